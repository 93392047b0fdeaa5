//! A new flow is like the other flows of its page.

use indexmap::IndexMap;

use super::{Flow, Member, Needed, Refused};
use crate::load::{Page, document};

/// A flow with what it shares with the other flows of its page.
pub(super) fn completed(page: &Page, name: &str, flow: &Flow) -> Result<Flow, Refused> {
    let mut flow = flow.clone();
    let others = &page.document.flows;
    let missing = |what: &str, option: &str| {
        Refused::new(format!("the flows of `{}` do not tell {what}: give it with `{option}`", page.name))
    };
    if flow.url.is_none() {
        let first = others.values().next().and_then(|first| first.urls.current.rsplit_once('/'));
        flow.url = first.map(|(folder, _)| format!("{folder}/{}", name.replace('_', "-")));
    }
    flow.errors = flow.errors.or_else(|| most(others.values().map(|flow| Some(&flow.errors))));
    let languages = others.values().map(|flow| flow.urls.languages.as_ref());
    let has_languages = flow.url.as_deref().is_some_and(|url| url.contains("{lang}"));
    flow.languages = flow.languages.or_else(|| most(languages)).filter(|_| has_languages);
    if flow.params.is_empty() {
        flow.params = shared_params(others);
    }
    match (&flow.url, &flow.errors) {
        (None, _) => Err(missing("its address", "--url")),
        (_, None) => Err(missing("the enum of its errors", "--errors")),
        _ => Ok(flow),
    }
}

/// The name that more than half of those who have one agree on.
fn most<'a>(names: impl Iterator<Item = Option<&'a String>>) -> Option<String> {
    let names: Vec<_> = names.flatten().collect();
    let count = |name: &String| names.iter().filter(|other| **other == name).count();
    names.iter().find(|name| count(name) * 2 > names.len()).map(|name| (*name).clone())
}

/// The parameters that all flows of a page have, as the first one has them.
fn shared_params(flows: &IndexMap<String, document::Flow>) -> Vec<Member> {
    let Some(first) = flows.values().next() else { return Vec::new() };
    let shared =
        first.params.iter().filter(|(name, _)| flows.values().all(|flow| flow.params.contains_key(*name)));
    let member = |(name, parameter): (&String, &document::Parameter)| Member {
        name: name.clone(),
        ty: parameter.ty.clone(),
        needed: if parameter.required { Needed::Always } else { Needed::No },
    };
    shared.map(member).collect()
}
