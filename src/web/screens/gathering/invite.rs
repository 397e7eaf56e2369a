//! Several people invited at once, by their names.

use crate::app::gathering::Msg;
use crate::domain::{GatheringId, Subject};
use crate::web::drafts::Place;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The box of names.
const NAMES: &str = "gathering-names";

#[derive(Properties, PartialEq)]
pub struct InviteProps {
    pub id: GatheringId,
}

#[component]
pub fn Invite(props: &InviteProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let names = use_state(String::new);
    let draft = use_draft(Place::of(Subject::Session(props.id), "invite"), Standing::Always);
    let oninput = {
        let names = names.clone();
        Callback::from(move |text| names.set(text))
    };
    let onsubmit = {
        let (names, gathering, forget) = (names.clone(), props.id, draft.done(&Callback::noop()));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if !names.trim().is_empty() {
                forget.emit(());
                dispatch.send(Msg::Invited { gathering, names: (*names).clone() });
                names.set(String::new());
            }
        })
    };
    let spec = FieldSpec::line(NAMES, NAMES).of(FieldKind::Prose).help("gathering-names-help");
    html! {
        <section class="panel" aria-labelledby="gathering-invite-title">
            <div class="panel-head"><h2 id="gathering-invite-title">{ scene.t("gathering-invite-title") }</h2></div>
            <form class="form" novalidate=true {onsubmit} aria-labelledby="gathering-invite-title"
                ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
                { draft.bar(&scene) }
                <TextField {spec} value={(*names).clone()} {oninput} />
                <div class="form-end">
                    <button type="submit" class="btn primary">{ icon("plus") }{ scene.t("gathering-invite") }</button>
                </div>
            </form>
        </section>
    }
}
