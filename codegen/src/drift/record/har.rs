//! HAR 1.2, an entry at a time: the text of a recording is kept, the tree of it is not.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

use super::{Content, Exchange, Media, Number, Read, is_secret_header, syntax};

/// Calls `take` with each entry.
///
/// # Errors
///
/// Where the text breaks the form of a HAR file as a whole.
pub(in crate::drift) fn each(text: &str, take: &mut dyn FnMut(Number, Read)) -> Result<(), String> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let mut entries = None;
    let mut count = |number, read| take(Number::Entry(number), read);
    let log = Walk { step: Step::Root, take: &mut count, entries: &mut entries };
    log.deserialize(&mut parser).and_then(|()| parser.end()).map_err(|error| syntax(&error))?;
    entries.map(drop).ok_or_else(|| "it has no `log.entries`".to_owned())
}

/// Which part of the file is read.
#[derive(Clone, Copy)]
enum Step {
    Root,
    Log,
    Entries,
}

struct Walk<'w> {
    step: Step,
    take: &'w mut dyn FnMut(usize, Read),
    entries: &'w mut Option<usize>,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.step {
            Step::Entries => deserializer.deserialize_seq(self),
            _ => deserializer.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a HAR file")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            let step = match (self.step, &*name) {
                (Step::Root, "log") => Step::Log,
                (Step::Log, "entries") => Step::Entries,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            members.next_value_seed(Walk { step, take: &mut *self.take, entries: &mut *self.entries })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let count = self.entries.get_or_insert(0);
        while let Some(raw) = items.next_element::<&'de RawValue>()? {
            *count += 1;
            let read = serde_json::from_str::<Entry<'_>>(raw.get());
            (self.take)(
                *count,
                read.map_err(|_| "it is not of the form of HAR 1.2").and_then(Entry::exchange),
            );
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    request: Request<'a>,
    #[serde(borrow, default)]
    response: Option<Response<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request<'a> {
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow)]
    url: Cow<'a, str>,
    #[serde(borrow, default)]
    headers: Option<Vec<Pair<'a>>>,
    #[serde(borrow, default)]
    cookies: Option<Vec<Pair<'a>>>,
    #[serde(borrow, default)]
    post_data: Option<PostData<'a>>,
}

#[derive(Deserialize)]
struct Pair<'a> {
    #[serde(borrow, default)]
    name: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    value: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostData<'a> {
    #[serde(borrow, default)]
    mime_type: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    text: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    params: Option<Vec<Pair<'a>>>,
    #[serde(borrow, default)]
    encoding: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Response<'a> {
    #[serde(default)]
    status: Value,
    #[serde(borrow, default)]
    content: Option<Body<'a>>,
}

#[derive(Deserialize)]
struct Body<'a> {
    #[serde(default)]
    size: Value,
    #[serde(borrow, default)]
    text: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    encoding: Option<Cow<'a, str>>,
}

impl Entry<'_> {
    fn exchange(self) -> Read {
        let url = Url::parse(&self.request.url).map_err(|_| "its URL is not one")?;
        let status = self.response.as_ref().and_then(|response| status(&response.status));
        let answer = self.response.and_then(|response| response.content);
        let headers = self.request.headers.iter().flatten();
        let headers = headers.filter(|pair| pair.name.as_deref().is_some_and(is_secret_header));
        let secrets = headers.chain(self.request.cookies.iter().flatten());
        Ok(Exchange {
            method: self.request.method.to_ascii_uppercase(),
            url,
            secrets: secrets.filter_map(|pair| pair.value.as_deref().map(str::to_owned)).collect(),
            sent: self.request.post_data.map_or(Content::Empty, PostData::content),
            status,
            answer: answer.map_or(Content::Unknown, Body::content),
        })
    }
}

/// The status of an answer. What browsers write for requests that got none is not one.
pub(super) fn status(value: &Value) -> Option<u16> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    u16::try_from(number).ok().filter(|status| (100..=599).contains(status))
}

impl PostData<'_> {
    fn content(self) -> Content {
        let media = Media::of(self.mime_type.as_deref().unwrap_or_default());
        let text = self.text.as_deref().unwrap_or_default();
        let params = self.params.unwrap_or_default();
        if params.is_empty() {
            return decode(text, self.encoding.as_deref(), &media);
        }
        let text_of = |value: Option<Cow<'_, str>>| value.map(Cow::into_owned).unwrap_or_default();
        Content::Form(params.into_iter().map(|pair| (text_of(pair.name), text_of(pair.value))).collect())
    }
}

impl Body<'_> {
    fn content(self) -> Content {
        match self.text {
            // A recording without its bodies still tells their sizes.
            None if self.size.as_f64() == Some(0.0) => Content::Empty,
            None => Content::Unknown,
            Some(text) => decode(&text, self.encoding.as_deref(), &Media::Any),
        }
    }
}

fn decode(text: &str, encoding: Option<&str>, media: &Media) -> Content {
    if encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        return STANDARD.decode(text.trim()).map_or(Content::Other, |bytes| Content::of_bytes(&bytes, media));
    }
    Content::of_text(text, media)
}
