//! What a dossier says of languages, availability and obstacles, in words.

use super::catalogue::Catalogue;
use super::labels::{self, List};
use super::values::Names;
use crate::insight::project::availability::Availability;
use crate::insight::project::language::{Language, Progress, Side};
use crate::insight::project::obstacles::SheetLine;

/// « A1 → B1 en 14 mois », or the level alone where there is no way behind it.
pub fn progress(catalogue: &Catalogue, progress: &Progress) -> String {
    let newest = labels::level(catalogue, &progress.newest);
    match &progress.from {
        Some((from, months)) => {
            let from = labels::level(catalogue, from);
            let args = [("from", from.into()), ("to", newest.into()), ("count", i64::from(*months).into())];
            catalogue.with("project-language-way", &args)
        }
        None => newest,
    }
}

/// « oral A1 → B1 en 14 mois », the sides that are known.
pub fn sides(catalogue: &Catalogue, language: &Language) -> Vec<String> {
    let told = |side: Side| {
        let way = progress(catalogue, language.side(side)?);
        let id = match side {
            Side::Spoken => "project-spoken",
            Side::Written => "project-written",
        };
        Some(catalogue.with(id, &[("level", way.into())]))
    };
    Side::BOTH.into_iter().filter_map(told).collect()
}

/// « Français (oral B1, écrit A2) »: one language in a line.
pub fn language(catalogue: &Catalogue, names: &dyn Names, language: &Language) -> String {
    let name = code(catalogue, names, List::Language, &language.language);
    let sides = sides(catalogue, language);
    if sides.is_empty() { name } else { format!("{name} ({})", sides.join(", ")) }
}

/// « mi-temps, pas le week-end », as a matching will give it as reasons.
pub fn availability(catalogue: &Catalogue, reasons: &[Availability]) -> String {
    let told = reasons.iter().map(|reason| catalogue.text(&format!("available-{}", reason.code())));
    told.collect::<Vec<_>>().join(", ")
}

/// One line of the sheet for the person: « Mobilité : en cours. Convenu : Transport, abonnement de bus ».
pub fn sheet_line(catalogue: &Catalogue, names: &dyn Names, line: &SheetLine<'_>) -> String {
    let obstacle = code(catalogue, names, List::Obstacle, line.obstacle);
    let state = code(catalogue, names, List::ObstacleState, line.state);
    let args = [("obstacle", obstacle.into()), ("state", state.into())];
    let mut told = catalogue.with("project-sheet-state", &args);
    if !line.agreed.is_empty() {
        let agreed = line.agreed.iter().map(|(lever, text)| agreed(catalogue, names, *lever, *text));
        let agreed = agreed.collect::<Vec<_>>().join("\u{a0}· ");
        told.push(' ');
        told.push_str(&catalogue.with("project-sheet-agreed", &[("agreed", agreed.into())]));
    }
    told
}

/// What was agreed about an obstacle: the lever and the words.
pub fn agreed(catalogue: &Catalogue, names: &dyn Names, lever: Option<&str>, text: Option<&str>) -> String {
    let lever = lever.map(|lever| code(catalogue, names, List::Lever, lever));
    lever.into_iter().chain(text.map(str::to_owned)).collect::<Vec<_>>().join(", ")
}

fn code(catalogue: &Catalogue, names: &dyn Names, list: List, code: &str) -> String {
    names.code(list, code).unwrap_or_else(|| labels::code(catalogue, list, code))
}
