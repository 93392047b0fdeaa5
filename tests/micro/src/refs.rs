//! References: Path segments of several forms.
//!
//! Reference: <https://docs.example.com/refs>

// Written by `cargo xtask generate` from spec/refs.yaml. Do not edit.

use powens_runtime::{Request, endpoint, id, operation, reference};

operation! { GET = GET "/people/{person}", "refs.get", "user", idempotent }

/// Returns nothing about a person.
///
/// `GET /people/{person}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::refs::{self, PersonRef};
///
/// refs::get(PersonRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns nothing about a person.
///
/// `GET /people/{person}`: see [`Get`].
pub fn get(person: impl Into<PersonRef>) -> Get {
    Get(Request::new(&GET).segment::<PersonRef>(person.into()))
}

endpoint! { Get, User, () }

id! {
    /// Identifies a person.
    pub struct PersonId(i64);

    /// Identifies a person by a text.
    pub struct Nickname(String);
}

reference! {
    /// A person.
    pub enum PersonRef {
        /// The owner of the token.
        Me = "me",
        /// A person by number.
        Id(PersonId),
        /// A person by text.
        #[deprecated(note = "use `Id`; obsolete since 2020")]
        Name(Nickname),
    }
}
