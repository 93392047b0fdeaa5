//! The transactions of an account: the same for the same seed and account.

use jiff::civil::{Date, DateTime, time};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::World;
use super::clock::days_before;

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
    fn pattern(&self) -> Option<&'static Pattern> {
        match self.label {
            Label::Usual(place) => PATTERNS.get(usize::from(place)),
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
                let known = PATTERNS.iter().find(|pattern| pattern.category == code);
                known.map_or((code, code), |pattern| (pattern.category, pattern.parent))
            }),
        }
    }
}

/// What the mint counts transactions as.
pub(super) const KIND: &str = "transaction";

/// How many of the newest operations are looked at for those that are still to be posted.
const COMING: usize = 50;

/// The category of what has none.
const OTHER: (&str, &str) = ("other", "other");

/// What operations are like.
struct Pattern {
    label: &'static str,
    kind: &'static str,
    category: &'static str,
    parent: &'static str,
    /// The least amount in hundredths, and how far above it others are.
    least: i64,
    span: u64,
}

#[rustfmt::skip]
const PATTERNS: [Pattern; 6] = [
    Pattern { label: "BOULANGERIE DU PORT", kind: "card", category: "baker", parent: "food_and_restaurants", least: -1_900, span: 1_700 },
    Pattern { label: "SUPERMARCHE LES HALLES", kind: "card", category: "supermarket_and_groceries", parent: "food_and_restaurants", least: -14_000, span: 12_000 },
    Pattern { label: "VIREMENT SALAIRE ATELIER", kind: "transfer", category: "salary", parent: "revenue", least: 180_000, span: 40_000 },
    Pattern { label: "PRLV ELECTRICITE VERTE", kind: "order", category: "energy", parent: "housing", least: -9_000, span: 5_000 },
    Pattern { label: "RETRAIT DAB", kind: "withdrawal", category: "withdrawal", parent: "bank_insurances", least: -10_000, span: 8_000 },
    Pattern { label: "FRAIS TENUE DE COMPTE", kind: "bank", category: "banking_fees", parent: "bank_insurances", least: -900, span: 400 },
];

/// The transactions of an account that was activated. The newest is still to be posted; the eighth newest was
/// withdrawn by the institution.
pub(super) fn fetch(world: &mut World, id: i64) {
    let Some(account) = world.accounts.get(&id) else { return };
    let (history, now) = (account.history, world.clock.now());
    let mut coming = 0;
    for index in (0..history.transactions).rev() {
        let days = i64::try_from(index * history.days / history.transactions).unwrap_or_default();
        let date = days_before(now, days);
        let drawn = draw(world, id, index, days);
        coming = if index == 0 { drawn.cents } else { coming };
        world.transactions.insert(Transaction {
            coming: index == 0,
            deleted: (index == 7).then_some(now),
            last_update: date.to_datetime(time(6, 0, 0, 0)),
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
        let drawn = draw(world, id, place, 0);
        add(world, drawn);
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
    let today = now.date();
    // What is to come is among the newest.
    let newest = world.transactions.of_account(account).take(COMING);
    let due = newest.filter(|transaction| transaction.coming && transaction.date < today);
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
    let known = PATTERNS.iter().find(|pattern| label.contains(&pattern.label.to_lowercase()));
    known.map(|pattern| pattern.category)
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
    let drawn = draw(world, account, 0, 0);
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

/// An operation that was posted so many days ago, the same for the same place on the same account.
pub(super) fn draw(world: &mut World, account: i64, place: u64, days: i64) -> Transaction {
    let now = world.clock.now();
    let drawn = world.mint.amount((account.unsigned_abs() << 32) + place, u64::MAX);
    let usual = u8::try_from(drawn % 6).unwrap_or_default();
    let pattern = PATTERNS.get(usize::from(usual)).unwrap_or(&PATTERNS[0]);
    let rdate = days_before(now, days + 1);
    Transaction {
        id: world.mint.id(KIND),
        account,
        cents: pattern.least + i64::try_from((drawn >> 8) % pattern.span).unwrap_or_default(),
        label: Label::Usual(usual),
        rdate,
        date: days_before(now, days),
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
