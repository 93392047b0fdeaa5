//! What a payer decides on the page of the bank.

use serde_json::{Value, json};

use super::payment_steps::Step;
use super::payments::Payment;
use super::{World, connectors};
use crate::redirect::with_query;

/// What the bank shows of a payment that waits for its payer.
#[derive(Debug)]
pub(crate) struct AtBank {
    /// Name of the bank.
    pub(crate) bank: String,
    /// Whether a cancellation is to be approved rather than the payment.
    pub(crate) cancels: bool,
    pub(crate) instructions: Vec<Value>,
    /// Addresses that the browser may end at.
    pub(crate) leads_to: Vec<String>,
}

/// What the payer decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Approve,
    Refuse,
    /// The bank takes it and executes it later.
    Later,
}

impl World {
    /// The payment that waits for its payer on the page of this key.
    fn waiting_payment(&self, key: &str) -> Option<&Payment> {
        let here = |payment: &&Payment| {
            payment.page == key && matches!(payment.progress.step, Some(Step::Redirect | Step::Cancellation))
        };
        self.payments.values().find(here)
    }

    /// What the page of this key shows; none when nothing waits there.
    pub(crate) fn at_bank(&self, key: &str) -> Option<AtBank> {
        let payment = self.waiting_payment(key)?;
        let connector = connectors::find(self, &json!(payment.connector?), "").ok()?;
        let places = [payment.back.as_deref(), payment.redirect_uri.as_str()];
        Some(AtBank {
            bank: connector.name.to_string(),
            cancels: payment.progress.step == Some(Step::Cancellation),
            instructions: payment.instructions.clone(),
            leads_to: places.into_iter().flatten().map(str::to_owned).collect(),
        })
    }

    /// The payer decides. Gives the address that the browser goes back to; none when nothing waits there.
    pub(crate) fn decide(&mut self, key: &str, decision: Decision) -> Option<String> {
        let id = self.waiting_payment(key)?.id;
        let payment = self.payments.get_mut(&id)?;
        let cancels = payment.progress.step == Some(Step::Cancellation);
        match decision {
            Decision::Approve => payment.progress.resume().ok()?,
            Decision::Refuse => payment.progress.refuse(),
            Decision::Later => payment.progress.postpone(),
        }
        // The page that began the validation goes on with it.
        let back = payment.back.clone().filter(|_| !cancels);
        Some(back.unwrap_or_else(|| payment.callback()))
    }
}

impl Payment {
    /// The address of the client application, with what it is told of the payment.
    fn callback(&self) -> String {
        let mut params = vec![("id_payment", self.id.to_string())];
        params.push(("payment_state", self.progress.state.to_owned()));
        params.extend(self.progress.error.map(|error| ("error_code", error.to_owned())));
        params.extend(self.client_state.as_str().map(|state| ("state", state.to_owned())));
        with_query(self.redirect_uri.as_str().unwrap_or_default(), params)
    }
}
