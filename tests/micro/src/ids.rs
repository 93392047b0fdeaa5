//! Identifiers: Typed identifiers.
//!
//! Reference: <https://docs.example.com/ids>

// Written by `cargo xtask generate` from spec/ids.yaml. Do not edit.

use powens_runtime::{Request, endpoint, id, operation};
use uuid::Uuid;

operation! { FIND = GET "/ids/{plain}/{random}/{name}/{many}", "ids.find", idempotent }

/// Finds by identifiers of every kind.
///
/// `GET /ids/{plain}/{random}/{name}/{many}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::ids::{self, PlainId, RandomId};
///
/// let answer = ids::find(PlainId::new(1), RandomId::new(Uuid::nil()), "id", [PlainId::new(1)]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find(pub(crate) Request);

/// Finds by identifiers of every kind.
///
/// `GET /ids/{plain}/{random}/{name}/{many}`: see [`Find`].
pub fn find(
    plain: PlainId,
    random: RandomId,
    name: impl Into<NameId>,
    many: impl IntoIterator<Item = PlainId>,
) -> Find {
    Find(
        Request::new(&FIND)
            .segment(plain)
            .segment(random)
            .segment::<NameId>(name.into())
            .segment(many.into_iter().collect::<Vec<PlainId>>()),
    )
}

impl Find {
    /// More to find.
    pub fn others(self, value: impl IntoIterator<Item = NameId>) -> Self {
        Self(self.0.query("others", value.into_iter().collect::<Vec<NameId>>()))
    }
}

endpoint! { Find, Anonymous, Vec<PlainId> }

id! {
    /// Identifies by a number.
    pub struct PlainId(i64);

    /// Identifies by a UUID.
    pub struct RandomId(Uuid);

    /// Identifies by a text.
    ///
    /// Source: <https://docs.example.com/names>
    pub struct NameId(String);
}
