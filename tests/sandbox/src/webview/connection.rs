//! A connection on its way: a page for each state that it can be in.

use serde_json::{Map, Value, json};

use super::api::{items, text};
use super::frame::{Alert, Button, Frame, Input};
use super::inputs::{inputs, prefilled, taken};
use super::login::is_about_values;
use super::pages::{Fields, Notice, of_bank};
use super::session::{Flow, Page};
use super::texts::Texts;
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};

/// What the end user can do about a state.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Remedy {
    /// Give the values that are asked for.
    Fields,
    /// Confirm elsewhere; this page resumes.
    Elsewhere,
    /// Let time pass.
    Wait,
    /// Go to the page of the institution.
    Bank,
    /// Start a strong authentication.
    Authenticate,
    /// Try again.
    Retry,
    /// Nothing: the flow ends.
    Nothing,
}

/// Title, text and remedy of a state.
fn of_state(t: &'static Texts, state: &str) -> (&'static str, &'static str, Remedy) {
    match state {
        "wrongpass" => (t.wrong_title, t.wrong_text, Remedy::Fields),
        "passwordExpired" => (t.password_title, t.password_text, Remedy::Fields),
        "additionalInformationNeeded" => (t.asked_title, t.asked_text, Remedy::Fields),
        "decoupled" => (t.wait_title, t.wait_text, Remedy::Elsewhere),
        "validating" => (t.working_title, t.working_text, Remedy::Wait),
        "webauthRequired" => (t.bank_title, t.bank_text, Remedy::Bank),
        "SCARequired" => (t.sca_title, t.sca_text, Remedy::Authenticate),
        "actionNeeded" => (t.action_title, t.action_text, Remedy::Retry),
        "rateLimiting" => (t.limit_title, t.limit_text, Remedy::Nothing),
        "websiteUnavailable" => (t.down_title, t.down_text, Remedy::Retry),
        "bug" => (t.bug_title, t.bug_text, Remedy::Retry),
        "notSupported" => (t.unsupported_title, t.unsupported_text, Remedy::Nothing),
        _ => (t.unknown_title, t.unknown_text, Remedy::Retry),
    }
}

impl Visit<'_> {
    pub(super) fn show_connection(&mut self, id: i64, query: &Form) -> Result {
        if let Some(outcome) = self.back_from_bank(query)? {
            return Ok(outcome);
        }
        let connection = self.waiting(id)?;
        let Some(state) = connection["state"].as_str() else { return self.at_ease(id) };
        let remedy = of_state(self.t(), state).2;
        Ok(if remedy == Remedy::Fields {
            let uuid = text(&connection, "connector_uuid").to_owned();
            let inputs = inputs(&asked(&connection), prefilled(&self.session.prefill, &uuid));
            page(&self.asking(&connection, inputs, None))
        } else {
            page(&self.waiting_page(&connection))
        })
    }

    /// A connection with its connector.
    pub(super) fn waiting(&self, id: i64) -> Result<Value> {
        self.api().get(&format!("users/me/connections/{id}?expand=connector%5Bfields%5D"))
    }

    fn at_ease(&mut self, id: i64) -> Result {
        match self.session.flow {
            // Opened for a connection that needs nothing.
            Flow::Reconnect if self.session.changed.is_none() => self.go_to(Page::Fine(id)),
            Flow::Manage if self.session.refused => {
                self.session.refused = false;
                self.go_to(Page::Detail(id))
            }
            _ => self.settled(id),
        }
    }

    /// The page that asks for what an institution wants.
    fn asking(&self, connection: &Value, inputs: Vec<Input>, alert: Option<Alert>) -> Fields {
        let (t, bank) = (self.t(), bank_of(connection));
        let (title, said, _) = of_state(t, text(connection, "state"));
        let frame = Frame { alert, ..self.frame(of_bank(title, bank)) };
        let buttons = vec![Button::main("send", t.submit), Button::other("cancel", t.cancel)];
        Fields { frame, text: of_bank(said, bank), message: self.message(connection), inputs, buttons }
    }

    /// The page of a state in which there is nothing to type.
    fn waiting_page(&self, connection: &Value) -> Notice {
        let (t, bank) = (self.t(), bank_of(connection));
        let (title, said, remedy) = of_state(t, text(connection, "state"));
        let mut texts = vec![of_bank(said, bank)];
        if self.session.refused {
            texts.insert(0, of_bank(t.bank_refused, bank));
        }
        let looks = matches!(remedy, Remedy::Elsewhere | Remedy::Wait);
        let main = match remedy {
            Remedy::Elsewhere => Button::main("resume", t.wait_done),
            Remedy::Bank => Button::main("to_bank", of_bank(t.bank_button, bank)),
            Remedy::Authenticate => Button::main("authenticate", t.go_on),
            Remedy::Wait | Remedy::Retry => Button::main("retry", t.retry),
            Remedy::Fields | Remedy::Nothing => Button::main("leave", self.of_app(t.return_to_app, bank)),
        };
        let mut buttons = vec![main];
        if remedy != Remedy::Nothing {
            buttons.push(Button::other("cancel", t.cancel));
        }
        Notice {
            frame: self.frame(of_bank(title, bank)),
            texts,
            message: self.message(connection),
            points: Vec::new(),
            working: looks,
            buttons,
        }
    }

    /// What the institution says, under its name.
    pub(super) fn message(&self, connection: &Value) -> Option<(String, String)> {
        let said = ["error_message", "message"].iter().map(|name| text(connection, name));
        let said = said.into_iter().find(|said| !said.is_empty())?;
        Some((of_bank(self.t().bank_says, bank_of(connection)), said.to_owned()))
    }

    pub(super) fn take_connection(&mut self, id: i64, form: &Form) -> Result {
        self.session.changed = Some(id);
        let connection = self.waiting(id)?;
        let Some(state) = connection["state"].as_str() else { return self.settled(id) };
        match of_state(self.t(), state).2 {
            Remedy::Fields => self.answer(id, &connection, form),
            Remedy::Elsewhere => self.update(id, &resumes()),
            Remedy::Bank => self.send_to_bank(&format!("id_connection={id}")),
            Remedy::Authenticate if by_bank(&connection) => self.send_to_bank(&format!("id_connection={id}")),
            Remedy::Authenticate | Remedy::Retry => self.update(id, &Map::new()),
            Remedy::Wait => Ok(Outcome::Again),
            Remedy::Nothing => self.leave_with("server_error"),
        }
    }

    /// Sends what an institution wants.
    fn answer(&mut self, id: i64, connection: &Value, form: &Form) -> Result {
        let fields = asked(connection);
        let values = match taken(self.t(), &fields, form) {
            Ok(values) => values,
            Err((inputs, alert)) => return Ok(page_again(&self.asking(connection, inputs, Some(alert)))),
        };
        match self.update(id, &values) {
            Err(failure) if is_about_values(&failure) => {
                // What it waits for may be something else now.
                let connection = self.waiting(id)?;
                let fields = asked(&connection);
                let alert = self.refused(&connection["connector"], &failure, &fields);
                let again = inputs(&fields, |name| value(form, &format!("field.{name}")).map(str::to_owned));
                Ok(page_again(&self.asking(&connection, again, Some(alert))))
            }
            other => other,
        }
    }

    /// The connection is as it should be.
    pub(super) fn settled(&mut self, id: i64) -> Result {
        self.session.refused = false;
        match self.session.flow {
            Flow::Reconnect => self.leave_well(),
            Flow::Manage if self.session.added.contains(&id) || self.is_shared(id)? => {
                self.session.changed = Some(id);
                self.session.removed = false;
                self.session.notice = Some(self.t().manage_added.to_owned());
                self.go_to(Page::Detail(id))
            }
            _ => self.go_to(Page::Accounts(id)),
        }
    }

    /// Whether something of a connection is shared already, so that the end user was asked before.
    fn is_shared(&self, id: i64) -> Result<bool> {
        let answer = self.api().get(&format!("users/me/connections/{id}/accounts"))?;
        Ok(!items(&answer, "accounts").is_empty())
    }

    pub(super) fn show_fine(&mut self, id: i64) -> Result {
        let connection = self.waiting(id)?;
        let (t, bank) = (self.t(), bank_of(&connection));
        Ok(page(&Notice {
            frame: self.frame(t.fine_title),
            texts: vec![of_bank(t.fine_text, bank)],
            message: None,
            points: Vec::new(),
            working: false,
            buttons: vec![Button::main("go_on", t.go_on), Button::other("cancel", t.cancel)],
        }))
    }
}

/// Name of the institution of a connection.
pub(super) fn bank_of(connection: &Value) -> &str {
    text(&connection["connector"], "name")
}

/// What is to be typed: what the connection asks for, else what its connector does.
fn asked(connection: &Value) -> Vec<Value> {
    let own = items(connection, "fields");
    if own.is_empty() { items(&connection["connector"], "fields").to_vec() } else { own.to_vec() }
}

fn by_bank(connection: &Value) -> bool {
    text(&connection["connector"], "auth_mechanism").starts_with("webauth")
}

/// The body that waits for a validation on another device.
fn resumes() -> Map<String, Value> {
    Map::from_iter([("resume".to_owned(), json!(true))])
}

#[cfg(test)]
mod tests {
    use super::super::texts::Lang;
    use super::of_state;
    use crate::sandbox::spec_folder;

    #[test]
    fn every_state_has_a_page_of_its_own() {
        let api = powens_codegen::load_api(&spec_folder());
        let t = Lang::En.texts();
        let states =
            api.as_ref().ok().and_then(|api| api.enums().iter().find(|it| it.name == "ConnectionState"));
        let mut titles: Vec<_> =
            states.iter().flat_map(|states| &states.values).map(|state| of_state(t, &state.wire).0).collect();
        assert!(titles.len() > 10 && !titles.contains(&t.unknown_title), "{titles:?}");
        titles.sort_unstable();
        titles.dedup();
        assert_eq!(Some(titles.len()), states.map(|states| states.values.len()), "two states have one page");
        assert_eq!(of_state(t, "neverHeardOf").0, t.unknown_title);
    }
}
