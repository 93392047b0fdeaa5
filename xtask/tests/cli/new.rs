//! `cargo xtask new`.

use std::fs;

use crate::workspace::Workspace;

#[test]
fn a_skeleton_is_written_whole_or_not_at_all() {
    let workspace = Workspace::new("new");
    let page = workspace.0.join("spec/flags.yaml");
    let before = fs::read_to_string(&page).unwrap();
    workspace.xtask(&["new", "endpoint", "flags.show", "GET /flags/{flag}", "--auth", "none"]).ends(2);
    workspace.xtask(&["new", "endpoint", "flags.show", "GET /flags/{flag:int}", "--auth", "nobody"]).ends(2);
    workspace.xtask(&["new", "object", "nowhere.Thing", "id:int"]).ends(2).says(&["nowhere"]);
    assert_eq!(fs::read_to_string(&page).unwrap(), before);
    let arguments = ["new", "endpoint", "flags.show", "GET /flags/{flag:int}", "--auth", "none"];
    workspace.xtask(&[&arguments, ["--dry-run"].as_slice()].concat()).ends(0).says(&["would write"]);
    assert_eq!(fs::read_to_string(&page).unwrap(), before);
    workspace.xtask(&arguments).ends(0).says(&["wrote", "left to fill in: 2", "E0607"]);
    assert!(fs::read_to_string(&page).unwrap().contains("route: GET /flags/{flag:int}"));
    workspace.xtask(&["generate", "--check"]).ends(1).says(&["E0607"]);
}
