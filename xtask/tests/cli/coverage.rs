//! `cargo xtask coverage`.

use std::fs;

use crate::workspace::Workspace;

#[test]
fn what_is_missing_is_a_finding() {
    let workspace = Workspace::new("coverage");
    workspace.xtask(&["coverage"]).ends(2).says(&["tests/cases"]);
    fs::create_dir_all(workspace.0.join("tests/cases")).unwrap();
    workspace.xtask(&["coverage"]).ends(0).says(&["area", "paging_links", "all"]);
    workspace
        .xtask(&["coverage", "--missing=reviews", "--area", "flags"])
        .ends(1)
        .says(&["spec/flags.yaml:1"]);
    workspace.edit("spec/flags.yaml", "page: Flags\n", "page: Flags\nreviewed: 2026-11-21\n");
    workspace.xtask(&["coverage", "--missing=reviews", "--area", "flags"]).ends(0);
    workspace.xtask(&["coverage", "--area", "nothing"]).ends(2).says(&["nothing"]);
    let json = workspace.xtask(&["coverage", "--format", "json"]).ends(0).out();
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
}
