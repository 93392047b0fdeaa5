//! Reads the Powens API description, checks it, resolves it and emits the crate `powens`.
//!
//! ```text
//! spec/*.yaml ─load─▶ documents ─check─▶ diagnostics | ─resolve─▶ Api ─emit─▶ files ─write─▶ disk
//! ```

use std::fmt;
use std::path::Path;

use diagnostic::Diagnostic;

pub mod api;
pub mod check;
#[cfg(feature = "generator")]
pub mod coverage;
pub mod diagnostic;
#[cfg(feature = "generator")]
pub mod diff;
#[cfg(feature = "generator")]
pub mod drift;
pub mod emit;
pub mod load;
#[cfg(feature = "generator")]
pub mod release;
#[cfg(feature = "generator")]
pub mod scaffold;
pub mod schema;
pub mod style;
#[cfg(feature = "generator")]
pub mod write;

mod description;
#[cfg(feature = "generator")]
mod yaml;

pub use api::Api;
pub use description::{Description, Place};
pub use emit::File;
#[cfg(feature = "generator")]
pub use write::Plan;

/// Folder of the description, below the root of the workspace.
pub const SPEC: &str = "spec";

#[cfg(feature = "generator")]
/// Folders that hold what is emitted and nothing else.
pub const OWNED: [&str; 3] = ["generated/src", "generated/surface", emit::calls::FOLDER];

/// The model of the description in a folder.
///
/// # Errors
///
/// When a file cannot be read, or the description has mistakes; the failure displays all of them.
pub fn load_api(folder: &Path) -> Result<Api, Failure> {
    Description::read(folder).map(|description| description.api)
}

#[cfg(feature = "generator")]
/// Every file that is made from the model.
///
/// # Errors
///
/// When an emitter has made something that is no Rust: a mistake of the generator, not of the description.
pub fn emit(api: &Api) -> Result<Vec<File>, Failure> {
    let mut files = emit::rust::emit(api)?;
    files.extend(emit::calls::emit(api));
    files.push(File::new(format!("{SPEC}/schema.json"), schema::json_schema()));
    files.push(File::new(format!("{SPEC}/rules.md"), diff::rules_table()));
    Ok(files)
}

/// Why there is no model, or no output.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Failure {
    /// A file or folder cannot be read.
    Unreadable {
        /// What, and why.
        what: String,
    },
    /// The description has mistakes.
    Mistakes {
        /// All of them.
        found: Vec<Diagnostic>,
        /// The files that they are in.
        sources: load::Sources,
    },
    /// The checker let something pass that does not resolve.
    Unresolved {
        /// Where, and what.
        what: String,
    },
    /// An emitter has made something that is no Rust.
    Emitter {
        /// The module, and what the parser says.
        what: String,
    },
}

impl Failure {
    /// What went wrong, with colours or without.
    pub fn report(&self, colour: bool) -> String {
        match self {
            Self::Mistakes { found, sources } => {
                diagnostic::render(found, sources, colour).trim_end().to_owned()
            }
            other => other.to_string(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { what } => f.write_str(what),
            Self::Mistakes { .. } => f.write_str(&self.report(false)),
            Self::Unresolved { what } => write!(f, "the checker missed a mistake, please report it: {what}"),
            Self::Emitter { what } => write!(f, "the generator made a mistake, please report it: {what}"),
        }
    }
}

impl std::error::Error for Failure {}
