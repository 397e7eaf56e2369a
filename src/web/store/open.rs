//! Opening the database. Its own version only ever adds stores: what is in them is upgraded by pure code.

use super::cause;
use crate::store::StoreError;
use indexed_db_futures::database::{Database, VersionChangeEvent};
use indexed_db_futures::prelude::*;
use std::cell::{Cell, RefCell};
use std::future::{IntoFuture, poll_fn};
use std::rc::Rc;
use std::task::{Poll, Waker};

/// The version of the set of stores. It rises when a store is added.
pub const VERSION: u32 = 1;

/// Batches of facts: a rising key, and bytes.
pub const JOURNAL: &str = "journal";

/// Small texts by name.
pub const META: &str = "meta";

/// Opens a database at a version and adds the stores that it lacks. The caller closes it.
///
/// # Errors
/// [`StoreError::Newer`] when the database has a higher version, and then it is left as it is;
/// [`StoreError::Blocked`] when an older connection does not close; [`StoreError::Unavailable`] without storage.
pub async fn connect(name: &str, version: u32) -> Result<Database, StoreError> {
    let blocked = Rc::new(Cell::new(false));
    let waiting: Rc<RefCell<Option<Waker>>> = Rc::default();
    let (was_blocked, to_wake) = (Rc::clone(&blocked), Rc::clone(&waiting));
    let opening = Database::open(name)
        .with_version(version)
        .with_on_blocked(move |_| {
            was_blocked.set(true);
            if let Some(waker) = to_wake.take() {
                waker.wake();
            }
            Ok(())
        })
        .with_on_upgrade_needed(add_stores);
    let mut opening = Box::pin(opening.into_future());
    let answer = poll_fn(|cx| match opening.as_mut().poll(cx) {
        Poll::Ready(answer) => Poll::Ready(Some(answer)),
        Poll::Pending if blocked.get() => Poll::Ready(None),
        Poll::Pending => {
            waiting.replace(Some(cx.waker().clone()));
            Poll::Pending
        }
    });
    if let Some(answer) = answer.await {
        return answer.map_err(cause::from_open);
    }
    // The request cannot be withdrawn. Left alone it would raise the version without adding the stores, so it is
    // carried through once the older connection closes, and what it opens is closed.
    wasm_bindgen_futures::spawn_local(async move {
        if let Ok(database) = opening.await {
            database.close();
        }
    });
    Err(StoreError::Blocked)
}

fn add_stores(_: VersionChangeEvent, database: Database) -> indexed_db_futures::Result<()> {
    let present: Vec<String> = database.object_store_names().collect();
    if !present.iter().any(|name| name == JOURNAL) {
        database.create_object_store(JOURNAL).with_auto_increment(true).build()?;
    }
    if !present.iter().any(|name| name == META) {
        database.create_object_store(META).build()?;
    }
    Ok(())
}
