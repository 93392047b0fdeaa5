//! Which requests a fault is for.

use powens_codegen::api::Api;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::short;
use crate::refusal::suggestion;

/// A fault, and which requests it is for. Without an operation or a path it is for the whole API, which is everything
/// below `/2.0/`; never for the routes of the sandbox itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Rule {
    /// An operation, `bank_transactions.list`, or all of an area, `bank_transactions.*`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// A path such as `/2.0/users/*/connections`: `*` is any segment, a last `**` any number of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// An HTTP method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// What goes wrong.
    #[serde(deserialize_with = "short::read")]
    pub fault: Fault,
    /// Whether it goes wrong before or after the request did what it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// The chance of each request, from 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// Only every so manieth request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// The first so many requests are spared.
    #[serde(default)]
    pub after: u64,
    /// It goes wrong so many times, and then no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
}

/// Whether something goes wrong before or after the request did what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum When {
    /// Nothing was done.
    Before,
    /// It was done, and the caller does not learn of it.
    After,
}

impl Rule {
    /// This fault, for every request of the API.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self {
            operation: None,
            path: None,
            method: None,
            fault,
            when: None,
            probability: None,
            every: None,
            after: 0,
            times: None,
        }
    }

    /// For one operation, or all of an area.
    #[must_use]
    pub fn operation(self, operation: impl Into<String>) -> Self {
        Self { operation: Some(operation.into()), ..self }
    }

    /// For paths like this.
    #[must_use]
    pub fn path(self, path: impl Into<String>) -> Self {
        Self { path: Some(path.into()), ..self }
    }

    /// For this HTTP method.
    #[must_use]
    pub fn method(self, method: impl Into<String>) -> Self {
        Self { method: Some(method.into()), ..self }
    }

    /// Before or after the request did what it does.
    #[must_use]
    pub fn when(self, when: When) -> Self {
        Self { when: Some(when), ..self }
    }

    /// With this chance, from 0 to 1.
    #[must_use]
    pub fn probability(self, probability: f64) -> Self {
        Self { probability: Some(probability), ..self }
    }

    /// Only for every so manieth request.
    #[must_use]
    pub fn every(self, every: u64) -> Self {
        Self { every: Some(every), ..self }
    }

    /// Not for the first so many requests.
    #[must_use]
    pub fn after(self, after: u64) -> Self {
        Self { after, ..self }
    }

    /// So many times, and then no more.
    #[must_use]
    pub fn times(self, times: u64) -> Self {
        Self { times: Some(times), ..self }
    }

    /// When it goes wrong: before, where both make sense and nothing was said.
    pub(super) fn moment(&self) -> When {
        match self.fault {
            _ if self.spoils() => When::After,
            _ => self.when.unwrap_or(When::Before),
        }
    }

    /// Whether its fault is made of the real answer.
    fn spoils(&self) -> bool {
        matches!(
            self.fault,
            Fault::Truncate(_)
                | Fault::Slow(_)
                | Fault::Malformed(_)
                | Fault::UnknownValues(_)
                | Fault::UnknownMembers(_)
        )
    }

    /// Whether it is for requests of this kind.
    pub(super) fn is_for(&self, method: &str, path: &str, operations: &[String]) -> bool {
        let whole_api = self.operation.is_none() && self.path.is_none();
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self.operation.as_deref().is_none_or(|wanted| names(wanted, operations))
            && self.path.as_deref().is_none_or(|pattern| fits(pattern, path))
            && (!whole_api || is_api(path))
    }

    /// What is wrong with it, after the name of the member that is.
    pub(super) fn flaw(&self, api: &Api) -> Option<String> {
        let spoils = self.spoils().then_some(When::Before);
        let early = matches!(self.fault, Fault::ExpiredToken(_) | Fault::Transient(_)).then_some(When::After);
        let misfit = spoils.or(early).filter(|misfit| self.when == Some(*misfit));
        misfit
            .map(|_| format!("when: the fault `{}` has a time of its own: leave it out", self.fault.name()))
            .or_else(|| self.operation.as_deref().and_then(|operation| unknown_operation(api, operation)))
            .or_else(|| self.path.as_deref().and_then(path_flaw))
            .or_else(|| self.method.as_deref().and_then(method_flaw))
            .or_else(|| self.probability.and_then(|chance| chance_flaw("probability", chance)))
            .or_else(|| (self.every == Some(0)).then(|| "every: it has to be 1 or more".to_owned()))
            .or_else(|| (self.times == Some(0)).then(|| "times: it has to be 1 or more".to_owned()))
            .or_else(|| self.fault.flaw().map(|flaw| format!("fault: {flaw}")))
    }
}

/// Whether a path belongs to the API.
pub(super) fn is_api(path: &str) -> bool {
    path.starts_with("/2.0/")
}

fn names(wanted: &str, operations: &[String]) -> bool {
    operations.iter().any(|operation| match wanted.strip_suffix('*') {
        Some(area) => operation.starts_with(area),
        None => operation == wanted,
    })
}

/// Whether a path is like a pattern, segment by segment.
fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some("**"), _) => return true,
            (Some("*"), Some(segment)) if !segment.is_empty() => {}
            (Some(wanted), Some(segment)) if wanted == segment => {}
            _ => return false,
        }
    }
}

pub(super) fn chance_flaw(name: &str, chance: f64) -> Option<String> {
    (!(0.0..=1.0).contains(&chance)).then(|| format!("{name}: it has to be 0 to 1, and is {chance}"))
}

fn unknown_operation(api: &Api, wanted: &str) -> Option<String> {
    let known: Vec<&str> = api.endpoints().map(|(_, endpoint)| endpoint.operation.as_str()).collect();
    let area = wanted.strip_suffix(".*").map(|area| format!("{area}."));
    let is_known = match &area {
        Some(area) => known.iter().any(|operation| operation.starts_with(area)),
        None => known.contains(&wanted),
    };
    let close = suggestion(wanted, known.iter().copied());
    (!is_known).then(|| format!("operation: the description has no `{wanted}`{close}"))
}

fn path_flaw(path: &str) -> Option<String> {
    let last = path.split('/').position(|segment| segment == "**");
    let flaw = if !path.starts_with('/') {
        "it has to begin with a slash, as in `/2.0/users/*/connections`"
    } else if path == "/sandbox" || path.starts_with("/sandbox/") {
        "the routes of the sandbox itself have no faults"
    } else if path.contains(['?', '#']) {
        "it is a path: leave out the query"
    } else if last.is_some_and(|place| place + 1 < path.split('/').count()) {
        "`**` has to be the last segment"
    } else {
        return None;
    };
    Some(format!("path: {flaw}"))
}

fn method_flaw(method: &str) -> Option<String> {
    const METHODS: [&str; 7] = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
    let close = suggestion(&method.to_uppercase(), METHODS);
    (!METHODS.contains(&method))
        .then(|| format!("method: `{method}` is none of {}{close}", METHODS.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{Fault, Rule, fits};

    #[test]
    fn patterns_fit_segment_by_segment() {
        assert!(fits("/2.0/users/*/connections", "/2.0/users/me/connections"));
        assert!(!fits("/2.0/users/*/connections", "/2.0/users/me/connections/1"));
        assert!(!fits("/2.0/users/*/connections", "/2.0/users//connections"));
        assert!(fits("/2.0/users/**", "/2.0/users/me/connections/1"));
        assert!(fits("/**", "/fr/connect"));
    }

    #[test]
    fn a_bare_rule_is_for_the_api_alone() {
        let rule = Rule::new(Fault::close());
        assert!(rule.is_for("GET", "/2.0/banks", &[]));
        assert!(!rule.is_for("GET", "/fr/connect", &[]));
        let pages = Rule::new(Fault::close()).path("/*/connect");
        assert!(pages.is_for("GET", "/fr/connect", &[]));
    }

    #[test]
    fn operations_are_named_or_meant_by_their_area() {
        let operations = ["users.get".to_owned()];
        assert!(Rule::new(Fault::close()).operation("users.*").is_for("GET", "/2.0/users/1", &operations));
        assert!(!Rule::new(Fault::close()).operation("user.*").is_for("GET", "/2.0/users/1", &operations));
        assert!(!Rule::new(Fault::close()).method("PUT").is_for("GET", "/2.0/users/1", &operations));
    }
}
