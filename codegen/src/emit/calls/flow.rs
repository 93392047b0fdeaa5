//! Browser flows: their URLs from parameters, and what their callbacks say.

use std::fmt::Write as _;

use super::area::Imports;
use super::print::{self, Names};
use crate::api::{Api, Area, Field, Flow, Type};

/// The URLs and callbacks of the flows of a page.
pub(super) fn emit(text: &mut String, imports: &mut Imports, api: &Api, area: &Area) {
    if area.flows.is_empty() {
        return;
    }
    imports.extend([
        "use powens::*;",
        "use crate::arguments::Arguments;",
        "use crate::flow::{Urls, callbacks, urls};",
        "use crate::stage::{Failed, unknown};",
    ]);
    let names: Vec<_> = area.flows.iter().map(|flow| format!("\"{}\"", flow.name)).collect();
    let _ = writeln!(text, "\npub(super) const FLOWS: &[&str] = &[{}];", names.join(", "));
    text.push_str("\npub(super) fn urls(flow: &str, domain: &Domain, args: &mut Arguments)");
    text.push_str(" -> std::result::Result<Urls, Failed> {\n    match flow {\n");
    for flow in &area.flows {
        let _ = writeln!(text, "        \"{0}\" => url_{0}(domain, args),", flow.name);
    }
    text.push_str("        _ => Err(unknown(\"flow\", flow)),\n    }\n}\n");
    for flow in &area.flows {
        url(text, api, area, flow);
    }
    text.push_str("\ncallbacks! {\n");
    for flow in &area.flows {
        let (success, failure) = (fields(&flow.success), fields(&flow.failure));
        let _ =
            writeln!(text, "    \"{0}\" {1}::{0} {{ {success} }} {{ {failure} }}", flow.name, area.module);
    }
    text.push_str("}\n");
}

fn url(text: &mut String, api: &Api, area: &Area, flow: &Flow) {
    let mut names = Names::default();
    let _ = writeln!(
        text,
        "\nfn url_{}(domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {{",
        flow.name
    );
    let needed = flow.params.iter().filter(|parameter| parameter.required);
    let needed: Vec<_> = needed.map(|item| print::needed(api, &names.take(&item.wire), &item.ty)).collect();
    let arguments = std::iter::once("domain".to_owned()).chain(needed).collect::<Vec<_>>().join(", ");
    let _ = writeln!(text, "    let call = {}::{}({arguments});", area.module, flow.name);
    if let Some(key) = flow.languages {
        let language = print::ty(api, &Type::Enum(key));
        print::step(text, "set", "lang", &format!("|call, it: {language}| call.lang(it)"));
    }
    for parameter in flow.params.iter().filter(|parameter| !parameter.required) {
        let name = names.take(&parameter.wire);
        if parameter.wire == "state" {
            let rust = &parameter.rust;
            print::step(text, "set", &name, &format!("|call, it: String| call.{rust}(&it.into())"));
        } else {
            print::parameter(text, api, parameter, &name);
        }
    }
    if flow.prefill.is_some() {
        text.push_str("    let call = args.each_checked(\"prefill\", call, crate::flow::prefill!())?;\n");
    }
    if let Some(members) = &flow.members {
        print::members(text, api, members, &names.take(&members.rust));
    }
    let older = if flow.older_url.is_some() { ", older" } else { "" };
    let _ = writeln!(text, "    urls!(args, call{older})\n}}");
}

fn fields(fields: &[Field]) -> String {
    fields.iter().map(|field| field.rust.as_str()).collect::<Vec<_>>().join(", ")
}
