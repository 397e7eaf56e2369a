//! The rules of a filière. A rule warns and takes a reason; it never forbids.

use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId};
use crate::insight::dossier::record::{Record, Records};
use crate::insight::placement::work;
use crate::journal::Kind;
use crate::journal::schema::{end_proof, placement, track, track_template, waiver};

/// A rule of a filière that a path does not keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// A code of `codes::TRACK_RULES`.
    pub rule: &'static str,
    /// The filière in the dossier.
    pub track: ElementId,
    /// The placements concerned, by id.
    pub elements: Vec<ElementId>,
    /// The reason for which the rule was passed, if a colleague gave one for these very elements.
    pub waiver: Option<ElementId>,
}

/// The warnings of all filières that the person follows, in the order of the filières.
///
/// `templates` are the organisation's filières. A placement counts for the filière that it names; one that names none
/// counts for all.
pub fn warnings(dossier: &Records, templates: &[Record], today: Day) -> Vec<Warning> {
    let mut found = Vec::new();
    for track in dossier.of(&Kind::Track) {
        let template = templates.iter().find(|template| template.id() == track.get(track::TEMPLATE));
        let (Some(template), Some(id)) = (template, track.id()) else { continue };
        let mut warn = |rule: &'static str, elements: Vec<ElementId>| {
            let waiver = waiver(dossier, rule, id, &elements);
            found.push(Warning { rule, track: id, elements, waiver });
        };
        let placements = placements(dossier, id);
        let ids = |placements: &[&Record]| placements.iter().filter_map(|placement| placement.id()).collect::<Vec<_>>();
        for rule in template.items(track_template::RULES) {
            match rule {
                "two_sectors" if one_sector(&placements) => warn("two_sectors", ids(&placements)),
                "two_placements" if placements.len() < 2 && is_near_end(track, today) => {
                    warn("two_placements", ids(&placements));
                }
                "end_proof" if track.get(track::END).is_some_and(|end| end <= today) && !is_proven(dossier, id) => {
                    warn("end_proof", Vec::new());
                }
                _ => {}
            }
        }
    }
    found
}

/// The placements that count for a filière: those that were not stopped, by start.
fn placements(dossier: &Records, track: ElementId) -> Vec<&Record> {
    let counts = |placement: &&Record| placement.get(placement::TRACK).is_none_or(|named| named == track);
    let held = |placement: &&Record| !work::placement(dossier, placement).stopped;
    let mut placements: Vec<&Record> = dossier.of(&Kind::Placement).iter().filter(counts).filter(held).collect();
    placements.order_by_key(|placement| (placement.get(placement::START), placement.id()));
    placements
}

/// Whether two placements or more are all in one known sector.
fn one_sector(placements: &[&Record]) -> bool {
    let mut sectors = placements.iter().filter_map(|placement| placement.get(placement::SECTOR));
    let Some(first) = sectors.next() else { return false };
    let others: Vec<&str> = sectors.collect();
    !others.is_empty() && others.iter().all(|sector| *sector == first)
}

/// Thirty days before the planned end there is hardly time left for a placement.
const NEAR: i32 = 30;

fn is_near_end(track: &Record, today: Day) -> bool {
    let end = work::dates(track).last_day();
    end.is_some_and(|end| today.days_until(end) <= NEAR)
}

fn is_proven(dossier: &Records, track: ElementId) -> bool {
    let proofs = dossier.of(&Kind::EndProof).iter();
    proofs.into_iter().any(|proof| proof.get(end_proof::TRACK).is_none_or(|named| named == track))
}

/// The reason given for this rule, this filière and these elements. One more placement asks again.
fn waiver(dossier: &Records, rule: &str, track: ElementId, elements: &[ElementId]) -> Option<ElementId> {
    let mut wanted: Vec<ElementId> = elements.iter().copied().chain([track]).collect();
    wanted.order();
    let given = dossier.of(&Kind::Waiver).iter().filter(|waiver| waiver.get(waiver::RULE) == Some(rule));
    let same = |waiver: &&Record| {
        let mut about: Vec<ElementId> = waiver.items(waiver::ELEMENTS).collect();
        about.order();
        about == wanted
    };
    given.filter(same).find_map(Record::id)
}
