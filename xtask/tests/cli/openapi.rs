//! `cargo xtask openapi`.

use std::fs;

use crate::workspace::Workspace;

#[test]
fn the_name_of_the_file_chooses_the_form() {
    let workspace = Workspace::new("openapi-files");
    for (name, more, start) in [
        ("document.json", [].as_slice(), "{\n  \"openapi\": \"3.1"),
        ("document.yaml", [].as_slice(), "openapi: 3.1"),
        ("document.txt", ["--format", "yaml"].as_slice(), "openapi: 3.1"),
    ] {
        let path = workspace.0.join(name);
        let arguments = [&["openapi", "--output", path.to_str().unwrap()], more].concat();
        assert_eq!(workspace.xtask(&arguments).ends(0).out(), "");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with(start) && text.ends_with('\n'), "{name}");
        assert!(!path.with_file_name(format!("{name}.partial")).exists());
    }
}

#[test]
fn the_standard_output_gets_json() {
    let workspace = Workspace::new("openapi-json");
    let server = "http://127.0.0.1:4000/2.0";
    let text = workspace.xtask(&["openapi", "--without", "attic", "--server", server]).ends(0).out();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["servers"][0]["url"], server);
    assert!(!text.contains("attic_"), "what a feature has is left out");
}

#[test]
fn misuse_is_told_with_its_remedy() {
    let workspace = Workspace::new("openapi-misuse");
    for (arguments, remedy) in [
        (["openapi", "--without", "attik"], "those of spec/api.yaml are: attic"),
        (["openapi", "--server", "127.0.0.1:4000"], "write an absolute address"),
        (["openapi", "--output", "/nowhere/at/all.json"], "cannot write /nowhere/at/all.json"),
    ] {
        assert_eq!(workspace.xtask(&arguments).ends(2).says(&[remedy]).out(), "");
    }
}
