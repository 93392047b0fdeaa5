//! Routes: Several routes to one thing, other hosts, and verbs.
//!
//! Reference: <https://docs.example.com/routes>

// Written by `cargo xtask generate` from spec/routes.yaml. Do not edit.

use powens_runtime::{Json, Request, endpoint, id, object, operation, page, paged};

operation! { LIST = GET "/parts", "routes.list", "user", idempotent }

/// Lists the parts.
///
/// `GET /parts`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::routes;
///
/// let answer = routes::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the parts.
///
/// `GET /parts`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Largest number to list.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }
}

endpoint! { List, User, PartsList }

paged! { List, User, PartsList, offset(10) }

operation! { LIST_OF_KIT = GET "/kits/{kit}/parts", "routes.list_of_kit", "user", idempotent }

/// Lists the parts of a kit.
///
/// A part may belong to several.
///
/// `GET /kits/{kit}/parts`, with a `user` token: another route to [`list`](list()).
///
/// - `kit`: The number of the kit.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::routes;
///
/// let answer = routes::list_of_kit(10).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_kit(kit: i64) -> List { List(Request::new(&LIST_OF_KIT).segment(kit)) }

operation! { PING = GET "/parts/ping", "routes.ping", idempotent }

/// Answers when there are parts.
///
/// `GET /parts/ping`, without a token: another route to [`common::ping`](crate::common::ping()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::routes;
///
/// routes::ping().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `common::ping`")]
pub fn ping() -> crate::common::Ping { crate::common::Ping(Request::new(&PING)) }

operation! { SEAL = POST vault "/parts/{part}:seal", "routes.seal", "user" }

/// Puts a part away for good.
///
/// `POST /parts/{part}:seal`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::routes::{self, PartId};
///
/// routes::seal(PartId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Seal(pub(crate) Request);

/// Puts a part away for good.
///
/// `POST /parts/{part}:seal`: see [`Seal`].
pub fn seal(part: PartId) -> Seal { Seal(Request::new(&SEAL).segment(part)) }

endpoint! { Seal, User, () }

id! {
    /// Identifies a part.
    pub struct PartId(i64);
}

object! {
    /// Parts.
    pub struct PartsList {
        /// What a kit is made of.
        pub parts: Vec<Json>,
    }
}

page! { PartsList, parts: Json }
