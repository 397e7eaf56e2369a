//! The trousseau of the organisation on this device: its keys are made, renewed, found again, and shown to a colleague.
//!
//! What must hold: a key is told to others only once its secret is on the disk. The secret is in a note of the device, in no
//! fact and in no backup.

mod standing;

pub(super) use standing::current;
pub use standing::{Own, of_peer, own, read_by};

use super::cx::Cx;
use super::device::{Deed, Entry, Hidden, register};
use super::edit::{self, Edit};
use super::effect::Effect;
use super::jobs::{Answer, Job};
use super::journal;
use super::model::Model;
use super::shared::Shared;
use super::sharing::{self, Lock};
use crate::domain::{Line, OrgId, Subject};
use crate::exchange::keys::{CodeError, Keyring, Pair, Secret};
use crate::journal::schema::{keys, peer};
use crate::store::Note;

/// What is done with the keys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    #[default]
    Idle,
    Working,
    /// The code from paper is none.
    Mistyped(CodeError),
    /// The code is that of keys that were renewed since. It is kept, to open what was sealed for them.
    Former,
    /// The keys are on this device now.
    Found,
    Renewed,
    /// They could not be made or kept. Nothing has changed.
    Failed,
}

/// What follows once the keys are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Next {
    #[default]
    Nothing,
    /// They are new: partners are to hold them.
    Publish,
    /// They are new, and the card was asked for.
    Introduce,
    /// They are new, and a packet was asked for.
    Send(Lock),
}

/// The keys that are being made, or none.
#[derive(Debug, Default)]
pub struct Keys {
    pub state: Shared<State>,
    pub(super) job: u64,
    next: Next,
    pair: Option<Pair>,
    /// What the disk holds, while something else is being written.
    before: Option<Hidden>,
}

/// What happened to the keys.
#[derive(Debug)]
pub enum Msg {
    /// Keys are to be made: there are none, or nobody has them any more.
    Asked,
    /// New keys are to follow those that there are.
    RenewalAsked,
    /// The code was typed from paper.
    CodeGiven(String),
    /// Somebody compared the words of a partner's keys with them by telephone.
    Compared(OrgId),
    /// The trousseau is on the disk.
    Kept,
    /// It could not be written.
    NotKept,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => make(model, Next::Publish, None, cx),
        Msg::RenewalAsked => {
            let before = current(model).map(|pair| pair.secret);
            make(model, Next::Publish, before, cx);
        }
        Msg::CodeGiven(code) => match Secret::parse(&code) {
            Ok(secret) => ask(model, Next::Nothing, (Some(secret), None), cx),
            Err(error) => model.keys.state = State::Mistyped(error).into(),
        },
        Msg::Compared(org) => compared(model, org, cx),
        Msg::Kept => kept(model, cx),
        Msg::NotKept => {
            // What is not on the disk is not held: at the next opening it would be gone.
            model.kept.keyring = std::mem::take(&mut model.keys).before;
            model.keys.state = State::Failed.into();
        }
    }
}

/// The card was asked for, and there are no keys yet: they are made first.
pub(super) fn introduce(model: &mut Model, cx: &mut Cx) {
    make(model, Next::Introduce, None, cx);
}

/// A packet was asked for, and there are no keys yet: they are made first, so that it is signed.
pub(super) fn send(model: &mut Model, lock: Lock, cx: &mut Cx) {
    make(model, Next::Send(lock), None, cx);
}

fn make(model: &mut Model, next: Next, before: Option<Secret>, cx: &mut Cx) {
    ask(model, next, (None, before), cx);
}

fn ask(model: &mut Model, next: Next, (secret, before): (Option<Secret>, Option<Secret>), cx: &mut Cx) {
    let Some(device) = model.device else { return };
    if *model.keys.state == State::Working {
        return;
    }
    let job = model.jobs.next();
    model.keys = Keys { state: State::Working.into(), job, next, ..Keys::default() };
    cx.ask(Effect::Work { job, work: Box::new(Job::Keys { org: device.org, secret, before }) });
}

/// The trousseau of this device.
pub(super) fn held(model: &Model) -> Option<Keyring> {
    Keyring::read(model.kept.keyring.as_ref()?.text().as_bytes())
}

/// The worker has made them, or could not.
pub(super) fn answered(model: &mut Model, answer: Answer, cx: &mut Cx) {
    let (Answer::Keys(pair), Some(device)) = (answer, model.device) else {
        model.keys.state = State::Failed.into();
        return;
    };
    model.keys.pair = Some((*pair).clone());
    keep(model, Keyring::new(device.org, vec![*pair]), cx);
}

/// Puts a trousseau beside what this device has of it.
fn keep(model: &mut Model, news: Keyring, cx: &mut Cx) {
    let whole = match held(model).filter(|held| held.org == news.org) {
        Some(held) => held.with(news),
        None => news,
    };
    let text = whole.write();
    model.keys.before = model.kept.keyring.replace(Hidden::from(text.as_str()));
    cx.ask(Effect::PutNote(Note::Keyring, text));
}

/// A colleague's trousseau was taken in.
pub(super) fn took(model: &mut Model, keyring: Keyring, cx: &mut Cx) {
    model.keys = Keys { state: State::Working.into(), ..Keys::default() };
    keep(model, keyring, cx);
}

fn kept(model: &mut Model, cx: &mut Cx) {
    let Keys { state, next, pair, .. } = std::mem::take(&mut model.keys);
    if *state != State::Working {
        return;
    }
    match (pair, next) {
        (Some(pair), next @ (Next::Publish | Next::Introduce | Next::Send(_))) => {
            let renewed = own(&model.settings).is_some();
            publish(model, &pair, cx);
            model.keys.state = if renewed { State::Renewed } else { State::Idle }.into();
            match next {
                Next::Introduce => sharing::introduce(model, cx),
                Next::Send(lock) => sharing::send(model, lock, cx),
                Next::Publish | Next::Nothing => {}
            }
        }
        // Before anybody has told keys to others, those that were typed are the ones.
        (Some(pair), Next::Nothing) if own(&model.settings).is_none() => {
            publish(model, &pair, cx);
            model.keys.state = State::Found.into();
        }
        _ if current(model).is_some() => model.keys.state = State::Found.into(),
        _ => model.keys.state = State::Former.into(),
    }
}

/// From now on these are the keys of the organisation; colleagues read it in the journal.
fn publish(model: &mut Model, pair: &Pair, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let (Ok(sign), Ok(seal)) = (Line::parse(&pair.sign.to_string()), Line::parse(pair.seal.as_str())) else { return };
    let edits = [Edit::register(keys::SIGN.with(&sign)), Edit::register(keys::SEAL.with(&seal))];
    journal::write(model, edit::drafts(Subject::Settings(device.org), cx.today, &edits, false), cx);
    let (file, families) = (String::new(), String::new());
    let entry = Entry { deed: Deed::KeyringMade, file, facts: 0, persons: 0, families, sealed: true };
    register(model, entry, cx);
}

fn compared(model: &mut Model, org: OrgId, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let sign = of_peer(&model.settings, org).sign.and_then(|key| Line::parse(&key.to_string()).ok());
    if let Some(sign) = sign {
        let edits = [Edit::element(org.uuid(), peer::CHECKED.with(&sign))];
        journal::write(model, edit::drafts(Subject::Settings(device.org), cx.today, &edits, false), cx);
    }
}
