//! The one box for a day, in every form: typed as one says it, with the day that is understood in full under it, and a
//! calendar for those who prefer one. Where an appointment is made, the hour is typed beside the day.

use super::event::typed;
use super::field::{FieldFrame, FieldKind, FieldSpec};
use super::icon::icon;
use crate::domain::{Day, Hour};
use crate::i18n::formats;
use crate::insight::contact::natural_day::{
    Appointment, NotUnderstood, Toward, Understood, read_appointment, read_toward,
};
use crate::web::scene::{Scene, use_scene};
use std::rc::Rc;
use yew::prelude::*;

/// What the box tells when it holds words that are no day. A form that reads a day refuses it, so what was typed is
/// neither taken for an empty box nor lost when the user saves too early.
pub const NO_DAY: &str = "?";

#[derive(Properties, PartialEq)]
pub struct DayInputProps {
    /// The box of words has its id. Its kind says on which side of today the day lies, and whether an hour is kept.
    pub spec: FieldSpec,
    /// `2026-03-04`, with its hour `2026-03-04 14:30`, or nothing. A day that is over may stand there, even where it can
    /// only be typed anew as one to come.
    pub value: AttrValue,
    /// What is wrong for the form.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Told a text as in `value`, an empty one for an empty box, or [`NO_DAY`].
    pub oninput: Callback<String>,
}

/// What stands in the boxes, and what was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Held {
    words: String,
    /// What the calendar holds; while a year is typed in it, that is no possible day yet.
    picked: String,
    told: String,
    /// The value that the form gave last.
    given: String,
}

/// What a told text says.
fn told(text: &str) -> Option<Appointment> {
    let (day, hour) = text.split_once(' ').unwrap_or((text, ""));
    Some(Appointment { on: Understood::on(Day::parse(day).ok()?), at: Hour::parse(hour).ok() })
}

/// An appointment as it is told to the form.
fn tell(this: Appointment) -> String {
    this.at.map_or_else(|| this.on.day.to_string(), |at| format!("{} {at}", this.on.day))
}

/// An appointment as it is typed.
fn typed_words(scene: &Scene, this: Appointment) -> String {
    let day = formats::typed_day(&scene.words, this.on.day);
    this.at.map_or(day.clone(), |at| format!("{day} {at}"))
}

impl Held {
    /// A value that comes from outside.
    fn of(scene: &Scene, value: &str) -> Self {
        let said = told(value);
        Self {
            words: said.map(|said| typed_words(scene, said)).unwrap_or_default(),
            picked: said.map(|said| said.on.day.to_string()).unwrap_or_default(),
            told: value.to_owned(),
            given: value.to_owned(),
        }
    }

    fn typed(&self, scene: &Scene, kind: FieldKind, words: String) -> Self {
        let said = understand(scene, kind, &words);
        let picked = said.map(|said| said.on.day.to_string()).unwrap_or_default();
        let told = match said {
            _ if words.trim().is_empty() => String::new(),
            said => said.map_or_else(|_| NO_DAY.to_owned(), tell),
        };
        Self { words, picked, told, given: self.given.clone() }
    }

    /// A day was chosen; the hour stays.
    fn picked(&self, scene: &Scene, kind: FieldKind, picked: String) -> Self {
        let at = told(&self.told).and_then(|said| said.at);
        let words = match Day::parse(&picked) {
            Ok(day) => typed_words(scene, Appointment { on: Understood::on(day), at }),
            Err(_) => picked.clone(),
        };
        Self { picked, ..self.typed(scene, kind, words) }
    }

    /// An hour was chosen, or taken away, beside the day that stands there.
    fn timed(&self, scene: &Scene, kind: FieldKind, hour: &str) -> Self {
        match told(&self.told) {
            Some(said) => {
                self.typed(scene, kind, typed_words(scene, Appointment { at: Hour::parse(hour).ok(), ..said }))
            }
            None => self.clone(),
        }
    }

    /// What stands there or why it is no day; nothing for an empty box.
    fn reading(&self, scene: &Scene, kind: FieldKind) -> Option<Result<Appointment, NotUnderstood>> {
        match told(&self.told) {
            Some(said) => Some(Ok(said)),
            None if self.words.trim().is_empty() => None,
            None => Some(understand(scene, kind, &self.words)),
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

fn understand(scene: &Scene, kind: FieldKind, words: &str) -> Result<Appointment, NotUnderstood> {
    let read = |toward| read_toward(words, scene.words.lang(), scene.today, toward);
    match kind {
        FieldKind::Appointment(toward) => read_appointment(words, scene.words.lang(), scene.today, toward),
        FieldKind::Day(toward) => read(toward).map(|on| Appointment { on, at: None }),
        _ => read(Toward::Either).map(|on| Appointment { on, at: None }),
    }
}

/// The words that show in an empty box how a day may be typed, and the days that its calendar offers.
fn offer(scene: &Scene, kind: FieldKind) -> (&'static str, Option<String>, Option<String>) {
    let today = Some(scene.today.to_string());
    match kind {
        FieldKind::Appointment(Toward::ToCome) => ("day-placeholder-hour", today, None),
        FieldKind::Appointment(_) => ("day-placeholder-hour", None, None),
        FieldKind::Day(Toward::ToCome) => ("day-placeholder", today, None),
        FieldKind::Day(Toward::HasBeen) => ("day-placeholder-past", None, today),
        _ => ("day-placeholder-any", None, None),
    }
}

/// The box of words with its answer, and the calendar when it is asked for or the words are no day.
#[component]
pub fn DayInput(props: &DayInputProps) -> Html {
    let scene = use_scene();
    let kind = props.spec.kind;
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
            held.typed(&scene, kind, typed(&event))
        })
    };
    let onpick = {
        let (held, scene) = (held.clone(), scene.clone());
        tell.reform(move |event: InputEvent| held.picked(&scene, kind, typed(&event)))
    };
    let ontime = {
        let (held, scene) = (held.clone(), scene.clone());
        tell.reform(move |event: InputEvent| held.timed(&scene, kind, &typed(&event)))
    };
    let onblur = {
        let left = left.clone();
        Callback::from(move |_: FocusEvent| left.set(true))
    };
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let reading = held.reading(&scene, kind);
    let error: Option<AttrValue> = match reading {
        Some(Err(why)) if *left || props.error.is_some() => Some(formats::not_understood(&scene.words, why).into()),
        Some(Err(_)) => None,
        _ => props.error.clone(),
    };
    let answer = reading.and_then(Result::ok).map(|understood| formats::appointment(&scene.words, understood));
    let shown = *open || matches!(reading, Some(Err(_)) if error.is_some());
    let id = props.spec.id.clone();
    let invalid = error.is_some().then_some("true");
    let described = error.as_ref().map_or_else(|| format!("{id}-day"), |_| format!("{id}-day {id}-error"));
    let label = props.spec.words.clone().unwrap_or_else(|| scene.t(props.spec.label).into());
    let about = [("subject", label.as_str().into())];
    let (placeholder, min, max) = offer(&scene, kind);
    let at = told(&held.told).and_then(|said| said.at).map(|at| at.to_string());
    html! {
        <FieldFrame spec={props.spec.clone()} {error}>
            <div class="day-words">
                <input id={id.clone()} type="text" autocomplete="off" placeholder={scene.t(placeholder)}
                    value={held.words.clone()} aria-describedby={described} aria-invalid={invalid} {oninput} {onblur} />
                <button type="button" class="btn icon-only" aria-label={scene.ta("day-calendar", &about)}
                    aria-expanded={if shown { "true" } else { "false" }} aria-controls={format!("{id}-calendar")}
                    onclick={toggle}>
                    { icon("calendar") }
                </button>
            </div>
            <p class="hint" id={format!("{id}-day")} role="status">{ answer }</p>
            <div id={format!("{id}-calendar")} hidden={!shown}>
                <input type="date" aria-label={scene.ta("day-picked", &about)} {min} {max}
                    value={held.picked.clone()} oninput={onpick} />
                if matches!(kind, FieldKind::Appointment(_)) {
                    <input type="time" aria-label={scene.ta("day-picked-hour", &about)} value={at.unwrap_or_default()}
                        oninput={ontime} />
                }
            </div>
        </FieldFrame>
    }
}
