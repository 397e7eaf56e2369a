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
