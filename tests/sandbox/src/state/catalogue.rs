//! The connectors of the sandbox: invented institutions, and the test connector of the vendor.

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
    /// Days from one synchronisation to the next.
    pub(super) sync_days: Value,
    /// What payments it takes; none when it takes none.
    pub(super) payments: Option<Payments>,
    pub(super) sources: Vec<ConnectorSource>,
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

impl Connector {
    pub(super) fn has(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|own| own == capability)
    }

    /// Whether it is in one of the countries; case does not count.
    pub(super) fn is_in(&self, codes: &[String]) -> bool {
        self.countries.iter().any(|(code, _)| codes.iter().any(|wanted| wanted.eq_ignore_ascii_case(code)))
    }

    /// The source to add: the named one, else the first that takes credentials.
    pub(super) fn source(&self, name: Option<&str>) -> Option<&ConnectorSource> {
        let mut sources = self.sources.iter();
        match name {
            Some(name) => sources.find(|source| source.name == name),
            None => {
                sources.find(|source| source.auth_mechanism == "credentials" && source.disabled.is_null())
            }
        }
    }

    /// What to ask an end user for.
    pub(super) fn fields(&self) -> Vec<Value> {
        let source = self.sources.iter().find(|source| source.auth_mechanism == "credentials");
        let Some(source) = source else { return Vec::new() };
        let field = |name: &str, kind: &str, label: &str, values: Value| {
            json!({
                "name": name, "type": kind, "label": label, "required": true, "values": values, "regex": null,
                "description": null, "connector_sources": [source.name], "auth_mechanisms": ["credentials"],
                "id": null, "id_connector": self.id, "id_bank": null, "ephemeral": null, "value": null,
            })
        };
        let choice =
            json!([{"label": "Particuliers", "value": "par"}, {"label": "Professionnels", "value": "pro"}]);
        let mut fields = vec![
            field("login", "text", "Identifiant", Value::Null),
            field("password", "password", "Mot de passe", Value::Null),
        ];
        if self.uuid == TEST_CONNECTOR {
            fields.insert(0, field("website", "list", "Type de compte", choice));
        }
        fields
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

/// All of them, in the order of their numbers.
pub(super) fn connectors() -> Vec<Connector> {
    const FRANCE: (&str, &str) = ("fr", "France");
    let bank = |id, uuid: &str, name: &str, slug: &str, countries: &[(&str, &str)]| Connector {
        id,
        uuid: uuid.to_owned(),
        name: name.to_owned(),
        slug: slug.to_owned(),
        countries: countries.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect(),
        capabilities: words(&["bank", "profile"]),
        products: words(&["bank", "pay"]),
        auth_mechanism: "credentials".into(),
        beta: false,
        hidden: false,
        sync_days: json!(1),
        payments: Some(Payments { scheme: "iban".into(), instructions: 20, cancellation: true }),
        sources: vec![source(id, 1, "directaccess", "credentials"), source(id, 2, "openapi", "webauth")],
    };
    vec![
        Connector {
            capabilities: words(&["bank", "bankwealth", "document", "profile"]),
            products: words(&["bank", "wealth", "bill", "pay"]),
            ..bank(40, TEST_CONNECTOR, "Connecteur de test", "TEST", &[FRANCE])
        },
        bank(
            59,
            "7c5b1f0e-52d0-5f8e-8a43-0d6f3c9b2a11",
            "Banque des Tilleuls",
            "TIL",
            &[FRANCE, ("be", "Belgium")],
        ),
        Connector {
            auth_mechanism: "webauth".into(),
            capabilities: words(&["bank"]),
            products: words(&["bank", "pay"]),
            payments: Some(Payments {
                scheme: "sort_code_account_number".into(),
                instructions: 1,
                cancellation: false,
            }),
            sources: vec![source(122, 1, "openapi", "webauth")],
            ..bank(
                122,
                "1f6d2c84-90ab-5b37-b1e2-6f4a7d8c0e35",
                "Northgate Bank",
                "NGB",
                &[("gb", "United Kingdom")],
            )
        },
        Connector {
            products: words(&["bank"]),
            payments: None,
            ..bank(
                201,
                "c2a9e4d7-3b18-5c60-9f75-28d1b6e0a4f3",
                "Lindenkasse",
                "LIN",
                &[("de", "Germany"), ("at", "Austria")],
            )
        },
        Connector {
            capabilities: words(&["document", "profile"]),
            products: words(&["bill"]),
            payments: None,
            sources: vec![source(310, 1, "directaccess", "credentials")],
            ..bank(310, "9d4e7b30-6c1f-5a92-8e0d-b5f3a2c71d68", "Azur Mobile", "AZM", &[FRANCE])
        },
        Connector {
            beta: true,
            hidden: true,
            ..bank(402, "e8b05d19-27f4-5e6a-a3c8-40d9f7b6c152", "Caja Olivar", "OLI", &[("es", "Spain")])
        },
    ]
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn source(connector: i64, priority: i64, name: &str, mechanism: &str) -> ConnectorSource {
    ConnectorSource {
        id: connector * 10 + priority,
        name: name.to_owned(),
        auth_mechanism: mechanism.into(),
        priority,
        disabled: Value::Null,
    }
}
