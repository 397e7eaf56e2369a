//! The box for a day: what is typed, what is told, and what is answered.

use js_sys::{Function, Promise};
use passerelle::domain::Day;
use passerelle::i18n::{Catalogue, formats};
use passerelle::insight::contact::natural_day::{NotUnderstood, Understood};
use passerelle::web::scene::{Scene, use_scene};
use passerelle::web::widgets::DayInput;
use passerelle::web::widgets::field::FieldSpec;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// A form of one day, which shows what it holds.
#[component]
fn Form() -> Html {
    let value = use_state(String::new);
    let oninput = {
        let value = value.clone();
        Callback::from(move |told: String| value.set(told))
    };
    // As the program does once its parts are here.
    let scene = Scene { words: Rc::new(Catalogue::french()), ..use_scene() };
    html! {
        <ContextProvider<Scene> context={scene}>
            <DayInput spec={FieldSpec::line("said", "dossier-task-due")} value={(*value).clone()} {oninput} />
            <output id="told">{ (*value).clone() }</output>
        </ContextProvider<Scene>>
    }
}

fn find(selector: &str) -> Element {
    web_sys::window().unwrap().document().unwrap().query_selector(selector).unwrap().unwrap()
}

fn entry(selector: &str) -> HtmlInputElement {
    find(selector).unchecked_into()
}

fn fire(node: &Element, event: &str) {
    let script = format!("node.dispatchEvent({event})");
    Function::new_with_args("node", &script).call1(&JsValue::UNDEFINED, node).unwrap();
}

fn fill(selector: &str, text: &str) {
    entry(selector).set_value(text);
    fire(&find(selector), "new InputEvent('input', { bubbles: true })");
}

/// One turn of the page's queue.
async fn turn() {
    let turned = Promise::new(&mut |done, _| {
        web_sys::window().unwrap().set_timeout_with_callback(&done).unwrap();
    });
    JsFuture::from(turned).await.unwrap();
}

/// Lets the page draw until a text is there; drawing takes some turns of the queue, and no time.
async fn shows(selector: &str, text: &str) {
    let document = web_sys::window().unwrap().document().unwrap();
    let shown = || document.query_selector(selector).unwrap().and_then(|node| node.text_content());
    for _ in 0..1000 {
        if shown().as_deref() == Some(text) {
            return;
        }
        turn().await;
    }
    assert_eq!(shown().as_deref(), Some(text), "{selector}");
}

#[wasm_bindgen_test]
async fn a_day_is_typed_as_it_is_said_or_taken_from_the_calendar() {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("main").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    let form = yew::Renderer::<Form>::with_root(root.clone()).render();
    let words = Catalogue::french();
    shows("#said-day", "").await;

    // The weekday does not matter to the test: the year is far enough for any clock.
    fill("#said", "1er mai 2150");
    shows("#told", "2150-05-01").await;
    let day = Understood::on(Day::parse("2150-05-01").unwrap());
    shows("#said-day", &formats::understood(&words, day)).await;
    assert_eq!((entry("#said").value(), find("#said-calendar").has_attribute("hidden")), ("1er mai 2150".into(), true));

    // Words that are no day yet are only a mistake once the box is left; then the calendar is there.
    fill("#said", "après les vacances");
    shows("#told", "?").await;
    assert!(document.query_selector("#said-error").unwrap().is_none());
    fire(&find("#said"), "new FocusEvent('blur')");
    shows("#said-error", &formats::not_understood(&words, NotUnderstood::Unclear)).await;
    assert_eq!(find("#said").get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(!find("#said-calendar").has_attribute("hidden"));

    fill("#said-calendar input", "2150-12-03");
    shows("#told", "2150-12-03").await;
    assert_eq!(entry("#said").value(), "3/12/2150");
    fill("#said", "");
    shows("#told", "").await;
    shows("#said-day", "").await;
    form.destroy();
    root.remove();
}
