//! What the feature `tracing` tells, and what it does not. A program of its own: which spans are wanted is decided
//! once for all threads of a program, and the other tests want none.

#![cfg(all(feature = "blocking", feature = "client", feature = "tracing"))]
#![allow(
    clippy::unwrap_used,
    clippy::exhaustive_structs,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "tests"
)]

#[path = "http_suite/generated.rs"]
mod generated;
#[path = "http_suite/server.rs"]
mod server;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

// What the macros of the runtime find in a generated crate.
pub use generated::{Client, Error, ErrorCode, auth, blocking};

use crate::generated::create;
use crate::server::{Server, answer, ok};

/// Writes down every field of this crate's spans and events.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0.lock().unwrap(), "{}={value:?} ", field.name()).unwrap();
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("powens_runtime")
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
async fn a_span_tells_of_the_operation_and_its_outcome() {
    let server = Server::start(|n, _| match n % 2 {
        0 => answer(429, &[("retry-after", "0")], "S-refusal"),
        _ => ok(r#"{"id": 1, "x": "S-answer"}"#),
    });
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    create().label("S-body").extra_query("q", "S-query").send(&server.client()).await.unwrap();
    drop(guard);
    let told = notes.0.lock().unwrap().clone();
    for fact in
        ["operation=\"things.create\"", "method=\"POST\"", "path=\"/things\"", "status=200", "attempts=2"]
    {
        assert!(told.contains(fact), "{told}");
    }
    assert!(told.contains("kind=Api status=429 attempts=1 wait=0ns"), "{told}");
    for secret in ["S-", "t0ken", "q="] {
        assert!(!told.contains(secret), "{told}");
    }
}
