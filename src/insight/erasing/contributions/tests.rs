use super::*;
use crate::domain::day::day;
use crate::insight::paper::sample;

fn figures(facts: &[(&str, &str, &str)], today: &str) -> Contributions {
    let settings = Settings::default();
    Contributions::of(&sample::dossier(facts), &settings, Some(sample::org()), day(today))
}

/// The cells of an indicator without their group: the month and the figure.
fn of(figures: &Contributions, indicator: &str) -> Vec<(String, i64)> {
    let cells = figures.iter().filter(|(cell, _)| cell.indicator == indicator);
    cells.map(|(cell, figure)| (cell.month.to_string(), figure)).collect()
}

fn one(month: &str, figure: i64) -> Vec<(String, i64)> {
    vec![(month.to_owned(), figure)]
}

#[test]
fn a_path_is_counted_in_the_months_in_which_it_took_place() {
    let path = [
        ("step", "2025-01-15", r#"{"step":"intake"}"#),
        ("contact", "2025-01-20", r#"{"contact":"$c","day":"2025-01-20","purpose":"interview","reached":"reached"}"#),
        ("step", "2025-11-10", r#"{"step":"training"}"#),
        ("step", "2026-02-03", r#"{"step":"closed"}"#),
        ("outcome", "2026-02-03", r#"{"outcome":"job_fixed_short"}"#),
    ];
    let figures = figures(&path, "2026-03-04");
    assert_eq!(of(&figures, "arrival"), one("2025-01", 1));
    assert_eq!(of(&figures, "entry"), one("2025-01", 1));
    let months = ["2025-11", "2025-12", "2026-01", "2026-02"].map(|month| (month.to_owned(), 1));
    assert_eq!(of(&figures, "followed"), months);
    // A year counts a person once, in the first month in which they were followed in it.
    assert_eq!(of(&figures, "followed_year"), [("2025-11".to_owned(), 1), ("2026-01".to_owned(), 1)]);
    assert_eq!(of(&figures, "exit.job_fixed_short"), one("2026-02", 1));
}

#[test]
fn an_exit_without_an_answer_is_an_exit_that_is_unknown() {
    let path = [("step", "2025-01-15", r#"{"step":"training"}"#), ("step", "2026-02-03", r#"{"step":"closed"}"#)];
    assert_eq!(of(&figures(&path, "2026-03-04"), "exit.unknown"), one("2026-02", 1));
    assert_eq!(of(&figures(&path, "2026-02-02"), "exit.unknown"), [], "on its eve there is none");
}

#[test]
fn work_counts_from_its_start_and_staying_on_its_day() {
    let work = [
        ("placement", "2025-01-10", r#"{"placement":"$p","start":"2025-02-03","end":"2025-03-07"}"#),
        ("placement", "2025-01-10", r#"{"placement":"$q","start":"2027-02-03"}"#),
        ("contract", "2025-03-10", r#"{"contract":"$k","type":"cdi","start":"2025-04-01"}"#),
        ("contract", "2025-03-10", r#"{"contract":"$l","type":"interim","start":"2025-03-20","end":"2025-03-28"}"#),
        ("cpas_contract", "2024-03-10", r#"{"contract":"$m","type":"art60","start":"2024-04-01","end":"2024-09-30"}"#),
    ];
    let figures = figures(&work, "2026-03-04");
    assert_eq!(of(&figures, "placement"), one("2025-02", 1));
    assert_eq!(of(&figures, "placement_ended"), one("2025-03", 1));
    assert_eq!(of(&figures, "contract.cdi"), one("2025-04", 1));
    assert_eq!(of(&figures, "contract.interim"), one("2025-03", 1));
    assert_eq!(of(&figures, "contract.art60"), one("2024-04", 1));
    assert_eq!(of(&figures, "first_job"), one("2025-03", 1), "a contract of a CPAS is a step on the way to one");
    assert_eq!(of(&figures, "durable"), one("2025-04", 1));
    assert_eq!(of(&figures, "retained"), one("2025-09", 1), "the four days between the two contracts count");
    assert_eq!(of(&figures, "retained_confirmed"), []);
}

#[test]
fn hours_are_whole_minutes_by_category() {
    let hours = [
        ("hours", "2026-02-01", r#"{"hours":"$h","month":"2026-01-01","category":"training","minutes":4530}"#),
        ("assimilated", "2026-02-01", r#"{"absence":"$a","from":"2026-01-12","to":"2026-01-13","minutes":900}"#),
    ];
    let figures = figures(&hours, "2026-03-04");
    assert_eq!(of(&figures, "minutes.training"), one("2026-01", 4530));
    assert_eq!(of(&figures, "minutes_assimilated"), one("2026-01", 900));
}

#[test]
fn the_group_is_that_of_the_day() {
    let facts = [
        ("identity", "2025-01-15", r#"{"birth_year":2000}"#),
        ("track", "2025-01-15", r#"{"track":"$first","template":"$cook","start":"2024-01-10"}"#),
        ("track", "2025-01-15", r#"{"track":"$second","template":"$shop","start":"2025-06-01"}"#),
        ("public", "2025-01-15", r#"{"public":"$p","entry":"$young"}"#),
        ("placement", "2025-01-10", r#"{"placement":"$one","start":"2024-02-03"}"#),
        ("placement", "2025-01-10", r#"{"placement":"$two","start":"2025-07-03"}"#),
    ];
    let figures = figures(&facts, "2026-03-04");
    let cells: Vec<&Cell> = figures.iter().map(|(cell, _)| cell).filter(|cell| cell.indicator == "placement").collect();
    let groups: Vec<(Option<ElementId>, Age)> = cells.iter().map(|cell| (cell.slice.track, cell.slice.age)).collect();
    assert_eq!(groups, [(Some(sample::id("cook")), Age::Under25), (Some(sample::id("shop")), Age::To54)]);
    assert!(cells.iter().all(|cell| cell.slice.publics == BTreeSet::from([sample::id("young")])));
}

#[test]
fn the_written_form_is_read_back_and_holds_no_word() {
    let figures = Contributions::of(&sample::full(), &sample::settings("{}"), Some(sample::org()), sample::today());
    assert!(!figures.is_empty());
    let written = figures.write();
    assert_eq!(Contributions::read(&written), figures);
    let text = serde_json::to_string(&written).unwrap();
    for word in ["Karim", "Benali", "Delhaize", "note", "1990", "health", "debt"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    let key = "exit.unknown/2026-02/-/25-54/-";
    assert_eq!(Cell::parse(key).map(|cell| cell.to_string()).as_deref(), Some(key));
    for other in ["", "exit", "exit/2026-13/-/-/-", "exit/2026-02/x/-/-", "exit/2026-02/-/20/-", "a/2026-02/-/-/-/-"] {
        assert_eq!(Cell::parse(other), None, "{other}");
    }
    // What a later version counts is added up like anything else.
    let later = Data::new([(Key::from("dreams/2026-02/-/-/-".to_owned()), Value::Int(2))]);
    let mut sum = Contributions::read(&later);
    sum.add(Contributions::read(&later));
    assert_eq!(of(&sum, "dreams"), one("2026-02", 4));
}
