//! The checkpoint and the disk: making one of what is there, whoever wrote it.
//!
//! It is made away from the thread that draws, from the bytes of the disk and nothing else: what this page holds has no
//! part in it. So it is the same whichever tab makes it, and one made while another tab wrote is not kept.

use crate::domain::{Day, OrgId};
use crate::insight::board::checkpoint::{self, Checkpoint, Made, Records, Source, Wanted};
use crate::journal::Digest;
use crate::journal::index::Batch;
use crate::store::{Bytes, Part, Store, StoreError};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

impl Batch for Bytes {
    fn size(&self) -> usize {
        self.len()
    }

    fn part(&self, place: Range<usize>) -> Option<Cow<'_, [u8]>> {
        Bytes::part(self, place).map(Cow::Owned)
    }
}

/// What became of a checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keeping {
    /// It is on the disk.
    Kept,
    /// The one on the disk is of all that is there.
    Fresh,
    /// Something on the disk is not as it should be: the journal is read at each opening, and says so.
    Unsound,
}

/// Makes the checkpoint of all segments on the disk, and keeps it there.
///
/// # Errors
/// [`StoreError::Gone`] when a segment came or went meanwhile, [`StoreError::Unavailable`] where no digests are to be
/// had; in every case the journal is as it was, and so is the checkpoint before.
pub async fn keep(store: &impl Store, program: &str, own: OrgId, today: Day) -> Result<Keeping, StoreError> {
    let opening = store.opening().await?;
    let keys = opening.keys;
    let wanted = Wanted { program, own, today, keys: &keys };
    let mut before = None;
    if let (Some(board), Some(index)) = (opening.board, opening.index) {
        let index = index.all();
        let read = Checkpoint::read(&board, wanted);
        if read.is_ok_and(|read| read.newer.is_empty() && read.has_index(&index)) {
            return Ok(Keeping::Fresh);
        }
        before = store.checkpoint(Part::Texts).await?.map(|texts| Records { board, texts, index });
    }
    let mut batches: Vec<(Made, Rc<dyn Batch>)> = Vec::with_capacity(keys.len());
    for kept in store.read(keys.clone()).await? {
        let digest = Digest::new(kept.digest.ok_or(StoreError::Unavailable)?);
        let made = Made { key: kept.key, length: kept.bytes.len() as u64, digest };
        batches.push((made, Rc::new(kept.bytes)));
    }
    let Some(records) = checkpoint::make(&Source { program, own, today, batches, before }) else {
        return Ok(Keeping::Unsound);
    };
    let Records { board, texts, index } = records;
    store.put_checkpoint(keys, [board, texts, index]).await?;
    Ok(Keeping::Kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ActId, MemberId, Minute, PersonId, Subject};
    use crate::journal::canonical::write_batch;
    use crate::journal::{Author, Draft, Journal, Kind, Pen, Replica, Value};
    use crate::store::MemoryStore;
    use uuid::Uuid;

    fn own() -> OrgId {
        OrgId::derived(Uuid::nil(), "Carrefour")
    }

    fn today() -> Day {
        Day::parse("2026-03-04").unwrap()
    }

    async fn write(store: &MemoryStore, name: &str) {
        let by = Author { org: own(), member: MemberId::derived(Uuid::nil(), "Anne") };
        let pen = Pen { replica: Replica::random(), by, at: Minute::EPOCH };
        let about = Subject::Person(PersonId::derived(Uuid::nil(), name));
        let draft = Draft::new(about, today(), Kind::Identity, [("first_name", Value::text(name))]);
        let facts = pen.write(&Journal::of(own()), ActId::random(), None, vec![draft]);
        store.append(write_batch(&facts).unwrap()).await.unwrap();
    }

    async fn board(store: &MemoryStore) -> Option<Vec<String>> {
        let opening = store.opening().await.unwrap();
        let wanted = Wanted { program: "test", own: own(), today: today(), keys: &opening.keys };
        let read = Checkpoint::read(&opening.board?, wanted).unwrap();
        assert!(read.has_index(&opening.index.unwrap().all()));
        Some(read.cards.iter().map(|card| card.first_name.clone()).collect())
    }

    #[tokio::test]
    async fn it_follows_the_disk_and_is_made_once() {
        let store = MemoryStore::new();
        write(&store, "Farid").await;
        assert_eq!(keep(&store, "test", own(), today()).await, Ok(Keeping::Kept));
        assert_eq!(keep(&store, "test", own(), today()).await, Ok(Keeping::Fresh));
        write(&store, "Inès").await;
        assert_eq!(keep(&store, "test", own(), today()).await, Ok(Keeping::Kept));
        let mut names = board(&store).await.unwrap();
        names.sort_unstable();
        assert_eq!(names, ["Farid", "Inès"]);
        assert_eq!(keep(&store, "another", own(), today()).await, Ok(Keeping::Kept));
    }

    #[tokio::test]
    async fn a_full_disk_and_a_damaged_segment_leave_what_was_there() {
        let store = MemoryStore::new();
        write(&store, "Farid").await;
        store.fail_with(Some(StoreError::Full));
        assert_eq!(keep(&store, "test", own(), today()).await, Err(StoreError::Full));
        assert_eq!(board(&store).await, None);
        store.fail_with(None);
        store.append(b"no batch").await.unwrap();
        assert_eq!(keep(&store, "test", own(), today()).await, Ok(Keeping::Unsound));
        assert_eq!(board(&store).await, None);
    }
}
