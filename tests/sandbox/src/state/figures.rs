//! Figures that are worked out from transactions: balances over time, indicators, advice.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::statement::Transaction;
use super::{Behaviour, World, bank_accounts, clock, connections, money};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("balances.list", list_balances),
    ("legacy.bank_accounts.list_balances", list_balances),
    ("legacy.bank_accounts.get_delta", get_delta),
    ("legacy.alerts.get_forecast", get_forecast),
];

/// The enabled accounts that a path names: one, those of a connection, or all of the user.
pub(super) fn accounts(world: &World, call: &Call<'_>) -> Result<Vec<i64>, Refusal> {
    if let Ok(account) = call.id("BankAccountId") {
        return Ok(vec![bank_accounts::reached(world, call, account)?.id]);
    }
    let user = call.user()?;
    let only =
        call.id("ConnectionId").ok().map(|_| connections::named(world, call)).transpose()?.map(|own| own.id);
    let own = world.accounts.values().filter(|account| {
        account.user == user
            && account.disabled.is_none()
            && only.is_none_or(|only| account.connection == only)
    });
    Ok(own.map(|account| account.id).collect())
}

/// What happened on accounts: the balance of today, and the posted transactions, the newest first.
pub(super) struct History<'w> {
    balance: i64,
    pub(super) posted: Vec<&'w Transaction>,
}

impl<'w> History<'w> {
    pub(super) fn of(world: &'w World, accounts: &[i64]) -> Self {
        let balance =
            accounts.iter().filter_map(|id| world.accounts.get(id)).map(super::Account::balance).sum();
        let mut posted = world.transactions.of_accounts(accounts);
        posted.retain(|transaction| transaction.deleted.is_none() && !transaction.coming);
        Self { balance, posted }
    }

    /// What was on the accounts in the evening of a day.
    fn balance_on(&self, day: Date) -> i64 {
        let later = self.posted.iter().take_while(|transaction| transaction.date > day);
        self.balance - later.map(|transaction| transaction.cents).sum::<i64>()
    }

    /// What came in and went out from one day to another.
    fn flows(&self, first: Date, last: Date) -> (i64, i64) {
        let within = self.posted.iter().filter(|transaction| (first..=last).contains(&transaction.date));
        within.fold((0, 0), |(incomes, expenses), transaction| {
            (incomes + transaction.cents.max(0), expenses + transaction.cents.min(0))
        })
    }

    fn first_day(&self, today: Date) -> Date {
        self.posted.last().map_or(today, |oldest| oldest.date)
    }

    fn figures(&self, first: Date, last: Date) -> Value {
        let (incomes, expenses) = self.flows(first, last);
        json!({
            "balance": money(self.balance_on(last)), "expenses": money(expenses), "incomes": money(incomes),
            "remains": money(incomes + expenses),
        })
    }
}

/// The length of a step: a number and a unit.
fn step(period: &str) -> Option<jiff::Span> {
    let digits = period.chars().take_while(char::is_ascii_digit).count();
    let (number, unit) = period.split_at(digits);
    let number: i64 = number.parse().ok().filter(|number| (1..=1000).contains(number))?;
    Some(match unit.trim_end_matches('s') {
        "day" => number.days(),
        "week" => number.weeks(),
        "month" => number.months(),
        "year" => number.years(),
        _ => return None,
    })
}

/// The stretches of time that a request asks for.
fn stretches(call: &Call<'_>) -> Result<Vec<(Date, Date)>, Refusal> {
    let today = call.now.date();
    let day = |name: &str| call.text(name).and_then(|text| text.parse::<Date>().ok());
    let first = day("min_date").unwrap_or_else(|| today.first_of_month());
    let last = day("max_date").unwrap_or_else(|| first.max(today).last_of_month());
    let wrong =
        || Refusal::invalid("query parameter `period` wants a number and a unit, such as 1month or 15days");
    let step = step(call.text("period").unwrap_or("1month")).ok_or_else(wrong)?;
    let mut stretches = Vec::new();
    let mut from = first;
    while from <= last {
        let next = from.checked_add(step).map_err(|_| wrong())?;
        stretches.push((from, last.min(next.saturating_sub(1.day()))));
        from = next;
        if stretches.len() > 400 {
            return Err(Refusal::invalid(
                "these days make more than 400 groups: ask for fewer, or a longer `period`",
            ));
        }
    }
    Ok(stretches)
}

fn list_balances(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let history = History::of(world, &accounts(world, call)?);
    let stretches = stretches(call)?;
    let daily = call.text("min_date").is_some() || call.text("max_date").is_some();
    let groups = stretches.iter().map(|(first, last)| group(&history, *first, *last, daily));
    let mut answer = json!({
        "balances": groups.collect::<Vec<_>>(), "first_date": history.first_day(call.now.date()), "last_date": call.now.date(),
    });
    if let (Some((first, _)), Some((_, last))) = (stretches.first(), stretches.last()) {
        answer["result_min_date"] = json!(first);
        answer["result_max_date"] = json!(last);
    }
    Ok(Reply::of(answer))
}

fn group(history: &History<'_>, first: Date, last: Date, daily: bool) -> Value {
    let days = || first.series(1.day()).take_while(move |day| *day <= last).take(3_700);
    let mut group = history.figures(first, last);
    let mut euros = group.clone();
    euros["id"] = json!("EUR");
    euros["symbol"] = json!("€");
    group["currencies"] = json!([euros]);
    group["min_date"] = json!(first);
    group["max_date"] = json!(last);
    group["n_overdraft"] = json!(days().filter(|day| history.balance_on(*day) < 0).count());
    if daily {
        let daily = days().map(|day| {
            let mut figures = history.figures(day, day);
            figures["date"] = json!(day);
            figures
        });
        group["daily_balances"] = daily.collect();
    }
    group
}

/// Balances here are worked out from transactions, so that there is no gap.
fn get_delta(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let history = History::of(world, &accounts(world, call)?);
    let deltas = stretches(call)?.into_iter().map(|(first, last)| {
        let (incomes, expenses) = history.flows(first, last);
        let change = history.balance_on(last) - history.balance_on(first.saturating_sub(1.day()));
        json!({
            "min_date": first, "max_date": last, "transactions": money(incomes + expenses), "balance": money(change),
            "delta": money(change - incomes - expenses),
        })
    });
    Ok(Reply::of(json!({"deltas": deltas.collect::<Vec<_>>()})))
}

/// The balance of the days to come, when these are like the last thirty.
fn get_forecast(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let history = History::of(world, &accounts(world, call)?);
    let today = call.now.date();
    let (incomes, expenses) = history.flows(today.saturating_sub(29.days()), today);
    let forecast = (1..=30_i64).map(|day| {
        let balance = history.balance_on(today) + (incomes + expenses) * day / 30;
        json!({"date": today.saturating_add(day.days()), "balance": money(balance)})
    });
    Ok(Reply::of(json!({"forecast": forecast.collect::<Vec<_>>()})))
}

/// The transactions of each month, the newest month first.
pub(super) fn by_month<'w>(history: &History<'w>) -> Vec<(Date, Vec<&'w Transaction>)> {
    let mut months: BTreeMap<Date, Vec<&Transaction>> = BTreeMap::new();
    for transaction in &history.posted {
        months.entry(transaction.date.first_of_month()).or_default().push(transaction);
    }
    months.into_iter().rev().collect()
}

impl History<'_> {
    /// By how much the balance changed from one day to another.
    pub(super) fn change(&self, first: Date, last: Date) -> i64 {
        self.balance_on(last) - self.balance_on(first.saturating_sub(1.day()))
    }

    pub(super) fn went_below_zero(&self, first: Date, last: Date) -> usize {
        let days = first.series(1.day()).take_while(|day| *day <= last);
        days.filter(|day| self.balance_on(*day) < 0).count()
    }
}

/// When figures were last worked out: after the last synchronisation.
pub(super) fn worked_out(world: &World, user: i64) -> Option<String> {
    let own = world.connections.values().filter(|connection| connection.user == user);
    own.filter_map(|connection| connection.last_update).max().map(clock::text)
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn steps_are_a_number_and_a_unit() {
        for good in ["1month", "15days", "1year", "2weeks", "1day"] {
            assert!(step(good).is_some(), "{good}");
        }
        for bad in ["", "month", "0days", "-1days", "1fortnight", "99999days"] {
            assert!(step(bad).is_none(), "{bad}");
        }
    }
}
