//! Docs of an endpoint: what it does, its route and token, its errors, and an example that compiles.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use super::docs::DocLines;
use super::example;
use super::scope::Scope;
use crate::api::{Api, Auth, Body, Endpoint, Like, variant_name};

/// Docs of the function that starts the request: the summary only, the rest is at the request type.
pub(super) fn function(endpoint: &Endpoint) -> TokenStream {
    let mut lines = DocLines::default();
    lines.paragraph(first_sentence(&endpoint.docs.text));
    lines.paragraph(&format!("`{} {}`: see [`{}`].", endpoint.method, endpoint.template(), endpoint.request));
    lines.outer()
}

/// Docs of a function that is another route to an endpoint.
pub(super) fn route(scope: &Scope<'_>, endpoint: &Endpoint, like: &Like) -> TokenStream {
    let mut lines = DocLines::of(&endpoint.docs);
    let function = like.operation.replace('.', "::");
    let local = function.strip_prefix(&format!("{}::", scope.module)).unwrap_or(&function);
    let target = match local == function {
        true => format!("[`{function}`](crate::{function}())"),
        false => format!("[`{local}`]({local}())"),
    };
    lines.paragraph(&format!(
        "`{} {}`, {}: another route to {target}.",
        endpoint.method,
        endpoint.template(),
        token(endpoint)
    ));
    path(&mut lines, endpoint);
    example(&mut lines, scope, endpoint);
    lines.provenance(&endpoint.docs, scope.page);
    lines.outer()
}

/// Docs of the request type.
pub(super) fn request(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let mut lines = DocLines::of(&endpoint.docs);
    lines.paragraph(&format!("`{} {}`, {}.", endpoint.method, endpoint.template(), token(endpoint)));
    if let Some(remark) = remark(endpoint) {
        lines.paragraph(&remark);
    }
    path(&mut lines, endpoint);
    errors(&mut lines, endpoint);
    example(&mut lines, scope, endpoint);
    lines.provenance(&endpoint.docs, scope.page);
    lines.outer()
}

fn example(lines: &mut DocLines, scope: &Scope<'_>, endpoint: &Endpoint) {
    lines.gap();
    lines.line("# Example");
    lines.gap();
    for line in code(scope.api, scope.module, endpoint) {
        lines.line(line);
    }
}

fn first_sentence(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    match paragraph.find(". ") {
        Some(end) => &paragraph[..=end],
        None => paragraph,
    }
}

fn token(endpoint: &Endpoint) -> String {
    match &endpoint.auth {
        Auth::None => "without a token".to_owned(),
        Auth::Token { token, scope: None } => format!("with a `{token}` token"),
        Auth::Token { token, scope: Some(scope) } => format!("with a `{token}` token of scope `{scope}`"),
    }
}

/// What a caller must know of how it is sent.
fn remark(endpoint: &Endpoint) -> Option<String> {
    let mut remarks = Vec::new();
    if endpoint.slow {
        remarks.push("The answer may take minutes: the API waits for the institution.");
    }
    if !endpoint.idempotent {
        remarks.push("It is not sent again after a failure, because it may have taken effect.");
    }
    (!remarks.is_empty()).then(|| remarks.join(" "))
}

fn path(lines: &mut DocLines, endpoint: &Endpoint) {
    let documented: Vec<_> =
        endpoint.path_parameters().filter_map(|(name, _, doc)| doc.map(|doc| (name, doc))).collect();
    if documented.is_empty() {
        return;
    }
    lines.gap();
    for (name, doc) in documented {
        lines.line(format!("- `{name}`: {doc}"));
    }
}

fn errors(lines: &mut DocLines, endpoint: &Endpoint) {
    if endpoint.errors.is_empty() {
        return;
    }
    lines.gap();
    lines.line("# Errors");
    lines.gap();
    for (code, meaning) in &endpoint.errors {
        lines.line(format!("- `{code}`: {meaning}"));
    }
}

/// The example, as lines of a doc comment.
fn code(api: &Api, module: &str, endpoint: &Endpoint) -> Vec<String> {
    let mut uses = BTreeSet::new();
    let mut arguments = Vec::new();
    for (_, ty, _) in endpoint.path_parameters() {
        arguments.push(example::expression(api, ty, None, &mut uses));
    }
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        arguments.push(example::expression(api, &parameter.ty, parameter.example.as_ref(), &mut uses));
    }
    match &endpoint.body {
        Some(Body::Object(key)) => {
            for field in api[*key].fields.iter().filter(|field| field.is_needed()) {
                arguments.push(example::expression(api, &field.ty, field.example.as_ref(), &mut uses));
            }
        }
        Some(Body::Value(ty)) => arguments.push(example::expression(api, ty, None, &mut uses)),
        None => {}
    }
    let marker = match &endpoint.auth {
        Auth::None => "Anonymous".to_owned(),
        Auth::Token { token, .. } => variant_name(token),
    };
    let answer = match endpoint.returns {
        Some(_) => "let answer = ",
        None => "",
    };
    let last = module.rsplit("::").next().unwrap_or(module);
    let call = format!("{last}::{}({})", endpoint.name, arguments.join(", "));
    let mut lines = vec![
        "```no_run".to_owned(),
        format!(
            "# async fn example(client: powens::Client<powens::auth::{marker}>) -> powens::Result<()> {{"
        ),
    ];
    if endpoint.docs.deprecated.is_some() {
        lines.push("# #![allow(deprecated)]".to_owned());
    }
    lines.extend(imports(module, uses));
    lines.push(String::new());
    lines.push(format!("{answer}{call}.send(&client).await?;"));
    lines.push("# Ok(())".to_owned());
    lines.push("# }".to_owned());
    lines.push("```".to_owned());
    lines
}

/// `use powens::…;` lines: the module itself, and the types of the arguments.
fn imports(module: &str, uses: BTreeSet<(String, String)>) -> Vec<String> {
    let mut by_path: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    by_path.entry(format!("powens::{module}")).or_default().insert("self".to_owned());
    for (path, item) in uses {
        by_path.entry(path).or_default().insert(item);
    }
    by_path
        .into_iter()
        .map(|(path, mut items)| {
            let itself = items.remove("self");
            let items: Vec<_> = itself.then(|| "self".to_owned()).into_iter().chain(items).collect();
            match items.as_slice() {
                [item] if item == "self" => format!("use {path};"),
                [item] => format!("use {path}::{item};"),
                items => format!("use {path}::{{{}}};", items.join(", ")),
            }
        })
        .collect()
}
