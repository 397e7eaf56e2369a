//! Looking at the list of a day.

use crate::desk::Desk;
use passerelle::app::{moving, undo};
use passerelle::domain::{PersonId, Step};
use passerelle::insight::Card;
use passerelle::insight::board::news::Urgency;
use passerelle::insight::today::{Item, Rule, Today};

impl Desk {
    /// The list as an opening derives it.
    pub fn today(&self) -> Today {
        let own = self.model.journal.scope().own();
        let mut list = Today::new(own, self.model.settings.clone(), self.model.today);
        for card in self.model.board.cards() {
            list.read(card, &self.model.journal.fold_person(card.id));
        }
        list
    }

    /// The card as it is read from the facts.
    pub fn card(&self, person: PersonId) -> Option<Card> {
        let (fold, own) = (self.model.journal.fold_person(person), self.model.journal.scope().own());
        Card::read(person, &fold, own, &self.model.settings, self.model.today)
    }

    /// What a rule says of a person.
    pub fn found(&self, person: PersonId, rule: Rule) -> Vec<Item> {
        self.today().of(person).iter().filter(|item| item.rule == rule).cloned().collect()
    }

    /// How near the one thing is that a rule says of a person, if it says any.
    pub fn says(&self, person: PersonId, rule: Rule) -> Option<Urgency> {
        let found = self.found(person, rule);
        assert!(found.len() <= 1, "{found:?}");
        found.first().map(|item| item.urgency)
    }

    /// What the rule says on each of these days.
    pub fn on_each<const N: usize>(&mut self, person: PersonId, rule: Rule, days: [&str; N]) -> [Option<Urgency>; N] {
        days.map(|day| {
            self.on(day);
            self.says(person, rule)
        })
    }

    pub fn moves(&mut self, person: PersonId, to: Step) {
        self.send(moving::Msg::Moved { person, to });
    }

    /// Takes the last gesture back: what it said is said no more.
    pub fn undo(&mut self) {
        self.send(undo::Msg::UndoAsked);
    }

    /// Takes back the last gesture, which was the cause of what the rule says.
    pub fn without_cause(&mut self, person: PersonId, rule: Rule) {
        assert_ne!(self.found(person, rule), [], "{rule} says something before");
        self.undo();
        assert_eq!(self.found(person, rule), [], "{rule} says nothing without its cause");
    }
}

pub const LATE: Option<Urgency> = Some(Urgency::Late);
pub const SOON: Option<Urgency> = Some(Urgency::Soon);
pub const AHEAD: Option<Urgency> = Some(Urgency::Ahead);
