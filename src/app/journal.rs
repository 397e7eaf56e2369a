//! The journal in memory and on the disk: reading it, writing facts, and drawing again what they touch.

mod arriving;
mod commit;
mod compacting;
mod opening;
mod reading;
mod refresh;

pub use commit::Touches;
pub(in crate::app) use commit::{commit, write, write_on, write_over};
pub(in crate::app) use compacting::tell_read;
pub(in crate::app) use opening::show;
pub(in crate::app) use refresh::{draw_again, read_card};
pub use refresh::{prepare_all_texts, read_cards_again};

use super::compaction::Compacted;
use super::cx::Cx;
use super::model::Model;
use super::purging;
use super::shared::Shared;
use crate::journal::Fact;
use crate::journal::canonical::BatchError;
use crate::store::{Kept, Segment, SegmentKey, StoreError};

/// The notes kept beside the journal, as texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes {
    pub device: Option<String>,
    pub register: Option<String>,
    pub choices: Option<String>,
    pub imports: Option<String>,
    pub keyring: Option<String>,
    pub visits: Option<String>,
}

/// A segment that cannot be read: left where it is, reported, exportable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged {
    pub segment: Segment,
    pub error: BatchError,
}

/// The segments of the disk.
#[derive(Debug, Default)]
pub struct Segments {
    /// All segments up to this key are in the journal.
    pub loaded_through: SegmentKey,
    /// Keys and lengths of those in the journal, for compaction.
    pub known: Vec<(SegmentKey, usize)>,
    pub damaged: Shared<Vec<Damaged>>,
    /// The checkpoint on the disk does not speak of all of them.
    pub(super) is_due: bool,
    /// One is being made.
    pub(super) is_being_kept: bool,
    /// No checkpoint can be made of them.
    pub(super) is_unsound: bool,
    /// While they are being written again without what was removed for good: how much of it the journal had met.
    pub(super) purging: Option<u32>,
}

/// What came back from the disk.
#[derive(Debug)]
pub enum Msg {
    /// The notes and the whole journal were read, or cannot be.
    Loaded(Result<(Notes, Vec<Segment>), StoreError>),
    /// The bytes of the journal behind a checkpoint are here, or cannot be had.
    Read(Result<Vec<Kept>, StoreError>),
    /// Facts that came with the journal and that the board of the checkpoint did not show.
    Found(Vec<Fact>),
    /// What another tab wrote was read.
    Arrived(Result<Vec<Segment>, StoreError>),
    /// Nothing else is to be done.
    BecameIdle,
    /// What became of small segments that were to be put together.
    Compacted(Compacted),
    /// What became of the segments that held what was removed for good.
    Purged(purging::Purged),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Loaded(result) => opening::loaded(model, result, cx),
        Msg::Read(result) => reading::read(model, result, cx),
        Msg::Found(facts) => {
            commit::take(model, facts, cx);
        }
        Msg::Arrived(result) => arriving::arrived(model, result, cx),
        Msg::BecameIdle => compacting::idle(model, cx),
        Msg::Compacted(compacted) => compacting::compacted(model, &compacted, cx),
        Msg::Purged(purged) => compacting::purged(model, purged, cx),
    }
}
