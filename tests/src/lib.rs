//! Holds the crate `powens` to its description.
//!
//! Cases are data: the files below `cases/` say what is called, what must go over the wire, what the server answers
//! and what the caller must see. `calls` is emitted from the description and turns names into typed calls; `driver`
//! runs the cases; `gates` say what has to have a case.

pub mod arguments;
#[rustfmt::skip]
#[allow(deprecated, reason = "obsolete items have cases too")]
pub mod calls;
pub mod case;
pub mod check;
pub mod definitions;
pub mod difference;
pub mod driver;
mod flow;
pub mod form;
pub mod gates;
pub mod load;
pub mod made;
mod message;
mod outcome;
mod prepare;
pub mod server;
pub mod stage;
pub mod survey;
pub mod tree;
pub mod world;
