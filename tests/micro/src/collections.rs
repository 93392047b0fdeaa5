//! Collections: Lists and maps of every depth.
//!
//! Reference: <https://docs.example.com/collections>

// Written by `cargo xtask generate` from spec/collections.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

operation! { PUT = PUT "/collections", "collections.put", idempotent }

/// Sends and returns collections.
///
/// `PUT /collections`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::collections;
///
/// let answer = collections::put().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Put(pub(crate) Request);

/// Sends and returns collections.
///
/// `PUT /collections`: see [`Put`].
pub fn put() -> Put { Put(Request::new(&PUT)) }

impl Put {
    /// Names in order.
    pub fn names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.member("names", &value.into_iter().map(Into::into).collect::<Vec<String>>()))
    }

    /// Amounts by currency.
    pub fn amounts(self, value: BTreeMap<String, Decimal>) -> Self { Self(self.0.member("amounts", &value)) }

    /// Rows of a table.
    pub fn rows(self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        Self(self.0.member("rows", &value.into_iter().collect::<Vec<Vec<i64>>>()))
    }

    /// Objects in order.
    pub fn parts(self, value: impl IntoIterator<Item = Collection>) -> Self {
        Self(self.0.member("parts", &value.into_iter().collect::<Vec<Collection>>()))
    }
}

endpoint! { Put, Anonymous, BTreeMap<String, Collection> }

object! {
    /// An object that holds some.
    pub struct Collection {
        /// Texts by language.
        pub labels: Option<BTreeMap<String, Vec<String>>>,
        /// Texts in order.
        pub tags: Option<Vec<String>>,
    }

    fn empty() -> Self;
}

impl Collection {
    /// An empty one: the setters fill it.
    #[expect(clippy::new_without_default)]
    pub fn new() -> Self { Self::empty() }

    /// Texts by language.
    pub fn labels(self, value: BTreeMap<String, Vec<String>>) -> Self { Self { labels: Some(value), ..self } }

    /// Texts in order.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { tags: Some(value.into_iter().map(Into::into).collect::<Vec<String>>()), ..self }
    }
}
