//! A synchronisation of ten thousand transactions while the network is at its worst.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use powens::{Error, UserRef, bank_transactions};
use powens_runtime::page::Items;
use powens_sandbox::Options;
use powens_sandbox::faults::{Fault, Faults, Rule};

use crate::{LIST, Weather};

const COUNT: usize = 10_000;
/// How long a list may take: far longer than it does.
const DEADLINE: Duration = Duration::from_secs(60);

type Transactions = Items<bank_transactions::TransactionsList, Error>;

/// Two accounts with the transactions, and a list that meets a fault with this chance.
async fn storm(seed: u64, chance: f64) -> Weather {
    let half = u32::try_from(COUNT / 2).unwrap();
    let rule = Rule::new(Fault::transient(0)).operation(LIST).probability(chance);
    Weather::over(Options::default().transactions(half), Faults::default().seed(seed).rule(rule)).await
}

fn transactions(weather: &Weather) -> Transactions {
    bank_transactions::list(UserRef::Me, 250).all().items(&weather.client()).within(DEADLINE)
}

/// Reads until the end or an error.
async fn read(items: &mut Transactions, ids: &mut Vec<i64>) -> Result<(), Error> {
    while let Some(item) = items.next().await {
        ids.push(item?.id.get());
    }
    Ok(())
}

/// What there is, when the weather is calm.
async fn all(weather: &Weather) -> Vec<i64> {
    weather.sandbox.clear_faults();
    let mut ids = Vec::new();
    read(&mut transactions(weather), &mut ids).await.unwrap();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), COUNT, "all of them, each once");
    ids
}

#[tokio::test]
async fn a_list_that_goes_on_is_complete_without_duplicates() {
    for seed in 1..=3 {
        let weather = storm(seed, 0.4).await;
        let start = Instant::now();
        let mut items = transactions(&weather);
        let (mut ids, mut failures) = (Vec::new(), 0);
        while let Err(error) = read(&mut items, &mut ids).await {
            assert!(error.is_retryable() && failures < 100, "{error}");
            failures += 1;
            assert!(items.resume());
        }
        assert!(start.elapsed() < DEADLINE);
        let done: u64 = weather.sandbox.fault_report().iter().skip(1).map(|rule| rule.done).sum();
        assert!(done > 10, "it was a storm: {done}");
        assert_eq!(ids, all(&weather).await, "seed {seed}, {failures} failures");
    }
}

#[tokio::test]
async fn a_list_that_gives_up_says_what_is_missing() {
    let (mut complete, mut given_up) = (0, 0);
    for seed in 1..=4 {
        let weather = storm(seed, 0.35).await;
        let mut ids = Vec::new();
        let outcome = read(&mut transactions(&weather), &mut ids).await;
        let all = all(&weather).await;
        match outcome {
            Ok(()) => {
                assert_eq!(ids, all);
                complete += 1;
            }
            Err(error) => {
                let progress = error.progress().unwrap();
                assert_eq!(usize::try_from(progress.items).unwrap(), ids.len());
                assert_eq!(ids, all[..ids.len()], "what came is the beginning of the list");
                if progress.pages > 0 {
                    assert_eq!(progress.total, Some(10_000));
                    let told = format!("having read {} of 10000 items in ", ids.len());
                    assert!(error.to_string().contains(&told), "{error}");
                }
                given_up += 1;
            }
        }
    }
    assert!(complete > 0 && given_up > 0, "{complete} complete, {given_up} given up: choose other seeds");
}

#[tokio::test]
async fn a_list_that_takes_too_long_ends_in_time_and_says_how_far_it_came() {
    let weather = storm(1, 0.0).await;
    weather.sandbox.inject(Rule::new(Fault::latency(60)).operation(LIST)).unwrap();
    let start = Instant::now();
    let mut items = transactions(&weather).within(Duration::from_millis(900));
    let mut ids = Vec::new();
    let error = read(&mut items, &mut ids).await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(10), "{error}");
    assert_eq!(error.progress().map(|progress| progress.items), u64::try_from(ids.len()).ok());
    assert!(error.to_string().contains("the deadline of the list passed"), "{error}");
    // With more time, the rest comes.
    weather.sandbox.clear_faults();
    let mut items = items.within(DEADLINE);
    assert!(items.resume());
    read(&mut items, &mut ids).await.unwrap();
    assert_eq!(ids, all(&weather).await);
}
