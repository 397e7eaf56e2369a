//! Texts of other programs made fit for a field: no control characters, no national numbers.

use crate::domain::text::TextError;
use crate::domain::{Line, Prose, national_number};

/// Makes texts fit, and counts what was taken out of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tidy {
    /// National numbers that were masked.
    pub masked: usize,
}

impl Tidy {
    /// One line; none where nothing is said. A break of lines becomes a space.
    ///
    /// # Errors
    /// When it is too long for a field.
    pub fn line(&mut self, text: &str) -> Result<Option<Line>, TextError> {
        let single = text.replace("\r\n", " ").replace(char::is_control, " ");
        said(Line::parse(&self.unmarked(&single)))
    }

    /// Several lines; none where nothing is said.
    ///
    /// # Errors
    /// When it is too long for a field.
    pub fn prose(&mut self, text: &str) -> Result<Option<Prose>, TextError> {
        let keeps = |sign: &char| !sign.is_control() || matches!(sign, '\n' | '\r' | '\t');
        let kept: String = text.chars().filter(keeps).collect();
        said(Prose::parse(&self.unmarked(&kept)))
    }

    /// The text with its national numbers masked.
    fn unmarked(&mut self, text: &str) -> String {
        match national_number::mask(text, national_number::PLACEHOLDER) {
            Some((masked, count)) => {
                self.masked += count;
                masked
            }
            None => text.to_owned(),
        }
    }
}

/// An empty text says nothing.
fn said<T>(read: Result<T, TextError>) -> Result<Option<T>, TextError> {
    match read {
        Ok(text) => Ok(Some(text)),
        Err(TextError::Empty) => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_national_number_is_masked_and_counted() {
        let mut tidy = Tidy::default();
        let read = tidy.line("Marie (85.07.30-033.28)").unwrap().unwrap();
        assert_eq!((read.as_str(), tidy.masked), ("Marie ([numéro retiré])", 1));
        assert_eq!(tidy.prose("Rien\u{7}\r\nde plus").unwrap().unwrap().as_str(), "Rien\nde plus");
        assert_eq!(tidy.line(" \r\n ").unwrap(), None);
        assert_eq!(tidy.line("a\r\nb").unwrap().unwrap().as_str(), "a b");
        assert!(tidy.line(&"a".repeat(251)).is_err());
        assert_eq!(tidy.masked, 1);
    }
}
