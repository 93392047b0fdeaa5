//! `bank_accounts`: the accounts of a connection, disabled until the user consents.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clock::text;
use super::events::{Event, Range};
use super::statement::Transaction;
use super::word::{self, Word};
use super::{
    Behaviour, World, arrival, bank_transactions, connection_views, connections, currency, invoices, money,
    page, recipients, recurring, reference, resource, statement, wealth,
};
use crate::answer;
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("bank_accounts.list", |world, call| list(world, call, None)),
    ("bank_accounts.list_of_connection", |world, call| {
        let connection = connections::named(world, call)?.id;
        list(world, call, Some(connection))
    }),
    ("bank_accounts.get", get),
    ("bank_accounts.get_of_connection", get),
    ("bank_accounts.update", update),
    ("bank_accounts.activate", activate),
];

/// A bank account.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Account {
    pub(super) id: i64,
    pub(super) connection: i64,
    pub(super) user: i64,
    source: Option<i64>,
    kind: String,
    id_type: i64,
    original_name: String,
    number: String,
    iban: Option<String>,
    /// Hundredths that are on it, and that are still to come.
    balance: i64,
    coming: i64,
    /// What the institution shows of it the first time.
    pub(super) history: History,
    /// The account that it depends on.
    parent: Option<i64>,
    name: String,
    display: bool,
    bookmarked: bool,
    usage: String,
    pub(super) disabled: Option<DateTime>,
    /// Since when the institution no longer shows it.
    pub(super) deleted: Option<DateTime>,
    /// Why it alone could not be synchronised.
    #[serde(deserialize_with = "word::optional")]
    error: Option<Word>,
    last_update: DateTime,
}

/// The operations that an institution shows of an account: how many, over how many days.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct History {
    pub(super) transactions: u64,
    pub(super) days: u64,
}

impl Account {
    /// Whether its data is there: it is activated, and the institution still shows it.
    pub(super) fn is_open(&self) -> bool {
        self.disabled.is_none() && self.deleted.is_none()
    }

    /// An operation was added.
    pub(super) fn count(&mut self, transaction: &Transaction) {
        let place = if transaction.coming { &mut self.coming } else { &mut self.balance };
        *place += transaction.cents;
    }

    /// What was to come has come.
    pub(super) fn post(&mut self, cents: i64) {
        self.coming -= cents;
        self.balance += cents;
    }

    /// All that is to come.
    pub(super) fn expect(&mut self, cents: i64) {
        self.coming = cents;
    }

    /// Whether transfers of the obsolete product can be sent from it.
    pub(super) fn able_to_transfer(&self) -> bool {
        self.is_open() && self.kind == "checking"
    }

    /// An account that nobody found: a current account, enabled.
    pub(super) fn by_hand(
        (id, connection, user): (i64, i64, i64),
        name: String,
        number: String,
        iban: Option<String>,
        balance: i64,
        now: DateTime,
    ) -> Self {
        Self {
            id,
            connection,
            user,
            source: None,
            kind: "checking".to_owned(),
            id_type: reference::type_number("checking"),
            original_name: name.clone(),
            number,
            iban,
            balance,
            coming: 0,
            history: History { transactions: 0, days: 1 },
            parent: None,
            name,
            display: true,
            bookmarked: false,
            usage: "PRIV".to_owned(),
            disabled: None,
            deleted: None,
            error: None,
            last_update: now,
        }
    }

    pub(super) fn kind(&self) -> &str {
        &self.kind
    }

    pub(super) fn id_type(&self) -> i64 {
        self.id_type
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Hundredths that are still to come.
    pub(super) fn coming(&self) -> i64 {
        self.coming
    }

    pub(super) fn is_savings(&self) -> bool {
        self.kind == "savings"
    }

    pub(super) fn iban(&self) -> Option<&str> {
        self.iban.as_deref()
    }

    /// Hundredths that are on it.
    pub(super) fn balance(&self) -> i64 {
        self.balance
    }
}

/// An account as a file of fixtures tells of it.
pub(super) struct Told {
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) original_name: String,
    pub(super) number: String,
    pub(super) iban: Option<String>,
    pub(super) parent: Option<i64>,
    pub(super) display: bool,
    pub(super) bookmarked: bool,
    pub(super) usage: String,
    pub(super) disabled: Option<DateTime>,
    pub(super) deleted: Option<DateTime>,
    pub(super) error: Option<Word>,
    pub(super) last_update: DateTime,
}

impl Account {
    /// One that a file of fixtures tells of, of a connection, a user and a source. Nothing is on it yet.
    pub(super) fn told(
        id: i64,
        (connection, user, source): (i64, i64, i64),
        id_type: i64,
        told: Told,
    ) -> Self {
        Self {
            id,
            connection,
            user,
            source: Some(source),
            kind: told.kind,
            id_type,
            original_name: told.original_name,
            number: told.number,
            iban: told.iban,
            balance: 0,
            coming: 0,
            history: TEMPLATES[0].history,
            parent: told.parent,
            name: told.name,
            display: told.display,
            bookmarked: told.bookmarked,
            usage: told.usage,
            disabled: told.disabled,
            deleted: told.deleted,
            error: told.error,
            last_update: told.last_update,
        }
    }

    /// What is on it and what is to come, where that is told beside its operations.
    pub(super) fn correct(&mut self, balance: Option<i64>, coming: Option<i64>) {
        self.balance = balance.unwrap_or(self.balance);
        self.coming = coming.unwrap_or(self.coming);
    }
}

/// What the institutions of the sandbox have for everyone.
struct Template {
    kind: &'static str,
    name: &'static str,
    number: &'static str,
    iban: Option<&'static str>,
    balance: i64,
    coming: i64,
    history: History,
}

static TEMPLATES: [Template; 3] = [
    Template {
        kind: "checking",
        name: "Compte courant",
        number: "00012345678",
        iban: Some("FR7630006000011234567890189"),
        balance: 125_030,
        coming: -7_025,
        history: History { transactions: 120, days: 240 },
    },
    Template {
        kind: "savings",
        name: "Compte épargne",
        number: "00087654321",
        iban: Some("FR7630006000018765432100143"),
        balance: 1_050_000,
        coming: 0,
        history: History { transactions: 24, days: 360 },
    },
    Template {
        kind: "card",
        name: "Carte à débit différé",
        number: "4970XXXXXXXX1234",
        iban: None,
        balance: 0,
        coming: -31_580,
        history: History { transactions: 40, days: 120 },
    },
];

/// What institutions with the capability `bankwealth` have besides. Balances follow from what is on the accounts.
static WEALTH: [Template; 3] = [
    Template {
        kind: "pea",
        name: "Plan d'épargne en actions",
        number: "00055512340",
        iban: None,
        balance: 0,
        coming: 0,
        history: History { transactions: 0, days: 1 },
    },
    Template {
        kind: "pee",
        name: "Plan d'épargne entreprise",
        number: "00055512341",
        iban: None,
        balance: 0,
        coming: 0,
        history: History { transactions: 0, days: 1 },
    },
    Template {
        kind: "loan",
        name: "Prêt personnel",
        number: "00055512342",
        iban: None,
        balance: 0,
        coming: 0,
        history: History { transactions: 0, days: 1 },
    },
];

/// Above the numbers of other accounts, which are the same whether there is wealth or not.
const WEALTH_NUMBERS: i64 = 100;

/// What else an institution has: for those who come a second way, and for those who wait.
static MORE: [(&str, Template); 2] = [
    (
        "second source",
        Template {
            kind: "checking",
            name: "Compte joint",
            number: "00055512345",
            iban: Some("FR7630006000015551234500187"),
            balance: 48_210,
            coming: 0,
            history: History { transactions: 60, days: 240 },
        },
    ),
    (
        "account",
        Template {
            kind: "savings",
            name: "Livret de printemps",
            number: "00099900011",
            iban: Some("FR7630006000019990001100148"),
            balance: 20_000,
            coming: 0,
            history: History { transactions: 2, days: 40 },
        },
    ),
];

/// Finds what is there on this occasion.
fn find_more(world: &mut World, occasion: &str, of: (i64, i64), now: DateTime) {
    for (_, template) in MORE.iter().filter(|(when, _)| *when == occasion) {
        let id = world.mint.id("account");
        find(world, id, of, template, None, now);
    }
}

/// The institution shows the accounts of a source, if it has some and they were not seen before.
pub(super) fn discover(world: &mut World, connection: i64, source: i64, now: DateTime) {
    let Some(found) = world.connections.get(&connection) else { return };
    let connector = world.connectors.get(&found.connector);
    let has = |capability| connector.is_some_and(|connector| connector.has(capability));
    let (bank, rich) = (has("bank"), has("bankwealth"));
    let own = |account: &Account| account.connection == connection;
    if !bank || world.accounts.values().any(|account| own(account) && account.source == Some(source)) {
        return;
    }
    if world.accounts.values().any(own) {
        find_more(world, "second source", (connection, source), now);
        return;
    }
    for template in &TEMPLATES {
        let checking = world.accounts.values().find(|account| own(account)).map(|account| account.id);
        let parent = if template.kind == "card" { checking } else { None };
        let id = world.mint.id("account");
        find(world, id, (connection, source), template, parent, now);
    }
    for template in WEALTH.iter().filter(|_| rich) {
        let id = WEALTH_NUMBERS + world.mint.id("wealth account");
        find(world, id, (connection, source), template, None, now);
    }
}

/// An account is found, which stays disabled until the end user consents.
fn find(
    world: &mut World,
    id: i64,
    (connection, source): (i64, i64),
    template: &Template,
    parent: Option<i64>,
    now: DateTime,
) {
    let Some(user) = world.connections.get(&connection).map(|connection| connection.user) else { return };
    let mut account = template.account((id, connection, user), Some(source), parent, now);
    if let (Some(transactions), true) = (world.history, account.history.transactions > 0) {
        account.history.transactions = transactions.into();
    }
    world.accounts.insert(id, account);
    world.raise(Event::AccountFound { account: id, user });
}

/// The accounts of a source are looked at again. Gives those whose operations can be read.
pub(super) fn refresh(world: &mut World, source: i64, surprise: Option<Word>, now: DateTime) -> Vec<i64> {
    let own = world.accounts.values().filter(|account| account.source == Some(source));
    let ids: Vec<_> = own.map(|account| account.id).collect();
    match surprise {
        Some("account") => {
            let connection = ids.first().and_then(|id| world.accounts.get(id)).map(|one| one.connection);
            let connection = connection.unwrap_or_default();
            find_more(world, "account", (connection, source), now);
        }
        Some("closed") => {
            for id in ids.iter().copied() {
                if world.accounts.get(&id).is_some_and(Account::is_savings) {
                    vanish(world, id, now);
                }
            }
        }
        _ => {}
    }
    let mut failing = surprise == Some("account-error");
    let mut read = Vec::new();
    for id in ids {
        let Some(account) = world.accounts.get_mut(&id).filter(|account| account.is_open()) else { continue };
        account.error = if std::mem::take(&mut failing) { Some("websiteUnavailable") } else { None };
        if account.error.is_none() {
            account.last_update = now;
            read.push(id);
        }
    }
    read
}

/// The institution no longer shows an account.
fn vanish(world: &mut World, id: i64, now: DateTime) {
    if let Some(account) = world.accounts.get_mut(&id) {
        account.deleted = Some(now);
    }
    world.recipients.remove_if(|recipient| recipient.account == id);
}

impl Template {
    /// An account that was just found: disabled.
    fn account(
        &self,
        (id, connection, user): (i64, i64, i64),
        source: Option<i64>,
        parent: Option<i64>,
        now: DateTime,
    ) -> Account {
        let balance = match self.kind {
            "loan" => -wealth::owed(),
            kind => self.balance + wealth::worth(kind),
        };
        Account {
            source,
            kind: self.kind.to_owned(),
            id_type: reference::type_number(self.kind),
            coming: self.coming,
            history: self.history,
            parent,
            disabled: Some(now),
            ..Account::by_hand(
                (id, connection, user),
                self.name.to_owned(),
                self.number.to_owned(),
                self.iban.map(str::to_owned),
                balance,
                now,
            )
        }
    }
}

/// Activates every account of a connection but its card.
pub(super) fn activate_most(world: &mut World, connection: i64) {
    let own = world.accounts.values().filter(|account| account.connection == connection);
    let ids: Vec<_> = own.filter(|account| account.kind != "card").map(|account| account.id).collect();
    ids.into_iter().for_each(|id| switch(world, id, false));
}

/// Enables or disables an account: its transactions and recipients come and go with the consent.
fn switch(world: &mut World, id: i64, disabled: bool) {
    let now = world.clock.now();
    let Some(account) = world.accounts.get_mut(&id) else { return };
    if account.disabled.is_some() == disabled {
        return;
    }
    account.disabled = disabled.then_some(now);
    let (user, connection, source) = (account.user, account.connection, account.source);
    if disabled {
        world.transactions.remove_account(id);
        world.recipients.remove_if(|recipient| recipient.account == id);
        world.resources.forget("BankAccountId", id);
        world.raise(Event::AccountDisabled { account: id, user });
        return;
    }
    world.raise(Event::AccountEnabled { account: id, user });
    let before = world.mint.last(statement::KIND);
    statement::fetch(world, id);
    recipients::fetch(world, id);
    wealth::fetch(world, id);
    recurring::find(world, id);
    invoices::attach(world, id);
    // What was activated is synchronised at once.
    let new = Range { after: before, last: world.mint.last(statement::KIND) };
    arrival::tell(world, connection, &[id], new, source.into_iter().collect());
}

fn list(world: &mut World, call: &Call<'_>, connection: Option<i64>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let shown = |account: &&Account| {
        account.user == user
            && connection.is_none_or(|connection| account.connection == connection)
            && (call.flag("all") || account.is_open())
            && call.int("able_to_transfer").is_none_or(|able| (able != 0) == account.able_to_transfer())
    };
    let found: Vec<_> = world.accounts.values().filter(shown).collect();
    let counted = || found.iter().filter(|account| account.is_open() && account.display);
    let balance: i64 = counted().map(|account| account.balance).sum();
    let coming: i64 = counted().map(|account| account.coming).sum();
    let total = found.len();
    let page = page::cut(call, found)?;
    let accounts = page.into_iter().map(|account| view(world, call, account, &call.expand));
    Ok(Reply::of(json!({
        "accounts": accounts.collect::<Result<Vec<_>, _>>()?,
        "balances": BTreeMap::from([("EUR", money(balance))]),
        "coming_balances": BTreeMap::from([("EUR", money(balance + coming))]),
        "balance": money(balance),
        "total": total,
    })))
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let account = reached(world, call, call.id("BankAccountId")?)?;
    Ok(Reply::of(view(world, call, account, &call.expand)?))
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = reached(world, call, call.id("BankAccountId")?)?.id;
    change(world, call, id);
    let account = owned(world, call, id)?;
    Ok(Reply::of(view(world, call, account, &call.expand)?))
}

/// Changes what the body names of an account.
pub(super) fn change(world: &mut World, call: &Call<'_>, id: i64) {
    if let Some(account) = world.accounts.get_mut(&id) {
        account.name = call.member_text("name").map_or_else(|| account.name.clone(), str::to_owned);
        account.usage = call.member_text("usage").map_or_else(|| account.usage.clone(), str::to_owned);
        account.display = call.member_bool("display").unwrap_or(account.display);
        account.bookmarked = call.member_bool("bookmarked").unwrap_or(account.bookmarked);
    }
    if let Some(disabled) = call.member_bool("disabled") {
        switch(world, id, disabled);
    }
}

/// Answers with the account, or with a list when there are several: the description leaves it open.
fn activate(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    connections::named(world, call)?;
    let ids = call.ids("BankAccountId");
    for id in &ids {
        reached(world, call, *id)?;
    }
    let disabled = call.member_bool("disabled").unwrap_or(false);
    ids.iter().for_each(|id| switch(world, *id, disabled));
    let views = ids.iter().map(|id| view(world, call, owned(world, call, *id)?, &call.expand));
    let mut views = views.collect::<Result<Vec<_>, _>>()?;
    Ok(Reply::of(match views.pop() {
        Some(only) if views.is_empty() => only,
        Some(last) => {
            views.push(last);
            json!({"accounts": views})
        }
        None => json!({"accounts": []}),
    }))
}

/// Refuses what needs an activated account where there is none.
pub(super) fn expect_some(world: &World, user: i64) -> Result<(), Refusal> {
    let some = world.accounts.values().any(|account| account.user == user && account.is_open());
    if some { Ok(()) } else { Err(no_account()) }
}

pub(super) fn no_account() -> Refusal {
    Refusal::conflict(
        "noAccount",
        "the user has no activated account: activate one with bank_accounts.update or bank_accounts.activate",
    )
}

/// The account of the user that the request may reach: a disabled one with `all` only.
pub(super) fn reached<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w Account, Refusal> {
    let account = owned(world, call, id)?;
    if !account.is_open() && !call.flag("all") {
        return Err(Refusal::not_found(format!(
            "account {id} is disabled or deleted: set the flag `all` to reach it"
        )));
    }
    Ok(account)
}

fn owned<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w Account, Refusal> {
    let user = call.user()?;
    let connection = call.id("ConnectionId").ok();
    let account = world.accounts.get(&id).filter(|account| {
        account.user == user && connection.is_none_or(|connection| account.connection == connection)
    });
    account.ok_or_else(|| {
        let whose = connection.map_or_else(|| format!("user {user}"), |id| format!("connection {id}"));
        Refusal::not_found(format!("{whose} has no account {id}"))
    })
}

/// The accounts of a connection as answers hold them, the disabled ones when `all` is set.
pub(super) fn views(
    world: &World,
    call: &Call<'_>,
    connection: i64,
    all: bool,
    expand: &Expand,
) -> Result<Vec<Value>, Refusal> {
    let own = world.accounts.values().filter(|account| account.connection == connection);
    own.filter(|account| all || account.is_open()).map(|account| view(world, call, account, expand)).collect()
}

/// An account as answers hold it. A disabled one has little more than a name.
pub(super) fn view(
    world: &World,
    call: &Call<'_>,
    account: &Account,
    expand: &Expand,
) -> Result<Value, Refusal> {
    let open = account.disabled.is_none();
    let balance = account.balance + account.coming;
    let known = json!({
        "id": account.id, "id_connection": account.connection, "id_user": account.user, "id_source": account.source,
        "id_parent": account.parent, "type": account.kind, "id_type": account.id_type, "usage": account.usage,
        "original_usage": "PRIV", "name": account.name, "original_name": account.original_name, "display": account.display,
        "bookmarked": account.bookmarked, "disabled": account.disabled.map(text), "deleted": account.deleted.map(text),
        "currency": currency(call, "EUR")?,
        "number": open.then_some(&account.number), "iban": account.iban().filter(|_| open),
        "bic": open.then_some("AGRIFRPPXXX"), "balance": open.then(|| money(account.balance)),
        "coming": open.then(|| money(account.coming)), "coming_balance": open.then(|| money(balance)),
        "formatted_balance": open.then(|| format!("{} €", statement::decimal(account.balance))),
        "last_update": open.then(|| text(account.last_update)), "opening_date": null, "error": account.error,
        "loan": if open { wealth::loan(&account.kind, call.now.date()) } else { Value::Null },
        "ownership": open.then_some("owner"), "company_name": null, "webid": null, "information": {},
        "able_to_transfer": account.able_to_transfer(), "valuation": null, "diff": null, "diff_percent": null, "prev_diff": null,
        "prev_diff_percent": null, "calculated": null,
        // Only webhooks hold these.
        "market_orders": null, "all_investments": null, "recipients": null, "transfers": null,
    });
    answer::resource(call, "BankAccount", known, expand, &|name, inner| {
        Ok(match name {
            "connection" => match world.connections.get(&account.connection) {
                Some(owner) => Some(connection_views::view(world, call, owner, inner)?),
                None => None,
            },
            "transactions" => Some(json!(bank_transactions::views(world, call, account.id, inner)?)),
            "investments" => {
                let on = ("BankAccountId", account.id);
                Some(resource::linked(world, call, &wealth::INVESTMENT, Some(account.user), on, inner)?)
            }
            _ => None,
        })
    })
}
