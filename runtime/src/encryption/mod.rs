//! Credentials that only the API can read: each is encrypted for the key of the domain before it leaves the program.
//!
//! What comes out is a JSON Web Encryption (RFC 7516) in compact form, with the algorithms that the API asks for:
//! RSA-OAEP-256 for the content key, A256GCM for the content. It takes the place of the value in the body of a
//! request; the names of the members stay, and so does all that is no credential.
//!
//! The ciphers are those of AWS-LC, the library that rustls uses as well; none is written here. It needs a C compiler
//! and does not build for `wasm32-unknown-unknown`.

mod content;
mod jwk;
mod key;

pub use key::EncryptionKey;
