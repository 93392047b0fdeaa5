//! Expansions: Linked resources.
//!
//! Reference: <https://docs.example.com/expands>

// Written by `cargo xtask generate` from spec/expands.yaml. Do not edit.

use powens_runtime::{Expansion, Extra, Request, endpoint, object, operation};

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

/// Who wrote books.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Author {
    /// What is on the covers.
    pub name: String,
    /// What was written.
    pub books: Option<Vec<Book>>,
    /// Where a picture is.
    pub photo: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { Author { name, books, photo } }

/// Which linked resources to ask for along with a [`Author`].
#[derive(Clone, Debug, Default)]
pub struct AuthorExpand(Expansion);

impl AuthorExpand {
    /// Asks for nothing yet.
    pub fn new() -> Self { Self::default() }

    /// `books`: What was written.
    pub fn books(self) -> Self { Self(self.0.with("books")) }

    /// `books`, with linked resources of their own.
    pub fn books_with(self, expand: BookExpand) -> Self { Self(self.0.with_nested("books", expand.into())) }

    /// `photo`: Where a picture is.
    pub fn photo(self) -> Self { Self(self.0.with("photo")) }
}

impl From<AuthorExpand> for Expansion {
    fn from(expand: AuthorExpand) -> Self {
        expand.0
    }
}

/// What was written.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// What is on the cover.
    pub title: String,
    /// Who wrote it.
    pub author: Option<Author>,
    /// What it won.
    #[deprecated(note = "Prizes are no more.")]
    pub prize: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { Book { title, author, prize } }

/// Which linked resources to ask for along with a [`Book`].
#[derive(Clone, Debug, Default)]
pub struct BookExpand(Expansion);

impl BookExpand {
    /// Asks for nothing yet.
    pub fn new() -> Self { Self::default() }

    /// `author`: Who wrote it.
    pub fn author(self) -> Self { Self(self.0.with("author")) }

    /// `author`, with linked resources of their own.
    pub fn author_with(self, expand: AuthorExpand) -> Self {
        Self(self.0.with_nested("author", expand.into()))
    }

    /// `prize`: What it won.
    #[deprecated(note = "Prizes are no more.")]
    pub fn prize(self) -> Self { Self(self.0.with("prize")) }
}

impl From<BookExpand> for Expansion {
    fn from(expand: BookExpand) -> Self {
        expand.0
    }
}
