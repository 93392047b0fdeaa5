//! Documents of the vendor: Swagger 2.0, OpenAPI 3.0 and 3.1. Their names of types are not ours, so what stands at the
//! same place is compared: operation, answer, member.

mod compare;
mod fits;
mod library;
mod operation;
mod route;
mod schema;

use std::collections::HashSet;

use super::exchange::Observer;
use super::input::{Input, InputError};
use super::kind::Kind;
use super::route::Found;
use super::subject::{Subject, described_by};
use super::tally::Topic;
use crate::api::{Api, Endpoint};
use compare::Compare;
use library::Library;
use operation::{Operation, operations};

/// Parameter of every operation of the older documents, whether or not the answer has linked resources.
const EXPAND: &str = "expand";

/// Holds a document against the description; `said` gathers the operations that it has.
pub(super) fn observe(
    observer: &mut Observer<'_>,
    input: &Input,
    said: &mut HashSet<String>,
) -> Result<(), InputError> {
    let library = Library::of(input)?;
    for name in &library.lacking {
        observer.notes.push(format!(
            "{}: `{}` is referred to and cannot be read",
            input.name,
            printable(name)
        ));
    }
    let operations = operations(library.root());
    if operations.is_empty() {
        return Err(InputError::new(
            &input.name,
            "the document has no operations: give the file that has `paths`",
        ));
    }
    for operation in &operations {
        observer.operations += 1;
        let shown = printable(&format!("{} {}", operation.method, operation.path));
        observer.tally.origin = format!("{}, {shown}", input.name);
        let endpoints = match observer.router.find_template(&operation.method, &operation.path) {
            Found::Endpoints(endpoints) => endpoints,
            Found::Unknown(unknown) => {
                let route = printable(&unknown.route);
                let subject = Subject::Route { route, area: unknown.area };
                let detail = match unknown.methods.as_slice() {
                    [] => "no page has it".into(),
                    methods => format!("known for {} only", methods.join(", ")).into(),
                };
                let topic = Topic { kind: Kind::Route, subject, name: None, detail };
                let deprecated = operation.deprecated();
                observer.tally.find(topic, |count| {
                    if deprecated {
                        count.note = "deprecated".to_owned();
                    }
                });
                continue;
            }
            Found::Page => continue,
        };
        said.extend(endpoints.iter().map(|endpoint| endpoint.operation.clone()));
        compare(observer, operation, &endpoints);
    }
    Ok(())
}

/// Lists the endpoints that no document has.
pub(super) fn missing(observer: &mut Observer<'_>, said: &HashSet<String>) {
    observer.tally.origin = "the documents".to_owned();
    let api: &Api = observer.api;
    for (_, endpoint) in api.endpoints().filter(|(_, endpoint)| !said.contains(&endpoint.operation)) {
        let subject = Subject::Endpoint(endpoint.operation.clone());
        let detail = format!("{} {}", endpoint.method, endpoint.template());
        observer
            .tally
            .find(Topic { kind: Kind::Missing, subject, name: None, detail: detail.into() }, |_| {});
    }
}

fn compare(observer: &mut Observer<'_>, operation: &Operation<'_>, endpoints: &[&Endpoint]) {
    let Some(endpoint) = endpoints.first() else { return };
    let name = described_by(endpoint).to_owned();
    let api = observer.api;
    let mut compare = Compare::new(api, &mut observer.tally);
    if operation.deprecated() && endpoints.iter().all(|endpoint| endpoint.docs.deprecated.is_none()) {
        compare.deprecated(Subject::Endpoint(endpoint.operation.clone()));
    }
    for parameter in operation.parameters() {
        match parameter.place {
            "query" if parameter.name != EXPAND => compare.query(endpoints, &parameter),
            "formData" => compare.form(endpoints, parameter.name, parameter.schema),
            _ => {}
        }
    }
    if let Some(body) = operation.body() {
        compare.body(endpoints, body);
    }
    for (status, schema) in operation.answers() {
        if status < 300 && !endpoints.iter().any(|endpoint| endpoint.success.contains(&status)) {
            compare.status(&name, status);
        }
        match (schema, &endpoint.returns) {
            (Some(schema), Some(returns)) if status < 300 => compare.answer(&name, &returns.ty, schema),
            (Some(schema), _) if status >= 400 => compare.failure(schema),
            _ => {}
        }
    }
}

/// A text of a document without what would not print on a line.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect()
}
