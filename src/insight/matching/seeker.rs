//! A person as numbers, made once from a [`Profile`], so that thousands are weighed at a touch.
//!
//! What must hold: an answer that nobody gave is `None` here and stays apart from « non ».

use super::profile::{Past, Profile};
use super::trade::{self, Trade};
use super::words::{Stem, mask, stems};
use crate::domain::order::InOrder;
use crate::domain::{CompanyId, PersonId, Step, codes, fold_text};
use crate::insight::outpost::Centres;
use crate::insight::outpost::centres::Point;
use crate::insight::placement::due_end::ContractState;
use crate::insight::project::language;

/// By what a person goes to work, or how far they said that they would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// The distance is the person's own answer.
    Declared,
    /// On foot, by bus, or by bicycle.
    Bus,
    Bicycle,
    Moped,
    Car,
    /// Nobody has asked: only what is in everybody's reach is sure.
    Unknown,
}

impl Means {
    /// How far each goes where the person has not said it, in tenths of a kilometre. The figures are ours, for an hour at
    /// most on Walloon roads; whoever rides a bicycle may take the bus as well.
    pub fn tenths(self) -> u32 {
        match self {
            Means::Declared | Means::Bus | Means::Bicycle | Means::Unknown => 100,
            Means::Moped => 200,
            Means::Car => 400,
        }
    }
}

/// Whether somebody is free for what is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Free,
    /// At work, by a contract or by the column.
    AtWork,
    /// The path is over.
    Closed,
}

/// Where the person lives, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    Unsaid,
    /// A locality that the table lacks, or the table could not be had.
    Unplaced,
    At(Point),
}

/// Which words of a person a stem stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    Goal(usize),
    Past(usize),
    Experience(usize),
}

/// An obstacle that touches a criterion. Health, debts and justice are none of them: they are not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brake {
    Mobility,
    Language,
    Literacy,
    Skills,
    Childcare,
}

impl Brake {
    pub const ALL: [Brake; 5] = [Brake::Mobility, Brake::Language, Brake::Literacy, Brake::Skills, Brake::Childcare];

    /// Its code in the lists of obstacles.
    pub fn code(self) -> &'static str {
        match self {
            Brake::Mobility => "mobility",
            Brake::Language => "language",
            Brake::Literacy => "literacy",
            Brake::Skills => "skills",
            Brake::Childcare => "childcare",
        }
    }

    /// What usually loosens it, a code of `codes::LEVERS`.
    pub fn lever(self) -> &'static str {
        match self {
            Brake::Mobility => "transport",
            Brake::Language | Brake::Literacy | Brake::Skills => "training",
            Brake::Childcare => "childcare_place",
        }
    }

    fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// One placement or contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Work {
    pub trade: Option<Trade>,
    /// A bit for its sector; none where it is not known.
    pub sector: u32,
    pub months: u32,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seeker {
    pub person: PersonId,
    pub sort_name: String,
    pub standing: Standing,
    pub home: Home,
    pub means: Means,
    /// How far the person goes, in tenths of a kilometre.
    pub reach: u32,
    /// At the places of [`Profile::goals`]; none where only words are known.
    pub(super) goals: Vec<Option<Trade>>,
    /// At the places of [`Profile::past`].
    pub(super) works: Vec<Work>,
    /// The bits of the families of all these trades.
    pub(super) families: u64,
    /// Any of their sectors.
    pub(super) sectors: u32,
    pub(super) stems: Vec<(Stem, Said)>,
    pub(super) mask: u64,
    /// The rank of the level in each of `codes::LANGUAGES`.
    pub(super) languages: [Option<u8>; codes::LANGUAGES.len()],
    pub(super) driving: Option<u8>,
    pub(super) vehicle: Option<u8>,
    pub(super) schooling: Option<u8>,
    /// Bits of `codes::AVAILABILITY_LIMITS`; none where nobody has asked.
    pub(super) limits: Option<u8>,
    /// The most hours a week, in minutes; none where no working time was said. The longest is no bound.
    pub(super) most: Option<u32>,
    pub(super) brakes: u8,
}

/// The place of a code in its list, as a number that grows with what it stands for.
pub(super) fn rank(list: &[&str], code: Option<&String>) -> Option<u8> {
    let place = list.iter().position(|known| code.is_some_and(|code| code == known))?;
    u8::try_from(place).ok()
}

/// A bit for a sector; nothing for one of a later version.
pub(super) fn sector_bit(sector: Option<&str>) -> u32 {
    let place = codes::SECTORS.iter().position(|known| Some(*known) == sector);
    place.map_or(0, |place| 1 << place)
}

/// A bit for each of these codes.
pub(super) fn bits(list: &[&str], held: &[String]) -> u8 {
    let set = list.iter().enumerate().filter(|(_, code)| held.iter().any(|it| it == **code));
    set.fold(0, |bits, (place, _)| bits | 1 << place)
}

/// The bits of `codes::AVAILABILITY_LIMITS`, in its order.
pub(super) mod limit {
    pub const FULL_TIME_ONLY: u8 = 1;
    pub const HALF_TIME_ONLY: u8 = 1 << 1;
    pub const NO_WEEKEND: u8 = 1 << 2;
    pub const NO_SHIFTS: u8 = 1 << 3;
    pub const EVENING_ONLY: u8 = 1 << 4;
}

/// The most hours a week, in minutes, that a working time stands for: what is above is more than the person accepts.
/// Half-time in the field is 19 or 20 hours, and an offer of some more is still talked about.
pub const THREE_QUARTERS: u32 = 30 * 60;
pub const HALF: u32 = 22 * 60;
pub const FEW_HOURS: u32 = 13 * 60;
/// From how many hours on work counts as full-time, for those who need that.
pub const FULL: u32 = 35 * 60;

fn most(work_time: Option<&str>) -> Option<u32> {
    Some(match work_time? {
        "full" => u32::MAX,
        "three_quarters" => THREE_QUARTERS,
        "half" => HALF,
        "few_hours" => FEW_HOURS,
        _ => return None,
    })
}

impl Seeker {
    /// Packs a person. `sector_of` is the sector of a company of the list.
    pub fn of(profile: &Profile, centres: &Centres, sector_of: &dyn Fn(CompanyId) -> Option<String>) -> Self {
        let home = match &profile.locality {
            None => Home::Unsaid,
            Some(locality) => centres.of(locality).map_or(Home::Unplaced, Home::At),
        };
        let means = means(profile);
        let works: Vec<Work> = profile.past.iter().map(|past| work(past, sector_of)).collect();
        let stems = said(profile);
        let goals: Vec<Option<Trade>> =
            profile.goals.iter().map(|(code, _)| code.as_deref().and_then(Trade::parse)).collect();
        let trades = goals.iter().chain(works.iter().map(|work| &work.trade)).flatten();
        let families = trades.fold(0, |families, trade| families | trade.bit());
        let limits = bits(codes::AVAILABILITY_LIMITS, &profile.limits);
        let blocked = |brake: &&Brake| {
            let state = profile.obstacles.get(brake.code());
            state.is_some_and(|state| state == "present" || state == "in_progress")
        };
        Self {
            person: profile.person,
            sort_name: profile.sort_name.clone(),
            standing: standing(profile),
            home,
            means,
            reach: profile.radius.map_or(means.tenths(), |radius| radius.saturating_mul(10)),
            goals,
            families,
            sectors: works.iter().fold(0, |sectors, work| sectors | work.sector),
            works,
            mask: mask(&stems.iter().map(|(stem, _)| *stem).collect::<Vec<_>>()),
            stems,
            languages: languages(profile),
            driving: rank(codes::DRIVING, profile.driving.as_ref()),
            vehicle: rank(codes::VEHICLES, profile.vehicle.as_ref()),
            schooling: rank(codes::SCHOOLING, profile.schooling.as_ref()),
            limits: profile.limits_known.then_some(limits),
            most: most(profile.work_time.as_deref()),
            brakes: Brake::ALL.iter().filter(blocked).fold(0, |bits, brake| bits | brake.bit()),
        }
    }

    /// Whether an obstacle is there.
    pub(super) fn has(&self, brake: Brake) -> bool {
        self.brakes & brake.bit() != 0
    }
}

/// The rank of the level of each language.
fn languages(profile: &Profile) -> [Option<u8>; codes::LANGUAGES.len()] {
    std::array::from_fn(|place| {
        let (spoken, written) = profile.languages.get(*codes::LANGUAGES.get(place)?)?;
        // An offer asks for one level: what is spoken counts, and what is written where nobody noted the other.
        let level = spoken.as_deref().or(written.as_deref())?;
        u8::try_from(language::rank(level)?).ok()
    })
}

fn means(profile: &Profile) -> Means {
    if profile.radius.is_some() {
        return Means::Declared;
    }
    match profile.vehicle.as_deref() {
        Some("none") => Means::Bus,
        Some("bicycle") => Means::Bicycle,
        Some("moped") => Means::Moped,
        Some("car") => Means::Car,
        _ => Means::Unknown,
    }
}

fn standing(profile: &Profile) -> Standing {
    let at_work = |past: &Past| !past.is_placement && past.state == ContractState::Running;
    match profile.step {
        Step::Closed => Standing::Closed,
        Step::CpasContract | Step::Hired | Step::Retained => Standing::AtWork,
        _ if profile.past.iter().any(at_work) => Standing::AtWork,
        _ => Standing::Free,
    }
}

/// Whether something of it was done: what has not begun taught nothing yet.
fn is_done(past: &Past) -> bool {
    past.state != ContractState::NotStarted
}

fn work(past: &Past, sector_of: &dyn Fn(CompanyId) -> Option<String>) -> Work {
    if !is_done(past) {
        return Work { trade: None, sector: 0, months: 0 };
    }
    let of_trade = || past.trade.as_deref().and_then(trade::sector).map(str::to_owned);
    let sector = past.sector.clone().or_else(|| past.host.and_then(sector_of)).or_else(of_trade);
    let months = past.start.zip(past.end).map_or(0, |(start, end)| language::months_between(start, end.plus(1)));
    Work { trade: past.trade.as_deref().and_then(Trade::parse), sector: sector_bit(sector.as_deref()), months }
}

/// The stems of all words that were noted, in order, each with the first place where it stands.
fn said(profile: &Profile) -> Vec<(Stem, Said)> {
    let mut found = Vec::new();
    let mut add = |folded: &str, said: Said| found.extend(stems(folded).into_iter().map(|stem| (stem, said)));
    for (place, (_, words)) in profile.goals.iter().enumerate() {
        add(&fold_text::fold(words), Said::Goal(place));
    }
    for (place, past) in profile.past.iter().enumerate().filter(|(_, past)| is_done(past)) {
        if let Some((_, folded)) = &past.company {
            add(folded, Said::Past(place));
        }
    }
    for (place, folded) in profile.experience.iter().enumerate() {
        add(folded, Said::Experience(place));
    }
    found.order();
    found.dedup_by_key(|(stem, _)| *stem);
    found
}
