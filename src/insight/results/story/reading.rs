//! Reads the story of a person from their facts. Whatever another part of the program computes is asked of it, so that no
//! figure of a report can differ from what a dossier shows.

use super::{Asked, Passage, Stage, Story, Training, Word, Words, Work, WorkSpell};
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, ElementId, Half, MemberId, OrgId, PersonId, Subject};
use crate::insight::contact::contacts::is_real;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::dossier::{Entry, Stretch, lane};
use crate::insight::path::cycles::{Cycle, cycles};
use crate::insight::path::exit;
use crate::insight::path::referents::turns;
use crate::insight::placement::work;
use crate::insight::presence::assimilated;
use crate::insight::presence::hour_sheet::{Sheet, first_day};
use crate::insight::presence::hours::Month;
use crate::insight::project::{answers::answer, obstacles};
use crate::insight::retention::insertion::Insertion;
use crate::insight::retention::{Milestone, Retention, Spell, SpellState, durable_at_signature};
use crate::insight::settings::Settings;
use crate::journal::schema::{
    agreement, contact, eligibility, entry_status, evaluation, grouping, identity, newcomer_path, pause, placement,
    public, situation, track,
};
use crate::journal::{Fold, Journal, Kind, Kinds};
use std::collections::BTreeSet;

/// The kinds of facts of which a story is made.
pub static KINDS: [Kind; 26] = [
    Kind::Identity,
    Kind::Grouping,
    Kind::Track,
    Kind::ObstaclePlain,
    Kind::ObstacleFamily,
    Kind::Situation,
    Kind::EntryStatus,
    Kind::NewcomerPath,
    Kind::Eligibility,
    Kind::Public,
    Kind::Placement,
    Kind::Evaluation,
    Kind::Contract,
    Kind::CpasContract,
    Kind::FollowUp,
    Kind::Hours,
    Kind::Presence,
    Kind::Assimilated,
    Kind::Contact,
    Kind::Step,
    Kind::Referent,
    Kind::Outcome,
    Kind::Cycle,
    Kind::Pause,
    Kind::Agreement,
    Kind::Waiver,
];

/// The stories of everybody by their ids: joined dossiers once, erased people by what they left.
pub fn stories(journal: &Journal, settings: &Settings, today: Day) -> Vec<Story> {
    let mut persons: Vec<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    persons.order();
    let words = Words::default();
    persons.into_iter().filter_map(|person| Story::of(journal, person, settings, today, &words)).collect()
}

impl Story {
    /// The story of a person; none of one who is told under another of their dossiers, or who was erased without a trace.
    pub fn of(journal: &Journal, person: PersonId, settings: &Settings, today: Day, words: &Words) -> Option<Self> {
        if journal.is_erased(person) {
            return Self::erased(journal, person, settings, today, words);
        }
        if journal.group_of(person).first() != Some(&person) {
            return None;
        }
        let mut kinds = Kinds::default();
        KINDS.iter().for_each(|kind| kinds.add(kind));
        let fold = journal.fold_kinds(person, kinds, |_| false);
        Some(Self::read(person, &fold, journal.scope().own(), settings, today, words))
    }

    /// Reads the fold of a person, of which the [`KINDS`] are enough. What lies after `today` is left out.
    fn read(
        person: PersonId,
        fold: &Fold<'_>,
        own: Option<OrgId>,
        settings: &Settings,
        today: Day,
        words: &Words,
    ) -> Self {
        let records = &Records::read(fold, &KINDS, own);
        let past = Past { records, today, words };
        let path = past.path(lane(fold, own));
        let clock = if past.has_work() { work::clock(records, settings, today) } else { Retention::default() };
        let mut works = past.works(settings);
        works.order_by_key(|work| (work.start.is_none(), work.start, work.id));
        let inserted = match clock.insertion {
            Some(Insertion::Reached { on, confirmed, .. }) => Some((on, confirmed)),
            _ => None,
        };
        let grouped = records.register(&Kind::Grouping);
        Self {
            person,
            erased: false,
            birth_year: records.one(identity::BIRTH_YEAR),
            ages: Vec::new(),
            locality: records.one(identity::LOCALITY).map(|locality| words.of(&locality.to_string())),
            cohort: grouped.and_then(|grouped| grouped.get(grouping::COHORT)),
            territory: grouped.and_then(|grouped| grouped.get(grouping::TERRITORY)),
            referents: past.referents(),
            publics: records.of(&Kind::Public).iter().filter_map(|public| public.get(public::ENTRY)).collect(),
            partners: past.partners(),
            schooling: records.one(situation::SCHOOLING).map(|level| words.of(level)),
            entry_status: past.entry_status(),
            newcomer: past.newcomer(),
            proof_seen: records.of(&Kind::Eligibility).iter().any(|it| it.get(eligibility::PROOF_SEEN) == Some(true)),
            trainings: past.trainings(),
            passages: past.passages(&path, fold, own),
            path,
            spells: clock.spells.iter().filter_map(|spell| past.spell(spell)).collect(),
            inserted,
            asked: past.asked(settings),
            stages: past.stages(&works),
            works,
            minutes: past.minutes(settings),
            contacts: past.contacts(),
            pauses: past.pauses(),
            obstacles: past.obstacles(),
        }
    }
}

/// The records of a person and the day up to which they are read.
struct Past<'a> {
    records: &'a Records,
    today: Day,
    words: &'a Words,
}

impl Past<'_> {
    fn past(&self, day: Option<Day>) -> Option<Day> {
        day.filter(|day| *day <= self.today)
    }

    /// Whether it is still to come.
    fn is_ahead(&self, day: Option<Day>) -> bool {
        day.is_some_and(|day| day > self.today)
    }

    fn has_work(&self) -> bool {
        [Kind::Contract, Kind::CpasContract].iter().any(|kind| !self.records.of(kind).is_empty())
    }

    fn path(&self, mut path: Vec<Stretch>) -> Vec<Stretch> {
        path.retain(|stretch| stretch.from <= self.today);
        path.iter_mut().for_each(|stretch| stretch.to = self.past(stretch.to));
        path
    }

    fn passages(&self, path: &[Stretch], fold: &Fold<'_>, own: Option<OrgId>) -> Vec<Passage> {
        // Only of who came back an earlier outcome is to be found again.
        let again = !self.records.of(&Kind::Cycle).is_empty();
        let outcomes = fold.facts().filter(|(fact, _)| again && fact.kind == Kind::Outcome);
        let outcomes: Vec<Entry> = outcomes.map(|(fact, live)| Entry { fact: fact.clone(), live }).collect();
        let cycles = cycles(self.records, path, &outcomes, own);
        let begun = cycles.iter().filter(|cycle| !self.is_ahead(cycle.from));
        let passage = |cycle: &Cycle| {
            let to = self.past(cycle.to);
            let outcome = cycle.outcome.as_deref().filter(|_| to.is_some()).map(|code| self.words.of(code));
            let timing = exit::timing(self.records, cycle).filter(|_| to.is_some());
            Passage { from: cycle.from, to, outcome, timing }
        };
        begun.map(passage).collect()
    }

    fn referents(&self) -> Vec<(Day, Option<MemberId>)> {
        let begun = turns(self.records).into_iter().filter(|turn| turn.from <= self.today);
        begun.map(|turn| (turn.from, turn.member)).collect()
    }

    fn partners(&self) -> BTreeSet<OrgId> {
        let signed = |it: &&Record| it.get(agreement::SIGNED).is_some_and(|day| day <= self.today);
        self.records.of(&Kind::Agreement).iter().filter(signed).filter_map(|it| it.get(agreement::RECIPIENT)).collect()
    }

    /// The first situation that was noted; later ones are no entry.
    fn entry_status(&self) -> Option<Word> {
        let noted = self.records.of(&Kind::EntryStatus).iter().filter(|entry| !self.is_ahead(entry.day));
        noted.filter_map(|entry| answer(entry, entry_status::STATUS)).next().map(|status| self.words.of(status))
    }

    /// Who was ever on the path of newcomers counts as one, even after its end.
    fn newcomer(&self) -> Option<bool> {
        let noted = self.records.of(&Kind::NewcomerPath).iter().filter(|entry| !self.is_ahead(entry.day));
        noted.filter_map(|entry| entry.get(newcomer_path::UNDER_WAY)).max()
    }

    fn trainings(&self) -> Vec<Training> {
        let training = |record: &Record| {
            let dates = work::dates(record);
            let template = record.get(track::TEMPLATE);
            let end = self.past(dates.end);
            (!self.is_ahead(dates.start)).then_some(Training {
                template,
                start: dates.start,
                planned_end: dates.planned_end,
                end,
            })
        };
        let mut trainings: Vec<Training> = self.records.of(&Kind::Track).iter().filter_map(training).collect();
        trainings.order_by_key(|training| training.start);
        trainings
    }

    fn works(&self, settings: &Settings) -> Vec<Work> {
        let (rules, employments) = (work::rules(settings), work::employments(self.records));
        let contract = |record: &Record| {
            let (dates, id) = (work::dates(record), record.id()?);
            let agreed = employments.iter().find(|employment| employment.id == id);
            (!self.is_ahead(dates.start)).then_some(Work {
                id,
                sort: work::sort(record),
                start: dates.start,
                signed: dates.signed,
                planned_end: dates.planned_end,
                end: self.past(dates.end),
                durable: agreed.is_some_and(|agreed| durable_at_signature(agreed, rules)),
            })
        };
        work::contracts(self.records).into_iter().filter_map(contract).collect()
    }

    fn spell(&self, spell: &Spell) -> Option<WorkSpell> {
        let covered_to = Some(spell.covered_to?);
        let reached = if let Milestone::Reached { on } = spell.milestone { Some(on) } else { None };
        let begun = |id: &ElementId| spell.pieces.iter().any(|piece| piece.contract == *id && piece.from <= self.today);
        Some(WorkSpell {
            from: spell.from,
            reached,
            confirmed: spell.confirmed,
            // While another contract may still join, the end of one is not the end of the work.
            closed_on: self.past(spell.closed_on).filter(|_| spell.state == SpellState::Broken),
            covered_to,
            contracts: spell.contracts().into_iter().filter(begun).collect(),
        })
    }

    fn asked(&self, settings: &Settings) -> Vec<Asked> {
        if !self.has_work() {
            return Vec::new();
        }
        let items = work::follow_ups(self.records, settings, self.today).into_iter();
        let due = items.filter(|item| item.due <= self.today);
        let asked = due.map(|item| {
            let given = [item.worker, item.employer].into_iter().flatten().map(|given| given.on);
            let answered = given.filter(|on| *on <= self.today).min();
            let id = work::follow_up_id(item.contract, item.offset, Half::Worker);
            Asked {
                id,
                contract: item.contract,
                slot: self.words.of(&item.offset.to_string()),
                due: item.due,
                answered,
            }
        });
        asked.collect()
    }

    /// The placements that have begun.
    fn stages(&self, works: &[Work]) -> Vec<Stage> {
        let word = |word: &str| self.words.of(word);
        let stage = |record: &Record| {
            let (dates, id) = (work::dates(record), record.id()?);
            let (start, end) = (self.past(dates.start), self.past(dates.end));
            // What has ended had begun, though nobody noted when.
            if self.is_ahead(dates.start) || (start.is_none() && end.is_none()) {
                return None;
            }
            let evaluations = self.records.naming(evaluation::PLACEMENT, id);
            let job = works.iter().filter(|work| work.sort.is_some_and(ContractSort::counts_as_job));
            Some(Stage {
                id,
                sort: record.get(placement::TYPE).map(word),
                goal: record.get(placement::GOAL).map(word),
                sector: record.get(placement::SECTOR).map(word),
                company: record.get(placement::COMPANY).map(word),
                training: record.get(placement::TRACK),
                start,
                planned_end: dates.planned_end,
                end,
                reason: record.get(placement::END_REASON).map(word),
                evaluated: evaluations.filter_map(|it| self.past(it.get(evaluation::DAY))).min(),
                job: job.filter_map(|work| work.start).filter(|begun| start.is_some_and(|start| *begun > start)).min(),
            })
        };
        let mut stages: Vec<Stage> = self.records.of(&Kind::Placement).iter().filter_map(stage).collect();
        stages.order_by_key(|stage| (stage.start, stage.id));
        stages
    }

    fn minutes(&self, settings: &Settings) -> Vec<(Month, Word, i64)> {
        let kinds = [Kind::Hours, Kind::Presence, Kind::Placement, Kind::Contact, Kind::CpasContract];
        let mut done = Vec::new();
        if kinds.iter().any(|kind| !self.records.of(kind).is_empty()) {
            let sheet = Sheet::read(self.records, settings, self.today);
            for month in sheet.months.iter().filter(|month| !self.is_ahead(first_day(**month))) {
                for category in &sheet.categories {
                    let minutes = i64::from(sheet.figure(category, *month).hours.counted().as_minutes());
                    if minutes != 0 {
                        done.push((*month, self.words.of(category), minutes));
                    }
                }
            }
        }
        for (day, minutes) in assimilated::missed(self.records).filter(|(day, _)| *day <= self.today) {
            done.push((Month::of(day), self.words.of(super::ASSIMILATED), i64::from(minutes.as_minutes())));
        }
        done
    }

    fn contacts(&self) -> Vec<Day> {
        let real = self.records.of(&Kind::Contact).iter().filter(|contact| is_real(contact));
        let mut days: Vec<Day> = real.filter_map(|contact| self.past(contact.get(contact::DAY))).collect();
        days.order();
        days
    }

    fn pauses(&self) -> Vec<(Day, bool)> {
        let entries = self.records.of(&Kind::Pause).iter();
        entries.filter_map(|entry| Some((self.past(entry.day)?, entry.get(pause::PAUSED)?))).collect()
    }

    fn obstacles(&self) -> Vec<(Word, Day, Word)> {
        let told = obstacles::entries(self.records).into_iter();
        let told = told.filter(|(obstacle, day, _)| !obstacles::is_sensitive(obstacle) && *day <= self.today);
        told.map(|(obstacle, day, state)| (self.words.of(obstacle), day, self.words.of(state))).collect()
    }
}
