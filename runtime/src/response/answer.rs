//! The types that an answer can be read as.

use std::fmt;

use super::{Response, decode};
use crate::{Error, Wire};

/// A type that the body of a successful answer can be read as.
///
/// Implemented for every type of JSON values, for `()` (the body is ignored), for `Option<T>` (an empty body and
/// `null` are `None`), for [`File`] and for [`Response`] itself.
pub trait Answer: Sized {
    /// Reads the body.
    fn from_response(response: Response) -> Result<Self, Error>;
}

impl<T: Wire> Answer for T {
    fn from_response(response: Response) -> Result<Self, Error> {
        if response.is_empty() {
            return Err(response.unreadable("the answer is empty"));
        }
        decode::decode(&response.body).map_err(|fault| {
            let error = response.unreadable(fault.reason);
            let error = match fault.path {
                Some(path) => error.with_json_path(&path),
                None => error,
            };
            error.with_body(response.body)
        })
    }
}

impl Answer for () {
    fn from_response(_: Response) -> Result<Self, Error> {
        Ok(())
    }
}

impl<T: Wire> Answer for Option<T> {
    fn from_response(response: Response) -> Result<Self, Error> {
        if response.is_empty() || response.body.trim_ascii() == b"null" {
            return Ok(None);
        }
        T::from_response(response).map(Some)
    }
}

impl Answer for Response {
    fn from_response(response: Response) -> Result<Self, Error> {
        Ok(response)
    }
}

/// A file that the API sent, such as a PDF. `Debug` shows its type and length.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The media type, if the API told: the header `Content-Type`.
    pub content_type: Option<String>,
    /// The content.
    pub bytes: Vec<u8>,
}

impl Answer for File {
    fn from_response(response: Response) -> Result<Self, Error> {
        let content_type = response.header("content-type").map(str::to_owned);
        Ok(Self { content_type, bytes: response.into_bytes() })
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
