//! Keys as the API writes them: JSON Web Keys (RFC 7517).

use serde_json::{Map, Value};

use crate::{Error, octets};

/// The members of a key that matter here. Whatever is not text counts as absent.
pub(super) struct Jwk(Map<String, Value>);

impl Jwk {
    pub(super) fn new(value: Value) -> Result<Self, Error> {
        match value {
            Value::Object(members) => Ok(Self(members)),
            _ => Err(Error::encryption("the key is not a JSON object: a JSON Web Key is wanted")),
        }
    }

    /// Checks that the key is one for this encryption, as far as it tells.
    pub(super) fn check(&self) -> Result<(), Error> {
        match self.text("kty") {
            None | Some("RSA") => {}
            Some(_) => return Err(Error::encryption("the key is not an RSA key: its `kty` is another")),
        }
        match self.text("use") {
            None | Some("enc") => {}
            Some(_) => {
                return Err(Error::encryption("the key is not for encryption: its `use` is not `enc`"));
            }
        }
        // The guide of the API asks for RSA-OAEP-256 and has an example that imports the key for RSA-OAEP.
        match self.text("alg") {
            None | Some("RSA-OAEP-256" | "RSA-OAEP") => Ok(()),
            Some(_) => {
                Err(Error::encryption("the key is for another algorithm: its `alg` is not RSA-OAEP-256"))
            }
        }
    }

    /// The id of the key.
    pub(super) fn key_id(&self) -> Result<&str, Error> {
        self.needed("kid")
    }

    /// A number: `n` or `e`.
    pub(super) fn number(&self, name: &'static str) -> Result<Vec<u8>, Error> {
        number(name, self.needed(name)?)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    fn needed(&self, name: &'static str) -> Result<&str, Error> {
        let text = self.text(name).filter(|text| !text.is_empty());
        text.ok_or_else(|| Error::encryption(format!("the key has no `{name}`: get it from the API again")))
    }
}

/// Decodes a number, most significant byte first. Zeros before it, which some writers leave there, are dropped.
pub(super) fn number(name: &'static str, text: &str) -> Result<Vec<u8>, Error> {
    let bytes = octets::decode(text.trim())
        .ok_or_else(|| Error::encryption(format!("the `{name}` of the key is not base64")))?;
    Ok(bytes.into_iter().skip_while(|byte| *byte == 0).collect())
}
