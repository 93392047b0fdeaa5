//! Transactions: pages that link to each other, and filters.

use serde_json::{Value, json};

use crate::peer::{Peer, send};

fn ids(list: &Value) -> Vec<i64> {
    list["transactions"].as_array().unwrap().iter().map(|found| found["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn links_lead_through_every_page_and_back() {
    let peer = Peer::new().await;
    let all = ids(&peer.get("users/me/transactions?limit=1000").await.1);
    assert_eq!(all.len(), 142);
    let (mut seen, mut pages) = (Vec::new(), 0);
    let (_, mut page) = peer.get("users/me/transactions?limit=50&min_date=2020-01-01").await;
    assert!(page["_links"]["prev"].is_null());
    loop {
        seen.extend(ids(&page));
        pages += 1;
        let Some(next) = page["_links"]["next"]["href"].as_str() else { break };
        assert!(next.starts_with(&peer.sandbox.base_url()), "{next}");
        assert!(next.contains("min_date=2020-01-01"), "{next}");
        page = send(peer.client.get(next).bearer_auth(peer.token())).await.1;
    }
    assert_eq!((pages, seen), (3, all.clone()));
    let back = page["_links"]["prev"]["href"].as_str().unwrap();
    let (_, middle) = send(peer.client.get(back).bearer_auth(peer.token())).await;
    assert_eq!(ids(&middle), all[50..100]);
}

#[tokio::test]
async fn links_are_made_for_the_host_that_was_called() {
    let peer = Peer::new().await;
    let url = format!("http://localhost:{}/2.0/users/me/transactions?limit=1", peer.sandbox.address().port());
    let (_, page) = send(peer.client.get(url).bearer_auth(peer.token())).await;
    let next = page["_links"]["next"]["href"].as_str().unwrap();
    assert!(next.starts_with("http://localhost:"), "{next}");
}

#[tokio::test]
async fn offsets_skip() {
    let peer = Peer::new().await;
    let all = ids(&peer.get("users/me/transactions?limit=1000").await.1);
    let (_, page) = peer.get("users/me/transactions?limit=5&offset=10").await;
    assert_eq!(ids(&page), all[10..15]);
    assert_eq!(peer.get("users/me/transactions?limit=5&offset=-1").await.0, 400);
    assert_eq!(peer.get("users/me/transactions?limit=5&cursor=made-up").await.0, 400);
}

#[tokio::test]
async fn filters_keep_what_they_say() {
    let peer = Peer::new().await;
    let list = async |filter: &str| {
        let (status, list) = peer.get(&format!("users/me/transactions?limit=1000&{filter}")).await;
        assert_eq!(status, 200, "{filter}: {list}");
        list["transactions"].as_array().unwrap().clone()
    };
    let within = list("min_date=2026-01-01&max_date=2026-01-31&filter=date").await;
    assert!(!within.is_empty());
    assert!(within.iter().all(|found| found["date"].as_str().unwrap().starts_with("2026-01")));
    assert!(list("income=false").await.iter().all(|found| found["value"].as_f64().unwrap() < 0.0));
    assert!(list("min_value=100").await.iter().all(|found| found["value"].as_f64().unwrap() >= 100.0));
    let value = within[0]["value"].to_string();
    assert!(list(&format!("value=%C2%B1{}", value.trim_start_matches('-'))).await.contains(&within[0]));
    let bakery = list("wording=boulangerie").await;
    assert!(
        bakery.iter().all(|found| found["original_wording"].as_str().unwrap().starts_with("BOULANGERIE"))
    );
    assert_eq!((list("deleted=true").await.len(), list("all").await.len()), (2, 144));
    assert_eq!(list("last_update=2026-01-31%2012:00:00").await.len(), 0);
}

#[tokio::test]
async fn the_user_says_something_about_a_transaction() {
    let peer = Peer::new().await;
    let body = json!({"comment": "Shared", "active": false, "application_date": "2026-02-01"});
    let (status, changed) = peer.post("users/me/transactions/100", &body).await;
    assert_eq!((status, &changed["comment"], &changed["active"]), (200, &json!("Shared"), &json!(false)));
    let (_, read) = peer.get("users/me/transactions/100?expand=account").await;
    assert_eq!((&read["application_date"], &read["account"]["id"]), (&json!("2026-02-01"), &json!(1)));
    let deleted =
        peer.get("users/me/transactions?limit=1&deleted=true").await.1["transactions"][0]["id"].clone();
    assert_eq!(peer.get(&format!("users/me/transactions/{deleted}")).await.0, 404);
    assert_eq!(peer.get(&format!("users/me/transactions/{deleted}?all")).await.0, 200);
}
