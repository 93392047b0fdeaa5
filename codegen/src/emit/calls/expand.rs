//! Linked resources, asked for by name and turned into the typed builders.

use std::fmt::Write as _;

use heck::ToSnakeCase;

use super::print::head;
use crate::api::{Api, Object, Type};

/// One function an object that has linked resources.
pub(super) fn emit(api: &Api) -> String {
    let mut text = head("Linked resources: names to the typed builders of `expand`.");
    text.push_str("\nuse powens::*;\n\nuse crate::arguments::{Asked, Problem, unknown_link};\n");
    let expanding =
        api.objects().iter().filter(|object| object.has_type() && object.expands().next().is_some());
    for object in expanding {
        function(&mut text, api, object);
    }
    text
}

fn function(text: &mut String, api: &Api, object: &Object) {
    let (area, name, function) = (&object.area, &object.name, object.name.to_snake_case());
    let builder = format!("{area}::{name}Expand");
    let _ = writeln!(
        text,
        "\npub(super) fn {function}(asked: &[Asked]) -> std::result::Result<{builder}, Problem> {{"
    );
    let _ = writeln!(text, "    let mut expand = {builder}::new();");
    text.push_str("    for link in asked {\n        expand = match link.name.as_str() {\n");
    for field in object.expands() {
        let (wire, rust) = (&field.wire, &field.rust);
        if let Type::Object(key) = field.ty.innermost()
            && api[*key].expands().next().is_some()
        {
            let inner = api[*key].name.to_snake_case();
            let _ = writeln!(
                text,
                "            \"{wire}\" if !link.nested.is_empty() => expand.{rust}_with({inner}(&link.nested)?),"
            );
        }
        let _ = writeln!(text, "            \"{wire}\" if link.nested.is_empty() => expand.{rust}(),");
    }
    let _ = writeln!(text, "            _ => return Err(unknown_link(\"{name}\", link)),");
    text.push_str("        };\n    }\n    Ok(expand)\n}\n");
}
