//! Cycles: Objects that hold themselves.
//!
//! Reference: <https://docs.example.com/cycles>

// Written by `cargo xtask generate` from spec/cycles.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};

operation! { SAVE = POST "/cycles", "cycles.save" }

/// Sends and returns a folder.
///
/// `POST /cycles`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::cycles::{self, Folder};
///
/// let answer = cycles::save([Folder::new("…")]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Save(pub(crate) Request);

/// Sends and returns a folder.
///
/// `POST /cycles`: see [`Save`].
pub fn save(body: impl IntoIterator<Item = Folder>) -> Save {
    Save(Request::new(&SAVE).value(&body.into_iter().collect::<Vec<Folder>>()))
}

endpoint! { Save, Anonymous, Folder }

object! {
    /// A folder in a folder.
    pub struct Folder {
        /// How it is called.
        pub name: Option<String>,
        /// The folder around it.
        pub parent: Option<Box<Folder>>,
        /// The folders inside.
        pub children: Option<Vec<Folder>>,
        /// Where it leads.
        pub link: Option<Box<Shortcut>>,
    }

    fn empty() -> Self;
}

impl Folder {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(name: impl Into<String>) -> Self { Self { name: Some(name.into()), ..Self::empty() } }

    /// The folder around it.
    pub fn parent(self, value: Folder) -> Self { Self { parent: Some(Box::new(value)), ..self } }

    /// The folders inside.
    pub fn children(self, value: impl IntoIterator<Item = Folder>) -> Self {
        Self { children: Some(value.into_iter().collect::<Vec<Folder>>()), ..self }
    }

    /// Where it leads.
    pub fn link(self, value: Shortcut) -> Self { Self { link: Some(Box::new(value)), ..self } }
}

object! {
    /// Leads to a folder.
    pub struct Shortcut {
        /// Where it leads.
        pub target: Option<Box<Folder>>,
    }

    fn empty() -> Self;
}

impl Shortcut {
    /// An empty one: the setters fill it.
    #[expect(clippy::new_without_default)]
    pub fn new() -> Self { Self::empty() }

    /// Where it leads.
    pub fn target(self, value: Folder) -> Self { Self { target: Some(Box::new(value)), ..self } }
}
