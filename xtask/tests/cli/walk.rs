//! The walk of CONTRIBUTING.md: every command runs, and prints what stands there.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::workspace::Workspace;

/// What CONTRIBUTING.md shows: a command, and lines that it prints.
fn walk() -> Vec<(String, Vec<String>)> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = fs::read_to_string(home.join("CONTRIBUTING.md")).unwrap();
    let block = text.split("```console\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let mut walk: Vec<(String, Vec<String>)> = Vec::new();
    for line in block.lines() {
        match line.strip_prefix("$ ") {
            Some(command) => walk.push((command.to_owned(), Vec::new())),
            None => walk.last_mut().unwrap().1.push(line.to_owned()),
        }
    }
    walk
}

#[test]
fn the_walk_runs_as_it_stands() {
    let workspace = Workspace::of_the_project("walk");
    let walk = walk();
    assert!((5..10).contains(&walk.len()), "under ten commands");
    for (command, wanted) in walk {
        // The suite is run by the suite.
        let here = command.replace("cargo xtask", "\"$XTASK\" --root .");
        if here.contains("cargo test") {
            assert!(here.ends_with("cargo test -p conformance --test conformance"), "{here}");
            continue;
        }
        let mut shell = Command::new("sh");
        shell.args(["-c", &here]).env("XTASK", env!("CARGO_BIN_EXE_xtask")).current_dir(&workspace.0);
        let output = workspace.as_maintainer(&mut shell).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{command}\n{printed}{}", String::from_utf8_lossy(&output.stderr));
        for line in wanted {
            assert!(
                printed.lines().any(|other| other == line),
                "{command} does not print `{line}`:\n{printed}"
            );
        }
    }
}
