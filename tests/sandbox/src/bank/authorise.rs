//! Access to accounts.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::{Site, Visitor};
use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::server;
use crate::state::Ending;
use crate::webview::date;
use crate::webview::frame::Button;
use crate::webview::texts::fill;

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Path(key): Path<String>,
    headers: HeaderMap,
) -> Response {
    let visitor = Visitor::of(&headers);
    let found = desk.on_state(|world| Ok::<_, Refusal>((world.errand(&key).cloned(), world.consent_end())));
    let Ok(Ok((Some(errand), until))) = found else { return visitor.gone(404) };
    let t = visitor.lang.texts();
    let frame = visitor.frame(&errand.bank, t.site_consent_title, format!("/bank/authorise/{key}"));
    let site = Site {
        frame,
        text: fill(t.site_consent_text, &[("bank", &errand.bank)]),
        facts: vec![(
            t.site_consent_accounts.to_owned(),
            fill(t.site_consent_until, &[("date", &date(visitor.lang, &until))]),
        )],
        buttons: vec![Button::main("allow", t.site_allow), Button::other("deny", t.site_deny)],
        more: vec![Button::other("fail", t.site_fail)],
    };
    visitor.show(site, &[&errand.redirect_uri])
}

pub(super) async fn act(
    State(desk): State<Arc<Desk>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let visitor = Visitor::of(&headers);
    let ending = match visitor.wish(&body).as_deref() {
        Some("allow") => Ending::Allowed,
        Some("deny") => Ending::Denied,
        Some("fail") => Ending::Failed,
        _ => return visitor.gone(403),
    };
    match desk.on_state(|world| world.end_errand(&key, ending)) {
        Ok(back) => visitor.back(back),
        Err(refusal) => server::respond(desk.refuse(&refusal)),
    }
}
