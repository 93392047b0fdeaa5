//! What the body of an error says. Reading it never fails: whatever is not there is not known.

use serde_json::{Map, Value};

/// The facts of an error body.
#[derive(Default)]
pub(super) struct Envelope {
    pub(super) code: Option<Box<str>>,
    pub(super) description: Option<Box<str>>,
    pub(super) message: Option<Box<str>>,
    pub(super) request_id: Option<Box<str>>,
}

impl Envelope {
    /// `{code, description, message, request_id}`, or one of the older `{error, error_message}` and
    /// `{error, error_description}`, or one of these inside a member `error`.
    pub(super) fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(outer)) = serde_json::from_slice(body) else { return Self::signed(body) };
        let inner = match outer.get("error") {
            Some(Value::Object(inner)) => inner,
            _ => &outer,
        };
        let any =
            |names: &[&str]| names.iter().find_map(|name| text(inner, name).or_else(|| text(&outer, name)));
        Self {
            code: any(&["code", "error"]),
            description: any(&["description", "error_message", "error_description"]),
            message: any(&["message"]),
            request_id: any(&["request_id", "requestId"]),
        }
    }

    /// The same of an error that was signed, like all answers to a request that asks for it.
    #[cfg(feature = "signature")]
    fn signed(body: &[u8]) -> Self {
        let inner = crate::signature::unverified_payload(body);
        // A text within a text within a text ends here.
        inner.filter(|inner| inner.starts_with(b"{")).map_or_else(Self::default, |inner| Self::read(&inner))
    }

    #[cfg(not(feature = "signature"))]
    fn signed(_: &[u8]) -> Self {
        Self::default()
    }
}

/// A text that is not empty, or a number as text.
fn text(object: &Map<String, Value>, name: &str) -> Option<Box<str>> {
    match object.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.as_str().into()),
        Value::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

/// The scheme and host of an absolute URL, if they look like some. Nothing else of a URL is printed.
pub(super) fn origin(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?;
    let fits = |text: &str, others: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c))
    };
    (fits(scheme, "+-.") && fits(host, ".-:[]") && host.len() <= 260).then(|| format!("{scheme}://{host}"))
}
