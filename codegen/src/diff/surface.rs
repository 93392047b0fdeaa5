//! The public surface of both crates, line by line: what a reviewer sees, and the net under the rules.

use std::collections::{BTreeMap, BTreeSet};

use super::comparison::{Comparison, Part};
use super::line::{Today, essence, is_code, is_of};
use super::{Callers, Rule};
use crate::Failure;
use crate::api::Api;
use crate::emit::rust::surfaces;

/// What the surface of a module loses and gains.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SurfaceChange {
    /// The module below the crate: `connections`, `legacy::banks`, `crate`.
    pub module: String,
    /// Lines that are gone.
    pub removed: Vec<String>,
    /// Lines that are new.
    pub added: Vec<String>,
}

/// Compares the surface files of two descriptions.
pub(super) fn compare(old: &Api, new: &Api) -> Result<Vec<SurfaceChange>, Failure> {
    let (old, new) = (surfaces(old)?, surfaces(new)?);
    let modules: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let change = |module: &String| {
        let lines = |surfaces: &BTreeMap<String, String>| -> BTreeSet<String> {
            let text = surfaces.get(module).map(String::as_str).unwrap_or_default();
            text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
        };
        let (before, now) = (lines(&old), lines(&new));
        let removed: Vec<_> = before.difference(&now).cloned().collect();
        let added: Vec<_> = now.difference(&before).cloned().collect();
        let change = SurfaceChange { module: module.clone(), removed, added };
        (!change.removed.is_empty() || !change.added.is_empty()).then_some(change)
    };
    Ok(modules.into_iter().filter_map(change).collect())
}

/// Records what the surface loses although no rule says so.
pub(super) fn explain(comparison: &mut Comparison<'_>, surface: &[SurfaceChange]) {
    for change in surface {
        if is_explained(comparison, &change.module) {
            continue;
        }
        let today = Today::new(comparison, &change.module);
        let heir = heir(comparison, &change.module);
        let added = surface.iter().filter(|change| change.module == heir).flat_map(|change| &change.added);
        let now: BTreeSet<String> = added.map(|line| essence(line)).collect();
        let lost = change.removed.iter().map(|line| essence(&today.of(line)));
        let lost: Vec<String> = lost.filter(|line| is_code(line) && !now.contains(line)).collect();
        if let Some(first) = lost.first() {
            let part = Part::new(&change.module.replace("::", "/"), &[], &change.module);
            let more = if lost.len() > 1 { format!(", and {} more", lost.len() - 1) } else { String::new() };
            comparison.push(&part, Rule::Unexplained, format!("`{first}`{more}"));
        }
    }
}

/// What the module is today: that of a flow has the name of its flow, and the older name leads there.
fn heir(comparison: &Comparison<'_>, module: &str) -> String {
    let flows = comparison.new.areas.iter().flat_map(|area| area.flows.iter().map(move |flow| (area, flow)));
    let heir = flows.flat_map(|(area, flow)| flow.docs.was.iter().map(move |was| (area, flow, was)));
    let mut heir = heir.filter(|(area, _, was)| format!("{}::{was}", area.module) == module);
    heir.next().map_or_else(|| module.to_owned(), |(area, flow, _)| format!("{}::{}", area.module, flow.name))
}

/// Whether a breaking change of a page, or one that reaches it, is known. What belongs to no page changes with any.
fn is_explained(comparison: &Comparison<'_>, module: &str) -> bool {
    let is_page = comparison.old.areas.iter().any(|area| is_of(module, &area.module));
    comparison.changes.iter().any(|change| {
        let loses = change.rule.callers() == Callers::Breaking;
        let page = change.area.replace('/', "::");
        let reaches = change.reaches.iter().any(|area| area.replace('/', "::") == module);
        // The callback of a flow is a module below that of its page.
        loses && (reaches || !is_page || (!page.is_empty() && is_of(module, &page)))
    })
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Rule, compare, explain};
    use crate::Description;
    use crate::diff::comparison::Part;
    use crate::load::Sources;

    const API: &str = include_str!("../../tests/rules/base/api.yaml");
    const COMMON: &str = include_str!("../../tests/rules/base/common.yaml");
    const THINGS: &str = "\
page: Things
source: https://docs.example.com/things
doc: What is kept there.
ids:
  ThingId: { doc: Identifies a thing. }
endpoints:
  get: { route: 'GET /things/{thing:ThingId}', auth: none, doc: Shows a thing. }
  get_of_shelf: { like: get, route: 'GET /shelves/{shelf:int}/{thing:ThingId}', doc: Shows it on its shelf. }
flows:
  give:
    doc: The user gives a thing away.
    urls: { current: 'https://pages.example.com/give' }
    params:
      thing: { type: ThingId, required: true, doc: The thing to give. }
    errors: ErrorCode
";

    fn description(things: &str) -> Description {
        let files = [("spec/api.yaml", API), ("spec/common.yaml", COMMON), ("spec/things.yaml", things)];
        Description::of(Sources::from_files(files)).unwrap()
    }

    /// What the net finds when things are now like this, and these changes of theirs are known.
    fn caught(things: &str, known: &[Rule]) -> Vec<(Rule, String)> {
        let (old, new) = (description(THINGS), description(things));
        let mut comparison = Comparison::new(&old, &new);
        known.iter().for_each(|rule| comparison.push(&Part::new("things", &[], "things"), *rule, ""));
        explain(&mut comparison, &compare(&old.api, &new.api).unwrap());
        let (changes, _) = comparison.finish();
        let caught = changes.into_iter().filter(|change| !known.contains(&change.rule));
        caught.map(|change| (change.rule, format!("{}: {}", change.area, change.detail))).collect()
    }

    #[test]
    fn what_no_rule_explains_is_caught() {
        let without = THINGS.replace("/{thing:ThingId}', auth", "', auth");
        let line = "things: `fn get(ThingId) -> Get`".to_owned();
        assert_eq!(caught(&without, &[]), [(Rule::Unexplained, line.clone())]);
        assert_eq!(caught(&without, &[Rule::ParameterAdded]), [(Rule::Unexplained, line)]);
        assert_eq!(caught(&without, &[Rule::PathParametersChanged]), []);
    }

    #[test]
    fn a_known_change_explains_its_own_page_alone() {
        let (old, new) =
            (description(THINGS), description(&THINGS.replace("/{thing:ThingId}', auth", "', auth")));
        let mut comparison = Comparison::new(&old, &new);
        // `thing` is how the name of the page begins, and no page.
        comparison.push(&Part::new("thing", &[], "thing"), Rule::ParameterRemoved, "");
        explain(&mut comparison, &compare(&old.api, &new.api).unwrap());
        assert!(comparison.changes.iter().any(|change| change.rule == Rule::Unexplained));
    }

    #[test]
    fn new_names_explain_what_goes() {
        let renamed = THINGS
            .replace("ThingId", "ItemId")
            .replace("ItemId: { ", "ItemId: { was: [ThingId], ")
            .replace("  get: { ", "  show: { was: [get], ")
            .replace("like: get,", "like: show,")
            .replace("  give:\n", "  donate:\n    was: [give]\n");
        assert_eq!(caught(&renamed, &[]), []);
        let forgotten = renamed.replace("    was: [give]\n", "");
        assert!(!caught(&forgotten, &[]).is_empty(), "the older name of the flow is gone");
    }

    #[test]
    fn what_callers_do_not_name_is_not_missed() {
        let other = THINGS.replace("/things/{thing:", "/all/{item:").replace("GET /shelves", "POST /shelves");
        assert_eq!(caught(&other, &[]), []);
    }
}
