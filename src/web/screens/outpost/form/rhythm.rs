//! The boxes that ask how often something comes back.

use crate::app::form::rhythm::{RhythmDraft, Sort};
use crate::domain::recurrence::{Place, Weekday};
use crate::i18n::agenda;
use crate::web::scene::Scene;
use crate::web::screens::form::setter;
use crate::web::widgets::field::{FieldSpec, SelectField};
use crate::web::widgets::icon;
use yew::prelude::*;

/// Every how many weeks or months.
const EVERY: [u8; 5] = [1, 2, 3, 4, 6];

/// How often it comes back. `id` is that of the days, which are wrong where none was chosen.
pub fn rhythm_boxes(scene: &Scene, rhythm: &UseStateHandle<RhythmDraft>, id: &str, error: Option<AttrValue>) -> Html {
    let offered = Sort::ALL.iter().filter(|sort| **sort != Sort::Newer || rhythm.sort == Sort::Newer);
    let name = |sort: Sort| match sort {
        Sort::OnAppointment => scene.t("agenda-on-appointment"),
        Sort::Once => scene.t("agenda-once"),
        Sort::Weekly => scene.t("outpost-weekly"),
        Sort::Monthly => scene.t("outpost-monthly"),
        Sort::Newer => scene.t("value-newer"),
    };
    let options = offered.map(|sort| (sort.code().into(), name(*sort).into())).collect::<Vec<_>>();
    let onsort = setter(rhythm, |rhythm: &mut RhythmDraft, code: String| {
        rhythm.sort = Sort::parse(&code).unwrap_or(rhythm.sort);
    });
    let spec = FieldSpec::line(format!("{id}-sort"), "outpost-rhythm").always();
    html! {
        <>
            <SelectField {spec} {options} value={rhythm.sort.code()} onchange={onsort} />
            if matches!(rhythm.sort, Sort::Weekly | Sort::Monthly) {
                { every(scene, rhythm, id) }
            }
            if rhythm.sort == Sort::Weekly {
                { checks(scene.t("outpost-weekdays"), id, error, Weekday::ALL.iter().map(|day| {
                    let day = *day;
                    let onchange = setter(rhythm, move |rhythm: &mut RhythmDraft, _: Event| rhythm.toggle_day(day));
                    (day.code(), rhythm.days.contains(&day), agenda::weekday(&scene.words, day), onchange)
                }).collect()) }
            } else if rhythm.sort == Sort::Monthly {
                { weekday(scene, rhythm, id) }
                { checks(scene.t("outpost-places"), id, error, Place::ALL.iter().map(|place| {
                    let place = *place;
                    let onchange = setter(rhythm, move |rhythm: &mut RhythmDraft, _: Event| rhythm.toggle_place(place));
                    (place.code(), rhythm.places.contains(&place), agenda::place(&scene.words, place), onchange)
                }).collect()) }
            }
        </>
    }
}

/// « chaque semaine », « une semaine sur 2 », or months.
fn every(scene: &Scene, rhythm: &UseStateHandle<RhythmDraft>, id: &str) -> Html {
    let words = if rhythm.sort == Sort::Weekly { "outpost-every-weeks" } else { "outpost-every-months" };
    let other = Some(rhythm.every).filter(|count| !EVERY.contains(count));
    let counts = EVERY.into_iter().chain(other);
    let options =
        counts.map(|count| (count.to_string().into(), scene.ta(words, &[("count", i64::from(count).into())]).into()));
    let options: Vec<(AttrValue, AttrValue)> = options.collect();
    let onchange = setter(rhythm, |rhythm: &mut RhythmDraft, text: String| {
        rhythm.every = text.parse().unwrap_or(rhythm.every);
    });
    let spec = FieldSpec::line(format!("{id}-every"), "outpost-every").always();
    html! { <SelectField {spec} {options} value={rhythm.every.to_string()} {onchange} /> }
}

/// The weekday of a month.
fn weekday(scene: &Scene, rhythm: &UseStateHandle<RhythmDraft>, id: &str) -> Html {
    let options = Weekday::ALL.iter().map(|day| (day.code().into(), agenda::weekday(&scene.words, *day).into()));
    let options: Vec<(AttrValue, AttrValue)> = options.collect();
    let onchange = setter(rhythm, |rhythm: &mut RhythmDraft, code: String| {
        rhythm.day = Weekday::parse(&code).unwrap_or(rhythm.day);
    });
    let spec = FieldSpec::line(format!("{id}-day"), "outpost-weekday").always();
    html! { <SelectField {spec} {options} value={rhythm.day.code()} {onchange} /> }
}

/// A code, whether it is chosen, its label, and what a tap does.
type Check = (&'static str, bool, String, Callback<Event>);

fn checks(legend: String, id: &str, error: Option<AttrValue>, boxes: Vec<Check>) -> Html {
    html! {
        <fieldset class="checks full" id={id.to_owned()} tabindex="-1">
            <legend>{ legend }</legend>
            <ul class="plain">
                for (code, checked, label, onchange) in boxes {
                    <li key={code}><label class="check"><input type="checkbox" id={format!("{id}-{code}")} {checked} {onchange} />{ label }</label></li>
                }
            </ul>
            if let Some(error) = error {
                <p class="field-error" role="alert">{ icon("warning") }<span>{ error }</span></p>
            }
        </fieldset>
    }
}
