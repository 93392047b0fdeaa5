//! The clients that a sandbox sets up.

use powens::authentication::ServiceScope;
use powens::{UserRef, client_applications, connections, payment_links, payments, users};
use powens_sandbox::{Options, Sandbox};

#[tokio::test]
async fn a_sandbox_gives_a_client_for_each_kind_of_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = sandbox.client_for_user().unwrap();
    assert_eq!(connections::list(UserRef::Me).send(&user).await.unwrap().connections.len(), 1);
    let config = sandbox.client_for_config().unwrap();
    assert!(client_applications::list().send(&config).await.is_ok());
    let all = sandbox.client_for_users().unwrap();
    assert_eq!(users::list().send(&all).await.unwrap().users.len(), 1);
    let scopes = [ServiceScope::PaymentsAdmin, ServiceScope::PaymentLinksAdmin];
    let service = sandbox.client_for_service(scopes).await.unwrap();
    assert!(payments::list().send(&service).await.is_ok());
    assert!(payment_links::list().send(&service).await.is_ok(), "their host is the sandbox too");
}

#[tokio::test]
async fn options_start_a_sandbox() {
    let sandbox = Options::default().strict(true).seed(3).start().await.unwrap();
    assert_ne!(
        sandbox.credentials().user.token,
        Sandbox::start().await.unwrap().credentials().user.token,
        "another seed, other tokens"
    );
    let taken = Options::default().listen(sandbox.address()).start().await.unwrap_err().to_string();
    assert!(taken.starts_with("cannot listen on 127.0.0.1:") && taken.contains("another port"), "{taken}");
}
