//! Files for other organisations are made: the packet of what the desk shows, our card, a receipt.

use super::desk::is_busy;
use super::handing::{Closed, Out, State};
use super::looking::{self, Work, group};
use crate::app::backup::{file_name, own_party};
use crate::app::cx::Cx;
use crate::app::device::Deed;
use crate::app::effect::Effect;
use crate::app::jobs::{Closing, Job, Passphrase};
use crate::app::keyring;
use crate::app::model::Model;
use crate::domain::order::InOrder;
use crate::domain::{Day, Line, OrgId, OrgType, PersonId, Subject};
use crate::exchange::backup::{self, Origin};
use crate::exchange::companions::{Along, Companions};
use crate::exchange::envelope::Shown;
use crate::exchange::introduction::Introduction;
use crate::exchange::leaving::{Asked, leaving};
use crate::exchange::packing::{self, Extent, Named};
use crate::exchange::{Envelope, Erasure, FileKind, Party, write};
use crate::insight::erasing::{answers as erasure, told};
use crate::journal::canonical::write_batch;
use crate::journal::schema::{dispatch, erasure_answer, peer, sent};
use crate::journal::{Draft, Fact, Kind};
use std::collections::{BTreeSet, VecDeque};
use uuid::Uuid;

/// How many facts go into one batch: few enough to be written within a slice.
const BATCH: usize = 200;

/// A packet that is being written.
#[derive(Debug)]
pub struct Writing {
    asked: Asked,
    extent: Extent,
    along: Along,
    companions: Companions,
    rest: VecDeque<PersonId>,
    /// The packet without its facts.
    envelope: Envelope,
    named: Named,
    facts: Vec<Fact>,
    families: BTreeSet<&'static str>,
    /// The number of the job that makes the file, and how many batches went ahead to the worker.
    job: u64,
    ahead: usize,
    /// What is written of it once it has left.
    drafts: Vec<Draft>,
    count: usize,
    closing: Closing,
}

/// An organisation that we know, as files name it.
fn party_of(model: &Model, org: OrgId) -> Option<Party> {
    let name = Line::parse(model.settings.peer(org)?).ok()?;
    let record = model.settings.records.element(&Kind::Peer, org.uuid().into());
    let org_type = record.and_then(|record| record.get(peer::TYPE)).unwrap_or(OrgType::Other);
    Some(Party { org, name, org_type })
}

fn origin(model: &Model, cx: &mut Cx) -> Origin {
    Origin { from: own_party(model), created: cx.now, id: cx.act().uuid() }
}

/// What the desk shows, as it is to be written; none where nothing of it leaves.
fn begin(model: &mut Model, cx: &mut Cx) -> Option<Writing> {
    let asked = looking::asked(model, cx)?;
    let to = party_of(model, asked.recipient)?;
    let origin = origin(model, cx);
    let envelope = packing::packet(&model.journal, &asked, to, &[], (Extent::News, Along::Named), origin).ok()?;
    let desk = model.sharing.desk.as_deref()?;
    let rest: VecDeque<PersonId> = desk.going().flat_map(|told| group(model, told.person)).collect();
    let (facts, drafts) = (Vec::new(), Vec::new());
    let extent = desk.extent;
    let job = model.jobs.next();
    (!rest.is_empty()).then_some(Writing {
        asked,
        extent,
        along: desk.along,
        companions: Companions::default(),
        rest,
        envelope,
        named: Named::default(),
        facts,
        families: BTreeSet::new(),
        job,
        ahead: 0,
        drafts,
        count: 0,
        closing: Closing::Not,
    })
}

/// How the recipient opens what leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lock {
    /// Everybody can read it.
    None,
    Passphrase(String),
    /// With the key of its organisation: there is nothing to say by telephone.
    Key,
}

/// The packet that the desk shows is to be made; the keys first, where there are none yet.
pub(super) fn asked(model: &mut Model, lock: Lock, cx: &mut Cx) {
    if is_busy(model) {
        return;
    }
    if keyring::own(&model.settings).is_none() {
        return keyring::send(model, lock, cx);
    }
    packet(model, lock, cx);
}

/// Begins to write the packet that the desk shows.
pub(in crate::app) fn packet(model: &mut Model, lock: Lock, cx: &mut Cx) {
    let begun = begin(model, cx).and_then(|writing| {
        let closing = closing(model, writing.asked.recipient, lock)?;
        Some(Writing { closing, ..writing })
    });
    match begun {
        Some(writing) => {
            model.sharing.work = Work::Writing(Box::new(writing));
            cx.ask(Effect::Continue);
        }
        None => model.sharing.state = State::Failed.into(),
    }
}

/// None where a key is lacking.
fn closing(model: &Model, recipient: OrgId, lock: Lock) -> Option<Closing> {
    Some(match lock {
        Lock::None => Closing::Not,
        Lock::Passphrase(words) => Closing::with(Some(words)),
        Lock::Key => {
            let to = keyring::of_peer(&model.settings, recipient).seal?;
            Closing::Keys { to, own: keyring::current(model)?.secret }
        }
    })
}

/// Writes down one slice more, and sends it ahead to the worker; or has the file made of all.
pub(super) fn write_on(model: &mut Model, mut writing: Writing, cx: &mut Cx) {
    let slice = cx.slice();
    while let Some(person) = writing.rest.pop_front() {
        writing.take(model, person);
        if writing.facts.len() >= BATCH && !writing.flush(cx) {
            model.sharing.state = State::Failed.into();
            return;
        }
        if slice.is_over() && !writing.rest.is_empty() {
            model.sharing.work = Work::Writing(Box::new(writing));
            return cx.ask(Effect::Continue);
        }
    }
    if !writing.take_companies(model, cx) || !writing.flush(cx) || writing.count == 0 {
        model.sharing.state = State::Failed.into();
        return;
    }
    // A turn of its own: everybody is named once more.
    model.sharing.work = Work::Sealing(Box::new(writing));
    cx.ask(Effect::Continue);
}

impl Writing {
    /// What leaves of one person.
    fn take(&mut self, model: &Model, person: PersonId) {
        // The agreement is asked again: what was seen a moment ago may not hold any more.
        let Ok(leaving) = leaving(&model.journal, &self.asked, person) else { return };
        let facts: Vec<Fact> = leaving.facts(self.extent).iter().copied().cloned().collect();
        if facts.is_empty() {
            return;
        }
        self.companions.note(leaving.all.iter().copied());
        self.count += facts.len();
        self.drafts.extend(packing::sent(&self.envelope, &self.asked, person, &facts));
        self.named.note(&facts);
        self.families.extend(told::families_of(&facts));
        self.envelope.persons.push(person);
        self.facts.extend(facts);
    }

    /// The companies that go along with those people; false where what is taken has no written form. Nobody's facts, no
    /// packet.
    fn take_companies(&mut self, model: &Model, cx: &mut Cx) -> bool {
        if self.count == 0 {
            return true;
        }
        let companions = std::mem::take(&mut self.companions);
        for fact in companions.facts(&model.journal, &self.asked, self.along) {
            self.named.note(std::slice::from_ref(fact));
            self.facts.push(fact.clone());
            if self.facts.len() >= BATCH && !self.flush(cx) {
                return false;
            }
        }
        true
    }

    /// Sends what was taken so far ahead to the worker in its written form; false where it has none.
    fn flush(&mut self, cx: &mut Cx) -> bool {
        let facts = std::mem::take(&mut self.facts);
        let Ok(batch) = write_batch(&facts) else { return false };
        self.ahead += 1;
        cx.ask(Effect::Work { job: self.job, work: Box::new(Job::Batch { of: self.job, batch }) });
        true
    }
}

/// Hands what was written to the worker.
pub(super) fn seal(model: &mut Model, writing: Writing, cx: &mut Cx) {
    let Writing { asked, envelope, named, families, job, ahead, drafts, count, closing, .. } = writing;
    let mut envelope = named.write(&model.journal, &asked, envelope);
    envelope.persons.order();
    let persons = envelope.persons.len();
    let data = [
        dispatch::PACKET.with(envelope.id.into()),
        dispatch::TO.with(asked.recipient),
        dispatch::PURPOSE.with(asked.purpose),
        dispatch::PEOPLE.with(u32::try_from(persons).unwrap_or(u32::MAX)),
        dispatch::SENT.with(asked.today),
    ];
    // First that a packet left at all.
    let dispatch = Draft::new(Subject::Settings(asked.own), asked.today, Kind::Dispatch, data);
    let drafts = std::iter::once(dispatch).chain(drafts).collect();
    let recipient = envelope.to.as_ref().map(|to| to.name.to_string()).unwrap_or_default();
    let Ok((head, _)) = write(envelope) else {
        model.sharing.state = State::Failed.into();
        return;
    };
    let closed = match &closing {
        Closing::Not => Closed::Not,
        Closing::Passphrase(_) => Closed::Passphrase,
        Closing::Keys { .. } => Closed::Key,
    };
    let ending = if closing.is_sealed() { ".json.age" } else { ".json" };
    let file = file_name(model, cx, Some(&recipient), ending).into();
    let families = told::joined(families);
    let out = Out { to: recipient, closed, persons, facts: count, families, drafts, ..Out::new(file, Deed::PacketOut) };
    let signing = keyring::current(model).map(|pair| pair.secret);
    let file = Job::Write { ahead: (job, ahead), head, batches: Vec::new(), closing, signing };
    hand(model, out, (job, file), cx);
}

fn work(model: &mut Model, out: Out, job: Job, cx: &mut Cx) {
    let number = model.jobs.next();
    hand(model, out, (number, job), cx);
}

fn hand(model: &mut Model, out: Out, (number, job): (u64, Job), cx: &mut Cx) {
    model.sharing.state = State::Sealing(out).into();
    model.sharing.job = number;
    cx.ask(Effect::Work { job: number, work: Box::new(job) });
}

/// Our organisation is to introduce itself: with its keys, which are made where there are none yet.
pub(super) fn card_asked(model: &mut Model, cx: &mut Cx) {
    if keyring::own(&model.settings).is_none() {
        return keyring::introduce(model, cx);
    }
    card(model, cx);
}

/// A card says nothing of anybody on the board, so it is not sealed. A device without the trousseau cannot sign keys, and shows none.
pub(in crate::app) fn card(model: &mut Model, cx: &mut Cx) {
    let origin = origin(model, cx);
    let keys = keyring::current(model).map(|pair| Shown { keys: pair.public(), vouch: pair.vouch });
    let Some(device) = model.device else { return };
    let introduction = Introduction::of(&model.journal, device.org);
    let card = backup::card(Vec::new(), introduction, origin).map(|card| Envelope { keys, ..card });
    plain(model, card.ok(), Deed::CardOut, (0, Vec::new()), cx);
}

/// A colleague is to have the trousseau.
pub(super) fn keyring_copy(model: &mut Model, passphrase: String, cx: &mut Cx) {
    if is_busy(model) {
        return;
    }
    let Some(keyring) = keyring::held(model) else {
        model.sharing.state = State::Failed.into();
        return;
    };
    let file = file_name(model, cx, Some("trousseau"), ".json.age").into();
    let out = Out { closed: Closed::Passphrase, ..Out::new(file, Deed::KeyringOut) };
    work(model, out, Job::Seal { keyring, passphrase: Passphrase(passphrase) }, cx);
}

/// The packet that was taken in last is acknowledged.
pub(super) fn receipt(model: &mut Model, cx: &mut Cx) {
    let Some(taken) = super::taken(model) else { return };
    let persons = taken.persons.len();
    let origin = origin(model, cx);
    let receipt = crate::exchange::receipt::receipt(taken, origin);
    plain(model, receipt.ok(), Deed::ReceiptOut, (persons, Vec::new()), cx);
}

/// A partner hears what became of what they asked to erase.
pub(super) fn erasure_answer(model: &mut Model, to: OrgId, cx: &mut Cx) {
    let Some(own) = model.device.map(|device| device.org) else { return };
    let untold = erasure::untold(&model.settings, to);
    let answers = untold.iter().map(|answer| Erasure {
        request: answer.request,
        outcome: answer.outcome.clone(),
        on: answer.day,
    });
    let answers: Vec<Erasure> = answers.collect();
    let told = |answer: &Erasure| {
        let data = [erasure_answer::REQUEST.with(answer.request), erasure_answer::TOLD.with(cx.today)];
        Draft::new(Subject::Settings(own), cx.today, Kind::ErasureAnswer, data)
    };
    let drafts: Vec<Draft> = answers.iter().map(told).collect();
    let count = answers.len();
    let origin = origin(model, cx);
    let file = party_of(model, to).filter(|_| count > 0);
    let file = file.and_then(|to| crate::exchange::receipt::answer(to, answers, origin).ok());
    plain(model, file, Deed::ReceiptOut, (count, drafts), cx);
}

/// A partner hears that a person took their agreement back.
pub(super) fn withdrawal(model: &mut Model, person: PersonId, recipient: OrgId, cx: &mut Cx) {
    let (told, others): (Vec<PersonId>, _) =
        group(model, person).into_iter().partition(|person| was_told(model, *person, recipient));
    // Of dossiers that are joined, those are named of which the partner was told something.
    let persons = if told.is_empty() { others } else { told };
    let origin = origin(model, cx);
    let to = party_of(model, recipient);
    let withdrawal = to.and_then(|to| crate::exchange::withdrawal::withdrawal(to, persons, origin).ok());
    let drafts = model.device.zip(withdrawal.as_ref());
    let drafts = drafts.map(|(device, file)| crate::exchange::withdrawal::asked(device.org, file, cx.today));
    plain(model, withdrawal, Deed::WithdrawalOut, (1, drafts.unwrap_or_default()), cx);
}

/// Whether something of a dossier ever left for an organisation.
fn was_told(model: &Model, person: PersonId, recipient: OrgId) -> bool {
    let facts = model.journal.about(Subject::Person(person));
    facts.iter().any(|fact| fact.kind == Kind::Sent && fact.get(sent::TO) == Some(recipient))
}

/// A small file without facts. `drafts` is written once it has left.
fn plain(
    model: &mut Model,
    envelope: Option<Envelope>,
    deed: Deed,
    (persons, drafts): (usize, Vec<Draft>),
    cx: &mut Cx,
) {
    if is_busy(model) {
        return;
    }
    let kind = envelope.as_ref().map(|envelope| (envelope.kind, envelope.to.as_ref().map(|to| to.name.to_string())));
    let Some((Ok((head, _)), (kind, to))) = envelope.map(write).zip(kind) else {
        model.sharing.state = State::Failed.into();
        return;
    };
    let word = match kind {
        FileKind::Card => "carte",
        FileKind::Withdrawal => "retrait",
        _ => "recu",
    };
    let to = to.unwrap_or_default();
    let middle = format!("{word} {to}");
    let file = file_name(model, cx, Some(&middle), ".json").into();
    let out = Out { to, persons, drafts: drafts.into(), ..Out::new(file, deed) };
    let signing = keyring::current(model).map(|pair| pair.secret);
    work(model, out, Job::Write { ahead: (0, 0), head, batches: Vec::new(), closing: Closing::Not, signing }, cx);
}

/// A packet that left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dispatched {
    /// When.
    pub day: Option<Day>,
    /// When its recipient said that it has it.
    pub received: Option<Day>,
}

/// The packet of this id that left for an organisation.
pub fn dispatched(model: &Model, to: OrgId, packet: Uuid) -> Option<Dispatched> {
    let record = model.settings.records.element(&Kind::Dispatch, packet.into())?;
    (record.get(dispatch::TO) == Some(to))
        .then(|| Dispatched { day: record.get(dispatch::SENT), received: record.get(dispatch::RECEIVED) })
}

/// What is written of a receipt; nothing where it says what is known.
pub fn acknowledged(own: OrgId, sent: &Dispatched, packet: Uuid, on: Day, today: Day) -> Option<Draft> {
    let data = [dispatch::PACKET.with(packet.into()), dispatch::RECEIVED.with(on)];
    (sent.received != Some(on)).then(|| Draft::new(Subject::Settings(own), today, Kind::Dispatch, data))
}
