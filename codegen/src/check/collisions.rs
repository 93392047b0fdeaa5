//! Two things of one place must not get the same Rust name.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::context::{Context, Item, definitions};
use super::names::Form;
use super::place::Place;
use crate::api::variant_name;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::{Field, Flow, Object, Parameter};
use crate::load::{Page, Span};

/// Types in the module of the page that holds the enum of webhook events.
const EVENT_TYPES: [&str; 6] = ["Delivery", "Event", "Headers", "Scheme", "UnrecognizedEvent", "Verifier"];
/// Methods of every URL of a flow.
const FLOW_METHODS: [&str; 4] = ["base_url", "extra_param", "older_url", "url"];
/// What every callback carries on failure.
const FAILURE: [&str; 3] = ["error", "error_description", "state"];

/// The names that are taken in one place.
pub(super) struct Taken<'a> {
    /// The code for parts of different kinds.
    clash: Code,
    names: HashMap<String, (Option<Span>, &'static str)>,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Taken<'a> {
    pub(super) fn new(found: &'a mut Vec<Diagnostic>) -> Self {
        Self { clash: Code::NameCollision, names: HashMap::new(), found }
    }

    /// The names of a request, whose parts come from different places of the description.
    pub(super) fn of_request(found: &'a mut Vec<Diagnostic>) -> Self {
        Self { clash: Code::ParameterClash, ..Self::new(found) }
    }

    /// Names that the generated code has anyway.
    pub(super) fn reserve(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.names.extend(names.into_iter().map(|name| (name.to_owned(), (None, "the generated code"))));
    }

    /// Takes a name for a part of the description.
    pub(super) fn take(&mut self, name: String, span: Span, part: &'static str) {
        let Some((first, other)) = self.names.get(&name).copied() else {
            self.names.insert(name, (Some(span), part));
            return;
        };
        let code = if first.is_some() && other != part { self.clash } else { Code::NameCollision };
        let message = match first {
            Some(_) if other == part => format!("two things of this place are called `{name}` in Rust"),
            Some(_) => format!("{part} and {other} are both called `{name}` in Rust"),
            None => format!("the generated code has something called `{name}` here"),
        };
        let mut diagnostic = Diagnostic::new(code, span, message).label(format!("becomes `{name}`"));
        if let Some(first) = first {
            diagnostic = diagnostic.secondary(first, "so does this");
        }
        self.found.push(diagnostic.help("rename one of them, with `rust:` where the wire name must stay"));
    }
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    check_types(context, found);
    for page in &context.documents.pages {
        check_module(context, page, found);
        check_members(page, found);
        for (name, flow) in &page.document.flows {
            check_flow(&Place::new(&page.positions, &["flows", name]), flow, found);
        }
    }
    let mut events = Taken::new(found);
    for page in &context.documents.pages {
        for event in page.document.webhooks.keys() {
            let place = Place::new(&page.positions, &["webhooks", event]);
            events.take(variant_name(event), place.key(), "a webhook");
        }
    }
    let mut tokens = Taken::new(found);
    tokens.reserve(["Anonymous", "None"]);
    let api = Place::new(&context.documents.api.positions, &[]);
    for token in context.documents.api.document.tokens.keys() {
        tokens.take(variant_name(token), api.at(&["tokens", token]).key(), "a token");
    }
}

/// Names of types are unique in the whole description: an expression says no page.
fn check_types(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for page in &context.documents.pages {
        for definition in definitions(page) {
            let name = definition.place.name();
            let Some(first) = context.types.get(name) else { continue };
            if first.place.key() == definition.place.key() {
                continue;
            }
            let message = format!("there are two types called `{name}`");
            found.push(
                Diagnostic::new(Code::DuplicateType, definition.place.key(), message)
                    .label(format!("{} here", definition.kind.words()))
                    .secondary(first.place.key(), format!("{} here", first.kind.words()))
                    .help("names of types are unique in the whole description: rename one, or use the same for both"),
            );
        }
    }
}

/// The module of a page holds its types, one request type an endpoint, and what is made for objects and flows.
fn check_module(context: &Context<'_>, page: &Page, found: &mut Vec<Diagnostic>) {
    let root = Place::new(&page.positions, &[]);
    let mut types = Taken::new(found);
    let events = context.documents.api.document.webhook_events.as_str();
    if page.document.enums.contains_key(events) {
        types.reserve(EVENT_TYPES);
    }
    for definition in definitions(page) {
        // Twins of this page were reported as such.
        let name = definition.place.name();
        if context.types.get(name).is_some_and(|first| first.place.key() == definition.place.key()) {
            types.take(name.to_owned(), definition.place.key(), "a type");
        }
        if let Some(Item::Object(Object { expands, .. })) = definition.item
            && !expands.is_empty()
        {
            types.take(
                format!("{name}Expand"),
                definition.place.at(&["expands"]).key(),
                "what can be expanded",
            );
        }
    }
    let requests = page.document.endpoints.iter().filter(|(_, endpoint)| endpoint.like.is_none());
    for (name, endpoint) in requests {
        let place = root.at(&["endpoints", name]);
        types.take(variant_name(name), place.key(), "a request");
        take_older(&mut types, &place, &endpoint.was, variant_name);
    }
    for (name, flow) in &page.document.flows {
        let place = root.at(&["flows", name]);
        types.take(variant_name(name), place.key(), "a flow");
        take_older(&mut types, &place, &flow.was, variant_name);
    }
    for definition in definitions(page) {
        take_older(&mut types, &definition.place, definition.was(), str::to_owned);
    }
    let mut functions = Taken::new(found);
    for (name, endpoint) in &page.document.endpoints {
        let place = root.at(&["endpoints", name]);
        functions.take(name.clone(), place.key(), "an endpoint");
        take_older(&mut functions, &place, &endpoint.was, str::to_owned);
    }
    for (name, flow) in &page.document.flows {
        let place = root.at(&["flows", name]);
        functions.take(name.clone(), place.key(), "a flow");
        take_older(&mut functions, &place, &flow.was, str::to_owned);
    }
}

/// The names that something had before stay in the module.
fn take_older(taken: &mut Taken<'_>, place: &Place<'_>, was: &[String], form: impl Fn(&str) -> String) {
    for name in was {
        taken.take(form(name), place.at(&["was"]).value(), "an older name");
    }
}

fn check_members(page: &Page, found: &mut Vec<Diagnostic>) {
    let root = Place::new(&page.positions, &[]);
    for (name, object) in &page.document.objects {
        let place = root.at(&["objects", name]);
        let mut names = Taken::new(found);
        names.reserve(["extra"]);
        take_fields(&mut names, &place.at(&["fields"]), &object.fields);
        take_fields(&mut names, &place.at(&["expands"]), &object.expands);
        if let Some(members) = &object.members {
            names.take(members.name.clone(), place.at(&["members", "name"]).value(), "a member");
        }
    }
    for (name, union) in &page.document.unions {
        let mut names = Taken::new(found);
        for (tag, variant) in &union.variants {
            let rust = variant.rust.clone().unwrap_or_else(|| variant_name(tag));
            names.take(rust, root.at(&["unions", name, "variants", tag]).key(), "a variant");
        }
    }
    for (name, item) in &page.document.enums {
        let mut names = Taken::new(found);
        for (wire, value) in &item.values {
            let rust = value.rust.clone().unwrap_or_else(|| variant_name(wire));
            names.take(rust, root.at(&["enums", name, "values", wire]).key(), "a value");
        }
    }
}

fn check_flow<'a>(place: &Place<'a>, flow: &'a Flow, found: &mut Vec<Diagnostic>) {
    let mut names = Taken::new(found);
    names.reserve(FLOW_METHODS);
    names.reserve(flow.prefill.as_ref().map(|_| "prefill"));
    names.reserve(flow.urls.languages.as_ref().map(|_| "lang"));
    take_parameters(&mut names, &place.at(&["params"]), &flow.params, "a parameter");
    if let Some(members) = &flow.members {
        names.take(members.name.clone(), place.at(&["members", "name"]).value(), "a parameter");
    }
    let mut names = Taken::new(found);
    names.reserve(["state"]);
    take_fields(&mut names, &place.at(&["success"]), &flow.success);
    let mut names = Taken::new(found);
    names.reserve(FAILURE);
    take_fields(&mut names, &place.at(&["failure"]), &flow.failure);
}

fn take_fields<'a>(names: &mut Taken<'_>, place: &Place<'a>, fields: &'a IndexMap<String, Field>) {
    for (wire, field) in fields {
        let rust = field.rust.clone().unwrap_or_else(|| Form::Snake.of(wire));
        names.take(rust, place.at(&[wire]).key(), "a member");
    }
}

/// Takes the names of parameters.
pub(super) fn take_parameters<'a>(
    names: &mut Taken<'_>,
    place: &Place<'a>,
    parameters: &'a IndexMap<String, Parameter>,
    part: &'static str,
) {
    for (wire, parameter) in parameters {
        let rust = parameter.rust.clone().unwrap_or_else(|| Form::Snake.of(wire));
        names.take(rust, place.at(&[wire]).key(), part);
    }
}
