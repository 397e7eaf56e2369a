//! The hours by month and category: what follows from the facts, and what was typed, side by side.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::order::InOrder;
use crate::domain::{Duration, ElementId, Subject};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::presence::ceiling::{Ceiling, Reach};
use crate::insight::presence::hour_sheet::{Category, Figure, Sheet, first_day, hours_id, is_computed};
use crate::insight::presence::hours::Month;
use crate::insight::presence::{Rate, presences};
use crate::journal::schema::hours;
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::panel::{Fill, panel};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// What the ids of the section begin with.
const TITLE: &str = "hours-title";

/// How many months back can be chosen to type hours in.
const BACK: usize = 24;

/// A month of a category.
type Place = (Category, Month);

#[component]
pub fn HoursSection(props: &SectionProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let dossier = &props.dossier;
    let sheet = Sheet::read(&dossier.records, &scene.settings, scene.today);
    let opening = use_opening(|place: &Place| button_id(*place));
    let chosen = use_state_eq(|| None::<Month>);
    let asked = use_state_eq(|| false);
    let months = past_months(&sheet, &scene);
    let onmonth = {
        let (chosen, months) = (chosen.clone(), months.clone());
        Callback::from(move |value: String| chosen.set(months.iter().copied().find(|month| month.to_string() == value)))
    };
    let mut rows = sheet.months.clone();
    rows.extend(chosen.filter(|month| !rows.contains(month)));
    rows.order_by(|left, right| right.cmp(left));
    let held = rate(dossier, &scene);
    let cell = |place: Place| {
        let figure = sheet.figure(place.0, place.1);
        figure_cell(&scene, &dispatch, dossier, place, figure, &opening.onopen)
    };
    // A table of zeros says nothing: it comes when hours are to be typed.
    if sheet.is_empty() && held.is_none() && !*asked && opening.now.is_none() {
        let onopen = Callback::from(move |_: MouseEvent| asked.set(true));
        return panel(&scene, "hours", "hour-sheet-title", Fill::Nothing, onopen, Html::default());
    }
    html! {
        <section class="panel" aria-labelledby={TITLE}>
            <div class="panel-head"><h2 id={TITLE}>{ scene.t("hour-sheet-title") }</h2></div>
            if let Some(held) = held {
                <p>{ held }</p>
            }
            if let Some(ceiling) = Ceiling::read(&dossier.records, &scene.settings.records, &sheet, scene.today) {
                { most(&scene, ceiling) }
            }
            <div class="hours-scroll">
                <table class="table hours-table">
                    <caption class="vh">{ scene.t("hour-sheet-caption") }</caption>
                    { heads(&scene, &sheet.categories) }
                    <tbody>
                        for month in rows {
                            { line(&scene, &sheet, month, &cell) }
                        }
                    </tbody>
                    { totals(&scene, &sheet) }
                </table>
            </div>
            if let Some(place) = opening.now {
                { editor(&scene, dossier, place, sheet.figure(place.0, place.1), &opening.onclose) }
            }
            <ChipSelect label={scene.t("hour-sheet-other-month")} value={chosen.map(|month| month.to_string()).unwrap_or_default()}
                answers={month_answers(&scene, &months)} onchange={onmonth} />
        </section>
    }
}

/// « 11 présences sur 17, 6/17 = 35,3 % d'absences »
fn rate(dossier: &Dossier, scene: &Scene) -> Option<String> {
    let entered = presences(&dossier.records).into_iter().map(|((_, at), entered)| (at.day, entered.attendance));
    let rate = Rate::of(entered, scene.today);
    let share = formats::tenths(scene.words.lang(), rate.absent_tenths()?);
    let args = [
        ("present", rate.present.into()),
        ("absent", rate.absent.into()),
        ("held", rate.held().into()),
        ("share", share.into()),
    ];
    Some(scene.ta("hour-sheet-rate", &args))
}

/// « 1 950 h sur 2 100 h au plus pour cette filière », with a warning from nine tenths on (row R2).
fn most(scene: &Scene, ceiling: Ceiling) -> Html {
    let args = [
        ("counted", told(scene, ceiling.counted).into()),
        ("most", told(scene, ceiling.most).into()),
        ("count", ceiling.tracks.into()),
    ];
    let warning = match ceiling.reach() {
        Reach::Below => None,
        Reach::Near => Some("hour-sheet-near"),
        Reach::Past => Some("hour-sheet-past"),
    };
    html! {
        <p class="soft">
            { scene.ta("hour-sheet-most", &args) }
            if let Some(warning) = warning {
                { " " }<span class="tag" data-tone="warn">{ icon("warning") }{ scene.t(warning) }</span>
            }
        </p>
    }
}

/// The months that have no line yet and may get one, the latest first.
fn past_months(sheet: &Sheet, scene: &Scene) -> Vec<Month> {
    let before = |month: &Month| first_day(*month).map(|first| Month::of(first.plus(-1)));
    let mut months: Vec<Month> = std::iter::successors(Some(Month::of(scene.today)), before).take(BACK).collect();
    months.retain(|month| !sheet.months.contains(month));
    months
}

fn month_name(scene: &Scene, month: Month) -> String {
    first_day(month).map(|day| formats::month_of_year(&scene.words, day)).unwrap_or_default()
}

fn month_answers(scene: &Scene, months: &[Month]) -> Vec<Answer> {
    let none = (AttrValue::default(), scene.t("hour-sheet-no-month").into());
    let named = months.iter().map(|month| (month.to_string().into(), month_name(scene, *month).into()));
    std::iter::once(none).chain(named).collect()
}

fn told(scene: &Scene, hours: Duration) -> String {
    formats::duration(&scene.words, hours.as_minutes().into())
}

fn button_id((category, month): Place) -> String {
    format!("hours-{month}-{category}")
}

/// The names of the categories.
fn heads(scene: &Scene, categories: &[Category]) -> Html {
    html! {
        <thead>
            <tr>
                <th scope="col">{ scene.t("hour-sheet-month") }</th>
                for category in categories.iter().copied() {
                    <th key={category} scope="col">{ scene.code(List::HourCategory, category) }</th>
                }
                <th scope="col" class="num">{ scene.t("hour-sheet-total") }</th>
            </tr>
        </thead>
    }
}

/// A month, with a cell for each category.
fn line(scene: &Scene, sheet: &Sheet, month: Month, cell: &impl Fn(Place) -> Html) -> Html {
    html! {
        <tr key={month.to_string()}>
            <th scope="row">{ month_name(scene, month) }</th>
            for category in sheet.categories.iter().copied() {
                <td key={category}>{ cell((category, month)) }</td>
            }
            <td class="num">{ told(scene, sheet.of_month(month)) }</td>
        </tr>
    }
}

/// The figure that counts, on a button that types another; beside a typed one, what is computed.
fn figure_cell(
    scene: &Scene,
    dispatch: &Dispatch,
    dossier: &Dossier,
    place: Place,
    figure: Figure,
    onopen: &Callback<Place>,
) -> Html {
    let (category, month) = place;
    let computed = told(scene, figure.hours.computed);
    let text = match figure.hours.typed {
        Some(typed) => scene
            .ta("hour-sheet-typed", &[("typed", told(scene, typed).into()), ("computed", computed.as_str().into())]),
        None if is_computed(category) => computed,
        None => "–".to_owned(),
    };
    let of = scene.ta(
        "hour-sheet-of",
        &[("category", scene.code(List::HourCategory, category).into()), ("month", month_name(scene, month).into())],
    );
    let onclick = onopen.reform(move |_: MouseEvent| place);
    let onremove = figure.typed.map(|id| {
        let (dispatch, about) = (dispatch.clone(), Subject::Person(dossier.id));
        Callback::from(move |_: MouseEvent| {
            dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::element(id, hours::MINUTES.maybe(None))] });
            // The button is gone with the typed value.
            focus_on(&button_id(place));
        })
    });
    html! {
        <>
            <button type="button" class="btn quiet small" id={button_id(place)} {onclick}>
                { text }<span class="vh">{ format!(", {of}") }</span>
            </button>
            if figure.hours.stale {
                <span class="tag" data-tone="warn">{ scene.t("hour-sheet-stale") }</span>
            }
            if let Some(onremove) = onremove {
                <button type="button" class="btn quiet small" onclick={onremove}>
                    { icon("history") }{ scene.t("hour-sheet-recompute") }<span class="vh">{ format!(", {of}") }</span>
                </button>
            }
        </>
    }
}

/// The hours of each category, and of all.
fn totals(scene: &Scene, sheet: &Sheet) -> Html {
    html! {
        <tfoot>
            <tr>
                <th scope="row">{ scene.t("hour-sheet-total") }</th>
                for category in sheet.categories.iter().copied() {
                    <td key={category}>{ told(scene, sheet.of_category(category)) }</td>
                }
                <td class="num">{ told(scene, sheet.total()) }</td>
            </tr>
        </tfoot>
    }
}

/// What is asked of a typed figure.
const BOXES: &[AnyField] = fields!(hours: MINUTES, REASON);

/// The form of one typed figure. It keeps what is computed now, to say later that it has changed.
fn editor(scene: &Scene, dossier: &Rc<Dossier>, place: Place, figure: Figure, onclose: &Callback<()>) -> Html {
    let (category, month) = place;
    let computed = figure.hours.computed.to_string();
    let of = scene.ta(
        "hour-sheet-of",
        &[("category", scene.code(List::HourCategory, category).into()), ("month", month_name(scene, month).into())],
    );
    let title = "hours-form-title";
    html! {
        <>
            <h3 id={title}>{ of }</h3>
            <RecordEditor key={button_id(place)} drawn={Drawn::Person(dossier.clone())} {title} boxes={BOXES}
                form={form(dossier, place, figure.typed, computed)} onclose={onclose.clone()} />
        </>
    }
}

fn form(dossier: &Dossier, (category, month): Place, typed: Option<ElementId>, computed: String) -> RecordForm {
    let held = typed.and_then(|id| dossier.records.element(&Kind::Hours, id));
    if let Some(record) = held {
        let mut form = RecordForm::of(record);
        form.set(hours::COMPUTED, computed);
        return form;
    }
    let proposed = [
        (hours::MONTH.any(), first_day(month).map(|day| day.to_string()).unwrap_or_default()),
        (hours::CATEGORY.any(), category.to_owned()),
        (hours::COMPUTED.any(), computed),
    ];
    RecordForm::element(Kind::Hours, hours_id(dossier.id, month, category), &proposed)
}
