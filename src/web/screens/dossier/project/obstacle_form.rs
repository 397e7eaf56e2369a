//! The form of the states of obstacles: a day, and a choice for each obstacle that is asked about.

use crate::app::form::{ObstaclesForm, Problems};
use crate::domain::codes;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::project::obstacles::is_sensitive;
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::{answer, error, form_frame, setter, use_submit};
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
    let submit = use_submit(&props.dossier, &props.onclose);
    let first = props.form.states.first().map(|(obstacle, _)| ObstaclesForm::box_id(obstacle)).unwrap_or_default();
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
    let body = html! {
        <>
            <ul class="full states">
                for (obstacle, state) in form.states.iter() {
                    <li key={*obstacle}>{ select(&scene, obstacle, state, choose(obstacle)) }</li>
                }
            </ul>
            <TextField spec={FieldSpec::line(ObstaclesForm::ON, "project-obstacle-on").of(FieldKind::Day(Toward::Either))} value={form.on.clone()}
                oninput={setter(&form, |form: &mut ObstaclesForm, on| form.on = on)}
                error={error(&scene, &problems, ObstaclesForm::ON)} />
        </>
    };
    form_frame(&scene, "obstacles-title", &onsubmit, &props.onclose, body)
}

fn select(scene: &Scene, obstacle: &'static str, chosen: &str, onchange: Callback<String>) -> Html {
    let name = scene.code(List::Obstacle, obstacle);
    let local = is_sensitive(obstacle).then(|| scene.t("dossier-obstacle-local"));
    let words = local.map_or_else(|| name.clone(), |local| format!("{name} ({local})"));
    let spec = FieldSpec::worded(ObstaclesForm::box_id(obstacle), words).always();
    let options = codes::OBSTACLE_STATES.iter();
    let options: Vec<_> =
        options.map(|state| (AttrValue::from(*state), scene.code(List::ObstacleState, state).into())).collect();
    html! { <SelectField {spec} {options} value={chosen.to_owned()} {onchange} /> }
}
