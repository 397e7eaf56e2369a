//! Other versions of the database, and connections that end.

use crate::{beside, fresh_name, open, settled};
use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use passerelle::store::{Note, Store, StoreError};
use passerelle::web::store::{IndexedDb, open::connect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

async fn segments(database: &Database) -> u32 {
    let transaction = database.transaction("journal").build().unwrap();
    let journal = transaction.object_store("journal").unwrap();
    journal.count().await.unwrap()
}

/// A store that notes how its connection ended.
async fn watched(name: &str) -> (IndexedDb, Rc<RefCell<Vec<StoreError>>>) {
    let ends = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&ends);
    let store = IndexedDb::open(name, move |end| heard.borrow_mut().push(end)).await.unwrap();
    (store, ends)
}

#[wasm_bindgen_test]
async fn a_newer_database_is_refused_and_left_untouched() {
    let name = fresh_name();
    let store = open(&name).await;
    store.append(vec![1]).await.unwrap();
    drop(store);
    connect(&name, 7).await.unwrap().close();
    assert_eq!(IndexedDb::open(&name, |_| ()).await.err(), Some(StoreError::Newer));
    let database = connect(&name, 7).await.unwrap();
    assert_eq!((database.version(), segments(&database).await), (7.0, 1));
    database.close();
}

#[wasm_bindgen_test]
async fn a_tab_gives_way_to_a_newer_version_and_says_so() {
    let name = fresh_name();
    let (store, ends) = watched(&name).await;
    store.append(vec![1]).await.unwrap();
    let newer = connect(&name, 2).await.unwrap();
    assert_eq!(*ends.borrow(), [StoreError::Newer]);
    assert_eq!(store.append(vec![2]).await, Err(StoreError::Newer));
    assert_eq!(store.load(None).await, Err(StoreError::Newer));
    assert_eq!(segments(&newer).await, 1);
    newer.close();
}

#[wasm_bindgen_test]
async fn deleted_data_are_told_at_once() {
    let name = fresh_name();
    let (store, ends) = watched(&name).await;
    Database::delete_by_name(&name).unwrap().await.unwrap();
    assert_eq!(*ends.borrow(), [StoreError::Unavailable]);
    assert_eq!(store.note(Note::Device).await, Err(StoreError::Unavailable));
}

#[wasm_bindgen_test]
async fn a_closed_store_answers_nothing_and_is_in_nobodys_way() {
    let name = fresh_name();
    let (store, ends) = watched(&name).await;
    let clone = store.clone();
    store.close();
    assert_eq!(clone.append(vec![1]).await, Err(StoreError::Unavailable));
    connect(&name, 2).await.unwrap().close();
    assert_eq!(*ends.borrow(), []);
}

#[wasm_bindgen_test]
async fn an_older_connection_that_stays_open_is_told_and_the_upgrade_is_still_whole() {
    let name = fresh_name();
    let older = connect(&name, 1).await.unwrap();
    assert_eq!(connect(&name, 2).await.err(), Some(StoreError::Blocked));
    older.close();
    let newer = connect(&name, 2).await.unwrap();
    assert_eq!(newer.object_store_names().collect::<Vec<_>>(), ["journal", "meta"]);
    // Nothing that was opened on the way stays open.
    newer.close();
    connect(&name, 3).await.unwrap().close();
}

#[wasm_bindgen_test]
async fn two_tabs_that_open_at_once_make_one_database() {
    let name = fresh_name();
    let tabs = [name.clone(), name.clone()].map(|name| {
        beside(async move {
            open(&name).await.append(vec![1]).await.unwrap();
        })
    });
    for tab in tabs {
        settled(tab).await;
    }
    assert_eq!(open(&name).await.load(None).await.unwrap().len(), 2);
}
