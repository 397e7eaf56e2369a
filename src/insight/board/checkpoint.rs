//! The checkpoint: what the board shows, kept beside the journal so that an opening need not read it.
//!
//! It is made from whole batches without damage, and says which: their keys, lengths and digests. It can be wrong in one
//! way only, by being absent: whatever does not fit (another program, another organisation, batches that went, a clock
//! that went back, a damaged byte) makes the journal be read as if there were none. Nothing is ever written from it.
//!
//! A card depends on the day: a step that begins next week, a pause that ends. So a card is kept with those that it will
//! be on later days, as far as its facts speak of them.
//!
//! Three records, read when they are needed: the board, the texts that a search looks through, and the index of the
//! journal. The first names the sums of the others, so that records of two makings are never taken together.

mod make;
mod pack;
mod stack;

use crate::domain::pack::{Pack, Unpacker, checksum, pack_fields};
use crate::domain::{ActId, Day, OrgId, PersonId};
use crate::insight::{Card, Settings};
use crate::journal::Digest;
use crate::journal::index::Index;
pub use make::{Source, make};
use stack::Pile;
pub use stack::{Head, Stack};
use std::rc::Rc;

/// What the first record begins with. It rises when the form of what stands before the program's name changes.
const MARK: &[u8; 8] = b"board-1\n";

/// One batch from which a checkpoint was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    pub key: u64,
    pub length: u64,
    pub digest: Digest,
}

/// The three records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records {
    pub board: Vec<u8>,
    pub texts: Vec<u8>,
    pub index: Vec<u8>,
}

/// What a card becomes, by rising day.
pub type Coming = Vec<(Day, Rc<Card>)>;

/// A card, and what it becomes on which later days.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Dated {
    now: Rc<Card>,
    later: Coming,
}

/// What stands in the first record after its sum.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Body {
    own: OrgId,
    /// The day on which the cards stand as they are kept.
    day: Day,
    batches: Vec<Made>,
    /// The sums of the other records.
    texts: u64,
    index: u64,
    settings: Settings,
    example: Option<ActId>,
    cards: Pile,
}

pack_fields! {
    Made { key, length, digest }
    Dated { now, later }
    Body { own, day, batches, texts, index, settings, example, cards }
}

/// Why a checkpoint is not taken. The journal is read instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("some bytes are not as they were written")]
    Damaged,
    #[error("another build of the program made it")]
    OtherProgram,
    #[error("it is of another organisation")]
    OtherOrganisation,
    #[error("it was made on a later day")]
    LaterDay,
    #[error("a batch from which it was made is gone, or another came before")]
    OtherBatches,
}

/// What the opening page asks of a checkpoint.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The name of the build.
    pub program: &'a str,
    pub own: OrgId,
    pub today: Day,
    /// The keys of all batches that are there now, rising.
    pub keys: &'a [u64],
}

/// The board of a checkpoint, as it stands today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    pub settings: Settings,
    /// The act by which the example stands on the board.
    pub example: Option<ActId>,
    pub cards: Rc<Stack>,
    /// What cards become on later days, by rising day.
    pub coming: Vec<(PersonId, Coming)>,
    pub batches: Vec<Made>,
    /// The keys of the batches that came since: the board does not show them yet.
    pub newer: Vec<u64>,
    texts: u64,
    index: u64,
}

impl Checkpoint {
    /// Reads the first record.
    ///
    /// # Errors
    /// When it is not one, or does not fit what is wanted.
    pub fn read(board: &[u8], wanted: Wanted<'_>) -> Result<Self, Unfit> {
        let body = body(board, wanted.program)?;
        if body.own != wanted.own && !mutant!("checkpoint_of_anyone") {
            return Err(Unfit::OtherOrganisation);
        }
        if body.day > wanted.today {
            return Err(Unfit::LaterDay);
        }
        let newer = newer(&body.batches, wanted.keys).ok_or(Unfit::OtherBatches)?;
        let Body { settings, example, batches, texts, index, cards, .. } = body;
        let (cards, coming) = Stack::on(cards, wanted.today).ok_or(Unfit::Damaged)?;
        Ok(Self { settings, example, cards: Rc::new(cards), coming, batches, newer, texts, index })
    }

    /// The search texts of its cards, in their order.
    ///
    /// # Errors
    /// When the record is of another making, or damaged.
    pub fn texts(&self, record: &[u8]) -> Result<Vec<String>, Unfit> {
        let texts: Vec<String> = read_beside(record, self.texts)?;
        if texts.len() == self.cards.len() { Ok(texts) } else { Err(Unfit::Damaged) }
    }

    /// The index of its batches.
    ///
    /// # Errors
    /// As those of the texts.
    pub fn index(&self, record: &[u8]) -> Result<Index, Unfit> {
        read_beside(record, self.index)
    }

    /// Whether a record is the index of its batches: what it says is not looked at.
    pub fn has_index(&self, record: &[u8]) -> bool {
        checksum(record) == self.index
    }
}

impl Dated {
    /// The card on a day, and those of the days after it.
    fn on(self, today: Day) -> (Rc<Card>, Coming) {
        let Self { mut now, mut later } = self;
        let passed = later.partition_point(|(from, _)| *from <= today && !mutant!("cards_of_yesterday"));
        if let Some((_, card)) = later.drain(..passed).next_back() {
            now = card;
        }
        (now, later)
    }
}

/// The body of a first record; its cards are as they were made.
fn body(board: &[u8], program: &str) -> Result<Body, Unfit> {
    let mut from = Unpacker::new(board);
    if from.take(MARK.len()) != Some(MARK) {
        return Err(Unfit::OtherProgram);
    }
    if String::unpack(&mut from).as_deref() != Some(program) {
        return Err(Unfit::OtherProgram);
    }
    let sum = from.take(8).and_then(|bytes| bytes.try_into().ok()).map(u64::from_le_bytes).ok_or(Unfit::Damaged)?;
    let body = from.rest();
    if checksum(body) != sum && !mutant!("checkpoint_unsummed") {
        return Err(Unfit::Damaged);
    }
    whole(body).ok_or(Unfit::Damaged)
}

fn write(body: &Body, program: &str) -> Vec<u8> {
    let packed = body.packed();
    let mut board = MARK.to_vec();
    program.to_owned().pack(&mut board);
    board.extend(checksum(&packed).to_le_bytes());
    board.extend(packed);
    board
}

/// The keys of batches that came after those of a checkpoint; none when one of them is gone, or when another stands
/// before the last of them: it was not read, so nobody knows what it says.
fn newer(made: &[Made], keys: &[u64]) -> Option<Vec<u64>> {
    if mutant!("checkpoint_of_any_batches") {
        return Some(Vec::new());
    }
    let (before, after) = keys.split_at_checked(made.len())?;
    made.iter().map(|batch| batch.key).eq(before.iter().copied()).then(|| after.to_vec())
}

fn read_beside<T: Pack>(record: &[u8], sum: u64) -> Result<T, Unfit> {
    if checksum(record) != sum {
        return Err(Unfit::Damaged);
    }
    whole(record).ok_or(Unfit::Damaged)
}

/// A value that takes all bytes.
fn whole<T: Pack>(bytes: &[u8]) -> Option<T> {
    let mut from = Unpacker::new(bytes);
    T::unpack(&mut from).filter(|_| from.left() == 0)
}
