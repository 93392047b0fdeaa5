//! Figures, and how they are shown.

use std::fmt::Write;

use serde_json::{Value, json};

/// The smallest, the middle and the largest of several measurements.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spread {
    pub(crate) min: f64,
    pub(crate) median: f64,
    pub(crate) max: f64,
    pub(crate) samples: usize,
}

impl Spread {
    pub(crate) fn of(samples: impl IntoIterator<Item = f64>) -> Self {
        let mut samples: Vec<f64> = samples.into_iter().collect();
        samples.sort_by(f64::total_cmp);
        let at = |index: usize| samples.get(index).copied().unwrap_or(f64::NAN);
        let last = samples.len().saturating_sub(1);
        let median = (at(last / 2) + at(last.div_ceil(2))) / 2.0;
        Self { min: at(0), median, max: at(last), samples: samples.len() }
    }
}

impl From<f64> for Spread {
    fn from(value: f64) -> Self {
        Self::of([value])
    }
}

/// A figure with its unit, and the budget that it is held against.
pub(crate) struct Figure {
    name: String,
    unit: &'static str,
    spread: Spread,
    budget: Option<&'static str>,
}

/// The figures of one benchmark.
pub(crate) struct Section {
    name: &'static str,
    about: String,
    figures: Vec<Figure>,
}

impl Section {
    pub(crate) fn new(name: &'static str, about: impl Into<String>) -> Self {
        Self { name, about: about.into(), figures: Vec::new() }
    }

    pub(crate) fn add(&mut self, name: impl Into<String>, unit: &'static str, spread: impl Into<Spread>) {
        self.figures.push(Figure { name: name.into(), unit, spread: spread.into(), budget: None });
    }

    /// The figure added last has this budget.
    pub(crate) fn budget(&mut self, budget: &'static str) {
        if let Some(figure) = self.figures.last_mut() {
            figure.budget = Some(budget);
        }
    }

    pub(crate) fn table(&self) -> String {
        let mut out = format!("{}: {}\n", self.name, self.about);
        let width = self.figures.iter().map(|figure| figure.name.chars().count()).max().unwrap_or(0);
        let heads = ["median", "min", "max"].map(|head| format!("{head:>10}")).concat();
        let _ = writeln!(out, "  {:width$}{heads}  unit", "");
        for Figure { name, unit, spread, budget } in &self.figures {
            let median = number(spread.median);
            let ends =
                if spread.samples > 1 { [spread.min, spread.max].map(number) } else { Default::default() };
            let _ = write!(out, "  {name:width$}{median:>10}{:>10}{:>10}  {unit}", ends[0], ends[1]);
            let _ = writeln!(out, "{}", budget.map(|text| format!("  (budget: {text})")).unwrap_or_default());
        }
        out
    }

    pub(crate) fn json(&self) -> Value {
        let figures = self.figures.iter().map(|figure| {
            json!({
                "figure": figure.name,
                "unit": figure.unit,
                "median": figure.spread.median,
                "min": figure.spread.min,
                "max": figure.spread.max,
                "samples": figure.spread.samples,
                "budget": figure.budget,
            })
        });
        json!({ "benchmark": self.name, "about": self.about, "figures": figures.collect::<Vec<_>>() })
    }
}

/// Three digits that count, and no fraction where there are more.
fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 || value == value.trunc() => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_in_order() {
        let spread = Spread::of([3.0, 1.0, 2.0]);
        assert_eq!((spread.min, spread.median, spread.max, spread.samples), (1.0, 2.0, 3.0, 3));
        assert_eq!(Spread::of([1.0, 2.0]).median, 1.5);
    }

    #[test]
    fn a_table_shows_units_and_budgets() {
        let mut section = Section::new("decode", "a list");
        section.add("ours", "MB/CPU s", Spread::of([244.4, 250.0, 230.0]));
        section.budget("the floor");
        section.add("lines", "lines", 12.0);
        let table = section.table();
        assert!(
            table.contains("ours        244       230       250  MB/CPU s  (budget: the floor)\n"),
            "{table}"
        );
        assert!(table.ends_with("lines        12                      lines\n"), "{table}");
    }
}
