//! The form of the states of obstacles: a day, and a choice for each obstacle that is asked about.

use crate::app::form::{ObstaclesForm, Problems};
use crate::domain::codes;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::project::obstacles::is_sensitive;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::{FormFrame, answer, error, setter, use_submit};
use crate::web::widgets::chosen as value_of;
use crate::web::widgets::form_field::{Field, Sort, Spec, TextField};
use std::rc::Rc;
use yew::prelude::*;

/// The props of the form.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub dossier: Rc<Dossier>,
    pub form: ObstaclesForm,
    pub onclose: Callback<()>,
}

/// The form. Not having spoken of an obstacle is a choice like the others, and the one that stands first.
#[component]
pub fn StatesForm(props: &Props) -> Html {
    let scene = use_scene();
    let form = use_state(|| props.form.clone());
    let problems = use_state(Problems::new);
    let submit = use_submit(&props.dossier, &props.onclose);
    let first = props.form.states.first().map(|(obstacle, _)| ObstaclesForm::box_id(obstacle)).unwrap_or_default();
    use_effect_with((), move |()| {
        if let Some(first) = crate::web::dom::find(&format!("[id=\"{first}\"]")) {
            crate::web::dom::focus(&first);
        }
    });
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let choose = |obstacle: &'static str| {
        setter(&form, move |form: &mut ObstaclesForm, event: Event| form.set(obstacle, value_of(&event)))
    };
    html! {
        <FormFrame title="obstacles-title" {onsubmit} oncancel={props.onclose.clone()}>
            <ul class="full states">
                for (obstacle, state) in form.states.iter() {
                    <li key={*obstacle}>{ select(&scene, obstacle, state, choose(obstacle)) }</li>
                }
            </ul>
            <TextField spec={Spec::line(ObstaclesForm::ON, "project-obstacle-on").of(Sort::Day)} value={form.on.clone()}
                oninput={setter(&form, |form: &mut ObstaclesForm, on| form.on = on)}
                error={error(&scene, &problems, ObstaclesForm::ON)} />
        </FormFrame>
    }
}

fn select(scene: &Scene, obstacle: &'static str, chosen: &str, onchange: Callback<Event>) -> Html {
    let name = scene.code(List::Obstacle, obstacle);
    let local = is_sensitive(obstacle).then(|| scene.t("dossier-obstacle-local"));
    let words = local.map_or_else(|| name.clone(), |local| format!("{name} ({local})"));
    let id = ObstaclesForm::box_id(obstacle);
    html! {
        <Field spec={Spec::worded(id.clone(), words)}>
            <select {id} {onchange}>
                for state in codes::OBSTACLE_STATES.iter() {
                    <option key={*state} value={*state} selected={*state == chosen}>{ scene.code(List::ObstacleState, state) }</option>
                }
            </select>
        </Field>
    }
}
