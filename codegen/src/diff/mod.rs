//! Two descriptions compared: what changed, what it does to callers of the crate, what it says about messages.
//!
//! The resolved models are compared, not texts: the order of a page, comments and spelling of types make no
//! difference. Each change follows one [`Rule`]; the public surface of both crates is compared as well, and what it
//! loses without a rule saying so is a breaking change of its own, so that a missing rule never hides one.

mod api;
mod arguments;
mod comparison;
mod docs;
mod endpoint;
mod flow;
mod line;
mod member;
mod named;
mod object;
mod page;
mod pairs;
mod parameter;
mod report;
mod rule;
mod surface;
mod types;
mod values;
mod verdict;

pub use report::{Report, rules_table};
pub use rule::{Callers, Rule, Wire};
pub use surface::SurfaceChange;
pub use verdict::{Verdict, next_version};

use crate::Failure;
use crate::description::{Description, Place};
use comparison::Comparison;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Its rule, which says the classes.
    pub rule: Rule,
    /// The page that it is on; empty for `api.yaml`.
    pub area: String,
    /// What changed: `connections.list`, `Connection.state`, `connections.list(limit)`.
    pub subject: String,
    /// From what to what; empty when the rule says it all.
    pub detail: String,
    /// Where it is in the newer description, or where it would be; `None` when its page is gone.
    pub place: Option<Place>,
    /// Other pages whose modules it changes too.
    pub reaches: Vec<String>,
}

/// Compares two descriptions.
///
/// # Errors
///
/// When the crate of one of them cannot be emitted: a mistake of the generator, not of the description.
pub fn compare(old: &Description, new: &Description) -> Result<Report, Failure> {
    let mut comparison = Comparison::new(old, new);
    api::compare(&mut comparison);
    page::compare(&mut comparison);
    let surface = surface::compare(&old.api, &new.api)?;
    surface::explain(&mut comparison, &surface);
    let (changes, served) = comparison.finish();
    Ok(Report { changes, served, surface })
}
