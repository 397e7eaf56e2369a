//! A form that keeps what is typed in it: as a draft at every key, and there again when the form is drawn anew.

mod boxes;
mod list;

pub use list::Drafts;

use crate::domain::{Day, Minute, national_number};
use crate::i18n::formats;
use crate::web::drafts::{self, Draft, Place, Typed};
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use crate::web::{clock, dom, frames};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// Whether a form is opened by a button, or always in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Opened,
    Always,
}

/// What is remembered of a form beside its boxes.
#[derive(Default)]
struct Held {
    opener: String,
    /// What stood in its boxes, by their names, when it was drawn.
    before: Vec<(String, String)>,
    /// What was begun in boxes that the form does not show now.
    aside: Vec<Typed>,
    /// While the program fills boxes in, nobody types.
    filling: bool,
}

/// What was taken up again.
#[derive(Debug, Clone, PartialEq, Eq)]
struct TakenUp {
    at: Minute,
    /// The boxes whose value has become another one since, and that value.
    changed: Vec<(String, String)>,
    /// What has no box to stand in.
    aside: Vec<String>,
}

/// The draft of a form that is drawn.
#[derive(Clone)]
pub struct Drafting {
    place: Rc<Place>,
    held: Rc<RefCell<Held>>,
    taken_up: UseStateHandle<Option<TakenUp>>,
    /// Whether a text is typed that is not kept.
    is_unkept: UseStateHandle<bool>,
    /// The element around the boxes.
    pub frame: NodeRef,
    pub oninput: Callback<InputEvent>,
    pub onchange: Callback<Event>,
}

/// Keeps what is typed in the boxes of a form. The form is one element around them, with this `frame` and these
/// callbacks, that shows [`Drafting::bar`]; once it is saved or given up, [`Drafting::done`] is told.
#[hook]
pub fn use_draft(place: Place, standing: Standing) -> Drafting {
    let frame = use_node_ref();
    let held = use_mut_ref(Held::default);
    let taken_up = use_state_eq(|| None::<TakenUp>);
    let is_unkept = use_state_eq(|| false);
    let place = use_memo((), |()| place);
    use_effect_with((), {
        let (place, frame, held, taken_up) = (place.clone(), frame.clone(), held.clone(), taken_up.clone());
        move |()| {
            if standing == Standing::Opened {
                held.borrow_mut().opener = drafts::opener();
                drafts::begin(&place);
            }
            if let Some(form) = frame.cast::<Element>() {
                held.borrow_mut().before = boxes::read(&form);
                if let Some(draft) = drafts::read(&place) {
                    spawn_local(take_up(form, draft, held, taken_up));
                }
            }
            move || drafts::end(&place)
        }
    });
    let ontyped = {
        let (place, frame, held, is_unkept) = (place.clone(), frame.clone(), held.clone(), is_unkept.clone());
        Callback::from(move |()| {
            if let Some(form) = frame.cast::<Element>().filter(|_| !held.borrow().filling) {
                is_unkept.set(!typed(&form, &place, &held.borrow()));
            }
        })
    };
    let (oninput, onchange) = (ontyped.reform(|_: InputEvent| ()), ontyped.reform(|_: Event| ()));
    Drafting { place, held, taken_up, is_unkept, frame, oninput, onchange }
}

/// What a form proposes or refuses by the day on which it was drawn follows the day.
#[hook]
pub fn use_new_day<S: Clone + 'static>(
    form: &UseStateHandle<S>,
    today: Day,
    draft: &Drafting,
    turn: impl Fn(&mut S, Day, Day) + 'static,
) {
    let known = use_mut_ref(|| today);
    let (form, held, frame) = (form.clone(), draft.held.clone(), draft.frame.clone());
    use_effect_with(today, move |today| {
        let before = known.replace(*today);
        let Some(around) = frame.cast::<Element>().filter(|_| before != *today) else { return };
        let stood = |at: &(String, String)| held.borrow().before.contains(at);
        let untouched: Vec<String> = boxes::read(&around).into_iter().filter(stood).map(|(name, _)| name).collect();
        let mut next = (*form).clone();
        turn(&mut next, before, *today);
        form.set(next);
        // A proposal that goes with the day was not typed.
        spawn_local(async move {
            frames::next().await;
            let now = boxes::read(&around).into_iter().filter(|(name, _)| untouched.contains(name));
            let mut held = held.borrow_mut();
            held.before.retain(|(name, _)| !untouched.contains(name));
            held.before.extend(now);
        });
    });
}

/// Something was typed or chosen; false when not all of it is kept.
fn typed(form: &Element, place: &Place, held: &Held) -> bool {
    drafts::begin(place);
    let changed = boxes::read(form).into_iter().filter_map(|(name, text)| {
        let before = before(&held.before, &name);
        (text != before).then(|| Typed { before: before.to_owned(), name, text })
    });
    // There is no place for a national number, not even in a draft.
    let (refused, kept): (Vec<Typed>, Vec<Typed>) =
        changed.chain(held.aside.iter().cloned()).partition(|typed| national_number::contains(&typed.text));
    let mut is_kept = refused.is_empty();
    if kept.is_empty() {
        drafts::forget(place);
    } else {
        is_kept &= drafts::keep(place, &Draft::now(boxes::title(form), held.opener.clone(), kept));
    }
    drafts::mark(place, !is_kept);
    is_kept
}

fn before<'a>(before: &'a [(String, String)], name: &str) -> &'a str {
    before.iter().find(|(held, _)| held == name).map_or("", |(_, text)| text)
}

/// Puts into the boxes what was begun in them.
async fn take_up(form: Element, draft: Draft, held: Rc<RefCell<Held>>, taken_up: UseStateHandle<Option<TakenUp>>) {
    held.borrow_mut().filling = true;
    let (mut changed, mut aside) = (Vec::new(), Vec::new());
    for typed in draft.boxes {
        let now = before(&held.borrow().before, &typed.name).to_owned();
        if !boxes::fill(&form, &typed.name, &typed.text).await {
            aside.push(typed);
        } else if now != typed.before && now != typed.text {
            changed.push(boxes::said(&form, &typed.name, &now));
        }
    }
    let unplaced = aside.iter().map(|typed| typed.text.clone()).collect();
    {
        let mut held = held.borrow_mut();
        held.filling = false;
        held.aside = aside;
    }
    taken_up.set(Some(TakenUp { at: draft.at, changed, aside: unplaced }));
}

impl Drafting {
    /// The callback, which forgets the draft first.
    pub fn done(&self, then: &Callback<()>) -> Callback<()> {
        let (this, then) = (self.clone(), then.clone());
        Callback::from(move |()| {
            this.forget();
            then.emit(());
        })
    }

    fn forget(&self) {
        self.held.borrow_mut().aside.clear();
        self.taken_up.set(None);
        self.is_unkept.set(false);
        drafts::forget(&self.place);
    }

    /// The name under which the form is found in the page.
    pub fn key(&self) -> String {
        self.place.key()
    }

    /// That the boxes hold what was begun earlier, what has changed meanwhile, and « Jeter »; or that a text is not kept.
    pub fn bar(&self, scene: &Scene) -> Html {
        if *self.is_unkept {
            return html! { <p class="draft full" role="status">{ icon("warning") }{ scene.t("draft-unkept") }</p> };
        }
        let Some(taken_up) = &*self.taken_up else { return Html::default() };
        let onthrow = {
            let this = self.clone();
            Callback::from(move |_: MouseEvent| this.throw_away())
        };
        let at = formats::minute(&scene.words, taken_up.at, clock::minutes_ahead(taken_up.at));
        let changed = |(label, value): &(String, String)| {
            scene.ta("draft-changed", &[("field", label.as_str().into()), ("value", value.as_str().into())])
        };
        html! {
            <div class="draft full" role="status">
                { icon("history") }
                <div>
                    <p>{ scene.ta("draft-taken-up", &[("date", at.into())]) }</p>
                    <ul class="plain">
                        for line in taken_up.changed.iter().map(changed) {
                            <li key={line.clone()}>{ line }</li>
                        }
                    </ul>
                    <ul class="plain">
                        for text in &taken_up.aside {
                            <li key={text.clone()} class="quote">{ text.clone() }</li>
                        }
                    </ul>
                </div>
                <button type="button" class="btn quiet small push" onclick={onthrow}>{ scene.t("draft-throw") }</button>
            </div>
        }
    }

    /// The boxes get back what they held.
    fn throw_away(&self) {
        let this = self.clone();
        let draft = drafts::read(&self.place);
        self.forget();
        let Some(form) = self.frame.cast::<Element>() else { return };
        spawn_local(async move {
            this.held.borrow_mut().filling = true;
            for typed in draft.map(|draft| draft.boxes).unwrap_or_default() {
                let text = before(&this.held.borrow().before, &typed.name).to_owned();
                // A box that is gone holds nothing to take back.
                boxes::fill(&form, &typed.name, &text).await;
            }
            this.held.borrow_mut().filling = false;
            if let Some(first) = boxes::first(&form) {
                dom::focus(&first);
            }
        });
    }
}
