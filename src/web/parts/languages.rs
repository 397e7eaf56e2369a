//! The part that reads other languages than French, which is compiled.

use crate::domain::Lang;
use crate::i18n::Catalogue;

/// The catalogue of a language from its whole file.
pub fn read(lang: Lang, text: &str) -> Option<Catalogue> {
    Catalogue::from_sources(lang, &[text]).ok()
}
