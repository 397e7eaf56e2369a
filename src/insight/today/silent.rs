//! « Sans nouvelles »: whom nobody has met or spoken to for longer than the rhythm of their step. A message left and a
//! call without an answer are no contact.

use crate::domain::order::InOrder;
use crate::domain::{Day, MemberId, PersonId};
use crate::insight::board::news;
use crate::insight::{Card, Settings};

/// Somebody of whom nothing was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silent {
    pub person: PersonId,
    /// For how many days.
    pub days: i32,
    /// How many may pass in this step.
    pub rhythm: i32,
    /// The last real contact; none where there never was one, and it counts from the step.
    pub last: Option<Day>,
    /// The referent.
    pub member: Option<MemberId>,
}

/// All of them, the longest silence first. It is what their cards say, from the same days.
pub fn silent<'c>(cards: impl Iterator<Item = &'c Card>, settings: &Settings, today: Day) -> Vec<Silent> {
    let silent = |card: &Card| {
        let days = card.silence(settings, today)?;
        let rhythm = news::rhythm(settings, card.step, card.since, today)?;
        Some(Silent { person: card.id, days, rhythm, last: card.last_contact, member: card.referent })
    };
    let mut all: Vec<Silent> = cards.filter_map(silent).collect();
    all.order_by_key(|silent| (std::cmp::Reverse(silent.days), silent.person));
    all
}
