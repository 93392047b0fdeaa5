//! The body of a request, as JSON text from the start: values are written once, when they are set.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::Wire;

const JSON: &str = "application/json";

/// What a request carries.
#[derive(Clone)]
pub(super) enum Body {
    None,
    /// Members of an object, each with the JSON text of its value.
    Members(Vec<(Cow<'static, str>, String)>),
    /// The JSON text of a whole value.
    Whole(String),
    /// Anything that is not JSON.
    Bytes {
        content_type: String,
        bytes: Vec<u8>,
    },
}

impl Body {
    /// Sets a member. Gives the name back if the body is there and is not a JSON object.
    pub(super) fn set(&mut self, name: Cow<'static, str>, text: String) -> Result<(), Cow<'static, str>> {
        let Some(members) = self.members() else { return Err(name) };
        match members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = text,
            None => members.push((name, text)),
        }
        Ok(())
    }

    pub(super) fn remove(&mut self, name: &str) {
        if let Self::Members(members) = self {
            members.retain(|(known, _)| known != name);
        }
    }

    /// The members of the body; a whole object is taken apart, no body becomes an empty object.
    fn members(&mut self) -> Option<&mut Vec<(Cow<'static, str>, String)>> {
        match self {
            Self::None => *self = Self::Members(Vec::new()),
            Self::Whole(text) => {
                let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).ok()?;
                let members = members.into_iter().map(|(name, raw)| (name.into(), raw.get().to_owned()));
                *self = Self::Members(members.collect());
            }
            Self::Members(_) | Self::Bytes { .. } => {}
        }
        match self {
            Self::Members(members) => Some(members),
            _ => None,
        }
    }

    /// The JSON text, if the body is JSON.
    pub(super) fn json(&self) -> Option<String> {
        match self {
            Self::None | Self::Bytes { .. } => None,
            Self::Whole(text) => Some(text.clone()),
            Self::Members(members) => Some(object(members)),
        }
    }

    /// The media type and the bytes.
    pub(super) fn encoded(&self) -> Option<(String, Vec<u8>)> {
        match self {
            Self::Bytes { content_type, bytes } => Some((content_type.clone(), bytes.clone())),
            json => Some((JSON.into(), json.json()?.into_bytes())),
        }
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let members = if let Self::Members(members) = self { members.as_slice() } else { &[] };
        members.iter().map(|(name, _)| name.as_ref())
    }

    /// The texts and numbers in the body, at any depth.
    pub(super) fn values(&self) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(value) = self.json().and_then(|text| serde_json::from_str(&text).ok()) {
            leaves(&value, &mut found);
        }
        found
    }
}

/// The JSON text of a value, unless it cannot be written.
pub(super) fn wire_text<T: Wire>(value: &T) -> Option<String> {
    let mut text = Vec::new();
    value.write(&mut serde_json::Serializer::new(&mut text)).ok()?;
    String::from_utf8(text).ok()
}

fn object(members: &[(Cow<'static, str>, String)]) -> String {
    let mut text = String::from("{");
    for (name, value) in members {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&serde_json::Value::from(name.as_ref()).to_string());
        text.push(':');
        text.push_str(value);
    }
    text.push('}');
    text
}

fn leaves(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Number(number) => found.push(number.to_string()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| leaves(item, found)),
        serde_json::Value::Object(members) => members.values().for_each(|member| leaves(member, found)),
        serde_json::Value::Null | serde_json::Value::Bool(_) => {}
    }
}
