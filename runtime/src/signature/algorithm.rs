//! The algorithms that are taken: those with a private and a public key.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED, ED25519,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, VerificationAlgorithm,
};

/// A signature algorithm of RFC 7518 or RFC 8037.
#[derive(Clone, Copy)]
pub(super) struct Algorithm {
    pub(super) name: &'static str,
    pub(super) verifies: &'static dyn VerificationAlgorithm,
}

impl Algorithm {
    /// The algorithm that a header names. Not among them: `none`, and `HS256` and its like, for which anyone who knows
    /// the public key could sign.
    pub(super) fn of(name: &str) -> Option<Self> {
        TAKEN.iter().find(|algorithm| algorithm.name == name).copied()
    }
}

static TAKEN: [Algorithm; 10] = [
    Algorithm { name: "RS256", verifies: &RSA_PKCS1_2048_8192_SHA256 },
    Algorithm { name: "RS384", verifies: &RSA_PKCS1_2048_8192_SHA384 },
    Algorithm { name: "RS512", verifies: &RSA_PKCS1_2048_8192_SHA512 },
    Algorithm { name: "PS256", verifies: &RSA_PSS_2048_8192_SHA256 },
    Algorithm { name: "PS384", verifies: &RSA_PSS_2048_8192_SHA384 },
    Algorithm { name: "PS512", verifies: &RSA_PSS_2048_8192_SHA512 },
    Algorithm { name: "ES256", verifies: &ECDSA_P256_SHA256_FIXED },
    Algorithm { name: "ES384", verifies: &ECDSA_P384_SHA384_FIXED },
    Algorithm { name: "ES512", verifies: &ECDSA_P521_SHA512_FIXED },
    Algorithm { name: "EdDSA", verifies: &ED25519 },
];
