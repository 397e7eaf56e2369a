//! What every store must do, as one suite. It is run on the memory store natively and on IndexedDB in a browser.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a suite says what is wrong by stopping")]

use super::{Note, Opening, Part, Store, StoreError};
use std::future::Future;

/// Runs the suite; `open` gives a fresh, empty store each time.
pub async fn run<S: Store, F: Future<Output = S>>(open: impl Fn() -> F) {
    starts_empty(&open().await).await;
    keeps_bytes_in_order(&open().await).await;
    adds_several_in_order(&open().await).await;
    loads_only_what_is_newer(&open().await).await;
    replaces_all_or_nothing(&open().await).await;
    never_gives_a_key_twice(&open().await).await;
    keeps_notes(&open().await).await;
    keeps_large_segments(&open().await).await;
    tells_what_an_opening_needs(&open().await).await;
    reads_segments_where_they_lie(&open().await).await;
    keeps_a_checkpoint_of_the_segments_that_are_there(&open().await).await;
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

async fn adds_several_in_order(store: &impl Store) {
    let none: [Vec<u8>; 0] = [];
    assert!(store.append_all(&none).await.unwrap().is_empty());
    let first = store.append(vec![1]).await.unwrap();
    let large = vec![2; 2_000_000];
    let keys = store.append_all(&[large.clone(), vec![3], large.clone()]).await.unwrap();
    let held = store.load(None).await.unwrap();
    assert_eq!(held.iter().map(|segment| segment.key).collect::<Vec<_>>(), [&[first][..], &keys].concat());
    assert_eq!(
        held.into_iter().map(|segment| segment.bytes).collect::<Vec<_>>(),
        [vec![1], large.clone(), vec![3], large]
    );
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

async fn tells_what_an_opening_needs(store: &impl Store) {
    assert_eq!(store.opening().await.unwrap(), Opening::default());
    store.put_note(Note::Choices, "é".to_owned()).await.unwrap();
    let keys = vec![store.append(vec![1]).await.unwrap(), store.append(vec![2]).await.unwrap()];
    let mut opening = store.opening().await.unwrap();
    assert_eq!((opening.keys.clone(), opening.take(Note::Choices).as_deref()), (keys.clone(), Some("é")));
    assert_eq!(opening.take(Note::Device), None);
    store.put_checkpoint(keys, [vec![1], vec![2], vec![3]]).await.unwrap();
    let opening = store.opening().await.unwrap();
    assert_eq!((opening.board, opening.index.map(|index| index.all())), (Some(vec![1]), Some(vec![3])));
}

async fn reads_segments_where_they_lie(store: &impl Store) {
    let first = store.append(b"abc").await.unwrap();
    let second = store.append(vec![]).await.unwrap();
    let third = store.append(vec![3]).await.unwrap();
    let read = store.read(vec![first, third]).await.unwrap();
    assert_eq!(read.iter().map(|kept| kept.key).collect::<Vec<_>>(), [first, third]);
    assert_eq!((read[0].bytes.all(), read[0].bytes.len()), (b"abc".to_vec(), 3));
    assert_eq!(read[0].bytes.part(1..2), Some(b"b".to_vec()));
    assert_eq!((read[0].bytes.part(1..4), read[0].bytes.part(3..3)), (None, Some(Vec::new())));
    // SHA-256 of `abc`, as its standard prints it.
    assert_eq!(read[0].digest.unwrap()[..4], [0xba, 0x78, 0x16, 0xbf]);
    assert!(store.read(vec![second]).await.unwrap()[0].bytes.is_empty());
    store.replace(vec![second, third], vec![23]).await.unwrap();
    assert_eq!(store.read(vec![first, second]).await, Err(StoreError::Gone));
}

async fn keeps_a_checkpoint_of_the_segments_that_are_there(store: &impl Store) {
    let first = store.append(vec![1]).await.unwrap();
    let large = vec![7; 300_000];
    store.put_checkpoint(vec![first], [vec![1], large.clone(), vec![3]]).await.unwrap();
    assert_eq!(store.checkpoint(Part::Texts).await.unwrap(), Some(large));
    let second = store.append(vec![2]).await.unwrap();
    // Made from the first alone, while there are two now; or from one that never was.
    for keys in [vec![first], vec![], vec![first, second, second + 1], vec![second]] {
        let other = [vec![4], vec![5], vec![6]];
        assert_eq!(store.put_checkpoint(keys, other).await, Err(StoreError::Gone));
        assert_eq!(store.checkpoint(Part::Board).await.unwrap(), Some(vec![1]));
    }
    store.put_checkpoint(vec![first, second], [vec![4], vec![5], vec![6]]).await.unwrap();
    let all = [store.checkpoint(Part::Board).await, store.checkpoint(Part::Index).await];
    assert_eq!(all, [Ok(Some(vec![4])), Ok(Some(vec![6]))]);
    store.drop_checkpoint().await.unwrap();
    for part in Part::ALL {
        assert_eq!(store.checkpoint(part).await.unwrap(), None);
    }
    assert_eq!(store.load(None).await.unwrap().len(), 2);
}
