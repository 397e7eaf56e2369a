//! What we keep of an organisation that wrote to us: its name and type, and the words that its facts are read with.

use super::envelope::{Envelope, FileKind, Party};
use super::error::FileError;
use super::keys::{PublicKeys, SealKey, SignKey};
use super::read::Opened;
use super::revision::Revision;
use crate::domain::{Day, Line, OrgId, Subject};
use crate::journal::schema::{Entry, peer, peer_word};
use crate::journal::{Draft, Fold, Journal, Keys, Kind};

/// Asks of a card whether it introduces somebody else.
///
/// # Errors
/// When it is no card, or our own.
pub fn accept(own: OrgId, opened: Opened) -> Result<(Party, Option<PublicKeys>), FileError> {
    let Envelope { kind, from, keys, .. } = opened.envelope;
    if kind != FileKind::Card {
        return Err(FileError::KindNotWanted { kind });
    }
    let from = from.ok_or(FileError::Head { key: "from" })?;
    if from.org == own { Err(FileError::OwnCard) } else { Ok((from, keys.map(|shown| shown.keys))) }
}

/// What is held of the keys of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Held {
    pub sign: Option<SignKey>,
    pub seal: Option<SealKey>,
    /// Whether these very keys were compared with the organisation by telephone.
    pub compared: bool,
}

impl Held {
    /// Both keys, where both are held.
    pub fn keys(&self) -> Option<PublicKeys> {
        Some(PublicKeys { sign: self.sign?, seal: self.seal.clone()? })
    }

    /// What a card shows.
    pub fn of_card(keys: Option<&PublicKeys>) -> Self {
        Self { sign: keys.map(|keys| keys.sign), seal: keys.map(|keys| keys.seal.clone()), compared: false }
    }

    /// What is held, as the settings say it.
    pub fn read(sign: Option<&str>, seal: Option<&str>, checked: Option<&str>) -> Self {
        let compared = sign.is_some() && sign == checked;
        Self { sign: sign.and_then(SignKey::parse), seal: seal.and_then(SealKey::parse), compared }
    }
}

/// The keys that are held of an organisation.
pub fn held(held: &Journal, own: OrgId, org: OrgId) -> Held {
    let fold = held.fold_subject(Subject::Settings(own));
    let id = org.to_string();
    let Some(known) = fold.element(&Kind::Peer, &id) else { return Held::default() };
    Held::read(known.get(peer::SIGN), known.get(peer::SEAL), known.get(peer::CHECKED))
}

/// What the program of an organisation reads, by what the settings say of it.
pub fn reads(named: Option<u32>, sign: Option<&str>) -> Revision {
    Revision::shown(named.and_then(Revision::new), sign.is_some())
}

/// The same, as a journal holds it.
pub fn read_by(held: &Journal, own: OrgId, org: OrgId) -> Revision {
    let fold = held.fold_subject(Subject::Settings(own));
    let known = fold.element(&Kind::Peer, &org.to_string());
    known.map_or(Revision::FIRST, |known| reads(known.get(peer::REVISION), known.get(peer::SIGN)))
}

/// What is to be written of the revision that a file of an organisation names, where it is higher than any before.
///
/// The highest one stays: files come late, twice and in any order, and a program that is older again keeps what it does not
/// read.
fn named(revision: Option<Revision>, before: Option<u32>) -> Option<Entry> {
    let number = revision?.number();
    before.is_none_or(|before| number > before).then(|| peer::REVISION.with(number))
}

/// The same, of an organisation whose file says nothing else about itself that is not known.
pub fn upgraded(journal: &Journal, own: OrgId, org: OrgId, revision: Option<Revision>, today: Day) -> Option<Draft> {
    let fold = journal.fold_subject(Subject::Settings(own));
    let known = fold.element(&Kind::Peer, &org.to_string())?;
    let data = [peer::ORG.with(org), named(revision, known.get(peer::REVISION))?];
    Some(Draft::new(Subject::Settings(own), today, Kind::Peer, data))
}

/// What is to be written of an organisation, where it is not held yet as it says now. Of keys it is what is to be held of
/// them; none leaves what is held. `revision` is the one that its file names.
pub fn met(
    journal: &Journal,
    own: OrgId,
    party: &Party,
    keys: Held,
    revision: Option<Revision>,
    today: Day,
) -> Option<Draft> {
    let fold = journal.fold_subject(Subject::Settings(own));
    let id = party.org.to_string();
    let known = fold.element(&Kind::Peer, &id);
    let sign = keys.sign.and_then(|key| Line::parse(&key.to_string()).ok());
    let seal = keys.seal.and_then(|key| Line::parse(key.as_str()).ok());
    let revision = named(revision, known.as_ref().and_then(|known| known.get(peer::REVISION)));
    let same = known.is_some_and(|known| {
        let keeps =
            |held: Option<&str>, news: &Option<Line>| news.as_ref().is_none_or(|key| held == Some(key.as_str()));
        known.get(peer::NAME) == Some(party.name.as_str())
            && known.get(peer::TYPE) == Some(party.org_type)
            && keeps(known.get(peer::SIGN), &sign)
            && keeps(known.get(peer::SEAL), &seal)
            && revision.is_none()
    });
    let data = [peer::ORG.with(party.org), peer::NAME.with(&party.name), peer::TYPE.with(party.org_type)];
    let keys = [sign.map(|key| peer::SIGN.with(&key)), seal.map(|key| peer::SEAL.with(&key))];
    let data: Vec<Entry> = data.into_iter().chain(keys.into_iter().flatten()).chain(revision).collect();
    (!same).then(|| Draft::new(Subject::Settings(own), today, Kind::Peer, data))
}

/// The names that a packet brings, of the sender's colleagues and of entries of its lists, where they are not held yet.
pub fn words(held: &Journal, own: OrgId, envelope: &Envelope, today: Day) -> Vec<Draft> {
    let Some(from) = &envelope.from else { return Vec::new() };
    let fold = held.fold_subject(Subject::Settings(own));
    let people = envelope.people.iter().map(|colleague| (colleague.member.to_string(), colleague.name.clone()));
    let labels = envelope.labels.iter().filter_map(|(key, label)| {
        // A key that is no id names nothing that a fact of this version holds.
        crate::domain::ElementId::parse(key.as_str()).ok()?;
        Some((key.as_str().to_owned(), Line::parse(label.as_text()?).ok()?))
    });
    let news = people.chain(labels).filter(|(word, label)| !is_known(&fold, from.org, word, label));
    let draft = |(word, label): (String, Line)| {
        let word = Line::parse(&word).ok()?;
        let data: [Entry; 3] =
            [peer_word::ORG.with(from.org), peer_word::WORD.with(&word), peer_word::LABEL.with(&label)];
        Some(Draft::new(Subject::Settings(own), today, Kind::PeerWord, data))
    };
    news.filter_map(draft).collect()
}

fn is_known(fold: &Fold<'_>, org: OrgId, word: &str, label: &Line) -> bool {
    let org = org.to_string();
    let cell = fold.cell(peer_word::LABEL.any(), None, Keys::Two(&org, word));
    cell.and_then(|cell| cell.get(peer_word::LABEL)) == Some(label.as_str())
}
