//! Files between the devices: made by the real writer, read by the real reader, taken in as the program does.

use super::super::first_reader;
use super::super::script::{PERSONS, day, org, person, pick};
use super::devices::{Chaos, Device, Done, File};
use super::event::{Choice, Harm};
use super::seen::Class;
use super::standing::Standing;
use passerelle::domain::{Line, Minute, OrgType, PersonId, Purpose, Subject};
use passerelle::exchange::backup::{self, Origin};
use passerelle::exchange::companions::Along;
use passerelle::exchange::leaving::Asked;
use passerelle::exchange::packing::{self, Extent};
use passerelle::exchange::preview::{Preview, preview};
use passerelle::exchange::{
    Envelope, FileError, FileKind, Limits, Opened, Party, Revision, packet, read, state, write,
};
use passerelle::journal::live::{Scope, retracts};
use passerelle::journal::log::Arrival;
use passerelle::journal::schema::{admitted, dispatch};
use passerelle::journal::{Draft, Fact, FactId, Journal, Kind, Value, undo};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::BTreeSet;
use uuid::Uuid;

/// How an organisation names itself in files.
fn party(place: usize) -> Party {
    let (name, org_type) = [("Carrefour", OrgType::Cisp), ("Miresem", OrgType::Mire)][place];
    Party { org: org(place), name: Line::parse(name).unwrap(), org_type }
}

/// What is held, of which a backup is the canonical form, and what is shown.
pub fn whole(journal: &Journal) -> (Vec<Fact>, Value) {
    (journal.facts().into_iter().cloned().collect(), state::state(journal, journal.scope().own()))
}

pub fn opened(bytes: &[u8]) -> Result<Opened, FileError> {
    read(bytes, Limits::of_board(0))
}

pub fn fails<E: std::fmt::Display>(error: E) -> TestCaseError {
    TestCaseError::fail(error.to_string())
}

impl Chaos {
    /// The packets for an organisation.
    pub fn packets_for(&self, org: usize) -> Vec<usize> {
        (0..self.packets.len()).filter(|place| self.packets[*place].to == org).collect()
    }

    /// The backups of an organisation.
    pub fn backups_of(&self, org: usize, wanted: impl Fn(&File) -> bool) -> Vec<usize> {
        let ours = |place: &usize| self.backups[*place].from == org && wanted(&self.backups[*place]);
        (0..self.backups.len()).filter(ours).collect()
    }

    fn origin(&self, from: usize) -> Origin {
        let id = Uuid::from_u128((self.packets.len() * 1000 + self.backups.len() + 1) as u128);
        Origin { from: Some(party(from)), created: Minute::parse("2026-03-10T09:00Z").unwrap(), id }
    }

    fn file(&self, device: usize, to: usize, envelope: Envelope) -> Result<File, TestCaseError> {
        let (id, persons) = (envelope.id, envelope.persons.clone());
        let (bytes, _) = write(envelope).map_err(fails)?;
        let (from, bytes) = (self.devices[device].org, bytes.into());
        Ok(File { from, to, device, id, bytes, persons, made: self.written, taken: BTreeSet::new() })
    }

    /// Makes a packet for the other organisation and notes what left; none when nothing leaves.
    pub fn pack(
        &mut self,
        device: usize,
        persons: u8,
        purpose: Purpose,
        extent: Extent,
    ) -> Result<Option<usize>, TestCaseError> {
        let Device { org: own, journal, .. } = &self.devices[device];
        let to = 1 - own;
        let revision = self.programs[to];
        let asked = Asked { own: org(*own), recipient: org(to), purpose, revision, today: day(2) };
        let chosen: Vec<PersonId> = (0..PERSONS as u8).filter(|place| persons >> place & 1 == 1).map(person).collect();
        let people = packing::look(journal, &asked, chosen.iter().copied());
        let envelope = packing::packet(journal, &asked, party(to), &people, (extent, Along::Book), self.origin(*own));
        let envelope = envelope.map_err(fails)?;
        if people.iter().filter_map(|(_, leaving)| leaving.as_ref().ok()).any(|leaving| leaving.waiting() > 0) {
            self.shown.note(Class::Waits);
        }
        if revision == Revision::FIRST {
            prop_assert!(envelope.facts.iter().all(first_reader::admits), "version 0.1.0 would not read this packet");
        }
        if envelope.facts.is_empty() {
            self.shown.note(Class::Nothing);
            return Ok(None);
        }
        let mut drafts = Vec::new();
        for (person, leaving) in people.iter().filter_map(|(person, leaving)| Some((person, leaving.as_ref().ok()?))) {
            let facts: Vec<Fact> = leaving.facts(extent).iter().copied().cloned().collect();
            if !facts.is_empty() {
                drafts.extend(packing::sent(&envelope, &asked, *person, &facts));
            }
        }
        let data = [
            dispatch::PACKET.with(envelope.id.into()),
            dispatch::TO.with(asked.recipient),
            dispatch::PURPOSE.with(purpose),
        ];
        drafts.push(Draft::new(Subject::Settings(asked.own), asked.today, Kind::Dispatch, data));
        let file = self.file(device, to, envelope.clone())?;
        prop_assert_eq!(opened(&file.bytes).map_err(fails)?.envelope, envelope);
        self.packets.push(file);
        self.write(device, None, drafts)?;
        // What has just left is not new any more.
        let again = packing::look(&self.devices[device].journal, &asked, chosen);
        let rest = again.iter().filter_map(|(_, leaving)| leaving.as_ref().ok()).flat_map(|leaving| &leaving.news);
        prop_assert_eq!(rest.collect::<Vec<_>>(), Vec::<&&Fact>::new(), "this leaves one packet late");
        Ok(Some(self.packets.len() - 1))
    }

    /// A packet comes to a device of the organisation that it is for.
    pub fn deliver(&mut self, device: usize, place: usize, choice: Choice) -> Done {
        let File { bytes, made, taken, .. } = self.packets[place].clone();
        match self.take_in(device, opened(&bytes), choice)? {
            Taken::In => {}
            Taken::GivenUp => return Ok(()),
            Taken::Refused => return Err(TestCaseError::fail("a packet that is for us was refused")),
        }
        let org = self.devices[device].org;
        let later = |file: &File| file.to == org && file.made > made && file.taken.contains(&device);
        if self.packets.iter().any(later) {
            self.shown.note(Class::Disorder);
        }
        if self.written > made + 12 {
            self.shown.note(Class::Late);
        }
        if taken.contains(&device) {
            self.shown.note(Class::Twice);
        }
        self.packets[place].taken.insert(device);
        Ok(())
    }

    /// Makes a backup.
    pub fn keep(&mut self, device: usize) -> Result<usize, TestCaseError> {
        let Device { org, journal, .. } = &self.devices[device];
        let envelope = backup::backup(journal, self.origin(*org)).map_err(fails)?;
        let (org, count) = (*org, envelope.facts.len());
        prop_assert_eq!(count, journal.len(), "a backup holds all that is held");
        let file = self.file(device, org, envelope)?;
        self.backups.push(file);
        Ok(self.backups.len() - 1)
    }

    /// Unites a backup of a colleague with what is there.
    pub fn unite(&mut self, device: usize, place: usize) -> Done {
        let file = opened(&self.backups[place].bytes);
        self.unite_opened(device, place, file)
    }

    /// The same, where the file was read before.
    pub fn unite_opened(&mut self, device: usize, place: usize, file: Result<Opened, FileError>) -> Done {
        let (made, before) = (self.backups[place].made, self.devices[device].journal.len());
        prop_assert_eq!(self.take_in(device, file, Choice::All)?, Taken::In);
        if self.devices[device].journal.len() > before {
            self.shown.note(Class::Union);
            if self.written > made + 4 {
                self.shown.note(Class::OldUnion);
            }
        }
        Ok(())
    }

    /// Reads an old backup of this very device again: it says nothing that is not there.
    pub fn restore(&mut self, device: usize, place: usize) -> Done {
        let (file, before) = (opened(&self.backups[place].bytes), whole(&self.devices[device].journal));
        prop_assert_eq!(self.take_in(device, file, Choice::All)?, Taken::In);
        prop_assert_eq!(whole(&self.devices[device].journal), before);
        self.shown.note(Class::Restore);
        Ok(())
    }

    /// Another machine begins with an old backup, in place of one that is lost.
    pub fn lose(&mut self, device: usize, place: usize) -> Done {
        let joining = backup::join(opened(&self.backups[place].bytes).map_err(fails)?).map_err(fails)?;
        let mut journal = Journal::of(joining.organisation.org);
        journal.extend(joining.facts);
        let knew: BTreeSet<(Subject, FactId)> = journal.facts().iter().map(|fact| (fact.about, fact.id)).collect();
        if !self.devices[device].knew.is_subset(&knew) {
            self.shown.note(Class::Lost);
        }
        let files = self.packets.iter_mut().chain(&mut self.backups);
        files.for_each(|file| file.device = if file.device == device { usize::MAX } else { file.device });
        let (replica, disk) = (self.load(), journal.facts().into_iter().cloned().collect());
        self.devices[device] = Device { replica, journal, disk, form: None, knew, ..self.devices[device].clone() };
        Ok(())
    }

    /// A damaged file is refused, and nothing has changed.
    pub fn damage(&mut self, device: usize, place: u8, at: u16, harm: Harm) -> Done {
        let org = self.devices[device].org;
        let packets = self.packets_for(org).into_iter().map(|place| &self.packets[place]);
        let backups = self.backups_of(org, |_| true).into_iter().map(|place| &self.backups[place]);
        let files: Vec<&File> = if place & 1 == 0 { packets.collect() } else { backups.collect() };
        let Some(file) = pick(&files, place / 2) else { return Ok(()) };
        let mut bytes = file.bytes.to_vec();
        let at = usize::from(at) * 7 % bytes.len();
        match harm {
            Harm::Cut => bytes.truncate(at),
            Harm::Changed => bytes[at] ^= 1,
        }
        self.is_refused(device, &bytes)?;
        self.shown.note(if place & 1 == 0 { Class::CutPacket } else { Class::CutBackup });
        Ok(())
    }

    /// A packet or a backup that is for somebody else is refused.
    pub fn stray(&mut self, device: usize, place: u8) -> Done {
        let org = self.devices[device].org;
        let own = self.packets.iter().filter(|file| file.from == org);
        let files: Vec<&File> = own.chain(self.backups.iter().filter(|file| file.from != org)).collect();
        let Some(bytes) = pick(&files, place).map(|file| file.bytes.clone()) else { return Ok(()) };
        self.is_refused(device, &bytes)?;
        self.shown.note(Class::Stray);
        Ok(())
    }

    fn is_refused(&mut self, device: usize, damaged: &[u8]) -> Done {
        let before = whole(&self.devices[device].journal);
        prop_assert_eq!(self.take_in(device, opened(damaged), Choice::All)?, Taken::Refused);
        prop_assert_eq!(whole(&self.devices[device].journal), before);
        Ok(())
    }

    /// Takes the confirmation of a packet back.
    pub fn undo_import(&mut self, device: usize, place: u8) -> Done {
        let Device { by, journal, .. } = &self.devices[device];
        let Scope::Organisation { admitted, .. } = journal.scope() else { return Ok(()) };
        let counts = |fact: &&Fact| fact.get(admitted::DIGEST).is_some_and(|digest| admitted.contains_key(&digest));
        let imports: Vec<&Fact> = journal.about(Subject::Settings(by.org)).iter().filter(counts).collect();
        let Some(import) = pick(&imports, place) else { return Ok(()) };
        let drafts = undo::undo(journal, import.act, day(2));
        let before = journal.facts().iter().filter(|fact| journal.scope().counts(fact)).count();
        self.write(device, None, drafts)?;
        let journal = &self.devices[device].journal;
        if journal.facts().iter().filter(|fact| journal.scope().counts(fact)).count() <= before {
            self.shown.note(Class::ImportUndone);
        }
        Ok(())
    }

    /// Takes a file in as the program does: read, asked about this board, compared, confirmed, written.
    fn take_in(
        &mut self,
        device: usize,
        file: Result<Opened, FileError>,
        choice: Choice,
    ) -> Result<Taken, TestCaseError> {
        let Device { by, journal, .. } = &self.devices[device];
        let own = by.org;
        let Ok(file) = file else { return Ok(Taken::Refused) };
        let (facts, admission) = if file.envelope.kind == FileKind::Packet {
            let Ok(mut admission) = packet::accept(journal, own, file.clone()) else { return Ok(Taken::Refused) };
            admission.persons.retain(|person| choice.takes(*person));
            (std::mem::take(&mut admission.facts), Some(admission))
        } else {
            let Ok(facts) = backup::accept(Some(own), file.clone()) else { return Ok(Taken::Refused) };
            (facts, None)
        };
        let admitting = admission.as_ref().map(|admission| (admission.digest, admission.persons.as_slice()));
        let told = preview(journal, admitting, &facts);
        // Somebody new is previewed by what the file says alone, when its facts stand in order.
        let turned: Vec<Fact> = facts.iter().rev().cloned().collect();
        prop_assert_eq!(&preview(journal, admitting, &turned), &told, "the preview depends on the order");
        if admitting.is_some_and(|(_, persons)| persons.is_empty()) {
            self.shown.note(Class::Refusal);
            return Ok(Taken::GivenUp);
        }
        let draft = admission.as_ref().and_then(|admission| admission.draft(own, day(2)));
        if let Some(admission) = &admission {
            let part = admission.persons.len() < file.envelope.persons.len();
            self.shown.note(if part { Class::Part } else { Class::Packet });
        }
        let before = Standing::of(journal);
        let shown = (told.changes_nothing() && draft.is_none()).then(|| whole(journal));
        self.write(device, None, draft.into_iter().collect())?;
        self.insert(device, &facts, &told)?;
        let journal = &self.devices[device].journal;
        before.went_on(journal)?;
        if let Some(shown) = shown {
            prop_assert_eq!(whole(journal), shown, "the preview said that nothing would change");
        }
        self.again(device, &file, choice)?;
        Ok(Taken::In)
    }

    /// Puts facts into a journal, and holds what became of them against the preview.
    fn insert(&mut self, device: usize, facts: &[Fact], told: &Preview) -> Done {
        let Device { journal, knew, disk, .. } = &mut self.devices[device];
        let (mut new, mut late) = (0, 0);
        for fact in facts {
            let name = (fact.about, fact.id);
            if let Some(act) = retracts(fact)
                && !journal.about(fact.about).iter().any(|held| held.act == act)
            {
                self.shown.note(Class::RetractionFirst);
            }
            let arrival = journal.insert(fact.clone());
            if matches!(arrival, Arrival::New | Arrival::AnotherWay) {
                disk.extend(journal.fact(name.0, name.1).cloned());
            }
            match arrival {
                Arrival::New => new += 1,
                Arrival::Known | Arrival::AnotherWay => {}
                Arrival::Refused => late += 1,
                other => return Err(TestCaseError::fail(format!("{name:?} was {other:?}"))),
            }
            knew.insert(name);
        }
        let hole = |fact: &Fact| fact.over.iter().any(|id| journal.fact(fact.about, *id).is_none());
        if facts.iter().any(|fact| !fact.via.is_empty() && hole(fact)) {
            self.shown.note(Class::Hole);
        }
        prop_assert_eq!(told.new_facts, new, "the preview counted otherwise");
        prop_assert_eq!(told.quarantined.len(), 0);
        prop_assert_eq!(told.refused.iter().map(|(_, count)| count).sum::<usize>(), late);
        if late > 0 {
            self.shown.note(Class::LateForErased);
        }
        Ok(())
    }

    /// The same file once more changes nothing.
    fn again(&mut self, device: usize, file: &Opened, choice: Choice) -> Done {
        let Device { by, journal, .. } = &mut self.devices[device];
        let facts = if file.envelope.kind == FileKind::Packet {
            let admission = packet::accept(journal, by.org, file.clone()).map_err(fails)?;
            if choice == Choice::All {
                prop_assert_eq!(admission.draft(by.org, day(2)), None, "it counts already");
            }
            admission.facts
        } else {
            backup::accept(Some(by.org), file.clone()).map_err(fails)?
        };
        for fact in facts {
            let late = fact.about.person().is_some_and(|person| journal.is_erased(person));
            let arrival = journal.insert(fact);
            prop_assert!(arrival == Arrival::Known || late && arrival == Arrival::Refused, "{:?}", arrival);
        }
        Ok(())
    }
}

impl Choice {
    fn takes(self, who: PersonId) -> bool {
        match self {
            Choice::All => true,
            Choice::Of(persons) => (0..PERSONS as u8).any(|place| persons >> place & 1 == 1 && person(place) == who),
            Choice::Nothing => false,
        }
    }
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    In,
    GivenUp,
    Refused,
}
