//! Files, as they are sent in forms and received.

use std::fmt;

/// A file: to upload, or as the API sent it, such as a PDF. `Debug` shows its type and length.
///
/// ```
/// use powens_runtime::File;
///
/// let logo = File::new(b"<svg/>").named("logo.svg").of_type("image/svg+xml");
/// assert_eq!(logo.content_type.as_deref(), Some("image/svg+xml"));
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The name, without folders. Of an answer: the one that the header `Content-Disposition` gives.
    pub name: Option<String>,
    /// The media type. Of an answer: the header `Content-Type`.
    pub content_type: Option<String>,
    /// The content.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file without a name; it is sent as `file`.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: None, content_type: None, bytes: bytes.into() }
    }

    /// Gives it a name.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// Gives it a media type, such as `application/pdf`; `application/octet-stream` is sent without one.
    #[must_use]
    pub fn of_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: Some(content_type.into()), ..self }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("content_type", &self.content_type)
            .field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
