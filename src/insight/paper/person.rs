//! The sheet that the person takes home: where she wants to go, the path so far, what was learnt, what was agreed, and
//! what comes next. It holds no obstacle, no note, no evaluation and no reason of an end (row L19).

use super::dossier::{ToDo, goals, path, shared_to_do};
use super::{Bearer, Entry, Line, by_day, entry};
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::fields;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::dossier::{Dossier, Stretch};
use crate::insight::placement::work;
use crate::insight::retention::insertion::Insertion;
use crate::insight::retention::told::{Claim, Loss, Said, Told};
use crate::insight::settings::Settings;
use crate::journal::schema::{diploma, end_proof, experience, obstacle_action, placement};
use crate::journal::{AnyField, Kind, Value};

/// Something planned for a future day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coming {
    Task(String),
    /// A placement begins; the company when it is known.
    Placement(Option<String>),
    /// A contract begins; the employer when it is known.
    Contract(Option<String>),
    /// A follow-up call about the job.
    FollowUp,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSheet {
    pub bearer: Bearer,
    pub goals: Vec<String>,
    /// The stretches of the path that have begun.
    pub path: Vec<Stretch>,
    /// Filières, placements and contracts, each with its dates. Work that has stopped has no end to come: its last day is
    /// the one that somebody said, or a line to fill.
    pub done: Vec<Entry>,
    /// The milestones in work that were reached.
    pub reached: Vec<Claim>,
    /// What was learnt at work, in the person's words.
    pub experience: Vec<String>,
    /// Skills, diplomas and what proves the end of a filière.
    pub proofs: Vec<Entry>,
    /// What was agreed to make a job easier to reach: the action alone.
    pub agreed: Vec<String>,
    /// What is still to do without a day to come.
    pub to_do: Vec<ToDo>,
    /// What has a day from today on, the soonest first.
    pub coming: Vec<(Day, Coming)>,
}

const DONE: &[&[AnyField]] = &[
    fields!(track: TEMPLATE, START, PLANNED_END, END),
    fields!(placement: COMPANY, SECTOR, START, PLANNED_END, END),
    fields!(cpas_contract: TYPE, EMPLOYER, START, PLANNED_END, END),
    fields!(contract: TYPE, EMPLOYER, START, PLANNED_END, END),
];

const SKILLS: &[AnyField] = fields!(skill_proof: NAME, PROOF);
const DIPLOMA: &[AnyField] = fields!(diploma: LEVEL, TITLE, YEAR);
const END_PROOF: &[AnyField] = fields!(end_proof: PROOF, DAY);

/// An end proof that says that nothing was acquired is a result, not something learnt.
const NOTHING: &str = "nothing_acquired";

impl PersonSheet {
    /// Chooses from a dossier.
    pub fn of(dossier: &Dossier, settings: &Settings, today: Day) -> Self {
        let records = &dossier.records;
        let (later, now): (Vec<ToDo>, Vec<ToDo>) =
            shared_to_do(dossier).into_iter().partition(|task| task.due.is_some_and(|due| due >= today));
        let mut coming = begins(dossier, today);
        coming.extend(later.into_iter().filter_map(|task| Some((task.due?, Coming::Task(task.title)))));
        let told = work::told_of(records, settings, today);
        let asked = told.follow_ups.iter().filter(|item| item.worker.is_none() && item.due >= today);
        coming.extend(asked.map(|item| (item.due, Coming::FollowUp)));
        coming.order_by_key(|(day, _)| *day);
        let mut done: Vec<(&Record, &[AnyField])> = Vec::new();
        for fields in DONE {
            let all = fields.first().map_or(&[][..], |field| records.of(&field.kind)).iter();
            let begun = all.filter(|record| work::dates(record).start.is_some_and(|start| start <= today));
            done.extend(begun.map(|record| (record, *fields)));
        }
        done.order_by_key(|(record, _)| (work::dates(record).start, record.keys.clone()));
        Self {
            bearer: Bearer::of(dossier),
            goals: goals(dossier),
            path: path(dossier, today),
            done: done.into_iter().filter_map(|(record, fields)| passage(record, fields, &told)).collect(),
            reached: told.claims.iter().filter(|claim| is_reached(claim)).cloned().collect(),
            experience: records.texts(experience::TEXT),
            proofs: proofs(records),
            agreed: records.texts(obstacle_action::TEXT),
            to_do: now,
            coming,
        }
    }
}

/// A record of the past, as it went.
fn passage(record: &Record, fields: &[AnyField], told: &Told) -> Option<Entry> {
    let mut passage = entry(record, fields)?;
    if let (Some(loss), Some([_, planned_end, end])) =
        (record.id().and_then(|id| told.loss(id)), work::lasting(&record.kind))
    {
        passage.lines.retain(|line| line.field != planned_end.any() && line.field != end.any());
        passage.lines.push(Line { field: end.any(), value: last_day(loss).map(Value::text) });
    }
    Some(passage)
}

/// The last day worked, when somebody said it.
fn last_day(loss: &Loss) -> Option<Day> {
    loss.last.filter(|_| loss.said == Said::Told)
}

fn is_reached(claim: &Claim) -> bool {
    matches!(claim, Claim::Reached { .. } | Claim::Insertion(Insertion::Reached { .. }))
}

/// Skills, diplomas and what proves the end of a filière.
fn proofs(records: &Records) -> Vec<Entry> {
    let skills = by_day(records.of(&Kind::SkillProof), None).into_iter().filter_map(|skill| entry(skill, SKILLS));
    let diplomas = by_day(records.of(&Kind::Diploma), None).into_iter();
    let diplomas = diplomas.filter(|diploma| diploma.get(diploma::LEVEL) != Some("none"));
    let ends = by_day(records.of(&Kind::EndProof), Some(end_proof::DAY)).into_iter();
    let ends = ends.filter(|proof| proof.get(end_proof::PROOF) != Some(NOTHING));
    let diplomas = diplomas.filter_map(|diploma| entry(diploma, DIPLOMA));
    skills.chain(diplomas).chain(ends.filter_map(|proof| entry(proof, END_PROOF))).collect()
}

/// Placements and contracts that begin today or later.
fn begins(dossier: &Dossier, today: Day) -> Vec<(Day, Coming)> {
    let start = |record: &Record| work::dates(record).start.filter(|start| *start >= today);
    let company = |record: &Record| record.get(placement::COMPANY).map(str::to_owned);
    let placements = dossier.records.of(&Kind::Placement).iter();
    let placements = placements.filter_map(|record| Some((start(record)?, Coming::Placement(company(record)))));
    let employer = |record: &Record| work::employer(record).map(str::to_owned);
    let contracts = work::contracts(&dossier.records).into_iter();
    let contracts = contracts.filter_map(|record| Some((start(record)?, Coming::Contract(employer(record)))));
    placements.chain(contracts).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{day, dossier, full, today};
    use super::*;
    use crate::domain::codes;

    #[test]
    fn u3_the_acquired_experience_is_on_the_sheet() {
        let sheet = PersonSheet::of(&full(), &Settings::default(), today());
        assert_eq!(sheet.experience, ["Accueillir les clients et tenir la caisse"]);
    }

    #[test]
    fn l19_the_sheet_prints_the_action_and_nothing_of_the_obstacle() {
        let sheet = PersonSheet::of(&full(), &Settings::default(), today());
        assert_eq!(sheet.agreed, ["Passer le permis théorique en mai"]);
        let printed = format!("{sheet:?}");
        let obstacles = [codes::OBSTACLES_PLAIN, codes::OBSTACLES_FAMILY, codes::OBSTACLES_SENSITIVE].concat();
        for absent in obstacles.iter().chain(codes::OBSTACLE_STATES) {
            assert!(!printed.contains(&format!("\"{absent}\"")), "{absent}");
        }
        for absent in ["note partageable", "note privée", "paroles du contact", "trop lent", "by_company", "entre nous"]
        {
            assert!(!printed.contains(absent), "{absent}");
        }
    }

    #[test]
    fn what_has_a_day_to_come_stands_once_and_in_order() {
        let sheet = PersonSheet::of(&full(), &Settings::default(), today());
        let told: Vec<&str> = sheet.to_do.iter().map(|task| task.title.as_str()).collect();
        assert_eq!(told, ["Rendre le badge", "Relire le CV"], "a task that is late, then one without a day");
        assert_eq!(sheet.coming[0], (day("2026-03-10"), Coming::Task("Rendez-vous au CPAS".to_owned())));
        assert!(sheet.coming.is_sorted_by_key(|(day, _)| *day));
    }

    #[test]
    fn h6_a_job_that_was_lost_is_not_printed_as_going_on() {
        let contract = r#"{"contract":"$contract","type":"cdd","employer":"Delhaize","start":"2025-10-01","planned_end":"2026-06-30"}"#;
        let no = r#"{"follow_up":"$asked","contract":"$contract","slot":"3m","half":"worker","answer":"no"}"#;
        let last = r#"{"follow_up":"$asked","last_day":"2025-11-14"}"#;
        let facts =
            [("contract", "2025-09-20", contract), ("follow_up", "2026-02-02", no), ("follow_up", "2026-02-02", last)];
        let printed = |facts: &[(&str, &str, &str)]| {
            let sheet = PersonSheet::of(&dossier(facts), &Settings::default(), today());
            let day = |line: &Line| line.value.as_ref().and_then(|value| value.as_text()).map(str::to_owned);
            let dates = sheet.done[0].lines.iter().filter(|line| matches!(line.field.key, "planned_end" | "end"));
            (dates.map(|line| (line.field.key, day(line))).collect::<Vec<_>>(), sheet.reached.len())
        };
        assert_eq!(printed(&facts[..1]), (vec![("planned_end", Some("2026-06-30".to_owned()))], 1), "the decree");
        assert_eq!(printed(&facts[..2]), (vec![("end", None)], 0), "nobody knows the last day");
        assert_eq!(printed(&facts), (vec![("end", Some("2025-11-14".to_owned()))], 0));
    }

    #[test]
    fn u3_follow_ups_after_the_hire_are_said_to_the_person() {
        let dossier = dossier(&[(
            "contract",
            "2026-03-01",
            r#"{"contract":"$contract","type":"cdi","employer":"Delhaize","start":"2026-04-01"}"#,
        )]);
        let coming = PersonSheet::of(&dossier, &Settings::default(), today()).coming;
        let days = |what: &dyn Fn(&Coming) -> bool| {
            coming.iter().filter(|(_, one)| what(one)).map(|(day, _)| day.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(days(&|one| *one == Coming::Contract(Some("Delhaize".to_owned()))), ["2026-04-01"]);
        let asked = days(&|one| *one == Coming::FollowUp);
        assert_eq!(asked, ["2026-04-08", "2026-05-01", "2026-07-01", "2026-10-01"]);
    }
}
