//! A catalogue: the messages of one language, with French behind it.

use super::compiled::{self, FIRST, Message, REST};
use super::fluent;
#[cfg(not(target_arch = "wasm32"))]
use super::sources;
use crate::domain::Lang;
use crate::domain::said::Shown;
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// The French messages of the first screen.
pub const FIRST_TABLES: Tables = &[FIRST];

/// All French messages.
pub const ALL_TABLES: Tables = &[FIRST, REST];

/// Tables of compiled French.
pub type Tables = &'static [&'static [Message]];

/// Why a text is not a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    #[error("a message cannot be read: {0}")]
    Syntax(String),
    #[error("a message is given twice: {0}")]
    Twice(String),
}

/// What a message may contain: a text as it is, or a number, which is grouped and chooses the plural.
///
/// A year is a text, so that it is not grouped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Number(i64::from(number))
            }
        }
    )*};
}
numbers!(i16 u16 i32 u32 i64);

impl<'a> From<&'a Shown> for Arg<'a> {
    fn from(shown: &'a Shown) -> Self {
        match shown {
            Shown::Number(number) => Arg::from(*number),
            Shown::Text(text) => Arg::from(text),
        }
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The messages of a language that is read from its files.
pub trait Messages {
    /// Whether there is such a message.
    fn has(&self, id: &str) -> bool;

    /// The message with its variables.
    fn write(&self, id: &str, args: &[(&str, Arg)]) -> Option<String>;
}

/// The messages of one language. Two catalogues are equal when they say the same.
pub struct Catalogue {
    lang: Lang,
    /// What was read for another language than French.
    read: Option<Box<dyn Messages>>,
    /// French, which is always behind. More of it may come: what is on the screen needs nothing of that.
    french: Cell<Tables>,
}

impl Catalogue {
    /// French, whole.
    pub fn french() -> Catalogue {
        Catalogue::compiled(ALL_TABLES)
    }

    /// As much French as is here: the first screen has [`FIRST_TABLES`], and the later parts bring the rest.
    pub fn compiled(french: Tables) -> Catalogue {
        Catalogue { lang: Lang::Fr, read: None, french: Cell::new(french) }
    }

    /// Reads the files of a language, whole or one by one.
    ///
    /// # Errors
    /// A message that cannot be read, or that is given twice; then nothing of the texts is taken.
    pub fn from_sources(lang: Lang, texts: &[&str]) -> Result<Catalogue, CatalogueError> {
        Ok(Catalogue { lang, read: Some(fluent::read(lang, texts)?), french: Cell::new(ALL_TABLES) })
    }

    /// More French has come. It is the same catalogue, so that nothing is drawn again.
    pub fn learn(&self, french: Tables) {
        self.french.set(french);
    }

    /// The catalogue of a language that is compiled in, for native programs and tests.
    ///
    /// # Errors
    /// As [`Catalogue::from_sources`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn native(lang: Lang) -> Result<Catalogue, CatalogueError> {
        Catalogue::from_sources(lang, sources::of(lang))
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether this language itself has the message.
    pub fn has(&self, id: &str) -> bool {
        match &self.read {
            Some(read) => read.has(id),
            None => self.behind(id, &[]).is_some(),
        }
    }

    /// A message without variables. An unknown id is shown itself, between marks in debug builds.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with variables: `catalogue.with("board-moved", &[("name", name.into())])`.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let known = self.known(id, args);
        known.unwrap_or_else(|| if cfg!(debug_assertions) { format!("⟦{id}⟧") } else { id.to_owned() })
    }

    /// A message that may not exist, such as the label of a code of a later version.
    pub fn find(&self, id: &str) -> Option<String> {
        self.known(id, &[])
    }

    /// The id of a message as the program itself spells it, if there is such a message.
    pub fn id(&self, id: &str) -> Option<&'static str> {
        self.french.get().iter().find_map(|table| compiled::id(table, id))
    }

    fn known(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let own = self.read.as_ref().and_then(|read| read.write(id, args));
        own.or_else(|| self.behind(id, args))
    }

    fn behind(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pieces = self.french.get().iter().find_map(|table| compiled::find(table, id))?;
        let mut out = String::new();
        compiled::write(&mut out, pieces, args);
        Some(out)
    }
}

impl PartialEq for Catalogue {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang && self.french.get().len() == other.french.get().len()
    }
}

impl Eq for Catalogue {}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Catalogue").field(&self.lang).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(lang: Lang, text: &str) -> Catalogue {
        Catalogue::from_sources(lang, &[text]).unwrap()
    }

    #[test]
    fn the_plural_follows_the_language() {
        let text = "some-days = { $count ->\n    [one] { $count } jour\n   *[other] { $count } jours\n}\n";
        let check = |lang, count: i64, expected: &str| {
            assert_eq!(catalogue(lang, text).with("some-days", &[("count", count.into())]), expected);
        };
        check(Lang::Fr, 0, "0 jour");
        check(Lang::Fr, 1, "1 jour");
        check(Lang::Fr, 2, "2 jours");
        check(Lang::Fr, 1234, "1\u{202f}234 jours");
        check(Lang::En, 0, "0 jours");
        check(Lang::De, 1234, "1.234 jours");
    }

    #[test]
    fn a_missing_message_is_read_in_french_and_an_unknown_one_is_seen() {
        let dutch = catalogue(Lang::Nl, "some-word = woord\n");
        assert_eq!(dutch.text("common-cancel"), Catalogue::french().text("common-cancel"));
        assert_eq!(dutch.text("no-such-id"), "⟦no-such-id⟧");
        assert_eq!(dutch.find("no-such-id"), None);
    }

    #[test]
    fn french_that_comes_later_is_said_by_the_same_catalogue() {
        let catalogue = Catalogue::compiled(&[]);
        assert!(!catalogue.has("common-cancel"));
        catalogue.learn(ALL_TABLES);
        assert_eq!(catalogue.text("common-cancel"), Catalogue::french().text("common-cancel"));
    }

    #[test]
    fn a_broken_catalogue_is_refused() {
        assert!(matches!(Catalogue::from_sources(Lang::En, &["some-word = {"]), Err(CatalogueError::Syntax(_))));
        let twice = Catalogue::from_sources(Lang::En, &["some-word = a\n", "some-word = b\n"]);
        assert!(matches!(twice, Err(CatalogueError::Twice(_))));
    }
}
