//! The calls of one page: one function a request type, and one line a route to it.

use std::fmt::Write as _;

use super::area::Imports;
use super::module;
use super::print::{self, Names};
use crate::api::{Api, Area, Auth, Body, Endpoint, Scalar, Type};

/// The function that calls the endpoints of a page, and those that send its requests.
pub(super) fn emit(text: &mut String, imports: &mut Imports, api: &Api, area: &Area) {
    if area.endpoints.is_empty() {
        return;
    }
    imports.extend([
        "use powens::*;",
        "use crate::arguments::Arguments;",
        "use crate::stage::{Outcome, Stage};",
    ]);
    text.push_str(
        "\npub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {\n",
    );
    text.push_str("    match name {\n");
    for endpoint in &area.endpoints {
        arm(text, api, area, endpoint);
    }
    text.push_str("        _ => Err(crate::stage::unknown(\"operation\", name)),\n    }\n}\n");
    for endpoint in area.endpoints.iter().filter(|endpoint| endpoint.like.is_none()) {
        request(text, api, area, endpoint);
    }
}

/// One line an endpoint: another route to the same thing goes to the same function.
fn arm(text: &mut String, api: &Api, area: &Area, endpoint: &Endpoint) {
    let needed = needed(api, endpoint, &mut Names::default()).join(", ");
    let send = match &endpoint.like {
        Some(like) => {
            let name = like.operation.rsplit('.').next().unwrap_or(&like.operation);
            let elsewhere = if like.module == area.module {
                String::new()
            } else {
                format!("super::{}::", module(&like.module))
            };
            format!("{elsewhere}send_{name}")
        }
        None => format!("send_{}", endpoint.name),
    };
    let (module, name) = (&area.module, &endpoint.name);
    let _ = writeln!(text, "        \"{name}\" => {send}({module}::{name}({needed}), args, stage).await,");
}

/// Gives a request what it may have besides, and sends it.
fn request(text: &mut String, api: &Api, area: &Area, endpoint: &Endpoint) {
    let mut names = Names::default();
    needed(api, endpoint, &mut names);
    let (module, request) = (&area.module, &endpoint.request);
    let _ = writeln!(
        text,
        "\npub(super) async fn send_{}(call: {module}::{request}, args: &mut Arguments, stage: &Stage) -> Outcome {{",
        endpoint.name
    );
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
    let how = match endpoint.returns.as_ref().map(|returns| &returns.ty) {
        Some(Type::Scalar(Scalar::Redirect)) => "; seen_redirect",
        _ if endpoint.pages.is_some() => ", paged",
        _ => "",
    };
    let client = client(endpoint);
    let _ = writeln!(
        text,
        "    let client = {client};\n    crate::stage::send!(stage, args, call, client{how})\n}}"
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
        Auth::None => "stage.client()".to_owned(),
        Auth::Token { token, .. } => format!("stage.client().with_{token}_token(stage.token(\"{token}\")?)"),
    }
}
