//! Days and times of day: the wall clock of the institution, without a time zone.

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use serde::de::Deserializer;
use serde::ser::Serializer;

use super::{Raw, Read, Scalar, Wire, capture, scalar};

impl Wire for Date {
    const NAME: &'static str = "date";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(deserializer, |json| {
            read_moment(json, |moment, rest| (moment.date(), rest != Rest::Midnight))
        })
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&DayText(*self))
    }
}

impl Wire for DateTime {
    const NAME: &'static str = "date-time";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(deserializer, |json| read_moment(json, |moment, rest| (moment, rest != Rest::Clock)))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&ClockText(*self))
    }
}

/// `2024-01-31`
pub(crate) struct DayText(pub(crate) Date);

impl fmt::Display for DayText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// `2024-01-31 23:59:59`, with a fraction only where there is one.
pub(crate) struct ClockText(pub(crate) DateTime);

impl fmt::Display for ClockText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time) = (self.0.date(), self.0.time());
        write!(f, "{} {:02}:{:02}:{:02}", DayText(date), time.hour(), time.minute(), time.second())?;
        match time.subsec_nanosecond() {
            0 => Ok(()),
            nanos => f.write_str(format!(".{nanos:09}").trim_end_matches('0')),
        }
    }
}

/// What stood behind the day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// Nothing: a plain date.
    Midnight,
    /// A time of day.
    Clock,
    /// A time of day and more: an offset, a fraction too fine to keep.
    More,
}

/// Reads a text, and lets `take` choose the value and say whether the text said more than that.
fn read_moment<T>(json: &str, take: fn(DateTime, Rest) -> (T, bool)) -> Read<T> {
    let moment = match json.as_bytes() {
        [b'"', text @ .., b'"'] => moment(text),
        _ => None,
    };
    // An escape in a date, which nobody writes, is looked for only when nothing else makes sense.
    let moment = match moment {
        Some(moment) => Some(moment),
        None => match scalar(json) {
            Scalar::Null => return Read::Null,
            Scalar::Text(text) => self::moment(text.as_bytes()),
            _ => None,
        },
    };
    match moment.map(|(moment, rest)| take(moment, rest)) {
        Some((value, false)) => Read::Value(value),
        Some((value, true)) => Read::Kept(value, Raw::new(json)),
        None => Read::Odd(Raw::new(json)),
    }
}

/// Reads `yyyy-mm-dd`, alone or with `hh:mm[:ss[.fraction]]` and an offset behind it.
fn moment(text: &[u8]) -> Option<(DateTime, Rest)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, ref rest @ ..] = text else {
        return None;
    };
    let year = i16::from(two(y1, y2)?) * 100 + i16::from(two(y3, y4)?);
    let date = Date::new(year, two(m1, m2)?, two(d1, d2)?).ok()?;
    match rest {
        [] => Some((date.to_datetime(Time::midnight()), Rest::Midnight)),
        [b' ' | b'T' | b't', clock @ ..] => {
            let (time, rest) = time(clock)?;
            Some((date.to_datetime(time), rest))
        }
        _ => None,
    }
}

fn time(text: &[u8]) -> Option<(Time, Rest)> {
    let &[h1, h2, b':', m1, m2, ref rest @ ..] = text else {
        return None;
    };
    let (second, rest) = match *rest {
        [b':', s1, s2, ref rest @ ..] => (two(s1, s2)?, rest),
        ref rest => (0, rest),
    };
    let (nanos, finer, rest) = match rest {
        [b'.' | b',', digits @ ..] => fraction(digits)?,
        rest => (0, false, rest),
    };
    let time = Time::new(two(h1, h2)?, two(m1, m2)?, second, nanos).ok()?;
    let more = finer || !rest.is_empty();
    is_offset(rest).then_some((time, if more { Rest::More } else { Rest::Clock }))
}

/// Nanoseconds, whether there were finer digits than that, and what follows.
fn fraction(text: &[u8]) -> Option<(i32, bool, &[u8])> {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at_checked(length).filter(|_| length > 0)?;
    let mut nanos = 0;
    for at in 0..9 {
        nanos = nanos * 10 + digits.get(at).map_or(0, |digit| i32::from(digit - b'0'));
    }
    let finer = digits.iter().skip(9).any(|&digit| digit != b'0');
    Some((nanos, finer, rest))
}

/// Nothing, `Z`, `+hh`, `+hhmm` or `+hh:mm`.
fn is_offset(text: &[u8]) -> bool {
    match text {
        [] | [b'Z' | b'z'] => true,
        [b' ', rest @ ..] => !rest.is_empty() && is_offset(rest),
        [b'+' | b'-', h1, h2] => two(*h1, *h2).is_some(),
        [b'+' | b'-', h1, h2, m1, m2] | [b'+' | b'-', h1, h2, b':', m1, m2] => {
            two(*h1, *h2).is_some() && two(*m1, *m2).is_some()
        }
        _ => false,
    }
}

/// Two digits.
fn two(tens: u8, ones: u8) -> Option<i8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| (tens * 10 + ones).cast_signed())
}
