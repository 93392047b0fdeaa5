//! How a payment goes from one state to the next.
//!
//! The value of the connector field `use_case_pay` tells what the payer has to do; the label of the first
//! instruction what becomes of the payment then, as with the test connector of the vendor.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::word::{self, Word};
use crate::refusal::Refusal;

/// The one-time password that the bank sends.
const RIGHT_OTP: &str = "1234";
/// The account that the payer may pay from.
const RIGHT_ACCOUNT: &str = "main";

/// Something that has to happen while a payment is being validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    /// The payer goes to the bank.
    Redirect,
    /// The payer validates elsewhere; with the error that comes of it, if one does.
    Decoupled(#[serde(deserialize_with = "word::optional")] Option<Word>),
    /// The bank wants a one-time password.
    Otp,
    /// The bank wants to know the account.
    Account,
    /// The payer gives a go-ahead.
    Agreement,
    /// The client confirms.
    Confirmation,
    /// The payer approves a cancellation.
    Cancellation,
}

/// Where a payment is.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Progress {
    #[serde(deserialize_with = "word::deserialize")]
    pub(super) state: Word,
    #[serde(deserialize_with = "word::optional")]
    pub(super) error: Option<Word>,
    pub(super) step: Option<Step>,
    todo: VecDeque<Step>,
    /// What becomes of it at the bank, from the label.
    #[serde(deserialize_with = "word::list")]
    fate: VecDeque<Word>,
}

impl Progress {
    /// A new payment whose first instruction has this label.
    pub(super) fn new(label: &str) -> Self {
        Self { state: "created", error: None, step: None, todo: VecDeque::new(), fate: fate(label) }
    }

    /// The same for a payment that has come to a state where nobody has to do anything.
    pub(super) fn at(label: &str, state: Word, error: Option<Word>) -> Self {
        Self { state, error, ..Self::new(label) }
    }

    /// The validation begins.
    pub(super) fn validate(&mut self, use_case: Option<&str>) -> Result<(), Refusal> {
        self.expect_created()?;
        self.todo = steps(use_case.unwrap_or("legacy"))?;
        self.state = "validating";
        self.advance();
        Ok(())
    }

    /// The client looks whether the payer has validated. In the sandbox the payer always has by then.
    pub(super) fn resume(&mut self) -> Result<(), Refusal> {
        match self.step {
            Some(Step::Decoupled(Some(error))) => self.reject(error),
            Some(Step::Decoupled(None) | Step::Redirect) => self.advance(),
            Some(Step::Cancellation) => self.reject("CancelledByUser"),
            _ => return Err(self.unexpected("resume", "decoupled")),
        }
        Ok(())
    }

    /// The values that the bank wanted.
    pub(super) fn submit(&mut self, fields: &Map<String, Value>) -> Result<(), Refusal> {
        let (name, right, error) = match self.step {
            Some(Step::Otp) => ("openapisms", RIGHT_OTP, "authenticationFailed"),
            Some(Step::Account) => ("account_id", RIGHT_ACCOUNT, "invalidEmitter"),
            _ => return Err(self.unexpected("fields", "additionalInformationNeeded")),
        };
        let value = fields.get(name).and_then(Value::as_str);
        let value = value.ok_or_else(|| Refusal::missing(format!("member `fields.{name}` is missing")))?;
        if value == right {
            self.advance()
        } else {
            self.reject(error)
        }
        Ok(())
    }

    /// Whether the payer agrees.
    pub(super) fn agree(&mut self, agrees: bool) -> Result<(), Refusal> {
        if self.step != Some(Step::Agreement) {
            return Err(self.unexpected("psu_validate", "psuValidation"));
        }
        if agrees {
            self.advance()
        } else {
            self.reject("CancelledByUser")
        }
        Ok(())
    }

    /// Whether the client lets the payment go through.
    pub(super) fn confirm(&mut self, confirms: bool) -> Result<(), Refusal> {
        if self.step != Some(Step::Confirmation) {
            return Err(self.unexpected("confirm", "confirm"));
        }
        if confirms {
            self.advance()
        } else {
            self.reject("confirmationRefused")
        }
        Ok(())
    }

    /// Cancels, or has the payer approve it.
    pub(super) fn cancel(&mut self, cancellable: bool) -> Result<(), Refusal> {
        match self.state {
            "created" => self.reject("CancelledByClient"),
            "pending" if cancellable => self.step = Some(Step::Cancellation),
            state => {
                return Err(Refusal::not_supported(format!(
                    "the payment is {state}: one that is created can be cancelled, or one that is pending, is not \
                     instant, and whose connector says cancellation_available"
                )));
            }
        }
        Ok(())
    }

    /// The payer refuses on the page of the bank: the payment, or its cancellation.
    pub(super) fn refuse(&mut self) {
        if self.step == Some(Step::Cancellation) {
            self.step = None;
        } else {
            self.reject("CancelledByUser");
        }
    }

    /// The payer approves on the page of the bank, which does not execute it yet.
    pub(super) fn postpone(&mut self) {
        if self.step == Some(Step::Redirect) {
            self.fate.push_front("pdng");
            self.advance();
        }
    }

    /// Time goes by: what is pending comes closer to its end.
    pub(super) fn pass_time(&mut self) {
        if self.state == "pending" && self.step.is_none() {
            self.meet_fate();
        }
    }

    fn advance(&mut self) {
        self.step = self.todo.pop_front();
        if self.step.is_none() {
            self.meet_fate();
        }
    }

    fn meet_fate(&mut self) {
        match self.fate.pop_front() {
            Some("pdng") => self.state = "pending",
            Some("canc") => self.reject("CancelledByUser"),
            Some("rjct") => self.reject("noSpecifiedReason"),
            Some("err") => self.reject("invalidAmount"),
            Some("bug") => self.reject("bug"),
            _ => self.state = "done",
        }
    }

    fn reject(&mut self, error: &'static str) {
        self.state = "rejected";
        self.error = Some(error);
        self.step = None;
        self.todo.clear();
    }

    pub(super) fn expect_created(&self) -> Result<(), Refusal> {
        if self.state == "created" {
            return Ok(());
        }
        let description = format!("the payment is {}: only one that is created can be validated", self.state);
        Err(Refusal::conflict("invalidValue", description))
    }

    fn unexpected(&self, member: &str, action: &str) -> Refusal {
        let now = self.action().map_or_else(|| "none".to_owned(), |action| format!("`{action}`"));
        let description = format!(
            "`{member}` is for a payment whose action is `{action}`; this one is {}, with the action {now}",
            self.state
        );
        Refusal::conflict("invalidValue", description)
    }

    /// What has to happen next, as answers tell it.
    pub(super) fn action(&self) -> Option<&'static str> {
        self.step.map(|step| match step {
            Step::Redirect | Step::Cancellation => "redirect",
            Step::Decoupled(_) => "decoupled",
            Step::Otp | Step::Account => "additionalInformationNeeded",
            Step::Agreement => "psuValidation",
            Step::Confirmation => "confirm",
        })
    }

    /// The values that the bank wants now.
    pub(super) fn fields(&self) -> Option<Value> {
        let field = |name, kind, label, values| {
            json!([{
                "name": name, "type": kind, "label": label, "required": true, "regex": null, "values": values,
                "default": null,
            }])
        };
        match self.step {
            Some(Step::Otp) => Some(field("openapisms", "text", "Code reçu par SMS", Value::Null)),
            Some(Step::Account) => {
                let choice = json!([{"label": "Compte courant", "value": "main"}, {"label": "Autre compte", "value": "snd"}]);
                Some(field("account_id", "list", "Compte à débiter", choice))
            }
            _ => None,
        }
    }

    /// How far an instruction of it has come.
    pub(super) fn instruction_state(&self) -> Option<&'static str> {
        matches!(self.state, "pending" | "rejected" | "done").then_some(self.state)
    }
}

fn steps(use_case: &str) -> Result<VecDeque<Step>, Refusal> {
    let steps: &[Step] = match use_case {
        "legacy" | "redirect" | "redirect_no_confirmation" => &[Step::Redirect],
        "decoupled" => &[Step::Decoupled(None)],
        "decoupled_cancelled" => &[Step::Decoupled(Some("CancelledByUser"))],
        "decoupled_expired" => &[Step::Decoupled(Some("authenticationFailed"))],
        "otp_sms" => &[Step::Otp],
        "otp_plus_decoupled" => &[Step::Otp, Step::Decoupled(None)],
        "account_choice" => &[Step::Account],
        "psu_validation" => &[Step::Agreement],
        "confirm" => &[Step::Redirect, Step::Confirmation],
        _ => {
            return Err(Refusal::invalid(
                "member `fields.use_case_pay` names no scenario of the test connector",
            ));
        }
    };
    Ok(steps.iter().copied().collect())
}

/// The scenario of a label: `pdng/done - any text`.
fn fate(label: &str) -> VecDeque<&'static str> {
    const STEPS: [&str; 6] = ["pdng", "canc", "rjct", "err", "bug", "done"];
    let scenario = label.split('-').next().unwrap_or_default().trim();
    let steps: Option<VecDeque<_>> =
        scenario.split('/').map(|step| STEPS.into_iter().find(|known| *known == step.trim())).collect();
    steps.unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use serde_json::json;

    use super::Progress;

    #[test]
    fn a_redirection_ends_in_done() {
        let mut progress = Progress::new("Order 1234");
        progress.validate(None).unwrap();
        assert_eq!((progress.state, progress.action()), ("validating", Some("redirect")));
        progress.resume().unwrap();
        assert_eq!((progress.state, progress.action()), ("done", None));
        assert_eq!(progress.validate(None).unwrap_err().status, 409);
    }

    #[test]
    fn the_label_tells_the_fate() {
        let mut progress = Progress::new("pdng/rjct - Order 1234");
        progress.validate(Some("decoupled")).unwrap();
        progress.resume().unwrap();
        assert_eq!(progress.state, "pending");
        progress.pass_time();
        assert_eq!((progress.state, progress.error), ("rejected", Some("noSpecifiedReason")));
    }

    #[test]
    fn a_wrong_password_rejects() {
        let mut progress = Progress::new("Order");
        progress.validate(Some("otp_sms")).unwrap();
        let fields = json!({"openapisms": "0000"});
        progress.submit(fields.as_object().unwrap()).unwrap();
        assert_eq!((progress.state, progress.error), ("rejected", Some("authenticationFailed")));
    }

    #[test]
    fn a_cancellation_waits_for_the_payer() {
        let mut progress = Progress::new("pdng/done - Order");
        progress.validate(None).unwrap();
        progress.resume().unwrap();
        progress.cancel(true).unwrap();
        assert_eq!((progress.state, progress.action()), ("pending", Some("redirect")));
        progress.resume().unwrap();
        assert_eq!((progress.state, progress.error), ("rejected", Some("CancelledByUser")));
        assert_eq!(progress.cancel(true).unwrap_err().code, "notSupported");
    }

    #[test]
    fn the_client_may_refuse() {
        let mut progress = Progress::new("Order");
        progress.validate(Some("confirm")).unwrap();
        assert_eq!(progress.confirm(true).unwrap_err().status, 409);
        progress.resume().unwrap();
        progress.confirm(false).unwrap();
        assert_eq!(progress.error, Some("confirmationRefused"));
    }
}
