//! Linked resources, asked for by name and turned into the typed builders.

use std::fmt::Write as _;

use heck::ToSnakeCase;

use super::area::Imports;
use super::module;
use crate::api::{Api, Area, Object, Type};

/// One function an object of the page that has linked resources.
pub(super) fn emit(text: &mut String, imports: &mut Imports, api: &Api, area: &Area) {
    let objects = area.objects.iter().map(|key| &api[*key]);
    for object in objects.filter(|object| object.has_type() && object.expands().next().is_some()) {
        imports.extend(["use powens::*;", "use crate::arguments::{Asked, Problem};"]);
        function(text, api, object);
    }
}

/// The function of an object, as it is called from the file of any page.
pub(super) fn path(object: &Object) -> String {
    format!("super::{}::{}", module(&object.area), name(object))
}

fn name(object: &Object) -> String {
    format!("expand_{}", object.name.to_snake_case())
}

fn function(text: &mut String, api: &Api, object: &Object) {
    let (area, name, function) = (&object.area, &object.name, name(object));
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
            let inner = path(&api[*key]);
            let _ = writeln!(
                text,
                "            \"{wire}\" if !link.nested.is_empty() => expand.{rust}_with({inner}(&link.nested)?),"
            );
        }
        let _ = writeln!(text, "            \"{wire}\" if link.nested.is_empty() => expand.{rust}(),");
    }
    let _ = writeln!(text, "            _ => return Err(crate::arguments::unknown_link(\"{name}\", link)),");
    text.push_str("        };\n    }\n    Ok(expand)\n}\n");
}
