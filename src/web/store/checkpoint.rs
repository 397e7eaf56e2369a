//! Opening without reading the journal, and the records that make it possible.

use super::open::{JOURNAL, META};
use super::{IndexedDb, ahead, bytes_of, cause, finish, to_key};
use crate::store::{Bytes, Kept, Note, Opening, Part, SegmentKey, StoreError};
use crate::web::sha256;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions};
use indexed_db_futures::typed_array::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

/// A record as bytes; none when it is something else, which is as good as none.
fn record(value: Option<JsValue>) -> Option<js_sys::Uint8Array> {
    value?.dyn_into().ok()
}

/// The records of an opening, as [`ahead::names`] orders them.
pub(super) struct Records(pub(super) Vec<JsValue>);

impl Records {
    /// The opening that they make with the keys of the segments. What is not of its kind is as good as none.
    pub(super) fn opening(self, keys: Vec<SegmentKey>) -> Opening {
        let mut records = self.0.into_iter();
        let notes = Note::ALL.map(|_| records.next().and_then(|text| text.as_string()));
        let board = record(records.next()).map(|bytes| bytes.to_vec());
        let index = record(records.next()).map(in_place);
        Opening { notes, keys, board, index }
    }
}

impl IndexedDb {
    pub(super) async fn read_opening(&self) -> Result<Opening, StoreError> {
        let transaction = self.alive()?.transaction([JOURNAL, META]).build().map_err(cause::from_error)?;
        let (keys, asked) = {
            let journal = transaction.object_store(JOURNAL).map_err(cause::from_error)?;
            let meta = transaction.object_store(META).map_err(cause::from_error)?;
            let keys = journal.get_all_keys::<f64>().primitive().map_err(cause::from_error)?;
            let get = |name| meta.get::<JsValue, _, _>(name).primitive().map_err(cause::from_error);
            (keys, ahead::names().into_iter().map(get).collect::<Result<Vec<_>, _>>()?)
        };
        let keys = keys.await.map_err(cause::from_error)?;
        let keys = keys.map(|key| key.map(to_key).map_err(cause::from_error)).collect::<Result<_, _>>()?;
        let mut records = Vec::with_capacity(asked.len());
        for record in asked {
            records.push(record.await.map_err(cause::from_error)?.unwrap_or_default());
        }
        finish(transaction).await?;
        Ok(Records(records).opening(keys))
    }

    pub(super) async fn read_in_place(&self, keys: Vec<SegmentKey>) -> Result<Vec<Kept>, StoreError> {
        let transaction = self.read(JOURNAL)?;
        let mut records = Vec::with_capacity(keys.len());
        {
            let journal = transaction.object_store(JOURNAL).map_err(cause::from_error)?;
            for key in &keys {
                let record = journal.get::<JsValue, _, _>(*key as f64).primitive().map_err(cause::from_error)?;
                records.push((*key, record));
            }
        }
        let mut found = Vec::with_capacity(records.len());
        for (key, record) in records {
            found.push((key, record.await.map_err(cause::from_error)?));
        }
        finish(transaction).await?;
        let mut kept = Vec::with_capacity(found.len());
        for (key, record) in found {
            let record = record.ok_or(StoreError::Gone)?;
            // What is not bytes was not written by us; whoever reads it finds it damaged.
            let bytes = match record.dyn_into::<js_sys::Uint8Array>() {
                Ok(bytes) => bytes,
                Err(other) => js_sys::Uint8Array::from(bytes_of(other).as_slice()),
            };
            let digest = sha256::of_array(&bytes).await;
            kept.push(Kept { key, bytes: in_place(bytes), digest });
        }
        Ok(kept)
    }

    pub(super) async fn write_checkpoint(
        &self,
        keys: Vec<SegmentKey>,
        records: [Vec<u8>; 3],
    ) -> Result<(), StoreError> {
        let records = records.map(Uint8Array::from);
        let transaction = self.write_both()?;
        let same = {
            let journal = transaction.object_store(JOURNAL).map_err(cause::from_error)?;
            let meta = transaction.object_store(META).map_err(cause::from_error)?;
            let held = journal.get_all_keys::<f64>().primitive().map_err(cause::from_error)?;
            let held: Vec<SegmentKey> =
                held.await.map_err(cause::from_error)?.filter_map(|key| key.ok().map(to_key)).collect();
            let same = held == keys;
            if same {
                for (part, record) in Part::ALL.into_iter().zip(records) {
                    let put = meta.put(record).with_key(part.name()).without_key_type();
                    put.primitive().map_err(cause::from_error)?;
                }
            }
            same
        };
        if !same {
            transaction.abort().await.map_err(cause::from_error)?;
            return Err(StoreError::Gone);
        }
        finish(transaction).await
    }

    pub(super) async fn remove_checkpoint(&self) -> Result<(), StoreError> {
        let transaction = self.write(META)?;
        {
            let meta = transaction.object_store(META).map_err(cause::from_error)?;
            for part in Part::ALL {
                meta.delete(part.name()).primitive().map_err(cause::from_error)?;
            }
        }
        finish(transaction).await
    }

    pub(super) async fn read_part(&self, part: Part) -> Result<Option<Vec<u8>>, StoreError> {
        let transaction = self.read(META)?;
        let value = {
            let meta = transaction.object_store(META).map_err(cause::from_error)?;
            meta.get::<JsValue, _, _>(part.name()).primitive().map_err(cause::from_error)?
        };
        finish(transaction).await?;
        Ok(record(value.await.map_err(cause::from_error)?).map(|bytes| bytes.to_vec()))
    }

    /// A transaction that reads the keys of the journal and writes beside it. What it writes can be made again, so it
    /// need not be on the medium before it answers.
    fn write_both(&self) -> Result<Transaction<'_>, StoreError> {
        let relaxed = TransactionOptions::new().with_durability(TransactionDurability::Relaxed);
        let transaction = self.alive()?.transaction([JOURNAL, META]).with_mode(TransactionMode::Readwrite);
        transaction.with_options(relaxed).build().map_err(cause::from_error)
    }
}

/// Bytes that stay with the browser, outside our memory, until a part of them is asked for.
fn in_place(bytes: js_sys::Uint8Array) -> Bytes {
    Bytes::new(bytes.length() as usize, move |place| bytes.subarray(place.start as u32, place.end as u32).to_vec())
}
