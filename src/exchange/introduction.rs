//! What an organisation says of itself beside its name, its type and its keys: where it works, and whom one calls there for
//! what. It stands on its card, and nothing in it is of a person on the board.
//!
//! Who receives a card notes it as it is. What a colleague has typed about the partner is another matter: it stays until
//! somebody takes the card's word for it. Each write from a card bears the day of the card, and that tells the two apart.

use super::envelope::Envelope;
use super::error::FileError;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Line, OrgId, Subject, national_number};
use crate::journal::fold::{Element, Presence, Write};
use crate::journal::schema::{Entry, org_contact, organisation, peer};
use crate::journal::{AnyField, Data, Draft, Field, Journal, Key, Kind, Value};
use std::collections::BTreeSet;

/// How many contacts a card may have: more are nobody's to call.
pub const CONTACTS: usize = 100;

/// The keys of an envelope that hold it.
pub(super) const KEYS: [&str; 2] = ["contacts", "territory"];

/// Whom one calls, by function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The same on each card of the organisation.
    pub id: ElementId,
    pub function: Option<Line>,
    pub name: Option<Line>,
    pub phone: Option<Line>,
    pub mail: Option<Line>,
}

/// What an organisation says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Introduction {
    /// Where it works, in its own words.
    pub territory: Option<Line>,
    pub contacts: Vec<Contact>,
}

/// The fields of a contact, in the order in which they are told.
const FIELDS: [Field<Line>; 4] = [org_contact::FUNCTION, org_contact::NAME, org_contact::PHONE, org_contact::MAIL];

impl Contact {
    fn texts(&self) -> [Option<&Line>; 4] {
        [self.function.as_ref(), self.name.as_ref(), self.phone.as_ref(), self.mail.as_ref()]
    }

    fn of(id: ElementId, texts: [Option<Line>; 4]) -> Self {
        let [function, name, phone, mail] = texts;
        Self { id, function, name, phone, mail }
    }
}

impl Introduction {
    /// What our organisation says of itself, by its settings.
    pub fn of(journal: &Journal, own: OrgId) -> Self {
        let fold = journal.fold_subject(Subject::Settings(own));
        let territory = fold.register(organisation::TERRITORY, None).and_then(|text| Line::parse(text).ok());
        let contact = |element: Element<'_, '_>| {
            let text = |field| element.get(field).and_then(|text: &str| Line::parse(text).ok());
            Some(Contact::of(ElementId::parse(element.id).ok()?, FIELDS.map(text)))
        };
        let elements = fold.elements(&Kind::OrgContact).filter(|element| element.presence != Presence::Removed);
        let ours = elements.filter(|element| element.get(org_contact::ORG) == Some(own));
        let mut contacts: Vec<Contact> = ours.filter_map(contact).take(CONTACTS).collect();
        contacts.order_by_key(|contact| contact.id);
        Self { territory, contacts }
    }

    /// Understands what stands around the facts of a card.
    pub(super) fn read(head: &Data) -> Result<Self, FileError> {
        let given = |key: &str| head.get(key).filter(|value| **value != Value::Null);
        let territory = match given("territory") {
            None => None,
            Some(value) => Some(said(value).ok_or(FileError::Head { key: "territory" })?),
        };
        let contacts = match given("contacts") {
            None => Some(Vec::new()),
            Some(Value::List(items)) if items.len() <= CONTACTS => items.iter().map(contact).collect(),
            Some(_) => None,
        };
        let contacts = contacts.ok_or(FileError::Head { key: "contacts" })?;
        let ids: BTreeSet<ElementId> = contacts.iter().map(|contact: &Contact| contact.id).collect();
        if ids.len() < contacts.len() {
            return Err(FileError::Head { key: "contacts" });
        }
        Ok(Self { territory, contacts })
    }

    /// The entries of an envelope that say it; none where there is nothing to say.
    pub(super) fn write(&self) -> impl Iterator<Item = (Key, Value)> {
        let contact = |contact: &Contact| {
            let texts = FIELDS.iter().zip(contact.texts());
            let texts = texts.filter_map(|(field, text)| Some((Key::from(field.key), Value::text(text?))));
            Value::Map(Data::new(texts.chain([(Key::from("id"), Value::text(contact.id))])))
        };
        let territory = self.territory.as_ref().map(|text| (Key::from("territory"), Value::text(text)));
        let contacts: Vec<Value> = self.contacts.iter().map(contact).collect();
        let contacts =
            (!contacts.is_empty()).then(|| (Key::from("contacts"), Value::List(contacts.into_iter().collect())));
        territory.into_iter().chain(contacts)
    }
}

/// A line of a card, without what looks like a national number: there is no place for one.
fn said(value: &Value) -> Option<Line> {
    let line = Line::parse(value.as_text()?).ok()?;
    match national_number::mask(line.as_str(), national_number::PLACEHOLDER) {
        Some((masked, _)) => Line::parse(&masked).ok(),
        None => Some(line),
    }
}

fn contact(value: &Value) -> Option<Contact> {
    let map = value.as_map()?;
    let id = ElementId::parse(map.text("id")?).ok()?;
    let mut texts = [None, None, None, None];
    for (field, text) in FIELDS.iter().zip(&mut texts) {
        if let Some(value) = map.get(field.key).filter(|value| **value != Value::Null) {
            *text = Some(said(value)?);
        }
    }
    Some(Contact::of(id, texts))
}

/// What becomes of something that a card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nothing was noted of it.
    New,
    /// An earlier card said otherwise.
    Renewed,
    /// An earlier card named the contact, this one does not.
    Gone,
    /// A colleague noted something else, or took the contact away: it stays so, unless the user takes the card's word.
    Typed,
}

/// Something that a card says and that is not noted here so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The contact; the organisation itself for its territory.
    pub id: ElementId,
    pub fate: Fate,
    /// What the card says, piece by piece.
    pub says: Vec<Line>,
    /// What is noted instead.
    pub held: Vec<Line>,
    /// What is written of it.
    pub draft: Draft,
}

impl Told {
    /// Whether it is where the organisation works; otherwise it is a contact.
    pub fn is_territory(&self) -> bool {
        self.draft.kind == Kind::Peer
    }

    /// Whether a colleague took it away.
    pub fn is_removed(&self) -> bool {
        self.fate == Fate::Typed && self.held.is_empty()
    }
}

/// A card, as it is noted.
struct Noting {
    own: OrgId,
    org: OrgId,
    /// The day on which the card was made.
    card: Day,
    today: Day,
}

impl Noting {
    fn draft(&self, kind: Kind, entries: impl IntoIterator<Item = Entry>) -> Draft {
        Draft::new(Subject::Settings(self.own), self.today, kind, entries)
    }
}

/// The day on which a card was made. One from a clock that runs ahead is of today: it must not outdo those to come.
pub fn day(card: &Envelope, today: Day) -> Day {
    card.created.day().min(today)
}

/// What a card of another organisation says that is not noted here yet. A card that is older than the one noted last says
/// nothing any more, and what a card does not speak of stays.
pub fn told(journal: &Journal, own: OrgId, card: &Envelope, today: Day) -> Vec<Told> {
    let Some(from) = &card.from else { return Vec::new() };
    let noting = Noting { own, org: from.org, card: day(card, today), today };
    let fold = journal.fold_subject(Subject::Settings(own));
    let known = fold.element(&Kind::Peer, &from.org.to_string());
    let noted = known.and_then(|known| known.get(peer::CARD));
    if noted.is_some_and(|noted| noting.card < noted) {
        return Vec::new();
    }
    let mut told: Vec<Told> = Vec::new();
    let Introduction { territory, contacts } = &card.introduction;
    if let Some(territory) = territory {
        let held = known.and_then(|known| known.cell(peer::TERRITORY.any())?.shown());
        told.extend(noting.territory(territory, held));
    }
    let contacts: Vec<Contact> = contacts.iter().map(|contact| noting.theirs(contact)).collect();
    for contact in &contacts {
        let held = fold.element(&Kind::OrgContact, &contact.id.to_string());
        told.extend(noting.contact(contact, held));
    }
    if !contacts.is_empty() {
        let still = |element: &Element<'_, '_>| contacts.iter().any(|contact| contact.id.to_string() == element.id);
        let theirs = |element: &Element<'_, '_>| element.get(org_contact::ORG) == Some(from.org);
        let shown = fold.elements(&Kind::OrgContact).filter(|element| element.presence == Presence::Shown);
        told.extend(shown.filter(|it| theirs(it) && !still(it)).filter_map(|element| noting.gone(&element)));
    }
    told
}

impl Noting {
    /// A contact under the id that it has here: no card names what another organisation, or ours, has told.
    fn theirs(&self, contact: &Contact) -> Contact {
        let id = ElementId::derived(self.org.uuid(), &format!("contact {}", contact.id));
        Contact { id, ..contact.clone() }
    }

    fn territory(&self, says: &Line, held: Option<Write<'_>>) -> Option<Told> {
        let noted = held.and_then(|write| line(write.value));
        if noted.as_ref() == Some(says) {
            return None;
        }
        let fate = match held {
            // One who emptied it did so on purpose.
            Some(write) if !is_of_card(write, peer::CARD.any()) => Fate::Typed,
            Some(_) => Fate::Renewed,
            None => Fate::New,
        };
        let data = [peer::ORG.with(self.org), peer::TERRITORY.with(says), peer::CARD.with(self.card)];
        let draft = self.draft(Kind::Peer, data);
        let id = self.org.uuid().into();
        Some(Told { id, fate, says: vec![says.clone()], held: noted.into_iter().collect(), draft })
    }

    /// What a contact of the card changes. Of one whom nobody touched all is taken; of one with a correction nothing is
    /// before somebody says so.
    fn contact(&self, contact: &Contact, held: Option<Element<'_, '_>>) -> Option<Told> {
        let says: Vec<Line> = contact.texts().into_iter().flatten().cloned().collect();
        let noted = |field: Field<Line>| held.and_then(|held| held.cell(field.any())?.shown());
        let is_removed = held.is_some_and(|held| held.presence == Presence::Removed);
        let differs =
            |field: &Field<Line>, text: Option<&Line>| noted(*field).and_then(|it| line(it.value)).as_ref() != text;
        let fields = || FIELDS.iter().zip(contact.texts());
        if !is_removed && fields().all(|(field, text)| !differs(field, text)) {
            return None;
        }
        // What a colleague wrote and the card does not speak of stays, and is no answer to the card.
        let is_typed = |field: &Field<Line>| noted(*field).is_some_and(|it| !is_of_card(it, org_contact::CARD.any()));
        let news: Vec<_> =
            fields().filter(|(field, text)| differs(field, *text) && (text.is_some() || !is_typed(field))).collect();
        if news.is_empty() && !is_removed {
            return None;
        }
        let fate = if is_removed || news.iter().any(|(field, _)| is_typed(field)) {
            Fate::Typed
        } else if held.is_some() {
            Fate::Renewed
        } else {
            Fate::New
        };
        let keys = [org_contact::CONTACT.with(contact.id), org_contact::ORG.with(self.org)];
        let texts = news.into_iter().map(|(field, text)| field.maybe(text));
        let back = Kind::OrgContact.schema().and_then(|schema| schema.removed).filter(|_| is_removed);
        let back = back.map(|removed| (removed, Value::Bool(false)));
        let day = [org_contact::CARD.with(self.card)];
        let draft = self.draft(Kind::OrgContact, keys.into_iter().chain(texts).chain(back).chain(day));
        let texts = FIELDS.iter().filter(|_| !is_removed).filter_map(|field| line(noted(*field)?.value));
        Some(Told { id: contact.id, fate, says, held: texts.collect(), draft })
    }

    /// A contact whom the card names no more goes, unless a colleague wrote something of them.
    fn gone(&self, element: &Element<'_, '_>) -> Option<Told> {
        let writes = || element.cells.iter().flat_map(|cell| &cell.current);
        if !writes().all(|write| is_of_card(*write, org_contact::CARD.any())) {
            return None;
        }
        let held = FIELDS.iter().filter_map(|field| line(element.cell(field.any())?.shown()?.value)).collect();
        let draft = Draft::removal(Subject::Settings(self.own), self.today, Kind::OrgContact, element.id)?;
        let id = ElementId::parse(element.id).ok()?;
        Some(Told { id, fate: Fate::Gone, says: Vec::new(), held, draft })
    }
}

/// Whether a card wrote it, and not a colleague.
fn is_of_card(write: Write<'_>, card: AnyField) -> bool {
    write.fact.data.get(card.key).is_some()
}

fn line(value: &Value) -> Option<Line> {
    Line::parse(value.as_text()?).ok()
}

/// What is written of a card: all but what a colleague noted otherwise, and of that what the user takes from the card. The
/// day of the card goes with it.
pub fn noted(
    told: &[Told],
    taken: &BTreeSet<ElementId>,
    (own, org): (OrgId, OrgId),
    (card, today): (Day, Day),
) -> Vec<Draft> {
    let noting = Noting { own, org, card, today };
    let told = told.iter().filter(|told| told.fate != Fate::Typed || taken.contains(&told.id));
    let drafts: Vec<Draft> = told.map(|told| told.draft.clone()).collect();
    let day = (!drafts.is_empty()).then(|| noting.draft(Kind::Peer, [peer::ORG.with(org), peer::CARD.with(card)]));
    day.into_iter().chain(drafts).collect()
}
