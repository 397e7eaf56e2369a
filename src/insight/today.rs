//! « Aujourd'hui »: what is to be looked at over everybody, derived at each opening, so that nothing of it is stale and
//! nothing is missed because the page was closed.
//!
//! What has a day is what the cards carry ([`crate::insight::board::news`]); the rules A1 to A17 of the field
//! (`docs/field.md`) add what cards do not. The items of one person are a function of their facts, of the settings and of
//! the day, and of nobody else: so they are kept by person, and a fact makes those of one person be read again.
//!
//! A rule that reminds forbids nothing. Each item says why it is there ([`Why`]); a colleague may have seen it and put it
//! off until a day, on which it is back.

mod dates;
mod governance;
mod item;
pub mod limit;
mod organisation;
mod path;
mod person;
mod rule;
pub mod silent;
pub mod since;
mod work;

use super::{Card, Settings};
use crate::domain::order::InOrder;
use crate::domain::{Day, MemberId, OrgId, PersonId};
use crate::journal::Fold;
pub use item::{Item, Measure, Why};
use limit::Limits;
use person::By;
pub use person::{fold, on_duty};
pub use rule::Rule;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The items of everybody on one day.
#[derive(Debug, Clone)]
pub struct Today {
    own: Option<OrgId>,
    settings: Rc<Settings>,
    limits: Limits,
    today: Day,
    /// Those who have any.
    people: BTreeMap<PersonId, Vec<Item>>,
    organisation: Vec<Item>,
    reads: usize,
}

impl Today {
    /// A day of which nobody was read yet. `own` is the organisation whose board it is.
    pub fn new(own: Option<OrgId>, settings: Rc<Settings>, today: Day) -> Self {
        let (limits, people) = (Limits::read(&settings), BTreeMap::new());
        let organisation = organisation::items(&settings, today);
        Self { own, settings, limits, today, people, organisation, reads: 0 }
    }

    /// The day.
    pub fn day(&self) -> Day {
        self.today
    }

    /// Whether what is held was derived from these settings on this day; else everybody is to be read again.
    pub fn holds(&self, settings: &Rc<Settings>, today: Day) -> bool {
        self.today == today && (Rc::ptr_eq(&self.settings, settings) || self.settings == *settings)
    }

    /// The same day by other settings. What is held of people stays until they are read again.
    pub fn again(self, settings: Rc<Settings>) -> Self {
        let Self { own, today, people, reads, .. } = self;
        Self { people, reads, ..Self::new(own, settings, today) }
    }

    /// Reads the items of one person again, from their card and the fold of their facts: [`fold`], or the whole one.
    pub fn read(&mut self, card: &Card, fold: &Fold<'_>) {
        let items = person::items(card, fold, &self.by());
        self.reads += 1;
        self.keep(card.id, items);
    }

    /// What the card alone says of one person, before their facts are read: what is late or soon. It is all there again
    /// once they are, with more beside it.
    pub fn sketch(&mut self, card: &Card) {
        let items = person::sketch(card, &self.by());
        self.keep(card.id, items);
    }

    fn by(&self) -> By<'_> {
        By { own: self.own, settings: &self.settings, limits: &self.limits, today: self.today }
    }

    fn keep(&mut self, person: PersonId, items: Vec<Item>) {
        if items.is_empty() {
            self.people.remove(&person);
        } else {
            self.people.insert(person, items);
        }
    }

    /// Forgets a person who is not on the board any more.
    pub fn forget(&mut self, person: PersonId) {
        self.people.remove(&person);
    }

    /// The items of one person, in order.
    pub fn of(&self, person: PersonId) -> &[Item] {
        self.people.get(&person).map_or(&[], Vec::as_slice)
    }

    /// What concerns the organisation alone.
    pub fn of_organisation(&self) -> &[Item] {
        &self.organisation
    }

    /// All items, in order.
    pub fn all(&self) -> Vec<&Item> {
        let mut all: Vec<&Item> = self.people.values().flatten().chain(&self.organisation).collect();
        all.order_by(|left, right| left.order().cmp(&right.order()));
        all
    }

    /// The items that go to a colleague: their own, and those of nobody.
    pub fn for_member(&self, member: MemberId) -> Vec<&Item> {
        let mut all = self.all();
        all.retain(|item| item.member.is_none_or(|to| to == member));
        all
    }

    /// How often a person was read since this was made.
    pub fn reads(&self) -> usize {
        self.reads
    }
}
