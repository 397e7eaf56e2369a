//! The hours of a person by month and category: what follows from presences, placements, interviews and contracts,
//! and the typed figures beside it (rows L14 and L15).

use super::hours::{Done, Hours, Mode, Month, PRESET, Schedule, Sitting, Stint, Typed, totals};
use super::timetable::{HalfDay, Timetable};
use super::{Entered, presences};
use crate::domain::order::InOrder;
use crate::domain::{Attendance, ContractSort, Day, Duration, ElementId, PersonId, codes};
use crate::insight::contact::contacts::is_real;
use crate::insight::contact::natural_day::Holiday;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::placement::work;
use crate::insight::settings::Settings;
use crate::journal::Kind;
use crate::journal::schema::{contact, cpas_contract, hours, placement};
use std::collections::{BTreeMap, BTreeSet};

/// A code of `codes::HOUR_CATEGORIES`.
pub type Category = &'static str;

/// The categories that everybody has: the group's sessions, and the placements.
pub const OWN: [Category; 2] = ["training", "placement"];

/// One month of one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    pub hours: Hours,
    /// The element that holds the typed value.
    pub typed: Option<ElementId>,
}

/// The hours of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// The months with any figure and the current one, the latest first.
    pub months: Vec<Month>,
    /// In the order of `codes::HOUR_CATEGORIES`.
    pub categories: Vec<Category>,
    figures: BTreeMap<(Category, Month), Figure>,
}

impl Sheet {
    /// Reads the sheet of a person. The categories of the preset are there when the organisation switched them on,
    /// or when a value was typed in them.
    pub fn read(records: &Records, settings: &Settings, today: Day) -> Sheet {
        let computed = computed(records, settings, today);
        let typed = typed(records);
        let keys: BTreeSet<(Category, Month)> = computed.keys().chain(typed.keys()).copied().collect();
        let figure = |key: &(Category, Month)| {
            let held = typed.get(key);
            let hours = Hours::of(computed.get(key).copied().unwrap_or_default(), held.map(|(_, typed)| *typed));
            (*key, Figure { hours, typed: held.map(|(id, _)| *id) })
        };
        let figures: BTreeMap<_, _> = keys.iter().map(figure).collect();
        let shown = |category: &Category| {
            OWN.contains(category) || settings.hour_preset() || keys.iter().any(|(used, _)| used == category)
        };
        let months: BTreeSet<Month> = keys.iter().map(|(_, month)| *month).chain([Month::of(today)]).collect();
        Sheet {
            months: months.into_iter().rev().collect(),
            categories: codes::HOUR_CATEGORIES.iter().copied().filter(shown).collect(),
            figures,
        }
    }

    /// Whether nothing was typed and nothing counts: a table would be zeros alone.
    pub fn is_empty(&self) -> bool {
        self.figures.values().all(|figure| figure.typed.is_none() && figure.hours.counted() == Duration::default())
    }

    /// The figure of a month and category; nothing at all counts zero.
    pub fn figure(&self, category: Category, month: Month) -> Figure {
        let nothing = Figure { hours: Hours::of(Duration::default(), None), typed: None };
        self.figures.get(&(category, month)).copied().unwrap_or(nothing)
    }

    /// What counts of a category in all months: the typed figures where there are any.
    pub fn of_category(&self, category: Category) -> Duration {
        self.sum(|(held, _)| *held == category)
    }

    /// What counts in a month in all categories.
    pub fn of_month(&self, month: Month) -> Duration {
        self.sum(|(_, held)| *held == month)
    }

    /// Everything that counts.
    pub fn total(&self) -> Duration {
        self.sum(|_| true)
    }

    fn sum(&self, counts: impl Fn(&(Category, Month)) -> bool) -> Duration {
        self.figures.iter().filter(|(key, _)| counts(key)).map(|(_, figure)| figure.hours.counted()).sum()
    }
}

/// The first day of a month: what stands for it in a fact.
pub fn first_day(month: Month) -> Option<Day> {
    Day::new(month.year, month.month, 1).ok()
}

/// The id of the typed hours of a month and category: the same for everybody, so that two who type meet in one field.
pub fn hours_id(person: PersonId, month: Month, category: Category) -> ElementId {
    ElementId::derived(person.uuid(), &format!("hours {month} {category}"))
}

/// What follows from the facts, up to today.
fn computed(records: &Records, settings: &Settings, today: Day) -> BTreeMap<(Category, Month), Duration> {
    let trained = trained(records, settings);
    let mut done: Vec<(Category, Mode, Done<'_>)> = vec![("training", Mode::SessionLength, Done::Sittings(&trained))];
    let placed = placed(records);
    done.push(("placement", Mode::SessionLength, Done::Sittings(&placed)));
    let (informed, talked) = (met(records, "session"), met(records, "interview"));
    let days_off;
    if settings.hour_preset() {
        let mode = |code: &str| PRESET.iter().find(|(known, _)| *known == code).map(|(_, mode)| *mode);
        done.extend(mode("10").map(|mode| ("10", mode, Done::Sittings(&informed))));
        done.extend(mode("20").map(|mode| ("20", mode, Done::Sittings(&talked))));
        days_off = bank_holidays(records, today);
        done.extend(article_60(records, &days_off).map(|stint| ("70", Mode::ContractDays, Done::Stint(stint))));
    }
    totals(&done, today)
}

/// The presences of the sessions of groups, each as long as typed or else as a half-day of its group.
fn trained(records: &Records, settings: &Settings) -> Vec<Sitting> {
    let length =
        |cohort| settings.records.element(&Kind::Cohort, cohort).and_then(|record| Timetable::read(record).session);
    let sitting = |((cohort, at), entered): ((ElementId, HalfDay), Entered)| {
        let session = entered.minutes.or_else(|| length(cohort));
        Sitting { day: at.day, attendance: entered.attendance, session, arrival: None, departure: None }
    };
    presences(records).into_iter().map(sitting).collect()
}

/// The real hours of placements, in the month in which they end; before that day they count nothing.
fn placed(records: &Records) -> Vec<Sitting> {
    let sitting = |record: &Record| {
        let done = record.get(placement::DONE)?;
        let dates = work::dates(record);
        let day = dates.last_day().or(dates.start)?;
        Some(Sitting { day, attendance: Attendance::Present, session: Some(done), arrival: None, departure: None })
    };
    records.of(&Kind::Placement).iter().filter_map(sitting).collect()
}

/// Whether facts say how many hours a category has; the others are typed by hand only.
pub fn is_computed(category: Category) -> bool {
    matches!(category, "training" | "placement" | "10" | "20" | "70")
}

/// The contacts of this purpose at which the person was met.
fn met(records: &Records, purpose: &str) -> Vec<Sitting> {
    let met = |record: &&Record| record.get(contact::PURPOSE) == Some(purpose) && is_real(record);
    let sitting = |record: &Record| {
        let (session, day) = (record.get(contact::MINUTES), record.get(contact::DAY)?);
        Some(Sitting { day, attendance: Attendance::Present, session, arrival: None, departure: None })
    };
    records.of(&Kind::Contact).iter().filter(met).filter_map(sitting).collect()
}

fn article_60<'a>(records: &'a Records, off: &'a BTreeSet<Day>) -> impl Iterator<Item = Stint<'a>> {
    let contracts = records.of(&Kind::CpasContract).iter();
    let contracts = contracts.filter(|contract| contract.get(cpas_contract::TYPE) == Some(ContractSort::Art60));
    contracts.filter_map(|contract| {
        let schedule = Schedule::even(contract.get(cpas_contract::WEEKLY)?);
        let dates = work::dates(contract);
        Some(Stint { from: dates.start?, last: dates.last_day(), schedule, off })
    })
}

/// The bank holidays since the first contract of a CPAS.
fn bank_holidays(records: &Records, today: Day) -> BTreeSet<Day> {
    let Some(first) =
        records.of(&Kind::CpasContract).iter().filter_map(|record| record.get(cpas_contract::START)).min()
    else {
        return BTreeSet::new();
    };
    let days = (0..=first.days_until(today)).map(|later| first.plus(later));
    days.filter(|day| Holiday::of(*day).is_some()).collect()
}

/// What was typed, by category and month; of two for one month, the one that speaks of the latest day.
fn typed(records: &Records) -> BTreeMap<(Category, Month), (ElementId, Typed)> {
    let mut found = BTreeMap::new();
    let mut all: Vec<&Record> = records.of(&Kind::Hours).iter().collect();
    all.order_by_key(|record| (record.last_on(), record.id()));
    for record in all {
        let category = record.get(hours::CATEGORY).and_then(known);
        let minutes = record.get(hours::MINUTES);
        if let (Some(category), Some(day), Some(minutes), Some(id)) =
            (category, record.get(hours::MONTH), minutes, record.id())
        {
            let computed_then = record.get(hours::COMPUTED).unwrap_or_default();
            found.insert((category, Month::of(day)), (id, Typed { minutes, computed_then }));
        }
    }
    found
}

fn known(code: &str) -> Option<Category> {
    codes::HOUR_CATEGORIES.iter().copied().find(|known| *known == code)
}
