//! Indicators and the older advice: what the transactions of a user say about incomes, expenses and risks.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::figures::{History, accounts, by_month, worked_out};
use super::statement::Transaction;
use super::{Behaviour, World, money};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] =
    &[("indicators.get", get_indicators), ("advisory.get", get_advisory)];

/// Null as long as there is too little to say something about.
fn get_indicators(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let history = History::of(world, &accounts(world, call)?);
    let today = call.now.date();
    let spans = [
        ("current_month", today.first_of_month()),
        ("last_30days", today.saturating_sub(29.days())),
        ("last_60days", today.saturating_sub(59.days())),
        ("last_90days", today.saturating_sub(89.days())),
    ];
    let mut indicators = json!({});
    for (name, first) in spans {
        let days = i64::from((today - first).get_days()) + 1;
        indicators[format!("total_{name}")] = figures(&history, first, 1);
        indicators[format!("avg_{name}")] = figures(&history, first, days);
    }
    let indicators = if history.posted.is_empty() { Value::Null } else { indicators };
    Ok(Reply::of(json!({"id_user": call.user()?, "indicators": indicators})))
}

/// Sums since a day, as those of one day when they are shared by all.
fn figures(history: &History<'_>, first: Date, days: i64) -> Value {
    let own: Vec<_> = history.posted.iter().filter(|transaction| transaction.date >= first).collect();
    let sum = |fits: &dyn Fn(&Transaction) -> bool| {
        own.iter().filter(|own| fits(own)).map(|own| own.cents).sum::<i64>() / days / 100
    };
    let count = |fits: &dyn Fn(&Transaction) -> bool| {
        let count = own.iter().filter(|own| fits(own)).count();
        let count = i64::try_from(count).unwrap_or_default();
        if days == 1 { json!(count) } else { money(count * 100 / days) }
    };
    let both = |fits: &dyn Fn(&Transaction) -> bool| {
        json!({
            "income_num_statements": count(&|own| fits(own) && own.cents > 0), "income_total_amount": sum(&|own| fits(own) && own.cents > 0),
            "outcome_num_statements": count(&|own| fits(own) && own.cents < 0), "outcome_total_amount": sum(&|own| fits(own) && own.cents < 0),
        })
    };
    let of = |code: &'static str| move |own: &Transaction| own.category().0 == code;
    let recurrent = |fits: &dyn Fn(&Transaction) -> bool| {
        json!({
            "num_statements": count(fits), "total_amount": sum(fits), "details": null,
        })
    };
    let (incoming, outgoing) = (sum(&|own| own.cents > 0), sum(&|own| own.cents < 0));
    let mut gambling = both(&of("gambling"));
    gambling["gambling_ratio"] = Value::Null;
    let mut loans = both(&of("loan"));
    loans["details"] = json!([]);
    json!({
        "incoming": incoming, "outgoing": outgoing, "net_cash_flow": incoming + outgoing, "leverage_ratio": null,
        "recurrent_income": recurrent(&|own| own.is_regular() && own.cents > 0),
        "recurrent_outcome": recurrent(&|own| own.is_regular() && own.cents < 0),
        "gambling": gambling, "loans": loans,
        "return_debit": {"num_statements": count(&of("returned_debit")), "total_amount": sum(&of("returned_debit"))},
    })
}

fn get_advisory(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let accounts = accounts(world, call)?;
    let history = History::of(world, &accounts);
    let months = by_month(&history);
    let periods = months.iter().map(|(month, own)| period(&history, &accounts, *month, own));
    Ok(Reply::of(json!({
        "id_user": call.user()?, "last_update": worked_out(world, call.user()?), "currency": "EUR",
        "periods": periods.collect::<Vec<_>>(),
    })))
}

fn amount(cents: i64) -> Value {
    json!({"currency": "EUR", "value": money(cents)})
}

fn period(history: &History<'_>, accounts: &[i64], month: Date, own: &[&Transaction]) -> Value {
    let regular = own.iter().filter(|own| own.is_regular());
    let below = history.went_below_zero(month, month.last_of_month());
    let mut kinds: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    let mut categories: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for transaction in own {
        kinds.entry(transaction.kind()).or_default().push(transaction.cents);
        let category = match transaction.category().1 {
            "revenue" => "revenue",
            "housing" => "housing",
            _ => "household",
        };
        categories.entry(category).or_default().push(transaction.cents);
    }
    let kinds = kinds.iter().map(|(kind, cents)| {
        let part = |income: bool| cents.iter().copied().filter(move |cents| (*cents > 0) == income);
        json!({
            "type": kind, "count": cents.len(), "expenses_count": part(false).count(), "expenses_total": amount(part(false).sum()),
            "incomes_count": part(true).count(), "incomes_total": amount(part(true).sum()), "total": amount(cents.iter().sum()),
        })
    });
    let categories = categories.iter().map(|(category, cents)| {
        json!({"category": category, "count": cents.len(), "total": amount(cents.iter().sum())})
    });
    json!({
        "period": month.strftime("%Y_%m").to_string(), "transactions_count": own.len(), "id_accounts": accounts,
        "min_date": own.last().map_or(month, |own| own.date), "max_date": own.first().map_or(month, |own| own.date),
        "disposable_income": amount(regular.map(|own| own.cents).sum()),
        "net_savings": amount(history.change(month, month.last_of_month())),
        "events": [{"event": "unauthorized-overdraft", "count": below}],
        "transaction_types": kinds.collect::<Vec<_>>(), "transaction_categories": categories.collect::<Vec<_>>(),
    })
}
