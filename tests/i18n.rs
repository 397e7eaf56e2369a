//! The catalogues: complete in four languages and used; in `i18n/`, one word for each thing, none of the program, and the
//! plurals and signs of each language.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot read is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "i18n/inner.rs"]
mod inner;
#[path = "i18n/plurals.rs"]
mod plurals;
#[path = "i18n/reading.rs"]
mod reading;
#[path = "i18n/signs.rs"]
mod signs;
#[path = "i18n/terms.rs"]
mod terms;

use passerelle::domain::Lang;
use passerelle::i18n::labels::List;
use passerelle::i18n::{Catalogue, sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The beginnings of ids that end with a stable code, besides those of the lists.
const COMPUTED: &[&str] = &[
    "agenda-break-",
    "agenda-place-",
    "backup-strength-",
    "date-month-",
    "date-weekday-",
    "day-holiday-",
    "day-month-",
    "day-weekday-",
    "field-",
    "kind-",
    "law-",
    "ledger-column-",
    "level-",
    "sessions-letter-",
    "sharing-purpose-help-",
    "step-",
    "point-",
    "reports-sheet-",
    "consequence-",
    "gate-help-",
    "available-",
    "alerts-delays-",
    "alerts-limit-",
    "today-rule-",
    "today-source-",
    "match-criterion-",
    "paper-journey-done-",
    "paper-journey-now-",
    "paper-trainee-asked-",
    "paper-trainee-band-",
    "quality-matter-",
    "quality-mend-",
    "quality-stake-",
    "results-section-",
    "results-table-",
    "match-criterion-help-",
    "views-axis-",
    "views-without-",
];

fn is_computed(id: &str) -> bool {
    let lists = List::ALL.iter().map(|list| list.prefix());
    COMPUTED.iter().copied().chain(lists).any(|prefix| id.starts_with(prefix))
}

/// The messages of a file by id, each with its text as it is written.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match line.split_once(" =").filter(|_| line.starts_with(|sign: char| sign.is_ascii_alphabetic())) {
            Some((id, rest)) => out.push((id.to_owned(), rest.trim_ascii().to_owned())),
            None => {
                let last = out.last_mut().expect("a file begins with a message");
                last.1.push('\n');
                last.1.push_str(line);
            }
        }
    }
    out
}

fn catalogue(lang: Lang) -> BTreeMap<String, String> {
    let all = sources::of(lang).iter().flat_map(|text| messages(text));
    let mut out = BTreeMap::new();
    for (id, text) in all {
        assert!(out.insert(id.clone(), text).is_none(), "{lang:?}: {id} is given twice");
    }
    out
}

fn variables(text: &str) -> BTreeSet<&str> {
    let end = |rest: &str| rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').unwrap_or(rest.len());
    text.split('$').skip(1).map(|rest| &rest[..end(rest)]).collect()
}

/// The program without its tests: every Rust file under `src/`, up to its test module.
fn program() -> Vec<(String, String)> {
    fn walk(folder: &Path, out: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let end = text.find(
                    "#[cfg(test)]
",
                );
                out.push((path.display().to_string(), text[..end.unwrap_or(text.len())].to_owned()));
            }
        }
    }
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out
}

/// Ids have a hyphen, so the key of a fact (`data.text("title")`) is not taken for one.
fn is_id(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|sign: char| sign.is_ascii_lowercase())
        && text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-' || sign == '_')
}

/// The literal ids that a text asks a catalogue for.
fn asked(text: &str) -> Vec<&str> {
    let calls = [".text(", ".with(", ".t(", ".ta("];
    let after = calls.iter().flat_map(|call| text.split(call).skip(1));
    let literals = after.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    literals.filter(|text| is_id(text)).collect()
}

#[test]
fn every_language_can_be_read_and_its_ids_have_a_hyphen() {
    for lang in Lang::ALL {
        Catalogue::native(lang).unwrap_or_else(|error| panic!("{lang:?}: {error}"));
        for id in catalogue(lang).keys() {
            assert!(is_id(id), "{lang:?}: {id}");
        }
    }
}

#[test]
fn every_message_exists_in_every_language_with_the_same_variables() {
    let french = catalogue(Lang::Fr);
    for lang in [Lang::En, Lang::Nl, Lang::De] {
        let other = catalogue(lang);
        let ids = |all: &BTreeMap<String, String>| all.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(
            ids(&french).symmetric_difference(&ids(&other)).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{lang:?}"
        );
        for (id, text) in &french {
            assert_eq!(variables(text), variables(&other[id]), "{lang:?}: {id}");
        }
    }
}

#[test]
fn every_message_is_written_whole() {
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        for (id, text) in catalogue(lang) {
            for count in [0, 1, 1234] {
                let args: Vec<_> = variables(&text).into_iter().map(|name| (name, count.into())).collect();
                let written = words.with(&id, &args);
                assert!(!written.trim().is_empty() && !written.contains(['$', '⟦']), "{lang:?}: {id}: {written}");
            }
        }
    }
}

#[test]
fn each_id_that_the_program_asks_for_exists() {
    let french = catalogue(Lang::Fr);
    let mut seen = 0;
    for (path, text) in program() {
        for id in asked(&text) {
            seen += 1;
            assert!(french.contains_key(id), "{path} asks for {id}");
        }
    }
    assert!(seen > 20, "the scan saw only {seen} ids");
}

#[test]
fn the_scan_sees_ids_however_they_are_laid_out() {
    assert_eq!(asked("words.t(\n    \"board-title\",\n)"), ["board-title"]);
    assert_eq!(asked(r#"a.with("board-moved", &[]); data.text("title"); Path::with("x-y z")"#), ["board-moved"]);
}

#[test]
fn no_message_is_left_without_use() {
    let all: String = program().into_iter().map(|(_, text)| text).collect();
    for prefix in COMPUTED {
        assert!(all.contains(&format!("\"{prefix}")), "nothing computes {prefix}");
    }
    for (topic, text) in sources::TOPICS.iter().zip(sources::FRENCH) {
        for (id, _) in messages(text) {
            assert!(is_computed(&id) || all.contains(&format!("\"{id}\"")), "{topic}: {id} is not used");
        }
    }
}

#[test]
fn no_sentence_was_left_in_another_language() {
    let french = catalogue(Lang::Fr);
    for lang in [Lang::En, Lang::Nl, Lang::De] {
        for (id, text) in catalogue(lang) {
            let words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.len() > 3).count();
            assert!(words < 5 || text.contains("->") || text != french[&id], "{lang:?}: {id} is still French: {text}");
        }
    }
    for (id, text) in &french {
        for word in [" the ", " and ", " your ", " het ", " een ", " und ", " nicht ", "TODO"] {
            assert!(!format!(" {text} ").contains(word), "{id}: {word} in {text}");
        }
    }
}

/// A list of the product never offers an illness, an addiction or a judgement as the cause of anything.
#[test]
fn no_default_list_holds_health_addiction_or_judgement_as_a_reason() {
    let words = [
        "alcool",
        "alcohol",
        "toxicoman",
        "addict",
        "drog",
        "drug",
        "handicap",
        "santé",
        "health",
        "gezondheid",
        "gesundheit",
        "maladie",
        "illness",
        "ziek",
        "krank",
        "motivation",
        "obéi",
        "paress",
        "lazy",
    ];
    for lang in Lang::ALL {
        for (id, text) in catalogue(lang) {
            // The obstacle « santé » is a state without a reason, and never leaves; it is the one exception.
            let listed = is_computed(&id) && id != "obstacle-health";
            let text = text.to_lowercase();
            assert!(!listed || words.iter().all(|word| !text.contains(word)), "{lang:?}: {id}: {text}");
        }
    }
}

/// These names are a contract with tests and other tools.
#[test]
fn the_accessible_names_are_those_of_the_contract() {
    let words = Catalogue::french();
    let check = |id: &str, expected: &str| assert_eq!(words.text(id), expected, "{id}");
    check("nav-board", "Tableau");
    check("nav-persons", "Personnes");
    check("nav-sessions", "Séances");
    check("nav-exchange", "Échanges");
    check("nav-settings", "Réglages");
    check("board-new-person", "Nouvelle personne");
    check("shell-backup-now", "Sauvegarder");
    check("backup-save", "Sauvegarder");
    check("shell-undo", "Annuler");
    check("shell-redo", "Rétablir");
    check("board-load-example", "Charger l'exemple");
    check("board-search", "Rechercher");
    check("start-create", "Créer une organisation");
    check("start-join", "Rejoindre");
    check("start-organisation", "Organisation");
    check("start-file", "Fichier à importer");
    check("import-file", "Fichier à importer");
    check("start-your-name", "Votre nom");
    check("organisation-type-cisp", "CISP");
    check("organisation-type-mire", "MIRE");
    check("organisation-type-other", "Autre");
    check("start-begin", "Commencer");
    check("board-move-to", "Déplacer vers…");
    check("preview-title", "Aperçu de l'import");
    check("preview-import", "Importer");
    check("preview-cancel", "Renoncer");
    check("summary-copy", "Copier le résumé");
    check("dossier-shareable", "partageable");
    check("step-job_search", "Vers l'emploi");
    // The view puts the second in brackets after the first: « 12 / 37 (25 masqués) ».
    assert_eq!(words.with("board-column-shown", &[("shown", 12.into()), ("total", 37.into())]), "12 / 37");
    assert_eq!(words.with("board-column-masked", &[("count", 25.into())]), "25 masqués");
    let moved = [("name", "Kevin".into()), ("from", "Accueil".into()), ("to", "Orientation".into())];
    assert_eq!(words.with("board-moved", &moved), "Kevin\u{202f}: Accueil → Orientation");
    assert_eq!(words.with("shell-late-tasks", &[("count", 3.into())]), "3 en retard");
}

#[test]
fn the_build_writes_every_language_but_french_to_be_fetched() {
    let build = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/xtask/src/dist.rs")).unwrap();
    let codes: Vec<String> = Lang::CODES[1..].iter().map(|code| format!("\"{code}\"")).collect();
    assert!(
        Lang::ALL[0] == Lang::Fr && build.contains(&format!("= [{}];", codes.join(", "))),
        "FETCHED is another list"
    );
}
