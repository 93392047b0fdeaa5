//! Encryption: the key that credentials of end users are encrypted with before they leave the user
//! interface.
//!
//! Each value is replaced by a JWE in compact form of its own; names of members, `id_connector`,
//! `source` and settings stay as they are. The key is encrypted with `RSA-OAEP-256`, the content
//! with `A256GCM`, and the header has to name the `kid` of the key; the plain text is the value in
//! UTF-8.
//!
//! It is for the fields of `connections.create`, `connections.update` and payments that are
//! validated on a page of your own. Whoever handles credentials without the webview must encrypt
//! them; with a white label it is advised.
//!
//! Reference: <https://docs.powens.com/documentation/integration-guides/advanced/end-to-end-encryption>

// Written by `cargo xtask generate` from spec/encryption.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};

operation! { GET_PUBLIC_KEY = GET "/publickey", "encryption.get_public_key", idempotent }

/// Returns the key to encrypt credentials with for this domain.
///
/// It is in the settings of the console too. Ask for it again from time to time: no source says
/// when it changes.
///
/// `GET /publickey`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::encryption;
///
/// let answer = encryption::get_public_key().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicKey(pub(crate) Request);

/// Returns the key to encrypt credentials with for this domain.
///
/// `GET /publickey`: see [`GetPublicKey`].
pub fn get_public_key() -> GetPublicKey { GetPublicKey(Request::new(&GET_PUBLIC_KEY)) }

endpoint! { GetPublicKey, Anonymous, JsonWebKey }

object! {
    /// A public RSA key as a JSON Web Key (RFC 7517).
    pub struct JsonWebKey {
        /// Family of the key.
        pub kty: Option<String>,
        /// Names the key; belongs into the header of every encrypted value.
        pub kid: String,
        /// Modulus, in base64url without padding.
        pub n: String,
        /// Public exponent, in base64url without padding.
        pub e: String,
        /// What the key is for. Known from the RFC only.
        pub usage: Option<String> = "use",
        /// Algorithm to use the key with. Known from the RFC only.
        pub alg: Option<String>,
    }
}
