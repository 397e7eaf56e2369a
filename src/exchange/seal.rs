//! Sealing files with a passphrase, in the format of `age`, so that a standard tool opens them too.

use crate::domain::said::said;
use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{Read, Write};
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
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| SealError::Damaged)?;
    // One tag for each chunk of 64 KiB, and a head.
    let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError::Damaged)?;
    writer.write_all(bytes).map_err(|_| SealError::Damaged)?;
    writer.finish().map_err(|_| SealError::Damaged)?;
    Ok(sealed)
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
