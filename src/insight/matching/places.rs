//! Places for placements beside those who will need one: sector by month, what lacks first.
//!
//! A person needs a place who stands in orientation, training or placement, follows a filière that has placements, and
//! has neither a planned nor a running one. It is looked for four weeks ahead. Each person counts once, in the month
//! from which on a place is needed; a place counts in each month that it covers, less those who are there then.

use super::profile::{Past, Profile, Track};
use super::trade;
use crate::domain::order::InOrder;
use crate::domain::{
    CandidacyState, CompanyId, Day, ElementId, Locality, OpeningId, OpeningSort, PersonId, Step, codes,
};
use crate::insight::companies::Company;
use crate::insight::dossier::record::Records;
use crate::insight::openings::Opening;
use crate::insight::outpost::Centres;
use crate::insight::placement::due_end::ContractState;
use crate::journal::Kind;
use crate::journal::schema::track_template;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How long ahead a place is looked for, in days.
pub const AHEAD: i32 = 28;

/// How many months are shown.
pub const MONTHS: usize = 3;

/// Who offers places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    Company(CompanyId, ElementId),
    Opening(OpeningId),
}

/// Places of one offer in one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub source: Source,
    /// The company, where it is one of the list.
    pub company: Option<CompanyId>,
    pub locality: Option<Locality>,
    /// How many are left.
    pub free: u32,
    /// Whether somebody said how many there are; else one is counted.
    pub is_counted: bool,
}

/// Somebody who needs one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needing {
    pub person: PersonId,
    pub locality: Option<Locality>,
    /// From when on.
    pub from: Day,
}

/// One sector in one month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub people: Vec<Needing>,
    pub places: Vec<Offered>,
}

impl Cell {
    /// How many places are left.
    pub fn free(&self) -> u32 {
        self.places.iter().map(|offered| offered.free).sum()
    }

    /// How many people have none.
    pub fn gap(&self) -> u32 {
        u32::try_from(self.people.len()).unwrap_or(u32::MAX).saturating_sub(self.free())
    }

    /// Whether there is anything to show.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.places.is_empty()
    }
}

/// A sector over the months; none stands for people and places whose sector is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub sector: Option<String>,
    pub cells: [Cell; MONTHS],
}

impl Line {
    /// How many lack a place in all.
    pub fn gap(&self) -> u32 {
        self.cells.iter().map(Cell::gap).sum()
    }
}

/// The whole table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Radar {
    /// The first day of each month.
    pub months: [Day; MONTHS],
    /// What lacks most first.
    pub lines: Vec<Line>,
    /// Where somebody lives or a place is, each once.
    pub localities: Vec<Locality>,
}

/// What is counted: everybody, all companies and openings, and the filières of the settings.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    pub people: &'a BTreeMap<PersonId, Rc<Profile>>,
    pub companies: &'a BTreeMap<CompanyId, Rc<Company>>,
    pub openings: &'a BTreeMap<OpeningId, Rc<Opening>>,
    pub settings: &'a Records,
    pub centres: &'a Centres,
}

/// Only what is near a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around<'a> {
    pub locality: &'a Locality,
    /// In tenths of a kilometre.
    pub within: u32,
}

impl Ground<'_> {
    /// The table of the months from `today` on. Who or what is not placed on the map is not near anything.
    pub fn radar(&self, around: Option<Around<'_>>, today: Day) -> Radar {
        let months = months(today);
        let middle = around.and_then(|around| Some((self.centres.of(around.locality)?, around.within)));
        let is_near = |locality: Option<&Locality>| {
            let point = || self.centres.of(locality?);
            around.is_none()
                || middle.is_some_and(|(middle, within)| point().is_some_and(|it| it.tenths_to(middle) <= within))
        };
        let mut lines: BTreeMap<Option<String>, [Cell; MONTHS]> = BTreeMap::new();
        let mut localities: Vec<Locality> = Vec::new();
        for profile in self.people.values() {
            let Some(from) = self.needs(profile, today) else { continue };
            let Some(month) = months.iter().rposition(|month| *month <= from) else { continue };
            if from >= months[MONTHS - 1].plus_months(1) {
                continue;
            }
            localities.extend(profile.locality.clone());
            if is_near(profile.locality.as_ref()) {
                let needing = Needing { person: profile.person, locality: profile.locality.clone(), from };
                lines.entry(aimed(profile)).or_default()[month].people.push(needing);
            }
        }
        for stock in self.stock() {
            localities.extend(stock.locality.clone());
            if !is_near(stock.locality.as_ref()) {
                continue;
            }
            for (month, begin) in months.iter().enumerate() {
                let end = begin.plus_months(1).plus(-1);
                if stock.from.is_some_and(|from| from > end) || stock.until.is_some_and(|until| until < *begin) {
                    continue;
                }
                let free = stock.count.saturating_sub(self.taken(&stock, *begin, end));
                let offered = stock.offered(free);
                lines.entry(stock.sector.clone()).or_default()[month].places.push(offered);
            }
        }
        localities.order();
        localities.dedup();
        let mut lines: Vec<Line> = lines.into_iter().map(|(sector, cells)| Line { sector, cells }).collect();
        for line in &mut lines {
            for cell in &mut line.cells {
                let name = |it: &Needing| self.people.get(&it.person).map(|profile| profile.sort_name.clone());
                cell.people.order_by_key(|it| (it.from, name(it), it.person));
                cell.places.order_by_key(|it| (std::cmp::Reverse(it.free), it.source));
            }
        }
        let place = |line: &Line| codes::SECTORS.iter().position(|known| Some(*known) == line.sector.as_deref());
        lines.order_by_key(|line| (std::cmp::Reverse(line.gap()), place(line).is_none(), place(line)));
        Radar { months, lines, localities }
    }

    /// From when on a person needs a place; none who needs none.
    fn needs(&self, profile: &Profile, today: Day) -> Option<Day> {
        if !matches!(profile.step, Step::Orientation | Step::Training | Step::Placement) {
            return None;
        }
        let placements = || profile.past.iter().filter(|past| past.is_placement);
        let is_coming = |past: &Past| matches!(past.state, ContractState::NotStarted | ContractState::Running);
        if placements().any(is_coming) {
            return None;
        }
        let done = placements().filter(|past| past.start.is_some()).count();
        let soon = today.plus(AHEAD);
        let open = |track: &&Track| track.end.is_none_or(|end| end >= today);
        let of_track = |track: &Track| {
            let foreseen = self.foreseen(track)?;
            // A place is needed four weeks after the beginning of a filière, and before its end.
            let begun = track.start.map_or(soon, |start| start.plus(AHEAD).max(soon));
            let last = track.planned_end.filter(|end| *end >= today);
            (done < foreseen).then(|| last.map_or(begun, |last| begun.min(last)))
        };
        let by_track = profile.tracks.iter().filter(open).filter_map(of_track).min();
        // Whoever stands in the column of placements and has none is looking for one, whatever the filière says.
        by_track.or_else(|| (profile.step == Step::Placement).then_some(soon))
    }

    /// How many placements a filière has at least; none where it has none, or where nobody has said.
    fn foreseen(&self, track: &Track) -> Option<usize> {
        let template = self.settings.element(&Kind::TrackTemplate, track.template?)?;
        let mut rules = template.items(track_template::RULES);
        if rules.any(|rule| matches!(rule, "two_placements" | "two_sectors")) {
            return Some(2);
        }
        template.items(track_template::STEPS).any(|step| step == Step::Placement).then_some(1)
    }

    /// All that is offered, by companies and by openings.
    fn stock(&self) -> Vec<Stock> {
        let mut all = Vec::new();
        for company in self.companies.values() {
            let alone = company.sites.first().filter(|_| company.sites.len() == 1);
            for places in &company.places {
                let site = places.site.and_then(|site| company.site(site)).or(alone);
                let of_trade = || places.trade.as_deref().and_then(trade::sector).map(str::to_owned);
                all.push(Stock {
                    source: Source::Company(company.id, places.id),
                    company: Some(company.id),
                    locality: site.and_then(|site| site.locality.clone()),
                    sector: places.sector.clone().or_else(of_trade).or_else(|| company.sector.clone()),
                    count: places.count.unwrap_or(1),
                    is_counted: places.count.is_some(),
                    from: places.from,
                    until: places.until,
                });
            }
        }
        let placements = self.openings.values().filter(|opening| opening.sort == Some(OpeningSort::Placement));
        for opening in placements.filter(|opening| opening.closed.is_none()) {
            let company = opening.company.and_then(|id| self.companies.get(&id));
            let site = company.and_then(|company| company.site(opening.site?));
            let of_trade = || opening.trade.as_deref().and_then(trade::sector).map(str::to_owned);
            all.push(Stock {
                source: Source::Opening(opening.id),
                company: opening.company,
                locality: opening.locality.clone().or_else(|| site.and_then(|site| site.locality.clone())),
                sector: opening.sector.clone().or_else(of_trade),
                count: opening.posts,
                is_counted: true,
                from: opening.start,
                until: opening.end,
            });
        }
        all
    }

    /// How many of these places are taken between two days: by who was engaged there, or is in a placement there.
    fn taken(&self, stock: &Stock, begin: Day, end: Day) -> u32 {
        let everybody = self.people.values();
        let count = match stock.source {
            Source::Opening(id) => {
                let candidacies = everybody.flat_map(|profile| &profile.candidacies);
                let of_it = candidacies.filter(|it| it.opening == Some(id));
                of_it.filter(|it| CandidacyState::takes_a_post(it.state)).count()
            }
            Source::Company(company, _) => {
                let is_there = |past: &&Past| {
                    past.is_placement
                        && past.host == Some(company)
                        && past.start.is_some_and(|start| start <= end)
                        && past.end.is_none_or(|last| last >= begin)
                        && past.state != ContractState::Ended
                        // A company may keep places of several sectors: one of them is not taken twice.
                        && (past.sector.is_none() || stock.sector.is_none() || past.sector == stock.sector)
                };
                everybody.flat_map(|profile| &profile.past).filter(is_there).count()
            }
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// Places of one offer, whatever the month.
struct Stock {
    source: Source,
    company: Option<CompanyId>,
    locality: Option<Locality>,
    sector: Option<String>,
    count: u32,
    is_counted: bool,
    from: Option<Day>,
    until: Option<Day>,
}

impl Stock {
    fn offered(&self, free: u32) -> Offered {
        let Stock { source, company, locality, is_counted, .. } = self;
        Offered { source: *source, company: *company, locality: locality.clone(), free, is_counted: *is_counted }
    }
}

/// The sector that a person aims at: that of the first trade that was chosen, else that of the last placement.
fn aimed(profile: &Profile) -> Option<String> {
    let goal = profile.goals.iter().find_map(|(code, _)| trade::sector(code.as_deref()?));
    let placements = || profile.past.iter().filter(|past| past.is_placement && past.sector.is_some());
    let last = || placements().max_by_key(|past| (past.start, past.id)).and_then(|past| past.sector.clone());
    goal.map(str::to_owned).or_else(last)
}

/// The first day of this month and of those after it.
fn months(today: Day) -> [Day; MONTHS] {
    let first = today.plus(1 - i32::from(today.of_month()));
    [first, first.plus_months(1), first.plus_months(2)]
}
