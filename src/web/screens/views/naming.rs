//! The dialog where the present view is given a name, and where those kept are removed.

use crate::app::device::Choices;
use crate::app::{Filter, device};
use crate::domain::{Line, national_number};
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::widgets::{DialogBox, FieldSpec, TextField, icon};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct NamingDialogProps {
    pub filter: Filter,
    pub choices: Rc<Choices>,
    pub ondone: Callback<()>,
}

#[component]
pub fn NamingDialog(props: &NamingDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let name = use_state(String::new);
    let wrong = use_state(|| None::<&'static str>);
    let draft = use_draft(Place::apart("view"), Standing::Opened);
    use_effect_with((), |()| {
        focus_on("view-name");
        || {
            // Behind an open dialog nothing takes the focus, so its end is waited for.
            Timeout::new(0, || {
                focus_on("saved-views");
            })
            .forget();
        }
    });
    let onsubmit = {
        let (name, wrong) = (name.clone(), wrong.clone());
        let (choices, filter, ondone) = (props.choices.clone(), props.filter.clone(), props.ondone.clone());
        let ondone = draft.done(&ondone);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Line::parse(&name) {
                // Nothing but a name is needed here, so no number is worth a question.
                Ok(name) if national_number::contains(name.as_str()) => wrong.set(Some("number-refused-title")),
                Ok(name) => {
                    dispatch.send(device::Msg::ChoicesMade(choices.with_view(&name, &filter)));
                    ondone.emit(());
                }
                Err(_) => wrong.set(Some("common-required")),
            }
        })
    };
    let oninput = {
        let name = name.clone();
        Callback::from(move |text: String| name.set(text))
    };
    let close = draft.done(&props.ondone).reform(|_: MouseEvent| ());
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={close}>{ scene.t("common-close") }</button>
            <button type="submit" form="view-form" class="btn primary">{ scene.t("common-save") }</button>
        </>
    };
    html! {
        <DialogBox title={scene.t("views-keep-title")} onclose={props.ondone.clone()} {foot}>
            <p class="soft">{ scene.t("views-keep-intro") }</p>
            <form id="view-form" class="form" novalidate=true {onsubmit} aria-labelledby="dialog-title"
                ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
                { draft.bar(&scene) }
                <TextField
                    spec={FieldSpec::line("view-name", "views-name")}
                    value={(*name).clone()}
                    {oninput}
                    error={(*wrong).map(|id| AttrValue::from(scene.t(id)))}
                />
            </form>
            if !props.choices.views.is_empty() {
                <KeptViews choices={props.choices.clone()} />
            }
        </DialogBox>
    }
}

#[derive(Properties, PartialEq)]
struct KeptViewsProps {
    choices: Rc<Choices>,
}

/// The views that have a name, each with a button that removes it.
#[component]
fn KeptViews(props: &KeptViewsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let remove = |name: &str| {
        let choices = props.choices.without_view(name);
        dispatch.reform(move |_: MouseEvent| device::Msg::ChoicesMade(choices.clone()))
    };
    html! {
        <>
            <h3>{ scene.t("views-saved") }</h3>
            <ul class="kept-views">
                for view in props.choices.views.iter() {
                    <li key={view.name.clone()}>
                        <span>{ view.name.clone() }</span>
                        <button
                            type="button"
                            class="btn quiet small"
                            aria-label={scene.ta("views-remove", &[("name", view.name.as_str().into())])}
                            onclick={remove(&view.name)}
                        >{ icon("trash") }{ scene.t("common-remove") }</button>
                    </li>
                }
            </ul>
        </>
    }
}
