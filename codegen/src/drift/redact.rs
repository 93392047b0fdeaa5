//! What of a recording may be shown: names and codes that look like ones, and never a value.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Stands for a name or value that may not be shown.
pub(super) const REDACTED: &str = "‹redacted›";

/// Longest name or code that is shown.
const LONGEST: usize = 64;
/// More digits than this are a number of something: an account, a card, a phone.
const MOST_DIGITS: usize = 3;
/// Shorter texts are not remembered as secrets: too many words of the API would be among them.
const SHORTEST_SECRET: usize = 4;

/// The name of a member or parameter, if it looks like one.
pub(super) fn name(text: &str) -> Option<&str> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let begins = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    (begins && text.chars().all(fits) && is_wordy(text)).then_some(text)
}

/// A value of an enum or an error code, if it looks like one.
pub(super) fn code(text: &str) -> Option<&str> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "_-.:".contains(c);
    (text.chars().all(fits) && is_wordy(text)).then_some(text)
}

/// A segment of a path, if it looks like a fixed word of the API.
pub(super) fn word(text: &str) -> Option<&str> {
    let fits = |c: char| c.is_ascii_alphabetic() || "_-".contains(c);
    let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
    (begins && text.len() > 1 && text.chars().all(fits) && is_wordy(text)).then_some(text)
}

/// Whether a text is made of words, as names are, rather than of characters drawn by chance, as tokens are.
fn is_wordy(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let words = words(text);
    let letters: usize = words.iter().map(String::len).sum();
    !text.is_empty()
        && text.len() <= LONGEST
        && digits <= MOST_DIGITS
        && words.iter().all(|word| word.len() < 8 || has_vowels(word))
        && (letters < 12 || letters >= words.len() * 3)
}

/// The words of a name: `id_userType` is `id`, `user`, `type`; capitals in a row are one word.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars() {
        let begins = !last.is_ascii_alphabetic() || (last.is_ascii_lowercase() && c.is_ascii_uppercase());
        if c.is_ascii_alphabetic() {
            match words.last_mut() {
                Some(word) if !begins => word.push(c.to_ascii_lowercase()),
                _ => words.push(c.to_ascii_lowercase().to_string()),
            }
        }
        last = c;
    }
    words
}

/// Words of eight letters and more have a vowel in every six.
fn has_vowels(word: &str) -> bool {
    word.chars().filter(|c| "aeiouy".contains(*c)).count() * 6 >= word.len()
}

/// Texts that were met where secrets and personal data stand. Only their hashes are kept: what is shown of other
/// places is compared with them.
#[derive(Default)]
pub(super) struct Secrets(HashSet<u64>);

impl Secrets {
    /// Remembers the value of a member or parameter.
    pub(super) fn add(&mut self, text: &str) {
        if text.len() >= SHORTEST_SECRET {
            self.0.insert(hash(text));
        }
    }

    /// Remembers the value of a header, as a whole and in parts: a token follows its scheme.
    pub(super) fn add_header(&mut self, text: &str) {
        self.add(text);
        text.split(|c: char| c.is_whitespace() || ";,=".contains(c)).for_each(|part| self.add(part));
    }

    /// Whether this is one of them.
    pub(super) fn has(&self, text: &str) -> bool {
        self.0.contains(&hash(text))
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.to_lowercase().hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{Secrets, code, name, word};

    #[test]
    fn names_and_codes_are_shown() {
        for text in
            ["id_connection", "_links", "openbankingAccessToken2", "x-api-version", "bic", "SCARequired"]
        {
            assert_eq!(name(text), Some(text));
        }
        for text in
            ["CONNECTION_SYNCED", "payments:allow-sensitive", "websiteUnavailable", "v2.1", "PSD2", "a"]
        {
            assert_eq!(code(text), Some(text));
        }
        assert_eq!(word("payment-links"), Some("payment-links"));
        assert_eq!((word("Dupont"), word("things2")), (None, None));
    }

    #[test]
    fn data_is_not() {
        for text in [
            "FR7630006000011234567890189",
            "jean.dupont@example.com",
            "06 12 34 56 78",
            "0612345678",
            "5f8a6b7c-1234-4bcd-9e0f-001122334455",
            "eyJhbGciOiJIUzI1NiJ9.e30.XmNK3GpH3Ys_7wsYBfq4C3M6goz71I7dTgUkuIa5lyQ",
            "xqzptrwkmnbvcdfg",
            "aBxCyDzEfGhIjKlMnO",
            "Jean Dupont",
            "Zoé",
            "",
            "line\nbreak",
        ] {
            assert_eq!((name(text), code(text), word(text)), (None, None, None), "{text}");
        }
    }

    #[test]
    fn what_was_a_secret_elsewhere_is_known_again() {
        let mut secrets = Secrets::default();
        secrets.add_header("Bearer opensesame");
        assert!(secrets.has("OpenSesame"));
        assert!(!secrets.has("sesame"));
    }
}
