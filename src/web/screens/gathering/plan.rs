//! The form of a gathering: what it is, when and where.

use crate::app::Edit;
use crate::app::form::{self, Problems, RecordForm};
use crate::app::gathering::Msg;
use crate::domain::codes;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::gathering::Gathering;
use crate::journal::schema::gathering::{DAY, HOUR, MINUTES, SORT, TITLE, VENUE};
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::{answer, error, form_frame, setter, told_duration};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PlanFormProps {
    /// None for a new one.
    #[prop_or_default]
    pub gathering: Option<Rc<Gathering>>,
    /// The id of the heading.
    pub title: AttrValue,
    pub onclose: Callback<()>,
}

/// What stands in the boxes at first.
fn begun(held: Option<&Gathering>) -> RecordForm {
    if let Some(held) = held {
        return RecordForm::of_register(&held.records, Kind::Gathering);
    }
    let mut form = RecordForm::register(Kind::Gathering);
    let usual = codes::GATHERING_SORTS.first().copied().unwrap_or_default();
    form.set(SORT, usual.to_owned());
    form
}

/// A new one opens its page once it is written; the form of another closes once what it changed is there.
#[component]
pub fn PlanForm(props: &PlanFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let held = props.gathering.as_deref();
    let form = use_state(|| begun(held));
    let problems = use_state(Problems::new);
    let place = held.map_or_else(|| "gathering".to_owned(), |held| format!("gathering {}", held.id));
    let draft = use_draft(Place::apart(place), Standing::Opened);
    let sent = use_state(|| false);
    let done = draft.done(&props.onclose);
    use_effect_with(props.gathering.clone(), {
        let (sent, done) = (sent.clone(), done.clone());
        move |_| {
            if *sent {
                done.emit(());
            }
        }
    });
    let first = form.box_id(SORT);
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    let submit = {
        let (id, done, forget) = (held.map(|held| held.id), done, draft.done(&Callback::noop()));
        Callback::from(move |edits: Vec<Edit>| match id {
            Some(_) if edits.is_empty() => done.emit(()),
            Some(gathering) => {
                sent.set(true);
                dispatch.send(Msg::Noted { gathering, edits });
            }
            None => {
                forget.emit(());
                dispatch.send(Msg::Planned(edits));
            }
        })
    };
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let labelled = |field: AnyField| FieldSpec::worded(form.box_id(field), field_label(&scene.words, field));
    let text = |field: AnyField| form.text(field).to_owned();
    let wrong = |field: AnyField| error(&scene, &problems, &form.box_id(field));
    let typed = |field: AnyField| setter(&form, move |form: &mut RecordForm, text| form.set(field, text));
    let sorts = codes::GATHERING_SORTS.iter().copied();
    let options = sorts.map(|code| (code.into(), scene.code(List::GatheringSort, code).into())).collect::<Vec<_>>();
    let when = FieldSpec::line(form.box_id(DAY), "gathering-when").of(FieldKind::Appointment(Toward::Either));
    let length = told_duration(&scene, MINUTES.any(), form.text(MINUTES));
    let body = html! {
        <>
            <SelectField spec={labelled(SORT.any()).coded()} {options} value={text(SORT.any())} onchange={typed(SORT.any())} error={wrong(SORT.any())} />
            <TextField spec={labelled(TITLE.any())} value={text(TITLE.any())} oninput={typed(TITLE.any())} error={wrong(TITLE.any())} />
            <TextField spec={when} value={form::appointment_text(&form, DAY, HOUR)} error={wrong(DAY.any())}
                oninput={setter(&form, |form: &mut RecordForm, text: String| form::set_appointment(form, DAY, HOUR, &text))} />
            <TextField spec={labelled(VENUE.any())} value={text(VENUE.any())} oninput={typed(VENUE.any())} error={wrong(VENUE.any())} />
            <TextField spec={labelled(MINUTES.any())} value={text(MINUTES.any())} oninput={typed(MINUTES.any())} error={wrong(MINUTES.any())} echo={length} />
        </>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}
