//! The sheet of a trainee for the European Social Fund: what is missing first, then what is known.

use super::frame::paper_frame;
use super::parts::{Fact, facts, list_part, name, part, signatures};
use crate::app::{Filter, Route, Sheet};
use crate::i18n::trainees;
use crate::insight::Dossier;
use crate::insight::paper::Trainee;
use crate::insight::paper::trainee::Asked;
use crate::insight::results::Period;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The sheet of a year; of this year without one.
pub fn trainee_paper(scene: &Scene, dossier: &Dossier, year: Option<i16>) -> Html {
    let year = year.unwrap_or(scene.today.year());
    let own = scene.device.map(|device| device.org);
    let period = Period::year(year);
    let trainee = period.and_then(|period| Trainee::of(dossier, own, period, scene.today));
    let back = Route::Person(dossier.id, Filter::default());
    let person = if dossier.name().is_empty() { scene.t("person-unnamed") } else { dossier.name() };
    let content = match trainee {
        Some(trainee) => told(scene, &trainee),
        None => html! { <p>{ scene.ta("paper-trainee-absent", &[("year", year.to_string().into())]) }</p> },
    };
    let title = scene.ta("paper-trainee-title", &[("year", year.to_string().into())]);
    let tools = html! {
        <nav class="row" aria-label={scene.t("paper-trainee-year")}>
            for other in [year - 1, year + 1].into_iter().filter(|other| *other <= scene.today.year()) {
                <a key={other} class="btn small" href={Route::Sheet(dossier.id, Sheet::Trainee(Some(other))).to_string()}>
                    { other.to_string() }
                </a>
            }
        </nav>
    };
    paper_frame(scene, title, person, &back, tools, content)
}

fn told(scene: &Scene, trainee: &Trainee) -> Html {
    let missing: Vec<String> = trainee.missing.iter().map(|asked| trainees::label(&scene.words, *asked)).collect();
    let count = scene.ta("paper-trainee-missing", &[("count", missing.len().into())]);
    let known: Vec<Fact> =
        Asked::ALL.into_iter().map(|asked| {
        let value = trainees::value(&scene.words, &scene.settings, trainee, asked);
        (trainees::label(&scene.words, asked), value)
    }).collect();
    html! {
        <>
            if missing.is_empty() {
                <p><b>{ count }</b></p>
            } else {
                { list_part(count, &missing) }
            }
            { part(scene.t("paper-trainee-known"), facts(scene, &known)) }
            { signatures(scene, &[name(scene, &trainee.bearer), scene.settings.name.clone()]) }
        </>
    }
}
