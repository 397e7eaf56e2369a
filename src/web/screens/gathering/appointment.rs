//! The appointment that somebody is given in the room: a day, an hour, a place.

use super::offers::offers;
use crate::app::Edit;
use crate::app::form::{self, Problems, RecordForm};
use crate::app::gathering::Msg;
use crate::domain::{GatheringId, Subject};
use crate::insight::Record;
use crate::journal::schema::invited::{APPOINTMENT_DAY, APPOINTMENT_HOUR, APPOINTMENT_VENUE};
use crate::web::drafts::Place;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::{answer, error, setter};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AppointmentFormProps {
    pub id: GatheringId,
    pub record: Record,
    /// Whose appointment it is.
    pub name: String,
}

/// What the form is drawn from.
fn begun(record: &Record) -> RecordForm {
    let id = record.id().map(|id| id.to_string()).unwrap_or_default();
    RecordForm::of(record).within(id)
}

#[component]
pub fn AppointmentForm(props: &AppointmentFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let form = use_state(|| begun(&props.record));
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::of(Subject::Session(props.id), form.draft_name()), Standing::Always);
    // What is noted meanwhile of their presence or decision is no change of this form.
    use_effect_with(props.record.clone(), {
        let form = form.clone();
        move |record: &Record| {
            let mut next = begun(record);
            next.set(APPOINTMENT_DAY, form.text(APPOINTMENT_DAY).to_owned());
            next.set(APPOINTMENT_HOUR, form.text(APPOINTMENT_HOUR).to_owned());
            next.set(APPOINTMENT_VENUE, form.text(APPOINTMENT_VENUE).to_owned());
            form.set(next);
        }
    });
    let submit = {
        let (gathering, forget) = (props.id, draft.done(&Callback::noop()));
        Callback::from(move |edits: Vec<Edit>| {
            forget.emit(());
            dispatch.send(Msg::Noted { gathering, edits });
        })
    };
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            answer(form.edits(), &problems, &submit);
        })
    };
    let offers = offers(&scene);
    let at = FieldSpec {
        none: Some("gathering-appointment-free"),
        ..FieldSpec::line(format!("{}-at", form.box_id(APPOINTMENT_VENUE)), "gathering-appointment-at")
    };
    let chosen = offers.iter().find(|offer| offer.stands_in(&form)).map(|offer| offer.key.clone()).unwrap_or_default();
    let onchosen = setter(&form, {
        let offers = offers.clone();
        move |form: &mut RecordForm, key: String| {
            if let Some(offer) = offers.iter().find(|offer| offer.key == key) {
                offer.fill(form);
            }
        }
    });
    let options: Vec<(AttrValue, AttrValue)> =
        offers.iter().map(|offer| (offer.key.clone().into(), offer.words.clone().into())).collect();
    let when = FieldSpec::line(form.box_id(APPOINTMENT_DAY), "gathering-appointment-other");
    let when = when.of(FieldKind::Appointment(Toward::ToCome));
    let venue = FieldSpec::line(form.box_id(APPOINTMENT_VENUE), "gathering-appointment-venue");
    let wrong = |id: String| error(&scene, &problems, &id);
    html! {
        <form class="form" data-columns="" novalidate=true {onsubmit}
            aria-label={scene.ta("gathering-details-of", &[("name", props.name.as_str().into())])}
            ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
            { draft.bar(&scene) }
            if !options.is_empty() {
                <div class="full"><SelectField spec={at} {options} value={chosen} onchange={onchosen} /></div>
            }
            <TextField spec={when} value={form::appointment_text(&form, APPOINTMENT_DAY, APPOINTMENT_HOUR)}
                error={wrong(form.box_id(APPOINTMENT_DAY))}
                oninput={setter(&form, |form: &mut RecordForm, text: String| {
                    form::set_appointment(form, APPOINTMENT_DAY, APPOINTMENT_HOUR, &text);
                })} />
            <TextField spec={venue} value={form.text(APPOINTMENT_VENUE).to_owned()}
                error={wrong(form.box_id(APPOINTMENT_VENUE))}
                oninput={setter(&form, |form: &mut RecordForm, text| form.set(APPOINTMENT_VENUE, text))} />
            <div class="form-end">
                <button type="submit" class="btn">{ scene.t("common-save") }</button>
            </div>
        </form>
    }
}
