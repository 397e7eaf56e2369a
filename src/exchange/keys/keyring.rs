//! The trousseau: the secrets of an organisation, as a device keeps them and as a colleague gets them in a sealed file.
//!
//! Former secrets stay: they open what was sealed for them.

use super::{PublicKeys, SealKey, Secret, SignKey, Signature};
use crate::domain::OrgId;
use serde::{Deserialize, Serialize};

/// The word by which a text says that it is a trousseau.
const FORMAT: &str = "passerelle-keyring";
const VERSION: u32 = 1;

/// A secret with what follows from it, so that a page need not compute it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    pub secret: Secret,
    pub sign: SignKey,
    pub seal: SealKey,
    /// The signature of the keys before, where there were any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vouch: Option<Signature>,
}

impl Pair {
    /// The pair of a secret, for which `before` vouches.
    pub fn new(secret: Secret, org: OrgId, before: Option<&Secret>) -> Option<Self> {
        let keys = secret.public()?;
        let vouch = before.and_then(|before| Signature::of_keys(before, org, &keys));
        let PublicKeys { sign, seal } = keys;
        Some(Self { secret, sign, seal, vouch })
    }

    /// What partners hold.
    pub fn public(&self) -> PublicKeys {
        PublicKeys { sign: self.sign, seal: self.seal.clone() }
    }
}

/// The secrets of one organisation, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keyring {
    format: String,
    version: u32,
    pub org: OrgId,
    pub pairs: Vec<Pair>,
}

impl Keyring {
    /// The trousseau of these pairs.
    pub fn new(org: OrgId, pairs: Vec<Pair>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, org, pairs }
    }

    /// The text in which it is kept, and sealed for a colleague.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads such a text; none for any other.
    pub fn read(text: &[u8]) -> Option<Self> {
        let read: Self = serde_json::from_slice(text).ok()?;
        (read.format == FORMAT && read.version == VERSION).then_some(read)
    }

    /// Whether each key follows from its secret: a file may say anything.
    pub fn is_sound(&self) -> bool {
        self.pairs.iter().all(|pair| pair.secret.public().is_some_and(|keys| keys == pair.public()))
    }

    /// The pair of the key that partners hold.
    pub fn pair(&self, sign: SignKey) -> Option<&Pair> {
        self.pairs.iter().find(|pair| pair.sign == sign)
    }

    /// Both together; what the other holds stands first.
    pub fn with(mut self, other: Keyring) -> Self {
        let held = std::mem::replace(&mut self.pairs, other.pairs);
        let news: Vec<Pair> = held.into_iter().filter(|pair| self.pair(pair.sign).is_none()).collect();
        self.pairs.extend(news);
        self
    }

    /// All secrets: one of them may open a file.
    pub fn secrets(&self) -> Vec<Secret> {
        self.pairs.iter().map(|pair| pair.secret.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back_and_checked() {
        let org = OrgId::random();
        let first = Pair::new(Secret::random().unwrap(), org, None).unwrap();
        let second = Pair::new(Secret::random().unwrap(), org, Some(&first.secret)).unwrap();
        let vouch = second.vouch.clone().unwrap();
        assert_eq!(vouch.signs_keys(org, &second.public()), Some(first.sign));
        let keyring = Keyring::new(org, vec![second.clone(), first.clone()]);
        assert_eq!(Keyring::read(keyring.write().as_bytes()), Some(keyring.clone()));
        assert!(keyring.is_sound());
        let forged = Pair { sign: first.sign, ..second.clone() };
        assert!(!Keyring::new(org, vec![forged]).is_sound());
        assert_eq!(Keyring::read(b"{}"), None);
        let ours = Keyring::new(org, vec![first.clone()]);
        assert_eq!(ours.with(Keyring::new(org, vec![second.clone()])).pairs, [second, first]);
    }
}
