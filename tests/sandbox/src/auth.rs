//! Tokens: what was issued, what it allows.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::SignedDuration;
use jiff::civil::DateTime;
use powens_codegen::api::{Auth, Endpoint};
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::state::Store;

/// The kind of token that belongs to a user.
pub(crate) const USER: &str = "user";
/// The kind of token that client credentials buy.
pub(crate) const SERVICE: &str = "service";

/// What a token allows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// Name of the kind in the description.
    pub(crate) kind: String,
    /// The user that it belongs to.
    pub(crate) user: Option<i64>,
    /// Scopes of a service token.
    pub(crate) scopes: Vec<String>,
    /// The only payment that it reaches, for a token that was issued for one.
    pub(crate) payment: Option<i64>,
    /// Whether it is good for one request.
    pub(crate) once: bool,
    /// When it ends.
    pub(crate) ends: Option<DateTime>,
}

impl Grant {
    /// A token of this kind, with every other limit to be set.
    pub(crate) fn of(kind: &str) -> Self {
        Self { kind: kind.to_owned(), user: None, scopes: Vec::new(), payment: None, once: false, ends: None }
    }

    /// A permanent token of a user.
    pub(crate) fn of_user(user: i64) -> Self {
        Self { user: Some(user), ..Self::of(USER) }
    }

    /// The same for so many seconds from a moment on.
    pub(crate) fn ending(self, seconds: i64, after: DateTime) -> Self {
        Self { ends: Some(after.saturating_add(SignedDuration::from_secs(seconds))), ..self }
    }

    /// Whether it never ends.
    pub(crate) fn is_permanent(&self) -> bool {
        self.ends.is_none() && !self.once
    }

    /// Whether one of its scopes is enough where `needed` is the least.
    pub(crate) fn covers(&self, needed: &str) -> bool {
        self.scopes.iter().any(|scope| covers(scope, needed))
    }
}

/// Whether a scope is enough: `family:admin`, or its old name `family`, covers the family, and every scope of a
/// family may read.
fn covers(scope: &str, needed: &str) -> bool {
    let family = |scope: &str| scope.split(':').next().unwrap_or_default().to_owned();
    let admin = scope == family(scope) || scope == format!("{}:admin", family(scope));
    let read = needed == format!("{}:read-only", family(needed));
    scope == needed || (family(scope) == family(needed) && (admin || read))
}

/// The tokens that were issued.
#[derive(Debug, Default)]
pub(crate) struct Tokens(pub(crate) Store<String, Grant>);

impl Tokens {
    /// Adds a token.
    pub(crate) fn add(&mut self, token: String, grant: Grant) {
        self.0.insert(token, grant);
    }

    /// What a token allows that is live at this moment.
    pub(crate) fn get(&self, token: &str, now: DateTime) -> Option<&Grant> {
        self.0.get(&token.to_owned()).filter(|grant| grant.ends.is_none_or(|end| now < end))
    }

    /// Ends a token.
    pub(crate) fn remove(&mut self, token: &str) -> Option<Grant> {
        self.0.remove(&token.to_owned())
    }

    /// Ends the tokens that `ended` tells.
    pub(crate) fn end(&mut self, ended: impl Fn(&Grant) -> bool) {
        self.0.remove_if(ended);
    }

    /// A permanent token of a user.
    pub(crate) fn permanent(&self, user: i64) -> Option<String> {
        let own = self.0.entries().find(|(_, grant)| grant.user == Some(user) && grant.is_permanent());
        own.map(|(token, _)| token.clone())
    }

    /// Removes tokens that have ended.
    pub(crate) fn sweep(&mut self, now: DateTime) {
        self.0.remove_if(|grant| grant.ends.is_some_and(|end| end <= now));
    }

    /// What the token of a header `Authorization` allows. One that is good for one request ends with it.
    pub(crate) fn authenticate(&mut self, header: &str, now: DateTime) -> Result<Grant, Refusal> {
        let token = bearer(header)?;
        let Some(grant) = self.get(token, now).cloned() else {
            return Err(Refusal::ended_token());
        };
        if grant.once {
            self.remove(token);
        }
        Ok(grant)
    }
}

/// The token of a header `Authorization`.
pub(crate) fn bearer(header: &str) -> Result<&str, Refusal> {
    match header.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") && !token.trim().is_empty() => {
            Ok(token.trim())
        }
        _ => Err(Refusal::unauthenticated("the header Authorization is not of the form `Bearer <token>`")),
    }
}

/// The client application of a header `Authorization: Basic`, and its secret.
pub(crate) fn basic(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(BASE64_STANDARD.decode(encoded.trim()).ok()?).ok()?;
    decoded.split_once(':').map(|(id, secret)| (id.to_owned(), secret.to_owned()))
}

/// Whether a token is what the endpoint needs. Gives the grant back where it needs one.
pub(crate) fn authorise(endpoint: &Endpoint, grant: Option<Grant>) -> Result<Option<Grant>, Refusal> {
    let Auth::Token { token, scope } = &endpoint.auth else { return Ok(grant) };
    let Some(grant) = grant else {
        return Err(Refusal::unauthenticated(format!(
            "{} needs a token of kind `{token}`: send the header `Authorization: Bearer <token>`",
            endpoint.operation
        )));
    };
    if grant.kind != *token {
        return Err(Refusal::forbidden(format!(
            "{} needs a token of kind `{token}`, and this one is of kind `{}`",
            endpoint.operation, grant.kind
        )));
    }
    match scope {
        Some(scope) if !grant.covers(scope) => Err(Refusal::forbidden(format!(
            "{} needs the scope {scope}, and this token has: {}",
            endpoint.operation,
            if grant.scopes.is_empty() { "none".to_owned() } else { grant.scopes.join(", ") }
        ))),
        _ => Ok(Some(grant)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use jiff::civil::{DateTime, date};

    use super::{Grant, Tokens, basic, bearer, covers};

    fn noon() -> DateTime {
        date(2026, 1, 31).at(12, 0, 0, 0)
    }

    #[test]
    fn admin_covers_its_family() {
        assert!(covers("payments:admin", "payments:validate"));
        assert!(covers("payments", "payments:cancel"));
        assert!(covers("payments:validate", "payments:read-only"));
        assert!(!covers("payments:read-only", "payments:validate"));
        assert!(!covers("payments:admin", "payment-links:admin"));
    }

    #[test]
    fn tokens_end() {
        let mut tokens = Tokens::default();
        tokens.add("lasting".into(), Grant::of_user(1));
        tokens.add("ended".into(), Grant::of_user(1).ending(0, noon()));
        assert_eq!(tokens.authenticate("Bearer lasting", noon()).unwrap().user, Some(1));
        assert_eq!(tokens.authenticate("Bearer ended", noon()).unwrap_err().status, 401);
        assert_eq!(tokens.authenticate("Bearer unheard", noon()).unwrap_err().status, 401);
    }

    #[test]
    fn a_single_use_is_single() {
        let mut tokens = Tokens::default();
        tokens.add("once".into(), Grant { once: true, ..Grant::of_user(1) });
        assert!(tokens.authenticate("Bearer once", noon()).is_ok());
        assert_eq!(tokens.authenticate("Bearer once", noon()).unwrap_err().status, 401);
    }

    #[test]
    fn a_client_application_can_be_in_the_header() {
        assert_eq!(basic("basic MTI6YTpi"), Some(("12".into(), "a:b".into())));
        for wrong in ["Bearer MTI6YTpi", "Basic MTI", "Basic ?", "Basic"] {
            assert_eq!(basic(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_scheme_is_bearer() {
        assert_eq!(bearer("bearer abc").unwrap(), "abc");
        assert!(bearer("Basic abc").is_err());
        assert!(bearer("Bearer ").is_err());
    }
}
