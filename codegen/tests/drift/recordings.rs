//! Recordings: every kind of finding, and the same findings whatever the form of the recording.

use std::fmt::Write as _;
use std::fs;

use powens_codegen::style::Style;
use serde_json::{Value, json};

use super::{assert_snapshot, file, folder, options, report_of};
use powens_codegen::drift::drift;

fn session() -> String {
    fs::read_to_string(folder().join("records/session.jsonl")).unwrap()
}

/// The lines that are exchanges, as entries of a HAR file; bodies of every other answer are in base64.
fn har() -> Value {
    let lines: Vec<Value> = session().lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let entries: Vec<_> = lines.iter().enumerate().map(|(index, line)| entry(index, line)).collect();
    json!({"log": {"version": "1.2", "creator": {"name": "test", "version": "1"}, "entries": entries, "_more": 1}})
}

fn entry(index: usize, line: &Value) -> Value {
    let (request, response) = (&line["request"], &line["response"]);
    let mut entry = json!({
        "_resourceType": "fetch",
        "request": {
            "method": request["method"],
            "url": request["url"],
            "httpVersion": "h2",
            "headers": [{"name": ":authority", "value": "acme.example.com"}],
        },
        "response": {"status": response["status"], "content": content(index, &response["body"])},
    });
    if line.get("response").is_none() {
        entry["response"] = json!({"status": 0, "content": {"size": 0}});
    }
    if let Some(body) = request.get("body") {
        let mime = request["headers"]["Content-Type"].as_str().unwrap_or("application/json");
        let text = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
        entry["request"]["postData"] = json!({"mimeType": mime, "text": text});
    }
    entry
}

fn content(index: usize, body: &Value) -> Value {
    if body.is_null() {
        return json!({"size": 0, "mimeType": "application/json"});
    }
    let text = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
    if index.is_multiple_of(2) {
        return json!({"size": 1, "text": text, "compression": 20});
    }
    json!({"size": 1, "text": base64(&text), "encoding": "base64"})
}

fn base64(text: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits =
            chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..4 {
            let index = bits >> (18 - 6 * digit) & 63;
            out.push(if digit > chunk.len() { '=' } else { char::from(DIGITS[index as usize]) });
        }
    }
    out
}

#[test]
fn everything_that_differs_is_reported_with_its_line() {
    let report = report_of(&[&folder().join("records/session.jsonl")]);
    assert_snapshot("session", &report.to_text(Style::new(false)));
}

#[test]
fn a_har_file_tells_the_same() {
    let path = file("session.har", har().to_string());
    let (lines, entries) = (report_of(&[&folder().join("records/session.jsonl")]), report_of(&[&path]));
    let without_first = |text: String| {
        let lines = text.lines().filter(|line| !line.contains("first in") && !line.contains("exchanges"));
        lines.filter(|line| !line.contains("ends in the middle")).map(str::to_owned).collect::<Vec<_>>()
    };
    let (lines, entries) = (lines.to_text(Style::new(false)), entries.to_text(Style::new(false)));
    let (lines, entries) = (without_first(lines), without_first(entries));
    // A line without an absolute URL cannot be read in either form.
    assert_eq!(&lines[..lines.len() - 4], &entries[..entries.len() - 4], "{entries:#?}");
}

#[test]
fn json_says_the_same_as_the_text() {
    let report = report_of(&[&folder().join("records/session.jsonl")]);
    let document: Value = serde_json::from_str(&report.to_json()).unwrap();
    let findings = document["findings"].as_array().unwrap();
    assert_eq!(findings.len(), report.findings.len());
    let absent = findings.iter().find(|finding| finding["subject"] == "Thing.made").unwrap();
    let wanted = json!({
        "kind": "absent", "subject": "Thing.made", "name": null, "detail": "`required: always`, and absent",
        "count": 1, "of": 4, "unit": "objects", "sample": null, "first": "session.jsonl, line 1",
        "file": "spec/things.yaml", "line": 82,
    });
    assert_eq!(*absent, wanted);
    assert_eq!(document["summary"]["exchanges"], 11);
}

#[test]
fn a_recording_of_a_sandbox_needs_its_address() {
    let line = r#"{"request": {"url": "http://127.0.0.1:4000/1.0/users/me/things/4"}, "response": {"status": 200, "body": {"id": 4, "made": "2024-01-31"}}}"#;
    let path = file("sandbox.jsonl", line);
    let failure = drift(&super::description(), &options(&[&path])).unwrap_err().to_string();
    assert!(failure.ends_with("`--base http://127.0.0.1:4000`"), "{failure}");
    for (base, matches) in [
        ("http://127.0.0.1:4000", true),
        ("http://127.0.0.1:4000/1.0/", true),
        ("http://127.0.0.1:4001", false),
        ("http://127.0.0.1:4000/2.0", false),
    ] {
        let mut options = options(&[&path]);
        options.bases = vec![base.parse().unwrap()];
        let report = drift(&super::description(), &options);
        assert_eq!(report.is_ok_and(|report| report.summary.matched == 1), matches, "{base}");
    }
}

#[test]
fn a_recording_without_bodies_claims_nothing_of_them() {
    let har = json!({"log": {"entries": [
        {"request": {"method": "GET", "url": "https://acme.example.com/1.0/users/me/things/4"},
         "response": {"status": 200, "content": {"size": 812, "mimeType": "application/json"}}},
        {"request": {"method": "GET", "url": "https://acme.example.com/1.0/users/me/things/4"},
         "response": {"status": 304, "content": {"size": 0}}},
        {"request": {"method": "OPTIONS", "url": "https://acme.example.com/1.0/users/me/things/4"},
         "response": {"status": 200, "content": {"size": 0}}},
    ]}});
    let report = report_of(&[&file("bodiless.har", har.to_string())]);
    assert_eq!(report.findings, []);
    assert_eq!((report.summary.matched, report.summary.unanswered), (2, 1));
}

#[test]
fn many_names_are_one_finding_after_a_while() {
    let mut members = String::from("\"id\": 1, \"made\": \"2024-01-31\"");
    for index in 0..1000 {
        let (a, b) = (char::from(b'a' + (index % 26) as u8), char::from(b'a' + (index / 26 % 26) as u8));
        let _ = write!(members, ", \"x{}_{a}{b}\": 1", index / 676);
    }
    let line = format!(
        r#"{{"request": {{"url": "https://a.example.com/1.0/users/me/things/4"}}, "response": {{"status": 200, "body": {{{members}}}}}}}"#
    );
    let report = report_of(&[&file("many.jsonl", line)]);
    assert_eq!(report.findings.len(), 201);
    let others = report.findings.iter().find(|finding| finding.name.as_deref() == Some("‹others›")).unwrap();
    assert_eq!(others.count, 800);
}
