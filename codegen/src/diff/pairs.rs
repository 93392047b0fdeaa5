//! Which item of the older description is which of the newer one: by name, or by the names that it had before.

use crate::api::{
    Docs, Endpoint, Enum, Field, Flow, Id, Object, Parameter, Reference, ReferenceVariant, Union, Value,
    Webhook,
};

/// Something with a name and docs.
pub(super) trait Item {
    fn name(&self) -> &str;
    fn docs(&self) -> &Docs;
}

macro_rules! items {
    ($($item:ty: $name:ident,)*) => {
        $(impl Item for $item {
            fn name(&self) -> &str { &self.$name }
            fn docs(&self) -> &Docs { &self.docs }
        })*
    };
}

items! {
    Endpoint: name,
    Enum: name,
    Field: wire,
    Flow: name,
    Id: name,
    Object: name,
    Parameter: wire,
    Reference: name,
    ReferenceVariant: rust,
    Union: name,
    Value: wire,
    Webhook: event,
}

/// The items of one place in both descriptions.
pub(super) struct Pairs<'a, T> {
    /// Those that are in both, the older one first.
    pub(super) both: Vec<(&'a T, &'a T)>,
    pub(super) removed: Vec<&'a T>,
    pub(super) added: Vec<&'a T>,
}

impl<'a, T: Item> Pairs<'a, T> {
    pub(super) fn new(old: impl IntoIterator<Item = &'a T>, new: impl IntoIterator<Item = &'a T>) -> Self {
        let mut removed: Vec<&T> = old.into_iter().collect();
        let mut added: Vec<&T> = new.into_iter().collect();
        let mut both = Vec::new();
        take(&mut removed, &mut added, &mut both, |old, new| old.name() == new.name());
        take(&mut removed, &mut added, &mut both, |old, new| {
            new.docs().was.iter().any(|name| name == old.name())
        });
        Self { both, removed, added }
    }
}

/// Moves what belongs together from the two lists to that of the pairs.
fn take<'a, T>(
    removed: &mut Vec<&'a T>,
    added: &mut Vec<&'a T>,
    both: &mut Vec<(&'a T, &'a T)>,
    same: impl Fn(&T, &T) -> bool,
) {
    added.retain(|new| match removed.iter().position(|old| same(old, new)) {
        Some(index) => {
            both.push((removed.remove(index), new));
            false
        }
        None => true,
    });
}
