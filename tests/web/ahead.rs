//! What the page reads while the program is on its way, and that it reads what the program needs.

use js_sys::{Array, Promise, Reflect};
use passerelle::store::Note;
use passerelle::web::store::{ahead, open};
use passerelle::web::worker::DATABASE;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const BOOT: &str = include_str!("../../assets/boot.js");

#[wasm_bindgen_test]
fn the_script_names_what_the_store_holds() {
    let names = ahead::names().iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    for said in [
        format!("indexedDB.open(\"{DATABASE}\")"),
        format!("store.version !== {}", open::VERSION),
        format!("transaction([\"{}\", \"{}\"])", open::JOURNAL, open::META),
        format!("names = [{names}]"),
        format!("window.{} =", ahead::PLACE),
    ] {
        assert!(BOOT.contains(&said), "{said}");
    }
}

fn leave(read: &JsValue) {
    let promise = Promise::resolve(read);
    Reflect::set(&js_sys::global(), &JsValue::from_str(ahead::PLACE), &promise).unwrap();
}

#[wasm_bindgen_test]
async fn what_was_read_is_given_once() {
    let (none, text) = (JsValue::UNDEFINED, |text: &str| JsValue::from_str(text));
    let bytes = |bytes: &[u8]| JsValue::from(js_sys::Uint8Array::from(bytes));
    let (who, how, keys, visits) = (text("who"), text("how"), text("keys"), text("visits"));
    let records = [who, none.clone(), how, none, keys, visits, bytes(&[1, 2]), bytes(&[3])];
    leave(&Array::of2(&Array::of2(&4.into(), &9.into()), &records.into_iter().collect::<Array>()));
    let mut opening = ahead::opening().await.unwrap();
    assert_eq!(opening.keys, [4, 9]);
    let notes = Note::ALL.map(|note| opening.take(note));
    let said = [Some("who"), None, Some("how"), None, Some("keys"), Some("visits")];
    assert_eq!(notes, said.map(|text| text.map(str::to_owned)));
    assert_eq!((opening.board, opening.index.map(|index| index.all())), (Some(vec![1, 2]), Some(vec![3])));
    assert!(ahead::opening().await.is_none());
}

#[wasm_bindgen_test]
async fn nothing_that_could_be_read_is_no_opening() {
    for read in [JsValue::NULL, Array::new().into(), JsValue::from_str("[]")] {
        leave(&read);
        assert!(ahead::opening().await.is_none());
    }
}
