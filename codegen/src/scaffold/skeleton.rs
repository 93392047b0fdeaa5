//! The text of something new, without the indentation of its section.

use super::{Endpoint, Flow, Member, Needed, Page};
use crate::api::Scalar;
use crate::load::{Route, Shape, TypeExpr};
use crate::yaml;

/// What stands for a doc until it is written; the checker refuses it.
const DOC: &str = "TODO";

pub(super) fn endpoint(name: &str, endpoint: &Endpoint) -> Vec<String> {
    let mut lines = vec![format!("{}:", yaml::text(name))];
    let mut key = |key: &str, value: Option<&str>| {
        lines.extend(value.map(|value| format!("  {key}: {}", yaml::line(value))));
    };
    key("like", endpoint.like.as_deref());
    key("route", Some(&endpoint.route));
    key("auth", endpoint.auth.as_deref());
    key("scope", endpoint.scope.as_deref());
    key("doc", Some(DOC));
    part(&mut lines, "path", &path(&endpoint.route), false);
    part(&mut lines, "query", &parameters(&endpoint.query), false);
    let mut key = |key: &str, value: Option<&str>| {
        lines.extend(value.map(|value| format!("  {key}: {}", yaml::line(value))));
    };
    key("body", endpoint.body.as_deref());
    key("expand", endpoint.expand.as_deref());
    key("returns", endpoint.returns.as_deref());
    lines
}

/// Parameters of the path whose types say nothing.
fn path(route: &str) -> Vec<(String, String)> {
    let Ok(route) = Route::parse(route) else { return Vec::new() };
    let plain = |ty: &TypeExpr<'_>| match &ty.shape {
        Shape::List(item) => matches!(**item, Shape::Scalar(_)),
        shape => matches!(shape, Shape::Scalar(Scalar::Int | Scalar::String | Scalar::Uuid)),
    };
    let parameters = route.parameters().filter(|parameter| plain(&parameter.ty));
    parameters
        .map(|parameter| (parameter.name.text.to_owned(), yaml::map([("doc", DOC.to_owned())])))
        .collect()
}

pub(super) fn object(name: &str, members: &[Member], aligned: bool) -> Vec<String> {
    let mut lines = vec![format!("{}:", yaml::text(name)), format!("  doc: {DOC}")];
    part(&mut lines, "fields", &fields(members), aligned);
    lines
}

pub(super) fn enumeration(name: &str, values: &[String], aligned: bool) -> Vec<String> {
    let mut lines = vec![format!("{}:", yaml::text(name)), format!("  doc: {DOC}")];
    let rows: Vec<_> =
        values.iter().map(|value| (value.clone(), yaml::map([("doc", DOC.to_owned())]))).collect();
    part(&mut lines, "values", &rows, aligned);
    lines
}

/// A value of an enum that is there already; `column` is where the values of its neighbours begin.
pub(super) fn value(wire: &str, width: usize) -> Vec<String> {
    let key = format!("{}:", yaml::text(wire));
    vec![format!("{key:width$} {}", yaml::map([("doc", DOC.to_owned())]))]
}

pub(super) fn webhook(event: &str, payload: &str) -> Vec<String> {
    vec![
        format!("{}:", yaml::text(event)),
        format!("  doc: {DOC}"),
        format!("  payload: {}", yaml::line(payload)),
    ]
}

/// A flow whose address, parameters and errors are known.
pub(super) fn flow(name: &str, flow: &Flow) -> Vec<String> {
    let url = flow.url.as_deref().unwrap_or_default();
    let errors = flow.errors.as_deref().unwrap_or_default();
    let mut lines = vec![
        format!("{}:", yaml::text(name)),
        format!("  doc: {DOC}"),
        "  urls:".to_owned(),
        format!("    current: {}", yaml::line(url)),
    ];
    lines
        .extend(flow.languages.as_ref().map(|languages| format!("    languages: {}", yaml::line(languages))));
    match flow.params.is_empty() {
        true => lines.push("  params: {}".to_owned()),
        false => part(&mut lines, "params", &parameters(&flow.params), false),
    }
    part(&mut lines, "success", &fields(&flow.success), false);
    lines.push(format!("  errors: {}", yaml::line(errors)));
    lines
}

/// A whole page; `depth` is the number of folders below that of the description.
pub(super) fn page(page: &Page, depth: usize) -> String {
    let up = "../".repeat(depth);
    let (title, source) = (yaml::line(&page.title), yaml::line(&page.source));
    format!("# yaml-language-server: $schema={up}schema.json\npage: {title}\nsource: {source}\ndoc: {DOC}\n")
}

/// One line a row, its values in a column where the neighbours have them so.
fn part(lines: &mut Vec<String>, name: &str, rows: &[(String, String)], aligned: bool) {
    if rows.is_empty() {
        return;
    }
    lines.push(format!("  {name}:"));
    let keys: Vec<String> = rows.iter().map(|(key, _)| format!("{}:", yaml::text(key))).collect();
    let width = keys.iter().filter(|_| aligned).map(|key| key.chars().count()).max().unwrap_or_default();
    lines.extend(keys.iter().zip(rows).map(|(key, (_, value))| format!("    {key:width$} {value}")));
}

fn fields(members: &[Member]) -> Vec<(String, String)> {
    let required = |needed| match needed {
        Needed::No => None,
        Needed::Always => Some("always"),
        Needed::Request => Some("request"),
    };
    members.iter().map(|member| row(member, required(member.needed))).collect()
}

fn parameters(members: &[Member]) -> Vec<(String, String)> {
    let required = |needed| (needed != Needed::No).then_some("true");
    members.iter().map(|member| row(member, required(member.needed))).collect()
}

fn row(member: &Member, required: Option<&str>) -> (String, String) {
    let required = required.map(|word| ("required", word.to_owned()));
    let members =
        [("type", yaml::text(&member.ty))].into_iter().chain(required).chain([("doc", DOC.to_owned())]);
    (member.name.clone(), yaml::map(members))
}
