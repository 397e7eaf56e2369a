//! « Vu, pas maintenant »: until tomorrow, for a week, or until a day.

use crate::domain::Day;
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::day_input::DayInput;
use crate::web::widgets::field::{FieldKind, FieldSpec, Toward};
use yew::prelude::*;

/// The id of what has the focus first. One line has its panel open at a time.
const FIRST: &str = "day-later-first";

#[derive(Properties, PartialEq)]
pub struct LaterProps {
    /// Told the day on which it is back.
    pub onuntil: Callback<Day>,
}

#[component]
pub fn Later(props: &LaterProps) -> Html {
    let scene = use_scene();
    let chosen = use_state_eq(String::new);
    let wrong = use_state_eq(|| false);
    use_effect_with((), |()| focus_on(FIRST));
    let oninput = {
        let (chosen, wrong) = (chosen.clone(), wrong.setter());
        Callback::from(move |text: String| {
            chosen.set(text);
            wrong.set(false);
        })
    };
    let onsubmit = {
        let (chosen, wrong, onuntil, today) = (chosen.clone(), wrong.setter(), props.onuntil.clone(), scene.today);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Day::parse(&chosen).ok().filter(|day| *day > today) {
                Some(day) => onuntil.emit(day),
                None => wrong.set(true),
            }
        })
    };
    let spec = FieldSpec::line("day-later-until", "today-until").of(FieldKind::Day(Toward::ToCome));
    let error = wrong.then(|| AttrValue::from(scene.t("today-until-past")));
    html! {
        <div class="day-panel" data-panel="later" role="group" aria-label={scene.t("today-later-title")}>
            <div class="row">
                { until(&scene, "today-tomorrow", 1, Some(FIRST), &props.onuntil) }
                { until(&scene, "today-in-a-week", 7, None, &props.onuntil) }
            </div>
            <form class="day-until" novalidate=true {onsubmit}>
                <DayInput {spec} value={AttrValue::from((*chosen).clone())} {error} {oninput} />
                <button type="submit" class="btn small">{ scene.t("today-put-off") }</button>
            </form>
        </div>
    }
}

fn until(scene: &Scene, words: &str, days: i32, id: Option<&'static str>, onuntil: &Callback<Day>) -> Html {
    let day = scene.today.plus(days);
    let onclick = onuntil.reform(move |_: MouseEvent| day);
    html! { <button type="button" class="btn small" {id} {onclick}>{ scene.t(words) }</button> }
}
