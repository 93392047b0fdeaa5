//! The forms of texts: which built-in types a text is a value of.

use std::str::FromStr;

use jiff::civil;

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Form {
    /// Nothing more than a text.
    Text,
    /// Digits, with a sign at most.
    Int,
    /// A number with decimals.
    Decimal,
    /// `true` or `false`.
    Bool,
    /// `2024-01-31`
    Date,
    /// `2024-01-31 17:05:00`, or with `T` and a fraction.
    DateTime,
    /// The same with an offset or `Z`.
    Zoned,
    /// A UUID.
    Uuid,
    /// An absolute URL.
    Url,
}

/// Whether a text is of a form.
type Rule = fn(&str) -> bool;

impl Form {
    /// The form of a text.
    pub(super) fn of(text: &str) -> Self {
        let rules: [(Self, Rule); 8] = [
            (Self::Int, |text| text.parse::<i64>().is_ok()),
            (Self::Decimal, is_decimal),
            (Self::Bool, |text| matches!(text, "true" | "false")),
            (Self::Date, is_date),
            // First, since the parser of times passes over offsets.
            (Self::Zoned, |text| without_offset(text).is_some_and(is_date_time)),
            (Self::DateTime, is_date_time),
            (Self::Uuid, |text| text.len() == 36 && uuid::Uuid::from_str(text).is_ok()),
            (Self::Url, is_url),
        ];
        // No form but the one of a URL is longer than this.
        let rules = if text.len() > 40 { &rules[7..] } else { &rules[..] };
        rules.iter().find(|(_, rule)| rule(text)).map_or(Self::Text, |(form, _)| *form)
    }

    /// The form in words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Int => "a text that holds a whole number",
            Self::Decimal => "a text that holds a number",
            Self::Bool => "a text that holds a boolean",
            Self::Date => "a date",
            Self::DateTime => "a date with time",
            Self::Zoned => "a date with time and offset",
            Self::Uuid => "a UUID",
            Self::Url => "a URL",
        }
    }
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit()) && f64::from_str(digits).is_ok_and(f64::is_finite)
}

fn is_date(text: &str) -> bool {
    // The length first: the parser also reads other forms of ISO 8601.
    text.len() == 10 && text.as_bytes().get(4) == Some(&b'-') && text.parse::<civil::Date>().is_ok()
}

fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else { return false };
    let Some(time) = time.strip_prefix([' ', 'T']) else { return false };
    is_date(date)
        && (5..=18).contains(&time.len())
        && time.contains(':')
        && time.parse::<civil::Time>().is_ok()
}

/// A date with time before its `Z` or `+02:00`.
fn without_offset(text: &str) -> Option<&str> {
    if let Some(before) = text.strip_suffix(['Z', 'z']) {
        return Some(before);
    }
    let (_, time) = text.split_at_checked(11)?;
    let sign = time.find(['+', '-'])?;
    let offset = time.get(sign + 1..)?;
    let is_offset = (2..=5).contains(&offset.len()) && offset.chars().all(|c| c.is_ascii_digit() || c == ':');
    text.get(..11 + sign).filter(|_| is_offset).map(str::trim_end)
}

fn is_url(text: &str) -> bool {
    let fits = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    };
    text.split_once("://").is_some_and(|(scheme, rest)| fits(scheme) && !rest.is_empty())
        && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn texts_have_forms() {
        for (text, form) in [
            ("12", Form::Int),
            ("-1.50", Form::Decimal),
            ("true", Form::Bool),
            ("2024-02-29", Form::Date),
            ("2023-02-29", Form::Text),
            ("0000-00-00", Form::Text),
            ("2024-01-31 17:05:00", Form::DateTime),
            ("2024-01-31T17:05:00.123456", Form::DateTime),
            ("2024-01-31T17:05:00Z", Form::Zoned),
            ("2024-01-31T17:05:00+02:00", Form::Zoned),
            ("5f8a6b7c-1234-4bcd-9e0f-001122334455", Form::Uuid),
            ("https://example.com/a?b", Form::Url),
            ("nan", Form::Text),
            ("é:://x y", Form::Text),
            ("", Form::Text),
        ] {
            assert_eq!(Form::of(text), form, "{text}");
        }
    }
}
