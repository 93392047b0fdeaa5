//! One request of a session: which page answers it.

use askama::Template;
use axum::response::Response;

use super::api::{Api, Failure, text};
use super::connection::bank_of;
use super::frame::{Button, Frame};
use super::pages::{Notice, of_bank, render};
use super::respond;
use super::session::{Page, Session, Trouble};
use super::texts::{Texts, fill};
use crate::desk::Desk;

/// What comes of a request.
pub(super) enum Outcome {
    /// A page, with a status.
    Html(u16, String),
    /// The page that the session is at now.
    Again,
    /// Elsewhere.
    Away(String),
}

pub(super) type Result<T = Outcome> = std::result::Result<T, Failure>;

/// What a form sends.
pub(super) type Form = [(String, String)];

/// A value of a form.
pub(super) fn value<'f>(form: &'f Form, name: &str) -> Option<&'f str> {
    form.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
}

/// A request of a session.
pub(super) struct Visit<'a> {
    pub(super) desk: &'a Desk,
    pub(super) session: &'a mut Session,
}

impl<'a> Visit<'a> {
    pub(super) fn new(desk: &'a Desk, session: &'a mut Session) -> Self {
        Self { desk, session }
    }

    /// Shows the page that the session is at.
    pub(super) fn show(mut self, query: &str) -> Response {
        if let Some(left) = &self.session.left {
            return respond::redirection(left);
        }
        let query: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let outcome = self.page(&query);
        self.respond(outcome)
    }

    /// Takes what a form of it sends.
    pub(super) fn act(mut self, form: &Form) -> Response {
        if let Some(left) = &self.session.left {
            return respond::redirection(left);
        }
        // A form of another page, left in another window or found again by going back, counts for nothing.
        if value(form, "page") != Some(&self.session.page.key()) {
            return respond::redirection(&self.session.path());
        }
        self.session.notice = None;
        let outcome = match value(form, "do") {
            Some("cancel") => self.cancel(),
            _ => self.take(form),
        };
        self.respond(outcome)
    }

    fn page(&mut self, query: &Form) -> Result {
        match self.session.page.clone() {
            Page::Choose => self.show_choice(query),
            Page::Terms(connector) => self.show_terms(&connector),
            Page::Login(connector) => self.show_login(&connector),
            Page::ToBank(connector) => self.show_to_bank(&connector, query),
            Page::Connection(id) => self.show_connection(id, query),
            Page::Renew(id) => self.show_renewal(id),
            Page::Accounts(id) => self.show_accounts(id),
            Page::Another(id) => self.show_another(id),
            Page::Fine(id) => self.show_fine(id),
            Page::Manage => self.show_connections(),
            Page::Detail(id) => self.show_detail(id),
            Page::Remove(id) => self.show_removal(id),
            Page::PayWith => self.show_payment_choice(query),
            Page::Pay => self.show_payment(),
            Page::Paying => self.show_paying(),
            Page::Order => self.show_order(),
            Page::Payee(account) => self.show_payee(account),
            Page::PayeeCode(account, payee) => self.show_payee_code(account, payee),
            Page::Check(id) => self.show_transfer(id),
            Page::Sending(id) => self.show_sending(id),
            Page::Failed(trouble, bank) => self.show_trouble(trouble, &bank),
        }
    }

    fn take(&mut self, form: &Form) -> Result {
        match self.session.page.clone() {
            Page::Choose => self.choose(form),
            Page::Terms(connector) => self.take_terms(&connector, form),
            Page::Login(connector) => self.log_in(&connector, form),
            Page::ToBank(connector) => self.go_to_bank(&connector),
            Page::Connection(id) => self.take_connection(id, form),
            Page::Renew(id) => self.renew(id, form),
            Page::Accounts(id) => self.share(id, form),
            Page::Another(_) => self.take_another(form),
            Page::Fine(id) => self.settled(id),
            Page::Manage => self.take_connections(form),
            Page::Detail(id) => self.take_detail(id, form),
            Page::Remove(id) => self.remove(id, form),
            Page::PayWith => self.pay_with(form),
            Page::Pay => self.pay(form),
            Page::Paying => self.take_paying(form),
            Page::Order => self.order(form),
            Page::Payee(account) => self.add_payee(account, form),
            Page::PayeeCode(account, payee) => self.take_payee_code(account, payee, form),
            Page::Check(id) => self.send(id),
            Page::Sending(id) => self.take_sending(id, form),
            Page::Failed(..) => self.take_trouble(form),
        }
    }

    /// The API as this session sees it.
    pub(super) fn api(&self) -> Api<'_> {
        Api::new(self.desk, &self.session.origin, &self.session.token)
    }

    pub(super) fn t(&self) -> &'static Texts {
        self.session.lang.texts()
    }

    /// A text about the application.
    pub(super) fn of_app(&self, text: &str, bank: &str) -> String {
        fill(text, &[("app", &self.session.app.name), ("bank", bank)])
    }

    /// What a page of this session has around its content.
    pub(super) fn frame(&self, title: impl Into<String>) -> Frame {
        let session = &self.session;
        Frame {
            action: session.path(),
            csrf: session.csrf.clone(),
            key: session.page.key(),
            notice: session.notice.clone(),
            ..Frame::new(session.lang, Some(&session.app), title)
        }
    }

    /// Goes to another page of the session.
    #[expect(clippy::unnecessary_wraps, reason = "the end of functions that give a result")]
    pub(super) fn go_to(&mut self, page: Page) -> Result {
        self.session.page = page;
        Ok(Outcome::Again)
    }

    fn show_trouble(&mut self, trouble: Trouble, bank: &str) -> Result {
        let t = self.t();
        let bank = if bank.is_empty() { t.your_bank } else { bank };
        let (title, text) = match trouble {
            Trouble::Bug => (t.bug_title, t.bug_text),
            Trouble::Unavailable => (t.down_title, t.down_text),
            Trouble::Unsupported => (t.unsupported_title, t.unsupported_text),
            Trouble::Transfer => (t.transfer_failed_title, t.transfer_failed_text),
            Trouble::NoSender => (t.transfer_failed_title, t.transfer_none),
        };
        let mut buttons = Vec::new();
        if self.session.redirect_uri.is_some() {
            buttons.push(Button::main("leave", self.of_app(t.return_to_app, "")));
        }
        if self.session.start.is_some() {
            buttons.push(Button::other("retry", t.retry));
        }
        Ok(page(&Notice {
            frame: self.frame(of_bank(title, bank)),
            texts: vec![of_bank(text, bank)],
            message: None,
            points: Vec::new(),
            working: false,
            buttons,
        }))
    }

    /// Name of the institution that the page is about; empty where that cannot be told.
    fn bank_here(&self) -> String {
        let name = match &self.session.page {
            Page::Terms(uuid) | Page::Login(uuid) | Page::ToBank(uuid) => {
                self.connector(uuid).ok().map(|connector| text(&connector, "name").to_owned())
            }
            Page::Connection(id) | Page::Renew(id) | Page::Accounts(id) | Page::Detail(id) => {
                self.waiting(*id).ok().map(|connection| bank_of(&connection).to_owned())
            }
            _ => None,
        };
        name.unwrap_or_default()
    }

    fn take_trouble(&mut self, form: &Form) -> Result {
        match (value(form, "do"), self.session.start.clone()) {
            (Some("retry"), Some(start)) => self.go_to(start),
            _ => self.leave_with("server_error"),
        }
    }

    fn respond(mut self, outcome: Result) -> Response {
        let outcome = match outcome {
            Err(failure) if failure.is_expired() => self.expire(),
            Err(failure) => {
                let trouble = match failure.code.as_str() {
                    "websiteUnavailable" => Trouble::Unavailable,
                    "notSupported" => Trouble::Unsupported,
                    _ => Trouble::Bug,
                };
                self.session.page = Page::Failed(trouble, self.bank_here());
                Outcome::Again
            }
            Ok(outcome) => outcome,
        };
        match outcome {
            Outcome::Html(status, html) => {
                // A notice is told once.
                self.session.notice = None;
                let places = [&self.session.redirect_uri, &self.session.paid_uri];
                let leads_to: Vec<_> = places.into_iter().flatten().map(String::as_str).collect();
                respond::page(status, html, &leads_to)
            }
            Outcome::Again => respond::redirection(&self.session.path()),
            Outcome::Away(to) => respond::redirection(&to),
        }
    }
}

/// A page as it should be.
pub(super) fn page(template: &impl Template) -> Outcome {
    Outcome::Html(200, render(template))
}

/// A page that asks again for what was not right.
pub(super) fn page_again(template: &impl Template) -> Outcome {
    Outcome::Html(422, render(template))
}
