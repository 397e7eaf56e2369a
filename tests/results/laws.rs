//! Laws over generated centres.

use crate::centre::over;
use crate::tables::adds_up;
use passerelle::domain::{Day, PersonId, Subject};
use passerelle::exchange::demo::{Plan, REFERENCE_DAY, demo};
use passerelle::insight::Settings;
use passerelle::insight::results::indicators::{Contracts, People};
use passerelle::insight::results::slice::split;
use passerelle::insight::results::{By, Cell, Counted, Period, Report, Set, Source, Story, stories};
use passerelle::journal::{Fact, Journal};
use proptest::prelude::*;
use std::collections::BTreeSet;

pub fn today() -> Day {
    Day::parse(REFERENCE_DAY).unwrap()
}

pub fn centre(seed: u64, persons: usize) -> Journal {
    let demo = demo(Plan { seed, persons, long: None, today: today() });
    let mut journal = Journal::of(demo.org);
    journal.extend(demo.settings.into_iter().chain(demo.persons));
    journal
}

pub fn read(journal: &Journal, today: Day) -> (Settings, Vec<Story>) {
    let settings = Settings::read(journal, journal.scope().own().unwrap());
    let stories = stories(journal, &settings, today);
    (settings, stories)
}

pub fn years() -> [Period; 2] {
    [2025, 2026].map(|year| Period::year(year).unwrap())
}

/// The figures I1 to I5 by their lists.
pub fn figures(stories: &[Story], settings: &Settings, period: Period, today: Day) -> Vec<(&'static str, Counted)> {
    let mut contracts = Contracts::new(period.until(today));
    let people = People::read_each(stories, period, today, settings, |seen| contracts.add(seen));
    let exits = people.positive_exits();
    vec![
        ("i1", people.accompanied()),
        ("i2", people.first_contract().part),
        ("outside", people.first_contract_outside()),
        ("i3a", people.inserted().part),
        ("i3b", people.retained().part),
        ("i3b of i2", people.retained_of_first().part),
        ("i4", contracts.durable().part),
        ("i4 of", contracts.durable().of),
        ("i5 of", exits.of_known.of),
        ("i5", exits.of_known.part),
        ("exits", exits.of_all.of),
        ("unknown", exits.unknown.part),
        ("i6", people.exits_to_training().of_all.part),
    ]
}

fn cells(report: &Report) -> impl Iterator<Item = &Cell> {
    report.sections.iter().flat_map(|section| &section.tables).flat_map(|table| &table.rows).flat_map(|row| &row.cells)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn the_parts_of_an_axis_are_the_whole(seed in 0_u64..1_000_000) {
        let (settings, all) = read(&centre(seed, 60), today());
        for period in years() {
            let whole = figures(&all, &settings, period, today());
            for by in By::ALL {
                let parts = split(&all, by, Set::default(), period, today());
                let mut of: Vec<Vec<Source>> = vec![Vec::new(); whole.len()];
                for inside in parts.values() {
                    let inside: Vec<Story> = inside.iter().map(|story| (*story).clone()).collect();
                    for (place, (_, counted)) in figures(&inside, &settings, period, today()).iter().enumerate() {
                        of[place].extend(counted.sources());
                    }
                }
                for (sources, (name, whole)) in of.into_iter().zip(&whole) {
                    if by.parts() {
                        prop_assert_eq!(sources.len(), whole.sources().len(), "{} by {}", name, by);
                    }
                    prop_assert_eq!(Counted::of(sources), whole.clone(), "{} by {}", name, by);
                }
            }
        }
    }

    #[test]
    fn a_part_is_of_its_whole_and_tables_add_up(seed in 0_u64..1_000_000) {
        let (settings, all) = read(&centre(seed, 60), today());
        for period in years() {
            let report = over(&all, &settings, period, today());
            adds_up(&report);
            for cell in cells(&report) {
                if let Cell::Share { part, of } = cell {
                    let of: BTreeSet<&Source> = of.sources().iter().collect();
                    prop_assert!(part.sources().iter().all(|source| of.contains(source)), "{:?}", cell);
                }
            }
        }
    }

    #[test]
    fn the_order_of_facts_and_of_people_does_not_matter(seed in 0_u64..1_000_000, turn in 1_usize..400) {
        let journal = centre(seed, 30);
        let mut facts: Vec<Fact> = journal.facts().into_iter().cloned().collect();
        let turn = turn % facts.len();
        facts.rotate_left(turn);
        facts.reverse();
        let mut again = Journal::of(journal.scope().own().unwrap());
        again.extend(facts);
        let ((settings, one), (_, mut other)) = (read(&journal, today()), read(&again, today()));
        prop_assert_eq!(&one, &other);
        other.reverse();
        for period in years() {
            let (one, other) = (over(&one, &settings, period, today()), over(&other, &settings, period, today()));
            prop_assert_eq!(one, other);
        }
    }
}

/// Two dossiers of one person count as one at most, and nobody else is moved by it. They may count for less than each did
/// alone: what one of them says later holds of the person.
#[test]
fn joining_moves_nobody_else() {
    use crate::centre::Centre;
    let mut centre = Centre::new();
    for name in ["Ana", "Ana again", "Bo"] {
        centre.note(name, "step", "2025-02-03", r#"{"step":"training"}"#);
        let contract = format!(r#"{{"contract":"$k {name}","type":"cdi","start":"2025-03-03"}}"#);
        centre.note(name, "contract", "2025-03-03", &contract);
    }
    let (ana, again) = (crate::centre::person("Ana"), crate::centre::person("Ana again"));
    let year = Period::year(2025).unwrap();
    let sources = |centre: &Centre| {
        let found = figures(&centre.stories("2026-01-15"), &centre.settings(), year, crate::centre::day("2026-01-15"));
        found.into_iter().map(|(name, counted)| (name, counted.sources().to_vec())).collect::<Vec<_>>()
    };
    let before = sources(&centre);
    let draft =
        passerelle::journal::joining::joining(&centre.journal, ana, again, crate::centre::day("2025-12-01")).unwrap();
    let data = serde_json::to_string(&draft.data).unwrap();
    centre.about(draft.about, draft.kind.code(), "2025-12-01", &data);
    let after = sources(&centre);
    let other = |sources: &[Source]| {
        let mut sources = sources.to_vec();
        sources.retain(|source| source.person != ana && source.person != again);
        sources
    };
    for ((name, before), (_, after)) in before.iter().zip(&after) {
        assert_eq!(other(before), other(after), "{name}");
        let pair: BTreeSet<PersonId> =
            after.iter().map(|source| source.person).filter(|it| *it == ana || *it == again).collect();
        assert!(pair.len() <= 1, "{name}");
    }
    let number =
        |figures: &[(&str, Vec<Source>)], name: &str| figures.iter().find(|(it, _)| *it == name).unwrap().1.len();
    assert_eq!((number(&before, "i1"), number(&after, "i1")), (3, 2), "the one that was counted twice");
    assert_eq!((number(&before, "i4"), number(&after, "i4")), (3, 3), "three contracts stay three");
}

#[test]
fn everybody_has_a_story() {
    let journal = centre(3, 40);
    let (_, all) = read(&journal, today());
    assert_eq!(all.len(), journal.subjects().filter_map(Subject::person).count());
    assert!(all.is_sorted_by_key(|story| story.person));
}
