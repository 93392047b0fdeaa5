//! The templates with what they are filled with.

use askama::Template;
use axum::response::Response;

use super::frame::{Button, Frame, Input};
use super::respond;
use super::texts::{Lang, fill};

/// The institutions to choose from.
#[derive(Template)]
#[template(path = "choose.html")]
pub(super) struct Choose {
    pub(super) frame: Frame,
    pub(super) search: String,
    pub(super) count: String,
    pub(super) connectors: Vec<Choice>,
    pub(super) buttons: Vec<Button>,
}

/// An institution to choose.
pub(super) struct Choice {
    pub(super) uuid: String,
    pub(super) name: String,
    pub(super) initial: String,
    pub(super) countries: String,
}

/// Something to fill in.
#[derive(Template)]
#[template(path = "fields.html")]
pub(super) struct Fields {
    pub(super) frame: Frame,
    pub(super) text: String,
    /// Who says something, and what.
    pub(super) message: Option<(String, String)>,
    pub(super) inputs: Vec<Input>,
    pub(super) buttons: Vec<Button>,
}

/// Something to read and to decide.
#[derive(Template)]
#[template(path = "notice.html")]
pub(super) struct Notice {
    pub(super) frame: Frame,
    pub(super) texts: Vec<String>,
    pub(super) message: Option<(String, String)>,
    pub(super) points: Vec<String>,
    pub(super) working: bool,
    pub(super) buttons: Vec<Button>,
}

/// Accounts or contracts to tick.
#[derive(Template)]
#[template(path = "accounts.html")]
pub(super) struct Accounts {
    pub(super) frame: Frame,
    pub(super) text: String,
    pub(super) legend: String,
    pub(super) consent: String,
    pub(super) accounts: Vec<Account>,
    pub(super) buttons: Vec<Button>,
}

/// One of them.
pub(super) struct Account {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) hint: String,
    pub(super) ticked: bool,
}

/// A page that leads nowhere.
#[derive(Template)]
#[template(path = "flaw.html")]
pub(crate) struct Flawed {
    frame: Frame,
    text: String,
    /// What is wrong, for the makers of the application.
    detail: String,
}

impl Flawed {
    /// A flow was opened in a wrong way.
    pub(super) fn cannot_open(lang: Lang, detail: String) -> Self {
        let t = lang.texts();
        Self { frame: Frame::new(lang, None, t.cannot_open), text: t.cannot_open_hint.to_owned(), detail }
    }

    /// A session is gone.
    pub(super) fn gone(lang: Lang) -> Self {
        let t = lang.texts();
        Self {
            frame: Frame::new(lang, None, t.gone_title),
            text: t.gone_text.to_owned(),
            detail: String::new(),
        }
    }

    /// A page with nothing but a text.
    pub(crate) fn saying(frame: Frame, text: &str) -> Self {
        Self { frame, text: text.to_owned(), detail: String::new() }
    }

    pub(crate) fn response(&self, status: u16) -> Response {
        respond::page(status, render(self), &[])
    }
}

/// The page as text. Templates are checked when the sandbox is built: only a lack of memory could fail here.
pub(crate) fn render(page: &impl Template) -> String {
    page.render().unwrap_or_else(|error| format!("<!doctype html><title>500</title><p>{error}"))
}

/// A text about a bank.
pub(super) fn of_bank(text: &str, bank: &str) -> String {
    fill(text, &[("bank", bank)])
}
