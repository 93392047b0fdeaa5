//! Fields that an institution asks for, as inputs of a form, and what comes back in them.

use std::collections::BTreeMap;

use regex_lite::Regex;
use serde_json::{Map, Value};

use super::api::{items, text};
use super::frame::{Alert, Input};
use super::texts::{Texts, fill};
use super::visit::{Form, value};

/// What the names of inputs begin with, so that no field of an institution is taken for one of the page.
const BEFORE: &str = "field.";

/// The inputs for fields. Nothing that was typed into a password comes back into a page.
pub(super) fn inputs(fields: &[Value], given: impl Fn(&str) -> Option<String>) -> Vec<Input> {
    fields.iter().map(|field| input(field, &given)).collect()
}

fn input(field: &Value, given: &impl Fn(&str) -> Option<String>) -> Input {
    let name = text(field, "name");
    let (kind, autocomplete) = match (text(field, "type"), name) {
        ("password", _) => ("password", "current-password"),
        ("date", _) => ("date", "off"),
        (_, "login") => ("text", "username"),
        (_, name) if name.contains("otp") || name == "sms" => ("text", "one-time-code"),
        _ => ("text", "off"),
    };
    let regex = text(field, "regex");
    // The codes of a field for digits are typed with the keys for digits.
    let digits = regex.starts_with("^[0-9]") || regex.starts_with("^\\d");
    let own = field["value"].as_str().or(field["default"].as_str()).map(str::to_owned);
    let choices = items(field, "values").iter().map(|choice| {
        let label = if text(choice, "label").is_empty() { "value" } else { "label" };
        (text(choice, "value").to_owned(), text(choice, label).to_owned())
    });
    Input {
        id: format!("field-{name}"),
        name: format!("{BEFORE}{name}"),
        label: if text(field, "label").is_empty() { name } else { text(field, "label") }.to_owned(),
        hint: text(field, "description").to_owned(),
        kind,
        mode: match digits {
            true if regex.contains("[.,]") => "decimal",
            true => "numeric",
            false => "",
        },
        autocomplete,
        required: field["required"].as_bool().unwrap_or(true),
        pattern: regex.trim_start_matches('^').trim_end_matches('$').to_owned(),
        value: if kind == "password" { String::new() } else { given(name).or(own).unwrap_or_default() },
        choices: choices.collect(),
        error: String::new(),
    }
}

/// What a form holds for fields, or the inputs with what is wrong with them.
pub(super) fn taken(
    t: &Texts,
    fields: &[Value],
    form: &Form,
) -> Result<Map<String, Value>, (Vec<Input>, Alert)> {
    let given = |name: &str| value(form, &format!("{BEFORE}{name}")).map(str::to_owned);
    let mut inputs = inputs(fields, given);
    let mut alert = Alert::new(t.error_title);
    let mut values = Map::new();
    for (field, input) in fields.iter().zip(&mut inputs) {
        let given = given(text(field, "name")).unwrap_or_default();
        if let Some(flaw) = flaw(t, field, input, &given) {
            alert.items.push((input.id.clone(), flaw.clone()));
            input.error = flaw;
        } else if !given.is_empty() {
            values.insert(text(field, "name").to_owned(), Value::from(given));
        }
    }
    if alert.items.is_empty() { Ok(values) } else { Err((inputs, alert)) }
}

fn flaw(t: &Texts, field: &Value, input: &Input, given: &str) -> Option<String> {
    let about = |text: &str| Some(fill(text, &[("field", &input.label)]));
    if given.trim().is_empty() {
        return if input.required { about(t.field_missing) } else { None };
    }
    if !input.choices.is_empty() && input.choices.iter().all(|(value, _)| value != given) {
        return about(t.field_choice);
    }
    // A pattern that is beyond this engine is left to the institution.
    let pattern = field["regex"].as_str().and_then(|regex| Regex::new(regex).ok());
    if pattern.is_some_and(|pattern| !pattern.is_match(given)) { about(t.field_form) } else { None }
}

/// Values that the application gave beforehand for a connector.
pub(super) fn prefilled<'p>(
    prefill: &'p BTreeMap<(String, String), String>,
    uuid: &str,
) -> impl Fn(&str) -> Option<String> + 'p {
    let uuid = uuid.to_lowercase();
    move |name| prefill.get(&(uuid.clone(), name.to_owned())).cloned()
}
