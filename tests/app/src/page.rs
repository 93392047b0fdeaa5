//! What all pages have in common, and how values are written on them.

use askama::Template;
use axum::response::Html;
use powens::Decimal;
use powens::civil::Date;
use powens::currencies::Currency;

use crate::App;
use crate::problem::Problem;
use crate::session::{Notice, Visit};

/// What stands around the content of a page.
#[derive(Default)]
pub(crate) struct Shell {
    pub(crate) signed_in: bool,
    pub(crate) sandbox: bool,
    pub(crate) notice: Option<Notice>,
}

impl Shell {
    /// For this browser; a notice is shown once.
    pub(crate) fn of(app: &App, visit: &Visit) -> Self {
        let kept = visit.session(|session| (session.user.is_some(), session.notice.take()));
        let (signed_in, notice) = kept.unwrap_or_default();
        Self { signed_in, notice, sandbox: app.api.config.base_url.is_some() }
    }
}

/// A page.
pub(crate) fn html(page: &impl Template) -> Result<Html<String>, Problem> {
    Ok(Html(page.render()?))
}

/// An amount as people read it: `€1,234.50`, `−CHF 12.00`.
pub(crate) fn money(amount: Decimal, currency: Option<&Currency>) -> String {
    let symbol = currency.map_or("", |currency| currency.symbol.as_deref().unwrap_or(&currency.id));
    let digits = currency.and_then(|currency| u32::try_from(currency.precision?).ok()).unwrap_or(2).min(8);
    let sign = if amount.is_sign_negative() && !amount.is_zero() { "−" } else { "" };
    let text = format!("{:.*}", digits as usize, amount.abs().round_dp(digits));
    let (whole, cents) = text.split_once('.').map_or((&*text, None), |(whole, cents)| (whole, Some(cents)));
    let space = if symbol.chars().all(char::is_alphabetic) && !symbol.is_empty() { "\u{a0}" } else { "" };
    let cents = cents.map(|cents| format!(".{cents}")).unwrap_or_default();
    format!("{sign}{symbol}{space}{}{cents}", grouped(whole))
}

/// Digits in groups of three.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A day as people read it: `31 Jan 2026`.
pub(crate) fn day(date: Date) -> String {
    date.strftime("%-d %b %Y").to_string()
}

#[cfg(test)]
mod tests {
    use powens::Decimal;

    use super::money;

    #[test]
    fn amounts_are_grouped_and_rounded() {
        for (amount, text) in [
            ("1234567.5", "1,234,567.50"),
            ("-0.126", "−0.13"),
            ("-0", "0.00"),
            ("999", "999.00"),
            ("1000", "1,000.00"),
        ] {
            assert_eq!(money(amount.parse::<Decimal>().unwrap(), None), text);
        }
    }
}
