//! The examples run, and end as they say.

#![allow(clippy::expect_used, reason = "tests")]

use powens::Decimal;
use powens_sandbox::{Options, Sandbox, spec_folder};

#[path = "../examples/aggregation.rs"]
#[allow(dead_code, reason = "the test does without `main`")]
mod aggregation;
#[path = "../examples/one_time_payment.rs"]
#[allow(dead_code, reason = "the test does without `main`")]
mod one_time_payment;
#[path = "../examples/quickstart.rs"]
#[allow(dead_code, reason = "the test does without `main`")]
mod quickstart;
#[path = "../examples/transfers.rs"]
#[allow(dead_code, reason = "the test does without `main`")]
mod transfers;

/// In strict mode: what the examples send is what the description knows.
async fn sandbox() -> Sandbox {
    Sandbox::start_from(&spec_folder(), Options::default().strict(true)).await.expect("a sandbox")
}

#[tokio::test]
async fn quickstart_reads() {
    let read = quickstart::run(&sandbox().await).await.expect("it runs");
    assert_eq!(read, (5, 5));
}

#[tokio::test]
async fn every_kind_of_payment_is_paid() {
    for kind in ["first_open_day", "instant", "deferred"] {
        let state = one_time_payment::run(&sandbox().await, kind).await.expect("it runs");
        assert_eq!(state.map(|state| state.to_string()).as_deref(), Some("done"), "{kind}");
    }
}

#[tokio::test]
async fn aggregation_reads_and_leaves_nothing() {
    let summary = aggregation::run(&sandbox().await).await.expect("it runs");
    let refused = "The institution did not recognise these credentials.".to_owned();
    let expected = aggregation::Summary {
        refused: Some(refused),
        activated: 2,
        read: 142,
        announced: 144,
        new: 2,
        left: 0,
    };
    assert_eq!(summary, expected);
}

#[tokio::test]
#[allow(deprecated, reason = "transfers are obsolete")]
async fn transfers_are_sent_and_found() {
    use powens::transfers::TransferState::{Created, Done};
    let summary = transfers::run(&sandbox().await).await.expect("it runs");
    assert_eq!((summary.known, summary.added.get()), (2, 3));
    assert_eq!(summary.most, Some(Decimal::new(4_000, 0)));
    assert_eq!(summary.states, [Some(Done), Some(Created)]);
}
