//! What one takes along for a day at a permanence.

use super::frame::paper_frame;
use super::parts::part;
use crate::app::Route;
use crate::app::outpost::Shown;
use crate::i18n::formats;
use crate::i18n::today;
use crate::insight::agenda::meetings::meeting;
use crate::insight::outpost::Outing;
use crate::insight::paper::RunSheet;
use crate::insight::paper::outpost::{OnPaper, RunLine};
use crate::insight::today::Item;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::View;
use crate::web::screens::outpost::{at_work, count_near, item_words, meeting_name, use_reading, when};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OutpostPaperProps {
    pub view: View,
}

/// The sheet of the place and day that the route names.
#[component]
pub fn OutpostPaper(props: &OutpostPaperProps) -> Html {
    let scene = use_scene();
    use_reading(&props.view);
    let title = scene.t("paper-run");
    let Route::OutpostSheet(at) = props.view.route else { return Html::default() };
    let back = Route::Outpost(at);
    let held = meeting(&scene.settings.records, at.meeting);
    let about = held.as_ref().map(|held| meeting_name(&scene, held)).unwrap_or_default();
    let shown = props.view.outposts.as_deref();
    let content = match shown.and_then(|shown| Some((shown, shown.outing.as_ref()?))) {
        Some((shown, outing)) => sheet(&scene, shown, outing),
        None if held.is_none() => html! { <p>{ scene.t("outpost-missing") }</p> },
        None => {
            let left = shown.and_then(|shown| shown.left).unwrap_or_default();
            html! { <p>{ scene.ta("outpost-reading", &[("count", left.into())]) }</p> }
        }
    };
    paper_frame(&scene, title, about, &back, Html::default(), content)
}

fn sheet(scene: &Scene, shown: &Shown, outing: &Outing) -> Html {
    let sheet = RunSheet::new(outing, &shown.people);
    let near = || {
        html! { <><p>{ count_near(scene, outing) }</p>if !sheet.near.is_empty() { { table(scene, "paper-run-far", &sheet.near) } }</> }
    };
    let expected = match sheet.expected.as_slice() {
        [] => html! { <p>{ scene.t("outpost-nobody-expected") }</p> },
        lines => table(scene, "paper-run-hour", lines),
    };
    html! {
        <>
            <p><b>{ when(scene, outing) }</b></p>
            { part(scene.t("outpost-expected"), expected) }
            if shown.missed || !outing.is_placed {
                { part(scene.t("outpost-near"), html! { <p>{ scene.t(if shown.missed { "outpost-no-table" } else { "outpost-no-place" }) }</p> }) }
            } else {
                { part(scene.t("outpost-near"), near()) }
            }
            if !sheet.companies.is_empty() {
                { part(scene.t("outpost-companies"), companies(scene, &sheet)) }
            }
            <p class="hint">{ scene.t("paper-run-help") }</p>
            <p><b>{ scene.t("paper-run-destroy") }</b></p>
        </>
    }
}

/// People: when or how far, who, how they are reached, what is due, and room for a word.
fn table(scene: &Scene, first: &str, lines: &[RunLine]) -> Html {
    html! {
        <div class="paper-scroll" role="region" tabindex="0" aria-label={scene.t("paper-run")}>
            <table class="paper-table">
                <thead>
                    <tr>
                        <th scope="col">{ scene.t(first) }</th>
                        <th scope="col">{ scene.t("paper-name") }</th>
                        <th scope="col">{ scene.t("field-phone-number") }</th>
                        <th scope="col">{ scene.t("paper-run-due") }</th>
                    </tr>
                </thead>
                <tbody>
                    for line in lines.iter() {
                        <tr key={line.key.clone()}>
                            <td>{ when_or_where(scene, line) }</td>
                            <th scope="row">{ if line.name.is_empty() { scene.t("person-unnamed") } else { line.name.clone() } }</th>
                            <td>{ line.phones.join(", ") }</td>
                            <td>{ due(scene, line) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn when_or_where(scene: &Scene, line: &RunLine) -> String {
    let hour = line.hour.map(|hour| formats::hour(&scene.words, hour));
    let far = line.tenths.map(|tenths| {
        let distance = formats::tenths(scene.words.lang(), tenths);
        scene.ta("outpost-far", &[("distance", distance.into())])
    });
    hour.or(far).unwrap_or_else(|| "–".to_owned())
}

fn due(scene: &Scene, line: &RunLine) -> String {
    let task = |item: &Item| {
        let when = today::when(&scene.words, item, scene.today);
        format!("{}\u{a0}· {when}", scene.t("paper-run-task"))
    };
    let told = line.due.iter().map(|due| match due {
        OnPaper::Whole(item) => item_words(scene, item),
        OnPaper::Task(item) => task(item),
    });
    let besides = (line.besides > 0).then(|| scene.ta("paper-run-besides", &[("count", line.besides.into())]));
    told.chain(besides).collect::<Vec<_>>().join("\u{a0}· ")
}

fn companies(scene: &Scene, sheet: &RunSheet) -> Html {
    html! {
        <>
            <ul class="paper-list">
                for company in sheet.companies.iter() {
                    <li key={company.name.clone()}>
                        { scene.ta("summary-line", &[("field", company.name.as_str().into()), ("value", at_work(scene, company).into())]) }
                    </li>
                }
            </ul>
            <p class="hint">{ scene.t("outpost-companies-help") }</p>
        </>
    }
}
