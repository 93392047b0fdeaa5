//! The flow `payment`, once the payment is at the bank.

use serde_json::{Value, json};

use super::api::{items, text};
use super::frame::{Alert, Button, Frame, Input};
use super::inputs::{inputs, taken};
use super::pages::{Fields, Notice, of_bank};
use super::session::Page;
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};
use crate::redirect::with_query;

impl Visit<'_> {
    pub(super) fn show_paying(&mut self) -> Result {
        let payment = self.payment()?;
        match (text(&payment, "state"), text(&payment, "action")) {
            ("created", _) => self.go_to(Page::Pay),
            ("validating", "additionalInformationNeeded") => {
                let inputs = inputs(items(&payment, "fields"), |_| None);
                Ok(page(&self.asking_payer(&payment, inputs, None)?))
            }
            ("validating", "psuValidation") => {
                let t = self.t();
                let mut summary = self.orders(self.frame(t.pay_agree_title), &payment);
                summary.buttons =
                    vec![Button::main("agree", t.pay_agree), Button::danger("refuse", t.pay_refuse)];
                Ok(page(&summary))
            }
            ("validating", action) => Ok(page(&self.paying_page(&payment, action)?)),
            _ => self.leave_paid(&payment),
        }
    }

    /// Name of the bank of a payment.
    fn payer_bank(&self, payment: &Value) -> Result<String> {
        let uuid = text(payment, "connector_uuid");
        Ok(text(&self.connector(uuid)?, "name").to_owned())
    }

    fn asking_payer(&self, payment: &Value, inputs: Vec<Input>, alert: Option<Alert>) -> Result<Fields> {
        let (t, bank) = (self.t(), self.payer_bank(payment)?);
        Ok(Fields {
            frame: Frame { alert, ..self.frame(of_bank(t.asked_title, &bank)) },
            text: of_bank(t.asked_text, &bank),
            message: None,
            inputs,
            buttons: vec![Button::main("send", t.submit), Button::other("cancel", t.cancel)],
        })
    }

    /// The page of a payment that waits for something other than values.
    fn paying_page(&self, payment: &Value, action: &str) -> Result<Notice> {
        let (t, bank) = (self.t(), self.payer_bank(payment)?);
        let (title, said, main) = match action {
            "redirect" => (t.bank_title, t.pay_text, Button::main("to_bank", of_bank(t.bank_button, &bank))),
            "decoupled" => (t.wait_title, t.wait_text, Button::main("resume", t.wait_done)),
            "confirm" => (t.pay_confirm_title, t.pay_confirm_text, Button::main("look", t.retry)),
            _ => (t.working_title, t.working_text, Button::main("look", t.retry)),
        };
        let looks = action != "redirect";
        let told = if action == "decoupled" { text(payment, "error_description") } else { "" };
        Ok(Notice {
            frame: self.frame(self.of_app(title, &bank)),
            texts: vec![self.of_app(said, &bank)],
            message: (!told.is_empty()).then(|| (of_bank(t.bank_says, &bank), told.to_owned())),
            points: Vec::new(),
            working: looks,
            buttons: vec![main, Button::other("cancel", t.cancel)],
        })
    }

    pub(super) fn take_paying(&mut self, form: &Form) -> Result {
        let payment = self.payment()?;
        match (text(&payment, "action"), value(form, "do")) {
            ("redirect", Some("to_bank")) => match payment["validate_uri"].as_str() {
                Some(bank) => Ok(Outcome::Away(bank.to_owned())),
                None => Ok(Outcome::Again),
            },
            ("decoupled", Some("resume")) => self.go_on_paying(&json!({"resume": true})),
            ("psuValidation", Some(choice @ ("agree" | "refuse"))) => {
                self.go_on_paying(&json!({"psu_validate": choice == "agree"}))
            }
            ("additionalInformationNeeded", Some("send")) => {
                match taken(self.t(), items(&payment, "fields"), form) {
                    Ok(values) => self.go_on_paying(&json!({"fields": values})),
                    Err((inputs, alert)) => {
                        Ok(page_again(&self.asking_payer(&payment, inputs, Some(alert))?))
                    }
                }
            }
            _ => Ok(Outcome::Again),
        }
    }

    /// The bank has decided, or will without the payer: the browser goes where the payment says.
    fn leave_paid(&mut self, payment: &Value) -> Result {
        let uri = payment["client_redirect_uri"].as_str().map(str::to_owned);
        let Some(uri) = uri.or_else(|| self.session.redirect_uri.clone()) else { return self.leave_well() };
        let mut params = vec![("id_payment", payment["id"].to_string())];
        params.push(("payment_state", text(payment, "state").to_owned()));
        let told = [("error_code", "error_code"), ("client_state", "state")].into_iter();
        params.extend(told.filter_map(|(member, name)| Some((name, payment[member].as_str()?.to_owned()))));
        Ok(self.go(with_query(&uri, params)))
    }
}
