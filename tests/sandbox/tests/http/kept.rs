//! Resources of every kind in a state file.

use powens_codegen::api::{Auth, Method as Verb};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::Value;

use crate::made;
use crate::peer::{Peer, api, send};
use crate::resources::{call, cases};
use crate::state_file::File;

/// An answer without the address of the sandbox, which changes from run to run.
fn placeless(peer: &Peer, answer: &Value) -> Value {
    let origin = peer.sandbox.base_url();
    let origin = origin.split("/2.0").next().unwrap();
    serde_json::from_str(&answer.to_string().replace(origin, "")).unwrap()
}

/// Everything that a user or the domain can list.
async fn lists(peer: &Peer) -> Vec<(String, Value)> {
    let links = peer.service_token("payment-links:admin").await;
    let mut all = Vec::new();
    for (_, endpoint) in api().endpoints() {
        let needs = endpoint.path_parameters().any(|(name, ..)| name != "user");
        let token = match &endpoint.auth {
            Auth::Token { token, scope } if token == "service" => {
                if scope.as_deref() != Some("payment-links:admin") {
                    continue;
                }
                &links
            }
            Auth::Token { token, .. } if token == "users" => &peer.sandbox.credentials().users_token,
            _ => peer.token(),
        };
        if endpoint.method == Verb::Get && endpoint.name.starts_with("list") && !needs {
            let (status, answer) = call(api(), peer, token, &endpoint.operation, &Value::Null, None).await;
            assert_eq!(status, 200, "{}: {answer}", endpoint.operation);
            all.push((endpoint.operation.clone(), placeless(peer, &answer)));
        }
    }
    all
}

#[tokio::test]
async fn resources_of_every_kind_are_kept() {
    let file = File::new("resources");
    let peer = Peer::with(file.options()).await;
    let (own, nothing) = (peer.token().to_owned(), Value::Null);
    let mut gone = Vec::new();
    for case in cases() {
        let make = async || call(api(), &peer, &own, case.create, &nothing, Some(&case.body)).await.1;
        let (kept, deleted) = (make().await["id"].clone(), make().await["id"].clone());
        assert!(kept != deleted && !deleted.is_null(), "{}", case.create);
        assert_eq!(call(api(), &peer, &own, case.delete, &deleted, None).await.0, 204);
        gone.push((case.delete, deleted));
    }
    let token = peer.service_token("payment-links:admin").await;
    let link = peer.request(Method::POST, "payment-links").bearer_auth(&token).json(&made::payment_link());
    assert_eq!(send(link).await.0, 200);
    let bytes: Vec<u8> = (0..=255).collect();
    let form = Form::new().text("date", "2026-01-30").text("duedate", "2026-02-01");
    let form = form.part("file", Part::bytes(bytes.clone()).file_name("paper"));
    let request = peer.request(Method::POST, "users/me/documents").bearer_auth(&own).multipart(form);
    let (_, document) = send(request).await;
    let url = placeless(&peer, &document["url"]).as_str().unwrap().to_owned();
    let (_, key) = send(peer.request(Method::GET, "publickey")).await;
    let before = lists(&peer).await;
    assert!(before.len() > 40, "{}", before.len());
    peer.sandbox.stop().await.unwrap();

    let peer = Peer::with(file.options()).await;
    for ((operation, before), (_, after)) in before.into_iter().zip(lists(&peer).await) {
        assert_eq!(before, after, "{operation}");
    }
    for (delete, id) in gone {
        assert_eq!(call(api(), &peer, &own, delete, &id, None).await.0, 404, "{delete}");
    }
    let base = peer.sandbox.base_url();
    let url = format!("{}{url}", base.split("/2.0").next().unwrap());
    assert_eq!(peer.client.get(url).send().await.unwrap().bytes().await.unwrap(), bytes);
    assert_eq!(send(peer.request(Method::GET, "publickey")).await.1, key);
}
