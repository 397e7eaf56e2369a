//! What the person brings: diplomas, skills with their proof, attestations at the end of a filière, and experience.

use crate::domain::order::InOrder;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::records::{Place, RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::dossier::frame::share::ShareTick;
use std::rc::Rc;
use yew::prelude::*;

static DIPLOMAS: RecordsSpec = RecordsSpec {
    id: "diplomas",
    kind: Kind::Diploma,
    title: "project-diplomas",
    add: "project-diploma-add",
    empty: "project-diplomas",
    boxes: &["level", "title", "year"],
    proposed: |_, _| Vec::new(),
    sort: |records| records.order_by_key(|record| (std::cmp::Reverse(record.count("year")), record.id())),
    name: |scene, record| titled(scene, record, List::Diploma, "level", "title"),
    line: |scene, _, record| plain(scene, record, List::Diploma, "level", "title"),
};

static SKILLS: RecordsSpec = RecordsSpec {
    id: "skills",
    kind: Kind::SkillProof,
    title: "project-skills",
    add: "project-skill-add",
    empty: "project-skills",
    boxes: &["name", "proof"],
    proposed: |_, _| Vec::new(),
    sort: |records| records.order_by_key(|record| (record.text("name").map(str::to_lowercase), record.id())),
    name: |scene, record| titled(scene, record, List::SkillProof, "proof", "name"),
    line: |scene, _, record| plain(scene, record, List::SkillProof, "proof", "name"),
};

static END_PROOFS: RecordsSpec = RecordsSpec {
    id: "end-proofs",
    kind: Kind::EndProof,
    title: "project-end-proofs",
    add: "project-end-proof-add",
    empty: "project-end-proofs",
    boxes: &["proof", "track", "day"],
    proposed: |_, today| vec![("day", today.to_string())],
    sort: |records| records.order_by_key(|record| (std::cmp::Reverse(record.day("day")), record.id())),
    name: |scene, record| coded(scene, record, List::EndProof, "proof").unwrap_or_else(|| scene.t("kind-end_proof")),
    line: end_proof,
};

static EXPERIENCES: RecordsSpec = RecordsSpec {
    id: "experiences",
    kind: Kind::Experience,
    title: "project-experiences",
    add: "project-experience-add",
    empty: "project-experiences",
    boxes: &["text"],
    proposed: |_, _| Vec::new(),
    sort: |records| records.order_by_key(|record| (std::cmp::Reverse(record.last_on()), record.id())),
    name: |_, record| record.text("text").unwrap_or_default().to_owned(),
    line: experience,
};

/// The four lists in one panel. A list that holds nothing is only its button.
#[component]
pub fn Proofs(props: &SectionProps) -> Html {
    let scene = use_scene();
    let lists = [&DIPLOMAS, &SKILLS, &END_PROOFS, &EXPERIENCES];
    let quiet = lists.iter().all(|spec| props.dossier.records.of(&spec.kind).is_empty());
    html! {
        <section class="panel" aria-labelledby="proofs-title" data-quiet={quiet.then_some("true")}>
            <div class="panel-head"><h2 id="proofs-title">{ scene.t("project-proofs") }</h2></div>
            <div class="parts">
                for spec in lists {
                    <RecordsSection key={spec.id} dossier={props.dossier.clone()} {spec} place={Place::Part} />
                }
            </div>
        </section>
    }
}

fn coded(scene: &Scene, record: &Record, list: List, field: &str) -> Option<String> {
    record.text(field).map(|code| scene.code(list, code))
}

/// The typed words, or the label of the code where there are none.
fn titled(scene: &Scene, record: &Record, list: List, code: &str, words: &str) -> String {
    let words = record.text(words).map(str::to_owned);
    words.or_else(|| coded(scene, record, list, code)).unwrap_or_else(|| scene.t("value-unknown"))
}

/// Words, year and the label of the code, in a line.
fn plain(scene: &Scene, record: &Record, list: List, code: &str, words: &str) -> Html {
    let label = coded(scene, record, list, code).filter(|_| record.text(words).is_some());
    html! {
        <p class="record-title">
            { titled(scene, record, list, code, words) }
            if let Some(label) = label {
                <span class="tag">{ label }</span>
            }
            if let Some(year) = record.count("year") {
                <span class="tag">{ year }</span>
            }
        </p>
    }
}

fn end_proof(scene: &Scene, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let track = record.element("track").and_then(|id| dossier.records.element(&Kind::Track, id));
    let track = track.and_then(|track| scene.settings.entry(track.element("template")?));
    let day = record.day("day").map(|day| formats::day(&scene.words, day));
    let more: Vec<String> = track.map(str::to_owned).into_iter().chain(day).collect();
    html! {
        <>
            <p class="record-title">{ (END_PROOFS.name)(scene, record) }</p>
            <p class="record-more">{ more.join(" · ") }</p>
        </>
    }
}

fn experience(_: &Scene, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let text = record.text("text").unwrap_or_default().to_owned();
    html! {
        <>
            <p class="lines">{ text.clone() }</p>
            if let Some(element) = record.id() {
                <ShareTick dossier={dossier.clone()} {element} row="experience" about={text} />
            }
        </>
    }
}
