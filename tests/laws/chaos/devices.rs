//! Five devices, and what is written on them.

use super::super::script::{PERSONS, What, draft, org, pick};
use super::event::{Event, Paper};
use super::seen::{Class, Seen as Shown};
use passerelle::domain::{ActId, MemberId, Minute, PersonId, Subject};
use passerelle::exchange::Revision;
use passerelle::journal::pen::Seen;
use passerelle::journal::{Author, Draft, Fact, FactId, Journal, Pen, Replica};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
use uuid::Uuid;

/// The devices at the beginning, by organisation: three of a training centre, two of a mission.
const HOMES: [usize; 5] = [0, 0, 0, 1, 1];

/// More copies than this are not made.
pub const MOST: usize = 8;

pub type Done = Result<(), TestCaseError>;

/// One load of the program on one machine.
#[derive(Debug, Clone)]
pub struct Device {
    pub org: usize,
    pub by: Author,
    pub replica: Replica,
    pub journal: Journal,
    /// What its disk holds, in the order in which it came there.
    pub disk: Vec<Fact>,
    /// The person whose form is open, and what stood there then.
    pub form: Option<(Subject, Seen)>,
    /// All that was ever written or taken in here.
    pub knew: BTreeSet<(Subject, FactId)>,
}

/// A file somewhere between two people.
#[derive(Debug, Clone)]
pub struct File {
    pub from: usize,
    /// The organisation that it is for.
    pub to: usize,
    /// The machine on which it was made.
    pub device: usize,
    pub id: Uuid,
    pub bytes: Rc<[u8]>,
    /// The persons of a packet.
    pub persons: Vec<PersonId>,
    /// How many facts were written before it was made.
    pub made: usize,
    /// The devices that took it in.
    pub taken: BTreeSet<usize>,
}

/// Two organisations at work.
#[derive(Debug)]
pub struct Chaos {
    pub devices: Vec<Device>,
    pub packets: Vec<File>,
    pub backups: Vec<File>,
    /// Every fact that was ever written, by its name alone.
    contents: HashMap<FactId, Fact>,
    /// Machines that were copied: the two, and which of them wrote since.
    pub copies: Vec<(usize, usize, BTreeSet<usize>)>,
    /// What the programs of the two organisations read.
    pub programs: [Revision; 2],
    pub shown: Shown,
    pub written: usize,
    loads: u8,
    acts: u32,
}

impl Chaos {
    /// What is there after these events.
    ///
    /// # Errors
    /// When one of them broke something.
    pub fn of(events: &[Event]) -> Result<Self, TestCaseError> {
        let mut chaos = Self::new()?;
        for event in events {
            chaos.happen(*event)?;
        }
        Ok(chaos)
    }

    fn new() -> Result<Self, TestCaseError> {
        let mut chaos = Self {
            devices: Vec::new(),
            packets: Vec::new(),
            backups: Vec::new(),
            contents: HashMap::new(),
            copies: Vec::new(),
            programs: [Revision::FIRST; 2],
            shown: Shown::default(),
            written: 0,
            loads: 0,
            acts: 0,
        };
        for (home, name) in HOMES.into_iter().zip(["Anne", "Bruno", "Chloé", "Denis", "Eva"]) {
            let by = Author { org: org(home), member: MemberId::derived(Uuid::nil(), name) };
            let (replica, journal) = (chaos.load(), Journal::of(by.org));
            let (disk, knew) = (Vec::new(), BTreeSet::new());
            chaos.devices.push(Device { org: home, by, replica, journal, disk, form: None, knew });
        }
        // The centre knows everybody; both may tell the other of them.
        let names = (0..PERSONS as u8).map(|place| draft(place, What::FirstName, 0, 0, 0)).collect();
        let mut facts = [chaos.write(0, None, names)?, Vec::new()];
        for (device, home) in [(0, 0), (3, 1)] {
            for place in 0..PERSONS as u8 {
                facts[home].extend(chaos.agree(device, place, Paper::Signed)?);
            }
        }
        for device in &mut chaos.devices {
            let facts = &facts[device.org];
            device.journal.extend(facts.iter().cloned());
            device.disk.clone_from(facts);
            device.knew.extend(facts.iter().map(|fact| (fact.about, fact.id)));
        }
        Ok(chaos)
    }

    /// A name for one load of the program.
    pub fn load(&mut self) -> Replica {
        self.loads += 1;
        Replica::from_bytes([self.loads; 16])
    }

    pub fn at(&self, place: u8) -> usize {
        usize::from(place) % self.devices.len()
    }

    /// The devices of one organisation.
    pub fn home(&self, org: usize) -> Vec<usize> {
        (0..self.devices.len()).filter(|device| self.devices[*device].org == org).collect()
    }

    pub fn colleague(&self, device: usize, place: u8) -> Option<usize> {
        let others = self.home(self.devices[device].org).into_iter().filter(|other| *other != device);
        pick(&others.collect::<Vec<_>>(), place).copied()
    }

    /// Writes one gesture at a device.
    pub fn write(
        &mut self,
        device: usize,
        seen: Option<&Seen>,
        mut drafts: Vec<Draft>,
    ) -> Result<Vec<Fact>, TestCaseError> {
        // Nothing can be said of somebody who was removed for good.
        let held = &self.devices[device].journal;
        drafts.retain(|draft| draft.about.person().is_none_or(|person| !held.is_erased(person)));
        self.acts += 1;
        let act = ActId::parse(&format!("{:08x}-0000-4000-8000-000000000000", self.acts)).unwrap();
        let at = Minute::parse("2026-03-10T09:00Z").unwrap();
        let Device { replica, by, journal, knew, disk, .. } = &mut self.devices[device];
        let facts = Pen { replica: *replica, by: *by, at }.write(journal, act, seen, drafts);
        self.written += facts.len();
        for fact in &facts {
            let known = self.contents.insert(fact.id, fact.clone());
            prop_assert_eq!(known, None, "one name for two facts");
        }
        knew.extend(facts.iter().map(|fact| (fact.about, fact.id)));
        journal.extend(facts.iter().cloned());
        disk.extend(facts.iter().cloned());
        for (one, other, wrote) in self.copies.iter_mut().filter(|(one, other, _)| [*one, *other].contains(&device)) {
            wrote.insert(device);
            if wrote.contains(one) && wrote.contains(other) {
                self.shown.note(Class::CopyGoesOn);
            }
        }
        Ok(facts)
    }

    /// Every fact that somebody wrote is what it was when it was written, wherever it is now.
    pub fn names_have_one_content(&self) -> Done {
        for device in &self.devices {
            prop_assert!(device.journal.quarantine().is_empty(), "{:?}", device.journal.quarantine());
            for fact in device.journal.facts() {
                let written = self.contents.get(&fact.id);
                let is_same = |written: &Fact| written.same_as(fact) || fact.is_emptied_of(written);
                prop_assert!(written.is_some_and(is_same), "{:?} became {:?}", written, fact);
            }
        }
        Ok(())
    }

    /// The form that is open at a device for somebody, as it is saved.
    pub fn saved_form(&mut self, device: usize, about: Subject) -> Option<Seen> {
        let form = self.devices[device].form.take();
        form.filter(|(of, _)| *of == about).map(|(_, seen)| seen)
    }
}
