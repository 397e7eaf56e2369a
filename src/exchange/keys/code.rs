//! How a secret is written on paper: eight numbered groups of eight signs, each with a check of its own, so that a slip
//! is found in its group.
//!
//! The signs are those of Crockford's base 32: no I, L, O or U. A sign is read in either case, O as 0, I and L as 1.

use crate::domain::said::said;
use sha2::{Digest, Sha256};

const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many groups, and how many signs of 5 bits each.
pub const GROUPS: usize = 8;
const LENGTH: usize = 8;

said! {
    /// Why a code from paper is no secret.
    pub enum CodeError {
        Length { count: usize, wanted: usize } = "key-code-length",
            ("{count} signs where a code has {wanted}");
        Group { place: usize } = "key-code-group", ("group {place} is mistyped");
    }
}

/// What a group ends with: it depends on its place, so that two groups in each other's place are found.
fn check(place: usize, bytes: &[u8]) -> u8 {
    let mut hash = Sha256::new();
    hash.update([place as u8]);
    hash.update(bytes);
    hash.finalize()[0]
}

/// The code of 32 bytes: groups with a blank between them.
pub fn write(bytes: &[u8; 32]) -> String {
    let group = |(place, bytes): (usize, &[u8])| {
        let checked = bytes.iter().copied().chain([check(place, bytes)]);
        let bits = checked.fold(0u64, |bits, byte| bits << 8 | u64::from(byte));
        let sign = |place: usize| SIGNS[(bits >> (5 * (LENGTH - 1 - place)) & 31) as usize] as char;
        (0..LENGTH).map(sign).collect::<String>()
    };
    bytes.chunks_exact(4).enumerate().map(group).collect::<Vec<_>>().join(" ")
}

/// The bytes of a code, whatever blanks, hyphens and dots stand in it.
pub fn read(text: &str) -> Result<[u8; 32], CodeError> {
    let value = |sign: char| match sign.to_ascii_uppercase() {
        'O' => Some(0),
        'I' | 'L' => Some(1),
        sign => SIGNS.iter().position(|known| *known as char == sign).map(|value| value as u64),
    };
    let signs: Vec<char> = text.chars().filter(|sign| sign.is_alphanumeric()).collect();
    let wanted = GROUPS * LENGTH;
    if signs.len() != wanted {
        return Err(CodeError::Length { count: signs.len(), wanted });
    }
    let mut bytes = [0; 32];
    for (place, (group, bytes)) in signs.chunks_exact(LENGTH).zip(bytes.chunks_exact_mut(4)).enumerate() {
        let wrong = CodeError::Group { place: place + 1 };
        let bits = group.iter().try_fold(0u64, |bits, sign| Some(bits << 5 | value(*sign)?)).ok_or(wrong.clone())?;
        bytes.copy_from_slice(&((bits >> 8) as u32).to_be_bytes());
        if check(place, bytes) != bits as u8 {
            return Err(wrong);
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes() -> [u8; 32] {
        std::array::from_fn(|place| (place * 37 + 11) as u8)
    }

    #[test]
    fn a_code_is_read_back_however_it_was_copied() {
        let code = write(&bytes());
        assert_eq!(code.split(' ').count(), GROUPS);
        for copied in [code.clone(), code.to_lowercase(), code.replace(' ', ""), code.replace(' ', " - ")] {
            assert_eq!(read(&copied), Ok(bytes()), "{copied}");
        }
        assert_eq!(read(&code.replace('0', "o").replace('1', "l")), Ok(bytes()));
        assert_eq!(read(&write(&[0xff; 32])), Ok([0xff; 32]));
    }

    #[test]
    fn a_slip_is_found_in_its_group() {
        let code = write(&bytes());
        let mut groups: Vec<&str> = code.split(' ').collect();
        groups.swap(2, 5);
        assert_eq!(read(&groups.join(" ")), Err(CodeError::Group { place: 3 }));
        let slip = code.replacen(|sign: char| sign != 'Z', "Z", 1);
        assert_eq!(read(&slip), Err(CodeError::Group { place: 1 }));
        assert_eq!(read(&code[1..]), Err(CodeError::Length { count: 63, wanted: 64 }));
        assert_eq!(read(&code.replacen(' ', "U", 1)), Err(CodeError::Length { count: 65, wanted: 64 }));
        assert_eq!(read(""), Err(CodeError::Length { count: 0, wanted: 64 }));
    }
}
