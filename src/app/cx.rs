//! What an update is given beside the model: the time, ids that nobody else has, the parts of the page that are here,
//! and the list of what it asks of the world.

use super::effect::{Effect, Focus};
use super::part::Parts;
use super::slice::{self, Slice, Watch};
use crate::domain::{ActId, CompanyId, Day, ElementId, GatheringId, MemberId, Minute, OrgId, PersonId};
use crate::journal::Replica;
use uuid::Uuid;

/// Where new ids come from.
#[derive(Debug)]
enum Source {
    Random,
    /// For tests: the same ids in the same order.
    Counted(u64),
}

/// The context of an update.
#[derive(Debug)]
pub struct Cx {
    /// The civil day where the person sits.
    pub today: Day,
    /// The minute in universal time.
    pub now: Minute,
    /// By how many minutes the clock where the person sits is ahead of it.
    pub ahead: i32,
    pub replica: Replica,
    pub parts: Parts,
    /// The name of this build of the program.
    pub program: &'static str,
    watch: Watch,
    source: Source,
    asked: Vec<Effect>,
}

impl Cx {
    /// The context of a real load of the program, of which only the main part is here.
    pub fn new(today: Day, now: Minute, program: &'static str, watch: Watch) -> Self {
        let (replica, parts) = (Replica::random(), Parts::default());
        Self { today, now, ahead: 0, replica, parts, program, watch, source: Source::Random, asked: Vec::new() }
    }

    /// A context whose ids follow from `seed` and in which all parts are here, for tests.
    pub fn counted(today: Day, now: Minute, seed: u64) -> Self {
        let replica = Replica::from_bytes(u128::from(seed).to_be_bytes());
        let (parts, program, watch) = (Parts::all(), "test", slice::counted as Watch);
        Self {
            today,
            now,
            ahead: 0,
            replica,
            parts,
            program,
            watch,
            source: Source::Counted(seed << 32),
            asked: Vec::new(),
        }
    }

    /// Asks something of the world, after all that was asked before. Several works that go on in slices come back in one
    /// turn: each of them takes its slice in every turn, so that turns asked for one by one would double at each.
    pub fn ask(&mut self, effect: Effect) {
        let again = |held: &Effect| matches!((held, &effect), (Effect::Continue, Effect::Continue));
        if !self.asked.iter().any(again) {
            self.asked.push(effect);
        }
    }

    /// Begins a slice of long work.
    pub fn slice(&self) -> Slice {
        Slice::begin(self.watch)
    }

    /// Asks for the focus, once the screen is drawn.
    pub fn focus(&mut self, focus: Focus) {
        self.ask(Effect::Focus(focus));
    }

    /// What was asked since the last time, in order.
    pub(super) fn take_asked(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.asked)
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
    company: CompanyId;
    element: ElementId;
    gathering: GatheringId;
    member: MemberId;
    org: OrgId;
    person: PersonId;
}
