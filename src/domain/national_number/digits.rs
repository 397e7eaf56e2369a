//! Digits of every script, and those that are raised, lowered or circled.

/// Where the digits of a script begin with its zero (Unicode 16, category Nd), rising.
const ZEROS: [u32; 71] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0x2080,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0,
    0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50,
    0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1E140, 0x1E2F0, 0x1FBF0,
];

/// The value of a digit.
pub(super) fn digit(letter: char) -> Option<u8> {
    let code = u32::from(letter);
    let before = ZEROS.partition_point(|zero| *zero <= code);
    let value = before.checked_sub(1).map(|place| code - ZEROS[place]).filter(|value| *value < 10);
    let value = value.or(match letter {
        '\u{B9}' => Some(1),
        '\u{B2}' | '\u{B3}' => Some(code - 0xB0),
        '\u{2070}' | '\u{2074}'..='\u{2079}' => Some(code - 0x2070),
        '\u{24EA}' => Some(0),
        // Circled, in brackets, with a dot, and the three sorts of the dingbats: each begins with one.
        '\u{2460}'..='\u{2468}' => Some(code - 0x245F),
        '\u{2474}'..='\u{247C}' => Some(code - 0x2473),
        '\u{2488}'..='\u{2490}' => Some(code - 0x2487),
        '\u{2776}'..='\u{277E}' => Some(code - 0x2775),
        '\u{2780}'..='\u{2788}' => Some(code - 0x277F),
        '\u{278A}'..='\u{2792}' => Some(code - 0x2789),
        _ => None,
    });
    value.and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_have_their_value() {
        assert!(ZEROS.is_sorted());
        for (written, value) in [("0٠۰०０𝟎𝟘₀⁰⓪", 0), ("1١۱१１𝟏𝟙₁¹①⑴⒈❶➀➊", 1), ("9٩۹९９𝟗𝟡₉⁹⑨⑼⒐❾➈➒", 9)]
        {
            for letter in written.chars() {
                assert_eq!(digit(letter), Some(value), "{letter}");
            }
        }
        assert_eq!((digit('a'), digit('½'), digit('十'), digit('/'), digit(':')), (None, None, None, None, None));
    }

    #[test]
    fn every_zero_is_a_number_and_so_are_the_nine_after_it() {
        // Scripts that are younger than the tables of the compiler are not known to it.
        for zero in ZEROS.into_iter().filter(|zero| *zero < 0x10D40) {
            for value in 0..10 {
                let letter = char::from_u32(zero + value).unwrap();
                assert!(letter.is_numeric() && digit(letter) == u8::try_from(value).ok(), "{letter:?}");
            }
        }
    }
}
