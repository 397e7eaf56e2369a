//! What is written down late: it changes the year in which it took place, and not what was known before.

use crate::centre::{Centre, day, over, person, told};
use passerelle::insight::Settings;
use passerelle::insight::results::known::{Moved, as_known, difference, facts_since};
use passerelle::insight::results::{Indicator, Period, stories};
use passerelle::journal::Kind;

fn late() -> Centre {
    let mut centre = Centre::new();
    centre.written("2025-09-01").note("Ana", "step", "2025-09-01", r#"{"step":"job_search"}"#);
    centre.note("Bo", "step", "2025-09-01", r#"{"step":"job_search"}"#);
    centre.written("2025-10-06").note(
        "Bo",
        "contract",
        "2025-10-06",
        r#"{"contract":"$b","type":"cdd","start":"2025-10-06","planned_end":"2025-12-31"}"#,
    );
    // Entered on 10 February for 15 December of the year before.
    centre.written("2026-02-10").note(
        "Ana",
        "contract",
        "2026-02-10",
        r#"{"contract":"$a","type":"cdi","start":"2025-12-15"}"#,
    );
    centre
}

#[test]
fn a_late_entry_changes_its_year_and_not_what_was_known_and_is_named() {
    let centre = late();
    let (year, today, known) = (Period::year(2025).unwrap(), day("2026-03-04"), day("2026-01-31"));
    let after = centre.report(2025, "2026-03-04");
    assert_eq!(told(&after, "main", "results-i2", 1), "2/2");
    let journal = as_known(&centre.journal, known);
    let settings = Settings::read(&journal, journal.scope().own().unwrap());
    let before = over(&stories(&journal, &settings, known), &settings, year, known);
    assert_eq!(told(&before, "main", "results-i2", 1), "1/2");
    let changes = difference(&centre.journal, &before, &after, known);
    let row = |change: &passerelle::insight::results::known::Change| {
        (change.table == "main" && change.row == 1 && change.column == 0).then(|| change.clone())
    };
    let changes: Vec<_> = changes.iter().filter_map(row).collect();
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].source.person, changes[0].moved), (person("Ana"), Moved::Enters));
    let facts = &changes[0].facts;
    assert_eq!(facts.len(), 1, "the contract, and nothing else");
    assert_eq!(
        (&facts[0].kind, facts[0].at.day(), facts[0].on),
        (&Kind::Contract, day("2026-02-10"), day("2026-02-10"))
    );
    assert_eq!(facts_since(&centre.journal, person("Ana"), known, Indicator::FirstContract), *facts);
    assert_eq!(facts_since(&centre.journal, person("Ana"), known, Indicator::Accompanied), []);
    assert!(year.holds(day("2025-12-15")) && today > known);
}

#[test]
fn a_correction_leaves_and_is_named_too() {
    let mut centre = late();
    centre.written("2026-02-12").note("Bo", "contract", "2026-02-12", r#"{"contract":"$b","start":"2026-01-05"}"#);
    let known = day("2026-01-31");
    let after = centre.report(2025, "2026-03-04");
    let journal = as_known(&centre.journal, known);
    let settings = Settings::read(&journal, journal.scope().own().unwrap());
    let before = over(&stories(&journal, &settings, known), &settings, Period::year(2025).unwrap(), known);
    let changes = difference(&centre.journal, &before, &after, known);
    let first = changes.iter().filter(|change| change.table == "main" && change.row == 1 && change.column == 0);
    let mut first: Vec<_> = first.map(|change| (change.source.person, change.moved)).collect();
    first.sort();
    let mut expected = [(person("Ana"), Moved::Enters), (person("Bo"), Moved::Leaves)];
    expected.sort();
    assert_eq!(first, expected);
}

#[test]
fn what_was_taken_back_later_was_still_known() {
    let mut centre = late();
    let fact = centre
        .journal
        .about(passerelle::domain::Subject::Person(person("Bo")))
        .iter()
        .find(|fact| fact.kind == Kind::Contract);
    let act = fact.unwrap().act;
    centre.written("2026-02-20").note("Bo", "retracted", "2026-02-20", &format!(r#"{{"act":"{act}"}}"#));
    assert_eq!(told(&centre.report(2025, "2026-03-04"), "main", "results-i2", 0), "1", "Ana alone");
    let journal = as_known(&centre.journal, day("2026-01-31"));
    let settings = Settings::read(&journal, journal.scope().own().unwrap());
    let found = stories(&journal, &settings, day("2026-01-31"));
    assert_eq!(found.iter().filter(|story| story.first_job().is_some()).count(), 1, "Bo alone");
}
