//! Small questions to the page.

use crate::app::{Route, effect::Focus};
use crate::domain::PersonId;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, Window};

/// The window; there is always one, since a page runs this.
pub fn window() -> Option<Window> {
    web_sys::window()
}

pub fn document() -> Option<Document> {
    window()?.document()
}

/// Whether nobody can see the page now.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// The width and the height of what is seen of the page, in pixels.
pub fn screen() -> Option<(usize, usize)> {
    let window = window()?;
    let pixels = |length: JsValue| length.as_f64().map(|length| length as usize);
    Some((pixels(window.inner_width().ok()?)?, pixels(window.inner_height().ok()?)?))
}

/// The element of an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The first element that a selector finds.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// The element that has the focus.
pub fn focused() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Puts the focus on an element; one that cannot take it is left alone.
pub fn focus(element: &HtmlElement) {
    // An element that went away between the drawing and this moment needs no focus.
    if element.focus().is_err() {
        element.set_tab_index(-1);
    }
}

/// Takes the focus from whatever has it.
pub fn leave() {
    if let Some(Err(error)) = focused().map(|element| element.blur()) {
        web_sys::console::error_1(&error);
    }
}

/// Puts the focus on the element of an id, when it is there.
pub fn focus_on(id: &str) {
    if let Some(target) = find(&format!("[id=\"{id}\"]")) {
        focus(&target);
    }
}

/// Shows a new screen from its top: a focus may have scrolled past the head.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Brings what came of an act into sight from its heading on, unless all of it is: to put the focus on a heading at the lower
/// edge of a small screen shows nothing else of it.
pub fn show_from_top(heading: &HtmlElement) {
    let whole = heading.closest("[data-outcome]").ok().flatten().unwrap_or_else(|| heading.clone().into());
    let (top, bottom) = (heading.get_bounding_client_rect().top(), whole.get_bounding_client_rect().bottom());
    if top < 0.0 || screen().is_none_or(|(_, height)| bottom > height as f64) {
        heading.scroll_into_view();
    }
}

/// Whether an element is in a dossier that stands beside the list, which keeps its place.
pub fn stands_beside_list(element: &HtmlElement) -> bool {
    let list = find(".main > .page").filter(|list| list.client_height() > 0);
    list.is_some() && element.closest(".side").is_ok_and(|side| side.is_some())
}

/// Brings a column of the board into sight, if it is out of it.
pub fn show_column(step: &str) {
    let Some((board, column)) = find(".board").zip(find(&format!(".column[data-step=\"{step}\"]"))) else { return };
    let (window, column) = (board.get_bounding_client_rect(), column.get_bounding_client_rect());
    let aside = if column.left() < window.left() {
        column.left() - window.left()
    } else {
        (column.right() - window.right()).max(0.0)
    };
    // Whole pixels: what is left over is less than a border.
    board.set_scroll_left(board.scroll_left() + aside.round() as i32);
}

/// Brings the card of a person into sight, in its column, if it is out of it.
pub fn show_card(person: PersonId) {
    let Some(card) = find(&format!(".board [data-person=\"{person}\"]")) else { return };
    let around = |selector: &str| card.closest(selector).ok().flatten();
    if let Some(step) = around(".column").and_then(|column| column.get_attribute("data-step")) {
        show_column(&step);
    }
    let Some(list) = around(".cards") else { return };
    let (window, card) = (list.get_bounding_client_rect(), card.get_bounding_client_rect());
    let below =
        if card.top() < window.top() { card.top() - window.top() } else { (card.bottom() - window.bottom()).max(0.0) };
    list.set_scroll_top(list.scroll_top() + below.round() as i32);
}

/// What a focus request means on the page. `Back` is answered by the one who remembers.
pub fn target(focus: Focus) -> Option<HtmlElement> {
    match focus {
        // A card far down its column is not mounted; the heading is the nearest place that is.
        // The focus stays in an open dossier.
        Focus::Card(id) => focused()
            .filter(|it| it.closest(".side").is_ok_and(|side| side.is_some()))
            // A row takes the focus by its link.
            .or_else(|| find(&format!("tr[data-person=\"{id}\"] th a")))
            .or_else(|| find(&format!("[data-person=\"{id}\"]")))
            .or_else(|| find("main h1")),
        Focus::Search => find(".search input"),
        Focus::ContactLog => find("#contact-log [name=\"log-channel\"]:checked"),
        Focus::Gate => {
            find(".gate :is(input, select, textarea)").or_else(|| find(".gate button")).or_else(|| find(".side h1"))
        }
        // An open dossier stands beside the board and comes before it.
        Focus::Heading => find(".side h1").or_else(|| find("main h1")),
        Focus::FileBox => find("#file"),
        Focus::Outcome => find("[data-outcome] h2"),
        Focus::At(id) => element_at(id).map(made_focusable).or_else(|| target(Focus::Heading)),
        Focus::Back => None,
    }
}

/// The element of an id. Where a form stands open there is no button that opens it, and its heading takes its place.
fn element_at(id: &str) -> Option<HtmlElement> {
    let of_form = || id.strip_suffix("-edit").and_then(|part| find(&format!("[id=\"{part}-title\"]")));
    find(&format!("[id=\"{id}\"]")).or_else(of_form)
}

/// The same element, which takes the focus even if it is a heading: the attribute has a plain name, so this succeeds.
fn made_focusable(element: HtmlElement) -> HtmlElement {
    // With the button of a panel the panel itself is to be seen, from its heading on.
    let head = element.closest(".panel-head").ok().flatten();
    if let Some(Ok(Some(heading))) = head.map(|head| head.query_selector("h2")) {
        heading.scroll_into_view();
    }
    if element.tab_index() < 0 && element.set_attribute("tabindex", "-1").is_ok() {
        element.scroll_into_view();
    }
    element
}

/// Goes to a screen.
pub fn go(route: &Route) {
    if let Some(Err(error)) = window().map(|window| window.location().set_hash(&route.to_string())) {
        web_sys::console::error_1(&error);
    }
}

/// Opens the page anew.
pub fn reload() {
    if let Some(Err(error)) = window().map(|window| window.location().reload()) {
        web_sys::console::error_1(&error);
    }
}

/// Whether a form on the page holds text that a reload would forget: a form that keeps drafts forgets none.
pub fn has_typed_text() -> bool {
    let selector = "form:not([data-draft]) :is(input, textarea)";
    let boxes = document().and_then(|document| document.query_selector_all(selector).ok());
    let boxes = boxes.into_iter().flat_map(|found| (0..found.length()).filter_map(move |place| found.item(place)));
    boxes.filter_map(|node| node.dyn_into::<Element>().ok()).filter(takes_text).any(|element| {
        let area = element.dyn_ref::<web_sys::HtmlTextAreaElement>().map(|area| area.value());
        let line = element.dyn_ref::<web_sys::HtmlInputElement>().map(|line| line.value());
        area.or(line).is_some_and(|text| !text.trim().is_empty())
    })
}

/// The nearest element around an event's target, itself included, that a selector finds.
pub fn around(event: &web_sys::Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// The person whose card or row an element is.
pub fn person(element: &Element) -> Option<PersonId> {
    PersonId::parse(&element.get_attribute("data-person")?).ok()
}

/// Writes a hook of the page: `<html data-…>`.
pub fn mark(name: &str, value: &str) {
    let root = document().and_then(|document| document.document_element());
    // An attribute with a plain name is always taken.
    if let Some(Err(error)) = root.map(|root| root.set_attribute(name, value)) {
        web_sys::console::error_1(&error);
    }
}

/// Whether a hook of the page says that.
pub fn is_marked(name: &str, value: &str) -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.get_attribute(name).as_deref() == Some(value))
}

/// Takes a hook off the page.
pub fn unmark(name: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(Err(error)) = root.map(|root| root.remove_attribute(name)) {
        web_sys::console::error_1(&error);
    }
}

/// Whether an element takes text, so that letters and `Ctrl+Z` belong to it.
pub fn takes_text(element: &Element) -> bool {
    let tag = element.tag_name();
    let editable = element.has_attribute("contenteditable");
    let plain = matches!(element.get_attribute("type").as_deref(), Some("checkbox" | "radio" | "button" | "file"));
    editable || tag == "TEXTAREA" || tag == "SELECT" || (tag == "INPUT" && !plain)
}
