//! Faults on demand: what networks, proxies and a busy API do to callers, by rules and repeatable.
//!
//! A rule says what goes wrong, for which requests, and how often:
//!
//! ```json
//! {
//!   "seed": 7,
//!   "storm": 0.05,
//!   "rules": [
//!     {"operation": "bank_transactions.list", "fault": {"status": 503}, "times": 2},
//!     {"path": "/2.0/users/*/connections", "method": "POST", "fault": "drop", "when": "after", "every": 3},
//!     {"fault": {"latency": [20, 200]}, "probability": 0.5}
//!   ]
//! }
//! ```
//!
//! Rules are tried in their order. The first that applies decides, but for latency, which adds to what later rules do.
//! What is left to chance is drawn from the seed, the place of the rule and the number of the request among those that
//! it is for: the same requests in the same order meet the same faults.

mod admin;
mod body;
mod book;
mod check;
mod fault;
mod layer;
mod line;
mod make;
mod parse;
mod rule;
mod short;
mod spoil;
mod transient;

use serde::{Deserialize, Serialize};

pub(crate) use admin::routes;
pub(crate) use book::Book;
pub use book::RuleReport;
pub use fault::{
    Bare, BodyKind, Drop, ExpiredToken, Fault, Flaw, Latency, Malformed, Redirect, Slow, Status, Transient,
    Truncate,
};
pub(crate) use layer::around;
pub(crate) use line::{CutLine, Lines};
pub use parse::FaultsError;
pub use rule::{Rule, When};

/// Rules for faults.
///
/// | fault | options | what the caller meets |
/// |---|---|---|
/// | `latency` | `ms`, `to` | the answer, later |
/// | `status` | `status`, `body` (`json`, `html`, `empty`), `code`, `retry_after`, `as_date` | an error |
/// | `drop` | `reset` | the end of the connection before the first byte of an answer |
/// | `truncate` | `share` | the end of the connection within the body |
/// | `slow` | `ms`, `parts` | the body in pieces |
/// | `malformed` | `how` (`cut`, `garbled`, `html`) | a success whose body is no JSON |
/// | `unknown_values` | | a value that no description knows, in every enum and tag |
/// | `unknown_members` | | members that no description knows, in every object |
/// | `redirect` | `to`, `status` | a redirection to another origin |
/// | `expired_token` | `for_good` | 401, for this request or from now on |
/// | `transient` | `retry_after` | one of those that pass: latency, 429, 500, 502, 503, the end of the connection, a slow body |
///
/// A fault without options may be written as its name, `"drop"`; `{"status": 503}`, `{"latency": 20}`,
/// `{"latency": [20, 200]}` and `{"slow": 500}` are short, too.
///
/// `when` of a rule tells whether `latency`, `status`, `drop` and `redirect` come `before` the request did what it
/// does, so that it did not, or `after`. Without it they come before. The others have a time of their own.
///
/// `storm` is short for a last rule, with the fault `transient` and this probability.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Faults {
    /// What chance is drawn from. Default: the seed of the sandbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// The chance that an answer of the API meets one of the faults that pass.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storm: Option<f64>,
    /// The rules, in the order in which they are tried.
    pub rules: Vec<Rule>,
}

impl Faults {
    /// A storm: each answer of the API meets with this chance one of the faults that pass.
    #[must_use]
    pub fn storm(chance: f64) -> Self {
        Self { storm: Some(chance), ..Self::default() }
    }

    /// The same with another seed.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { seed: Some(seed), ..self }
    }

    /// The same with one more rule.
    #[must_use]
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// The rules, and that of the storm.
    pub(crate) fn all(&self) -> impl Iterator<Item = Rule> {
        let storm =
            self.storm.map(|chance| Rule::new(Fault::Transient(Transient::default())).probability(chance));
        self.rules.iter().cloned().chain(storm)
    }
}

impl From<Rule> for Faults {
    fn from(rule: Rule) -> Self {
        Self::default().rule(rule)
    }
}
