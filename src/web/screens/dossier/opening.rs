//! A form that opens in place: which one is open, and the button that takes the focus again once it is closed.

use crate::web::dom;
use yew::prelude::*;

/// The form that is open, and how to open and close.
#[derive(Clone, PartialEq)]
pub struct Opening<T: PartialEq> {
    pub now: Option<T>,
    pub onopen: Callback<T>,
    pub onclose: Callback<()>,
}

impl<T: Clone + PartialEq + 'static> Opening<T> {
    /// Opens one form at the press of a button.
    pub fn press(&self, what: T) -> Callback<MouseEvent> {
        self.onopen.reform(move |_: MouseEvent| what.clone())
    }
}

/// At most one form is open. `button` tells the id of the button that opens a form.
#[hook]
pub fn use_opening<T: Clone + PartialEq + 'static>(button: fn(&T) -> String) -> Opening<T> {
    let (open, closed) = (use_state(|| None::<T>), use_state(|| None::<T>));
    use_effect_with((*closed).clone(), move |closed| {
        let target = closed.as_ref().and_then(|closed| dom::find(&format!("[id=\"{}\"]", button(closed))));
        if let Some(target) = target {
            dom::focus(&target);
        }
    });
    let onopen = {
        let (open, closed) = (open.clone(), closed.clone());
        Callback::from(move |what: T| {
            closed.set(None);
            open.set(Some(what));
        })
    };
    let onclose = {
        let (open, closed) = (open.clone(), closed.clone());
        Callback::from(move |()| {
            closed.set((*open).clone());
            open.set(None);
        })
    };
    Opening { now: (*open).clone(), onopen, onclose }
}
