//! `cargo xtask diff`.

use std::fs;

use crate::workspace::Workspace;

#[test]
fn diff_compares_revisions_folders_and_the_working_tree() {
    let workspace = Workspace::new("diff");
    workspace
        .xtask(&["diff", "--fail-on", "patch"])
        .ends(0)
        .says(&["`v0.3.1` → the working tree", "No change."]);
    workspace.edit("spec/presence.yaml", "page: Presence\n", "# A comment is no change.\npage: Presence\n");
    workspace.xtask(&["diff", "--fail-on", "patch"]).ends(0).says(&["No change."]);
    fs::remove_file(workspace.0.join("spec/timing.yaml")).unwrap();
    workspace.xtask(&["diff"]).ends(0).says(&["timing", "page-removed", "Verdict: major"]);
    workspace.xtask(&["diff", "--fail-on", "breaking"]).ends(1);
    workspace.commit("one page less");
    workspace.xtask(&["diff", "HEAD~1", "HEAD", "--fail-on", "breaking"]).ends(1);
    workspace.xtask(&["diff", "HEAD", "v0.3.1", "--fail-on", "breaking"]).ends(0).says(&["page-added"]);
    let spec = workspace.0.join("spec");
    let json = workspace.xtask(&["diff", "v0.3.1", spec.to_str().unwrap(), "--format", "json"]).ends(0).out();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["verdict"], "major");
    assert_eq!(json["changes"][0]["rule"], "page-removed");
    workspace
        .xtask(&["diff", "--format", "markdown", "--surface"])
        .ends(0)
        .says(&["### Breaking", "```diff"]);
    workspace.xtask(&["diff", "nothing"]).ends(2).says(&["neither a folder nor a revision"]);
    workspace.xtask(&["diff", "--explain", "member-removed"]).ends(0).says(&["breaking", "incompatible"]);
    workspace.xtask(&["diff", "--explain", "member"]).ends(2).says(&["spec/rules.md"]);
}
