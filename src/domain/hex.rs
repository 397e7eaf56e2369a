//! Bytes as lower-case hexadecimal digits, for digests, keys and signatures: one spelling each.

/// The digits of some bytes.
pub fn write(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes of digits; none for another number of them, or in upper case.
pub fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |sign: u8| match sign {
        b'0'..=b'9' => Some(sign - b'0'),
        b'a'..=b'f' => Some(sign - b'a' + 10),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_have_one_spelling() {
        assert_eq!(write(&[0, 10, 255]), "000aff");
        assert_eq!(read("000aff"), Some([0, 10, 255]));
        assert_eq!((read::<3>("000AFF"), read::<3>("000af"), read::<3>("000afé")), (None, None, None));
    }
}
