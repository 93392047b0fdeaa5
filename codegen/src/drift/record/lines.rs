//! JSON lines: one exchange a line.
//!
//! ```text
//! {"request": {"method": "GET", "url": "https://…", "headers": {}, "body": null}, "response": {"status": 200, "body": {}}}
//! ```
//!
//! `headers` is a map or a list of `{name, value}`; a body is JSON, or a text that holds JSON or a form.

use serde::{Deserialize, Deserializer};
use serde_json::Value;
use url::Url;

use super::har::status;
use super::{Content, Exchange, Media, Number, Read, is_secret_header};

/// Calls `take` with each line that is not empty.
pub(in crate::drift) fn each(text: &str, take: &mut dyn FnMut(Number, Read)) {
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let number = Number::Line(index + 1);
        match serde_json::from_str::<Value>(line) {
            Err(error) if error.is_eof() => take(number, Err("it ends in the middle")),
            Err(_) => take(number, Err("it is not JSON")),
            Ok(value) => take(number, read(value)),
        }
    }
}

/// Whether a line is an exchange in this form.
pub(in crate::drift) fn is_exchange(line: &str) -> bool {
    serde_json::from_str::<Value>(line).is_ok_and(|value| value.get("request").is_some_and(Value::is_object))
}

#[derive(Deserialize)]
struct Line {
    request: Side,
    #[serde(default)]
    response: Option<Side>,
}

#[derive(Deserialize)]
struct Side {
    #[serde(default)]
    method: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    headers: Value,
    #[serde(default)]
    status: Value,
    #[serde(default, deserialize_with = "some")]
    body: Option<Value>,
}

/// A member that is there, null too.
fn some<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

fn read(value: Value) -> Read {
    let line: Line =
        serde_json::from_value(value).map_err(|_| "it lacks `request`, or is not of the documented form")?;
    let url = line.request.url.as_deref().ok_or("it lacks `request.url`")?;
    let url = Url::parse(url).map_err(|_| "`request.url` is not an absolute URL")?;
    let method = line.request.method.as_deref().unwrap_or("GET").to_ascii_uppercase();
    let status = line.response.as_ref().and_then(|response| status(&response.status));
    Ok(Exchange {
        method,
        url,
        secrets: headers(&line.request.headers, is_secret_header),
        sent: line.request.content(Content::Empty),
        status,
        answer: line.response.map_or(Content::Unknown, |response| response.content(Content::Unknown)),
    })
}

impl Side {
    /// The body; a member that is missing says `without`, a null says that there was none.
    fn content(self, without: Content) -> Content {
        let types = headers(&self.headers, |name| name.eq_ignore_ascii_case("content-type"));
        match self.body {
            None => without,
            Some(Value::Null) => Content::Empty,
            Some(Value::String(text)) => {
                Content::of_text(&text, &types.first().map_or(Media::Any, |kind| Media::of(kind)))
            }
            Some(value) => Content::Json(value),
        }
    }
}

/// The values of the headers that are wanted.
fn headers(headers: &Value, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let texts = |value: &Value| match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    match headers {
        Value::Object(map) => {
            map.iter().filter(|(name, _)| wanted(name)).flat_map(|(_, value)| texts(value)).collect()
        }
        Value::Array(pairs) => {
            let named = |pair: &&Value| pair.get("name").and_then(Value::as_str).is_some_and(&wanted);
            pairs.iter().filter(named).flat_map(|pair| texts(&pair["value"])).collect()
        }
        _ => Vec::new(),
    }
}
