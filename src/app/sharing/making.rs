//! Files for other organisations are made: the packet of what the desk shows, our card, a receipt.

use super::desk::is_busy;
use super::handing::{self, Out, State};
use super::looking::{self, Work, group};
use crate::app::backup::{file_name, own_party};
use crate::app::cx::Cx;
use crate::app::device::Deed;
use crate::app::effect::Effect;
use crate::app::jobs::{Job, Passphrase};
use crate::app::model::Model;
use crate::domain::order::InOrder;
use crate::domain::{Day, Line, OrgId, OrgType, PersonId, Subject};
use crate::exchange::backup::{self, Origin};
use crate::exchange::leaving::{Asked, leaving};
use crate::exchange::packing::{self, Extent, Named};
use crate::exchange::{Envelope, FileKind, Party, write};
use crate::insight::erasing::told;
use crate::journal::canonical::write_batch;
use crate::journal::schema::{dispatch, peer};
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
    rest: VecDeque<PersonId>,
    /// The packet without its facts.
    envelope: Envelope,
    named: Named,
    facts: Vec<Fact>,
    families: BTreeSet<&'static str>,
    batches: Vec<Vec<u8>>,
    /// What is written of it once it has left.
    drafts: Vec<Draft>,
    count: usize,
    passphrase: Option<String>,
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
    let envelope = packing::packet(&model.journal, &asked, to, &[], Extent::News, origin).ok()?;
    let desk = model.sharing.desk.as_deref()?;
    let rest: VecDeque<PersonId> = desk.going().flat_map(|told| group(model, told.person)).collect();
    let (facts, batches, drafts) = (Vec::new(), Vec::new(), Vec::new());
    let extent = desk.extent;
    (!rest.is_empty()).then_some(Writing {
        asked,
        extent,
        rest,
        envelope,
        named: Named::default(),
        facts,
        families: BTreeSet::new(),
        batches,
        drafts,
        count: 0,
        passphrase: None,
    })
}

/// The packet that the desk shows is to be made.
pub(super) fn asked(model: &mut Model, passphrase: Option<String>, cx: &mut Cx) {
    if is_busy(model) {
        return;
    }
    match begin(model, cx) {
        Some(writing) => {
            model.sharing.work = Work::Writing(Box::new(Writing { passphrase, ..writing }));
            cx.ask(Effect::Continue);
        }
        None => model.sharing.state = State::Failed.into(),
    }
}

/// Writes down one slice more, or hands all to the worker.
pub(super) fn write_on(model: &mut Model, mut writing: Writing, cx: &mut Cx) {
    let slice = cx.slice();
    while let Some(person) = writing.rest.pop_front() {
        writing.take(model, person);
        if writing.facts.len() >= BATCH && !writing.flush() {
            model.sharing.state = State::Failed.into();
            return;
        }
        if slice.is_over() && !writing.rest.is_empty() {
            model.sharing.work = Work::Writing(Box::new(writing));
            return cx.ask(Effect::Continue);
        }
    }
    if !writing.flush() || writing.count == 0 {
        model.sharing.state = State::Failed.into();
        return;
    }
    seal(model, writing, cx);
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
        self.count += facts.len();
        self.drafts.extend(packing::sent(&self.envelope, &self.asked, person, &facts));
        self.named.note(&facts);
        self.families.extend(told::families_of(&facts));
        self.envelope.persons.push(person);
        self.facts.extend(facts);
    }

    /// Puts what was taken so far into its written form; false where it has none.
    fn flush(&mut self) -> bool {
        let facts = std::mem::take(&mut self.facts);
        match write_batch(&facts) {
            Ok(batch) => {
                self.batches.push(batch);
                true
            }
            Err(_) => false,
        }
    }
}

fn seal(model: &mut Model, writing: Writing, cx: &mut Cx) {
    let Writing { asked, envelope, named, families, batches, mut drafts, count, passphrase, .. } = writing;
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
    drafts.push(Draft::new(Subject::Settings(asked.own), asked.today, Kind::Dispatch, data));
    let recipient = envelope.to.as_ref().map(|to| to.name.to_string()).unwrap_or_default();
    let Ok((head, _)) = write(envelope) else {
        model.sharing.state = State::Failed.into();
        return;
    };
    let sealed = passphrase.is_some();
    let ending = if sealed { ".json.age" } else { ".json" };
    let file = file_name(model, cx, Some(&recipient), ending).into();
    let out = Out {
        file,
        bytes: Default::default(),
        to: recipient,
        deed: Deed::PacketOut,
        sealed,
        persons,
        facts: count,
        families: told::joined(families),
        drafts,
    };
    model.sharing.state = State::Sealing(out).into();
    model.sharing.job = model.jobs.next();
    let work = Box::new(Job::Backup { head, batches, passphrase: passphrase.map(Passphrase) });
    cx.ask(Effect::Work { job: model.sharing.job, work });
}

/// Our organisation introduces itself. A card says nothing of anybody, so it is not sealed.
pub(super) fn card(model: &mut Model, cx: &mut Cx) {
    let origin = origin(model, cx);
    let card = backup::card(Vec::new(), origin);
    plain(model, card.ok(), Deed::CardOut, 0, cx);
}

/// The packet that was taken in last is acknowledged.
pub(super) fn receipt(model: &mut Model, cx: &mut Cx) {
    let Some(taken) = super::taken(model) else { return };
    let persons = taken.persons.len();
    let origin = origin(model, cx);
    let receipt = crate::exchange::receipt::receipt(taken, origin);
    plain(model, receipt.ok(), Deed::ReceiptOut, persons, cx);
}

/// A partner hears that a person took their agreement back.
pub(super) fn withdrawal(model: &mut Model, person: PersonId, recipient: OrgId, cx: &mut Cx) {
    let persons = group(model, person);
    let origin = origin(model, cx);
    let to = party_of(model, recipient);
    let withdrawal = to.and_then(|to| crate::exchange::withdrawal::withdrawal(to, persons, origin).ok());
    plain(model, withdrawal, Deed::WithdrawalOut, 1, cx);
}

/// A small file without facts, made and offered at once.
fn plain(model: &mut Model, envelope: Option<Envelope>, deed: Deed, persons: usize, cx: &mut Cx) {
    if is_busy(model) {
        return;
    }
    let kind = envelope.as_ref().map(|envelope| (envelope.kind, envelope.to.as_ref().map(|to| to.name.to_string())));
    let Some((Ok((bytes, _)), (kind, to))) = envelope.map(write).zip(kind) else {
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
    let out = Out {
        file,
        bytes: bytes.into(),
        to,
        deed,
        sealed: false,
        persons,
        facts: 0,
        families: String::new(),
        drafts: Vec::new(),
    };
    handing::offer(model, out, cx);
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
