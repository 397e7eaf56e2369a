//! A small world in which people work: two organisations, their members, tabs, machines and files.
//!
//! A script of commands makes a history. Everything in it is derived from the script, so a history that breaks a law
//! is made shorter by leaving commands out.

use passerelle::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId, Subject};
use passerelle::journal::log::Arrival;
use passerelle::journal::pen::Seen;
use passerelle::journal::{Author, Digest, Draft, Fact, FactId, Journal, Kind, Pen, Replica, Value, live, undo};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use uuid::Uuid;

pub const PERSONS: usize = 3;
pub const DAYS: [&str; 3] = ["2026-01-10", "2026-02-10", "2026-03-10"];

/// What someone writes about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    FirstName,
    BirthYear,
    Goal,
    Note,
    Task,
    Tag,
    Obstacle,
    Sensitive,
    Step,
    Referent,
    Outcome,
    Pause,
    Grouping,
}

/// One thing that happens. Numbers are taken modulo what there is to choose from.
#[derive(Debug, Clone, Copy)]
pub enum Command {
    Write {
        tab: u8,
        person: u8,
        what: What,
        value: u8,
        day: u8,
    },
    /// A form is opened; the next write of this tab is put over what stood there then.
    Open {
        tab: u8,
        person: u8,
    },
    /// Several fields in one gesture, over two persons.
    Gesture {
        tab: u8,
        person: u8,
        value: u8,
    },
    /// A fact that belongs to an act already made, as a second import of one file writes.
    Again {
        tab: u8,
        person: u8,
        pick: u8,
        value: u8,
    },
    Remove {
        tab: u8,
        person: u8,
        what: What,
        value: u8,
    },
    Undo {
        tab: u8,
    },
    Redo {
        tab: u8,
    },
    /// Takes back any act that is held, a partner's included.
    TakeBack {
        tab: u8,
        person: u8,
        pick: u8,
    },
    Redact {
        tab: u8,
        person: u8,
        pick: u8,
    },
    Erase {
        tab: u8,
        person: u8,
    },
    Join {
        tab: u8,
        x: u8,
        y: u8,
    },
    /// A colleague's backup, of which `mask` says what had been lost.
    Unite {
        from: u8,
        to: u8,
        mask: u16,
        shuffle: u8,
    },
    /// Two colleagues write the same field without seeing each other, then one unites the other's work.
    Clash {
        one: u8,
        other: u8,
        person: u8,
        what: What,
        value: u8,
    },
    /// A form is open while a colleague's work comes in, and is saved after.
    SlowForm {
        tab: u8,
        other: u8,
        person: u8,
        what: What,
        value: u8,
    },
    /// A packet is made and delivered at once.
    HandOver {
        from: u8,
        to: u8,
        persons: u8,
        mask: u16,
        admit: bool,
    },
    /// A packet is made; it may be delivered at once, later, twice or never.
    Pack {
        tab: u8,
        persons: u8,
        mask: u16,
    },
    Deliver {
        tab: u8,
        pick: u8,
        admit: bool,
    },
    /// Accepts a packet for some persons only, or more of them than before.
    Admit {
        tab: u8,
        pick: u8,
        persons: u8,
    },
    SecondTab {
        tab: u8,
    },
    CloneMachine {
        tab: u8,
    },
}

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
    written: usize,
    acts: u32,
}

// Names are derived once: making one costs more than most of what is done with it.
static ORGS: LazyLock<[OrgId; 2]> =
    LazyLock::new(|| ["Carrefour", "Miresem"].map(|name| OrgId::derived(Uuid::nil(), name)));
static PEOPLE: LazyLock<[PersonId; PERSONS]> =
    LazyLock::new(|| ["Farid", "Inès", "Jeanne"].map(|name| PersonId::derived(Uuid::nil(), name)));
static ELEMENTS: LazyLock<[String; 2]> =
    LazyLock::new(|| ["one", "other"].map(|name| ElementId::derived(Uuid::nil(), name).to_string()));
static SPAN: LazyLock<[Day; 3]> = LazyLock::new(|| DAYS.map(|text| Day::parse(text).unwrap()));

pub fn org(place: usize) -> OrgId {
    ORGS[place]
}

pub fn person(place: u8) -> PersonId {
    PEOPLE[usize::from(place) % PERSONS]
}

pub fn subject(place: u8) -> Subject {
    Subject::Person(person(place))
}

pub fn day(place: u8) -> Day {
    SPAN[usize::from(place) % DAYS.len()]
}

pub fn element(value: u8) -> Value {
    Value::text(&ELEMENTS[usize::from(value) % 2])
}

fn pick<T>(items: &[T], place: u8) -> Option<&T> {
    if items.is_empty() { None } else { items.get(usize::from(place) % items.len()) }
}

/// The draft of what is written; texts of notes are marked, so that they can be looked for.
pub fn draft(place: u8, what: What, value: u8, on: u8, mark: usize) -> Draft {
    let code = |codes: &[&'static str]| Value::text(codes[usize::from(value) % codes.len()]);
    let name = || Value::text(format!("word {}", value % 3));
    let (kind, data) = match what {
        What::FirstName => (Kind::Identity, vec![("first_name", name())]),
        What::BirthYear => (Kind::Identity, vec![("birth_year", Value::Int(1980 + i64::from(value % 3)))]),
        What::Goal => {
            (Kind::Goal, vec![("goal", element(value)), ("word", Value::text(format!("goal {}", value % 5)))])
        }
        What::Note => (Kind::Note, vec![("note", element(value)), ("text", Value::text(format!("secret-{mark}-")))]),
        What::Task if value % 2 == 0 => (Kind::Task, vec![("task", element(value / 2)), ("title", name())]),
        What::Task => (Kind::Task, vec![("task", element(value / 2)), ("due", Value::text(day(value)))]),
        What::Tag => (Kind::Tag, vec![("tag", element(value)), ("name", name())]),
        What::Obstacle => (
            Kind::ObstaclePlain,
            vec![("obstacle", Value::text("mobility")), ("state", code(&["present", "in_progress", "solved"]))],
        ),
        What::Sensitive => (
            Kind::ObstacleSensitive,
            vec![("obstacle", Value::text("health")), ("state", code(&["present", "solved"]))],
        ),
        What::Step => (Kind::Step, vec![("step", code(&["intake", "training", "hired"]))]),
        What::Referent => (Kind::Referent, vec![("member", element(value))]),
        What::Outcome => (Kind::Outcome, vec![("outcome", code(&["dropout", "job_interim", "unknown"]))]),
        What::Pause => (Kind::Pause, vec![("paused", Value::Bool(value % 2 == 0))]),
        What::Grouping => (Kind::Grouping, vec![("cohort", element(value))]),
    };
    Draft::new(subject(place), day(on), kind, data)
}

/// Whether facts of a kind never leave the organisation.
pub fn never_leaves(kind: &Kind) -> bool {
    matches!(kind, Kind::ObstacleSensitive | Kind::Tag | Kind::Pause | Kind::Grouping)
        || matches!(kind, Kind::Erased | Kind::Joined | Kind::Admitted | Kind::Shared)
}

/// Whether facts of a kind leave with each handover.
pub fn always_leaves(kind: &Kind) -> bool {
    matches!(kind, Kind::Identity | Kind::Goal | Kind::ObstaclePlain | Kind::Step | Kind::Referent | Kind::Outcome)
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

    pub fn unite(&mut self, from: usize, to: usize, mask: u16, shuffle: u8) {
        if self.tabs[from].org != self.tabs[to].org || from == to {
            return;
        }
        let held: Vec<Fact> = self.tabs[from].journal.facts().into_iter().cloned().collect();
        let mut facts = masked(held, mask);
        if shuffle % 4 == 1 {
            facts.reverse();
        } else if !facts.is_empty() {
            let turn = usize::from(shuffle) % facts.len();
            facts.rotate_left(turn);
        }
        self.receive(to, facts);
    }

    fn pack(&mut self, tab: usize, persons: u8, mask: u16) {
        let Tab { journal, org, by, .. } = &self.tabs[tab];
        let chosen: Vec<Subject> = (0..PERSONS as u8).filter(|place| persons >> place & 1 == 1).map(subject).collect();
        let about = journal.facts().into_iter().filter(|fact| chosen.contains(&fact.about) && fact.by.org == by.org);
        let ours: Vec<Fact> = about.cloned().collect();
        let may: Vec<Fact> = ours.iter().filter(|fact| !never_leaves(&fact.kind)).cloned().collect();
        let private = may.len() < ours.len();
        let facts = masked(may, mask);
        let digest = Digest::new([self.packets.len() as u8 + 1; 32]);
        let shared = |about: &Subject| facts.iter().any(|fact| fact.about == *about);
        let hidden = |about: &Subject| ours.iter().any(|fact| fact.about == *about && never_leaves(&fact.kind));
        let private = private && chosen.iter().any(|about| shared(about) && hidden(about));
        self.packets.push(Packet { from: *org, digest, facts, made: self.written, hole: false, private });
    }

    /// A packet of the other organisation is stored; `admit` accepts it for everybody in it.
    fn deliver(&mut self, tab: usize, place: u8, admit: bool) {
        let org = self.tabs[tab].org;
        let theirs: Vec<usize> = (0..self.packets.len()).filter(|place| self.packets[*place].from != org).collect();
        // The highest number is the last packet made.
        let chosen = if place == u8::MAX { theirs.last() } else { pick(&theirs, place) };
        let Some(place) = chosen.copied() else { return };
        let Packet { digest, facts, made, private, .. } = self.packets[place].clone();
        self.shown.late_file |= made < self.written && !facts.is_empty();
        self.shown.private_beside_shared |= private;
        self.receive(tab, facts.iter().cloned().map(|fact| Fact { via: vec![digest], ..fact }).collect());
        let journal = &self.tabs[tab].journal;
        let hole = |fact: &Fact| {
            let missing = |id: &FactId| journal.fact(fact.about, *id).is_none();
            journal.fact(fact.about, fact.id).is_some() && fact.over.iter().any(missing)
        };
        if facts.iter().any(hole) {
            self.shown.hole = true;
            self.packets[place].hole = true;
        }
        if admit {
            self.write_admission(tab, digest, (1 << PERSONS) - 1);
        }
    }

    fn admit(&mut self, tab: usize, place: u8, persons: u8) {
        let org = self.tabs[tab].org;
        let theirs: Vec<Digest> = self.packets.iter().filter(|packet| packet.from != org).map(|it| it.digest).collect();
        if let Some(digest) = pick(&theirs, place).copied() {
            self.write_admission(tab, digest, persons);
        }
    }

    pub fn write_admission(&mut self, tab: usize, digest: Digest, persons: u8) {
        let about = Subject::Settings(self.tabs[tab].by.org);
        let chosen = (0..PERSONS as u8).filter(|place| persons >> place & 1 == 1);
        let persons: Vec<Value> = chosen.map(|place| Value::text(person(place))).collect();
        let data = [("digest", Value::text(digest)), ("persons", Value::List(persons.into()))];
        self.write(tab, None, vec![Draft::new(about, day(0), Kind::Admitted, data)]);
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

/// Half of the facts, by `mask`; an even mask leaves all.
fn masked(facts: Vec<Fact>, mask: u16) -> Vec<Fact> {
    let keep = |place: usize| mask % 2 == 0 || (mask.rotate_left(place as u32 * 3) & 0b10) != 0;
    facts.into_iter().enumerate().filter(|(place, _)| keep(*place)).map(|(_, fact)| fact).collect()
}
