//! What is removed for good: facts that are emptied, persons of whom only figures stay.

use super::{Arrival, Journal, held_mut, place_of, says_something, unite_ways};
use crate::domain::{PersonId, Subject};
use crate::journal::fact::{Fact, FactId};
use crate::journal::kind::Kind;
use crate::journal::live::brought_by;
use crate::journal::schema::redacted;

impl Journal {
    /// The persons who were removed for good.
    pub fn erased(&self) -> impl Iterator<Item = PersonId> {
        self.erased.iter().copied()
    }

    /// Whether bytes that were read, or a batch that was written, hold something that is removed for good: until they
    /// are written again it is still on the disk.
    pub fn has_leftovers(&self) -> bool {
        self.leftovers > 0
    }

    /// How often such a thing was met.
    pub fn leftovers(&self) -> u32 {
        self.leftovers
    }

    /// The bytes were written again without what had been met when there were so many; there may be more since.
    pub fn cleaned(&mut self, met: u32) {
        self.leftovers = self.leftovers.saturating_sub(met);
    }

    /// What becomes of a fact about a person who was removed for good; none when there is no such obstacle.
    pub(super) fn after_erasure(&mut self, fact: &Fact) -> Option<Arrival> {
        let person = fact.about.person().filter(|person| self.erased.contains(person))?;
        if !self.erases(fact) {
            self.leftovers += 1;
            return (!mutant!("late_packet")).then_some(Arrival::Refused);
        }
        // Of two erasures the one with the lowest name stays.
        let stays = self.about(Subject::Person(person)).first().is_some_and(|held| held.id < fact.id);
        if stays {
            self.leftovers += u32::from(self.fact(fact.about, fact.id).is_none());
            self.saw(fact.id.counter);
        }
        stays.then_some(Arrival::Known)
    }

    /// Only our own organisation removes a person from our board; a partner's wish is no erasure.
    pub(super) fn erases(&self, fact: &Fact) -> bool {
        fact.kind == Kind::Erased && self.scope.own().is_none_or(|own| own == fact.by.org)
    }

    pub(super) fn redact(&mut self, about: Subject, id: FactId) {
        let Some(redaction) = self.fact(about, id) else { return };
        let Some(named) = redaction.get(redacted::FACT) else { return };
        let names = self.redactions.entry((about, named)).or_default();
        if !names.contains(&id) {
            names.push(id);
        }
        self.empty_if_bound(about, named);
    }

    /// Empties a held fact that a redaction binds, and whatever stands in quarantine under its name.
    pub(super) fn empty_if_bound(&mut self, about: Subject, named: FactId) {
        if !self.fact(about, named).is_some_and(|fact| self.is_redacted(fact)) {
            return;
        }
        let held = held_mut(&mut self.subjects, &mut self.unread, about);
        let Ok(place) = place_of(held, named) else { return };
        let held = &mut held[place];
        self.leftovers += u32::from(says_something(held));
        held.empty();
        if held.kind == Kind::Joined {
            self.groups.take();
        }
        if mutant!("quarantine_keeps") {
            return;
        }
        self.quarantine.retain_mut(|aside| {
            if (aside.about, aside.id) != (about, named) {
                return true;
            }
            self.leftovers += u32::from(says_something(aside));
            aside.empty();
            let same = aside.same_as(held);
            if same {
                unite_ways(held, std::mem::take(&mut aside.via));
            }
            !same
        });
    }

    /// A redaction of our own organisation binds any fact; another's binds its sender's, once admitted.
    ///
    /// Facts about facts hold no typed words, and other facts depend on them: retract them instead.
    pub(super) fn is_redacted(&self, fact: &Fact) -> bool {
        let Some(names) = self.redactions.get(&(fact.about, fact.id)) else { return false };
        let binds = |redaction: &Fact| match self.scope.own() {
            Some(own) if own == redaction.by.org => true,
            Some(_) => redaction.by.org == fact.by.org && brought_by(&self.once_admitted, redaction),
            None => redaction.by.org == fact.by.org,
        };
        !matches!(fact.kind, Kind::Redacted | Kind::Erased | Kind::Retracted | Kind::Admitted)
            && names.iter().filter_map(|name| self.fact(fact.about, *name)).any(binds)
    }

    /// Keeps of a person only the erasure with the lowest name.
    pub(super) fn erase(&mut self, about: Subject, id: FactId) {
        let Subject::Person(person) = about else { return };
        if !self.fact(about, id).is_some_and(|fact| self.erases(fact)) {
            return;
        }
        self.erased.insert(person);
        self.redactions.retain(|(subject, _), _| *subject != about);
        self.quarantine.retain(|aside| aside.about != about);
        self.joined.remove(&about);
        self.groups.take();
        self.acts.take();
        let own = self.scope.own();
        let held = held_mut(&mut self.subjects, &mut self.unread, about);
        let before = held.len();
        held.retain(|fact| fact.kind == Kind::Erased && own.is_none_or(|own| own == fact.by.org));
        held.truncate(1);
        self.leftovers += u32::from(held.len() < before);
    }
}
