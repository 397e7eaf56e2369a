//! The whole of a person, typed, as the dossier shows it.

pub mod conflict;
pub mod held;
pub mod history;
pub mod record;

use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Locality, MemberId, OrgId, PersonId, Step};
use crate::journal::fold::{Element, Presence};
use crate::journal::schema::{
    self, email, goal, grouping, identity, note, obstacle_family, obstacle_plain, obstacle_sensitive, phone, reach,
    referent, step, tag, task, track,
};
use crate::journal::{AnyField, Fact, Fold, Keys, Kind, Value, codec};
use conflict::{Conflict, conflicts};
use held::Held;
use record::Records;

/// An element of a set, with its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<T> {
    pub id: ElementId,
    /// Removed by one who did not know all that others wrote.
    pub disputed: bool,
    pub content: T,
}

/// A job aimed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    pub word: Held<String>,
    /// The ROME code of the trade, when one was chosen.
    pub trade: Held<String>,
}

/// A note; private unless shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub text: Held<String>,
    pub shared: bool,
}

/// A thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub title: Held<String>,
    pub due: Held<Day>,
    /// The day on which it was done.
    pub done: Held<Day>,
    pub member: Held<MemberId>,
    pub shared: bool,
}

/// One stretch of the path on a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub step: Step,
    pub from: Day,
    /// The first day of the next stretch; none while it lasts.
    pub to: Option<Day>,
}

/// A fact on the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub fact: Fact,
    pub live: bool,
}

/// The dossier of one person as known now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    pub id: PersonId,
    pub incomplete: bool,
    pub first_name: Held<String>,
    pub last_name: Held<String>,
    pub birth_year: Held<i64>,
    pub locality: Held<Locality>,
    pub contact_language: Held<String>,
    pub preferred_channel: Held<String>,
    pub postal_address: Held<String>,
    pub phones: Vec<Item<Held<String>>>,
    pub emails: Vec<Item<Held<String>>>,
    pub goals: Vec<Item<Goal>>,
    pub tracks: Vec<Item<Held<ElementId>>>,
    pub cohort: Held<ElementId>,
    pub territory: Held<ElementId>,
    pub referent: Held<MemberId>,
    pub step: Held<Step>,
    pub path: Vec<Stretch>,
    pub obstacles: Vec<(String, Held<String>)>,
    pub notes: Vec<Item<Note>>,
    pub tasks: Vec<Item<Task>>,
    pub tags: Vec<Item<Held<String>>>,
    /// Placements, contracts, contacts and all that is read by the table of kinds.
    pub records: Records,
    /// What only a person can settle.
    pub conflicts: Vec<Conflict>,
    /// All facts that count, the latest day first.
    pub timeline: Vec<Entry>,
}

/// The kinds that the sections of the dossier read by the table.
const RECORDED: &[Kind] = &[
    Kind::Track,
    Kind::Situation,
    Kind::EntryStatus,
    Kind::Public,
    Kind::LanguageLevel,
    Kind::Practical,
    Kind::Diploma,
    Kind::SkillProof,
    Kind::Experience,
    Kind::EndProof,
    Kind::ObstacleAction,
    Kind::Placement,
    Kind::PlacementVisit,
    Kind::Evaluation,
    Kind::TrackEvaluation,
    Kind::Contract,
    Kind::CpasContract,
    Kind::HiringAid,
    Kind::FollowUp,
    Kind::Hours,
    Kind::Presence,
    Kind::Contact,
    Kind::Partner,
    Kind::Referent,
    Kind::Outcome,
    Kind::Cycle,
    Kind::Pinned,
    Kind::Check,
    Kind::Waiver,
    Kind::Pause,
    Kind::Shared,
];

fn text(value: &Value) -> Option<String> {
    value.as_text().map(str::to_owned)
}

fn day(value: &Value) -> Option<Day> {
    Day::parse(value.as_text()?).ok()
}

fn element_id(value: &Value) -> Option<ElementId> {
    ElementId::parse(value.as_text()?).ok()
}

fn member(value: &Value) -> Option<MemberId> {
    MemberId::parse(value.as_text()?).ok()
}

impl Dossier {
    /// Reads the fold of one person.
    pub fn read(id: PersonId, fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> Self {
        let plain = |field: AnyField| Held::read(fold.cell(field, None, Keys::None), text);
        let list = |field: AnyField| Held::read(fold.cell(field, own, Keys::None), element_id);
        let on = |field: AnyField| fold.on(field, own, Keys::None, today);
        Self {
            id,
            incomplete: fold.of(&Kind::Identity).is_empty(),
            first_name: plain(identity::FIRST_NAME.any()),
            last_name: plain(identity::LAST_NAME.any()),
            birth_year: Held::read(fold.cell(identity::BIRTH_YEAR.any(), None, Keys::None), Value::as_int),
            locality: Held::read(fold.cell(identity::LOCALITY.any(), None, Keys::None), codec::locality),
            contact_language: plain(identity::CONTACT_LANGUAGE.any()),
            preferred_channel: plain(reach::PREFERRED_CHANNEL.any()),
            postal_address: plain(reach::POSTAL_ADDRESS.any()),
            phones: items(fold, &Kind::Phone, |element| Held::read(element.cell(phone::NUMBER.any()), text)),
            emails: items(fold, &Kind::Email, |element| Held::read(element.cell(email::ADDRESS.any()), text)),
            goals: items(fold, &Kind::Goal, |element| Goal {
                word: Held::read(element.cell(goal::WORD.any()), text),
                trade: Held::read(element.cell(goal::TRADE.any()), text),
            }),
            tracks: items(fold, &Kind::Track, |element| Held::read(element.cell(track::TEMPLATE.any()), element_id)),
            cohort: list(grouping::COHORT.any()),
            territory: list(grouping::TERRITORY.any()),
            referent: Held::read(on(referent::MEMBER.any()), member),
            step: Held::read(on(step::STEP.any()), |value| Step::parse(value.as_text()?)),
            path: path(fold, own),
            obstacles: obstacles(fold, today),
            notes: items(fold, &Kind::Note, |element| Note {
                text: Held::read(element.cell(note::TEXT.any()), text),
                shared: shared(fold, own, element.id, "note"),
            }),
            tasks: items(fold, &Kind::Task, |element| Task {
                title: Held::read(element.cell(task::TITLE.any()), text),
                due: Held::read(element.cell(task::DUE.any()), day),
                done: Held::read(element.cell(task::DONE.any()), day),
                member: Held::read(element.cell(task::MEMBER.any()), member),
                shared: shared(fold, own, element.id, "task"),
            }),
            tags: items(fold, &Kind::Tag, |element| Held::read(element.cell(tag::NAME.any()), text)),
            records: Records::read(fold, RECORDED, own),
            conflicts: conflicts(fold, own),
            timeline: timeline(fold),
        }
    }

    /// First and last name as one says them; empty when neither is known.
    pub fn name(&self) -> String {
        let part = |held: &Held<String>| held.value().cloned().unwrap_or_default();
        format!("{} {}", part(&self.first_name), part(&self.last_name)).trim().to_owned()
    }
}

fn items<T>(fold: &Fold<'_>, kind: &Kind, read: impl Fn(&Element<'_, '_>) -> T) -> Vec<Item<T>> {
    fold.elements(kind)
        .filter(|element| element.presence != Presence::Removed)
        .filter_map(|element| {
            let disputed = element.presence == Presence::Disputed;
            Some(Item { id: ElementId::parse(element.id).ok()?, disputed, content: read(&element) })
        })
        .collect()
}

fn shared(fold: &Fold<'_>, own: Option<OrgId>, element: &str, field: &str) -> bool {
    let cell = fold.cell(schema::shared::SHARED.any(), own, Keys::Two(element, field));
    cell.and_then(|cell| cell.get(schema::shared::SHARED)).unwrap_or(false)
}

/// The stretches of a lane; entries that repeat the step do not cut it.
fn path(fold: &Fold<'_>, lane: Option<OrgId>) -> Vec<Stretch> {
    let mut path: Vec<Stretch> = Vec::new();
    for cell in fold.series(step::STEP.any(), lane, Keys::None) {
        let (Some(step), Some(from)) = (cell.get(step::STEP), cell.key.day) else { continue };
        match path.last_mut() {
            Some(last) if last.step == step => continue,
            Some(last) => last.to = Some(from),
            None => {}
        }
        path.push(Stretch { step, from, to: None });
    }
    path
}

fn obstacles(fold: &Fold<'_>, today: Day) -> Vec<(String, Held<String>)> {
    let mut found: Vec<(String, Held<String>)> = Vec::new();
    for state in [obstacle_plain::STATE, obstacle_family::STATE, obstacle_sensitive::STATE] {
        let mut codes: Vec<&str> = fold.of(&state.kind).iter().map(|cell| cell.key.element.text()).collect();
        codes.dedup();
        let entry = |code: &str| Held::read(fold.on(state.any(), None, Keys::One(code), today), text);
        let held = |code: &&str| ((*code).to_owned(), entry(code));
        found.extend(codes.iter().map(held));
    }
    found
}

fn timeline(fold: &Fold<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = fold.facts().map(|(fact, live)| Entry { fact: fact.clone(), live }).collect();
    entries.order_by_key(|entry| std::cmp::Reverse((entry.fact.on, entry.fact.id)));
    entries
}
