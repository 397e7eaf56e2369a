//! The person's own search for a job in a period, to show to whoever asks for a proof of it.

use super::attendance::between;
use super::frame::paper_frame;
use super::parts::{facts, identity, name, signatures, stretch};
use crate::app::{Filter, Route, Sheet};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::paper::SearchSheet;
use crate::insight::paper::attendance::Period;
use crate::insight::{Dossier, Record};
use crate::journal::schema::search_log;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The sheet of a person in a period.
pub fn search_paper(scene: &Scene, dossier: &Dossier, period: Period) -> Html {
    let sheet = SearchSheet::of(dossier, period);
    let about = name(scene, &sheet.bearer);
    let when = stretch(scene, period.from, period.to);
    let back = Route::Person(dossier.id, Filter::default());
    let content = html! {
        <>
            { facts(scene, &identity(scene, &sheet.bearer)) }
            if let Some(when) = when {
                <p>{ when }</p>
            }
            <p><b>{ scene.ta("paper-search-count", &[("count", sheet.count().into())]) }</b></p>
            for (month, steps) in sheet.months.iter() {
                <table key={month.map(|day| day.to_string()).unwrap_or_default()} class="paper-table">
                    <caption>
                        { month.map_or_else(|| scene.t("paper-search-undated"), |day| formats::month_of_year(&scene.words, day)) }
                        { format!(" ({})", steps.len()) }
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{ scene.t("paper-day") }</th>
                            <th scope="col">{ scene.t("field-search_log-company") }</th>
                            <th scope="col">{ scene.t("field-search_log-approach") }</th>
                            <th scope="col">{ scene.t("field-search_log-way") }</th>
                            <th scope="col">{ scene.t("field-search_log-result") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for step in steps.iter() {
                            { row(scene, step) }
                        }
                    </tbody>
                </table>
            }
            { signatures(scene, &[scene.t("paper-search-sign")]) }
        </>
    };
    paper_frame(scene, scene.t("paper-search"), about, &back, between(dossier.id, period, Sheet::Search), content)
}

fn row(scene: &Scene, step: &Record) -> Html {
    let code = |list, code: Option<&str>| code.map(|code| scene.code(list, code)).unwrap_or_default();
    let day = step.get(search_log::DAY).map(|day| formats::short_day(&scene.words, day, scene.today));
    html! {
        <tr key={step.keys.text().to_owned()}>
            <td>{ day.unwrap_or_default() }</td>
            <th scope="row">{ step.get(search_log::COMPANY).unwrap_or_default().to_owned() }</th>
            <td>{ code(List::SearchApproach, step.get(search_log::APPROACH)) }</td>
            <td>{ code(List::SearchWay, step.get(search_log::WAY)) }</td>
            <td>{ code(List::SearchResult, step.get(search_log::RESULT)) }</td>
        </tr>
    }
}
