//! What the domain knows of currencies and of types of account.

use serde_json::{Value, json};

use super::World;
use super::resource::{Kind, get, list};

pub(super) const CURRENCY: Kind =
    Kind { object: "Currency", of_user: false, verbs: &[("currencies.list", list)], ..Kind::BASE };

pub(super) const ACCOUNT_TYPE: Kind = Kind {
    object: "BankAccountType",
    id: "AccountTypeId",
    of_user: false,
    verbs: &[
        ("bank_account_types.list", list),
        ("bank_account_types.get", get),
        ("legacy.bank_accounts.list_types", list),
        ("legacy.bank_accounts.get_type", get),
    ],
    ..Kind::BASE
};

/// Code, name and sign of a currency, and whether the sign comes before amounts.
const CURRENCIES: [(&str, &str, &str, bool); 9] = [
    ("EUR", "Euro", "€", false),
    ("GBP", "Pound sterling", "£", true),
    ("USD", "US dollar", "$", true),
    ("CHF", "Swiss franc", "CHF", false),
    ("CZK", "Czech koruna", "Kč", false),
    ("DKK", "Danish krone", "kr", false),
    ("JPY", "Yen", "¥", true),
    ("PLN", "Zloty", "zł", false),
    ("SEK", "Swedish krona", "kr", false),
];

/// A currency as objects carry it.
pub(super) fn currency(code: &str) -> Value {
    let known = CURRENCIES.into_iter().find(|(own, ..)| *own == code);
    let (_, name, symbol, prefix) = known.unwrap_or((code, code, code, false));
    json!({
        "id": code, "name": name, "symbol": symbol, "prefix": prefix, "precision": if code == "JPY" { 0 } else { 2 },
        "crypto": false, "marketcap": null, "datetime": null,
    })
}

/// Name of a type of account, its parent, and its French names.
struct Type(&'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const TYPES: [Type; 31] = [
    Type("unknown", "", "Autre compte", "Autres comptes"),
    Type("checking", "", "Compte courant", "Comptes courants"),
    Type("savings", "", "Épargne", "Épargnes"),
    Type("loan", "", "Prêt", "Prêts"),
    Type("market", "", "Compte-titres", "Comptes-titres"),
    Type("card", "", "Carte", "Cartes"),
    Type("deposit", "savings", "Compte de dépôt", "Comptes de dépôt"),
    Type("cat", "savings", "Compte à terme", "Comptes à terme"),
    Type("csl", "savings", "Compte sur livret", "Comptes sur livret"),
    Type("cel", "savings", "Compte épargne logement", "Comptes épargne logement"),
    Type("pel", "savings", "Plan épargne logement", "Plans épargne logement"),
    Type("livret_a", "savings", "Livret A", "Livrets A"),
    Type("livret_b", "savings", "Livret B", "Livrets B"),
    Type("ldds", "savings", "Livret développement durable", "Livrets développement durable"),
    Type("lep", "savings", "Livret épargne populaire", "Livrets épargne populaire"),
    Type("mortgage", "loan", "Prêt immobilier", "Prêts immobiliers"),
    Type("consumercredit", "loan", "Crédit à la consommation", "Crédits à la consommation"),
    Type("revolvingcredit", "loan", "Crédit renouvelable", "Crédits renouvelables"),
    Type("pea", "market", "Plan d'épargne en actions", "Plans d'épargne en actions"),
    Type("lifeinsurance", "market", "Assurance vie", "Assurances vie"),
    Type("capitalisation", "market", "Contrat de capitalisation", "Contrats de capitalisation"),
    Type("real_estate", "market", "Placement immobilier", "Placements immobiliers"),
    Type("crowdlending", "market", "Financement participatif", "Financements participatifs"),
    Type("per", "market", "Plan d'épargne retraite", "Plans d'épargne retraite"),
    Type("perp", "market", "PERP", "PERP"),
    Type("perco", "market", "PERCO", "PERCO"),
    Type("pee", "market", "Plan d'épargne entreprise", "Plans d'épargne entreprise"),
    Type("rsp", "market", "Réserve de participation", "Réserves de participation"),
    Type("madelin", "market", "Contrat Madelin", "Contrats Madelin"),
    Type("article83", "market", "Contrat article 83", "Contrats article 83"),
    Type("joint", "checking", "Compte joint", "Comptes joints"),
];

/// The number of a type of account.
pub(super) fn type_number(name: &str) -> i64 {
    let place = TYPES.iter().position(|own| own.0 == name).unwrap_or(0);
    i64::try_from(place).unwrap_or_default() + 1
}

/// The currencies and types of the domain.
pub(super) fn seed(world: &mut World) {
    for (code, ..) in CURRENCIES {
        world.add(CURRENCY.object, None, &[], currency(code));
    }
    for Type(name, parent, one, several) in &TYPES {
        let parent = (!parent.is_empty()).then(|| type_number(parent));
        let number = type_number(name);
        let kind = json!({
            "name": name, "id_parent": parent, "display_name": one, "display_name_p": several, "color": null,
            "is_invest": *name == "market" || parent == Some(type_number("market")), "product": null,
            "weboob_type_id": number,
        });
        world.add(ACCOUNT_TYPE.object, None, &[], kind);
    }
}
