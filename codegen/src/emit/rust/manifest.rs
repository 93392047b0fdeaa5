//! The manifest and the front page of the crate.

use std::fmt::Write as _;

use crate::api::Api;

const CARGO_TOML: &str = include_str!("templates/Cargo.toml.in");
const README: &str = include_str!("templates/README.md.in");

/// `generated/Cargo.toml`, with the features that have pages.
pub(super) fn cargo_toml(api: &Api) -> String {
    let mut features = String::new();
    for feature in &api.features {
        let summary = feature.doc.lines().next().unwrap_or_default();
        let _ = writeln!(features, "# {summary}\n{} = []", feature.name);
    }
    CARGO_TOML.replace("{features}\n", &features)
}

/// `generated/README.md`, with the pages that the crate covers.
pub(super) fn readme(api: &Api) -> String {
    let mut pages = String::from("| module | page | what |\n|---|---|---|\n");
    for area in &api.areas {
        let summary = area.docs.text.lines().next().unwrap_or_default().trim_end_matches('.');
        let _ = writeln!(pages, "| `{}` | [{}]({}) | {summary} |", area.module, area.title, area.docs.source);
    }
    let mut features = String::new();
    for feature in &api.features {
        let summary = feature.doc.lines().next().unwrap_or_default().trim_end_matches('.');
        let _ = writeln!(features, "| `{}` | | {summary} |", feature.name);
    }
    README.replace("{features}\n", &features).replace("{pages}", pages.trim_end())
}
