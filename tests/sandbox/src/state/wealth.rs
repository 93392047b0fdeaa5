//! Wealth: investments with their lots and their past, market orders, loans that are paid back.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::resource::{Filter, Kind, Resource, get, list};
use super::{Behaviour, World, clock, money};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const INVESTMENT: Kind = Kind {
    object: "Investment",
    id: "InvestmentId",
    hangs_on: &["BankAccountId", "ConnectionId"],
    verbs: &[("investments.list", list), ("investments.get", get)],
    filters: &[("label", Filter::Holds("label")), ("code", Filter::Same("code"))],
    sums,
    ..Kind::BASE
};

pub(super) const VALUE: Kind = Kind {
    object: "InvestmentHistoryValue",
    id: "InvestmentValueId",
    hangs_on: &["InvestmentId", "BankAccountId", "ConnectionId"],
    verbs: &[("investments.list_history", list)],
    day: "vdate",
    newest_first: true,
    ..Kind::BASE
};

pub(super) const SECURITY: Kind = Kind {
    object: "Security",
    id: "SecurityId",
    of_user: false,
    verbs: &[("legacy.investments.list_securities", list)],
    ..Kind::BASE
};

pub(super) const POCKET: Kind = Kind {
    object: "Pocket",
    id: "PocketId",
    hangs_on: &["InvestmentId", "BankAccountId", "ConnectionId"],
    verbs: &[("pockets.list", list), ("pockets.get", get)],
    ..Kind::BASE
};

pub(super) const ORDER: Kind = Kind {
    object: "MarketOrder",
    id: "MarketOrderId",
    hangs_on: &["BankAccountId", "ConnectionId"],
    verbs: &[("market_orders.list", list), ("market_orders.get", get)],
    ..Kind::BASE
};

pub(super) const AMORTIZATION: Kind = Kind {
    object: "LoanAmortization",
    hangs_on: &["BankAccountId", "ConnectionId"],
    verbs: &[("loan_amortizations.list", list)],
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] =
    &[("investments.list_security_history", list_security_history)];

/// A security that accounts hold.
struct Line {
    label: &'static str,
    code: &'static str,
    symbol: &'static str,
    quantity: i64,
    /// Hundredths that one was bought for, and is worth.
    bought: i64,
    worth: i64,
}

#[rustfmt::skip]
const LINES: [Line; 3] = [
    Line { label: "Actions Monde Responsable", code: "FR0000000014", symbol: "AMR", quantity: 125, bought: 4_210, worth: 4_655 },
    Line { label: "Obligations Longues", code: "FR0000000022", symbol: "OBL", quantity: 40, bought: 10_150, worth: 9_920 },
    Line { label: "Épargne Salariale Équilibre", code: "FR0000000030", symbol: "ESE", quantity: 310, bought: 1_480, worth: 1_655 },
];

/// The places of the lines that an account of a kind holds.
fn places(kind: &str) -> &'static [usize] {
    match kind {
        "pea" => &[0, 1],
        "pee" => &[2],
        _ => &[],
    }
}

/// Hundredths that the lines of an account of a kind are worth.
pub(super) fn worth(kind: &str) -> i64 {
    places(kind).iter().filter_map(|place| LINES.get(*place)).map(|line| line.quantity * line.worth).sum()
}

/// The securities of the domain.
pub(super) fn seed(world: &mut World) {
    let now = clock::text(world.clock.now());
    for line in &LINES {
        let security = json!({"name": line.label, "code": line.code, "id_type": 1, "last_update": now});
        world.add(SECURITY.object, None, &[], security);
    }
}

/// What an account that was activated holds.
pub(super) fn fetch(world: &mut World, account: i64) {
    let Some(found) = world.accounts.get(&account) else { return };
    let (user, connection, kind) = (found.user, found.connection, found.kind().to_owned());
    let on = [("BankAccountId", account), ("ConnectionId", connection)];
    for place in places(&kind) {
        invest(world, user, &kind, &on, *place);
    }
    if kind == "pea" {
        orders(world, user, &on);
    }
    if kind == "loan" {
        amortize(world, user, &on);
    }
}

fn invest(world: &mut World, user: i64, kind: &str, on: &[(&str, i64)], place: usize) {
    let Some(line) = LINES.get(place) else { return };
    let (now, today) = (clock::text(world.clock.now()), world.clock.now().date());
    let security = i64::try_from(place).unwrap_or_default() + 1;
    let (valuation, cost) = (line.quantity * line.worth, line.quantity * line.bought);
    let before = line.worth - 5;
    let members = json!({
        "label": line.label, "code": line.code, "code_type": "ISIN", "source": "website", "stock_symbol": line.symbol,
        "description": "", "quantity": line.quantity, "unitprice": money(line.bought), "unitvalue": money(line.worth),
        "valuation": money(valuation), "diff": money(valuation - cost), "diff_percent": ratio(valuation - cost, cost),
        "prev_diff": money(line.quantity * 5), "prev_diff_percent": ratio(5, before), "vdate": today,
        "prev_vdate": today.saturating_sub(1.day()), "portfolio_share": ratio(valuation, worth(kind)),
        "calculated": ["diff_percent", "portfolio_share"], "last_update": now, "id_type": 1,
        "type": {"id": 1, "name": "Fonds diversifié", "color": "4F8A3C"},
        "details": {
            "performance_1_year": 0.053, "performance_3_years": 0.121, "performance_5_years": null, "srri": 4,
            "asset_category": "Diversifié", "recommended_period": "5 ans", "last_update": now,
        },
    });
    let mut links = on.to_vec();
    links.push(("SecurityId", security));
    let investment = world.add(INVESTMENT.object, Some(user), &links, members);
    let mut below = on.to_vec();
    below.push(("InvestmentId", investment));
    for week in (0..8).rev() {
        let value = json!({"vdate": today.saturating_sub((7 * week).days()), "unitvalue": money(line.worth - 3 * week)});
        world.add(VALUE.object, Some(user), &below, value);
    }
    if kind == "pee" {
        pockets(world, user, &below, line);
    }
}

/// A lot that may be cashed, and one that has to wait.
fn pockets(world: &mut World, user: i64, below: &[(&str, i64)], line: &Line) {
    let (now, later) = (clock::text(world.clock.now()), world.clock.now().date().saturating_add(900.days()));
    let lots =
        [(line.quantity / 3, "available", None), (line.quantity - line.quantity / 3, "date", Some(later))];
    for (quantity, condition, day) in lots {
        let pocket = json!({
            "label": line.label, "quantity": quantity, "value": money(quantity * line.worth), "condition": condition,
            "availability_date": day, "last_update": now,
        });
        world.add(POCKET.object, Some(user), below, pocket);
    }
}

fn orders(world: &mut World, user: i64, on: &[(&str, i64)]) {
    let now = world.clock.now();
    let at = |days: i64| clock::text(clock::days_after(now, days));
    let orders = [
        (&LINES[0], 2, "BUY", 2, "MARKET", "Exécuté", -40),
        (&LINES[1], 3, "SALE", 3, "LIMIT", "En attente", -2),
    ];
    for (line, direction, side, kind, terms, state, given) in orders {
        let executed = side == "BUY";
        let order = json!({
            "number": format!("O-{given:03}").replace('-', ""), "label": line.label, "code": line.code,
            "stock_symbol": line.symbol, "stock_market": "XPAR", "state": state, "payment_method": "CASH",
            "order_direction": {"id": direction, "name": side}, "order_type": {"id": kind, "name": terms},
            "date": at(given), "execution_date": executed.then(|| at(given + 1)), "validity_date": at(given + 90),
            "quantity": 10, "amount": money(10 * line.worth), "ordervalue": (!executed).then(|| money(line.worth)),
            "unitprice": executed.then(|| money(line.bought)), "unitvalue": money(line.worth),
            "last_update": at(0), "created": at(0),
        });
        world.add(ORDER.object, Some(user), on, order);
    }
}

/// Hundredths that the loan was for, that are paid each month, and the rate of a month in millionths.
const LOAN: i64 = 2_400_000;
const RATE: i64 = 2_000;
const CAPITAL: i64 = 50_000;
const INSURANCE: i64 = 900;

/// The rows of the year: so much of the capital each month, with interest on what is left.
fn amortize(world: &mut World, user: i64, on: &[(&str, i64)]) {
    let now = clock::text(world.clock.now());
    let amount = |cents: i64| json!({"currency": "EUR", "value": money(cents)});
    for month in 0..12 {
        let day = payment_day(world.clock.now().date(), month);
        let left = LOAN - CAPITAL * month;
        let interest = left * RATE / 1_000_000;
        let row = json!({
            "period": day.strftime("%Y_%m").to_string(), "payment_date": day, "amortization_amount": amount(CAPITAL),
            "interest_amount": amount(interest), "insurance_amount": amount(INSURANCE),
            "total_payment_amount": amount(CAPITAL + interest + INSURANCE), "remaining_capital": amount(left - CAPITAL),
            "calculated": ["total_payment_amount"], "last_update": now,
        });
        world.add(AMORTIZATION.object, Some(user), on, row);
    }
}

fn payment_day(today: Date, month: i64) -> Date {
    today.first_of_month().saturating_add((month + 1).months()).saturating_add(4.days())
}

/// The loan that an account stands for, if it does.
pub(super) fn loan(kind: &str, today: Date) -> Value {
    if kind != "loan" {
        return Value::Null;
    }
    let start = today.first_of_month().saturating_sub(12.months());
    let interest = LOAN * RATE / 1_000_000;
    json!({
        "type": "consumercredit", "total_amount": money(LOAN + 12 * CAPITAL), "available_amount": null, "used_amount": null,
        "subscription_date": start, "start_repayment_date": start.saturating_add(1.month()),
        "maturity_date": start.saturating_add(60.months()), "deferred": false, "duration": 60, "rate": 2.4,
        "next_payment_amount": money(CAPITAL + interest + INSURANCE), "next_payment_date": payment_day(today, 0),
        "last_payment_amount": money(CAPITAL + interest + INSURANCE), "last_payment_date": payment_day(today, -1),
        "nb_payments_left": 48, "nb_payments_done": 12, "nb_payments_total": 60, "account_label": "Compte courant",
        "insurance_label": "Assurance emprunteur", "insurance_amount": money(INSURANCE), "insurance_rate": null,
        "id": null, "id_account": null, "contact_name": null,
    })
}

/// Hundredths that are still to be paid back.
pub(super) fn owed() -> i64 {
    LOAN
}

/// What the investments of a list are worth together.
fn sums(investments: &[&Resource], list: &mut Map<String, Value>) {
    let sum = |member: &str| investments.iter().map(|own| own.amount(member)).sum::<f64>();
    let rounded = |value: f64| (value * 100.0).round() / 100.0;
    let share =
        |part: f64, whole: f64| if whole > 0.0 { (part / whole * 10_000.0).round() / 10_000.0 } else { 0.0 };
    let (valuation, diff, recent) = (sum("valuation"), sum("diff"), sum("prev_diff"));
    list.extend([
        ("valuation".to_owned(), json!(rounded(valuation))),
        ("diff".to_owned(), json!(rounded(diff))),
        ("diff_percent".to_owned(), json!(share(diff, valuation - diff))),
        ("prev_diff".to_owned(), json!(rounded(recent))),
        ("prev_diff_percent".to_owned(), json!(share(recent, valuation - recent))),
        (
            "calculated".to_owned(),
            json!(["valuation", "diff", "diff_percent", "prev_diff", "prev_diff_percent"]),
        ),
    ]);
}

/// A part of a whole with four decimals.
fn ratio(part: i64, whole: i64) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "amounts of the sandbox are small")]
    let ratio = (part * 10_000 / whole.max(1)) as f64 / 10_000.0;
    json!(ratio)
}

/// The values of a month that a public site has: of the security that the path names, or that of the investment.
fn list_security_history(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let security = match call.id(SECURITY.id) {
        Ok(_) => super::resource::named(world, call, &SECURITY)?.key.number(),
        Err(_) => super::resource::reach(world, call, &INVESTMENT)?.links.get(SECURITY.id).copied(),
    };
    let place = security.and_then(|number| usize::try_from(number - 1).ok());
    let line = place.and_then(|place| LINES.get(place));
    let line = line.ok_or_else(|| Refusal::own_fault("a security without values"))?;
    let today = call.now.date();
    let days = (0..30).map(|day| (today.saturating_sub(day.days()), line.worth - 2 * day));
    let within = |day: &Date| {
        call.text("min_date").is_none_or(|first| day.to_string().as_str() >= first)
            && call.text("max_date").is_none_or(|last| day.to_string().as_str() <= last)
    };
    let kept: Vec<_> = days.filter(|(day, _)| within(day)).collect();
    let page = super::page::cut(call, kept)?;
    let mut answer = json!({"first_date": today.saturating_sub(29.days()), "last_date": today});
    if let (Some((last, _)), Some((first, _))) = (page.first(), page.last()) {
        answer["result_min_date"] = json!(first);
        answer["result_max_date"] = json!(last);
    }
    answer["history"] =
        page.into_iter().map(|(day, worth)| json!({"vdate": day, "unitvalue": money(worth)})).collect();
    Ok(Reply::of(answer))
}
