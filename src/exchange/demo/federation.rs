//! The year 2015 of a federation of missions régionales, of the size that the sector published: 5 879 people accompanied,
//! 4 775 with a first contract begun in the year, 3 417 in work for more than six months.
//!
//! Nothing of it is typed: each figure follows from steps, contracts and answers to follow-ups. Around the three figures
//! stand what miscounts them when a rule is careless: a second contract after one of the year before, work that was
//! lost, ended or interrupted too long, six months that nobody asked about, two halves that contradict each other.

mod year;

use super::dice::Dice;
use super::teller::{Office, Teller};
use super::words::words;
use super::{Demo, template};
use crate::domain::{Day, ElementId, Locality, OrgType};
use crate::journal::Value;
use crate::journal::schema::{public_label, territory};
use crate::journal::{Fact, Kind};
use std::sync::LazyLock;

/// People accompanied in the year; those whose first contract began in it; those of them whose six months were confirmed
/// in it.
pub const FIGURES: [usize; 3] = [5_879, 4_775, 3_417];

/// How many of those without a first contract in the year had one in the year before, and another one in this.
const SECOND: usize = 120;

/// The year that is told, and its last day, on which nothing more is written.
pub const YEAR: i16 = 2015;
pub const LAST_DAY: &str = "2015-12-31";

/// Of a hundred people, how many are on the path of newcomers.
const NEWCOMERS: usize = 7;

const NAME: &str = "Fédération des MIRE (exemple)";

/// The eleven territories, by the places that people name them after.
const AREAS: [&str; 11] = [
    "Namur",
    "Dinant et Ciney",
    "Couvin et Philippeville",
    "Charleroi et Thuin",
    "La Louvière et Centre",
    "Mons et Borinage",
    "Tournai, Ath et Mouscron",
    "Brabant wallon",
    "Liège, Huy et Waremme",
    "Verviers",
    "Luxembourg",
];

/// The filières: name, objective, method.
const TRACKS: [[&str; 3]; 4] = [
    ["Vers l'emploi", "orientation", "defi"],
    ["Rebond après un article 60", "orientation", "defi"],
    ["Devenir aide ménager·ère", "professional", "defi"],
    ["Métiers de la logistique", "professional", "defi"],
];

/// Colleagues of a territory.
const TEAM: usize = 4;

/// What becomes of somebody in the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// A first contract in the year, and six months confirmed in it.
    Kept,
    /// A first contract in the year, and no more.
    Hired,
    /// A second contract in the year.
    Second,
    /// No contract.
    Looking,
}

/// A town of a territory.
struct Town {
    weight: usize,
    locality: Locality,
    area: usize,
}

static TOWNS: LazyLock<Vec<Town>> = LazyLock::new(|| {
    let town = |line: &str| {
        let mut cells = line.split(',');
        let (weight, postcode, name) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?, cells.next()?);
        let locality = Locality::new(Some(postcode), name).ok()?;
        Some(Town { weight, locality, area: cells.next()?.parse().ok()? })
    };
    include_str!("federation/towns.csv").lines().skip(1).filter_map(town).collect()
});

/// The lists that people are told with.
struct Lists {
    territories: Vec<ElementId>,
    tracks: Vec<ElementId>,
    neet: ElementId,
}

/// Makes the year.
pub fn federation(seed: u64) -> Demo {
    let today = Day::parse(LAST_DAY).unwrap_or(Day::EPOCH);
    let office = Office::new("mire-2015", seed, today, AREAS.len() * TEAM);
    let publics = office.list("public", 2);
    let lists = Lists {
        territories: office.list("territory", AREAS.len()),
        tracks: office.list("track", TRACKS.len()),
        neet: publics[0],
    };
    let settings = settings(&office, &lists, publics[1]);
    let mut counter = settings.len() as u64;
    let mut persons: Vec<Fact> = Vec::with_capacity(FIGURES[0] * 20);
    for (number, (fate, newcomer)) in fates(seed).into_iter().enumerate() {
        let mut teller = Teller::new(&office, seed, number);
        year::tell(&mut teller, &lists, fate, newcomer);
        let facts = teller.facts(counter);
        counter += facts.len() as u64;
        persons.extend(facts);
    }
    Demo { org: office.org, name: NAME, org_type: OrgType::Mire, settings, persons }
}

/// What becomes of each, and whether they are on the path of newcomers; shuffled apart, so that neither says the other.
fn fates(seed: u64) -> Vec<(Fate, bool)> {
    let [all, hired, kept] = FIGURES;
    let counts = [(Fate::Kept, kept), (Fate::Hired, hired - kept), (Fate::Second, SECOND)];
    let mut fates: Vec<Fate> = counts.iter().flat_map(|(fate, count)| std::iter::repeat_n(*fate, *count)).collect();
    fates.resize(all, Fate::Looking);
    Dice::of(seed, 9, 0).shuffle(&mut fates);
    let mut newcomers: Vec<bool> = (0..all).map(|number| number < all * NEWCOMERS / 100).collect();
    Dice::of(seed, 9, 1).shuffle(&mut newcomers);
    fates.into_iter().zip(newcomers).collect()
}

fn settings(office: &Office, lists: &Lists, newcomers: ElementId) -> Vec<Fact> {
    let text = |words: &str| Value::text(words);
    let first_names =
        words().names.first().map(|names| [&names.women[..], &names.men[..]].concat()).unwrap_or_default();
    let colleagues = (0..office.members.len()).map(|number| {
        let name = first_names.get(number * 2 % first_names.len().max(1)).copied().unwrap_or("Camille");
        [format!("{name} ({})", AREAS[number / TEAM]), "conseil en insertion".to_owned()]
    });
    let tracks = lists.tracks.iter().zip(TRACKS);
    let mut entries: Vec<_> = tracks.map(|(id, track)| (Kind::TrackTemplate, template(*id, track))).collect();
    for (id, name) in lists.territories.iter().zip(AREAS) {
        entries.push((Kind::Territory, vec![territory::TERRITORY.with(*id), territory::NAME.says(text(name))]));
    }
    for (id, name) in [(lists.neet, "NEET"), (newcomers, "Primo-arrivant·es")] {
        let data = vec![public_label::PUBLIC_LABEL.with(id), public_label::NAME.says(text(name))];
        entries.push((Kind::PublicLabel, data));
    }
    let on = Day::new(YEAR - 2, 1, 7).unwrap_or(Day::EPOCH);
    office.settings((NAME, OrgType::Mire), colleagues, entries, on)
}
