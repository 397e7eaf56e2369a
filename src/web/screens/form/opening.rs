//! A form that opens in place: which one is open, and the button that takes the focus again once it is closed.

use crate::web::dom::{self, focus_on};
use crate::web::drafts;
use std::rc::Rc;
use yew::prelude::*;

/// The form that is open, and how to open and close.
#[derive(Clone, PartialEq)]
pub struct Opening<T: PartialEq> {
    pub now: Option<T>,
    /// Whether the user opened it; false when it is open from the start.
    pub asked: bool,
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
pub fn use_opening<T, B>(button: B) -> Opening<T>
where
    T: Clone + PartialEq + 'static,
    B: Fn(&T) -> String + 'static,
{
    use_opening_at(None, button)
}

/// The same where a form stands open from the beginning.
#[hook]
pub fn use_opening_at<T, B>(first: Option<T>, button: B) -> Opening<T>
where
    T: Clone + PartialEq + 'static,
    B: Fn(&T) -> String + 'static,
{
    let button = Rc::new(button);
    let opener = button.clone();
    let (open, closed) = (use_state_eq(|| first), use_state_eq(|| None::<T>));
    let asked = use_state(|| false);
    use_effect_with((*closed).clone(), move |closed| {
        if let Some(closed) = closed {
            focus_on(&button(closed));
        }
    });
    let onopen = {
        let (open, closed, asked) = (open.clone(), closed.clone(), asked.clone());
        use_callback((), move |what: T, ()| {
            drafts::opens(opener(&what));
            closed.set(None);
            asked.set(true);
            open.set(Some(what));
        })
    };
    let onclose = use_callback(open.clone(), move |(), open| {
        closed.set((**open).clone());
        open.set(None);
    });
    Opening { now: (*open).clone(), asked: *asked, onopen, onclose }
}

/// The first of these ids that the page has: some buttons go away with what they did.
pub fn standing<const N: usize>(ids: [String; N]) -> String {
    ids.into_iter().find(|id| dom::element(id).is_some()).unwrap_or_default()
}
