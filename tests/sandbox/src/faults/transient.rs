//! The faults that pass: what a caller meets on a bad day, and gets over by asking again.

use super::fault::{BodyKind, Fault, Status, Transient};
use super::rule::When;

/// One of them. Whether the request did what it does is drawn too, where the caller cannot tell.
pub(super) fn pick(options: Transient, drawn: u64) -> (Fault, When) {
    let when = if (drawn >> 32) & 1 == 0 { When::Before } else { When::After };
    let limit = Status { retry_after: Some(options.retry_after), ..plain(429, BodyKind::Json) };
    match drawn % 11 {
        0 => (Fault::latency_between(5, 50), When::Before),
        1 => (Fault::slow(50, 5), When::After),
        // Refused before anything happens: that is what the status means.
        2 => (Fault::Status(limit), When::Before),
        3 => (Fault::Status(Status { as_date: true, ..limit }), When::Before),
        4 => (Fault::Status(plain(500, BodyKind::Json)), when),
        5 => (Fault::Status(plain(502, BodyKind::Html)), when),
        6 => (Fault::Status(plain(503, BodyKind::Html)), When::Before),
        7 => (Fault::Status(plain(504, BodyKind::Empty)), when),
        8 => (Fault::close(), when),
        9 => (Fault::reset(), when),
        _ => (Fault::truncate(0.5), When::After),
    }
}

fn plain(status: u16, body: BodyKind) -> Status {
    Status { status, body, code: None, retry_after: None, as_date: false }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Transient, pick};

    #[test]
    fn each_has_its_turn() {
        let names: BTreeSet<_> =
            (0..11).map(|drawn| format!("{:?}", pick(Transient::default(), drawn))).collect();
        assert_eq!(names.len(), 11);
    }
}
