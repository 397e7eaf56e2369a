//! The form of what comes back, and that of one of its days.

mod rhythm;

use crate::app::form::rhythm::RhythmDraft;
use crate::app::form::{Problems, RecordForm};
use crate::domain::codes::{self, DayOff};
use crate::domain::{Day, ElementId};
use crate::fields;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::Record;
use crate::journal::schema::meeting::{CLOSED, FROM, HOUR, LOCALITY, MINUTES, NAME, RULE, SORT, UNTIL, VENUE};
use crate::journal::{AnyField, Keys, Kind};
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::{Drawn, RecordEditor, answer, error, form_frame, setter, told_duration, use_submit_to};
use crate::web::widgets::LocalityInput;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use rhythm::rhythm_boxes;
use yew::prelude::*;

/// What can be otherwise on one day.
const OF_DAY: &[AnyField] = fields!(meeting_day: CANCELLED, MOVED, HOUR, VENUE);

#[derive(Properties, PartialEq)]
pub struct MeetingFormProps {
    pub drawn: Drawn,
    /// None for a new one.
    #[prop_or_default]
    pub meeting: Option<ElementId>,
    /// The id of the heading.
    pub title: AttrValue,
    pub onclose: Callback<()>,
}

fn record(scene: &Scene, meeting: Option<ElementId>) -> Option<Record> {
    meeting.and_then(|id| scene.settings.records.element(&Kind::Meeting, id)).cloned()
}

/// What stands in the boxes at first: a new one is a permanence.
fn begun(record: Option<&Record>) -> RecordForm {
    let form = record.map_or_else(
        || {
            let usual = codes::MEETING_SORTS.last().copied().unwrap_or_default();
            RecordForm::element(Kind::Meeting, ElementId::random(), &[(SORT.any(), usual.to_owned())])
        },
        RecordForm::of,
    );
    form.requiring(&[NAME.any()])
}

#[component]
pub fn MeetingForm(props: &MeetingFormProps) -> Html {
    let scene = use_scene();
    let held = record(&scene, props.meeting);
    let form = use_state(|| begun(held.as_ref()));
    let rhythm = use_state(|| {
        let first = held.as_ref().and_then(|record| record.get(FROM));
        RhythmDraft::of(held.as_ref().and_then(|record| record.get(RULE)), first.is_some())
    });
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::of(props.drawn.about(), form.draft_name()), Standing::Opened);
    let submit = use_submit_to(&props.drawn, &draft.done(&props.onclose));
    let first = form.box_id(NAME);
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    let days = form.box_id(RULE);
    let onsubmit = {
        let (form, rhythm, problems, days) = (form.clone(), rhythm.clone(), problems.clone(), days.clone());
        Callback::from(move |()| {
            let edits = rhythm.rule().map_err(|problem| vec![(days.clone(), problem)]).and_then(|rule| {
                let mut asked = (*form).clone();
                asked.set(RULE, rule);
                if rhythm.has_days() {
                    asked = asked.requiring(&[FROM.any()]);
                } else {
                    // Whoever comes by appointment only needs no first day.
                    asked.set(FROM, String::new());
                    asked.set(UNTIL, String::new());
                }
                asked.edits()
            });
            answer(edits, &problems, &submit);
        })
    };
    let text = |field: AnyField| form.text(field).to_owned();
    let wrong = |field: AnyField| error(&scene, &problems, &form.box_id(field));
    let typed = |field: AnyField| setter(&form, move |form: &mut RecordForm, text| form.set(field, text));
    let spec = |field: AnyField| FieldSpec::worded(form.box_id(field), field_label(&scene.words, field));
    let line = |field: AnyField| {
        html! { <TextField spec={spec(field)} value={text(field)} oninput={typed(field)} error={wrong(field)} /> }
    };
    let day = |field: AnyField| {
        let spec = spec(field).of(FieldKind::Day(Toward::Either));
        html! { <TextField {spec} value={text(field)} oninput={typed(field)} error={wrong(field)} /> }
    };
    let sorts = codes::MEETING_SORTS.iter().copied();
    let sorts = sorts.map(|code| (code.into(), scene.code(List::MeetingSort, code).into())).collect::<Vec<_>>();
    let length = told_duration(&scene, MINUTES.any(), form.text(MINUTES));
    let body = html! {
        <>
            <TextField spec={FieldSpec::line(form.box_id(NAME), "settings-entry-name")} value={text(NAME.any())} oninput={typed(NAME.any())} error={wrong(NAME.any())} />
            <SelectField spec={spec(SORT.any()).coded()} options={sorts} value={text(SORT.any())} onchange={typed(SORT.any())} error={wrong(SORT.any())} />
            { rhythm_boxes(&scene, &rhythm, &days, error(&scene, &problems, &days)) }
            if rhythm.has_days() {
                { day(FROM.any()) }
                { day(UNTIL.any()) }
            }
            { line(HOUR.any()) }
            <TextField spec={spec(MINUTES.any())} value={text(MINUTES.any())} oninput={typed(MINUTES.any())} error={wrong(MINUTES.any())} echo={length} />
            <LocalityInput spec={spec(LOCALITY.any())} value={text(LOCALITY.any())} error={wrong(LOCALITY.any())} oninput={typed(LOCALITY.any())} />
            { line(VENUE.any()) }
            if rhythm.has_days() {
                { closed(&scene, &form) }
            }
        </>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}

/// On which days it is not held by itself.
fn closed(scene: &Scene, form: &UseStateHandle<RecordForm>) -> Html {
    let chosen: Vec<&str> = form.text(CLOSED).lines().collect();
    let id = form.box_id(CLOSED);
    let boxes = DayOff::CODES.iter().map(|code| {
        let onchange = setter(form, move |form: &mut RecordForm, _: Event| form.toggle(CLOSED, code));
        (*code, chosen.contains(code), scene.code(List::DayOff, code), onchange)
    });
    html! {
        <fieldset class="checks full">
            <legend>{ field_label(&scene.words, CLOSED.any()) }</legend>
            <ul class="plain">
                for (code, checked, label, onchange) in boxes {
                    <li key={code}><label class="check"><input type="checkbox" id={format!("{id}-{code}")} {checked} {onchange} />{ label }</label></li>
                }
            </ul>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
pub struct DayFormProps {
    pub drawn: Drawn,
    pub meeting: ElementId,
    /// The day of the rule.
    pub planned: Day,
    /// The id of the heading.
    pub title: AttrValue,
    pub onclose: Callback<()>,
}

/// One day that is cancelled, moved, or held at another hour or place.
#[component]
pub fn DayForm(props: &DayFormProps) -> Html {
    let scene = use_scene();
    let keys = Keys::two(props.meeting, props.planned);
    let held = scene.settings.records.of(&Kind::MeetingDay).iter().find(|record| record.keys == keys);
    let mut form = held.map_or_else(|| RecordForm::register(Kind::MeetingDay), RecordForm::of);
    form.keys = keys;
    let form = form.within(props.title.to_string());
    html! {
        <RecordEditor drawn={props.drawn.clone()} {form} boxes={OF_DAY} title={props.title.clone()} onclose={props.onclose.clone()} />
    }
}
