//! Tokens, secrets, identifiers and amounts, all from one seed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Makes what has to be new.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Mint {
    seed: u64,
    made: u64,
    ids: BTreeMap<String, i64>,
}

impl Mint {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, made: 0, ids: BTreeMap::new() }
    }

    /// A token or secret of 32 letters and digits. Nobody keeps anything behind it.
    pub(crate) fn token(&mut self) -> String {
        self.made += 1;
        let base = self.amount(self.made, u64::MAX);
        (0..32).map(|index| self.letter(base, index)).collect()
    }

    fn letter(&self, base: u64, index: u64) -> char {
        let place = scramble(base.wrapping_add(index)) % 62;
        let letter = usize::try_from(place).ok().and_then(|place| ALPHABET.get(place));
        char::from(letter.copied().unwrap_or(b'A'))
    }

    /// The next identifier of a kind of thing.
    pub(crate) fn id(&mut self, kind: &str) -> i64 {
        match self.ids.get_mut(kind) {
            Some(last) => {
                *last += 1;
                *last
            }
            None => {
                self.ids.insert(kind.to_owned(), 1);
                1
            }
        }
    }

    /// The newest identifier of a kind of thing; 0 while there is none.
    pub(crate) fn last(&self, kind: &str) -> i64 {
        self.ids.get(kind).copied().unwrap_or_default()
    }

    /// Skips identifiers of a kind up to this one.
    pub(crate) fn skip(&mut self, kind: &str, id: i64) {
        let last = self.ids.entry(kind.to_owned()).or_default();
        *last = (*last).max(id);
    }

    /// A UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        self.made += 1;
        let (high, low) = (self.amount(self.made, u64::MAX), self.amount(!self.made, u64::MAX));
        uuid::Builder::from_random_bytes((u128::from(high) << 64 | u128::from(low)).to_be_bytes())
            .into_uuid()
            .to_string()
    }

    /// Eight digits that name a client application.
    pub(crate) fn digits(&mut self) -> String {
        self.made += 1;
        format!("{:08}", 10_000_000 + self.amount(self.made, 90_000_000))
    }

    /// A number below `limit`, the same for the same `place`.
    pub(crate) fn amount(&self, place: u64, limit: u64) -> u64 {
        scramble(self.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ scramble(place)) % limit.max(1)
    }
}

/// The finalizer of SplitMix64.
pub(crate) fn scramble(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::Mint;

    #[test]
    fn the_same_seed_makes_the_same() {
        let (mut first, mut second, mut other) = (Mint::new(7), Mint::new(7), Mint::new(8));
        let token = first.token();
        assert_eq!(token, second.token());
        assert_ne!(token, other.token());
        assert_ne!(token, first.token());
        assert_eq!(token.len(), 32);
        assert_eq!((first.id("user"), first.id("user"), first.id("payment")), (1, 2, 1));
    }
}
