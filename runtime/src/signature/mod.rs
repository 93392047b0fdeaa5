//! Signed answers: proof of what the API said, to which request, and when.
//!
//! The API signs an answer when the request has the parameter `sign_response`, and when its vendor has enabled this for
//! the domain. What comes is a JSON Web Signature (RFC 7515) in compact form; its header says where the key is.
//! [`SignedText`] reads it and [`SignKey`] verifies it, without any HTTP, so that other HTTP stacks and archives can use
//! them. With the feature `client`, `send_signed` of every request does it all, with the keys of a `SignKeys`.
//!
//! Taken are the algorithms RS256 to RS512, PS256 to PS512, ES256 to ES512 and EdDSA, for the API documents none; `none`
//! and those with a shared secret never are.
//!
//! The signatures are checked by AWS-LC, the library that rustls uses as well. It needs a C compiler and does not build
//! for `wasm32-unknown-unknown`.
//!
//! ```
//! use powens_runtime::signature::{SignKey, SignedText};
//!
//! # fn example(text: &str, key_in_json: &str) -> Result<(), powens_runtime::Error> {
//! let signed = SignedText::parse(text)?;
//! println!("the key is at {:?}", signed.key_url());
//! let verified = signed.verify(&SignKey::from_json(key_in_json)?)?;
//! println!("{:?} was asked at {:?}", verified.request_url(), verified.timestamp());
//! let answer: powens_runtime::Json = verified.read()?;
//! # Ok(())
//! # }
//! # let data: serde_json::Value = serde_json::from_str(include_str!("../../tests/data/jose.json")).unwrap();
//! # let key = serde_json::json!({"id": 1, "public_key": data["signature"]["public"]["p256"], "deprecated": null});
//! # example(data["signature"]["tokens"]["ES256"]["text"].as_str().unwrap(), &key.to_string()).unwrap();
//! ```

mod algorithm;
mod asked;
mod key;
#[cfg(feature = "client")]
mod keys;
#[cfg(feature = "client")]
mod send;
mod text;
mod verified;

pub use key::SignKey;
#[cfg(feature = "client")]
pub use keys::SignKeys;
#[cfg(feature = "client")]
pub use send::Signed;
pub use text::SignedText;
pub use verified::Verified;

#[cfg(feature = "client")]
pub(crate) use send::send;
pub(crate) use text::unverified_payload;

/// The query parameter that asks for a signed answer.
const PARAMETER: &str = "sign_response";
