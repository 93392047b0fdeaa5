//! The index and the document.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::peer::{Peer, api};

#[tokio::test]
async fn the_index_lists_every_operation() {
    let peer = Peer::new().await;
    let url = format!("{}/", peer.sandbox.origin());
    let page =
        peer.client.get(&url).header("accept", "text/html").send().await.unwrap().text().await.unwrap();
    for (_, endpoint) in api().endpoints() {
        let shown = format!("<code>{} /2.0{}</code>", endpoint.method, endpoint.template());
        assert!(page.contains(&shown), "{shown}");
    }
    assert!(page.contains("<h2>Scenarios</h2>") && page.contains("<code>wrong</code>"));
    let answer = peer.client.get(&url).header("accept", "application/json").send().await.unwrap();
    let listed: Value = answer.json().await.unwrap();
    assert_eq!(listed["operations"].as_array().unwrap().len(), api().endpoints().count());
    assert_eq!(listed["credentials"]["user"]["token"], json!(peer.token()));
    assert_eq!(listed["base_url"], json!(peer.sandbox.base_url()));
}

#[tokio::test]
async fn what_a_webview_brings_back_is_shown_as_text() {
    let peer = Peer::new().await;
    let url = format!("{}/?connection_id=7&state=%3Cscript%3E", peer.sandbox.origin());
    let page = peer.client.get(url).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("connection_id") && !page.contains("<script>"), "{page}");
}

#[tokio::test]
async fn every_request_of_the_index_can_be_tried() {
    let peer = Peer::new().await;
    let origin = peer.sandbox.origin();
    let page = peer.client.get(format!("{origin}/")).send().await.unwrap().text().await.unwrap();
    let forms: Vec<_> = page.split("<form").skip(1).filter(|form| form.contains("/try")).collect();
    assert!(forms.len() > 100, "{}", forms.len());
    let mut failed = Vec::new();
    for form in forms {
        let value = |name: &str| {
            let (_, rest) = form.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
            rest.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&")
        };
        let sent = [("target", value("target")), ("token", value("token")), ("scope", value("scope"))];
        let answer = peer.client.post(format!("{origin}/try")).header("origin", &origin).form(&sent);
        let answer = answer.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 200);
        let page = answer.text().await.unwrap();
        let status = page.split_once("Status ").unwrap().1;
        // What is not there from the start, such as a payment, is not found.
        if !["200", "204", "307", "404"].iter().any(|good| status.starts_with(good)) {
            failed.push(format!("{sent:?}: {status}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[tokio::test]
async fn every_flow_of_the_index_opens_as_a_page() {
    let peer = Peer::new().await;
    let origin = peer.sandbox.origin();
    let flows: Vec<_> = api().areas.iter().flat_map(|area| &area.flows).collect();
    assert!(flows.len() >= 5, "{}", flows.len());
    for flow in flows {
        let form = [("flow", flow.name.as_str())];
        let sent = peer.client.post(format!("{origin}/open")).header("origin", &origin).form(&form);
        let opened = sent.send().await.unwrap();
        assert_eq!(opened.status().as_u16(), 303, "{}", flow.name);
        let to = opened.headers()["location"].to_str().unwrap().to_owned();
        let page = Browser::of(&peer).open(&to).await.page();
        assert_eq!(page.status, 200, "{to}: {}", page.title);
    }
    let form = [("flow", "connect")];
    let sent = peer.client.post(format!("{origin}/open")).header("origin", "https://app.example").form(&form);
    assert_eq!(sent.send().await.unwrap().status().as_u16(), 403);
}

#[tokio::test]
async fn the_document_is_of_this_sandbox() {
    let peer = Peer::new().await;
    let answer = peer.client.get(format!("{}/openapi.json", peer.sandbox.origin())).send().await.unwrap();
    let document: Value = answer.json().await.unwrap();
    let server = peer.sandbox.base_url();
    assert_eq!(document["servers"][0]["url"], json!(server.trim_end_matches('/')));
    let yaml = peer.client.get(format!("{}/openapi.yaml", peer.sandbox.origin())).send().await.unwrap();
    assert_eq!(yaml.headers()["content-type"], "application/yaml");
    assert!(yaml.text().await.unwrap().starts_with("openapi: 3.1"));
}
