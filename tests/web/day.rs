//! The list of the day under the hand: what is found late moves no line, and arrows go from one to the next.

use js_sys::{Function, Promise};
use passerelle::app::Shared;
use passerelle::app::today::{Line, List};
use passerelle::domain::{ElementId, PersonId};
use passerelle::insight::board::news::{Matter, Urgency};
use passerelle::insight::today::{Item, Rule, Why};
use passerelle::journal::schema::task;
use passerelle::web::clock;
use passerelle::web::screens::today::{TodayScreen, TodayScreenProps};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, HtmlElement};

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A task that is late; `early` says whether its card said so.
fn line(name: &str, early: bool) -> Rc<Line> {
    let (day, of) = (clock::today().plus(-1), ElementId::random());
    let item = Item {
        rule: Rule::Task,
        person: Some(PersonId::random()),
        of,
        day,
        urgency: Urgency::Late,
        matter: Some(Matter::Task),
        title: format!("Appeler {name}"),
        put_off: of,
        member: None,
        why: Why { field: task::DUE.any(), day, limit: None },
    };
    Rc::new(Line { key: name.to_owned(), item, name: name.to_owned(), step: None, early })
}

fn list(lines: &[Rc<Line>], complete: bool) -> TodayScreenProps {
    TodayScreenProps { day: Shared::from(List { complete, lines: lines.to_vec(), ..List::default() }) }
}

/// The keys of the lines that are drawn.
fn drawn() -> Vec<String> {
    let found = document().query_selector_all("[data-line]").unwrap();
    let key = |place| found.item(place)?.dyn_into::<HtmlElement>().ok()?.get_attribute("data-line");
    (0..found.length()).filter_map(key).collect()
}

fn focused() -> Option<String> {
    document().active_element()?.get_attribute("data-line")
}

fn find(selector: &str) -> HtmlElement {
    document().query_selector(selector).unwrap().unwrap().unchecked_into()
}

fn press(key: &str) {
    let script = "node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))";
    let focused: JsValue = document().active_element().unwrap().into();
    Function::new_with_args("node, key", script).call2(&JsValue::UNDEFINED, &focused, &key.into()).unwrap();
}

/// Lets the page draw until something holds; drawing takes some turns of the queue, and no time.
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..1000 {
        if holds() {
            return;
        }
        let turned = Promise::new(&mut |done, _| {
            web_sys::window().unwrap().set_timeout_with_callback(&done).unwrap();
        });
        JsFuture::from(turned).await.unwrap();
    }
    assert!(holds(), "{what}: {:?}, at {:?}", drawn(), focused());
}

#[wasm_bindgen_test]
async fn what_is_found_late_waits_while_the_hand_is_on_the_list() {
    let root = document().create_element("main").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let (lea, karim) = (line("Léa", true), line("Karim", true));
    let found = line("Lina", false);
    let early = list(&[lea.clone(), karim.clone()], false);
    let mut screen = yew::Renderer::<TodayScreen>::with_root_and_props(root.clone(), early).render();
    until("the cards are drawn", || drawn() == ["Léa", "Karim"]).await;

    // By keys one line is a stop of Tab, and the arrows lead on.
    find("[data-line][tabindex=\"0\"]").focus().unwrap();
    until("the first line has the focus", || focused().as_deref() == Some("Léa")).await;
    press("ArrowDown");
    until("the next line has the focus", || focused().as_deref() == Some("Karim")).await;

    // It weighs most and would stand first: it waits, and is offered below.
    screen.update(list(&[found.clone(), lea.clone(), karim.clone()], true));
    until("what was found is offered", || document().query_selector("#day-lists > .btn").unwrap().is_some()).await;
    assert_eq!((drawn(), focused().as_deref()), (vec!["Léa".to_owned(), "Karim".to_owned()], Some("Karim")));
    // What is done meanwhile leaves the list all the same.
    screen.update(list(&[found.clone(), karim.clone()], true));
    until("what is done is gone", || drawn() == ["Karim"]).await;
    find("#day-lists > .btn").click();
    until("what was found is shown", || drawn() == ["Lina", "Karim"]).await;

    // Without a hand on it nothing waits.
    screen.update(list(std::slice::from_ref(&karim), false));
    find("main h1").focus().unwrap();
    until("the day begins anew", || drawn() == ["Karim"]).await;
    screen.update(list(&[found, karim], true));
    until("all is shown at once", || drawn() == ["Lina", "Karim"]).await;
    screen.destroy();
    root.remove();
}
