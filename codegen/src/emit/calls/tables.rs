//! Tables of types by name: objects, unions, enums, references and events.

use std::fmt::Write as _;

use heck::ToSnakeCase;

use super::print::{head, named};
use crate::api::{Api, Field, Reference, ReferenceForm, Type, Webhook};

/// Objects and unions, with the members below which something can be unknown.
pub(super) fn objects(api: &Api) -> String {
    let mut text = head("Objects and unions by name.");
    text.push_str("\nuse crate::survey::{objects, unions};\n\nobjects! {\n");
    for object in api.objects().iter().filter(|object| object.has_type()) {
        let members =
            object.fields.iter().filter(|field| is_surveyed(api, field)).map(entry).collect::<Vec<_>>();
        let _ = writeln!(
            text,
            "    \"{0}\" powens::{1}::{0} {{ {2} }}",
            object.name,
            object.area,
            members.join(", ")
        );
    }
    text.push_str("}\n\nunions! {\n");
    for union in api.unions() {
        let variants =
            union.variants.iter().map(|variant| variant.rust.as_str()).collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "    \"{0}\" powens::{1}::{0} {{ {variants} }}", union.name, union.area);
    }
    text.push_str("}\n");
    text
}

fn is_surveyed(api: &Api, field: &Field) -> bool {
    !matches!(field.ty.innermost(), Type::Id(_)) && named(api, field.ty.innermost()).is_some()
}

fn entry(field: &Field) -> String {
    if field.rust == field.wire { field.rust.clone() } else { format!("{} = \"{}\"", field.rust, field.wire) }
}

/// Enums, and the words of references.
pub(super) fn values(api: &Api) -> String {
    let mut text = head("Enums by name, and the words of references.");
    text.push_str("\nuse crate::survey::enums;\n\nenums! {\n");
    for item in api.enums() {
        let _ = writeln!(text, "    \"{0}\" powens::{1}::{0};", item.name, item.area);
    }
    text.push_str("}\n");
    for reference in api.references() {
        self::reference(&mut text, api, reference);
    }
    text
}

fn reference(text: &mut String, api: &Api, reference: &Reference) {
    let ty = format!("powens::{}::{}", reference.area, reference.name);
    let _ =
        writeln!(text, "\npub(super) fn {}(word: &str) -> Option<{ty}> {{", reference.name.to_snake_case());
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

/// What an event holds.
pub(super) fn events(api: &Api) -> String {
    let mut text = head("Webhook events: what each holds.");
    let hooks: Vec<&Webhook> = api.areas.iter().flat_map(|area| &area.webhooks).collect();
    let names = &api[api.webhook_events];
    let variants = hooks.iter().map(|hook| hook.rust.as_str()).collect::<Vec<_>>().join(", ");
    let _ = writeln!(text, "\nuse crate::survey::events;\n\nevents! {{ {} {{ {variants} }} }}", names.area);
    text
}
