//! The flow `transfer`, once there is a transfer.

use serde_json::{Map, Value, json};

use super::api::{items, text};
use super::format::{date, money};
use super::frame::Button;
use super::inputs::{inputs, taken};
use super::pages::Notice;
use super::payment::{Summary, cents};
use super::session::{Page, Trouble};
use super::texts::fill;
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};

impl Visit<'_> {
    fn transfer(&self, id: i64) -> Result<Value> {
        self.api().get(&format!("users/me/transfers/{id}"))
    }

    pub(super) fn show_transfer(&mut self, id: i64) -> Result {
        let transfer = self.transfer(id)?;
        if text(&transfer, "state") != "created" || !items(&transfer, "fields").is_empty() {
            return self.go_to(Page::Sending(id));
        }
        let t = self.t();
        let facts = self.facts(&transfer)?;
        Ok(page(&Summary {
            frame: self.frame(t.transfer_check),
            text: String::new(),
            orders: vec![facts],
            total: String::new(),
            inputs: Vec::new(),
            terms: t.pay_terms,
            buttons: vec![Button::main("send", t.transfer_button), Button::other("cancel", t.cancel)],
        }))
    }

    /// What a page tells of a transfer: names and values.
    fn facts(&self, transfer: &Value) -> Result<Vec<(String, String)>> {
        let (t, lang) = (self.t(), self.session.lang);
        let account = self.api().get(&format!("users/me/accounts/{}", transfer["id_account"]))?;
        let number = ["recipient_iban", "beneficiary_number"].map(|name| text(transfer, name));
        let to = [text(transfer, "beneficiary_label"), number[0], number[1]];
        let to: Vec<_> = to.into_iter().filter(|part| !part.is_empty()).collect();
        let facts = [
            (t.transfer_from, text(&account, "name").to_owned()),
            (t.transfer_to, to.join(", ")),
            (t.pay_amount, money(lang, cents(&transfer["amount"]), text(&transfer["currency"], "id"))),
            (t.transfer_label, text(transfer, "label").to_owned()),
            (t.pay_date, fill(t.transfer_scheduled, &[("date", &date(lang, text(transfer, "exec_date")))])),
        ];
        let told = facts.into_iter().filter(|(_, value)| !value.is_empty());
        Ok(told.map(|(term, value)| (term.to_owned(), value)).collect())
    }

    /// Sends a transfer to the bank.
    pub(super) fn send(&mut self, id: i64) -> Result {
        self.session.page = Page::Sending(id);
        self.go_on_sending(id, &Map::new())
    }

    /// Sends the bank what it wants.
    fn go_on_sending(&mut self, id: i64, values: &Map<String, Value>) -> Result {
        let mut body = values.clone();
        body.insert("validated".into(), json!(true));
        self.api().post(&format!("users/me/transfers/{id}"), &json!(body))?;
        Ok(Outcome::Again)
    }

    pub(super) fn show_sending(&mut self, id: i64) -> Result {
        let transfer = self.transfer(id)?;
        match text(&transfer, "state") {
            "scheduled" | "pending" | "done" | "coming" | "transactionNotFound" => self.leave_transferred(id),
            state @ ("decoupled" | "validating") => Ok(page(&self.sending_page(state))),
            _ if !items(&transfer, "fields").is_empty() => {
                let alert = self.code_alert(&transfer);
                Ok(page(&self.code_page(&transfer, inputs(items(&transfer, "fields"), |_| None), alert)))
            }
            "created" => self.go_to(Page::Check(id)),
            _ => self.go_to(Page::Failed(Trouble::Transfer, String::new())),
        }
    }

    fn sending_page(&self, state: &str) -> Notice {
        let t = self.t();
        let (title, said, main) = if state == "decoupled" {
            (t.wait_title, t.wait_text, Button::main("resume", t.wait_done))
        } else {
            (t.working_title, t.working_text, Button::main("look", t.retry))
        };
        Notice {
            frame: self.frame(title),
            texts: vec![fill(said, &[("bank", t.your_bank)])],
            message: None,
            points: Vec::new(),
            working: true,
            buttons: vec![main, Button::other("cancel", t.cancel)],
        }
    }

    pub(super) fn take_sending(&mut self, id: i64, form: &Form) -> Result {
        match value(form, "do") {
            Some("resume") => self.go_on_sending(id, &Map::new()),
            Some("send") => {
                let transfer = self.transfer(id)?;
                match taken(self.t(), items(&transfer, "fields"), form) {
                    Ok(values) => self.go_on_sending(id, &values),
                    Err((inputs, alert)) => Ok(page_again(&self.code_page(&transfer, inputs, Some(alert)))),
                }
            }
            _ => Ok(Outcome::Again),
        }
    }
}
