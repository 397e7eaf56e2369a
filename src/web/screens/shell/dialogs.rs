//! The one dialog that the program has open.

use crate::app::bulk::Asked;
use crate::app::{Dialog, Shared, bulk, dialog, editing, undo};
use crate::domain::{PersonId, Step, Subject};
use crate::web::drafts;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::bulk::bulk_dialog;
use crate::web::screens::keys_list::keys_dialog;
use crate::web::screens::people::new_person::{Entry, NewPersonDialog};
use crate::web::widgets::Confirm;
use crate::web::widgets::confirm::Question;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DialogsProps {
    pub dialog: Option<Shared<Dialog>>,
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
    match props.dialog.as_deref() {
        None => Html::default(),
        Some(Dialog::NewPerson { step, twins }) => {
            html! { <NewPersonDialog step={*step} twins={twins.clone()} {entry} /> }
        }
        Some(Dialog::Keys) => keys_dialog(&scene, &dispatch),
        Some(Dialog::UndoAsks { writes, .. }) => html! { <UndoAsks writes={*writes} /> },
        Some(Dialog::NumberFound { about, .. }) => {
            let new = *entry != Entry::default() && matches!(about, Subject::Person(_));
            let onkeep = dispatch.reform(move |()| match new {
                // The step that was proposed is in what was typed.
                true => dialog::Msg::Asked(Dialog::NewPerson { step: Step::Intake, twins: Shared::default() }),
                false => dialog::Msg::Closed,
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
        Some(Dialog::Redact { person, .. }) => html! { <RedactAsks person={*person} /> },
    }
}

#[derive(Properties, PartialEq)]
struct UndoAsksProps {
    writes: usize,
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
    html! { <Confirm {question} {onkeep} {ongo_on} /> }
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
    person: PersonId,
}

#[component]
fn RedactAsks(props: &RedactAsksProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let question = Question {
        title: scene.t("redaction-title").into(),
        text: scene.t("redaction-text").into(),
        keep: scene.t("common-cancel").into(),
        go_on: scene.t("redaction-confirm").into(),
        icon: "trash",
    };
    let onkeep = dispatch.reform(|()| dialog::Msg::Closed);
    let person = props.person;
    let ongo_on = dispatch.reform(move |()| {
        drafts::forget_copies(Subject::Person(person));
        editing::Msg::RedactionConfirmed
    });
    html! {
        <Confirm {question} {onkeep} {ongo_on}>
            <p class="hint">{ scene.t("redaction-files") }</p>
        </Confirm>
    }
}
