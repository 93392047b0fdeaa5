//! What is written from the model: the crate, its public surface, the calls table of the conformance suite, and an
//! OpenAPI document.
//! Emitters decide nothing; they print.

#[cfg(feature = "generator")]
pub(crate) mod calls;
#[cfg(feature = "generator")]
mod definition;
pub mod openapi;
#[cfg(feature = "generator")]
pub mod rust;
#[cfg(feature = "generator")]
pub mod surface;

/// A file to write: its path below the root of the workspace, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// Path with `/`, below the root.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl File {
    /// A file of this path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}
