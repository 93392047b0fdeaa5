//! What came back from a call that was accepted: the status and the body.

use serde_json::Value;

use super::kind::Kind;
use super::mismatch::kind as kind_of;
use super::record::Content;
use super::subject::{Subject, described_by};
use super::tally::{Tally, Topic};
use super::walk::{At, Side, Walk};
use crate::api::{Api, Endpoint, Scalar, Type};

/// An answer that is empty and should not be.
pub(super) const EMPTY: &str = "the answer is empty";
/// How it begins that there is an answer where none is known.
pub(super) const NO_ANSWER: &str = "says no answer";

/// Counts what an answer tells.
pub(super) fn observe(api: &Api, tally: &mut Tally, endpoint: &Endpoint, status: u16, answer: &Content) {
    let operation = described_by(endpoint);
    let redirects =
        matches!(endpoint.returns.as_ref().map(|returns| &returns.ty), Some(Type::Scalar(Scalar::Redirect)));
    let known = endpoint.success.contains(&status) || (redirects && (300..400).contains(&status));
    // An answer that was kept from an earlier call says nothing new.
    if status == 304 {
        return;
    }
    if !known {
        let subject = Subject::Endpoint(operation.to_owned());
        let name = Some(status.to_string());
        let topic = Topic { kind: Kind::Status, subject, name, detail: "undocumented status".into() };
        tally.find(topic, |_| {});
    }
    if status < 300 && !redirects {
        body(api, tally, endpoint, status, answer);
    }
}

fn body(api: &Api, tally: &mut Tally, endpoint: &Endpoint, status: u16, answer: &Content) {
    let operation = described_by(endpoint);
    let differs = match (&endpoint.returns, answer) {
        (_, Content::Unknown) => None,
        (None, Content::Empty | Content::Json(Value::Null)) => None,
        (None, Content::Json(Value::Object(members))) if members.is_empty() => None,
        (None, Content::Json(value)) => Some(format!("{NO_ANSWER}, found {}", kind_of(value))),
        (None, _) => Some(format!("{NO_ANSWER}, found a text")),
        (Some(returns), Content::Empty | Content::Json(Value::Null)) if returns.optional => None,
        (Some(_), Content::Empty | Content::Json(Value::Null)) if status == 204 => None,
        (Some(_), Content::Empty | Content::Json(Value::Null)) => Some(EMPTY.to_owned()),
        (Some(returns), Content::Json(value)) => {
            let mut walk = Walk { api, tally, side: Side::Answer };
            return walk.value(At::answer(operation), &returns.ty, value);
        }
        (Some(returns), _) if matches!(returns.ty, Type::Scalar(_)) => None,
        (Some(_), _) => Some("the answer is not JSON".to_owned()),
    };
    if let Some(detail) = differs {
        let subject = Subject::Answer(operation.to_owned());
        tally.find(Topic { kind: Kind::Answer, subject, name: None, detail: detail.into() }, |_| {});
    }
}
