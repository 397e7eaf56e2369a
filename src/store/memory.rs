//! The store in memory: for tests and for the program without a browser.

use super::{Bytes, Kept, Note, Opening, Part, Segment, SegmentKey, Store, StoreError};
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A store that forgets everything when it is dropped. It can be told to be full.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<Inner>);

#[derive(Debug, Default)]
struct Inner {
    segments: BTreeMap<SegmentKey, Vec<u8>>,
    last: SegmentKey,
    notes: BTreeMap<Note, String>,
    checkpoint: BTreeMap<Part, Vec<u8>>,
    failure: Option<StoreError>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes every following write fail so, until told otherwise.
    pub fn fail_with(&self, failure: Option<StoreError>) {
        self.0.borrow_mut().failure = failure;
    }
}

impl Inner {
    fn write(&mut self, bytes: Vec<u8>) -> SegmentKey {
        self.last += 1;
        self.segments.insert(self.last, bytes);
        self.last
    }

    fn ready(&self) -> Result<(), StoreError> {
        self.failure.clone().map_or(Ok(()), Err)
    }
}

impl Store for MemoryStore {
    async fn load(&self, after: Option<SegmentKey>) -> Result<Vec<Segment>, StoreError> {
        let inner = self.0.borrow();
        let newer = inner.segments.range(after.map_or(0, |key| key + 1)..);
        Ok(newer.map(|(key, bytes)| Segment { key: *key, bytes: bytes.clone() }).collect())
    }

    async fn append_all(&self, segments: &[impl AsRef<[u8]>]) -> Result<Vec<SegmentKey>, StoreError> {
        let mut inner = self.0.borrow_mut();
        inner.ready()?;
        Ok(segments.iter().map(|bytes| inner.write(bytes.as_ref().to_vec())).collect())
    }

    async fn replace(&self, old: Vec<SegmentKey>, new: Vec<u8>) -> Result<SegmentKey, StoreError> {
        let mut inner = self.0.borrow_mut();
        inner.ready()?;
        if old.iter().any(|key| !inner.segments.contains_key(key)) {
            return Err(StoreError::Gone);
        }
        for key in &old {
            inner.segments.remove(key);
        }
        Ok(inner.write(new))
    }

    async fn note(&self, note: Note) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().notes.get(&note).cloned())
    }

    async fn put_note(&self, note: Note, text: String) -> Result<(), StoreError> {
        let mut inner = self.0.borrow_mut();
        inner.ready()?;
        inner.notes.insert(note, text);
        Ok(())
    }

    async fn opening(&self) -> Result<Opening, StoreError> {
        let inner = self.0.borrow();
        Ok(Opening {
            notes: Note::ALL.map(|note| inner.notes.get(&note).cloned()),
            keys: inner.segments.keys().copied().collect(),
            board: inner.checkpoint.get(&Part::Board).cloned(),
            index: inner.checkpoint.get(&Part::Index).cloned().map(Bytes::from),
        })
    }

    async fn read(&self, keys: Vec<SegmentKey>) -> Result<Vec<Kept>, StoreError> {
        let inner = self.0.borrow();
        let read = |key: SegmentKey| {
            let bytes = inner.segments.get(&key).ok_or(StoreError::Gone)?;
            Ok(Kept { key, digest: Some(Sha256::digest(bytes).into()), bytes: bytes.clone().into() })
        };
        keys.into_iter().map(read).collect()
    }

    async fn checkpoint(&self, part: Part) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.0.borrow().checkpoint.get(&part).cloned())
    }

    async fn put_checkpoint(&self, keys: Vec<SegmentKey>, records: [Vec<u8>; 3]) -> Result<(), StoreError> {
        let mut inner = self.0.borrow_mut();
        inner.ready()?;
        if !inner.segments.keys().eq(&keys) {
            return Err(StoreError::Gone);
        }
        inner.checkpoint = Part::ALL.into_iter().zip(records).collect();
        Ok(())
    }

    async fn drop_checkpoint(&self) -> Result<(), StoreError> {
        let mut inner = self.0.borrow_mut();
        inner.ready()?;
        inner.checkpoint.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract;

    #[tokio::test]
    async fn keeps_the_contract() {
        contract::run(|| async { MemoryStore::new() }).await;
    }

    #[tokio::test]
    async fn a_full_store_writes_nothing_and_says_so() {
        let store = MemoryStore::new();
        store.fail_with(Some(StoreError::Full));
        assert_eq!(store.append(vec![1]).await, Err(StoreError::Full));
        assert_eq!(store.load(None).await.unwrap(), []);
        store.fail_with(None);
        assert!(store.append(vec![1]).await.is_ok());
    }
}
