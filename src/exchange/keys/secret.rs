//! The secret of an organisation, from which its keys follow.

use super::code::{self, CodeError};
use super::public::{PublicKeys, SealKey, SignKey};
use age::x25519::Identity;
use bech32::{Bech32, Hrp};
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::Sha256;
use std::fmt;
use std::str::FromStr;

/// 32 bytes that nobody guesses. It never appears in what is printed of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 32]);

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret")
    }
}

impl Secret {
    /// A new one; none where the machine has no randomness to give.
    pub fn random() -> Option<Self> {
        let mut bytes = [0; 32];
        getrandom::getrandom(&mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// As it stands on paper, in groups.
    pub fn code(&self) -> String {
        code::write(&self.0)
    }

    /// The secret of a code from paper.
    ///
    /// # Errors
    /// Which group is mistyped, or how many signs there are.
    pub fn parse(code: &str) -> Result<Self, CodeError> {
        code::read(code).map(Self)
    }

    /// 32 bytes for one use; another use has others, and none leads back.
    fn derive(&self, usage: &str) -> Option<[u8; 32]> {
        let mut bytes = [0; 32];
        Hkdf::<Sha256>::new(None, &self.0).expand(usage.as_bytes(), &mut bytes).ok()?;
        Some(bytes)
    }

    pub(super) fn signing(&self) -> Option<SigningKey> {
        self.derive("passerelle sign 1").map(|seed| SigningKey::from_bytes(&seed))
    }

    /// What opens a file that was sealed for this organisation, as `age` writes it.
    pub fn age_key(&self) -> Option<String> {
        let human = Hrp::parse("age-secret-key-").ok()?;
        let text = bech32::encode::<Bech32>(human, &self.derive("passerelle seal 1")?).ok()?;
        Some(text.to_uppercase())
    }

    /// The same, for the library.
    pub(in crate::exchange) fn identity(&self) -> Option<Identity> {
        Identity::from_str(&self.age_key()?).ok()
    }

    /// What partners hold.
    pub fn public(&self) -> Option<PublicKeys> {
        let sign = SignKey(self.signing()?.verifying_key().to_bytes());
        let seal = SealKey::parse(&self.identity()?.to_public().to_string())?;
        Some(PublicKeys { sign, seal })
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.code())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_follow_from_the_secret_alone() {
        let secret = Secret::random().unwrap();
        let again = Secret::parse(&secret.code()).unwrap();
        assert_eq!(again.public(), secret.public());
        assert_ne!(Secret::random().unwrap().public(), secret.public());
        // These are on paper somewhere: what they lead to may never change.
        let fixed = Secret(std::array::from_fn(|place| place as u8)).public().unwrap();
        assert_eq!(fixed.sign.to_string(), "7ae20c2b1fd7a69a3bf4f851583af599fd919e42d43742e4578b175da69f56a2");
        assert_eq!(fixed.seal.as_str(), "age168mdae2xy6tm89ewhtcctgjzhr46a2jcpgak47kw7h637j29fy2sgcdhw6");
    }

    #[test]
    fn a_secret_is_not_printed() {
        assert_eq!(format!("{:?}", Secret([7; 32])), "Secret");
    }
}
