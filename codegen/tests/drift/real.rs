//! The real description: every route of it is found again, and what is pasted into it passes the checker.

use std::path::Path;

use powens_codegen::Description;
use powens_codegen::api::{Api, IdKind, PathSegment, ReferenceForm, Scalar, Type};
use powens_codegen::drift::{Kind, drift};
use serde_json::json;

use super::suggestions::paste;
use super::{file, options};

fn real() -> Description {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    Description::read(&spec).unwrap_or_else(|failure| panic!("{failure}"))
}

fn id(kind: IdKind) -> &'static str {
    match kind {
        IdKind::Int => "12",
        IdKind::Uuid => "5f8a6b7c-1234-4bcd-9e0f-001122334455",
        _ => "word",
    }
}

fn segment(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Id(key) => id(api[*key].kind).to_owned(),
        Type::Reference(key) => match &api[*key].variants[0].form {
            ReferenceForm::Id(key) => id(api[*key].kind).to_owned(),
            ReferenceForm::Literal(word) => word.clone(),
            _ => panic!("a form that this test does not know"),
        },
        Type::List(item) => format!("{0},{0}", segment(api, item)),
        Type::Scalar(Scalar::Int) => "12".to_owned(),
        Type::Scalar(Scalar::Uuid) => id(IdKind::Uuid).to_owned(),
        _ => "word".to_owned(),
    }
}

#[test]
fn every_route_is_found_again() {
    let description = real();
    let api = &description.api;
    let mut lines = String::new();
    let mut count = 0;
    for (_, endpoint) in api.endpoints() {
        let host =
            api.hosts.iter().find(|host| host.name == endpoint.host.as_deref().unwrap_or("api")).unwrap();
        let mut url = host.url.replace("{domain}", "acme-sandbox");
        for part in &endpoint.path {
            url.push('/');
            match part {
                PathSegment::Literal(word) => url.push_str(word),
                PathSegment::Parameter { ty, .. } => url.push_str(&segment(api, ty)),
                _ => panic!("a segment that this test does not know"),
            }
        }
        if let Some(verb) = &endpoint.verb {
            url.push(':');
            url.push_str(verb);
        }
        let request = json!({"method": endpoint.method.as_str(), "url": url});
        // A refusal says nothing of the request and has no body to compare.
        lines.push_str(&format!(
            "{}\n",
            json!({"request": request, "response": {"status": 403, "body": null}})
        ));
        count += 1;
    }
    let report = drift(&description, &options(&[&file("routes.jsonl", lines)])).unwrap();
    assert_eq!(report.findings, []);
    assert_eq!(report.summary.matched, count);
}

#[test]
fn suggestions_for_the_real_description_pass_the_checker() {
    let connection = json!({
        "id": 1, "id_user": 2, "active": null, "state": "SCAPostponed", "health": {"score": 1},
        "accounts": [{"id_connection": "x", "opened_on": "2024-01-31", "type": "crypto wallet", "number": 7,
                      "balance": null, "id_parent_connection": 3, "self": true, "TYPE_": 3}],
    });
    let line = |method: &str, path: &str, status: u16, body: &serde_json::Value| {
        let url = format!("https://acme.biapi.pro/2.0{path}");
        format!(
            "{}\n",
            json!({"request": {"method": method, "url": url}, "response": {"status": status, "body": body}})
        )
    };
    let lines = [
        line(
            "GET",
            "/users/me/connections?expand=accounts,mood&since_last=1",
            206,
            &json!({"connections": [connection, {}]}),
        ),
        line("GET", "/users/me/savings/4/moves/x1", 200, &json!([])),
        line("PATCH", "/users/me/accounts/4", 200, &json!({})),
        line("GET", "/users/me/accounts/4", 409, &json!({"code": "accountLocked"})),
        line("DELETE", "/users/me/connections/4", 202, &json!({})),
    ];
    let path = file("real.jsonl", lines.concat());
    let description = real();
    let before = drift(&description, &options(&[&path])).unwrap();
    let pasted = Description::of(paste(&description, &before));
    let pasted = pasted.unwrap_or_else(|failure| panic!("{failure}\n{}", before.to_yaml()));
    let after = drift(&pasted, &options(&[&path])).unwrap();
    let left: Vec<_> = after.findings.iter().filter(|finding| finding.kind != Kind::Form).collect();
    assert!(left.iter().all(|finding| finding.name.as_deref() == Some("‹redacted›")), "{left:#?}");
}
