//! Messages that wait for their part of the page.
//!
//! What must hold: a message is taken once, and never before an earlier one that is on its way. When a part cannot be
//! had, its messages are kept until it can, and the others go on without them. What the main part takes never waits.

use super::{Part, Parts};
use crate::app::msg::Msg;
use std::collections::VecDeque;

/// The messages, the earliest first.
#[derive(Debug, Default)]
pub struct Waiting {
    messages: VecDeque<Msg>,
    /// Parts that could not be had at the last attempt.
    missing: Vec<Part>,
}

impl Waiting {
    /// Whether a message must wait: its part is not here, or an earlier one is still on its way.
    pub fn must_wait(&self, msg: &Msg, parts: &Parts) -> bool {
        let part = msg.part();
        part != Part::Main && (!parts.hold(part) || self.messages.iter().any(|earlier| self.is_on_its_way(earlier)))
    }

    /// Keeps a message until its part is here.
    pub fn push(&mut self, msg: Msg) {
        self.messages.push_back(msg);
    }

    /// A part is being fetched, for the first time or again.
    pub fn fetching(&mut self, part: Part) {
        self.missing.retain(|missing| *missing != part);
    }

    /// A part could not be had: what waits for it no longer holds up the rest.
    pub fn failed(&mut self, part: Part) {
        self.fetching(part);
        self.missing.push(part);
    }

    /// The next message that may be taken.
    pub fn next(&mut self, parts: &Parts) -> Option<Msg> {
        let first = self.messages.iter().position(|msg| self.is_on_its_way(msg) || parts.hold(msg.part()))?;
        let is_here = self.messages.get(first).is_some_and(|msg| parts.hold(msg.part()));
        if is_here { self.messages.remove(first) } else { None }
    }

    /// How many gestures wait for a part.
    pub fn count(&self, part: Part) -> usize {
        self.messages.iter().filter(|msg| msg.part() == part && msg.is_gesture()).count()
    }

    fn is_on_its_way(&self, msg: &Msg) -> bool {
        !self.missing.contains(&msg.part())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Acts, Files};
    use super::*;
    use crate::app::{backup, board, journal, undo};

    fn act() -> Msg {
        undo::Msg::UndoAsked.into()
    }

    fn idle() -> Msg {
        journal::Msg::BecameIdle.into()
    }

    fn file() -> Msg {
        backup::Msg::Asked { passphrase: None }.into()
    }

    /// The messages that may be taken now, as their parts.
    fn taken(waiting: &mut Waiting, parts: &Parts) -> Vec<Part> {
        std::iter::from_fn(|| waiting.next(parts)).map(|msg| msg.part()).collect()
    }

    #[test]
    fn messages_are_taken_in_order_once_their_part_is_here() {
        let (mut waiting, mut parts) = (Waiting::default(), Parts::default());
        assert!(waiting.must_wait(&act(), &parts));
        assert!(!waiting.must_wait(&board::Msg::FilterCleared.into(), &parts));
        waiting.push(act());
        waiting.push(file());
        waiting.push(idle());
        assert_eq!(taken(&mut waiting, &parts), []);
        parts.link_files(Files::whole());
        // The file was given after the act: it waits for it, although its own part is here.
        assert_eq!(taken(&mut waiting, &parts), []);
        assert!(waiting.must_wait(&file(), &parts));
        parts.link_acts(Acts::whole());
        let first = waiting.next(&parts).map(|msg| format!("{msg:?}"));
        assert_eq!(first, Some(format!("{:?}", act())));
        assert_eq!(taken(&mut waiting, &parts), [Part::Files, Part::Acts]);
        assert!(!waiting.must_wait(&file(), &parts));
    }

    #[test]
    fn a_part_that_cannot_be_had_holds_up_its_own_messages_alone() {
        let (mut waiting, mut parts) = (Waiting::default(), Parts::default());
        parts.link_acts(Acts::whole());
        waiting.push(file());
        waiting.push(act());
        waiting.push(idle());
        assert_eq!((waiting.count(Part::Acts), waiting.count(Part::Files)), (1, 1));
        assert_eq!(taken(&mut waiting, &parts), []);
        waiting.failed(Part::Files);
        assert_eq!(taken(&mut waiting, &parts), [Part::Acts, Part::Acts]);
        assert_eq!(waiting.count(Part::Files), 1);
        // The second attempt takes its place in the order again.
        waiting.fetching(Part::Files);
        assert!(waiting.must_wait(&act(), &parts));
        parts.link_files(Files::whole());
        assert_eq!(taken(&mut waiting, &parts), [Part::Files]);
    }
}
