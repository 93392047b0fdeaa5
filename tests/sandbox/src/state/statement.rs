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

/// What operations are like: label, kind, category, least and span of the amount in hundredths.
const KINDS: [(&str, &str, (&str, &str), i64, u64); 6] = [
    ("BOULANGERIE DU PORT", "card", ("bakery", "food_and_restaurants"), -1_900, 1_700),
    (
        "SUPERMARCHE LES HALLES",
        "card",
        ("supermarket_and_groceries", "food_and_restaurants"),
        -14_000,
        12_000,
    ),
    ("VIREMENT SALAIRE ATELIER", "transfer", ("salary", "income"), 180_000, 40_000),
    ("PRLV ELECTRICITE VERTE", "order", ("electricity", "housing"), -9_000, 5_000),
    ("RETRAIT DAB", "withdrawal", ("cash", "other"), -10_000, 8_000),
    ("FRAIS TENUE DE COMPTE", "bank", ("bank_fees", "other"), -900, 400),
];

/// The codes of the category of a label, and of its parent.
pub(super) fn category(label: &str) -> Option<(&'static str, &'static str)> {
    KINDS.iter().find(|kind| kind.0 == label).map(|kind| kind.2)
}

/// The transactions of an account that was activated. The newest is still to be posted; the eighth newest was
/// withdrawn by the institution.
pub(super) fn fetch(world: &mut World, id: i64) {
    let Some(account) = world.accounts.get(&id) else { return };
    let (user, template) = (account.user, account.template);
    let place = account.id.unsigned_abs() << 32;
    for index in (0..template.transactions).rev() {
        let drawn = world.mint.amount(place + index, u64::MAX);
        let (label, kind, _, least, span) =
            usize::try_from(drawn % 6).ok().and_then(|at| KINDS.get(at)).copied().unwrap_or(KINDS[0]);
        let cents = least + i64::try_from((drawn >> 8) % span).unwrap_or_default();
        let days = i64::try_from(index).unwrap_or_default() * template.every;
        let (date, rdate) = (days_ago(days), days_ago(days + 1));
        let transaction = Transaction {
            id: world.mint.id("transaction"),
            account: id,
            user,
            cents,
            kind,
            original: format!("{label} {}", rdate.strftime("%d%m%y")),
            simplified: label,
            wording: None,
            application_date: rdate.to_string(),
            rdate: rdate.to_string(),
            coming: index == 0,
            active: true,
            deleted: (index == 7).then_some(NOW),
            last_update: format!("{date} 06:00:00"),
            date: date.to_string(),
            comment: None,
            categories: None,
            id_category: None,
        };
        world.transactions.insert(transaction.id, transaction);
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
