//! The year of a federation (scenario U4), counted by the calculators of the program; and the varied centre, which holds
//! something of every sort.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by stopping")]

use passerelle::domain::{Day, OrgId, PersonId, Step, Subject, codes};
use passerelle::exchange::demo::{Demo, FIGURES, LAST_DAY, Plan, YEAR, federation, varied};
use passerelle::insight::path::cycles::cycles;
use passerelle::insight::placement::{hires, work};
use passerelle::insight::{Dossier, Settings};
use passerelle::journal::schema::{contract, evaluation, newcomer_path, outcome, placement};
use passerelle::journal::{Fact, Journal, Kind, codec};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn journal(demo: &Demo) -> Journal {
    let mut journal = Journal::of(demo.org);
    journal.extend(demo.settings.iter().chain(&demo.persons).cloned());
    journal
}

fn dossiers(journal: &Journal, org: OrgId, today: Day) -> Vec<Dossier> {
    let people: BTreeSet<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    let shown = people.into_iter().filter(|person| journal.group_of(*person).first() == Some(person));
    shown.map(|person| Dossier::read(person, &journal.fold_person(person), Some(org), today)).collect()
}

fn wrong(demo: &Demo) -> Vec<String> {
    let facts: Vec<&Fact> = demo.settings.iter().chain(&demo.persons).collect();
    let unlike = facts.iter().zip(1..).filter(|(fact, counter)| fact.id.counter != *counter);
    let unlike = unlike.map(|(fact, counter)| format!("{counter}: {fact:?}"));
    let refused = facts.iter().filter_map(|fact| Some(format!("{:?} {fact:?}", codec::check(fact).err()?)));
    unlike.chain(refused).take(3).collect()
}

#[test]
fn u4_the_year_of_a_federation_has_exactly_the_published_figures() {
    let (from, to) = (Day::new(YEAR, 1, 1).unwrap(), day(LAST_DAY));
    let demo = federation(1);
    assert_eq!(wrong(&demo), Vec::<String>::new());
    assert!(demo.persons.iter().all(|fact| fact.on <= to && fact.at.day() <= to && fact.on <= fact.at.day()));
    let journal = journal(&demo);
    let settings = Settings::read(&journal, demo.org);
    let people = dossiers(&journal, demo.org, to);
    assert!(people.iter().all(|dossier| dossier.conflicts.is_empty() && !dossier.incomplete));
    let accompanied = |dossier: &&Dossier| {
        let past = |step: Step| !matches!(step, Step::Intake | Step::Assessment | Step::Closed);
        dossier.path.iter().any(|it| past(it.step) && it.from <= to && it.to.is_none_or(|until| until > from))
    };
    let first = |dossier: &&Dossier| {
        hires::first_contract(&dossier.records).is_some_and(|(start, _)| (from..=to).contains(&start))
    };
    let kept = |dossier: &&Dossier| {
        let confirmed = work::clock(&dossier.records, &settings, to).confirmed();
        confirmed.is_some_and(|day| (from..=to).contains(&day))
    };
    assert_eq!(people.iter().filter(accompanied).count(), FIGURES[0]);
    assert_eq!(people.iter().filter(first).count(), FIGURES[1]);
    assert_eq!(people.iter().filter(kept).count(), FIGURES[2]);
    assert!(people.iter().filter(kept).all(|dossier| first(&dossier) && accompanied(&dossier)));
    let (all, hired, kept) = (FIGURES[0] as f64, FIGURES[1] as f64, FIGURES[2] as f64);
    let percent = |part: f64, whole: f64| format!("{:.1}", part * 100.0 / whole);
    assert_eq!([percent(hired, all), percent(kept, all), percent(kept, hired)], ["81.2", "58.1", "71.6"]);

    // No outcome says what the contracts say: whoever is still there has none at all.
    let typed = people.iter().filter(kept_with_outcome).count();
    assert!(typed * 4 < FIGURES[2], "{typed}");
    let newcomers = |under_way: bool| {
        let told = |dossier: &&Dossier| {
            dossier.records.of(&Kind::NewcomerPath).iter().any(|it| it.get(newcomer_path::UNDER_WAY) == Some(under_way))
        };
        people.iter().filter(told).count()
    };
    assert_eq!(newcomers(true), 411);
    let unknown = people.len() - newcomers(true) - newcomers(false);
    assert!((1_500..2_500).contains(&unknown), "{unknown} of whom nobody knows");
    let referents: BTreeSet<_> = people.iter().filter_map(Dossier::referent).collect();
    assert_eq!((referents.len(), settings.territories.len(), settings.tracks.len()), (44, 11, 4));
    let neet = people.iter().filter(|dossier| !dossier.records.of(&Kind::Public).is_empty()).count();
    assert!((400..1_500).contains(&neet), "{neet}");
}

fn kept_with_outcome(dossier: &&Dossier) -> bool {
    dossier.records.one(outcome::OUTCOME).is_some_and(|code| code.starts_with("job_"))
}

#[test]
fn the_year_is_the_same_for_the_same_seed_and_its_figures_for_every_one() {
    let text = |seed| serde_json::to_string(&federation(seed).persons[..2_000]).unwrap();
    assert_eq!(text(1), text(1));
    assert_ne!(text(1), text(2));
    let to = day(LAST_DAY);
    for seed in [2, 3] {
        let demo = federation(seed);
        let journal = journal(&demo);
        let settings = Settings::read(&journal, demo.org);
        let people = dossiers(&journal, demo.org, to);
        let kept = people.iter().filter(|it| work::clock(&it.records, &settings, to).confirmed().is_some());
        assert_eq!((people.len(), kept.count()), (FIGURES[0], FIGURES[2]), "{seed}");
    }
}

#[test]
fn the_varied_centres_hold_something_of_every_sort() {
    let today = day("2026-11-16");
    let mut people = Vec::new();
    let (mut taken_back, mut joined, mut late) = (0, 0, 0);
    for seed in 0..10 {
        let demo = varied(Plan { seed, persons: 60, long: None, today });
        assert_eq!(wrong(&demo), Vec::<String>::new(), "{seed}");
        let of = |kind: Kind| demo.persons.iter().filter(|fact| fact.kind == kind).count();
        (taken_back, joined) = (taken_back + of(Kind::Retracted), joined + of(Kind::Joined));
        let contracts = demo.persons.iter().filter(|fact| fact.kind == Kind::Contract);
        late += contracts.filter(|fact| fact.on.days_until(fact.at.day()) > 15).count();
        let journal = journal(&demo);
        let settings = Settings::read(&journal, demo.org);
        for dossier in dossiers(&journal, demo.org, today) {
            people.push((work::told_of(&dossier.records, &settings, today), dossier, demo.org));
        }
    }
    assert!(taken_back > 5 && joined > 20 && late > 20, "{taken_back} {joined} {late}");
    let mut outcomes: BTreeSet<String> = BTreeSet::new();
    let (mut returns, mut unknown) = (0, 0);
    for (_, dossier, org) in &people {
        let cycles = cycles(&dossier.records, &dossier.path, &dossier.timeline, Some(*org));
        returns += usize::from(cycles.len() > 1);
        unknown += cycles.iter().filter(|cycle| cycle.to.is_some() && cycle.outcome.is_none()).count();
        outcomes.extend(cycles.into_iter().filter_map(|cycle| cycle.outcome));
    }
    assert!(codes::OUTCOMES.iter().all(|code| outcomes.contains(*code)), "{outcomes:?}");
    assert!(outcomes.contains("job_search_support") && returns > 30 && unknown > 5, "{returns} {unknown}");
    let elements =
        |kind: Kind| people.iter().flat_map(move |(_, it, _)| it.records.of(&kind).to_vec()).collect::<Vec<_>>();
    let goals: BTreeSet<String> =
        elements(Kind::Placement).iter().filter_map(|it| it.get(placement::GOAL)).map(str::to_owned).collect();
    assert_eq!(goals.len(), codes::PLACEMENT_GOALS.len());
    assert!(elements(Kind::Contract).iter().any(|it| it.get(contract::TYPE).is_none()));
    assert!(elements(Kind::Evaluation).iter().filter(|it| it.get(evaluation::DAY).is_some()).count() > 40);
    for kind in [Kind::Hours, Kind::Assimilated, Kind::Pause, Kind::CpasContract, Kind::FollowUp, Kind::Agreement] {
        assert!(elements(kind.clone()).len() > 10, "{kind}");
    }
    assert!(people.iter().filter(|(told, ..)| told.is_lost).count() > 10);
}

#[test]
fn u4_the_command_line_checks_the_file_and_prints_the_published_shares() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("federation-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("2015.json").display().to_string();
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_passerelle-cli")).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    run(&["demo", "--profile", "mire-2015", "-o", &file]);
    assert!(run(&["check", &file]).contains("5\u{202f}879 personnes"));
    let printed = run(&["report", &file, "--year", "2015"]);
    let line =
        |beginning: &str| printed.lines().find(|line| line.starts_with(beginning)).unwrap_or_default().to_owned();
    assert!(line("Personnes accompagnées").contains("5\u{202f}879"), "{printed}");
    assert!(line("Premier contrat\t").contains("4\u{202f}775\t81,2\u{202f}%"), "{}", line("Premier contrat\t"));
    let retained = line("À l'emploi depuis plus de 6 mois");
    assert!(
        ["3\u{202f}417", "58,1\u{202f}%", "71,6\u{202f}%"].iter().all(|told| retained.contains(told)),
        "{retained}"
    );
    fs::remove_dir_all(&folder).unwrap();
}
