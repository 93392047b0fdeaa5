//! The transactions of an account: the same for the same seed and account.

use serde_json::Value;

use super::World;
use super::clock::{NOW, days_ago};

/// An operation on an account.
#[derive(Debug)]
pub(super) struct Transaction {
    pub(super) id: i64,
    pub(super) account: i64,
    pub(super) user: i64,
    pub(super) cents: i64,
    pub(super) kind: &'static str,
    pub(super) original: String,
    pub(super) simplified: &'static str,
    /// Label that the user gave it.
    pub(super) wording: Option<String>,
    /// Day of the operation.
    pub(super) rdate: String,
    /// Day on which it was posted.
    pub(super) date: String,
    /// Day that budgets count it on.
    pub(super) application_date: String,
    pub(super) coming: bool,
    pub(super) active: bool,
    pub(super) deleted: Option<&'static str>,
    pub(super) last_update: String,
    pub(super) comment: Option<String>,
    pub(super) categories: Option<Value>,
    pub(super) id_category: Option<i64>,
}

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

/// The code of the category of a label, and that of its parent.
pub(super) fn category(label: &str) -> Option<(&'static str, &'static str)> {
    PATTERNS.iter().find(|pattern| pattern.label == label).map(|pattern| (pattern.category, pattern.parent))
}

/// The transactions of an account that was activated. The newest is still to be posted; the eighth newest was
/// withdrawn by the institution.
pub(super) fn fetch(world: &mut World, id: i64) {
    let Some(account) = world.accounts.get(&id) else { return };
    let template = account.template;
    let count = world.history.map_or(template.transactions, u64::from);
    // However many there are, they are of the same time.
    let span = template.transactions * template.every.unsigned_abs();
    for index in (0..count).rev() {
        let days = i64::try_from(index * span / count).unwrap_or_default();
        let date = days_ago(days).to_string();
        let Some(transaction) = draw(world, id, index) else { return };
        let transaction = Transaction {
            coming: index == 0,
            deleted: (index == 7).then_some(NOW),
            last_update: format!("{date} 06:00:00"),
            ..transaction.on(days)
        };
        world.transactions.insert(transaction.id, transaction);
    }
}

/// What a synchronisation finds: one operation more on each activated account of the connection.
pub(super) fn go_on(world: &mut World, connection: i64) {
    let own = world.accounts.values().filter(|account| account.connection == connection);
    let ids: Vec<_> = own.filter(|account| account.disabled.is_none()).map(|account| account.id).collect();
    for id in ids {
        let known = world.transactions.values().filter(|transaction| transaction.account == id).count();
        let place = u64::try_from(known).unwrap_or_default();
        if let Some(transaction) = draw(world, id, place) {
            world.transactions.insert(transaction.id, transaction);
        }
    }
}

/// The operation that a transfer leaves on the account that it is from.
pub(super) fn debit(world: &mut World, account: i64, cents: i64, label: &str) -> Option<i64> {
    let drawn = draw(world, account, 0)?;
    let id = drawn.id;
    let transaction = Transaction {
        cents: -cents,
        kind: "transfer",
        original: format!("VIREMENT EMIS {label}").trim_end().to_owned(),
        simplified: "VIREMENT EMIS",
        rdate: drawn.date.clone(),
        application_date: drawn.date.clone(),
        ..drawn
    };
    world.transactions.insert(id, transaction);
    Some(id)
}

/// An operation of today, the same for the same place on the same account.
fn draw(world: &mut World, id: i64, place: u64) -> Option<Transaction> {
    let account = world.accounts.get(&id)?;
    let user = account.user;
    let drawn = world.mint.amount((id.unsigned_abs() << 32) + place, u64::MAX);
    let pattern = usize::try_from(drawn % 6).ok().and_then(|place| PATTERNS.get(place));
    let pattern = pattern.unwrap_or(&PATTERNS[0]);
    let transaction = Transaction {
        id: world.mint.id("transaction"),
        account: id,
        user,
        cents: pattern.least + i64::try_from((drawn >> 8) % pattern.span).unwrap_or_default(),
        kind: pattern.kind,
        original: String::new(),
        simplified: pattern.label,
        wording: None,
        application_date: String::new(),
        rdate: String::new(),
        coming: false,
        active: true,
        deleted: None,
        last_update: NOW.to_owned(),
        date: String::new(),
        comment: None,
        categories: None,
        id_category: None,
    };
    Some(transaction.on(0))
}

impl Transaction {
    /// The same, posted so many days ago.
    fn on(self, days: i64) -> Self {
        let (date, rdate) = (days_ago(days), days_ago(days + 1));
        Self {
            original: format!("{} {}", self.simplified, rdate.strftime("%d%m%y")),
            application_date: rdate.to_string(),
            rdate: rdate.to_string(),
            date: date.to_string(),
            ..self
        }
    }
}

/// An amount of so many hundredths, as people write it here: `-23,40`.
pub(super) fn decimal(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{},{:02}", cents.abs() / 100, cents.abs() % 100)
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn amounts_are_written_with_a_comma() {
        assert_eq!(decimal(-2_340), "-23,40");
        assert_eq!(decimal(5), "0,05");
    }
}
