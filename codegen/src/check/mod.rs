//! The rules of the description that its form cannot express. One file a family of rules.
//!
//! Every rule looks at everything and reports all that it finds. A rule is silent where another has spoken: what is
//! not defined is reported where it is named, and nowhere else.

mod auth;
mod collisions;
mod context;
mod cycles;
mod deprecations;
mod docs;
mod documented;
mod features;
mod flows;
mod hosts;
mod likes;
mod names;
mod place;
mod renames;
mod requests;
mod routes;
mod types;
mod unions;
mod unused;
mod uses;
mod value;
mod values;

use context::Context;

use crate::diagnostic::Diagnostic;
use crate::load::Documents;

/// Everything that is wrong with a description, beyond what [`load`](crate::load::load) has found.
pub fn check(documents: &Documents) -> Vec<Diagnostic> {
    let context = Context::new(documents);
    let mut found = Vec::new();
    let families = [
        names::check,
        collisions::check,
        renames::check,
        types::check,
        cycles::check,
        routes::check,
        likes::check,
        requests::check,
        docs::check,
        values::check,
        unions::check,
        deprecations::check,
        auth::check,
        hosts::check,
        features::check,
        flows::check,
        unused::check,
    ];
    for family in families {
        family(&context, &mut found);
    }
    found
}
