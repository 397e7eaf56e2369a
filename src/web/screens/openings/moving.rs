//! « Déplacer vers… »: how far somebody got at an opening, and why not further.

use crate::app::openings::Msg;
use crate::domain::{CandidacyState, OpeningId, PersonId, codes};
use crate::i18n::labels::List;
use crate::web::dom;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::field::{FieldSpec, SelectField};
use crate::web::widgets::{DialogBox, Menu};
use yew::prelude::*;

/// What was chosen in the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Nothing more is asked.
    To(CandidacyState),
    /// The reason is asked.
    NotKept,
    /// A contract is made.
    Engage,
    /// The person was put forward by mistake.
    TakeAway,
}

impl Choice {
    fn of(state: CandidacyState) -> Self {
        match state {
            CandidacyState::NotKept => Choice::NotKept,
            CandidacyState::Hired => Choice::Engage,
            other => Choice::To(other),
        }
    }
}

/// Where the focus goes once what is shown has changed: to the first of some ids that is there then. A button that moved to
/// another list was drawn anew, and one whose gesture is over may be gone.
#[hook]
pub fn use_focus_after<T: PartialEq + 'static>(shown: T) -> Callback<Vec<String>> {
    let pending = use_mut_ref(Vec::<String>::new);
    use_effect_with(shown, {
        let pending = pending.clone();
        move |_| {
            let ids = std::mem::take(&mut *pending.borrow_mut());
            if let Some(id) = ids.iter().find(|id| dom::element(id).is_some()) {
                dom::focus_on(id);
            }
        }
    });
    Callback::from(move |ids: Vec<String>| *pending.borrow_mut() = ids)
}

#[derive(Properties, PartialEq)]
pub struct MoveMenuProps {
    /// Who it is about, or which opening: what the menu is called by.
    pub name: AttrValue,
    pub state: CandidacyState,
    pub onchoice: Callback<Choice>,
    pub onclose: Callback<()>,
}

/// The states, by their labels. What asks something more says so by its dots.
#[component]
pub fn MoveMenu(props: &MoveMenuProps) -> Html {
    let scene = use_scene();
    let label = scene.ta("openings-move-of", &[("name", props.name.as_str().into())]);
    let choose = |choice: Choice| {
        let (onchoice, onclose) = (props.onchoice.clone(), props.onclose.clone());
        Callback::from(move |_: MouseEvent| {
            onclose.emit(());
            onchoice.emit(choice);
        })
    };
    let lines = CandidacyState::ALL.into_iter().map(|state| {
        let label = scene.code(List::Candidacy, state.code());
        let asks = !matches!(Choice::of(state), Choice::To(_));
        (state, if asks { format!("{label}…") } else { label })
    });
    html! {
        <Menu label={label.clone()} title={html! { label }} onclose={props.onclose.clone()}>
            for (state, label) in lines {
                <button key={state.code()} type="button" role="menuitem" tabindex="-1"
                    aria-current={(state == props.state).then_some("true")} onclick={choose(Choice::of(state))}>
                    <svg class="icon" data-here="true" aria-hidden="true"><use href="#i-check" /></svg>
                    <span>{ label }</span>
                </button>
            }
            <div role="separator"></div>
            <button type="button" role="menuitem" tabindex="-1" onclick={choose(Choice::TakeAway)}>
                <svg class="icon" aria-hidden="true"><use href="#i-trash" /></svg>
                <span>{ scene.t("openings-take-away") }</span>
            </button>
        </Menu>
    }
}

#[derive(Properties, PartialEq)]
pub struct ReasonDialogProps {
    pub opening: OpeningId,
    pub person: PersonId,
    pub name: AttrValue,
    /// Where they stand so far.
    pub state: CandidacyState,
    /// It was noted.
    pub ondone: Callback<()>,
    pub onclose: Callback<()>,
}

/// Why somebody was not kept. Nobody has to know.
#[component]
pub fn ReasonDialog(props: &ReasonDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let chosen = use_state_eq(String::new);
    use_effect_with((), |()| {
        if let Some(first) = dom::find("#not-kept select") {
            dom::focus(&first);
        }
    });
    let options = codes::NOT_KEPT_REASONS.iter().copied();
    let options: Vec<(AttrValue, AttrValue)> =
        options.map(|code| (code.into(), scene.code(List::NotKept, code).into())).collect();
    let onsubmit = {
        let (chosen, ondone, onclose) = (chosen.clone(), props.ondone.clone(), props.onclose.clone());
        let (opening, person) = (props.opening, props.person);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let reason = codes::NOT_KEPT_REASONS.iter().copied().find(|code| *code == chosen.as_str());
            dispatch.send(Msg::Moved { opening, person, to: CandidacyState::NotKept, reason });
            onclose.emit(());
            ondone.emit(());
        })
    };
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |code: String| chosen.set(code))
    };
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={props.onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="not-kept" class="btn primary">{ scene.t("openings-not-kept-do") }</button>
        </>
    };
    let title = scene.ta("openings-not-kept-title", &[("name", props.name.as_str().into())]);
    let spec = FieldSpec::line("not-kept-reason", "openings-not-kept-why").coded();
    html! {
        <DialogBox {title} onclose={props.onclose.clone()} {foot}>
            <form id="not-kept" class="form" novalidate=true {onsubmit} aria-labelledby="dialog-title">
                <SelectField {spec} {options} value={(*chosen).clone()} {onchange} />
                if props.state == CandidacyState::Hired {
                    <p class="hint">{ scene.t("openings-contract-stays") }</p>
                }
            </form>
        </DialogBox>
    }
}
