use super::*;

const ROME: &str = include_str!("../../../../assets/data/rome.csv");
const APPELLATIONS: &str = include_str!("../../../../assets/data/rome-appellations.csv");
const WORDS: &str = include_str!("../../../../assets/data/rome-words.csv");

fn index() -> &'static TradeIndex {
    static INDEX: std::sync::OnceLock<TradeIndex> = std::sync::OnceLock::new();
    INDEX.get_or_init(|| TradeIndex::parse(ROME, APPELLATIONS, WORDS).expect("the embedded tables"))
}

#[track_caller]
fn check(query: &str, code: &str) {
    let hits = index().search(query, 5);
    let first = hits.first().map(|hit| hit.code.as_str());
    assert_eq!(first, Some(code), "{query:?} found {hits:#?}");
}

#[track_caller]
fn check_words(query: &str, expected: &str) {
    let hits = index().search(query, 5);
    assert_eq!(hits.first().map(|hit| hit.matched_words.as_str()), Some(expected), "{query:?} found {hits:#?}");
}

#[test]
fn everyday_words_find_theirs_first() {
    check("caissière", "D1505");
    check("caissier", "D1505");
    check("CAISSIERE", "D1505");
    check("caissiers", "D1505");
    check("aide ménagère", "K1304");
    check("aide-ménagère", "K1304");
    check("aides ménagères", "K1304");
    check("ménagère aide", "K1304");
    check("aide ménager·ère", "K1304");
    check("magasinier", "N1103");
    check("magasinière", "N1103");
    check("réassortisseur", "D1507");
    check("plafonneur", "F1601");
    check("technicienne de surface", "K2204");
}

#[test]
fn a_word_being_typed_finds_it_too() {
    check("caissi", "D1505");
    check("aide mén", "K1304");
    check("magasin", "N1103");
}

#[test]
fn official_names_are_found_in_both_forms() {
    check_words("caissière de casino de jeux", "Caissière de casino de jeux");
    check_words("préparatrice magasinière", "Préparatrice-magasinière");
    check_words("ouvrière agricole en prod laitière", "Ouvrière agricole en prod laitière d'ovins ou de caprins");
    check_words("aide ménagère à domicile", "aide ménagère à domicile");
}

#[test]
fn one_wrong_letter_is_forgiven() {
    check("caisière", "D1505");
    check("magazinier", "N1103");
    check("aide menajere", "K1304");
}

#[test]
fn what_answers_best_comes_first() {
    let rome = "code,label\nA0001,Vente de fruits\nA0002,Culture\nA0003,Autre\nA0004,Fruitier lointain\n";
    let words = "word,code\nfruitier du coin,A0003\nfruitier,A0002\nmur,A0004\n";
    let appellations = "code,label\nA0001,Fruitier / Fruitière\nA0003,Grand fruitier\n";
    let index = TradeIndex::parse(rome, appellations, words).expect("small tables");
    let codes = |query| index.search(query, 9).into_iter().map(|hit| hit.code).collect::<Vec<_>>();
    assert_eq!(codes("fruitier"), ["A0002", "A0001", "A0003", "A0004"]);
    assert_eq!(codes("fruitière"), ["A0001"]);
    assert_eq!(codes("fruit"), ["A0002", "A0003", "A0001", "A0004"]);
    assert_eq!(index.search("fruit", 2).len(), 2);
    assert_eq!(codes("frutier"), ["A0002", "A0003", "A0001", "A0004"]);
    assert_eq!(codes("murs"), ["A0004"]);
    assert!(codes("xyz").is_empty());
    assert!(codes("").is_empty());
    assert!(codes(" -- ").is_empty());
}

#[test]
fn the_same_trade_comes_once() {
    let hits = index().search("vendeuse", 50);
    let mut codes: Vec<_> = hits.iter().map(|hit| &hit.code).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), hits.len());
    assert!(hits.len() > 5);
}

#[test]
fn a_label_is_found_by_its_code() {
    assert_eq!(index().label("D1505"), Some("Personnel de caisse"));
    assert_eq!(index().label("Z9999"), None);
}

#[test]
fn every_word_and_name_of_the_tables_finds_itself() {
    let index = index();
    for entry in index.entries.iter().step_by(37) {
        let code = &index.trades[entry.trade].code;
        let hits = index.search(&entry.text, 20);
        assert!(hits.iter().any(|hit| hit.code == *code), "{entry:?} found {hits:#?}");
    }
}

#[test]
fn tables_that_cannot_be_used_are_refused() {
    let unknown = TradeIndex::parse("code,label\nA0001,Vente\n", "code,label\n", "word,code\nvendeur,B0001\n");
    assert!(matches!(unknown, Err(TradesError::UnknownCode(code)) if code == "B0001"));
    let short = TradeIndex::parse("code,label\nA0001\n", "code,label\n", "word,code\n");
    assert!(matches!(short, Err(TradesError::Table(_))));
}
