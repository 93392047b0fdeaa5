//! Pages by links: Lists that link to their next page.
//!
//! Reference: <https://docs.example.com/paging_links>

// Written by `cargo xtask generate` from spec/paging_links.yaml. Do not edit.

use powens_runtime::{Request, endpoint, next_link, object, operation, page, paged};

operation! { LIST = GET "/linked", "paging_links.list", "user", idempotent }

/// Lists what is linked.
///
/// `GET /linked`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::paging_links;
///
/// let answer = paging_links::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists what is linked.
///
/// `GET /linked`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Largest number of items.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }
}

endpoint! { List, User, LinkedList }

paged! { List, User, LinkedList, links(500) }

object! {
    /// A part of a list.
    pub struct LinkedList {
        /// What this part holds.
        pub items: Vec<LinkedItem>,
        /// Where other parts are.
        pub links: Option<PageLinks> = "_links",
    }
}

page! { LinkedList, items: LinkedItem, next: links }

object! {
    /// Where other parts are.
    pub struct PageLinks {
        /// The part after.
        pub next: Option<PageLink>,
    }
}

next_link! { PageLinks, next }

object! {
    /// Where a part is.
    pub struct PageLink {
        /// The address.
        pub href: String,
    }
}

next_link! { PageLink, href }

object! {
    /// An item.
    pub struct LinkedItem {
        /// Its place.
        pub rank: i64,
    }
}
