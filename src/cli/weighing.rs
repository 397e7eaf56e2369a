//! `weigh`: how long it takes to put made-up people and openings beside each other, next to a loop over the same pairs that
//! does nothing but their distances. For whoever changes the matching; it reads no file.

use super::files::print;
use super::report::CliError;
use crate::domain::{
    CompanyId, Duration, ElementId, Locality, NeedSort, OpeningSort, PersonId, Step, codes, fold_text,
};
use crate::insight::matching::{Asked, Past, Pool, Profile, Score, Seeker, Weights};
use crate::insight::openings::{Need, Opening};
use crate::insight::outpost::{Centres, Point};
use crate::insight::placement::due_end::ContractState;
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Instant;
use uuid::Uuid;

const LOCALITIES: &str = include_str!("../../assets/data/localities.csv");

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// How many people.
    #[arg(long, default_value_t = 6_000)]
    people: usize,
    /// How many openings.
    #[arg(long, default_value_t = 200)]
    openings: usize,
    /// The median of so many runs.
    #[arg(long, default_value_t = 7)]
    runs: usize,
}

/// Numbers that look as if by chance, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        // The generator of Knuth: its high bits are good enough to spread answers.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    fn of(&mut self, list: &[&str]) -> Option<String> {
        // One answer in five was never given.
        let place = self.below(list.len() * 5 / 4 + 1);
        list.get(place).map(|code| (*code).to_owned())
    }
}

const TRADES: &[&str] =
    &["G1602", "G1603", "D1106", "D1101", "K2204", "K1304", "N1103", "N4105", "F1704", "A1203", "H2207", "J1501"];
const WORDS: &[&str] =
    &["cuisine", "vente", "nettoyage", "maison de repos", "magasin", "atelier", "jardin", "chantier"];

/// Some localities of the table.
fn localities() -> Vec<Locality> {
    let rows = LOCALITIES.lines().skip(1).filter_map(|row| {
        let mut cells = row.split(',');
        Locality::parse(&format!("{} {}", cells.next()?, cells.next()?)).ok()
    });
    rows.step_by(7).collect()
}

fn profile(number: usize, chance: &mut Chance, localities: &[Locality]) -> Profile {
    let words = |chance: &mut Chance| chance.of(WORDS).unwrap_or_default();
    let name = format!("Personne {number}");
    let past = (0..chance.below(4)).map(|_| {
        let company = words(chance);
        Past {
            id: ElementId::derived(Uuid::nil(), &format!("{number}")),
            is_placement: chance.below(2) == 0,
            host: None,
            company: Some((company.clone(), fold_text::fold(&company))),
            trade: chance.of(TRADES),
            sector: chance.of(codes::SECTORS),
            sort: None,
            contract: None,
            start: None,
            end: None,
            state: ContractState::Ended,
        }
    });
    let past = past.collect();
    let goals = (0..chance.below(3)).map(|_| (chance.of(TRADES), words(chance))).collect();
    let level = (chance.of(codes::LANGUAGE_LEVELS), None);
    let obstacles = ["mobility", "language", "childcare"].into_iter().filter(|_| chance.below(4) == 0);
    let obstacles = obstacles.map(|obstacle| (obstacle.to_owned(), "present".to_owned())).collect();
    Profile {
        person: PersonId::derived(Uuid::nil(), &name),
        sort_name: fold_text::fold(&name),
        name,
        step: Step::JobSearch,
        referent: None,
        locality: localities.get(chance.below(localities.len() * 9 / 8)).cloned(),
        goals,
        past,
        experience: vec![words(chance)],
        languages: BTreeMap::from([("fr".to_owned(), level)]),
        driving: chance.of(codes::DRIVING),
        vehicle: chance.of(codes::VEHICLES),
        radius: None,
        limits: chance.of(codes::AVAILABILITY_LIMITS).into_iter().collect(),
        limits_known: chance.below(3) > 0,
        work_time: chance.of(codes::WORK_TIMES),
        schooling: chance.of(codes::SCHOOLING),
        obstacles,
        candidacies: Vec::new(),
        tracks: Vec::new(),
    }
}

fn opening(number: usize, chance: &mut Chance, localities: &[Locality]) -> Opening {
    let id = |words: &str| Uuid::new_v5(&Uuid::nil(), format!("{words} {number}").as_bytes());
    let need = |sort: NeedSort, chance: &mut Chance| Need {
        id: id(sort.code()).into(),
        sort: Some(sort),
        must: chance.below(2) == 0,
        language: Some("fr".to_owned()),
        level: Some("A2".to_owned()),
        driving: Some("b".to_owned()),
        vehicle: Some("car".to_owned()),
        schooling: Some("cess".to_owned()),
        months: Some(6),
        words: None,
    };
    let sorts = [NeedSort::Language, NeedSort::Driving, NeedSort::Schooling];
    let needs = sorts.into_iter().filter(|_| chance.below(2) == 0).collect::<Vec<_>>();
    Opening {
        id: id("opening").into(),
        records: Default::default(),
        sort: Some(OpeningSort::Job),
        title: chance.of(WORDS).unwrap_or_default(),
        trade: chance.of(TRADES),
        company: None::<CompanyId>,
        site: None,
        employer: None,
        locality: localities.get(chance.below(localities.len())).cloned(),
        posts: 1,
        sector: None,
        contract: None,
        placement: None,
        start: None,
        end: None,
        apply_by: None,
        weekly: Some(Duration::minutes(60 * (12 + u32::try_from(chance.below(27)).unwrap_or_default()))),
        hours: chance.of(codes::OPENING_HOURS).into_iter().collect(),
        number: None,
        link: None,
        source: None,
        closed: None,
        needs: needs.into_iter().map(|sort| need(sort, chance)).collect(),
    }
}

/// The median of a work, in whole microseconds, and what it found.
fn median(runs: usize, mut work: impl FnMut() -> u64) -> (u64, u64) {
    let (mut times, mut found) = (Vec::new(), 0);
    for _ in 0..runs.max(1) {
        let begin = Instant::now();
        found = work();
        times.push((begin.elapsed().as_secs_f64() * 1e6).round() as u64);
    }
    crate::domain::order::InOrder::order(&mut times[..]);
    (times[times.len() / 2], found)
}

/// Writes one object: the times, and what was found, which cannot be left out then.
pub fn run(arguments: &Arguments) -> Result<(), CliError> {
    let centres = Centres::parse(LOCALITIES).unwrap_or_default();
    let (localities, mut chance) = (localities(), Chance(1));
    let people: Vec<Profile> = (0..arguments.people).map(|it| profile(it, &mut chance, &localities)).collect();
    let openings: Vec<Opening> = (0..arguments.openings).map(|it| opening(it, &mut chance, &localities)).collect();
    let asked: Vec<Asked> = openings.iter().map(|opening| Asked::of(opening, None, &centres)).collect();
    let pack = || people.iter().map(|profile| Seeker::of(profile, &centres, &|_| None)).collect::<Vec<_>>();
    let (packing, _) = median(arguments.runs, || pack().len() as u64);
    let (pool, weights) = (Pool::new(pack()), Weights::default());
    let homes: Vec<Point> = people.iter().filter_map(|it| centres.of(it.locality.as_ref()?)).collect();
    let (distances, sum) = median(arguments.runs, || {
        let points = asked.iter().filter_map(|asked| asked.point);
        points.map(|point| homes.iter().map(|home| u64::from(home.tenths_to(point))).sum::<u64>()).sum()
    });
    let (weighing, points) = median(arguments.runs, || {
        let of = |asked: &Asked| {
            pool.seekers().iter().map(|it| u64::from(Score::of(asked, it, &weights).points)).sum::<u64>()
        };
        asked.iter().map(of).sum()
    });
    let (ranking, met) = median(arguments.runs, || asked.iter().map(|it| pool.rank(it, &weights).met as u64).sum());
    let one = ranking / (asked.len() as u64).max(1);
    let hundredths = weighing * 100 / distances.max(1);
    let text = json!({
        "people": people.len(), "openings": asked.len(),
        "pack_us": packing, "distances_us": distances, "weigh_us": weighing, "rank_us": ranking, "rank_one_us": one,
        "weigh_to_distances_percent": hundredths,
        "tenths": sum, "points": points, "met": met,
    });
    print(format!("{text}\n").as_bytes())
}
