//! A menu that floats: `popover`, so the browser closes it on `Esc` and on a click elsewhere.

use crate::web::back::use_back;
use crate::web::dom;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MenuProps {
    pub label: AttrValue,
    /// What it is about, above the items.
    pub title: Html,
    pub onclose: Callback<()>,
    /// `button`s of role `menuitem` or `menuitemradio`.
    pub children: Html,
}

#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let node = use_node_ref();
    use_back(&props.onclose);
    let typed = use_mut_ref(String::new);
    use_effect_with((), {
        let (node, onclose) = (node.clone(), props.onclose.clone());
        move |()| {
            let before = dom::focused();
            let menu = node.cast::<HtmlElement>();
            let listener = menu.as_ref().map(|menu| open(menu, onclose));
            move || {
                drop(listener);
                give_back(before, menu.as_ref());
            }
        }
    });
    let onkeydown = {
        let (node, onclose) = (node.clone(), props.onclose.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(menu) = node.cast::<HtmlElement>() {
                pressed(&event, &items(&menu), &mut typed.borrow_mut(), &onclose);
            }
        })
    };
    html! {
        <div ref={node} class="menu" role="menu" popover="auto" aria-label={props.label.clone()} {onkeydown}>
            <p class="menu-title" aria-hidden="true">{ props.title.clone() }</p>
            { props.children.clone() }
        </div>
    }
}

/// Shows the menu, and listens for its end.
fn open(menu: &HtmlElement, onclose: Callback<()>) -> EventListener {
    if let Err(error) = menu.show_popover() {
        web_sys::console::error_1(&error);
    }
    if let Some(first) = start(menu) {
        dom::focus(&first);
    }
    let closed = menu.clone();
    EventListener::new(menu, "toggle", move |_| {
        if !closed.matches(":popover-open").unwrap_or(false) {
            onclose.emit(());
        }
    })
}

/// Gives the focus back to what had it before, unless another element has taken it since.
fn give_back(before: Option<HtmlElement>, menu: Option<&HtmlElement>) {
    let lost = dom::focused().is_none_or(|element| element.tag_name() == "BODY" || !element.is_connected());
    let inside = menu.is_some_and(|menu| menu.contains(dom::focused().as_deref().map(AsRef::as_ref)));
    if let Some(before) = before.filter(|before| before.is_connected() && (lost || inside)) {
        dom::focus(&before);
    }
}

/// What a key does in the menu; `typed` is what was typed to seek an item.
fn pressed(event: &KeyboardEvent, items: &[HtmlElement], typed: &mut String, onclose: &Callback<()>) {
    let key = event.key();
    let here = items.iter().position(|item| dom::focused().as_ref() == Some(item)).unwrap_or(0);
    let to = match key.as_str() {
        "ArrowDown" => Some((here + 1) % items.len().max(1)),
        "ArrowUp" => Some((here + items.len().saturating_sub(1)) % items.len().max(1)),
        "Home" => Some(0),
        "End" => items.len().checked_sub(1),
        "Tab" | "Escape" => {
            onclose.emit(());
            event.prevent_default();
            event.stop_propagation();
            return;
        }
        " " | "Enter" => return event.stop_propagation(),
        _ if key.chars().count() == 1 && !event.ctrl_key() && !event.meta_key() => {
            event.stop_propagation();
            seek(items, here, typed, &key)
        }
        _ => return,
    };
    if let Some(item) = to.and_then(|to| items.get(to)) {
        event.prevent_default();
        event.stop_propagation();
        dom::focus(item);
    }
}

fn items(menu: &HtmlElement) -> Vec<HtmlElement> {
    let Ok(found) = menu.query_selector_all("[role^=menuitem]") else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
}

/// The item that has the focus first: the chosen one, else the first.
fn start(menu: &HtmlElement) -> Option<HtmlElement> {
    let chosen: Option<Element> = menu.query_selector("[aria-checked=true], [aria-current=true]").ok().flatten();
    chosen.and_then(|chosen| chosen.dyn_into().ok()).or_else(|| items(menu).into_iter().next())
}

/// The next item whose words begin with what was typed; a letter that leads nowhere begins anew.
fn seek(items: &[HtmlElement], here: usize, typed: &mut String, key: &str) -> Option<usize> {
    let begins = |place: &usize, words: &str| {
        let text = items[*place].text_content().unwrap_or_default();
        crate::domain::fold_text::fold(text.trim()).starts_with(words)
    };
    let around = |first: usize| (0..items.len()).map(move |step| (first + step) % items.len());
    typed.push_str(&crate::domain::fold_text::fold(key));
    let further = if typed.chars().count() > 1 { around(here).find(|place| begins(place, typed)) } else { None };
    further.or_else(|| {
        *typed = crate::domain::fold_text::fold(key);
        around(here + 1).find(|place| begins(place, typed))
    })
}
