//! Secrets and personal data in every place of a recording: none of them is in any form of the report.

use serde_json::{Value, json};

use super::{file, report_of};
use powens_codegen::style::Style;

/// What is planted. Some look like names or codes: they are known by having been sent as secrets.
const PLANTED: [&str; 24] = [
    "eyJhbGciOiJIUzI1NiJ9.e30.XmNK3GpH3Ys7wsYBfq4C3M6goz71I7dTgUkuIa5lyQ",
    "opensesame",
    "FR7630006000011234567890189",
    "jean.dupont@example.com",
    "Jean Dupont",
    "dupont-jean",
    "0612345678",
    "+33612345678",
    "5f8a6b7c-1234-4bcd-9e0f-001122334455",
    "4970101234567890",
    "hunter2",
    "s3cr3t",
    "acme-bank",
    "1987-05-23",
    "12 rue de la Paix",
    "AKIAIOSFODNN7EXAMPLE",
    "xoxbqwrtplkjhgf",
    "2870523075056",
    "sesameopen",
    "BNPAFRPPXXX99887",
    "bcrypt$2a$10",
    "Zoé Müller",
    "lastname firstname",
    "aGVsbG8gd29ybGQgdGhpcw",
];

/// An exchange with a text in every place, of the request and of the answer.
fn exchange(text: &str) -> Value {
    let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let thing = json!({
        "id": text, "id_user": text, "name": text, "colour": text, "size": text, "made": text,
        "parts": [{"kind": text}, {"kind": "screw", "length": text}],
        "owner": {"id": 1, "born": text, text: text},
        text: text, "unknown": text, "more": {text: text}, "list": [text],
    });
    json!({
        "request": {
            "method": "POST",
            "url": format!(
                "https://acme-bank.example.com/1.0/users/me/things?search={encoded}&{encoded}=1&limit={encoded}\
                 &colour={encoded}&expand={encoded},owner[{encoded}]&token={encoded}&plain={encoded}"
            ),
            "headers": {"Authorization": format!("Bearer {text}"), "Cookie": format!("a={text}"), "X-Any": text},
            "body": {"name": text, "colour": text, "size": text, text: text},
        },
        "response": {"status": 200, "headers": {"Set-Cookie": text}, "body": thing},
    })
}

fn exchanges(text: &str) -> Vec<Value> {
    let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let segment = encoded.replace('+', "%20");
    let sent = exchange(text);
    let get = |url: String, status: u16, body: Value| {
        let headers = json!({"authorization": format!("Bearer {text}")});
        json!({"request": {"method": "GET", "url": url, "headers": headers},
               "response": {"status": status, "body": body}})
    };
    let mut list = sent.clone();
    list["request"]["method"] = json!("GET");
    list["response"]["body"] = json!({"things": [sent["response"]["body"], text], text: text});
    let mut failed = sent.clone();
    failed["response"] = json!({"status": 400, "body": {"code": text, "message": text, "description": text}});
    let mut form = sent.clone();
    form["request"]["headers"]["Content-Type"] = json!("application/x-www-form-urlencoded");
    form["request"]["body"] = json!(format!("name={encoded}&{encoded}={encoded}"));
    let base = "https://acme-bank.example.com/1.0";
    vec![
        sent,
        list,
        failed,
        form,
        get(format!("{base}/users/{segment}/things/{segment}"), 200, json!(text)),
        get(format!("{base}/{segment}"), 200, json!({text: text})),
        get(format!("{base}/users/me/{segment}/{segment}"), 500, json!({"error": {"code": text}})),
        get(format!("{base}/users/me/things/count"), 200, json!({text: text})),
        get(format!("https://{}.test/{segment}", "elsewhere"), 200, json!(text)),
        json!({"request": {"method": text, "url": text}, "response": {"status": text}}),
        json!({"request": {"method": "DELETE", "url": format!("{base}/users/me/things/1")},
               "response": {"status": 200, "body": text}}),
    ]
}

fn har(exchanges: &[Value]) -> Value {
    let pairs = |headers: &Value| -> Vec<Value> {
        let headers = headers.as_object().into_iter().flatten();
        headers.map(|(name, value)| json!({"name": name, "value": value})).collect()
    };
    let entries: Vec<_> = exchanges
        .iter()
        .map(|exchange| {
            let (request, response) = (&exchange["request"], &exchange["response"]);
            json!({
                "request": {
                    "method": request["method"], "url": request["url"], "headers": pairs(&request["headers"]),
                    "postData": {"mimeType": "application/json", "text": request["body"].to_string()},
                },
                "response": {"status": response["status"], "content": {"text": response["body"].to_string()}},
            })
        })
        .collect();
    json!({"log": {"entries": entries, "comment": PLANTED}})
}

#[test]
fn no_planted_text_reaches_any_report() {
    let all: Vec<Value> = PLANTED.iter().flat_map(|text| exchanges(text)).collect();
    let mut lines: String = all.iter().map(|line| format!("{line}\n")).collect();
    for text in PLANTED {
        lines.push_str(&format!("{text}\n{{\"request\": \"{text}\"}}\n{{\"request\": {{\"url\": \"{text}\n"));
    }
    let reports = [
        report_of(&[&file("planted.jsonl", lines)]),
        report_of(&[&file("planted.har", har(&all).to_string())]),
    ];
    for report in reports {
        assert!(report.findings.len() > 20, "{}", report.to_text(Style::new(false)));
        for shown in [report.to_text(Style::new(false)), report.to_json(), report.to_yaml()] {
            let lower = shown.to_lowercase();
            for text in PLANTED.iter().flat_map(|text| [(*text).to_owned(), text.replace(' ', "%20")]) {
                assert!(!lower.contains(&text.to_lowercase()), "{text} in\n{shown}");
            }
        }
    }
}

#[test]
fn words_of_unknown_addresses_are_shown_when_the_api_took_them() {
    let base = "https://acme-bank.example.com/1.0/users";
    let line = |url: &str, status: u16| {
        format!("{}\n", json!({"request": {"url": url}, "response": {"status": status, "body": {}}}))
    };
    let lines = [
        line(&format!("{base}/me/cellar/dupont"), 200),
        line(&format!("{base}/me/dupont"), 403),
        line(&format!("{base}/dupont/things"), 200),
        line(&format!("{base}/me/things/12/photos"), 200),
    ];
    let report = report_of(&[&file("words.jsonl", lines.concat())]);
    let routes: Vec<_> = report.findings.iter().map(|finding| finding.subject.as_str()).collect();
    assert_eq!(
        routes,
        [
            "GET /users/{user}/cellar/{…}",
            "GET /users/{user}/things/{thing}/photos",
            "GET /users/{user}/{…}",
            "GET /users/{…}/things",
        ]
    );
}
