//! Response signature: the keys that answers are signed with, for those who have to prove what the
//! API said, to which request and when.
//!
//! The vendor enables signed answers for a domain on request. The query parameter
//! `sign_response=true` then makes any answer a JWS in compact form instead of JSON. Its header
//! names the key by `key_url`; its payload holds `request_url`, `response_timestamp` and the answer
//! proper in `response_payload`. A signature counts only while its key is not deprecated.
//!
//! Reference: <https://docs.powens.com/documentation/integration-guides/advanced/response-signature>

// Written by `cargo xtask generate` from spec/response_signature.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Json, Request, endpoint, id, object, operation};

operation! { LIST = GET "/sign-keys", "response_signature.list", idempotent }

/// Lists the keys of past and present. The form of the answer is not documented; its items are like
/// `SignKey`.
///
/// `GET /sign-keys`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::response_signature;
///
/// let answer = response_signature::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the keys of past and present.
///
/// `GET /sign-keys`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, Anonymous, Json }

operation! { GET = GET "/sign-keys/{key}", "response_signature.get", idempotent }

/// Returns a key, which is what `key_url` in the header of a signed answer leads to.
///
/// `GET /sign-keys/{key}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::response_signature::{self, SignKeyId};
///
/// let answer = response_signature::get(SignKeyId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a key, which is what `key_url` in the header of a signed answer leads to.
///
/// `GET /sign-keys/{key}`: see [`Get`].
pub fn get(key: SignKeyId) -> Get { Get(Request::new(&GET).segment(key)) }

endpoint! { Get, Anonymous, SignKey }

id! {
    /// Identifies a key that signs answers.
    pub struct SignKeyId(i64);
}

object! {
    /// A key that signs answers.
    pub struct SignKey {
        /// Identifies the key.
        pub id: SignKeyId,
        /// The public key, in PEM form.
        pub public_key: String,
        /// Since when signatures by this key are not to be trusted; null while they are.
        pub deprecated: Option<DateTime>,
    }
}
