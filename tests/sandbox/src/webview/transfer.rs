//! The flow `transfer`: an order to be filled in, and a new payee for it.

use serde_json::{Map, Value, json};

use super::api::{Failure, items, text};
use super::format::date;
use super::frame::{Alert, Button, Frame, Input};
use super::inputs::{inputs, taken};
use super::login::is_about_values;
use super::pages::{Fields, Notice};
use super::session::{Page, Trouble};
use super::texts::{Texts, fill};
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};

impl Visit<'_> {
    /// The accounts of the user that can send transfers.
    fn senders(&self) -> Result<Vec<Value>> {
        let answer = self.api().get("users/me/accounts?able_to_transfer=1")?;
        Ok(items(&answer, "accounts").to_vec())
    }

    /// The payees that the banks take transfers to now.
    fn payees(&self) -> Result<Vec<Value>> {
        let now = self.desk.now();
        let answer = self.api().get("users/me/recipients")?;
        let ready = |payee: &&Value| payee["enabled_at"].as_str().is_some_and(|from| *from <= *now);
        Ok(items(&answer, "recipients").iter().filter(ready).cloned().collect())
    }

    pub(super) fn show_order(&mut self) -> Result {
        let senders = self.senders()?;
        if senders.is_empty() {
            // A bank has to be connected first.
            let again = !self.session.added.is_empty();
            let failed = Page::Failed(Trouble::NoSender, String::new());
            return self.go_to(if again { failed } else { Page::Choose });
        }
        let fields = order_fields(self.t(), &senders, &self.payees()?);
        Ok(page(&self.order_page(inputs(&fields, |_| None), None)))
    }

    fn order_page(&self, inputs: Vec<Input>, alert: Option<Alert>) -> Fields {
        let t = self.t();
        Fields {
            frame: Frame { alert, ..self.frame(t.transfer_title) },
            text: t.transfer_text.to_owned(),
            message: None,
            inputs,
            buttons: vec![
                Button::main("order", t.go_on),
                Button::other("payee", t.transfer_new),
                Button::other("cancel", t.cancel),
            ],
        }
    }

    pub(super) fn order(&mut self, form: &Form) -> Result {
        let senders = self.senders()?;
        if let (Some("payee"), Some(first)) = (value(form, "do"), senders.first()) {
            let account = first["id"].as_i64().ok_or_else(Failure::unexpected)?;
            return self.go_to(Page::Payee(account));
        }
        let t = self.t();
        let payees = self.payees()?;
        let fields = order_fields(t, &senders, &payees);
        let values = match taken(t, &fields, form) {
            Ok(values) => values,
            Err((inputs, alert)) => return Ok(page_again(&self.order_page(inputs, Some(alert)))),
        };
        let chosen = given(&values, "payee").parse::<i64>().ok();
        let payee = payees.iter().find(|payee| payee["id"].as_i64() == chosen);
        let payee = payee.ok_or_else(Failure::unexpected)?;
        let amount: Value =
            serde_json::from_str(&given(&values, "amount").replace(',', ".")).unwrap_or_default();
        let mut body = json!({
            "id_account": payee["id_account"], "id_recipient": payee["id"], "amount": amount,
            "beneficiary_type": "recipient",
        });
        if let Some(label) = values.get("label") {
            body["label"] = label.clone();
        }
        match self.api().post("users/me/transfers", &body) {
            Ok(transfer) => self.go_to(Page::Check(transfer["id"].as_i64().ok_or_else(Failure::unexpected)?)),
            Err(failure) if failure.status == 400 => {
                let limit = failure.code == "maxAmountExceeded" || failure.code == "maxPeriodAmountExceeded";
                let flaw = if limit { t.transfer_limit } else { t.amount_form };
                let mut alert = Alert::new(t.error_title);
                alert.items.push(("field-amount".to_owned(), flaw.to_owned()));
                let mut again =
                    inputs(&fields, |name| value(form, &format!("field.{name}")).map(str::to_owned));
                for input in again.iter_mut().filter(|input| input.id == "field-amount") {
                    flaw.clone_into(&mut input.error);
                }
                Ok(page_again(&self.order_page(again, Some(alert))))
            }
            Err(failure) => Err(failure),
        }
    }

    pub(super) fn show_payee(&mut self, _account: i64) -> Result {
        Ok(page(&self.payee_page(inputs(&payee_fields(self.t()), |_| None), None)))
    }

    fn payee_page(&self, inputs: Vec<Input>, alert: Option<Alert>) -> Fields {
        let t = self.t();
        Fields {
            frame: Frame { alert, ..self.frame(t.recipient_title) },
            text: t.recipient_text.to_owned(),
            message: None,
            inputs,
            buttons: vec![
                Button::main("add", t.go_on),
                Button::other("back", t.back),
                Button::other("cancel", t.cancel),
            ],
        }
    }

    pub(super) fn add_payee(&mut self, account: i64, form: &Form) -> Result {
        if value(form, "do") == Some("back") {
            return self.go_to(Page::Order);
        }
        let t = self.t();
        let values = match taken(t, &payee_fields(t), form) {
            Ok(values) => values,
            Err((inputs, alert)) => return Ok(page_again(&self.payee_page(inputs, Some(alert)))),
        };
        let iban: String = given(&values, "iban").split_whitespace().collect();
        let body = json!({"label": values.get("label"), "iban": iban.to_uppercase()});
        let payee = self.api().post(&format!("users/me/accounts/{account}/recipients"), &body)?;
        let id = payee["id"].as_i64().ok_or_else(Failure::unexpected)?;
        self.go_to(Page::PayeeCode(account, id))
    }

    /// A payee of an account.
    fn payee(&self, account: i64, id: i64) -> Result<Value> {
        let answer = self.api().get(&format!("users/me/accounts/{account}/recipients"))?;
        let found = items(&answer, "recipients").iter().find(|payee| payee["id"] == id).cloned();
        found.ok_or_else(Failure::unexpected)
    }

    pub(super) fn show_payee_code(&mut self, account: i64, id: i64) -> Result {
        let payee = self.payee(account, id)?;
        let t = self.t();
        match payee["state"].as_str() {
            None => {
                let from = text(&payee, "enabled_at");
                let later = *from > *self.desk.now();
                self.session.notice =
                    later.then(|| fill(t.recipient_wait, &[("date", &date(self.session.lang, from))]));
                self.go_to(Page::Order)
            }
            Some("decoupled") => Ok(page(&Notice {
                frame: self.frame(t.wait_title),
                texts: vec![fill(t.wait_text, &[("bank", text(&payee, "bank_name"))])],
                message: None,
                points: Vec::new(),
                working: true,
                buttons: vec![Button::main("resume", t.wait_done), Button::other("cancel", t.cancel)],
            })),
            Some(_) => {
                let alert = self.code_alert(&payee);
                Ok(page(&self.code_page(&payee, inputs(items(&payee, "fields"), |_| None), alert)))
            }
        }
    }

    /// What to tell when the bank did not take a code.
    pub(super) fn code_alert(&self, asking: &Value) -> Option<Alert> {
        let refused = text(asking, "state") == "wrongpass";
        refused.then(|| Alert {
            message: asking["error_message"].as_str().map(str::to_owned),
            ..Alert::new(self.t().error_title)
        })
    }

    /// The page that asks for what the bank of a payee or a transfer wants.
    pub(super) fn code_page(&self, asking: &Value, inputs: Vec<Input>, alert: Option<Alert>) -> Fields {
        let t = self.t();
        let bank = text(asking, "bank_name");
        let title =
            if bank.is_empty() { t.sca_title.to_owned() } else { fill(t.asked_title, &[("bank", bank)]) };
        Fields {
            frame: Frame { alert, ..self.frame(title) },
            text: t.asked_text.to_owned(),
            message: None,
            inputs,
            buttons: vec![Button::main("send", t.submit), Button::other("cancel", t.cancel)],
        }
    }

    pub(super) fn take_payee_code(&mut self, account: i64, id: i64, form: &Form) -> Result {
        let payee = self.payee(account, id)?;
        let values = if text(&payee, "state") == "decoupled" {
            Map::new()
        } else {
            match taken(self.t(), items(&payee, "fields"), form) {
                Ok(values) => values,
                Err((inputs, alert)) => return Ok(page_again(&self.code_page(&payee, inputs, Some(alert)))),
            }
        };
        match self.api().post(&format!("users/me/accounts/{account}/recipients/{id}"), &json!(values)) {
            Err(failure) if !is_about_values(&failure) => Err(failure),
            _ => Ok(Outcome::Again),
        }
    }
}

/// A text among values.
fn given<'v>(values: &'v Map<String, Value>, name: &str) -> &'v str {
    values.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// What to fill in for a transfer, in the form of the fields of an institution.
fn order_fields(t: &Texts, senders: &[Value], payees: &[Value]) -> Vec<Value> {
    let of_sender = |payee: &&Value| senders.iter().any(|account| account["id"] == payee["id_account"]);
    let choices = payees.iter().filter(of_sender).map(|payee| {
        let from = senders.iter().find(|account| account["id"] == payee["id_account"]);
        let from = from.map(|account| text(account, "name")).unwrap_or_default();
        let label =
            format!("{} – {} ({}: {from})", text(payee, "label"), text(payee, "iban"), t.transfer_from);
        json!({"value": payee["id"].to_string(), "label": label})
    });
    vec![
        json!({"name": "payee", "type": "list", "label": t.transfer_to, "required": true,
               "values": choices.collect::<Vec<_>>()}),
        json!({"name": "amount", "type": "text", "label": t.transfer_amount, "required": true,
               "description": t.amount_form, "regex": "^[0-9]{1,9}([.,][0-9]{1,2})?$"}),
        json!({"name": "label", "type": "text", "label": t.transfer_label, "required": false}),
    ]
}

/// What to fill in for a payee.
fn payee_fields(t: &Texts) -> Vec<Value> {
    vec![
        json!({"name": "label", "type": "text", "label": t.recipient_name, "required": true}),
        json!({"name": "iban", "type": "text", "label": t.recipient_iban, "required": true,
               "description": t.iban_form, "regex": "^[A-Za-z]{2}[0-9]{2}[ A-Za-z0-9]{11,38}$"}),
    ]
}
