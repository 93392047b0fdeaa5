//! `cargo xtask release`.

use std::fs;

use crate::workspace::Workspace;

#[test]
fn release_plans_from_the_last_tag() {
    let workspace = Workspace::new("release");
    workspace.xtask(&["release", "--dry-run"]).ends(0).says(&["Nothing to release"]);
    workspace.edit("spec/renames.yaml", "    was: [Face]\n", "");
    let dry = workspace.xtask(&["release", "--dry-run"]).ends(0);
    dry.says(&["This release: 0.4.0.", "### Breaking", "`CoinSide` (`Face`): A deprecated alias is gone."]);
    workspace.xtask(&["release", "--skip-gates"]).ends(2).says(&["spec/renames.yaml", "--allow-dirty"]);
    workspace.commit("an alias less");
    let text = fs::read_to_string(workspace.0.join("CHANGELOG.md")).unwrap();
    assert!(!text.contains("0.4.0"), "a plan writes nothing");
    workspace.write("CHANGELOG.md", "# Changelog\n");
    workspace.xtask(&["release", "--dry-run"]).ends(2).says(&["CHANGELOG.md", "## Unreleased"]);
}
