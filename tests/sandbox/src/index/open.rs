//! Opens a flow of the webview with what it needs: a code of the user, a connection, a payment.

use std::sync::Arc;

use axum::Form;
use axum::RequestExt;
use axum::extract::rejection::FormRejection;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use powens_codegen::api::Flow;
use serde::Deserialize;
use serde_json::{Value, json};

use super::page_of;
use super::try_it::{Asked, ask, is_own, token};
use crate::answer::Answer;
use crate::auth::{SERVICE, USER};
use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::server;

/// The connector that nothing but a page authorises.
pub(super) const WEBAUTH: &str = "122";

/// What the form of a flow sends.
#[derive(Deserialize)]
struct Wanted {
    flow: String,
}

pub(super) async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let origin = server::origin(request.headers(), desk.address());
    if !is_own(request.headers(), &origin) {
        let other = Refusal::forbidden("only the index of the sandbox may send this");
        return server::respond(desk.refuse(&other));
    }
    let read: Result<Form<Wanted>, FormRejection> = request.extract().await;
    let name = read.map(|Form(wanted)| wanted.flow).unwrap_or_default();
    let Some(flow) = desk.api().areas.iter().flat_map(|area| &area.flows).find(|flow| flow.name == name)
    else {
        let flaw = Refusal::invalid("the form wants flow, the name of a flow: use that of the index");
        return server::respond(desk.refuse(&flaw));
    };
    match parameters(&desk, flow, &origin) {
        Ok(pairs) => {
            let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
            Redirect::to(&format!("{}?{query}", page_of(flow))).into_response()
        }
        Err(answer) => server::respond(answer),
    }
}

/// The parameters that lead into the flow, as its user.
fn parameters(desk: &Desk, flow: &Flow, origin: &str) -> Result<Vec<(&'static str, String)>, Answer> {
    let mut pairs = vec![("client_id", desk.credentials().client_id), ("redirect_uri", format!("{origin}/"))];
    if flow.name == "payment" {
        let (payment, code) = payment(desk, origin)?;
        pairs.extend([("payment_id", payment), ("code", code)]);
        return Ok(pairs);
    }
    let user = token(desk, USER, "", origin)?;
    let asked = Asked { token: Some(&user), origin, body: None };
    let code = text(&ask(desk, "GET", "/auth/token/code", &asked)?["code"]);
    match flow.name.as_str() {
        // Without a webview a connector has to be named, which is authorised on a page.
        "webauth" => pairs.extend([("token", code), ("id_connector", WEBAUTH.to_owned())]),
        "reconnect" => {
            let own = ask(desk, "GET", "/users/me/connections", &asked)?;
            pairs.extend([("code", code), ("connection_id", text(&own["connections"][0]["id"]))]);
        }
        _ => pairs.push(("code", code)),
    }
    Ok(pairs)
}

/// A payment of 12.50 €, and the code of its payer.
fn payment(desk: &Desk, origin: &str) -> Result<(String, String), Answer> {
    let service = token(desk, SERVICE, "payments:admin", origin)?;
    let send = |path: &str, body: Value| {
        ask(desk, "POST", path, &Asked { token: Some(&service), origin, body: Some(body) })
    };
    let payment = send(
        "/payments",
        json!({
            "client_redirect_uri": format!("{origin}/"),
            "payer_identity": {"kind": "individual", "first_name": "Germaine", "last_name": "Exemple"},
            "instructions": [{
                "amount": 12.5, "currency": "EUR", "label": "Order 7", "execution_date_type": "first_open_day",
                "beneficiary": {"scheme_name": "iban", "identification": "FR7630006000011234567890189", "label": "Shop"},
                "beneficiary_identity": {
                    "kind": "corporate", "org_name": "Shop", "scheme_name": "siren", "identification": "012345678",
                },
            }],
        }),
    )?;
    let id = text(&payment["id"]);
    let code = send(&format!("/payments/{id}/scopedtoken"), json!({"scope": ["payments:validate"]}))?;
    Ok((id, text(&code["token"])))
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
