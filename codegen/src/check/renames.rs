//! Names that something had before: in the right form, and of nothing else.
//!
//! Names that stay in the crate collide with others of their module: `collisions` reports those.

use std::collections::HashMap;

use super::context::{Context, definitions};
use super::names::Form;
use super::place::Place;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Page, Span};

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut types = Names::new(found, Some(Form::Camel));
    for definition in context.documents.pages.iter().flat_map(definitions) {
        types.add(definition.place.clone(), definition.was());
    }
    types.check();
    for page in &context.documents.pages {
        check_page(page, found);
    }
    let mut events = Names::new(found, None);
    for page in &context.documents.pages {
        for (name, hook) in &page.document.webhooks {
            events.add(Place::new(&page.positions, &["webhooks", name]), &hook.was);
        }
    }
    events.check();
}

fn check_page(page: &Page, found: &mut Vec<Diagnostic>) {
    let root = Place::new(&page.positions, &[]);
    let document = &page.document;
    let was = document.endpoints.iter().map(|(name, item)| (root.at(&["endpoints", name]), &item.was));
    Names::new(found, Some(Form::Snake)).all(was);
    let was = document.flows.iter().map(|(name, item)| (root.at(&["flows", name]), &item.was));
    Names::new(found, Some(Form::Snake)).all(was);
    for (name, item) in &document.endpoints {
        let place = root.at(&["endpoints", name, "query"]);
        Names::new(found, None).all(item.query.iter().map(|(wire, item)| (place.at(&[wire]), &item.was)));
    }
    for (name, item) in &document.objects {
        let [fields, expands] = ["fields", "expands"].map(|part| root.at(&["objects", name, part]));
        let fields = item.fields.iter().map(|(wire, field)| (fields.at(&[wire]), &field.was));
        let expands = item.expands.iter().map(|(wire, field)| (expands.at(&[wire]), &field.was));
        Names::new(found, None).all(fields.chain(expands));
    }
    for (name, item) in &document.enums {
        let place = root.at(&["enums", name, "values"]);
        Names::new(found, None).all(item.values.iter().map(|(wire, value)| (place.at(&[wire]), &value.was)));
    }
    for (name, flow) in &document.flows {
        let place = root.at(&["flows", name]);
        let parameters = flow.params.iter();
        Names::new(found, None).all(parameters.map(|(wire, item)| (place.at(&["params", wire]), &item.was)));
        for (part, fields) in [("success", &flow.success), ("failure", &flow.failure)] {
            let fields = fields.iter().map(|(wire, field)| (place.at(&[part, wire]), &field.was));
            Names::new(found, None).all(fields);
        }
    }
}

/// The items of one place, with the names that they had before.
struct Names<'a, 'f> {
    form: Option<Form>,
    now: HashMap<&'a str, Span>,
    was: Vec<(Place<'a>, &'a [String])>,
    found: &'f mut Vec<Diagnostic>,
}

impl<'a, 'f> Names<'a, 'f> {
    fn new(found: &'f mut Vec<Diagnostic>, form: Option<Form>) -> Self {
        Self { form, now: HashMap::new(), was: Vec::new(), found }
    }

    fn add(&mut self, place: Place<'a>, was: &'a [String]) {
        self.now.insert(place.name(), place.key());
        if !was.is_empty() {
            self.was.push((place, was));
        }
    }

    fn all(mut self, items: impl Iterator<Item = (Place<'a>, &'a Vec<String>)>) {
        for (place, was) in items {
            self.add(place, was);
        }
        self.check();
    }

    fn check(self) {
        let mut taken = self.now;
        for (place, was) in self.was {
            for name in was {
                let span = place.at(&["was"]).value();
                if self.form.is_some_and(|form| !form.holds(name)) {
                    let message = format!("`{name}` cannot have been the name of `{}`", place.name());
                    self.found.push(
                        Diagnostic::new(Code::NameForm, span, message)
                            .help("write the name in Rust, as it stood in the description before"),
                    );
                } else if let Some(first) = taken.insert(name, span)
                    && (self.form.is_none() || first.file != span.file)
                {
                    let message = format!("`{name}` is said to be an older name of `{}`", place.name());
                    let label = if first == span { "listed twice" } else { "but it is the name of this" };
                    self.found.push(
                        Diagnostic::new(Code::OlderName, span, message)
                            .label("not free")
                            .secondary(first, label)
                            .help("list the names under which the item was known in earlier versions, each once"),
                    );
                }
            }
        }
    }
}
