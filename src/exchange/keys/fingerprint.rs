//! The fingerprint of keys: twelve words that two people compare by telephone.
//!
//! A word stands for a byte, so twelve of them for 96 bits: whoever wants to be taken for another would have to try more
//! keys than can be tried. The words are French, short, without accents, and far from each other by sight; their numbers
//! say the same in any language.

use super::PublicKeys;
use crate::domain::OrgId;
use sha2::{Digest, Sha256};

/// One word a line, in their order.
const WORDS: &str = include_str!("words.txt");

/// How many words are compared.
pub const LENGTH: usize = 12;

/// A word, and its number from 0 to 255.
pub type Word = (u8, &'static str);

/// The words of an organisation's keys.
pub fn fingerprint(org: OrgId, keys: &PublicKeys) -> [Word; LENGTH] {
    let words: Vec<&'static str> = WORDS.lines().collect();
    let hash = Sha256::digest(format!("passerelle fingerprint 1\n{org}\n{}\n{}", keys.sign, keys.seal));
    let word = |place: usize| (hash[place], words.get(usize::from(hash[place])).copied().unwrap_or_default());
    std::array::from_fn(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::keys::{SealKey, SignKey};
    use std::collections::BTreeSet;

    fn keys(byte: u8) -> PublicKeys {
        let seal = SealKey::parse(&format!("age1{}", "q".repeat(58))).unwrap();
        PublicKeys { sign: SignKey([byte; 32]), seal }
    }

    #[test]
    fn each_byte_has_a_word_of_its_own_that_is_not_taken_for_another() {
        let words: Vec<&str> = WORDS.lines().collect();
        assert_eq!(words.len(), 256);
        assert!(words.iter().all(|word| word.bytes().all(|sign| sign.is_ascii_lowercase())));
        for (place, word) in words.iter().enumerate() {
            for other in &words[place + 1..] {
                assert!(strsim::levenshtein(word, other) >= 3, "{word} {other}");
                assert_ne!(word[..4], other[..4], "{word} {other}");
            }
        }
    }

    #[test]
    fn other_keys_or_another_organisation_have_other_words() {
        let org = OrgId::random();
        let all = [fingerprint(org, &keys(1)), fingerprint(org, &keys(2)), fingerprint(OrgId::random(), &keys(1))];
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 3);
        assert_eq!(fingerprint(org, &keys(1)), all[0]);
    }
}
