//! A contact said in one sentence: a table of phrases in four languages, and what must hold for every one of them.
//!
//! Each line of `tests/fixtures/phrases/phrases.csv` is a phrase, said on Wednesday 4 March 2026, and what is understood:
//! who (several names with « | » must be chosen from, « ~ » before a name asks, « ? » is nobody's name, « - » no name),
//! how, with what result, minutes, the day of the contact, what is to be done and when, and what stays as the note.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot read is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/day.rs"]
mod support;

use passerelle::domain::{Day, Lang, PersonId, fold_text};
use passerelle::insight::contact::phrase::{Called, Phrase, Who, read};
use proptest::prelude::*;
use support::day;
use uuid::Uuid;

/// Everybody on the board.
const PEOPLE: [&str; 9] = [
    "Karim Benali",
    "Samira Benali",
    "Samira Haddad",
    "Marie-Claire Lens",
    "Jean-Marc Van den Berghe",
    "Zoé Lambert",
    "Kevin O'Brien",
    "Fatima El Amrani",
    "Amélie Dupont",
];

fn id(name: &str) -> PersonId {
    PersonId::derived(Uuid::nil(), name)
}

fn understand(text: &str, lang: Lang) -> Phrase {
    let names: Vec<(PersonId, String)> = PEOPLE.iter().map(|name| (id(name), fold_text::fold(name))).collect();
    let people: Vec<Called<'_>> = names.iter().map(|(id, words)| Called { id: *id, words }).collect();
    read(text, lang, today(), &people)
}

fn today() -> Day {
    day("2026-03-04")
}

/// One line of the table: the language, the phrase, and the facts as they are written there.
fn table() -> Vec<(Lang, String, Vec<String>)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/phrases/phrases.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let line = |row: csv::StringRecord| {
        let facts = row.iter().skip(2).map(str::to_owned).collect();
        (Lang::of_tag(&row[0]).unwrap(), row[1].to_owned(), facts)
    };
    reader.records().map(|row| line(row.unwrap())).collect()
}

/// The facts of a phrase as the table writes them.
fn facts(phrase: &Phrase) -> Vec<String> {
    let name = |person: &PersonId| (*PEOPLE.iter().find(|name| id(name) == *person).unwrap()).to_owned();
    let names = |persons: &[PersonId]| persons.iter().map(name).collect::<Vec<_>>().join("|");
    let who = match &phrase.who {
        Who::Nobody => "-".to_owned(),
        Who::Unknown => "?".to_owned(),
        Who::One(person) => name(person),
        Who::Several(persons) => names(persons),
        Who::Near(persons) => format!("~{}", names(persons)),
    };
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let due = phrase.next.as_ref().and_then(|next| next.on).map(|on| match on.at {
        Some(hour) => format!("{} {hour}", on.on.day),
        None => on.on.day.to_string(),
    });
    vec![
        who,
        text(phrase.channel),
        text(phrase.reached),
        phrase.minutes.map(|length| length.as_minutes().to_string()).unwrap_or_default(),
        phrase.on.map(|day| day.to_string()).unwrap_or_default(),
        phrase.next.as_ref().map(|next| next.title.clone()).unwrap_or_default(),
        due.unwrap_or_default(),
        phrase.note.clone(),
    ]
}

#[test]
fn every_phrase_means_what_the_table_says() {
    let mut wrong = Vec::new();
    for (lang, text, expected) in table() {
        let found = facts(&understand(&text, lang));
        if found != expected {
            wrong.push(format!("{lang:?} {text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn there_are_fifty_phrases_in_french_and_ten_in_each_other_language() {
    for (lang, least) in [(Lang::Fr, 50), (Lang::En, 10), (Lang::Nl, 10), (Lang::De, 10)] {
        assert!(table().iter().filter(|(of, ..)| *of == lang).count() >= least, "{lang:?}");
    }
}

/// Every word is understood, or in the note, or in what is to be done.
#[track_caller]
fn assert_nothing_is_dropped(text: &str, phrase: &Phrase) {
    let mut left = fold_text::words(text);
    let mut take = |words: Vec<String>| {
        for word in words {
            if let Some(place) = left.iter().position(|held| *held == word) {
                left.remove(place);
            }
        }
    };
    phrase.understood.iter().for_each(|place| take(fold_text::words(&text[place.clone()])));
    take(fold_text::words(&phrase.note));
    assert!(left.is_empty(), "{text:?} loses {left:?}: {phrase:?}");
}

#[test]
fn every_word_of_the_table_is_understood_or_kept() {
    for (lang, text, _) in table() {
        assert_nothing_is_dropped(&text, &understand(&text, lang));
    }
}

#[test]
fn capitals_accents_apostrophes_and_spaces_change_nothing() {
    // What the sentence itself wrote is folded before it is compared.
    let plain = |phrase: &Phrase| facts(phrase).iter().map(|fact| fold_text::fold(fact)).collect::<Vec<_>>();
    for (lang, text, _) in table() {
        let expected = plain(&understand(&text, lang));
        let others = [
            text.to_lowercase(),
            text.replace('\'', "’"),
            text.replace('’', "'"),
            text.replace(['é', 'è', 'ê'], "e").replace('à', "a").replace('û', "u"),
            text.replace(' ', "  "),
            text.replace(' ', "\u{a0}"),
            format!("  {text} "),
        ];
        for other in others {
            // A capital letter behind a name is what makes it doubtful; without it the word is a word.
            if text.contains("Dupuis") {
                continue;
            }
            assert_eq!(plain(&understand(&other, lang)), expected, "{other}");
        }
    }
}

#[test]
fn a_name_that_several_people_bear_names_nobody() {
    for text in ["Samira tel joint", "samira", "Benali absent", "rappeler Samira lundi", "mail envoyé à Samira"] {
        assert!(matches!(understand(text, Lang::Fr).who, Who::Several(who) if who.len() == 2), "{text}");
    }
}

fn piece() -> impl Strategy<Value = String> {
    let words = [
        "Karim", "Samira", "Benali", "tel", "whatsapp", "joint", "pas", "rappel", "rappeler", "jeudi", "en", "8",
        "lundi", "30", "min", "1h15", "hier", ",", ".", ";", "!", "l'", "à", "de", "mail", "envoyé", "rdv", "14h",
        "12/3", "(", "»",
    ];
    prop_oneof![
        8 => prop::sample::select(words.to_vec()).prop_map(str::to_owned),
        2 => "\\PC{0,12}",
        1 => "[ \\t\\n\u{a0}\u{301}\u{ad}’ʼ]{1,3}",
    ]
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_and_nothing_is_dropped(pieces in prop::collection::vec(piece(), 0..14)) {
        let text = pieces.join(" ");
        for lang in Lang::ALL {
            assert_nothing_is_dropped(&text, &understand(&text, lang));
        }
    }
}
