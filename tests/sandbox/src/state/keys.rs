//! The keys of the sandbox: what credentials are encrypted for, and what answers are signed with. They are made when
//! they are first asked for and are as secret as anything here, which is not at all.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

use super::resource::{Key, Resource};
use super::{Behaviour, World};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("encryption.get_public_key", get_public_key),
    ("response_signature.list", list_sign_keys),
    ("response_signature.get", get_sign_key),
];

/// What there are keys for.
pub(super) const PURPOSES: [&str; 2] = [ENCRYPTION, SIGNATURE];
pub(crate) const ENCRYPTION: &str = "encryption";
const SIGNATURE: &str = "signature";
/// Where keys are kept, by what they are for.
const PAIR: &str = "KeyPair";
/// The number of the key that signs.
const SIGN_KEY: i64 = 1;

/// A private key with its public one.
pub(crate) struct Pair(Vec<u8>);

impl Pair {
    pub(crate) fn pkcs8(&self) -> &[u8] {
        &self.0
    }

    fn key(&self) -> Result<KeyPair, Refusal> {
        KeyPair::from_pkcs8(&self.0).map_err(unusable)
    }

    pub(super) fn public_pem(&self) -> Result<String, Refusal> {
        let key = self.key()?;
        let der: PublicKeyX509Der<'_> = key.public_key().as_der().map_err(unusable)?;
        Ok(pem("PUBLIC KEY", der.as_ref()))
    }

    pub(super) fn private_pem(&self) -> Result<String, Refusal> {
        Ok(pem("PRIVATE KEY", &self.0))
    }

    /// Modulus and exponent.
    fn numbers(&self) -> Result<(String, String), Refusal> {
        let key = self.key()?;
        // `RSAPublicKey` of RFC 8017 for 2048 bits: two numbers behind headers whose sizes are known.
        let der = key.public_key().as_ref();
        let (n, e) = (der.get(9..265), der.get(267..270));
        let (n, e) = n.zip(e).ok_or_else(|| unusable("its public key is of another size"))?;
        Ok((URL_SAFE_NO_PAD.encode(n), URL_SAFE_NO_PAD.encode(e)))
    }

    /// Signs as RS256 does.
    fn sign(&self, text: &[u8]) -> Result<Vec<u8>, Refusal> {
        let key = self.key()?;
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature).map_err(unusable)?;
        Ok(signature)
    }
}

fn unusable(error: impl std::fmt::Display) -> Refusal {
    Refusal::own_fault(format!("its key cannot be used: {error}"))
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut lines = vec![format!("-----BEGIN {label}-----")];
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(64));
        lines.push(line.to_owned());
        rest = tail;
    }
    lines.push(format!("-----END {label}-----\n"));
    lines.join("\n")
}

/// A new pair.
pub(super) fn pair() -> Result<Pair, Refusal> {
    let key = KeyPair::generate(KeySize::Rsa2048).map_err(unusable)?;
    let der: Pkcs8V1Der<'_> = key.as_der().map_err(unusable)?;
    Ok(Pair(der.as_ref().to_vec()))
}

/// The pair for a purpose, if it was made.
pub(crate) fn known(world: &World, purpose: &str) -> Option<Pair> {
    let kept = world.resources.find(PAIR, None, &Key::Text(purpose.to_owned()))?;
    STANDARD.decode(kept.text("pkcs8")).ok().map(Pair)
}

/// The pair for a purpose.
pub(super) fn of(world: &mut World, purpose: &str) -> Result<Pair, Refusal> {
    if let Some(pair) = known(world, purpose) {
        return Ok(pair);
    }
    let pair = pair()?;
    let members = Map::from_iter([("pkcs8".to_owned(), json!(STANDARD.encode(&pair.0)))]);
    let key = Key::Text(purpose.to_owned());
    world.resources.put(PAIR, Resource::new(key, None, members));
    Ok(pair)
}

/// Names the key that credentials are encrypted for.
pub(crate) const KEY_ID: &str = "sandbox-1";

fn get_public_key(world: &mut World, _: &Call<'_>) -> Result<Reply, Refusal> {
    let (n, e) = of(world, ENCRYPTION)?.numbers()?;
    Ok(Reply::of(json!({"kty": "RSA", "kid": KEY_ID, "n": n, "e": e, "use": "enc", "alg": "RSA-OAEP-256"})))
}

fn sign_key(world: &mut World) -> Result<Value, Refusal> {
    Ok(json!({"id": SIGN_KEY, "public_key": of(world, SIGNATURE)?.public_pem()?, "deprecated": null}))
}

fn list_sign_keys(world: &mut World, _: &Call<'_>) -> Result<Reply, Refusal> {
    let key = sign_key(world)?;
    Ok(Reply::of(json!({"keys": [key], "total": 1})))
}

fn get_sign_key(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    match call.id("SignKeyId")? {
        SIGN_KEY => sign_key(world).map(Reply::of),
        other => {
            Err(Refusal::not_found(format!("there is no key {other}: response_signature.list tells them")))
        }
    }
}

/// A payload as a JWS in compact form, by the key that signs. The header also has these members.
pub(crate) fn signed(world: &mut World, mut header: Value, payload: &Value) -> Result<String, Refusal> {
    header["alg"] = json!("RS256");
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", part(&header), part(payload));
    let signature = of(world, SIGNATURE)?.sign(text.as_bytes())?;
    Ok(format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// Where the key is that signs.
pub(crate) fn key_url(origin: &str) -> String {
    format!("{origin}{}/sign-keys/{SIGN_KEY}", crate::route::ROOT)
}
