//! The words of the printed sheets, in the four languages: nobody is judged on paper, and no national number is asked.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used)]

use passerelle::domain::Lang;
use passerelle::i18n::sources;

/// The sentences of the sheets in a language.
fn words(lang: Lang) -> String {
    let place = sources::TOPICS.iter().position(|topic| *topic == "paper").unwrap();
    let sentences = sources::of(lang)[place].lines().filter_map(|line| line.split_once(" = "));
    sentences.map(|(_, text)| format!(" {}", text.to_lowercase())).collect::<Vec<_>>().join("\n")
}

fn check_absent(what: &[&str]) {
    for lang in Lang::ALL {
        let words = words(lang);
        assert!(words.lines().count() > 60, "{lang:?}: the scan saw only {} sentences", words.lines().count());
        for word in what {
            assert!(!words.contains(word), "{lang:?}: {word}");
        }
    }
}

#[test]
fn l19_no_sheet_judges_anybody() {
    check_absent(&[
        "motiv",
        "obéi",
        "obedien",
        "gehoorz",
        "gehors",
        "paress",
        "lazy",
        "luiheid",
        "faul",
        "sérieux",
        "serious",
        "politesse",
        "polite",
        "attitude",
        "haltung",
        "comportement",
        "behavio",
        "gedrag",
        "verhalten",
        "échec",
        "failure",
        "versagen",
        "mislukt",
        "alcool",
        "alcohol",
        "drog",
        "drug",
        "handicap",
        "maladie",
        "illness",
        "ziek",
        "krank",
    ]);
}

#[test]
fn l32_no_sheet_asks_for_a_national_number() {
    check_absent(&[
        // At the beginning of a word: « Hindernisse » holds it too.
        " niss",
        "registre national",
        "national number",
        "national register",
        "rijksregister",
        "insz",
        "nationalregister",
        "nationalnummer",
    ]);
}
