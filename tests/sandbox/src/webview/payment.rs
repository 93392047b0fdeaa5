//! The flow `payment`: the choice of a bank, and the summary that the payer sends to it.

use askama::Template;
use serde_json::{Value, json};

use super::api::{Failure, items, text};
use super::format::{date, money};
use super::frame::{Alert, Button, Frame, Input};
use super::inputs::{inputs, prefilled, taken};
use super::pages::of_bank;
use super::session::Page;
use super::texts::{Lang, fill};
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};

/// What is to be paid, or transferred.
#[derive(Template)]
#[template(path = "payment.html")]
pub(super) struct Summary {
    pub(super) frame: Frame,
    pub(super) text: String,
    pub(super) orders: Vec<Vec<(String, String)>>,
    pub(super) total: String,
    pub(super) inputs: Vec<Input>,
    pub(super) terms: &'static str,
    pub(super) buttons: Vec<Button>,
}

/// Name of the parameter that a session keeps the chosen connector under.
const CHOSEN: &str = "connector_uuid";

impl Visit<'_> {
    fn payment_id(&self) -> i64 {
        self.session.number("payment_id").unwrap_or_default()
    }

    pub(super) fn payment(&self) -> Result<Value> {
        self.api().get(&format!("payments/{}", self.payment_id()))
    }

    fn change_payment(&self, body: &Value) -> Result<Value> {
        self.api().post(&format!("payments/{}", self.payment_id()), body)
    }

    /// The connectors that can carry the payment.
    fn payable(&self) -> Result<Vec<Value>> {
        let answer =
            self.api().get(&format!("connectors?id_payment={}&expand=countries", self.payment_id()))?;
        Ok(items(&answer, "connectors").to_vec())
    }

    pub(super) fn show_payment_choice(&mut self, query: &Form) -> Result {
        let offered = self.payable()?;
        Ok(self.choice(query, &offered, self.t().pay_choose_title))
    }

    pub(super) fn pay_with(&mut self, form: &Form) -> Result {
        let chosen = value(form, "connector").unwrap_or_default();
        if self.payable()?.iter().any(|connector| text(connector, "uuid") == chosen) {
            self.session.params.insert(CHOSEN.to_owned(), json!(chosen));
            return self.go_to(Page::Pay);
        }
        Ok(Outcome::Again)
    }

    /// The connector to pay with: the one of the payment, else the one that was chosen.
    fn paying_with(&self, payment: &Value) -> Result<Value> {
        let chosen = self.session.params.get(CHOSEN).and_then(Value::as_str);
        let uuid = payment["connector_uuid"].as_str().or(chosen).ok_or_else(Failure::unexpected)?;
        self.connector(uuid)
    }

    pub(super) fn show_payment(&mut self) -> Result {
        let payment = self.payment()?;
        if text(&payment, "state") != "created" {
            return self.go_to(Page::Paying);
        }
        let connector = self.paying_with(&payment)?;
        let fields = items(&connector, "payment_fields");
        let inputs = inputs(fields, prefilled(&self.session.prefill, text(&connector, "uuid")));
        Ok(page(&self.summary(&payment, &connector, inputs, None)))
    }

    fn summary(
        &self,
        payment: &Value,
        connector: &Value,
        inputs: Vec<Input>,
        alert: Option<Alert>,
    ) -> Summary {
        let (t, bank) = (self.t(), text(connector, "name"));
        let mut buttons = vec![Button::main("pay", of_bank(t.pay_button, bank))];
        if payment["connector_uuid"].is_null() {
            buttons.push(Button::other("back", t.back));
        }
        buttons.push(Button::other("cancel", t.cancel));
        Summary {
            text: of_bank(t.pay_text, bank),
            inputs,
            terms: t.pay_terms,
            buttons,
            ..self.orders(Frame { alert, ..self.frame(t.pay_title) }, payment)
        }
    }

    /// A page with what is to be paid, and nothing else yet.
    pub(super) fn orders(&self, frame: Frame, payment: &Value) -> Summary {
        let (lang, instructions) = (self.session.lang, items(payment, "instructions"));
        let total = if instructions.len() > 1 { total(lang, instructions) } else { None };
        Summary {
            frame,
            text: String::new(),
            orders: instructions.iter().map(|instruction| order(lang, instruction)).collect(),
            total: total.unwrap_or_default(),
            inputs: Vec::new(),
            terms: "",
            buttons: Vec::new(),
        }
    }

    /// Sends the payment to the bank.
    pub(super) fn pay(&mut self, form: &Form) -> Result {
        if value(form, "do") == Some("back") {
            return self.go_to(Page::PayWith);
        }
        let payment = self.payment()?;
        if text(&payment, "state") != "created" {
            return self.go_to(Page::Paying);
        }
        let connector = self.paying_with(&payment)?;
        let fields = items(&connector, "payment_fields");
        let values = match taken(self.t(), fields, form) {
            Ok(values) => values,
            Err((inputs, alert)) => {
                return Ok(page_again(&self.summary(&payment, &connector, inputs, Some(alert))));
            }
        };
        let back = format!("{}{}", self.session.origin, self.session.path());
        let payment = self.change_payment(&json!({
            "validate_mechanism": "webauth", "webview_url": back, "validated": true,
            "connector_uuid": text(&connector, "uuid"), "fields": values,
        }))?;
        self.session.page = Page::Paying;
        self.follow_payment(&payment)
    }

    /// Sends a change of a payment under way.
    pub(super) fn go_on_paying(&mut self, body: &Value) -> Result {
        let payment = self.change_payment(body)?;
        self.follow_payment(&payment)
    }

    /// Sends the browser where the payment wants it.
    fn follow_payment(&mut self, payment: &Value) -> Result {
        match (text(payment, "action"), payment["validate_uri"].as_str()) {
            ("redirect", Some(bank)) => Ok(Outcome::Away(bank.to_owned())),
            _ => Ok(Outcome::Again),
        }
    }
}

/// What a page tells of an instruction: names and values.
pub(crate) fn order(lang: Lang, instruction: &Value) -> Vec<(String, String)> {
    let t = lang.texts();
    let day = |name: &str| date(lang, text(instruction, name));
    let when = match text(instruction, "execution_date_type") {
        "instant" => t.pay_instant.to_owned(),
        "deferred" => day("execution_date"),
        "periodic" => fill(t.pay_from, &[("date", &day("start_date"))]),
        _ => t.pay_first_day.to_owned(),
    };
    let beneficiary = &instruction["beneficiary"];
    let amount = money(lang, cents(&instruction["amount"]), currency(instruction));
    let facts = [
        (t.pay_amount, amount),
        (t.pay_to, text(beneficiary, "label").to_owned()),
        (t.pay_account, grouped(text(beneficiary, "identification"))),
        (t.pay_label, text(instruction, "label").to_owned()),
        (t.pay_date, when),
    ];
    let told = facts.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(term, value)| (term.to_owned(), value)).collect()
}

/// The sum of instructions, where all are in the same currency.
fn total(lang: Lang, instructions: &[Value]) -> Option<String> {
    let first = currency(instructions.first()?);
    let same = instructions.iter().all(|instruction| currency(instruction) == first);
    let sum = instructions.iter().map(|instruction| cents(&instruction["amount"])).sum();
    same.then(|| money(lang, sum, first))
}

/// The code of a currency: an object in answers, a text in requests.
fn currency(instruction: &Value) -> &str {
    let currency = &instruction["currency"];
    currency["id"].as_str().or(currency.as_str()).unwrap_or("EUR")
}

/// An amount in hundredths.
pub(super) fn cents(amount: &Value) -> i64 {
    let rounded = format!("{:.2}", amount.as_f64().unwrap_or_default()).replace('.', "");
    rounded.parse().unwrap_or_default()
}

/// An account number in groups of four, as people read IBANs.
fn grouped(number: &str) -> String {
    let chars: Vec<_> = number.chars().filter(|char| !char.is_whitespace()).collect();
    if chars.len() < 15 {
        return number.to_owned();
    }
    chars.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{cents, grouped};

    #[test]
    fn amounts_and_numbers_are_read() {
        assert_eq!((cents(&json!(50.9)), cents(&json!(12)), cents(&json!(-0.07))), (5090, 1200, -7));
        assert_eq!(grouped("FR7630006000011234567890189"), "FR76 3000 6000 0112 3456 7890 189");
        assert_eq!(grouped("12345678"), "12345678");
    }
}
