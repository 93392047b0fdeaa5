//! The query of a request.

use std::borrow::Cow;

use form_urlencoded::byte_serialize;

/// A query parameter; without a value it is a flag.
#[derive(Clone)]
pub(super) struct Pair {
    pub(super) name: Cow<'static, str>,
    pub(super) value: Option<String>,
    pub(super) secret: bool,
}

/// Sets a parameter: at its old place if it was set before.
pub(super) fn set(query: &mut Vec<Pair>, pair: Pair) {
    match query.iter_mut().find(|known| known.name == pair.name) {
        Some(known) => *known = pair,
        None => query.push(pair),
    }
}

pub(super) fn encode(query: &[Pair]) -> String {
    let mut text = String::new();
    for pair in query {
        if !text.is_empty() {
            text.push('&');
        }
        text.extend(byte_serialize(pair.name.as_bytes()));
        if let Some(value) = &pair.value {
            text.push('=');
            text.extend(byte_serialize(value.as_bytes()));
        }
    }
    text
}
