//! Errors, in the envelope of the API: `{code, description, request_id}`.

use std::fmt::Display;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::conform::{Finding, Problem};

/// The codes that the sandbox answers with; the description has to know them.
pub(crate) const CODES: [&str; 13] = [
    "bug",
    "connectionLocked",
    "forbidden",
    "invalidValue",
    "maxAmountExceeded",
    "methodNotAllowed",
    "missingParameter",
    "noAccount",
    "notFound",
    "notSupported",
    "unauthorized",
    "websiteUnavailable",
    "wrongpass",
];

/// An answer that is not a success. The description tells the caller what to do about it.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) description: String,
    /// What the institution said, for the end user.
    pub(crate) message: Option<&'static str>,
    /// The most that could have been asked for.
    pub(crate) max_amount: Option<Value>,
    /// Methods that the path knows, for the header `Allow` of a 405.
    pub(crate) allow: Option<String>,
}

impl Refusal {
    fn new(status: u16, code: &'static str, description: impl Into<String>) -> Self {
        Self { status, code, description: description.into(), message: None, max_amount: None, allow: None }
    }

    /// 400: a parameter or member that must be there is not.
    pub(crate) fn missing(description: impl Into<String>) -> Self {
        Self::new(400, "missingParameter", description)
    }

    /// 400: a parameter or member holds what it may not hold.
    pub(crate) fn invalid(description: impl Into<String>) -> Self {
        Self::new(400, "invalidValue", description)
    }

    /// 400: the institution refused the credentials.
    pub(crate) fn wrong_credentials() -> Self {
        Self {
            message: Some("The institution did not recognise these credentials."),
            ..Self::new(400, "wrongpass", "the institution refused the credentials: ask the end user again")
        }
    }

    /// 400: the institution cannot be reached.
    pub(crate) fn website_unavailable() -> Self {
        Self {
            message: Some("The website of your bank is closed for maintenance."),
            ..Self::new(400, "websiteUnavailable", "the institution cannot be reached: try again later")
        }
    }

    /// 400: the institution cannot do this.
    pub(crate) fn not_supported(description: impl Into<String>) -> Self {
        Self::new(400, "notSupported", description)
    }

    /// 400: an amount is larger than it may be.
    pub(crate) fn above(code: &'static str, most: Value) -> Self {
        let description = format!("the amount is above what the bank lets go, which is {most}");
        Self { max_amount: Some(most), ..Self::new(400, code, description) }
    }

    /// 401: no token, or none that the sandbox issued.
    pub(crate) fn unauthenticated(description: impl Into<String>) -> Self {
        Self::new(401, "unauthorized", description)
    }

    /// 403: a token of the wrong kind or scope.
    pub(crate) fn forbidden(description: impl Into<String>) -> Self {
        Self::new(403, "forbidden", description)
    }

    /// 404: an unknown route, or a resource that the token cannot reach.
    pub(crate) fn not_found(description: impl Into<String>) -> Self {
        Self::new(404, "notFound", description)
    }

    /// 405: a known path with another method.
    pub(crate) fn wrong_method(allow: String, description: impl Into<String>) -> Self {
        Self { allow: Some(allow), ..Self::new(405, "methodNotAllowed", description) }
    }

    /// 401: a token that is not known any more.
    pub(crate) fn ended_token() -> Self {
        Self::unauthenticated(
            "the token is unknown or has ended: the sandbox prints its tokens when it starts",
        )
    }

    /// What a rule for faults wants.
    pub(crate) fn on_demand(status: u16, code: &'static str, description: String) -> Self {
        Self::new(status, code, description)
    }

    /// 409: the request conflicts with the state of things.
    pub(crate) fn conflict(code: &'static str, description: impl Into<String>) -> Self {
        Self::new(409, code, description)
    }

    /// 408: the body takes too long to come.
    pub(crate) fn too_slow(patience: Duration) -> Self {
        let seconds = patience.as_secs();
        Self::new(
            408,
            "invalidValue",
            format!("nothing came of the body for {seconds} seconds: send it faster"),
        )
    }

    /// 413: the body is too large.
    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(413, "invalidValue", format!("the body is larger than {limit} bytes: send less at once"))
    }

    /// 500: the sandbox was about to break the description, or cannot go on.
    pub(crate) fn own_fault(description: impl Display) -> Self {
        Self::new(500, "bug", format!("the sandbox is at fault, not the request: {description}"))
    }

    /// What is wrong with a body, or with another value that was checked as a whole.
    pub(crate) fn of_request(finding: &Finding) -> Self {
        match finding.problem {
            Problem::Missing => Self::missing(finding.to_string()),
            _ => Self::invalid(finding.to_string()),
        }
    }

    /// The body of the answer.
    pub(crate) fn envelope(&self, request_id: u64) -> Value {
        let mut envelope = Map::new();
        envelope.insert("code".into(), json!(self.code));
        envelope.insert("description".into(), json!(self.description));
        if let Some(message) = self.message {
            envelope.insert("message".into(), json!(message));
        }
        if let Some(most) = &self.max_amount {
            envelope.insert("max_amount".into(), most.clone());
        }
        envelope.insert("request_id".into(), json!(request_id));
        Value::Object(envelope)
    }
}

/// The longest name that is taken for a slip of the pen: comparing takes its length times that of what is known.
const LONGEST_SLIP: usize = 256;

/// `; did you mean …?` when one of the `known` names is close to `given`, else nothing.
pub(crate) fn suggestion<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    if given.len() > LONGEST_SLIP {
        return String::new();
    }
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(given, name), name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 4)
        .min()
        .map_or_else(String::new, |(_, name)| format!("; did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::{Refusal, suggestion};

    #[test]
    fn close_names_are_suggested() {
        assert_eq!(suggestion("limitt", ["limit", "offset"]), "; did you mean `limit`?");
        assert_eq!(suggestion("colour", ["limit", "offset"]), "");
        let long = "limit".repeat(100);
        assert_eq!(suggestion(&long, [&*long]), "", "nobody waits for this");
    }

    #[test]
    fn the_envelope_is_the_one_of_the_api() {
        let envelope = Refusal::not_found("no connection 7").envelope(3);
        assert_eq!(
            envelope,
            serde_json::json!({"code": "notFound", "description": "no connection 7", "request_id": 3})
        );
    }
}
