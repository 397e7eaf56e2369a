//! The number of an enterprise in the Crossroads Bank for Enterprises (BCE).
//!
//! Ten digits, the first a 0 or a 1; the last two are 97 less the remainder of the first eight by 97
//! (`docs/field.md`). Written `0419.618.535`. It names an enterprise and nobody.

use std::fmt;

/// A number whose check digits are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseNumber(u64);

/// Why a text is no enterprise number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnterpriseNumberError {
    /// Not ten digits, once `BE`, spaces, dots, hyphens and slashes are taken out.
    #[error("an enterprise number has ten digits")]
    Length,
    #[error("an enterprise number begins with 0 or 1")]
    Beginning,
    /// A digit was mistyped.
    #[error("the last two digits do not answer to the others")]
    Check,
}

impl EnterpriseNumber {
    /// Reads a number as people write it: `0419.618.535`, `BE 0419 618 535`, `419.618.535` as it was written before 2023.
    ///
    /// # Errors
    /// See [`EnterpriseNumberError`].
    pub fn parse(text: &str) -> Result<Self, EnterpriseNumberError> {
        let text = text.trim();
        let text = text.strip_prefix("BE").or_else(|| text.strip_prefix("be")).unwrap_or(text);
        let is_between = |sign: char| sign.is_whitespace() || matches!(sign, '.' | '-' | '/');
        let digits: String = text.chars().filter(|sign| !is_between(*sign)).collect();
        // A number of nine digits is written without its 0, so it does not begin with one.
        let has_all = digits.len() == 10 || (digits.len() == 9 && !digits.starts_with('0'));
        if !has_all || !digits.bytes().all(|sign| sign.is_ascii_digit()) {
            return Err(EnterpriseNumberError::Length);
        }
        let number: u64 = digits.parse().map_err(|_| EnterpriseNumberError::Length)?;
        if number >= 2_000_000_000 {
            return Err(EnterpriseNumberError::Beginning);
        }
        if number % 100 != 97 - number / 100 % 97 {
            return Err(EnterpriseNumberError::Check);
        }
        Ok(Self(number))
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}.{:03}.{:03}", self.0 / 1_000_000, self.0 / 1000 % 1000, self.0 % 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_the_field_are_read_and_written_one_way() {
        for (text, written) in [
            ("0419.618.535", "0419.618.535"),
            ("0419618535", "0419.618.535"),
            ("BE 0419 618 535", "0419.618.535"),
            ("be0419.618.535", "0419.618.535"),
            ("419.618.535", "0419.618.535"),
            (" 0236.363.165 ", "0236.363.165"),
            ("1000-000-005", ""),
        ] {
            let read = EnterpriseNumber::parse(text).map(|number| number.to_string());
            assert_eq!(read.unwrap_or_default(), written, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, error) in [
            ("", EnterpriseNumberError::Length),
            ("0419.618.53", EnterpriseNumberError::Length),
            ("0419.618.5355", EnterpriseNumberError::Length),
            ("0419.618.53a", EnterpriseNumberError::Length),
            ("2419.618.535", EnterpriseNumberError::Beginning),
            ("0419.618.536", EnterpriseNumberError::Check),
            ("1000.000.005", EnterpriseNumberError::Check),
        ] {
            assert_eq!(EnterpriseNumber::parse(text), Err(error), "{text}");
        }
    }

    /// Each digit of many right numbers changed to each other digit: none passes.
    #[test]
    fn a_thousand_and_more_mistyped_digits_are_all_refused() {
        let mut tried = 0;
        for front in (0..20_000_000_u64).step_by(1_700_003) {
            let right = format!("{:010}", front * 100 + 97 - front % 97);
            assert!(EnterpriseNumber::parse(&right).is_ok(), "{right}");
            for place in 0..10 {
                for digit in b'0'..=b'9' {
                    let mut wrong = right.clone().into_bytes();
                    if std::mem::replace(&mut wrong[place], digit) != digit {
                        let wrong = String::from_utf8(wrong).unwrap();
                        assert!(EnterpriseNumber::parse(&wrong).is_err(), "{right} as {wrong}");
                        tried += 1;
                    }
                }
            }
        }
        assert!(tried >= 1000, "{tried}");
    }
}
