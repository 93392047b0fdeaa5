//! The content of a message: A256GCM of RFC 7518, section 5.3.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand;
use zeroize::Zeroizing;

/// The key of one message. It is used once, so that its initialization vector cannot be used twice.
pub(super) struct ContentKey {
    key: Zeroizing<[u8; 32]>,
    iv: [u8; NONCE_LEN],
}

/// What a content key makes of a text.
pub(super) struct Sealed {
    pub(super) iv: [u8; NONCE_LEN],
    pub(super) ciphertext: Vec<u8>,
    pub(super) tag: Vec<u8>,
}

impl ContentKey {
    /// A new key, from the random numbers of the system.
    pub(super) fn random() -> Result<Self, Unspecified> {
        let (mut key, mut iv) = (Zeroizing::new([0; 32]), [0; NONCE_LEN]);
        rand::fill(key.as_mut_slice())?;
        rand::fill(&mut iv)?;
        Ok(Self { key, iv })
    }

    /// The key itself, to be encrypted for the receiver.
    pub(super) fn bytes(&self) -> &[u8] {
        self.key.as_slice()
    }

    /// Encrypts the content, and protects the header along with it.
    pub(super) fn seal(self, header: &str, content: &[u8]) -> Result<Sealed, Unspecified> {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, self.bytes())?);
        let mut buffer = Zeroizing::new(content.to_vec());
        let nonce = Nonce::assume_unique_for_key(self.iv);
        let tag = key.seal_in_place_separate_tag(nonce, Aad::from(header), &mut buffer)?;
        let ciphertext = std::mem::take(&mut *buffer);
        Ok(Sealed { iv: self.iv, ciphertext, tag: tag.as_ref().to_vec() })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::octets::decode;

    /// The example of RFC 7516, appendix A.1, from the content key on.
    #[test]
    fn seals_as_the_rfc_does() {
        let key = [
            177, 161, 244, 128, 84, 143, 225, 115, 63, 180, 3, 255, 107, 154, 212, 246, 138, 7, 110, 91, 112,
            46, 34, 105, 47, 130, 203, 46, 122, 234, 64, 252,
        ];
        let iv = decode("48V1_ALb6US04U3b").unwrap().try_into().unwrap();
        let content = b"The true sign of intelligence is not knowledge but imagination.";
        let key = ContentKey { key: Zeroizing::new(key), iv };
        let sealed = key.seal("eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ", content).unwrap();
        let ciphertext =
            "5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6jiSdiwkIr3ajwQzaBtQD_A";
        assert_eq!(sealed.iv, iv);
        assert_eq!(sealed.ciphertext, decode(ciphertext).unwrap());
        assert_eq!(sealed.tag, decode("XFBoMYUZodetZdvTiFvSkQ").unwrap());
    }

    #[test]
    fn no_two_keys_are_the_same() {
        let (one, other) = (ContentKey::random().unwrap(), ContentKey::random().unwrap());
        assert_ne!(one.bytes(), other.bytes());
        assert_ne!(one.iv, other.iv);
    }
}
