//! The journal was read for the first time, and the board of its organisation is shown.

use super::{Notes, arriving, reading, refresh};
use crate::app::cx::Cx;
use crate::app::device::Device;
use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::opening;
use crate::app::part::Touched;
use crate::app::session::Phase;
use crate::insight::Settings;
use crate::insight::people::example;
use crate::journal::Journal;
use crate::store::{Segment, StoreError};
use std::rc::Rc;

/// The journal has been read, or cannot be.
pub(super) fn loaded(model: &mut Model, result: Result<(Notes, Vec<Segment>), StoreError>, cx: &mut Cx) {
    let (notes, segments) = match result {
        Ok(read) => read,
        Err(error) => {
            model.phase = Phase::Failed(error);
            return;
        }
    };
    opening::read_notes(model, &notes, cx);
    // What another tab wrote may have come before: it is read again with all the rest.
    model.segments.known.clear();
    model.segments.damaged.change().clear();
    model.imports = notes.imports.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let facts = match arriving::read_segments(model, segments) {
        Ok(facts) => facts,
        Err(error) => {
            model.phase = Phase::Failed(error);
            return;
        }
    };
    let Some(device) = model.device else {
        // Facts without a device note have no user yet: they are kept, and first start asks who works here.
        model.phase = Phase::FirstStart;
        model.unnamed = false;
        model.journal.extend(facts);
        return cx.focus(Focus::Heading);
    };
    let reading::Split { seen, unseen, highest } = reading::split_by_seen(model, facts);
    model.journal = Journal::of(device.org);
    model.journal.saw(highest);
    model.journal.extend(seen);
    model.segments.is_due = true;
    model.opened.read_otherwise(unseen, &model.segments.known);
    show(model, device, cx);
    cx.ask(Effect::Idle);
}

/// Shows the board of this organisation.
pub(in crate::app) fn show(model: &mut Model, device: Device, cx: &mut Cx) {
    model.device = Some(device);
    model.settings = Rc::new(Settings::read(&model.journal, device.org));
    model.phase = Phase::Ready;
    model.board.select(model.route.filter(), &model.settings);
    refresh::read_all_cards(model, cx);
    opening::go_home(model, !model.board.is_empty(), cx);
    cx.parts.refresh(model, Touched::Route);
    model.example = example::act_of(&model.journal, device.org);
}
