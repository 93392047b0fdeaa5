//! Bodies that are not what the description says: broken ones are errors that name the place, and never a part of a
//! list; new values and members are no errors.

use powens::{ErrorKind, UserRef, bank_accounts, bank_transactions, connections, connectors};
use powens_sandbox::faults::{Fault, Flaw, Rule};

use crate::{LIST, Weather, always, list};

#[tokio::test]
async fn a_body_that_is_no_json_is_an_error_that_names_the_place() {
    let cases = [
        (Flaw::Cut, "the answer ends early, line 1 column "),
        (Flaw::Garbled, "the answer is not JSON, line 1 column "),
        (Flaw::Html, "the answer is not JSON, line 1 column 1"),
    ];
    for (how, reason) in cases {
        let weather = Weather::with(always(Fault::malformed(how))).await;
        let client = weather.client();
        let error = list().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Decode, Some(200), 1));
        assert!(error.to_string().contains(LIST) && error.to_string().contains(reason), "{error}");
        let inside = error.json_path().is_some_and(|path| path.starts_with("transactions["));
        assert_eq!(inside, how != Flaw::Html, "{error}");
        // Through a stream, nothing of the page comes before the error.
        let mut items = list().items(&client);
        assert!(items.next().await.unwrap().is_err_and(|error| error.kind() == ErrorKind::Decode));
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn a_truncated_page_gives_nothing_of_itself() {
    let weather = Weather::with(always(Fault::truncate(0.999)).after(1)).await;
    let client = weather.client();
    let mut items = bank_transactions::list(UserRef::Me, 20).items(&client);
    let mut read = 0;
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => read += 1,
            Err(error) => break error,
        }
    };
    assert_eq!((read, error.kind()), (20, ErrorKind::Transport), "{error}");
    let progress = error.progress().unwrap();
    assert_eq!((progress.items, progress.pages), (20, 1));
    let total = progress.total.unwrap();
    assert!(error.to_string().contains(&format!("having read 20 of {total} items in 1 page")), "{error}");
}

#[tokio::test]
async fn values_and_members_that_nobody_knows_pass() {
    for fault in [Fault::unknown_values(), Fault::unknown_members()] {
        let calm = Weather::with(Rule::new(Fault::latency(0))).await;
        let odd = Weather::with(Rule::new(fault)).await;
        let (calm, odd) = (calm.client(), odd.client());
        let ids = |list: &bank_transactions::TransactionsList| {
            list.transactions.iter().map(|one| (one.id, one.value)).collect::<Vec<_>>()
        };
        let (here, there) = (list().send(&calm).await.unwrap(), list().send(&odd).await.unwrap());
        assert_eq!(ids(&here), ids(&there));
        assert_ne!(here, there, "what is new is kept");
        let expanded = || connections::list(UserRef::Me).extra_query("expand", "accounts,connector");
        let (here, there) = (expanded().send(&calm).await.unwrap(), expanded().send(&odd).await.unwrap());
        assert_eq!(here.connections.len(), there.connections.len());
        let accounts = || bank_accounts::list(UserRef::Me);
        let (here, there) = (accounts().send(&calm).await.unwrap(), accounts().send(&odd).await.unwrap());
        assert_eq!((here.accounts.len(), here.balance), (there.accounts.len(), there.balance));
        let (here, there) =
            (connectors::list().send(&calm).await.unwrap(), connectors::list().send(&odd).await.unwrap());
        assert_eq!(here.connectors.len(), there.connectors.len());
    }
}
