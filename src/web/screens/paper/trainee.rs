//! The sheet of a trainee for the European Social Fund: what is missing first, then what is known.

use super::frame::paper_frame;
use super::parts::{Fact, facts, list_part, name, part, signatures};
use crate::app::{Filter, Route, Sheet};
use crate::domain::Day;
use crate::domain::codes::DECLINED;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::paper::Trainee;
use crate::insight::paper::trainee::Asked;
use crate::insight::path::exit::Timing;
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
    let missing: Vec<String> = trainee.missing.iter().map(|asked| label(scene, *asked)).collect();
    let count = scene.ta("paper-trainee-missing", &[("count", missing.len().into())]);
    let known: Vec<Fact> =
        Asked::ALL.into_iter().map(|asked| (label(scene, asked), value(scene, trainee, asked))).collect();
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

fn label(scene: &Scene, asked: Asked) -> String {
    scene.t(&format!("paper-trainee-asked-{asked}"))
}

/// What is known of one thing that is asked; none is a line to fill.
fn value(scene: &Scene, trainee: &Trainee, asked: Asked) -> Option<String> {
    let day = |day: Option<Day>| day.map(|day| formats::day(&scene.words, day));
    let code = |list: List, code: Option<&String>| code.map(|code| scene.code(list, code));
    match asked {
        Asked::Status if trainee.status.as_deref() == Some(DECLINED) => Some(scene.t("paper-trainee-declined")),
        Asked::Status => code(List::EntryStatus, trainee.status.as_ref()),
        Asked::Unoccupied => {
            let band =
                trainee.unoccupied.map(|band| scene.t(&format!("paper-trainee-band-{}", band.code().to_lowercase())));
            let since = day(trainee.jobless_since)?;
            Some(band.map_or(since.clone(), |band| format!("{since} ({band})")))
        }
        Asked::Schooling => code(List::Schooling, trainee.schooling.as_ref()),
        Asked::Diploma => code(List::Diploma, trainee.diploma.as_ref()),
        Asked::Entry => day(trainee.entry),
        Asked::Track => trainee.track.and_then(|id| scene.settings.entry(id)).map(str::to_owned),
        Asked::Art60 => day(trainee.art60_since),
        Asked::Exit => day(trainee.exit),
        Asked::Outcome => code(List::Outcome, trainee.outcome.as_ref()),
        Asked::Timing => trainee.timing.map(|timing| {
            scene.t(if matches!(timing, Timing::Before(_)) { "paper-trainee-before" } else { "paper-trainee-at-end" })
        }),
        Asked::Proof => {
            let proofs: Vec<String> = trainee.proofs.iter().map(|proof| scene.code(List::EndProof, proof)).collect();
            (!proofs.is_empty()).then(|| proofs.join(", "))
        }
    }
}
