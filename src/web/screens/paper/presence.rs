//! The presence sheet to sign: the people of a group, and a box for each half-day of the week.

use super::frame::paper_frame;
use super::parts::{facts, signatures};
use crate::app::presence::Grid;
use crate::app::{Route, Shared};
use crate::domain::ElementId;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::presence::timetable::HalfDay;
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::icon;
use yew::prelude::*;

/// Rows without a name, for newcomers.
const SPARE: usize = 3;

#[derive(Properties, PartialEq)]
pub struct PresencePaperProps {
    /// None when the organisation has no group.
    pub grid: Option<Shared<Grid>>,
}

#[component]
pub fn PresencePaper(props: &PresencePaperProps) -> Html {
    let scene = use_scene();
    let title = scene.t("paper-presence");
    let Some(grid) = &props.grid else {
        let back = Route::Sessions { cohort: None, week: None };
        let content = html! { <p>{ scene.t("sessions-no-group") }</p> };
        return paper_frame(&scene, title, String::new(), &back, Html::default(), content);
    };
    let back = Route::Sessions { cohort: Some(grid.cohort), week: Some(grid.monday) };
    let about = scene.settings.entry(grid.cohort).unwrap_or_default().to_owned();
    let ends = [grid.monday, grid.monday.plus(6)].map(|day| formats::day(&scene.words, day));
    let week = scene.ta("sessions-week", &[("from", ends[0].as_str().into()), ("to", ends[1].as_str().into())]);
    let subject = [(scene.t("paper-subject"), None), (scene.t("paper-place"), None)];
    let content = html! {
        <>
            <p><b>{ week }</b></p>
            { facts(&scene, &subject) }
            { to_sign(&scene, grid) }
            { signatures(&scene, &[scene.t("paper-sign-trainer")]) }
        </>
    };
    paper_frame(&scene, title, about, &back, choice(&scene, grid), content)
}

/// The boxes. On a small screen they scroll inside their own region.
fn to_sign(scene: &Scene, grid: &Grid) -> Html {
    let days = grid.to_sign();
    let halves: Vec<HalfDay> = days.iter().flat_map(|(_, halves)| halves.clone()).collect();
    let names = grid.rows.iter().map(|row| (row.person.to_string(), row.name.clone()));
    let spare = (0..SPARE).map(|place| (place.to_string(), String::new()));
    let rows: Vec<(String, String)> = names.chain(spare).collect();
    html! {
        <div class="paper-scroll" role="region" tabindex="0" aria-label={scene.t("paper-presence")}>
            <table class="paper-table" data-sign="">
                <thead>
                    <tr>
                        <th scope="col" rowspan="2">{ scene.t("paper-name") }</th>
                        for (day, halves) in days.iter() {
                            <th key={day.to_string()} scope="colgroup" colspan={halves.len().to_string()}>
                                { formats::weekday(&scene.words, *day, scene.today) }
                            </th>
                        }
                    </tr>
                    <tr>
                        for at in halves.iter() {
                            <th key={half_key(*at)} scope="col">{ scene.code(List::DayHalf, at.half.code()) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (key, name) in rows {
                        <tr key={key}>
                            { row_head(scene, name) }
                            for at in halves.iter() {
                                <td key={half_key(*at)} data-blank=""></td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn half_key(at: HalfDay) -> String {
    format!("{} {}", at.day, at.half.code())
}

/// A name, or a dotted line for one more.
pub fn row_head(scene: &Scene, name: String) -> Html {
    if name.is_empty() {
        return html! { <th scope="row" data-blank=""><span class="vh">{ scene.t("paper-to-fill") }</span></th> };
    }
    html! { <th scope="row">{ name }</th> }
}

/// The choice of the group and of the week.
fn choice(scene: &Scene, grid: &Grid) -> Html {
    let (cohort, monday) = (grid.cohort, grid.monday);
    let at = |later: i32| Route::PresenceSheet { cohort: Some(cohort), week: Some(monday.plus(later)) }.to_string();
    let onchange = Callback::from(move |value: String| {
        dom::go(&Route::PresenceSheet { cohort: ElementId::parse(&value).ok(), week: Some(monday) });
    });
    let on_offer = scene.settings.cohorts.iter().filter(|entry| !entry.removed || entry.id == cohort);
    let answers: Vec<Answer> = on_offer.map(|entry| (entry.id.to_string().into(), entry.name.clone().into())).collect();
    html! {
        <div class="row" role="group" aria-label={scene.t("sessions-choice")}>
            <ChipSelect label={scene.t("dossier-cohort")} value={cohort.to_string()} {answers} {onchange} />
            <a class="btn small" href={at(-7)}>{ icon("chevron-left") }{ scene.t("sessions-previous") }</a>
            <a class="btn small" href={at(7)}>{ scene.t("sessions-next") }{ icon("chevron-right") }</a>
        </div>
    }
}
