//! The figures and the dated lists of the law, each with the day from which it holds and where it comes from. Nothing of
//! it is a constant: the organisation writes what it knows, and what is computed follows.

use super::line::{Setting, setting_line};
use crate::app::form::RecordForm;
use crate::domain::Day;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::law::rows::{DatedList, validity};
use crate::insight::law::{Figure, InForce, figures};
use crate::journal::schema::{dated_row, legal_figure};
use crate::journal::{AnyField, Keys, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::field::{FieldSpec, SelectField};
use yew::prelude::*;

const VALUE: &[AnyField] = fields!(legal_figure: AMOUNT);
const DAYS: &[AnyField] = fields!(dated_row: FROM, UNTIL);

/// What is being changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Figure(Figure),
    Row(DatedList, &'static str),
}

fn button(open: &Open) -> String {
    match open {
        Open::Figure(figure) => format!("law-{figure}"),
        Open::Row(list, code) => format!("law-{}-{code}", list.code()),
    }
}

/// The list of labels of a dated list.
fn labels(list: DatedList) -> List {
    match list {
        DatedList::Eligibility => List::Eligibility,
        DatedList::HiringAid => List::HiringAid,
    }
}

/// The section.
#[component]
pub fn Law() -> Html {
    let scene = use_scene();
    let opening = use_opening(button);
    let chosen = use_state_eq(|| None::<DatedList>);
    let onlist = {
        let chosen = chosen.clone();
        Callback::from(move |code: String| chosen.set(DatedList::ALL.into_iter().find(|list| list.code() == code)))
    };
    let lists: Vec<(AttrValue, AttrValue)> =
        DatedList::ALL.map(|list| (list.code().into(), scene.t(title(list)).into())).into();
    let codes = chosen.map(|list| labels(list).codes().concat()).unwrap_or_default();
    let line = |open: Open, name: String, words: String, more: Option<String>| {
        let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
        let drawn = drawn.filter(|_| opening.now == Some(open));
        let id = button(&open);
        let title = format!("{id}-title");
        let form = drawn.map(|drawn| {
            html! {
                <RecordEditor {drawn} form={form(&scene, open)} boxes={boxes(open)} {title} onclose={opening.onclose.clone()} />
            }
        });
        setting_line(&scene, Setting { id, name, held: words, more }, form, opening.press(open))
    };
    let figure = |figure: Figure| {
        let (words, earlier) = told(&scene, figure);
        let source = scene.t(&format!("law-source-{}", figure.source()));
        let more = [Some(source), earlier].into_iter().flatten().collect::<Vec<_>>().join(" ");
        line(Open::Figure(figure), scene.t(&format!("law-{figure}")), words, Some(more))
    };
    let row = |list: DatedList, code: &'static str| {
        line(Open::Row(list, code), scene.code(labels(list), code), held(&scene, list, code), None)
    };
    html! {
        <section class="panel" aria-labelledby="law-title">
            <div class="panel-head"><h2 id="law-title">{ scene.t("law-title") }</h2></div>
            <p class="hint">{ scene.t("law-help") }</p>
            <ul class="records">
                for one in Figure::ALL {
                    { figure(one) }
                }
            </ul>
            <SelectField spec={FieldSpec::line("law-list", "law-list")} options={lists}
                value={chosen.map(|list| list.code()).unwrap_or_default()} onchange={onlist} />
            if let Some(list) = *chosen {
                <ul class="records">
                    for code in codes {
                        { row(list, code) }
                    }
                </ul>
            }
        </section>
    }
}

fn title(list: DatedList) -> &'static str {
    match list {
        DatedList::Eligibility => "eligibility-title",
        DatedList::HiringAid => "law-aids",
    }
}

fn boxes(open: Open) -> &'static [AnyField] {
    match open {
        Open::Figure(_) => VALUE,
        Open::Row(..) => DAYS,
    }
}

/// A new value holds from today unless another day is typed; a row begins with the days that are in force.
fn form(scene: &Scene, open: Open) -> RecordForm {
    let settings = &scene.settings.records;
    match open {
        Open::Figure(figure) => {
            let mut form = RecordForm::entry(Kind::LegalFigure, Keys::one(figure), scene.today);
            let known = in_force(scene, figure).map(|known| known.value.to_string());
            form.set(legal_figure::AMOUNT, known.unwrap_or_default());
            form
        }
        Open::Row(list, code) => {
            let keys = Keys::two(list.code(), code);
            let own = settings.of(&Kind::DatedRow).iter().find(|row| row.keys == keys);
            let mut form = own.map_or_else(|| RecordForm::register(Kind::DatedRow), RecordForm::of);
            form.keys = keys;
            let held = validity(settings, list, code);
            let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
            form.holding(&[(dated_row::FROM, text(held.from)), (dated_row::UNTIL, text(held.until))])
        }
    }
}

/// The figure that holds today, or the first that will.
fn in_force(scene: &Scene, figure: Figure) -> Option<InForce> {
    let known = figures(&scene.settings.records, figure);
    known.iter().rfind(|known| known.from <= scene.today).or(known.first()).copied()
}

/// « 312, à partir du 1er mars 2026 », and what was or will be.
fn told(scene: &Scene, figure: Figure) -> (String, Option<String>) {
    let words = |known: &InForce| {
        let (value, from) =
            (formats::group(scene.words.lang(), known.value.into()), formats::day(&scene.words, known.from));
        scene.ta("law-from", &[("value", value.into()), ("date", from.into())])
    };
    let now = in_force(scene, figure);
    let known = figures(&scene.settings.records, figure);
    let others: Vec<String> = known.iter().filter(|known| Some(**known) != now).map(words).collect();
    let others = (!others.is_empty()).then(|| scene.ta("law-others", &[("list", others.join(" · ").into())]));
    (now.as_ref().map(words).unwrap_or_default(), others)
}

/// « du 1er janvier 2026 au 30 juin 2026 », or that it has no days.
fn held(scene: &Scene, list: DatedList, code: &str) -> String {
    let held = validity(&scene.settings.records, list, code);
    let day = |day: Option<Day>| day.map(|day| formats::day(&scene.words, day));
    match (day(held.from), day(held.until), day(held.doubt)) {
        (.., Some(doubt)) => scene.ta("law-to-confirm", &[("date", doubt.into())]),
        (Some(from), Some(until), _) => scene.ta("record-from-to", &[("from", from.into()), ("to", until.into())]),
        (Some(from), None, _) => scene.ta("record-from", &[("from", from.into())]),
        (None, Some(until), _) => scene.ta("record-to", &[("to", until.into())]),
        (None, None, None) => scene.t("law-no-dates"),
    }
}
