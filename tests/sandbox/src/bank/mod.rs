//! The pages of the invented institutions, where a person authorises a connection or a payment.

mod authorise;
mod payment;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::desk::Desk;
use crate::webview::frame::{Button, Frame};
use crate::webview::pages::{Flawed, render};
use crate::webview::respond::{page, redirection, with_cookie};
use crate::webview::texts::Lang;
use crate::webview::{cookie, random};

/// The cookie that a form has to agree with.
const COOKIE: &str = "powens_bank";

/// The addresses of the institutions.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/bank/authorise/{key}", get(authorise::show).post(authorise::act))
        .route("/bank/payment/{key}", get(payment::show).post(payment::act))
        .with_state(desk)
}

/// A page of an institution.
#[derive(Template)]
#[template(path = "site.html")]
struct Site {
    frame: Frame,
    text: String,
    facts: Vec<(String, String)>,
    buttons: Vec<Button>,
    /// What tests may want to happen.
    more: Vec<Button>,
}

/// What a browser tells about itself.
struct Visitor {
    lang: Lang,
    /// What its cookie holds.
    cookie: Option<String>,
}

impl Visitor {
    fn of(headers: &HeaderMap) -> Self {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            lang: Lang::of_browser(text(header::ACCEPT_LANGUAGE)),
            cookie: text(header::COOKIE).and_then(|cookies| cookie(cookies, COOKIE)).map(str::to_owned),
        }
    }

    /// A frame of a page of this bank.
    fn frame(&self, bank: &str, title: &str, path: String) -> Frame {
        let t = self.lang.texts();
        Frame {
            brand: bank.to_owned(),
            action: path,
            note: t.site_note,
            ..Frame::new(self.lang, None, title)
        }
    }

    /// A page whose form can only be sent by this browser. `leads_to` are addresses that it may end at.
    fn show(&self, mut site: Site, leads_to: &[&str]) -> Response {
        let Some(token) = self.cookie.clone().or_else(|| random().ok()) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        site.frame.csrf.clone_from(&token);
        let cookie = format!("{COOKIE}={token}; Path=/bank; HttpOnly; SameSite=Lax");
        with_cookie(page(200, render(&site), leads_to), &cookie)
    }

    /// What a form asks for, if it was sent from a page that this browser was shown.
    fn wish(&self, body: &[u8]) -> Option<String> {
        let mut form = form_urlencoded::parse(body);
        let csrf = form.clone().find(|(name, _)| name == "csrf").map(|(_, value)| value.into_owned());
        let own = self.cookie.as_deref().filter(|own| !own.is_empty())?;
        if csrf.as_deref() != Some(own) {
            return None;
        }
        form.find(|(name, _)| name == "do").map(|(_, value)| value.into_owned())
    }

    /// There is nothing to decide here.
    fn gone(&self, status: u16) -> Response {
        let t = self.lang.texts();
        Flawed::saying(Frame::new(self.lang, None, t.site_gone_title), t.site_gone_text).response(status)
    }

    /// Back to the application.
    fn back(&self, to: Option<String>) -> Response {
        to.map_or_else(|| self.gone(404), |to| redirection(&to))
    }
}
