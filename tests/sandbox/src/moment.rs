//! Days and moments as clients write them, and as the API does: `2026-01-31` and `2026-01-31 12:00:00`.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Letters of a day: `2026-01-31`.
const DAY: usize = 10;

/// A day as the API writes it. Of a moment, the day as it is written there, whatever its offset.
pub(crate) fn day(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() > DAY {
        read(text)?;
    }
    day_of(text).map(|day| day.to_string())
}

/// A day of a filter, which may be a month or a year: `first` tells whether its first day is meant, or its last.
pub(crate) fn day_within(text: &str, first: bool) -> Option<String> {
    let year = |text: &str| {
        text.parse::<i16>()
            .ok()
            .filter(|_| text.len() == 4 && text.bytes().all(|letter| letter.is_ascii_digit()))
    };
    let span = match text.split_once('-') {
        None => Date::new(year(text)?, if first { 1 } else { 12 }, 1),
        Some((of, month)) if month.len() == 2 => Date::new(year(of)?, month.parse().ok()?, 1),
        Some(_) => return day(text),
    };
    let begins = span.ok()?;
    Some(if first { begins } else { begins.last_of_month() }.to_string())
}

/// A moment as the API writes it. One with an offset is told in UTC, one without is left as it is; a day begins at
/// midnight, and parts of seconds are dropped.
pub(crate) fn moment(text: &str) -> Option<String> {
    read(text.trim()).map(|moment| moment.strftime("%Y-%m-%d %H:%M:%S").to_string())
}

fn read(text: &str) -> Option<DateTime> {
    day_of(text)?;
    let (civil, offset) = split(text);
    let moment = civil.parse::<DateTime>().ok()?;
    if offset.is_empty() {
        return Some(moment);
    }
    let moment = format!("{civil}{offset}").parse::<Timestamp>().ok()?;
    Some(moment.to_zoned(TimeZone::UTC).datetime())
}

fn day_of(text: &str) -> Option<Date> {
    // The form first: the parser also reads others of ISO 8601.
    let day = text.get(..DAY)?;
    let is_usual = day.bytes().enumerate().all(|(at, letter)| match at {
        4 | 7 => letter == b'-',
        _ => letter.is_ascii_digit(),
    });
    if is_usual && !text.contains('[') { day.parse().ok() } else { None }
}

/// A moment without its offset, and the offset. A `+` that came unescaped in a query has become a blank.
fn split(text: &str) -> (&str, String) {
    let after_hour = DAY + 1;
    let at = text.get(after_hour..).and_then(|time| time.find(['Z', 'z', '+', '-', ' ']));
    let Some(at) = at.map(|at| at + after_hour) else { return (text, String::new()) };
    let (civil, offset) = text.split_at(at);
    let offset = match offset.strip_prefix(' ').map(str::trim_start) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_digit()) => format!("+{rest}"),
        Some(rest) => rest.to_owned(),
        None => offset.to_owned(),
    };
    (civil, offset)
}

#[cfg(test)]
mod tests {
    use super::{day, day_within, moment};

    #[test]
    fn moments_are_read_in_the_forms_that_clients_send() {
        for (sent, read) in [
            ("2026-01-31 12:00:00", "2026-01-31 12:00:00"),
            ("2026-01-31T12:00:00", "2026-01-31 12:00:00"),
            ("2026-01-31T12:00", "2026-01-31 12:00:00"),
            ("2026-01-31T12:00:00.123456", "2026-01-31 12:00:00"),
            ("2026-01-31T12:00:00Z", "2026-01-31 12:00:00"),
            ("2026-01-31T12:00:00.5+02:00", "2026-01-31 10:00:00"),
            ("2026-01-31T12:00:00 02:00", "2026-01-31 10:00:00"),
            ("2026-01-31T12:00:00-0130", "2026-01-31 13:30:00"),
            ("2026-01-31 12:00:00 +0000", "2026-01-31 12:00:00"),
            ("2026-01-31", "2026-01-31 00:00:00"),
        ] {
            assert_eq!(moment(sent).as_deref(), Some(read), "{sent}");
        }
        for wrong in [
            "",
            "noon",
            "2026-02-30T00:00:00",
            "2026-01-31T25:00:00",
            "20260131T120000",
            "2026-01-31T12:00:00 x",
            "2026-01-31T12:00:00[Europe/Paris]",
            "2026-01-31T",
            "é026-01-31",
        ] {
            assert_eq!(moment(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_read_in_the_forms_that_clients_send() {
        for sent in
            ["2026-01-31", "2026-01-31T23:30:00", "2026-01-31T23:30:00-05:00", "2026-01-31T00:00:00.000Z"]
        {
            assert_eq!(day(sent).as_deref(), Some("2026-01-31"), "{sent}");
        }
        for wrong in ["2026-01", "31/01/2026", "2026-02-30", "2026-01-31x"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
        assert_eq!(day_within("2024-02", true).as_deref(), Some("2024-02-01"));
        assert_eq!(day_within("2024-02", false).as_deref(), Some("2024-02-29"));
        assert_eq!(day_within("2024", true).as_deref(), Some("2024-01-01"));
        assert_eq!(day_within("2024", false).as_deref(), Some("2024-12-31"));
        assert_eq!(day_within("2024-13", false), None);
    }
}
