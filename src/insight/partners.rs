//! What is noted of an organisation that works with ours, and of our own as it introduces itself: where it works, whom one
//! calls there, and what became of the packets that left for it.

use super::dossier::record::Record;
use super::settings::Settings;
use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId};
use crate::journal::Kind;
use crate::journal::schema::{dispatch, org_contact, organisation, peer};
use std::cmp::Reverse;

/// Where an organisation works, in its own words or in ours.
pub fn territory(settings: &Settings, org: OrgId) -> Option<&str> {
    match settings.records.element(&Kind::Peer, org.uuid().into()) {
        Some(partner) => partner.get(peer::TERRITORY),
        None => settings.records.one(organisation::TERRITORY),
    }
}

/// The day of the card by which we know it last; none where no card said more than a name.
pub fn card(settings: &Settings, org: OrgId) -> Option<Day> {
    settings.records.element(&Kind::Peer, org.uuid().into())?.get(peer::CARD)
}

/// Whom one calls in an organisation, by function.
pub fn contacts(settings: &Settings, org: OrgId) -> Vec<&Record> {
    let of_theirs = |record: &&Record| record.get(org_contact::ORG) == Some(org);
    let mut contacts: Vec<&Record> = settings.records.of(&Kind::OrgContact).iter().filter(of_theirs).collect();
    let said = |record: &Record, field| record.get(field).map(str::to_lowercase);
    contacts.order_by_key(|it| (said(it, org_contact::FUNCTION), said(it, org_contact::NAME), it.keys.clone()));
    contacts
}

/// What became of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Its receipt says that it arrived.
    Received(Day),
    /// Somebody noted that no receipt is awaited any more.
    Settled(Day),
    /// Its receipt may still come, for so many days already.
    Awaited(u32),
    /// It is time to ask, after so many days.
    Late(u32),
}

impl Answer {
    fn is_open(self) -> bool {
        matches!(self, Answer::Awaited(_) | Answer::Late(_))
    }
}

/// What became of a packet by `today`.
pub fn answer(settings: &Settings, packet: &Record, today: Day) -> Answer {
    if let Some(day) = packet.get(dispatch::RECEIVED) {
        return Answer::Received(day);
    }
    if let Some(day) = packet.get(dispatch::SETTLED) {
        return Answer::Settled(day);
    }
    let days = packet.get(dispatch::SENT).map_or(0, |day| u32::try_from(day.days_until(today)).unwrap_or(0));
    if days < settings.receipt_days() { Answer::Awaited(days) } else { Answer::Late(days) }
}

/// A packet that left, and what became of it.
pub type Packet<'s> = (&'s Record, Answer);

/// The packets that left for an organisation: first those whose receipt is awaited, the longest first, then the others, the
/// latest first.
pub fn packets(settings: &Settings, org: OrgId, today: Day) -> Vec<Packet<'_>> {
    let to_them = settings.records.of(&Kind::Dispatch).iter().filter(|it| it.get(dispatch::TO) == Some(org));
    let answered = to_them.map(|packet| (packet, answer(settings, packet, today)));
    let (mut open, mut over): (Vec<Packet<'_>>, Vec<Packet<'_>>) = answered.partition(|(_, answer)| answer.is_open());
    open.order_by_key(|(packet, _)| (packet.get(dispatch::SENT), packet.keys.clone()));
    over.order_by_key(|(packet, _)| Reverse((packet.get(dispatch::SENT), packet.keys.clone())));
    open.into_iter().chain(over).collect()
}

/// The link by which a letter is written to an address that somebody typed or a card brought; none where the text is no plain
/// address, for a link may say more than to whom.
pub fn mail_link(text: &str) -> Option<String> {
    let text = text.trim();
    let (name, house) = text.split_once('@')?;
    let is_plain =
        |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || "._+-'".contains(sign));
    (is_plain(name) && is_plain(house)).then(|| format!("mailto:{text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_to_whom_and_nothing_more() {
        assert_eq!(mail_link(" anne@exemple.be ").as_deref(), Some("mailto:anne@exemple.be"));
        assert_eq!(mail_link("o'brien+accueil@ex-emple.be").as_deref(), Some("mailto:o'brien+accueil@ex-emple.be"));
        for more in [
            "anne@exemple.be?bcc=tous@exemple.be",
            "anne@exemple.be, luc@exemple.be",
            "anne@a@b",
            "a%40b@c",
            "@b.be",
            "",
        ] {
            assert_eq!(mail_link(more), None, "{more}");
        }
    }
}
