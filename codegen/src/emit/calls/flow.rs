//! Browser flows: their URLs from parameters, and what their callbacks say.

use std::fmt::Write as _;

use super::print::{self, Names};
use crate::api::{Api, Area, Field, Flow};

/// The URLs and callbacks of all flows.
pub(super) fn emit(api: &Api) -> String {
    let flows = || api.areas.iter().flat_map(|area| area.flows.iter().map(move |flow| (area, flow)));
    let mut text = print::head("Browser flows: URLs from parameters, and what callbacks say.");
    text.push_str("\nuse powens::*;\n");
    text.push_str("\nuse crate::arguments::Arguments;\nuse crate::flow::{Urls, callbacks, prefill, urls};\n");
    text.push_str("use crate::stage::{Failed, unknown};\n");
    text.push_str("\n/// The addresses of a flow.\n");
    text.push_str(
        "pub fn urls(flow: &str, domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {\n",
    );
    text.push_str("    match flow {\n");
    for (area, flow) in flows() {
        arm(&mut text, api, area, flow);
    }
    text.push_str("        _ => Err(unknown(\"flow\", flow)),\n    }\n}\n\ncallbacks! {\n");
    for (area, flow) in flows() {
        let _ = writeln!(
            text,
            "    {}::{} {{ {} }} {{ {} }}",
            area.module,
            flow.name,
            fields(&flow.success),
            fields(&flow.failure)
        );
    }
    text.push_str("}\n");
    text
}

fn arm(text: &mut String, api: &Api, area: &Area, flow: &Flow) {
    let mut names = Names::default();
    let needed: Vec<_> = flow.params.iter().filter(|parameter| parameter.required).collect();
    let needed: Vec<_> =
        needed.iter().map(|item| print::needed(api, &names.take(&item.wire), &item.ty)).collect();
    let _ = writeln!(text, "        \"{}\" => {{", flow.name);
    let arguments = std::iter::once("domain".to_owned()).chain(needed).collect::<Vec<_>>().join(", ");
    let _ = writeln!(text, "            let call = {}::{}({arguments});", area.module, flow.name);
    if let Some(key) = flow.languages {
        let language = print::ty(api, &crate::api::Type::Enum(key));
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
        text.push_str("            let call = args.each_checked(\"prefill\", call, prefill!())?;\n");
    }
    if let Some(members) = &flow.members {
        print::members(text, api, members, &names.take(&members.rust));
    }
    let older = if flow.older_url.is_some() { ", older" } else { "" };
    let _ = writeln!(text, "            urls!(args, call{older})\n        }}");
}

fn fields(fields: &[Field]) -> String {
    fields.iter().map(|field| field.rust.as_str()).collect::<Vec<_>>().join(", ")
}
