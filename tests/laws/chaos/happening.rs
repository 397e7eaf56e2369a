//! What happens at the devices, one event after the other.

use super::super::script::{What, day, draft, element, org, person, pick, subject};
use super::super::unread;
use super::devices::{Chaos, Device, Done, MOST};
use super::event::{Choice, Event, Paper};
use super::files::whole;
use super::seen::Class;
use passerelle::domain::{Day, ElementId, Purpose, codes};
use passerelle::exchange::Revision;
use passerelle::exchange::leaving::ticked_as;
use passerelle::exchange::packing::Extent;
use passerelle::journal::fold::{Element, Presence};
use passerelle::journal::index::Batch;
use passerelle::journal::pen::Seen;
use passerelle::journal::schema::{Shape, agreement, erased, joined, placement, redacted, shared};
use passerelle::journal::{Cell, Draft, Fact, FactId, Journal, Keys, Kind, Value, undo};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The sets of which elements are removed.
pub const SETS: [Kind; 4] = [Kind::Goal, Kind::Placement, Kind::Note, Kind::Task];

impl Chaos {
    /// # Errors
    /// When something was broken by it.
    pub fn happen(&mut self, event: Event) -> Done {
        match event {
            Event::Write { at, person, what, value, day } => {
                let draft = draft(person, what, value, day, self.written);
                let device = self.at(at);
                let seen = self.saved_form(device, draft.about);
                self.shown.note(Class::of_write(&draft));
                let about = draft.about;
                let facts = self.write(device, seen.as_ref(), vec![draft])?;
                let fold = self.devices[device].journal.fold_subject(about);
                let torn = |cell: &Cell<'_>| {
                    cell.current.len() > 1 && cell.current.iter().any(|write| facts.contains(write.fact))
                };
                if seen.is_some() && fold.cells().iter().any(torn) {
                    self.shown.note(Class::LateForm);
                }
            }
            Event::Open { at, person } => {
                let (device, about) = (self.at(at), subject(person));
                let seen = Seen::of(&self.devices[device].journal, [about]);
                self.devices[device].form = Some((about, seen));
            }
            Event::Remove { at, person, pick } => self.remove(self.at(at), person, pick)?,
            Event::Revive { at, person } => self.revive(self.at(at), person)?,
            Event::PutBack { at, person, pick } => self.put_back(self.at(at), person, pick)?,
            Event::Undo { at } => {
                let device = self.at(at);
                let Device { journal, by, .. } = &self.devices[device];
                if let Some(act) = undo::last_undoable(journal, *by) {
                    let drafts = undo::undo(journal, act, day(2));
                    self.shown.note(Class::Undo);
                    self.write(device, None, drafts)?;
                }
            }
            Event::Redo { at } => {
                let device = self.at(at);
                let Device { journal, by, .. } = &self.devices[device];
                if let Some(act) = undo::last_redoable(journal, *by) {
                    let drafts = undo::redo(journal, act, day(2));
                    self.shown.note(Class::Redo);
                    self.write(device, None, drafts)?;
                }
            }
            Event::TakeBack { at, person, pick: place } => {
                let device = self.at(at);
                let Device { journal, by, .. } = &self.devices[device];
                let Some(fact) = pick(journal.about(subject(person)), place) else { return Ok(()) };
                let (author, drafts) = (fact.by, undo::undo(journal, fact.act, day(2)));
                if author != *by {
                    self.shown.note(Class::OthersTakenBack);
                }
                self.write(device, None, drafts)?;
            }
            Event::TakeAway { at, person } => {
                let device = self.at(at);
                let drafts = undo::withdrawal(&self.devices[device].journal, [subject(person)], day(2));
                self.write(device, None, drafts)?;
                self.shown.note(Class::TakenAway);
            }
            Event::Erase { at, person } => {
                let figures = [erased::CONTRIBUTIONS.says(Value::Map(Default::default()))];
                let erasure = Draft::new(subject(person), day(0), Kind::Erased, figures);
                self.write(self.at(at), None, vec![erasure])?;
                self.shown.note(Class::Erasure);
            }
            Event::Redact { at, person, pick: place } => {
                let device = self.at(at);
                let says = |fact: &&Fact| fact.kind.schema().is_some_and(|schema| schema.shape != Shape::Meta);
                let held = self.devices[device].journal.about(subject(person)).iter().filter(says);
                let held: Vec<FactId> = held.map(|fact| fact.id).collect();
                let Some(fact) = pick(&held, place).copied() else { return Ok(()) };
                let data = [redacted::FACT.with(fact)];
                self.write(device, None, vec![Draft::new(subject(person), day(0), Kind::Redacted, data)])?;
                self.shown.note(Class::Redaction);
            }
            Event::Join { at, x, y } => {
                let (device, one, other) = (self.at(at), person(x), person(y));
                let there = |who| !self.devices[device].journal.is_erased(who);
                if one != other && there(one) && there(other) {
                    let data = [joined::X.with(one), joined::Y.with(other)];
                    self.write(device, None, vec![Draft::new(subject(x), day(0), Kind::Joined, data)])?;
                    self.shown.note(Class::Join);
                }
            }
            Event::Agree { at, person, paper } => drop(self.agree(self.at(at), person, paper)?),
            Event::Tick { at, person, what, value } => self.tick(self.at(at), person, what, value)?,
            Event::Pack { at, persons, purpose, extent } => drop(self.pack(self.at(at), persons, purpose, extent)?),
            Event::Post { from, to, persons, purpose, choice } => {
                let from = self.at(from);
                let there = self.home(1 - self.devices[from].org);
                if let (Some(packet), Some(to)) =
                    (self.pack(from, persons, purpose, Extent::News)?, pick(&there, to).copied())
                {
                    self.deliver(to, packet, choice)?;
                }
            }
            Event::Deliver { at, pick: place, choice } => {
                let device = self.at(at);
                let for_us = self.packets_for(self.devices[device].org);
                if let Some(packet) = pick(&for_us, place).copied() {
                    self.deliver(device, packet, choice)?;
                }
            }
            Event::UndoImport { at, pick } => self.undo_import(self.at(at), pick)?,
            Event::Keep { at } => drop(self.keep(self.at(at))?),
            Event::Unite { at, pick: place } => {
                let device = self.at(at);
                let ours = self.backups_of(self.devices[device].org, |_| true);
                if let Some(backup) = pick(&ours, place).copied() {
                    self.unite(device, backup)?;
                }
            }
            Event::Give { from, to } => {
                let from = self.at(from);
                if let Some(to) = self.colleague(from, to) {
                    let backup = self.keep(from)?;
                    self.unite(to, backup)?;
                }
            }
            Event::Restore { at, pick: place } => {
                let device = self.at(at);
                let own = self.backups_of(self.devices[device].org, |file| file.device == device);
                if let Some(backup) = pick(&own, place).copied() {
                    self.restore(device, backup)?;
                }
            }
            Event::Lose { at, pick: place } => {
                let device = self.at(at);
                let ours = self.backups_of(self.devices[device].org, |_| true);
                if let Some(backup) = pick(&ours, place).copied() {
                    self.lose(device, backup)?;
                }
            }
            Event::Clone { at } => {
                let device = self.at(at);
                if self.devices.len() < MOST {
                    let replica = self.load();
                    let copy = Device { replica, form: None, ..self.devices[device].clone() };
                    self.copies.push((device, self.devices.len(), BTreeSet::new()));
                    self.devices.push(copy);
                    self.shown.note(Class::Copy);
                }
            }
            Event::Reload { at, bits } => self.reload(self.at(at), bits)?,
            Event::Damage { at, pick, place, harm } => self.damage(self.at(at), pick, place, harm)?,
            Event::Stray { at, pick } => self.stray(self.at(at), pick)?,
            Event::Cross { person, what, value } => {
                for (at, value) in [(0, value), (3, value.wrapping_add(4))] {
                    self.happen(Event::Write { at, person, what, value, day: 0 })?;
                }
                for (from, to) in [(0, 0), (3, 0)] {
                    let (purpose, choice) = (Purpose::Handover, Choice::All);
                    self.happen(Event::Post { from, to, persons: 7, purpose, choice })?;
                }
            }
            Event::Overtake { at, to, person, what, value } => {
                let device = self.at(at);
                let there = self.home(1 - self.devices[device].org);
                let mut packets = Vec::new();
                for event in [Event::Write { at, person, what, value, day: 0 }, Event::Undo { at }] {
                    self.happen(event)?;
                    packets.extend(self.pack(device, 7, Purpose::Handover, Extent::News)?);
                }
                let Some(to) = pick(&there, to).copied() else { return Ok(()) };
                if let Some(last) = packets.pop() {
                    self.deliver(to, last, Choice::All)?;
                }
            }
            Event::Strike { at, to, person, what, value, pick: place } => {
                let device = self.at(at);
                let there = self.home(1 - self.devices[device].org);
                self.happen(Event::Write { at, person, what, value, day: 0 })?;
                let packet = self.pack(device, 7, Purpose::Handover, Extent::News)?;
                if let (Some(packet), Some(to)) = (packet, pick(&there, to).copied()) {
                    self.deliver(to, packet, Choice::All)?;
                    // An even choice is among what others wrote.
                    self.remove(to, person, place & !1)?;
                }
            }
            Event::Clash { one, other, person, what, value } => {
                let one = self.at(one);
                let Some(other) = self.colleague(one, other) else { return Ok(()) };
                self.happen(Event::Open { at: one as u8, person })?;
                self.happen(Event::Write { at: other as u8, person, what, value, day: 0 })?;
                let backup = self.keep(other)?;
                self.unite(one, backup)?;
                self.happen(Event::Write { at: one as u8, person, what, value: value.wrapping_add(4), day: 0 })?;
            }
        }
        Ok(())
    }

    fn remove(&mut self, device: usize, place: u8, chosen: u8) -> Done {
        let fold = self.devices[device].journal.fold_person(person(place));
        let shown = SETS.iter().flat_map(|kind| fold.elements(kind).map(move |element| (kind, element)));
        let shown: Vec<_> = shown.filter(|(_, element)| element.presence != Presence::Removed).collect();
        let own = self.devices[device].by.org;
        // What others wrote is removed as often as what we wrote ourselves.
        let is_theirs = |element: &Element<'_, '_>| {
            element.cells.iter().flat_map(|cell| &cell.current).any(|write| write.fact.by.org != own)
        };
        let theirs: Vec<_> = shown.iter().filter(|(_, element)| is_theirs(element)).copied().collect();
        let choice = if chosen & 1 == 0 && !theirs.is_empty() { &theirs } else { &shown };
        let Some((kind, there)) = pick(choice, chosen / 2) else { return Ok(()) };
        if is_theirs(there) {
            self.shown.note(Class::RemovalOfTheirs);
        }
        self.shown.note(Class::Removal);
        let removal = Draft::removal(subject(place), day(chosen), (*kind).clone(), there.id).unwrap();
        let seen = self.saved_form(device, removal.about);
        self.write(device, seen.as_ref(), vec![removal])?;
        Ok(())
    }

    /// An element that was removed is put back.
    fn put_back(&mut self, device: usize, place: u8, chosen: u8) -> Done {
        let fold = self.devices[device].journal.fold_person(person(place));
        let gone = SETS.iter().flat_map(|kind| fold.elements(kind).map(move |element| (kind, element)));
        let gone: Vec<_> = gone.filter(|(_, element)| element.presence != Presence::Shown).collect();
        let Some((kind, there)) = pick(&gone, chosen) else { return Ok(()) };
        let schema = kind.schema().unwrap();
        let mut data: Vec<_> = Keys::one(there.id).entries(schema).collect();
        data.push((schema.removed.unwrap(), Value::Bool(false)));
        let draft = Draft::new(subject(place), day(chosen), (*kind).clone(), data);
        self.shown.note(Class::PutBack);
        self.write(device, None, vec![draft])?;
        Ok(())
    }

    /// A stage is known by its end alone, which leaves only with a tick; it is removed, and then has a company.
    fn revive(&mut self, device: usize, place: u8) -> Done {
        let stage = ElementId::derived(person(place).uuid(), &format!("stage {}", self.written));
        let says = |entry| vec![placement::PLACEMENT.with(stage), entry];
        let entries = [
            says(placement::END_REASON.says(Value::text("term"))),
            says(Kind::Placement.schema().unwrap().removed.unwrap().says(Value::Bool(true))),
            says(placement::COMPANY.says(Value::text("Boutique Lys"))),
        ];
        for data in entries {
            self.write(device, None, vec![Draft::new(subject(place), day(1), Kind::Placement, data)])?;
        }
        self.shown.note(Class::Revival);
        Ok(())
    }

    /// Writes what became of an agreement with the other organisation.
    pub fn agree(&mut self, device: usize, place: u8, paper: Paper) -> Result<Vec<Fact>, TestCaseError> {
        let partner = org(1 - self.devices[device].org);
        let text = |text: &str| Day::parse(text).unwrap();
        let drafts = match paper {
            Paper::Withdrawn => {
                self.shown.note(Class::Withdrawn);
                let own = self.devices[device].by.org;
                let fold = self.devices[device].journal.fold_subject(subject(place));
                let ours = fold.elements(&Kind::Agreement).filter(|it| it.get(agreement::RECIPIENT) != Some(own));
                let ids: Vec<ElementId> = ours.filter_map(|it| ElementId::parse(it.id).ok()).collect();
                ids.into_iter()
                    .map(|id| vec![agreement::AGREEMENT.with(id), agreement::WITHDRAWN.with(day(0))])
                    .collect()
            }
            Paper::Signed | Paper::Lasting | Paper::Narrow => {
                let end = if paper == Paper::Lasting { "2028-01-01" } else { "2027-01-01" };
                let scopes = if paper == Paper::Narrow { &codes::SCOPES[..1] } else { codes::SCOPES };
                let list = |codes: &[&'static str]| Value::List(codes.iter().map(Value::text).collect());
                let id = ElementId::derived(person(place).uuid(), &self.written.to_string());
                vec![vec![
                    agreement::AGREEMENT.with(id),
                    agreement::RECIPIENT.with(partner),
                    agreement::SIGNED.with(text("2026-01-01")),
                    agreement::EXPIRES.with(text(end)),
                    agreement::PURPOSES.says(list(Purpose::CODES)),
                    agreement::SCOPE.says(list(scopes)),
                ]]
            }
        };
        let drafts = drafts.into_iter().map(|data| Draft::new(subject(place), day(0), Kind::Agreement, data)).collect();
        self.write(device, None, drafts)
    }

    fn tick(&mut self, device: usize, place: u8, what: What, value: u8) -> Done {
        let row = match what {
            What::Note => "note",
            What::Task => "task",
            What::EndReason => "placement_end_reason",
            _ => return Ok(()),
        };
        let kind = draft(place, what, value, 0, 0).kind;
        let id = element(if what == What::Note { value } else { value / 2 });
        let element = ticked_as(person(place), &kind, id.as_text().unwrap());
        let data = [
            shared::ELEMENT.with(element),
            shared::FIELD.says(Value::text(row)),
            shared::SHARED.with(!value.is_multiple_of(3)),
        ];
        self.shown.note(Class::Tick);
        self.write(device, None, vec![Draft::new(subject(place), day(0), Kind::Shared, data)])?;
        Ok(())
    }

    /// The program is loaded again, on what its disk holds.
    fn reload(&mut self, device: usize, bits: u64) -> Done {
        let replica = self.load();
        let Device { by, journal, disk, .. } = &self.devices[device];
        let before = whole(journal);
        let batches = unread::batches(disk, bits);
        let Some((_, index)) = unread::read(by.org, &batches) else {
            return Err(TestCaseError::fail("what is on the disk has no index"));
        };
        let batches = batches.into_iter().map(|bytes| Rc::new(bytes) as Rc<dyn Batch>).collect();
        let journal = Journal::indexed(by.org, Rc::new(index), batches);
        let journal = journal.ok_or_else(|| TestCaseError::fail("the index does not fit"))?;
        self.devices[device] = Device { replica, journal, form: None, ..self.devices[device].clone() };
        // Who counts is asked of a copy, so that the rest stays bytes.
        prop_assert_eq!(whole(&self.devices[device].journal.clone()), before, "a load of the program shows the same");
        // The program that is loaded is a new one, and the partner has heard of it.
        self.programs[self.devices[device].org] = Revision::CURRENT;
        self.shown.note(Class::Reload);
        Ok(())
    }
}
