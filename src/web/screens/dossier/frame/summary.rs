//! A dossier in a few lines of plain text, to be retyped or pasted elsewhere.

use crate::domain::Step;
use crate::i18n::{formats, labels, project};
use crate::insight::Dossier;
use crate::insight::path::milestones::{Progress, milestones};
use crate::insight::project::availability::availability_reasons;
use crate::insight::project::language::languages;
use crate::journal::Kind;
use crate::journal::schema::practical;
use crate::web::scene::Scene;

/// The summary. Of the notes, only those that are ticked as shareable.
pub fn summary(scene: &Scene, dossier: &Dossier) -> String {
    let today = formats::day(&scene.words, scene.today);
    let name = super::naming::person(scene, dossier);
    let mut lines = vec![scene.ta("summary-title", &[("name", name.into()), ("date", today.into())])];
    let step = dossier.step.value().copied().unwrap_or(Step::Intake);
    let since = dossier.path.iter().rfind(|stretch| stretch.step == step).map(|stretch| stretch.from);
    let since = since.map(|since| formats::since(&scene.words, since, scene.today)).unwrap_or_default();
    lines.push(scene.ta("summary-step", &[("step", scene.step(step).into()), ("since", since.into())]));
    for (label, value) in fields(scene, dossier) {
        lines.push(scene.ta("summary-line", &[("field", scene.t(label).into()), ("value", value.into())]));
    }
    let short = |day| formats::short_day(&scene.words, day, scene.today);
    let open = dossier.tasks.iter().filter(|task| task.content.done.value().is_none());
    let tasks = open.filter_map(|task| {
        let title = task.content.title.value()?.clone();
        Some(task.content.due.value().map_or(title.clone(), |due| format!("{title} ({})", short(*due))))
    });
    block(&mut lines, scene.t("summary-tasks"), tasks.collect());
    let stones = milestones(&dossier.path, &scene.settings.columns, step, scene.today);
    let path = stones
        .into_iter()
        .filter(|stone| stone.progress != Progress::Next)
        .filter_map(|stone| Some(format!("{} ({})", scene.step(stone.step), short(stone.since?))));
    block(&mut lines, scene.t("summary-path"), path.collect());
    let shared = dossier.notes.iter().filter(|note| note.content.shared);
    block(&mut lines, scene.t("summary-notes"), shared.filter_map(|note| note.content.text.value().cloned()).collect());
    lines.join("\n")
}

/// The fields that are known, by the id of their label.
fn fields(scene: &Scene, dossier: &Dossier) -> Vec<(&'static str, String)> {
    let entry = |id| scene.settings.entry(id).map(str::to_owned);
    let joined = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join(", "));
    let channel = |code: &String| labels::code(&scene.words, labels::List::Channel, code);
    let goals = dossier.goals.iter().filter_map(|goal| {
        let word = goal.content.word.value()?.clone();
        Some(goal.content.trade.value().map_or(word.clone(), |code| format!("{word} ({code})")))
    });
    let tracks = dossier.tracks.iter().filter_map(|track| entry(*track.content.value()?));
    let languages = languages(&dossier.records, scene.today);
    let languages = languages.iter().map(|known| project::language(&scene.words, scene, known));
    let driving = dossier.records.one(practical::DRIVING);
    let driving = driving.map(|code| scene.code(labels::List::Driving, code));
    let practical = dossier.records.register(&Kind::Practical);
    let reasons = practical.map(availability_reasons).filter(|reasons| !reasons.is_empty());
    let availability = reasons.map(|reasons| project::availability(&scene.words, &reasons));
    let lines = |items: &[crate::insight::dossier::Item<crate::insight::Held<String>>]| {
        joined(items.iter().filter_map(|item| item.content.value().cloned()).collect())
    };
    let known = [
        ("person-birth-year", dossier.birth_year.value().map(ToString::to_string)),
        ("dossier-locality", dossier.locality.value().map(ToString::to_string)),
        ("dossier-preferred-channel", dossier.preferred_channel.value().map(channel)),
        ("field-phone-number", lines(&dossier.phones)),
        ("field-email-address", lines(&dossier.emails)),
        ("dossier-goal", joined(goals.collect())),
        ("project-languages", joined(languages.collect())),
        ("field-practical-driving", driving),
        ("project-available", availability),
        ("dossier-track", joined(tracks.collect())),
        ("dossier-cohort", dossier.cohort.value().and_then(|id| entry(*id))),
        ("dossier-territory", dossier.territory.value().and_then(|id| entry(*id))),
        ("dossier-referent", dossier.referent.value().map(|id| scene.member(*id))),
    ];
    known.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

fn block(lines: &mut Vec<String>, title: String, items: Vec<String>) {
    if !items.is_empty() {
        lines.push(title);
        lines.extend(items.into_iter().map(|item| format!("- {item}")));
    }
}
