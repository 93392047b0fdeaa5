//! Lists that come in pages.

use crate::Answer;

#[cfg(feature = "client")]
mod stream;
#[cfg(feature = "client")]
mod walk;

#[cfg(feature = "client")]
pub use stream::{Items, Pages};
#[cfg(feature = "client")]
pub(crate) use walk::Walk;

/// One page of a list: items, and what the API says of the pages after it. Implemented by `page!`.
pub trait Page: Answer {
    /// What the list holds.
    type Item;

    /// How many items the page holds.
    fn count(&self) -> usize;

    /// The items, in the order of the API.
    fn into_items(self) -> Vec<Self::Item>;

    /// The link to the next page, if the API gave one.
    fn next_link(&self) -> Option<&str> {
        None
    }

    /// How many items the whole list holds, if the API says.
    fn total(&self) -> Option<i64> {
        None
    }
}

/// How far a list was read before it failed: [`Error::progress`](crate::Error::progress).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Pages that were read.
    pub pages: u64,
    /// Items of these pages.
    pub items: u64,
    /// How many items the whole list holds, as far as the API said so.
    pub total: Option<u64>,
}

#[cfg(feature = "client")]
impl Progress {
    fn add(&mut self, items: u64, total: Option<u64>) {
        self.pages += 1;
        self.items = self.items.saturating_add(items);
        self.total = total.or(self.total);
    }
}

/// How the pages after the first are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// By the link in each page. The number is sent as `limit` with the first page, unless the caller set one.
    Links(Option<u32>),
    /// By `offset` and `limit`. The number is the limit, unless the caller set one.
    Offset(u32),
}

/// A list member of a page, whether the API always sends it or not. For `page!`.
#[doc(hidden)]
pub trait ItemList<T> {
    fn count(&self) -> usize;
    fn into_vec(self) -> Vec<T>;
}

impl<T> ItemList<T> for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn into_vec(self) -> Vec<T> {
        self
    }
}

impl<T> ItemList<T> for Option<Vec<T>> {
    fn count(&self) -> usize {
        self.as_ref().map_or(0, Vec::len)
    }

    fn into_vec(self) -> Vec<T> {
        self.unwrap_or_default()
    }
}

/// Something that leads to a next page: a URL, or an object that holds one. Implemented by `next_link!`.
#[doc(hidden)]
pub trait NextLink {
    fn next_link(&self) -> Option<&str>;
}

impl NextLink for String {
    fn next_link(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: NextLink> NextLink for Option<T> {
    fn next_link(&self) -> Option<&str> {
        self.as_ref()?.next_link()
    }
}

impl<T: NextLink> NextLink for Box<T> {
    fn next_link(&self) -> Option<&str> {
        (**self).next_link()
    }
}
