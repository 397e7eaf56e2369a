//! Facts into the journal, the board and the store; and back from other tabs.

use super::say;
use crate::app::effect::Effect;
use crate::app::model::{Damaged, Model, Notice, Phase, Saving};
use crate::domain::{PersonId, Subject};
use crate::insight::{Card, Dossier, Settings};
use crate::journal::canonical::{BatchError, read_batch, write_batch};
use crate::journal::log::Arrival;
use crate::journal::{Fact, Kind};
use crate::store::{Segment, SegmentKey, StoreError};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Small segments are put together when there are more than this.
const MANY: usize = 48;

/// A segment above this many bytes is left as it is.
const LARGE: usize = 256 * 1024;

/// How many persons' search texts are prepared in one idle moment.
const SLICE: usize = 64;

/// Unites facts with the journal and sends them to the disk.
pub(super) fn commit(model: &mut Model, facts: Vec<Fact>) -> Vec<Effect> {
    if facts.is_empty() {
        return Vec::new();
    }
    let bytes = write_batch(&facts);
    take(model, facts);
    send(model, bytes)
}

/// Sends a batch to the disk, after all that waits before it.
pub(super) fn send(model: &mut Model, bytes: Vec<u8>) -> Vec<Effect> {
    model.tickets += 1;
    let ticket = model.tickets;
    model.unsaved.push((ticket, bytes.clone()));
    // After a failure nothing is sent on its own: batches go to the disk in order, or not at all.
    if matches!(model.saving, Saving::Failed(_)) {
        return Vec::new();
    }
    model.saving = Saving::Saving(model.unsaved.len());
    vec![Effect::Append { ticket, bytes }]
}

/// Unites facts with the journal and draws again what they touch. Returns how many were new.
pub(in crate::app) fn take(model: &mut Model, facts: Vec<Fact>) -> usize {
    take_noting(model, facts, &mut |_| {})
}

/// The same, noting each fact that is worth keeping as it is now held: what was new, and what was set aside.
pub(super) fn take_noting(model: &mut Model, facts: Vec<Fact>, note: &mut dyn FnMut(&Fact)) -> usize {
    let scope = model.journal.scope().clone();
    let mut touched = BTreeSet::new();
    let mut settings = false;
    let mut new = 0;
    for fact in facts {
        let (about, id) = (fact.about, fact.id);
        let joins = matches!(fact.kind, Kind::Joined | Kind::Retracted);
        let arrival = model.journal.insert(fact);
        match arrival {
            Arrival::New | Arrival::AnotherWay => model.journal.fact(about, id).into_iter().for_each(&mut *note),
            Arrival::Quarantined => model.journal.quarantine().last().into_iter().for_each(&mut *note),
            Arrival::Known | Arrival::Refused => {}
        }
        if matches!(arrival, Arrival::New | Arrival::AnotherWay) {
            new += 1;
            settings |= matches!(about, Subject::Settings(_));
            if let Some(person) = about.person() {
                touched.insert(person);
                if joins {
                    touched.extend(model.journal.group_of(person));
                }
            }
        }
    }
    if model.device.is_none() {
        // Nobody works here yet: the board is drawn once somebody does.
        return new;
    }
    if settings {
        read_settings(model);
    }
    if *model.journal.scope() == scope {
        refresh(model, touched);
    } else {
        refresh_all(model);
    }
    new
}

fn read_settings(model: &mut Model) {
    let Some(device) = model.device else { return };
    let settings = Settings::read(&model.journal, device.org);
    if settings != *model.settings {
        model.settings = Rc::new(settings);
        model.board.draw_all(&model.settings);
    }
}

/// Draws everything again.
pub(in crate::app) fn refresh_all(model: &mut Model) {
    let known = model.board.cards().map(|card| card.id);
    let held = model.journal.subjects().filter_map(Subject::person);
    let all: BTreeSet<PersonId> = known.chain(held).collect();
    refresh(model, all);
    model.board.draw_all(&model.settings);
}

/// Reads again the cards of these persons, and the open dossier if it is one of them.
fn refresh(model: &mut Model, persons: BTreeSet<PersonId>) {
    let own = model.journal.scope().own();
    let mut changed = Vec::with_capacity(persons.len());
    for person in &persons {
        // Of dossiers that are joined, only the first is on the board.
        let first = model.journal.group_of(*person).first() == Some(person);
        let card =
            if first { Card::read(*person, &model.journal.fold_person(*person), own, model.today) } else { None };
        changed.push((*person, card.filter(|_| !model.journal.is_erased(*person)).map(Rc::new)));
    }
    model.board.set_today(model.today);
    model.board.put(changed, &model.settings);
    if model.board.is_searched() {
        prepare_all_texts(model);
        model.board.draw_all(&model.settings);
    }
    let open = model.dossier.as_ref().map(|dossier| dossier.id);
    if open.is_some_and(|open| persons.contains(&open)) {
        open_dossier(model, open);
    }
    super::presence::draw(model);
}

/// Reads the dossier that the route names.
pub(in crate::app) fn open_dossier(model: &mut Model, person: Option<PersonId>) {
    model.dossier = person.and_then(|person| {
        let shown = *model.journal.group_of(person).first()?;
        model.board.card(shown)?;
        let fold = model.journal.fold_person(shown);
        Some(Rc::new(Dossier::read(shown, &fold, model.journal.scope().own(), model.today)))
    });
}

/// Reads segments into facts; those that cannot be read are set aside.
pub(super) fn read_segments(model: &mut Model, segments: Vec<Segment>) -> Result<Vec<Fact>, StoreError> {
    let mut facts = Vec::new();
    for segment in segments {
        model.loaded_through = model.loaded_through.max(segment.key);
        match read_batch(&segment.bytes) {
            Ok(read) => {
                model.segments.push((segment.key, segment.bytes.len()));
                facts.extend(read);
            }
            Err(BatchError::Newer(_)) => return Err(StoreError::Newer),
            Err(error) => Rc::make_mut(&mut model.damaged).push(Damaged { segment, error }),
        }
    }
    Ok(facts)
}

/// What another tab wrote has been read.
pub(super) fn arrived(model: &mut Model, result: Result<Vec<Segment>, StoreError>) -> Vec<Effect> {
    let read = result.and_then(|mut segments| {
        let last = segments.last().map_or(0, |segment| segment.key);
        model.loaded_through = model.loaded_through.max(last);
        segments.retain(|segment| model.segments.iter().all(|(key, _)| *key != segment.key));
        read_segments(model, segments)
    });
    match read {
        Ok(facts) => match take(model, facts) {
            0 => Vec::new(),
            facts => say(model, Notice::Arrived { facts }),
        },
        // Here there is nothing to lose: the other tab has its facts on disk, and the next opening reads them.
        Err(StoreError::Newer) => {
            model.phase = Phase::Failed(StoreError::Newer);
            Vec::new()
        }
        Err(_) => Vec::new(),
    }
}

/// A batch is on the disk, or is not.
pub(super) fn appended(model: &mut Model, ticket: u64, result: Result<SegmentKey, StoreError>) -> Vec<Effect> {
    match result {
        Ok(key) => {
            let length = model.unsaved.iter().find(|(held, _)| *held == ticket).map_or(0, |(_, bytes)| bytes.len());
            model.unsaved.retain(|(held, _)| *held != ticket);
            model.segments.push((key, length));
            if !matches!(model.saving, Saving::Failed(_)) || model.unsaved.is_empty() {
                let left = model.unsaved.len();
                model.saving = if left == 0 { Saving::Saved } else { Saving::Saving(left) };
            }
            vec![Effect::Broadcast, Effect::Idle]
        }
        Err(error) => {
            model.saving = Saving::Failed(error);
            Vec::new()
        }
    }
}

/// Sends again everything that is not on the disk.
pub(super) fn retried(model: &mut Model) -> Vec<Effect> {
    if model.unsaved.is_empty() {
        return Vec::new();
    }
    model.saving = Saving::Saving(model.unsaved.len());
    model.unsaved.iter().map(|(ticket, bytes)| Effect::Append { ticket: *ticket, bytes: bytes.clone() }).collect()
}

/// Nothing else is to be done: search texts are prepared, small segments put together.
pub(super) fn idle(model: &mut Model) -> Vec<Effect> {
    let waiting = model.board.without_text();
    if !waiting.is_empty() {
        prepare_texts(model, &waiting[..waiting.len().min(SLICE)]);
        return vec![Effect::Idle];
    }
    if !model.is_saved() || !model.damaged.is_empty() {
        return Vec::new();
    }
    let small: Vec<SegmentKey> =
        model.segments.iter().filter(|(_, length)| *length < LARGE).map(|(key, _)| *key).collect();
    if small.len() <= MANY { Vec::new() } else { vec![Effect::Compact { old: small }] }
}

/// Prepares every search text that is still missing.
pub(in crate::app) fn prepare_all_texts(model: &mut Model) {
    let waiting = model.board.without_text();
    prepare_texts(model, &waiting);
}

fn prepare_texts(model: &mut Model, persons: &[PersonId]) {
    for person in persons {
        let text = crate::insight::board::search::text_of(&model.journal.fold_person(*person));
        model.board.keep_text(*person, text);
    }
}

/// Small segments have been put together, or not; the facts are the same either way.
pub(super) fn compacted(
    model: &mut Model,
    old: &[SegmentKey],
    result: Result<(SegmentKey, usize), StoreError>,
) -> Vec<Effect> {
    match result {
        Ok((key, length)) => {
            model.segments.retain(|(held, _)| !old.contains(held));
            model.segments.push((key, length));
        }
        // Another tab did it first; its segment comes with the next reading.
        Err(StoreError::Gone) => model.segments.retain(|(held, _)| !old.contains(held)),
        // The small segments stay as they are, and are put together another day.
        Err(_) => {}
    }
    Vec::new()
}
