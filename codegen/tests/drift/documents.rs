//! Documents of the vendor, and what changed between two of them.

use std::fs;

use powens_codegen::drift::{Kind, drift};
use powens_codegen::style::Style;

use super::{assert_snapshot, description, file, folder, options, report_of};

#[test]
fn a_swagger_document_is_compared() {
    let report = report_of(&[&folder().join("vendor/old.json")]);
    assert_snapshot("swagger", &report.to_text(Style::new(false)));
}

#[test]
fn an_openapi_document_of_several_files_is_compared() {
    let report = report_of(&[&folder().join("vendor/new.yaml")]);
    assert_snapshot("openapi", &report.to_text(Style::new(false)));
}

#[test]
fn what_an_older_document_says_is_left_out() {
    let mut options = options(&[&folder().join("vendor/new.yaml")]);
    let all = drift(&description(), &options).unwrap().findings;
    options.since = vec![folder().join("vendor/old.json")];
    let changed = drift(&description(), &options).unwrap().findings;
    let gone: Vec<_> = all.iter().filter(|finding| !changed.contains(finding)).collect();
    assert_eq!(gone.len(), 1, "{gone:#?}");
    assert_eq!((gone[0].kind, gone[0].name.as_deref()), (Kind::Parameter, Some("sort")));
    options.since = options.files.clone();
    assert_eq!(drift(&description(), &options).unwrap().findings, []);
}

#[test]
fn endpoints_that_documents_lack_are_listed_on_demand() {
    let mut options = options(&[&folder().join("vendor/new.yaml"), &folder().join("vendor/old.json")]);
    options.missing = true;
    let report = drift(&description(), &options).unwrap();
    let missing = report.findings.iter().filter(|finding| finding.kind == Kind::Missing);
    let missing: Vec<_> = missing.map(|finding| finding.subject.as_str()).collect();
    assert_eq!(missing, ["things.count", "things.get", "things.list_of_shelf"]);
}

#[test]
fn circular_and_hostile_documents_end() {
    let circular = r##"{"openapi": "3.1.0", "paths": {"/users/{u}/things/{t}": {"get": {"responses": {"200": {"content":
        {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}}}, "components": {"schemas": {
        "A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
        "B": {"$ref": "#/components/schemas/C"}, "C": {"$ref": "#/components/schemas/B"}}}}"##;
    assert_eq!(report_of(&[&file("circular.json", circular)]).findings, []);
    let deep = format!("{{\"openapi\": \"3.0\", \"paths\": {}", "{\"a\":".repeat(100_000));
    let failure = drift(&description(), &options(&[&file("deep.json", deep)])).unwrap_err().to_string();
    assert!(failure.starts_with("deep.json: cannot be read as a document: "), "{failure}");
    let bomb: String = (1..40).map(|n| format!("a{n}: &a{n} [*a{0}, *a{0}]\n", n - 1)).collect();
    let bomb = format!("openapi: 3.0.0\na0: &a0 [x]\n{bomb}paths: {{}}\n");
    let failure = drift(&description(), &options(&[&file("bomb.yaml", bomb)])).unwrap_err().to_string();
    assert!(failure.starts_with("bomb.yaml: cannot be read as a document: it is not YAML"), "{failure}");
}

#[test]
fn terminals_are_safe_from_documents() {
    let text = fs::read_to_string(folder().join("vendor/old.json")).unwrap();
    let report = report_of(&[&file("escape.json", text.replace("sort", "so\\u001b[2Jrt"))]);
    assert!(!report.to_text(Style::new(false)).contains('\u{1b}'));
}
