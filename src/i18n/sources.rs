//! The files of the catalogues. A new topic is one word here and one file a language.

macro_rules! topics {
    ($($topic:literal)*) => {
        /// The names of the files of each language.
        pub const TOPICS: &[&str] = &[$($topic),*];

        /// The French files, in the order of [`TOPICS`]; the page has them compiled.
        #[cfg(not(target_arch = "wasm32"))]
        pub const FRENCH: &[&str] = &[$(include_str!(concat!("fr/", $topic, ".ftl"))),*];

        #[cfg(not(target_arch = "wasm32"))]
        const ENGLISH: &[&str] = &[$(include_str!(concat!("en/", $topic, ".ftl"))),*];

        #[cfg(not(target_arch = "wasm32"))]
        const DUTCH: &[&str] = &[$(include_str!(concat!("nl/", $topic, ".ftl"))),*];

        #[cfg(not(target_arch = "wasm32"))]
        const GERMAN: &[&str] = &[$(include_str!(concat!("de/", $topic, ".ftl"))),*];
    };
}

topics! {
    "common"
    "shell"
    "part"
    "offline"
    "keys"
    "board"
    "views"
    "bulk"
    "person"
    "joining"
    "dossier"
    "placement"
    "contacts"
    "quick"
    "steps"
    "work"
    "reports"
    "sessions"
    "gathering"
    "paper"
    "journal"
    "codes"
    "dates"
    "day"
    "today"
    "agenda"
    "outpost"
    "companies" "openings" "matching" "ledger"
    "quality"
    "results"
    "project"
    "exchange" "sharing" "keyring" "erasing" "files" "trello" "settings" "first-start" "help" "store" "cli"
}

/// The files of a language, in the order of [`TOPICS`].
#[cfg(not(target_arch = "wasm32"))]
pub fn of(lang: crate::domain::Lang) -> &'static [&'static str] {
    match lang {
        crate::domain::Lang::Fr => FRENCH,
        crate::domain::Lang::En => ENGLISH,
        crate::domain::Lang::Nl => DUTCH,
        crate::domain::Lang::De => GERMAN,
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::i18n::Catalogue;

    #[test]
    fn one_file_says_as_much_as_many() {
        for lang in crate::domain::Lang::ALL {
            let catalogue = Catalogue::from_sources(lang, &[&of(lang).join("\n")]).unwrap();
            assert!(catalogue.has("common-cancel") && catalogue.has("store-full"), "{lang:?}");
        }
    }
}
