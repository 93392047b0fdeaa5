//! What time it is in the sandbox.

use jiff::civil::{Date, DateTime, time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What time it is: standing still, so that the same requests get the same answers, or that of the machine, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Clock {
    /// This moment, until it is advanced.
    Standing(DateTime),
    /// The moment of the machine, and so many seconds.
    Real(i64),
}

impl Clock {
    pub(crate) fn now(self) -> DateTime {
        match self {
            Self::Standing(moment) => moment,
            Self::Real(ahead) => Timestamp::now()
                .to_zoned(TimeZone::UTC)
                .datetime()
                .saturating_add(SignedDuration::from_secs(ahead)),
        }
    }

    /// Lets so many seconds pass.
    pub(crate) fn advance(&mut self, seconds: i64) {
        match self {
            Self::Standing(moment) => *moment = moment.saturating_add(SignedDuration::from_secs(seconds)),
            Self::Real(ahead) => *ahead = ahead.saturating_add(seconds),
        }
    }
}

/// A moment as the API writes it: `2026-01-31 12:00:00`.
pub(crate) fn text(moment: DateTime) -> String {
    moment.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Seconds of a day, where no clock is put forward.
const A_DAY: i64 = 86_400;

// Callers may name any number: the spans of units that the calendar has are not for those, they panic.

/// The moment so many minutes after another.
pub(super) fn minutes_after(moment: DateTime, minutes: i64) -> DateTime {
    seconds_after(moment, minutes.saturating_mul(60))
}

/// The moment so many seconds after another.
pub(super) fn seconds_after(moment: DateTime, seconds: i64) -> DateTime {
    moment.saturating_add(SignedDuration::from_secs(seconds))
}

/// The moment so many days after another.
pub(super) fn days_after(moment: DateTime, days: i64) -> DateTime {
    seconds_after(moment, days.saturating_mul(A_DAY))
}

/// The day so many days before a moment.
pub(super) fn days_before(moment: DateTime, days: i64) -> Date {
    days_after(moment, days.saturating_neg()).date()
}

/// When what is there from the start was made.
pub(super) fn before(moment: DateTime) -> DateTime {
    days_before(moment, 30).to_datetime(time(9, 30, 0, 0))
}

/// When the synchronisation after one of this moment is planned: early on the next day, or on the one so many days
/// later; several times a day for less than one.
pub(super) fn next_try(moment: DateTime, days: f64) -> DateTime {
    if days < 1.0 {
        // An hour is the least.
        #[expect(clippy::cast_possible_truncation, reason = "less than a day")]
        let seconds = (days * 86_400.0).max(3600.0) as i64;
        return seconds_after(moment, seconds);
    }
    #[expect(clippy::cast_possible_truncation, reason = "no more than a year")]
    let days = days.min(366.0) as i64;
    days_before(moment, -days).to_datetime(time(6, 0, 0, 0))
}

/// Days that a consent of an end user lasts.
pub(super) const CONSENT: i64 = 180;

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date};

    use super::{CONSENT, Clock, before, days_after, days_before, minutes_after, next_try, text};

    #[test]
    fn time_passes_only_when_told() {
        let noon = date(2026, 1, 31).at(12, 0, 0, 0);
        let mut clock = Clock::Standing(noon);
        assert_eq!(text(clock.now()), "2026-01-31 12:00:00");
        clock.advance(1800);
        assert_eq!(text(clock.now()), "2026-01-31 12:30:00");
        clock.advance(i64::MAX);
        assert_eq!(text(before(noon)), "2026-01-01 09:30:00");
        assert_eq!(text(next_try(noon, 1.0)), "2026-02-01 06:00:00");
        assert_eq!(text(next_try(noon, 0.5)), "2026-02-01 00:00:00");
        assert_eq!(text(next_try(noon, 7.0)), "2026-02-07 06:00:00");
        assert_eq!(text(days_after(noon, CONSENT)), "2026-07-30 12:00:00");
        assert_eq!(text(days_before(noon, 31).to_datetime(noon.time())), "2025-12-31 12:00:00");
        assert_eq!(text(minutes_after(noon, -721)), "2026-01-30 23:59:00");
    }

    #[test]
    fn no_number_is_too_large() {
        let noon = date(2026, 1, 31).at(12, 0, 0, 0);
        for (most, end) in [(i64::MAX, DateTime::MAX), (i64::MIN, DateTime::MIN)] {
            assert_eq!((minutes_after(noon, most), days_after(noon, most)), (end, end));
        }
        assert_eq!(days_before(noon, i64::MIN), DateTime::MAX.date());
    }
}
