//! A catalogue: the messages of one language, with French behind it.

use super::formats::group;
use super::sources;
use crate::domain::Lang;
use crate::domain::said::Shown;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

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

/// The messages of one language. Two catalogues are equal when they are of the same language.
pub struct Catalogue {
    lang: Lang,
    bundle: Bundle,
    /// French, read when a message is missing for the first time.
    french: OnceCell<Option<Bundle>>,
}

impl Catalogue {
    /// The source language, which is always there.
    pub fn french() -> Catalogue {
        // The tests read every French file strictly; here a broken message falls back to its id.
        Catalogue { lang: Lang::Fr, bundle: lenient(Lang::Fr, sources::FRENCH), french: OnceCell::new() }
    }

    /// Reads the files of a language, whole or one by one.
    ///
    /// # Errors
    /// A message that cannot be read, or that is given twice; then nothing of the texts is taken.
    pub fn from_sources(lang: Lang, texts: &[&str]) -> Result<Catalogue, CatalogueError> {
        let mut bundle = empty(lang);
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(resource, errors)| {
                let place = errors.first().map(|error| error.slice.clone().unwrap_or(error.pos.clone()));
                let part = place.and_then(|place| resource.source().get(place)).unwrap_or_default();
                CatalogueError::Syntax(part.trim().to_owned())
            })?;
            bundle.add_resource(resource).map_err(|errors| {
                let words: Vec<_> = errors.iter().map(ToString::to_string).collect();
                CatalogueError::Twice(words.join(", "))
            })?;
        }
        Ok(Catalogue { lang, bundle, french: OnceCell::new() })
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
        self.bundle.has_message(id)
    }

    /// A message without variables. An unknown id is shown itself, between marks in debug builds.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with variables: `catalogue.with("board-moved", &[("name", name.into())])`.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let known = write(&self.bundle, id, args).or_else(|| write(self.behind()?, id, args));
        known.unwrap_or_else(|| if cfg!(debug_assertions) { format!("⟦{id}⟧") } else { id.to_owned() })
    }

    /// A message that may not exist, such as the label of a code of a later version.
    pub fn find(&self, id: &str) -> Option<String> {
        write(&self.bundle, id, &[]).or_else(|| write(self.behind()?, id, &[]))
    }

    fn behind(&self) -> Option<&Bundle> {
        let read = || (self.lang != Lang::Fr).then(|| lenient(Lang::Fr, sources::FRENCH));
        self.french.get_or_init(read).as_ref()
    }
}

impl PartialEq for Catalogue {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
    }
}

impl Eq for Catalogue {}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Catalogue").field(&self.lang).finish()
    }
}

fn empty(lang: Lang) -> Bundle {
    let mut bundle = FluentBundle::new(vec![locale(lang)]);
    // The marks would be copied with the text and read by some screen readers.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| grouped(value, Lang::Fr),
        Lang::En => |value, _| grouped(value, Lang::En),
        Lang::Nl => |value, _| grouped(value, Lang::Nl),
        Lang::De => |value, _| grouped(value, Lang::De),
    }));
    bundle
}

fn lenient(lang: Lang, texts: &[&str]) -> Bundle {
    let mut bundle = empty(lang);
    for text in texts {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn grouped(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(group(lang, number.value as i64)),
        _ => None,
    }
}

fn write(bundle: &Bundle, id: &str, args: &[(&str, Arg)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut held = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => held.set(*name, FluentValue::String(Cow::Borrowed(text))),
            Arg::Number(number) => held.set(*name, FluentValue::from(*number)),
        }
    }
    // A variable that is missing is written by its name, which is seen in review; there is nothing to recover.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&held), &mut errors).into_owned())
}

/// The locale whose plural rules apply; in French 0 is singular.
fn locale(lang: Lang) -> LanguageIdentifier {
    // The codes are right, so the default is never taken; it has the plural rules of no language.
    lang.code().parse().unwrap_or_default()
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
    fn a_broken_catalogue_is_refused() {
        assert!(matches!(Catalogue::from_sources(Lang::En, &["some-word = {"]), Err(CatalogueError::Syntax(_))));
        let twice = Catalogue::from_sources(Lang::En, &["some-word = a\n", "some-word = b\n"]);
        assert!(matches!(twice, Err(CatalogueError::Twice(_))));
    }
}
