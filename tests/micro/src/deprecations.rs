//! Deprecations: what should no longer be used.
//!
//! Reference: <https://docs.example.com/deprecations>

// Written by `cargo xtask generate` from spec/deprecations.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};

operation! { OLD = GET "/old", "deprecations.old", idempotent }

/// The old way.
///
/// `GET /old`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::deprecations;
///
/// let answer = deprecations::old().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `deprecations::new_way`; obsolete since 2021-04. It is slow.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Old(pub(crate) Request);

/// The old way.
///
/// `GET /old`: see [`Old`].
#[deprecated(note = "use `deprecations::new_way`; obsolete since 2021-04. It is slow.")]
pub fn old() -> Old { Old(Request::new(&OLD)) }

impl Old {
    /// Text to look for.
    #[deprecated(note = "use `text`")]
    pub fn q(self, value: impl Into<String>) -> Self { Self(self.0.query::<String>("q", value.into())) }

    /// Words to look for.
    pub fn text(self, value: impl Into<String>) -> Self { Self(self.0.query::<String>("text", value.into())) }
}

endpoint! { Old, Anonymous, OldThing }

operation! { NEW_WAY = GET "/new", "deprecations.new_way", idempotent }

/// The way to take today.
///
/// `GET /new`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::deprecations;
///
/// let answer = deprecations::new_way().send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// In the API since 2021-04.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NewWay(pub(crate) Request);

/// The way to take today.
///
/// `GET /new`: see [`NewWay`].
pub fn new_way() -> NewWay { NewWay(Request::new(&NEW_WAY)) }

endpoint! { NewWay, Anonymous, NewThing }

object! {
    /// What the old way gives.
    #[deprecated(note = "use `deprecations::NewThing`")]
    pub struct OldThing {
        /// How it was called.
        #[deprecated(note = "Nobody fills it in.")]
        pub name: Option<String>,
    }
}

object! {
    /// What the new way gives.
    pub struct NewThing {
        /// How it is called.
        ///
        /// In the API since 2022-01.
        ///
        /// Source: <https://docs.example.com/labels>
        pub label: Option<String>,
    }
}
