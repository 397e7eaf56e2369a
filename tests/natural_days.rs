//! Days as people say them, in four languages: tables of phrases, and what must hold for every one of them.
//!
//! Each line of `tests/fixtures/natural_days/<language>.csv` is a day on which a phrase is said, the phrase, the day
//! it means or why it means none, and what that day falls on.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot read is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/day.rs"]
mod support;

use passerelle::domain::Day;
use passerelle::domain::Lang;
use passerelle::i18n::{Catalogue, formats};
use passerelle::insight::contact::natural_day::{
    FallsOn, Holiday, NotUnderstood, Toward, Understood, read, read_appointment, read_toward,
};
use support::day;

/// One line of a table.
struct Said {
    today: Day,
    phrase: String,
    /// As it is written in the table.
    expected: String,
    falls_on: String,
}

fn table(lang: Lang) -> Vec<Said> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/natural_days");
    let mut reader = csv::Reader::from_path(format!("{folder}/{}.csv", lang.code())).unwrap();
    let said = |row: csv::StringRecord| Said {
        today: day(&row[0]),
        phrase: row[1].to_owned(),
        expected: row[2].to_owned(),
        falls_on: row[3].to_owned(),
    };
    reader.records().map(|row| said(row.unwrap())).collect()
}

/// Runs a check on every line of every table.
fn each(check: impl Fn(Lang, &Said)) {
    for lang in Lang::ALL {
        table(lang).iter().for_each(|said| check(lang, said));
    }
}

/// The answer as the tables write it.
fn written(answer: Result<Understood, NotUnderstood>) -> String {
    match answer {
        Ok(understood) => understood.day.to_string(),
        Err(NotUnderstood::Unclear) => "unclear".to_owned(),
        Err(NotUnderstood::NoSuchDay) => "no-such-day".to_owned(),
        Err(NotUnderstood::OtherWeekday(_)) => "other-weekday".to_owned(),
        Err(NotUnderstood::Past) => "past".to_owned(),
        Err(NotUnderstood::StillToCome) => "still-to-come".to_owned(),
        Err(NotUnderstood::Hour) => "hour".to_owned(),
    }
}

fn falls_on(answer: Result<Understood, NotUnderstood>) -> &'static str {
    match answer.ok().and_then(|understood| understood.falls_on) {
        Some(FallsOn::Holiday(holiday)) => holiday.code(),
        Some(FallsOn::Weekend) => "weekend",
        None => "",
    }
}

#[test]
fn every_phrase_means_what_the_table_says() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for said in table(lang) {
            let answer = read(&said.phrase, lang, said.today);
            if (written(answer), falls_on(answer)) != (said.expected.clone(), said.falls_on.as_str()) {
                let (got, falls_on) = (written(answer), falls_on(answer));
                wrong.push(format!("{lang:?} {} {}: {} not {got} {falls_on}", said.today, said.phrase, said.expected));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_has_sixty_phrases_with_every_holiday_and_every_refusal() {
    for lang in Lang::ALL {
        let table = table(lang);
        let mut phrases: Vec<&str> = table.iter().map(|said| said.phrase.as_str()).collect();
        phrases.sort_unstable();
        phrases.dedup();
        assert!(phrases.len() >= 60, "{lang:?}: {}", phrases.len());
        for (holiday, _) in Holiday::FEASTS {
            assert!(table.iter().any(|said| said.falls_on == holiday.code()), "{lang:?}: {holiday:?}");
        }
        for refusal in ["unclear", "no-such-day", "other-weekday", "past"] {
            assert!(table.iter().any(|said| said.expected == refusal), "{lang:?}: {refusal}");
        }
    }
}

#[test]
fn capitals_accents_spaces_and_punctuation_change_nothing() {
    each(|lang, said| {
        let plain = passerelle::domain::fold_text::fold(&said.phrase);
        // Folding takes signs away too, and a minus or a clock is no longer one without its sign.
        let keeps_sign = said.expected == "hour" || [":", " -"].iter().any(|sign| said.phrase.contains(sign));
        let unaccented = if keeps_sign { said.phrase.clone() } else { plain };
        let others = [
            said.phrase.to_uppercase(),
            said.phrase.to_lowercase(),
            unaccented,
            said.phrase.replace(' ', "  "),
            said.phrase.replace(' ', "\u{a0}"),
            format!("\t  {} \n", said.phrase),
            format!("{} !", said.phrase),
            format!("{}.", said.phrase),
        ];
        let expected = read(&said.phrase, lang, said.today);
        for other in others {
            assert_eq!(read(&other, lang, said.today), expected, "{lang:?}: {other:?}");
        }
    });
}

#[test]
fn no_phrase_means_a_past_day_on_any_day_of_two_years() {
    // 2027 and the leap year 2028.
    let first = day("2027-01-01");
    each(|lang, said| {
        for today in (0..731).map(|days| first.plus(days)) {
            if let Ok(understood) = read(&said.phrase, lang, today) {
                assert!(understood.day >= today, "{lang:?} {today} {}: {}", said.phrase, understood.day);
                assert_eq!(understood, Understood::on(understood.day));
            }
        }
    });
}

#[test]
fn the_ends_of_the_calendar_are_no_days() {
    each(|lang, said| {
        for today in ["1900-01-01", "2199-12-31"].map(day) {
            let answer = read(&said.phrase, lang, today);
            assert!(answer.is_err() || answer.unwrap().day >= today, "{lang:?} {today} {}", said.phrase);
        }
    });
    for far in ["dans 9999 semaines", "dans 32767 ans", "dans 99999999999 jours", "le 14 mars 9999"] {
        assert!(read(far, Lang::Fr, day("2026-03-05")).is_err(), "{far}");
    }
}

#[test]
fn what_the_screen_writes_can_be_typed_again() {
    let today = day("2026-11-23");
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        for later in (0..800).map(|days| today.plus(days)) {
            for text in [formats::full_day(&words, later), formats::typed_day(&words, later), later.to_string()] {
                assert_eq!(read(&text, lang, today), Ok(Understood::on(later)), "{lang:?}: {text}");
            }
        }
    }
}

/// The rows of a table that is not of one language.
fn rows(name: &str) -> Vec<csv::StringRecord> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/natural_days");
    csv::Reader::from_path(format!("{folder}/{name}.csv")).unwrap().records().map(Result::unwrap).collect()
}

fn lang(code: &str) -> Lang {
    Lang::ALL.into_iter().find(|lang| lang.code() == code).unwrap()
}

#[test]
fn a_phrase_is_understood_whole_or_not_at_all() {
    let mut wrong = Vec::new();
    let rows = rows("whole");
    for row in &rows {
        let got = written(read(&row[2], lang(&row[0]), day(&row[1])));
        if got != row[3] {
            wrong.push(format!("{} {}: {} not {got}", &row[0], &row[2], &row[3]));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    for lang in Lang::ALL {
        assert!(rows.iter().filter(|row| &row[0] == lang.code()).count() >= 10, "{lang:?}");
    }
}

#[test]
fn h1_the_same_words_are_looked_for_on_the_side_of_today_where_the_form_speaks() {
    let mut wrong = Vec::new();
    for row in rows("directions") {
        let toward = match &row[2] {
            "to come" => Toward::ToCome,
            "has been" => Toward::HasBeen,
            "either" => Toward::Either,
            other => panic!("{other}"),
        };
        let got = written(read_toward(&row[3], lang(&row[0]), day(&row[1]), toward));
        if got != row[4] {
            wrong.push(format!("{} {} {}: {} not {got}", &row[0], &row[2], &row[3], &row[4]));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn h32_an_hour_is_understood_beside_a_day_and_never_alone() {
    let mut wrong = Vec::new();
    for row in rows("hours") {
        let read = read_appointment(&row[2], lang(&row[0]), day(&row[1]), Toward::ToCome);
        let at = read.ok().and_then(|read| read.at).map(|at| at.to_string());
        let got = (read.map_or(String::new(), |read| read.on.day.to_string()), at.unwrap_or_default());
        if got != (row[3].to_owned(), row[4].to_owned()) {
            wrong.push(format!("{} {}: {} {} not {got:?}", &row[0], &row[2], &row[3], &row[4]));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

proptest::proptest! {
    #[test]
    fn no_text_whatever_stops_the_reading_or_means_a_past_day(
        pieces in proptest::collection::vec("(le|dans|en|[0-9]{1,5}|lundi|mars|fin|mois|prochain|semaine|noel|-|/|\\PC{0,4})", 0..6),
        days in 0..3000i32,
    ) {
        let today = day("2026-01-01").plus(days);
        for tongue in Lang::ALL {
            let said = pieces.join(" ");
            if let Ok(understood) = read(&said, tongue, today) {
                proptest::prop_assert!(understood.day >= today);
            }
            if let Ok(understood) = read_toward(&said, tongue, today, Toward::HasBeen) {
                proptest::prop_assert!(understood.day <= today);
            }
        }
    }
}
