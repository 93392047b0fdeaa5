//! The parts of a request fit together, and an endpoint says nothing that holds anyway.

use super::collisions::{Taken, take_parameters};
use super::context::{Context, Definition, EndpointItem, Kind};
use super::names::Form;
use crate::api::Method;
use crate::diagnostic::wording::did_you_mean;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::{Object, PageScheme, Pages};
use crate::load::{Shape, Span, TypeExpr};

/// Methods of every request.
const METHODS: [&str; 13] = [
    "extra_member",
    "extra_query",
    "into_request",
    "new",
    "read",
    "request",
    "send",
    "send_blocking",
    "send_raw",
    "send_raw_blocking",
    "send_signed",
    "send_signed_blocking",
    "timeout",
];
/// Methods of requests whose answers come in pages.
const PAGED: [&str; 4] = ["items", "items_blocking", "pages", "pages_blocking"];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for item in &context.endpoints {
        check_names(context, item, found);
        check_body(item, found);
        check_expand(item, found);
        check_method(item, found);
        check_success(item, found);
        if let Some(pages) = &item.endpoint.pages {
            check_pages(context, item, pages, found);
        }
    }
}

/// Path, query and members of the body become arguments and setters of one request.
fn check_names(context: &Context<'_>, item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    let endpoint = item.shape();
    let mut names = Taken::of_request(found);
    names.reserve(METHODS);
    if endpoint.pages.is_some() {
        names.reserve(PAGED);
    }
    let mut path: Vec<&str> = Vec::new();
    for parameter in item.route.iter().flat_map(|route| route.parameters()) {
        // Twins were reported as such.
        if !path.contains(&parameter.name.text) {
            path.push(parameter.name.text);
            let span = item.place.at(&["route"]).within(parameter.name.span.clone());
            names.take(parameter.name.text.to_owned(), span, "a path parameter");
        }
    }
    take_parameters(&mut names, &item.place.at(&["query"]), &endpoint.query, "a query parameter");
    if let Some(members) = &endpoint.query_members {
        let span = item.place.at(&["query_members", "name"]).value();
        names.take(members.name.clone(), span, "the query members");
    }
    let Some(body) = endpoint.body.as_deref() else { return };
    let span = item.place.at(&["body"]).value();
    match context.object(body.trim()) {
        Some(object) => take_body(&mut names, object, span),
        None if !context.types.contains_key(body.trim()) => {}
        None => names.take("body".to_owned(), span, "the body"),
    }
}

/// The members of a body are shown by the endpoint that takes it: the object may be fine elsewhere.
fn take_body(names: &mut Taken<'_>, object: &Object, span: Span) {
    let mut own = std::collections::HashSet::new();
    // A constant is neither an argument nor a setter.
    for (wire, field) in object.fields.iter().filter(|(_, field)| field.constant.is_none()) {
        let rust = field.rust.clone().unwrap_or_else(|| Form::Snake.of(wire));
        if own.insert(rust.clone()) {
            names.take(rust, span, "a member of the body");
        }
    }
    if let Some(members) = object.members.as_ref().filter(|members| !own.contains(&members.name)) {
        names.take(members.name.clone(), span, "a member of the body");
    }
}

fn check_expand(item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    if item.endpoint.query.contains_key("expand") {
        found.push(
            Diagnostic::new(
                Code::ParameterClash,
                item.place.at(&["query", "expand"]).key(),
                "`expand` is not listed as a query parameter",
            )
            .help("write `expand:` and the name of the object beside `query`: what can be asked for follows from it"),
        );
    }
}

fn check_body(item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    let Ok(route) = &item.route else { return };
    if item.shape().body.is_some() && route.method == Method::Get {
        found.push(
            Diagnostic::new(
                Code::BodyNotAllowed,
                item.place.at(&["body"]).key(),
                "a GET request has no body",
            )
            .secondary(item.place.at(&["route"]).value(), "the route")
            .help("list what it takes under `query`"),
        );
    }
}

fn check_method(item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    let Ok(route) = &item.route else { return };
    let by_method = matches!(route.method, Method::Get | Method::Put | Method::Delete);
    if item.endpoint.idempotent == Some(by_method) {
        let message =
            format!("a {} request is {}idempotent anyway", route.method, if by_method { "" } else { "not " });
        let place = item.place.at(&["idempotent"]);
        found.push(
            Diagnostic::new(Code::UselessOverride, place.key(), message)
                .label("changes nothing")
                .help("leave it out"),
        );
    }
}

fn check_success(item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    let place = item.place.at(&["success"]);
    let success = &item.endpoint.success;
    if success.as_slice() == [200] {
        found.push(
            Diagnostic::new(Code::UselessOverride, place.key(), "200 is the status of success anyway")
                .label("changes nothing")
                .help("leave it out"),
        );
    }
    for (index, status) in success.iter().enumerate() {
        let message = if !(200..300).contains(status) {
            format!("{status} is not a status of success")
        } else if success[..index].contains(status) {
            format!("{status} is there twice")
        } else {
            continue;
        };
        let here = super::place::index_key(index).map_or(place.clone(), |key| place.at(&[key]));
        let help = "list the statuses from 200 to 299 that the endpoint answers with";
        found.push(Diagnostic::new(Code::Status, here.value(), message).help(help));
    }
}

fn check_pages(context: &Context<'_>, item: &EndpointItem<'_>, pages: &Pages, found: &mut Vec<Diagnostic>) {
    let place = item.place.at(&["pages"]);
    let returns = item.endpoint.returns.as_deref().unwrap_or_default().trim();
    let Some(answer) = context.types.get(returns).filter(|definition| definition.kind == Kind::Object) else {
        // An answer that is not defined, or not a type, was reported as such.
        if item.endpoint.returns.is_none() || TypeExpr::parse(returns).is_ok_and(|it| known(context, &it)) {
            found.push(
                Diagnostic::new(Code::PageItems, place.key(), "an endpoint with pages must return an object")
                    .secondary(item.place.at(&["returns"]).value(), "it does not")
                    .help("let `returns` name an object with a member that is a list"),
            );
        }
        return;
    };
    let mut report = |part: Span, message: String, help: String| {
        let diagnostic = Diagnostic::new(Code::PageItems, part, message);
        found.push(diagnostic.secondary(answer.place.key(), "the answer").help(help));
    };
    if answer.page.name != item.page.name && !is_paged_at_home(context, answer, returns) {
        let help = "page it on its own page too, or define it on the page of its endpoint";
        report(place.key(), format!("`{returns}` belongs to a page that does not page it"), help.to_owned());
    }
    let Some(object) = context.object(returns) else { return };
    if let Some((problem, help)) = wrong_items(object, answer, &pages.items) {
        report(place.at(&["items"]).value(), problem, help);
    }
    if pages.by == PageScheme::Links && !answer.place.at(&["fields", "_links"]).exists() {
        let help = "add `_links: { type: PaginationLinks, … }`, or page by `offset`";
        report(place.at(&["by"]).value(), format!("`{returns}` has no member `_links`"), help.to_owned());
    }
}

/// Whether an endpoint on the page of a list pages it: what one page says must not change the module of another.
fn is_paged_at_home(context: &Context<'_>, answer: &Definition<'_>, returns: &str) -> bool {
    let mut at_home = context.endpoints.iter().filter(|item| item.page.name == answer.page.name);
    at_home.any(|item| item.endpoint.pages.is_some() && item.endpoint.returns.as_deref() == Some(returns))
}

/// Why the items of a page cannot be those of this member: the message and the help.
fn wrong_items(object: &Object, answer: &Definition<'_>, items: &str) -> Option<(String, String)> {
    let is_list = |ty: &str| TypeExpr::parse(ty).map_or(true, |expr| matches!(expr.shape, Shape::List(_)));
    let otherwise = || "name the member that holds the items".to_owned();
    match object.fields.get(items) {
        Some(field) if is_list(&field.ty) => None,
        Some(field) => Some((format!("`{items}` is not a list, but `{}`", field.ty), otherwise())),
        // A member that could not be understood was reported as such.
        None if answer.place.at(&["fields"]).keys().any(|key| key == items) => None,
        None => {
            let lists =
                object.fields.iter().filter(|(_, field)| is_list(&field.ty)).map(|(name, _)| name.as_str());
            let message = format!("`{}` has no member `{items}`", answer.place.name());
            Some((message, did_you_mean(items, lists, otherwise)))
        }
    }
}

fn known(context: &Context<'_>, expr: &TypeExpr<'_>) -> bool {
    expr.name().is_none_or(|name| context.types.contains_key(name.text))
}
