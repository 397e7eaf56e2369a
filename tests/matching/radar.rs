//! Places for placements beside those who will need one.

use crate::people::{CENTRES, nobody, opening, place, placement};
use crate::support::day;
use passerelle::domain::{CandidacyState, CompanyId, ElementId, OpeningSort, Step};
use passerelle::insight::Records;
use passerelle::insight::companies::Company;
use passerelle::insight::companies::company::{Places, Site};
use passerelle::insight::matching::Profile;
use passerelle::insight::matching::places::{Around, Ground, Radar};
use passerelle::insight::openings::{Candidacy, Opening};
use passerelle::insight::placement::due_end::ContractState;
use std::rc::Rc;
use uuid::Uuid;

const TODAY: &str = "2026-03-04";

fn company(number: u128, locality: &str, places: Vec<Places>) -> Company {
    let id = CompanyId::from(Uuid::from_u128(number));
    let site = Site { id: ElementId::random(), name: None, address: None, locality: Some(place(locality)) };
    Company {
        id,
        records: Records::default(),
        name: format!("Entreprise {number}"),
        sort_name: format!("entreprise {number}"),
        number: None,
        sector: None,
        website: None,
        rest: None,
        note: None,
        sites: vec![site],
        contacts: Vec::new(),
        gone: Vec::new(),
        events: Vec::new(),
        places,
        same: Vec::new(),
        facts: Vec::new(),
    }
}

fn places(sector: Option<&str>, trade: Option<&str>, count: Option<u32>, [from, until]: [Option<&str>; 2]) -> Places {
    Places {
        id: ElementId::random(),
        site: None,
        trade: trade.map(str::to_owned),
        sector: sector.map(str::to_owned),
        sort: None,
        count,
        from: from.map(day),
        until: until.map(day),
    }
}

/// Somebody in the column of placements who has none, and aims at this trade.
fn waiting(number: u128, name: &str, trade: Option<&str>, locality: &str) -> Profile {
    let mut profile = nobody(number, name);
    profile.step = Step::Placement;
    profile.goals = vec![(trade.map(str::to_owned), "un métier".to_owned())];
    profile.locality = Some(place(locality));
    profile
}

fn radar(people: &[Profile], companies: &[Company], openings: &[Opening], around: Option<(&str, u32)>) -> Radar {
    let people = people.iter().map(|it| (it.person, Rc::new(it.clone()))).collect();
    let companies = companies.iter().map(|it| (it.id, Rc::new(it.clone()))).collect();
    let openings = openings.iter().map(|it| (it.id, Rc::new(it.clone()))).collect();
    let settings = Records::default();
    let ground =
        Ground { people: &people, companies: &companies, openings: &openings, settings: &settings, centres: &CENTRES };
    let locality = around.map(|(text, _)| place(text));
    let around = locality.as_ref().zip(around).map(|(locality, (_, within))| Around { locality, within });
    ground.radar(around, day(TODAY))
}

/// People, free places, and what lacks.
type Counts = (usize, u32, u32);

fn told(radar: &Radar) -> Vec<(Option<&str>, [Counts; 3])> {
    let cell = |line: &passerelle::insight::matching::places::Line| {
        [0, 1, 2]
            .map(|month: usize| (line.cells[month].people.len(), line.cells[month].free(), line.cells[month].gap()))
    };
    radar.lines.iter().map(|line| (line.sector.as_deref(), cell(line))).collect()
}

#[test]
fn what_lacks_stands_first_and_each_person_counts_once() {
    let people = [
        waiting(1, "Ali", Some("G1602"), "5000 Namur"),
        waiting(2, "Bea", Some("G1603"), "5500 Dinant"),
        waiting(3, "Chloé", Some("K2204"), "5000 Namur"),
        waiting(4, "Driss", None, "5000 Namur"),
    ];
    let offered = vec![
        places(Some("cleaning"), None, Some(2), [None, Some("2026-04-10")]),
        // The trade says the sector, and nobody has said how many.
        places(None, Some("G1602"), None, [Some("2026-04-01"), None]),
    ];
    let radar = radar(&people, &[company(1, "5000 Namur", offered)], &[], None);
    assert_eq!(radar.months, [day("2026-03-01"), day("2026-04-01"), day("2026-05-01")]);
    // Four weeks after the fourth of March is the first of April.
    assert_eq!(
        told(&radar),
        [
            (Some("horeca"), [(0, 0, 0), (2, 1, 1), (0, 1, 0)]),
            (None, [(0, 0, 0), (1, 0, 1), (0, 0, 0)]),
            (Some("cleaning"), [(0, 2, 0), (1, 2, 0), (0, 0, 0)]),
        ]
    );
    let kitchen = &radar.lines[0].cells[1];
    assert_eq!(kitchen.people.iter().map(|it| it.person).collect::<Vec<_>>(), [people[0].person, people[1].person]);
    assert!(!kitchen.places[0].is_counted);
}

#[test]
fn who_has_one_needs_none_and_a_place_that_is_taken_is_not_free() {
    let mut busy = waiting(1, "Ali", Some("G1602"), "5000 Namur");
    let mut stage = placement("Entreprise 1", Some("G1602"), Some("horeca"));
    stage.host = Some(CompanyId::from(Uuid::from_u128(1)));
    stage.state = ContractState::Running;
    (stage.start, stage.end) = (Some(day("2026-03-02")), Some(day("2026-03-27")));
    busy.past = vec![stage];
    let waits = waiting(2, "Bea", Some("G1602"), "5000 Namur");
    let offered = vec![places(Some("horeca"), None, Some(1), [None, None])];
    let radar = radar(&[busy, waits], &[company(1, "5000 Namur", offered)], &[], None);
    assert_eq!(told(&radar), [(Some("horeca"), [(0, 0, 0), (1, 1, 0), (0, 1, 0)])]);
}

#[test]
fn an_opening_for_a_placement_offers_what_nobody_has_taken() {
    let mut stage = opening(1, "Stage en cuisine", Some("G1602"));
    stage.sort = Some(OpeningSort::Placement);
    stage.posts = 3;
    let job = opening(2, "Cuisinier", Some("G1602"));
    let mut engaged = nobody(1, "Ali");
    let state = CandidacyState::Trial;
    engaged.candidacies = vec![Candidacy {
        id: ElementId::random(),
        opening: Some(stage.id),
        state,
        since: None,
        work: None,
        reason: None,
    }];
    let found = radar(&[engaged.clone()], &[], &[stage.clone(), job], None);
    assert_eq!(told(&found), [(Some("horeca"), [(0, 2, 0); 3])]);
    stage.closed = Some(day("2026-03-01"));
    assert!(radar(&[engaged], &[], &[stage], None).lines.is_empty());
}

#[test]
fn around_a_locality_what_is_not_on_the_map_is_left_out() {
    let people = [
        waiting(1, "Ali", Some("G1602"), "5000 Namur"),
        waiting(2, "Bea", Some("G1602"), "4000 Liège"),
        waiting(3, "Chloé", Some("G1602"), "Sedan"),
    ];
    let everywhere = radar(&people, &[], &[], None);
    assert_eq!(everywhere.lines[0].gap(), 3);
    let near = radar(&people, &[], &[], Some(("5000 Namur", 200)));
    assert_eq!(near.lines[0].gap(), 1);
    assert_eq!(near.localities.len(), 3, "the choice stays whole");
    assert!(radar(&people, &[], &[], Some(("Sedan", 200))).lines.is_empty());
}

#[test]
fn whoever_looks_for_a_job_waits_for_no_placement() {
    let mut profile = waiting(1, "Ali", Some("G1602"), "5000 Namur");
    profile.step = Step::JobSearch;
    assert!(radar(&[profile.clone()], &[], &[], None).lines.is_empty());
    profile.step = Step::Training;
    assert!(radar(&[profile], &[], &[], None).lines.is_empty(), "no filière says that placements are to come");
}
