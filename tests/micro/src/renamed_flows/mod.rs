//! Renamed flows: Pages for the browser that were called otherwise before.
//!
//! Reference: <https://docs.example.com/renamed_flows>

// Written by `cargo xtask generate` from spec/renamed_flows.yaml. Do not edit.

use powens_runtime::{flow, open_enum};
use powens_runtime::webview::{Domain, FlowUrl};

pub mod toss;

/// The user tosses a coin.
///
/// Opens `https://pages.example.com/toss`. What comes back is read by [`toss::Callback`].
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Toss(FlowUrl);

/// The URL of the flow: see [`Toss`].
pub fn toss(domain: &Domain, client_id: i64) -> Toss {
    Toss(FlowUrl::new("https://pages.example.com/toss", None, domain).param("client_id", client_id))
}

/// The older name of [`Toss`].
#[deprecated(note = "renamed to `Toss`")]
pub type Flip = Toss;

/// The older name of [`toss`].
#[deprecated(note = "renamed to `toss`")]
pub fn flip(domain: &Domain, client_id: i64) -> Toss { toss(domain, client_id) }

/// The older name of [`toss`].
#[deprecated(note = "renamed to `toss`")]
pub mod flip {
    pub use super::toss::*;
}

flow! { Toss }

open_enum! {
    /// Why there is no toss.
    pub enum TossError {
        /// `lost`: The coin was lost.
        Lost = "lost",
    }
}
