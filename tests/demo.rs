//! The fictional people of `demo` and of « Charger l'exemple », read as the board reads them.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by stopping")]

use passerelle::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId, Step, Subject};
use passerelle::exchange::demo::{Demo, Host, NewIds, Plan, REFERENCE_DAY, demo, drafts as example, words};
use passerelle::insight::board::news::Matter;
use passerelle::insight::contact::contacts::last_reached;
use passerelle::insight::path::cycles::cycles;
use passerelle::insight::placement::work;
use passerelle::insight::retention::follow_up::ItemState;
use passerelle::insight::{Card, Dossier, Settings};
use passerelle::journal::{Author, Draft, Fact, Journal, Kind, Pen, Replica, codec};
use std::collections::{BTreeMap, BTreeSet};

struct Random;

impl NewIds for Random {
    fn person(&mut self) -> PersonId {
        PersonId::random()
    }

    fn element(&mut self) -> ElementId {
        ElementId::random()
    }
}

fn today() -> Day {
    Day::parse(REFERENCE_DAY).unwrap()
}

fn plan(seed: u64, persons: usize) -> Plan {
    Plan { seed, persons, long: None, today: today() }
}

fn text(facts: &[Fact]) -> String {
    serde_json::to_string(facts).unwrap()
}

fn journal(demo: &Demo) -> Journal {
    let mut journal = Journal::of(demo.org);
    journal.extend(demo.settings.iter().chain(&demo.persons).cloned());
    journal
}

fn cards(journal: &Journal, org: OrgId) -> Vec<Card> {
    let settings = Settings::read(journal, org);
    let persons = journal.subjects().filter_map(Subject::person);
    persons.filter_map(|id| Card::read(id, &journal.fold_person(id), Some(org), &settings, today())).collect()
}

/// The day of the first task.
fn first_task(card: &Card) -> Option<Day> {
    card.dues.iter().find(|due| due.matter == Matter::Task).map(|due| due.day)
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_does_not() {
    assert_eq!(text(&demo(plan(1, 50)).persons), text(&demo(plan(1, 50)).persons));
    assert_eq!(text(&demo(plan(1, 50)).settings), text(&demo(plan(1, 50)).settings));
    assert_ne!(text(&demo(plan(1, 50)).persons), text(&demo(plan(2, 50)).persons));
}

#[test]
fn a_person_does_not_depend_on_how_many_are_asked() {
    let (few, many) = (demo(plan(1, 10)), demo(plan(1, 1_000)));
    assert_eq!(few.persons, many.persons[..few.persons.len()]);
    assert_eq!(few.settings, many.settings);
}

#[test]
fn there_are_twelve_facts_a_person() {
    for persons in [10, 40, 1_000, 6_000] {
        assert_eq!(demo(plan(3, persons)).persons.len(), persons * 12);
    }
}

#[test]
fn every_fact_is_right_and_read_back() {
    let demo = demo(plan(5, 1_000));
    let facts: Vec<Fact> = demo.settings.iter().chain(&demo.persons).cloned().collect();
    let wrong: Vec<_> = facts.iter().filter_map(|fact| Some((codec::check(fact).err()?, fact))).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(facts.iter().zip(1..).all(|(fact, counter)| fact.id.counter == counter));
    assert!(facts.iter().all(|fact| fact.at.day() <= today() && fact.on <= fact.at.day()));
    let written = text(&facts);
    let (mut read, mut problem) = (Vec::new(), None);
    let seed = codec::FactsSeed { facts: &mut read, problem: &mut problem };
    serde::de::DeserializeSeed::deserialize(seed, &mut serde_json::Deserializer::from_str(&written)).unwrap();
    assert_eq!((problem, read), (None, facts));
}

#[test]
fn nothing_is_in_conflict_and_each_dossier_is_complete() {
    let demo = demo(plan(1, 2_000));
    let journal = journal(&demo);
    for card in cards(&journal, demo.org) {
        assert!(!card.incomplete && card.conflicts == 0, "{card:?}");
        assert!(card.since.is_some());
    }
    assert!(demo.persons.iter().any(|fact| !fact.over.is_empty()));
    let settings = Settings::read(&journal, demo.org);
    assert_eq!((settings.members.len(), settings.tracks.len()), (6, 2));
}

#[test]
fn the_board_is_believable() {
    let demo = demo(plan(1, 6_000));
    let cards = cards(&journal(&demo), demo.org);
    let mut steps: BTreeMap<Step, usize> = BTreeMap::new();
    for card in &cards {
        *steps.entry(card.step).or_default() += 1;
    }
    assert!(Step::ALL.iter().all(|step| steps[step] >= 60), "{steps:?}");
    assert!(steps.values().all(|count| *count < 1_500), "{steps:?}");
    let part = |count: usize| count * 100 / cards.len();
    let late = cards.iter().filter(|card| first_task(card).is_some_and(|due| due < today())).count();
    let due = cards.iter().filter(|card| first_task(card).is_some()).count();
    let referred = cards.iter().filter(|card| card.referent.is_some()).count();
    assert!((5..20).contains(&part(late)), "{late}");
    assert!((35..75).contains(&part(due)), "{due}");
    assert!((80..97).contains(&part(referred)), "{referred}");
    assert!(cards.iter().filter(|card| !card.tracks.is_empty()).count() > 2_000);
    let names: BTreeSet<String> = cards.iter().map(Card::name).collect();
    assert!(names.len() > 3_500, "{}", names.len());
    let journal = journal(&demo);
    let back = cards.iter().filter(|card| {
        let dossier = Dossier::read(card.id, &journal.fold_person(card.id), Some(demo.org), today());
        dossier.path.windows(2).any(|pair| pair[1].step < pair[0].step)
    });
    assert!((100..1_500).contains(&back.count()));
}

/// The example on a board of its own, with its drafts and the member who asked for it.
fn on_a_board(today: Day) -> (Journal, Vec<Draft>, OrgId, MemberId) {
    let (org, member) = (OrgId::random(), MemberId::random());
    let host = Host { org, member: Some(member), today, tracks: &[], tag: "Exemple" };
    let drafts = example(40, host, &mut Random);
    let mut journal = Journal::of(org);
    let pen = Pen { replica: Replica::random(), by: Author { org, member }, at: Minute::of(today, 600) };
    let facts = pen.write(&journal, ActId::random(), None, drafts.clone());
    let wrong: Vec<_> = facts.iter().filter_map(|fact| Some((codec::check(fact).err()?, fact))).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let twice: Vec<&Fact> = facts.iter().filter(|fact| !fact.over.is_empty()).collect();
    assert!(twice.is_empty(), "written twice in one act: {twice:?}");
    journal.extend(facts);
    (journal, drafts, org, member)
}

#[test]
fn the_example_is_one_right_act_with_ids_of_its_own() {
    let (journal, drafts, org, _) = on_a_board(today());
    let cards = cards(&journal, org);
    assert_eq!(cards.len(), 40);
    assert_eq!(drafts.iter().filter(|draft| draft.data.text("name") == Some("Exemple")).count(), 40);
    assert!(cards.iter().all(|card| card.conflicts == 0 && !card.incomplete));
    assert!(drafts.iter().all(|draft| draft.on <= today()), "nothing is told before it happened");
    let late = cards.iter().filter(|card| !card.late(today()).is_empty()).count();
    let steps: BTreeSet<Step> = cards.iter().map(|card| card.step).collect();
    assert!((2..=5).contains(&late), "{late} tasks are late");
    assert_eq!(steps.len(), Step::ALL.len());
    let subjects = |drafts: &[Draft]| drafts.iter().map(|draft| draft.about).collect::<BTreeSet<_>>();
    let host = Host { org, member: None, today: today(), tracks: &[], tag: "Exemple" };
    let again = example(40, host, &mut Random);
    assert_eq!(subjects(&drafts).intersection(&subjects(&again)).count(), 1);
}

#[test]
fn h31_the_example_tells_a_story_on_whatever_day_it_is_asked_for() {
    // A weekend, the end of a month, the turn of the year: the story is the same.
    for day in [REFERENCE_DAY, "2026-11-29", "2027-02-28", "2027-01-01", "2028-02-29"] {
        let today = Day::parse(day).unwrap();
        let (journal, _, org, member) = on_a_board(today);
        let settings = Settings::read(&journal, org);
        let dossiers: Vec<Dossier> = journal
            .subjects()
            .filter_map(Subject::person)
            .map(|id| Dossier::read(id, &journal.fold_person(id), Some(org), today))
            .collect();
        let referents: BTreeSet<MemberId> = dossiers.iter().filter_map(Dossier::referent).collect();
        assert!(referents.len() == 3 && referents.contains(&member), "{day}: {referents:?}");
        let reached = |dossier: &&Dossier| last_reached(&dossier.records, today).is_some();
        assert!(dossiers.iter().filter(reached).count() >= 36, "{day}: people are met");
        let has = |kind: Kind, least: usize| {
            let count = dossiers.iter().filter(|dossier| !dossier.records.of(&kind).is_empty()).count();
            assert!(count >= least, "{day}: {count} with {kind}");
        };
        has(Kind::Grouping, 4);
        has(Kind::Presence, 4);
        has(Kind::ObstaclePlain, 8);
        has(Kind::ObstacleAction, 5);
        has(Kind::Evaluation, 3);
        let named = |name: &str| dossiers.iter().find(|dossier| dossier.name() == name).unwrap();
        let due = |dossier: &Dossier| work::follow_ups(&dossier.records, &settings, today);
        let late =
            |dossier: &Dossier| due(dossier).iter().filter(|item| matches!(item.state, ItemState::Late { .. })).count();
        // One follow-up of all is late, and one job was lost, as a follow-up said.
        let lates: Vec<String> = dossiers.iter().filter(|dossier| late(dossier) > 0).map(Dossier::name).collect();
        assert_eq!(lates, ["Youssef Ziani"], "{day}");
        assert_eq!(late(named("Youssef Ziani")), 1, "{day}");
        assert_eq!(named("Idriss Barry").step(), Some(Step::JobSearch));
        assert!(work::is_lost(&named("Idriss Barry").records, &settings, today), "{day}");
        let answered = due(named("Sonia Lambert")).into_iter().filter(|item| item.state == ItemState::Answered).count();
        assert_eq!(answered, 3, "{day}: one week, one month and three months on time");
        let back = named("Carine Delvaux");
        let cycles = cycles(&back.records, &back.path, &back.timeline, Some(org));
        assert_eq!(cycles.len(), 2, "{day}");
        assert_eq!(cycles[0].outcome.as_deref(), Some("personal_reason"), "{day}");
    }
}

#[test]
fn the_example_uses_the_filieres_that_are_there_and_needs_no_member() {
    let held = [(ElementId::random(), words::TRACKS[0][0]), (ElementId::random(), words::TRACKS[1][0])];
    let host = Host { org: OrgId::random(), member: None, today: today(), tracks: &held, tag: "Exemple" };
    let drafts = example(40, host, &mut Random);
    let foreign = [Kind::Referent, Kind::TrackTemplate, Kind::Member];
    assert!(drafts.iter().all(|draft| !foreign.contains(&draft.kind)));
    let template = |draft: &Draft| draft.data.text("template").map(str::to_owned);
    let used: BTreeSet<String> = drafts.iter().filter_map(template).collect();
    assert!(used.len() == 2 && held.iter().all(|(id, _)| used.contains(&id.to_string())));
}
