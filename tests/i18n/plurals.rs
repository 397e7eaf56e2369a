//! Numbers: a choice by a number has the plurals of its language, and no plural stands beside a number alone.

use super::catalogue;
use super::reading::choices;
use passerelle::domain::Lang;
use passerelle::i18n::Catalogue;

/// The variables that count something.
const COUNTS: &[&str] = &[
    "count",
    "days",
    "months",
    "shown",
    "total",
    "lists",
    "cards",
    "people",
    "persons",
    "moves",
    "comments",
    "events",
    "cancelled",
    "facts",
    "asked",
    "new",
    "changed",
    "most",
    "least",
];

/// Choices of some numbers only: the order of a day, a place in a file, every second week.
const SOME: &[&str] = &["date-", "day-", "agenda-weekly", "file-error-organisation"];

/// Messages whose number is never 0 or 1: a rhythm of two and more, the least length of a passphrase, the months of the
/// settings and of the decree, records that are several.
const ALWAYS: &[&str] = &[
    "agenda-monthly-other",
    "agenda-weekly-several",
    "backup-passphrase-help",
    "board-job-",
    "keyring-copy-passphrase",
    "retention-",
    "sharing-passphrase-help",
    "united-note",
    "withdrawal-joined",
];

fn is_number(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a choice is made by a number.
fn counts(keys: &[String]) -> bool {
    keys.iter().any(|key| key == "one" || is_number(key))
}

#[test]
fn each_choice_by_a_number_has_the_plurals_of_its_language() {
    for lang in Lang::ALL {
        for (id, message) in catalogue(lang) {
            for choice in choices(&message) {
                assert!(
                    choice.keys.last().is_some_and(|key| key.starts_with('*')),
                    "{lang:?}: {id} has no default at its end"
                );
                if !counts(&choice.keys) {
                    continue;
                }
                let some = SOME.iter().any(|beginning| id.starts_with(beginning));
                let (numbers, plurals): (Vec<&String>, Vec<&String>) =
                    choice.keys.iter().partition(|key| is_number(key));
                assert!(
                    plurals == ["one", "*other"] || (some && plurals == ["*other"]),
                    "{lang:?}: {id} chooses {choice:?}"
                );
                // The first that fits is taken: a number before the plural that has it.
                assert!(choice.keys[..numbers.len()].iter().all(|key| is_number(key)), "{lang:?}: {id}: {choice:?}");
            }
        }
    }
}

/// The words that stand right after a number which nothing chooses by.
fn beside<'a>(message: &'a str, by: &str) -> Vec<&'a str> {
    if choices(message).iter().any(|choice| choice.by == by && counts(&choice.keys)) {
        return Vec::new();
    }
    let number = format!("{{ ${by} }} ");
    let after = message.match_indices(&number).map(|(place, _)| &message[place + number.len()..]);
    let first = |rest: &'a str| rest.split(|sign: char| !sign.is_alphabetic()).next();
    after.filter_map(first).filter(|word| word.len() > 2).collect()
}

fn is_plural(lang: Lang, word: &str) -> bool {
    let ends = |with: &[&str]| with.iter().any(|end| word.ends_with(end));
    let same = [
        "mois",
        "fois",
        "plus",
        "moins",
        "pas",
        "ans",
        "dans",
        "sans",
        "does",
        "was",
        "verborgen",
        "tonen",
        "meer",
        "Zeichen",
    ];
    let same = same.contains(&word) || ["sich", "und", "jede", "weitere", "ohne", "seine", "eine"].contains(&word);
    !same
        && match lang {
            Lang::Fr => ends(&["s", "x"]),
            Lang::En => ends(&["s"]) || word == "people",
            Lang::Nl => ends(&["en", "s"]),
            Lang::De => word.starts_with(char::is_uppercase) && ends(&["e", "en", "n", "er", "s"]),
        }
}

#[test]
fn no_plural_stands_beside_a_number_that_nothing_chooses_by() {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for (id, message) in catalogue(lang) {
            for word in COUNTS.iter().flat_map(|by| beside(&message, by)).filter(|word| is_plural(lang, word)) {
                if !ALWAYS.iter().any(|beginning| id.starts_with(beginning)) {
                    found.push(format!("{lang:?}: {id}: « {word} » in {message}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn numbers_are_written_and_counted_as_each_language_does() {
    let said = |lang, count: i64| Catalogue::native(lang).unwrap().with("board-selected", &[("count", count.into())]);
    let all = |count| Lang::ALL.map(|lang| said(lang, count));
    assert_eq!(Lang::ALL, [Lang::Fr, Lang::En, Lang::Nl, Lang::De]);
    assert_eq!(
        all(0),
        ["0 personne sélectionnée", "0 people selected", "0 personen geselecteerd", "0 Personen ausgewählt"]
    );
    assert_eq!(
        all(1),
        ["1 personne sélectionnée", "1 person selected", "1 persoon geselecteerd", "1 Person ausgewählt"]
    );
    assert_eq!(
        all(1_000_000),
        [
            "1\u{202f}000\u{202f}000 personnes sélectionnées",
            "1,000,000 people selected",
            "1.000.000 personen geselecteerd",
            "1.000.000 Personen ausgewählt"
        ]
    );
    let (compiled, native) = (Catalogue::french(), Catalogue::native(Lang::Fr).unwrap());
    for (id, message) in catalogue(Lang::Fr) {
        for choice in choices(&message).iter().filter(|choice| choice.keys.iter().any(|key| key == "one")) {
            for count in [0, 1, 2, 1_000_000_i64] {
                let args = [(choice.by.as_str(), count.into())];
                assert_eq!(compiled.with(&id, &args), native.with(&id, &args), "{id} for {count}");
            }
        }
    }
}
