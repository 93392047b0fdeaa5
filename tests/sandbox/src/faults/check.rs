//! What is wrong with the options of a fault.

use super::fault::Fault;

/// The longest time that anything takes: an hour in milliseconds.
const LONGEST: u64 = 3_600_000;

impl Fault {
    /// What is wrong with its options.
    pub(super) fn flaw(&self) -> Option<String> {
        match self {
            Self::Latency(latency) => {
                let most = latency.to.unwrap_or(latency.ms);
                range("latency: ms", latency.ms, 0, LONGEST)
                    .or_else(|| range("latency: to", most, latency.ms, LONGEST))
            }
            Self::Status(status) => range("status: status", status.status.into(), 400, 599)
                .or_else(|| range("status: retry_after", status.retry_after.unwrap_or(0), 0, LONGEST)),
            Self::Truncate(truncate) if !(0.0..1.0).contains(&truncate.share) => {
                Some(format!("truncate: share has to be 0 to less than 1, and is {}", truncate.share))
            }
            Self::Slow(slow) => range("slow: ms", slow.ms, 0, LONGEST)
                .or_else(|| range("slow: parts", slow.parts.into(), 1, 100_000)),
            Self::Redirect(redirect) => range("redirect: status", redirect.status.into(), 301, 308)
                .or_else(|| {
                    matches!(redirect.status, 304..=306)
                        .then(|| format!("redirect: status {} redirects nowhere: use 307", redirect.status))
                })
                .or_else(|| {
                    (!is_origin(&redirect.to)).then(|| {
                        "redirect: to has to be an origin, as in `https://elsewhere.example`".to_owned()
                    })
                }),
            Self::Transient(transient) => range("transient: retry_after", transient.retry_after, 0, LONGEST),
            _ => None,
        }
    }
}

fn range(name: &str, given: u64, least: u64, most: u64) -> Option<String> {
    (!(least..=most).contains(&given)).then(|| format!("{name} has to be {least} to {most}, and is {given}"))
}

/// Whether it is a scheme and an authority, which is what may stand before a path in a header.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| {
        !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:[]".contains(c))
    })
}
