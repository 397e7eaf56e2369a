//! « Qualité des données »: where each flaw is mended, and what is written when somebody leaves it as it is.

use super::edit::Edit;
use super::effect::Focus;
use super::route::Route;
use crate::app::board::filter::Filter;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Line, OrgId, PersonId, Subject};
use crate::insight::results::Period;
use crate::insight::results::quality::{Flaw, Known, Matter, Quality, alike, flaws};
use crate::insight::{Dossier, Settings};
use crate::journal::schema::{accepted, identity, told_apart, waiver};
use crate::journal::{Journal, Keys, Kind, Value};

/// The screen and the place on it where a flaw is mended.
pub fn mended_at(flaw: &Flaw) -> (Route, Focus) {
    let focus = match flaw.matter {
        Matter::BirthYear => Focus::At("identity-edit"),
        Matter::Phone => Focus::At("reach-edit"),
        Matter::Schooling => Focus::At("situation-title"),
        Matter::Proof => Focus::At("eligibility-title"),
        Matter::Contract | Matter::SixMonths | Matter::PlannedEnd | Matter::Overlap => match flaw.kind {
            Kind::CpasContract => Focus::At("cpas-title"),
            Kind::Placement => Focus::At("placements-title"),
            _ => Focus::At("contracts-title"),
        },
        Matter::Evaluation | Matter::Suggested => Focus::At("placements-title"),
        Matter::Exit => Focus::At("path-title"),
        Matter::Referent => Focus::At("path-edit"),
        Matter::Alike => return (Route::People(Filter::default()), Focus::At("duplicates-title")),
    };
    (Route::Person(flaw.person, Filter::default()), focus)
}

/// Whether a flaw can be left as it is. Two of one name are told apart instead, where their names stand side by side.
pub fn can_accept(flaw: &Flaw) -> bool {
    flaw.matter != Matter::Alike
}

/// What is written so that a flaw is left as it is, with the reason. `id` is that of a new element.
pub fn accept(flaw: &Flaw, reason: &Line, id: ElementId) -> Vec<Edit> {
    match (flaw.matter, flaw.other) {
        // The dossier warns of two that share days as well, and asks no second time.
        (Matter::Overlap, Some(other)) => {
            let entries = [
                waiver::RULE.with("overlap"),
                waiver::ELEMENTS.with(vec![flaw.of, other]),
                waiver::REASON.says(Value::text(reason)),
            ];
            entries.into_iter().map(|entry| Edit::element(id, entry)).collect()
        }
        (matter, _) => vec![Edit::of(Keys::two(matter.code(), flaw.of), accepted::REASON.with(reason))],
    }
}

/// What brings it back to the list.
pub fn take_back(flaw: &Flaw) -> (Subject, Edit) {
    let edit = match flaw.accepted.as_ref().and_then(|accepted| accepted.waiver) {
        Some(waiver) => Edit::remove(Kind::Waiver, waiver),
        None => Edit::of(Keys::two(flaw.matter.code(), flaw.of), accepted::REASON.maybe(None)),
    };
    (Subject::Person(flaw.person), edit)
}

/// What is known of somebody, for finding another of the same name.
pub fn known(dossier: &Dossier) -> Known {
    let apart = dossier.records.of(&Kind::ToldApart).iter();
    let apart = apart.filter(|record| record.get(told_apart::APART) == Some(true));
    Known {
        person: dossier.id,
        name: dossier.name(),
        birth_year: dossier.records.one(identity::BIRTH_YEAR),
        member: dossier.referent(),
        apart: apart.filter_map(|record| PersonId::parse(record.keys.text()).ok()).collect(),
    }
}

/// The whole list at once, for a file or a test; the page reads people in slices.
pub fn read(journal: &Journal, own: OrgId, period: Period, today: Day) -> Quality {
    let settings = Settings::read(journal, own);
    let mut people: Vec<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    people.order();
    people.retain(|person| !journal.is_erased(*person) && journal.group_of(*person).first() == Some(person));
    let (mut found, mut all) = (Vec::new(), Vec::new());
    for person in people {
        let dossier = Dossier::read(person, &journal.fold_person(person), Some(own), today);
        found.extend(flaws(&dossier, &settings, Some(own), period, today));
        all.push(known(&dossier));
    }
    found.extend(alike(&all));
    Quality::of(found)
}
