//! The contacts of a week: by way, by referent and by person.

use super::frame::paper_frame;
use super::parts::part;
use crate::app::week::WeekOfContacts;
use crate::app::{Filter, Route, Shared};
use crate::domain::Day;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::contact::week::{Count, Line, Week};
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct WeekPaperProps {
    /// None for a moment, before it is read.
    pub week: Option<Shared<WeekOfContacts>>,
}

#[component]
pub fn WeekPaper(props: &WeekPaperProps) -> Html {
    let scene = use_scene();
    let title = scene.t("paper-week");
    let back = Route::People(Filter::default());
    let Some(shown) = &props.week else {
        return paper_frame(&scene, title, String::new(), &back, Html::default(), Html::default());
    };
    let ends = [shown.monday, shown.monday.plus(6)].map(|day| formats::day(&scene.words, day));
    let about = scene.ta("sessions-week", &[("from", ends[0].as_str().into()), ("to", ends[1].as_str().into())]);
    let week = &shown.week;
    let content = html! {
        <>
            <p><b>{ total(&scene, week) }</b></p>
            if !week.lines.is_empty() {
                { part(scene.t("paper-week-by-way"), by_way(&scene, week)) }
                { part(scene.t("paper-week-by-referent"), by_referent(&scene, week)) }
                { part(scene.t("paper-week-by-person"), by_person(&scene, week)) }
            }
            <p class="hint">{ scene.t("paper-week-help") }</p>
        </>
    };
    paper_frame(&scene, title, about, &back, weeks(&scene, shown.monday), content)
}

/// The week before and the week after.
fn weeks(scene: &Scene, monday: Day) -> Html {
    let at = |later: i32| Route::WeekSheet { week: Some(monday.plus(later)) }.to_string();
    html! {
        <div class="row" role="group" aria-label={scene.t("paper-week-choice")}>
            <a class="btn small" href={at(-7)}>{ icon("chevron-left") }{ scene.t("sessions-previous") }</a>
            <a class="btn small" href={at(7)}>{ scene.t("sessions-next") }{ icon("chevron-right") }</a>
        </div>
    }
}

fn total(scene: &Scene, week: &Week) -> String {
    let total = week.total();
    let args = [
        ("count", total.noted.into()),
        ("reached", total.reached.into()),
        ("missed", total.missed().into()),
        ("people", week.lines.len().into()),
    ];
    if total.noted == 0 { scene.t("paper-week-none") } else { scene.ta("paper-week-total", &args) }
}

/// The heads of the three figures that every table has.
fn heads(scene: &Scene) -> Html {
    html! {
        <>
            <th scope="col">{ scene.t("paper-week-noted") }</th>
            <th scope="col">{ scene.t("paper-week-reached") }</th>
            <th scope="col">{ scene.t("paper-week-missed") }</th>
        </>
    }
}

fn figures(count: Count) -> Html {
    html! { <><td>{ count.noted }</td><td>{ count.reached }</td><td>{ count.missed() }</td></> }
}

fn way(scene: &Scene, code: Option<&str>) -> String {
    code.map_or_else(|| scene.t("value-unknown"), |code| scene.code(List::Channel, code))
}

fn by_way(scene: &Scene, week: &Week) -> Html {
    html! {
        <table class="paper-table">
            <thead><tr><th scope="col">{ scene.t("paper-week-way") }</th>{ heads(scene) }<th scope="col">{ scene.t("paper-time") }</th></tr></thead>
            <tbody>
                for (code, count) in week.by_way() {
                    <tr key={code.unwrap_or_default()}>
                        <th scope="row">{ way(scene, code) }</th>
                        { figures(count) }
                        <td>{ lasted(scene, count) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// How long contacts lasted, where that was noted.
fn lasted(scene: &Scene, count: Count) -> String {
    if count.minutes == 0 { String::new() } else { formats::duration(&scene.words, count.minutes.into()) }
}

fn by_referent(scene: &Scene, week: &Week) -> Html {
    html! {
        <table class="paper-table">
            <thead><tr><th scope="col">{ scene.t("board-filter-referent") }</th><th scope="col">{ scene.t("nav-persons") }</th>{ heads(scene) }</tr></thead>
            <tbody>
                for (member, (people, count)) in week.by_referent() {
                    <tr key={member.map(|member| member.to_string()).unwrap_or_default()}>
                        <th scope="row">{ member.map_or_else(|| scene.t("views-without-referent"), |member| scene.member(member)) }</th>
                        <td>{ people }</td>
                        { figures(count) }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn by_person(scene: &Scene, week: &Week) -> Html {
    html! {
        <table class="paper-table">
            <thead>
                <tr>
                    <th scope="col">{ scene.t("paper-name") }</th>
                    { heads(scene) }
                    <th scope="col">{ scene.t("paper-week-last") }</th>
                    <th scope="col">{ scene.t("paper-week-attempts") }</th>
                </tr>
            </thead>
            <tbody>
                for line in week.lines.iter() {
                    { person(scene, line) }
                }
            </tbody>
        </table>
    }
}

fn person(scene: &Scene, line: &Line) -> Html {
    let ways: Vec<String> = line.ways.iter().map(|(code, _)| way(scene, *code)).collect();
    let name = if line.name.is_empty() { scene.t("person-unnamed") } else { line.name.clone() };
    let last = line.last_reached.map_or_else(|| scene.t("paper-week-never"), |day| formats::day(&scene.words, day));
    html! {
        <tr key={line.person.to_string()} data-person={line.person.to_string()}>
            <th scope="row">{ name }<span class="soft">{ format!(" ({})", ways.join(", ")) }</span></th>
            { figures(line.count) }
            <td>{ last }</td>
            <td>{ line.attempts }</td>
        </tr>
    }
}
