//! Reads the Powens API description, checks it, resolves it and emits the crate `powens`.

pub mod api;
pub mod diagnostic;
pub mod load;
