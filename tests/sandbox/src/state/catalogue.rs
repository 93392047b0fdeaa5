//! Connectors as the state holds them. `institutions` has those that are there from the start.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// UUID of the test connector of the vendor.
pub(super) const TEST_CONNECTOR: &str = "338178e6-3d01-564f-9a7b-52ca442459bf";

/// An institution.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Connector {
    pub(super) id: i64,
    pub(super) uuid: String,
    pub(super) name: String,
    pub(super) slug: String,
    /// Codes and names.
    pub(super) countries: Vec<(String, String)>,
    pub(super) capabilities: Vec<String>,
    pub(super) products: Vec<String>,
    pub(super) auth_mechanism: String,
    pub(super) beta: bool,
    pub(super) hidden: bool,
    /// Whether it takes no new connections.
    pub(super) restricted: bool,
    /// Days from one synchronisation to the next.
    pub(super) sync_days: Value,
    /// What payments it takes; none when it takes none.
    pub(super) payments: Option<Payments>,
    pub(super) sources: Vec<ConnectorSource>,
    pub(super) fields: Vec<Field>,
}

/// What payments a connector takes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Payments {
    pub(super) scheme: String,
    pub(super) instructions: i64,
    pub(super) cancellation: bool,
}

/// A way of reading a connector.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct ConnectorSource {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) auth_mechanism: String,
    pub(super) priority: i64,
    pub(super) disabled: Value,
}

impl ConnectorSource {
    /// Whether the institution authorises it on a page of its own.
    pub(super) fn is_webauth(&self) -> bool {
        self.auth_mechanism.starts_with("webauth")
    }
}

impl Connector {
    pub(super) fn has(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|own| own == capability)
    }

    /// Whether it is in one of the countries; case does not count.
    pub(super) fn is_in(&self, codes: &[String]) -> bool {
        self.countries.iter().any(|(code, _)| codes.iter().any(|wanted| wanted.eq_ignore_ascii_case(code)))
    }

    /// The source to add: the named one, else the first that takes credentials. Those that are disabled do not count.
    pub(super) fn source(&self, name: Option<&str>) -> Option<&ConnectorSource> {
        let mut sources = self.sources.iter().filter(|source| source.disabled.is_null());
        match name {
            Some(name) => sources.find(|source| source.name == name),
            None => sources.find(|source| !source.is_webauth()),
        }
    }

    /// What to ask an end user for, by source and mechanism.
    pub(super) fn fields(&self) -> Vec<Value> {
        self.fields.iter().map(|field| field.known(self)).collect()
    }
}

/// Something that a connector asks an end user for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) label: String,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) regex: Option<String>,
    /// Labels and values to choose from.
    #[serde(default)]
    pub(super) choices: Vec<(String, String)>,
    /// The mechanisms that need it; empty is that of credentials.
    #[serde(default)]
    pub(super) mechanisms: Vec<String>,
}

impl Field {
    fn mechanisms(&self) -> Vec<&str> {
        let own: Vec<_> = self.mechanisms.iter().map(String::as_str).collect();
        if own.is_empty() { vec!["credentials"] } else { own }
    }

    /// The field as answers hold it. The sources that need it are those of its mechanisms.
    fn known(&self, of: &Connector) -> Value {
        let mechanisms = self.mechanisms();
        let sources = of.sources.iter().filter(|source| mechanisms.contains(&source.auth_mechanism.as_str()));
        let sources: Vec<_> = sources.map(|source| &source.name).collect();
        let choices = self.choices.iter().map(|(label, value)| json!({"label": label, "value": value}));
        let choices: Vec<_> = choices.collect();
        json!({
            "name": self.name, "type": self.kind, "label": self.label, "required": self.required,
            "values": (!choices.is_empty()).then_some(choices), "regex": self.regex, "description": null,
            "connector_sources": sources, "auth_mechanisms": mechanisms,
            "id": null, "id_connector": of.id, "id_bank": null, "ephemeral": null, "value": null,
        })
    }
}

/// The scenarios that payments with the test connector go through, by value of its field `use_case_pay`. The last two
/// are the sandbox's own.
pub(super) const USE_CASES: [&str; 11] = [
    "legacy",
    "redirect",
    "redirect_no_confirmation",
    "decoupled",
    "decoupled_cancelled",
    "decoupled_expired",
    "otp_sms",
    "otp_plus_decoupled",
    "account_choice",
    "psu_validation",
    "confirm",
];
