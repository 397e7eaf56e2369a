//! A centre in which everything happens that figures are made of: for comparing two calculations, not for showing.
//!
//! Where the first profile is believable, this one is thorough: exits of every sort and none, returns, chains of short
//! contracts with gaps on both sides of what joins, contracts of a CPAS and what follows them, placements with every goal
//! and end, evaluations on time, late and missing, hours, pauses, corrections, what was taken back or entered months
//! later, questions that nobody answered, people of whom hardly anything is known, and dossiers that are one person.

mod life;
mod work;

use super::dice::Dice;
use super::teller::{Office, Teller};
use super::{Demo, Plan, template, words};
use crate::domain::{ElementId, OrgId, OrgType, Subject};
use crate::journal::schema::{cohort, joined, public_label, territory, thresholds};
use crate::journal::{Draft, Fact, Kind, Value};
use uuid::Uuid;

const NAME: &str = "Centre varié (exemple)";
const COLLEAGUES: usize = 4;

/// Of so many people in a row, two are one.
const ONE_OF: usize = 17;

/// The lists that people are told with.
struct Lists {
    tracks: Vec<ElementId>,
    cohorts: Vec<ElementId>,
    territories: Vec<ElementId>,
    publics: Vec<ElementId>,
    partners: [OrgId; 2],
}

/// Makes the centre and its people, who live through the three years before `plan.today`.
pub fn varied(plan: Plan) -> Demo {
    let office = Office::new("varied", plan.seed, plan.today, COLLEAGUES);
    let partner = |name: &str| OrgId::derived(Uuid::new_v5(&Uuid::nil(), b"passerelle/demo/partners"), name);
    let lists = Lists {
        tracks: office.list("track", words::TRACKS.len()),
        cohorts: office.list("cohort", 2),
        territories: office.list("territory", words::AREAS.len()),
        publics: office.list("public", 3),
        partners: [partner("one"), partner("other")],
    };
    let org_type = if Dice::of(plan.seed, 12, 0).chance(50) { OrgType::Cisp } else { OrgType::Mire };
    let settings = settings(&office, &lists, org_type, plan.seed);
    let mut counter = settings.len() as u64;
    let mut persons: Vec<Fact> = Vec::new();
    for number in 0..plan.persons {
        let mut teller = Teller::new(&office, plan.seed, number);
        life::tell(&mut teller, &lists);
        let facts = teller.facts(counter);
        counter += facts.len() as u64;
        persons.extend(facts);
    }
    let joins = (ONE_OF..plan.persons).step_by(ONE_OF).map(|number| {
        let (x, y) = (office.person(number), office.person(number - 1));
        let data = [joined::X.with(x), joined::Y.with(y)];
        Draft::new(Subject::Person(x.min(y)), plan.today, Kind::Joined, data)
    });
    persons.extend(office.acts(joins.collect(), counter, plan.today));
    Demo { org: office.org, name: NAME, org_type, settings, persons }
}

fn settings(office: &Office, lists: &Lists, org_type: OrgType, seed: u64) -> Vec<Fact> {
    let text = |words: &str| Value::text(words);
    let tracks = lists.tracks.iter().zip(words::TRACKS);
    let mut entries: Vec<_> = tracks.map(|(id, track)| (Kind::TrackTemplate, template(*id, track))).collect();
    for (id, name) in lists.cohorts.iter().zip(words::COHORTS) {
        entries.push((Kind::Cohort, vec![cohort::COHORT.with(*id), cohort::NAME.says(text(name))]));
    }
    for (id, name) in lists.territories.iter().zip(words::AREAS) {
        entries.push((Kind::Territory, vec![territory::TERRITORY.with(*id), territory::NAME.says(text(name))]));
    }
    for (id, name) in lists.publics.iter().zip(["NEET", "Primo-arrivant·es", "Parents seuls"]) {
        let data = vec![public_label::PUBLIC_LABEL.with(*id), public_label::NAME.says(text(name))];
        entries.push((Kind::PublicLabel, data));
    }
    // What joins two contracts is a setting, and some have another.
    if let Some(days) = Dice::of(seed, 12, 1).pick(&[None, None, Some(7), Some(30)]) {
        entries.push((Kind::Thresholds, vec![thresholds::GAP_DAYS.with(*days)]));
    }
    let colleagues = words::MEMBERS.into_iter().map(|colleague| colleague.map(str::to_owned));
    office.settings((NAME, org_type), colleagues, entries, office.today.plus(-1_300))
}
