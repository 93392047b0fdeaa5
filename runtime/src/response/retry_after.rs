//! The header `Retry-After`: a number of seconds, or a date.

use std::time::Duration;

/// How long to wait; a date in the past is no wait.
pub(super) fn parse(value: &str) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    until(value)
}

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
fn until(date: &str) -> Option<Duration> {
    let date = timestamp(date)?;
    Some(date.duration_since(jiff::Timestamp::now()).try_into().unwrap_or(Duration::ZERO))
}

/// There is no clock to compare a date with.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
fn until(_: &str) -> Option<Duration> {
    None
}

/// A date in the form that HTTP sends, or in one of the two that it still accepts.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
fn timestamp(date: &str) -> Option<jiff::Timestamp> {
    let forms = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let older = |form| jiff::civil::DateTime::strptime(form, date).ok();
    if let Ok(zoned) = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(date) {
        return Some(zoned);
    }
    let civil = forms.into_iter().find_map(older)?;
    civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn reads_seconds() {
        assert_eq!(parse("0"), Some(Duration::ZERO));
        assert_eq!(parse(" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(parse("99999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        for odd in ["", "-1", "1.5", "soon", "Wed, 99 Oct 2015 07:28:00 GMT"] {
            assert_eq!(parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn reads_the_three_forms_of_dates() {
        let forms =
            ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];
        for form in forms {
            assert_eq!(timestamp(form).map(|date| date.as_second()), Some(784_111_777), "{form}");
            assert_eq!(parse(form), Some(Duration::ZERO), "{form}");
        }
    }

    #[test]
    fn waits_until_a_date_to_come() {
        let date = jiff::Timestamp::now() + Duration::from_secs(90);
        let wait = parse(&date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()).unwrap();
        assert!((88..=90).contains(&wait.as_secs()), "{wait:?}");
    }
}
