//! What time it is in a sandbox, as options say it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{DateTime, date};

use crate::state::clock::Clock;

/// What time it is in a sandbox.
///
/// Parses from `real`, `2026-01-31` and `2026-01-31T12:00:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time(Clock);

/// The first year: what the sandbox tells of the past has to be in years of four digits too.
const EARLIEST: i16 = 1970;

impl Default for Time {
    fn default() -> Self {
        Self(Clock::Standing(date(2026, 1, 31).at(12, 0, 0, 0)))
    }
}

impl Time {
    /// That of the machine, in UTC: answers differ from run to run.
    pub const REAL: Self = Self(Clock::Real(0));
}

impl From<Time> for Clock {
    fn from(time: Time) -> Self {
        time.0
    }
}

impl FromStr for Time {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        if text == "real" {
            return Ok(Self::REAL);
        }
        let moment = text.parse::<DateTime>().ok().filter(|moment| moment.year() >= EARLIEST);
        moment.map(|moment| Self(Clock::Standing(moment))).ok_or(InvalidTime)
    }
}

/// A text that is no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidTime;

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a time is `real`, a day such as 2026-01-31, or a moment such as 2026-01-31T12:00:00, from 1970 on",
        )
    }
}

impl std::error::Error for InvalidTime {}
