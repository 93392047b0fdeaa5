//! Payments to approve, and cancellations of them.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::{Site, Visitor};
use crate::desk::Desk;
use crate::server;
use crate::state::Decision;
use crate::webview::frame::Button;
use crate::webview::order;

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Path(key): Path<String>,
    headers: HeaderMap,
) -> Response {
    let visitor = Visitor::of(&headers);
    let Ok(Some(order_form)) = desk.on_state(|world| world.at_bank(&key)) else { return visitor.gone(404) };
    let t = visitor.lang.texts();
    let (title, text, allow, deny) = if order_form.cancels {
        (t.site_cancel_title, t.site_cancel_text, t.site_cancel_allow, t.site_cancel_deny)
    } else {
        (t.site_pay_title, t.site_pay_text, t.site_pay_allow, t.site_pay_deny)
    };
    let later = (!order_form.cancels).then(|| Button::other("later", t.site_pay_later));
    let orders = order_form.instructions.iter().flat_map(|instruction| order(visitor.lang, instruction));
    let site = Site {
        frame: visitor.frame(&order_form.bank, title, format!("/bank/payment/{key}")),
        text: text.to_owned(),
        facts: orders.collect(),
        buttons: vec![Button::main("allow", allow), Button::other("deny", deny)],
        more: later.into_iter().collect(),
    };
    let leads_to: Vec<_> = order_form.leads_to.iter().map(String::as_str).collect();
    visitor.show(site, &leads_to)
}

pub(super) async fn act(
    State(desk): State<Arc<Desk>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let visitor = Visitor::of(&headers);
    let decision = match visitor.wish(&body).as_deref() {
        Some("allow") => Decision::Approve,
        Some("deny") => Decision::Refuse,
        Some("later") => Decision::Later,
        _ => return visitor.gone(403),
    };
    match desk.on_state(|world| world.decide(&key, decision)) {
        Ok(back) => visitor.back(back),
        Err(refusal) => server::respond(desk.refuse(&refusal)),
    }
}
