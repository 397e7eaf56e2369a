//! Sealing files with a passphrase, in the format of `age`, so that a standard tool opens them too.

use crate::domain::said::said;
use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{Read, Write};

/// The scrypt work of what we seal: 2¹⁵, some tens of milliseconds and 32 MiB, which an old tablet has.
const WORK: u8 = 15;

/// The most work that opening takes: 2¹⁸ is what the standard tool writes, and needs 256 MiB.
const WORK_LIMIT: u8 = 18;

const BINARY: &[u8] = b"age-encryption.org/v1";
const ARMORED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

said! {
    /// Why a file was not sealed or not opened.
    pub enum SealError {
        NoPassphrase = "seal-error-no-passphrase", ("the passphrase is empty");
        Passphrase = "seal-error-passphrase", ("the passphrase is wrong, or the head of the file was changed");
        NotSealed = "seal-error-not-sealed", ("not a file sealed with age");
        Key = "seal-error-key", ("sealed for a key, not with a passphrase");
        TooHeavy { factor: u8 } = "seal-error-too-heavy", ("opening would need 2^{factor} of work, more than is taken");
        Damaged = "seal-error-damaged", ("the sealed file is cut or was changed");
        TooLarge { limit: u64 } = "seal-error-too-large", ("what is inside is larger than the {limit} bytes that are taken");
    }
}

/// Whether the bytes begin as a sealed file does, armoured or not.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || bytes.trim_ascii_start().starts_with(ARMORED)
}

/// Seals bytes with a passphrase.
pub fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    if passphrase.is_empty() {
        return Err(SealError::NoPassphrase);
    }
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| SealError::Damaged)?;
    // One tag for each chunk of 64 KiB, and a head.
    let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError::Damaged)?;
    writer.write_all(bytes).map_err(|_| SealError::Damaged)?;
    writer.finish().map_err(|_| SealError::Damaged)?;
    Ok(sealed)
}

/// Opens a sealed file, up to `limit` bytes of content.
pub fn unseal(sealed: &[u8], passphrase: &str, limit: u64) -> Result<Vec<u8>, SealError> {
    if !is_sealed(sealed) {
        return Err(SealError::NotSealed);
    }
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(WORK_LIMIT);
    let decryptor = Decryptor::new(ArmoredReader::new(sealed)).map_err(sort)?;
    if !decryptor.is_scrypt() {
        return Err(SealError::Key);
    }
    let identities = std::iter::once(&identity as &dyn age::Identity);
    let reader = decryptor.decrypt(identities).map_err(sort)?;
    let mut bytes = Vec::with_capacity(sealed.len());
    reader.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| SealError::Damaged)?;
    if bytes.len() as u64 > limit { Err(SealError::TooLarge { limit }) } else { Ok(bytes) }
}

fn sort(error: DecryptError) -> SealError {
    match error {
        DecryptError::ExcessiveWork { required, .. } => SealError::TooHeavy { factor: required },
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => SealError::Passphrase,
        DecryptError::NoMatchingKeys => SealError::Key,
        DecryptError::UnknownFormat => SealError::NotSealed,
        // Bytes that were cut or changed; the list of causes is open.
        _ => SealError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASE: &str = "cheval correct agrafe";

    #[test]
    fn what_is_sealed_is_opened_with_the_same_passphrase_only() {
        let sealed = seal(b"bonjour", PHRASE).unwrap();
        assert!(is_sealed(&sealed));
        assert_eq!(unseal(&sealed, PHRASE, 100).unwrap(), b"bonjour");
        assert_eq!(unseal(&sealed, "autre", 100), Err(SealError::Passphrase));
        assert_eq!(unseal(&sealed, PHRASE, 3), Err(SealError::TooLarge { limit: 3 }));
        assert_eq!(unseal(&sealed[..sealed.len() - 1], PHRASE, 100), Err(SealError::Damaged));
    }

    #[test]
    fn other_files_and_empty_passphrases_are_named() {
        assert_eq!(unseal(b"{}", PHRASE, 100), Err(SealError::NotSealed));
        assert_eq!(seal(b"bonjour", ""), Err(SealError::NoPassphrase));
    }

    #[test]
    fn a_file_that_needs_too_much_work_is_not_tried() {
        let sealed = seal(b"bonjour", PHRASE).unwrap();
        let text = String::from_utf8_lossy(&sealed);
        let head = text.lines().nth(1).unwrap().to_owned();
        let heavier = head.strip_suffix("15").unwrap().to_owned() + "30";
        let place = sealed.windows(head.len()).position(|window| window == head.as_bytes()).unwrap();
        let mut heavy = sealed.clone();
        heavy[place..place + head.len()].copy_from_slice(heavier.as_bytes());
        assert_eq!(unseal(&heavy, PHRASE, 100), Err(SealError::TooHeavy { factor: 30 }));
    }
}
