//! Opening: the board from the checkpoint where there is one that fits, else from the journal.
//!
//! A board from the checkpoint is shown while the journal is still bytes on the disk. What needs the journal then waits
//! for it in order, with all that comes after: so a gesture stands on exactly what its author saw, and whatever arrived
//! meanwhile comes behind it.

mod waiting;

pub(super) use waiting::{ask_for_journal, hold, next};

use super::board;
use super::cx::Cx;
use super::device::{Choices, Device, Hidden, Register};
use super::effect::{Effect, Focus};
use super::journal::{self, Notes};
use super::model::Model;
use super::msg::Msg as Any;
use super::part::Touched;
use super::route::Route;
use super::session::Phase;
use crate::domain::{Day, PersonId};
use crate::insight::Card;
use crate::insight::board::checkpoint::{Checkpoint, Coming, Wanted};
use crate::journal::Fact;
use crate::store::{Bytes, Note, Opening, SegmentKey, StoreError};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// How far something that an opening may leave for later has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Asleep,
    Asked,
    Done,
    /// It cannot be had: the journal stands in for it.
    Lost,
}

/// A board that came from a checkpoint.
#[derive(Debug)]
pub(super) struct Checked {
    pub checkpoint: Checkpoint,
    /// The record of the index, as it came with the checkpoint; it is looked into when the journal is read.
    pub index: Bytes,
    /// The note about imports, which only those who write ask for.
    pub imports: Option<String>,
    pub journal: Reading,
    pub texts: Reading,
}

/// What an opening left for later.
#[derive(Debug, Default)]
pub struct Opened {
    pub(super) from: Option<Box<Checked>>,
    /// What waits for it, in order.
    pub(super) waiting: VecDeque<Any>,
    /// What cards that were not read from the journal become on later days.
    pub(super) coming: BTreeMap<PersonId, Coming>,
}

impl Opened {
    /// Whether the journal is still bytes on the disk.
    pub fn is_unread(&self) -> bool {
        self.from.as_ref().is_some_and(|from| from.journal != Reading::Done)
    }

    /// The words of a search that waits for the texts: they stand in its box, and the board does not follow them yet.
    pub fn typed(&self) -> Option<&str> {
        self.waiting.iter().rev().find_map(|msg| match msg {
            Any::Board(board::Msg::SearchTyped(text)) => Some(text.as_str()),
            Any::Board(board::Msg::FilterCleared) => Some(""),
            _ => None,
        })
    }

    /// How many gestures of people wait for the journal: what they write is not on the disk yet.
    pub fn gestures(&self) -> usize {
        self.waiting.iter().filter(|msg| msg.is_gesture()).count()
    }

    /// The whole journal was read, and every card from it. Facts that the board did not show come after
    /// what waits, at the place where their arrival was heard of.
    pub(super) fn read_otherwise(&mut self, unseen: Vec<Fact>, known: &[(SegmentKey, usize)]) {
        self.coming.clear();
        let Some(from) = &mut self.from else { return };
        (from.journal, from.texts) = (Reading::Done, Reading::Lost);
        if !unseen.is_empty() {
            // What came in segments that are known by now is passed over when its turn comes.
            let is_known = |key: SegmentKey| known.iter().any(|(held, _)| *held == key);
            let arrives = |msg: &Any| match msg {
                Any::Journal(journal::Msg::Arrived(Ok(segments))) => segments.iter().any(|it| is_known(it.key)),
                _ => false,
            };
            let place = self.waiting.iter().position(arrives).unwrap_or(self.waiting.len());
            self.waiting.insert(place, journal::Msg::Found(unseen).into());
        }
    }

    /// The cards that become others up to a day.
    pub(super) fn come(&mut self, today: Day) -> Vec<(PersonId, Option<Rc<Card>>)> {
        let mut come = Vec::new();
        for (person, days) in &mut self.coming {
            let passed = days.partition_point(|(from, _)| *from <= today);
            if let Some((_, card)) = days.drain(..passed).next_back() {
                come.push((*person, Some(card)));
            }
        }
        come
    }
}

/// What came back from the disk.
#[derive(Debug)]
pub enum Msg {
    /// The notes and the checkpoint were read, or cannot be.
    Opened(Result<Opening, StoreError>),
    /// The search texts of the checkpoint were read; none when they are not there.
    TextsRead(Option<Vec<u8>>),
    /// Somebody is at the page: a pointer moved on it, or a key was pressed. What writes will soon be asked for.
    Approached,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Opened(Ok(opening)) => opened(model, opening, cx),
        Msg::Opened(Err(error)) => model.phase = Phase::Failed(error),
        Msg::TextsRead(record) => texts_read(model, record.as_deref(), cx),
        Msg::Approached => waiting::ask_for_journal(model, cx),
    }
}

fn opened(model: &mut Model, mut opening: Opening, cx: &mut Cx) {
    let notes = Notes {
        device: opening.take(Note::Device),
        register: opening.take(Note::Register),
        choices: opening.take(Note::Choices),
        imports: opening.take(Note::Imports),
        keyring: opening.take(Note::Keyring),
        visits: opening.take(Note::Visits),
    };
    let imports = notes.imports.clone();
    read_notes(model, &notes, cx);
    let Some(device) = model.device else {
        if !opening.keys.is_empty() {
            return cx.ask(Effect::Load);
        }
        model.phase = Phase::FirstStart;
        model.unnamed = false;
        return cx.focus(Focus::Heading);
    };
    let wanted = Wanted { program: cx.program, own: device.org, today: cx.today, keys: &opening.keys };
    let read = opening.board.as_deref().and_then(|board| Checkpoint::read(board, wanted).ok());
    match read.zip(opening.index) {
        Some((checkpoint, index)) => {
            let (journal, texts) = (Reading::Asleep, Reading::Asleep);
            show(model, Checked { checkpoint, index, imports, journal, texts }, cx);
        }
        None => cx.ask(Effect::Load),
    }
}

/// Takes over what is kept beside the journal.
pub(super) fn read_notes(model: &mut Model, notes: &Notes, cx: &mut Cx) {
    model.today = cx.today;
    model.kept.choices = Rc::new(notes.choices.as_deref().map_or_else(Choices::default, Choices::read));
    model.kept.register = Rc::new(notes.register.as_deref().map_or_else(Register::default, Register::read));
    model.device = notes.device.as_deref().and_then(Device::read);
    model.kept.keyring = notes.keyring.as_deref().map(Hidden::from);
    model.kept.visits = notes.visits.clone();
    cx.ask(Effect::Apply(model.kept.choices.as_ref().clone()));
}

/// Shows the board of a checkpoint, at once or as soon as what it still lacks is read.
fn show(model: &mut Model, mut from: Checked, cx: &mut Cx) {
    let checkpoint = &mut from.checkpoint;
    model.settings = Rc::new(std::mem::take(&mut checkpoint.settings));
    model.example = checkpoint.example;
    model.opened.coming = std::mem::take(&mut checkpoint.coming).into_iter().collect();
    model.segments.loaded_through = checkpoint.batches.last().map_or(0, |batch| batch.key);
    let (cards, newer) = (checkpoint.cards.clone(), !checkpoint.newer.is_empty());
    go_home(model, !cards.is_empty(), cx);
    let incomplete = newer || model.route.reads_journal();
    model.board.open(cards, model.today, model.route.filter(), &model.settings);
    model.opened.from = Some(Box::new(from));
    if incomplete {
        waiting::ask_for_journal(model, cx);
    }
    if model.board.is_searched() {
        waiting::ask_for_texts(model, cx);
    }
    shown(model, cx);
    if model.phase == Phase::Ready {
        cx.ask(Effect::Idle);
    }
}

/// Where the address names no screen, the first one is that of [`Route::home`].
pub(super) fn go_home(model: &mut Model, has_people: bool, cx: &mut Cx) {
    if std::mem::take(&mut model.unnamed) {
        model.route = Route::home(has_people);
        cx.ask(Effect::Readdress(model.route.clone()));
    }
}

/// The first screen is whole once nothing that it needs is still being read.
pub(super) fn shown(model: &mut Model, cx: &mut Cx) {
    let asked = model.opened.from.as_ref().is_some_and(|from| {
        from.journal == Reading::Asked || (from.texts == Reading::Asked && model.board.is_searched())
    });
    if model.phase == Phase::Loading && !asked {
        model.phase = Phase::Ready;
        cx.parts.refresh(model, Touched::Route);
    }
}

fn texts_read(model: &mut Model, record: Option<&[u8]>, cx: &mut Cx) {
    let Some(from) = model.opened.from.as_mut() else { return };
    if from.texts != Reading::Asked {
        return;
    }
    let texts = record.and_then(|record| from.checkpoint.texts(record).ok());
    match texts {
        Some(texts) => {
            from.texts = Reading::Done;
            model.board.keep_texts(texts);
        }
        None => from.texts = Reading::Lost,
    }
    if model.board.is_searched() {
        model.board.draw_all(&model.settings);
    }
    if model.opened.from.as_ref().is_some_and(|from| from.texts == Reading::Lost) && model.board.is_searched() {
        waiting::ask_for_journal(model, cx);
    }
    shown(model, cx);
    cx.ask(Effect::Idle);
}

impl Route {
    /// Whether the screen shows what only the journal knows.
    pub(super) fn reads_journal(&self) -> bool {
        match self {
            Route::Person(..) | Route::Sheet(..) | Route::Sessions { .. } | Route::PresenceSheet { .. } => true,
            Route::Gathering(_) | Route::GatheringSheet(_) | Route::Agenda(_) => true,
            Route::WeekSheet { .. } => true,
            Route::Outposts | Route::Outpost(_) | Route::OutpostSheet(_) => true,
            Route::Companies(_) | Route::Company(_) | Route::CompanySheet(_) => true,
            Route::Openings(_) | Route::Opening(_) | Route::Places(_) => true,
            Route::Results(_) | Route::ResultsSheet(_) => true,
            // The day is first drawn from the cards.
            Route::Today(_)
            | Route::Board(_)
            | Route::People(_)
            | Route::Exchanges
            | Route::KeyringSheet
            | Route::Settings
            | Route::Help => false,
        }
    }
}
