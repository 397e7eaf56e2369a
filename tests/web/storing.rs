//! Writing and reading segments and notes.

use crate::{beside, bytes, fresh_name, open, put_raw, settled};
use indexed_db_futures::typed_array::Uint8Array;
use js_sys::Function;
use passerelle::store::{Note, Store, StoreError, contract};
use passerelle::web::store::{cause, open::connect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_long_append_keeps_its_place_before_a_short_one() {
    let name = fresh_name();
    let store = open(&name).await;
    let long = vec![7; 3 << 20];
    let keys = Rc::new(RefCell::new(Vec::new()));
    let append = |bytes: Vec<u8>| {
        let (store, keys) = (store.clone(), keys.clone());
        beside(async move {
            let key = store.append(&bytes).await.unwrap();
            keys.borrow_mut().push((key, bytes.len()));
        })
    };
    let (first, second) = (append(long.clone()), append(vec![1]));
    settled(first).await;
    settled(second).await;
    let keys = keys.take();
    assert_eq!(keys.iter().map(|(_, length)| *length).collect::<Vec<_>>(), [long.len(), 1]);
    assert!(keys[0].0 < keys[1].0);
    assert_eq!(bytes(&store.load(None).await.unwrap()), [long, vec![1]]);
}

#[wasm_bindgen_test]
async fn keeps_the_contract() {
    contract::run(|| async { open(&fresh_name()).await }).await;
}

#[wasm_bindgen_test]
async fn writes_are_on_the_medium_before_they_are_answered() {
    let store = open(&fresh_name()).await;
    assert_eq!(store.durability().await.unwrap().as_deref(), Some("strict"));
}

#[wasm_bindgen_test]
async fn what_is_written_is_there_after_opening_again() {
    let name = fresh_name();
    let store = open(&name).await;
    let key = store.append(vec![1, 2]).await.unwrap();
    store.put_note(Note::Choices, "{\"theme\":\"dark\"}".to_owned()).await.unwrap();
    drop(store);
    let store = open(&name).await;
    let held = store.load(None).await.unwrap();
    assert_eq!((held.len(), held[0].key, held[0].bytes.as_slice()), (1, key, [1, 2].as_slice()));
    assert_eq!(store.note(Note::Choices).await.unwrap().as_deref(), Some("{\"theme\":\"dark\"}"));
}

#[wasm_bindgen_test]
async fn a_replacement_of_a_gone_segment_leaves_everything_as_it_was() {
    let name = fresh_name();
    let (one, two) = (open(&name).await, open(&name).await);
    let first = one.append(vec![1]).await.unwrap();
    let second = one.append(vec![2]).await.unwrap();
    two.replace(vec![first], vec![10]).await.unwrap();
    let before = one.load(None).await.unwrap();
    // The gone key is last, after one that could be deleted.
    assert_eq!(one.replace(vec![second, first], vec![9]).await, Err(StoreError::Gone));
    assert_eq!(one.load(None).await.unwrap(), before);
    assert_eq!(bytes(&before), [vec![2], vec![10]]);
}

#[wasm_bindgen_test]
async fn two_tabs_that_write_at_once_lose_nothing() {
    let name = fresh_name();
    let stores = [open(&name).await, open(&name).await];
    let answered = Rc::new(RefCell::new(Vec::new()));
    let writes: Vec<_> = (0..40_u8)
        .map(|number| {
            let (store, answered) = (stores[usize::from(number % 2)].clone(), Rc::clone(&answered));
            beside(async move {
                let key = store.append(vec![number]).await.unwrap();
                answered.borrow_mut().push((key, vec![number]));
            })
        })
        .collect();
    for write in writes {
        settled(write).await;
    }
    answered.borrow_mut().sort();
    for store in &stores {
        let held = store.load(None).await.unwrap();
        let held: Vec<_> = held.into_iter().map(|segment| (segment.key, segment.bytes)).collect();
        assert_eq!(held, *answered.borrow());
    }
    assert_eq!(answered.borrow().len(), 40);
}

#[wasm_bindgen_test]
async fn two_tabs_that_replace_the_same_segments_do_it_once() {
    let name = fresh_name();
    let stores = [open(&name).await, open(&name).await];
    let old = [stores[0].append(vec![1]).await.unwrap(), stores[1].append(vec![2]).await.unwrap()];
    let answers = Rc::new(RefCell::new(Vec::new()));
    let both = stores.clone().map(|store| {
        let answers = Rc::clone(&answers);
        beside(async move {
            let answer = store.replace(old.to_vec(), vec![1, 2]).await;
            answers.borrow_mut().push(answer.map(|_| ()));
        })
    });
    for one in both {
        settled(one).await;
    }
    answers.borrow_mut().sort_by_key(Result::is_err);
    assert_eq!(*answers.borrow(), [Ok(()), Err(StoreError::Gone)]);
    assert_eq!(bytes(&stores[0].load(None).await.unwrap()), [vec![1, 2]]);
}

#[wasm_bindgen_test]
async fn damaged_segments_come_back_as_they_are_and_the_rest_opens() {
    let name = fresh_name();
    let database = connect(&name, 1).await.unwrap();
    put_raw(&database, Uint8Array::from(vec![0xff, 0x00, b'{'])).await;
    put_raw(&database, "no bytes at all").await;
    let store = open(&name).await;
    store.append(b"whole").await.unwrap();
    let held = bytes(&store.load(None).await.unwrap());
    assert_eq!(held[0], [0xff, 0x00, b'{']);
    assert!(String::from_utf8(held[1].clone()).unwrap().contains("no bytes at all"));
    assert_eq!(held[2], b"whole");
    database.close();
}

/// Makes each commit end as on a full disk: an abort, whose cause only the transaction tells.
const FILL_THE_DISK: &str = "
    const kind = IDBTransaction.prototype;
    const commit = kind.commit, error = Object.getOwnPropertyDescriptor(kind, 'error');
    kind.commit = function () { this.abort(); };
    Object.defineProperty(kind, 'error', {
        configurable: true, get: () => new DOMException('no room', 'QuotaExceededError'),
    });
    return () => { kind.commit = commit; Object.defineProperty(kind, 'error', error); };";

#[wasm_bindgen_test]
async fn a_full_disk_is_told_and_nothing_is_written() {
    let store = open(&fresh_name()).await;
    let first = store.append(vec![1]).await.unwrap();
    let empty_it = Function::new_no_args(FILL_THE_DISK).call0(&JsValue::UNDEFINED).unwrap();
    let answers = (
        store.append_all(&[vec![2], vec![3; 2_000_000], vec![4]]).await.map(|_| first),
        store.replace(vec![first], vec![3]).await,
        store.put_note(Note::Device, "a".to_owned()).await,
    );
    empty_it.unchecked_into::<Function>().call0(&JsValue::UNDEFINED).unwrap();
    assert_eq!(answers, (Err(StoreError::Full), Err(StoreError::Full), Err(StoreError::Full)));
    assert_eq!(bytes(&store.load(None).await.unwrap()), [vec![1]]);
    assert_eq!(store.note(Note::Device).await, Ok(None));
    assert!(store.append(vec![2]).await.unwrap() > first);
}

#[wasm_bindgen_test]
fn causes_are_told_by_the_names_that_browsers_give() {
    assert_eq!(cause::from_name("QuotaExceededError", ""), StoreError::Full);
    assert_eq!(cause::from_name("VersionError", ""), StoreError::Newer);
    assert_eq!(cause::from_name("SecurityError", ""), StoreError::Unavailable);
    assert_eq!(cause::from_name("DataError", "a key"), StoreError::Failed("DataError: a key".to_owned()));
}
