//! What a person adds to the totals of an organisation, month by month, without a word of who they are.
//!
//! Two things are made of it: the totals of a board, and what the erasure of a person leaves behind. Since both are the
//! same cells, a total is what it was before somebody was erased. A cell counts what took place by a day; what was
//! planned for later is not in it, and goes with the person.
//!
//! `docs/format.md` describes the written form. An indicator that a later version knows is added up like any other.

use crate::domain::{Day, ElementId, OrgId, PersonId, Step, Subject, codes};
use crate::insight::dossier::Dossier;
use crate::insight::dossier::record::Record;
use crate::insight::path::cycles::{Cycle, cycles};
use crate::insight::path::entry::entry;
use crate::insight::path::exit;
use crate::insight::placement::work;
use crate::insight::presence::hour_sheet::Sheet;
use crate::insight::presence::hours::Month;
use crate::insight::retention::insertion::Insertion;
use crate::insight::retention::{Milestone, durable_at_signature};
use crate::insight::settings::Settings;
use crate::journal::schema::{assimilated, erased, identity, public, track};
use crate::journal::{Data, Journal, Key, Kind, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The steps in which a person is followed: past the assessment, and not yet out.
pub const FOLLOWED: [Step; 6] =
    [Step::Training, Step::Placement, Step::JobSearch, Step::CpasContract, Step::Hired, Step::Retained];

/// The age of a person in bands of the sector, by the year of birth alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    Unknown,
    Under25,
    To54,
    From55,
}

impl Age {
    const ALL: [(Age, &'static str); 4] =
        [(Age::Unknown, "-"), (Age::Under25, "0-24"), (Age::To54, "25-54"), (Age::From55, "55+")];

    /// The band of somebody on a day, by the year alone.
    pub fn of(born: Option<u16>, day: Day) -> Age {
        match born.map(|born| i32::from(day.year()) - i32::from(born)) {
            None => Age::Unknown,
            Some(..25) => Age::Under25,
            Some(25..=54) => Age::To54,
            Some(_) => Age::From55,
        }
    }

    /// The code of the band.
    pub fn code(self) -> &'static str {
        Self::ALL.into_iter().find(|(age, _)| *age == self).map_or("-", |(_, code)| code)
    }
}

/// The coarse group of a person on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slice {
    /// The filière of the organisation, by its entry in the list.
    pub track: Option<ElementId>,
    pub age: Age,
    /// The labels of the organisation for whom it is there for.
    pub publics: BTreeSet<ElementId>,
}

/// What is counted, when, and of which group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// A word, with a code after a dot where it is one of a list.
    pub indicator: String,
    pub month: Month,
    pub slice: Slice,
}

impl fmt::Display for Cell {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let track = self.slice.track.map_or_else(|| "-".to_owned(), |track| track.to_string());
        let publics: Vec<String> = self.slice.publics.iter().map(ToString::to_string).collect();
        let publics = if publics.is_empty() { "-".to_owned() } else { publics.join("+") };
        write!(out, "{}/{}/{track}/{}/{publics}", self.indicator, self.month, self.slice.age.code())
    }
}

impl Cell {
    /// Reads the written form; none where it is another.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let mut part = || parts.next().filter(|part| !part.is_empty());
        let (indicator, month, track, age, publics) = (part()?, part()?, part()?, part()?, part()?);
        let day = Day::parse(&format!("{month}-01")).ok()?;
        let id = |text: &str| ElementId::parse(text).ok();
        let slice = Slice {
            track: if track == "-" { None } else { Some(id(track)?) },
            age: Age::ALL.into_iter().find(|(_, code)| *code == age)?.0,
            publics: if publics == "-" {
                BTreeSet::new()
            } else {
                publics.split('+').map(id).collect::<Option<_>>()?
            },
        };
        let cell = Cell { indicator: indicator.to_owned(), month: Month::of(day), slice };
        parts.next().is_none().then_some(cell)
    }
}

/// Figures by cell; none is zero.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contributions(BTreeMap<Cell, i64>);

impl Contributions {
    /// What one person adds by `today`.
    pub fn of(dossier: &Dossier, settings: &Settings, own: Option<OrgId>, today: Day) -> Self {
        let mut counting = Counting { dossier, today, figures: Self::default() };
        let cycles = cycles(&dossier.records, &dossier.path, &dossier.timeline, own);
        counting.passages(&cycles);
        counting.followed();
        counting.work(settings);
        counting.hours(settings);
        counting.figures
    }

    /// Reads what an erasure left; what is no figure of the known form is passed over.
    pub fn read(figures: &Data) -> Self {
        let figures = figures.iter().filter_map(|(key, value)| Some((Cell::parse(key.as_str())?, value.as_int()?)));
        Self(figures.collect())
    }

    /// The form in which an erasure holds it.
    pub fn write(&self) -> Data {
        Data::new(self.0.iter().map(|(cell, figure)| (Key::from(cell.to_string()), Value::Int(*figure))))
    }

    /// Adds other figures.
    pub fn add(&mut self, others: Self) {
        for (cell, figure) in others.0 {
            let sum = self.0.entry(cell).or_default();
            *sum = sum.saturating_add(figure);
        }
    }

    /// The cells with their figures, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Cell, i64)> {
        self.0.iter().map(|(cell, figure)| (cell, *figure))
    }

    /// How many figures there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn count(&mut self, cell: Cell, figure: i64) {
        if figure != 0 {
            *self.0.entry(cell).or_default() += figure;
        }
    }
}

/// What is left of a person who was removed for good.
pub fn left_by(journal: &Journal, person: PersonId) -> Contributions {
    let facts = journal.about(Subject::Person(person)).iter().find(|fact| fact.kind == Kind::Erased);
    facts.and_then(|fact| fact.get(erased::CONTRIBUTIONS)).map(Contributions::read).unwrap_or_default()
}

/// The totals of a board by `today`, of everybody who is there or was.
pub fn totals(journal: &Journal, settings: &Settings, today: Day) -> Contributions {
    let own = journal.scope().own();
    let mut totals = Contributions::default();
    for person in journal.subjects().filter_map(Subject::person) {
        if journal.is_erased(person) {
            if !mutant!("erased_leave_no_figure") {
                totals.add(left_by(journal, person));
            }
        } else if journal.group_of(person).first() == Some(&person) {
            let dossier = Dossier::read(person, &journal.fold_person(person), own, today);
            totals.add(Contributions::of(&dossier, settings, own, today));
        }
    }
    totals
}

struct Counting<'a> {
    dossier: &'a Dossier,
    today: Day,
    figures: Contributions,
}

impl Counting<'_> {
    fn note(&mut self, indicator: impl Into<String>, day: Day, figure: i64) {
        if day <= self.today {
            let cell = Cell { indicator: indicator.into(), month: Month::of(day), slice: self.slice(day) };
            self.figures.count(cell, figure);
        }
    }

    fn once(&mut self, indicator: impl Into<String>, day: Option<Day>) {
        if let Some(day) = day {
            self.note(indicator, day, 1);
        }
    }

    /// The group on a day. Of several filières the one that began last by then counts.
    fn slice(&self, day: Day) -> Slice {
        let records = &self.dossier.records;
        let begun = |track: &&Record| track.get(track::START).is_none_or(|start| start <= day);
        let tracks = records.of(&Kind::Track).iter().filter(begun);
        let track = tracks.max_by_key(|track| (track.get(track::START), track.id()));
        Slice {
            track: track.and_then(|track| track.get(track::TEMPLATE)),
            age: Age::of(records.one(identity::BIRTH_YEAR), day),
            publics: records.of(&Kind::Public).iter().filter_map(|public| public.get(public::ENTRY)).collect(),
        }
    }

    /// When the person came, when the work began, and how it ended, for each time that they were here.
    fn passages(&mut self, cycles: &[Cycle]) {
        for (place, cycle) in cycles.iter().enumerate() {
            self.once("arrival", cycle.from);
            let next = cycles.get(place + 1).and_then(|next| next.from);
            let until = next.map_or(self.today, |next| next.plus(-1).min(self.today));
            let begun = entry(&self.dossier.records, until).map(|entry| entry.day);
            self.once("entry", begun.filter(|day| cycle.from.is_none_or(|from| place == 0 || *day >= from)));
            self.once(format!("exit.{}", outcome(cycle)), cycle.to);
        }
        // A year counts a person who left once, by the last time.
        for (place, cycle) in cycles.iter().enumerate() {
            let year = |cycle: &Cycle| cycle.to.map(Day::year);
            if !cycles[place + 1..].iter().any(|later| year(later) == year(cycle) && later.to <= Some(self.today)) {
                self.once(format!("left_year.{}", outcome(cycle)), cycle.to);
            }
        }
    }

    /// The months in which the person was followed, and the first of them in each year: a year counts a person once.
    fn followed(&mut self) {
        let mut first_days: BTreeMap<Month, Day> = BTreeMap::new();
        for stretch in self.dossier.path.iter().filter(|stretch| FOLLOWED.contains(&stretch.step)) {
            let last = stretch.to.map_or(self.today, |to| to.plus(-1).min(self.today));
            let mut day = stretch.from;
            while day <= last {
                let held = first_days.entry(Month::of(day)).or_insert(day);
                *held = day.min(*held);
                day = first_of_next_month(day);
            }
        }
        let mut years = BTreeSet::new();
        for (month, day) in first_days {
            self.note("followed", day, 1);
            if years.insert(month.year) {
                self.note("followed_year", day, 1);
            }
        }
    }

    /// Placements, contracts, and staying in work.
    fn work(&mut self, settings: &Settings) {
        let records = &self.dossier.records;
        for placement in records.of(&Kind::Placement) {
            let dates = work::dates(placement);
            self.once("placement", dates.start);
            self.once("placement_ended", dates.end.filter(|_| dates.start.is_none_or(|start| start <= self.today)));
        }
        let rules = work::rules(settings);
        let employments = work::employments(records);
        let mut first_job: Option<Day> = None;
        for contract in work::contracts(records) {
            let (start, sort) = (work::dates(contract).start, work::sort(contract));
            self.once(format!("contract.{}", sort.map_or("unknown", |sort| sort.code())), start);
            if sort.is_some_and(|sort| sort.counts_as_job()) {
                first_job = start.into_iter().chain(first_job).min();
            }
            let employment = employments.iter().find(|employment| Some(employment.id) == contract.id());
            self.once("durable", start.filter(|_| employment.is_some_and(|it| durable_at_signature(it, rules))));
        }
        self.once("first_job", first_job);
        let clock = work::clock(records, settings, self.today);
        if let Some(Insertion::Reached { on, confirmed, .. }) = clock.insertion {
            self.note("inserted", on, 1);
            self.once("inserted_confirmed", confirmed.map(|_| on));
        }
        for spell in clock.spells {
            if let Milestone::Reached { on } = spell.milestone {
                self.note("retained", on, 1);
                self.once("retained_confirmed", spell.confirmed.map(|_| on));
            }
        }
    }

    /// Minutes that were done, by category, and those that count as done.
    fn hours(&mut self, settings: &Settings) {
        let sheet = Sheet::read(&self.dossier.records, settings, self.today);
        for month in &sheet.months {
            let Some(day) = crate::insight::presence::hour_sheet::first_day(*month) else { continue };
            for category in &sheet.categories {
                let minutes = sheet.figure(category, *month).hours.counted();
                self.note(format!("minutes.{category}"), day, i64::from(minutes.as_minutes()));
            }
        }
        for absence in self.dossier.records.of(&Kind::Assimilated) {
            let minutes = absence.get(assimilated::MINUTES).map_or(0, |minutes| i64::from(minutes.as_minutes()));
            if let Some(day) = absence.get(assimilated::FROM) {
                self.note("minutes_assimilated", day, minutes);
            }
        }
    }
}

/// How a passage ended, in the words of the list that all programs know.
fn outcome(cycle: &Cycle) -> &'static str {
    let wider = cycle.outcome.as_deref().map(exit::wider);
    codes::OUTCOMES.iter().copied().find(|known| Some(*known) == wider).unwrap_or("unknown")
}

fn first_of_next_month(day: Day) -> Day {
    let first = day.plus(1 - i32::from(day.of_month()));
    first.plus_months(1)
}

#[cfg(test)]
mod tests;
