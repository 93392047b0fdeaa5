//! The overview of banks and accounts, and the page of an account.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Html;
use axum_extra::extract::WithRejection;
use futures_util::TryStreamExt;
use powens::bank_account_types::AccountType;
use powens::bank_accounts::{self, BankAccount, BankAccountId};
use powens::bank_transactions::{self, Transaction};
use powens::civil::Date;
use powens::connections::{self, Connection, ConnectionExpand, ConnectionId, ConnectionState};
use powens::currencies::Currency;
use powens::{Client, Decimal, UserRef, auth};
use serde::Deserialize;

use crate::App;
use crate::chart::{self, Chart};
use crate::page::{Shell, day, html, money};
use crate::problem::{Checked, Problem};
use crate::session::Visit;

/// How long the overview may lag behind when no webhook tells of a change. The API allows few calls a minute.
const FRESH: Duration = Duration::from_secs(60);
const PAGE: i64 = 20;
/// What the chart goes back.
const HISTORY: Duration = Duration::from_secs(90 * 24 * 60 * 60);
/// More transactions than this are not read for a chart.
const MOST: usize = 5_000;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage {
    shell: Shell,
    totals: Vec<String>,
    banks: Vec<Bank>,
    news: Vec<String>,
}

struct Bank {
    id: ConnectionId,
    name: String,
    state: &'static str,
    /// Whether the user has to do something, which the webview helps with.
    broken: bool,
    updated: String,
    accounts: Vec<Account>,
}

struct Account {
    id: BankAccountId,
    name: String,
    kind: String,
    balance: String,
    negative: bool,
}

/// `GET /`: what there is, or how to begin.
pub(crate) async fn overview(State(app): State<App>, visit: Visit) -> Result<Html<String>, Problem> {
    let banks = match read_banks(&app, &visit).await {
        Ok(banks) => banks,
        Err(Problem::SignedOut) => {
            // Also when the API does not know the token any more.
            visit.session(|session| session.user = None);
            return html(&StartPage { shell: Shell::of(&app, &visit) });
        }
        Err(problem) => return Err(problem),
    };
    let news = visit.session(|session| session.news.iter().cloned().collect()).unwrap_or_default();
    let totals = totals(&banks);
    let banks = banks.iter().map(Bank::of).collect();
    html(&OverviewPage { shell: Shell::of(&app, &visit), totals, banks, news })
}

/// The banks with their accounts, from the API or as they were a moment ago.
async fn read_banks(app: &App, visit: &Visit) -> Result<Arc<Vec<Connection>>, Problem> {
    let user = visit.user()?;
    let kept = visit.session(|session| session.banks.clone()).flatten();
    if let Some((_, banks)) = kept.filter(|(read, _)| read.elapsed() < FRESH) {
        return Ok(banks);
    }
    let expand = ConnectionExpand::new().accounts().connector();
    let list = connections::list(UserRef::Me).expand(expand).items(&app.api.user(&user.token));
    let banks = Arc::new(list.try_collect::<Vec<_>>().await?);
    visit.session(|session| session.banks = Some((Instant::now(), Arc::clone(&banks))));
    Ok(banks)
}

/// The sum of the balances, by currency.
fn totals(banks: &[Connection]) -> Vec<String> {
    let mut sums: BTreeMap<&str, (Decimal, &Currency)> = BTreeMap::new();
    for account in banks.iter().flat_map(|bank| bank.accounts.iter().flatten()) {
        if let (Some(balance), Some(currency)) = (account.balance, &account.currency) {
            sums.entry(&currency.id).or_insert((Decimal::ZERO, currency)).0 += balance;
        }
    }
    sums.into_values().map(|(sum, currency)| money(sum, Some(currency))).collect()
}

impl Bank {
    fn of(connection: &Connection) -> Self {
        let name = connection.connector.as_ref().and_then(|connector| connector.name.clone());
        let (state, broken) = describe(connection.state.as_ref());
        Self {
            id: connection.id,
            name: name.unwrap_or_else(|| "Your bank".to_owned()),
            state,
            broken,
            updated: connection.last_update.map(|update| day(update.date())).unwrap_or_default(),
            accounts: connection.accounts.iter().flatten().map(Account::of).collect(),
        }
    }
}

impl Account {
    fn of(account: &BankAccount) -> Self {
        let kind = account.kind.as_ref().map(|kind| kind.as_str().replace('_', " ")).unwrap_or_default();
        // Nothing is on a card: what was paid with it waits to be debited elsewhere.
        let waits = is_card(account) && account.coming.is_some();
        let amount = if waits { account.coming } else { account.balance };
        let balance = amount.map(|amount| money(amount, account.currency.as_ref()));
        Self {
            id: account.id,
            name: account.name.clone().unwrap_or_else(|| "Account".to_owned()),
            kind: if waits { format!("{kind}, still to be debited") } else { kind },
            balance: balance.unwrap_or_else(|| "unknown".to_owned()),
            negative: amount.is_some_and(|amount| amount < Decimal::ZERO),
        }
    }
}

/// Whether payments are debited later, from another account.
fn is_card(account: &BankAccount) -> bool {
    account.kind == Some(AccountType::Card) && account.balance.unwrap_or_default().is_zero()
}

/// What a state means to the user, and whether they can do something about it in the webview.
fn describe(state: Option<&ConnectionState>) -> (&'static str, bool) {
    use ConnectionState::*;
    match state {
        None => ("Up to date", false),
        Some(WrongPassword | PasswordExpired) => ("The bank refuses your credentials", true),
        Some(ScaRequired | WebauthRequired | Decoupled | AdditionalInformationNeeded) => {
            ("The bank wants you to confirm", true)
        }
        Some(ActionNeeded) => ("The bank wants you to do something on its own site", true),
        Some(Validating) => ("Being read; look again in a moment", false),
        Some(RateLimiting | WebsiteUnavailable) => ("The bank is not reachable; we try again", false),
        // States may be added to the API.
        Some(_) => ("Something is wrong; we try again", false),
    }
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    shell: Shell,
    account: Account,
    chart: Option<Chart>,
    transactions: Vec<Line>,
    search: String,
    page: i64,
    more: bool,
}

struct Line {
    day: String,
    text: String,
    amount: String,
    income: bool,
    pending: bool,
}

/// What the query of an account's page says.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    search: String,
    #[serde(default)]
    page: i64,
}

/// `GET /accounts/{id}`: balance, chart, and the transactions page by page.
pub(crate) async fn account(
    State(app): State<App>,
    visit: Visit,
    WithRejection(Path(id), _): Checked<Path<i64>>,
    WithRejection(Query(wanted), _): Checked<Query<Wanted>>,
) -> Result<Html<String>, Problem> {
    let client = app.api.user(&visit.user()?.token);
    let id = BankAccountId::new(id);
    let page = wanted.page.clamp(0, 10_000);
    let mut list = bank_transactions::list_of_account(UserRef::Me, id, PAGE).offset(page * PAGE);
    let search = wanted.search.trim();
    if !search.is_empty() {
        list = list.search(search);
    }
    let account = bank_accounts::get(UserRef::Me, id);
    let (account, list) = tokio::try_join!(account.send(&client), list.send(&client))?;
    let currency = account.currency.as_ref();
    let transactions = list.transactions.iter().filter(|one| one.deleted.is_none());
    // It takes calls of its own: on the first page alone.
    let chart = if page == 0 && search.is_empty() { chart_of(&client, &account).await? } else { None };
    html(&AccountPage {
        shell: Shell::of(&app, &visit),
        chart,
        transactions: transactions.map(|one| Line::of(one, currency)).collect(),
        more: list.links.is_some_and(|links| links.next.is_some()),
        account: Account::of(&account),
        search: search.to_owned(),
        page,
    })
}

impl Line {
    fn of(transaction: &Transaction, currency: Option<&Currency>) -> Self {
        let value = transaction.value.unwrap_or_default();
        let text = transaction.wording.as_ref().or(transaction.original_wording.as_ref());
        Self {
            day: transaction.date.map(day).unwrap_or_default(),
            text: text.cloned().unwrap_or_else(|| "No label".to_owned()),
            amount: money(value, currency),
            income: value > Decimal::ZERO,
            pending: transaction.coming == Some(true),
        }
    }
}

/// The balances of the last months; none where there is no balance, or nothing happened.
async fn chart_of(client: &Client<auth::User>, account: &BankAccount) -> Result<Option<Chart>, Problem> {
    let (Some(balance), Some(updated)) = (account.balance, account.last_update) else { return Ok(None) };
    if is_card(account) {
        return Ok(None);
    }
    let last = updated.date();
    let first = last.saturating_sub(HISTORY);
    let list = bank_transactions::list_of_account(UserRef::Me, account.id, 500).min_date(first);
    let mut stream = std::pin::pin!(list.items(client));
    let mut booked: Vec<(Date, Decimal)> = Vec::new();
    while let Some(one) = stream.try_next().await? {
        let counts = one.deleted.is_none() && one.coming != Some(true);
        if let (true, Some(date), Some(value)) = (counts, one.date, one.value) {
            booked.push((date, value));
        }
        if booked.len() > MOST {
            return Ok(None);
        }
    }
    if booked.is_empty() {
        return Ok(None);
    }
    Ok(chart::draw(&chart::balances(balance, first, last, &booked), account.currency.as_ref()))
}
