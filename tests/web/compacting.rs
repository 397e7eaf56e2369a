//! Small segments put together, under the lock that tabs share.

use crate::{beside, fresh_name, open, settled};
use passerelle::app::compaction::Rewritten;
use passerelle::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId, Subject};
use passerelle::journal::canonical::{read_batch, write_batch};
use passerelle::journal::pen::{Draft, Pen};
use passerelle::journal::value::Value;
use passerelle::journal::{Author, Fact, Journal, Kind, Replica};
use passerelle::store::{SegmentKey, Store, StoreError};
use passerelle::web::store::IndexedDb;
use passerelle::web::{compaction, locks};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

/// Writes these many facts, each in a segment of its own.
async fn fill(store: &IndexedDb, count: usize) -> Vec<SegmentKey> {
    let by = Author { org: OrgId::random(), member: MemberId::random() };
    let pen = Pen { replica: Replica::random(), by, at: Minute::parse("2026-03-04T09:12Z").unwrap() };
    let on = Day::parse("2026-03-04").unwrap();
    let draft = |_| {
        let note = [("note", Value::text(ElementId::random())), ("text", Value::text("Amélie"))];
        Draft::new(Subject::Person(PersonId::random()), on, Kind::Note, note)
    };
    let drafts = (0..count).map(draft).collect();
    let facts = pen.write(&Journal::default(), ActId::random(), None, drafts);
    let mut keys = Vec::new();
    for fact in facts {
        keys.push(store.append(write_batch(&[fact]).unwrap()).await.unwrap());
    }
    keys
}

async fn facts(store: &IndexedDb) -> BTreeMap<String, Fact> {
    let segments = store.load(None).await.unwrap();
    let facts = segments.iter().flat_map(|segment| read_batch(&segment.bytes).unwrap());
    facts.map(|fact| (fact.id.to_string(), fact)).collect()
}

#[wasm_bindgen_test]
async fn compaction_keeps_every_fact_in_one_segment() {
    let store = open(&fresh_name()).await;
    let old = fill(&store, 60).await;
    let other = fill(&store, 1).await;
    let before = facts(&store).await;
    assert_eq!(before.len(), 61);
    let Rewritten { new: key, length, .. } = compaction::compact(&store, old).await.unwrap();
    let held = store.load(None).await.unwrap();
    assert_eq!(held.iter().map(|segment| segment.key).collect::<Vec<_>>(), [other[0], key]);
    assert_eq!(held[1].bytes.len(), length);
    assert_eq!(facts(&store).await, before);
}

#[wasm_bindgen_test]
async fn compaction_waits_for_the_other_tab_and_then_finds_the_segments_gone() {
    let name = fresh_name();
    let (one, two) = (open(&name).await, open(&name).await);
    let old = fill(&one, 3).await;
    let before = facts(&one).await;
    let lock = locks::take("passerelle-compaction").await.unwrap();
    let answers = Rc::new(RefCell::new(Vec::new()));
    let both = [one.clone(), two].map(|store| {
        let (answers, old) = (Rc::clone(&answers), old.clone());
        beside(async move {
            let answer = compaction::compact(&store, old).await;
            answers.borrow_mut().push(answer.map(|_| ()));
        })
    });
    // Several turns of the database go by, and nothing happens while the lock is held.
    for _ in 0..5 {
        assert_eq!(one.load(None).await.unwrap().len(), 3);
    }
    assert_eq!(*answers.borrow(), []);
    drop(lock);
    for tab in both {
        settled(tab).await;
    }
    assert_eq!(*answers.borrow(), [Ok(()), Err(StoreError::Gone)]);
    assert_eq!(facts(&one).await, before);
    assert_eq!(one.load(None).await.unwrap().len(), 1);
}

#[wasm_bindgen_test]
async fn a_damaged_segment_is_never_put_together_with_others() {
    let store = open(&fresh_name()).await;
    let mut old = fill(&store, 2).await;
    old.push(store.append(b"{\"facts\":[".to_vec()).await.unwrap());
    let before = store.load(None).await.unwrap();
    assert!(matches!(compaction::compact(&store, old.clone()).await, Err(StoreError::Failed(_))));
    assert_eq!(store.load(None).await.unwrap(), before);
    // The lock is free again, and a newer batch is named as such.
    old[2] = store.append(b"{\"facts\":[],\"version\":99}".to_vec()).await.unwrap();
    assert_eq!(compaction::compact(&store, old).await, Err(StoreError::Newer));
    assert_eq!(store.load(None).await.unwrap().len(), 4);
}
