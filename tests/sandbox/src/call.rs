//! A request that keeps to the description, as the behaviours see it.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use powens_codegen::api::{Api, Endpoint, ReferenceForm, Type};
use serde_json::{Map, Value};

use crate::auth::Grant;
use crate::expand::Expand;
use crate::refusal::Refusal;
use crate::state::clock;

/// A file that a request sends.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    /// What the client calls it.
    pub(crate) name: Option<String>,
    /// Its media type.
    pub(crate) media: Option<String>,
    pub(crate) content: Vec<u8>,
}

/// A checked request.
pub(crate) struct Call<'a> {
    pub(crate) api: &'a Api,
    pub(crate) endpoint: &'a Endpoint,
    /// What the token allows; none where no token is needed.
    pub(crate) grant: Option<Grant>,
    /// The header `Authorization`; empty when there is none.
    pub(crate) authorization: String,
    /// The user that the path names, `me` resolved.
    pub(crate) user: Option<i64>,
    /// Path parameters with their types, in order.
    pub(crate) path: Vec<(&'a Type, Value)>,
    /// Query parameters.
    pub(crate) query: Map<String, Value>,
    /// The body: null when there is none.
    pub(crate) body: Value,
    /// The files of the body by the names of their members.
    pub(crate) uploads: BTreeMap<String, Upload>,
    /// Linked resources that are asked for.
    pub(crate) expand: Expand,
    /// Scheme and authority of the server as the client wrote them, `http://127.0.0.1:4000`.
    pub(crate) origin: String,
    /// Path and query as the client wrote them.
    pub(crate) target: String,
    /// What time it is.
    pub(crate) now: DateTime,
}

impl Call<'_> {
    /// The user that the request is about: the one that the path names, else the one of the token.
    pub(crate) fn user(&self) -> Result<i64, Refusal> {
        let own = || self.grant.as_ref().and_then(|grant| grant.user);
        self.user
            .or_else(own)
            .ok_or_else(|| Refusal::own_fault(format!("{} names no user", self.endpoint.operation)))
    }

    /// What the path holds where an identifier of this kind fits: the identifier, a list of them, or another form
    /// of the same reference.
    pub(crate) fn named(&self, kind: &str) -> Option<&Value> {
        self.path.iter().find(|(ty, _)| holds(self.api, ty.innermost(), kind)).map(|(_, value)| value)
    }

    /// The identifiers of this kind in the path: several where the parameter is a list.
    pub(crate) fn ids(&self, kind: &str) -> Vec<i64> {
        match self.named(kind) {
            Some(Value::Array(values)) => values.iter().filter_map(Value::as_i64).collect(),
            Some(value) => value.as_i64().into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// The identifier of this kind in the path.
    pub(crate) fn id(&self, kind: &str) -> Result<i64, Refusal> {
        let missing = || Refusal::own_fault(format!("{} has no {kind} in its path", self.endpoint.operation));
        self.ids(kind).first().copied().ok_or_else(missing)
    }

    /// Whether a flag or a boolean of the query is set.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.query.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// A text of the query.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str)
    }

    /// A whole number of the query.
    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        self.query.get(name).and_then(Value::as_i64)
    }

    /// A member of the body that is set.
    pub(crate) fn member(&self, name: &str) -> Option<&Value> {
        self.body.get(name).filter(|value| !value.is_null())
    }

    /// A member of the body that is a text.
    pub(crate) fn member_text(&self, name: &str) -> Option<&str> {
        self.member(name).and_then(Value::as_str)
    }

    /// What time it is, as the API writes it: `2026-01-31 12:00:00`.
    pub(crate) fn now(&self) -> String {
        clock::text(self.now)
    }

    /// What day it is: `2026-01-31`.
    pub(crate) fn today(&self) -> String {
        self.now.date().to_string()
    }

    /// A member of the body that is true or false.
    pub(crate) fn member_bool(&self, name: &str) -> Option<bool> {
        self.member(name).and_then(Value::as_bool)
    }
}

/// Whether a path parameter of this type can hold an identifier of this kind.
fn holds(api: &Api, ty: &Type, kind: &str) -> bool {
    match ty {
        Type::Id(key) => api[*key].name == kind,
        Type::Reference(key) => api[*key].variants.iter().any(|variant| match &variant.form {
            ReferenceForm::Id(key) => api[*key].name == kind,
            _ => false,
        }),
        _ => false,
    }
}

/// What a behaviour answers.
pub(crate) struct Reply {
    /// Status; the first success of the endpoint when there is none.
    pub(crate) status: Option<u16>,
    /// Body; none is an empty one.
    pub(crate) body: Option<Value>,
    /// Linked resources that it holds because the path asks for them.
    pub(crate) holds: Option<Expand>,
    /// Where a browser is to go, for an answer that redirects.
    pub(crate) location: Option<String>,
}

impl Reply {
    /// A body, with the usual status.
    pub(crate) fn of(body: Value) -> Self {
        Self { status: None, body: Some(body), holds: None, location: None }
    }

    /// A success without a body.
    pub(crate) fn empty() -> Self {
        Self { status: None, body: None, holds: None, location: None }
    }

    /// A body, with the status that says that more is needed.
    pub(crate) fn unfinished(body: Value) -> Self {
        Self { status: Some(202), body: Some(body), holds: None, location: None }
    }

    /// With linked resources that the request did not have to ask for.
    pub(crate) fn with(self, holds: Expand) -> Self {
        Self { holds: Some(holds), ..self }
    }

    /// A browser goes elsewhere.
    pub(crate) fn elsewhere(location: String) -> Self {
        Self { status: None, body: None, holds: None, location: Some(location) }
    }
}
