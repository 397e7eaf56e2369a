//! The sheet of a whole dossier. Private notes are on it only when they are ticked here, for this print.

use super::frame::PaperFrame;
use super::parts::{Fact, Facts, ListPart, Part, labelled, name, path};
use crate::app::line_keys::line_keys;
use crate::app::{Filter, Route};
use crate::domain::ElementId;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::dossier::{Item, Note};
use crate::insight::paper::dossier::{Part as Name, ToDo};
use crate::insight::paper::{DossierSheet, Entry};
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
    let tools = html! { <PrivateNotes dossier={props.dossier.clone()} ticked={(*ticked).clone()} {ontick} /> };
    let back = Route::Person(props.dossier.id, Filter::default());
    let obstacles = sheet.obstacles.iter().map(|(code, state)| {
        let (field, value) = (scene.code(List::Obstacle, code), scene.code(List::ObstacleState, state));
        scene.ta("summary-line", &[("field", field.into()), ("value", value.into())])
    });
    html! {
        <PaperFrame title={scene.t("paper-dossier")} about={name(&scene, &sheet.bearer)} {back} {tools}>
            <Part title={scene.t("dossier-identity")}><Facts facts={identity(&scene, &sheet)} /></Part>
            <ListPart title={scene.t("dossier-goal")} items={sheet.goals.clone()} />
            <ListPart title={scene.t("dossier-path")} items={path(&scene, &sheet.path)} />
            <Parts sheet={sheet.clone()} />
            <ListPart title={scene.t("dossier-obstacles")} items={obstacles.collect::<Vec<_>>()} />
            <ListPart title={scene.t("dossier-tasks")} items={tasks(&scene, &sheet.tasks)} />
            <ListPart title={scene.t("dossier-notes")} items={sheet.notes.clone()} />
            <p class="paper-note">{ scene.t("paper-left-out") }</p>
        </PaperFrame>
    }
}

#[derive(Properties, PartialEq)]
struct PartsProps {
    sheet: DossierSheet,
}

/// The parts that are read by the table of kinds.
#[component]
fn Parts(props: &PartsProps) -> Html {
    let scene = use_scene();
    html! {
        <div class="paper-parts">
            for (part, entries) in props.sheet.parts.iter() {
                <Part key={part_title(*part)} title={scene.t(part_title(*part))}>
                    <ul class="paper-list">
                        for (key, entry, words) in keyed(&scene, entries) {
                            <li {key} data-nested={entry.nested.then_some("")}>{ words }</li>
                        }
                    </ul>
                </Part>
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

#[derive(Properties, PartialEq)]
struct PrivateNotesProps {
    dossier: Rc<Dossier>,
    ticked: BTreeSet<ElementId>,
    ontick: Callback<ElementId>,
}

/// The private notes, each with a tick for this print.
#[component]
fn PrivateNotes(props: &PrivateNotesProps) -> Html {
    let scene = use_scene();
    let private = |note: &&Item<Note>| !note.content.shared && note.content.text.value().is_some();
    let notes: Vec<&Item<Note>> = props.dossier.notes.iter().filter(private).collect();
    if notes.is_empty() {
        return Html::default();
    }
    let tick = |id: ElementId| props.ontick.reform(move |_: Event| id);
    html! {
        <fieldset class="checks">
            <legend>{ scene.t("paper-private-notes") }</legend>
            <ul>
                for note in notes {
                    <li key={note.id.to_string()}>
                        <label class="check">
                            <input type="checkbox" checked={props.ticked.contains(&note.id)} onchange={tick(note.id)} />
                            { note.content.text.value().cloned().unwrap_or_default() }
                        </label>
                    </li>
                }
            </ul>
        </fieldset>
    }
}
