//! Telephone numbers as people type them.

/// What a telephone dials of a typed number: its figures, and a `+` before them. Words beside it are not dialled
/// (« 02/555.00.00 (bureau) »), nor is a second number, nor the zero that is only dialled at home (« +32 (0)470 »).
/// None when there is no number in it.
pub fn dialled(typed: &str) -> Option<String> {
    let start = typed.find(|sign: char| sign.is_ascii_digit())?;
    let is_foreign = typed[..start].trim_end().ends_with('+');
    let mut number = if is_foreign { "+".to_owned() } else { String::new() };
    let mut rest = &typed[start..];
    while let Some(sign) = rest.chars().next() {
        if let Some(behind) = rest.strip_prefix("(0)").filter(|_| number.starts_with('+') || number.starts_with("00")) {
            rest = behind;
            continue;
        }
        match sign {
            '0'..='9' => number.push(sign),
            '/' if number.len() >= SHORTEST && rest[1..].starts_with(char::is_whitespace) => break,
            '.' | '/' | '-' | '\u{2010}' | '\u{2011}' | '(' | ')' => {}
            other if other.is_whitespace() => {}
            _ => break,
        }
        rest = &rest[sign.len_utf8()..];
    }
    Some(number)
}

/// How many signs a whole number has at least: what follows a stroke behind fewer belongs to it (« 02 / 555.00.00 »).
const SHORTEST: usize = 8;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_dialled_is_the_number_alone() {
        let cases = [
            ("0470 00 00 00", "0470000000"),
            ("0470/00.00.00", "0470000000"),
            ("02 / 555 00 00", "025550000"),
            ("02/555.00.00 (bureau)", "025550000"),
            ("GSM : 0470-00-00-00", "0470000000"),
            ("0470 00 00 00 (maman)", "0470000000"),
            ("0470 00 00 00 / 0471 00 00 00", "0470000000"),
            ("0470 00 00 00, le soir", "0470000000"),
            ("02 555 00 00 ext. 34", "025550000"),
            ("+32 (0)470 00 00 00", "+32470000000"),
            ("0032 (0) 470 00 00 00", "0032470000000"),
            ("+ 32 470\u{a0}00 00 00", "+32470000000"),
            ("(02) 555 00 00", "025550000"),
            ("112", "112"),
        ];
        for (typed, expected) in cases {
            assert_eq!(dialled(typed).as_deref(), Some(expected), "{typed}");
        }
        assert_eq!(dialled("à demander"), None);
        assert_eq!(dialled(""), None);
    }
}
