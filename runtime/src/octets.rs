//! Bytes as text: base64.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const ANY_PADDING: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, ANY_PADDING);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, ANY_PADDING);

/// Decodes base64 in either alphabet, padded or not. The two alphabets share all but two characters each, so that the
/// characters themselves tell which one it is.
pub(crate) fn decode(text: impl AsRef<[u8]>) -> Option<Vec<u8>> {
    let text = text.as_ref();
    let engine = if text.iter().any(|byte| b"-_".contains(byte)) { &URL_SAFE } else { &STANDARD };
    engine.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn reads_every_form_and_nothing_else() {
        for text in ["-_8", "-_8=", "+/8", "+/8="] {
            assert_eq!(decode(text), Some(vec![0xfb, 0xff]), "{text}");
        }
        assert_eq!(decode(""), Some(Vec::new()));
        for text in ["+_8", "a", "YQ===", "Y Q", "YR", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
