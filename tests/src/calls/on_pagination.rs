//! What the page `pagination` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::{enums, objects, unions};

objects! {
    "PaginationLinks" powens::pagination::PaginationLinks { current = "self", prev, next }
    "Link" powens::pagination::Link {  }
}

unions! {}

enums! {}
