//! The line under the name of a card: what its step lacks, the contract or the placements, the filières, the locality.

use crate::i18n::formats;
use crate::insight::Card;
use crate::insight::board::news::Job;
use crate::insight::placement::due_end::{CardPart, Mark, card_parts};
use crate::web::scene::Scene;
use yew::prelude::*;

/// Between two things on one line; the dot stays on the line of what it follows.
const DOT: &str = "\u{a0}· ";

/// The line, with the short marks of placements in words for who points at it or hears it.
pub fn sub(scene: &Scene, card: &Card) -> Html {
    let line = |long: Long| {
        let work = match &card.job {
            Some(contract) => vec![job(scene, contract)],
            None => placements(scene, card, long),
        };
        let lacking = card.lacking.then(|| scene.t("board-card-lacking"));
        lacking.into_iter().chain(work).chain(known(scene, card)).collect::<Vec<_>>().join(DOT)
    };
    let (short, long) = (line(Long::No), line(Long::Yes));
    if short.is_empty() {
        return Html::default();
    }
    let spoken = (short != long).then(|| long.clone());
    html! {
        <p class="card-sub" title={long}>
            <span aria-hidden={spoken.is_some().then_some("true")}>{ short }</span>
            if let Some(spoken) = spoken {
                <span class="vh">{ spoken }</span>
            }
        </p>
    }
}

/// Filières and locality.
pub fn under_name(scene: &Scene, card: &Card) -> String {
    known(scene, card).collect::<Vec<_>>().join(DOT)
}

fn known(scene: &Scene, card: &Card) -> impl Iterator<Item = String> {
    let tracks = card.tracks.iter().filter_map(|track| scene.settings.entry(*track));
    tracks.chain(card.locality.as_deref()).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// « CDI depuis le 1er mars · 6 mois le 1er sept. »
fn job(scene: &Scene, job: &Job) -> String {
    let date = |day| formats::short_day(&scene.words, day, scene.today);
    // As `Scene::code` does, without the table of all lists, which no first screen needs.
    let code = job.sort.code();
    let own = scene.settings.label("contract", code).map(str::to_owned);
    let sort = own.unwrap_or_else(|| scene.t(&format!("contract-{code}")));
    let begun = if job.start > scene.today { "board-job-coming" } else { "board-job" };
    let first = scene.ta(begun, &[("sort", sort.into()), ("date", date(job.start).into())]);
    let months = ("months", scene.settings.retention_months().into());
    let then = match (job.milestone, job.last) {
        (Some((_, sure)), _) if sure <= scene.today => Some(scene.ta("board-job-reached", &[months])),
        (Some((on, _)), _) => Some(scene.ta("board-job-milestone", &[months, ("date", date(on).into())])),
        (None, Some(last)) => Some(scene.ta("board-job-until", &[("date", date(last).into())])),
        (None, None) => None,
    };
    std::iter::once(first).chain(then).collect::<Vec<_>>().join(DOT)
}

/// Whether a placement is told in words.
#[derive(Clone, Copy, PartialEq)]
enum Long {
    Yes,
    No,
}

/// « Stage 1 ✓ · Stage 2 : jour 5 »: each placement with how it stands.
fn placements(scene: &Scene, card: &Card, long: Long) -> Vec<String> {
    let part = |part: &CardPart| {
        let number = ("number", i64::try_from(part.number).unwrap_or_default().into());
        let (id, days) = match (part.mark, long) {
            (Mark::Searching, _) => ("board-placement-searching", 0),
            (Mark::Before { days }, Long::No) => ("board-placement-before", days),
            (Mark::Before { days }, Long::Yes) => ("board-placement-begins", days),
            // The first day of a placement is its day 1.
            (Mark::Running { days }, Long::No) => ("board-placement-running", days + 1),
            (Mark::Running { days }, Long::Yes) => ("board-placement-begun", days),
            (Mark::EndToConfirm, _) => ("board-placement-to-confirm", 0),
            (Mark::ToEvaluate, _) => ("board-placement-to-evaluate", 0),
            (Mark::Done, _) => ("board-placement-done", 0),
            (Mark::Stopped, _) => ("board-placement-stopped", 0),
        };
        scene.ta(id, &[number, ("days", i64::from(days).into())])
    };
    card_parts(&card.placements, scene.today).iter().map(part).collect()
}
