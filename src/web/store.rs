//! The journal in IndexedDB.
//!
//! What must hold: an operation is one transaction; everything is put before its single commit; nothing but its own
//! requests is awaited inside it; a write is on the medium (`durability: strict`) before it answers.

pub mod ahead;
pub mod cause;
mod checkpoint;
pub mod open;

use crate::store::{Kept, Note, Opening, Part, Segment, SegmentKey, Store, StoreError};
use gloo::events::EventListener;
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions};
use indexed_db_futures::typed_array::Uint8Array;
use open::{JOURNAL, META};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Bytes that take long to copy: as many as a browser copies in some milliseconds.
const MANY: usize = 1 << 20;

/// The connection to one database. Clones share it; it is closed when the last of them is dropped.
#[derive(Clone)]
pub struct IndexedDb(Rc<Connection>);

struct Connection {
    database: Database,
    /// Why there is nothing to be had from the connection any more.
    ended: Rc<RefCell<Option<StoreError>>>,
    /// Kept alive as long as the transaction: dropping a closure unregisters it.
    _listeners: [EventListener; 2],
}

impl Drop for Connection {
    fn drop(&mut self) {
        // A forgotten connection would block the next version of the database, in other tabs too.
        self.database.clone().close();
    }
}

impl IndexedDb {
    /// Opens the database of this name, or creates it.
    ///
    /// `on_end` is called when the connection had to be given up: with [`StoreError::Newer`] when another tab brings
    /// a newer version (this page should be loaded again), with [`StoreError::Unavailable`] when the data are deleted.
    ///
    /// # Errors
    /// As [`open::connect`].
    pub async fn open(name: &str, on_end: impl Fn(StoreError) + 'static) -> Result<Self, StoreError> {
        let database = open::connect(name, open::VERSION).await?;
        let ended = Rc::new(RefCell::new(None));
        let on_end = Rc::new(on_end);
        let listeners = ["versionchange", "close"].map(|event| {
            let (database, ended, on_end) = (database.clone(), Rc::clone(&ended), Rc::clone(&on_end));
            EventListener::new(&database.clone().into_sys(), event, move |event| {
                let why = why_ended(event);
                database.clone().close();
                ended.replace(Some(why.clone()));
                on_end(why);
            })
        });
        Ok(Self(Rc::new(Connection { database, ended, _listeners: listeners })))
    }

    /// Closes the connection; every later operation answers [`StoreError::Unavailable`].
    pub fn close(&self) {
        self.0.ended.borrow_mut().get_or_insert(StoreError::Unavailable);
        self.0.database.clone().close();
    }

    /// The durability that the browser gives to a write: `strict`, or `None` where it does not know the notion.
    ///
    /// # Errors
    /// As a write.
    pub async fn durability(&self) -> Result<Option<String>, StoreError> {
        let transaction = self.write(META)?;
        let durability = js_sys::Reflect::get(transaction.as_sys(), &JsValue::from_str("durability"));
        transaction.abort().await.map_err(cause::from_error)?;
        Ok(durability.ok().and_then(|value| value.as_string()))
    }

    fn write(&self, store: &'static str) -> Result<Transaction<'_>, StoreError> {
        let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
        let transaction = self.alive()?.transaction(store).with_mode(TransactionMode::Readwrite).with_options(strict);
        transaction.build().map_err(cause::from_error)
    }

    fn read(&self, store: &'static str) -> Result<Transaction<'_>, StoreError> {
        self.alive()?.transaction(store).build().map_err(cause::from_error)
    }

    fn alive(&self) -> Result<&Database, StoreError> {
        match &*self.0.ended.borrow() {
            Some(why) => Err(why.clone()),
            None => Ok(&self.0.database),
        }
    }
}

/// A `versionchange` names the version to come, or none when the database is being deleted; a `close` says nothing.
fn why_ended(event: &web_sys::Event) -> StoreError {
    let change = event.dyn_ref::<web_sys::IdbVersionChangeEvent>();
    match change.and_then(web_sys::IdbVersionChangeEvent::new_version) {
        Some(_) => StoreError::Newer,
        None => StoreError::Unavailable,
    }
}

/// Commits, and says why it was not done: an abort at the commit leaves its cause in the transaction only.
async fn finish(transaction: Transaction<'_>) -> Result<(), StoreError> {
    let sys = transaction.as_sys().clone();
    let done = transaction.commit().await;
    done.map_err(|error| cause::of_transaction(&sys).unwrap_or_else(|| cause::from_error(error)))
}

/// The bytes of a record. What is not bytes was not written by us: it goes on as text, to be set aside as damaged.
fn bytes_of(record: JsValue) -> Vec<u8> {
    match record.dyn_into::<js_sys::Uint8Array>() {
        Ok(bytes) => bytes.to_vec(),
        Err(other) => format!("{other:?}").into_bytes(),
    }
}

/// Keys are whole numbers below 2⁵³, which a double holds exactly.
fn to_key(key: f64) -> SegmentKey {
    key as SegmentKey
}

impl Store for IndexedDb {
    async fn load(&self, after: Option<SegmentKey>) -> Result<Vec<Segment>, StoreError> {
        let transaction = self.read(JOURNAL)?;
        let range = KeyRange::LowerBound(after.map_or(-1.0, |key| key as f64), true);
        let (keys, records) = {
            let journal = transaction.object_store(JOURNAL).map_err(cause::from_error)?;
            let keys = journal.get_all_keys::<f64>().with_query::<f64, _>(range.clone()).primitive();
            let records = journal.get_all::<JsValue>().with_query::<f64, _>(range).primitive();
            (keys.map_err(cause::from_error)?, records.map_err(cause::from_error)?)
        };
        finish(transaction).await?;
        let keys = keys.await.map_err(cause::from_error)?;
        let records = records.await.map_err(cause::from_error)?;
        keys.zip(records)
            .map(|(key, record)| {
                let key = to_key(key.map_err(cause::from_error)?);
                Ok(Segment { key, bytes: bytes_of(record.map_err(cause::from_error)?) })
            })
            .collect()
    }

    async fn append_all(&self, segments: &[impl AsRef<[u8]>]) -> Result<Vec<SegmentKey>, StoreError> {
        let transaction = self.write(JOURNAL)?;
        let mut added = Vec::with_capacity(segments.len());
        {
            let journal = transaction.object_store(JOURNAL).map_err(cause::from_error)?;
            for bytes in segments.iter().map(AsRef::as_ref) {
                // Many bytes are copied twice. A small request before gives the page its turn, and keeps the place that this
                // transaction has among those that follow.
                if bytes.len() >= MANY {
                    let none = journal.get::<JsValue, _, _>(-1.0).primitive().map_err(cause::from_error)?;
                    none.await.map_err(cause::from_error)?;
                }
                let bytes = JsValue::from(js_sys::Uint8Array::from(bytes));
                added.push(journal.add(bytes).with_key_type::<f64>().primitive().map_err(cause::from_error)?);
            }
        }
        finish(transaction).await?;
        let mut keys = Vec::with_capacity(added.len());
        for key in added {
            keys.push(to_key(key.await.map_err(cause::from_error)?));
        }
        Ok(keys)
    }

    async fn replace(&self, old: Vec<SegmentKey>, new: Vec<u8>) -> Result<SegmentKey, StoreError> {
        let bytes = Uint8Array::from(new);
        let transaction = self.write(JOURNAL)?;
        let added = {
            let journal = transaction.object_store(JOURNAL).map_err(cause::from_error)?;
            let held = journal.get_all_keys::<f64>().primitive().map_err(cause::from_error)?;
            let held: Vec<SegmentKey> =
                held.await.map_err(cause::from_error)?.filter_map(|key| key.ok().map(to_key)).collect();
            // Keys come in rising order.
            if old.iter().any(|key| held.binary_search(key).is_err()) {
                None
            } else {
                for key in &old {
                    journal.delete(*key as f64).primitive().map_err(cause::from_error)?;
                }
                Some(journal.add(bytes).with_key_type::<f64>().primitive().map_err(cause::from_error)?)
            }
        };
        let Some(added) = added else {
            transaction.abort().await.map_err(cause::from_error)?;
            return Err(StoreError::Gone);
        };
        finish(transaction).await?;
        added.await.map(to_key).map_err(cause::from_error)
    }

    async fn note(&self, note: Note) -> Result<Option<String>, StoreError> {
        let transaction = self.read(META)?;
        let text = {
            let meta = transaction.object_store(META).map_err(cause::from_error)?;
            meta.get::<String, _, _>(note.name()).primitive().map_err(cause::from_error)?
        };
        finish(transaction).await?;
        text.await.map_err(cause::from_error)
    }

    async fn put_note(&self, note: Note, text: String) -> Result<(), StoreError> {
        let transaction = self.write(META)?;
        {
            let meta = transaction.object_store(META).map_err(cause::from_error)?;
            meta.put(text).with_key(note.name()).without_key_type().primitive().map_err(cause::from_error)?;
        }
        finish(transaction).await
    }

    async fn opening(&self) -> Result<Opening, StoreError> {
        self.read_opening().await
    }

    async fn read(&self, keys: Vec<SegmentKey>) -> Result<Vec<Kept>, StoreError> {
        self.read_in_place(keys).await
    }

    async fn checkpoint(&self, part: Part) -> Result<Option<Vec<u8>>, StoreError> {
        self.read_part(part).await
    }

    async fn put_checkpoint(&self, keys: Vec<SegmentKey>, records: [Vec<u8>; 3]) -> Result<(), StoreError> {
        self.write_checkpoint(keys, records).await
    }

    async fn drop_checkpoint(&self) -> Result<(), StoreError> {
        self.remove_checkpoint().await
    }
}
