//! What a gesture is about, in the words of the field: « Stage chez Net & Clair », and not « Fin réelle » of nobody knows
//! what.

use super::naming;
use crate::domain::ElementId;
use crate::fields;
use crate::i18n::labels::List;
use crate::i18n::sentences::{changes, sentence};
use crate::insight::{Dossier, Record};
use crate::journal::schema::{
    candidacy, check, diploma, evaluation, experience, follow_up, goal, hiring_aid, hours, language_level, note,
    obstacle_action, pinned, placement_visit, shared, skill_proof, task, track, track_evaluation, waiver,
};
use crate::journal::{AnyField, Fact, Kind};
use crate::web::scene::Scene;
use crate::web::screens::dossier::contact::contacts::told as contact_told;

/// One thing that a gesture said: what it is about, when its words do not say so, and the words.
pub struct Said {
    pub subject: Option<String>,
    pub words: String,
}

/// How many letters of a text name it.
const BEGINNING: usize = 48;

/// The facts of a gesture about one element, told once.
pub fn said(scene: &Scene, dossier: &Dossier, facts: &[&Fact]) -> Said {
    let Some(first) = facts.first() else { return Said { subject: None, words: String::new() } };
    let whole = |fact: &&Fact| sentence(&scene.words, fact, scene);
    // A new note or task, and what has no element of its own, say themselves what they are.
    let new = facts.iter().any(|fact| fact.get(note::TEXT).is_some() || fact.get(task::TITLE).is_some());
    let subject = if new { None } else { subject(scene, dossier, first) };
    let named = subject.is_some();
    let told = facts.iter().map(|fact| {
        let removed =
            fact.kind.schema().and_then(|schema| schema.removed).is_some_and(|field| fact.get(field).is_some());
        let plain = removed || fact.data.is_empty() || matches!(fact.kind, Kind::Task | Kind::Shared);
        if named && !plain { changes(&scene.words, fact, scene, beside(&fact.kind)) } else { whole(fact) }
    });
    let words: Vec<String> = told.filter(|words| !words.is_empty()).collect();
    Said { subject, words: words.join("\u{a0}· ") }
}

/// The fields that the subject says, and the ids that say nothing to a reader.
fn beside(kind: &Kind) -> &'static [AnyField] {
    match kind {
        Kind::Placement => fields!(placement: COMPANY, TRACK, HOST),
        Kind::PlacementVisit => fields!(placement_visit: PLACEMENT),
        Kind::Evaluation => fields!(evaluation: PLACEMENT),
        Kind::Contract => fields!(contract: TYPE, EMPLOYER, HOST),
        Kind::CpasContract => fields!(cpas_contract: TYPE, CPAS, EMPLOYER),
        Kind::HiringAid => fields!(hiring_aid: CONTRACT),
        Kind::FollowUp => fields!(follow_up: CONTRACT, SLOT, HALF),
        Kind::Track => fields!(track: TEMPLATE),
        Kind::TrackEvaluation => fields!(track_evaluation: TRACK),
        Kind::EndProof => fields!(end_proof: TRACK),
        Kind::Contact => fields!(contact: DAY, CHANNEL, PARTNER),
        Kind::SearchLog => fields!(search_log: COMPANY),
        Kind::Candidacy => fields!(candidacy: OPENING, WORK),
        Kind::Partner => fields!(partner: ROLE, NAME),
        Kind::Goal => fields!(goal: WORD),
        Kind::Diploma => fields!(diploma: TITLE),
        Kind::SkillProof => fields!(skill_proof: NAME),
        Kind::Experience => fields!(experience: TEXT),
        Kind::ObstacleAction => fields!(obstacle_action: OBSTACLE),
        Kind::Hours => fields!(hours: MONTH, CATEGORY, COMPUTED),
        Kind::Waiver => fields!(waiver: RULE, ELEMENTS),
        Kind::Pinned => fields!(pinned: WHAT),
        _ => &[],
    }
}

/// The element that a fact is about; none for what has no element, or is named by its own words.
fn subject(scene: &Scene, dossier: &Dossier, fact: &Fact) -> Option<String> {
    let key = fact.kind.schema()?.keys.first()?;
    let key = fact.data.get(key.key)?.as_text()?;
    match &fact.kind {
        Kind::LanguageLevel => return Some(scene.code(List::Language, fact.get(language_level::LANGUAGE)?)),
        Kind::Check => {
            let item = fact.get(check::ITEM)?;
            return Some(scene.words.find(&format!("point-{item}")).unwrap_or_else(|| item.to_owned()));
        }
        Kind::Shared => return element(scene, dossier, fact.get(shared::ELEMENT)?),
        Kind::Pinned => return element(scene, dossier, fact.get(pinned::ELEMENT)?),
        _ => {}
    }
    let id = ElementId::parse(key).ok()?;
    named(scene, dossier, dossier.records.element(&fact.kind, id)?)
}

/// An element of any kind, by its id.
fn element(scene: &Scene, dossier: &Dossier, id: ElementId) -> Option<String> {
    let kinds = [Kind::Note, Kind::Task, Kind::Contact, Kind::Experience, Kind::Placement, Kind::Contract];
    let found = kinds.iter().find_map(|kind| dossier.records.element(kind, id))?;
    named(scene, dossier, found)
}

/// What an element is called.
fn named(scene: &Scene, dossier: &Dossier, record: &Record) -> Option<String> {
    let of = |id: &str, name: String| Some(scene.ta(id, &[("name", name.into())]));
    let other = |kind: Kind, id: Option<ElementId>| id.and_then(|id| dossier.records.element(&kind, id));
    let contract = |id: Option<ElementId>| {
        let found = other(Kind::Contract, id).or_else(|| other(Kind::CpasContract, id));
        found.map(|contract| naming::contract(scene, contract))
    };
    match record.kind {
        Kind::Placement => of("thread-placement", naming::placement(scene, record)),
        Kind::PlacementVisit => {
            let placement = other(Kind::Placement, record.get(placement_visit::PLACEMENT))?;
            of("thread-placement-visit", naming::placement(scene, placement))
        }
        Kind::Evaluation => {
            let placement = other(Kind::Placement, record.get(evaluation::PLACEMENT))?;
            of("thread-evaluation", naming::placement(scene, placement))
        }
        Kind::Contract | Kind::CpasContract => of("thread-contract", naming::contract(scene, record)),
        Kind::HiringAid => of("thread-aid", contract(record.get(hiring_aid::CONTRACT))?),
        Kind::FollowUp => {
            let slot = scene.code(List::Slot, record.get(follow_up::SLOT)?);
            let half = scene.code(List::Half, record.get(follow_up::HALF)?.code());
            of("thread-follow-up", format!("{slot}, {half}"))
        }
        Kind::Track => of("thread-track", track_name(scene, record)?),
        Kind::TrackEvaluation => {
            let track = other(Kind::Track, record.get(track_evaluation::TRACK))?;
            of("thread-track-evaluation", track_name(scene, track)?)
        }
        Kind::Task => of("thread-task", record.get(task::TITLE)?.to_owned()),
        Kind::Note => of("thread-note", beginning(record.get(note::TEXT)?)),
        Kind::Contact => of("thread-contact", contact_told(scene, record)),
        Kind::Candidacy => {
            let offer = record.get(candidacy::OPENING)?;
            let offer = dossier.offers.iter().find(|held| held.id == offer)?;
            of("thread-candidacy", naming::offer(scene, offer))
        }
        Kind::Partner => of("thread-partner", naming::partner(scene, record)),
        Kind::Goal => of("thread-goal", record.get(goal::WORD)?.to_owned()),
        Kind::Diploma => of("thread-diploma", record.get(diploma::TITLE)?.to_owned()),
        Kind::SkillProof => of("thread-skill", record.get(skill_proof::NAME)?.to_owned()),
        Kind::Experience => of("thread-experience", beginning(record.get(experience::TEXT)?)),
        Kind::ObstacleAction => {
            of("thread-obstacle-action", scene.code(List::Obstacle, record.get(obstacle_action::OBSTACLE)?))
        }
        Kind::Hours => {
            let month = crate::i18n::formats::month_of_year(&scene.words, record.get(hours::MONTH)?);
            let category = scene.code(List::HourCategory, record.get(hours::CATEGORY)?);
            of("thread-hours", format!("{category}, {month}"))
        }
        Kind::Waiver => Some(scene.code(List::Rule, record.get(waiver::RULE)?)),
        _ => None,
    }
}

fn track_name(scene: &Scene, record: &Record) -> Option<String> {
    scene.settings.entry(record.get(track::TEMPLATE)?).map(str::to_owned)
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= BEGINNING && line.len() == text.trim_end().len() {
        return line.to_owned();
    }
    format!("{}…", line.chars().take(BEGINNING).collect::<String>().trim_end())
}
