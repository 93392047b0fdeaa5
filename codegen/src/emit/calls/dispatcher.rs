//! The root of the table: it leads to the page that a name belongs to. It changes when a page comes or goes, or gets
//! its first endpoint or flow.

use std::fmt::Write as _;

use super::module;
use super::print::head;
use crate::api::{Api, Area};
use crate::load::dotted;

pub(super) fn emit(api: &Api) -> String {
    let mut text =
        head("Every endpoint, flow, event, enum and object of the crate, by its name in the description.");
    text.push_str("\npub mod events;\n");
    for area in &api.areas {
        let _ = writeln!(text, "mod {};", module(&area.module));
    }
    text.push_str("\nuse crate::arguments::Arguments;\nuse crate::flow::Urls;\n");
    text.push_str(
        "use crate::stage::{Failed, Outcome, Stage, unknown};\nuse crate::survey::{OfEnum, Read};\n",
    );
    text.push_str("use crate::tree::Tree;\n");
    calls(&mut text, api);
    flows(&mut text, api);
    table(&mut text, api, "OBJECTS", "(&str, Read)", "Every object of the crate: how its JSON is read");
    table(&mut text, api, "UNIONS", "(&str, Read)", "Every union of the crate: how its JSON is read");
    table(&mut text, api, "ENUMS", "OfEnum", "Every enum of the crate");
    text
}

fn calls(text: &mut String, api: &Api) {
    text.push_str("\n/// Calls an operation such as `connections.list`.\n");
    text.push_str("pub async fn call(operation: &str, args: &mut Arguments, stage: &Stage) -> Outcome {\n");
    text.push_str("    match operation.rsplit_once('.') {\n");
    for area in api.areas.iter().filter(|area| !area.endpoints.is_empty()) {
        let (name, module) = (dotted(&area.name), module(&area.module));
        let _ =
            writeln!(text, "        Some((\"{name}\", name)) => {module}::call(name, args, stage).await,");
    }
    text.push_str("        _ => Err(unknown(\"operation\", operation)),\n    }\n}\n");
}

fn flows(text: &mut String, api: &Api) {
    text.push_str("\n/// The addresses of a flow.\n");
    text.push_str("pub fn urls(flow: &str, domain: &powens::Domain, args: &mut Arguments)");
    text.push_str(" -> Result<Urls, Failed> {\n");
    of_flow(text, api, "urls(flow, domain, args)");
    text.push_str(
        "\n/// What comes back from a flow, as JSON: `{\"success\": {…}}` or `{\"failure\": {…}}`.\n",
    );
    text.push_str("pub fn callback(flow: &str, returned: &str, state: Option<&powens::State>)");
    text.push_str(" -> Result<Tree, Failed> {\n");
    of_flow(text, api, "callback(flow, returned, state)");
}

/// Asks the page that has the flow.
fn of_flow(text: &mut String, api: &Api, what: &str) {
    let has_flows = |area: &&Area| !area.flows.is_empty();
    text.push_str("    match flow {\n");
    for area in api.areas.iter().filter(has_flows) {
        let module = module(&area.module);
        let _ = writeln!(text, "        flow if {module}::FLOWS.contains(&flow) => {module}::{what},");
    }
    text.push_str("        _ => Err(unknown(\"flow\", flow)),\n    }\n}\n");
}

/// The tables of all pages.
fn table(text: &mut String, api: &Api, name: &str, item: &str, docs: &str) {
    let _ = writeln!(text, "\n/// {docs}, a list a page.\npub const {name}: &[&[{item}]] = &[");
    for area in &api.areas {
        let _ = writeln!(text, "    {}::{name},", module(&area.module));
    }
    text.push_str("];\n");
}
