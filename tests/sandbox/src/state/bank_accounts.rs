//! `bank_accounts`: the accounts of a connection, disabled until the user consents.

mod found;
mod told;
mod view;

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::events::{Event, Range};
use super::statement::Transaction;
use super::word::{self, Word};
use super::{
    Behaviour, World, arrival, connections, invoices, money, page, recipients, recurring, reference,
    statement, wealth,
};
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;
pub(super) use found::{discover, refresh};
pub(super) use told::Told;
pub(super) use view::view;

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

    /// What was to come has come. Nothing is on a card: another account pays for it.
    pub(super) fn post(&mut self, cents: i64) {
        self.coming -= cents;
        self.balance += if self.is_card() { 0 } else { cents };
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

    /// Whether its payments are debited later, all at once.
    pub(super) fn is_card(&self) -> bool {
        self.kind == "card"
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
