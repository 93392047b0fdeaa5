//! The transactions of an account: the same for the same seed and account.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, time};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::bank_accounts::History;
use super::clock::days_before;
use super::household::{self, Pattern};
use super::{Account, World};

/// An operation on an account. There may be a million of them, so that what most have in common is not in each.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Transaction {
    pub(super) id: i64,
    pub(super) account: i64,
    pub(super) cents: i64,
    pub(super) label: Label,
    /// Day of the operation.
    pub(super) rdate: Date,
    /// Day on which it was posted.
    pub(super) date: Date,
    /// Day that budgets count it on.
    pub(super) application_date: Date,
    pub(super) coming: bool,
    pub(super) active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) deleted: Option<DateTime>,
    pub(super) last_update: DateTime,
    /// What the user made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) edits: Option<Box<Edits>>,
}

/// What the bank calls an operation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Label {
    /// One of the patterns, by its place.
    Usual(u8),
    /// A text of its own.
    Own(Box<OwnLabel>),
}

/// What the bank calls an operation that is like no other.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OwnLabel {
    pub(super) kind: String,
    pub(super) original: String,
    pub(super) simplified: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) category: Option<String>,
}

/// What a user changed of an operation.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Edits {
    /// Label that the user gave it.
    pub(super) wording: Option<String>,
    pub(super) comment: Option<String>,
    pub(super) categories: Option<Value>,
    pub(super) id_category: Option<i64>,
}

impl Transaction {
    /// Whether it comes each month.
    pub(super) fn is_regular(&self) -> bool {
        self.pattern().is_some_and(Pattern::is_monthly)
    }

    fn pattern(&self) -> Option<&'static Pattern> {
        match self.label {
            Label::Usual(place) => household::pattern(place),
            Label::Own(_) => None,
        }
    }

    /// What kind of operation it is.
    pub(super) fn kind(&self) -> &str {
        match &self.label {
            Label::Own(own) => &own.kind,
            Label::Usual(_) => self.pattern().map_or("unknown", |pattern| pattern.kind),
        }
    }

    /// The label without what is of this operation alone.
    pub(super) fn simplified(&self) -> &str {
        match &self.label {
            Label::Own(own) => &own.simplified,
            Label::Usual(_) => self.pattern().map_or("", |pattern| pattern.label),
        }
    }

    /// The label as the bank writes it.
    pub(super) fn original(&self) -> String {
        match &self.label {
            Label::Own(own) => own.original.clone(),
            Label::Usual(_) => format!("{} {}", self.simplified(), self.rdate.strftime("%d%m%y")),
        }
    }

    /// The label that the user gave it.
    pub(super) fn wording(&self) -> Option<&str> {
        self.edits.as_ref()?.wording.as_deref()
    }

    /// The code of its category, and that of the parent.
    pub(super) fn category(&self) -> (&str, &str) {
        match &self.label {
            Label::Usual(_) => self.pattern().map_or(OTHER, |pattern| (pattern.category, pattern.parent)),
            Label::Own(own) => own.category.as_deref().map_or(OTHER, |code| {
                let known = household::find(|pattern| pattern.category == code);
                known.map_or((code, code), |pattern| (pattern.category, pattern.parent))
            }),
        }
    }
}

/// What the mint counts transactions as.
pub(super) const KIND: &str = "transaction";

/// How many of the newest operations are looked at for those that are still to be posted.
const COMING: usize = 50;

/// The place, from the newest, of the operation that the institution withdrew.
const WITHDRAWN: u64 = 7;

/// The category of what has none.
const OTHER: (&str, &str) = ("other", "other");

/// Where an operation stands among those of its account.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    place: u64,
    /// How many days ago, and since how many days before there was none.
    ago: i64,
    gap: i64,
    /// How many share what one would be in a usual life.
    crowd: i64,
}

impl Slot {
    fn today(place: u64) -> Self {
        Self { place, ago: 0, gap: 0, crowd: 1 }
    }
}

impl History {
    /// The slot of an operation of the past, counted from the newest.
    pub(super) fn slot(self, place: u64) -> Slot {
        let ago = |place: u64| {
            i64::try_from(place.saturating_mul(self.days) / self.transactions.max(1)).unwrap_or_default()
        };
        // One every second day is usual.
        let crowd = i64::try_from(2 * self.transactions / self.days.max(1)).unwrap_or(1).max(1);
        Slot { place, ago: ago(place), gap: ago(place + 1) - ago(place), crowd }
    }
}

/// The transactions of an account that was activated. The newest is still to be posted; the eighth newest was
/// withdrawn by the institution.
pub(super) fn fetch(world: &mut World, id: i64) {
    let Some(account) = world.accounts.get(&id) else { return };
    let (history, now) = (account.history, world.clock.now());
    // A card is debited for a month at once.
    let since = account.is_card().then(|| now.date().first_of_month());
    let mut coming = 0;
    for index in (0..history.transactions).rev() {
        // What is to come or was withdrawn is no salary.
        let calm = if [0, WITHDRAWN].contains(&index) { 0 } else { history.slot(index).gap };
        let drawn = draw(world, id, Slot { gap: calm, ..history.slot(index) });
        let is_withdrawn = index == WITHDRAWN;
        let is_coming = index == 0 || (since.is_some_and(|since| drawn.date >= since) && !is_withdrawn);
        coming += if is_coming { drawn.cents } else { 0 };
        world.transactions.insert(Transaction {
            coming: is_coming,
            deleted: is_withdrawn.then_some(now),
            last_update: drawn.date.to_datetime(time(6, 0, 0, 0)),
            ..drawn
        });
    }
    if let Some(account) = world.accounts.get_mut(&id) {
        account.expect(coming);
    }
}

/// What a synchronisation finds: one operation more on each of these accounts, and what was to come has come.
pub(super) fn go_on(world: &mut World, accounts: &[i64]) {
    for id in accounts.iter().copied() {
        post(world, id);
        // What never shows operations has none either.
        if world.accounts.get(&id).is_some_and(|account| account.history.transactions == 0) {
            continue;
        }
        let place = u64::try_from(world.transactions.count(id)).unwrap_or_default();
        let newest = world.transactions.of_account(id).next().map(|newest| newest.date);
        let gap = newest.map_or(0, |newest| i64::from((world.clock.now().date() - newest).get_days()));
        let drawn = draw(world, id, Slot { gap, ..Slot::today(place) });
        let coming = world.accounts.get(&id).is_some_and(Account::is_card);
        add(world, Transaction { coming, ..drawn });
    }
}

/// Adds an operation. The balance follows.
pub(super) fn add(world: &mut World, transaction: Transaction) {
    if let Some(account) = world.accounts.get_mut(&transaction.account) {
        account.count(&transaction);
    }
    world.transactions.insert(transaction);
}

/// What was to come on a day that has passed is posted.
fn post(world: &mut World, account: i64) {
    let now = world.clock.now();
    let is_card = world.accounts.get(&account).is_some_and(Account::is_card);
    let until = if is_card { now.date().first_of_month() } else { now.date() };
    // What is to come is among the newest.
    let newest = world.transactions.of_account(account).take(COMING);
    let due = newest.filter(|transaction| transaction.coming && transaction.date < until);
    let due: Vec<_> = due.map(|transaction| (transaction.id, transaction.cents)).collect();
    for (id, cents) in due {
        if let Some(transaction) = world.transactions.get_mut(id) {
            transaction.coming = false;
            transaction.last_update = now;
        }
        if let Some(account) = world.accounts.get_mut(&account) {
            account.post(cents);
        }
    }
}

/// The code of the category of operations with such a label, all in small letters.
pub(super) fn category_of(label: &str) -> Option<&'static str> {
    household::find(|pattern| label.contains(&pattern.label.to_lowercase())).map(|pattern| pattern.category)
}

/// An operation that is entered by hand, with its days (posted, made) and whether it is coming and counts.
pub(super) fn enter(
    world: &mut World,
    account: i64,
    cents: i64,
    label: OwnLabel,
    (date, rdate): (Date, Date),
    (coming, active): (bool, bool),
) -> Option<i64> {
    world.accounts.get(&account)?;
    let id = world.mint.id("transaction");
    let last_update = world.clock.now();
    world.transactions.insert(Transaction {
        id,
        account,
        cents,
        label: Label::Own(Box::new(label)),
        rdate,
        date,
        application_date: rdate,
        coming,
        active,
        deleted: None,
        last_update,
        edits: None,
    });
    Some(id)
}

/// The operation that a transfer leaves on the account that it is from.
pub(super) fn debit(world: &mut World, account: i64, cents: i64, label: &str) -> Option<i64> {
    world.accounts.get(&account)?;
    let drawn = draw(world, account, Slot::today(0));
    let id = drawn.id;
    let label = OwnLabel {
        kind: "transfer".to_owned(),
        original: format!("VIREMENT EMIS {label}").trim_end().to_owned(),
        simplified: "VIREMENT EMIS".to_owned(),
        category: None,
    };
    let transaction = Transaction {
        cents: -cents,
        label: Label::Own(Box::new(label)),
        rdate: drawn.date,
        application_date: drawn.date,
        ..drawn
    };
    add(world, transaction);
    Some(id)
}

/// An operation of the past, the same for the same place on the same account.
pub(super) fn draw(world: &mut World, account: i64, slot: Slot) -> Transaction {
    let now = world.clock.now();
    let kind = world.accounts.get(&account).map_or("", |account| account.kind());
    let drawn = |place: u64| world.mint.amount((account.unsigned_abs() << 32).wrapping_add(place), u64::MAX);
    let last = days_before(now, slot.ago);
    let (place, date, cents) = match household::due(kind, days_before(now, slot.ago + slot.gap), last) {
        // The same each month.
        Some((place, day)) => (place, day, drawn(!u64::from(place)) >> 8),
        None => (household::everyday(kind, drawn(slot.place)), last, drawn(slot.place) >> 8),
    };
    let (is_card, cents) = household::pattern(place).map_or((false, 0), |pattern| {
        let crowd = if pattern.is_monthly() { 1 } else { slot.crowd };
        let cents = pattern.cents(cents);
        (pattern.kind.ends_with("card"), if crowd > 1 { (cents / crowd).min(-50) } else { cents })
    });
    // A shop takes a day to tell the bank.
    let rdate = if is_card { date.saturating_sub(1.day()) } else { date };
    Transaction {
        id: world.mint.id(KIND),
        account,
        cents,
        label: Label::Usual(place),
        rdate,
        date,
        application_date: rdate,
        coming: false,
        active: true,
        deleted: None,
        last_update: now,
        edits: None,
    }
}

/// An amount of so many hundredths, as people write it here: `-23,40`.
pub(super) fn decimal(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{},{:02}", cents.abs() / 100, cents.abs() % 100)
}

#[cfg(test)]
mod tests {
    use super::{Transaction, decimal};

    #[test]
    fn a_million_of_them_fit() {
        assert!(size_of::<Transaction>() <= 96, "{}", size_of::<Transaction>());
    }

    #[test]
    fn amounts_are_written_with_a_comma() {
        assert_eq!(decimal(-2_340), "-23,40");
        assert_eq!(decimal(5), "0,05");
    }
}
