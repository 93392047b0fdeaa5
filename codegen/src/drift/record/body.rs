//! Bodies of requests and answers.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::drift) enum Content {
    /// The recording does not hold it.
    Unknown,
    /// None was sent.
    Empty,
    /// JSON.
    Json(Value),
    /// The members of a form; a file has an empty text.
    Form(Vec<(String, String)>),
    /// Something else.
    Other,
}

/// What a content type says of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::drift) enum Media {
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`, with the text between its parts.
    Parts(String),
    /// Anything else. What is JSON is seen by trying.
    Any,
}

impl Media {
    /// Reads a content type.
    pub(super) fn of(content_type: &str) -> Self {
        let (kind, parameters) = content_type.split_once(';').unwrap_or((content_type, ""));
        match kind.trim().to_ascii_lowercase().as_str() {
            "application/x-www-form-urlencoded" => Self::Form,
            "multipart/form-data" => {
                let boundary = parameters.split(';').find_map(|part| part.trim().strip_prefix("boundary="));
                Self::Parts(boundary.unwrap_or_default().trim_matches('"').to_owned())
            }
            _ => Self::Any,
        }
    }
}

impl Content {
    /// Reads a body that was recorded as text.
    pub(super) fn of_text(text: &str, media: &Media) -> Self {
        if text.trim().is_empty() {
            return Self::Empty;
        }
        match media {
            Media::Form => Self::Form(url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()),
            Media::Parts(boundary) => Self::Form(parts(text, boundary)),
            Media::Any => match serde_json::from_str(text) {
                Ok(value) => Self::Json(value),
                Err(_) => signed(text).map_or(Self::Other, Self::Json),
            },
        }
    }

    /// Reads a body that was recorded as bytes.
    pub(super) fn of_bytes(bytes: &[u8], media: &Media) -> Self {
        std::str::from_utf8(bytes).map_or(Self::Other, |text| Self::of_text(text, media))
    }
}

/// The JSON inside a signed answer, which is three parts in base64 with full stops between them.
fn signed(text: &str) -> Option<Value> {
    let mut parts = text.trim().split('.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    let payload = URL_SAFE_NO_PAD.decode(payload).ok().filter(|_| parts.next().is_none())?;
    serde_json::from_slice(&payload).ok()
}

/// The parts of a form with files. Only their names and short texts are of interest.
fn parts(text: &str, boundary: &str) -> Vec<(String, String)> {
    if boundary.is_empty() {
        return Vec::new();
    }
    let delimiter = format!("--{boundary}");
    text.split(delimiter.as_str()).filter_map(part).collect()
}

fn part(text: &str) -> Option<(String, String)> {
    let text = text.trim_start_matches(['\r', '\n']);
    let (head, body) = text.split_once("\r\n\r\n").or_else(|| text.split_once("\n\n"))?;
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let parameter = |name: &str| {
        let mut found = line.split(';').filter_map(|part| part.trim().strip_prefix(name));
        found.next().and_then(|rest| rest.strip_prefix('=')).map(|value| value.trim_matches('"'))
    };
    let value = if parameter("filename").is_some() { "" } else { body.trim_end_matches(['\r', '\n']) };
    Some((parameter("name")?.to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Content, Media};

    #[test]
    fn bodies_are_read_by_their_type() {
        let form = Media::of("application/x-www-form-urlencoded; charset=utf-8");
        let pairs = |pairs: &[(&str, &str)]| {
            Content::Form(pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
        };
        assert_eq!(Content::of_text("a=1&b=x+y", &form), pairs(&[("a", "1"), ("b", "x y")]));
        let parts = Media::of("multipart/form-data; boundary=\"cut\"");
        let text = "--cut\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nrib\r\n--cut\r\n\
                    Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: x/y\r\n\r\n\
                    %PDF\r\n--cut--\r\n";
        assert_eq!(Content::of_text(text, &parts), pairs(&[("type", "rib"), ("file", "")]));
        assert_eq!(Content::of_text(text, &Media::of("multipart/form-data")), pairs(&[]));
        let any = Media::of("text/html");
        assert_eq!(Content::of_text(" {\"a\": 1}", &any), Content::Json(json!({"a": 1})));
        assert_eq!(Content::of_text("e30.eyJhIjoxfQ.c2ln", &any), Content::Json(json!({"a": 1})));
        assert_eq!(Content::of_text("<html>", &any), Content::Other);
        assert_eq!(Content::of_text(&"[".repeat(100_000), &any), Content::Other);
        assert_eq!(Content::of_text(" \n", &any), Content::Empty);
        assert_eq!(Content::of_bytes(&[0xff], &any), Content::Other);
    }
}
