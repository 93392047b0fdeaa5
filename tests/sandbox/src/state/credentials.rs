//! Values of the fields that a connector asks for.

use serde_json::Value;

use super::catalogue::Connector;
use crate::call::Call;
use crate::refusal::Refusal;

/// Whether a new connection can be made with what was sent.
pub(super) fn check_new(call: &Call<'_>, connector: &Connector, source: Option<&str>) -> Result<(), Refusal> {
    if connector.restricted {
        return Err(Refusal::invalid(format!(
            "{} is restricted: it takes no new connections",
            connector.name
        )));
    }
    let source = connector.source(source).filter(|source| !source.is_webauth());
    let source = source.ok_or_else(|| {
        Refusal::invalid(format!(
            "{} has no such source that takes credentials: open connections.webauth_url instead",
            connector.name
        ))
    })?;
    check_more(call, connector, &source.name, &[])
}

/// Whether a source can be added with what was sent, beside those that gave their values before.
pub(super) fn check_more(
    call: &Call<'_>,
    connector: &Connector,
    source: &str,
    had: &[String],
) -> Result<(), Refusal> {
    let asks = |field: &Value, name: &str| {
        field["connector_sources"].as_array().is_some_and(|own| own.iter().any(|own| own == name))
    };
    let by_credentials = |field: &&Value| {
        field["auth_mechanisms"].as_array().is_some_and(|own| own.iter().any(|own| own == "credentials"))
    };
    let fields = connector.fields();
    let wanted = fields.iter().filter(|field| asks(field, source)).filter(by_credentials);
    let mut wanted = wanted.filter(|field| !had.iter().any(|had| asks(field, had)));
    wanted.try_for_each(|field| check(call, connector, field))
}

fn check(call: &Call<'_>, connector: &Connector, field: &Value) -> Result<(), Refusal> {
    let name = field["name"].as_str().unwrap_or_default();
    let Some(given) = call.member_text(name).filter(|value| !value.is_empty()) else {
        if field["required"] == true {
            return Err(Refusal::missing(format!("{} wants the field `{name}`", connector.name)));
        }
        return Ok(());
    };
    let choices = field["values"].as_array().map(Vec::as_slice).unwrap_or_default();
    if !choices.is_empty() && choices.iter().all(|choice| choice["value"] != given) {
        return Err(Refusal::invalid(format!(
            "field `{name}` has none of the values that the connector lists"
        )));
    }
    if field["type"] == "date" && given.parse::<jiff::civil::Date>().is_err() {
        return Err(Refusal::invalid(format!("field `{name}` wants a day as yyyy-mm-dd")));
    }
    let pattern = field["regex"].as_str();
    // A pattern of the table that cannot be read would be a slip there, which a test finds.
    let pattern = pattern.and_then(|pattern| regex_lite::Regex::new(pattern).ok());
    if pattern.is_some_and(|pattern| !pattern.is_match(given)) {
        return Err(Refusal::invalid(format!(
            "field `{name}` does not match the pattern that the connector gives"
        )));
    }
    Ok(())
}
