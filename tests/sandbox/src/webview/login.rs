//! Credentials: what a connector asks for to make a connection, and anew for one that is there.

use serde_json::{Map, Value, json};

use super::api::{Failure, items, text};
use super::frame::{Alert, Button, Input};
use super::inputs::{inputs, prefilled, taken};
use super::pages::{Fields, Notice, of_bank};
use super::session::Page;
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};
use crate::redirect::escaped;

impl Visit<'_> {
    pub(super) fn show_login(&mut self, uuid: &str) -> Result {
        let connector = self.connector(uuid)?;
        let fields = wanted(&connector, "credentials", &[]);
        let inputs = inputs(&fields, prefilled(&self.session.prefill, uuid));
        Ok(page(&self.login_page(&connector, inputs, None)))
    }

    fn login_page(&self, connector: &Value, inputs: Vec<Input>, alert: Option<Alert>) -> Fields {
        let (t, bank) = (self.t(), text(connector, "name"));
        let mut frame = self.frame(of_bank(t.login_title, bank));
        frame.alert = alert;
        let buttons = vec![Button::main("log_in", t.connect_button), Button::other("cancel", t.cancel)];
        Fields { frame, text: of_bank(t.login_text, bank), message: None, inputs, buttons }
    }

    pub(super) fn log_in(&mut self, uuid: &str, form: &Form) -> Result {
        let connector = self.connector(uuid)?;
        let fields = wanted(&connector, "credentials", &[]);
        let mut values = match taken(self.t(), &fields, form) {
            Ok(values) => values,
            Err((inputs, alert)) => return Ok(page_again(&self.login_page(&connector, inputs, Some(alert)))),
        };
        values.insert("connector_uuid".into(), json!(uuid));
        match self.api().post("users/me/connections", &Value::Object(values)) {
            Ok(connection) => self.follow(&connection),
            Err(failure) if is_about_values(&failure) => {
                let alert = self.refused(&connector, &failure, &fields);
                let again = inputs(&fields, |name| value(form, &format!("field.{name}")).map(str::to_owned));
                Ok(page_again(&self.login_page(&connector, again, Some(alert))))
            }
            Err(failure) => Err(failure),
        }
    }

    /// What to tell when the institution did not take what was sent.
    pub(super) fn refused(&self, connector: &Value, failure: &Failure, fields: &[Value]) -> Alert {
        let (t, bank) = (self.t(), text(connector, "name"));
        let mut alert = Alert::new(t.wrong_title);
        if let Some(first) = fields.first() {
            alert.items.push((format!("field-{}", text(first, "name")), of_bank(t.wrong_text, bank)));
        }
        alert.message.clone_from(&failure.message);
        alert
    }

    pub(super) fn show_to_bank(&mut self, uuid: &str, query: &Form) -> Result {
        if let Some(outcome) = self.back_from_bank(query)? {
            return Ok(outcome);
        }
        let connector = self.connector(uuid)?;
        let (t, bank) = (self.t(), text(&connector, "name"));
        let mut texts = vec![of_bank(t.bank_text, bank)];
        if self.session.refused {
            texts.insert(0, of_bank(t.bank_refused, bank));
        }
        Ok(page(&Notice {
            frame: self.frame(of_bank(t.bank_title, bank)),
            texts,
            message: None,
            points: Vec::new(),
            working: false,
            buttons: vec![
                Button::main("to_bank", of_bank(t.bank_button, bank)),
                Button::other("cancel", t.cancel),
            ],
        }))
    }

    pub(super) fn go_to_bank(&mut self, uuid: &str) -> Result {
        self.send_to_bank(&format!("connector_uuid={}", escaped(uuid)))
    }

    /// Sends the browser to the page of an institution, and has it come back here.
    pub(super) fn send_to_bank(&mut self, what: &str) -> Result {
        let back = format!("{}{}", self.session.origin, self.session.path());
        let client = &self.session.app.id;
        let target =
            format!("webauth-url?client_id={}&redirect_uri={}&{what}", escaped(client), escaped(&back));
        let link = self.api().get(&target)?;
        self.session.refused = false;
        link["url"].as_str().map(|url| Outcome::Away(url.to_owned())).ok_or_else(Failure::unexpected)
    }

    /// What the browser brings from the page of an institution.
    pub(super) fn back_from_bank(&mut self, query: &Form) -> Result<Option<Outcome>> {
        if let Some(error) = value(query, "error") {
            self.session.refused = true;
            return if error == "access_denied" {
                Ok(Some(Outcome::Again))
            } else {
                Err(Failure { status: 400, code: error.to_owned(), message: None })
            };
        }
        let Some(id) = value(query, "id_connection").and_then(|id| id.parse::<i64>().ok()) else {
            return Ok(None);
        };
        let connection = self.api().get(&format!("users/me/connections/{id}"))?;
        self.follow(&connection).map(Some)
    }

    pub(super) fn show_renewal(&mut self, id: i64) -> Result {
        let (connector, fields) = self.renewable(id)?;
        if fields.is_empty() {
            // Where the browser comes back to.
            self.session.page = Page::Connection(id);
            return self.renew_at_bank(id, &connector);
        }
        let inputs = inputs(&fields, prefilled(&self.session.prefill, text(&connector, "uuid")));
        Ok(page(&self.renewal_page(&connector, inputs, None)))
    }

    fn renewal_page(&self, connector: &Value, inputs: Vec<Input>, alert: Option<Alert>) -> Fields {
        let (t, bank) = (self.t(), text(connector, "name"));
        Fields {
            frame: super::frame::Frame { alert, ..self.frame(of_bank(t.repair_title, bank)) },
            text: of_bank(t.login_text, bank),
            message: None,
            buttons: vec![Button::main("renew", t.submit), Button::other("cancel", t.cancel)],
            inputs,
        }
    }

    /// Replaces the credentials of a connection.
    pub(super) fn renew(&mut self, id: i64, form: &Form) -> Result {
        let (connector, fields) = self.renewable(id)?;
        let values = match taken(self.t(), &fields, form) {
            Ok(values) => values,
            Err((inputs, alert)) => {
                return Ok(page_again(&self.renewal_page(&connector, inputs, Some(alert))));
            }
        };
        match self.api().post(&format!("users/me/connections/{id}"), &Value::Object(values)) {
            Ok(connection) => self.follow(&connection),
            Err(failure) if is_about_values(&failure) => {
                let alert = self.refused(&connector, &failure, &fields);
                let again = inputs(&fields, |name| value(form, &format!("field.{name}")).map(str::to_owned));
                Ok(page_again(&self.renewal_page(&connector, again, Some(alert))))
            }
            Err(failure) => Err(failure),
        }
    }

    /// The connector of a connection, and what it asks for: of the sources that the application names.
    fn renewable(&self, id: i64) -> Result<(Value, Vec<Value>)> {
        let connection = self.api().get(&format!("users/me/connections/{id}"))?;
        let connector = self.connector(text(&connection, "connector_uuid"))?;
        let sources = self.session.list("connection_sources");
        let fields = wanted(&connector, "credentials", &sources);
        Ok((connector, fields))
    }

    /// Goes where a connection wants to be taken: on to its accounts, or to what it waits for.
    pub(super) fn follow(&mut self, connection: &Value) -> Result {
        let id = connection["id"].as_i64().ok_or_else(Failure::unexpected)?;
        match connection["state"].as_str() {
            None => self.settled(id),
            Some(_) => self.go_to(Page::Connection(id)),
        }
    }

    /// What an update of a connection needs, as a body.
    pub(super) fn update(&mut self, id: i64, body: &Map<String, Value>) -> Result {
        let connection = self.api().post(&format!("users/me/connections/{id}"), &json!(body))?;
        self.follow(&connection)
    }
}

/// Whether an answer is about what the end user typed, so that typing again may help.
pub(super) fn is_about_values(failure: &Failure) -> bool {
    matches!(failure.code.as_str(), "wrongpass" | "invalidValue" | "missingParameter")
}

/// What a connector asks for with this mechanism, of these sources; none named is all of them.
fn wanted(connector: &Value, mechanism: &str, sources: &[String]) -> Vec<Value> {
    let fits = |field: &&Value| {
        let mechanisms = items(field, "auth_mechanisms");
        let of = items(field, "connector_sources");
        text(field, "type") != "hidden"
            && (mechanisms.is_empty() || mechanisms.iter().any(|own| own == mechanism))
            && (sources.is_empty()
                || of.is_empty()
                || of.iter().any(|own| sources.iter().any(|it| own == it.as_str())))
    };
    items(connector, "fields").iter().filter(fits).cloned().collect()
}
