//! Expansions: Linked resources.
//!
//! Reference: <https://docs.example.com/expands>

// Written by `cargo xtask generate` from spec/expands.yaml. Do not edit.

use powens_runtime::{Request, endpoint, expand, object, operation};

operation! { GET = GET "/authors", "expands.get", "user", idempotent }

/// Returns an author.
///
/// `GET /authors`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::expands;
///
/// let answer = expands::get().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns an author.
///
/// `GET /authors`: see [`Get`].
pub fn get() -> Get { Get(Request::new(&GET)) }

impl Get {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: AuthorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, User, Author }

object! {
    /// Who wrote books.
    pub struct Author {
        /// What is on the covers.
        pub name: String,
        /// What was written.
        pub books: Option<Vec<Book>>,
        /// Where a picture is.
        pub photo: Option<String>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Author`].
    pub struct AuthorExpand;

    /// `books`: What was written.
    pub fn books() = "books";

    /// `books`, with linked resources of their own.
    pub fn books_with(BookExpand) = "books";

    /// `photo`: Where a picture is.
    pub fn photo() = "photo";
}

object! {
    /// What was written.
    pub struct Book {
        /// What is on the cover.
        pub title: String,
        /// Who wrote it.
        pub author: Option<Author>,
        /// What it won.
        #[deprecated(note = "Prizes are no more.")]
        pub prize: Option<String>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Book`].
    pub struct BookExpand;

    /// `author`: Who wrote it.
    pub fn author() = "author";

    /// `author`, with linked resources of their own.
    pub fn author_with(AuthorExpand) = "author";

    /// `prize`: What it won.
    #[deprecated(note = "Prizes are no more.")]
    pub fn prize() = "prize";
}
