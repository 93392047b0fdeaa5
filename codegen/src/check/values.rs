//! Defaults and examples are values of their type; a spelling stands for one value of an enum.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;

use super::context::Context;
use super::place::{Place, index_key};
use super::value::fits;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::{Enum, Field, Parameter};
use crate::load::{Page, TypeExpr};

/// A member or parameter, as far as values go.
struct Valued<'a> {
    place: Place<'a>,
    ty: &'a str,
    needed: bool,
    default: Option<&'a Value>,
    example: Option<&'a Value>,
    constant: Option<&'a Value>,
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for page in &context.documents.pages {
        for item in valued(page) {
            check_values(context, &item, found);
        }
        for (name, item) in &page.document.enums {
            check_spellings(&Place::new(&page.positions, &["enums", name, "values"]), item, found);
        }
    }
}

fn valued(page: &Page) -> Vec<Valued<'_>> {
    let root = Place::new(&page.positions, &[]);
    let mut items = Vec::new();
    for (name, endpoint) in &page.document.endpoints {
        parameters(&root.at(&["endpoints", name, "query"]), &endpoint.query, &mut items);
    }
    for (name, object) in &page.document.objects {
        fields(&root.at(&["objects", name, "fields"]), &object.fields, &mut items);
        fields(&root.at(&["objects", name, "expands"]), &object.expands, &mut items);
    }
    for (name, flow) in &page.document.flows {
        parameters(&root.at(&["flows", name, "params"]), &flow.params, &mut items);
        fields(&root.at(&["flows", name, "success"]), &flow.success, &mut items);
        fields(&root.at(&["flows", name, "failure"]), &flow.failure, &mut items);
    }
    items
}

fn parameters<'a>(
    place: &Place<'a>,
    parameters: &'a IndexMap<String, Parameter>,
    items: &mut Vec<Valued<'a>>,
) {
    items.extend(parameters.iter().map(|(name, parameter)| Valued {
        place: place.at(&[name]),
        ty: &parameter.ty,
        needed: parameter.required,
        default: parameter.default.as_ref(),
        example: parameter.example.as_ref(),
        constant: None,
    }));
}

fn fields<'a>(place: &Place<'a>, fields: &'a IndexMap<String, Field>, items: &mut Vec<Valued<'a>>) {
    items.extend(fields.iter().map(|(name, field)| Valued {
        place: place.at(&[name]),
        ty: &field.ty,
        needed: field.required.is_some(),
        default: field.default.as_ref(),
        example: field.example.as_ref(),
        constant: field.constant.as_ref(),
    }));
}

fn check_values(context: &Context<'_>, item: &Valued<'_>, found: &mut Vec<Diagnostic>) {
    let values = [
        ("default", Code::DefaultMismatch, item.default),
        ("example", Code::ExampleMismatch, item.example),
        ("const", Code::ConstantMismatch, item.constant),
    ];
    for (key, code, value) in values {
        let (Some(value), Ok(expr)) = (value, TypeExpr::parse(item.ty)) else { continue };
        let Err(mismatch) = fits(context, value, &expr.shape) else { continue };
        let place = item.place.at(&[key]).at(&mismatch.path);
        let message = format!("the {key} of `{}` is not a value of `{}`", item.place.name(), item.ty);
        found.push(
            Diagnostic::new(code, place.value(), message)
                .label(format!("expected {}", mismatch.expected))
                .secondary(item.place.at(&["type"]).value(), "the type")
                .help(mismatch.help),
        );
    }
    if !item.needed && item.constant.is_some() {
        let message = format!("`{}` has one value, but need not be sent", item.place.name());
        found.push(
            Diagnostic::new(Code::ConstantMismatch, item.place.at(&["const"]).key(), message)
                .help("add `required: request`, or leave `const` out"),
        );
    }
    if item.needed && item.default.is_some() {
        let message = format!("`{}` must be given, so its default can never hold", item.place.name());
        found.push(
            Diagnostic::new(Code::DefaultOnRequired, item.place.at(&["default"]).key(), message)
                .secondary(item.place.at(&["required"]).key(), "it is required here")
                .help("leave out `default` or `required`"),
        );
    }
}

fn check_spellings(place: &Place<'_>, item: &Enum, found: &mut Vec<Diagnostic>) {
    let mut spellings: HashMap<&str, Place<'_>> =
        item.values.keys().map(|wire| (wire.as_str(), place.at(&[wire]))).collect();
    for (wire, value) in &item.values {
        let also = place.at(&[wire, "also"]);
        for (index, spelling) in value.also.iter().enumerate() {
            let here = index_key(index).map_or(also.clone(), |key| also.at(&[key]));
            if let Some(first) = spellings.insert(spelling, here.clone()) {
                found.push(
                    Diagnostic::new(
                        Code::AmbiguousValue,
                        here.value(),
                        format!("`{spelling}` is there twice"),
                    )
                    .label("read as this value")
                    .secondary(first.key(), "and as this one")
                    .help("a spelling stands for one value: leave one of them out"),
                );
            }
        }
    }
}
