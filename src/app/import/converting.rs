//! A board of another tool: what its parts become is asked, then it becomes facts.

use super::comparing;
use super::found::{BoardSource, Choice, Draft, Source};
use super::state::{InHand, Incoming, State};
use crate::app::cx::Cx;
use crate::app::model::Model;
use crate::app::session::Phase;
use crate::app::shared::Shared;

use crate::exchange::FileError;
use crate::exchange::trello::{Board, Context, Known, convert, guess_targets};
use std::rc::Rc;

/// The worker found a board.
pub(super) fn board_read(model: &mut Model, file: InHand, bytes: &[u8]) {
    if model.phase == Phase::FirstStart {
        return model.import.refuse(file.name, FileError::OtherFormat);
    }
    let board = match Board::read(bytes) {
        Ok(board) => board,
        Err(error) => return model.import.refuse(file.name, error),
    };
    let members: Vec<_> = model.settings.colleagues().map(|member| (member.id, member.name.as_str())).collect();
    let tracks: Vec<_> = model.settings.tracks_on_offer().map(|track| (track.id, track.name.as_str())).collect();
    let mapping = guess_targets(&board, Known { members: &members, tracks: &tracks });
    model.import.state = State::Mapping(file, Shared::new(Draft { board: Rc::new(board), mapping }));
}

/// A part of the board is to become something else.
pub(super) fn mapping_changed(model: &mut Model, choice: Choice) {
    if let State::Mapping(_, draft) = &mut model.import.state {
        let mapping = &mut draft.change().mapping;
        match choice {
            Choice::List(id, target) => drop(mapping.lists.insert(id, target)),
            Choice::Label(id, target) => drop(mapping.labels.insert(id, target)),
            Choice::Member(id, target) => drop(mapping.members.insert(id, target)),
            Choice::Field(id, target) => drop(mapping.fields.insert(id, target)),
        }
    }
}

/// The mapping is as it should be: the board becomes facts.
pub(super) fn mapping_confirmed(model: &mut Model, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let (file, draft) = match model.import.take() {
        State::Mapping(file, draft) => (file, draft),
        other => {
            model.import.state = other;
            return;
        }
    };
    let Draft { board, mapping } = &*draft;
    let converted = convert(board, mapping, Context { org: device.org, held: &model.journal });
    let oldest = board.actions.iter().map(|action| action.moment).min();
    let source = BoardSource {
        cut: oldest.map(|moment| moment.day()).filter(|_| converted.report.absent.capped),
        report: converted.report,
        changes: converted.changes,
        persons: converted.persons,
    };
    let incoming = Incoming { facts: converted.facts, ..Incoming::of(Source::Board(Rc::new(source)), Vec::new()) };
    comparing::begin(model, file, incoming, cx);
}
