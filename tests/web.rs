//! What only a browser can show: the store in IndexedDB, and the other doors to the browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by stopping")]

#[path = "web/ahead.rs"]
mod ahead;
#[path = "web/compacting.rs"]
mod compacting;
#[path = "web/day.rs"]
mod day;
#[path = "web/doors.rs"]
mod doors;
#[path = "web/saying.rs"]
mod saying;
#[path = "web/storing.rs"]
mod storing;
#[path = "web/versions.rs"]
mod versions;

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::primitive::TryToJs;
use indexed_db_futures::transaction::TransactionMode;
use passerelle::journal::Replica;
use passerelle::store::Segment;
use passerelle::web::store::IndexedDb;
use std::future::Future;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

/// A database name that no other test has.
fn fresh_name() -> String {
    format!("test-{}", Replica::random())
}

async fn open(name: &str) -> IndexedDb {
    IndexedDb::open(name, |_| ()).await.unwrap()
}

/// Runs a future at once, beside the test; the promise is settled when it has ended.
fn beside(work: impl Future<Output = ()> + 'static) -> js_sys::Promise {
    wasm_bindgen_futures::future_to_promise(async move {
        work.await;
        Ok(JsValue::UNDEFINED)
    })
}

async fn settled(promise: js_sys::Promise) {
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

/// Puts a record into the journal behind the store's back.
async fn put_raw(database: &Database, record: impl TryToJs) {
    let transaction = database.transaction("journal").with_mode(TransactionMode::Readwrite).build().unwrap();
    transaction.object_store("journal").unwrap().add(record).primitive().unwrap();
    transaction.commit().await.unwrap();
}

fn bytes(segments: &[Segment]) -> Vec<Vec<u8>> {
    segments.iter().map(|segment| segment.bytes.clone()).collect()
}
