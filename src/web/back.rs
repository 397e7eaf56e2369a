//! « Back » closes what lies over the page before it changes the page.
//!
//! While a dialog or a menu is open, the history has one step more, of the same address: going back takes that step away
//! and closes what is open. When it is closed otherwise, the step is taken away for it; a step that was left behind is
//! passed over when somebody comes back to it.

use super::dom;
use super::failure::{Failure, window};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// What the history holds at the step of what is open.
const OVER: &str = "over";

/// How long after something was closed its step is taken away, in milliseconds: the click that closed it may go on to
/// another address, and then the step stays behind.
const CLICK: u32 = 300;

thread_local! {
    /// How many things lie over the page.
    static OPEN: Cell<u32> = const { Cell::new(0) };
    /// Whether the page is on its way back over a step that was left behind.
    static PASSING: Cell<bool> = const { Cell::new(false) };
}

/// Has « back » close what draws this, as long as it is drawn.
#[hook]
pub fn use_back(onclose: &Callback<()>) {
    let onclose = onclose.clone();
    let latest = use_mut_ref(|| onclose.clone());
    *latest.borrow_mut() = onclose;
    use_effect_with((), move |()| {
        OPEN.with(|open| open.set(open.get() + 1));
        report(step());
        let listener = dom::window().map(|window| {
            EventListener::new(&window, "popstate", move |_| {
                if !is_over() {
                    let onclose = latest.borrow().clone();
                    onclose.emit(());
                }
            })
        });
        move || {
            drop(listener);
            OPEN.with(|open| open.set(open.get().saturating_sub(1)));
            Timeout::new(CLICK, pass_over).forget();
        }
    });
}

#[derive(Properties, PartialEq)]
pub struct OverProps {
    pub onclose: Callback<()>,
}

/// The same for what the browser opens and closes by itself: drawn as long as it is open.
#[component]
pub fn Over(props: &OverProps) -> Html {
    use_back(&props.onclose);
    Html::default()
}

/// The page came to another step of its history.
pub fn came() {
    if PASSING.with(|passing| passing.replace(false)) && OPEN.with(Cell::get) > 0 {
        // Something was opened meanwhile, at the step that was being taken away: it gets one of its own.
        return report(step());
    }
    pass_over();
}

/// Goes back over a step behind which nothing is open.
fn pass_over() {
    if is_over() && OPEN.with(Cell::get) == 0 {
        PASSING.with(|passing| passing.set(true));
        report(window().and_then(|window| Ok(window.history()?.back()?)));
    }
}

/// Whether the page stands at such a step.
fn is_over() -> bool {
    let state = dom::window().and_then(|window| window.history().ok()?.state().ok());
    state.and_then(|state| state.as_string()).as_deref() == Some(OVER)
}

fn step() -> Result<(), Failure> {
    if is_over() {
        return Ok(());
    }
    Ok(window()?.history()?.push_state_with_url(&JsValue::from_str(OVER), "", None)?)
}

/// Where the browser refuses, « back » changes the page, as it would without this.
fn report(result: Result<(), Failure>) {
    if let Err(failure) = result {
        failure.report();
    }
}
