//! Time stands still in the sandbox, so that the same requests get the same answers.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// The day that it is.
pub(crate) const TODAY: &str = "2026-01-31";
/// The moment that it is.
pub(crate) const NOW: &str = "2026-01-31 12:00:00";
/// When what waits for the end user now is given up.
pub(crate) const HALF_AN_HOUR_LATER: &str = "2026-01-31 12:30:00";
/// When what a bank makes wait is over.
pub(crate) const TWO_DAYS_LATER: &str = "2026-02-02 12:00:00";
/// When what is there from the start was made.
pub(crate) const BEFORE: &str = "2026-01-01 09:30:00";
/// When consents given now end.
pub(crate) const CONSENT_ENDS: &str = "2026-07-30 12:00:00";
/// When the next synchronisation is planned.
pub(crate) const NEXT_TRY: &str = "2026-02-01 06:00:00";

/// The day so many days ago.
pub(crate) fn days_ago(days: i64) -> Date {
    date(2026, 1, 31).saturating_sub(days.days())
}

#[cfg(test)]
mod tests {
    use super::{NOW, TODAY, days_ago};

    #[test]
    fn the_constants_tell_the_same_day() {
        assert_eq!(days_ago(0).to_string(), TODAY);
        assert!(NOW.starts_with(TODAY));
        assert_eq!(days_ago(31).to_string(), "2025-12-31");
    }
}
