//! What is said about an item: docs, sources, deprecations, and older names that stay.

use super::Rule;
use super::comparison::{Comparison, Part};
use crate::api::{Api, Deprecated, Docs};

impl Comparison<'_> {
    /// Compares what is said about an item.
    pub(super) fn docs(&mut self, part: &Part, old: &Docs, new: &Docs) {
        if old.text != new.text {
            self.push(part, Rule::DocsChanged, "");
        }
        if !self.has_sources_of_its_page(part, old, new) {
            self.differs(part, Rule::SourceChanged, &old.source, &new.source);
        }
        let since = |docs: &Docs| docs.since.clone().unwrap_or_else(|| "not said".to_owned());
        self.differs(part, Rule::SinceChanged, &since(old), &since(new));
        match (&old.deprecated, &new.deprecated) {
            (None, Some(deprecated)) => {
                let rule = if part.unmarked { Rule::ArgumentDeprecated } else { Rule::Deprecated };
                self.push(part, rule, says(deprecated));
            }
            (Some(_), None) => self.push(part, Rule::NoLongerDeprecated, ""),
            (Some(before), Some(now)) if says(before) != says(now) => {
                self.push(part, Rule::DeprecationChanged, says(now));
            }
            _ => {}
        }
    }

    /// Whether an item names no source, now or before: then it has that of what it is a part of, which is compared
    /// there, or that of its page.
    fn has_sources_of_its_page(&self, part: &Part, old: &Docs, new: &Docs) -> bool {
        let page = |api: &Api, area: &str| api.area(area).map(|area| area.docs.source.clone());
        let was_on = part.was_on.as_ref().unwrap_or(&part.area);
        let of_page = (page(self.old, was_on).as_ref(), page(self.new, &part.area).as_ref())
            == (Some(&old.source), Some(&new.source));
        of_page || part.sources.as_ref().is_some_and(|sources| *sources == [&*old.source, &*new.source])
    }

    /// Compares a text that is no whole set of docs.
    pub(super) fn text(&mut self, part: &Part, old: &str, new: &str) {
        if old != new {
            self.push(part, Rule::DocsChanged, "");
        }
    }

    /// Compares older names that stay in the crate. `name` is what the item was called in the older description.
    pub(super) fn older_names(&mut self, part: &Part, name: &str, old: &Docs, new: &Docs) {
        for gone in old.was.iter().filter(|older| !new.was.contains(older)) {
            self.push(part, Rule::OlderNameRemoved, format!("`{gone}`"));
        }
        let added = new.was.iter().filter(|older| !old.was.contains(older) && *older != name);
        for added in added {
            self.push(part, Rule::OlderNameAdded, format!("`{added}`"));
        }
    }
}

/// Says of something new that it should not be used.
pub(super) fn already(docs: &Docs) -> &'static str {
    if docs.deprecated.is_some() { ", deprecated from the start" } else { "" }
}

fn says(deprecated: &Deprecated) -> String {
    let instead = deprecated.instead.as_ref().map(|path| format!("use `{path}`"));
    let since = deprecated.since.as_ref().map(|since| format!("since {since}"));
    instead.into_iter().chain(since).chain(deprecated.note.clone()).collect::<Vec<_>>().join("; ")
}
