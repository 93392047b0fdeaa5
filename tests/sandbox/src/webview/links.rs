//! Payment links: whoever opens one is led through a payment.

use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::json;

use super::api::{Api, Failure, text};
use super::pages::Flawed;
use super::{language, respond};
use crate::desk::Desk;
use crate::redirect::with_query;
use crate::server;

/// Leads a payer to the payment of a link.
pub(super) fn open(desk: &Desk, id: &str, headers: &HeaderMap) -> Response {
    let origin = server::origin(headers, desk.address());
    match lead(desk, id, &origin) {
        Ok(to) => respond::redirection(&to),
        Err(failure) if failure.status == 404 => Flawed::gone(language(None, headers)).response(404),
        Err(failure) => {
            let detail = format!("the payment of this link could not be made ({})", failure.code);
            Flawed::cannot_open(language(None, headers), detail).response(400)
        }
    }
}

/// The address of the flow that the payer goes on with.
fn lead(desk: &Desk, id: &str, origin: &str) -> Result<String, Failure> {
    let unexpected = |_| Failure::unexpected();
    let link = desk.on_state(|world| world.open_link(id, origin)).map_err(unexpected)?;
    let link = link.ok_or(Failure { status: 404, code: "notFound".to_owned(), message: None })?;
    let api = Api::new(desk, origin, &link.token);
    let payment = match link.payment {
        Some(payment) => payment,
        None => {
            let made = api.post("payments", &link.order)?;
            let payment = made["id"].as_i64().ok_or_else(Failure::unexpected)?;
            desk.on_state(|world| world.pay_link(id, payment)).map_err(unexpected)?;
            payment
        }
    };
    let scope = json!({"scope": ["payments:validate"]});
    let scoped = api.post(&format!("payments/{payment}/scopedtoken"), &scope)?;
    desk.end_token(&link.token).map_err(unexpected)?;
    let mut params = vec![
        ("client_id", link.client),
        ("payment_id", payment.to_string()),
        ("code", text(&scoped, "token").to_owned()),
        ("redirect_uri", text(&link.order, "client_redirect_uri").to_owned()),
    ];
    params.extend(link.order["client_state"].as_str().map(|state| ("state", state.to_owned())));
    Ok(with_query("/payment", params))
}
