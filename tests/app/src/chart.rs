//! The balance of an account over time, as coordinates of an SVG image and as a table of the same data.

use powens::Decimal;
use powens::civil::Date;
use powens::currencies::Currency;

use crate::page::{day, money};

/// Size of the drawing, in units of the image; its frame is larger.
const WIDTH: i64 = 600;
const HEIGHT: i64 = 160;
/// The least distance of two labels.
const LABEL: i64 = 28;

/// A chart, ready to be written.
pub(crate) struct Chart {
    /// What the image shows, in a sentence.
    pub(crate) summary: String,
    /// The line, as an SVG path, and the surface below it.
    pub(crate) line: String,
    pub(crate) area: String,
    /// Horizontal lines with their labels; zero is among them when the balance crosses it.
    pub(crate) levels: Vec<(Decimal, String)>,
    pub(crate) first: String,
    pub(crate) last: String,
    /// Day and balance, newest first: the points of the line.
    pub(crate) rows: Vec<(String, String)>,
}

/// The balances at the end of each day on which something happened, and on the first and the last day.
///
/// The API tells the balance of now. The days before follow from what was booked since.
pub(crate) fn balances(
    now: Decimal,
    first: Date,
    last: Date,
    booked: &[(Date, Decimal)],
) -> Vec<(Date, Decimal)> {
    let mut days: Vec<Date> = booked.iter().map(|(date, _)| *date).collect();
    days.extend([first, last]);
    days.retain(|date| (first..=last).contains(date));
    days.sort_unstable();
    days.dedup();
    let after =
        |day: Date| booked.iter().filter(|(date, _)| *date > day).map(|(_, value)| *value).sum::<Decimal>();
    days.into_iter().map(|date| (date, now - after(date))).collect()
}

/// Draws balances in the order of their days; none when there are fewer than two.
pub(crate) fn draw(points: &[(Date, Decimal)], currency: Option<&Currency>) -> Option<Chart> {
    let [(first, opening), .., (last, closing)] = points else { return None };
    let lowest = points.iter().map(|(_, balance)| *balance).min()?;
    let highest = points.iter().map(|(_, balance)| *balance).max()?;
    let days = Decimal::from(days(*first, *last).max(1));
    let span = if highest == lowest { Decimal::ONE } else { highest - lowest };
    let x = |date: Date| (Decimal::from(self::days(*first, date)) * Decimal::from(WIDTH) / days).round_dp(1);
    let y = |balance: Decimal| ((highest - balance) * Decimal::from(HEIGHT) / span).round_dp(1);
    // Steps: a balance holds until the next booking.
    let mut line = format!("M0 {}", y(*opening));
    for (date, balance) in &points[1..] {
        line += &format!("H{}V{}", x(*date), y(*balance));
    }
    // The surface lies between the line and zero, or what is nearest to it.
    let ground = Decimal::ZERO.clamp(lowest, highest);
    let mut levels: Vec<(Decimal, String)> = Vec::new();
    for balance in [highest, lowest, ground] {
        // Labels that would lie on one another are left out.
        if levels.iter().all(|(other, _)| (*other - y(balance)).abs() >= Decimal::from(LABEL)) {
            levels.push((y(balance), money(balance, currency)));
        }
    }
    let text = |balance: &Decimal| money(*balance, currency);
    Some(Chart {
        summary: format!(
            "From {} on {} to {} on {}; lowest {}, highest {}.",
            text(opening),
            day(*first),
            text(closing),
            day(*last),
            text(&lowest),
            text(&highest),
        ),
        area: format!("{line}V{}H0Z", y(ground)),
        line,
        levels,
        first: day(*first),
        last: day(*last),
        rows: points.iter().rev().map(|(date, balance)| (day(*date), text(balance))).collect(),
    })
}

fn days(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use powens::Decimal;
    use powens::civil::{Date, date};

    use super::{balances, draw};

    fn amount(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn january(day: i8) -> Date {
        date(2026, 1, day)
    }

    #[test]
    fn past_balances_follow_from_what_was_booked_since() {
        let booked =
            [(january(10), amount("-20.10")), (january(5), amount("100")), (january(10), amount("-1"))];
        let points = balances(amount("50"), january(1), january(31), &booked);
        let expected = [(1, "-28.90"), (5, "71.10"), (10, "50"), (31, "50")];
        assert_eq!(points, expected.map(|(day, balance)| (january(day), amount(balance))));
    }

    #[test]
    fn the_line_goes_in_steps_from_edge_to_edge() {
        let points = [(january(1), amount("-10")), (january(16), amount("30")), (january(31), amount("10"))];
        let chart = draw(&points, None).unwrap();
        assert_eq!(chart.line, "M0 160H300V0H600V80");
        assert_eq!(chart.area, "M0 160H300V0H600V80V120H0Z", "down to zero");
        assert_eq!(chart.levels.len(), 3, "zero is between them");
        assert_eq!(chart.rows[0], ("31 Jan 2026".to_owned(), "10.00".to_owned()));
    }

    #[test]
    fn what_cannot_be_drawn_is_not() {
        assert!(draw(&[], None).is_none() && draw(&[(january(1), amount("1"))], None).is_none());
        let flat = draw(&[(january(1), amount("1")), (january(2), amount("1"))], None).unwrap();
        assert_eq!((flat.line.as_str(), flat.levels.len()), ("M0 0H600V0", 1));
    }
}
