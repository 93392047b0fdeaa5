//! `cargo xtask openapi` as a maintainer calls it.

#![allow(clippy::expect_used, reason = "tests")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

fn openapi(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("openapi").args(arguments).output().expect("it runs")
}

/// A place for the file of a test.
fn place(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn says(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_name_of_the_file_chooses_the_form() {
    for (name, more, start) in [
        ("document.json", [].as_slice(), "{\n  \"openapi\": \"3.1"),
        ("document.yaml", [].as_slice(), "openapi: 3.1"),
        ("document.txt", ["--format", "yaml"].as_slice(), "openapi: 3.1"),
    ] {
        let path = place(name);
        let output = openapi(&[&["--output", path.to_str().expect("a path")], more].concat());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0), "{}", says(&output));
        let text = fs::read_to_string(&path).expect("written");
        assert!(text.starts_with(start) && text.ends_with('\n'), "{name}");
        assert!(!path.with_file_name(format!("{name}.partial")).exists());
    }
}

#[test]
fn the_standard_output_gets_json() {
    let output = openapi(&["--without", "legacy", "--server", "http://127.0.0.1:4000/2.0"]);
    let text = String::from_utf8(output.stdout).expect("text");
    assert_eq!(output.status.code(), Some(0));
    assert!(text.starts_with('{') && text.ends_with("}\n"));
    assert!(text.contains("\"url\": \"http://127.0.0.1:4000/2.0\"") && !text.contains("legacy_banks"));
}

#[test]
fn misuse_is_told_with_its_remedy() {
    for (arguments, remedy) in [
        (["--without", "legaci"], "those of spec/api.yaml are: legacy"),
        (["--server", "127.0.0.1:4000"], "write an absolute address"),
        (["--output", "/nowhere/at/all.json"], "cannot write /nowhere/at/all.json"),
    ] {
        let output = openapi(&arguments);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
        assert!(says(&output).contains(remedy), "{arguments:?}: {}", says(&output));
    }
}
