//! What the page `errors` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::{enums, objects, unions};

objects! {}

unions! {}

enums! {
    "ErrorCode" powens::errors::ErrorCode;
}
