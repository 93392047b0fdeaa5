//! The check of a received call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::HMAC;
use jiff::Timestamp;
use subtle::{Choice, ConstantTimeEq};

use super::Delivery;
use crate::error::Error;
use crate::octets;
use crate::secret::Secret;

/// The API calls with no other method.
const METHOD: &str = "POST";

const DEFAULT_TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// A signature: an HMAC-SHA256.
type Signature = [u8; 32];

/// Tells whether calls come from the API.
///
/// A call is taken when it is signed with one of the secrets and its date is near enough to now. Within that time
/// the same call can come again, by the API's own doing too, so what handles it should keep the identifiers of the
/// deliveries that it has seen.
///
/// ```
/// use powens_runtime::Secret;
/// use powens_runtime::webhook::{Delivery, Scheme, Verifier};
///
/// let verifier = Verifier::new(Secret::new("key"));
/// let scheme = Scheme::new("BI-Signature", "BI-Signature-Date");
/// let delivery = Delivery::new(scheme, "/v1/webhook-listener", &[("Host", "app.example")], b"{}");
/// let error = verifier.verify(&delivery).unwrap_err();
/// assert!(error.to_string().contains("the header `BI-Signature` is missing"));
/// ```
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<Secret>,
    tolerance: Duration,
    clock: Option<Arc<dyn Fn() -> Timestamp + Send + Sync>>,
}

impl Verifier {
    /// Takes calls that are signed with this secret. An empty secret takes none.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secrets: Vec::new(), tolerance: DEFAULT_TOLERANCE, clock: None }.also(secret)
    }

    /// Takes calls that are signed with this secret too, while secrets change.
    #[must_use]
    pub fn also(mut self, secret: impl Into<Secret>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Sets how far the date of a call may be from now, in either direction; 5 minutes unless set.
    ///
    /// The API documents no limit, and does not say whether a call that it repeats has a new date. With
    /// [`Duration::MAX`] every date is taken.
    #[must_use]
    pub fn tolerance(self, tolerance: Duration) -> Self {
        Self { tolerance, ..self }
    }

    /// Sets where the time comes from; the system's clock unless set. There is none to be had on
    /// `wasm32-unknown-unknown`.
    #[must_use]
    pub fn clock(self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self { clock: Some(Arc::new(clock)), ..self }
    }

    /// Checks the signature of a call, then its date.
    ///
    /// # Errors
    ///
    /// When a header is missing or cannot be read, no secret made the signature, or the date is too old or too far
    /// in the future. The error says which of these, and no values.
    pub fn verify(&self, delivery: &Delivery<'_>) -> Result<(), Error> {
        let (signature, date) = (delivery.scheme.signature_header(), delivery.scheme.date_header());
        let signature_text = delivery.signature.as_deref().ok_or_else(|| missing(signature))?;
        let date_text = delivery.date.as_deref().ok_or_else(|| missing(date))?;
        self.check_signature(delivery, date_text, &decode(signature, signature_text)?)?;
        // Nothing but a whole date with its zone: its end also ends what can pass for a date, and not for the body.
        let sent: Timestamp =
            date_text.trim().parse().map_err(|_| unreadable(date, "a date and time in UTC"))?;
        self.check_date(sent, date)
    }

    fn check_signature(&self, delivery: &Delivery<'_>, date: &str, given: &Signature) -> Result<(), Error> {
        let mut matched = Choice::from(0);
        // Every secret is tried, so that the time taken does not tell which one matched. An empty one, the mark of
        // a setting that was never filled in, would let anyone sign.
        for secret in self.secrets.iter().filter(|secret| !secret.expose().is_empty()) {
            matched |= signature(secret, delivery, date).ct_eq(given);
        }
        if matched.into() {
            Ok(())
        } else {
            Err(Error::webhook("the signature was not made with a known secret"))
        }
    }

    fn check_date(&self, sent: Timestamp, header: &str) -> Result<(), Error> {
        let age = self.now()?.duration_since(sent);
        if age.unsigned_abs() <= self.tolerance {
            return Ok(());
        }
        let side = if age.is_negative() { "far in the future" } else { "old" };
        Err(Error::webhook(format!("the date in the header `{header}` is too {side}")))
    }

    fn now(&self) -> Result<Timestamp, Error> {
        match &self.clock {
            Some(clock) => Ok(clock()),
            None if cfg!(all(target_family = "wasm", target_os = "unknown")) => {
                Err(Error::configuration("this platform has no clock: give the verifier one"))
            }
            None => Ok(Timestamp::now()),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.secrets.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// Signs a call as the API does, for tests of what receives calls and for stand-ins of the API: the texts of the
/// signature header and of the date header.
pub fn sign(secret: &Secret, path: &str, sent: Timestamp, body: &[u8]) -> (String, String) {
    let date = sent.to_string();
    let scheme = super::Scheme::new("", "");
    let delivery = Delivery::new(scheme, path, &[("", ""); 0], body);
    let signature = signature(secret, &delivery, &date);
    (STANDARD.encode(signature), date)
}

/// The signature that a call ought to have: method, path, date and body, joined by full stops.
fn signature(secret: &Secret, delivery: &Delivery<'_>, date: &str) -> Signature {
    let mut mac = HMAC::new(secret.expose().as_bytes());
    for part in [METHOD, delivery.path, date] {
        mac.update(part);
        mac.update(".");
    }
    mac.update(delivery.body);
    mac.finalize()
}

/// Decodes a signature in base64 of any form.
fn decode(header: &str, text: &str) -> Result<Signature, Error> {
    octets::decode(text.trim())
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| unreadable(header, "an HMAC-SHA256 in base64"))
}

fn missing(header: &str) -> Error {
    Error::webhook(format!("the header `{header}` is missing"))
}

fn unreadable(header: &str, expected: &str) -> Error {
    Error::webhook(format!("the header `{header}` is not {expected}"))
}
