//! Timing: what is slow and what may be repeated.
//!
//! Reference: <https://docs.example.com/timing>

// Written by `cargo xtask generate` from spec/timing.yaml. Do not edit.

use powens_runtime::{Request, endpoint, operation};

operation! { CREATE = POST "/timing", "timing.create", slow }

/// Waits and must not be repeated.
///
/// `POST /timing`, without a token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Errors
///
/// - `rejected`: The institution said no.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::timing;
///
/// timing::create().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Waits and must not be repeated.
///
/// `POST /timing`: see [`Create`].
pub fn create() -> Create { Create(Request::new(&CREATE)) }

endpoint! { Create, Anonymous, () }

operation! { SEARCH = POST "/timing/search", "timing.search", idempotent }

/// Only reads; it may be repeated.
///
/// `POST /timing/search`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::timing;
///
/// timing::search().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search(pub(crate) Request);

/// Only reads; it may be repeated.
///
/// `POST /timing/search`: see [`Search`].
pub fn search() -> Search { Search(Request::new(&SEARCH)) }

endpoint! { Search, Anonymous, () }

operation! { SYNC = PUT "/timing", "timing.sync" }

/// Starts work; it must not be repeated.
///
/// `PUT /timing`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::timing;
///
/// timing::sync().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Sync(pub(crate) Request);

/// Starts work; it must not be repeated.
///
/// `PUT /timing`: see [`Sync`].
pub fn sync() -> Sync { Sync(Request::new(&SYNC)) }

endpoint! { Sync, Anonymous, () }
