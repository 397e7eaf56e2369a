//! A file for another organisation is handed to the browser; what it says of itself is written once it is being saved.

use super::looking::Work;
use crate::app::cx::Cx;
use crate::app::device::{Deed, Entry, register};
use crate::app::edit::{self, Edit};
use crate::app::effect::{DownloadError, Effect};
use crate::app::jobs::Answer;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::{ActId, ElementId, Subject};
use crate::journal::Draft;
use crate::journal::schema::dispatch;
use std::rc::Rc;

/// How a file is closed, as its sender is told what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    Not,
    Passphrase,
    Key,
}

/// A file on its way out.
#[derive(Debug, Clone)]
pub struct Out {
    pub file: Rc<str>,
    /// Empty until it is sealed.
    pub bytes: Rc<Vec<u8>>,
    /// The name of who is told; none is named on a card.
    pub to: String,
    pub deed: Deed,
    pub closed: Closed,
    pub persons: usize,
    pub facts: usize,
    /// The families of what it says.
    pub families: String,
    /// What is written in the journal once it has left.
    pub drafts: Rc<[Draft]>,
}

impl Out {
    /// A file that says nothing of anybody's facts and is not closed.
    pub(super) fn new(file: Rc<str>, deed: Deed) -> Self {
        let (bytes, to, families) = (Rc::default(), String::new(), String::new());
        Self { file, bytes, to, deed, closed: Closed::Not, persons: 0, facts: 0, families, drafts: Rc::default() }
    }
}

/// Where the file stands.
#[derive(Debug, Clone, Default)]
pub enum State {
    #[default]
    Idle,
    Sealing(Out),
    /// The browser was asked to save it.
    Offered(Out),
    /// The browser began no download. The file is kept, to be offered again.
    NotSaved(Out),
    /// Its download has begun.
    Made {
        file: Rc<str>,
        to: String,
        deed: Deed,
        closed: Closed,
    },
    Failed,
}

/// The worker has made and checked it, or could not.
pub(in crate::app) fn answered(model: &mut Model, answer: Answer, cx: &mut Cx) {
    let State::Sealing(out) = (*std::mem::take(&mut model.sharing.state)).clone() else { return };
    match answer {
        Answer::Made(bytes) => {
            // Two turns, for a large file is copied in each.
            model.sharing.work = Work::Offering(Box::new(Out { bytes: bytes.into(), ..out.clone() }));
            model.sharing.state = State::Sealing(out).into();
            cx.ask(Effect::Continue);
        }
        _ => model.sharing.state = State::Failed.into(),
    }
}

pub(super) fn offer(model: &mut Model, out: Out, cx: &mut Cx) {
    cx.ask(Effect::Download { name: out.file.clone(), bytes: out.bytes.clone() });
    model.sharing.state = State::Offered(out).into();
}

pub(super) fn offered_again(model: &mut Model, cx: &mut Cx) {
    if let State::NotSaved(out) = (*model.sharing.state).clone() {
        offer(model, out, cx);
    }
}

/// Whether the browser was asked to save a file of this name.
pub(in crate::app) fn is_offered(model: &Model, name: &str) -> bool {
    matches!(&*model.sharing.state, State::Offered(out) if *out.file == *name)
}

/// The browser began to save it, or could not.
pub(in crate::app) fn downloaded(model: &mut Model, result: Result<(), DownloadError>, cx: &mut Cx) {
    let State::Offered(out) = (*std::mem::take(&mut model.sharing.state)).clone() else { return };
    if result.is_err() {
        say(model, Notice::NotDownloaded { file: out.file.clone() }, cx);
        model.sharing.state = State::NotSaved(out).into();
        return;
    }
    let Out { file, to, deed, closed, persons, facts, families, drafts, .. } = out;
    let sealed = closed != Closed::Not;
    register(model, Entry { deed, file: file.to_string(), facts, persons, families, sealed }, cx);
    model.sharing.state = State::Made { file, to, deed, closed }.into();
    if !drafts.is_empty() {
        // In turns of its own: to have handed over a large file was work enough.
        model.sharing.work = Work::Noting(Noting { act: cx.act(), drafts, done: 0 });
        cx.ask(Effect::Continue);
    }
}

/// What has left and is still to be noted, in its order.
#[derive(Debug)]
pub struct Noting {
    /// That a packet left is one gesture, and no undo takes a part of it back.
    act: ActId,
    drafts: Rc<[Draft]>,
    done: usize,
}

/// Notes what has left, as many people as a slice takes. If the page is closed before the end, those of whom it was not
/// noted are sent again, which changes nothing for their recipient.
pub(super) fn note_on(model: &mut Model, mut noting: Noting, cx: &mut Cx) {
    let Noting { act, drafts, done } = &mut noting;
    let slice = cx.slice();
    let mut left = drafts[*done..].iter().cloned();
    let before = left.len();
    journal::write_on(model, *act, &mut left, &slice, cx);
    *done = drafts.len() - left.len();
    // To give back what thousands of notes took of memory is a turn too.
    if left.len() < before {
        model.sharing.work = Work::Noting(noting);
        cx.ask(Effect::Continue);
    }
}

/// Nobody waits any more for the receipt of a packet. One that comes all the same is noted like any other.
pub(super) fn settled(model: &mut Model, packet: ElementId, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let edits = [Edit::element(packet, dispatch::SETTLED.with(cx.today))];
    let act = journal::write(model, edit::drafts(Subject::Settings(device.org), cx.today, &edits, false), cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
}
