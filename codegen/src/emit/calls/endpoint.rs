//! The calls of one page.

use std::fmt::Write as _;

use super::print::{self, Names};
use crate::api::{Api, Area, Auth, Body, Endpoint, Scalar, Type};

/// The module that calls the endpoints of a page.
pub(super) fn emit(api: &Api, area: &Area) -> String {
    let mut text = print::head(&format!("Calls of `{}`.", area.name));
    text.push_str("\nuse powens::*;\n");
    text.push_str("\nuse crate::arguments::Arguments;\nuse crate::stage::{Outcome, Stage, send, unknown};\n");
    text.push_str(
        "\npub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {\n",
    );
    text.push_str("    match name {\n");
    for endpoint in &area.endpoints {
        arm(&mut text, api, area, endpoint);
    }
    text.push_str("        _ => Err(unknown(\"operation\", name)),\n    }\n}\n");
    text
}

fn arm(text: &mut String, api: &Api, area: &Area, endpoint: &Endpoint) {
    let mut names = Names::default();
    let needed = needed(api, endpoint, &mut names);
    let _ = writeln!(text, "        \"{}\" => {{", endpoint.name);
    let _ =
        writeln!(text, "            let call = {}::{}({});", area.module, endpoint.name, needed.join(", "));
    for parameter in endpoint.query.iter().filter(|parameter| !parameter.required) {
        print::parameter(text, api, parameter, &names.take(&parameter.wire));
    }
    if let Some(members) = &endpoint.query_members {
        print::members(text, api, members, &names.take(&members.rust));
    }
    if let Some(Body::Object(key)) = &endpoint.body {
        for field in api[*key].fields.iter().filter(|field| field.is_settable()) {
            print::member(text, api, field, &names.take(&field.wire));
        }
        if let Some(members) = &api[*key].members {
            print::members(text, api, members, &names.take(&members.rust));
        }
    }
    if let Some(key) = endpoint.expand {
        print::expand(text, api, key);
    }
    let answer = endpoint.returns.as_ref().map(|returns| &returns.ty);
    let how = match answer {
        Some(Type::Scalar(Scalar::Redirect)) => "; seen_redirect",
        _ if endpoint.pages.is_some() => ", paged",
        _ => "",
    };
    let _ = writeln!(
        text,
        "            {}\n            send!(stage, args, call, client{how})\n        }}",
        client(endpoint)
    );
}

/// What the constructor takes.
fn needed(api: &Api, endpoint: &Endpoint, names: &mut Names) -> Vec<String> {
    let mut needed = Vec::new();
    for (name, ty, _) in endpoint.path_parameters() {
        needed.push(print::needed(api, &names.take(name), ty));
    }
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        needed.push(print::needed(api, &names.take(&parameter.wire), &parameter.ty));
    }
    match &endpoint.body {
        Some(Body::Object(key)) => {
            for field in api[*key].fields.iter().filter(|field| field.is_needed()) {
                needed.push(print::needed(api, &names.take(&field.wire), &field.ty));
            }
        }
        Some(Body::Value(ty)) => needed.push(print::needed(api, &names.take("body"), ty)),
        None => {}
    }
    needed
}

fn client(endpoint: &Endpoint) -> String {
    match &endpoint.auth {
        Auth::None => "let client = stage.client();".to_owned(),
        Auth::Token { token, .. } => {
            format!("let client = stage.client().with_{token}_token(stage.token(\"{token}\")?);")
        }
    }
}
