//! What the program may know of the world while it updates: the time, and fresh ids.

use crate::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId};
use crate::journal::Replica;
use uuid::Uuid;

/// Where new ids come from.
#[derive(Debug, Clone)]
enum Source {
    Random,
    /// For tests: the same ids in the same order.
    Counted(u64),
}

/// The context of one update.
#[derive(Debug, Clone)]
pub struct Cx {
    /// The civil day where the person sits.
    pub today: Day,
    /// The minute in universal time.
    pub now: Minute,
    pub replica: Replica,
    source: Source,
}

impl Cx {
    /// The context of a real load of the program.
    pub fn new(today: Day, now: Minute) -> Self {
        Self { today, now, replica: Replica::random(), source: Source::Random }
    }

    /// A context whose ids follow from `seed`, for tests.
    pub fn counted(today: Day, now: Minute, seed: u64) -> Self {
        let replica = Replica::from_bytes(u128::from(seed).to_be_bytes());
        Self { today, now, replica, source: Source::Counted(seed << 32) }
    }

    fn words(&mut self) -> Option<String> {
        match &mut self.source {
            Source::Random => None,
            Source::Counted(count) => {
                *count += 1;
                Some(count.to_string())
            }
        }
    }
}

macro_rules! new_ids {
    ($($method:ident: $id:ident;)*) => {
        impl Cx {$(
            /// A new id.
            pub fn $method(&mut self) -> $id {
                self.words().map_or_else($id::random, |words| $id::derived(Uuid::nil(), &words))
            }
        )*}
    };
}

new_ids! {
    act: ActId;
    element: ElementId;
    member: MemberId;
    org: OrgId;
    person: PersonId;
}

impl crate::exchange::demo::NewIds for Cx {
    fn person(&mut self) -> PersonId {
        Cx::person(self)
    }

    fn element(&mut self) -> ElementId {
        Cx::element(self)
    }
}
