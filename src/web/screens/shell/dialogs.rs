//! The one dialog that the program has open.

use crate::app::bulk::Asked;
use crate::app::notice::What;
use crate::app::{Dialog, Shared, bulk, dialog, editing, example, gathering, joining, people, undo};
use crate::domain::{Step, Subject, national_number};
use crate::insight::path::workload::Load;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::bulk::bulk_dialog;
use crate::web::screens::companies::CONTACTS_ADD;
use crate::web::screens::erasing::EraseAsks;
use crate::web::screens::gathering::{MakingDialog, withdrawal_question as withdrawal_question_of};
use crate::web::screens::joining::{JoinDialog, parting_question};
use crate::web::screens::keys_list::keys_dialog;
use crate::web::screens::people::new_person::{Entry, NewPersonDialog};
use crate::web::screens::quick::QuickDialog;
use crate::web::screens::shell::toast::{named, told};
use crate::web::widgets::Confirm;
use crate::web::widgets::confirm::Question;
use crate::web::{dom, drafts};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DialogsProps {
    pub dialog: Option<Shared<Dialog>>,
    /// What each colleague carries.
    pub loads: Shared<Vec<Load>>,
}

/// The dialog, if there is one.
#[component]
pub fn Dialogs(props: &DialogsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    // What was typed for a new person outlives the question about a number, which takes the form's place.
    let entry = use_state(Entry::default);
    use_effect_with(props.dialog.is_none(), {
        let entry = entry.clone();
        move |closed| {
            if *closed && *entry != Entry::default() {
                entry.set(Entry::default());
            }
        }
    });
    let onkeep = dispatch.reform(|()| dialog::Msg::Closed);
    match props.dialog.as_deref() {
        None => Html::default(),
        Some(Dialog::NewPerson { step, twins }) => {
            html! { <NewPersonDialog step={*step} twins={twins.clone()} {entry} loads={props.loads.clone()} /> }
        }
        Some(Dialog::Quick(quick)) => html! { <QuickDialog quick={quick.clone()} /> },
        Some(Dialog::Keys) => keys_dialog(&scene, &dispatch),
        Some(Dialog::UndoAsks { writes, what, .. }) => html! { <UndoAsks writes={*writes} what={what.clone()} /> },
        Some(Dialog::ExampleAsks { dossiers, changes }) => {
            let ongo_on = dispatch.reform(|()| example::Msg::Removed);
            html! { <Confirm question={example_question(&scene, *dossiers, *changes)} {onkeep} {ongo_on} /> }
        }
        Some(Dialog::WithdrawalAsks { person, name, changes, dossiers }) => {
            let about = Subject::Person(*person);
            let ongo_on = dispatch.reform(move |()| {
                drafts::forget_all(about);
                people::Msg::WithdrawalConfirmed
            });
            html! {
                <Confirm question={withdrawal_question(&scene, name, *changes)} {onkeep} {ongo_on}>
                    if *dossiers > 1 {
                        <p><b>{ scene.ta("withdrawal-joined", &[("count", (*dossiers).into())]) }</b></p>
                    }
                </Confirm>
            }
        }
        Some(Dialog::NumberFound { about, .. }) => {
            let new = *entry != Entry::default() && matches!(about, Subject::Person(_));
            let onkeep = dispatch.reform(move |()| match new {
                // The step that was proposed is in what was typed.
                true => dialog::Msg::Asked(Dialog::NewPerson { step: Step::Intake, twins: Shared::default() }),
                false => {
                    focus_the_number();
                    dialog::Msg::Closed
                }
            });
            let ongo_on = dispatch.reform(|()| editing::Msg::NumberChecked);
            html! { <NumberFound {onkeep} {ongo_on} /> }
        }
        Some(Dialog::Bulk(asked)) => bulk_dialog(asked.clone()),
        Some(Dialog::BulkNumberFound { asked, persons, change }) => {
            // The dialog comes back with what was typed in it.
            let typed = Some((persons.clone(), change.clone()));
            let again = Rc::new(Asked { typed, ..(**asked).clone() });
            let onkeep = dispatch.reform(move |()| dialog::Msg::Asked(Dialog::Bulk(again.clone())));
            let ongo_on = dispatch.reform(|()| bulk::Msg::NumberChecked);
            html! { <NumberFound {onkeep} {ongo_on} /> }
        }
        Some(Dialog::Gathering(asked)) => html! { <MakingDialog asked={asked.clone()} /> },
        Some(Dialog::GatheringWithdrawalAsks { gathering, invited, .. }) => {
            let about = Subject::Session(*gathering);
            let ongo_on = dispatch.reform(move |()| {
                drafts::forget_all(about);
                gathering::Msg::WithdrawalConfirmed
            });
            html! { <Confirm question={withdrawal_question_of(&scene, *invited)} {onkeep} {ongo_on} /> }
        }
        Some(Dialog::Join(asked)) => html! { <JoinDialog asked={asked.clone()} /> },
        Some(Dialog::Part(parting)) => {
            let ongo_on = dispatch.reform(|()| joining::Msg::PartingConfirmed);
            html! { <Confirm question={parting_question(&scene, parting)} {onkeep} {ongo_on} /> }
        }
        Some(Dialog::Erase(asked)) => html! { <EraseAsks asked={asked.clone()} /> },
        Some(Dialog::Redact { person, .. }) => {
            html! { <RedactAsks about={Subject::Person(*person)} title="redaction-title" text="redaction-text" /> }
        }
        Some(Dialog::RedactElement { about, .. }) => {
            html! { <RedactAsks about={*about} title="company-erase-title" text="company-erase-text" back={CONTACTS_ADD} /> }
        }
    }
}

#[derive(Properties, PartialEq)]
struct UndoAsksProps {
    writes: usize,
    what: Rc<What>,
}

#[component]
fn UndoAsks(props: &UndoAsksProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let question = Question {
        title: scene.t("shell-undo-ask-title").into(),
        text: scene.ta("shell-undo-ask", &[("count", props.writes.into())]).into(),
        keep: scene.t("shell-undo-keep").into(),
        go_on: scene.t("shell-undo-anyway").into(),
        icon: "undo",
    };
    let onkeep = dispatch.reform(|()| dialog::Msg::Closed);
    let ongo_on = dispatch.reform(|()| undo::Msg::Confirmed);
    html! {
        <Confirm {question} {onkeep} {ongo_on}>
            <p><b>{ told(&scene, &props.what) }</b></p>
        </Confirm>
    }
}

/// Before the example goes: what of one's own goes with it.
fn example_question(scene: &Scene, dossiers: usize, changes: usize) -> Question {
    let own = match changes {
        0 => scene.t("example-ask-none"),
        _ => {
            let changes = scene.ta("example-ask-changes", &[("count", changes.into())]);
            scene.ta("example-ask-own", &[("count", dossiers.into()), ("changes", changes.into())])
        }
    };
    Question {
        title: scene.t("example-ask-title").into(),
        text: format!("{} {own}", scene.t("board-remove-example-ask")).into(),
        keep: scene.t("common-cancel").into(),
        go_on: scene.t("board-remove-example").into(),
        icon: "trash",
    }
}

/// Before a dossier that was created by mistake is taken away.
fn withdrawal_question(scene: &Scene, name: &str, changes: usize) -> Question {
    let closed = scene.step(Step::Closed);
    Question {
        title: scene.ta("withdrawal-title", &[("name", named(scene, name).into())]).into(),
        text: scene.ta("withdrawal-text", &[("count", changes.into()), ("step", closed.into())]).into(),
        keep: scene.t("common-cancel").into(),
        go_on: scene.t("withdrawal-confirm").into(),
        icon: "trash",
    }
}

#[derive(Properties, PartialEq)]
struct NumberFoundProps {
    onkeep: Callback<()>,
    ongo_on: Callback<()>,
}

#[component]
fn NumberFound(props: &NumberFoundProps) -> Html {
    let scene = use_scene();
    let question = Question {
        title: scene.t("number-refused-title").into(),
        text: scene.t("number-refused").into(),
        keep: scene.t("number-refused-fix").into(),
        go_on: scene.t("number-refused-override").into(),
        icon: "warning",
    };
    html! {
        <Confirm {question} onkeep={props.onkeep.clone()} ongo_on={props.ongo_on.clone()}>
            <p class="hint">{ scene.t("number-refused-override-help") }</p>
        </Confirm>
    }
}

#[derive(Properties, PartialEq)]
struct RedactAsksProps {
    about: Subject,
    /// The message ids of the question.
    title: &'static str,
    text: &'static str,
    /// What takes the focus once it is done, where the button that asked is gone with it.
    #[prop_or_default]
    back: Option<&'static str>,
}

#[component]
fn RedactAsks(props: &RedactAsksProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let question = Question {
        title: scene.t(props.title).into(),
        text: scene.t(props.text).into(),
        keep: scene.t("common-cancel").into(),
        go_on: scene.t("redaction-confirm").into(),
        icon: "trash",
    };
    let onkeep = dispatch.reform(|()| dialog::Msg::Closed);
    let (about, back) = (props.about, props.back);
    let ongo_on = dispatch.reform(move |()| {
        if let Some(back) = back {
            // Behind an open dialog nothing takes the focus, so its end is waited for.
            Timeout::new(0, move || dom::focus_on(back)).forget();
        }
        drafts::forget_copies(about);
        editing::Msg::RedactionConfirmed
    });
    html! {
        <Confirm {question} {onkeep} {ongo_on}>
            <p class="hint">{ scene.t("redaction-files") }</p>
        </Confirm>
    }
}

/// Puts the focus on the box whose text is to be corrected, once the question before it is gone.
fn focus_the_number() {
    let boxes = dom::document().and_then(|page| page.query_selector_all("main :is(input, textarea)").ok());
    let boxes = boxes.into_iter().flat_map(|found| (0..found.length()).filter_map(move |place| found.item(place)));
    let wrong = boxes.filter_map(|node| node.dyn_into::<HtmlElement>().ok()).find(|element| {
        let line = element.dyn_ref::<HtmlInputElement>().map(|line| line.value());
        let text = line.or_else(|| element.dyn_ref::<HtmlTextAreaElement>().map(|area| area.value()));
        text.is_some_and(|text| national_number::contains(&text))
    });
    if let Some(wrong) = wrong {
        // Behind an open dialog nothing takes the focus, so its end is waited for.
        Timeout::new(0, move || dom::focus(&wrong)).forget();
    }
}
