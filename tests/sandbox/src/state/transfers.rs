//! `transfers`: orders of the obsolete product, from an account of the user to someone.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clock::text;
use super::statement::decimal;
use super::transfer_steps::Progress;
use super::{
    Behaviour, World, bank_accounts, bank_transactions, connectors, currency, money, recipients, statement,
};
use crate::answer;
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("transfers.list", list),
    ("transfers.list_of_account", list),
    ("transfers.list_of_recipient", list),
    ("transfers.create", create),
    ("transfers.create_of_account", create),
    ("transfers.create_of_account_recipient", create),
    ("transfers.create_of_recipient", create),
    ("transfers.get", get),
    ("transfers.update", update),
    ("transfers.update_of_account", update),
    ("transfers.update_of_recipient", update),
    ("transfers.delete", delete),
    ("transfers.delete_of_account", delete),
    ("transfers.delete_of_recipient", delete),
];

/// The most that the banks of the sandbox let go at once, in hundredths.
const MOST: i64 = 400_000;

/// An order to send money.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Transfer {
    id: i64,
    registered: DateTime,
    user: i64,
    order: Order,
    progress: Progress,
    transaction: Option<i64>,
}

/// What is to be sent where.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Order {
    account: i64,
    cents: i64,
    label: Option<String>,
    /// The day, when it is not the first possible.
    day: Option<String>,
    beneficiary_type: String,
    /// The registered recipient, and its IBAN.
    recipient: Option<(i64, String)>,
    number: Option<String>,
    name: Option<String>,
}

impl Order {
    /// The word of its label decides what happens.
    fn label(&self) -> &str {
        self.label.as_deref().unwrap_or_default()
    }

    fn is_later(&self, today: &str) -> bool {
        self.day.as_deref().is_some_and(|day| day > today)
    }

    /// What a body says, and the path, on top of what was there before.
    fn of(world: &World, call: &Call<'_>, before: Option<&Self>) -> Result<Self, Refusal> {
        let text = |name: &str| call.member_text(name).map(str::to_owned);
        let recipient = call.id("RecipientId").ok().or(call.member("id_recipient").and_then(Value::as_i64));
        let recipient = recipient.map(|id| beneficiary(world, call, id)).transpose()?;
        let account = call.id("BankAccountId").ok().or(call.member("id_account").and_then(Value::as_i64));
        let account = account.or(before.map(|order| order.account));
        let account = account.or(recipient.as_ref().map(|(account, ..)| *account));
        let account = account.ok_or_else(|| Refusal::missing("no account is named"))?;
        bank_accounts::reached(world, call, account)?;
        recipients::expect_sender(world, account)?;
        if recipient.as_ref().is_some_and(|(of, ..)| *of != account) {
            return Err(Refusal::invalid(format!("the recipient is not one of account {account}")));
        }
        let recipient = recipient.map(|(_, id, iban)| (id, iban));
        let kept = |of: fn(&Self) -> &Option<String>| before.and_then(|order| of(order).clone());
        let kind = text("beneficiary_type").or(before.map(|order| order.beneficiary_type.clone()));
        let order = Self {
            account,
            cents: match call.member("amount") {
                Some(amount) => cents(amount)?,
                None => before.map_or(0, |order| order.cents),
            },
            label: text("label").or(kept(|order| &order.label)),
            day: text("exec_date").or(kept(|order| &order.day)),
            beneficiary_type: kind.unwrap_or_else(|| "recipient".to_owned()),
            recipient: recipient.or(before.and_then(|order| order.recipient.clone())),
            number: text("beneficiary_number").or(kept(|order| &order.number)),
            name: text("beneficiary_label").or(kept(|order| &order.name)),
        };
        order.check(&call.today())?;
        Ok(order)
    }

    fn check(&self, today: &str) -> Result<(), Refusal> {
        let kind = &self.beneficiary_type;
        if kind == "recipient" && self.recipient.is_none() {
            return Err(Refusal::missing(
                "member `id_recipient` is missing: `beneficiary_type` is `recipient`",
            ));
        }
        if kind != "recipient" && self.number.is_none() {
            return Err(Refusal::missing(format!(
                "member `beneficiary_number` is missing: `beneficiary_type` is `{kind}`"
            )));
        }
        if self.day.as_deref().is_some_and(|day| day < today) {
            return Err(Refusal::invalid(format!(
                "member `exec_date` is past: in the sandbox it is {today}"
            )));
        }
        if self.cents > MOST { Err(Refusal::above("maxAmountExceeded", money(MOST))) } else { Ok(()) }
    }
}

/// The account of a recipient, itself, and its IBAN; it must be one that the bank sends to.
fn beneficiary(world: &World, call: &Call<'_>, id: i64) -> Result<(i64, i64, String), Refusal> {
    let user = call.user()?;
    let recipient = world.recipients.get(&id).filter(|recipient| recipient.user == user);
    let recipient =
        recipient.ok_or_else(|| Refusal::not_found(format!("user {user} has no recipient {id}")))?;
    match recipient.enabled_at {
        Some(moment) if moment <= call.now => Ok((recipient.account, id, recipient.iban.clone())),
        Some(moment) => Err(Refusal::invalid(format!(
            "the bank takes transfers to recipient {id} from {} on: in the sandbox it is {}",
            text(moment),
            call.now()
        ))),
        None => Err(Refusal::invalid(format!(
            "recipient {id} is not added yet: give the bank what it wants with recipients.update"
        ))),
    }
}

fn cents(amount: &Value) -> Result<i64, Refusal> {
    let cents = bank_transactions::cents(&amount.to_string()).filter(|cents| *cents > 0);
    cents.ok_or_else(|| {
        Refusal::invalid("member `amount` wants an amount above 0 and up to 10^12, with at most two decimals")
    })
}

fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let order = Order::of(world, call, None)?;
    let id = world.mint.id("transfer");
    let mut transfer = Transfer {
        id,
        registered: call.now,
        user: call.user()?,
        order,
        progress: Progress::new(),
        transaction: None,
    };
    transfer.submit(call)?;
    let reply = transfer.answer(world, call)?;
    world.transfers.insert(id, transfer);
    Ok(reply)
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    const CHANGES: [&str; 7] = [
        "id_account",
        "amount",
        "label",
        "beneficiary_type",
        "id_recipient",
        "beneficiary_number",
        "beneficiary_label",
    ];
    let before = named(world, call)?;
    let id = before.id;
    let changed = if CHANGES.iter().any(|name| call.member(name).is_some()) {
        before.progress.expect_created()?;
        Some(Order::of(world, call, Some(&before.order))?)
    } else {
        None
    };
    if let Some(transfer) = world.transfers.get_mut(&id) {
        transfer.order = changed.unwrap_or_else(|| transfer.order.clone());
        transfer.submit(call)?;
    }
    named(world, call)?.answer(world, call)
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let transfer = named(world, call)?;
    let (id, reply) = (transfer.id, Reply::of(view(world, call, transfer, true)?));
    // Reading takes the place of waiting: the synchronisation that follows an execution has ended by the next one.
    let later = transfer.order.is_later(&call.today());
    if world.transfers.get_mut(&id).is_some_and(|transfer| transfer.progress.pass_time(later)) {
        look_for(world, id);
    }
    Ok(reply)
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    if let Some(transfer) = world.transfers.get_mut(&id) {
        transfer.progress.cancel()?;
    }
    Ok(Reply::of(view(world, call, named(world, call)?, true)?))
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    bank_accounts::expect_some(world, user)?;
    if let Ok(recipient) = call.id("RecipientId") {
        recipients::named(world, call, recipient)?;
    }
    if let Ok(account) = call.id("BankAccountId") {
        bank_accounts::reached(world, call, account)?;
    }
    let all = world.transfers.values().filter(|transfer| transfer.user == user);
    let (first, last) = bounds(all.clone());
    let found: Vec<_> = all.filter(|transfer| transfer.is_below(call)).collect();
    let (earliest, latest) = bounds(found.iter().copied());
    let total = found.len();
    let views = found.into_iter().map(|transfer| view(world, call, transfer, true));
    let known = json!({
        "transfers": views.collect::<Result<Vec<_>, _>>()?, "first_date": first, "last_date": last,
        "result_min_date": earliest, "result_max_date": latest, "total": total,
    });
    Ok(Reply::of(answer::plain(call, "TransfersList", known)?))
}

/// The earliest and the latest day.
fn bounds<'t>(transfers: impl Iterator<Item = &'t Transfer> + Clone) -> (Option<String>, Option<String>) {
    let days = transfers.map(Transfer::day);
    (days.clone().min(), days.max())
}

/// The transfer that the path names, below the account or the recipient that it names.
fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Transfer, Refusal> {
    let (id, user) = (call.id("TransferId")?, call.user()?);
    let own = |transfer: &&Transfer| transfer.user == user && transfer.is_below(call);
    let transfer = world.transfers.get(&id).filter(own);
    transfer.ok_or_else(|| Refusal::not_found(format!("user {user} has no transfer {id} at this address")))
}

/// Makes the transactions of the transfers from a connection that the bank has executed.
pub(super) fn settle(world: &mut World, connection: i64) {
    let of_connection =
        |account: i64| world.accounts.get(&account).is_some_and(|account| account.connection == connection);
    let pending = world.transfers.values().filter(|transfer| transfer.progress.state == "pending");
    let ids: Vec<_> = pending
        .filter(|transfer| of_connection(transfer.order.account))
        .map(|transfer| transfer.id)
        .collect();
    ids.into_iter().for_each(|id| look_for(world, id));
}

fn look_for(world: &mut World, id: i64) {
    let Some(transfer) = world.transfers.get_mut(&id) else { return };
    let order = transfer.order.clone();
    if transfer.progress.look(order.label()) {
        let transaction = statement::debit(world, order.account, order.cents, order.label());
        if let Some(transfer) = world.transfers.get_mut(&id) {
            transfer.transaction = transaction;
        }
    }
}

impl Transfer {
    /// Sends it to the bank, or gives the bank what it wanted, if the body says so.
    fn submit(&mut self, call: &Call<'_>) -> Result<(), Refusal> {
        if call.member_bool("validated") != Some(true) {
            return Ok(());
        }
        let later = self.order.is_later(&call.today());
        self.progress.validate(self.order.label(), later, |name| call.member_text(name))
    }

    /// In background the answer comes before that of the bank.
    fn answer(&self, world: &World, call: &Call<'_>) -> Result<Reply, Refusal> {
        let told =
            call.member_bool("background") != Some(true) || call.member_bool("validated") != Some(true);
        Ok(Reply::of(view(world, call, self, told)?))
    }

    pub(super) fn id(&self) -> i64 {
        self.id
    }

    pub(super) fn account(&self) -> i64 {
        self.order.account
    }

    fn day(&self) -> String {
        self.order.day.clone().unwrap_or_else(|| self.registered.date().to_string())
    }

    fn is_below(&self, call: &Call<'_>) -> bool {
        let recipient = self.order.recipient.as_ref().map(|(id, _)| *id);
        call.id("BankAccountId").map_or(true, |account| account == self.order.account)
            && call.id("RecipientId").map_or(true, |wanted| recipient == Some(wanted))
    }
}

/// A transfer as answers hold it; `told` is false before the bank has said anything.
fn view(world: &World, call: &Call<'_>, transfer: &Transfer, told: bool) -> Result<Value, Refusal> {
    let (order, progress) = (&transfer.order, &transfer.progress);
    let account = world.accounts.get(&order.account);
    let state = if told { progress.state } else { "validating" };
    let fields = match progress.field().filter(|_| told) {
        Some(field) => json!(connectors::views(call, "ConnectorField", vec![field])?),
        None => Value::Null,
    };
    let (recipient, iban) = order.recipient.clone().unzip();
    let refused = state == "wrongpass";
    let sent = progress.is_sent() && told;
    let known = json!({
        "id": transfer.id, "id_account": order.account, "beneficiary_type": order.beneficiary_type,
        "id_recipient": recipient, "beneficiary_number": order.number, "beneficiary_label": order.name,
        "exec_date": transfer.day(), "amount": money(order.cents), "currency": currency(call, "EUR")?,
        "label": order.label, "state": state, "fields": fields,
        "validate_mechanism": Progress::mechanism(order.label()),
        "error_message": refused.then_some("Le code saisi est incorrect."), "error": refused.then_some(state),
        "id_user": transfer.user, "account_iban": account.and_then(|account| account.iban()),
        "recipient_iban": iban, "register_date": text(transfer.registered),
        "formatted_amount": format!("{} €", decimal(order.cents)), "fees": sent.then_some(0),
        "webid": sent.then(|| format!("transfer-{}", transfer.id)),
        "account_balance": account.map(|account| money(account.balance())),
        "id_transaction": transfer.transaction,
    });
    answer::plain(call, "Transfer", known)
}
