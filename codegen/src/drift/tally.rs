//! Findings of the same thing are one, with counts.

use std::borrow::Cow;
use std::collections::HashMap;

use indexmap::IndexMap;

use super::kind::Kind;
use super::redact::{REDACTED, Secrets};
use super::shape::Shape;
use super::subject::Subject;
use crate::api::{Api, Enum, Key, Object};

/// Most different names that are told apart below one part of the description.
const MOST_NAMES: usize = 200;
/// Stands for the names beyond.
const OTHERS: &str = "‹others›";

/// What makes two findings the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Topic {
    pub(super) kind: Kind,
    pub(super) subject: Subject,
    /// The name or code that the description lacks, as it may be shown.
    pub(super) name: Option<String>,
    /// What is wrong, in our words.
    pub(super) detail: Cow<'static, str>,
}

/// How often something was found.
#[derive(Clone, Debug, Default)]
pub(super) struct Count {
    pub(super) count: u64,
    /// Where it was found first.
    pub(super) first: String,
    /// What the values look like.
    pub(super) shape: Shape,
    /// More about the first, such as the member that had an unknown value.
    pub(super) note: String,
    /// Whether values must not even be described.
    pub(super) sensitive: bool,
}

/// What findings are counted against.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Scope {
    /// Objects of this kind that were looked at.
    Object(Key<Object>),
    /// Values of this enum.
    Enum(Key<Enum>),
    /// Calls of this operation.
    Operation(String),
    /// Answers that tell a failure.
    Failures,
    /// Exchanges with the API.
    Exchanges,
}

/// Everything that was found so far.
#[derive(Default)]
pub(super) struct Tally {
    found: IndexMap<Topic, Count>,
    names: HashMap<(Kind, Subject), usize>,
    objects: Vec<u64>,
    enums: Vec<u64>,
    operations: HashMap<String, u64>,
    failures: u64,
    exchanges: u64,
    /// Texts that must not be shown, wherever they come up.
    pub(super) secrets: Secrets,
    /// Where what is found now comes from.
    pub(super) origin: String,
}

impl Tally {
    pub(super) fn new(api: &Api) -> Self {
        Self { objects: vec![0; api.objects().len()], enums: vec![0; api.enums().len()], ..Self::default() }
    }

    /// Counts a finding; `fill` adds what is known of it.
    pub(super) fn find(&mut self, mut topic: Topic, fill: impl FnOnce(&mut Count)) {
        if !self.found.contains_key(&topic) && topic.name.is_some() {
            let names = self.names.entry((topic.kind, topic.subject.clone())).or_default();
            *names += 1;
            if *names > MOST_NAMES {
                topic.name = Some(OTHERS.to_owned());
            }
        }
        let count = self.found.entry(topic).or_default();
        if count.count == 0 {
            count.first.clone_from(&self.origin);
        }
        count.count += 1;
        fill(count);
    }

    /// Counts what findings are counted against.
    pub(super) fn see(&mut self, scope: &Scope) {
        let counter = match scope {
            Scope::Object(key) => self.objects.get_mut(key.index()),
            Scope::Enum(key) => self.enums.get_mut(key.index()),
            Scope::Failures => Some(&mut self.failures),
            Scope::Exchanges => Some(&mut self.exchanges),
            Scope::Operation(operation) => match self.operations.contains_key(operation) {
                true => self.operations.get_mut(operation),
                false => Some(self.operations.entry(operation.clone()).or_default()),
            },
        };
        if let Some(counter) = counter {
            *counter += 1;
        }
    }

    /// How many of a scope there were.
    pub(super) fn seen(&self, scope: &Scope) -> u64 {
        match scope {
            Scope::Object(key) => self.objects.get(key.index()).copied().unwrap_or_default(),
            Scope::Enum(key) => self.enums.get(key.index()).copied().unwrap_or_default(),
            Scope::Operation(operation) => self.operations.get(operation).copied().unwrap_or_default(),
            Scope::Failures => self.failures,
            Scope::Exchanges => self.exchanges,
        }
    }

    /// All findings. A name that was also met as a secret is one no more.
    pub(super) fn take(&mut self) -> Vec<(Topic, Count)> {
        let mut found: Vec<(Topic, Count)> = Vec::new();
        let mut redacted: IndexMap<Topic, Count> = IndexMap::new();
        for (mut topic, count) in std::mem::take(&mut self.found) {
            if !topic.name.as_deref().is_some_and(|name| name == REDACTED || self.secrets.has(name)) {
                found.push((topic, count));
                continue;
            }
            topic.name = Some(REDACTED.to_owned());
            let all = redacted.entry(topic).or_insert_with(|| Count {
                first: count.first.clone(),
                sensitive: true,
                ..Count::default()
            });
            all.count += count.count;
        }
        found.extend(redacted);
        found
    }
}
