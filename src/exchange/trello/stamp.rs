//! The names of imported things: all derived, so that the same file gives the same facts on every machine.

use super::board::SourceId;
use super::clock::{self, Moment};
use crate::domain::order::InOrder;
use crate::domain::{ActId, Day, ElementId, MemberId, OrgId, PersonId, Subject};
use crate::journal::{Author, Data, Fact, FactId, Kind, Replica, imported};
use uuid::Uuid;

/// When a thing was done, by whom, and which gesture of the source it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    pub moment: Moment,
    pub on: Day,
    pub member: MemberId,
    pub gesture: String,
    /// The value with which a thing began; a cut log may hide earlier ones.
    pub initial: bool,
    /// As of when the file vouches for a value that no action tells: the later file is right.
    pub known: Option<Moment>,
}

impl Stamp {
    /// The moment of which the fact speaks beside other files.
    pub fn spoken(&self) -> Moment {
        self.known.unwrap_or(self.moment)
    }
}

/// A board as a source of names, for one organisation.
pub(super) struct Source {
    space: Uuid,
    board: SourceId,
    org: OrgId,
}

impl Source {
    pub fn new(board: &SourceId, org: OrgId) -> Self {
        Self { space: Uuid::new_v5(&Uuid::NAMESPACE_URL, b"https://trello.com/"), board: board.clone(), org }
    }

    pub fn org(&self) -> OrgId {
        self.org
    }

    /// Trello's own ids are one space for all boards, so a card that changes boards stays one person.
    fn words(&self, sort: &str, id: &str) -> String {
        if clock::is_dated(id) { format!("{sort}/{id}") } else { format!("{sort}/{}/{id}", self.board) }
    }

    pub fn person(&self, card: &SourceId) -> PersonId {
        PersonId::derived(self.space, &self.words("card", card.as_str()))
    }

    pub fn member(&self, member: &SourceId) -> MemberId {
        MemberId::derived(self.space, &self.words("member", member.as_str()))
    }

    /// The author of unsigned actions.
    pub fn nobody(&self) -> MemberId {
        MemberId::derived(self.space, "member")
    }

    /// An element of a sort; `id` is one id of the source, or several with slashes.
    pub fn element(&self, sort: &str, id: &str) -> ElementId {
        ElementId::derived(self.space, &self.words(sort, id))
    }

    /// The act of a gesture: each thing that it says can be taken back and brought again alone, so an import with
    /// another mapping after an undo brings nothing back that it does not say itself.
    pub fn act(&self, stamp: &Stamp, about: Subject, kind: &Kind, data: &Data) -> ActId {
        let data = serde_json::to_string(data).unwrap_or_default();
        ActId::derived(self.space, &format!("{}/{}/{about}/{kind}/{data}", self.board, stamp.gesture))
    }

    /// The fact of a stamp.
    pub fn fact(&self, about: Subject, kind: &Kind, stamp: &Stamp, data: Data, mut over: Vec<FactId>) -> Fact {
        over.order();
        over.dedup();
        let id = FactId { counter: stamp.spoken().counter(), replica: Replica::from_bytes([0; 16]) };
        let mut fact = Fact {
            id,
            about,
            at: stamp.moment.minute(),
            on: stamp.on,
            by: Author { org: self.org, member: stamp.member },
            act: self.act(stamp, about, kind, &data),
            over,
            via: Vec::new(),
            checked: false,
            kind: kind.clone(),
            data,
            extra: Data::default(),
        };
        fact.id.replica = imported::replica(&fact);
        fact
    }

    /// Whether a fact of our organisation is named as only an import names its facts.
    pub fn wrote(&self, fact: &Fact) -> bool {
        fact.by.org == self.org && imported::is_imported(fact)
    }
}
