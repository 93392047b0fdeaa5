//! Lines of the description, in its style.

use crate::api::{field_name, is_keyword, variant_name};
use crate::yaml;

/// A member of an object, or a parameter, of this type.
pub(super) fn member(wire: &str, ty: &str, doc: &str, taken: &mut Vec<String>) -> String {
    let rust = free(&field_name(wire), "value", taken);
    let rust = if rust == field_name(wire) { String::new() } else { format!(", rust: {rust}") };
    format!("{}: {{ type: {ty}, doc: {doc}{rust} }}", yaml::text(wire))
}

/// A value of an enum; none when its Rust name is another value's, which it is most likely another spelling of.
pub(super) fn value(wire: &str, taken: &mut Vec<String>) -> Option<String> {
    let rust = variant_name(wire);
    if taken.contains(&rust) {
        return None;
    }
    let valid = is_name(&rust);
    let other = if valid {
        String::new()
    } else {
        format!(", rust: {}", free(&format!("Value{rust}"), "Value", taken))
    };
    if valid {
        taken.push(rust);
    }
    Some(format!("{}: {{ doc: TODO say what it means.{other} }}", yaml::text(wire)))
}

/// A Rust name like this one that is not taken yet.
pub(super) fn free(name: &str, otherwise: &str, taken: &mut Vec<String>) -> String {
    let base = if is_name(name) {
        name.to_owned()
    } else {
        format!("{otherwise}_{name}").trim_end_matches('_').to_owned()
    };
    let mut free = base.clone();
    let mut number = 2;
    while taken.contains(&free) {
        free = format!("{base}_{number}");
        number += 1;
    }
    taken.push(free.clone());
    free
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_keyword(name)
}
