//! Writing new facts: names, counters, and what each write was put over.

use super::fact::{Author, Fact, FactId, Replica};
use super::fold::{CellKey, each_write};
use super::keys::Keys;
use super::kind::Kind;
use super::log::Journal;
use super::unsaid::unsaying;
use super::value::{Data, Key, Value};
use crate::domain::order::InOrder;
use crate::domain::{ActId, Day, Minute, Subject};
use std::collections::HashSet;

/// What someone wants to write, before it has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub about: Subject,
    pub on: Day,
    pub kind: Kind,
    pub data: Data,
    pub checked: bool,
}

impl Draft {
    /// A draft of these entries.
    pub fn new(about: Subject, on: Day, kind: Kind, data: impl IntoIterator<Item = (impl Into<Key>, Value)>) -> Self {
        let data = Data::new(data.into_iter().map(|(key, value)| (key.into(), value)));
        Self { about, on, kind, data, checked: false }
    }

    /// The same, whose author says that a number in it is not a national number.
    pub fn checked(self) -> Self {
        Self { checked: true, ..self }
    }

    /// The removal of an element of a set.
    pub fn removal(about: Subject, on: Day, kind: Kind, element: &str) -> Option<Self> {
        let schema = kind.schema()?;
        let removal = (schema.removed?, Value::Bool(true));
        Some(Self::new(about, on, kind, Keys::one(element).entries(schema).chain([removal])))
    }
}

/// What stood before the author when a form, a menu or a preview was opened: all the facts held then.
///
/// A write names nothing that arrived after, so a colleague's change in the meantime becomes a visible conflict.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen(HashSet<FactId>);

impl Seen {
    /// Exactly these facts: those that a form was drawn from.
    pub fn these(facts: impl IntoIterator<Item = FactId>) -> Self {
        Self(facts.into_iter().collect())
    }

    /// The same, and what one load of the program has written itself since: its author cannot be unaware of it.
    pub fn and_written_by(mut self, journal: &Journal, about: Subject, replica: Replica) -> Self {
        let facts = group_of(journal, about).into_iter().flat_map(|subject| journal.about(subject));
        self.0.extend(facts.map(|fact| fact.id).filter(|id| id.replica == replica));
        self
    }

    /// The facts of these subjects that count now, those of the dossiers joined to them included.
    pub fn of(journal: &Journal, subjects: impl IntoIterator<Item = Subject>) -> Self {
        let subjects = subjects.into_iter().flat_map(|subject| group_of(journal, subject));
        let facts = subjects.flat_map(|subject| journal.about(subject));
        Self(facts.filter(|fact| journal.scope().counts(fact)).map(|fact| fact.id).collect())
    }
}

/// The one who writes: an author, in one load of the program, at one minute.
#[derive(Debug, Clone, Copy)]
pub struct Pen {
    pub replica: Replica,
    pub by: Author,
    pub at: Minute,
}

impl Pen {
    /// Gives names to the drafts of one act. `seen` is what stood before the author; without it, all that is held. What was
    /// told and is replaced by what stays is first said to be [unknown](super::unsaid).
    pub fn write(self, journal: &Journal, act: ActId, seen: Option<&Seen>, drafts: Vec<Draft>) -> Vec<Fact> {
        let known = if mutant!("counter_not_lamport") { journal.len() as u64 } else { journal.highest() };
        let mut facts: Vec<Fact> = Vec::with_capacity(drafts.len());
        let drafts = drafts.into_iter().flat_map(|draft| {
            let before = unsaying(journal, self.by, &draft, &group_of(journal, draft.about));
            before.into_iter().chain([draft])
        });
        for (counter, draft) in (known + 1..).zip(drafts) {
            let Draft { about, on, kind, data, checked } = draft;
            let id = FactId { counter, replica: self.replica };
            let (at, by) = (self.at, self.by);
            let (over, via, extra) = (Vec::new(), Vec::new(), Data::default());
            let mut fact = Fact { id, about, at, on, by, act, over, via, checked, kind, data, extra };
            fact.over = over_of(journal, &facts, &fact, seen);
            facts.push(fact);
        }
        facts
    }
}

/// The dossiers that are one with the subject, itself included.
fn group_of(journal: &Journal, subject: Subject) -> Vec<Subject> {
    match subject.person() {
        Some(person) => journal.group_of(person).into_iter().map(Subject::Person).collect(),
        None => vec![subject],
    }
}

/// Every write of the cells that `fact` writes, which its author had seen: those held, and those of the same gesture.
fn over_of(journal: &Journal, gesture: &[Fact], fact: &Fact, seen: Option<&Seen>) -> Vec<FactId> {
    let mut cells: Vec<CellKey<'_>> = Vec::new();
    each_write(fact, |key, _| cells.push(key));
    if cells.is_empty() {
        return Vec::new();
    }
    let removal = cells.iter().any(|cell| cell.field.is_removal());
    let group = group_of(journal, fact.about);
    let names = |held: &Fact| {
        let mut names = false;
        each_write(held, |key, _| {
            names |= if removal { key.element == cells[0].element } else { cells.contains(&key) };
        });
        // What a redaction emptied may have written these very cells, and who holds it full must see it named.
        held.kind == fact.kind && (names || held.data.is_empty())
    };
    let seen = seen.filter(|_| !mutant!("seen_ignored"));
    let held = group.iter().flat_map(|subject| journal.about(*subject));
    let held = held.filter(|held| journal.scope().counts(held) && seen.is_none_or(|seen| seen.0.contains(&held.id)));
    let gesture = gesture.iter().filter(|earlier| group.contains(&earlier.about));
    let mut over: Vec<FactId> = held.chain(gesture).filter(|held| names(held)).map(|held| held.id).collect();
    over.order();
    over
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Desk, about, day, element, first_name, join, note, org, redaction, step, task};
    use super::*;

    #[test]
    fn counters_go_on_from_the_highest_known_anywhere() {
        let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
        let hers = anne.write(vec![first_name("Farid", "Farid"), step("Inès", 1, "intake")]);
        assert_eq!(hers.iter().map(|fact| fact.id.counter).collect::<Vec<_>>(), [1, 2]);
        bruno.take(&hers[1..]);
        assert_eq!(bruno.say(first_name("Jeanne", "Jeanne")).id.counter, 3);
        let mut marks = hers.iter().map(|fact| (fact.id.replica, fact.act, fact.by));
        assert!(marks.all(|mark| mark == (anne.pen.replica, hers[0].act, anne.pen.by)));
    }

    #[test]
    fn a_write_names_every_earlier_write_of_its_field_the_retracted_too() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let first = anne.say(first_name("Farid", "Farid"));
        let slip = anne.say(first_name("Farid", "Frida"));
        anne.undo(slip.act);
        anne.say(first_name("Inès", "Inès"));
        anne.say(step("Farid", 2, "intake"));
        assert_eq!(anne.say(first_name("Farid", "Faride")).over, [first.id, slip.id]);
    }

    #[test]
    fn an_entry_of_a_series_names_those_of_its_day_and_lane() {
        let mut anne = Desk::new("Carrefour", "Anne");
        anne.say(step("Farid", 2, "intake"));
        let same_day = anne.say(step("Farid", 10, "orientation"));
        assert_eq!(anne.say(step("Farid", 10, "training")).over, [same_day.id]);
    }

    #[test]
    fn a_removal_names_every_write_of_the_element() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let title = anne.say(task("Farid", "call", "title", "Appeler"));
        let due = anne.say(task("Farid", "call", "due", "2026-04-01"));
        anne.say(task("Farid", "other", "title", "Écrire"));
        let removal = Draft::removal(about("Farid"), day(2), Kind::Task, &element("call")).unwrap();
        assert_eq!(anne.say(removal).over, [title.id, due.id]);
        assert_eq!(anne.say(task("Farid", "call", "due", "2026-05-01")).over, [due.id]);
        assert_eq!(Draft::removal(about("Farid"), day(2), Kind::Identity, ""), None);
        assert_eq!(Draft::removal(about("Farid"), day(2), Kind::parse("dream"), ""), None);
    }

    #[test]
    fn a_write_names_nothing_that_came_after_its_form_was_opened() {
        let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
        let first = anne.say(first_name("Farid", "Farid"));
        bruno.take([&first]);
        let seen = Seen::of(&anne.journal, [about("Farid")]);
        anne.take(&[bruno.say(first_name("Farid", "Fareed"))]);
        assert_eq!(anne.write_over(Some(&seen), vec![first_name("Farid", "Faride")])[0].over, [first.id]);
        assert_eq!(anne.write_over(Some(&Seen::default()), vec![first_name("Farid", "F.")])[0].over, []);
    }

    #[test]
    fn a_gesture_writes_over_itself() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let seen = Seen::of(&anne.journal, [about("Farid")]);
        let moves = vec![step("Farid", 2, "intake"), step("Farid", 2, "training"), step("Inès", 2, "intake")];
        let facts = anne.write_over(Some(&seen), moves);
        assert_eq!((&facts[1].over[..], &facts[2].over[..]), (&[facts[0].id][..], &[][..]));
    }

    #[test]
    fn joined_dossiers_stand_before_the_author_together() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let other = anne.say(first_name("Fared", "Fared"));
        anne.say(join("Farid", "Fared"));
        let seen = Seen::of(&anne.journal, [about("Farid")]);
        assert_eq!(anne.write_over(Some(&seen), vec![first_name("Farid", "Farid")])[0].over, [other.id]);
    }

    #[test]
    fn what_does_not_count_is_not_named() {
        let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
        anne.take_packet(super::super::sample::packet(1), &denis.write(vec![first_name("Farid", "Fareed")]));
        assert_eq!(anne.say(first_name("Farid", "Farid")).over, []);
    }

    #[test]
    fn an_emptied_write_is_still_named_for_those_who_hold_it_full() {
        let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
        let slip = anne.say(first_name("Farid", "Frida"));
        bruno.take([&slip]);
        anne.say(redaction(&slip));
        let right = anne.say(first_name("Farid", "Farid"));
        assert_eq!(right.over, [slip.id]);
        // Bruno has the new name before he hears of the redaction.
        bruno.take(&[right]);
        assert_eq!(bruno.first_names("Farid"), ["Farid"]);
    }

    #[test]
    fn a_draft_keeps_what_its_author_vouched_for() {
        let mut anne = Desk::new("Carrefour", "Anne");
        assert!(anne.say(note("Farid", "visit", "Dossier 85.07.30-033.28").checked()).checked);
        assert!(!anne.say(note("Farid", "visit", "Rien")).checked);
        let settings = Subject::Settings(org("Carrefour"));
        let name = |text| Draft::new(settings, day(1), Kind::Organisation, [("name", Value::text(text))]);
        let first = anne.say(name("Carrefour"));
        assert_eq!(anne.say(name("Le Carrefour")).over, [first.id]);
    }
}
