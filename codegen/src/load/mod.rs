//! From the files of `spec/` to documents with positions.
//!
//! [`load`] reads every file as far as it can be read, and reports everything on the way: a slip in one place never
//! hides a slip in another.

pub mod document;

mod documents;
mod file;
mod kind;
mod route;
mod scalar;
mod shape;
mod source;
mod structure;
mod syntax;
mod text;
mod tree;
mod type_expr;

use std::ops::Range;

pub use documents::{Documents, Loaded, Page, Positions};
pub use file::load;
pub use route::{Route, RouteParameter, Segment};
pub use source::{FileId, SourceFile, Sources, Span};
pub use type_expr::{Name, Shape, TypeExpr, foreign_scalar};

/// Area and name of an endpoint that a page names: `list` of the page itself, or `area.list`.
pub fn endpoint_named<'t>(page: &str, text: &'t str) -> (String, &'t str) {
    match text.rsplit_once('.') {
        Some((area, name)) => (area.replace('.', "/"), name),
        None => (page.to_owned(), text),
    }
}

/// How an area is written in the name of an operation: `legacy.banks` for `legacy/banks`.
pub fn dotted(area: &str) -> String {
    area.replace('/', ".")
}

/// The path of the module of an area: `legacy::banks` for `legacy/banks`.
pub fn module_path(area: &str) -> String {
    area.replace('/', "::")
}

/// The feature that a page compiles with: its folder.
pub fn feature_of(area: &str) -> Option<&str> {
    area.split_once('/').map(|(folder, _)| folder)
}

/// What is wrong with a text of one of the small grammars, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyntaxError {
    /// The grammar that the text breaks.
    pub grammar: Grammar,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// The small grammars inside texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grammar {
    /// Type expressions, those inside routes included.
    Type,
    /// Routes.
    Route,
}

impl SyntaxError {
    fn new(
        grammar: Grammar,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { grammar, span, message: message.into(), help: help.into() }
    }
}
