//! Makes packets: what may leave of some people, with what is needed to read it.

use super::agreement::Lacking;
use super::backup::Origin;
use super::envelope::{Colleague, Envelope, FileKind, Party, this_program};
use super::error::FileError;
use super::leaving::{Asked, Leaving, leaving};
use crate::domain::{Line, MemberId, PersonId, Subject};
use crate::journal::codec::LIST_LIMIT;
use crate::journal::fold::Element;
use crate::journal::schema::{member, sent, track, track_template};
use crate::journal::{Data, Draft, Fact, Journal, Key, Kind, Value};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What of a person's facts a packet takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Extent {
    /// What the recipient was not sent yet.
    #[default]
    News,
    /// All that may leave: for a recipient who lost what came before.
    All,
}

/// What becomes of each person who was asked for.
pub type Asking<'j> = (PersonId, Result<Leaving<'j>, Lacking>);

/// Looks at each person.
pub fn look<'j>(journal: &'j Journal, asked: &Asked, persons: impl IntoIterator<Item = PersonId>) -> Vec<Asking<'j>> {
    persons.into_iter().map(|person| (person, leaving(journal, asked, person))).collect()
}

impl<'j> Leaving<'j> {
    /// The facts that a packet of this extent takes.
    pub fn facts(&self, extent: Extent) -> &[&'j Fact] {
        match extent {
            Extent::News => &self.news,
            Extent::All => &self.all,
        }
    }
}

/// The packet for those of whom something leaves. `origin` says who writes it, and when.
///
/// # Errors
/// When it says nothing of who writes it.
pub fn packet(
    journal: &Journal,
    asked: &Asked,
    to: Party,
    people: &[Asking<'_>],
    extent: Extent,
    origin: Origin,
) -> Result<Envelope, FileError> {
    let going = people.iter().filter_map(|(_, leaving)| leaving.as_ref().ok());
    let going: Vec<&Leaving<'_>> = going.filter(|leaving| !leaving.facts(extent).is_empty()).collect();
    let facts: Vec<Fact> = going.iter().flat_map(|leaving| leaving.facts(extent).iter().copied().cloned()).collect();
    let persons: BTreeSet<PersonId> = going.iter().map(|leaving| leaving.person).collect();
    Ok(Envelope {
        kind: FileKind::Packet,
        id: origin.id,
        created: origin.created,
        app: this_program().ok_or(FileError::Head { key: "app" })?,
        from: Some(origin.from.ok_or(FileError::Head { key: "from" })?),
        to: Some(to),
        purpose: Some(asked.purpose),
        persons: persons.into_iter().collect(),
        people: colleagues(journal, asked, &facts),
        labels: labels(journal, asked, &facts),
        facts,
        packet: None,
        extra: Data::default(),
    })
}

/// What is written of a packet beside a person, once the file was made: the recipient holds these facts from now on.
pub fn sent(envelope: &Envelope, asked: &Asked, person: PersonId, facts: &[Fact]) -> Vec<Draft> {
    let names: Vec<Value> = facts.iter().map(|fact| Value::text(fact.id)).collect();
    let parts = names.chunks(LIST_LIMIT).enumerate().map(|(place, names)| {
        // One list holds so many; the parts have ids of their own.
        let id = if place == 0 { envelope.id } else { Uuid::new_v5(&envelope.id, &place.to_be_bytes()) };
        let data = [
            sent::PACKET.with(id.into()),
            sent::TO.with(asked.recipient),
            sent::PURPOSE.with(asked.purpose),
            sent::FACTS.says(Value::List(names.into())),
        ];
        Draft::new(Subject::Person(person), asked.today, Kind::Sent, data)
    });
    parts.collect()
}

/// Puts into a packet what is needed to read these facts, where it is not there yet: the names of colleagues, the labels of
/// the organisation's own lists.
pub fn name(journal: &Journal, asked: &Asked, facts: &[Fact], envelope: &mut Envelope) {
    for colleague in colleagues(journal, asked, facts) {
        if !envelope.people.iter().any(|known| known.member == colleague.member) {
            envelope.people.push(colleague);
        }
    }
    let known = envelope.labels.iter().map(|(key, label)| (key.clone(), label.clone()));
    let news = labels(journal, asked, facts);
    let news = news.iter().filter(|(key, _)| envelope.labels.get(key.as_str()).is_none());
    envelope.labels = Data::new(known.chain(news.map(|(key, label)| (key.clone(), label.clone()))).collect::<Vec<_>>());
}

/// Those who wrote the facts, or whom the facts name, as the organisation calls them: name, and function where it is known.
fn colleagues(journal: &Journal, asked: &Asked, facts: &[Fact]) -> Vec<Colleague> {
    let mut wanted: BTreeSet<MemberId> = facts.iter().map(|fact| fact.by.member).collect();
    let texts = facts.iter().flat_map(|fact| fact.data.iter().filter(|(key, _)| key.as_str() == "member"));
    wanted.extend(texts.filter_map(|(_, value)| MemberId::parse(value.as_text()?).ok()));
    let fold = journal.fold_subject(Subject::Settings(asked.own));
    let named = |element: Element<'_, '_>| {
        let id = MemberId::parse(element.id).ok().filter(|id| wanted.contains(id))?;
        let name = element.get(member::NAME)?;
        let whole =
            element.get(member::FUNCTION).map_or_else(|| name.to_owned(), |function| format!("{name}, {function}"));
        Some(Colleague { member: id, name: Line::parse(&whole).or_else(|_| Line::parse(name)).ok()? })
    };
    fold.elements(&Kind::Member).filter_map(named).collect()
}

/// The names of entries of the organisation's own lists that the facts name: filières.
fn labels(journal: &Journal, asked: &Asked, facts: &[Fact]) -> Data {
    let wanted: BTreeSet<String> =
        facts.iter().filter_map(|fact| fact.get(track::TEMPLATE)).map(|id| id.to_string()).collect();
    let fold = journal.fold_subject(Subject::Settings(asked.own));
    let templates = fold.elements(&Kind::TrackTemplate).filter(|element| wanted.contains(element.id));
    let named = templates.filter_map(|element| {
        Some((Key::from(element.id.to_owned()), Value::text(element.get(track_template::NAME)?)))
    });
    Data::new(named.collect::<Vec<_>>())
}
