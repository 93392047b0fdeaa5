//! What happens on an account: what comes each month on its day, and the everyday life between.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// What operations are like.
pub(super) struct Pattern {
    pub(super) label: &'static str,
    pub(super) kind: &'static str,
    pub(super) category: &'static str,
    pub(super) parent: &'static str,
    /// The least amount in hundredths, how far above it others are, and what all are multiples of.
    least: i64,
    span: u64,
    step: i64,
    /// The type of the accounts that it is on.
    on: &'static str,
    when: When,
}

/// How often an operation comes.
#[derive(Clone, Copy)]
enum When {
    /// On this day of the month.
    Monthly(i8),
    /// So many times as often as others.
    Often(u64),
}

use When::{Monthly, Often};

/// A state that is kept knows them by their place: new ones come last. Of two that are due, the first goes before.
#[rustfmt::skip]
static PATTERNS: [Pattern; 22] = [
    Pattern { label: "BOULANGERIE DU PORT", kind: "card", category: "baker", parent: "food_and_restaurants", least: -1_400, span: 1_100, step: 1, on: CHECKING, when: Often(3) },
    Pattern { label: "SUPERMARCHE LES HALLES", kind: "card", category: "supermarket_and_groceries", parent: "food_and_restaurants", least: -12_500, span: 8_000, step: 1, on: CHECKING, when: Often(4) },
    Pattern { label: "VIREMENT SALAIRE ATELIER", kind: "transfer", category: "salary", parent: "revenue", least: 175_000, span: 6_000, step: 1, on: CHECKING, when: Monthly(28) },
    Pattern { label: "PRLV ELECTRICITE VERTE", kind: "order", category: "energy", parent: "housing", least: -7_900, span: 1_500, step: 1, on: CHECKING, when: Monthly(5) },
    Pattern { label: "RETRAIT DAB", kind: "withdrawal", category: "withdrawal", parent: "bank_insurances", least: -8_000, span: 6_001, step: 2_000, on: CHECKING, when: Often(1) },
    Pattern { label: "FRAIS TENUE DE COMPTE", kind: "bank", category: "banking_fees", parent: "bank_insurances", least: -250, span: 1, step: 1, on: CHECKING, when: Monthly(25) },
    Pattern { label: "PRLV LOYER REGIE DU QUAI", kind: "order", category: "rent", parent: "housing", least: -86_000, span: 4_001, step: 500, on: CHECKING, when: Monthly(3) },
    Pattern { label: "VIREMENT EPARGNE", kind: "transfer", category: "savings_investments_and_crypto_assets", parent: "bank_insurances", least: -40_000, span: 1, step: 1, on: CHECKING, when: Monthly(1) },
    Pattern { label: "PRLV LUCIOLE FIBRE ET MOBILE", kind: "order", category: "phone_internet_tv", parent: "media_and_telecommunications", least: -4_298, span: 1, step: 1, on: CHECKING, when: Monthly(8) },
    Pattern { label: "PRLV MUTUELLE DES DEUX RIVES", kind: "order", category: "health_insurance_fees", parent: "healthcare", least: -4_600, span: 1_000, step: 1, on: CHECKING, when: Monthly(11) },
    Pattern { label: "CINE CANAPE ABONNEMENT", kind: "card", category: "media_subscriptions", parent: "media_and_telecommunications", least: -1_299, span: 1, step: 1, on: CHECKING, when: Monthly(21) },
    Pattern { label: "BISTROT DU MARCHE", kind: "card", category: "bars_restaurants", parent: "food_and_restaurants", least: -4_800, span: 3_200, step: 10, on: CHECKING, when: Often(2) },
    Pattern { label: "PHARMACIE DES ARCADES", kind: "card", category: "pharmacy", parent: "healthcare", least: -2_600, span: 2_000, step: 1, on: CHECKING, when: Often(1) },
    Pattern { label: "TRAMWAY DU LITTORAL", kind: "card", category: "public_transportation", parent: "travel_and_transport", least: -3_400, span: 3_241, step: 170, on: CHECKING, when: Often(1) },
    Pattern { label: "VIREMENT EPARGNE", kind: "transfer", category: "transfers", parent: "others", least: 40_000, span: 1, step: 1, on: SAVINGS, when: Monthly(1) },
    Pattern { label: "ARRONDI EPARGNE", kind: "transfer", category: "transfers", parent: "others", least: 250, span: 1_400, step: 1, on: SAVINGS, when: Often(1) },
    Pattern { label: "LIBRAIRIE LA MARGE", kind: "deferred_card", category: "multimedia_books_stationery", parent: "shopping", least: -4_200, span: 3_300, step: 5, on: CARD, when: Often(2) },
    Pattern { label: "STATION DE LA ROCADE", kind: "deferred_card", category: "fuel_and_vehicle_charging", parent: "travel_and_transport", least: -7_000, span: 3_500, step: 1, on: CARD, when: Often(2) },
    Pattern { label: "FIL ET LIN VETEMENTS", kind: "deferred_card", category: "clothing_and_accessories", parent: "shopping", least: -8_900, span: 6_500, step: 100, on: CARD, when: Often(1) },
    Pattern { label: "GARE CENTRALE BILLETS", kind: "deferred_card", category: "train_travel", parent: "travel_and_transport", least: -6_800, span: 5_000, step: 50, on: CARD, when: Often(1) },
    Pattern { label: "TABLE DU PHARE", kind: "deferred_card", category: "bars_restaurants", parent: "food_and_restaurants", least: -5_500, span: 3_500, step: 10, on: CARD, when: Often(2) },
    Pattern { label: "JARDINERIE DES TILLEULS", kind: "deferred_card", category: "works_diy_gardening", parent: "household", least: -4_900, span: 3_900, step: 1, on: CARD, when: Often(1) },
];

const CHECKING: &str = "checking";
const SAVINGS: &str = "savings";
const CARD: &str = "card";

/// A pattern by its place.
pub(super) fn pattern(place: u8) -> Option<&'static Pattern> {
    PATTERNS.get(usize::from(place))
}

/// The first pattern that is so.
pub(super) fn find(fits: impl Fn(&Pattern) -> bool) -> Option<&'static Pattern> {
    PATTERNS.iter().find(|pattern| fits(pattern))
}

/// What comes each month on accounts of a type.
pub(super) fn monthly(kind: &str) -> impl Iterator<Item = &'static Pattern> + use<> {
    patterns(kind).map(|(_, pattern)| pattern).filter(|pattern| pattern.is_monthly())
}

/// The patterns of a type of accounts, with their places; accounts of other types live as current ones do.
fn patterns(kind: &str) -> impl Iterator<Item = (u8, &'static Pattern)> + use<> {
    let kind = [SAVINGS, CARD].into_iter().find(|own| *own == kind).unwrap_or(CHECKING);
    (0..).zip(&PATTERNS).filter(move |(_, pattern)| pattern.on == kind)
}

/// What is due on one of the days after the first until the last, and on which.
pub(super) fn due(kind: &str, first: Date, last: Date) -> Option<(u8, Date)> {
    let due = |(place, pattern): (u8, &Pattern)| Some((place, pattern.last_day(last)?));
    patterns(kind).filter_map(due).find(|(_, day)| *day > first)
}

/// Something of everyday life, by a number that was drawn.
pub(super) fn everyday(kind: &str, drawn: u64) -> u8 {
    let often = |pattern: &Pattern| if let Often(often) = pattern.when { often } else { 0 };
    let all: u64 = patterns(kind).map(|(_, pattern)| often(pattern)).sum();
    let mut rest = drawn % all.max(1);
    for (place, pattern) in patterns(kind) {
        match rest.checked_sub(often(pattern)) {
            Some(less) => rest = less,
            None => return place,
        }
    }
    0
}

impl Pattern {
    /// Whether it comes each month on its day.
    pub(super) fn is_monthly(&self) -> bool {
        matches!(self.when, Monthly(_))
    }

    /// The last day until this one on which it is due.
    fn last_day(&self, until: Date) -> Option<Date> {
        let Monthly(day) = self.when else { return None };
        let this = until.with().day(day).build().ok()?;
        if this <= until { Some(this) } else { this.checked_sub(1.month()).ok() }
    }

    /// The next day after this one on which it is due.
    pub(super) fn next_day(&self, after: Date) -> Option<Date> {
        self.last_day(after)?.checked_add(1.month()).ok()
    }

    /// An amount, by a number that was drawn.
    pub(super) fn cents(&self, drawn: u64) -> i64 {
        let above = i64::try_from(drawn % self.span).unwrap_or_default();
        self.least + above - above % self.step
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{PATTERNS, due, everyday, monthly, pattern};

    fn label(place: u8) -> &'static str {
        pattern(place).unwrap().label
    }

    #[test]
    fn each_comes_once_a_month_on_its_day() {
        let days =
            |first: Date, last: Date| due("checking", first, last).map(|(place, day)| (label(place), day));
        let january = |day| date(2026, 1, day);
        assert_eq!(days(january(26), january(28)), Some(("VIREMENT SALAIRE ATELIER", january(28))));
        assert_eq!(days(january(28), january(31)), None);
        assert_eq!(days(january(2), january(2)), None, "no day passed");
        let rent = monthly("checking").find(|pattern| pattern.category == "rent").unwrap();
        assert_eq!(rent.next_day(january(31)), Some(date(2026, 2, 3)));
        assert_eq!(rent.next_day(january(3)), Some(date(2026, 2, 3)));
    }

    #[test]
    fn a_month_pays_for_itself() {
        // Eight times a month there is something else.
        let all =
            |kind| (0..8_000).map(move |drawn| pattern(everyday(kind, drawn)).unwrap().cents(drawn * 7));
        let everyday: i64 = all("checking").sum::<i64>() / 1_000;
        let fixed: i64 = monthly("checking").map(|pattern| pattern.cents(700)).sum();
        assert!((-10_000..15_000).contains(&(fixed + everyday)), "{fixed} {everyday}");
        assert!(all("card").all(|cents| cents < 0) && all("savings").all(|cents| cents > 0));
    }

    #[test]
    fn days_are_in_every_month_and_patterns_have_a_sign() {
        for pattern in &PATTERNS {
            let (least, most) = (pattern.cents(0), pattern.cents(pattern.span - 1));
            assert!(least.signum() == most.signum() && least != 0, "{}", pattern.label);
            if pattern.is_monthly() {
                assert!(pattern.last_day(date(2026, 2, 28)).is_some(), "{}", pattern.label);
            }
        }
    }
}
