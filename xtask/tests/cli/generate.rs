//! `cargo xtask generate`.

use std::fs;

use crate::workspace::Workspace;

#[test]
fn check_fails_until_all_is_written_and_changes_nothing() {
    let workspace = Workspace::new("check");
    let generated = workspace.0.join("generated");
    let says = ["missing  generated/src/lib.rs", "Run `cargo xtask generate`"];
    workspace.xtask(&["generate", "--check"]).ends(1).says(&says);
    assert!(!generated.exists());

    workspace.xtask(&["generate"]).ends(0).says(&["0 removed, 0 unchanged"]);
    workspace.xtask(&["generate"]).ends(0).says(&["0 files written, 0 removed"]);
    workspace.xtask(&["generate", "--check"]).ends(0);

    fs::write(generated.join("src/lib.rs"), "// by hand\n").unwrap();
    fs::write(generated.join("src/stray.rs"), "").unwrap();
    fs::remove_file(generated.join("src/flags.rs")).unwrap();
    workspace.xtask(&["generate", "--check"]).ends(1).says(&[
        "changed  generated/src/lib.rs",
        "orphan   generated/src/stray.rs",
        "missing  generated/src/flags.rs",
    ]);
    assert!(generated.join("src/stray.rs").exists());
}

#[test]
fn a_mistake_writes_nothing() {
    let workspace = Workspace::new("mistake");
    workspace.edit("spec/flags.yaml", "page: Flags\n", "page: Flags\nfancy: yes\n");
    workspace.xtask(&["generate"]).ends(1).says(&["spec/flags.yaml:2:1", "E0201", "Nothing was written."]);
    assert!(!workspace.0.join("generated").exists());
    fs::remove_dir_all(workspace.0.join("spec")).unwrap();
    workspace.xtask(&["generate"]).ends(2).says(&["cannot read"]);
}
