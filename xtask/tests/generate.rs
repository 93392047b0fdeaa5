//! The command `generate` as a maintainer meets it: exit codes, and what it prints.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A root with a copy of the description and nothing else.
fn root(test: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&root);
    copy_pages(&Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("spec"), &root.join("spec"));
    root
}

fn copy_pages(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_pages(&path, &copy);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            fs::copy(&path, copy).unwrap();
        }
    }
}

fn generate(root: &Path, arguments: &[&str]) -> Output {
    let root = root.to_str().unwrap();
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["--root", root, "generate"])
        .args(arguments)
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn check_fails_until_all_is_written_and_changes_nothing() {
    let root = root("check");
    let check = generate(&root, &["--check"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(stdout(&check).contains("missing  generated/src/lib.rs"), "{}", stdout(&check));
    assert!(stdout(&check).contains("cargo xtask generate"), "{}", stdout(&check));
    assert!(!root.join("generated").exists());

    let written = generate(&root, &[]);
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    assert!(stdout(&written).contains("0 removed, 0 unchanged"), "{}", stdout(&written));
    let again = generate(&root, &[]);
    assert!(stdout(&again).contains("0 files written, 0 removed"), "{}", stdout(&again));
    assert_eq!(generate(&root, &["--check"]).status.code(), Some(0));

    fs::write(root.join("generated/src/lib.rs"), "// by hand\n").unwrap();
    fs::write(root.join("generated/src/stray.rs"), "").unwrap();
    fs::remove_file(root.join("generated/src/users.rs")).unwrap();
    let check = generate(&root, &["--check"]);
    assert_eq!(check.status.code(), Some(1));
    for line in [
        "changed  generated/src/lib.rs",
        "orphan   generated/src/stray.rs",
        "missing  generated/src/users.rs",
    ] {
        assert!(stdout(&check).contains(line), "{}", stdout(&check));
    }
    assert!(root.join("generated/src/stray.rs").exists());
}

#[test]
fn a_mistake_writes_nothing() {
    let root = root("mistake");
    assert_eq!(generate(&root, &[]).status.code(), Some(0));
    fs::remove_file(root.join("generated/src/users.rs")).unwrap();
    fs::write(root.join("spec/currencies.yaml"), "page: Currencies\n").unwrap();
    for arguments in [&[][..], &["--check"]] {
        let failed = generate(&root, arguments);
        assert_eq!(failed.status.code(), Some(1));
        let told = stderr(&failed);
        assert!(told.contains("error[E0602]") && told.contains("spec/currencies.yaml:"), "{told}");
        assert!(told.ends_with("Nothing was written.\n"), "{told}");
        assert!(!root.join("generated/src/users.rs").exists());
    }
}
