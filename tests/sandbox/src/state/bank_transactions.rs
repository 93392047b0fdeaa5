//! `bank_transactions`: the operations on bank accounts, in pages that link to each other.

use jiff::civil::{Date, DateTime};
use serde_json::{Value, json};

use super::browse::{self, Browsed};
use super::clock;
use super::statement::{Transaction, decimal};
use super::{
    Behaviour, World, bank_accounts, categories, connections, documents, invoices, legacy_transactions,
    money, recurring, resource,
};
use crate::answer;
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("bank_transactions.list", |world, call| list(world, call, None)),
    ("bank_transactions.list_of_account", |world, call| {
        let account = bank_accounts::reached(world, call, call.id("BankAccountId")?)?.id;
        list(world, call, Some(account))
    }),
    ("bank_transactions.list_of_connection", |world, call| {
        connections::named(world, call)?;
        list(world, call, None)
    }),
    ("bank_transactions.list_of_connection_account", |world, call| {
        let account = bank_accounts::reached(world, call, call.id("BankAccountId")?)?.id;
        list(world, call, Some(account))
    }),
    ("bank_transactions.get", get),
    ("bank_transactions.get_of_connection_account", get),
    ("bank_transactions.update", update),
];

fn list(world: &mut World, call: &Call<'_>, account: Option<i64>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    bank_accounts::expect_some(world, user)?;
    let connection = call.id("ConnectionId").ok();
    let own = world.accounts.values().filter(|own| {
        own.user == user
            && account.map_or_else(|| own.is_open(), |account| own.id == account)
            && connection.is_none_or(|connection| own.connection == connection)
    });
    let own: Vec<_> = own.map(|own| own.id).collect();
    world.transactions.settle();
    let filter = Filter::of(call)?;
    let all = world.transactions.listed(&own);
    let (first, last) = all.bounds();
    let browsed = if filter.is_open() {
        let shown = if call.flag("all") { all } else { all.hiding() };
        browse::all(call, &world.transactions, shown)?
    } else {
        let mut found = world.transactions.of_accounts(&own);
        found.retain(|transaction| filter.passes(transaction));
        browse::found(call, found)?
    };
    let Browsed { page, total, links } = browsed;
    let (earliest, latest) = bounds(&page);
    let mut known = json!({
        "total": total, "first_date": first.map(|day| day.to_string()), "last_date": last.map(|day| day.to_string()), "result_min_date": earliest,
        "result_max_date": latest, "_links": links,
    });
    let views = page.into_iter().map(|transaction| view(world, call, transaction, &call.expand));
    known["transactions"] = json!(views.collect::<Result<Vec<_>, _>>()?);
    Ok(Reply::of(answer::plain(call, "TransactionsList", known)?))
}

/// The earliest and the latest day, of what has the newest first.
fn bounds(transactions: &[&Transaction]) -> (Option<String>, Option<String>) {
    let day = |transaction: &&Transaction| transaction.date.to_string();
    (transactions.last().map(day), transactions.first().map(day))
}

/// What a list keeps.
struct Filter<'a> {
    call: &'a Call<'a>,
    /// The exact amounts of `value`, in hundredths.
    values: Option<Vec<i64>>,
    first: Option<Date>,
    last: Option<Date>,
    updated_after: Option<DateTime>,
}

impl<'a> Filter<'a> {
    fn of(call: &'a Call<'a>) -> Result<Self, Refusal> {
        let values = call.text("value").map(exact_values).transpose()?;
        // The request was checked: what cannot be read is not there.
        let day = |name: &str| call.text(name).and_then(|text| text.parse().ok());
        let updated_after = call.text("last_update").and_then(|text| text.parse().ok());
        Ok(Self { call, values, first: day("min_date"), last: day("max_date"), updated_after })
    }

    /// Whether everything passes but what was withdrawn.
    fn is_open(&self) -> bool {
        let Self { call, values, first, last, updated_after } = self;
        let asks = ["deleted", "income", "min_value", "max_value", "wording", "search"];
        values.is_none()
            && first.is_none()
            && last.is_none()
            && updated_after.is_none()
            && !asks.iter().any(|name| call.query.contains_key(*name))
    }

    fn passes(&self, transaction: &Transaction) -> bool {
        self.is_alive(transaction)
            && self.is_in_time(transaction)
            && self.is_worth(transaction)
            && self.reads(transaction)
    }

    fn is_alive(&self, transaction: &Transaction) -> bool {
        if self.call.flag("deleted") {
            transaction.deleted.is_some()
        } else {
            self.call.flag("all") || transaction.deleted.is_none()
        }
    }

    fn is_in_time(&self, transaction: &Transaction) -> bool {
        let by_posting = self.call.text("filter") == Some("date");
        let day = if by_posting { transaction.date } else { transaction.application_date };
        self.first.is_none_or(|first| day >= first)
            && self.last.is_none_or(|last| day <= last)
            && self.updated_after.is_none_or(|moment| transaction.last_update > moment)
    }

    fn is_worth(&self, transaction: &Transaction) -> bool {
        let number = |name: &str| self.call.query.get(name).and_then(Value::as_f64);
        let value = money(transaction.cents).as_f64().unwrap_or_default();
        let income = self.call.query.get("income").and_then(Value::as_bool);
        income.is_none_or(|income| income == (transaction.cents > 0))
            && number("min_value").is_none_or(|least| value >= least)
            && number("max_value").is_none_or(|largest| value <= largest)
            && self.values.as_ref().is_none_or(|values| values.contains(&transaction.cents))
    }

    fn reads(&self, transaction: &Transaction) -> bool {
        let holds = |text: &str, part: &str| text.to_lowercase().contains(&part.to_lowercase());
        let original = || transaction.original();
        let label = || transaction.wording().map_or_else(original, str::to_owned);
        let texts =
            || [label(), original(), transaction.date.to_string(), money(transaction.cents).to_string()];
        self.call.text("wording").is_none_or(|part| holds(&label(), part))
            && self.call.text("search").is_none_or(|part| texts().iter().any(|text| holds(text, part)))
    }
}

/// The amounts of `12.34`, `12.34|-12.34` and `±12.34`.
fn exact_values(text: &str) -> Result<Vec<i64>, Refusal> {
    let wrong = || Refusal::invalid("query parameter `value` wants 12.34, 12.34|-12.34 or ±12.34");
    let mut values = Vec::new();
    for part in text.split('|') {
        let (either, digits) = part.strip_prefix('±').map_or((false, part), |digits| (true, digits));
        let cents = cents(digits).ok_or_else(wrong)?;
        values.push(cents);
        if either {
            values.push(-cents);
        }
    }
    Ok(values)
}

/// The largest amount, in hundredths: sums of many are still numbers.
const LARGEST: i64 = 100_000_000_000_000;

/// Hundredths, of a number with at most two decimals and no more than a million millions.
pub(super) fn cents(text: &str) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    if !is_number(whole) || !is_number(part) || part.len() > 2 {
        return None;
    }
    let part = format!("{part:0<2}").parse::<i64>().ok()?;
    let cents = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(part)?;
    (cents <= LARGEST).then_some(sign * cents)
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let transaction = reached(world, call)?;
    Ok(Reply::of(view(world, call, transaction, &call.expand)?))
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = reached(world, call)?.id;
    if let Some(transaction) = world.transactions.get_mut(id) {
        let text = |name| call.member_text(name).map(str::to_owned);
        let day = call.member_text("application_date").and_then(|day| day.parse().ok());
        transaction.application_date = day.unwrap_or(transaction.application_date);
        transaction.active = call.member_bool("active").unwrap_or(transaction.active);
        transaction.last_update = call.now;
        let edits = transaction.edits.get_or_insert_default();
        edits.wording = text("wording").or(edits.wording.take());
        edits.comment = text("comment").or(edits.comment.take());
        edits.categories = call.member("categories").cloned().or(edits.categories.take());
        edits.id_category = call.member("id_category").and_then(Value::as_i64).or(edits.id_category);
    }
    let transaction = reached(world, call)?;
    Ok(Reply::of(view(world, call, transaction, &call.expand)?))
}

/// The transaction that the path names, which must be the user's; a deleted one with `all` only.
pub(super) fn reached<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Transaction, Refusal> {
    let (id, user) = (call.id("TransactionId")?, call.user()?);
    let account = call.id("BankAccountId").ok();
    if let Some(account) = account {
        bank_accounts::reached(world, call, account)?;
    }
    let connection = call.id("ConnectionId").ok();
    let is_own = |account: &i64| {
        world.accounts.get(account).is_some_and(|account| {
            account.user == user && connection.is_none_or(|connection| account.connection == connection)
        })
    };
    let own = world.transactions.get(id).filter(|transaction| {
        is_own(&transaction.account) && account.is_none_or(|account| transaction.account == account)
    });
    let own = own.filter(|transaction| transaction.deleted.is_none() || call.flag("all"));
    own.ok_or_else(|| {
        Refusal::not_found(format!("user {user} has no transaction {id}, or it is deleted: set `all`"))
    })
}

/// The transactions of an account as answers hold them, without the deleted ones.
pub(super) fn views(
    world: &World,
    call: &Call<'_>,
    account: i64,
    expand: &Expand,
) -> Result<Vec<Value>, Refusal> {
    let own = world.transactions.of_account(account);
    own.filter(|transaction| transaction.deleted.is_none())
        .map(|transaction| view(world, call, transaction, expand))
        .collect()
}

/// A transaction as answers hold it.
pub(super) fn view(
    world: &World,
    call: &Call<'_>,
    transaction: &Transaction,
    expand: &Expand,
) -> Result<Value, Refusal> {
    let date = transaction.date.to_string();
    let user = world.accounts.get(&transaction.account).map(|account| account.user).unwrap_or_default();
    let linked = |kind, inner: &Expand| {
        resource::linked(world, call, kind, Some(user), ("TransactionId", transaction.id), inner)
    };
    let papers = world.resources.of(documents::DOCUMENT.object, Some(user));
    let papers = papers.filter(|own| own.hangs_on("TransactionId", transaction.id)).count();
    let category = edits_category(transaction);
    let (simplified, edits) = (transaction.simplified(), transaction.edits.as_ref());
    let known = json!({
        "id": transaction.id, "id_account": transaction.account, "date": date,
        "rdate": transaction.rdate.to_string(), "vdate": date, "bdate": date,
        "application_date": transaction.application_date.to_string(), "datetime": null, "rdatetime": null, "vdatetime": null,
        "bdatetime": null, "value": money(transaction.cents), "gross_value": null, "original_value": null,
        "original_gross_value": null, "original_currency": null, "commission": null, "commission_currency": null,
        "type": transaction.kind(), "original_wording": transaction.original(),
        "simplified_wording": simplified, "stemmed_wording": simplified,
        "wording": transaction.wording().unwrap_or(simplified), "card": null,
        "counterparty": null, "country": null, "comment": edits.and_then(|edits| edits.comment.as_ref()), "active": transaction.active,
        "coming": transaction.coming, "deleted": transaction.deleted.map(clock::text),
        "date_scraped": format!("{date} 06:00:00"), "last_update": clock::text(transaction.last_update),
        "id_cluster": recurring::cluster_of(world, user, transaction), "id_category": category, "state": "parsed",
        "formatted_value": format!("{} €", decimal(transaction.cents)), "documents_count": papers,
        "informations": legacy_transactions::noted(world, user, transaction.id),
        "details": null, "webid": null, "new": null, "nopurge": null, "nature": null,
    });
    answer::resource(call, "Transaction", known, expand, &|name, inner| {
        Ok(match name {
            "account" => match world.accounts.get(&transaction.account) {
                Some(account) => Some(bank_accounts::view(world, call, account, inner)?),
                None => None,
            },
            "categories" => Some(edits.and_then(|edits| edits.categories.clone()).unwrap_or_else(|| {
                let (code, parent) = transaction.category();
                json!([{"code": code, "parent_code": parent}])
            })),
            "attachments" => Some(linked(&invoices::ATTACHMENT, inner)?),
            "documents" => Some(linked(&documents::DOCUMENT, inner)?),
            "category" => {
                let key = resource::Key::Number(category);
                let own = world.resources.find(categories::CATEGORY.object, Some(user), &key);
                let found = own.or_else(|| world.resources.find(categories::CATEGORY.object, None, &key));
                found.map(|own| resource::view(world, call, &categories::CATEGORY, own, inner)).transpose()?
            }
            _ => None,
        })
    })
}

/// The number of the former category: the one that the user gave it, or that of its code.
fn edits_category(transaction: &Transaction) -> i64 {
    let edited = transaction.edits.as_ref().and_then(|edits| edits.id_category);
    edited.unwrap_or_else(|| categories::number(transaction.category().0))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::exact_values;

    #[test]
    fn exact_values_are_read_in_every_form() {
        assert_eq!(exact_values("12.34").unwrap(), [1234]);
        assert_eq!(exact_values("12.3|-12.3").unwrap(), [1230, -1230]);
        assert_eq!(exact_values("±5").unwrap(), [500, -500]);
        for slip in ["", "92233720368547758.08", "--1", "1.234", "abc", "1.", ".5"] {
            assert!(exact_values(slip).is_err(), "{slip}");
        }
    }
}
