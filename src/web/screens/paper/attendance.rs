//! The attendance certificate: what took place, month by month, with its real times.

use super::frame::paper_frame;
use super::parts::{facts, identity, name, part, signatures, stretch};
use crate::app::{Filter, Route, Sheet};
use crate::domain::{Day, PersonId};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::paper::AttendanceSheet;
use crate::insight::paper::attendance::{Period, Sat, Total};
use crate::web::dom;
use crate::web::scene::Scene;
use crate::web::widgets::day_input::NO_DAY;
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField, Toward};
use yew::prelude::*;

/// The sheet of a person in a period.
pub fn attendance_paper(scene: &Scene, dossier: &Dossier, period: Period) -> Html {
    let sheet = AttendanceSheet::of(dossier, &scene.settings, period, scene.today);
    let about = name(scene, &sheet.bearer);
    let when = stretch(scene, sheet.period.from, sheet.period.to).unwrap_or_default();
    let args =
        [("organisation", scene.settings.name.as_str().into()), ("name", about.as_str().into()), ("when", when.into())];
    let none = sheet.months.is_empty();
    let text = if none { scene.t("paper-attendance-none") } else { scene.ta("paper-attendance-text", &args) };
    let back = Route::Person(dossier.id, Filter::default());
    let made = [(scene.t("paper-made-at"), None)];
    let content = html! {
        <>
            { facts(scene, &identity(scene, &sheet.bearer)) }
            <p>{ text }</p>
            <div class="paper-parts">
                for (half_days, total) in sheet.months.iter() {
                    { month(scene, half_days, *total) }
                }
            </div>
            if !none {
                { part(scene.t("paper-total"), html! { <p><b>{ sum(scene, sheet.total) }</b></p> }) }
            }
            { facts(scene, &made) }
            { signatures(scene, &[scene.t("paper-sign-organisation")]) }
        </>
    };
    paper_frame(
        scene,
        scene.t("paper-attendance"),
        about,
        &back,
        between(dossier.id, period, Sheet::Attendance),
        content,
    )
}

/// « 12 demi-jours, 42 h »; half-days of unknown length are listed.
fn sum(scene: &Scene, total: Total) -> String {
    let hours = formats::duration(&scene.words, total.minutes.into());
    let told = scene.ta("paper-sum", &[("count", total.half_days.into()), ("hours", hours.into())]);
    let untimed = (total.untimed > 0).then(|| scene.ta("paper-untimed", &[("count", total.untimed.into())]));
    [told].into_iter().chain(untimed).collect::<Vec<_>>().join(" ")
}

/// The half-days of a month, a row each. The first one tells the months apart.
fn month(scene: &Scene, half_days: &[Sat], total: Total) -> Html {
    let first = half_days.first().map(|one| one.at.day);
    let month = first.map(|day| formats::month_of_year(&scene.words, day));
    let lasted = |one: &Sat| match one.minutes {
        Some(minutes) => formats::duration(&scene.words, minutes.into()),
        None => scene.t("paper-no-time"),
    };
    html! {
        <table key={first.map(|day| day.to_string()).unwrap_or_default()} class="paper-table">
            <caption>{ month }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.t("paper-day") }</th>
                    <th scope="col">{ scene.t("field-presence-half") }</th>
                    <th scope="col">{ scene.t("dossier-cohort") }</th>
                    <th scope="col">{ scene.t("paper-time") }</th>
                </tr>
            </thead>
            <tbody>
                for one in half_days.iter() {
                    <tr key={format!("{} {}", one.at.day, one.at.half.code())}>
                        <th scope="row">{ formats::full_day(&scene.words, one.at.day) }</th>
                        <td>{ scene.code(List::DayHalf, one.at.half.code()) }</td>
                        <td>{ scene.settings.entry(one.cohort).map(str::to_owned) }</td>
                        <td>{ lasted(one) }</td>
                    </tr>
                }
            </tbody>
            <tfoot><tr><th scope="row" colspan="4">{ sum(scene, total) }</th></tr></tfoot>
        </table>
    }
}

/// The period, in two boxes; an empty one is open.
pub fn between(person: PersonId, period: Period, sheet: fn(Period) -> Sheet) -> Html {
    let go = move |period| dom::go(&Route::Sheet(person, sheet(period)));
    // Words that are no day yet leave the sheet as it is.
    let typed = move |text: &str| (text != NO_DAY).then(|| Day::parse(text).ok());
    let onfrom = Callback::from(move |text: String| {
        if let Some(from) = typed(&text) {
            go(Period { from, ..period });
        }
    });
    let onto = Callback::from(move |text: String| {
        if let Some(to) = typed(&text) {
            go(Period { to, ..period });
        }
    });
    let written = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    html! {
        <div class="row">
            <TextField spec={FieldSpec::line("paper-from", "paper-from").of(FieldKind::Day(Toward::Either))} value={written(period.from)} oninput={onfrom} />
            <TextField spec={FieldSpec::line("paper-to", "paper-to").of(FieldKind::Day(Toward::Either))} value={written(period.to)} oninput={onto} />
        </div>
    }
}
