//! The calls table of the conformance suite: every endpoint, flow, event, enum and object of the crate by its name
//! in the spec, so that cases can be data. It is printed as text: nobody but a failing case reads it.

mod endpoint;
mod expand;
mod flow;
mod print;
mod tables;

use std::fmt::Write as _;

use super::File;
use crate::api::{Api, Area};
use crate::load::dotted;
use print::head;

/// Folder of the table; it holds nothing else.
pub(crate) const FOLDER: &str = "tests/src/calls";

/// Every file of the table.
pub(crate) fn emit(api: &Api) -> Vec<File> {
    let mut files = vec![
        file("mod", dispatcher(api)),
        file("expand", expand::emit(api)),
        file("flows", flow::emit(api)),
        file("objects", tables::objects(api)),
        file("values", tables::values(api)),
        file("events", tables::events(api)),
    ];
    for area in api.areas.iter().filter(|area| !area.endpoints.is_empty()) {
        files.push(file(&module(area), endpoint::emit(api, area)));
    }
    files
}

fn file(module: &str, text: String) -> File {
    File::new(format!("{FOLDER}/{module}.rs"), text)
}

/// The module of a page: no folders, so that the table stays one level deep.
fn module(area: &Area) -> String {
    format!("on_{}", area.name.replace('/', "_"))
}

fn dispatcher(api: &Api) -> String {
    let areas = || api.areas.iter().filter(|area| !area.endpoints.is_empty());
    let mut text =
        head("Every endpoint, flow, event, enum and object of the crate, by its name in the description.");
    text.push('\n');
    for module in ["events", "expand", "flows", "objects", "values"] {
        let _ = writeln!(text, "pub mod {module};");
    }
    for area in areas() {
        let _ = writeln!(text, "mod {};", module(area));
    }
    text.push_str("\nuse crate::arguments::Arguments;\nuse crate::stage::{Outcome, Stage, unknown};\n");
    text.push_str("\n/// Calls an operation such as `connections.list`.\n");
    text.push_str("pub async fn call(operation: &str, args: &mut Arguments, stage: &Stage) -> Outcome {\n");
    text.push_str("    match operation.rsplit_once('.') {\n");
    for area in areas() {
        let (name, module) = (dotted(&area.name), module(area));
        let _ =
            writeln!(text, "        Some((\"{name}\", name)) => {module}::call(name, args, stage).await,");
    }
    text.push_str("        _ => Err(unknown(\"operation\", operation)),\n    }\n}\n");
    text
}
