//! The sheet of a whole dossier, for the organisation's own use: all that the team works with, and no note unasked.

use super::{Bearer, Entry, by_day, entry};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, codes};
use crate::insight::dossier::record::Record;
use crate::insight::dossier::{Dossier, Stretch, Task};
use crate::journal::Kind;
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

/// The fields of each kind that are printed, in the order of the sheet. What stands in no row is not on paper: the
/// words about contacts, tags, pauses, waivers.
const ROWS: &[(Part, Kind, &str, &[&str])] = &[
    (Part::Situation, Kind::Situation, "", &["schooling", "jobless_since", "end_of_rights"]),
    (Part::Situation, Kind::EntryStatus, "", &["status"]),
    (Part::Project, Kind::LanguageLevel, "", &["spoken", "written", "certificate"]),
    (Part::Project, Kind::Practical, "", &["driving", "vehicle", "radius", "limits", "work_time"]),
    (Part::Project, Kind::Diploma, "", &["level", "title", "year"]),
    (Part::Project, Kind::SkillProof, "", &["name", "proof"]),
    (Part::Project, Kind::Experience, "", &["text"]),
    (Part::Training, Kind::Track, "start", &["template", "start", "planned_end", "end"]),
    (Part::Training, Kind::TrackEvaluation, "day", &["day", "result", "text"]),
    (Part::Training, Kind::EndProof, "day", &["proof", "day"]),
    (Part::Placements, Kind::Placement, "start", PLACEMENT),
    (Part::Work, Kind::Contract, "start", CONTRACT),
    (Part::Work, Kind::CpasContract, "start", CPAS),
    (Part::Work, Kind::HiringAid, "from", &["name", "from", "to"]),
    (Part::FollowUps, Kind::FollowUp, "", &["slot", "half", "answer"]),
    (Part::Agreed, Kind::ObstacleAction, "", &["obstacle", "text", "lever", "seen_by"]),
    (Part::Contacts, Kind::Contact, "day", &["day", "channel", "reached", "purpose"]),
    (Part::Around, Kind::Partner, "", &["role", "organisation", "name"]),
];

const PLACEMENT: &[&str] = &[
    "company",
    "type",
    "sector",
    "goal",
    "tutor",
    "found_by",
    "start",
    "planned_end",
    "end",
    "planned",
    "done",
    "end_reason",
];
const CONTRACT: &[&str] =
    &["type", "employer", "signed", "start", "trial_end", "planned_end", "end", "weekly", "end_reason"];
const CPAS: &[&str] =
    &["type", "cpas", "agent", "employer", "signed", "start", "planned_end", "end", "weekly", "days", "end_reason"];
const VISIT: &[&str] = &["day", "member", "text"];
const EVALUATION: &[&str] = &[
    "day",
    "by",
    "result",
    "punctuality",
    "instructions",
    "quality",
    "pace",
    "teamwork",
    "safety",
    "job_offer",
    "text",
];

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
    open_tasks(dossier, |task| task.shared)
}

fn open_tasks(dossier: &Dossier, chosen: fn(&Task) -> bool) -> Vec<ToDo> {
    let open = dossier.tasks.iter().filter(|task| task.content.done.value().is_none() && chosen(&task.content));
    let told = open.filter_map(|task| {
        Some(ToDo { title: task.content.title.value()?.clone(), due: task.content.due.value().copied() })
    });
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
        let notes = dossier.notes.iter().filter(|note| note.content.shared || ticked.contains(&note.id));
        let obstacles = dossier.obstacles.iter().filter(|(code, _)| may_be_printed(code));
        Self {
            bearer: Bearer::of(dossier),
            phones: dossier.phones.iter().filter_map(|phone| phone.content.value().cloned()).collect(),
            emails: dossier.emails.iter().filter_map(|email| email.content.value().cloned()).collect(),
            goals: goals(dossier),
            path: path(dossier, today),
            parts: parts(dossier),
            obstacles: obstacles.filter_map(|(code, held)| Some((code.clone(), held.value()?.clone()))).collect(),
            tasks: to_do(dossier),
            notes: notes.filter_map(|note| note.content.text.value().cloned()).collect(),
        }
    }
}

/// The jobs aimed at, in the person's words.
pub fn goals(dossier: &Dossier) -> Vec<String> {
    dossier.goals.iter().filter_map(|goal| goal.content.word.value().cloned()).collect()
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
    for (part, kind, day, fields) in ROWS {
        let mut entries = Vec::new();
        for record in by_day(dossier.records.of(kind), day) {
            entries.extend(entry(record, fields));
            if *kind == Kind::Placement {
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
    let read = |kind: Kind, fields: &'static [&'static str]| {
        let records = by_day(dossier.records.naming(&kind, "placement", id), "day");
        records.into_iter().filter_map(|record| entry(record, fields)).collect::<Vec<_>>()
    };
    let all = [read(Kind::PlacementVisit, VISIT), read(Kind::Evaluation, EVALUATION)].concat();
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
        let rows = ROWS.iter().map(|(_, kind, _, fields)| (kind, *fields));
        for (kind, fields) in rows.chain([(&Kind::PlacementVisit, VISIT), (&Kind::Evaluation, EVALUATION)]) {
            let schema = kind.schema().unwrap();
            assert!(fields.iter().all(|field| schema.field(field).is_some()), "{kind}");
        }
    }
}
