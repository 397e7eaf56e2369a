//! What the person brings: diplomas, skills with their proof, attestations at the end of a filière, and experience.

use crate::domain::Line as Text;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::{Dossier, Record};
use crate::journal::schema::content::Code;
use crate::journal::schema::{diploma, end_proof, experience, skill_proof, track};
use crate::journal::{Field, Kind};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::records::{Place, RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use std::rc::Rc;
use yew::prelude::*;

static DIPLOMAS: RecordsSpec = RecordsSpec {
    id: "diplomas",
    kind: Kind::Diploma,
    title: "project-diplomas",
    add: "project-diploma-add",
    empty: "project-diplomas",
    boxes: fields!(diploma: LEVEL, TITLE, YEAR),
    proposed: |_, _| Vec::new(),
    sort: |records| records.order_by_key(|record| (std::cmp::Reverse(record.get(diploma::YEAR)), record.id())),
    name: |scene, record| titled(scene, record, List::Diploma, diploma::LEVEL, diploma::TITLE),
    line: |scene, _, _, record| {
        plain(scene, record, List::Diploma, diploma::LEVEL, diploma::TITLE, record.get(diploma::YEAR))
    },
};

static SKILLS: RecordsSpec = RecordsSpec {
    id: "skills",
    kind: Kind::SkillProof,
    title: "project-skills",
    add: "project-skill-add",
    empty: "project-skills",
    boxes: fields!(skill_proof: NAME, PROOF),
    proposed: |_, _| Vec::new(),
    sort: |records| records.order_by_key(|record| (record.get(skill_proof::NAME).map(str::to_lowercase), record.id())),
    name: |scene, record| titled(scene, record, List::SkillProof, skill_proof::PROOF, skill_proof::NAME),
    line: |scene, _, _, record| plain(scene, record, List::SkillProof, skill_proof::PROOF, skill_proof::NAME, None),
};

static END_PROOFS: RecordsSpec = RecordsSpec {
    id: "end-proofs",
    kind: Kind::EndProof,
    title: "project-end-proofs",
    add: "project-end-proof-add",
    empty: "project-end-proofs",
    boxes: fields!(end_proof: PROOF, TRACK, DAY),
    proposed: |_, today| vec![(end_proof::DAY.any(), today.to_string())],
    sort: |records| records.order_by_key(|record| (std::cmp::Reverse(record.get(end_proof::DAY)), record.id())),
    name: |scene, record| {
        coded(scene, record, List::EndProof, end_proof::PROOF).unwrap_or_else(|| scene.t("kind-end_proof"))
    },
    line: end_proof,
};

static EXPERIENCES: RecordsSpec = RecordsSpec {
    id: "experiences",
    kind: Kind::Experience,
    title: "project-experiences",
    add: "project-experience-add",
    empty: "project-experiences",
    boxes: fields!(experience: TEXT),
    proposed: |_, _| Vec::new(),
    sort: |records| records.order_by_key(|record| (std::cmp::Reverse(record.last_on()), record.id())),
    name: |_, record| record.get(experience::TEXT).unwrap_or_default().to_owned(),
    line: experience,
};

/// The four lists in one panel. A list that holds nothing is only its button.
pub fn proofs(scene: &Scene, dossier: &Rc<Dossier>) -> Html {
    let lists = [&DIPLOMAS, &SKILLS, &END_PROOFS, &EXPERIENCES];
    let quiet = lists.iter().all(|spec| dossier.records.of(&spec.kind).is_empty());
    html! {
        <section class="panel" aria-labelledby="proofs-title" data-quiet={quiet.then_some("true")}>
            <div class="panel-head"><h2 id="proofs-title">{ scene.t("project-proofs") }</h2></div>
            <div class="parts">
                for spec in lists {
                    <RecordsSection key={spec.id} dossier={dossier.clone()} {spec} place={Place::Part} />
                }
            </div>
        </section>
    }
}

fn coded(scene: &Scene, record: &Record, list: List, field: Field<Code>) -> Option<String> {
    record.get(field).map(|code| scene.code(list, code))
}

/// The words that somebody typed, or the label of the code where there are none.
fn titled(scene: &Scene, record: &Record, list: List, code: Field<Code>, words: Field<Text>) -> String {
    let words = record.get(words).map(str::to_owned);
    words.or_else(|| coded(scene, record, list, code)).unwrap_or_else(|| scene.t("value-unknown"))
}

/// Words, year and the label of the code, in a line.
fn plain(scene: &Scene, record: &Record, list: List, code: Field<Code>, words: Field<Text>, year: Option<u16>) -> Html {
    let label = coded(scene, record, list, code).filter(|_| record.get(words).is_some());
    html! {
        <p class="record-title">
            { titled(scene, record, list, code, words) }
            if let Some(label) = label {
                <span class="tag">{ label }</span>
            }
            if let Some(year) = year {
                <span class="tag">{ year }</span>
            }
        </p>
    }
}

fn end_proof(scene: &Scene, _: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let track = record.get(end_proof::TRACK).and_then(|id| dossier.records.element(&Kind::Track, id));
    let track = track.and_then(|track| scene.settings.entry(track.get(track::TEMPLATE)?));
    let day = record.get(end_proof::DAY).map(|day| formats::day(&scene.words, day));
    let more: Vec<String> = track.map(str::to_owned).into_iter().chain(day).collect();
    html! {
        <>
            <p class="record-title">{ (END_PROOFS.name)(scene, record) }</p>
            <p class="record-more">{ more.join(" · ") }</p>
        </>
    }
}

fn experience(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let text = record.get(experience::TEXT).unwrap_or_default();
    html! {
        <>
            <p class="lines">{ text.to_owned() }</p>
            if let Some(element) = record.id() {
                { share_tick(scene, dispatch, dossier, Share { kind: &record.kind, element, row: "experience", name: text }) }
            }
        </>
    }
}
