//! Webhooks: calls that the API makes to an application, and the proof that it made them.
//!
//! A call is signed with a secret that the API and the application share. A [`Delivery`] is what was received of
//! it; a [`Verifier`] tells whether the signature is right and the call is recent.

mod delivery;
mod event;
mod headers;
mod verifier;

pub use delivery::{Delivery, Scheme};
pub use event::{UnrecognizedEvent, member_of, read};
pub use headers::Headers;
pub use verifier::{Verifier, sign};
