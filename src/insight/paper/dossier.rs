//! The sheet of a whole dossier, for the organisation's own use: all that the team works with, and no note unasked.

use super::{Bearer, Entry, by_day, entry};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, codes};
use crate::fields;
use crate::insight::dossier::held::Held;
use crate::insight::dossier::record::Record;
use crate::insight::dossier::{Dossier, Stretch};
use crate::insight::placement::work::{EVALUATION, VISIT};
use crate::insight::project::obstacles::{code as state, states};
use crate::journal::schema::{
    contact, contract, cpas_contract, eligibility, email, end_proof, evaluation, goal, hiring_aid, note, phone,
    placement, placement_visit, task, track, track_evaluation,
};
use crate::journal::{AnyField, Field, Kind, Value};
use std::collections::BTreeSet;

/// A part of the sheet, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Situation,
    Project,
    Training,
    Placements,
    Work,
    FollowUps,
    Agreed,
    Contacts,
    Around,
}

/// A part, the day by which its records stand, and the fields printed of one.
type Row = (Part, Option<Field<Day>>, &'static [AnyField]);

/// The fields of each kind that are printed, in the order of the sheet. What stands in no row is not on paper: the
/// words about contacts, tags, pauses, waivers.
const ROWS: &[Row] = &[
    (Part::Situation, None, fields!(situation: SCHOOLING, JOBLESS_SINCE, END_OF_RIGHTS, FOREM_SINCE)),
    (Part::Situation, None, fields!(entry_status: STATUS, DECLINED)),
    (Part::Situation, Some(eligibility::CHECKED), fields!(eligibility: CHECKED, PROOF_SEEN)),
    (Part::Project, None, fields!(language_level: SPOKEN, WRITTEN, CERTIFICATE)),
    (Part::Project, None, fields!(practical: DRIVING, VEHICLE, RADIUS, LIMITS, WORK_TIME)),
    (Part::Project, None, fields!(diploma: LEVEL, TITLE, YEAR)),
    (Part::Project, None, fields!(skill_proof: NAME, PROOF)),
    (Part::Project, None, fields!(experience: TEXT)),
    (Part::Training, Some(track::START), fields!(track: TEMPLATE, START, PLANNED_END, END)),
    (Part::Training, Some(track_evaluation::DAY), fields!(track_evaluation: DAY, RESULT, TEXT)),
    (Part::Training, Some(end_proof::DAY), fields!(end_proof: PROOF, DAY)),
    (Part::Placements, Some(placement::START), PLACEMENT),
    (Part::Work, Some(contract::START), CONTRACT),
    (Part::Work, Some(cpas_contract::START), CPAS),
    (Part::Work, Some(hiring_aid::FROM), fields!(hiring_aid: SCHEME, NAME, FROM, TO)),
    (Part::FollowUps, None, fields!(follow_up: SLOT, HALF, ANSWER)),
    (Part::Agreed, None, fields!(obstacle_action: OBSTACLE, TEXT, LEVER, SEEN_BY)),
    (Part::Contacts, Some(contact::DAY), fields!(contact: DAY, CHANNEL, REACHED, PURPOSE)),
    (Part::Around, None, fields!(partner: ROLE, ORGANISATION, NAME)),
];

const PLACEMENT: &[AnyField] = fields!(placement:
    COMPANY, TYPE, SECTOR, GOAL, TUTOR, FOUND_BY, START, PLANNED_END, END, PLANNED, DONE, END_REASON);
const CONTRACT: &[AnyField] =
    fields!(contract: TYPE, EMPLOYER, SIGNED, START, TRIAL_END, PLANNED_END, END, WEEKLY, END_REASON);
const CPAS: &[AnyField] = fields!(cpas_contract:
    TYPE, CPAS, AGENT, EMPLOYER, SIGNED, START, PLANNED_END, END, WEEKLY, DAYS, END_REASON);

/// An open thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToDo {
    pub title: String,
    pub due: Option<Day>,
}

/// The open tasks, the soonest first, those without a day last.
pub fn to_do(dossier: &Dossier) -> Vec<ToDo> {
    open_tasks(dossier, |_| true)
}

/// The same for the person: only those that were ticked as shareable, for the others are the team's own words.
pub fn shared_to_do(dossier: &Dossier) -> Vec<ToDo> {
    open_tasks(dossier, |id| dossier.records.is_shared(id, "task"))
}

fn open_tasks(dossier: &Dossier, chosen: impl Fn(ElementId) -> bool) -> Vec<ToDo> {
    let open = dossier.records.of(&Kind::Task).iter().filter(|record| record.get(task::DONE).is_none());
    let chosen = open.filter(|record| record.id().is_some_and(&chosen));
    let told = chosen
        .filter_map(|record| Some(ToDo { title: record.get(task::TITLE)?.to_owned(), due: record.get(task::DUE) }));
    let mut tasks: Vec<ToDo> = told.collect();
    tasks.order_by(|left, right| {
        (left.due.is_none(), left.due, &left.title).cmp(&(right.due.is_none(), right.due, &right.title))
    });
    tasks
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierSheet {
    pub bearer: Bearer,
    pub phones: Vec<String>,
    pub emails: Vec<String>,
    pub goals: Vec<String>,
    /// The stretches of the path that have begun.
    pub path: Vec<Stretch>,
    /// The parts that hold something.
    pub parts: Vec<(Part, Vec<Entry>)>,
    /// Code of the obstacle and of its state; never one that does not leave.
    pub obstacles: Vec<(String, String)>,
    pub tasks: Vec<ToDo>,
    pub notes: Vec<String>,
}

impl DossierSheet {
    /// Chooses from a dossier. `ticked` are the private notes that the author wants on this paper; those that are
    /// shareable are on it anyway.
    pub fn of(dossier: &Dossier, ticked: &BTreeSet<ElementId>, today: Day) -> Self {
        let records = &dossier.records;
        let chosen = |id: ElementId| records.is_shared(id, "note") || ticked.contains(&id);
        let notes = records.of(&Kind::Note).iter().filter(|note| note.id().is_some_and(chosen));
        let obstacles = states(records, dossier.today).into_iter().filter(|(code, _)| may_be_printed(code));
        let told = |(code, held): (&str, &Held<Value>)| Some((code.to_owned(), state(held)?.to_owned()));
        Self {
            bearer: Bearer::of(dossier),
            phones: records.texts(phone::NUMBER),
            emails: records.texts(email::ADDRESS),
            goals: goals(dossier),
            path: path(dossier, today),
            parts: parts(dossier),
            obstacles: obstacles.filter_map(told).collect(),
            tasks: to_do(dossier),
            notes: notes.filter_map(|note| note.get(note::TEXT)).map(str::to_owned).collect(),
        }
    }
}

/// The jobs aimed at, in the person's words.
pub fn goals(dossier: &Dossier) -> Vec<String> {
    dossier.records.texts(goal::WORD)
}

/// The stretches that have begun: a step planned for later is not yet part of the path.
pub fn path(dossier: &Dossier, today: Day) -> Vec<Stretch> {
    dossier.path.iter().filter(|stretch| stretch.from <= today).copied().collect()
}

/// Whether an obstacle may be on paper: only those of the two lists that may leave, so that one of a later version
/// stays on the screen.
fn may_be_printed(code: &str) -> bool {
    codes::OBSTACLES_PLAIN.contains(&code) || codes::OBSTACLES_FAMILY.contains(&code)
}

fn parts(dossier: &Dossier) -> Vec<(Part, Vec<Entry>)> {
    let mut parts: Vec<(Part, Vec<Entry>)> = Vec::new();
    for (part, day, fields) in ROWS {
        let mut entries = Vec::new();
        let records = fields.first().map_or(&[][..], |field| dossier.records.of(&field.kind));
        for record in by_day(records, *day) {
            entries.extend(entry(record, fields));
            if record.kind == Kind::Placement {
                entries.extend(hanging(dossier, record));
            }
        }
        match parts.last_mut() {
            Some((last, held)) if last == part => held.extend(entries),
            _ => parts.push((*part, entries)),
        }
    }
    parts.retain(|(_, entries)| !entries.is_empty());
    parts
}

/// Visits and evaluations of a placement.
fn hanging(dossier: &Dossier, placement: &Record) -> Vec<Entry> {
    let Some(id) = placement.id() else { return Vec::new() };
    let read = |placement, day, fields: &[AnyField]| {
        let records = by_day(dossier.records.naming(placement, id), Some(day));
        records.into_iter().filter_map(|record| entry(record, fields)).collect::<Vec<_>>()
    };
    let visits = read(placement_visit::PLACEMENT, placement_visit::DAY, VISIT);
    let all = [visits, read(evaluation::PLACEMENT, evaluation::DAY, EVALUATION)].concat();
    all.into_iter().map(|entry| Entry { nested: true, ..entry }).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{dossier, full, id, today};
    use super::*;

    #[test]
    fn only_the_ticked_notes_are_printed() {
        let dossier = full();
        let check = |ticked: &[&str], expected: &[&str]| {
            let ticked: BTreeSet<ElementId> = ticked.iter().map(|name| id(name)).collect();
            assert_eq!(DossierSheet::of(&dossier, &ticked, today()).notes, expected, "{ticked:?}");
        };
        check(&[], &["note partageable"]);
        check(&["note-private"], &["note partageable", "note privée"]);
        check(&["no such note"], &["note partageable"]);
    }

    #[test]
    fn an_obstacle_that_never_leaves_is_not_printed() {
        let sheet = DossierSheet::of(&full(), &BTreeSet::new(), today());
        assert_eq!(
            sheet.obstacles,
            [("mobility".to_owned(), "present".to_owned()), ("childcare".to_owned(), "solved".to_owned())]
        );
        let printed = format!("{sheet:?}");
        for code in codes::OBSTACLES_SENSITIVE {
            assert!(!printed.contains(code), "{code}");
        }
    }

    #[test]
    fn words_about_contacts_stay_on_the_screen() {
        let printed = format!("{:?}", DossierSheet::of(&full(), &BTreeSet::new(), today()));
        assert!(printed.contains("whatsapp") && !printed.contains("paroles du contact"));
    }

    #[test]
    fn a_visit_stands_under_its_placement() {
        let sheet = DossierSheet::of(&full(), &BTreeSet::new(), today());
        let (_, placements) = sheet.parts.iter().find(|(part, _)| *part == Part::Placements).unwrap();
        assert_eq!(placements.iter().map(|entry| entry.nested).collect::<Vec<_>>(), [false, true, true]);
        assert_eq!(placements[0].lines[0].value.as_ref().and_then(|value| value.as_text()), Some("Delhaize"));
    }

    #[test]
    fn an_empty_dossier_makes_an_empty_sheet() {
        let sheet = DossierSheet::of(&dossier(&[]), &BTreeSet::new(), today());
        assert!(sheet.parts.is_empty() && sheet.notes.is_empty() && sheet.bearer.address.is_none());
    }

    #[test]
    fn every_row_names_fields_of_its_kind() {
        for (_, day, fields) in ROWS {
            let kind = &fields[0].kind;
            assert!(fields.iter().all(|field| field.kind == *kind), "{kind}");
            assert!(day.is_none_or(|day| day.kind == *kind), "{kind}");
        }
    }
}
