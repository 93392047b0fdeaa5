//! Files that cannot be read: where, why, what to do, and nothing of their content.

use super::{description, file, folder, options, report_of};
use powens_codegen::drift::drift;
use powens_codegen::style::Style;

fn failure(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = file(name, content);
    let failure = drift(&description(), &options(&[&path])).unwrap_err().to_string();
    failure.rsplit('/').next().unwrap_or_default().to_owned()
}

#[test]
fn truncated_and_odd_files_are_refused_with_their_place() {
    let refused = [
        (
            "cut.har",
            "{\"log\": {\n  \"entries\": [{\"request\": {\"method\": \"GET\", \"url\": \"https://hidden",
        ),
        ("broken.har", "{\"log\": {\"entries\": [{\"request\": hidden}]}}"),
        ("list.har", "{\"log\": []}"),
        ("entries.har", "{\"log\": {\"entries\": \"hidden\"}}"),
        ("no_entries.har", "{\"log\": {}}"),
        ("behind.har", "{\"log\": {\"entries\": []}} hidden"),
        ("cut.json", "{\"swagger\": \"2.0\", \"paths\": {\n\"hidden"),
        ("no_paths.yaml", "openapi: 3.0.0\ninfo: {}\n"),
        ("cut.yaml", "openapi: 3.0.0\npaths:\n  a: [hidden\nb: }\n"),
        ("lines.jsonl", "{\"request\": {\"url\": \"hidden\"}}\n{\"request\": 1}\n"),
        ("empty.har", ""),
    ];
    let told: Vec<_> = refused.iter().map(|(name, content)| failure(name, content)).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    cut.har: cannot be read as HAR: it ends in the middle (line 2, column 66); record it again, or repair it
    broken.har: cannot be read as HAR: it is not JSON (line 1, column 34); record it again, or repair it
    list.har: cannot be read as HAR: a member is not of the expected kind (line 1, column 8); record it again, or repair it
    entries.har: cannot be read as HAR: a member is not of the expected kind (line 1, column 28); record it again, or repair it
    no_entries.har: cannot be read as HAR: it has no `log.entries`; record it again, or repair it
    behind.har: cannot be read as HAR: it is not JSON (line 1, column 26); record it again, or repair it
    cut.json: cannot be read as a document: it ends in the middle (line 2, column 7)
    no_paths.yaml: the document has no operations: give the file that has `paths`
    cut.yaml: cannot be read as a document: it is not YAML (line 4, column 2)
    lines.jsonl: none of its 2 lines is an exchange: write {"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}
    empty.har: is none of what can be read: a HAR file (`log.entries`), JSON lines of {"request": {…}, "response": {…}}, or an OpenAPI or Swagger document (`paths`)
    "#);
    assert!(!told.join("\n").contains("hidden"));
    assert!(
        failure("page.html", "<html>hidden</html>").starts_with("page.html: is none of what can be read")
    );
    assert_eq!(
        failure("latin.har", b"{\"log\":\n\"\xe9"),
        "latin.har: line 2 is not UTF-8; save the file as UTF-8"
    );
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let failure = drift(&description(), &options(&[&folder().join("none.har")])).unwrap_err().to_string();
    assert!(failure.contains("none.har: cannot be read: "), "{failure}");
}

#[test]
fn broken_entries_and_lines_are_findings() {
    let har = r#"{"log": {"entries": [{"request": {"method": 7}}, {"response": {}}, {"request": {"method": "GET",
        "url": "hidden"}}, {"request": {"method": "GET", "url": "https://a.example.com/1.0/users/me/things/1"},
        "response": {"status": 404, "content": {"text": "hidden"}}}]}}"#;
    let lines = "{\"request\": {\"url\": \"https://a.example.com/1.0/users/me/things/1\"}}\n\nhidden\n{\"request\": 3}\n\
                 {\"request\": {\"url\": \"https://a.example.com/\", \"method\": [\"hidden\"]}}\n{\"a\": \"hid";
    let report = report_of(&[&file("parts.har", har), &file("parts.jsonl", lines)]);
    insta::assert_snapshot!(report.to_text(Style::new(false)), @r"
    parts that cannot be read (5)
      parts.har  it is not of the form of HAR 1.2  entry 1, entry 2  2 ×
          first in parts.har, entry 1
      parts.jsonl  it lacks `request`, or is not of the documented form  line 4, line 5  2 ×
          first in parts.jsonl, line 4
      parts.har  its URL is not one  entry 3
          first in parts.har, entry 3
      parts.jsonl  it ends in the middle  line 6
          first in parts.jsonl, line 6
      parts.jsonl  it is not JSON  line 3
          first in parts.jsonl, line 3

    1 exchange, 1 matched, 1 without an answer or of the browser's own: 5 findings, 0 of them against what the spec says.
    ");
}

#[test]
fn a_byte_order_mark_and_windows_lines_are_no_trouble() {
    let line = r#"{"request": {"url": "https://a.example.com/1.0/users/me/things/1"}, "response": {"status": 200, "body": {"id": 1, "made": "2024-01-31"}}}"#;
    let report = report_of(&[&file("windows.jsonl", format!("\u{feff}{line}\r\n{line}\r\n"))]);
    assert_eq!((report.summary.matched, report.findings.len()), (2, 0));
}
