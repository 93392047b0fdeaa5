//! Holds the crate `powens` to its description.
