//! The sheet of a whole dossier. Private notes are on it only when they are ticked here, for this print.

use super::frame::paper_frame;
use super::parts::{Fact, facts, labelled, list_part, name, part, path};
use crate::app::line_keys::line_keys;
use crate::app::{Filter, Route};
use crate::domain::ElementId;
use crate::i18n::labels::List;
use crate::i18n::{claims, formats};
use crate::insight::paper::dossier::{Part as Name, ToDo};
use crate::insight::paper::{DossierSheet, Entry};
use crate::insight::placement::work;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::note;
use crate::web::scene::{Scene, use_scene};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DossierPaperProps {
    pub dossier: Rc<Dossier>,
}

#[component]
pub fn DossierPaper(props: &DossierPaperProps) -> Html {
    let scene = use_scene();
    let ticked = use_state_eq(BTreeSet::<ElementId>::new);
    let sheet = DossierSheet::of(&props.dossier, &ticked, scene.today);
    let ontick = {
        let ticked = ticked.clone();
        Callback::from(move |id: ElementId| {
            let mut now = (*ticked).clone();
            if !now.remove(&id) {
                now.insert(id);
            }
            ticked.set(now);
        })
    };
    let tools = private_notes(&scene, &props.dossier, &ticked, &ontick);
    let back = Route::Person(props.dossier.id, Filter::default());
    let obstacles: Vec<String> = sheet
        .obstacles
        .iter()
        .map(|(code, state)| {
            let (field, value) = (scene.code(List::Obstacle, code), scene.code(List::ObstacleState, state));
            scene.ta("summary-line", &[("field", field.into()), ("value", value.into())])
        })
        .collect();
    let content = html! {
        <>
            { part(scene.t("dossier-identity"), facts(&scene, &identity(&scene, &sheet))) }
            { list_part(scene.t("dossier-goal"), &sheet.goals) }
            { list_part(scene.t("dossier-path"), &path(&scene, &sheet.path)) }
            { parts(&scene, &sheet) }
            { list_part(scene.t("retention-title"), &staying(&scene, &props.dossier)) }
            { list_part(scene.t("dossier-obstacles"), &obstacles) }
            { list_part(scene.t("dossier-tasks"), &tasks(&scene, &sheet.tasks)) }
            { list_part(scene.t("dossier-notes"), &sheet.notes) }
            <p class="paper-note">{ scene.t("paper-left-out") }</p>
        </>
    };
    paper_frame(&scene, scene.t("paper-dossier"), name(&scene, &sheet.bearer), &back, tools, content)
}

/// What is said of the work, and by which conventions; nothing while no job is known.
fn staying(scene: &Scene, dossier: &Dossier) -> Vec<String> {
    let rules = work::rules(&scene.settings);
    let told = work::told_of(&dossier.records, &scene.settings, scene.today);
    let mut said: Vec<String> = told.claims.iter().map(|claim| claims::claim(&scene.words, claim, rules)).collect();
    if !said.is_empty() {
        said.push(claims::sources(&scene.words, rules));
    }
    said
}

/// The parts that are read by the table of kinds.
fn parts(scene: &Scene, sheet: &DossierSheet) -> Html {
    let entries_of = |entries: &[Entry]| {
        html! {
            <ul class="paper-list">
                for (key, entry, words) in keyed(scene, entries) {
                    <li {key} data-nested={entry.nested.then_some("")}>{ words }</li>
                }
            </ul>
        }
    };
    html! {
        <div class="paper-parts">
            for (name, entries) in sheet.parts.iter() {
                <key={part_title(*name)}>{ part(scene.t(part_title(*name)), entries_of(entries)) }</>
            }
        </div>
    }
}

/// The entries with their words, and keys by these words.
fn keyed<'a>(scene: &Scene, entries: &'a [Entry]) -> Vec<(String, &'a Entry, String)> {
    let words: Vec<String> = entries.iter().map(|entry| labelled(scene, entry)).collect();
    let keys = line_keys(words.iter().map(String::as_str));
    keys.into_iter().zip(entries).zip(words).map(|((key, entry), words)| (key, entry, words)).collect()
}

fn part_title(part: Name) -> &'static str {
    match part {
        Name::Situation => "paper-situation",
        Name::Project => "dossier-project",
        Name::Training => "paper-training",
        Name::Placements => "placement-title",
        Name::Work => "contract-title",
        Name::FollowUps => "follow-up-title",
        Name::Agreed => "paper-agreed",
        Name::Contacts => "paper-contacts",
        Name::Around => "paper-around",
    }
}

/// The date of birth and, often, the address are not in the app: their lines are dotted.
fn identity(scene: &Scene, sheet: &DossierSheet) -> Vec<Fact> {
    let bearer = &sheet.bearer;
    let joined = |texts: &[String]| (!texts.is_empty()).then(|| texts.join(", "));
    vec![
        (scene.t("paper-birth-date"), None),
        (scene.t("person-birth-year"), bearer.birth_year.map(|year| year.to_string())),
        (scene.t("dossier-locality"), bearer.locality.clone()),
        (scene.t("paper-address"), bearer.address.clone()),
        (scene.t("field-phone-number"), joined(&sheet.phones)),
        (scene.t("field-email-address"), joined(&sheet.emails)),
    ]
}

/// Things to do, each with its day when it has one.
pub fn tasks(scene: &Scene, tasks: &[ToDo]) -> Vec<String> {
    let line = |task: &ToDo| match task.due {
        Some(due) => {
            let date = formats::day(&scene.words, due);
            scene.ta("summary-line", &[("field", date.into()), ("value", task.title.as_str().into())])
        }
        None => task.title.clone(),
    };
    tasks.iter().map(line).collect()
}

/// The private notes, each with a tick for this print.
fn private_notes(scene: &Scene, dossier: &Dossier, ticked: &BTreeSet<ElementId>, ontick: &Callback<ElementId>) -> Html {
    let records = &dossier.records;
    let private = |note: &Record| Some((note.id()?, note.get(note::TEXT)?.to_owned()));
    let notes = records.of(&Kind::Note).iter().filter_map(private);
    let notes: Vec<_> = notes.filter(|(id, _)| !records.is_shared(*id, "note")).collect();
    if notes.is_empty() {
        return Html::default();
    }
    let tick = |id: ElementId| ontick.reform(move |_: Event| id);
    html! {
        <fieldset class="checks">
            <legend>{ scene.t("paper-private-notes") }</legend>
            <ul>
                for (id, text) in notes {
                    <li key={id.to_string()}>
                        <label class="check">
                            <input type="checkbox" checked={ticked.contains(&id)} onchange={tick(id)} />
                            { text }
                        </label>
                    </li>
                }
            </ul>
        </fieldset>
    }
}
