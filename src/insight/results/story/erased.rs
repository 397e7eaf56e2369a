//! The story of somebody who was removed for good, of the figures that they left: by the month, and without a word of who
//! they were. A day is the first one of its month; what no figure tells is unknown.

use super::{Passage, Stage, Story, Training, Word, Words, Work, WorkSpell};
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, ElementId, PersonId, Step};
use crate::insight::dossier::Stretch;
use crate::insight::erasing::contributions::{Age, Cell, left_by};
use crate::insight::presence::hour_sheet::first_day;
use crate::insight::presence::hours::Month;
use crate::insight::settings::Settings;
use crate::journal::Journal;

impl Story {
    /// What is left of a person by `today`; none where nothing is, or where another of their dossiers bears it.
    pub(super) fn erased(
        journal: &Journal,
        person: PersonId,
        settings: &Settings,
        today: Day,
        words: &Words,
    ) -> Option<Self> {
        let contributions = left_by(journal, person);
        let begun = |cell: &Cell| first_day(cell.month).is_some_and(|day| day <= today);
        let cells: Vec<(&Cell, i64)> = contributions.iter().filter(|(cell, _)| begun(cell)).collect();
        (!cells.is_empty()).then(|| Left { cells, person, months: settings.retention_months(), today, words }.story())
    }
}

/// The figures of an erased person.
struct Left<'a> {
    cells: Vec<(&'a Cell, i64)>,
    person: PersonId,
    /// How many months count as staying in the job.
    months: u32,
    today: Day,
    words: &'a Words,
}

impl Left<'_> {
    fn story(&self) -> Story {
        let works = self.works();
        let inserted = self.days("inserted").next().map(|day| (day, self.days("inserted_confirmed").next()));
        Story {
            person: self.person,
            erased: true,
            birth_year: None,
            ages: self.ages(),
            locality: None,
            cohort: None,
            territory: None,
            referents: Vec::new(),
            publics: self.cells.iter().flat_map(|(cell, _)| cell.slice.publics.iter().copied()).collect(),
            partners: Default::default(),
            schooling: None,
            entry_status: None,
            newcomer: None,
            proof_seen: false,
            trainings: self.trainings(),
            path: self.path(),
            passages: self.passages(),
            spells: self.spells(&works),
            inserted,
            asked: Vec::new(),
            stages: self.stages(),
            works,
            minutes: self.minutes(),
            contacts: Vec::new(),
            pauses: Vec::new(),
            obstacles: Vec::new(),
        }
    }

    /// The first days of the months in which something is counted, as often as it is, in order.
    fn days<'s>(&'s self, indicator: &'s str) -> impl Iterator<Item = Day> + 's {
        let of = self.cells.iter().filter(move |(cell, _)| cell.indicator == indicator);
        let mut days: Vec<Day> = of
            .flat_map(|(cell, times)| first_day(cell.month).into_iter().flat_map(|day| repeated(day, *times)))
            .collect();
        days.order();
        days.into_iter()
    }

    /// The same of the indicators that name one of a list after a dot, with its code.
    fn coded<'s>(&'s self, indicator: &'s str) -> Vec<(Day, &'s str)> {
        let of = self.cells.iter().filter_map(move |(cell, times)| {
            let code = cell.indicator.strip_prefix(indicator)?.strip_prefix('.')?;
            Some(repeated((first_day(cell.month)?, code), *times))
        });
        let mut found: Vec<(Day, &str)> = of.flatten().collect();
        found.order();
        found
    }

    /// Months in which the person was followed, one after the other, make one stretch.
    fn path(&self) -> Vec<Stretch> {
        let mut path: Vec<Stretch> = Vec::new();
        for from in self.days("followed") {
            let to = Some(from.plus_months(1));
            match path.last_mut().filter(|last| last.to >= Some(from)) {
                Some(last) => last.to = to,
                None => path.push(Stretch { step: Step::Training, from, to }),
            }
        }
        path.iter_mut().for_each(|stretch| stretch.to = stretch.to.filter(|to| *to <= self.today));
        path
    }

    /// Comings and exits in order. Of several exits in a month, the one that the year counts is the last.
    fn passages(&self) -> Vec<Passage> {
        let last = self.coded("left_year");
        let mut exits = self.coded("exit");
        exits.order_by_key(|exit| (exit.0, last.contains(exit)));
        let mut comings = self.days("arrival");
        let mut passages: Vec<Passage> = Vec::new();
        for (to, code) in exits {
            let outcome = (code != "unknown").then(|| self.words.of(code));
            passages.push(Passage { from: comings.next(), to: Some(to), outcome, timing: None });
        }
        passages.extend(comings.map(|from| Passage { from: Some(from), to: None, outcome: None, timing: None }));
        passages
    }

    /// Contracts by the month of their start; so many of a month were durable as was counted.
    fn works(&self) -> Vec<Work> {
        let mut durable: Vec<Day> = self.days("durable").collect();
        let mut works = Vec::new();
        for (place, (start, code)) in self.coded("contract").into_iter().enumerate() {
            let sort = ContractSort::parse(code);
            let agreed = durable.iter().position(|day| *day == start && sort.is_some_and(ContractSort::counts_as_job));
            works.push(Work {
                id: ElementId::derived(self.person.uuid(), &format!("contract {place}")),
                sort,
                start: Some(start),
                signed: None,
                planned_end: None,
                end: None,
                durable: agreed.map(|place| durable.remove(place)).is_some(),
            });
        }
        works
    }

    fn spells(&self, works: &[Work]) -> Vec<WorkSpell> {
        let mut confirmed: Vec<Day> = self.days("retained_confirmed").collect();
        let mut spell = |on: Day| {
            let shown = confirmed.iter().position(|day| *day == on).map(|place| confirmed.remove(place));
            // How long ago the work began is known by the rule alone.
            let begun = works
                .iter()
                .filter_map(|work| work.start)
                .filter(|start| u8::try_from(self.months).is_ok_and(|months| start.plus_months(months) <= on));
            WorkSpell {
                from: begun.max().unwrap_or(on),
                reached: Some(on),
                confirmed: shown,
                closed_on: None,
                covered_to: None,
                contracts: Vec::new(),
            }
        };
        self.days("retained").map(&mut spell).collect()
    }

    /// Which end belongs to which start is not known, and no figure asks. What ended may have no start.
    fn stages(&self) -> Vec<Stage> {
        let (starts, ends): (Vec<Day>, Vec<Day>) =
            (self.days("placement").collect(), self.days("placement_ended").collect());
        let stage = |place: usize| Stage {
            id: ElementId::derived(self.person.uuid(), &format!("placement {place}")),
            sort: None,
            goal: None,
            sector: None,
            company: None,
            training: None,
            start: starts.get(place).copied(),
            planned_end: None,
            end: ends.get(place).copied(),
            reason: None,
            evaluated: None,
            job: None,
        };
        (0..starts.len().max(ends.len())).map(stage).collect()
    }

    fn minutes(&self) -> Vec<(Month, Word, i64)> {
        let of = self.cells.iter().filter_map(|(cell, minutes)| {
            let category = match cell.indicator.as_str() {
                "minutes_assimilated" => super::ASSIMILATED,
                other => other.strip_prefix("minutes.")?,
            };
            Some((cell.month, self.words.of(category), *minutes))
        });
        of.collect()
    }

    /// The filières, each from the first month in which something was counted under it.
    fn trainings(&self) -> Vec<Training> {
        let mut begun: Vec<(Month, Option<ElementId>)> =
            self.cells.iter().map(|(cell, _)| (cell.month, cell.slice.track)).collect();
        begun.order();
        begun.dedup_by_key(|(_, track)| *track);
        let training = |(month, template): (Month, Option<ElementId>)| Training {
            template,
            start: first_day(month),
            planned_end: None,
            end: None,
        };
        begun.into_iter().map(training).collect()
    }

    fn ages(&self) -> Vec<(Month, Age)> {
        let mut ages: Vec<(Month, Age)> = self.cells.iter().map(|(cell, _)| (cell.month, cell.slice.age)).collect();
        ages.order();
        ages.dedup();
        ages
    }
}

fn repeated<T: Copy>(what: T, times: i64) -> impl Iterator<Item = T> {
    std::iter::repeat_n(what, usize::try_from(times).unwrap_or_default())
}
