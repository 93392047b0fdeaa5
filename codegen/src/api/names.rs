//! Rust names, made from wire names by rule. The spec overrides them with `rust:` where a rule will not do.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Name of a field, parameter, setter or function: snake case; leading underscores go, and `type` is `kind`.
pub fn field_name(wire: &str) -> String {
    match wire.trim_start_matches('_').to_snake_case().as_str() {
        "type" => "kind".to_owned(),
        name => name.to_owned(),
    }
}

/// Name of a variant or type: upper camel case.
pub fn variant_name(wire: &str) -> String {
    wire.to_upper_camel_case()
}

/// Name of the module of a spec file: its stem.
pub fn module_name(stem: &str) -> String {
    stem.to_snake_case()
}

/// Whether Rust reserves this word, now or in an edition to come.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::{field_name, variant_name};

    #[test]
    fn names_follow_the_rules() {
        assert_eq!(field_name("id_connector_source"), "id_connector_source");
        assert_eq!(field_name("_links"), "links");
        assert_eq!(field_name("type"), "kind");
        assert_eq!(variant_name("SCARequired"), "ScaRequired");
        assert_eq!(variant_name("payments:allow-sensitive"), "PaymentsAllowSensitive");
        assert_eq!(variant_name("CONNECTION_SYNCED"), "ConnectionSynced");
    }
}
