//! The address of a webview.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Domain, State, base};
use crate::error::Error;
use crate::param::Param;
use crate::secret::Secret;

/// What is escaped: all but the characters that no reader of URLs gives a meaning. A space becomes `%20` rather
/// than `+`, since some scripts decode the one and not the other.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The query parameter that tells whose webview it is, where the host does not.
const DOMAIN: &str = "domain";

/// The address of a webview while it is being put together.
///
/// ```
/// # use powens_runtime::webview::{Domain, FlowUrl};
/// let flow = FlowUrl::new("https://webview.powens.com/{lang}/connect", None, &Domain::new("acme")?);
/// assert_eq!(
///     flow.lang("fr").param("client_id", "12").url(),
///     "https://webview.powens.com/fr/connect?domain=acme.biapi.pro&client_id=12",
/// );
/// # Ok::<(), powens_runtime::Error>(())
/// ```
///
/// `Debug` does not show secret parameters.
#[derive(Clone)]
#[must_use = "the address is made by `url`"]
pub struct FlowUrl {
    template: &'static str,
    older: Option<&'static str>,
    domain: Domain,
    lang: Option<String>,
    /// Scheme and host instead of the template's.
    origin: Option<String>,
    params: Vec<(Cow<'static, str>, Value)>,
}

#[derive(Clone)]
enum Value {
    Plain(String),
    Secret(Secret),
    /// A name without a value.
    Flag,
}

impl FlowUrl {
    /// The address of a page, and perhaps an older one that still works. `{domain}` stands for the name of the
    /// domain and `{lang}` for the language; without a language the segment `{lang}/` is left out. Where the host
    /// has no `{domain}`, a parameter `domain` tells the host of the API.
    pub fn new(template: &'static str, older: Option<&'static str>, domain: &Domain) -> Self {
        Self { template, older, domain: domain.clone(), lang: None, origin: None, params: Vec::new() }
    }

    /// Sets the language of the page. Without one the browser's language decides.
    pub fn lang(self, lang: impl Param) -> Self {
        // A dot segment would take the segment before it along.
        let lang = Some(lang.param()).filter(|lang| !matches!(lang.as_str(), "" | "." | ".."));
        Self { lang, ..self }
    }

    /// Sets a query parameter. Setting it again replaces it.
    pub fn param<T: Param>(self, name: impl Into<Cow<'static, str>>, value: T) -> Self {
        self.set(name.into(), Value::Plain(value.param()))
    }

    /// Sets a query parameter that `Debug` does not show.
    pub fn secret_param<T: Param>(self, name: impl Into<Cow<'static, str>>, value: T) -> Self {
        self.set(name.into(), Value::Secret(Secret::new(value.param())))
    }

    /// Sets a query parameter that has a name only.
    pub fn flag(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.set(name.into(), Value::Flag)
    }

    /// Sets the parameter `state`.
    pub fn state(self, state: &State) -> Self {
        self.set("state".into(), Value::Secret(Secret::new(state.expose())))
    }

    /// Fills in a field of a connector beforehand. `Debug` does not show the value: the field may be a login.
    pub fn prefill(self, connector: impl Param, field: &str, value: impl Param) -> Self {
        self.secret_param(format!("{}.{field}", connector.param()), value)
    }

    /// Points the addresses at another origin, such as a sandbox: scheme, host and port are replaced, path and
    /// query stay.
    ///
    /// # Errors
    ///
    /// When `base` is not a mere origin, or is plain `http` and not on this machine: the address holds a code that
    /// opens a user's data.
    pub fn base_url(self, base: &str) -> Result<Self, Error> {
        Ok(Self { origin: Some(base::origin(base)?), ..self })
    }

    /// The address, to be opened in the user's browser.
    ///
    /// It holds the code, when one was given: keep it out of logs.
    pub fn url(&self) -> String {
        self.fill(self.template)
    }

    /// The older address of the same page, when there is one.
    pub fn older_url(&self) -> Option<String> {
        self.older.map(|older| self.fill(older))
    }

    fn set(mut self, name: Cow<'static, str>, value: Value) -> Self {
        match self.params.iter_mut().find(|(other, _)| *other == name) {
            Some((_, old)) => *old = value,
            None => self.params.push((name, value)),
        }
        self
    }

    fn fill(&self, template: &str) -> String {
        let mut url = self.address(template);
        let mut joint = '?';
        if self.names_domain(template) {
            push(&mut url, &mut joint, DOMAIN, Some(self.domain.host()));
        }
        for (name, value) in &self.params {
            push(&mut url, &mut joint, name, value.text());
        }
        url
    }

    /// The address without its query.
    fn address(&self, template: &str) -> String {
        let (origin, path) = split(template);
        let origin = match &self.origin {
            Some(origin) => origin.clone(),
            None => origin.replace("{domain}", self.domain.name()),
        };
        let path = match &self.lang {
            Some(lang) => path.replace("{lang}", &escaped(lang)),
            None => path.replace("{lang}/", ""),
        };
        origin + &path
    }

    fn names_domain(&self, template: &str) -> bool {
        !split(template).0.contains("{domain}") && self.params.iter().all(|(name, _)| name != DOMAIN)
    }
}

impl Value {
    fn text(&self) -> Option<&str> {
        match self {
            Self::Plain(text) => Some(text),
            Self::Secret(secret) => Some(secret.expose()),
            Self::Flag => None,
        }
    }
}

impl fmt::Debug for FlowUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("FlowUrl");
        out.field("address", &self.address(self.template)).field("domain", &self.domain.host());
        for (name, value) in &self.params {
            match value {
                Value::Plain(text) => out.field(name, text),
                Value::Secret(_) => out.field(name, &format_args!("[redacted]")),
                Value::Flag => out.field(name, &true),
            };
        }
        out.finish()
    }
}

fn push(url: &mut String, joint: &mut char, name: &str, value: Option<&str>) {
    url.push(*joint);
    *joint = '&';
    url.extend(utf8_percent_encode(name, ESCAPED));
    if let Some(value) = value {
        url.push('=');
        url.extend(utf8_percent_encode(value, ESCAPED));
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// Scheme and host, and the path.
fn split(template: &str) -> (&str, &str) {
    let host = template.find("://").map_or(0, |scheme| scheme + 3);
    let path = template[host..].find('/').map_or(template.len(), |slash| host + slash);
    template.split_at(path)
}
