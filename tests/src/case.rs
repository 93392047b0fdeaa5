//! Cases as they stand in their files.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_yaml::Value;

use crate::stage::Via;

/// A case: one thing that is done, and what must come of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Case {
    /// What it shows, in a few words; unique in its file.
    pub case: String,
    /// The operation to call.
    pub call: Option<String>,
    /// The flow to open.
    pub flow: Option<String>,
    /// The flow whose callback is read.
    pub callback: Option<String>,
    /// The event that is received.
    pub webhook: Option<String>,
    /// The object or union that a message is read as.
    pub read: Option<String>,
    /// The definition of the vendor's old description that the message is of. It is also read with null wherever that
    /// may stand.
    pub definition: Option<String>,

    /// Arguments by name, of calls and flows.
    #[serde(default)]
    pub with: Value,
    /// How the answer is asked for.
    #[serde(default)]
    pub via: Via,
    /// Tokens by kind, instead of the usual ones.
    #[serde(default)]
    pub tokens: BTreeMap<String, String>,
    /// Settings of the client.
    #[serde(default)]
    pub client: Settings,
    /// Whether the sandbox answers, in strict mode.
    #[serde(default)]
    pub sandbox: bool,
    /// Calls to make beforehand.
    #[serde(default)]
    pub before: Vec<Step>,
    /// What must go over the wire: one request, or a list of them.
    #[serde(default, deserialize_with = "many")]
    pub sends: Vec<Sends>,
    /// How many requests must have been made.
    pub requests: Option<usize>,
    /// What the server answers: one answer, or a list of them. Without it one is made from the description, and
    /// must be seen whole.
    #[serde(default, deserialize_with = "many")]
    pub answers: Vec<Answer>,
    /// What the caller must see, or a part of it.
    #[serde(default, deserialize_with = "present")]
    pub sees: Option<Value>,
    /// The whole of what the caller must see.
    #[serde(default, deserialize_with = "present")]
    pub exactly: Option<Value>,
    /// What of the answer the crate does not understand; nothing else may be.
    #[serde(default)]
    pub kept: Vec<String>,
    /// Whether all that came must be seen again, nulls aside, to the last digit.
    #[serde(default)]
    pub lossless: bool,
    /// How the call must fail.
    pub fails: Option<Fails>,

    /// The address of the flow.
    pub url: Option<String>,
    /// Its older address.
    pub older_url: Option<String>,
    /// The customer's domain.
    pub domain: Option<String>,
    /// What the browser came back to.
    pub returned: Option<String>,
    /// The state that the flow was opened with.
    pub state: Option<String>,

    /// The body of a webhook call, or the message that is read.
    #[serde(default, deserialize_with = "present")]
    pub body: Option<Value>,
    /// How it was signed.
    pub signed: Option<Signed>,
}

/// A call to make before the one that the case is about.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Step {
    /// The operation.
    pub call: String,
    /// Arguments by name.
    #[serde(default)]
    pub with: Value,
    /// Names for parts of the answer, given as JSON pointers. `$name` stands for them from then on.
    #[serde(default)]
    pub keep: BTreeMap<String, String>,
}

/// Settings of a client.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Settings {
    /// How many times a call is repeated at most.
    pub retries: Option<u32>,
    /// Largest answer, in bytes.
    pub max_body: Option<usize>,
    /// Time for an attempt, in milliseconds.
    pub timeout_ms: Option<u64>,
    /// Longest `Retry-After` to wait for, in seconds.
    pub max_retry_after: Option<u64>,
}

/// A request that must go over the wire.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, from = "Value")]
#[non_exhaustive]
pub struct Sends {
    /// `POST /users/me/connections?all&expand=accounts[transactions]`: in the query, only `%`, `&` and `=` need
    /// be escaped here.
    pub request: String,
    /// The JSON body. Without it there must be none.
    pub body: Option<Value>,
    /// The parts of a form with files: texts, and files as `{ name: …, type: …, text: … }`.
    pub form: Option<Value>,
    /// The path and query as they stand in the request, byte for byte.
    pub target: Option<String>,
    /// Headers that must be there; null: must not.
    pub headers: BTreeMap<String, Option<String>>,
    /// What this one said wrong, if it is no request.
    pub problem: Option<String>,
}

/// The long form of [`Sends`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LongSends {
    request: String,
    #[serde(default, deserialize_with = "present")]
    body: Option<Value>,
    form: Option<Value>,
    target: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, Option<String>>,
}

impl From<Value> for Sends {
    fn from(value: Value) -> Self {
        let short = |request| Self { request, ..Self::default() };
        match value {
            Value::String(request) => short(request),
            other => match serde_yaml::from_value::<LongSends>(other) {
                Ok(LongSends { request, body, form, target, headers }) => {
                    Self { request, body, form, target, headers, problem: None }
                }
                Err(error) => Self { problem: Some(error.to_string()), ..short(String::new()) },
            },
        }
    }
}

/// What the server answers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Answer {
    /// Status; 200 unless given.
    pub status: Option<u16>,
    /// Headers besides the length and the type.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The JSON body.
    #[serde(default, deserialize_with = "present")]
    pub body: Option<Value>,
    /// The body as text, where it is no JSON.
    pub text: Option<String>,
    /// Whether the connection ends in the middle of the body.
    #[serde(default)]
    pub cut: bool,
    /// Whether the connection ends without an answer.
    #[serde(default)]
    pub hangs_up: bool,
    /// Whether there is never an answer.
    #[serde(default)]
    pub silent: bool,
}

/// How a call must fail. What is not given is not looked at.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fails {
    /// The kind of the error, as `ErrorKind` spells it.
    pub kind: String,
    /// Status of the answer.
    pub status: Option<u16>,
    /// Code of the API.
    pub code: Option<String>,
    /// Whether the crate knows the code.
    pub known: Option<bool>,
    /// The text for developers.
    pub description: Option<String>,
    /// The text of the institution.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Seconds to wait.
    pub retry_after: Option<u64>,
    /// Whether trying again may help.
    pub retryable: Option<bool>,
    /// Where the answer could not be read.
    pub json_path: Option<String>,
    /// How many attempts were made.
    pub attempts: Option<u32>,
    /// A part of the message.
    pub says: Option<String>,
    /// What neither the message nor `Debug` may hold.
    pub hides: Option<String>,
}

/// How a webhook call was signed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Signed {
    /// The secret that the receiver knows.
    pub secret: String,
    /// The path that was called.
    pub path: String,
    /// The header with the signature.
    pub signature: String,
    /// The header with the date; the receiver takes it, however old.
    pub date: String,
}

/// Null is something here.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// One, or a list of them.
fn many<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let items = match Value::deserialize(deserializer)? {
        Value::Sequence(items) => items,
        one => vec![one],
    };
    items.into_iter().map(serde_yaml::from_value).collect::<Result<_, _>>().map_err(serde::de::Error::custom)
}
