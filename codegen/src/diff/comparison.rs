//! A comparison under way: both descriptions, what has been found, and how changes are recorded.

use std::collections::HashMap;

use super::types::renamed_types;
use super::{Change, Rule};
use crate::api::{Api, Docs};
use crate::description::Description;

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    description: &'a Description,
    /// Names of today of the types that had other names.
    pub(super) renamed: HashMap<&'a str, &'a str>,
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
    /// Other pages whose modules it changes too.
    reaches: Vec<String>,
    /// The page that it was on, when that was another.
    pub(super) was_on: Option<String>,
    /// Sources, older and newer, that its parts have from it when they name none.
    pub(super) sources: Option<[String; 2]>,
    /// Whether it is nothing that could be marked as deprecated.
    pub(super) unmarked: bool,
    /// The operations whose body it is, when callers know it by them alone.
    operations: Vec<String>,
}

impl Part {
    /// A part of a page, called `subject`.
    pub(super) fn new(area: &str, keys: &[&str], subject: impl Into<String>) -> Self {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        let (area, subject) = (area.to_owned(), subject.into());
        let (reaches, operations) = (Vec::new(), Vec::new());
        Self { area, keys, subject, reaches, was_on: None, sources: None, unmarked: false, operations }
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

    /// The part, which changes the modules of these pages too.
    pub(super) fn reaching(self, more: impl IntoIterator<Item = String>) -> Self {
        let mut reaches: Vec<String> = self.reaches.into_iter().chain(more).collect();
        reaches.retain(|area| *area != self.area);
        reaches.sort();
        reaches.dedup();
        Self { reaches, ..self }
    }

    /// The part, which was on this page before.
    pub(super) fn moved_from(self, area: &str) -> Self {
        if area == self.area {
            return self;
        }
        Self { was_on: Some(area.to_owned()), ..self.reaching([area.to_owned()]) }
    }

    /// The part, whose parts are documented where it is when they name no source.
    pub(super) fn lending(self, old: &Docs, new: &Docs) -> Self {
        Self { sources: Some([old.source.clone(), new.source.clone()]), ..self }
    }

    /// The part, of which programs name nothing that could be marked as deprecated.
    pub(super) fn unmarked(self, unmarked: bool) -> Self {
        Self { unmarked, ..self }
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
        Self {
            old,
            new,
            description,
            renamed: renamed_types(old, new),
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
