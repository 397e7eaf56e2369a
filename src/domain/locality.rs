//! Where a person lives: a postcode and a name, no street.

/// A locality as shown and written, e.g. 5660 Couvin. The postcode may be unknown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locality {
    postcode: Option<u16>,
    name: Box<str>,
}

/// A locality needs a name, and a Belgian postcode when it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a locality")]
pub struct LocalityError;

impl Locality {
    /// Takes a postcode from 1000 to 9999, or none, and a name of 1 to 80 characters.
    pub fn new(postcode: Option<u16>, name: &str) -> Result<Self, LocalityError> {
        let name = name.trim();
        let fits = !name.is_empty() && name.chars().count() <= 80 && !name.chars().any(char::is_control);
        if fits && postcode.is_none_or(|code| (1000..=9999).contains(&code)) {
            Ok(Self { postcode, name: name.into() })
        } else {
            Err(LocalityError)
        }
    }

    /// Reads what a person types: « 5660 Couvin », « Couvin ».
    pub fn parse(text: &str) -> Result<Self, LocalityError> {
        let text = text.trim();
        match text.split_once(' ') {
            Some((code, name)) if code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()) => {
                Self::new(Some(code.parse().map_err(|_| LocalityError)?), name)
            }
            _ => Self::new(None, text),
        }
    }

    /// The postcode, when known.
    pub fn postcode(&self) -> Option<u16> {
        self.postcode
    }

    /// The name alone.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl std::fmt::Display for Locality {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.postcode {
            Some(code) => write!(out, "{code} {}", self.name),
            None => out.write_str(&self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read() {
        let couvin = Locality::parse(" 5660 Couvin ").unwrap();
        assert_eq!((couvin.postcode(), couvin.name()), (Some(5660), "Couvin"));
        assert_eq!(Locality::parse("Couvin").unwrap().to_string(), "Couvin");
        assert_eq!(Locality::parse("0999 Nulle-Part"), Err(LocalityError));
        assert_eq!(Locality::parse("  "), Err(LocalityError));
    }
}
