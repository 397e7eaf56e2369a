//! Removing people for good moves no figure of a closed year.

use crate::erase::erase;
use crate::laws::{centre, figures, read, today};
use passerelle::domain::{Day, PersonId, Subject};
use passerelle::insight::results::Period;
use passerelle::journal::Journal;
use proptest::prelude::*;

/// The numbers of a period as they stand after these were removed on a day, and counted on a later one.
fn numbers(journal: &Journal, period: Period, today: Day) -> Vec<(&'static str, Option<u64>)> {
    let (settings, all) = read(journal, today);
    let found = figures(&all, &settings, period, today);
    found.into_iter().map(|(name, counted)| (name, counted.number())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn erasing_moves_no_closed_year(seed in 0_u64..1_000_000, gone in proptest::collection::vec(any::<bool>(), 40), later in 0_i32..300) {
        let before = centre(seed, 40);
        let mut people: Vec<PersonId> = before.subjects().filter_map(Subject::person).collect();
        people.sort_unstable();
        let gone: Vec<PersonId> = people.into_iter().zip(gone).filter(|(_, gone)| *gone).map(|(person, _)| person).collect();
        let mut after = before.clone();
        erase(&mut after, &gone, today().plus(later));
        let months = |from: &str, to: &str| Period { from: Day::parse(from).unwrap(), to: Day::parse(to).unwrap() };
        // What is over on the day of the erasure: a year, and the months of the next one.
        for period in [months("2025-01-01", "2025-12-31"), months("2026-01-01", "2026-06-30"), months("2026-03-01", "2026-10-31")] {
            prop_assert_eq!(
                numbers(&after, period, today().plus(later)),
                numbers(&before, period, today().plus(later)),
                "{:?}", period
            );
        }
    }
}

#[test]
fn an_erased_person_opens_as_one_and_has_no_name() {
    let before = centre(3, 40);
    let mut people: Vec<PersonId> = before.subjects().filter_map(Subject::person).collect();
    people.sort_unstable();
    let mut after = before.clone();
    erase(&mut after, &people, today());
    let (settings, all) = read(&after, today());
    assert!(all.iter().all(|story| story.erased && story.birth_year.is_none() && story.locality.is_none()));
    let people =
        passerelle::insight::results::indicators::People::read(&all, Period::year(2026).unwrap(), today(), &settings);
    assert!(people.accompanied().sources().len() > 20);
    assert!(people.first_contract().part.sources().iter().all(|source| source.element.is_none()));
}
