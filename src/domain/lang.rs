//! The four languages of the interface, which are those in which people say a day.

use super::coded::coded;

coded! {
    /// A language, the source first. The codes are the tags of `lang` attributes and file names.
    #[derive(Default)]
    pub enum Lang {
        #[default]
        Fr = "fr",
        En = "en",
        Nl = "nl",
        De = "de",
    }
}

impl Lang {
    /// The language of a tag such as `nl`, `nl-BE` or `NL_be`.
    pub fn of_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_is_read() {
        assert_eq!(Lang::of_tag("nl-BE"), Some(Lang::Nl));
        assert_eq!(Lang::of_tag("FR_be"), Some(Lang::Fr));
        assert_eq!(Lang::of_tag("it"), None);
        assert_eq!(Lang::of_tag(""), None);
    }
}
