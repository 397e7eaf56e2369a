//! What an opening asks for, a line each: required, or wished.

use crate::app::form::{NO, Problems, RecordForm, YES};
use crate::app::openings::{Msg, need_edits, says};
use crate::app::{Edit, openings};
use crate::domain::{ElementId, NeedSort, OpeningId};
use crate::i18n::labels;
use crate::i18n::labels::List;
use crate::i18n::values::{code_label, field_label};
use crate::insight::openings::{Need, Opening};
use crate::journal::schema::Type;
use crate::journal::schema::opening_need::{MUST, SORT};
use crate::journal::{AnyField, Kind};
use crate::web::dom::{self, focus_on};
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{answer, error, form_frame, setter};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The button of a new line.
const ADD: &str = "needs-add";

#[derive(Properties, PartialEq)]
pub struct NeedsProps {
    pub opening: Rc<Opening>,
}

/// A line that is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    New(ElementId),
    Change(ElementId),
}

#[component]
pub fn Needs(props: &NeedsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let opening = &props.opening;
    let forms = use_opening(|open: &Open| match open {
        Open::New(_) => ADD.to_owned(),
        Open::Change(id) => format!("need-{id}"),
    });
    let id = opening.id;
    let remove = |need: ElementId| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.send(Msg::Noted { opening: id, edits: vec![Edit::remove(Kind::OpeningNeed, need)] });
            // The line is gone, and with it the button that had the focus.
            focus_on(ADD);
        })
    };
    let line = |need: &Need| {
        let words = told(&scene, need);
        let of = |id: &str, key: &str| scene.ta(id, &[(key, words.as_str().into())]);
        let must = if need.must { "openings-must" } else { "openings-wished" };
        html! {
            <>
                <div class="record">
                    <p class="record-title">{ words.clone() }<span class="tag" data-tone={need.must.then_some("accent")}>{ scene.t(must) }</span></p>
                </div>
                <div class="record-end">
                    <button type="button" class="btn quiet small icon-only" id={format!("need-{}", need.id)}
                        onclick={forms.press(Open::Change(need.id))} aria-label={of("dossier-edit", "field")}>{ icon("edit") }</button>
                    <button type="button" class="btn quiet small icon-only" aria-label={of("dossier-remove", "what")} onclick={remove(need.id)}>
                        { icon("trash") }
                    </button>
                </div>
            </>
        }
    };
    html! {
        <section class="panel" aria-labelledby="needs-title">
            <div class="panel-head">
                <h2 id="needs-title">{ scene.t("openings-needs") }</h2>
                <button type="button" id={ADD} class="btn quiet small push" onclick={forms.onopen.reform(|_: MouseEvent| Open::New(ElementId::random()))}>
                    { icon("plus") }{ scene.t("openings-need-add") }
                </button>
            </div>
            if let Some(Open::New(need)) = forms.now {
                <NeedForm opening={opening.clone()} {need} onclose={forms.onclose.clone()} />
            }
            if opening.needs.is_empty() && forms.now.is_none() {
                <p class="soft">{ scene.t("openings-needs-none") }</p>
            }
            <ul class="records">
                for need in opening.needs.iter() {
                    <li key={need.id.to_string()}>
                        if forms.now == Some(Open::Change(need.id)) {
                            <NeedForm opening={opening.clone()} need={need.id} onclose={forms.onclose.clone()} />
                        } else {
                            { line(need) }
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

/// What a line asks for: « Français, B1 », « Permis B », « 12 mois d'expérience ».
fn told(scene: &Scene, need: &Need) -> String {
    let code = |list: List, code: &Option<String>| code.as_deref().map(|code| scene.code(list, code));
    let level = need.level.as_deref().map(|level| labels::level(&scene.words, level));
    let months = need.months.map(|months| scene.ta("openings-months", &[("count", months.into())]));
    let said: Vec<String> = match need.sort {
        Some(NeedSort::Language) => [code(List::Language, &need.language), level].into_iter().flatten().collect(),
        Some(NeedSort::Driving) => code(List::Driving, &need.driving).into_iter().collect(),
        Some(NeedSort::Vehicle) => code(List::Vehicle, &need.vehicle).into_iter().collect(),
        Some(NeedSort::Schooling) => code(List::Schooling, &need.schooling).into_iter().collect(),
        Some(NeedSort::Experience) => months.into_iter().chain(need.words.clone()).collect(),
        Some(NeedSort::Words) | None => need.words.clone().into_iter().collect(),
    };
    let sort = need.sort.filter(|sort| *sort != NeedSort::Words).map(|sort| scene.code(List::NeedSort, sort.code()));
    match (sort, said.is_empty()) {
        (Some(sort), false) => scene.ta("summary-line", &[("field", sort.into()), ("value", said.join(", ").into())]),
        (Some(sort), true) => sort,
        (None, false) => said.join(", "),
        (None, true) => scene.t("value-unknown"),
    }
}

#[derive(Properties, PartialEq)]
struct NeedFormProps {
    opening: Rc<Opening>,
    need: ElementId,
    onclose: Callback<()>,
}

/// The form of a line: its boxes follow what is asked for.
#[component]
fn NeedForm(props: &NeedFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (opening, need) = (&props.opening, props.need);
    let form = use_state(|| begun(opening, need));
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::apart(format!("need {} {need}", opening.id)), Standing::Opened);
    let sent = use_state(|| false);
    let done = draft.done(&props.onclose);
    use_effect_with(opening.clone(), {
        let (sent, done) = (sent.clone(), done.clone());
        move |_| {
            if *sent {
                done.emit(());
            }
        }
    });
    let first = form.box_id(SORT);
    use_effect_with((), move |()| {
        if let Some(first) = dom::find(&format!("[id=\"{first}\"]")) {
            dom::focus(&first);
        }
    });
    let submit = {
        let id: OpeningId = opening.id;
        Callback::from(move |edits: Vec<Edit>| {
            if edits.is_empty() {
                done.emit(());
            } else {
                sent.set(true);
                dispatch.send(openings::Msg::Noted { opening: id, edits });
            }
        })
    };
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(need_edits(&form), &problems, &submit))
    };
    let sort = NeedSort::parse(form.text(SORT)).unwrap_or(NeedSort::Words);
    let choice = |field: AnyField| need_box(&scene, &form, &problems, field);
    let body = html! {
        <>
            { choice(SORT.any()) }
            for field in says(sort).iter().copied() {
                <div key={field.key}>{ choice(field) }</div>
            }
            { choice(MUST.any()) }
        </>
    };
    form_frame(&scene, "needs-title", &draft.ending(&onsubmit, &props.onclose), body)
}

/// What stands in the boxes at first: a new line is a wish about a language.
fn begun(opening: &Opening, need: ElementId) -> RecordForm {
    let held = opening.records.element(&Kind::OpeningNeed, need);
    held.map_or_else(
        || {
            let proposed = [(SORT.any(), NeedSort::Language.code().to_owned()), (MUST.any(), NO.to_owned())];
            RecordForm::element(Kind::OpeningNeed, need, &proposed)
        },
        RecordForm::of,
    )
}

/// A box by what its field holds.
fn need_box(scene: &Scene, form: &UseStateHandle<RecordForm>, problems: &Problems, field: AnyField) -> Html {
    let spec = FieldSpec::worded(form.box_id(field), field_label(&scene.words, field));
    let typed = setter(form, move |form: &mut RecordForm, text: String| form.set(field, text));
    let (value, error) = (form.text(field).to_owned(), error(scene, problems, &form.box_id(field)));
    match field.holds {
        Type::Code(codes) => {
            let label = |code: &&'static str| {
                let label = code_label(&scene.words, field.holds, code, scene);
                (AttrValue::from(*code), AttrValue::from(label))
            };
            let options: Vec<(AttrValue, AttrValue)> = codes.iter().map(label).collect();
            let spec = if field == SORT.any() { spec.always() } else { spec.coded() };
            html! { <SelectField {spec} {options} {value} onchange={typed} {error} /> }
        }
        Type::Bool => {
            let options: Vec<(AttrValue, AttrValue)> = [(NO, "openings-wished"), (YES, "openings-must")]
                .map(|(code, id)| (AttrValue::from(code), AttrValue::from(scene.t(id))))
                .into();
            let value = if value.is_empty() { NO.to_owned() } else { value };
            html! { <SelectField spec={spec.always()} {options} {value} onchange={typed} {error} /> }
        }
        Type::Count => html! { <TextField spec={spec.of(FieldKind::Year)} {value} oninput={typed} {error} /> },
        _ => html! { <TextField {spec} {value} oninput={typed} {error} /> },
    }
}
