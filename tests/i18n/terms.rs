//! One word for each thing: the table of `docs/glossary.md` against the catalogues.

use super::catalogue;
use super::reading::{code, texts, worded};
use passerelle::domain::Lang;

const GLOSSARY: &str = include_str!("../../docs/glossary.md");

/// Where a replaced word is right in another sense: the language, the word, and the beginnings of the messages.
const RIGHT: &[(&str, &str, &[&str])] = &[
    ("en", "welcome", &["board-empty-title", "start-title"]),
    ("en", "facts", &["dossier-note-hint", "help-privacy"]),
    ("en", "dossier", &["help-data-4"]),
    ("en", "project", &["today-source-cpas_end"]),
    ("nl", "feiten", &["dossier-note-hint", "help-privacy"]),
    ("nl", "vaardigheden", &["obstacle-digital"]),
    ("nl", "zending", &["organisation-type-mire"]),
    ("de", "Fakten", &["dossier-note-hint", "help-privacy"]),
    ("de", "Empfang", &["file-error-unknown-packet", "office-empty"]),
    ("de", "Fähigkeiten", &["placement_goal-check_ability"]),
    (
        "de",
        "Weg",
        &[
            "help-word-goal",
            "outpost-companies",
            "paper-journey",
            "paper-person-title",
            "point-job_plan",
            "results-i1-definition",
            "step-job_search",
        ],
    ),
    ("de", "Weges", &["paper-path"]),
];

/// A line of the table: the terms by language, and the words that they replace.
struct Row<'a> {
    terms: [(&'static str, &'a str); 4],
    replaced: Vec<(&'a str, &'a str)>,
}

fn rows() -> Vec<Row<'static>> {
    let lines = GLOSSARY.lines().filter(|line| line.starts_with("| ")).skip(1);
    lines.map(row).collect()
}

fn row(line: &'static str) -> Row<'static> {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [fr, nl, de, en, _, replaced] = cells[..] else { panic!("six columns: {line}") };
    let replaced = replaced.split(';').filter_map(|part| part.trim().split_once(": "));
    let replaced = replaced.flat_map(|(lang, words)| words.split(", ").map(move |word| (lang, word.trim()))).collect();
    Row { terms: [("fr", fr), ("nl", nl), ("de", de), ("en", en)], replaced }
}

fn is_right(lang: &str, word: &str, id: &str) -> bool {
    let here = |entry: &&(&str, &str, &[&str])| entry.0 == lang && entry.1 == word;
    RIGHT.iter().filter(here).any(|(_, _, ids)| ids.iter().any(|beginning| id.starts_with(beginning)))
}

#[test]
fn a_word_that_the_glossary_replaces_stands_in_no_catalogue() {
    let rows = rows();
    assert!(rows.len() >= 34 && rows.iter().map(|row| row.replaced.len()).sum::<usize>() > 100, "the table is read");
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for (id, message) in catalogue(lang) {
            let said = texts(&message).iter().map(|text| worded(text)).collect::<String>();
            for (_, word) in rows.iter().flat_map(|row| &row.replaced).filter(|(of, _)| *of == code(lang)) {
                if said.contains(&worded(word)) && !is_right(code(lang), word, &id) {
                    found.push(format!("{} {id}: « {word} » in {message}", code(lang)));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_term_of_the_glossary_is_said_somewhere() {
    for lang in Lang::ALL {
        let said: String =
            catalogue(lang).values().flat_map(|message| texts(message)).map(|text| worded(&text)).collect();
        for row in rows() {
            let (_, terms) = row.terms.into_iter().find(|(of, _)| *of == code(lang)).unwrap();
            for term in terms.split(" · ").flat_map(|term| term.split(['(', '«', ',']).take(1)) {
                assert!(said.contains(worded(term).trim()), "{lang:?}: nothing says « {term} »");
            }
        }
    }
}

#[test]
fn each_exception_is_needed() {
    for (lang, word, ids) in RIGHT {
        let lang = Lang::ALL.into_iter().find(|known| code(*known) == *lang).unwrap();
        for beginning in *ids {
            let said = |message: &String| texts(message).iter().any(|text| worded(text).contains(&worded(word)));
            let needed = catalogue(lang).iter().any(|(id, message)| id.starts_with(beginning) && said(message));
            assert!(needed, "{lang:?}: {beginning} no longer says « {word} »");
        }
    }
}
