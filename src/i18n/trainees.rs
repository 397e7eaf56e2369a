//! The sheet of a trainee for the European Social Fund in words: on paper and as a row of a table.

use super::catalogue::Catalogue;
use super::formats;
use super::labels::{self, List};
use crate::domain::Day;
use crate::domain::codes::DECLINED;
use crate::insight::Settings;
use crate::insight::paper::Trainee;
use crate::insight::paper::trainee::Asked;
use crate::insight::path::exit::Timing;
use crate::insight::results::presets::{self, Preset};

/// What is asked.
pub fn label(words: &Catalogue, asked: Asked) -> String {
    words.text(&format!("paper-trainee-asked-{asked}"))
}

/// What is known of one thing that is asked; none is a line to fill.
pub fn value(words: &Catalogue, settings: &Settings, trainee: &Trainee, asked: Asked) -> Option<String> {
    let day = |day: Option<Day>| day.map(|day| formats::day(words, day));
    let code = |list: List, code: Option<&String>| code.map(|code| labels::code(words, list, code));
    match asked {
        Asked::Status if trainee.status.as_deref() == Some(DECLINED) => Some(words.text("paper-trainee-declined")),
        Asked::Status => code(List::EntryStatus, trainee.status.as_ref()),
        Asked::Unoccupied => {
            let band = trainee.unoccupied.map(|band| {
                words.text(&format!("paper-trainee-band-{}", band.code().to_lowercase()))
            });
            let since = day(trainee.jobless_since)?;
            Some(band.map_or(since.clone(), |band| format!("{since} ({band})")))
        }
        Asked::Schooling => code(List::Schooling, trainee.schooling.as_ref()),
        Asked::Diploma => code(List::Diploma, trainee.diploma.as_ref()),
        Asked::Entry => day(trainee.entry),
        Asked::Track => trainee.track.and_then(|id| settings.entry(id)).map(str::to_owned),
        Asked::Art60 => day(trainee.art60_since),
        Asked::Exit => day(trainee.exit),
        Asked::Outcome => code(List::Outcome, trainee.outcome.as_ref()),
        Asked::Timing => trainee.timing.map(|timing| {
            words.text(if matches!(timing, Timing::Before(_)) { "paper-trainee-before" } else { "paper-trainee-at-end" })
        }),
        Asked::Proof => {
            let proofs = trainee.proofs.iter().map(|proof| labels::code(words, List::EndProof, proof));
            let proofs: Vec<String> = proofs.collect();
            (!proofs.is_empty()).then(|| proofs.join(", "))
        }
    }
}

/// A table with a row a trainee, and what is missing in the last column. With a preset its codes stand in columns of their
/// own, named as to be verified.
pub fn table(words: &Catalogue, settings: &Settings, trainees: &[Trainee], preset: Option<Preset>) -> Vec<Vec<String>> {
    let coded = [Asked::Status, Asked::Diploma, Asked::Outcome];
    let to_verify = |asked: Asked| words.with("paper-trainee-code", &[("field", label(words, asked).into())]);
    let heads = [words.text("paper-name"), words.text("person-birth-year")].into_iter();
    let heads = heads.chain(Asked::ALL.map(|asked| label(words, asked)));
    let heads = heads.chain(preset.into_iter().flat_map(|_| coded.map(to_verify)));
    let heads: Vec<String> = heads.chain([words.text("paper-trainee-lacks")]).collect();
    let row = |trainee: &Trainee| {
        let who = [trainee.bearer.name.clone(), trainee.bearer.birth_year.map(|year| year.to_string()).unwrap_or_default()];
        let known = Asked::ALL.map(|asked| value(words, settings, trainee, asked).unwrap_or_default());
        let codes = preset.into_iter().flat_map(|preset| codes(preset, trainee).map(str::to_owned));
        let lacks: Vec<String> = trainee.missing.iter().map(|asked| label(words, *asked)).collect();
        who.into_iter().chain(known).chain(codes).chain([lacks.join(", ")]).collect()
    };
    std::iter::once(heads).chain(trainees.iter().map(row)).collect()
}

fn codes(preset: Preset, trainee: &Trainee) -> [&'static str; 3] {
    let exit = trainee.exit.map(|_| presets::exit(preset, trainee.outcome.as_deref(), trainee.timing));
    [
        presets::status(preset, trainee.status.as_deref()),
        presets::diploma(preset, trainee.diploma.as_deref()),
        exit.unwrap_or_default(),
    ]
}
