//! The four languages of the interface.

use crate::insight::contact::natural_day::Tongue;
use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    #[default]
    Fr,
    En,
    Nl,
    De,
}

impl Lang {
    /// All languages, the source first.
    pub const ALL: [Lang; 4] = [Lang::Fr, Lang::En, Lang::Nl, Lang::De];

    /// The language of a tag such as `nl`, `nl-BE` or `NL_be`.
    pub fn parse(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The tag, for `lang` attributes and file names.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::En => "en",
            Lang::Nl => "nl",
            Lang::De => "de",
        }
    }

    /// The name of the language in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Fr => "Français",
            Lang::En => "English",
            Lang::Nl => "Nederlands",
            Lang::De => "Deutsch",
        }
    }

    /// The locale whose plural rules apply; in French 0 is singular.
    pub(crate) fn locale(self) -> LanguageIdentifier {
        // The tags are right, so the default is never taken; it has the plural rules of no language.
        self.tag().parse().unwrap_or_default()
    }
}

/// The language in which people type is that of the interface.
impl From<Lang> for Tongue {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Tongue::Fr,
            Lang::En => Tongue::En,
            Lang::Nl => Tongue::Nl,
            Lang::De => Tongue::De,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_is_read() {
        assert_eq!(Lang::parse("nl-BE"), Some(Lang::Nl));
        assert_eq!(Lang::parse("FR_be"), Some(Lang::Fr));
        assert_eq!(Lang::parse("it"), None);
        assert_eq!(Lang::parse(""), None);
    }
}
