//! The journal of contacts: in what order it is read, when the person was last met, and who was met how often.
//!
//! A message left or a call without an answer is a line of the journal and no contact: only « joint » counts.

use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, codes};
use crate::insight::dossier::record::{Record, Records};
use crate::journal::fold::Presence;
use crate::journal::schema::contact;
use crate::journal::{FactId, Fold, Kind};

/// The way a contact is proposed to have taken place when nothing is known of the person.
const USUAL: &str = "phone";

/// The ways that most contacts take, the first on offer.
pub const COMMON: [&str; 7] = ["phone", "whatsapp", "on_site", "mail", "messenger", "video", "sms"];

/// Ways by which one writes and does not know whether it is read.
const WRITTEN: [&str; 5] = ["mail", "messenger", "sms", "letter", "registered_letter"];

/// The result that makes a contact.
pub const REACHED: &str = "reached";

/// The contacts, the latest first; those without a day stand last.
pub fn latest_first(records: &Records) -> Vec<&Record> {
    let mut contacts: Vec<&Record> = records.of(&Kind::Contact).iter().collect();
    contacts.order_by_key(|contact| std::cmp::Reverse((contact.get(contact::DAY), first_written(contact))));
    contacts
}

/// The fact that holds the channel: two contacts of one day stand in the order in which they were written.
fn first_written(contact: &Record) -> Option<FactId> {
    contact.held(contact::CHANNEL).or_else(|| contact.held(contact::DAY))?.shown.as_ref().map(|shown| shown.fact)
}

/// Whether the person was really met or spoken to.
pub fn is_real(contact: &Record) -> bool {
    contact.get(contact::REACHED) == Some(REACHED)
}

/// The day of the last real contact, up to `today`: what a wrong year puts in the future hides nothing.
pub fn last_reached(records: &Records, today: Day) -> Option<Day> {
    let contacts = records.of(&Kind::Contact).iter();
    latest_real(contacts.map(|contact| (contact.get(contact::REACHED), contact.get(contact::DAY))), today)
}

/// The same of a fold, for a card: it reads two fields of each contact, and copies none.
pub fn last_reached_in(fold: &Fold<'_>, today: Day) -> Option<Day> {
    let contacts = fold.elements(&Kind::Contact).filter(|contact| contact.presence != Presence::Removed);
    latest_real(contacts.map(|contact| (contact.get(contact::REACHED), contact.get(contact::DAY))), today)
}

/// Of results and days, the latest day on which somebody was reached.
fn latest_real<'a>(contacts: impl Iterator<Item = (Option<&'a str>, Option<Day>)>, today: Day) -> Option<Day> {
    let real = contacts.filter(|(reached, _)| *reached == Some(REACHED));
    real.filter_map(|(_, day)| day).filter(|day| *day <= today).max()
}

/// How often somebody tried to reach the person since the last time that it worked, up to `today`: calls without an
/// answer, messages, visits in vain. Only a contact in which the person was reached begins the count anew.
pub fn attempts(records: &Records, today: Day) -> usize {
    let until = |contact: &&Record| contact.get(contact::DAY).is_some_and(|day| day <= today);
    let told = latest_first(records).into_iter().filter(until);
    told.take_while(|contact| !is_real(contact)).filter(|contact| contact.get(contact::REACHED).is_some()).count()
}

/// The channel that a new contact begins with: that of the last one, else the one that the person prefers.
pub fn proposed_channel<'a>(records: &'a Records, preferred: Option<&'a str>) -> &'a str {
    let last = latest_first(records).into_iter().find_map(|contact| contact.get(contact::CHANNEL));
    last.or(preferred).unwrap_or(USUAL)
}

/// All channels: what the person prefers, what was used last, the common ones, then the rest of the list.
pub fn offered_channels(records: &Records, preferred: Option<&str>) -> Vec<&'static str> {
    let known = |code: &str| codes::CONTACT_CHANNELS.iter().copied().find(|known| *known == code);
    let first = [preferred.and_then(known), known(proposed_channel(records, preferred))];
    let mut offered: Vec<&'static str> = Vec::with_capacity(codes::CONTACT_CHANNELS.len());
    for code in first.into_iter().flatten().chain(COMMON).chain(codes::CONTACT_CHANNELS.iter().copied()) {
        if !offered.contains(&code) {
            offered.push(code);
        }
    }
    offered
}

/// The result that a channel mostly has: a written channel leaves a message until the person answers.
pub fn usual_result(channel: &str) -> &'static str {
    if WRITTEN.contains(&channel) { "message" } else { REACHED }
}

/// The meetings of a person around: the contacts that name them, the latest first.
pub fn meetings(records: &Records, partner: ElementId) -> Vec<&Record> {
    let mut meetings = latest_first(records);
    meetings.retain(|contact| contact.get(contact::PARTNER) == Some(partner));
    meetings
}
