//! One line of « Aujourd'hui »: what it is about, by when, for whom, and why it is there.

use super::Rule;
use crate::domain::{Day, ElementId, MemberId, PersonId};
use crate::insight::board::news::{Matter, Urgency};
use crate::journal::AnyField;

/// A threshold that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    Days(i32),
    Months(u8),
    Percent(u32),
}

/// Why something is shown: the fact, its day, and the threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Why {
    /// The field that the fact wrote.
    pub field: AnyField,
    /// The day that it says, or else the day that it speaks of.
    pub day: Day,
    /// None where it is shown as soon as it is so.
    pub limit: Option<Measure>,
}

/// Something to look at or to do. It is derived at each opening, so it is gone once its cause is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub rule: Rule,
    /// The person; none for what concerns the organisation alone.
    pub person: Option<PersonId>,
    /// The contract, placement, task… that it is about; the person's own id where it is the path, a field's where it has
    /// no id of its own.
    pub of: ElementId,
    /// By when. What is late has a day that has passed.
    pub day: Day,
    pub urgency: Urgency,
    /// What the card calls it, where the card carries it.
    pub matter: Option<Matter>,
    /// The words of a task, or the code of a follow-up (`3m`).
    pub title: String,
    /// Under which element it is put off.
    pub put_off: ElementId,
    /// To whom it goes today: who it was given to, else the referent; of who is away, the substitute.
    pub member: Option<MemberId>,
    pub why: Why,
}

/// What comes before what.
type Order<'a> = (Urgency, u8, Option<Matter>, Day, &'a str, Option<PersonId>, ElementId);

impl Item {
    /// What comes before what: the nearer state, then the consequence, then what is late longest.
    pub fn order(&self) -> Order<'_> {
        (self.urgency, self.rule.weight(), self.matter, self.day, &self.title, self.person, self.of)
    }

    /// Whether the card alone says it: it is known before the facts of the person are read.
    pub fn is_of_card(&self) -> bool {
        self.matter.is_some() && self.urgency != Urgency::Ahead
    }

    /// How many days it is late; 0 where it is not.
    pub fn days_late(&self, today: Day) -> i32 {
        self.day.days_until(today).max(0)
    }
}
