//! Texts that people type, with their limits.

use super::by_text::by_text;
use std::fmt;

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    #[error("the text is empty")]
    Empty,
    #[error("the text is longer than {0} characters")]
    TooLong(usize),
    #[error("the text holds control characters")]
    Control,
}

/// One line: a name, a title, a label. Never empty, no line break, 250 characters at most.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(Box<str>);

/// Several lines: a note. Never blank, 20 000 characters at most.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prose(Box<str>);

impl Line {
    /// The longest line, in characters.
    pub const LIMIT: usize = 250;

    /// Trims, then checks.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = text.trim();
        if text.chars().any(char::is_control) { Err(TextError::Control) } else { bounded(text, Self::LIMIT).map(Self) }
    }
}

impl Prose {
    /// The longest note, in characters.
    pub const LIMIT: usize = 20_000;

    /// Trims, takes any line break as one, then checks.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim();
        if text.chars().any(|sign| sign.is_control() && sign != '\n' && sign != '\t') {
            return Err(TextError::Control);
        }
        bounded(text, Self::LIMIT).map(Self)
    }
}

fn bounded(text: &str, limit: usize) -> Result<Box<str>, TextError> {
    match text {
        "" => Err(TextError::Empty),
        _ if text.len() > limit && text.chars().count() > limit => Err(TextError::TooLong(limit)),
        _ => Ok(text.into()),
    }
}

macro_rules! text {
    ($($name:ident)*) => {$(
        impl $name {
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result { out.write_str(&self.0) }
        }
    )*};
}
text!(Line Prose);
by_text!(Line Prose);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_named() {
        assert_eq!(Line::parse("  "), Err(TextError::Empty));
        assert_eq!(Line::parse("a\nb"), Err(TextError::Control));
        assert_eq!(Line::parse(&"é".repeat(251)), Err(TextError::TooLong(250)));
        assert_eq!(Line::parse(&"é".repeat(250)).unwrap().as_str().chars().count(), 250);
        assert_eq!(Prose::parse(" a\r\nb ").unwrap().as_str(), "a\nb");
        assert_eq!(Prose::parse("\u{0}"), Err(TextError::Control));
    }
}
