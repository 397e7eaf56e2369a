//! What only the program says is read by nobody: inner words, codes, and English in another language.

use super::catalogue;
use super::reading::{code, texts, worded};
use passerelle::domain::Lang;
use passerelle::i18n::Catalogue;

/// The inner words of the program in each language, as a reader would meet them.
const INNER: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "acte",
            "actes",
            "lane",
            "kind",
            "payload",
            "code",
            "codes",
            "un fait",
            "des faits",
            "les faits",
            "faits nouveaux",
            "fait nouveau",
            "fait refusé",
            "compteur",
            "empreinte",
            "en-tête",
            "identifiant",
        ],
    ),
    (
        "en",
        &[
            "act",
            "acts",
            "fact",
            "facts",
            "lane",
            "kind",
            "payload",
            "code",
            "codes",
            "counter",
            "digest",
            "identifier",
            "redaction",
            "redacted",
        ],
    ),
    ("nl", &["feit", "feiten", "lane", "payload", "code", "codes", "teller", "kenmerk", "controlegetal"]),
    ("de", &["Fakt", "Fakten", "Lane", "Payload", "Code", "Codes", "Zähler", "Kennung", "Prüfsumme"]),
];

/// Where such a word is one of the reader's: a postcode, the code of a sheet, the facts of a life, a file's ending.
const READERS: &[(&str, &[&str])] = &[
    ("act", &["today-source-number"]),
    (
        "code",
        &[
            "field-goal-trade",
            "key-code-length",
            "keyring-code",
            "keyring-elsewhere",
            "ledger-",
            "outpost-no-place",
            "paper-keyring-code",
            "person-locality-wrong",
        ],
    ),
    ("des faits", &["help-privacy"]),
    ("facts", &["dossier-note-hint", "help-privacy"]),
    ("fakten", &["dossier-note-hint", "help-privacy"]),
    ("feiten", &["dossier-note-hint", "help-privacy"]),
    ("identifiant", &["ledger-column-id"]),
    ("identifier", &["ledger-column-id"]),
    ("kennung", &["ledger-column-id"]),
    ("kind", &["file-error-kind-"]),
];

/// Messages for whoever supports a user, or works at the command line: they may show what the program calls a thing.
const SUPPORT: &[&str] = &["cli-", "file-error-", "paper-keyring-code"];

/// Words that another language never has.
const FOREIGN: &[(&str, &[&str])] = &[
    ("fr", &["the", "and", "your", "with", "het", "een", "und", "nicht", "der"]),
    ("nl", &["the", "and", "your", "with", "und", "nicht", "der", "des", "pour", "avec", "vous"]),
    ("de", &["the", "and", "your", "with", "het", "een", "voor", "les", "pour", "avec", "vous"]),
    ("en", &["het", "een", "voor", "und", "nicht", "der", "pour", "avec", "vous", "dans"]),
];

fn listed(list: &'static [(&str, &'static [&str])], of: &str) -> &'static [&'static str] {
    list.iter().find(|(named, _)| *named == of).map_or(&[], |(_, words)| words)
}

#[test]
fn no_inner_word_of_the_program_is_read() {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for (id, message) in catalogue(lang) {
            let said = texts(&message).iter().map(|text| worded(text)).collect::<String>();
            for word in listed(INNER, code(lang)) {
                let readers = listed(READERS, &word.to_lowercase()).iter().any(|beginning| id.starts_with(beginning));
                if said.contains(&worded(word)) && !readers {
                    found.push(format!("{} {id}: « {word} » in {message}", code(lang)));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_message_shows_a_code_or_a_key_but_to_whoever_supports() {
    for lang in Lang::ALL {
        for (id, message) in catalogue(lang) {
            let support = SUPPORT.iter().any(|beginning| id.starts_with(beginning));
            let shown = ["{ $kind }", "{ $key }", "{ $code }", "{ $id }"].into_iter().find(|it| message.contains(it));
            assert!(support || shown.is_none(), "{lang:?}: {id} shows {shown:?}");
            assert!(!texts(&message).concat().contains('_'), "{lang:?}: {id} shows a code: {message}");
        }
    }
}

#[test]
fn no_word_of_another_language_is_left() {
    for lang in Lang::ALL {
        for (id, message) in catalogue(lang) {
            // Titles and menus of Trello, and what the command line takes, are quoted as they are.
            let said = texts(&message).iter().map(|text| worded(text)).collect::<String>();
            for word in listed(FOREIGN, code(lang)) {
                assert!(!said.contains(&worded(word)), "{lang:?}: {id} says « {word} »: {message}");
            }
        }
    }
}

#[test]
fn the_colours_of_trello_have_names_in_each_language() {
    let colours = ["green", "yellow", "orange", "red", "purple", "blue", "sky", "lime", "pink", "black"];
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        let name = |colour: &str| words.with("trello-color", &[("color", colour.into())]);
        let none = name("");
        for colour in colours {
            assert_ne!(name(colour), none, "{lang:?}: {colour}");
            assert!(lang == Lang::En || colour == "orange" || name(colour) != colour, "{lang:?}: {colour} is English");
        }
    }
}
