//! The customer's domain.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// What every host of the API ends with.
const SUFFIX: &str = ".biapi.pro";

/// Longest name that DNS allows for one label.
const LONGEST: usize = 63;

/// A customer's domain of the API: the `acme` of `acme.biapi.pro`.
///
/// ```
/// # use powens_runtime::webview::Domain;
/// let domain = Domain::new("acme-sandbox")?;
/// assert_eq!(domain.host(), "acme-sandbox.biapi.pro");
/// assert_eq!(domain, Domain::new("https://acme-sandbox.biapi.pro/2.0/")?);
/// # Ok::<(), powens_runtime::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Domain {
    host: Box<str>,
}

impl Domain {
    /// Reads a domain: its name (`acme`), its host (`acme.biapi.pro`) or the root of its API
    /// (`https://acme.biapi.pro/2.0`). Upper case counts as lower case.
    ///
    /// # Errors
    ///
    /// When the name is not letters a to z, digits and single hyphens between them, or the host is another one.
    pub fn new(domain: &str) -> Result<Self, Error> {
        let lower = domain.trim().to_ascii_lowercase();
        let name = name_of(&lower);
        if is_name(name) {
            Ok(Self { host: format!("{name}{SUFFIX}").into() })
        } else {
            // The text is not repeated: a key pasted into the wrong setting would end up in a log.
            Err(Error::configuration(
                "not a domain of the API: expected a name such as `acme`, a host such as `acme.biapi.pro`, or \
                 `https://acme.biapi.pro/2.0`",
            ))
        }
    }

    /// The name: `acme`.
    pub fn name(&self) -> &str {
        self.host.strip_suffix(SUFFIX).unwrap_or(&self.host)
    }

    /// The host: `acme.biapi.pro`.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// An address of this domain: the name stands where the template has `{domain}`.
    pub fn fill(&self, template: &str) -> String {
        template.replace("{domain}", self.name())
    }
}

impl FromStr for Domain {
    type Err = Error;

    fn from_str(domain: &str) -> Result<Self, Error> {
        Self::new(domain)
    }
}

impl TryFrom<&str> for Domain {
    type Error = Error;

    fn try_from(domain: &str) -> Result<Self, Error> {
        Self::new(domain)
    }
}

impl fmt::Debug for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Domain").field(&self.name()).finish()
    }
}

/// Takes off what may stand around the name.
fn name_of(text: &str) -> &str {
    let text = text.strip_prefix("https://").unwrap_or(text);
    let text = text.strip_suffix('/').unwrap_or(text);
    let host = text.strip_suffix("/2.0").unwrap_or(text);
    match host.strip_suffix(SUFFIX) {
        Some(name) => name,
        // `https://acme` or `acme/2.0`: no host of the API, and no name either.
        None if host.len() < text.len() => text,
        None => host,
    }
}

fn is_name(name: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    name.len() <= LONGEST && name.split('-').all(is_part)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::Domain;

    #[test]
    fn every_form_is_the_same_domain() {
        for text in [
            "acme-2",
            "acme-2.biapi.pro",
            "ACME-2.biapi.pro",
            " acme-2\n",
            "https://acme-2.biapi.pro",
            "https://acme-2.biapi.pro/",
            "https://acme-2.biapi.pro/2.0",
            "https://acme-2.biapi.pro/2.0/",
            "acme-2.biapi.pro/2.0",
        ] {
            let domain = Domain::new(text).unwrap();
            assert_eq!((domain.name(), domain.host()), ("acme-2", "acme-2.biapi.pro"), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused_and_not_repeated() {
        for text in [
            "",
            "-acme",
            "acme-",
            "ac--me",
            "ac_me",
            "ac me",
            "acmé",
            "acme.example.com",
            "acme.biapi.pro.example.com",
            "a.b.biapi.pro",
            ".biapi.pro",
            "http://acme.biapi.pro",
            "https://user:pass@acme.biapi.pro",
            "https://acme.biapi.pro:8443",
            "https://acme.biapi.pro/2.0/users",
            "acme/2.0",
            "https://",
            "acme?x",
            &"a".repeat(64),
        ] {
            let error = Domain::new(text).unwrap_err().to_string();
            assert!(text.len() < 5 || !error.contains(&format!("`{text}`")), "{error}");
        }
    }

    #[test]
    fn debug_shows_the_name() {
        assert_eq!(format!("{:?}", Domain::new("acme").unwrap()), r#"Domain("acme")"#);
    }
}
