//! The box for the day of a next action: typed as one says it, with the day that is understood under it, and a
//! calendar for those who prefer one.

use super::event::typed;
use super::field::{FieldFrame, FieldSpec};
use super::icon::icon;
use crate::domain::Day;
use crate::i18n::formats;
use crate::insight::contact::natural_day::{NotUnderstood, Understood, read};
use crate::web::scene::{Scene, use_scene};
use std::rc::Rc;
use yew::prelude::*;

/// What the box tells when it holds words that are no day. A form that reads a day refuses it, so what was typed is
/// neither taken for an empty box nor lost when the user saves too early.
pub const NO_DAY: &str = "?";

#[derive(Properties, PartialEq)]
pub struct DayInputProps {
    /// The box of words has its id.
    pub spec: FieldSpec,
    /// `2026-03-04`, or nothing. A day that is over may stand there; it can only be typed anew as one to come.
    pub value: AttrValue,
    /// What is wrong for the form.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Told `2026-03-04`, an empty text for an empty box, or [`NO_DAY`].
    pub oninput: Callback<String>,
}

/// What stands in the two boxes, and what was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Held {
    words: String,
    /// What the calendar holds; while a year is typed in it, that is no possible day yet.
    picked: String,
    told: String,
    /// The value that the form gave last.
    given: String,
}

impl Held {
    /// A value that comes from outside.
    fn of(scene: &Scene, value: &str) -> Self {
        let words = Day::parse(value).map(|day| formats::typed_day(&scene.words, day)).unwrap_or_default();
        Self { words, picked: value.to_owned(), told: value.to_owned(), given: value.to_owned() }
    }

    fn typed(&self, scene: &Scene, words: String) -> Self {
        let told = tell(scene, &words);
        let picked = if told == NO_DAY { String::new() } else { told.clone() };
        Self { words, picked, told, given: self.given.clone() }
    }

    fn picked(&self, scene: &Scene, picked: String) -> Self {
        let words = Day::parse(&picked).map(|day| formats::typed_day(&scene.words, day));
        let (told, given) = (tell(scene, &picked), self.given.clone());
        Self { words: words.unwrap_or_else(|_| picked.clone()), picked, told, given }
    }

    /// The day that stands there or why there is none; nothing for an empty box.
    fn reading(&self, scene: &Scene) -> Option<Result<Understood, NotUnderstood>> {
        match Day::parse(&self.told) {
            Ok(day) => Some(Ok(Understood::on(day))),
            Err(_) if self.words.trim().is_empty() => None,
            Err(_) => Some(understand(scene, &self.words)),
        }
    }
}

/// What changes the boxes.
enum Change {
    /// By hand.
    Here(Held),
    /// By the form. Only a new value counts, and the one that it was told comes back to it.
    Given(Held),
}

impl Reducible for Held {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        match change {
            Change::Given(held) if held.given == self.given => self,
            Change::Given(held) if held.told == self.told => Rc::new(Self { given: held.given, ..(*self).clone() }),
            Change::Here(held) | Change::Given(held) => Rc::new(held),
        }
    }
}

fn understand(scene: &Scene, words: &str) -> Result<Understood, NotUnderstood> {
    read(words, scene.words.lang(), scene.today)
}

/// What the form receives for the typed words.
fn tell(scene: &Scene, words: &str) -> String {
    if words.trim().is_empty() {
        return String::new();
    }
    understand(scene, words).map_or_else(|_| NO_DAY.to_owned(), |understood| understood.day.to_string())
}

/// The box of words with its answer, and the calendar when it is asked for or the words are no day.
#[component]
pub fn DayInput(props: &DayInputProps) -> Html {
    let scene = use_scene();
    let held = use_reducer(|| Held::of(&scene, &props.value));
    // While the user types, words that are no day yet are no mistake.
    let left = use_state(|| false);
    let open = use_state(|| false);
    {
        let (change, scene) = (held.dispatcher(), scene.clone());
        use_effect_with(props.value.clone(), move |value| change.dispatch(Change::Given(Held::of(&scene, value))));
    }
    let tell = {
        let (change, oninput) = (held.dispatcher(), props.oninput.clone());
        Callback::from(move |next: Held| {
            let told = next.told.clone();
            change.dispatch(Change::Here(next));
            oninput.emit(told);
        })
    };
    let oninput = {
        let (held, scene, left) = (held.clone(), scene.clone(), left.clone());
        tell.reform(move |event: InputEvent| {
            left.set(false);
            held.typed(&scene, typed(&event))
        })
    };
    let onpick = {
        let (held, scene) = (held.clone(), scene.clone());
        tell.reform(move |event: InputEvent| held.picked(&scene, typed(&event)))
    };
    let onblur = {
        let left = left.clone();
        Callback::from(move |_: FocusEvent| left.set(true))
    };
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let reading = held.reading(&scene);
    let error: Option<AttrValue> = match reading {
        Some(Err(why)) if *left || props.error.is_some() => Some(formats::not_understood(&scene.words, why).into()),
        Some(Err(_)) => None,
        _ => props.error.clone(),
    };
    let answer = reading.and_then(Result::ok).map(|understood| formats::understood(&scene.words, understood));
    let shown = *open || matches!(reading, Some(Err(_)) if error.is_some());
    let id = props.spec.id.clone();
    let invalid = error.is_some().then_some("true");
    let described = error.as_ref().map_or_else(|| format!("{id}-day"), |_| format!("{id}-day {id}-error"));
    let label = scene.t(props.spec.label);
    let about = [("subject", label.as_str().into())];
    html! {
        <FieldFrame spec={props.spec.clone()} {error}>
            <div class="day-words">
                <input id={id.clone()} type="text" autocomplete="off" placeholder={scene.t("day-placeholder")}
                    value={held.words.clone()} aria-describedby={described} aria-invalid={invalid} {oninput} {onblur} />
                <button type="button" class="btn icon-only" aria-label={scene.ta("day-calendar", &about)}
                    aria-expanded={if shown { "true" } else { "false" }} aria-controls={format!("{id}-calendar")}
                    onclick={toggle}>
                    { icon("calendar") }
                </button>
            </div>
            <p class="hint" id={format!("{id}-day")} role="status">{ answer }</p>
            <div id={format!("{id}-calendar")} hidden={!shown}>
                <input type="date" aria-label={scene.ta("day-picked", &about)} min={scene.today.to_string()}
                    value={held.picked.clone()} oninput={onpick} />
            </div>
        </FieldFrame>
    }
}
