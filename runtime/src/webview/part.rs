//! The fields of callbacks, for [`callback!`](crate::callback).

use std::fmt;

use super::{CallbackParams, State};
use crate::error::Error;
use crate::object::Shown;
use crate::wire::Wire;

/// A field of a callback: a value that must be there, or an `Option` of one that may be missing.
pub trait Part: Sized {
    /// Takes the field out of the parameters.
    fn take(params: &mut CallbackParams, name: &str) -> Result<Self, Error>;
}

impl<T: Wire> Part for T {
    fn take(params: &mut CallbackParams, name: &str) -> Result<Self, Error> {
        params.require(name)
    }
}

impl<T: Wire> Part for Option<T> {
    fn take(params: &mut CallbackParams, name: &str) -> Result<Self, Error> {
        Ok(params.take(name))
    }
}

/// Takes a field out of the parameters.
pub fn part<P: Part>(params: &mut CallbackParams, name: &str) -> Result<P, Error> {
    P::take(params, name)
}

/// Shows the fields that hold something; of secret ones and of unknown parameters only that they are there.
pub fn debug_parts(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[Shown<'_>],
    state: Option<&State>,
    extra: &CallbackParams,
) -> fmt::Result {
    let mut shape = f.debug_struct(name);
    for &(field, secret, value) in fields {
        match value {
            Some(_) if secret => shape.field(field, &format_args!("[redacted]")),
            Some(value) => shape.field(field, value),
            None => &mut shape,
        };
    }
    if let Some(state) = state {
        shape.field("state", state);
    }
    if !extra.is_empty() {
        shape.field("extra", extra);
    }
    shape.finish()
}
