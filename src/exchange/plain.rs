//! Text as it comes from other programs, made UTF-8.

use std::borrow::Cow;

/// The text without its byte order mark, and UTF-16 made UTF-8: some editors save it so. Half of a surrogate pair
/// becomes U+FFFD.
pub fn plain(bytes: &[u8]) -> Cow<'_, [u8]> {
    let utf_16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let text: String = char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        Cow::Owned(text.into_bytes())
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(rest),
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        // Without a mark: no JSON of UTF-8 holds a zero.
        [b'{' | b'[', 0, ..] => utf_16(bytes, u16::from_le_bytes),
        [0, b'{' | b'[', ..] => utf_16(bytes, u16::from_be_bytes),
        _ => Cow::Borrowed(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_of_either_order_is_read_with_and_without_a_mark() {
        let text = "{\"name\": \"Élève 🙂\"}";
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let same = [
            text.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", text.as_bytes()),
            marked(b"\xff\xfe", &little),
            marked(b"\xfe\xff", &big),
            little,
            big,
        ];
        for bytes in same {
            assert_eq!(plain(&bytes).as_ref(), text.as_bytes(), "{bytes:?}");
        }
    }

    #[test]
    fn half_a_sign_at_the_end_does_no_harm() {
        assert_eq!(plain(b"\xff\xfe[\0]\0\x3d\xd8\0").as_ref(), "[]\u{fffd}".as_bytes());
        assert_eq!(plain(b"\xff\xfe").as_ref(), b"");
        assert_eq!(plain(b"").as_ref(), b"");
    }
}
