//! A comparison under way: both descriptions, what has been found, and how changes are recorded.

use std::collections::HashMap;

use super::types::renamed_types;
use super::{Change, Rule};
use crate::api::{Api, Area, Docs};
use crate::description::Description;

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    description: &'a Description,
    /// Names of today of the types that had other names.
    pub(super) renamed: HashMap<&'a str, &'a str>,
    /// Sources of today of the pages, by what they were.
    pub(super) sources: HashMap<&'a str, &'a str>,
    pub(super) changes: Vec<Change>,
    /// What has an older wire name that the older description no longer uses.
    served: Vec<String>,
}

/// A part of the newer description: its page, the keys that lead to it, and what it is called in reports.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Name of the page; empty for `api.yaml`.
    pub(super) area: String,
    keys: Vec<String>,
    pub(super) subject: String,
    /// Other pages whose requests it changes too.
    reaches: Vec<String>,
    /// The operations whose body it is, when callers know it by them alone.
    operations: Vec<String>,
}

impl Part {
    /// A part of a page, called `subject`.
    pub(super) fn new(area: &str, keys: &[&str], subject: impl Into<String>) -> Self {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        let (area, subject) = (area.to_owned(), subject.into());
        Self { area, keys, subject, reaches: Vec::new(), operations: Vec::new() }
    }

    /// A part of this part, called `subject`.
    pub(super) fn at(&self, keys: &[&str], subject: impl Into<String>) -> Self {
        let keys = self.keys.iter().map(String::as_str).chain(keys.iter().copied());
        Self { keys: keys.map(str::to_owned).collect(), subject: subject.into(), ..self.clone() }
    }

    /// A member of this part: `Connection.state` of `Connection`.
    pub(super) fn member(&self, keys: &[&str], name: &str) -> Self {
        self.at(keys, format!("{}.{name}", self.subject))
    }

    /// A parameter of this part: `connections.list(limit)` of `connections.list`.
    pub(super) fn parameter(&self, keys: &[&str], name: &str) -> Self {
        self.at(keys, format!("{}({name})", self.subject))
    }

    /// The part, which changes requests of these pages too.
    pub(super) fn reaching(self, mut reaches: Vec<String>) -> Self {
        reaches.retain(|area| *area != self.area);
        reaches.sort();
        reaches.dedup();
        Self { reaches, ..self }
    }

    /// The part of a body that callers know by these operations alone.
    pub(super) fn sent_by(self, operations: Vec<String>) -> Self {
        Self { operations, ..self }
    }

    /// What to say of a change, with the operations that callers know it by.
    fn detail(&self, detail: String) -> String {
        let operations = self.operations.join("`, `");
        match (operations.is_empty(), detail.is_empty()) {
            (true, _) => detail,
            (false, true) => format!("in `{operations}`"),
            (false, false) => format!("{detail}, in `{operations}`"),
        }
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Description, new: &'a Description) -> Self {
        let (old, description, new) = (&old.api, new, &new.api);
        let source = |area: &'a Area| {
            let now = new.area(&area.name)?;
            Some((area.docs.source.as_str(), now.docs.source.as_str()))
        };
        Self {
            old,
            new,
            description,
            renamed: renamed_types(old, new),
            sources: old.areas.iter().filter_map(source).collect(),
            changes: Vec::new(),
            served: Vec::new(),
        }
    }

    /// Records a change.
    pub(super) fn push(&mut self, part: &Part, rule: Rule, detail: impl Into<String>) {
        let keys: Vec<&str> = part.keys.iter().map(String::as_str).collect();
        let place = match part.area.as_str() {
            "" => self.description.place_in_api(&keys),
            area => self.description.place(area, &keys),
        };
        self.changes.push(Change {
            rule,
            area: part.area.clone(),
            subject: part.subject.clone(),
            detail: part.detail(detail.into()),
            place,
            reaches: part.reaches.clone(),
        });
    }

    /// Records a change from one text to another, when they differ.
    pub(super) fn differs(&mut self, part: &Part, rule: Rule, old: &str, new: &str) {
        if old != new {
            self.push(part, rule, format!("`{old}` → `{new}`"));
        }
    }

    /// Records an older wire name that tells nothing: the older description has the new name already.
    pub(super) fn served(&mut self, part: &Part, old_name: &str, new_name: &str, new: &Docs) {
        if old_name == new_name && !new.was.is_empty() {
            self.served.push(part.subject.clone());
        }
    }

    /// All that was found, the heaviest first, and what older names have served.
    pub(super) fn finish(mut self) -> (Vec<Change>, Vec<String>) {
        self.changes.sort_by(|a, b| {
            let key = |change: &Change| (change.rule.callers(), change.area.clone(), change.subject.clone());
            key(a).cmp(&key(b)).then(a.rule.cmp(&b.rule)).then(a.detail.cmp(&b.detail))
        });
        self.changes.dedup();
        self.served.sort();
        (self.changes, self.served)
    }
}
