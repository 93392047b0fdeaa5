//! Reading one answer, a list of transactions, in turns with the floor.

use std::error::Error;
use std::hint::black_box;

use powens::Response;
use powens::bank_transactions::TransactionsList;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::report::{Section, Spread};
use crate::{Outcome, cpu, plain, transactions};

/// A way to read the list, and what it is called.
type Reader = (&'static str, fn(Vec<u8>) -> Result<(), Box<dyn Error>>);

const READERS: [Reader; 5] = [
    ("ours: typed dates, exact decimals, unknown members kept", ours),
    ("ours, by serde_json::from_slice", parse::<TransactionsList>),
    ("floor: derived structs, texts and floats", parse::<plain::TransactionsList>),
    ("scan only: IgnoredAny", parse::<IgnoredAny>),
    ("serde_json::Value", parse::<serde_json::Value>),
];
const OURS: usize = 0;
const FLOOR: usize = 2;

pub(crate) fn run(quick: bool) -> Outcome {
    let body = transactions::list().into_bytes();
    check(&body)?;
    let (rounds, repeats) = if quick { (7, 10) } else { (31, 40) };
    let mut seconds = vec![Vec::new(); READERS.len()];
    for round in 0..=rounds {
        for (samples, (_, read)) in seconds.iter_mut().zip(READERS) {
            let bodies = vec![body.clone(); repeats];
            let (used, outcome) = cpu::of(|| bodies.into_iter().try_for_each(read))?;
            outcome?;
            // The first round warms up.
            if round > 0 {
                samples.push(used / repeats as f64);
            }
        }
    }
    let size = body.len() as f64;
    let mut section = Section::new(
        "decode",
        format!("{} transactions in {:.0} KB, {rounds} rounds in turns", transactions::COUNT, size / 1e3),
    );
    for (samples, (name, _)) in seconds.iter().zip(READERS) {
        section.add(name, "MB/CPU s", Spread::of(samples.iter().map(|used| size / 1e6 / used)));
    }
    let pairs = seconds[FLOOR].iter().zip(&seconds[OURS]).map(|(floor, ours)| floor / ours);
    section.add("ours beside the floor, round by round", "times the speed", Spread::of(pairs));
    section.budget("at least 1");
    section.add("ours, one list", "CPU ms", Spread::of(seconds[OURS].iter().map(|used| 1e3 * used)));
    section.add("floor, one list", "CPU ms", Spread::of(seconds[FLOOR].iter().map(|used| 1e3 * used)));
    Ok(section)
}

/// As the client reads it.
fn ours(body: Vec<u8>) -> Result<(), Box<dyn Error>> {
    let list: TransactionsList = Response::new(200, [("content-type", "application/json")], body).json()?;
    black_box(list);
    Ok(())
}

fn parse<T: DeserializeOwned>(body: Vec<u8>) -> Result<(), Box<dyn Error>> {
    black_box(serde_json::from_slice::<T>(&body)?);
    Ok(())
}

/// Both read all of it: a benchmark of types that skip members would be none.
fn check(body: &[u8]) -> Result<(), Box<dyn Error>> {
    let ours: TransactionsList = serde_json::from_slice(body)?;
    let floor: plain::TransactionsList = serde_json::from_slice(body)?;
    if (ours.transactions.len(), floor.transactions.len()) != (transactions::COUNT, transactions::COUNT) {
        return Err("the list was not read whole".into());
    }
    for (ours, floor) in ours.transactions.iter().zip(&floor.transactions) {
        let same = ours.id.get() == floor.id
            && ours.wording == floor.wording
            && ours.value.map(|value| value.to_string()) == floor.value.map(|value| format!("{value:.2}"))
            && ours.date.map(|date| date.to_string()) == floor.date
            && ours.original_currency.is_some() == floor.original_currency.is_some();
        if !same || !ours.extra.is_empty() {
            return Err(format!("transaction {} was read differently", floor.id).into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_read_the_whole_list() -> Result<(), Box<dyn std::error::Error>> {
        super::check(crate::transactions::list().as_bytes())
    }
}
