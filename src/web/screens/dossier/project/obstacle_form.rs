//! The form of the states of obstacles: of several, first which were spoken of; then a choice for each, and the day.

use crate::app::form::{ObstaclesForm, Problems};
use crate::domain::codes;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::project::obstacles::{NOT_DISCUSSED, is_sensitive};
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StatesFormProps {
    pub dossier: Rc<Dossier>,
    pub form: ObstaclesForm,
    pub onclose: Callback<()>,
}

/// The form. Not having spoken of an obstacle is a choice like the others, and the one that stands first.
#[component]
pub fn StatesForm(props: &StatesFormProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| props.form.clone());
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, "obstacles", &props.onclose);
    // Of one obstacle the form asks at once.
    let several = props.form.states.len() > 1;
    let spoken = use_state_eq(Vec::<&'static str>::new);
    let first = props.form.states.first().map(|(obstacle, _)| match several {
        true => tick_id(obstacle),
        false => ObstaclesForm::box_id(obstacle),
    });
    let first = first.unwrap_or_default();
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let choose = |obstacle: &'static str| {
        setter(&form, move |form: &mut ObstaclesForm, state: String| form.set(obstacle, state))
    };
    let tick = |obstacle: &'static str| {
        let (form, spoken) = (form.clone(), spoken.clone());
        Callback::from(move |_: Event| {
            let (mut next, mut now) = ((*form).clone(), (*spoken).clone());
            match now.iter().position(|held| *held == obstacle) {
                Some(place) => {
                    now.remove(place);
                    next.set(obstacle, NOT_DISCUSSED.to_owned());
                }
                None => {
                    now.push(obstacle);
                    next.set(obstacle, SPOKEN.to_owned());
                }
            }
            form.set(next);
            spoken.set(now);
        })
    };
    let asked = form.states.iter().filter(|(obstacle, _)| !several || spoken.contains(obstacle));
    let body = html! {
        <>
            if several {
                <fieldset class="checks full">
                    <legend>{ scene.t("project-obstacle-which") }</legend>
                    <ul class="plain">
                        for (obstacle, _) in form.states.iter() {
                            <li key={*obstacle}>
                                <label class="check">
                                    <input type="checkbox" id={tick_id(obstacle)} checked={spoken.contains(obstacle)} onchange={tick(obstacle)} />
                                    { words(&scene, obstacle) }
                                </label>
                            </li>
                        }
                    </ul>
                </fieldset>
            }
            <ul class="full states">
                for (obstacle, state) in asked {
                    <li key={*obstacle}>{ select(&scene, obstacle, state, choose(obstacle)) }</li>
                }
            </ul>
            <TextField spec={FieldSpec::line(ObstaclesForm::ON, "project-obstacle-on").of(FieldKind::Day(Toward::Either))} value={form.on.clone()}
                oninput={setter(&form, |form: &mut ObstaclesForm, on| form.on = on)}
                error={error(&scene, &problems, ObstaclesForm::ON)} />
        </>
    };
    form_frame(&scene, "obstacles-title", &draft.ending(&onsubmit, &props.onclose), body)
}

/// What an obstacle is once it is spoken of, until another state is chosen.
const SPOKEN: &str = "present";

fn tick_id(obstacle: &str) -> String {
    format!("{}-spoken", ObstaclesForm::box_id(obstacle))
}

/// The name, and that a sensitive one never leaves.
fn words(scene: &Scene, obstacle: &str) -> String {
    let name = scene.code(List::Obstacle, obstacle);
    let local = is_sensitive(obstacle).then(|| scene.t("dossier-obstacle-local"));
    local.map_or_else(|| name.clone(), |local| format!("{name} ({local})"))
}

fn select(scene: &Scene, obstacle: &'static str, chosen: &str, onchange: Callback<String>) -> Html {
    let spec = FieldSpec::worded(ObstaclesForm::box_id(obstacle), words(scene, obstacle)).always();
    let options = codes::OBSTACLE_STATES.iter().chain([&codes::DECLINED]);
    let options: Vec<_> =
        options.map(|state| (AttrValue::from(*state), scene.code(List::ObstacleState, state).into())).collect();
    html! { <SelectField {spec} {options} value={chosen.to_owned()} {onchange} /> }
}
