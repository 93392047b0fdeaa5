//! The institutions of the sandbox, a line each: all invented, beside the test connector of the vendor.

use serde_json::{Value, json};

use super::catalogue::{Connector, ConnectorSource, Field, Payments, TEST_CONNECTOR};

/// What an institution asks for.
#[derive(Clone, Copy)]
enum Form {
    /// Login and password.
    Login,
    /// A choice before these.
    Choice,
    /// A number of eight digits, a code of six, a day of birth.
    Digits,
    /// A choice by both mechanisms; on the page of the institution the number of a company too.
    ByMechanism,
    /// The number of a contract, and a field that nobody sees.
    Contract,
    /// Nothing before the page of the institution.
    Nothing,
}

/// A line of the table. Its source and mechanism pairs are in the order of their priority.
struct Line {
    id: i64,
    uuid: &'static str,
    name: &'static str,
    slug: &'static str,
    countries: &'static [(&'static str, &'static str)],
    capabilities: &'static [&'static str],
    products: &'static [&'static str],
    sources: &'static [(&'static str, &'static str)],
    /// Scheme, most instructions, and whether payments can be cancelled.
    payments: Option<(&'static str, i64, bool)>,
    form: Form,
    /// `beta`, `hidden`, `restricted`.
    marks: &'static [&'static str],
}

const FR: (&str, &str) = ("fr", "France");
const BE: (&str, &str) = ("be", "Belgium");
const DE: (&str, &str) = ("de", "Germany");
const AT: (&str, &str) = ("at", "Austria");
const ES: (&str, &str) = ("es", "Spain");
const GB: (&str, &str) = ("gb", "United Kingdom");
const IE: (&str, &str) = ("ie", "Ireland");
const IT: (&str, &str) = ("it", "Italy");
const NL: (&str, &str) = ("nl", "Netherlands");
const PT: (&str, &str) = ("pt", "Portugal");

const BANK: &[&str] = &["bank", "profile"];
const ALL: &[&str] = &["bank", "pay"];
const BOTH: &[(&str, &str)] = &[("directaccess", "credentials"), ("openapi", "webauth")];
const DIRECT: &[(&str, &str)] = &[("directaccess", "credentials")];
const OPEN: &[(&str, &str)] = &[("openapi", "webauth")];
const API: &[(&str, &str)] = &[("openapi", "credentials"), ("fallback", "credentials")];
const SEPA: Option<(&str, i64, bool)> = Some(("iban", 20, true));

#[rustfmt::skip]
const LINES: [Line; 14] = [
    Line { id: 40, uuid: TEST_CONNECTOR, name: "Connecteur de test", slug: "TEST", countries: &[FR], capabilities: &["bank", "bankwealth", "document", "profile"], products: &["bank", "wealth", "bill", "pay"], sources: BOTH, payments: SEPA, form: Form::Choice, marks: &[] },
    Line { id: 59, uuid: "7c5b1f0e-52d0-5f8e-8a43-0d6f3c9b2a11", name: "Banque des Tilleuls", slug: "TIL", countries: &[FR, BE], capabilities: BANK, products: ALL, sources: BOTH, payments: SEPA, form: Form::Login, marks: &[] },
    Line { id: 77, uuid: "2b8e61d7-4f0a-5d13-9c7e-81f5a3d20b64", name: "Crédit des Vergers", slug: "VRG", countries: &[FR], capabilities: &["bank", "profile", "contact"], products: &["bank"], sources: DIRECT, payments: None, form: Form::Digits, marks: &[] },
    Line { id: 95, uuid: "f10c7a52-86be-5e49-a1d8-3c92e5b704f7", name: "Banco da Ria", slug: "RIA", countries: &[PT], capabilities: &["bank"], products: &["bank"], sources: DIRECT, payments: None, form: Form::Login, marks: &["restricted"] },
    Line { id: 122, uuid: "1f6d2c84-90ab-5b37-b1e2-6f4a7d8c0e35", name: "Northgate Bank", slug: "NGB", countries: &[GB], capabilities: &["bank"], products: &["bank", "pay"], sources: OPEN, payments: Some(("sort_code_account_number", 1, false)), form: Form::Nothing, marks: &[] },
    Line { id: 130, uuid: "6a3f98c1-d7e4-5027-8b6d-f2051ce9a748", name: "Grachtenbank", slug: "GRA", countries: &[NL, BE], capabilities: &["bank", "transfer"], products: &["bank", "pay"], sources: OPEN, payments: SEPA, form: Form::ByMechanism, marks: &[] },
    Line { id: 144, uuid: "b7d20e6f-1c95-5a38-94f1-0ae8d63c5b12", name: "Isle Mutual", slug: "ISL", countries: &[IE, GB], capabilities: BANK, products: &["bank"], sources: API, payments: None, form: Form::Login, marks: &["beta"] },
    Line { id: 158, uuid: "48c5f3ba-e260-5971-bd04-97e1a82f6d3c", name: "Banca del Faro", slug: "FAR", countries: &[IT], capabilities: BANK, products: ALL, sources: BOTH, payments: SEPA, form: Form::ByMechanism, marks: &[] },
    Line { id: 201, uuid: "c2a9e4d7-3b18-5c60-9f75-28d1b6e0a4f3", name: "Lindenkasse", slug: "LIN", countries: &[DE, AT], capabilities: BANK, products: &["bank"], sources: BOTH, payments: None, form: Form::Login, marks: &[] },
    Line { id: 310, uuid: "9d4e7b30-6c1f-5a92-8e0d-b5f3a2c71d68", name: "Azur Mobile", slug: "AZM", countries: &[FR], capabilities: &["document", "profile"], products: &["bill"], sources: DIRECT, payments: None, form: Form::Login, marks: &[] },
    Line { id: 325, uuid: "d35f0b8e-7a24-5cd6-8f19-64c0e7b1a592", name: "Énergie du Lac", slug: "LAC", countries: &[FR, BE], capabilities: &["document"], products: &["bill"], sources: DIRECT, payments: None, form: Form::Contract, marks: &[] },
    Line { id: 340, uuid: "0e97c6d4-b81a-5f25-a36c-d9f4720b8e51", name: "Caisse du Canal", slug: "CAN", countries: &[FR], capabilities: &["bank", "document", "profile"], products: &["bank", "bill"], sources: DIRECT, payments: None, form: Form::Login, marks: &["beta"] },
    Line { id: 402, uuid: "e8b05d19-27f4-5e6a-a3c8-40d9f7b6c152", name: "Caja Olivar", slug: "OLI", countries: &[ES], capabilities: BANK, products: ALL, sources: BOTH, payments: SEPA, form: Form::Login, marks: &["beta", "hidden"] },
    Line { id: 415, uuid: "857a1cf9-3e6d-5b04-97c2-1fd8b40e6a93", name: "Banco Salinas", slug: "SAL", countries: &[ES, PT], capabilities: BANK, products: &["bank"], sources: DIRECT, payments: None, form: Form::Login, marks: &["hidden"] },
];

/// All of them, in the order of their numbers.
pub(super) fn connectors() -> Vec<Connector> {
    LINES.iter().map(Line::connector).collect()
}

impl Line {
    fn connector(&self) -> Connector {
        let marked = |mark: &str| self.marks.contains(&mark);
        let sources = (1..).zip(self.sources);
        let sources = sources.map(|(priority, (name, mechanism))| source(self.id, priority, name, mechanism));
        let by_credentials = self.sources.iter().any(|(_, mechanism)| *mechanism == "credentials");
        Connector {
            id: self.id,
            uuid: self.uuid.to_owned(),
            name: self.name.to_owned(),
            slug: self.slug.to_owned(),
            countries: self.countries.iter().map(|(code, name)| ((*code).into(), (*name).into())).collect(),
            capabilities: words(self.capabilities),
            products: words(self.products),
            auth_mechanism: if by_credentials { "credentials" } else { "webauth" }.to_owned(),
            beta: marked("beta"),
            hidden: marked("hidden"),
            restricted: marked("restricted"),
            sync_days: json!(1),
            payments: self.payments.map(|(scheme, instructions, cancellation)| Payments {
                scheme: scheme.to_owned(),
                instructions,
                cancellation,
            }),
            sources: sources.collect(),
            fields: self.form.fields(),
        }
    }
}

impl Form {
    fn fields(self) -> Vec<Field> {
        let login = || field("login", "text", "Identifiant", None);
        let password = || field("password", "password", "Mot de passe", None);
        let website = || Field {
            choices: pairs(&[("Particuliers", "par"), ("Professionnels", "pro")]),
            ..field("website", "list", "Type de compte", None)
        };
        match self {
            Self::Login => vec![login(), password()],
            Self::Choice => vec![website(), login(), password()],
            Self::Digits => vec![
                login(),
                field("password", "password", "Code secret à 6 chiffres", Some("^[0-9]{6}$")),
                field("birthdate", "date", "Date de naissance", None),
            ],
            Self::ByMechanism => vec![
                Field { mechanisms: words(&["credentials", "webauth"]), ..website() },
                login(),
                password(),
                Field {
                    mechanisms: words(&["webauth"]),
                    required: false,
                    ..field("company", "text", "Numéro de l’entreprise", Some("^[0-9]{9}$"))
                },
            ],
            Self::Contract => vec![
                login(),
                password(),
                field("contract", "number", "Numéro de contrat", Some("^[0-9]{4,10}$")),
                Field { required: false, ..field("device", "hidden", "Appareil", None) },
            ],
            Self::Nothing => Vec::new(),
        }
    }
}

fn field(name: &str, kind: &str, label: &str, regex: Option<&str>) -> Field {
    Field {
        name: name.to_owned(),
        kind: kind.to_owned(),
        label: label.to_owned(),
        required: true,
        regex: regex.map(str::to_owned),
        choices: Vec::new(),
        mechanisms: Vec::new(),
    }
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(label, value)| ((*label).to_owned(), (*value).to_owned())).collect()
}

fn source(connector: i64, priority: i64, name: &str, mechanism: &str) -> ConnectorSource {
    ConnectorSource {
        id: connector * 10 + priority,
        name: name.to_owned(),
        auth_mechanism: mechanism.to_owned(),
        priority,
        disabled: Value::Null,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::connectors;

    #[test]
    fn patterns_can_be_read() {
        for pattern in
            connectors().iter().flat_map(|one| &one.fields).filter_map(|field| field.regex.as_ref())
        {
            regex_lite::Regex::new(pattern).unwrap();
        }
    }

    #[test]
    fn numbers_are_in_order_and_nothing_is_there_twice() {
        let all = connectors();
        assert!(all.is_sorted_by(|one, other| one.id < other.id));
        for (index, one) in all.iter().enumerate() {
            assert!(all.iter().skip(index + 1).all(|other| one.uuid != other.uuid && one.name != other.name));
        }
    }
}
