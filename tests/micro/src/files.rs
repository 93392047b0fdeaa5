//! Files: what is no JSON.
//!
//! Reference: <https://docs.example.com/files>

// Written by `cargo xtask generate` from spec/files.yaml. Do not edit.

use powens_runtime::{File, Redirect, Request, endpoint, operation};

operation! { UPLOAD = POST "/files", "files.upload" }

/// Keeps a file.
///
/// `POST /files`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::File;
/// use powens::files;
///
/// files::upload(File::new("…").named("file.pdf")).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Upload(pub(crate) Request);

/// Keeps a file.
///
/// `POST /files`: see [`Upload`].
pub fn upload(file: File) -> Upload { Upload(Request::new(&UPLOAD).file("file", file)) }

impl Upload {
    /// How it looks.
    pub fn preview(self, value: File) -> Self { Self(self.0.file("preview", value)) }

    /// What to call it.
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("title", &value.into()))
    }
}

endpoint! { Upload, Anonymous, () }

operation! { OPEN = GET "/files/open", "files.open", idempotent, redirects }

/// Leads to a page that shows a file.
///
/// `GET /files/open`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::files;
///
/// let answer = files::open().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Open(pub(crate) Request);

/// Leads to a page that shows a file.
///
/// `GET /files/open`: see [`Open`].
pub fn open() -> Open { Open(Request::new(&OPEN)) }

endpoint! { Open, Anonymous, Redirect }
