//! Calls that block, from plain threads and from within tasks.

use powens_runtime::ErrorKind;

use crate::blocking::Client;
use crate::generated::{create, list, ping};
use crate::server::{Server, answer, ok};

#[test]
fn a_call_blocks_until_its_answer() {
    let server =
        Server::start(|n, _| if n == 0 { ok("7") } else { answer(404, &[], r#"{"code": "wrongpass"}"#) });
    let client = Client::new(server.client()).unwrap();
    assert_eq!(ping().send_blocking(&client).unwrap(), 7);
    let error = create().send_blocking(&client).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some(crate::ErrorCode::WrongPassword)));
    assert_eq!(create().send_raw_blocking(&client).unwrap_err().status(), Some(404));
}

#[tokio::test]
async fn works_and_drops_in_a_single_threaded_runtime() {
    let server = Server::start(|_, _| ok("7"));
    let client = Client::new(server.client()).unwrap();
    assert_eq!(ping().send_blocking(&client).unwrap(), 7);
    drop(client);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn works_and_drops_in_a_multi_threaded_runtime() {
    let server = Server::start(|_, _| ok("7"));
    let client = Client::new(server.client()).unwrap();
    let other = client.clone();
    tokio::spawn(async move {
        assert_eq!(ping().send_blocking(&other).unwrap(), 7);
        drop(other);
    })
    .await
    .unwrap();
    assert_eq!(ping().send_blocking(&client).unwrap(), 7);
    drop(client);
}

#[test]
fn an_iterator_outlives_its_client() {
    let server = Server::start(|_, _| ok(r#"{"things": [{"id": 1}]}"#));
    let client = Client::new(server.client()).unwrap();
    let items = list().items_blocking(&client);
    drop(client);
    assert_eq!(items.map(|item| item.unwrap().id).collect::<Vec<_>>(), [1]);
}

#[test]
fn threads_share_a_client() {
    let server = Server::start(|_, _| ok("7"));
    let client = Client::new(server.client()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(ping().send_blocking(&client).unwrap(), 7));
        }
    });
    assert_eq!(server.seen().len(), 8);
}
