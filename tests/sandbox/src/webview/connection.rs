//! A connection on its way: a page for each state that it can be in.

use serde_json::{Map, Value, json};

use super::api::{Failure, items, text};
use super::frame::{Alert, Button, Frame, Input};
use super::inputs::{inputs, prefilled, taken};
use super::login::is_about_values;
use super::pages::{Fields, Notice, of_bank};
use super::session::{Flow, Page};
use super::texts::Texts;
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};

/// Seconds after which a page that waits looks again.
pub(super) const WAIT: u32 = 8;

/// What the end user can do about a state.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Remedy {
    /// Give the values that are asked for.
    Fields,
    /// Confirm elsewhere; this page resumes.
    Elsewhere,
    /// Let time pass.
    Wait,
    /// Go to the page of the institution.
    Bank,
    /// Start a strong authentication.
    Authenticate,
    /// Try again.
    Retry,
    /// Nothing: the flow ends.
    Nothing,
}

/// Title, text and remedy of a state.
fn of_state(t: &Texts, state: &str) -> (&'static str, &'static str, Remedy)
where
    Texts: 'static,
{
    let t: &'static Texts = texts_of(t);
    match state {
        "wrongpass" => (t.wrong_title, t.wrong_text, Remedy::Fields),
        "passwordExpired" => (t.password_title, t.password_text, Remedy::Fields),
        "additionalInformationNeeded" => (t.asked_title, t.asked_text, Remedy::Fields),
        "decoupled" => (t.wait_title, t.wait_text, Remedy::Elsewhere),
        "validating" => (t.working_title, t.working_text, Remedy::Wait),
        "webauthRequired" => (t.bank_title, t.bank_text, Remedy::Bank),
        "SCARequired" => (t.sca_title, t.sca_text, Remedy::Authenticate),
        "actionNeeded" => (t.action_title, t.action_text, Remedy::Retry),
        "rateLimiting" => (t.limit_title, t.limit_text, Remedy::Nothing),
        "websiteUnavailable" => (t.down_title, t.down_text, Remedy::Retry),
        "bug" => (t.bug_title, t.bug_text, Remedy::Retry),
        "notSupported" => (t.unsupported_title, t.unsupported_text, Remedy::Nothing),
        _ => (t.unknown_title, t.unknown_text, Remedy::Retry),
    }
}
