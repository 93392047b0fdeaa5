//! Pages by offset: Lists that are cut by the request.
//!
//! Reference: <https://docs.example.com/paging_offset>

// Written by `cargo xtask generate` from spec/paging_offset.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation, page, paged};

operation! { LIST = GET "/counted", "paging_offset.list", "user", idempotent }

/// Lists what is counted.
///
/// `GET /counted`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::paging_offset;
///
/// let answer = paging_offset::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists what is counted.
///
/// `GET /counted`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Largest number of items.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }
}

endpoint! { List, User, CountedList }

paged! { List, User, CountedList, offset(100) }

object! {
    /// A part of a list.
    pub struct CountedList {
        /// What this part holds.
        pub items: Vec<i64>,
        /// How many there are in all.
        pub total: Option<i64>,
    }
}

page! { CountedList, items: i64, total: total }
