//! What has to be there before an endpoint can be reached, and what it wants to be sent.

use powens_codegen::api::Endpoint;
use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, send};

/// Makes what the endpoint is about. A payment link is told by its identifier.
pub async fn prepare(peer: &Peer, endpoint: &Endpoint) -> Option<String> {
    let like = endpoint.like.as_ref().map(|like| like.operation.as_str());
    let operation = like.unwrap_or(&endpoint.operation);
    let config = peer.sandbox.credentials().config_token.clone();
    let user = peer.token().to_owned();
    let at = endpoint.template();
    let logo = format!("clients/{}/logo", peer.sandbox.credentials().client_id);
    let (method, path, token, body) = match operation {
        "client_applications.delete_logo" => (Method::POST, &*logo, config, json!({"file": "a picture"})),
        "legacy.alerts.update_operation_alert" | "legacy.alerts.delete_operation_alert" => {
            (Method::POST, "users/me/accounts/1/operationsalert", user, json!({}))
        }
        "legacy.authentication.confirm_email"
        | "legacy.authentication.confirm_new_email"
        | "legacy.authentication.resend_confirmation" => {
            let change = json!({"email": "g@example.org", "current_password": "secret"});
            (Method::PUT, "users/me/profiles/me", user, change)
        }
        "legacy.banks.update_category" | "legacy.banks.delete_category" => {
            (Method::POST, "banks/categories", config, json!({"name": "Coopératives"}))
        }
        "legacy.categories.delete" => (Method::PUT, "users/me/categories/full/1", user, json!({"hide": "1"})),
        "legacy.categories.delete_keyword" => {
            (Method::POST, "categories/keywords", config, json!({"id_category": 2, "keyword": "pain"}))
        }
        "documents.update" | "legacy.documents.delete" if at.contains("/transactions/") => {
            (Method::PUT, "users/me/transactions/1/documents", user, json!({"id_document": 1}))
        }
        "documents.update" | "legacy.documents.delete" if at.contains("/transactionsclusters/") => {
            (Method::PUT, "users/me/transactionsclusters/1/documents", user, json!({"id_document": 1}))
        }
        "legacy.transactions.get_information" | "legacy.transactions.delete_information" => {
            (Method::PUT, "users/me/transactions/1/informations", user, json!({"note": "à revoir"}))
        }
        "legacy.users.get_device" | "legacy.users.update_device" | "legacy.users.delete_device" => {
            let device = json!({"notification_token": "device", "application": "sandbox"});
            (Method::POST, "users/me/devices", user, device)
        }
        "payment_links.get" | "payment_links.revoke" => {
            let token = peer.service_token("payment-links:admin").await;
            (Method::POST, "payment-links", token, payment_link())
        }
        _ => return None,
    };
    let request = peer.request(method, path).bearer_auth(token).json(&body);
    let (status, answer) = send(request).await;
    assert!(status < 300, "{path}: {answer}");
    answer["id"].as_str().map(str::to_owned)
}

/// What an operation wants to be sent that cannot be told from the types.
pub fn body(peer: &Peer, operation: &str) -> Option<Value> {
    let sign_in = json!({"username": "germaine@example.org", "password": "secret", "application": "sandbox"});
    Some(match operation {
        "legacy.authentication.login" | "legacy.authentication.login_with_cookie" => sign_in,
        "legacy.authentication.create_user_jwt" => peer.as_client(json!({})),
        "legacy.authentication.confirm_email" => json!({"token": "mail-1", "application": "sandbox"}),
        "legacy.authentication.confirm_new_email" => json!({"token": "mail-1"}),
        "legacy.connectors.create_logo" => json!({"img": "a picture"}),
        "legacy.transactions.create" => {
            let entry =
                json!({"original_wording": "PAIN", "value": -1.2, "date": "2026-01-30", "id_account": 1});
            json!([entry])
        }
        "legacy.transactions.update_informations" => json!({"note": "à revoir"}),
        "payment_links.create" => payment_link(),
        _ => return None,
    })
}

/// A payment link to make.
pub fn payment_link() -> Value {
    let person = json!({"kind": "individual", "first_name": "Germaine", "last_name": "Tilleul"});
    json!({
        "amount": 5.9, "currency": "EUR", "label": "Commande 1234", "execution_date_type": "instant",
        "beneficiary": {"scheme_name": "iban", "identification": "FR7630006000011234567890189", "label": "Atelier"},
        "beneficiary_identity": person, "payer_identity": person, "redirect": true,
        "redirect_uri": "https://example.org/paid", "redirect_state": "7",
    })
}
