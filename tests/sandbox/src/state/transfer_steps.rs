//! How a transfer goes from one state to the next.
//!
//! The word that its label begins with tells what the bank wants, and what becomes of it.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::scenario;
use super::word::{self, Word};
use crate::refusal::Refusal;

/// The password and the one-time password of the user.
const RIGHT_VALUE: &str = "123456";

/// Something that has to happen before the bank executes a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    /// The bank wants the password of the user.
    Password,
    /// It wants a one-time password.
    Otp,
    /// It waits for a validation on another device.
    Decoupled,
    /// It waits for the user on its own page.
    Webauth,
}

/// Where a transfer is.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Progress {
    #[serde(deserialize_with = "word::deserialize")]
    pub(super) state: Word,
    step: Option<Step>,
    todo: VecDeque<Step>,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self { state: "created", step: None, todo: VecDeque::new() }
    }

    /// Whether it is in the API only, and the bank was not asked yet.
    pub(super) fn expect_created(&self) -> Result<(), Refusal> {
        if self.state == "created" && self.step.is_none() {
            return Ok(());
        }
        let description = format!(
            "the transfer is {}: only one that was not sent to the bank can be changed or cancelled",
            self.state
        );
        Err(Refusal::conflict("invalidValue", description))
    }

    /// It goes to the bank, or the bank gets what it wanted: `value` gives the member of a field.
    pub(super) fn validate<'v>(
        &mut self,
        label: &str,
        executed_later: bool,
        value: impl Fn(&str) -> Option<&'v str>,
    ) -> Result<(), Refusal> {
        match self.step {
            None => {
                self.expect_created()?;
                self.todo = steps(label);
            }
            Some(step @ (Step::Password | Step::Otp)) => match value(step.field()) {
                // Asked for once more.
                None => return Ok(()),
                Some(RIGHT_VALUE) => {}
                Some(_) => {
                    self.state = "wrongpass";
                    return Ok(());
                }
            },
            // In the sandbox the user has validated by then.
            Some(Step::Decoupled) => {}
            Some(Step::Webauth) => return Ok(()),
        }
        self.advance(executed_later);
        Ok(())
    }

    fn advance(&mut self, executed_later: bool) {
        self.step = self.todo.pop_front();
        self.state = match self.step {
            // As the guide has it; a one-time password came with the states of today.
            Some(Step::Password) => "created",
            Some(Step::Otp) => "additionalInformationNeeded",
            Some(Step::Decoupled) => "decoupled",
            Some(Step::Webauth) => "validating",
            None if executed_later => "scheduled",
            None => "pending",
        };
    }

    /// Time goes by: the user comes back from the page of the bank. Tells whether the bank may have executed it.
    pub(super) fn pass_time(&mut self, executed_later: bool) -> bool {
        if self.step == Some(Step::Webauth) {
            self.advance(executed_later);
            return false;
        }
        self.state == "pending"
    }

    /// A synchronisation looks for the transaction. Tells whether there is one.
    pub(super) fn look(&mut self, label: &str) -> bool {
        let there = scenario(label) != "lost";
        self.state = if there { "done" } else { "transactionNotFound" };
        there
    }

    pub(super) fn cancel(&mut self) -> Result<(), Refusal> {
        self.expect_created()?;
        self.state = "canceled";
        Ok(())
    }

    /// How the user validates it.
    pub(super) fn mechanism(label: &str) -> &'static str {
        if scenario(label) == "webauth" { "webauth" } else { "credentials" }
    }

    /// Whether the bank has it.
    pub(super) fn is_sent(&self) -> bool {
        matches!(self.state, "scheduled" | "pending" | "done" | "transactionNotFound")
    }

    /// What the bank wants from the user now.
    pub(super) fn field(&self) -> Option<Value> {
        let (label, regex) = match self.step? {
            Step::Password => ("Code secret", "^[0-9]{6}$"),
            Step::Otp => ("Code reçu par SMS", "^[0-9]{6}$"),
            Step::Decoupled | Step::Webauth => return None,
        };
        Some(json!({
            "name": self.step?.field(), "type": "password", "label": label, "regex": regex, "required": true,
            "description": null, "values": null, "id": null, "id_connector": null, "id_bank": null,
            "ephemeral": null, "value": null,
        }))
    }
}

impl Step {
    /// The name of the field that asks for it.
    fn field(self) -> &'static str {
        match self {
            Self::Otp => "otp",
            _ => "password",
        }
    }
}

fn steps(label: &str) -> VecDeque<Step> {
    let steps: &[Step] = match scenario(label) {
        "otp" => &[Step::Password, Step::Otp],
        "decoupled" => &[Step::Decoupled],
        "webauth" => &[Step::Webauth],
        _ => &[Step::Password],
    };
    steps.iter().copied().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::Progress;

    fn nothing(_: &str) -> Option<&'static str> {
        None
    }

    #[test]
    fn the_bank_asks_until_it_has_everything() {
        let label = "otp - Rent";
        let mut progress = Progress::new();
        progress.validate(label, false, nothing).unwrap();
        assert_eq!(
            (progress.state, progress.field().unwrap()["name"].as_str()),
            ("created", Some("password"))
        );
        progress.validate(label, false, |_| Some("guess")).unwrap();
        assert_eq!((progress.state, progress.field().is_some()), ("wrongpass", true));
        progress.validate(label, false, |name| (name == "password").then_some("123456")).unwrap();
        assert_eq!(progress.state, "additionalInformationNeeded");
        progress.validate(label, false, |name| (name == "otp").then_some("123456")).unwrap();
        assert_eq!((progress.state, progress.field()), ("pending", None));
        assert!(progress.pass_time(false) && progress.look(label));
        assert_eq!(progress.state, "done");
        assert_eq!(progress.validate(label, false, nothing).unwrap_err().status, 409);
        assert_eq!(progress.cancel().unwrap_err().status, 409);
    }

    #[test]
    fn time_brings_the_user_back() {
        let mut progress = Progress::new();
        progress.validate("webauth", true, nothing).unwrap();
        assert_eq!(progress.state, "validating");
        assert!(!progress.pass_time(true));
        assert_eq!(progress.state, "scheduled");
        assert!(!progress.pass_time(true));
    }

    #[test]
    fn some_are_never_found() {
        let mut progress = Progress::new();
        progress.validate("decoupled", false, nothing).unwrap();
        assert_eq!(progress.state, "decoupled");
        progress.validate("decoupled", false, nothing).unwrap();
        assert!(!progress.look("lost - Rent"));
        assert_eq!(progress.state, "transactionNotFound");
    }

    #[test]
    fn what_was_not_sent_can_be_cancelled() {
        let mut progress = Progress::new();
        progress.cancel().unwrap();
        assert_eq!(progress.validate("", false, nothing).unwrap_err().status, 409);
    }
}
