//! An independent judge of what a change does to programs: `public-api` compares the crates, `rustc` compiles programs.

pub(crate) mod crates;
pub(crate) mod fixture;
pub(crate) mod toolchain;
pub(crate) mod verdict;
