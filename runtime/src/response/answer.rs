//! The types that an answer can be read as.

use super::{Response, decode};
use crate::{Error, File, Wire};

/// A type that the body of a successful answer can be read as.
///
/// Implemented for every type of JSON values, for `()` (the body is ignored), for `Option<T>` (an empty body and
/// `null` are `None`), for [`File`], for [`Redirect`](crate::Redirect) and for [`Response`] itself.
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

impl Answer for File {
    fn from_response(response: Response) -> Result<Self, Error> {
        let content_type = response.header("content-type").map(str::to_owned);
        let name = response.header("content-disposition").and_then(file_name).map(str::to_owned);
        Ok(Self { name, content_type, bytes: response.into_bytes() })
    }
}

/// The quoted or plain `filename` of a `Content-Disposition`, without folders.
fn file_name(disposition: &str) -> Option<&str> {
    let (_, after) = disposition.split_once("filename=")?;
    let name = match after.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => after.split(';').next(),
    };
    name?.trim().rsplit(['/', '\\']).next().filter(|name| !name.is_empty())
}
