//! Webhooks: Calls that the API makes.
//!
//! Reference: <https://docs.example.com/webhooks>

// Written by `cargo xtask generate` from spec/webhooks.yaml. Do not edit.

use powens_runtime::{events, id, object, open_enum};
use powens_runtime::webhook::{Delivery, Headers, Scheme, member_of};
pub use powens_runtime::webhook::{UnrecognizedEvent, Verifier, sign};

/// An HMAC over the call.
pub const SCHEME: Scheme = Scheme::new("X-Signature", "X-Date");

/// A received call, to be verified and read.
///
/// `path` is the path of the address that the API was told to call; `body` are the bytes as they came.
pub fn delivery<'a>(path: &'a str, headers: &(impl Headers + ?Sized), body: &'a [u8]) -> Delivery<'a> {
    Delivery::new(SCHEME, path, headers, body)
}

/// Identifies a call, the same when the API repeats it: keep those that were handled.
pub fn delivery_id(body: &[u8]) -> Option<CallId> { member_of(body, "id_call") }

events! {
    /// A webhook call that was read.
    ///
    /// A call does not say which event it is: register an address of your own for every event, and read what
    /// arrives there with [`Event::verified`] as that event.
    pub enum Event by EventName {
        /// `THING_CHANGED`: Sent after a change.
        ThingChanged(ThingChanged),
        /// `THING_GONE`: Sent after the end.
        #[deprecated(note = "use `THING_CHANGED`")]
        ThingGone(ThingChanged),
    }
}

id! {
    /// Identifies a call.
    pub struct CallId(i64);
}

object! {
    /// What changed.
    pub struct ThingChanged {
        /// Identifies the call.
        pub id_call: Option<CallId>,
        /// How it is called now.
        pub name: Option<String> as secret,
    }
}

open_enum! {
    /// What calls are about.
    pub enum EventName {
        /// `THING_CHANGED`: A thing has other members.
        ThingChanged = "THING_CHANGED",
        /// `THING_GONE`: A thing was deleted.
        ThingGone = "THING_GONE",
        /// `NEVER_SENT`: An event without a known body.
        NeverSent = "NEVER_SENT",
    }
}
