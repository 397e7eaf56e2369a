//! The people of a packet: what the partner writes of each, and whether it is taken.

use crate::app::Shared;
use crate::app::import::{self, Shown, Source};
use crate::domain::{OrgType, PersonId};
use crate::exchange::preview::{Change, Fate, Field, Said, SubjectChanges};
use crate::i18n::values::Names;
use crate::i18n::{formats, previews, values};
use crate::insight::dossier::conflict::proposed;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use crate::web::widgets::more::use_first;
use crate::web::widgets::owner_tag::owner_tag;
use yew::prelude::*;

/// How many people, and sentences of each, are shown at first.
const FIRST_PEOPLE: usize = 20;
const FIRST_LINES: usize = 8;

#[derive(Properties, PartialEq)]
pub struct PeopleProps {
    pub shown: Shared<Shown>,
}

/// The list, the gravest changes first.
#[component]
pub fn People(props: &PeopleProps) -> Html {
    let scene = use_scene();
    let shown = &props.shown;
    let people: Vec<&SubjectChanges> =
        shown.preview.subjects.iter().filter(|subject| subject.subject.person().is_some()).collect();
    let (count, rest) = use_first(FIRST_PEOPLE, people.len());
    if people.is_empty() {
        return Html::default();
    }
    html! {
        <section class="group" aria-labelledby="preview-people">
            <h3 id="preview-people">{ icon("users") }{ scene.ta("preview-people", &[("count", people.len().into())]) }</h3>
            <p class="hint">{ scene.t("preview-people-help") }</p>
            <ul class="records">
                for subject in people.into_iter().take(count) {
                    { person(&scene, shown, subject) }
                }
            </ul>
            { rest }
            if !shown.takes_anybody() {
                <p role="status"><b>{ scene.t("preview-nobody-taken") }</b></p>
            }
        </section>
    }
}

fn person(scene: &Scene, shown: &Shared<Shown>, subject: &SubjectChanges) -> Html {
    let Some(id) = subject.subject.person() else { return Html::default() };
    let name = previews::name(&scene.words, subject);
    html! {
        <li key={id.to_string()}>
            <div class="record">
                if subject.fate == Fate::Erased {
                    <p class="record-title">{ name.clone() }</p>
                } else {
                    <Taken person={id} name={name.clone()} taken={!shown.left_out.contains(&id)} />
                }
                <p class="record-more">{ what(scene, subject) }</p>
                <Sentences shown={shown.clone()} person={id} />
            </div>
        </li>
    }
}

/// What becomes of the person here.
fn what(scene: &Scene, subject: &SubjectChanges) -> String {
    let changes = subject.changes.len();
    match subject.fate {
        Fate::Erased => scene.t("preview-person-erased"),
        Fate::New => scene.t("preview-person-new"),
        Fate::Incomplete => scene.ta("preview-incomplete-people", &[("count", 1.into())]),
        Fate::Changed => scene.ta("preview-person-changes", &[("count", changes.into())]),
    }
}

#[derive(Properties, PartialEq)]
struct TakenProps {
    person: PersonId,
    name: String,
    taken: bool,
}

/// Whether something of the person is taken.
#[component]
fn Taken(props: &TakenProps) -> Html {
    let dispatch = use_dispatch();
    let person = props.person;
    let onchange = Callback::from(move |_: Event| dispatch.send(import::Msg::PersonToggled(person)));
    html! {
        <label class="check record-title">
            <input type="checkbox" checked={props.taken} {onchange} />
            <span>{ props.name.clone() }</span>
        </label>
    }
}

#[derive(Properties, PartialEq)]
struct SentencesProps {
    shown: Shared<Shown>,
    person: PersonId,
}

/// What changes, in sentences that say who wrote it; a long list shows its beginning.
#[component]
fn Sentences(props: &SentencesProps) -> Html {
    let scene = use_scene();
    let Shown { source, preview, .. } = &*props.shown;
    let about = |subject: &&SubjectChanges| subject.subject.person() == Some(props.person);
    let subject = preview.subjects.iter().find(about);
    let (count, rest) = use_first(FIRST_LINES, subject.map_or(0, |subject| subject.changes.len()));
    let (Some(subject), Source::Packet { from, .. }) = (subject, source) else { return Html::default() };
    let names = previews::Coming { known: &scene, preview };
    let lines = subject.changes.iter().take(count).map(|change| match change {
        Change::Conflict { field, values } => versions(&scene, field, values, &names),
        change => html! { { previews::by_partner(&scene.words, from.name.as_str(), change, &names) } },
    });
    let keys: Vec<String> = subject.changes.iter().map(key).collect();
    html! {
        <>
            <ul class="record-sub plain">
                for (key, line) in keys.into_iter().zip(lines) {
                    <li {key}>{ line }</li>
                }
            </ul>
            { rest }
        </>
    }
}

fn key(change: &Change) -> String {
    match change {
        Change::Conflict { field, .. } | Change::Field { field, .. } | Change::Settled { field, .. } => {
            format!("{}/{}/{:?}", field.element, field.field.key, field.day)
        }
        Change::Proposed { act, .. } => format!("proposed {act}"),
        Change::Disputed { kind, element } => format!("{kind}/{element}"),
        Change::Added { kind, element, .. } | Change::Removed { kind, element, .. } => format!("{kind}:{element}"),
    }
}

/// Two answers side by side, the one to be proposed first.
fn versions(scene: &Scene, field: &Field, said: &[Said], names: &previews::Coming<'_>) -> Html {
    let sorts: Vec<Option<OrgType>> = said.iter().map(|said| scene.sort_of(said.by.org)).collect();
    let first = proposed(field.field, &sorts);
    let mut order: Vec<usize> = (0..said.len()).collect();
    if let Some(first) = first {
        order.retain(|place| *place != first);
        order.insert(0, first);
    }
    let label = values::field_label(&scene.words, field.field);
    let title = scene.ta("conflict-field", &[("field", label.into())]);
    html! {
        <div class="conflict" role="group" aria-label={title.clone()}>
            <p><b>{ title }</b></p>
            <div class="versions">
                for place in order {
                    <div class="version" key={format!("{:?}", said[place].by)}>
                        <b>{ values::value(&scene.words, field.field, &said[place].value, names) }</b>
                        <span class="soft">{ author(scene, &said[place]) }</span>
                        if let Some(sort) = sorts[place].filter(|_| first == Some(place)) {
                            { owner_tag(scene, sort) }
                        }
                    </div>
                }
            </div>
            <p class="hint">{ scene.t("preview-conflict-both") }</p>
        </div>
    }
}

fn author(scene: &Scene, said: &Said) -> String {
    let organisation = scene.organisation(said.by.org).unwrap_or_else(|| scene.t("value-name-awaited"));
    let date = formats::day(&scene.words, said.on);
    scene.ta("timeline-author", &[("date", date.into()), ("name", organisation.into())])
}
