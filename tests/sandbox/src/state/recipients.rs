//! `recipients`: whom the accounts of a user can send transfers to.
//!
//! The label of a new recipient tells what the bank does with it: see [`Step`] and [`LATER`].

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::bank_accounts::Account;
use super::clock::{days_after, minutes_after, text};
use super::word::{self, Word};
use super::{Behaviour, World, bank_accounts, connectors, currency, page, scenario};
use crate::answer;
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("recipients.list", |world, call| list(world, call, None)),
    ("recipients.list_of_account", |world, call| {
        let account = bank_accounts::reached(world, call, call.id("BankAccountId")?)?.id;
        list(world, call, Some(account))
    }),
    ("recipients.list_categories", |_, _| Ok(Reply::of(json!({"categories": ["Famille", "Interne"]})))),
    ("recipients.create", |world, call| {
        let account = bank_accounts::reached(world, call, call.id("BankAccountId")?)?.id;
        create(world, call, account)
    }),
    ("recipients.create_of_user", |world, call| {
        // Which account is not documented. Here it is the first that can send.
        let user = call.user()?;
        let able = |account: &&Account| account.user == user && account.able_to_transfer();
        let able = world.accounts.values().find(able).map(|account| account.id);
        create(world, call, able.ok_or_else(bank_accounts::no_account)?)
    }),
    ("recipients.update", update),
    ("recipients.update_of_user", update),
];

/// The code that the bank sends by text message.
const RIGHT_CODE: &str = "123456";
/// The label of a recipient that the bank makes wait.
const LATER: &str = "later";

/// What the bank wants before it adds a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    /// The code from a text message.
    Code,
    /// `decoupled`: a validation on another device.
    Decoupled,
}

/// Whom an account can send to.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Recipient {
    pub(super) id: i64,
    pub(super) user: i64,
    pub(super) account: i64,
    /// The account of the user that it stands for.
    target: Option<i64>,
    label: String,
    pub(super) iban: String,
    category: Option<String>,
    step: Option<Step>,
    #[serde(deserialize_with = "word::optional")]
    state: Option<Word>,
    /// From when on it can be sent to, once it is added.
    pub(super) enabled_at: Option<DateTime>,
    last_update: DateTime,
}

/// An account that was activated shows its recipients: someone, and the savings account beside it.
pub(super) fn fetch(world: &mut World, account: i64) {
    let Some(sender) = world.accounts.get(&account).filter(|account| account.able_to_transfer()) else {
        return;
    };
    let (user, connection) = (sender.user, sender.connection);
    let savings = world.accounts.values().find(|other| other.connection == connection && other.is_savings());
    let own = savings.and_then(|savings| Some((Some(savings.id), "Livret", savings.iban()?, "Interne")));
    let other = (None, "Marcel", "FR7612345987650123456789014", "Famille");
    for (target, label, iban, category) in own.into_iter().chain([other]) {
        let (label, iban, category) = (label.to_owned(), iban.to_owned(), Some(category.to_owned()));
        let id = world.mint.id("recipient");
        let last_update = world.clock.now();
        let enabled_at = Some(last_update);
        let known = Recipient {
            id,
            user,
            account,
            target,
            label,
            iban,
            category,
            step: None,
            state: None,
            enabled_at,
            last_update,
        };
        world.recipients.insert(id, known);
    }
}

fn list(world: &mut World, call: &Call<'_>, account: Option<i64>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    bank_accounts::expect_some(world, user)?;
    let shown = |recipient: &&Recipient| {
        recipient.user == user
            && account.is_none_or(|account| recipient.account == account)
            && passes(call, recipient)
    };
    let found: Vec<_> = world.recipients.values().filter(shown).collect();
    let total = found.len();
    let views = page::cut(call, found)?.into_iter().map(|recipient| view(call, recipient, true));
    Ok(Reply::of(json!({"recipients": views.collect::<Result<Vec<_>, _>>()?, "total": total})))
}

fn passes(call: &Call<'_>, recipient: &Recipient) -> bool {
    let is = |name: &str, value: Option<&str>| call.text(name).is_none_or(|wanted| value == Some(wanted));
    call.int("id").is_none_or(|id| recipient.id == id)
        && is("label", Some(&recipient.label))
        && is("iban", Some(&recipient.iban))
        && is("bic", Some(BIC))
        && is("bank_name", Some(BANK))
        && is("category", recipient.category.as_deref())
        && is("state", recipient.state)
        && is("error", recipient.state)
        // The banks of the sandbox forget none.
        && call.text("deleted").is_none()
}

fn create(world: &mut World, call: &Call<'_>, account: i64) -> Result<Reply, Refusal> {
    expect_sender(world, account)?;
    let text = |name: &str| call.member_text(name).unwrap_or_default().to_owned();
    let label = text("label");
    let step = if scenario(&label) == "decoupled" { Step::Decoupled } else { Step::Code };
    let recipient = Recipient {
        id: world.mint.id("recipient"),
        user: call.user()?,
        account,
        target: None,
        label,
        iban: text("iban"),
        category: call.member_text("category").map(str::to_owned),
        step: Some(step),
        state: Some(step.state()),
        enabled_at: None,
        last_update: call.now,
    };
    // In background the answer comes before that of the bank.
    let body = view(call, &recipient, call.member_bool("background") != Some(true))?;
    world.recipients.insert(recipient.id, recipient);
    Ok(Reply::of(body))
}

/// Refuses an account that cannot send transfers.
pub(super) fn expect_sender(world: &World, account: i64) -> Result<&Account, Refusal> {
    let sender = world.accounts.get(&account).filter(|account| account.able_to_transfer());
    sender.ok_or_else(|| {
        Refusal::invalid(format!(
            "account {account} cannot send transfers: list those that can with `able_to_transfer`"
        ))
    })
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call, call.id("RecipientId")?)?.id;
    if let Some(recipient) = world.recipients.get_mut(&id) {
        recipient.go_on(call)?;
    }
    let recipient = named(world, call, id)?;
    Ok(Reply::of(view(call, recipient, !call.flag("background"))?))
}

impl Step {
    fn state(self) -> &'static str {
        match self {
            Self::Code => "additionalInformationNeeded",
            Self::Decoupled => "decoupled",
        }
    }
}

impl Recipient {
    /// The bank gets what it wanted.
    fn go_on(&mut self, call: &Call<'_>) -> Result<(), Refusal> {
        match self.step {
            None => return Ok(()),
            Some(Step::Code) => {
                let code =
                    call.member_text("sms").ok_or_else(|| Refusal::missing("member `sms` is missing"))?;
                if code != RIGHT_CODE {
                    self.state = Some("wrongpass");
                    return Ok(());
                }
            }
            // In the sandbox the user has validated by then.
            Some(Step::Decoupled) => {}
        }
        self.step = None;
        self.state = None;
        self.enabled_at =
            Some(if scenario(&self.label) == LATER { days_after(call.now, 2) } else { call.now });
        self.last_update = call.now;
        Ok(())
    }
}

/// The recipient of the user, and of the account if the path names one.
pub(super) fn named<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w Recipient, Refusal> {
    let (user, account) = (call.user()?, call.id("BankAccountId").ok());
    let own = |recipient: &&Recipient| {
        recipient.user == user && account.is_none_or(|account| recipient.account == account)
    };
    world.recipients.get(&id).filter(own).ok_or_else(|| {
        let whose = account.map_or_else(|| format!("user {user}"), |account| format!("account {account}"));
        Refusal::not_found(format!("{whose} has no recipient {id}"))
    })
}

const BIC: &str = "AGRIFRPPXXX";
const BANK: &str = "Banque des Tilleuls";

/// A recipient as answers hold it; `told` is false before the bank has said anything.
fn view(call: &Call<'_>, recipient: &Recipient, told: bool) -> Result<Value, Refusal> {
    let open = recipient.step.filter(|_| told);
    let state = recipient.state.filter(|_| told);
    let fields = match open {
        Some(Step::Code) => json!(connectors::views(call, "ConnectorField", vec![code_field()])?),
        _ => Value::Null,
    };
    let refused = state == Some("wrongpass");
    let known = json!({
        "id": recipient.id, "id_account": recipient.account, "id_target_account": recipient.target,
        "label": recipient.label, "iban": recipient.iban, "bic": BIC, "bank_name": BANK,
        "enabled_at": recipient.enabled_at.filter(|_| told).map(text), "state": state, "error": state, "fields": fields,
        "error_message": refused.then_some("Le code saisi est incorrect."), "category": recipient.category,
        "webid": recipient.enabled_at.map(|_| format!("beneficiary-{}", recipient.id)), "last_update": text(recipient.last_update),
        "time_scraped": null, "deleted": null, "expire": open.map(|_| text(minutes_after(recipient.last_update, 30))), "add_verified": null,
        "currency": currency(call, "EUR")?,
    });
    answer::plain(call, "Recipient", known)
}

fn code_field() -> Value {
    json!({
        "name": "sms", "type": "password", "label": "Veuillez entrer le code reçu par SMS", "required": true,
        "regex": "^[0-9]{6}$", "description": null, "values": null, "id": null, "id_connector": null, "id_bank": null,
        "ephemeral": null, "value": null,
    })
}
