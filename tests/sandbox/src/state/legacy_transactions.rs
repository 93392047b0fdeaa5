//! Transactions by hand, and texts that are noted on transactions.

use serde_json::{Map, Value, json};

use super::bank_transactions::{self, cents, reached};
use super::resource::{Kind, Resource, delete, delete_all, get, list, view};
use super::statement::{self, OwnLabel};
use super::{Behaviour, World, bank_accounts, figures};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

/// A text that is noted on a transaction.
pub(super) const INFORMATION: Kind = Kind {
    object: "TransactionInformation",
    id: "TransactionInformationId",
    hangs_on: &["TransactionId", "BankAccountId", "ConnectionId"],
    verbs: &[
        ("legacy.transactions.list_informations", list),
        ("legacy.transactions.update_informations", update_informations),
        ("legacy.transactions.delete_informations", delete_all),
        ("legacy.transactions.get_information", get),
        ("legacy.transactions.delete_information", delete),
    ],
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] =
    &[("legacy.transactions.create", create), ("legacy.transactions.delete_all", delete_transactions)];

/// All are good, or none is entered. The answer is the last one.
fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let sent = call.body.as_array().cloned().unwrap_or_default();
    let above = call.id("BankAccountId").ok();
    let mut entries = Vec::new();
    for entry in &sent {
        let account = above.or_else(|| entry["id_account"].as_i64());
        let account = account
            .ok_or_else(|| Refusal::missing("member `id_account` is missing, as the path has none"))?;
        let account = bank_accounts::reached(world, call, account)?.id;
        let value = cents(&entry["value"].to_string());
        let value = value.ok_or_else(|| {
            Refusal::invalid("member `value` wants at most two decimals, and no more than 10^12")
        })?;
        entries.push((account, value, entry));
    }
    let mut last = None;
    for (account, value, entry) in entries {
        last = enter(world, account, value, entry);
    }
    let last = last.and_then(|id| world.transactions.get(id));
    let last = last.ok_or_else(|| Refusal::missing("the body holds no transaction"))?;
    bank_transactions::view(world, call, last, &call.expand).map(Reply::of)
}

fn enter(world: &mut World, account: i64, cents: i64, entry: &Value) -> Option<i64> {
    let wording = entry["original_wording"].as_str().unwrap_or_default().to_owned();
    let label = OwnLabel {
        kind: entry["type"].as_str().unwrap_or("unknown").to_owned(),
        simplified: wording.clone(),
        category: statement::category_of(&wording.to_lowercase()).map(str::to_owned),
        original: wording,
    };
    let day = |name: &str| entry[name].as_str().and_then(|day| day.parse().ok());
    let flag = |name: &str, usual: bool| entry[name].as_bool().unwrap_or(usual);
    let date = day("date").unwrap_or_else(|| world.clock.now().date());
    let days = (date, day("rdate").unwrap_or(date));
    statement::enter(world, account, cents, label, days, (flag("coming", false), flag("active", true)))
}

fn delete_transactions(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    for account in figures::accounts(world, call)? {
        world.transactions.remove_account(account);
        world.resources.remove_with_files(|own| {
            own.links.get("BankAccountId") == Some(&account) && own.links.contains_key("TransactionId")
        });
        world.resources.detach("BankAccountId", account);
    }
    Ok(Reply::empty())
}

/// Notes a text under each key; one that is there gets the new text. The answer is the last one.
fn update_informations(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = Some(call.user()?);
    let transaction = reached(world, call)?;
    let (id, account) = (transaction.id, transaction.account);
    let connection = world.accounts.get(&account).map(|account| account.connection).unwrap_or_default();
    let mut last = None;
    for (name, text) in call.body.as_object().into_iter().flatten() {
        let is_it = |own: &&Resource| own.hangs_on("TransactionId", id) && own.text("key") == name;
        let known = world.resources.of(INFORMATION.object, user).find(is_it).map(|own| own.key.clone());
        let key = known.unwrap_or_else(|| {
            let links = [("TransactionId", id), ("BankAccountId", account), ("ConnectionId", connection)];
            let number = world.add(INFORMATION.object, user, &links, json!({"key": name}));
            super::resource::Key::Number(number)
        });
        if let Some(information) = world.resources.change(INFORMATION.object, user, &key) {
            information.members.insert("value".to_owned(), text.clone());
        }
        last = Some(key);
    }
    let last = last.ok_or_else(|| Refusal::missing("the body holds no text to note"))?;
    let last = world.resources.find(INFORMATION.object, user, &last);
    let last = last.ok_or_else(|| Refusal::own_fault("a text went away"))?;
    view(world, call, &INFORMATION, last, &call.expand).map(Reply::of)
}

/// The texts that are noted on a transaction, by their keys.
pub(super) fn noted(world: &World, user: i64, transaction: i64) -> Value {
    let own = world.resources.of(INFORMATION.object, Some(user));
    let own = own.filter(|own| own.hangs_on("TransactionId", transaction));
    let texts =
        own.map(|own| (own.text("key").to_owned(), own.members.get("value").cloned().unwrap_or_default()));
    Value::Object(texts.collect::<Map<_, _>>())
}
