//! What a signature says of a file, beside the key that is held of its sender.
//!
//! Trust on first use: the first key that a partner shows is kept. From then on a file without a signature, or with that of
//! another key, may be of somebody else, and is taken only when a person has asked the partner.

use super::SignKey;
use serde::{Deserialize, Serialize};

/// Whose signatures were found true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Signer {
    /// Of the whole file.
    pub key: Option<SignKey>,
    /// Of the new keys on a card, with the keys before.
    pub vouched_by: Option<SignKey>,
}

/// What the signature of a file means here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Signed with the key that is held.
    Known,
    /// Signed, and no key was held: this one will be.
    First,
    /// Signed with new keys, for which the held one vouches.
    Renewed,
    /// Not signed, and no key is held.
    Unsigned,
    /// Not signed, though the sender signs.
    Missing,
    /// Signed with another key than the one that is held.
    Changed,
}

impl Standing {
    /// What a signature means beside the key that is held of the sender.
    pub fn of(held: Option<SignKey>, signer: Signer) -> Self {
        match (held, signer.key) {
            (None, None) => Standing::Unsigned,
            (None, Some(_)) => Standing::First,
            (Some(_), None) => Standing::Missing,
            (Some(held), Some(key)) if held == key => Standing::Known,
            (Some(held), Some(_)) if signer.vouched_by == Some(held) => Standing::Renewed,
            (Some(_), Some(_)) => Standing::Changed,
        }
    }

    /// Whether somebody must have asked the sender before it is taken.
    pub fn is_doubtful(self) -> bool {
        matches!(self, Standing::Missing | Standing::Changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_key_is_kept_and_any_other_is_doubted() {
        let (one, other) = (SignKey([1; 32]), SignKey([2; 32]));
        let signed = |key, vouched_by| Signer { key, vouched_by };
        for (held, signer, expected) in [
            (None, signed(None, None), Standing::Unsigned),
            (None, signed(Some(one), None), Standing::First),
            (None, signed(Some(one), Some(other)), Standing::First),
            (Some(one), signed(Some(one), None), Standing::Known),
            (Some(one), signed(None, None), Standing::Missing),
            (Some(one), signed(Some(other), None), Standing::Changed),
            (Some(one), signed(Some(other), Some(other)), Standing::Changed),
            (Some(one), signed(Some(other), Some(one)), Standing::Renewed),
        ] {
            assert_eq!(Standing::of(held, signer), expected);
            assert_eq!(expected.is_doubtful(), matches!(expected, Standing::Missing | Standing::Changed));
        }
    }
}
