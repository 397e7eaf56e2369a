//! The keys of an organisation: one to sign what it writes, one that others seal for.
//!
//! Both follow from one [`Secret`], so that one sheet of paper brings them back. The secret never stands in a fact, a backup
//! or a file for others: it is in the [`Keyring`] of a device, in the sealed file by which a colleague gets it, and on
//! paper. What partners hold of us is [`PublicKeys`], on our card; a [`fingerprint`] of it is compared by telephone.
//!
//! What must hold: a key that a partner showed once is trusted until another one comes; a file that bears another one, or
//! none, is never taken without a word ([`trust`]).

mod code;
pub mod fingerprint;
pub mod keyring;
mod public;
mod secret;
mod signature;
pub mod trust;

pub use code::CodeError;
pub use fingerprint::fingerprint;
pub use keyring::{Keyring, Pair};
pub use public::{PublicKeys, SealKey, SignKey};
pub use secret::Secret;
pub use signature::Signature;
pub use trust::{Signer, Standing};

/// Bytes as lower-case hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits, in lower case only: a key has one spelling.
fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}
