//! Who answers for a person, from which day to which (row L2): one referent per organisation, and those before.

use crate::domain::{Day, MemberId};
use crate::insight::dossier::record::Records;
use crate::journal::Kind;
use crate::journal::schema::referent;

/// The time during which one colleague is the referent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// None when the person has no referent.
    pub member: Option<MemberId>,
    pub from: Day,
    /// The first day of the next turn; none while it lasts.
    pub to: Option<Day>,
}

/// The turns on our lane by rising day; entries that repeat the member do not cut one.
pub fn turns(records: &Records) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for entry in records.of(&Kind::Referent) {
        let Some(from) = entry.day else { continue };
        let member = entry.get(referent::MEMBER);
        match turns.last_mut() {
            Some(last) if last.member == member => continue,
            Some(last) => last.to = Some(from),
            None => {}
        }
        turns.push(Turn { member, from, to: None });
    }
    turns
}

/// The referent on a day.
pub fn referent_on(turns: &[Turn], day: Day) -> Option<MemberId> {
    turns.iter().rfind(|turn| turn.from <= day)?.member
}

/// The turns that are over on `today`, the latest first: colleagues who know the person and no longer answer for it.
pub fn earlier(turns: &[Turn], today: Day) -> impl Iterator<Item = &Turn> {
    turns.iter().rev().filter(move |turn| turn.member.is_some() && turn.to.is_some_and(|to| to <= today))
}

/// The change that is decided and has not come yet.
pub fn coming(turns: &[Turn], today: Day) -> Option<&Turn> {
    turns.iter().find(|turn| turn.from > today)
}

/// For whom an open task is, by the day on which it is due (`today` for one without a day).
///
/// A task of nobody, or of a colleague who had ceased to be the referent by then, is for the referent of that day;
/// one that was given to another colleague stays with them.
pub fn answers_for(turns: &[Turn], given: Option<MemberId>, due: Option<Day>, today: Day) -> Option<MemberId> {
    let day = due.unwrap_or(today);
    let left = |member| turns.iter().any(|turn| turn.member == Some(member) && turn.to.is_some_and(|to| to <= day));
    match (given, referent_on(turns, day)) {
        (Some(member), Some(now)) if member != now && left(member) => Some(now),
        (Some(member), _) => Some(member),
        (None, now) => now,
    }
}
