//! A small world in which people work: two organisations, their members, tabs, machines and files.
//!
//! A script of commands makes a history. Everything in it is derived from the script, so a history that breaks a law
//! is made shorter by leaving commands out.

use super::script::{Command, PERSONS, What, day, draft, element, org, person, pick, subject};
use passerelle::domain::{ActId, MemberId, Minute, Subject};
use passerelle::journal::log::Arrival;
use passerelle::journal::pen::Seen;
use passerelle::journal::{Author, Digest, Draft, Fact, FactId, Journal, Kind, Pen, Replica, Value, live, undo};
use std::collections::BTreeSet;
use uuid::Uuid;

/// One load of the program.
#[derive(Debug, Clone)]
pub struct Tab {
    pub org: usize,
    pub by: Author,
    pub replica: Replica,
    pub journal: Journal,
    pub form: Option<(Subject, Seen, BTreeSet<FactId>)>,
    /// Everything that was ever written or accepted here.
    pub knew: BTreeSet<(Subject, FactId)>,
}

/// A file of one organisation for the other.
#[derive(Debug, Clone)]
pub struct Packet {
    pub from: usize,
    pub digest: Digest,
    pub facts: Vec<Fact>,
    /// How many facts the world held when it was made.
    pub made: usize,
    pub hole: bool,
    pub private: bool,
}

/// The hard classes that a history showed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shown {
    pub conflict: bool,
    pub hole: bool,
    pub late_file: bool,
    pub private_beside_shared: bool,
    pub retraction_first: bool,
    pub erasure_and_late_packet: bool,
    pub join: bool,
    pub two_tabs: bool,
    pub clone: bool,
    pub redaction: bool,
    pub stale_form: bool,
}

#[derive(Debug, Clone)]
pub struct World {
    pub tabs: Vec<Tab>,
    pub packets: Vec<Packet>,
    /// Per organisation, each fact as it was written or came, in order.
    pub arrivals: [Vec<Fact>; 2],
    pub shown: Shown,
    /// Writes of an opened form that named what came after it was opened: never any.
    pub named_unseen: Vec<FactId>,
    pub written: usize,
    acts: u32,
}

impl World {
    /// The world after a script.
    pub fn of(script: &[Command]) -> World {
        let mut world = World::new();
        for command in script {
            world.run(*command);
        }
        world.look_back();
        world
    }

    fn new() -> World {
        let names = ["Anne", "Bruno", "Chloé", "Denis"];
        let tab = |(place, name): (usize, &&str)| {
            let by = Author { org: org(place / 2), member: MemberId::derived(Uuid::nil(), name) };
            let (journal, replica) = (Journal::of(by.org), Replica::from_bytes([place as u8 + 1; 16]));
            Tab { org: place / 2, by, replica, journal, form: None, knew: BTreeSet::new() }
        };
        let mut world = World {
            tabs: names.iter().enumerate().map(tab).collect(),
            packets: Vec::new(),
            arrivals: [Vec::new(), Vec::new()],
            shown: Shown::default(),
            named_unseen: Vec::new(),
            written: 0,
            acts: 0,
        };
        // Each organisation starts with what it knows of everybody.
        for (tab, colleague) in [(0, 1), (2, 3)] {
            let drafts = (0..PERSONS as u8).map(|place| draft(place, What::FirstName, 0, 0, 0)).collect();
            let facts = world.write(tab, None, drafts);
            world.receive(colleague, facts);
        }
        world
    }

    fn tab(&self, place: u8) -> usize {
        usize::from(place) % self.tabs.len()
    }

    /// Another tab of the same organisation.
    fn colleague(&self, tab: usize, place: u8) -> usize {
        let same = |other: &usize| *other != tab && self.tabs[*other].org == self.tabs[tab].org;
        let others: Vec<usize> = (0..self.tabs.len()).filter(same).collect();
        pick(&others, place).copied().unwrap_or(tab)
    }

    pub fn new_act(&mut self) -> ActId {
        self.acts += 1;
        ActId::parse(&format!("{:08x}-0000-4000-8000-000000000000", self.acts)).unwrap()
    }

    /// Writes one gesture in a tab.
    pub fn write(&mut self, tab: usize, seen: Option<&Seen>, drafts: Vec<Draft>) -> Vec<Fact> {
        let act = self.new_act();
        self.write_in(tab, act, seen, drafts)
    }

    fn write_in(&mut self, tab: usize, act: ActId, seen: Option<&Seen>, drafts: Vec<Draft>) -> Vec<Fact> {
        let at = Minute::parse("2026-03-10T09:00Z").unwrap();
        let Tab { replica, by, journal, .. } = &self.tabs[tab];
        let facts = Pen { replica: *replica, by: *by, at }.write(journal, act, seen, drafts);
        self.written += facts.len();
        self.receive(tab, facts.clone());
        facts
    }

    /// Facts come to a tab one by one.
    pub fn receive(&mut self, tab: usize, facts: Vec<Fact>) {
        let Tab { journal, org, knew, .. } = &mut self.tabs[tab];
        for fact in facts {
            self.arrivals[*org].push(fact.clone());
            if let Some(act) = live::retracts(&fact)
                && !journal.about(fact.about).iter().any(|held| held.act == act)
            {
                self.shown.retraction_first = true;
            }
            let name = (fact.about, fact.id);
            match journal.insert(fact) {
                Arrival::Refused => self.shown.erasure_and_late_packet = true,
                Arrival::Quarantined => panic!("one name for two contents: {name:?}"),
                _ => {
                    knew.insert(name);
                }
            }
        }
    }

    pub fn run(&mut self, command: Command) {
        match command {
            Command::Write { tab, person, what, value, day } => {
                let tab = self.tab(tab);
                let draft = draft(person, what, value, day, self.written);
                if self.tabs[tab].journal.is_erased(self::person(person)) {
                    return;
                }
                let form = self.tabs[tab].form.take().filter(|(about, ..)| *about == draft.about);
                let facts = self.write(tab, form.as_ref().map(|(_, seen, _)| seen), vec![draft]);
                if let Some((_, _, stood)) = form {
                    let held = |id: &FactId| stood.contains(id);
                    self.named_unseen.extend(facts.iter().flat_map(|fact| &fact.over).filter(|id| !held(id)));
                    let fold = self.tabs[tab].journal.fold_person(self::person(person));
                    let late = |cell: &passerelle::journal::Cell| {
                        cell.current.len() > 1 && cell.current.iter().any(|write| facts.contains(write.fact))
                    };
                    self.shown.stale_form |= fold.cells().iter().any(late);
                }
            }
            Command::Open { tab, person } => {
                let tab = self.tab(tab);
                let journal = &self.tabs[tab].journal;
                let seen = Seen::of(journal, [subject(person)]);
                let group = journal.group_of(self::person(person));
                let stood = group.iter().flat_map(|id| journal.about(Subject::Person(*id)));
                let stood = stood.map(|fact| fact.id).collect();
                self.tabs[tab].form = Some((subject(person), seen, stood));
            }
            Command::Gesture { tab, person, value } => {
                let tab = self.tab(tab);
                let drafts = vec![
                    draft(person, What::Step, value, value, 0),
                    draft(person, What::Note, value, value, self.written),
                    draft(person, What::Note, value, value, self.written + 1),
                    draft(person.wrapping_add(1), What::Goal, value, value, 0),
                ];
                let there = |draft: &Draft| !self.tabs[tab].journal.is_erased(draft.about.person().unwrap());
                let drafts: Vec<Draft> = drafts.into_iter().filter(there).collect();
                self.write(tab, None, drafts);
            }
            Command::Again { tab, person, pick: place, value } => {
                let tab = self.tab(tab);
                let Tab { journal, by, .. } = &self.tabs[tab];
                let ours: Vec<ActId> = journal
                    .about(subject(person))
                    .iter()
                    .filter(|fact| fact.by.org == by.org)
                    .filter(|fact| {
                        live::retracts(fact).is_none() && fact.kind != Kind::Erased && fact.kind != Kind::Redacted
                    })
                    .map(|fact| fact.act)
                    .collect();
                if let Some(act) = pick(&ours, place).copied() {
                    let drafts = vec![draft(person, What::Goal, value, 0, 0)];
                    self.write_in(tab, act, None, drafts);
                }
            }
            Command::Remove { tab, person, what, value } => {
                let tab = self.tab(tab);
                let set = match what {
                    What::Goal => Kind::Goal,
                    What::Note => Kind::Note,
                    What::Tag => Kind::Tag,
                    _ => Kind::Task,
                };
                let id = element(value);
                let removal = Draft::removal(subject(person), day(value), set, id.as_text().unwrap()).unwrap();
                if !self.tabs[tab].journal.is_erased(self::person(person)) {
                    let form = self.tabs[tab].form.take().filter(|(about, ..)| *about == removal.about);
                    self.write(tab, form.as_ref().map(|(_, seen, _)| seen), vec![removal]);
                }
            }
            Command::Undo { tab } => {
                let tab = self.tab(tab);
                let Tab { journal, by, .. } = &self.tabs[tab];
                if let Some(act) = undo::last_undoable(journal, *by) {
                    let drafts = undo::undo(journal, act, day(2));
                    self.write(tab, None, drafts);
                }
            }
            Command::Redo { tab } => {
                let tab = self.tab(tab);
                let Tab { journal, by, .. } = &self.tabs[tab];
                if let Some(act) = undo::last_redoable(journal, *by) {
                    let drafts = undo::redo(journal, act, day(2));
                    self.write(tab, None, drafts);
                }
            }
            Command::TakeBack { tab, person, pick: place } => {
                let tab = self.tab(tab);
                let journal = &self.tabs[tab].journal;
                let Some(act) = pick(journal.about(subject(person)), place).map(|fact| fact.act) else { return };
                if !journal.is_erased(self::person(person)) {
                    let drafts = undo::undo(journal, act, day(2));
                    self.write(tab, None, drafts);
                }
            }
            Command::Redact { tab, person, pick: place } => {
                let tab = self.tab(tab);
                let journal = &self.tabs[tab].journal;
                let Some(id) = pick(journal.about(subject(person)), place).map(|fact| fact.id) else { return };
                if !journal.is_erased(self::person(person)) {
                    let data = [("fact", Value::text(id))];
                    self.write(tab, None, vec![Draft::new(subject(person), day(0), Kind::Redacted, data)]);
                    self.shown.redaction = true;
                }
            }
            Command::Erase { tab, person } => {
                let tab = self.tab(tab);
                let figures = Value::Map(Default::default());
                let drafts = vec![Draft::new(subject(person), day(0), Kind::Erased, [("contributions", figures)])];
                self.write(tab, None, drafts);
            }
            Command::Join { tab, x, y } => {
                let tab = self.tab(tab);
                let journal = &self.tabs[tab].journal;
                let (one, other) = (person(x), person(y));
                if one != other && !journal.is_erased(one) && !journal.is_erased(other) {
                    let data = [("x", Value::text(one)), ("y", Value::text(other))];
                    self.write(tab, None, vec![Draft::new(subject(x), day(0), Kind::Joined, data)]);
                }
            }
            Command::Unite { from, to, mask, shuffle } => {
                let from = self.tab(from);
                self.unite(from, self.colleague(from, to), mask, shuffle);
            }
            Command::Clash { one, other, person, what, value } => {
                let other = self.colleague(self.tab(one), other) as u8;
                self.run(Command::Write { tab: one, person, what, value, day: 0 });
                self.run(Command::Write { tab: other, person, what, value: value.wrapping_add(4), day: 0 });
                self.unite(self.tab(one), usize::from(other), 0, value);
            }
            Command::SlowForm { tab, other, person, what, value } => {
                let other = self.colleague(self.tab(tab), other) as u8;
                self.run(Command::Open { tab, person });
                self.run(Command::Write { tab: other, person, what, value, day: 0 });
                self.unite(usize::from(other), self.tab(tab), 0, value);
                self.run(Command::Write { tab, person, what, value: value.wrapping_add(4), day: 0 });
            }
            Command::HandOver { from, to, persons, mask, admit } => {
                let from = self.tab(from);
                let others: Vec<usize> =
                    (0..self.tabs.len()).filter(|it| self.tabs[*it].org != self.tabs[from].org).collect();
                if let Some(to) = pick(&others, to).copied() {
                    self.pack(from, persons, mask);
                    self.deliver(to, u8::MAX, admit);
                }
            }
            Command::Pack { tab, persons, mask } => self.pack(self.tab(tab), persons, mask),
            Command::Deliver { tab, pick: place, admit } => self.deliver(self.tab(tab), place, admit),
            Command::Admit { tab, pick, persons } => self.admit(self.tab(tab), pick, persons),
            Command::SecondTab { tab } => {
                self.shown.two_tabs = true;
                self.copy(tab);
            }
            Command::CloneMachine { tab } => {
                self.shown.clone = true;
                self.copy(tab);
            }
        }
    }

    /// Another load of the program on what this one has stored: a second tab, or a machine copied from it.
    fn copy(&mut self, tab: u8) {
        let mut copy = self.tabs[self.tab(tab)].clone();
        copy.replica = Replica::from_bytes([self.tabs.len() as u8 + 1; 16]);
        copy.form = None;
        self.tabs.push(copy);
    }

    /// What the final state shows of the hard classes.
    fn look_back(&mut self) {
        for tab in &self.tabs {
            for place in 0..PERSONS as u8 {
                let fold = tab.journal.fold_person(person(place));
                self.shown.conflict |= fold.cells().iter().any(passerelle::journal::Cell::in_conflict);
                self.shown.join |= tab.journal.group_of(person(place)).len() > 1;
            }
        }
    }
}
