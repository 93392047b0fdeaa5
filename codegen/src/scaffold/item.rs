//! What can be new.

use super::Refused;
use crate::load::dotted;

/// Something new in the description.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct New {
    /// The page, as in `connections` or `legacy/banks`.
    pub area: String,
    /// Its name on that page; the page's own for a page.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// What is new.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// An endpoint.
    Endpoint(Endpoint),
    /// An object with these members.
    Object(Vec<Member>),
    /// An enum with these values.
    Enum(Vec<String>),
    /// A browser flow.
    Flow(Flow),
    /// A webhook event with the object that is its body.
    Webhook(String),
    /// A page.
    Page(Page),
}

/// A new endpoint. What is left out is not written.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Endpoint {
    /// Method and path.
    pub route: String,
    /// The endpoint that it is another route to.
    pub like: Option<String>,
    /// The token.
    pub auth: Option<String>,
    /// The scope of the token.
    pub scope: Option<String>,
    /// Query parameters.
    pub query: Vec<Member>,
    /// Type of the body.
    pub body: Option<String>,
    /// The object whose linked resources can be asked for.
    pub expand: Option<String>,
    /// Type of the answer.
    pub returns: Option<String>,
}

/// A new flow. What is left out is taken from the flows that the page has.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Flow {
    /// Its address.
    pub url: Option<String>,
    /// The enum of the languages that `{lang}` in the address stands for.
    pub languages: Option<String>,
    /// Query parameters.
    pub params: Vec<Member>,
    /// What comes back on success.
    pub success: Vec<Member>,
    /// The enum of its errors.
    pub errors: Option<String>,
}

/// A new page.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Page {
    /// Its title.
    pub title: String,
    /// Its address.
    pub source: String,
}

/// A new member of an object, or a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// Name on the wire.
    pub name: String,
    /// Type expression.
    pub ty: String,
    /// When it must be there.
    pub needed: Needed,
}

/// When a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Needed {
    /// Never surely.
    No,
    /// In every answer and every request.
    Always,
    /// In every request.
    Request,
}

impl New {
    /// Something new by its full name: `connections.refresh`, `legacy.banks.BankLogo`. For a page the name is that of
    /// its file: `hints`, `legacy.hints`.
    ///
    /// # Errors
    ///
    /// When the name does not say on which page.
    pub fn named(name: &str, kind: Kind) -> Result<Self, Refused> {
        if matches!(kind, Kind::Page(_)) {
            return Ok(Self { area: name.replace('.', "/"), name: name.to_owned(), kind });
        }
        match name.rsplit_once('.') {
            Some((area, name)) if !area.is_empty() && !name.is_empty() => {
                Ok(Self { area: area.replace('.', "/"), name: name.to_owned(), kind })
            }
            _ => Err(Refused::new(format!("`{name}` does not say on which page: write `page.{name}`"))),
        }
    }

    /// `connections.refresh`.
    pub fn full_name(&self) -> String {
        match self.kind {
            Kind::Page(_) => dotted(&self.area),
            _ => format!("{}.{}", dotted(&self.area), self.name),
        }
    }
}

impl Endpoint {
    /// An endpoint at this route.
    pub fn new(route: impl Into<String>) -> Self {
        Self { route: route.into(), ..Self::default() }
    }
}

impl Page {
    /// A page of this title and address.
    pub fn new(title: impl Into<String>, source: impl Into<String>) -> Self {
        Self { title: title.into(), source: source.into() }
    }
}

impl Member {
    /// Reads `name:type`, `name:type!` (always there) or `name:type!request` (needed when sent).
    ///
    /// # Errors
    ///
    /// When it is none of these.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let (name, rest) = text.split_once(':').unwrap_or((text, ""));
        let (ty, needed) = match rest.rsplit_once('!') {
            None => (rest, Needed::No),
            Some((ty, "")) => (ty, Needed::Always),
            Some((ty, "request")) => (ty, Needed::Request),
            Some(_) => ("", Needed::No),
        };
        if name.trim().is_empty() || ty.trim().is_empty() {
            let help = "write `name:type`, `name:type!` for one that is always there, \
                        or `name:type!request` for one that must be sent";
            return Err(Refused::new(format!("`{text}` is no member: {help}")));
        }
        Ok(Self { name: name.trim().to_owned(), ty: ty.trim().to_owned(), needed })
    }
}
