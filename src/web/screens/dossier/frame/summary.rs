//! A dossier in a few lines of plain text, to be retyped or pasted elsewhere.

use crate::domain::Step;
use crate::i18n::{formats, labels, project};
use crate::insight::Dossier;
use crate::insight::path::cycles::{cycles, under_way};
use crate::insight::path::milestones::{Progress, milestones};
use crate::insight::project::availability::availability_reasons;
use crate::insight::project::language::languages;
use crate::journal::Kind;
use crate::journal::schema::{email, goal, grouping, identity, note, phone, practical, reach, task, track};
use crate::web::scene::Scene;

/// The summary. Of the notes, only those that are ticked as shareable.
pub fn summary(scene: &Scene, dossier: &Dossier) -> String {
    let today = formats::day(&scene.words, scene.today);
    let name = super::naming::person(scene, dossier);
    let mut lines = vec![scene.ta("summary-title", &[("name", name.into()), ("date", today.into())])];
    let step = dossier.step().unwrap_or(Step::Intake);
    let since = dossier.path.iter().rfind(|stretch| stretch.step == step).map(|stretch| stretch.from);
    let since = since.map(|since| formats::since(&scene.words, since, scene.today)).unwrap_or_default();
    lines.push(scene.ta("summary-step", &[("step", scene.step(step).into()), ("since", since.into())]));
    for (label, value) in fields(scene, dossier) {
        lines.push(scene.ta("summary-line", &[("field", scene.t(label).into()), ("value", value.into())]));
    }
    let short = |day| formats::short_day(&scene.words, day, scene.today);
    let records = &dossier.records;
    let open = records.of(&Kind::Task).iter().filter(|task| task.get(task::DONE).is_none());
    let tasks = open.filter_map(|task| {
        let title = task.get(task::TITLE)?;
        Some(task.get(task::DUE).map_or_else(|| title.to_owned(), |due| format!("{title} ({})", short(due))))
    });
    block(&mut lines, scene.t("summary-tasks"), tasks.collect());
    let own = scene.device.map(|device| device.org);
    let walked = under_way(&dossier.path, &cycles(records, &dossier.path, &dossier.timeline, own));
    let stones = milestones(&walked, &scene.settings.columns, step, scene.today);
    let path = stones
        .into_iter()
        .filter(|stone| stone.progress != Progress::Next)
        .filter_map(|stone| Some(format!("{} ({})", scene.step(stone.step), short(stone.since?))));
    block(&mut lines, scene.t("summary-path"), path.collect());
    let shared =
        records.of(&Kind::Note).iter().filter(|note| note.id().is_some_and(|id| records.is_shared(id, "note")));
    let notes = shared.filter_map(|note| note.get(note::TEXT)).map(str::to_owned);
    block(&mut lines, scene.t("summary-notes"), notes.collect());
    lines.join("\n")
}

/// The fields that are known, by the id of their label.
fn fields(scene: &Scene, dossier: &Dossier) -> Vec<(&'static str, String)> {
    let entry = |id| scene.settings.entry(id).map(str::to_owned);
    let joined = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join(", "));
    let records = &dossier.records;
    let channel = |code: &str| labels::code(&scene.words, labels::List::Channel, code);
    let goals = records.of(&Kind::Goal).iter().filter_map(|goal| {
        let word = goal.get(goal::WORD)?;
        Some(goal.get(goal::TRADE).map_or_else(|| word.to_owned(), |code| format!("{word} ({code})")))
    });
    let tracks = records.of(&Kind::Track).iter().filter_map(|track| entry(track.get(track::TEMPLATE)?));
    let languages = languages(records, scene.today);
    let languages = languages.iter().map(|known| project::language(&scene.words, scene, known));
    let driving = records.one(practical::DRIVING);
    let driving = driving.map(|code| scene.code(labels::List::Driving, code));
    let practical = records.register(&Kind::Practical);
    let reasons = practical.map(availability_reasons).filter(|reasons| !reasons.is_empty());
    let availability = reasons.map(|reasons| project::availability(&scene.words, &reasons));
    let known = [
        ("person-birth-year", records.one(identity::BIRTH_YEAR).map(|year| year.to_string())),
        ("dossier-locality", records.one(identity::LOCALITY).map(|place| place.to_string())),
        ("dossier-preferred-channel", records.one(reach::PREFERRED_CHANNEL).map(channel)),
        ("field-phone-number", joined(records.texts(phone::NUMBER))),
        ("field-email-address", joined(records.texts(email::ADDRESS))),
        ("dossier-goal", joined(goals.collect())),
        ("project-languages", joined(languages.collect())),
        ("field-practical-driving", driving),
        ("project-available", availability),
        ("dossier-track", joined(tracks.collect())),
        ("dossier-cohort", records.one(grouping::COHORT).and_then(entry)),
        ("dossier-territory", records.one(grouping::TERRITORY).and_then(entry)),
        ("dossier-referent", dossier.referent().map(|id| scene.member(id))),
    ];
    known.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

fn block(lines: &mut Vec<String>, title: String, items: Vec<String>) {
    if !items.is_empty() {
        lines.push(title);
        lines.extend(items.into_iter().map(|item| format!("- {item}")));
    }
}
