//! Bodies: JSON, or a form where the object is flat or holds a file.

use std::collections::BTreeMap;

use powens_codegen::api::{Api, Body as Wanted, Endpoint, Object, Presence, Scalar, Type};
use serde_json::{Map, Value};

use crate::call::Upload;
use crate::conform::{Side, conform};
use crate::expand::Opening;
use crate::refusal::Refusal;
use crate::sealed;
use crate::server::Incoming;
use crate::state::keys::Pair;
use crate::text;
use crate::tidy::Tidy;

/// A body as it came.
pub(crate) enum Body {
    Empty,
    Json(Value),
    Form(Vec<(String, String)>),
}

impl Body {
    /// Puts what came encrypted into the place of its encrypted form, by the key that `pair` gets.
    pub(crate) fn unseal(&mut self, pair: impl FnOnce() -> Option<Pair>) -> Result<(), Refusal> {
        match self {
            Self::Json(value) if sealed::holds(value) => sealed::open(value, pair().as_ref()),
            _ => Ok(()),
        }
    }

    fn has(&self, name: &str) -> bool {
        match self {
            Self::Empty => false,
            Self::Json(value) => value.get(name).is_some(),
            Self::Form(pairs) => pairs.iter().any(|(key, _)| key == name),
        }
    }

    /// Adds the members that the header `Authorization: Basic` stands for, where they are not there.
    pub(crate) fn with_client(self, (id, secret): (String, String)) -> Self {
        let members = [("client_id", id), ("client_secret", secret)];
        match self {
            Self::Json(Value::Object(mut own)) => {
                for (name, value) in members {
                    own.entry(name).or_insert(Value::String(value));
                }
                Self::Json(Value::Object(own))
            }
            Self::Json(other) => Self::Json(other),
            Self::Empty => Self::Form(members.map(|(name, value)| (name.to_owned(), value)).to_vec()),
            Self::Form(mut pairs) => {
                for (name, value) in members {
                    if !pairs.iter().any(|(own, _)| own == name) {
                        pairs.push((name.to_owned(), value));
                    }
                }
                Self::Form(pairs)
            }
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Empty | Self::Json(Value::Null) => true,
            Self::Json(value) => value.as_object().is_some_and(Map::is_empty),
            Self::Form(pairs) => pairs.is_empty(),
        }
    }
}

/// Reads the body by its content type.
pub(crate) fn read(incoming: &Incoming) -> Result<Body, Refusal> {
    if incoming.body.is_empty() {
        return Ok(Body::Empty);
    }
    if let Some(parts) = &incoming.parts {
        let text = |upload: &Upload| String::from_utf8_lossy(&upload.content).into_owned();
        return Ok(Body::Form(parts.iter().map(|(name, part)| (name.clone(), text(part))).collect()));
    }
    let content_type = incoming.content_type.as_deref().unwrap_or("application/json").to_ascii_lowercase();
    let mut parameters = content_type.split(';').map(str::trim);
    match parameters.next().unwrap_or_default() {
        media if media == "application/json" || media.ends_with("+json") => {
            let is_latin = parameters.any(|parameter| LATIN.contains(&parameter));
            json(&incoming.body, is_latin)
        }
        "application/x-www-form-urlencoded" if incoming.body.starts_with(b"{") => Err(Refusal::invalid(
            "the body looks like JSON and says that it is a form: send the header Content-Type: application/json",
        )),
        "application/x-www-form-urlencoded" => {
            Ok(Body::Form(form_urlencoded::parse(&incoming.body).into_owned().collect()))
        }
        media => Err(Refusal::invalid(format!(
            "a body of type {media} is not understood: send application/json, \
             or application/x-www-form-urlencoded or multipart/form-data where it is flat"
        ))),
    }
}

/// The one character set beside UTF-8 that older clients name.
const LATIN: [&str; 2] = ["charset=iso-8859-1", "charset=latin1"];

fn json(body: &[u8], is_latin: bool) -> Result<Body, Refusal> {
    let wrong = |error: serde_json::Error| Refusal::invalid(format!("the body is not JSON: {error}"));
    let read = if is_latin && std::str::from_utf8(body).is_err() {
        serde_json::from_str(&body.iter().copied().map(char::from).collect::<String>())
    } else {
        serde_json::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body))
    };
    read.map(Body::Json).map_err(wrong)
}

/// Of several endpoints with one route, the one whose body this is: all of its required members are there.
pub(crate) fn choose<'a>(
    api: &'a Api,
    endpoints: &[&'a Endpoint],
    body: &Body,
) -> Result<&'a Endpoint, Refusal> {
    // What a single form lacks is told when it is checked, after the token.
    if let [only] = endpoints {
        return Ok(only);
    }
    let fitting = endpoints
        .iter()
        .map(|endpoint| (required(api, endpoint), *endpoint))
        .filter(|(required, _)| required.iter().all(|name| body.has(name)))
        // The first of those that require the most.
        .reduce(|best, next| if next.0.len() > best.0.len() { next } else { best });
    fitting.map(|(_, endpoint)| endpoint).ok_or_else(|| {
        let forms = endpoints
            .iter()
            .map(|endpoint| format!("{} ({})", endpoint.operation, required(api, endpoint).join(", ")));
        Refusal::missing(format!(
            "the body has the required members of no form of this request; the forms are: {}",
            forms.collect::<Vec<_>>().join("; ")
        ))
    })
}

fn required<'a>(api: &'a Api, endpoint: &Endpoint) -> Vec<&'a str> {
    let Some(Wanted::Object(key)) = &endpoint.body else { return Vec::new() };
    let required =
        api[*key].fields.iter().filter(|field| field.presence != Presence::Optional && !field.expand);
    required.map(|field| field.wire.as_str()).collect()
}

/// The body as the description wants it.
pub(super) fn value(
    api: &Api,
    endpoint: &Endpoint,
    body: Body,
    strict: bool,
    ignored: &mut Vec<String>,
) -> Result<Value, Refusal> {
    let ty = match &endpoint.body {
        None if strict && !body.is_empty() => {
            return Err(Refusal::invalid(format!("{} takes no body", endpoint.operation)));
        }
        None => return Ok(Value::Null),
        Some(Wanted::Object(key)) => Type::Object(*key),
        Some(Wanted::Value(ty)) => ty.clone(),
        Some(_) => return Err(Refusal::own_fault("a kind of body that it does not know")),
    };
    let mut value = match body {
        Body::Json(value) => value,
        Body::Form(pairs) => form(api, &ty, pairs)?,
        Body::Empty if matches!(ty, Type::Object(_) | Type::Map(_)) => Value::Object(Map::new()),
        Body::Empty => {
            let wants = text::describe(api, &ty);
            return Err(Refusal::missing(format!(
                "the body is missing: {} wants {wants}",
                endpoint.operation
            )));
        }
    };
    let mut tidy = Tidy::new(api, strict);
    tidy.value(&ty, &mut value);
    ignored.append(&mut tidy.ignored);
    match conform(api, Side::Request { strict }, &ty, &value, Opening::Closed) {
        Ok(()) => Ok(value),
        Err(finding) => Err(Refusal::of_request(&finding)),
    }
}

/// The files of a body: parts of a form as they came, or texts in their place.
pub(super) fn uploads(
    api: &Api,
    endpoint: &Endpoint,
    value: &Value,
    incoming: &Incoming,
) -> BTreeMap<String, Upload> {
    let Some(Wanted::Object(key)) = &endpoint.body else { return BTreeMap::new() };
    let files = api[*key].fields.iter().filter(|field| field.ty == Type::Scalar(Scalar::File));
    let uploads = files.filter_map(|field| {
        let part = incoming.parts.iter().flatten().find(|(name, _)| *name == field.wire);
        let text = value.get(&field.wire).and_then(Value::as_str);
        let text = text.map(|text| Upload {
            name: None,
            media: Some("text/plain; charset=utf-8".to_owned()),
            content: text.as_bytes().to_vec(),
        });
        Some((field.wire.clone(), part.map(|(_, upload)| upload.clone()).or(text)?))
    });
    uploads.collect()
}

/// The members of a form, read by the types of the object that they belong to.
fn form(api: &Api, ty: &Type, pairs: Vec<(String, String)>) -> Result<Value, Refusal> {
    let member = |name: &str, text: String| -> Result<Value, Refusal> {
        match member_type(api, ty, name)? {
            Some(ty) => text::parse(api, ty, &text)
                .map_err(|wants| Refusal::invalid(format!("member `{name}` wants {wants}"))),
            None => Ok(Value::String(text)),
        }
    };
    let mut members = Map::new();
    for (name, text) in pairs {
        let value = member(&name, text)?;
        match (members.get_mut(&name), value) {
            // A list may come in several parts.
            (Some(Value::Array(all)), Value::Array(more)) => all.extend(more),
            (_, value) => {
                members.insert(name, value);
            }
        }
    }
    Ok(Value::Object(members))
}

fn member_type<'a>(api: &'a Api, ty: &'a Type, name: &str) -> Result<Option<&'a Type>, Refusal> {
    let of_object = |object: &'a Object| match object.field(name) {
        Some(field) => Some(&field.ty),
        None => object.members.as_ref().map(|members| &members.ty),
    };
    let member = match ty {
        Type::Object(key) => of_object(&api[*key]),
        Type::Map(item) => Some(&**item),
        _ => return Err(Refusal::invalid("this body does not fit a form: send it as application/json")),
    };
    match member {
        Some(Type::Object(_) | Type::Union(_) | Type::Map(_)) => Err(Refusal::invalid(format!(
            "member `{name}` does not fit a form: send the body as application/json"
        ))),
        member => Ok(member),
    }
}
