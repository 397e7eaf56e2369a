//! How facts travel in the world: between colleagues, and in packets between organisations.

use super::script::{PERSONS, day, never_leaves, person, pick, subject};
use super::world::{Packet, Tab, World};
use passerelle::domain::Subject;
use passerelle::journal::{Digest, Draft, Fact, FactId, Kind, Value};

impl World {
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

    pub fn pack(&mut self, tab: usize, persons: u8, mask: u16) {
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
    pub fn deliver(&mut self, tab: usize, place: u8, admit: bool) {
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

    pub fn admit(&mut self, tab: usize, place: u8, persons: u8) {
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
}

/// Half of the facts, by `mask`; an even mask leaves all.
fn masked(facts: Vec<Fact>, mask: u16) -> Vec<Fact> {
    let keep = |place: usize| mask & 1 == 0 || (mask.rotate_left(place as u32 * 3) & 0b10) != 0;
    facts.into_iter().enumerate().filter(|(place, _)| keep(*place)).map(|(_, fact)| fact).collect()
}
