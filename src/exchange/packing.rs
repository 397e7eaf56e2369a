//! Makes packets: what may leave of some people, with what is needed to read it.

use super::agreement::Lacking;
use super::backup::{Origin, addressed};
use super::companions::{Along, Companions};
use super::envelope::{Colleague, Envelope, FileKind, Party};
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

/// The packet for those of whom something leaves, with the companies that go along. `origin` says who writes it, and when.
///
/// # Errors
/// When it says nothing of who writes it.
pub fn packet(
    journal: &Journal,
    asked: &Asked,
    to: Party,
    people: &[Asking<'_>],
    (extent, along): (Extent, Along),
    origin: Origin,
) -> Result<Envelope, FileError> {
    let going = people.iter().filter_map(|(_, leaving)| leaving.as_ref().ok());
    let going: Vec<&Leaving<'_>> = going.filter(|leaving| !leaving.facts(extent).is_empty()).collect();
    let mut facts: Vec<Fact> =
        going.iter().flat_map(|leaving| leaving.facts(extent).iter().copied().cloned()).collect();
    let persons: BTreeSet<PersonId> = going.iter().map(|leaving| leaving.person).collect();
    if !persons.is_empty() {
        let mut companions = Companions::default();
        companions.note(going.iter().flat_map(|leaving| leaving.all.iter().copied()));
        facts.extend(companions.facts(journal, asked, along).into_iter().cloned());
    }
    let mut named = Named::default();
    named.note(&facts);
    let envelope = addressed(FileKind::Packet, to, origin)?;
    let persons = persons.into_iter().collect();
    Ok(named.write(journal, asked, Envelope { purpose: Some(asked.purpose), persons, facts, ..envelope }))
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

/// What facts name that a reader elsewhere cannot know: colleagues, and entries of the organisation's own lists.
#[derive(Debug, Clone, Default)]
pub struct Named {
    members: BTreeSet<MemberId>,
    templates: BTreeSet<String>,
}

impl Named {
    /// Notes whom and what these facts name.
    pub fn note(&mut self, facts: &[Fact]) {
        self.members.extend(facts.iter().map(|fact| fact.by.member));
        let values = facts.iter().flat_map(|fact| fact.data.iter().filter(|(key, _)| key.as_str() == "member"));
        self.members.extend(values.filter_map(|(_, value)| MemberId::parse(value.as_text()?).ok()));
        self.templates.extend(facts.iter().filter_map(|fact| fact.get(track::TEMPLATE)).map(|id| id.to_string()));
    }

    /// The packet with their names, as the organisation calls them: a colleague by name, and function where it is known.
    pub fn write(&self, journal: &Journal, asked: &Asked, envelope: Envelope) -> Envelope {
        let fold = journal.fold_subject(Subject::Settings(asked.own));
        let colleague = |element: Element<'_, '_>| {
            let id = MemberId::parse(element.id).ok().filter(|id| self.members.contains(id))?;
            let name = element.get(member::NAME)?;
            let function = element.get(member::FUNCTION);
            let whole = function.map_or_else(|| name.to_owned(), |function| format!("{name}, {function}"));
            Some(Colleague { member: id, name: Line::parse(&whole).or_else(|_| Line::parse(name)).ok()? })
        };
        let label = |element: Element<'_, '_>| {
            let id = self.templates.get(element.id)?;
            Some((Key::from(id.clone()), Value::text(element.get(track_template::NAME)?)))
        };
        Envelope {
            people: fold.elements(&Kind::Member).filter_map(colleague).collect(),
            labels: Data::new(fold.elements(&Kind::TrackTemplate).filter_map(label).collect::<Vec<_>>()),
            ..envelope
        }
    }
}
