//! Other tabs, the clock, files, and what is delivered beside the program.

use js_sys::{Array, Promise, Uint8Array};
use passerelle::domain::Minute;
use passerelle::web::files::{self, ReadError};
use passerelle::web::tabs::{Tabs, Told};
use passerelle::web::{assets, clock, persistence};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{BroadcastChannel, File};

#[wasm_bindgen_test]
async fn the_other_tabs_hear_and_the_one_that_tells_does_not() {
    let mut resolve = None;
    let heard = Promise::new(&mut |done, _| resolve = Some(done));
    let resolve = resolve.unwrap();
    let told = Rc::new(RefCell::new(Vec::new()));
    let (here, there) = (Rc::clone(&told), Rc::clone(&told));
    let one = Tabs::open(move |kind| here.borrow_mut().push(("teller", kind))).unwrap();
    let _two = Tabs::open(move |kind| {
        there.borrow_mut().push(("other", kind));
        resolve.call0(&JsValue::UNDEFINED).unwrap();
    })
    .unwrap();
    // A word of a later version is not understood, and does no harm.
    let later = BroadcastChannel::new("passerelle").unwrap();
    later.post_message(&JsValue::from_str("later")).unwrap();
    one.tell(Told::Written).unwrap();
    wasm_bindgen_futures::JsFuture::from(heard).await.unwrap();
    assert_eq!(*told.borrow(), [("other", Told::Written)]);
    later.close();
}

#[wasm_bindgen_test]
async fn the_browser_tells_its_room() {
    assert!(persistence::room().await.unwrap().quota > 0);
    let agreed = persistence::ask().await.unwrap();
    let storage = web_sys::window().unwrap().navigator().storage();
    let kept = wasm_bindgen_futures::JsFuture::from(storage.persisted().unwrap()).await.unwrap();
    assert_eq!(kept.is_truthy(), agreed);
}

#[wasm_bindgen_test]
fn local_and_universal_time_agree() {
    let (before, today, after) = (clock::now(), clock::today(), clock::now());
    let local = |at: Minute| Minute::from_unix(at.to_unix() + 60 * i64::from(clock::minutes_ahead(at))).unwrap().day();
    assert!(local(before) == today || local(after) == today);
    let expected = (js_sys::Date::now() / 60_000.0).floor() as i64 - after.to_unix() / 60;
    assert!((0..=1).contains(&expected));
}

fn file(bytes: &[u8]) -> File {
    File::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)), "liste.csv").unwrap()
}

#[wasm_bindgen_test]
async fn a_chosen_file_is_read_up_to_the_limit() {
    assert_eq!(files::read(&file(&[0, 255, 7]), 3).await, Ok(vec![0, 255, 7]));
    assert_eq!(files::read(&file(&[]), 3).await, Ok(Vec::new()));
    assert_eq!(files::read(&file(&[1; 4]), 3).await, Err(ReadError::TooLarge { size: 4, limit: 3 }));
}

#[wasm_bindgen_test]
async fn a_file_beside_the_program_is_read_and_a_missing_one_is_told() {
    assert!(assets::text("./").await.unwrap().contains("<html"));
    assert!(assets::text("locales/none.ftl").await.is_err());
}
