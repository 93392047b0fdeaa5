//! What is kept for those who still need it.
//!
//! It compiles with the feature `attic` only.

// Written by `cargo xtask generate` from spec/api.yaml. Do not edit.

pub mod heirlooms;
