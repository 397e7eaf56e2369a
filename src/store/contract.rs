//! What every store must do, as one suite. It is run on the memory store natively and on IndexedDB in a browser.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a suite says what is wrong by stopping")]

use super::{Note, Store, StoreError};
use std::future::Future;

/// Runs the suite; `open` gives a fresh, empty store each time.
pub async fn run<S: Store, F: Future<Output = S>>(open: impl Fn() -> F) {
    starts_empty(&open().await).await;
    keeps_bytes_in_order(&open().await).await;
    loads_only_what_is_newer(&open().await).await;
    replaces_all_or_nothing(&open().await).await;
    never_gives_a_key_twice(&open().await).await;
    keeps_notes(&open().await).await;
    keeps_large_segments(&open().await).await;
}

async fn starts_empty(store: &impl Store) {
    assert_eq!(store.load(None).await.unwrap(), []);
    assert_eq!(store.note(Note::Device).await.unwrap(), None);
}

async fn keeps_bytes_in_order(store: &impl Store) {
    let first = store.append(vec![0, 255, 1]).await.unwrap();
    let second = store.append(vec![]).await.unwrap();
    let held = store.load(None).await.unwrap();
    assert!(first < second);
    assert_eq!(held.iter().map(|segment| segment.bytes.clone()).collect::<Vec<_>>(), [vec![0, 255, 1], vec![]]);
    assert_eq!(held.iter().map(|segment| segment.key).collect::<Vec<_>>(), [first, second]);
}

async fn loads_only_what_is_newer(store: &impl Store) {
    let first = store.append(vec![1]).await.unwrap();
    let second = store.append(vec![2]).await.unwrap();
    let newer = store.load(Some(first)).await.unwrap();
    assert_eq!(newer.into_iter().map(|segment| segment.key).collect::<Vec<_>>(), [second]);
    assert_eq!(store.load(Some(second)).await.unwrap(), []);
}

async fn replaces_all_or_nothing(store: &impl Store) {
    let first = store.append(vec![1]).await.unwrap();
    let second = store.append(vec![2]).await.unwrap();
    let third = store.append(vec![3]).await.unwrap();
    let merged = store.replace(vec![first, second], vec![1, 2]).await.unwrap();
    let keys = |held: Vec<super::Segment>| held.into_iter().map(|segment| segment.key).collect::<Vec<_>>();
    assert_eq!(keys(store.load(None).await.unwrap()), [third, merged]);
    // The first has gone: neither is the third removed, nor the new one written.
    assert_eq!(store.replace(vec![first, third], vec![9]).await, Err(StoreError::Gone));
    assert_eq!(keys(store.load(None).await.unwrap()), [third, merged]);
}

async fn never_gives_a_key_twice(store: &impl Store) {
    let first = store.append(vec![1]).await.unwrap();
    let merged = store.replace(vec![first], vec![1]).await.unwrap();
    let next = store.append(vec![2]).await.unwrap();
    assert!(first < merged && merged < next);
}

async fn keeps_notes(store: &impl Store) {
    store.put_note(Note::Device, "a".to_owned()).await.unwrap();
    store.put_note(Note::Device, "é".to_owned()).await.unwrap();
    assert_eq!(store.note(Note::Device).await.unwrap().as_deref(), Some("é"));
    assert_eq!(store.note(Note::Register).await.unwrap(), None);
}

async fn keeps_large_segments(store: &impl Store) {
    let bytes: Vec<u8> = (0..2_000_000_u32).map(|place| (place % 251) as u8).collect();
    store.append(bytes.clone()).await.unwrap();
    assert_eq!(store.load(None).await.unwrap()[0].bytes, bytes);
}
