//! A synchronisation of ten thousand transactions while the network is at its worst.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use powens::{Error, UserRef, bank_transactions};
use powens_runtime::page::Items;
use powens_sandbox::Options;
use powens_sandbox::faults::{Fault, Faults, Rule};

use crate::{LIST, Weather};

/// Transactions of the list.
const MANY: u32 = 10_000;
/// How long a list may take: far longer than it does.
const DEADLINE: Duration = Duration::from_secs(60);

type Transactions = Items<bank_transactions::TransactionsList, Error>;

/// Two accounts with so many transactions, in calm weather.
async fn place(count: u32) -> Weather {
    Weather::over(Options::default().transactions(count / 2), Faults::default()).await
}

/// The list in forty pages.
fn transactions(weather: &Weather, count: u32) -> Transactions {
    let limit = i64::from(count / 40);
    bank_transactions::list(UserRef::Me, limit).all().items(&weather.client()).within(DEADLINE)
}

/// Reads until the end or an error, which has to tell how far it came.
async fn read(items: &mut Transactions, count: u32, ids: &mut Vec<i64>) -> Result<(), Error> {
    while let Some(item) = items.next().await {
        match item {
            Ok(transaction) => ids.push(transaction.id.get()),
            Err(error) => {
                let progress = error.progress().unwrap();
                assert_eq!(usize::try_from(progress.items).unwrap(), ids.len());
                if progress.pages > 0 {
                    assert_eq!(progress.total, Some(count.into()));
                    let told = format!("having read {} of {count} items in ", ids.len());
                    assert!(error.to_string().contains(&told), "{error}");
                }
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Reads the list in a storm, again and again from where it failed. Gives how often it failed.
async fn weathered(weather: &Weather, seed: u64, count: u32) -> u32 {
    weather.sandbox.clear_faults();
    let storm = Rule::new(Fault::transient(0)).operation(LIST).probability(0.4);
    weather.sandbox.inject(Faults::default().seed(seed).rule(storm)).unwrap();
    let start = Instant::now();
    let mut items = transactions(weather, count);
    let (mut ids, mut failures) = (Vec::new(), 0);
    while let Err(error) = read(&mut items, count, &mut ids).await {
        assert!(error.is_retryable() && error.attempts() == 3 && failures < 100, "{error}");
        failures += 1;
        assert!(items.resume());
    }
    assert!(start.elapsed() < DEADLINE);
    let faults = weather.sandbox.fault_report()[0].done;
    assert!(faults > 10, "seed {seed}: {faults} faults are no storm");
    let expected = usize::try_from(count).unwrap();
    assert_eq!(ids.len(), expected, "seed {seed}: no duplicates");
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), expected, "seed {seed}: no losses");
    failures
}

#[tokio::test]
async fn a_list_in_a_storm_says_what_is_missing_and_goes_on_until_it_is_complete() {
    weathered(&place(MANY).await, 1, MANY).await;
}

#[tokio::test]
async fn no_storm_is_like_another() {
    let weather = place(400).await;
    let mut failures = 0;
    for seed in 1..=6 {
        failures += weathered(&weather, seed, 400).await;
    }
    assert!(failures > 0, "nothing ever failed three times in a row");
}

#[tokio::test]
#[ignore = "minutes without optimisation: cargo test --release -p conformance --test resilience -- --ignored"]
async fn many_storms_over_many_transactions() {
    let weather = place(MANY).await;
    for seed in 1..=50 {
        weathered(&weather, seed, MANY).await;
    }
}

#[tokio::test]
async fn a_list_that_takes_too_long_ends_in_time() {
    let weather = place(400).await;
    weather.sandbox.inject(Rule::new(Fault::latency(60)).operation(LIST)).unwrap();
    let start = Instant::now();
    let mut items = transactions(&weather, 400).within(Duration::from_millis(500));
    let error = read(&mut items, 400, &mut Vec::new()).await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(10), "{error}");
    assert!(error.to_string().contains("the deadline of the list passed"), "{error}");
}
