//! Tables of types by name: objects, unions, enums, references and events.

use std::fmt::Write as _;

use heck::ToSnakeCase;

use super::area::Imports;
use super::module;
use super::print::{head, named};
use crate::api::{Api, Area, Field, Reference, ReferenceForm, Type, Webhook};

/// The types of a page.
pub(super) fn emit(text: &mut String, imports: &mut Imports, api: &Api, area: &Area) {
    imports.insert("use crate::survey::{enums, objects, unions};");
    objects(text, api, area);
    unions(text, api, area);
    enums(text, api, area);
    for key in &area.references {
        reference(text, api, &api[*key]);
    }
}

/// Objects with the members below which something can be unknown.
fn objects(text: &mut String, api: &Api, area: &Area) {
    let objects = area.objects.iter().map(|key| &api[*key]).filter(|object| object.has_type());
    let lines = objects.map(|object| {
        let members = object.fields.iter().filter(|field| is_surveyed(api, field)).map(entry);
        let members = members.collect::<Vec<_>>().join(", ");
        format!("\"{0}\" powens::{1}::{0} {{ {members} }}", object.name, area.module)
    });
    table(text, "objects", lines);
}

fn is_surveyed(api: &Api, field: &Field) -> bool {
    !matches!(field.ty.innermost(), Type::Id(_)) && named(api, field.ty.innermost()).is_some()
}

fn entry(field: &Field) -> String {
    if field.rust == field.wire { field.rust.clone() } else { format!("{} = \"{}\"", field.rust, field.wire) }
}

fn unions(text: &mut String, api: &Api, area: &Area) {
    let lines = area.unions.iter().map(|key| &api[*key]).map(|union| {
        let variants = union.variants.iter().map(|variant| variant.rust.as_str());
        let variants = variants.collect::<Vec<_>>().join(", ");
        format!("\"{0}\" powens::{1}::{0} {{ {variants} }}", union.name, area.module)
    });
    table(text, "unions", lines);
}

fn enums(text: &mut String, api: &Api, area: &Area) {
    let items = area.enums.iter().map(|key| &api[*key]);
    table(text, "enums", items.map(|item| format!("\"{0}\" powens::{1}::{0};", item.name, area.module)));
}

/// A call of the macro that makes a table. Every page has every table, so that the root need not know which are empty.
fn table(text: &mut String, name: &str, lines: impl Iterator<Item = String>) {
    let lines: String = lines.map(|line| format!("    {line}\n")).collect();
    let open = if lines.is_empty() { "" } else { "\n" };
    let _ = writeln!(text, "\n{name}! {{{open}{lines}}}");
}

/// The function that reads the words of a reference, as it is called from the file of any page.
pub(super) fn word(reference: &Reference) -> String {
    format!("super::{}::{}", module(&reference.area), word_name(reference))
}

fn word_name(reference: &Reference) -> String {
    format!("word_{}", reference.name.to_snake_case())
}

fn reference(text: &mut String, api: &Api, reference: &Reference) {
    let ty = format!("powens::{}::{}", reference.area, reference.name);
    let _ = writeln!(text, "\npub(super) fn {}(word: &str) -> Option<{ty}> {{", word_name(reference));
    for variant in &reference.variants {
        let rust = &variant.rust;
        let _ = match &variant.form {
            ReferenceForm::Literal(literal) => {
                writeln!(text, "    if word == \"{literal}\" {{\n        return Some({ty}::{rust});\n    }}")
            }
            ReferenceForm::Id(key) => {
                let id = format!("powens::{}::{}", api[*key].area, api[*key].name);
                writeln!(
                    text,
                    "    if let Ok(id) = word.parse::<{id}>() {{\n        return Some({ty}::{rust}(id));\n    }}"
                )
            }
        };
    }
    text.push_str("    None\n}\n");
}

/// What an event holds. Events are variants of one enum of the crate, whatever page they are on.
pub(super) fn events(api: &Api) -> String {
    let mut text = head("Webhook events: what each holds.");
    let hooks: Vec<&Webhook> = api.areas.iter().flat_map(|area| &area.webhooks).collect();
    let names = &api[api.webhook_events];
    let variants = hooks.iter().map(|hook| hook.rust.as_str()).collect::<Vec<_>>().join(", ");
    let _ = writeln!(text, "\nuse crate::survey::events;\n\nevents! {{ {} {{ {variants} }} }}", names.area);
    text
}
