//! Pages of other origins.

use powens_sandbox::Options;
use powens_sandbox::faults::{Fault, Rule};
use reqwest::{Method, Response};
use serde_json::json;

use crate::peer::Peer;

fn header<'r>(response: &'r Response, name: &str) -> &'r str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn pages_of_other_origins_may_ask_for_anything_and_read_errors() {
    let peer = Peer::new().await;
    for path in ["users/me/accounts/1", "no/such/path"] {
        let asked = peer.request(Method::OPTIONS, path).header("origin", "https://app.example");
        let asked = asked
            .header("access-control-request-method", "PUT")
            .header("access-control-request-headers", "authorization, content-type, x-own");
        let leave = asked.send().await.unwrap();
        assert_eq!(leave.status().as_u16(), 204, "{path}");
        assert_eq!(header(&leave, "access-control-allow-origin"), "*");
        assert!(header(&leave, "access-control-allow-methods").contains("PUT"));
        assert_eq!(header(&leave, "access-control-allow-headers"), "authorization, content-type, x-own");
    }
    let mut large = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
    large = large.header("content-type", "application/json").body(vec![b' '; 2 << 20]);
    for (request, status) in [
        (peer.request(Method::GET, "users/me"), 401),
        (peer.request(Method::GET, "nowhere"), 404),
        (peer.request(Method::PATCH, "users/me"), 405),
        (peer.request(Method::GET, "users/me").bearer_auth(peer.token()), 200),
        (large, 413),
    ] {
        let answer = request.header("origin", "https://app.example").send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status);
        assert_eq!(header(&answer, "access-control-allow-origin"), "*", "{status}");
        assert!(header(&answer, "access-control-expose-headers").contains("retry-after"));
    }
}

#[tokio::test]
async fn pages_of_other_origins_can_read_faults_and_ask_for_leave_in_spite_of_them() {
    let peer = Peer::with(Options::default().faults(Rule::new(Fault::status(503)))).await;
    let asked = peer.request(Method::OPTIONS, "users/me").header("access-control-request-method", "GET");
    assert_eq!(asked.send().await.unwrap().status().as_u16(), 204);
    let answer = peer.request(Method::GET, "users/me").bearer_auth(peer.token()).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 503);
    assert_eq!(header(&answer, "access-control-allow-origin"), "*");
}

#[tokio::test]
async fn what_tells_tokens_is_for_no_other_page() {
    let peer = Peer::new().await;
    let origin = peer.sandbox.origin();
    for path in ["/", "/sandbox/clock"] {
        let answer = peer.client.get(format!("{origin}{path}")).header("origin", "https://app.example");
        let answer = answer.send().await.unwrap();
        assert_eq!(header(&answer, "access-control-allow-origin"), "", "{path}");
    }
    let form = [("target", "/2.0/users/me"), ("token", "user")];
    let sent = peer.client.post(format!("{origin}/try")).header("origin", "https://app.example").form(&form);
    let refused = sent.send().await.unwrap();
    assert_eq!(refused.status().as_u16(), 403);
    assert_eq!(refused.json::<serde_json::Value>().await.unwrap()["code"], json!("forbidden"));
}
