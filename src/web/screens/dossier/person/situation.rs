//! The situation of a person: schooling, status on entry, work and rights, and the publics of the organisation.

use crate::app::form::answers::offered;
use crate::app::form::{Problems, SituationForm, entry_status, publics};
use crate::app::{Edit, editing};
use crate::domain::family::Answers;
use crate::domain::{Day, ElementId, Subject, codes};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::dossier::history::FieldOf;
use crate::insight::project::answers::answer as answered;
use crate::insight::project::language::months_between;
use crate::insight::project::schooling;
use crate::insight::settings::Entry;
use crate::insight::{Dossier, Record};
use crate::journal::schema::entry_status::STATUS;
use crate::journal::schema::public;
use crate::journal::schema::situation::{
    END_OF_RIGHTS, FOREM_SINCE, JOBLESS_SINCE, LICENCE_UNTIL, SCHOOLING, STAY_UNTIL, WORK_PERMIT_UNTIL,
};
use crate::journal::{AnyField, Field, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::desk::{Desk, Shown};
use crate::web::screens::dossier::frame::panel::{Fill, panel};
use crate::web::screens::dossier::frame::section::{EditorProps, FactsProps};
use crate::web::screens::form::draft::use_new_day;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

#[component]
pub fn Situation(props: &FactsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let opening = use_opening(|()| "situation-open".to_owned());
    let records = &props.dossier.records;
    let kinds = [Kind::Situation, Kind::EntryStatus, Kind::Public];
    let fill = match opening.now {
        Some(()) => Fill::Form,
        None if kinds.iter().all(|kind| records.of(kind).is_empty()) => Fill::Nothing,
        None => Fill::Facts,
    };
    let body = html! {
        <>
            if let Some(level) = schooling::proposal(records, &scene.settings).filter(|_| fill != Fill::Form) {
                { proposal(&scene, &dispatch, &props.dossier, level) }
            }
            if fill == Fill::Form {
                <SituationEditor dossier={props.dossier.clone()} onclose={opening.onclose.clone()} />
            } else if fill == Fill::Facts {
                { facts(&scene, &props.dossier, &props.desk) }
            }
        </>
    };
    panel(&scene, "situation", "project-situation", fill, opening.press(()), body)
}

fn facts(scene: &Scene, dossier: &Rc<Dossier>, desk: &Desk) -> Html {
    let situation = dossier.records.register(&Kind::Situation);
    let row = |record: Option<&Record>, field: AnyField, words: fn(&Scene, &Record) -> Option<String>| {
        let shown = Shown::field(record, field, |record| local(scene, field, words(scene, record)));
        desk.row(scene, FieldOf::any(field), field_label(&scene.words, field), shown)
    };
    let names = publics(dossier).into_iter().map(|(id, entry)| {
        let name = scene.settings.entry(entry).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
        (id.to_string(), html! { { name } })
    });
    let mut names: Vec<(String, Html)> = names.collect();
    if !names.is_empty() {
        names.push(("local".to_owned(), lock(scene)));
    }
    html! {
        <dl class="facts">
            { row(situation, SCHOOLING.any(), |scene, record| Some(scene.code(List::Schooling, record.get(SCHOOLING)?))) }
            { status_row(scene, dossier, desk) }
            { row(situation, JOBLESS_SINCE.any(), |scene, record| Some(formats::day(&scene.words, record.get(JOBLESS_SINCE)?))) }
            { row(situation, FOREM_SINCE.any(), forem_since) }
            { row(situation, END_OF_RIGHTS.any(), |scene, record| left(scene, record.get(END_OF_RIGHTS)?)) }
            if is_held(situation, STAY_UNTIL) {
                { row(situation, STAY_UNTIL.any(), |scene, record| left(scene, record.get(STAY_UNTIL)?)) }
            }
            if is_held(situation, WORK_PERMIT_UNTIL) {
                { row(situation, WORK_PERMIT_UNTIL.any(), |scene, record| left(scene, record.get(WORK_PERMIT_UNTIL)?)) }
            }
            if is_held(situation, LICENCE_UNTIL) {
                { row(situation, LICENCE_UNTIL.any(), |scene, record| left(scene, record.get(LICENCE_UNTIL)?)) }
            }
            { desk.row(scene, FieldOf::any(public::ENTRY), scene.t("project-publics"), Shown::list(names)) }
        </dl>
    }
}

/// Whether something was written: nobody is seen as lacking a paper that most do not need.
fn is_held(situation: Option<&Record>, field: Field<Day>) -> bool {
    situation.is_some_and(|record| record.held(field).is_some())
}

/// The status on entry; that the person does not wish to answer is an answer (row R8).
fn status_row(scene: &Scene, dossier: &Dossier, desk: &Desk) -> Html {
    let told = |entry| Shown::Value(local(scene, STATUS.any(), status(scene, entry)));
    let shown = entry_status(dossier).map_or(Shown::NotAsked, told);
    desk.row(scene, FieldOf::any(STATUS), field_label(&scene.words, STATUS.any()), shown)
}

/// The day of the registration with Forem, with the months since: the aids of employers count them.
fn forem_since(scene: &Scene, record: &Record) -> Option<String> {
    let since = record.get(FOREM_SINCE)?;
    let (date, months) = (formats::day(&scene.words, since), months_between(since, scene.today));
    Some(scene.ta("project-forem-months", &[("date", date.into()), ("count", months.into())]))
}

/// The status with the day from which it holds.
fn status(scene: &Scene, record: &Record) -> Option<String> {
    let status = scene.code(List::EntryStatus, answered(record, STATUS)?);
    let day = formats::day(&scene.words, record.day?);
    Some(scene.ta("project-status-on", &[("status", status.into()), ("date", day.into())]))
}

/// The day, with the days that are left.
fn left(scene: &Scene, day: Day) -> Option<String> {
    let left = formats::relative(&scene.words, day, scene.today);
    Some(format!("{} ({left})", formats::day(&scene.words, day)))
}

/// A value, and « reste ici » where the family table never lets it leave.
fn local(scene: &Scene, field: AnyField, words: Option<String>) -> Html {
    let stays = field.family().1 == Answers::default();
    html! {
        <>
            { words.unwrap_or_default() }
            if stays {
                { " " }{ lock(scene) }
            }
        </>
    }
}

fn lock(scene: &Scene) -> Html {
    html! { <span class="tag">{ icon("lock") }{ scene.t("dossier-obstacle-local") }</span> }
}

/// The schooling that the diplomas propose. Nothing is written before the user accepts it.
fn proposal(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, level: &'static str) -> Html {
    let about = Subject::Person(dossier.id);
    let onclick = dispatch.reform(move |_: MouseEvent| {
        let edits = vec![Edit::register(SCHOOLING.with(level))];
        editing::Msg::Edited { about, edits }
    });
    let words = scene.code(List::Schooling, level);
    html! {
        <p class="row">
            <span class="soft">{ scene.ta("project-schooling-proposed", &[("level", words.into())]) }</span>
            <button type="button" class="btn small" {onclick}>{ scene.t("project-schooling-take") }</button>
        </p>
    }
}

#[component]
fn SituationEditor(props: &EditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| SituationForm::of(&props.dossier, scene.today));
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, "situation", &props.onclose);
    use_new_day(&form, scene.today, &draft, SituationForm::turn);
    let onsubmit = {
        let (form, problems, dossier) = (form.clone(), problems.clone(), props.dossier.clone());
        Callback::from(move |()| answer(form.edits(&dossier, ElementId::random), &problems, &submit))
    };
    let first = form.register.box_id(SCHOOLING);
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    let label = |field: AnyField| FieldSpec::worded(form.register.box_id(field), field_label(&scene.words, field));
    let typed =
        |field: AnyField| setter(&form, move |form: &mut SituationForm, text: String| form.register.set(field, text));
    let day = |field: AnyField| {
        html! {
            <TextField spec={label(field).of(FieldKind::Day(Toward::Either))} value={form.register.text(field).to_owned()} oninput={typed(field)}
                error={error(&scene, &problems, &form.register.box_id(field))} />
        }
    };
    let status = FieldSpec::worded(SituationForm::STATUS, field_label(&scene.words, STATUS.any()));
    // Not answering is one thing, and nobody knowing another.
    let status = FieldSpec { none: Some("value-unknown"), ..status };
    let statuses = offered(STATUS.any(), codes::ENTRY_STATUSES);
    let body = html! {
        <>
            <SelectField spec={label(SCHOOLING.any()).coded()} options={options(&scene, List::Schooling, codes::SCHOOLING)}
                value={form.register.text(SCHOOLING).to_owned()} onchange={typed(SCHOOLING.any())} />
            <SelectField spec={status} options={options(&scene, List::EntryStatus, &statuses)} value={form.status.clone()}
                onchange={setter(&form, |form: &mut SituationForm, status| form.status = status)} />
            <TextField spec={FieldSpec::line(SituationForm::STATUS_ON, "project-status-day").of(FieldKind::Day(Toward::Either))} value={form.status_on.clone()}
                oninput={setter(&form, |form: &mut SituationForm, on| form.status_on = on)}
                error={error(&scene, &problems, SituationForm::STATUS_ON)} />
            { day(JOBLESS_SINCE.any()) }
            { day(FOREM_SINCE.any()) }
            { day(END_OF_RIGHTS.any()) }
            { day(STAY_UNTIL.any()) }
            { day(WORK_PERMIT_UNTIL.any()) }
            { day(LICENCE_UNTIL.any()) }
            <p class="hint full">{ scene.t("project-papers-help") }</p>
            { ticks(&scene, &form, &setter(&form, |form: &mut SituationForm, public| form.toggle(public))) }
        </>
    };
    form_frame(&scene, "situation-title", &draft.ending(&onsubmit, &props.onclose), body)
}

fn options(scene: &Scene, list: List, codes: &[&'static str]) -> Vec<(AttrValue, AttrValue)> {
    codes.iter().map(|code| ((*code).into(), scene.code(list, code).into())).collect()
}

/// The publics on offer, and those of the dossier that are no longer offered.
fn ticks(scene: &Scene, form: &SituationForm, toggle: &Callback<ElementId>) -> Html {
    let all = scene.settings.publics.iter().filter(|public| !public.removed || form.publics.contains(&public.id));
    let all: Vec<&Entry> = all.collect();
    let onchange = |id: ElementId| toggle.reform(move |_: Event| id);
    html! {
        <fieldset class="full checks">
            <legend>{ scene.t("project-publics") }</legend>
            if all.is_empty() {
                <p class="hint">{ scene.t("project-publics-none") }</p>
            }
            <ul class="plain">
                for public in all {
                    <li key={public.id.to_string()}>
                        <label class="check">
                            <input type="checkbox" id={format!("public-{}", public.id)} checked={form.publics.contains(&public.id)} onchange={onchange(public.id)} />
                            { public.name.clone() }
                        </label>
                    </li>
                }
            </ul>
        </fieldset>
    }
}
