//! Answers that send the caller elsewhere.

use std::fmt;

use super::{Answer, Response, envelope};
use crate::Error;

/// The address that the API redirects to, to be opened in a browser: no client of this crate follows it. `Debug` shows
/// its origin only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Redirect {
    /// The address: the header `Location`.
    pub location: String,
}

impl Answer for Redirect {
    fn from_response(response: Response) -> Result<Self, Error> {
        match response.header("location").filter(|location| !location.is_empty()) {
            Some(location) => Ok(Self { location: location.to_owned() }),
            None => Err(response.unreadable("the answer redirects nowhere")),
        }
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redirect").field("origin", &envelope::origin(&self.location)).finish_non_exhaustive()
    }
}
