//! The choice of an institution, and the terms that go with it.

use serde_json::Value;

use super::api::{items, text};
use super::frame::Button;
use super::pages::{Choice, Choose, Notice, of_bank};
use super::session::{Flow, Page};
use super::texts::fill;
use super::visit::{Form, Outcome, Result, Visit, page, value};
use crate::redirect::escaped;

impl Visit<'_> {
    pub(super) fn show_choice(&mut self, query: &Form) -> Result {
        let offered = self.offered()?;
        // A single one that the application asks for by name needs no choice.
        if let ([only], true) = (offered.as_slice(), self.is_named()) {
            let uuid = text(only, "uuid").to_owned();
            return self.go_to(Page::Terms(uuid));
        }
        Ok(self.choice(query, &offered, self.t().choose_title))
    }

    /// The page with the institutions that fit the search.
    pub(super) fn choice(&mut self, query: &Form, offered: &[Value], title: &str) -> Outcome {
        if let Some(search) = value(query, "search") {
            search.trim().clone_into(&mut self.session.search);
        }
        let search = self.session.search.clone();
        let fits = |connector: &&Value| {
            let name = text(connector, "name").to_lowercase();
            search.to_lowercase().split_whitespace().all(|word| name.contains(word))
        };
        let found: Vec<_> = offered.iter().filter(fits).map(choice_of).collect();
        let t = self.t();
        let count = match found.len() {
            0 if search.is_empty() => t.choose_none.to_owned(),
            0 => fill(t.choose_none_search, &[("search", &search)]),
            1 => t.choose_count_one.to_owned(),
            count => fill(t.choose_count, &[("count", &count.to_string())]),
        };
        let mut buttons = vec![Button::other("cancel", t.cancel)];
        if self.session.flow == Flow::Manage {
            buttons = vec![Button::other("cancel", t.detail_back)];
        }
        page(&Choose { frame: self.frame(title), search, count, connectors: found, buttons })
    }

    pub(super) fn choose(&mut self, form: &Form) -> Result {
        let chosen = value(form, "connector").unwrap_or_default();
        if self.offered()?.iter().any(|connector| text(connector, "uuid") == chosen) {
            return self.go_to(Page::Terms(chosen.to_owned()));
        }
        Ok(Outcome::Again)
    }

    /// Whether the application names the connectors to choose from.
    fn is_named(&self) -> bool {
        ["connector_uuids", "connector_ids"].iter().any(|name| !self.session.list(name).is_empty())
    }

    /// The connectors that fit what the application asked for.
    fn offered(&self) -> Result<Vec<Value>> {
        let session = &self.session;
        let country = session.params.get("connector_country").and_then(Value::as_str);
        let country = country.map(|code| format!("&country_codes={}", escaped(code))).unwrap_or_default();
        let answer = self.api().get(&format!("connectors?expand=countries{country}"))?;
        let (uuids, ids) = (session.list("connector_uuids"), session.list("connector_ids"));
        let mut wanted = session.list("connector_capabilities");
        if wanted.is_empty() {
            wanted = vec!["bank".to_owned()];
        }
        let fits = |connector: &&Value| {
            let has = |capability: &String| {
                items(connector, "capabilities").iter().any(|own| own == capability.as_str())
            };
            let named = uuids.contains(&text(connector, "uuid").to_lowercase())
                || ids.contains(&connector["id"].to_string());
            (!self.is_named() || named) && wanted.iter().all(has)
        };
        Ok(items(&answer, "connectors").iter().filter(fits).cloned().collect())
    }

    /// A connector with what it asks for.
    pub(super) fn connector(&self, uuid: &str) -> Result<Value> {
        self.api().get(&format!("connectors/{}?expand=fields,payment_fields,sources", escaped(uuid)))
    }

    pub(super) fn show_terms(&mut self, uuid: &str) -> Result {
        let connector = self.connector(uuid)?;
        let (t, bank) = (self.t(), text(&connector, "name"));
        Ok(page(&Notice {
            frame: self.frame(of_bank(t.terms_title, bank)),
            texts: vec![self.of_app(t.terms_intro, bank)],
            message: None,
            points: [t.terms_read, t.terms_time, t.terms_stop].map(str::to_owned).to_vec(),
            working: false,
            buttons: vec![
                Button::main("accept", t.terms_accept),
                Button::other("decline", t.terms_decline),
                Button::other("cancel", t.cancel),
            ],
        }))
    }

    pub(super) fn take_terms(&mut self, uuid: &str, form: &Form) -> Result {
        match (value(form, "do"), self.session.flow) {
            (Some("accept"), _) => {
                let connector = self.connector(uuid)?;
                let uuid = uuid.to_owned();
                let by_bank = text(&connector, "auth_mechanism").starts_with("webauth");
                self.go_to(if by_bank { Page::ToBank(uuid) } else { Page::Login(uuid) })
            }
            (Some("decline"), Flow::Manage) => self.go_to(Page::Manage),
            (Some("decline"), _) => self.leave_with("tos_declined"),
            _ => Ok(Outcome::Again),
        }
    }
}

fn choice_of(connector: &Value) -> Choice {
    let name = text(connector, "name").to_owned();
    let countries: Vec<_> =
        items(connector, "countries").iter().map(|country| text(country, "name")).collect();
    Choice {
        uuid: text(connector, "uuid").to_owned(),
        initial: name.chars().next().map(String::from).unwrap_or_default(),
        countries: countries.join(", "),
        name,
    }
}
