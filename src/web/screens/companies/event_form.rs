//! The form of what happened with a company. As soon as it is a request, it says who asked a short time ago; it takes what
//! is typed all the same.

use super::words::warnings;
use crate::app::form::{Problems, RecordForm};
use crate::domain::{CompanyAnswer, CompanyEvent, ElementId, MemberId, Subject};
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::companies::{Company, Firm};
use crate::journal::schema::company_event::{ANSWER, CONTACT, DAY, MEMBER, SORT, TEXT};
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::companies::contact_name;
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::{Drawn, answer, error, form_frame, setter, use_submit_to};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct EventFormProps {
    pub firm: Rc<Firm>,
    /// The one of which it is noted.
    pub company: Rc<Company>,
    /// None for a new one.
    #[prop_or_default]
    pub event: Option<ElementId>,
    /// The id of the heading.
    pub title: AttrValue,
    pub onclose: Callback<()>,
}

/// What stands in the boxes at first: something that I did today.
fn begun(scene: &Scene, company: &Company, event: Option<ElementId>) -> RecordForm {
    let held = event.and_then(|id| company.records.element(&Kind::CompanyEvent, id));
    let form = held.map_or_else(
        || {
            let me = scene.device.map(|device| device.member.to_string()).unwrap_or_default();
            let proposed = [(DAY.any(), scene.today.to_string()), (MEMBER.any(), me)];
            RecordForm::element(Kind::CompanyEvent, ElementId::random(), &proposed)
        },
        RecordForm::of,
    );
    form.requiring(&[SORT.any(), DAY.any()])
}

/// The sort that is chosen.
fn sort(form: &RecordForm) -> Option<CompanyEvent> {
    CompanyEvent::parse(form.text(SORT))
}

/// A request waits for its answer; of anything else nothing is answered.
fn choose(form: &mut RecordForm, chosen: String) {
    form.set(SORT, chosen);
    let is_request = sort(form).is_some_and(CompanyEvent::is_request);
    if is_request && form.text(ANSWER).is_empty() {
        form.set(ANSWER, CompanyAnswer::Waiting.code().to_owned());
    } else if !is_request && form.text(ANSWER) == CompanyAnswer::Waiting.code() {
        form.set(ANSWER, String::new());
    }
}

#[component]
pub fn EventForm(props: &EventFormProps) -> Html {
    let scene = use_scene();
    let company = &props.company;
    let form = use_state(|| begun(&scene, company, props.event));
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::of(Subject::Company(company.id), form.draft_name()), Standing::Opened);
    let submit = use_submit_to(&Drawn::Company(company.clone()), &draft.done(&props.onclose));
    let first = form.box_id(SORT);
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let spec = |field: AnyField| FieldSpec::worded(form.box_id(field), field_label(&scene.words, field));
    let text = |field: AnyField| form.text(field).to_owned();
    let wrong = |field: AnyField| error(&scene, &problems, &form.box_id(field));
    let typed = |field: AnyField| setter(&form, move |form: &mut RecordForm, text| form.set(field, text));
    let codes = |list: List, codes: &'static [&'static str]| {
        codes
            .iter()
            .map(|code| ((*code).into(), scene.code(list, code).into()))
            .collect::<Vec<(AttrValue, AttrValue)>>()
    };
    let (sorts, answers) =
        (codes(List::CompanyEvent, CompanyEvent::CODES), codes(List::CompanyAnswer, CompanyAnswer::CODES));
    let is_asking = sort(&form).is_some_and(|sort| sort.is_request() || sort == CompanyEvent::Call);
    let is_request = sort(&form).is_some_and(CompanyEvent::is_request);
    let asker = MemberId::parse(form.text(MEMBER)).ok();
    let told = if is_asking && props.event.is_none() {
        props.firm.warnings(asker, scene.today, scene.settings.courtesy_days())
    } else {
        Vec::new()
    };
    let body = html! {
        <>
            <SelectField spec={spec(SORT.any()).coded()} options={sorts} value={text(SORT.any())} onchange={setter(&form, choose)} error={wrong(SORT.any())} />
            <TextField spec={spec(DAY.any()).of(FieldKind::Day(Toward::Either))} value={text(DAY.any())} oninput={typed(DAY.any())} error={wrong(DAY.any())} />
            { warnings(&scene, &told) }
            if is_request || !form.text(ANSWER).is_empty() {
                <SelectField spec={spec(ANSWER.any()).coded()} options={answers} value={text(ANSWER.any())} onchange={typed(ANSWER.any())} error={wrong(ANSWER.any())} />
            }
            <SelectField spec={spec(MEMBER.any())} options={members(&scene)} value={text(MEMBER.any())} onchange={typed(MEMBER.any())} error={wrong(MEMBER.any())} />
            if !company.contacts.is_empty() {
                <SelectField spec={spec(CONTACT.any())} options={contacts(&scene, company)} value={text(CONTACT.any())} onchange={typed(CONTACT.any())} error={wrong(CONTACT.any())} />
            }
            <div class="full">
                <TextField spec={spec(TEXT.any()).of(FieldKind::Prose)} value={text(TEXT.any())} oninput={typed(TEXT.any())} error={wrong(TEXT.any())} />
            </div>
        </>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}

fn members(scene: &Scene) -> Vec<(AttrValue, AttrValue)> {
    scene.settings.colleagues().map(|member| (member.id.to_string().into(), member.name.clone().into())).collect()
}

fn contacts(scene: &Scene, company: &Company) -> Vec<(AttrValue, AttrValue)> {
    let told = company.contacts.iter().map(|contact| (contact.id, contact_name(scene, contact)));
    told.map(|(id, name)| (id.to_string().into(), name.into())).collect()
}
