//! What the sandbox posts is what the crate verifies and reads.

#![allow(clippy::expect_used, reason = "tests")]

use std::time::Duration;

use conformance::server::{Ready, Server};
use powens::connections::{self, ConnectionId};
use powens::webhooks::{self, Event, Verifier, WebhookAuthType, WebhookEvent};
use powens::{Client, UserRef};
use powens_codegen::load_api;
use powens_sandbox::{Options, Sandbox, spec_folder};

const KEY: &str = "a key of the provider";

async fn sandbox() -> Sandbox {
    Sandbox::start_from(&spec_folder(), Options::default().strict(true)).await.expect("a sandbox")
}

#[tokio::test]
async fn every_event_of_the_sandbox_is_read_as_that_event() {
    let sandbox = sandbox().await;
    let api = load_api(&spec_folder()).expect("the description");
    for (_, webhook) in api.webhooks() {
        let call = sandbox.webhook_call(&webhook.event, "/hook", KEY).expect("a call");
        let delivery = webhooks::delivery(&call.path, &call.headers, &call.body);
        let event = WebhookEvent::from(webhook.event.as_str());
        let read = Event::verified(event, &Verifier::new(KEY), &delivery).expect("it is read");
        assert!(!matches!(read, Event::Unrecognized(_)), "{}", webhook.event);
        assert!(webhooks::delivery_id(&call.body).is_some(), "{}", webhook.event);
    }
}

#[tokio::test]
async fn a_posted_call_is_verified_though_the_clock_of_the_sandbox_stands_still() {
    let sandbox = sandbox().await;
    let mut accepts = Ready::default();
    accepts.status = 204;
    let receiver = Server::start(vec![accepts]).await.expect("a receiver");
    let client = Client::builder_at(&sandbox.base_url()).build().expect("a client");
    let config = client.with_config_token(sandbox.credentials().config_token.as_str());
    let provider = webhooks::create_auth(WebhookAuthType::HmacSignature, "shop")
        .send(&config)
        .await
        .expect("a provider");
    let key = provider.config.and_then(|config| config.secret_key).expect("a key");
    let url = format!("{}/synced", receiver.base());
    let hook = webhooks::create().event(WebhookEvent::ConnectionSynced).url(url).id_auth("shop");
    hook.send(&config).await.expect("a webhook");
    let user = client.with_user_token(sandbox.credentials().user.token.as_str());
    connections::sync(UserRef::Me, ConnectionId::new(1)).send(&user).await.expect("it is synchronised");

    let call = loop {
        if let Some(call) = receiver.arrived().pop() {
            break call;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    };
    let delivery = webhooks::delivery(&call.target, &call.headers, &call.body);
    let event = Event::verified(WebhookEvent::ConnectionSynced, &Verifier::new(key), &delivery);
    let Event::ConnectionSynced(synced) = event.expect("it is verified and read") else {
        unreachable!("it was read as that event")
    };
    let connection = synced.connection.expect("the connection");
    let new = connection.accounts.into_iter().flatten().filter_map(|account| account.transactions);
    assert_eq!(new.map(|transactions| transactions.len()).collect::<Vec<_>>(), [1, 1, 0, 0, 0]);
}
