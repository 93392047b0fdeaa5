//! What goes when something goes: what hangs on it, and files that nothing names any more.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Key, Resource, Resources};
use crate::state::files::FILE;

impl Resource {
    /// The files that it names.
    fn files(&self) -> impl Iterator<Item = i64> {
        ["file", "thumbnail"].into_iter().filter_map(|member| self.number(member))
    }

    /// It is no longer attached to a thing; what is gone with that counts as well.
    fn take_off(&mut self, id: &str) {
        if ["BankAccountId", "ConnectionId"].contains(&id) {
            self.attached.clear();
        } else {
            self.attached.remove(id);
        }
    }
}

impl Resources {
    pub(in crate::state) fn take(
        &mut self,
        kind: &'static str,
        user: Option<i64>,
        key: &Key,
    ) -> Option<Resource> {
        let taken = self.remove(&(Cow::Borrowed(kind), user.unwrap_or(0), key.clone()))?;
        self.sweep(taken.files().collect());
        Some(taken)
    }

    /// Puts a resource in the place of what it was before.
    pub(in crate::state) fn replace(&mut self, kind: &'static str, resource: Resource) {
        let before = self.find(kind, resource.user, &resource.key);
        let files = before.into_iter().flat_map(Resource::files).collect();
        self.put(kind, resource);
        self.sweep(files);
    }

    /// Removes what hangs on a thing that is gone. What was attached to it stays.
    pub(in crate::state) fn forget(&mut self, id: &str, number: i64) {
        self.remove_with_files(|resource| resource.links.get(id) == Some(&number));
        self.detach(id, number);
    }

    /// Takes off what is attached to a thing.
    pub(in crate::state) fn detach(&mut self, id: &str, number: i64) {
        let attached = self.entries().filter(|(_, resource)| resource.attached.get(id) == Some(&number));
        let attached: Vec<_> = attached.map(|(place, _)| place.clone()).collect();
        for place in attached {
            if let Some(resource) = self.get_mut(&place) {
                resource.take_off(id);
            }
        }
    }

    /// Removes what is of a user that is gone, with what that user sent.
    pub(in crate::state) fn forget_user(&mut self, user: i64) {
        self.remove_with_files(|resource| resource.user == Some(user));
        self.remove_if(|resource| resource.number("owner") == Some(user));
    }

    /// Removes what `gone` tells, with its files.
    pub(in crate::state) fn remove_with_files(&mut self, gone: impl Fn(&Resource) -> bool) {
        let files = self.values().filter(|resource| gone(resource)).flat_map(Resource::files).collect();
        self.remove_if(gone);
        self.sweep(files);
    }

    /// Removes those of these files that nothing names any more.
    fn sweep(&mut self, files: BTreeSet<i64>) {
        if files.is_empty() {
            return;
        }
        let named: BTreeSet<i64> = self.values().flat_map(Resource::files).collect();
        for file in files.difference(&named) {
            self.remove(&(Cow::Borrowed(FILE.object), 0, Key::Number(*file)));
        }
    }
}
