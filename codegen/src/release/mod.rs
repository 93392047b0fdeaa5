//! What a release changes in files: the changelog, and the version in the manifest of the workspace.

mod changelog;
mod manifest;

pub use changelog::{Changelog, entry};
pub use manifest::Manifest;
