//! Methods, paths and hosts.

use powens_sandbox::Options;
use reqwest::Method;
use serde_json::json;

use crate::peer::{Peer, send};

#[tokio::test]
async fn methods_that_a_path_does_not_know_are_refused_with_those_that_it_knows() {
    let peer = Peer::new().await;
    for method in ["PATCH", "PROPFIND", "TRACE"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let answer = peer.request(method.clone(), "users/me/accounts").send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 405, "{method}");
        assert_eq!(answer.headers()["allow"], "DELETE, GET, HEAD, OPTIONS, POST, PUT", "{method}");
    }
    let told = peer.request(Method::OPTIONS, "users/me/accounts").send().await.unwrap();
    assert_eq!(
        (told.status().as_u16(), &told.headers()["allow"]),
        (204, &"DELETE, GET, HEAD, OPTIONS, POST, PUT".parse().unwrap())
    );
    assert_eq!(peer.request(Method::OPTIONS, "nowhere").send().await.unwrap().status().as_u16(), 404);
    let clock = format!("{}/sandbox/clock", peer.sandbox.origin());
    let answer = peer.client.put(clock).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers().contains_key("allow")), (405, true));
    assert_eq!(answer.json::<serde_json::Value>().await.unwrap()["code"], json!("methodNotAllowed"));
}

#[tokio::test]
async fn a_name_is_no_identifier_where_something_has_that_name() {
    let peer = Peer::new().await;
    let answer =
        peer.request(Method::GET, "banks/categories").bearer_auth(peer.token()).send().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["allow"]),
        (405, &"OPTIONS, POST".parse().unwrap())
    );
    let (status, error) = peer.get("banks/what").await;
    assert!(status == 400 && error["description"].as_str().unwrap().contains("`bank`"), "{error}");
}

#[tokio::test]
async fn head_is_get_without_its_body() {
    let peer = Peer::new().await;
    let of = async |method: Method| {
        let answer =
            peer.request(method, "users/me/accounts").bearer_auth(peer.token()).send().await.unwrap();
        let length = answer.headers()["content-length"].clone();
        (answer.status().as_u16(), length, answer.bytes().await.unwrap().len())
    };
    let (status, length, body) = of(Method::HEAD).await;
    let (_, usual, _) = of(Method::GET).await;
    assert_eq!((status, length, body), (200, usual, 0));
}

#[tokio::test]
async fn slashes_too_many_do_not_count_but_where_all_would_be_deleted() {
    let peer = Peer::new().await;
    for path in ["users/me/connections/", "/users//me/connections", "users/%6De/connections"] {
        assert_eq!(peer.get(path).await.0, 200, "{path}");
    }
    let (status, error) = peer.delete("users/me/connections/").await;
    assert_eq!(status, 404, "{error}");
    assert_eq!(peer.get("users/me/connections/1").await.0, 200, "nothing is gone");
    assert_eq!(peer.get("users/%ff/connections").await.0, 400);
    let (status, error) = peer.get("users/me/conections").await;
    assert_eq!(status, 404);
    assert!(
        error["description"].as_str().unwrap().ends_with("did you mean `/users/me/connections`?"),
        "{error}"
    );
}

#[tokio::test]
async fn links_begin_with_the_host_of_the_request() {
    let next = async |peer: &Peer, headers: &[(&str, &str)]| {
        let mut request =
            peer.request(Method::GET, "users/me/transactions?limit=1").bearer_auth(peer.token());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        send(request).await.1["_links"]["next"]["href"].as_str().unwrap().to_owned()
    };
    let peer = Peer::new().await;
    let own = peer.sandbox.base_url();
    let proxied = [("x-forwarded-host", "api.example, inner"), ("x-forwarded-proto", "https")];
    assert!(next(&peer, &[]).await.starts_with(&own));
    assert!(next(&peer, &proxied).await.starts_with(&own), "nobody but a proxy says so");
    for host in ["[::1]:8080", "localhost:80", "sandbox.internal"] {
        assert!(next(&peer, &[("host", host)]).await.starts_with(&format!("http://{host}/2.0/")), "{host}");
    }
    let behind = Peer::with(Options::default().behind_proxy(true)).await;
    assert!(next(&behind, &proxied).await.starts_with("https://api.example/2.0/users/me/transactions?"));
}
