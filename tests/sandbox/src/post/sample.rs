//! A webhook call for tests of what receives them, without a call.

use std::fmt;

use powens_runtime::Secret;
use powens_runtime::webhook::sign;

/// A webhook call as the API would make it: for tests that hand it to a receiver themselves.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCall {
    /// Path of the URL, as the signature covers it.
    pub path: String,
    /// Names and values of the headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl fmt::Debug for WebhookCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Bodies hold what belongs to users, headers what signs them.
        f.debug_struct("WebhookCall").field("path", &self.path).finish_non_exhaustive()
    }
}

impl WebhookCall {
    /// A body, signed with a key for a path, at this moment.
    pub(crate) fn signed(headers: [&str; 2], path: &str, key: &str, body: Vec<u8>) -> Self {
        let (signature, date) = sign(&Secret::new(key), path, jiff::Timestamp::now(), &body);
        let [signature_header, date_header] = headers.map(str::to_owned);
        Self {
            path: path.to_owned(),
            headers: vec![(signature_header, signature), (date_header, date)],
            body,
        }
    }
}
