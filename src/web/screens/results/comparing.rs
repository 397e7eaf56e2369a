//! « Comparer avec d'autres organisations »: files of counts are opened here, and the figures of all stand together, each
//! organisation in a column of its own. Nothing of them is kept.

use super::files::{use_leaving, workbook};
use super::tables::{Rows, Where, bare, name};
use crate::app::Shared;
use crate::app::line_keys::line_keys;
use crate::app::results::{Asked, CompareError, Compared, Msg, Shown, Span};
use crate::domain::period::Period;
use crate::exchange::results::benchmark::{self, Benchmark};
use crate::exchange::results::{consolidated, organisation};
use crate::exchange::{self, FileError, Limits};
use crate::i18n::{Catalogue, formats};
use crate::insight::results::{Label, Report, Section};
use crate::web::dom;
use crate::web::files::{self, ReadError};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// The id of the heading.
const TITLE: &str = "results-compare";

#[derive(Properties, PartialEq)]
pub struct ComparingProps {
    pub shown: Shared<Shown>,
}

/// The panel: where files are chosen, which ones stand here, and the figures of all together.
#[component]
pub fn Comparing(props: &ComparingProps) -> Html {
    let scene = use_scene();
    let Some(report) = props.shown.report.clone() else { return Html::default() };
    let compared = &props.shown.compared;
    html! {
        <section class="panel results-screen" aria-labelledby={TITLE}>
            <div class="panel-head"><h2 id={TITLE} tabindex="-1">{ scene.t("results-compare") }</h2></div>
            <p class="hint">{ scene.t("results-compare-help") }</p>
            // The figures of some people alone are not comparable.
            if report.slice.is_some() {
                <p>{ scene.t("results-compare-everybody") }</p>
            } else {
                <Choosing />
                { refused(&scene, compared) }
                <Theirs shown={props.shown.clone()} period={report.period} />
                <Together {report} compared={compared.clone()} />
            }
        </section>
    }
}

/// The box for files.
#[component]
fn Choosing() -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let onchange = {
        let scene = scene.clone();
        Callback::from(move |event: Event| {
            let files = chosen(&event);
            let (scene, dispatch) = (scene.clone(), dispatch.clone());
            spawn_local(async move {
                let mut read = Vec::new();
                for file in files {
                    read.push((Rc::from(file.name()), counts(&file, &scene.words).await));
                }
                dispatch.send(Msg::CountsChosen { files: read });
            });
        })
    };
    html! {
        <div class="field">
            <div class="field-label"><label for="results-compare-file">{ scene.t("results-compare-file") }</label></div>
            <input type="file" id="results-compare-file" multiple=true accept=".json,application/json" {onchange} />
        </div>
    }
}

/// The files that were chosen in a box, which is empty again afterwards.
fn chosen(event: &Event) -> Vec<File> {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return Vec::new() };
    let files = input.files().map(|list| (0..list.length()).filter_map(|place| list.get(place)).collect());
    // So that the same file can be chosen again.
    input.set_value("");
    files.unwrap_or_default()
}

/// What a file of counts says, in what this program has words for.
async fn counts(file: &File, words: &Catalogue) -> Result<Benchmark, CompareError> {
    let bytes = files::read(file, benchmark::LARGEST).await.map_err(|error| match error {
        ReadError::TooLarge { size, limit } => FileError::TooLarge { size, limit }.into(),
        ReadError::Failed(failure) => {
            failure.report();
            CompareError::Unreadable
        }
    })?;
    let opened = exchange::read(&bytes, Limits::of_bytes(benchmark::LARGEST))?;
    opened.signer()?;
    Ok(benchmark::read(&opened.envelope, &|id| words.id(id))?)
}

/// The files that were not taken, and why.
fn refused(scene: &Scene, compared: &Compared) -> Html {
    let keys = line_keys(compared.refused.iter().map(|(file, _)| &**file));
    html! {
        for ((file, error), key) in compared.refused.iter().zip(keys) {
            <div {key} class="banner" data-tone="late" role="alert">
                { icon("warning") }
                <p>{ scene.ta("results-compare-refused", &[("file", (&**file).into()), ("reason", scene.why(error).into())]) }</p>
            </div>
        }
    }
}

#[derive(Properties, PartialEq)]
struct TheirsProps {
    shown: Shared<Shown>,
    /// The days of our figures.
    period: Period,
}

/// The organisations whose figures were opened.
#[component]
fn Theirs(props: &TheirsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    // What is pressed goes away: who works by keys reads on from the heading.
    let put_away = |place: usize| {
        dispatch.reform(move |_: MouseEvent| {
            dom::focus_on(TITLE);
            Msg::CountsPutAway { place }
        })
    };
    let onsame = Callback::from(|_: MouseEvent| dom::focus_on(TITLE));
    html! {
        <ul class="results-changes">
            for (place, held) in props.shown.compared.theirs.iter().enumerate() {
                <li key={format!("{} {}", held.from.org, held.report.period.from)}>
                    <p class="record-title">
                        <b>{ held.from.name.to_string() }</b>
                        if let Some(territory) = &held.territory {
                            <span class="soft">{ territory.to_string() }</span>
                        }
                        <button type="button" class="btn quiet small push" onclick={put_away(place)}>
                            { icon("close") }{ scene.t("results-compare-drop") }<span class="vh">{ scene.about(&held.from.name.to_string()) }</span>
                        </button>
                    </p>
                    <p class="record-more">{ when(&scene, held) }</p>
                    if held.unread > 0 {
                        <p class="record-more">{ scene.ta("reports-unread", &[("count", held.unread.into()), ("name", held.from.name.to_string().into())]) }</p>
                    }
                    if held.report.period != props.period {
                        <p>
                            { scene.t("results-compare-other-days") }{ " " }
                            <a href={days_of(held).to_string()} onclick={onsame.clone()}>{ scene.t("results-compare-same-days") }</a>
                        </p>
                    }
                </li>
            }
        </ul>
    }
}

/// « du 1er janvier au 31 décembre, chiffres faits le 3 février »
fn when(scene: &Scene, held: &Benchmark) -> String {
    let day = |day| formats::day(&scene.words, day).into();
    let Report { period, today, as_known, .. } = held.report;
    let said =
        scene.ta("results-compare-when", &[("from", day(period.from)), ("to", day(period.to)), ("made", day(today))]);
    let known = as_known.map(|known| scene.ta("results-compare-known", &[("date", day(known))]));
    [Some(said), known].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Our own figures of the days that a file is of.
fn days_of(held: &Benchmark) -> crate::app::Route {
    let period = held.report.period;
    let year = Period::year(period.from.year()).filter(|year| *year == period);
    let span = year.map_or(Span::Between(period), |year| Span::Year(year.from.year()));
    Asked { span: Some(span), ..Asked::default() }.route()
}

#[derive(Properties, PartialEq)]
struct TogetherProps {
    report: Rc<Report>,
    compared: Rc<Compared>,
}

/// The figures of all: what they make together, and beside it each organisation.
#[component]
fn Together(props: &TogetherProps) -> Html {
    let scene = use_scene();
    let (leave, told) = use_leaving();
    let together = use_memo((props.report.clone(), props.compared.clone()), |(report, compared)| {
        let alike = compared.theirs.iter().filter(|held| held.report.period == report.period);
        let alike: Vec<Report> = alike.map(|held| held.report.clone()).collect();
        if alike.is_empty() {
            return None;
        }
        // Ours is told as theirs is: what comes out may be passed on to all of them.
        let all = [vec![benchmark::common(report)], alike].concat();
        let each: Vec<Label> = all.iter().map(organisation).collect();
        consolidated(&all).ok().map(|report| (report, each))
    });
    let Some((report, each)) = (*together).clone() else { return Html::default() };
    let export = {
        let (scene, report, each) = (scene.clone(), report.clone(), each.clone());
        leave.reform(move |_: MouseEvent| {
            let file = format!("passerelle-comparaison-{}_{}.xlsx", report.period.from, report.period.to);
            (file, workbook(&scene, &headed(&scene, &report, &each)))
        })
    };
    html! {
        <div class="stack" id="results-together">
            <h3>{ scene.ta("results-compare-together", &[("count", each.len().into())]) }</h3>
            <p class="hint">{ scene.t("results-compare-note") }</p>
            for (place, section) in report.sections.iter().enumerate() {
                { folded(&scene, section, &each, place == 0) }
            }
            <div class="row">
                <button type="button" class="btn small" onclick={export}>
                    { icon("download") }{ scene.t("results-compare-workbook") }
                </button>
            </div>
            <p class="hint" role="status">{ told }</p>
        </div>
    }
}

/// The same report with what is of all said in each head: a workbook has one line of heads only.
fn headed(scene: &Scene, report: &Report, each: &[Label]) -> Report {
    let mut report = report.clone();
    let tables = report.sections.iter_mut().flat_map(|section| &mut section.tables);
    for table in tables.filter(|table| table.columns.ends_with(each)) {
        let of_all = table.columns.len() - each.len();
        for head in table.columns.iter_mut().take(of_all) {
            *head = Label::Named(scene.ta("results-compare-sum-of", &[("what", name(scene, head).into())]));
        }
    }
    report
}

/// The tables of a section; those of the first are unfolded.
fn folded(scene: &Scene, section: &Section, each: &[Label], is_open: bool) -> Html {
    html! {
        <details key={section.id.code()} open={is_open}>
            <summary>{ scene.t(&section.id.title()) }</summary>
            <div class="stack">
                for table in section.tables.iter() {
                    <div key={table.id} class="results-block">{ bare(scene, Where::Beside(each), table, Rows::Telling) }</div>
                }
            </div>
        </details>
    }
}
