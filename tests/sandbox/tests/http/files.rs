//! Files come back byte for byte; credentials may come encrypted, and answers go out signed.

use powens_runtime::signature::{SignKey, SignedText};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, header};
use serde_json::{Value, json};

use crate::peer::{Peer, send};

/// What is at the address that an answer tells: media type, name, bytes.
async fn fetch(peer: &Peer, url: &Value) -> (String, String, Vec<u8>) {
    let response = peer.client.get(url.as_str().unwrap()).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let text = |name| response.headers()[name].to_str().unwrap().to_owned();
    let (media, name) = (text(header::CONTENT_TYPE), text(header::CONTENT_DISPOSITION));
    (media, name, response.bytes().await.unwrap().to_vec())
}

#[tokio::test]
async fn documents_and_attachments_have_files() {
    let peer = Peer::new().await;
    let (_, document) = peer.get("documents/1").await;
    let (media, name, content) = fetch(&peer, &document["url"]).await;
    assert_eq!((media.as_str(), content.starts_with(b"%PDF-1.")), ("application/pdf", true));
    assert!(name.ends_with(".pdf"), "{name}");
    let (media, _, content) = fetch(&peer, &document["thumb_url"]).await;
    assert_eq!((media.as_str(), content.starts_with(b"<svg")), ("image/svg+xml", true));
    let (_, list) = peer.get("users/me/transactions?limit=100&expand=attachments").await;
    let transactions = list["transactions"].as_array().unwrap();
    let with = transactions.iter().find(|own| own["attachments"] != json!([])).unwrap();
    let (_, own) = peer.get(&format!("users/me/transactions/{}/attachments", with["id"])).await;
    assert_eq!(own["attachments"], with["attachments"]);
    let (_, _, content) = fetch(&peer, &own["attachments"][0]["url"]).await;
    assert_eq!(own["attachments"][0]["size"], content.len());
}

#[tokio::test]
async fn uploads_come_back_byte_for_byte() {
    let peer = Peer::new().await;
    let bytes: Vec<u8> = (0..=255).cycle().take(1_200_000).collect();
    let part = Part::bytes(bytes.clone()).file_name("reçu 1.bin").mime_str("application/x-test").unwrap();
    let form = Form::new().text("date", "2026-01-30").text("duedate", "2026-02-01").part("file", part);
    let request = peer.request(Method::POST, "users/me/transactions/1/documents").bearer_auth(peer.token());
    let (status, document) = send(request.multipart(form)).await;
    assert_eq!(status, 200, "{document}");
    let (media, name, content) = fetch(&peer, &document["url"]).await;
    assert_eq!((media.as_str(), content == bytes), ("application/x-test", true));
    assert_eq!(name, "inline; filename*=UTF-8''re%C3%A7u%201.bin");
    let (_, transaction) = peer.get("users/me/transactions/1?expand=documents").await;
    assert_eq!((&transaction["documents_count"], &transaction["documents"]), (&json!(1), &json!([document])));
    let wrong = document["url"].as_str().unwrap().rsplit_once('/').unwrap().0.to_owned() + "/guess";
    assert_eq!(peer.client.get(wrong).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn files_go_with_what_they_are_of() {
    let peer = Peer::new().await;
    let upload = async |path: &str| {
        let part = Part::bytes(b"receipt".to_vec()).file_name("receipt");
        let form = Form::new().text("date", "2026-01-30").text("duedate", "2026-02-01").part("file", part);
        let request = peer.request(Method::POST, path).bearer_auth(peer.token());
        send(request.multipart(form)).await.1
    };
    let status =
        async |url: &Value| peer.client.get(url.as_str().unwrap()).send().await.unwrap().status().as_u16();
    let (one, other) =
        (upload("users/me/documents").await, upload("users/me/transactions/1/documents").await);
    assert_eq!((status(&one["url"]).await, status(&other["url"]).await), (200, 200));
    assert_eq!(peer.delete(&format!("users/me/documents/{}", one["id"])).await.0, 204);
    assert_eq!((status(&one["url"]).await, status(&other["url"]).await), (404, 200));
    assert_eq!(peer.delete("users/me").await.0, 204);
    assert_eq!(status(&other["url"]).await, 404);
}

#[tokio::test]
async fn what_is_attached_stays_where_it_belongs() {
    let peer = Peer::new().await;
    let login = json!({"id_connector": 59, "login": "germaine", "password": "secret"});
    let (_, second) = peer.post("users/me/connections", &login).await;
    let at = format!("users/me/connections/{}", second["id"]);
    let (_, accounts) = peer.get(&format!("{at}/accounts?all")).await;
    let account = &accounts["accounts"][0]["id"];
    peer.post(&format!("users/me/accounts/{account}?all"), &json!({"disabled": false})).await;
    let (_, list) = peer.get(&format!("users/me/accounts/{account}/transactions?limit=1")).await;
    let papers = format!("users/me/transactions/{}/documents", list["transactions"][0]["id"]);
    let attach =
        peer.request(Method::PUT, &papers).bearer_auth(peer.token()).json(&json!({"id_document": 1}));
    let (status, document) = send(attach).await;
    assert_eq!((status, &document["id"]), (200, &json!(1)));
    assert_eq!(peer.get(&format!("{papers}?limit=9")).await.1["documents"], json!([document]));
    let of_first = async || peer.get("users/me/connections/1/documents?limit=9").await.1["total"].clone();
    let count = of_first().await;
    assert_eq!(peer.delete(&at).await.0, 204);
    assert_eq!((of_first().await, peer.get("documents/1").await.0), (count, 200));
}

#[tokio::test]
async fn answers_are_signed_on_request() {
    let peer = Peer::new().await;
    let path = "users/me/connections?sign_response=true";
    let response = peer.request(Method::GET, path).bearer_auth(peer.token()).send().await.unwrap();
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/jose");
    let text = response.text().await.unwrap();
    let signed = || SignedText::parse(&text).unwrap();
    let (_, key) = send(peer.client.get(signed().key_url().unwrap())).await;
    let key = SignKey::from_json(&key.to_string()).unwrap();
    let verified = signed().verify(&key).unwrap();
    let answer: Value = serde_json::from_slice(verified.answer()).unwrap();
    assert_eq!(answer, peer.get("users/me/connections").await.1);
    assert_eq!(verified.request_url(), format!("{}{path}", peer.sandbox.base_url()));
    assert!(verified.timestamp().is_some());
    let other = Peer::new().await;
    let (_, key) = send(other.request(Method::GET, "sign-keys/1")).await;
    assert!(signed().verify(&SignKey::from_json(&key.to_string()).unwrap()).is_err());
}

#[tokio::test]
async fn credentials_may_come_encrypted() {
    let peer = Peer::new().await;
    let (_, jwk) = peer.get("publickey").await;
    let key = powens_runtime::encryption::EncryptionKey::from_jwk(&jwk).unwrap();
    let seal = |text: &str| key.encrypt(&powens_runtime::Secret::new(text)).unwrap().expose().to_owned();
    let login =
        |password: String| json!({"id_connector": 59, "login": seal("germaine"), "password": password});
    assert_eq!(peer.post("users/me/connections", &login(seal("right"))).await.0, 200);
    let (status, error) = peer.post("users/me/connections", &login(seal("wrong"))).await;
    assert_eq!((status, &error["code"]), (400, &json!("wrongpass")));
    // The content of one with the key of another.
    let (one, other) = (seal("right"), seal("right"));
    let at = |sealed: &str| sealed.match_indices('.').nth(1).unwrap().0;
    let mixed = format!("{}{}", &one[..at(&one)], &other[at(&other)..]);
    let (status, error) = peer.post("users/me/connections", &login(mixed)).await;
    assert_eq!((status, &error["code"]), (400, &json!("invalidValue")));
    assert!(error["description"].as_str().unwrap().contains("encryption.get_public_key"), "{error}");
}
