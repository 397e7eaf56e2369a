//! Sealing files with a passphrase or for the keys of organisations, in the format of `age`, so that a standard tool opens
//! them too.

use super::keys::{SealKey, Secret};
use crate::domain::said::said;
use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};
use std::io::{Read, Write};
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;

/// The scrypt work of what we seal: 2¹⁵, some tens of milliseconds and 32 MiB, which an old tablet has.
const WORK: u8 = 15;

/// The most work that opening takes. 2¹⁸ is what the standard tool writes, and needs 256 MiB, as much as a page can have.
/// Others measure what a second is on their machine, up to 2²⁰ on those of today: the command line, which has the memory,
/// opens these too.
const WORK_LIMIT: u8 = if cfg!(target_arch = "wasm32") { 18 } else { 21 };

const BINARY: &[u8] = b"age-encryption.org/v1";
const ARMORED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

said! {
    /// Why a file was not sealed or not opened.
    pub enum SealError {
        NoPassphrase = "seal-error-no-passphrase", ("the passphrase is empty");
        Passphrase = "seal-error-passphrase", ("the passphrase is wrong, or the head of the file was changed");
        NotSealed = "seal-error-not-sealed", ("not a file sealed with age");
        /// None of our keys opens it.
        Key = "seal-error-key", ("sealed for a key that is not ours");
        /// There is no key at all to try.
        NoKey = "seal-error-no-key", ("sealed for a key, and there is none here");
        /// Not one that can be sealed for.
        Recipient = "seal-error-recipient", ("the key of the recipient is not sound");
        TooHeavy { factor: u8 } = "seal-error-too-heavy", ("opening would need 2^{factor} of work, more than is taken");
        Damaged = "seal-error-damaged", ("the sealed file is cut or was changed");
        TooLarge { limit: u64 } = "seal-error-too-large", ("what is inside is larger than the {limit} bytes that are taken");
    }
}

/// Whether the bytes begin as a sealed file does, armoured or not.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || bytes.trim_ascii_start().starts_with(ARMORED)
}

/// A passphrase as it is used: composed and without blanks around it. `age` takes bytes, and « é » is two or three of them
/// by the keyboard that it was typed on; a blank at the end nobody sees.
fn composed(passphrase: &str) -> String {
    passphrase.trim().nfc().collect()
}

/// Seals bytes with a passphrase, as [`composed`]. One of blanks only is none.
pub fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    if passphrase.trim().is_empty() {
        return Err(SealError::NoPassphrase);
    }
    let mut recipient = scrypt::Recipient::new(SecretString::from(composed(passphrase)));
    recipient.set_work_factor(WORK);
    close(bytes, std::iter::once(&recipient as &dyn age::Recipient))
}

/// Seals bytes so that each of these keys alone opens them.
pub fn seal_for(bytes: &[u8], keys: &[&SealKey]) -> Result<Vec<u8>, SealError> {
    let recipient = |key: &&SealKey| x25519::Recipient::from_str(key.as_str()).map_err(|_| SealError::Recipient);
    let recipients: Vec<x25519::Recipient> = keys.iter().map(recipient).collect::<Result<_, _>>()?;
    if recipients.is_empty() {
        return Err(SealError::Recipient);
    }
    close(bytes, recipients.iter().map(|recipient| recipient as &dyn age::Recipient))
}

/// Whether files can be sealed for a key.
pub fn is_recipient(key: &SealKey) -> bool {
    x25519::Recipient::from_str(key.as_str()).is_ok()
}

fn close<'a>(bytes: &[u8], to: impl Iterator<Item = &'a dyn age::Recipient>) -> Result<Vec<u8>, SealError> {
    let encryptor = Encryptor::with_recipients(to).map_err(|_| SealError::Damaged)?;
    // One tag for each chunk of 64 KiB, and a head.
    let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError::Damaged)?;
    writer.write_all(bytes).map_err(|_| SealError::Damaged)?;
    writer.finish().map_err(|_| SealError::Damaged)?;
    Ok(sealed)
}

/// Whether a sealed file asks for a passphrase; else it asks for a key.
///
/// # Errors
/// When its head cannot be read.
pub fn wants_passphrase(sealed: &[u8]) -> Result<bool, SealError> {
    Ok(Decryptor::new(ArmoredReader::new(sealed)).map_err(sort)?.is_scrypt())
}

/// Opens what was sealed for one of these secrets' keys, up to `limit` bytes of content.
pub fn unseal_with(sealed: &[u8], secrets: &[Secret], limit: u64) -> Result<Vec<u8>, SealError> {
    let identities: Vec<x25519::Identity> = secrets.iter().filter_map(Secret::identity).collect();
    let decryptor = Decryptor::new(ArmoredReader::new(sealed)).map_err(sort)?;
    if identities.is_empty() {
        return Err(SealError::NoKey);
    }
    take_out(decryptor, identities.iter().map(|identity| identity as &dyn age::Identity), limit)
}

/// Opens a sealed file, up to `limit` bytes of content: with the passphrase as [`composed`], and when that fails as it was
/// typed, for other tools take it so.
pub fn unseal(sealed: &[u8], passphrase: &str, limit: u64) -> Result<Vec<u8>, SealError> {
    if !is_sealed(sealed) {
        return Err(SealError::NotSealed);
    }
    let composed = composed(passphrase);
    match open(sealed, &composed, limit) {
        Err(SealError::Passphrase) if composed != passphrase => open(sealed, passphrase, limit),
        opened => opened,
    }
}

/// The passphrase in the first line of a file, as editors leave it: a byte order mark, blanks around it and the end of
/// the line are no part of it.
pub fn passphrase_of_file(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default().trim()
}

fn open(sealed: &[u8], passphrase: &str, limit: u64) -> Result<Vec<u8>, SealError> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(WORK_LIMIT);
    let decryptor = Decryptor::new(ArmoredReader::new(sealed)).map_err(sort)?;
    if !decryptor.is_scrypt() {
        return Err(SealError::Key);
    }
    take_out(decryptor, std::iter::once(&identity as &dyn age::Identity), limit)
}

fn take_out<'a>(
    decryptor: Decryptor<impl Read>,
    by: impl Iterator<Item = &'a dyn age::Identity>,
    limit: u64,
) -> Result<Vec<u8>, SealError> {
    let reader = decryptor.decrypt(by).map_err(sort)?;
    let mut bytes = Vec::new();
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
    fn what_is_sealed_for_keys_is_opened_by_each_of_them_alone() {
        let [one, two, other] = [(); 3].map(|()| Secret::random().unwrap());
        let keys = [&one, &two].map(|secret| secret.public().unwrap().seal);
        let sealed = seal_for(b"bonjour", &keys.each_ref()).unwrap();
        assert_eq!(wants_passphrase(&sealed), Ok(false));
        for secret in [one, two] {
            assert_eq!(unseal_with(&sealed, &[other.clone(), secret], 100).unwrap(), b"bonjour");
        }
        assert_eq!(unseal_with(&sealed, &[other], 100), Err(SealError::Key));
        assert_eq!(unseal_with(&sealed, &[], 100), Err(SealError::NoKey));
        assert_eq!(unseal(&sealed, PHRASE, 100), Err(SealError::Key));
        let wrong = SealKey::parse(&format!("age1{}", "q".repeat(58))).unwrap();
        assert_eq!(seal_for(b"bonjour", &[&wrong]), Err(SealError::Recipient));
        assert_eq!(wants_passphrase(&seal(b"bonjour", PHRASE).unwrap()), Ok(true));
    }

    #[test]
    fn other_files_and_empty_passphrases_are_named() {
        assert_eq!(unseal(b"{}", PHRASE, 100), Err(SealError::NotSealed));
        for none in ["", "            ", "\u{a0}\u{202f}\t\u{3000}\n"] {
            assert_eq!(seal(b"bonjour", none), Err(SealError::NoPassphrase), "{none:?}");
        }
    }

    #[test]
    fn an_accent_is_the_same_on_every_keyboard() {
        let (composed, decomposed) = ("été à l’orée", "e\u{301}te\u{301} a\u{300} l’ore\u{301}e");
        for (once, again) in [(composed, decomposed), (decomposed, composed)] {
            let sealed = seal(b"bonjour", once).unwrap();
            assert_eq!(unseal(&sealed, again, 100).unwrap(), b"bonjour");
        }
        // Compatible forms are other signs: a ligature is not its letters.
        assert_eq!(unseal(&seal(b"bonjour", "ﬁn").unwrap(), "fin", 100), Err(SealError::Passphrase));
    }

    #[test]
    fn what_another_tool_sealed_with_a_passphrase_as_typed_is_opened() {
        let typed = "cafe\u{301} cafe\u{301}";
        let mut recipient = scrypt::Recipient::new(SecretString::from(typed.to_owned()));
        recipient.set_work_factor(WORK);
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
        writer.write_all(b"bonjour").unwrap();
        writer.finish().unwrap();
        assert_eq!(unseal(&sealed, typed, 100).unwrap(), b"bonjour");
        assert_eq!(unseal(&sealed, "café café", 100), Err(SealError::Passphrase));
    }

    #[test]
    fn a_blank_that_nobody_sees_is_no_part_of_a_passphrase() {
        let sealed = seal(b"bonjour", "quatre mots bleus ").unwrap();
        for again in ["quatre mots bleus", " quatre mots bleus\t", passphrase_of_file("quatre mots bleus \r\n")] {
            assert_eq!(unseal(&sealed, again, 100).unwrap(), b"bonjour", "{again:?}");
        }
        assert_eq!(unseal(&sealed, "quatre  mots bleus", 100), Err(SealError::Passphrase));
    }

    #[test]
    fn a_file_of_a_passphrase_is_read_as_it_was_meant() {
        for (text, expected) in [
            ("quatre mots sans lien", "quatre mots sans lien"),
            ("\u{feff}quatre mots\r\n", "quatre mots"),
            ("  quatre mots \t\r\n\r\n", "quatre mots"),
            ("quatre  mots\nautre ligne\n", "quatre  mots"),
            ("\u{feff}\r\n", ""),
            ("", ""),
        ] {
            assert_eq!(passphrase_of_file(text), expected, "{text:?}");
        }
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
