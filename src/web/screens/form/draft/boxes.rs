//! The boxes of a form as the page has them: read by their names, and filled in as a person would.

use crate::web::{dom, frames};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, InputEvent,
    InputEventInit, Node,
};

/// What a ticked box holds.
const TICKED: &str = "on";

/// The names of the boxes of a form and what they hold. Passphrases and files are not among them.
pub fn read(form: &Element) -> Vec<(String, String)> {
    all(form, "input, textarea, select").filter_map(|held| Some((name(form, &held)?, value(&held)?))).collect()
}

/// What a form is called on the screen.
pub fn title(form: &Element) -> String {
    let heading = form.get_attribute("aria-labelledby").and_then(|id| dom::element(&id));
    let named = heading.or_else(|| form.query_selector("label").ok()?);
    named.and_then(|named| named.text_content()).unwrap_or_default().trim().to_owned()
}

/// The first box in which one writes.
pub fn first(form: &Element) -> Option<HtmlElement> {
    let found = form.query_selector("textarea, input:not([type=radio], [type=checkbox]), select").ok()??;
    found.dyn_into().ok()
}

/// The label of a box, and a value as its list says it.
pub fn said(form: &Element, of: &str, value: &str) -> (String, String) {
    let held = find(form, of, value);
    let text = |node: Option<Element>| node.and_then(|node| node.text_content()).unwrap_or_default().trim().to_owned();
    let label = held.as_ref().and_then(|held| form.query_selector(&format!("label[for=\"{}\"]", held.id())).ok()?);
    let select = held.and_then(|held| held.dyn_into::<HtmlSelectElement>().ok());
    let option =
        select.and_then(|select| all(&select, "option").find(|it| it.get_attribute("value").as_deref() == Some(value)));
    (text(label), option.map_or_else(|| value.to_owned(), |option| text(Some(option))))
}

/// Fills a box in, and waits until the program has taken note; false when the form has no such box.
pub async fn fill(form: &Element, name: &str, text: &str) -> bool {
    let Some(held) = found(form, name, text).await else { return false };
    if let Some(input) = held.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "checkbox" | "radio" => {
                if input.checked() != (input.type_() == "radio" || text == TICKED) {
                    input.click();
                }
            }
            _ => {
                input.set_value(text);
                typed(&held);
            }
        }
    } else if let Some(area) = held.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
        typed(&held);
    } else if let Some(select) = held.dyn_ref::<HtmlSelectElement>() {
        select.set_value(text);
        let bubbles = EventInit::new();
        bubbles.set_bubbles(true);
        tell(&held, Event::new_with_event_init_dict("change", &bubbles).ok());
    }
    // What a form holds is that of its last drawing: the next box is filled once this one is in it.
    frames::next().await;
    true
}

/// The box of a name. One that a choice above brings needs a moment; a line of a list is added first.
async fn found(form: &Element, name: &str, text: &str) -> Option<Element> {
    for _ in 0..3 {
        if let Some(held) = find(form, name, text) {
            return Some(held);
        }
        if let Some((list, _)) = name.strip_prefix(ROWS).and_then(|rest| rest.split_once(' ')) {
            let add = form.query_selector(&format!("[data-rows=\"{list}\"] > button")).ok()??;
            add.dyn_into::<HtmlElement>().ok()?.click();
        }
        frames::next().await;
    }
    find(form, name, text)
}

/// What the name of a line of a list begins with: its list and its place follow.
const ROWS: &str = "rows ";
/// What the name of a group of radio buttons begins with.
const RADIO: &str = "radio ";

fn name(form: &Element, held: &Element) -> Option<String> {
    if let Some(list) = held.closest("[data-rows]").ok()? {
        let place = all(&list, "input").position(|line| line.is_same_node(Some(held)))?;
        return Some(format!("{ROWS}{} {place}", list.get_attribute("data-rows")?));
    }
    if let Some(input) = held.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "password" | "file" => return None,
            "radio" => return input.checked().then(|| format!("{RADIO}{}", input.name())),
            _ => {}
        }
    }
    let id = held.id();
    // What another form inside this one keeps is its own.
    let own = held.closest("[data-draft]").ok()?.is_none_or(|around| around.is_same_node(Some(form)));
    (own && !id.is_empty()).then_some(id)
}

fn value(held: &Element) -> Option<String> {
    if let Some(input) = held.dyn_ref::<HtmlInputElement>() {
        let ticked = || if input.checked() { TICKED } else { "" }.to_owned();
        return Some(if input.type_() == "checkbox" { ticked() } else { input.value() });
    }
    let area = held.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    area.or_else(|| held.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value))
}

fn find(form: &Element, name: &str, text: &str) -> Option<Element> {
    if let Some((list, place)) = name.strip_prefix(ROWS).and_then(|rest| rest.split_once(' ')) {
        let list = form.query_selector(&format!("[data-rows=\"{list}\"]")).ok()??;
        return all(&list, "input").nth(place.parse().ok()?);
    }
    if let Some(group) = name.strip_prefix(RADIO) {
        return form.query_selector(&format!("input[name=\"{group}\"][value=\"{text}\"]")).ok()?;
    }
    form.query_selector(&format!("[id=\"{name}\"]")).ok()?
}

fn all(around: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found = around.query_selector_all(selector).ok();
    let nodes = found.into_iter().flat_map(|found| (0..found.length()).filter_map(move |place| found.item(place)));
    nodes.filter_map(|node: Node| node.dyn_into().ok())
}

fn typed(held: &Element) {
    let bubbles = InputEventInit::new();
    bubbles.set_bubbles(true);
    tell(held, InputEvent::new_with_event_init_dict("input", &bubbles).ok().map(Into::into));
}

fn tell(held: &Element, event: Option<Event>) {
    if let Some(Err(error)) = event.map(|event| held.dispatch_event(&event)) {
        web_sys::console::error_1(&error);
    }
}
