//! A contact of several people at once: one way and one text for all, and a result for each.

use crate::app::edit::Edit;
use crate::domain::{Day, ElementId, Line, PersonId, Prose};
use crate::insight::Card;
use crate::insight::contact::contacts::REACHED;
use crate::journal::schema::{contact, task};

/// The result of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    pub person: PersonId,
    /// A code of `codes::REACHED`.
    pub reached: &'static str,
}

/// For whom the next action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum For {
    /// Those who were not reached.
    #[default]
    Missed,
    Everybody,
}

/// What was noted for all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calls {
    /// A code of `codes::CONTACT_CHANNELS`.
    pub channel: &'static str,
    pub on: Day,
    /// Those with whom somebody was in contact.
    pub calls: Vec<Call>,
    pub text: Option<Prose>,
    /// What comes next, and on which day.
    pub next: Option<(Line, Option<Day>)>,
    pub next_for: For,
}

impl Calls {
    /// The edits of one person; none for whom nobody was in contact with. What comes next is for whoever follows them.
    pub fn edits(&self, card: &Card, mut element: impl FnMut() -> ElementId) -> Vec<Edit> {
        let Some(call) = self.calls.iter().find(|call| call.person == card.id) else { return Vec::new() };
        let id = element();
        let put = |entry| Edit::element(id, entry).on(Some(self.on));
        let mut edits = vec![
            put(contact::DAY.with(self.on)),
            put(contact::CHANNEL.with(self.channel)),
            put(contact::REACHED.with(call.reached)),
        ];
        edits.extend(self.text.as_ref().map(|text| put(contact::TEXT.with(text))));
        let wanted = self.next_for == For::Everybody || call.reached != REACHED;
        if let Some((title, due)) = self.next.as_ref().filter(|_| wanted) {
            let id = element();
            edits.push(Edit::element(id, task::TITLE.with(title)));
            edits.extend(due.map(|due| Edit::element(id, task::DUE.with(due))));
            edits.extend(card.referent.map(|member| Edit::element(id, task::MEMBER.with(member))));
        }
        edits
    }
}
