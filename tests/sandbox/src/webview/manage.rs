//! The flow `manage`: the connections of a user, one of them, and its removal.

use askama::Template;
use serde_json::{Map, Value};

use super::accounts::{chosen, entries};
use super::api::{items, text};
use super::connection::bank_of;
use super::format::date;
use super::frame::{Button, Frame};
use super::pages::{Account, Notice, of_bank};
use super::session::Page;
use super::texts::{Lang, fill};
use super::visit::{Form, Outcome, Result, Visit, page, value};

/// The connections of a user.
#[derive(Template)]
#[template(path = "manage.html")]
struct Connections {
    frame: Frame,
    text: String,
    connections: Vec<Entry>,
    buttons: Vec<Button>,
}

/// One connection.
#[derive(Template)]
#[template(path = "detail.html")]
struct Detail {
    frame: Frame,
    connection: Entry,
    message: Option<(String, String)>,
    accounts: Vec<Account>,
    buttons: Vec<Button>,
}

/// A connection in short.
struct Entry {
    id: i64,
    name: String,
    state: &'static str,
    look: &'static str,
    updated: String,
}

impl Entry {
    fn of(lang: Lang, connection: &Value) -> Self {
        let t = lang.texts();
        let (state, look) = match connection["state"].as_str() {
            None => (t.state_fine, "fine"),
            // Nothing that a person could do about these.
            Some("validating" | "rateLimiting" | "websiteUnavailable" | "bug") => {
                (t.state_waiting, "waiting")
            }
            Some(_) => (t.state_attention, "attention"),
        };
        let updated = connection["last_update"].as_str().map(|when| date(lang, when));
        Self {
            id: connection["id"].as_i64().unwrap_or_default(),
            name: bank_of(connection).to_owned(),
            state,
            look,
            updated: updated.map(|when| fill(t.last_update, &[("date", &when)])).unwrap_or_default(),
        }
    }
}

impl Visit<'_> {
    pub(super) fn show_connections(&mut self) -> Result {
        let answer = self.api().get("users/me/connections?expand=connector")?;
        let connections = items(&answer, "connections").iter();
        let connections: Vec<_> = connections.map(|it| Entry::of(self.session.lang, it)).collect();
        let t = self.t();
        let mut buttons = vec![Button::main("add", t.manage_add)];
        if self.session.redirect_uri.is_some() {
            buttons.push(Button::other("close", t.manage_close));
        }
        let said = if connections.is_empty() { t.manage_none } else { t.manage_text };
        Ok(page(&Connections {
            frame: self.frame(t.manage_title),
            text: said.to_owned(),
            connections,
            buttons,
        }))
    }

    pub(super) fn take_connections(&mut self, form: &Form) -> Result {
        if let Some(id) = value(form, "connection").and_then(|id| id.parse().ok()) {
            return self.go_to(Page::Detail(id));
        }
        match value(form, "do") {
            Some("add") => {
                self.session.search.clear();
                self.go_to(Page::Choose)
            }
            Some("close") => self.close(),
            _ => Ok(Outcome::Again),
        }
    }

    /// A connection with its connector; none when it is gone.
    fn own(&self, id: i64) -> Result<Option<Value>> {
        match self.api().get(&format!("users/me/connections/{id}?expand=connector")) {
            Ok(connection) => Ok(Some(connection)),
            Err(failure) if failure.status == 404 => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    pub(super) fn show_detail(&mut self, id: i64) -> Result {
        let Some(connection) = self.own(id)? else { return self.go_to(Page::Manage) };
        let found = self.shareable(id)?;
        let (t, bank) = (self.t(), bank_of(&connection));
        let mut buttons = Vec::new();
        if !connection["state"].is_null() {
            buttons.push(Button::main("repair", t.detail_repair));
        }
        let accounts = entries(t, &found, |account| account["disabled"].is_null());
        if !accounts.is_empty() {
            let save = Button::main("save", t.detail_save);
            buttons.push(if buttons.is_empty() { save } else { Button::other("save", t.detail_save) });
        }
        buttons.push(Button::other("reset", t.detail_reset));
        buttons.push(Button::danger("remove", t.detail_remove));
        buttons.push(Button::other("list", t.detail_back));
        Ok(page(&Detail {
            frame: self.frame(bank),
            connection: Entry::of(self.session.lang, &connection),
            message: self.message(&connection),
            accounts,
            buttons,
        }))
    }

    pub(super) fn take_detail(&mut self, id: i64, form: &Form) -> Result {
        let Some(connection) = self.own(id)? else { return self.go_to(Page::Manage) };
        match value(form, "do") {
            Some("save") => {
                let found = self.shareable(id)?;
                self.switch(id, &found, &chosen(form))?;
                self.session.notice = Some(self.t().manage_saved.to_owned());
                self.session.changed = Some(id);
                self.session.removed = false;
                Ok(Outcome::Again)
            }
            Some("repair") if !connection["state"].is_null() => self.go_to(Page::Connection(id)),
            Some("reset") => self.go_to(Page::Renew(id)),
            Some("remove") => self.go_to(Page::Remove(id)),
            Some("list") => self.go_to(Page::Manage),
            _ => Ok(Outcome::Again),
        }
    }

    pub(super) fn show_removal(&mut self, id: i64) -> Result {
        let Some(connection) = self.own(id)? else { return self.go_to(Page::Manage) };
        let t = self.t();
        Ok(page(&Notice {
            frame: self.frame(of_bank(t.remove_title, bank_of(&connection))),
            texts: vec![t.remove_text.to_owned()],
            message: None,
            points: Vec::new(),
            working: false,
            buttons: vec![Button::danger("remove", t.remove_yes), Button::other("keep", t.remove_no)],
        }))
    }

    pub(super) fn remove(&mut self, id: i64, form: &Form) -> Result {
        if value(form, "do") != Some("remove") {
            return self.go_to(Page::Detail(id));
        }
        self.api().delete(&format!("users/me/connections/{id}"))?;
        self.session.notice = Some(self.t().manage_removed.to_owned());
        self.session.changed = Some(id);
        self.session.removed = true;
        self.go_to(Page::Manage)
    }

    /// Adds a source to a connection whose institution has a page of its own.
    pub(super) fn renew_at_bank(&mut self, id: i64, connector: &Value) -> Result {
        let webauth = |source: &&Value| text(source, "auth_mechanism").starts_with("webauth");
        match items(connector, "sources").iter().find(webauth).map(|source| text(source, "name")) {
            // Named, so that a connection which works is authorised anew.
            Some(source) => self.send_to_bank(&format!("id_connection={id}&source={source}")),
            None => self.update(id, &Map::new()),
        }
    }
}
