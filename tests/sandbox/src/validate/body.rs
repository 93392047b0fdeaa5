//! Bodies: JSON, or a form where the object is flat or holds a file.

use std::collections::BTreeMap;

use powens_codegen::api::{Api, Body as Wanted, Endpoint, Object, Presence, Scalar, Type};
use serde_json::{Map, Value};

use crate::call::Upload;
use crate::conform::{Side, conform};
use crate::expand::Opening;
use crate::prune::prune;
use crate::refusal::Refusal;
use crate::sealed;
use crate::server::Incoming;
use crate::state::keys::Pair;
use crate::text;

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
    let media = incoming.content_type.as_deref().unwrap_or("application/json");
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match media.as_str() {
        "application/json" => serde_json::from_slice(&incoming.body)
            .map(Body::Json)
            .map_err(|error| Refusal::invalid(format!("the body is not JSON: {error}"))),
        "application/x-www-form-urlencoded" => {
            Ok(Body::Form(form_urlencoded::parse(&incoming.body).into_owned().collect()))
        }
        _ => Err(Refusal::invalid(format!(
            "a body of type {media} is not understood: send application/json, \
             or application/x-www-form-urlencoded or multipart/form-data where it is flat"
        ))),
    }
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
pub(super) fn value(api: &Api, endpoint: &Endpoint, body: Body, strict: bool) -> Result<Value, Refusal> {
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
        Body::Json(value) => single_texts(api, &ty, value),
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
    match conform(api, Side::Request { strict }, &ty, &value, Opening::Closed) {
        Ok(()) => {
            prune(api, &ty, &mut value);
            Ok(value)
        }
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

/// A member that is a list of words may be a single text: the guides write the scope of a token like this.
fn single_texts(api: &Api, ty: &Type, mut value: Value) -> Value {
    let (Type::Object(key), Value::Object(members)) = (ty, &mut value) else { return value };
    for field in &api[*key].fields {
        if let (Type::List(item), Some(member)) = (&field.ty, members.get_mut(&field.wire))
            && matches!(**item, Type::Enum(_))
            && member.is_string()
        {
            *member = Value::Array(vec![member.take()]);
        }
    }
    value
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
    let members = pairs.into_iter().map(|(name, text)| member(&name, text).map(|value| (name, value)));
    members.collect::<Result<Map<_, _>, _>>().map(Value::Object)
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
