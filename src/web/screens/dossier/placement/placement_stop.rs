//! An early stop of a placement, in one gesture.

use crate::app::Edit;
use crate::app::form::{Problems, RecordForm};
use crate::domain::{ElementId, Line};
use crate::i18n::labels::List;
use crate::insight::contact::natural_day::workday;
use crate::insight::{Dossier, Record};
use crate::journal::AnyField;
use crate::journal::schema::{placement, task};
use crate::web::dom::focus_on;
use crate::web::scene::use_scene;
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::form::{answer, error, form_frame, use_dossier_form};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StopProps {
    pub dossier: Rc<Dossier>,
    pub placement: Record,
    pub onclose: Callback<()>,
}

const END: AnyField = placement::END.any();
const DONE: AnyField = placement::DONE.any();
const END_REASON: AnyField = placement::END_REASON.any();

/// How many days after an early stop the next step is proposed.
const REBOUND: i32 = 7;

/// An early stop: its day, the real hours, the reason, and a task to bounce back, all in one act.
#[component]
pub fn Stop(props: &StopProps) -> Html {
    let scene = use_scene();
    let place = format!("placement-{}-stop", props.placement.keys.text());
    let title = format!("{place}-title");
    let form = use_state(|| {
        // A stop has a day and a reason.
        let mut form = RecordForm::of(&props.placement).within(place.clone()).requiring(&[END, END_REASON]);
        // A placement that has not begun ends on the day on which it would have.
        let end = props.placement.get(placement::START).map_or(scene.today, |start| start.max(scene.today));
        form.set(END, end.to_string());
        form
    });
    let first = form.box_id(END);
    use_effect_with((), move |()| focus_on(&first));
    let rebound = use_state(|| true);
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, place.clone(), &props.onclose);
    let company = naming::placement(&scene, &props.placement);
    let onsubmit = {
        let (form, problems, rebound, today) = (form.clone(), problems.clone(), rebound.clone(), scene.today);
        let task_title = scene.ta("placement-rebound", &[("company", company.as_str().into())]);
        Callback::from(move |()| {
            let mut edits = form.edits();
            if let (Ok(edits), Ok(title), true) = (&mut edits, Line::parse(&task_title), *rebound) {
                let task = ElementId::random();
                edits.extend([
                    Edit::element(task, task::TITLE.with(&title)),
                    Edit::element(task, task::DUE.with(workday(today.plus(REBOUND)))),
                ]);
            }
            answer(edits, &problems, &submit);
        })
    };
    let typed = |field: AnyField| {
        let form = form.clone();
        Callback::from(move |text: String| {
            let mut next = (*form).clone();
            next.set(field, text);
            form.set(next);
        })
    };
    let label = |field| crate::i18n::values::field_label(&scene.words, field);
    let spec = |field: AnyField, sort| FieldSpec::worded(form.box_id(field), label(field)).of(sort);
    let wrong = |field: AnyField| error(&scene, &problems, &form.box_id(field));
    let reasons = crate::domain::codes::END_REASONS.iter().filter(|code| **code != "term");
    let reasons: Vec<(AttrValue, AttrValue)> =
        reasons.map(|code| ((*code).into(), scene.code(List::EndReason, code).into())).collect();
    let onrebound = {
        let rebound = rebound.clone();
        Callback::from(move |_: Event| rebound.set(!*rebound))
    };
    let body = html! {
        <>
            <TextField spec={spec(END, FieldKind::Day(Toward::Either))} value={form.text(END).to_owned()} oninput={typed(END)} error={wrong(END)} />
            <TextField spec={spec(DONE, FieldKind::Line)} value={form.text(DONE).to_owned()} oninput={typed(DONE)} error={wrong(DONE)} />
            <SelectField spec={spec(END_REASON, FieldKind::Line)} options={reasons} value={form.text(END_REASON).to_owned()}
                onchange={typed(END_REASON)} error={wrong(END_REASON)} />
            <label class="check full">
                <input type="checkbox" id={form.box_id(END) + "-rebound"} checked={*rebound} onchange={onrebound} />
                { scene.ta("placement-rebound-ask", &[("count", REBOUND.into())]) }
            </label>
        </>
    };
    let frame = form_frame(&scene, &title, &draft.ending(&onsubmit, &props.onclose), body);
    html! {
        <div class="sub-form">
            <h3 id={title}>{ scene.t("placement-stop") }</h3>
            { frame }
        </div>
    }
}
