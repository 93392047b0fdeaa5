//! The calls table of the conformance suite: every endpoint, flow, event, enum and object of the crate by its name
//! in the spec, so that cases can be data. It is printed as text: nobody but a failing case reads it.
//!
//! A page has one file with all of it, so that an edit of the page rewrites that file only.

mod area;
mod dispatcher;
mod endpoint;
mod expand;
mod flow;
mod print;
mod tables;

use super::File;
use crate::api::Api;

/// Folder of the table; it holds nothing else.
pub(crate) const FOLDER: &str = "tests/src/calls";

/// Every file of the table.
pub(crate) fn emit(api: &Api) -> Vec<File> {
    let mut files = vec![file("mod", dispatcher::emit(api)), file("events", tables::events(api))];
    files.extend(api.areas.iter().map(|area| file(&module(&area.module), area::emit(api, area))));
    files
}

fn file(module: &str, text: String) -> File {
    File::new(format!("{FOLDER}/{module}.rs"), text)
}

/// The file of a page, by its module: no folders, so that the table stays one level deep.
fn module(page: &str) -> String {
    format!("on_{}", page.replace("::", "_"))
}
