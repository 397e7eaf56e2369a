//! « Engager »: who, from when and by what, before anything is written.

use super::proposing::named;
use super::words;
use crate::app::form::{self, Problem, Problems, RecordForm};
use crate::app::openings::{Engaging, Msg, Work};
use crate::domain::text::TextError;
use crate::domain::{ContractSort, ElementId, OpeningContract, OpeningSort, PersonId, Step};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::openings::{Opening, Post, Recruitment, Somebody};
use crate::journal::schema::contract::{PLANNED_END, START, TYPE, WEEKLY};
use crate::journal::{AnyField, Kind};
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::{error, setter, told_duration};
use crate::web::widgets::DialogBox;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// What the ids of its boxes begin with.
const PLACE: &str = "engage";

/// The box of those who are engaged, as problems name it.
const WHOM: &str = "engage-whom";

#[derive(Properties, PartialEq)]
pub struct EngageDialogProps {
    pub opening: Rc<Opening>,
    pub recruitment: Rc<Recruitment>,
    /// Those who are ticked at first.
    pub persons: Vec<PersonId>,
    /// It was done.
    pub ondone: Callback<()>,
    pub onclose: Callback<()>,
}

/// What stands in the boxes at first: what the opening says.
fn begun(scene: &Scene, opening: &Opening) -> RecordForm {
    let day = opening.start.filter(|start| *start > scene.today).unwrap_or(scene.today);
    let sort = opening.contract.and_then(OpeningContract::sort);
    let proposed = [
        (START.any(), day.to_string()),
        (TYPE.any(), sort.map(|sort| sort.code().to_owned()).unwrap_or_default()),
        (WEEKLY.any(), opening.weekly.map(|weekly| weekly.to_string()).unwrap_or_default()),
        (PLANNED_END.any(), opening.end.map(|end| end.to_string()).unwrap_or_default()),
    ];
    RecordForm::element(Kind::Contract, ElementId::random(), &proposed).within(PLACE)
}

/// Whether a contract has an end that is planned; of one whose sort is not chosen, nobody knows.
fn has_end(sort: Option<ContractSort>) -> bool {
    !matches!(sort, Some(ContractSort::Cdi | ContractSort::PfiJob | ContractSort::SelfEmployed))
}

fn is_placement(opening: &Opening) -> bool {
    opening.sort == Some(OpeningSort::Placement)
}

fn chosen_sort(form: &RecordForm) -> Option<ContractSort> {
    ContractSort::parse(form.text(TYPE))
}

/// What is asked for, or what is wrong, by box.
fn read(opening: &Opening, form: &RecordForm, persons: Vec<PersonId>) -> Result<Engaging, Problems> {
    let needed: &[AnyField] =
        if is_placement(opening) { fields!(contract: START) } else { fields!(contract: START, TYPE) };
    let mut asked = form.clone();
    if !is_placement(opening) && !has_end(chosen_sort(form)) {
        asked.set(PLANNED_END, String::new());
    }
    let mut problems = asked.clone().requiring(needed).edits().err().unwrap_or_default();
    if persons.is_empty() {
        problems.push((WHOM.to_owned(), Problem::Text(TextError::Empty)));
    }
    let day = |text: &str| form::day(text).ok().flatten();
    let weekly =
        form::duration(WEEKLY.any(), asked.text(WEEKLY)).ok().filter(|_| !asked.text(WEEKLY).trim().is_empty());
    let work = match (is_placement(opening), chosen_sort(form)) {
        (true, _) => Some(Work::Placement),
        (false, sort) => sort.map(|sort| Work::Contract { sort, weekly }),
    };
    match (day(asked.text(START)), work) {
        (Some(start), Some(work)) if problems.is_empty() => {
            Ok(Engaging { opening: opening.id, persons, work, start, end: day(asked.text(PLANNED_END)) })
        }
        _ => Err(problems),
    }
}

#[component]
pub fn EngageDialog(props: &EngageDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let opening = &props.opening;
    let form = use_state(|| begun(&scene, opening));
    let ticked = use_state(|| props.persons.iter().copied().collect::<BTreeSet<PersonId>>());
    let problems = use_state(Problems::new);
    use_effect_with((), {
        let (dispatch, id) = (dispatch.clone(), opening.id);
        let persons: Vec<PersonId> = props.recruitment.people.iter().map(|somebody| somebody.profile.person).collect();
        move |()| {
            dispatch.send(Msg::EngagingBegun { opening: id, persons });
            if let Some(first) = dom::find("#engage :is(input, select)") {
                dom::focus(&first);
            }
        }
    });
    let onsubmit = {
        let (form, ticked, problems) = (form.clone(), ticked.clone(), problems.clone());
        let (opening, dispatch) = (opening.clone(), dispatch.clone());
        let (ondone, onclose) = (props.ondone.clone(), props.onclose.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match read(&opening, &form, ticked.iter().copied().collect()) {
                Ok(engaging) => {
                    dispatch.send(Msg::Engaged(Box::new(engaging)));
                    onclose.emit(());
                    ondone.emit(());
                }
                Err(wrong) => {
                    let first =
                        wrong.first().and_then(|(id, _)| dom::find(&format!("[id=\"{id}\"], [id=\"{id}\"] input")));
                    if let Some(first) = first {
                        dom::focus(&first);
                    }
                    problems.set(wrong);
                }
            }
        })
    };
    let title = if is_placement(opening) { "openings-place" } else { "openings-engage" };
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={props.onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="engage" class="btn primary">
                { scene.ta(if is_placement(opening) { "openings-place-do" } else { "openings-engage-do" }, &[("count", ticked.len().into())]) }
            </button>
        </>
    };
    html! {
        <DialogBox title={scene.t(title)} onclose={props.onclose.clone()} {foot}>
            <form id="engage" class="form" novalidate=true {onsubmit} aria-labelledby="dialog-title">
                { whom(&scene, &props.recruitment, &ticked, error(&scene, &problems, WHOM)) }
                { boxes(&scene, opening, &form, &problems) }
                { remarks(&scene, props, &form, &ticked) }
            </form>
        </DialogBox>
    }
}

/// Those who can be engaged: who was not yet, and who was not turned away.
fn eligible(somebody: &Somebody) -> bool {
    somebody.candidacy.state.is_open() || matches!(somebody.post, Post::Left(_) | Post::ToConfirm(_))
}

/// The people, a box to tick each.
fn whom(
    scene: &Scene,
    recruitment: &Recruitment,
    ticked: &UseStateHandle<BTreeSet<PersonId>>,
    error: Option<AttrValue>,
) -> Html {
    let offered = recruitment.people.iter().filter(|it| eligible(it) || ticked.contains(&it.profile.person));
    let toggle = |person: PersonId| {
        let ticked = ticked.clone();
        Callback::from(move |_: Event| {
            let mut next = (*ticked).clone();
            if !next.remove(&person) {
                next.insert(person);
            }
            ticked.set(next);
        })
    };
    html! {
        <fieldset class="checks full" id={WHOM}>
            <legend>{ scene.t("openings-engage-whom") }</legend>
            <ul class="plain">
                for somebody in offered {
                    <li key={somebody.profile.person.to_string()}>
                        <label class="check">
                            <input type="checkbox" checked={ticked.contains(&somebody.profile.person)} onchange={toggle(somebody.profile.person)} />
                            <span>{ named(scene, &somebody.profile) }</span>{ " " }
                            <span class="tag">{ scene.code(List::Candidacy, somebody.candidacy.state.code()) }</span>
                        </label>
                    </li>
                }
            </ul>
            if let Some(error) = error {
                <p class="field-error" role="alert">{ crate::web::widgets::icon("warning") }<span>{ error }</span></p>
            }
        </fieldset>
    }
}

fn boxes(scene: &Scene, opening: &Opening, form: &UseStateHandle<RecordForm>, problems: &Problems) -> Html {
    let spec = |field: AnyField| FieldSpec::worded(form.box_id(field), field_label(&scene.words, field));
    let typed = |field: AnyField| setter(form, move |form: &mut RecordForm, text| form.set(field, text));
    let wrong = |field: AnyField| error(scene, problems, &form.box_id(field));
    let text = |field: AnyField| form.text(field).to_owned();
    let day = |field: AnyField| {
        let spec = spec(field).of(FieldKind::Day(Toward::Either));
        html! { <TextField {spec} value={text(field)} oninput={typed(field)} error={wrong(field)} /> }
    };
    let sorts = ContractSort::OTHERS.iter().copied();
    let sorts: Vec<(AttrValue, AttrValue)> =
        sorts.map(|code| (code.into(), scene.code(List::Contract, code).into())).collect();
    let echo = told_duration(scene, WEEKLY.any(), form.text(WEEKLY));
    let job = !is_placement(opening);
    html! {
        <>
            { day(START.any()) }
            if job {
                <SelectField spec={spec(TYPE.any()).coded()} options={sorts} value={text(TYPE.any())} onchange={typed(TYPE.any())} error={wrong(TYPE.any())} />
                <TextField spec={spec(WEEKLY.any())} value={text(WEEKLY.any())} oninput={typed(WEEKLY.any())} error={wrong(WEEKLY.any())} {echo} />
            }
            if !job || has_end(chosen_sort(form)) {
                { day(PLANNED_END.any()) }
            }
        </>
    }
}

/// What the gesture will do beside the contracts, and what deserves a second look. Nothing of it holds anybody back.
fn remarks(
    scene: &Scene,
    props: &EngageDialogProps,
    form: &RecordForm,
    ticked: &UseStateHandle<BTreeSet<PersonId>>,
) -> Html {
    let counts = props.recruitment.counts();
    let of = |person: &PersonId| props.recruitment.person(*person);
    let on_trial = ticked.iter().filter_map(of).filter(|it| it.post == Post::Trial).count();
    let beyond = ticked.len().saturating_sub(counts.free() + on_trial);
    let start = form::day(form.text(START)).ok().flatten();
    let is_job = !is_placement(&props.opening) && chosen_sort(form).is_some_and(ContractSort::counts_as_job);
    let elsewhere = ticked.iter().filter_map(of).flat_map(|it| &it.profile.candidacies);
    let elsewhere = elsewhere.filter(|it| it.state.is_open() && it.opening != Some(props.opening.id)).count();
    let later = start.filter(|start| *start > scene.today);
    let mut told: Vec<String> = Vec::new();
    if beyond > 0 {
        told.push(scene.ta("openings-beyond", &[("count", beyond.into())]));
    }
    match later {
        Some(day) => {
            told.push(scene.ta("openings-engage-later", &[("date", formats::day(&scene.words, day).into())]));
        }
        None if is_job => {
            told.push(scene.ta("openings-engage-step", &[("step", scene.step(Step::Hired).into())]));
            if elsewhere > 0 {
                told.push(scene.ta("openings-engage-others", &[("count", elsewhere.into())]));
            }
        }
        None => told.push(scene.t("openings-engage-no-step")),
    }
    let taken = words::counted(scene, props.opening.sort, counts);
    html! {
        <div class="full">
            <p class="hint">{ taken }</p>
            <div role="status">
                <ul class="plain hint">
                    for line in told {
                        <li key={line.clone()}>{ line }</li>
                    }
                </ul>
            </div>
        </div>
    }
}
