//! What the query of a list keeps.

use std::cmp::Ordering;

use serde_json::Value;

use super::{Kind, Resource};
use crate::call::Call;

/// What a query parameter does to the member that it names.
#[derive(Clone, Copy)]
pub(in crate::state) enum Filter {
    /// Keeps what has this value.
    Same(&'static str),
    /// Keeps texts that hold the words, in any case.
    Holds(&'static str),
    /// Keeps what is not less.
    Least(&'static str),
    /// Keeps what is not more.
    Most(&'static str),
    /// Keeps moments from these seconds since 1970 on.
    Since(&'static str),
    /// Keeps moments up to these seconds since 1970.
    Until(&'static str),
}

impl Filter {
    fn passes(self, resource: &Resource, wanted: &Value) -> bool {
        let member = |name: &str| resource.members.get(name).unwrap_or(&Value::Null);
        match self {
            Self::Same(name) => member(name) == wanted,
            Self::Holds(name) => {
                let wanted = wanted.as_str().unwrap_or_default().to_lowercase();
                member(name).as_str().is_some_and(|text| text.to_lowercase().contains(&wanted))
            }
            Self::Least(name) => {
                matches!(compare(member(name), wanted), Some(Ordering::Greater | Ordering::Equal))
            }
            Self::Most(name) => {
                matches!(compare(member(name), wanted), Some(Ordering::Less | Ordering::Equal))
            }
            Self::Since(name) => seconds(member(name)) >= wanted.as_f64(),
            Self::Until(name) => {
                seconds(member(name)).is_some_and(|own| wanted.as_f64().is_none_or(|last| own <= last))
            }
        }
    }
}

/// Numbers as numbers; texts as far as the shorter one goes, so that moments compare with days.
fn compare(own: &Value, wanted: &Value) -> Option<Ordering> {
    match (own, wanted) {
        (Value::String(own), Value::String(wanted)) => {
            let length = own.len().min(wanted.len());
            Some(own.as_bytes().get(..length)?.cmp(wanted.as_bytes().get(..length)?))
        }
        (own, wanted) => own.as_f64()?.partial_cmp(&wanted.as_f64()?),
    }
}

/// A moment in seconds since 1970, as if it were in UTC.
fn seconds(moment: &Value) -> Option<f64> {
    let moment = moment.as_str()?.parse::<jiff::civil::DateTime>().ok()?;
    let moment = moment.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    // Exact: seconds of our time are far below 2^53.
    #[expect(clippy::cast_precision_loss, reason = "seconds of our time are small")]
    let seconds = moment.timestamp().as_second() as f64;
    Some(seconds)
}

/// Whether a resource is in the list that a request asks for.
pub(super) fn passes(kind: &Kind, call: &Call<'_>, resource: &Resource) -> bool {
    let by_day = [("min_date", Filter::Least(kind.day)), ("max_date", Filter::Most(kind.day))];
    let days = by_day.iter().filter(|_| !kind.day.is_empty());
    (call.flag("all") || resource.is_shown())
        && kind
            .filters
            .iter()
            .chain(days)
            .all(|(name, filter)| call.query.get(*name).is_none_or(|wanted| filter.passes(resource, wanted)))
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use serde_json::json;

    use super::{compare, seconds};

    #[test]
    fn moments_compare_with_days() {
        assert_eq!(compare(&json!("2026-01-31 12:00:00"), &json!("2026-01-31")), Some(Ordering::Equal));
        assert_eq!(compare(&json!("2026-02-01"), &json!("2026-01-31")), Some(Ordering::Greater));
        assert_eq!(compare(&json!(2), &json!(10.5)), Some(Ordering::Less));
        assert_eq!(compare(&json!(null), &json!(1)), None);
        assert_eq!(seconds(&json!("1970-01-02 00:00:01")), Some(86_401.0));
    }
}
