//! Endpoints.

use std::fmt;

use super::{Docs, Key, Object, PageScheme, Type};

/// An endpoint.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// Name of its function: the operation is `<area>.<name>`.
    pub name: String,
    /// Rust name of the request type.
    pub request: String,
    /// `<area>.<name>`.
    pub operation: String,
    /// The endpoint whose request type it shares, when it is another route to it.
    pub like: Option<Like>,
    /// Name in `Api::hosts`, when it is not at `api`.
    pub host: Option<String>,
    /// Method.
    pub method: Method,
    /// Path below the base address, in segments.
    pub path: Vec<PathSegment>,
    /// What follows the last segment after a colon.
    pub verb: Option<String>,
    /// The token that it needs.
    pub auth: Auth,
    /// Query parameters in the order of the spec, without `expand`.
    pub query: Vec<Parameter>,
    /// Other query parameters that the caller may add.
    pub query_members: Option<Members>,
    /// The JSON body.
    pub body: Option<Body>,
    /// The object whose linked resources can be asked for.
    pub expand: Option<Key<Object>>,
    /// The answer.
    pub returns: Option<Returns>,
    /// Statuses of success.
    pub success: Vec<u16>,
    /// How the list is paged.
    pub pages: Option<Pages>,
    /// Whether sending it twice does what sending it once does.
    pub idempotent: bool,
    /// Whether an answer may take minutes.
    pub slow: bool,
    /// Error codes that it is known for, with what they mean here.
    pub errors: Vec<(String, String)>,
    /// Docs.
    pub docs: Docs,
    /// Its name in an older API client.
    pub legacy_action: Option<String>,
}

/// The endpoint that another is a route to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Like {
    /// Module of its request type.
    pub module: String,
    /// `<area>.<name>`.
    pub operation: String,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// The method as it is written on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A segment of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathSegment {
    /// A fixed text.
    Literal(String),
    /// A parameter.
    Parameter {
        /// Name in the template, also the Rust name.
        name: String,
        /// Type.
        ty: Type,
        /// What it names, when the spec says more than the type does.
        doc: Option<String>,
    },
}

/// The token that a request carries.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// None.
    None,
    /// A token of this kind.
    Token {
        /// Name in `Api::tokens`.
        token: String,
        /// The scope that it needs, as it is on the wire.
        scope: Option<String>,
    },
}

/// A query parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Name on the wire.
    pub wire: String,
    /// Rust name.
    pub rust: String,
    /// Type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: bool,
    /// Whether its value must not be shown.
    pub sensitive: bool,
    /// What the API takes when it is left out.
    pub default: Option<serde_json::Value>,
    /// A value to show.
    pub example: Option<serde_json::Value>,
    /// Docs.
    pub docs: Docs,
}

/// Members whose names are known only at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Members {
    /// Rust name of the setter that adds one.
    pub rust: String,
    /// Type of the values.
    pub ty: Type,
    /// Whether the values must not be shown.
    pub sensitive: bool,
    /// What they are.
    pub doc: String,
}

/// A JSON body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Body {
    /// The members of this object.
    Object(Key<Object>),
    /// A value of another type.
    Value(Type),
}

/// The answer of an endpoint.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Returns {
    /// Type.
    pub ty: Type,
    /// Whether the answer may be empty or null.
    pub optional: bool,
}

/// How a list is paged.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pages {
    /// The scheme.
    pub by: PageScheme,
    /// Wire name of the member of the answer that holds the items.
    pub items: String,
    /// Type of an item.
    pub item: Type,
    /// The page size to ask for when the caller sets none.
    pub size: u32,
}

impl Endpoint {
    /// The path as a template: `/users/{user}/connections`, `/payment-links/{link}:revoke`.
    pub fn template(&self) -> String {
        let mut template = String::new();
        for segment in &self.path {
            template.push('/');
            match segment {
                PathSegment::Literal(text) => template.push_str(text),
                PathSegment::Parameter { name, .. } => {
                    template.push('{');
                    template.push_str(name);
                    template.push('}');
                }
            }
        }
        if let Some(verb) = &self.verb {
            template.push(':');
            template.push_str(verb);
        }
        template
    }

    /// The path parameters, in order.
    pub fn path_parameters(&self) -> impl Iterator<Item = (&str, &Type, Option<&str>)> {
        self.path.iter().filter_map(|segment| match segment {
            PathSegment::Parameter { name, ty, doc } => Some((name.as_str(), ty, doc.as_deref())),
            PathSegment::Literal(_) => None,
        })
    }

    /// The scopes enum's value that the token needs.
    pub fn scope(&self) -> Option<&str> {
        match &self.auth {
            Auth::Token { scope, .. } => scope.as_deref(),
            Auth::None => None,
        }
    }
}
