//! Real calls: what errors, answers and spans tell of them.

use std::fmt::{Debug, Write as _};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use powens::{Client, RetryPolicy, UserRef, auth, bank_transactions, connections, users};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::{clean, debug, planted, printed};

/// A server that gives these answers, one a connection; an empty one hangs up.
fn server(answers: Vec<String>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for (answer, stream) in answers.into_iter().zip(listener.incoming()) {
            let mut stream = stream.unwrap();
            let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
            while !is_whole(&seen) {
                match stream.read(&mut buffer) {
                    Ok(read) if read > 0 => seen.extend_from_slice(&buffer[..read]),
                    _ => break,
                }
            }
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    address
}

/// Whether a request is there to its last byte.
fn is_whole(seen: &[u8]) -> bool {
    let text = String::from_utf8_lossy(seen);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0_usize)
}

fn answer(status: u16, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
}

fn client(address: SocketAddr) -> Client<auth::User> {
    let quick = RetryPolicy::default().initial_delay(Duration::from_millis(1));
    let builder =
        Client::builder_at(&format!("http://{address}/2.0")).timeout(Duration::from_secs(5)).retry(quick);
    builder.build().unwrap().with_user_token(planted("token"))
}

/// An answer of the API that says again what it was told.
fn echo() -> String {
    let [token, wording, query] = ["token", "wording", "query"].map(planted);
    format!(
        r#"{{"code":"invalidValue","description":"{token} may not ask for {wording} or {query}",
        "message":"{wording}","request_id":"r-1","other":"{token}"}}"#
    )
}

fn request() -> bank_transactions::List {
    bank_transactions::list(UserRef::Me, 10).wording(planted("wording")).extra_query("q", planted("query"))
}

#[tokio::test]
async fn no_failure_of_a_call_repeats_what_was_sent_or_received() {
    let value = planted("value");
    let cases = [
        answer(400, "", &echo()),
        answer(
            401,
            &format!("x-request-id: {value} of blanks\r\n"),
            &format!(r#"{{"code":"{value} of blanks"}}"#),
        ),
        answer(404, "", &format!("<html>{value}</html>")),
        answer(302, &format!("location: https://u:{value}@evil.example/{value}?{value}\r\n"), &value),
        answer(200, "", &value),
        answer(200, "", &format!(r#"{{"transactions":[{{"id":"{value}"}}]}}"#)),
        answer(200, "", &format!(r#"{{"transactions":"{value}"}}"#)),
        answer(200, "", &format!(r#"{{"transactions":[{{"id":1,"wording":"{value}""#)),
        format!("{value}\r\n\r\n"),
    ];
    for (place, case) in cases.into_iter().enumerate() {
        let client = client(server(vec![case; 4]));
        let error = request().send(&client).await.unwrap_err();
        let shown = printed(&error);
        clean(&shown);
        assert!(shown.contains("bank_transactions.list"), "{place}: {shown}");
    }
    let refused = client(server(Vec::new()));
    clean(&printed(&request().send(&refused).await.unwrap_err()));
}

#[tokio::test]
async fn answers_show_no_values() {
    let value = planted("value");
    let body = format!(
        r#"{{"transactions":[{{"id":1,"wording":"{value}","original_wording":"{value}","counterparty":
        {{"label":"{value}","account_identification":"{value}"}},"new":"{value}"}}],"other":"{value}"}}"#
    );
    let reply = answer(200, &format!("set-cookie: {value}\r\n"), &body);
    let client = client(server(vec![reply; 3]));
    let list = request().send(&client).await.unwrap();
    clean(&debug(&list));
    clean(&debug(&request().send_raw(&client).await.unwrap()));
    let mut items = request().items(&client);
    clean(&debug(&items));
    clean(&debug(&items.next().await.unwrap().unwrap()));
    clean(&debug(&items));
}

/// Writes down every field of every span and event, whoever made it.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0.lock().unwrap(), "{}={value:?} ", field.name()).unwrap();
    }
}

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn spans_tell_of_operations_and_not_of_values() {
    let value = planted("value");
    let busy = answer(503, "retry-after: 0\r\n", &echo());
    let list = format!(r#"{{"transactions":[{{"id":1,"wording":"{value}"}}]}}"#);
    let client = client(server(vec![
        busy.clone(),
        String::new(),
        answer(200, "", &list),
        answer(400, "", &echo()),
        answer(200, "", &format!(r#"{{"id":"{value}"}}"#)),
        answer(302, &format!("location: https://evil.example/{value}\r\n"), ""),
    ]));
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    request().send(&client).await.unwrap();
    request().send(&client).await.unwrap_err();
    users::get(UserRef::Me).send(&client).await.unwrap_err();
    connections::create(UserRef::Me).credential("login", planted("login")).send(&client).await.unwrap_err();
    drop(guard);
    let told = notes.0.lock().unwrap().clone();
    clean(&told);
    for fact in [
        "operation=\"bank_transactions.list\"",
        "status=200",
        "attempts=3",
        "operation=\"connections.create\"",
    ] {
        assert!(told.contains(fact), "{fact}: {told}");
    }
}
