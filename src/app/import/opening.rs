//! A file was chosen: reading it, opening it, and what is in it.

use super::found::{Offer, Source};
use super::receiving::Receiving;
use super::stage::Attempt;
use super::state::{InHand, Incoming, Joining, State};
use super::{comparing, converting, writing};
use crate::app::cx::Cx;
use crate::app::effect::{Effect, Focus};
use crate::app::jobs::chunk::Written;
use crate::app::jobs::{Answer, Job, Passphrase, Refusal};
use crate::app::keyring;
use crate::app::model::Model;
use crate::app::session::Phase;
use crate::app::shared::Shared;
use crate::app::sharing;
use crate::domain::pack::{Pack, Unpacker};
use crate::domain::{Day, OrgId, PersonId};
use crate::exchange::introduction;
use crate::exchange::keys::{Keyring, Signer, Standing};
use crate::exchange::peer::Held;
use crate::exchange::{Envelope, FileError, FileKind, Limits, Opened, backup, packet, peer, read, receipt, withdrawal};
use crate::journal::Digest;
use std::rc::Rc;

/// A file was chosen or dropped; `size` is in bytes.
pub(super) fn chosen(model: &mut Model, name: &str, size: u64, cx: &mut Cx) {
    if matches!(model.import.state, State::Writing(_)) {
        return;
    }
    reset(model, cx);
    let name: Rc<str> = name.into();
    let limit = limits(model).bytes;
    if size > limit {
        return model.import.refuse(name, FileError::TooLarge { size, limit });
    }
    model.import.job = model.jobs.next();
    model.import.state =
        State::Opening(InHand { name, bytes: Rc::default(), sealed: false, signer: Signer::default() });
    cx.ask(Effect::ReadFile { job: model.import.job });
}

/// What a board is willing to take: an empty one has nothing to lose.
fn limits(model: &Model) -> Limits {
    if model.phase == Phase::FirstStart {
        return Limits::of_empty_board();
    }
    Limits::of_board(model.segments.known.iter().map(|(_, length)| *length as u64).sum())
}

/// Whether the file is being read or compared.
fn is_read(state: &State) -> bool {
    matches!(state, State::Opening(_) | State::Receiving(_) | State::Comparing(_))
}

/// Forgets the previous file and stops the work on it.
fn reset(model: &mut Model, cx: &mut Cx) {
    let import = std::mem::take(&mut model.import);
    if is_read(&import.state) {
        cx.ask(Effect::StopWork);
    }
}

/// The bytes of the file are there, or the browser could not read them.
pub(super) fn file_read(model: &mut Model, job: u64, bytes: Option<Vec<u8>>, cx: &mut Cx) {
    if model.import.job != job {
        return;
    }
    match (model.import.take(), bytes) {
        (State::Opening(file), Some(bytes)) => open(model, InHand { bytes: Rc::new(bytes), ..file }, None, cx),
        (State::Opening(file), None) => model.import.refuse(file.name, refusal("import-unreadable")),
        (other, _) => model.import.state = other,
    }
}

/// A passphrase was typed for the file in hand.
pub(super) fn passphrase_given(model: &mut Model, passphrase: String, cx: &mut Cx) {
    match model.import.take() {
        State::Locked(file, _) => open(model, InHand { sealed: true, ..file }, Some(Passphrase(passphrase)), cx),
        other => model.import.state = other,
    }
}

fn open(model: &mut Model, file: InHand, passphrase: Option<Passphrase>, cx: &mut Cx) {
    let secrets = keyring::held(model).map(|held| held.secrets()).unwrap_or_default();
    let job = Job::Open { bytes: file.bytes.clone(), passphrase, secrets, limits: limits(model) };
    model.import.state = State::Opening(file);
    cx.ask(Effect::Work { job: model.import.job, work: Box::new(job) });
}

/// The reading, the comparing, or an open question was given up.
pub(super) fn given_up(model: &mut Model, cx: &mut Cx) {
    // What was confirmed is carried through: half of a file is never in the journal.
    if matches!(model.import.state, State::Writing(_)) {
        return;
    }
    let stopped = if is_read(&model.import.state) { State::Stopped } else { State::Idle };
    reset(model, cx);
    model.import.state = stopped;
    cx.focus(Focus::FileBox);
}

fn refusal(message: &str) -> Refusal {
    Refusal { message: message.to_owned(), args: Vec::new() }
}

/// The worker says something about the file in hand.
pub(in crate::app) fn answered(model: &mut Model, answer: Answer, cx: &mut Cx) {
    match (model.import.take(), answer) {
        (State::Opening(file), Answer::Facts { batch, packed, of, .. }) => {
            facts_came(model, Box::new(Receiving::of(file, of)), (batch, packed), cx);
        }
        (State::Receiving(receiving), Answer::Facts { batch, packed, at: 0, of, .. }) => {
            facts_came(model, Box::new(receiving.again(of)), (batch, packed), cx);
        }
        (State::Opening(file), answer) => opened(model, file, answer, cx),
        (State::Receiving(mut receiving), Answer::Facts { batch, packed, of, .. }) => {
            if receiving.head.is_none() {
                receiving.expected = of;
            }
            facts_came(model, receiving, (batch, packed), cx);
        }
        (State::Receiving(mut receiving), Answer::Head { head, persons, digest, facts, rest, signer }) => {
            receiving.expected = facts;
            // Where some follow, all are told behind it.
            let receiving = if rest == 0 { *receiving } else { receiving.again(facts) };
            head_read(model, receiving, (&head, &persons), (digest, signer), cx);
        }
        (State::Receiving(receiving), Answer::Refused(refusal)) => model.import.refuse(receiving.file.name, refusal),
        (State::Receiving(receiving), _) => model.import.refuse(receiving.file.name, refusal("import-failed")),
        // It comes too late.
        (other, _) => model.import.state = other,
    }
}

fn opened(model: &mut Model, file: InHand, answer: Answer, cx: &mut Cx) {
    match answer {
        Answer::Locked => model.import.state = State::Locked(file, Attempt::First),
        Answer::WrongPassphrase => model.import.state = State::Locked(file, Attempt::Again),
        Answer::Refused(refusal) => model.import.refuse(file.name, refusal),
        Answer::Board(bytes) => converting::board_read(model, file, &bytes),
        Answer::Keyring(keyring) => keyring_read(model, file, keyring, cx),
        Answer::Head { head, persons, digest, facts, signer, .. } => {
            head_read(model, Receiving::of(file, facts), (&head, &persons), (digest, signer), cx);
        }
        Answer::Facts { .. } | Answer::Made(_) | Answer::Keys(_) => {
            model.import.refuse(file.name, refusal("import-failed"));
        }
        Answer::Checkpoint(_) | Answer::Purged(_) | Answer::Compacted(_) | Answer::Failed => {
            model.import.refuse(file.name, refusal("import-failed"));
        }
    }
}

/// A trousseau is of our organisation, or not taken.
fn keyring_read(model: &mut Model, file: InHand, keyring: Keyring, cx: &mut Cx) {
    match model.device {
        Some(device) if device.org == keyring.org => {
            comparing::begin(model, file, Incoming::of(Source::Keyring(keyring), Vec::new()), cx);
        }
        Some(_) => model.import.refuse(file.name, FileError::OtherKeyring),
        // Who begins has no organisation yet.
        None => model.import.refuse(file.name, FileError::KeyringFirst),
    }
}

fn head_read(
    model: &mut Model,
    mut receiving: Receiving,
    (head, apart): (&[u8], &[u8]),
    (digest, signer): (Digest, Signer),
    cx: &mut Cx,
) {
    let name = receiving.file.name.clone();
    let persons = Vec::<PersonId>::unpack(&mut Unpacker::new(apart));
    let Some(persons) = persons else { return model.import.refuse(name, refusal("import-failed")) };
    match read(head, Limits::of_empty_board()) {
        Ok(Opened { mut envelope, .. }) => {
            envelope.persons.extend(persons);
            receiving.head = Some(Box::new((envelope, digest)));
            receiving.file.signer = signer;
            received(model, receiving, cx);
        }
        Err(error) => model.import.refuse(name, error),
    }
}

/// Some facts came from the worker. They are read in turns, however fast they come.
fn facts_came(model: &mut Model, mut receiving: Box<Receiving>, came: (Vec<u8>, Vec<u8>), cx: &mut Cx) {
    if receiving.unread.is_empty() {
        cx.ask(Effect::Continue);
    }
    receiving.unread.push_back(came);
    model.import.state = State::Receiving(receiving);
}

/// Reads one slice more of what came.
#[inline(never)]
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    let mut receiving = match model.import.take() {
        State::Receiving(receiving) => *receiving,
        other => {
            model.import.state = other;
            return;
        }
    };
    let (slice, mut has_read) = (cx.slice(), false);
    while let Some(came) = receiving.unread.pop_front() {
        if receiving.read(came).is_none() {
            return model.import.refuse(receiving.file.name, refusal("import-failed"));
        }
        has_read = true;
        if slice.is_over() {
            break;
        }
    }
    if has_read && (!receiving.unread.is_empty() || receiving.head.is_some()) {
        // What is asked of all facts together has a turn of its own.
        model.import.state = State::Receiving(Box::new(receiving));
        return cx.ask(Effect::Continue);
    }
    received(model, receiving, cx);
}

/// Goes on once all facts are there, and the head that says what they are worth.
fn received(model: &mut Model, mut receiving: Receiving, cx: &mut Cx) {
    let head = receiving.head.take_if(|_| receiving.facts.len() >= receiving.expected);
    let Some(head) = head else {
        model.import.state = State::Receiving(Box::new(receiving));
        return;
    };
    receiving.settle();
    let Receiving { file, facts, came, .. } = receiving;
    let (mut envelope, digest) = *head;
    envelope.facts = facts;
    let opened = Opened { envelope, digest, signature: None };
    if model.phase == Phase::FirstStart {
        offer(model, file, opened, came, cx);
    } else {
        match incoming(model, opened, came, (file.signer, cx.today)) {
            Ok(Some(incoming)) => comparing::begin(model, file, incoming, cx),
            Ok(None) => {}
            Err(error) => model.import.refuse(file.name, error),
        }
    }
}

/// First start: the file names an organisation and its people.
fn offer(model: &mut Model, file: InHand, opened: Opened, came: Vec<Written>, cx: &mut Cx) {
    let joining = match backup::join(opened) {
        Ok(joining) => joining,
        Err(error) => return model.import.refuse(file.name, error),
    };
    let offer = Offer { organisation: joining.organisation, people: joining.people };
    model.import.state = State::Offered(file, Shared::new(offer), Box::new(Joining { facts: joining.facts, came }));
    if let Some(joiner) = model.import.joiner.take() {
        writing::joined(model, joiner, cx);
    }
}

/// Asks of a file what depends on this board; none where nobody works.
fn incoming(
    model: &Model,
    opened: Opened,
    came: Vec<Written>,
    (signer, today): (Signer, Day),
) -> Result<Option<Incoming>, FileError> {
    let Some(device) = model.device else { return Ok(None) };
    let own = device.org;
    let trust = |from: OrgId| Trust::of(peer::held(&model.journal, own, from), signer);
    Ok(Some(match opened.envelope.kind {
        FileKind::Packet => packet_in(model, own, opened, trust, today)?,
        FileKind::Card => {
            let revision = opened.envelope.revision;
            let day = introduction::day(&opened.envelope, today);
            let told = introduction::told(&model.journal, own, &opened.envelope, today);
            let (from, keys) = peer::accept(own, opened)?;
            let trust = trust(from.org);
            let met = peer::met(&model.journal, own, &from, Held::of_card(keys.as_ref()), revision, today);
            let source = Source::Card { from, keys, day, told };
            Incoming { standing: Some(trust.standing), ..Incoming::of(source, met.into_iter().collect()) }
        }
        FileKind::Withdrawal => {
            let revision = opened.envelope.revision;
            let mut asked = withdrawal::accept(&model.journal, own, opened, today)?;
            asked.drafts.extend(peer::upgraded(&model.journal, own, asked.from.org, revision, today));
            let name = |person: &PersonId| model.board.card(*person).map(|card| card.name()).unwrap_or_default();
            let people = asked.persons.iter().map(name).collect();
            let standing = Some(trust(asked.from.org).standing);
            let source = Source::Withdrawal { from: asked.from, people, day: asked.day };
            Incoming { standing, ..Incoming::of(source, asked.drafts) }
        }
        FileKind::Receipt => {
            let revision = opened.envelope.revision;
            let said = receipt::accept(own, opened)?;
            let upgraded = peer::upgraded(&model.journal, own, said.from.org, revision, today);
            let Some(packet) = said.packet else {
                let noted = receipt::answered(&model.journal, own, &said, today)?;
                let standing = Some(trust(said.from.org).standing);
                let answers = said.erasures.into_iter().map(|answer| (answer.outcome, answer.on)).collect();
                let source = Source::ErasureAnswer { from: said.from, answers };
                return Ok(Some(Incoming { standing, ..Incoming::of(source, noted) }));
            };
            let unknown = || FileError::UnknownPacket { name: said.from.name.to_string() };
            let sent = sharing::dispatched(model, said.from.org, packet).ok_or_else(unknown)?;
            let noted = sharing::acknowledged(own, &sent, packet, said.created.day(), today);
            let standing = Some(trust(said.from.org).standing);
            let source = Source::Receipt { from: said.from, people: said.persons.len(), sent: sent.day };
            Incoming { standing, ..Incoming::of(source, noted.into_iter().chain(upgraded).collect()) }
        }
        _ => {
            let (created, from) = (opened.envelope.created, opened.envelope.from.clone());
            let facts = backup::accept(Some(own), opened)?;
            let from = from.ok_or(FileError::SeveralOrganisations)?;
            Incoming { facts, came, ..Incoming::of(Source::Backup { from, created }, Vec::new()) }
        }
    }))
}

/// What a signature means, and the key that is to be held from now on: the first that a partner shows.
struct Trust {
    standing: Standing,
    keys: Held,
}

impl Trust {
    fn of(held: Held, signer: Signer) -> Self {
        let standing = Standing::of(held.sign, signer);
        let sign = signer.key.filter(|_| standing == Standing::First);
        Self { standing, keys: Held { sign, ..Held::default() } }
    }
}

/// A packet, with what is written of our own when it is confirmed: that it counts, who sent it, and its words.
fn packet_in(
    model: &Model,
    own: OrgId,
    opened: Opened,
    trust: impl Fn(OrgId) -> Trust,
    today: Day,
) -> Result<Incoming, FileError> {
    let Envelope { created, id, revision, .. } = opened.envelope;
    let words = peer::words(&model.journal, own, &opened.envelope, today);
    let mut admission = packet::accept(&model.journal, own, opened)?;
    let Trust { standing, keys } = trust(admission.from.org);
    let met = peer::met(&model.journal, own, &admission.from, keys, revision, today);
    let drafts = admission.draft(own, today).into_iter().chain(met).chain(words).collect();
    // Its facts now bear the way by which they came, which their bytes do not.
    let facts = std::mem::take(&mut admission.facts);
    let source = Source::Packet { from: admission.from.clone(), created, id, persons: admission.persons.clone() };
    Ok(Incoming { facts, admission: Some(admission), standing: Some(standing), ..Incoming::of(source, drafts) })
}
