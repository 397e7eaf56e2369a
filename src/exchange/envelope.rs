//! What stands around the facts of a file: its kind, its sender, its addressee, its purpose.
//!
//! The typed form is made from, and turned back into, one canonical object. Keys that this version does not know
//! stay in `extra`. A key that has nothing to say is left out, except `from`, which a file of several
//! organisations gives as `null`.

use super::error::FileError;
use super::introduction::{self, Introduction};
use super::keys::{PublicKeys, SealKey, SignKey, Signature};
use super::revision::Revision;
use crate::domain::coded::coded;
use crate::domain::{Day, ElementId, Line, MemberId, Minute, OrgId, OrgType, PersonId, Purpose};
use crate::journal::schema::is_code;
use crate::journal::{Data, Fact, Key, Value};
use uuid::Uuid;

/// The word by which a file says that it is ours.
pub const FORMAT: &str = "passerelle";

coded! {
    /// What a file is for.
    pub enum FileKind {
        Backup = "backup",
        Packet = "packet",
        Receipt = "receipt",
        Withdrawal = "withdrawal",
        Card = "card",
        Counts = "counts",
        Benchmark = "benchmark",
    }
}

impl FileKind {
    /// Whether this version knows what to do with such a file.
    pub fn is_read(self) -> bool {
        !matches!(self, FileKind::Counts)
    }
}

/// An organisation as it introduces itself in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub org: OrgId,
    pub name: Line,
    pub org_type: OrgType,
}

/// The keys of an organisation, as its card shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub keys: PublicKeys,
    /// The signature of the keys before, where these follow others.
    pub vouch: Option<Signature>,
}

/// The name of someone who wrote facts of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    pub member: MemberId,
    pub name: Line,
}

/// What became of one request to erase, as its answer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// The id of the request, which whoever asked has drawn from their file and the person.
    pub request: ElementId,
    /// A code of [`ERASURE_OUTCOMES`](crate::domain::codes::ERASURE_OUTCOMES), or of a later version.
    pub outcome: String,
    pub on: Day,
}

/// A whole file, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    pub kind: FileKind,
    pub id: Uuid,
    pub created: Minute,
    /// The program that wrote it, for debugging.
    pub app: Line,
    /// What that program reads; the earliest named none.
    pub revision: Option<Revision>,
    /// None when the file unites several organisations.
    pub from: Option<Party>,
    pub to: Option<Party>,
    pub purpose: Option<Purpose>,
    /// The persons that a packet speaks of; no other person may appear in its facts.
    pub persons: Vec<PersonId>,
    pub people: Vec<Colleague>,
    /// Labels of the sender's own lists, needed to read the facts.
    pub labels: Data,
    pub facts: Vec<Fact>,
    /// The packet that a receipt answers.
    pub packet: Option<Uuid>,
    /// The requests to erase that a receipt answers.
    pub erasures: Vec<Erasure>,
    /// The keys of who writes a card.
    pub keys: Option<Shown>,
    /// What who writes a card says of itself besides.
    pub introduction: Introduction,
    /// Keys that this version does not know.
    pub extra: Data,
}

/// The name and version of this program, as written in files.
pub fn this_program() -> Option<Line> {
    Line::parse(concat!("passerelle ", env!("CARGO_PKG_VERSION"))).ok()
}

/// The keys that this version understands. No digest covers `signature`, and the envelope does not hold
/// it: it is made of what is written, and tried as it is read.
const KEYS: [&str; 19] = [
    "app",
    "created",
    "digest",
    "erasures",
    "facts",
    "format",
    "from",
    "id",
    "keys",
    "kind",
    "labels",
    "packet",
    "people",
    "persons",
    "purpose",
    "revision",
    "signature",
    "to",
    "version",
];

impl Envelope {
    /// Understands what stands around `facts`.
    pub fn understand(kind: FileKind, head: &Data, facts: Vec<Fact>) -> Result<Self, FileError> {
        let wrong = |key: &'static str| FileError::Head { key };
        let line = |key: &'static str| {
            let text = head.text(key).ok_or(wrong(key))?;
            Line::parse(text).map_err(|_| wrong(key))
        };
        let given = |key: &str| head.get(key).filter(|value| **value != Value::Null);
        let id = head.text("id").and_then(|text| crate::domain::id::parse_uuid(text).ok()).ok_or(wrong("id"))?;
        let created = head.text("created").and_then(|text| Minute::parse(text).ok()).ok_or(wrong("created"))?;
        let purpose = match given("purpose") {
            None => None,
            Some(value) => Some(value.as_text().and_then(Purpose::parse).ok_or(wrong("purpose"))?),
        };
        let packet = match given("packet") {
            None => None,
            Some(value) => {
                Some(value.as_text().and_then(|text| crate::domain::id::parse_uuid(text).ok()).ok_or(wrong("packet"))?)
            }
        };
        let revision = match given("revision") {
            None => None,
            Some(value) => {
                let number = value.as_int().and_then(|number| u32::try_from(number).ok());
                Some(number.and_then(Revision::new).ok_or(wrong("revision"))?)
            }
        };
        let persons = list(given("persons"), |item| PersonId::parse(item.as_text()?).ok()).ok_or(wrong("persons"))?;
        let people = list(given("people"), colleague).ok_or(wrong("people"))?;
        let labels = match given("labels") {
            None => Data::default(),
            Some(value) => value.as_map().cloned().ok_or(wrong("labels"))?,
        };
        // On other kinds of files these keys say nothing that this version knows.
        let card = kind == FileKind::Card;
        let is_known = |key: &str| KEYS.contains(&key) || (card && introduction::KEYS.contains(&key));
        let extra = head.iter().filter(|(key, _)| !is_known(key.as_str()));
        Ok(Self {
            kind,
            id,
            created,
            app: line("app")?,
            revision,
            from: given("from").map(|value| party("from", value)).transpose()?,
            to: given("to").map(|value| party("to", value)).transpose()?,
            purpose,
            persons,
            people,
            labels,
            facts,
            packet,
            erasures: list(given("erasures"), erasure).ok_or(wrong("erasures"))?,
            keys: given("keys").map(|value| shown(value).ok_or(wrong("keys"))).transpose()?,
            introduction: if card { Introduction::read(head)? } else { Introduction::default() },
            extra: Data::new(extra.map(|(key, value)| (key.clone(), value.clone()))),
        })
    }

    /// What stands around the facts, as one object: all keys but `facts` and `digest`.
    pub fn head(&self, version: u64) -> Data {
        let mut entries: Vec<(Key, Value)> = vec![
            (Key::from("app"), Value::text(&self.app)),
            (Key::from("created"), Value::text(self.created)),
            (Key::from("format"), Value::text(FORMAT)),
            (Key::from("from"), self.from.as_ref().map_or(Value::Null, party_value)),
            (Key::from("id"), Value::text(self.id.hyphenated())),
            (Key::from("kind"), Value::text(self.kind.code())),
            (Key::from("version"), Value::Int(i64::try_from(version).unwrap_or(i64::MAX))),
        ];
        if let Some(revision) = self.revision {
            entries.push((Key::from("revision"), Value::Int(revision.number().into())));
        }
        if let Some(to) = &self.to {
            entries.push((Key::from("to"), party_value(to)));
        }
        if let Some(purpose) = self.purpose {
            entries.push((Key::from("purpose"), Value::text(purpose.code())));
        }
        if !self.persons.is_empty() {
            let ids = self.persons.iter().map(Value::text).collect();
            entries.push((Key::from("persons"), Value::List(ids)));
        }
        if let Some(packet) = self.packet {
            entries.push((Key::from("packet"), Value::text(packet.hyphenated())));
        }
        if !self.erasures.is_empty() {
            let answers = self.erasures.iter().map(erasure_value).collect();
            entries.push((Key::from("erasures"), Value::List(answers)));
        }
        if let Some(keys) = &self.keys {
            entries.push((Key::from("keys"), shown_value(keys)));
        }
        if !self.people.is_empty() {
            let people = self.people.iter().map(colleague_value).collect();
            entries.push((Key::from("people"), Value::List(people)));
        }
        if !self.labels.is_empty() {
            entries.push((Key::from("labels"), Value::Map(self.labels.clone())));
        }
        entries.extend(self.introduction.write());
        entries.extend(self.extra.iter().map(|(key, value)| (key.clone(), value.clone())));
        Data::new(entries)
    }

    /// Asks of a file of this kind whether another organisation wrote it for us; `ours` refuses one that we wrote ourselves.
    ///
    /// # Errors
    /// When it is of another kind, ours, or for somebody else.
    pub(super) fn written_for(&self, own: OrgId, kind: FileKind, ours: FileError) -> Result<Party, FileError> {
        if self.kind != kind {
            return Err(FileError::KindNotWanted { kind: self.kind });
        }
        let from = self.sender()?;
        let to = self.to.as_ref().ok_or(FileError::Head { key: "to" })?;
        if from.org == own {
            return Err(ours);
        }
        if to.org != own {
            return Err(FileError::Addressee { name: to.name.to_string() });
        }
        Ok(from.clone())
    }

    /// The sender, which every kind but a backup of several organisations has.
    pub fn sender(&self) -> Result<&Party, FileError> {
        self.from.as_ref().ok_or(FileError::Head { key: "from" })
    }
}

fn list<T>(value: Option<&Value>, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    match value {
        None => Some(Vec::new()),
        Some(Value::List(items)) => items.iter().map(read).collect(),
        Some(_) => None,
    }
}

fn party(key: &'static str, value: &Value) -> Result<Party, FileError> {
    let wrong = || FileError::Head { key };
    let map = value.as_map().ok_or_else(wrong)?;
    let org = OrgId::parse(map.text("org").ok_or_else(wrong)?).map_err(|_| FileError::Organisation { place: 0 })?;
    let name = Line::parse(map.text("name").ok_or_else(wrong)?).map_err(|_| wrong())?;
    let org_type = map.text("type").and_then(OrgType::parse).ok_or_else(wrong)?;
    Ok(Party { org, name, org_type })
}

fn party_value(party: &Party) -> Value {
    let entries = [
        (Key::from("name"), Value::text(&party.name)),
        (Key::from("org"), Value::text(party.org)),
        (Key::from("type"), Value::text(party.org_type)),
    ];
    Value::Map(Data::new(entries))
}

fn shown(value: &Value) -> Option<Shown> {
    let map = value.as_map()?;
    let keys = PublicKeys { sign: SignKey::parse(map.text("sign")?)?, seal: SealKey::parse(map.text("seal")?)? };
    // That of a scheme of a later version vouches for nothing here.
    Some(Shown { keys, vouch: map.text("vouch").and_then(Signature::parse) })
}

fn shown_value(shown: &Shown) -> Value {
    let Shown { keys, vouch } = shown;
    let entries = [(Key::from("sign"), Value::text(keys.sign)), (Key::from("seal"), Value::text(&keys.seal))];
    let vouch = vouch.iter().map(|vouch| (Key::from("vouch"), Value::text(vouch)));
    Value::Map(Data::new(entries.into_iter().chain(vouch)))
}

fn erasure(value: &Value) -> Option<Erasure> {
    let map = value.as_map()?;
    let outcome = map.text("outcome").filter(|code| is_code(code))?.to_owned();
    let request = ElementId::parse(map.text("request")?).ok()?;
    Some(Erasure { request, outcome, on: Day::parse(map.text("on")?).ok()? })
}

fn erasure_value(answer: &Erasure) -> Value {
    let entries = [
        (Key::from("on"), Value::text(answer.on)),
        (Key::from("outcome"), Value::text(&answer.outcome)),
        (Key::from("request"), Value::text(answer.request)),
    ];
    Value::Map(Data::new(entries))
}

fn colleague(value: &Value) -> Option<Colleague> {
    let map = value.as_map()?;
    let member = MemberId::parse(map.text("member")?).ok()?;
    Some(Colleague { member, name: Line::parse(map.text("name")?).ok()? })
}

fn colleague_value(colleague: &Colleague) -> Value {
    let entries =
        [(Key::from("member"), Value::text(colleague.member)), (Key::from("name"), Value::text(&colleague.name))];
    Value::Map(Data::new(entries))
}
