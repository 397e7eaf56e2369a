//! What the organisation puts the person in: filières, group, territory, referent, tags.

pub mod checklist;
pub mod gate;
pub mod move_menu;
pub mod passages;
pub mod path_more;
pub mod reason;
pub mod rules;
pub mod steps;
pub mod tracks;

use super::frame::desk::{Desk, Part, Shown};
use super::frame::panel::Fill;
use super::frame::rows::{RowsSpec, rows};
use crate::app::form::{PathForm, Problems};
use crate::app::{Route, Shared};
use crate::domain::{ElementId, MemberId};
use crate::insight::Dossier;
use crate::insight::dossier::history::FieldOf;
use crate::insight::path::workload::Load;
use crate::insight::settings::Entry;
use crate::journal::schema::{grouping, referent, tag, track};
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::draft::use_new_day;
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::screens::people::suggestion::suggested;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use passages::Passages;
use path_more::path_more;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// Filières, group, territory, referent and tags, with how the path began; or their form.
pub fn path_section(scene: &Scene, dossier: &Rc<Dossier>, desk: &Desk) -> Html {
    let records = &dossier.records;
    let entry = |id: ElementId| entry_name(scene, id);
    let named = |text: &str| html! { <span class="tag">{ text.to_owned() }</span> };
    let tracks = records.of(&Kind::Track).iter().filter_map(|item| {
        let name = entry(item.get(track::TEMPLATE)?);
        Some((item.keys.text().to_owned(), html! { { name } }))
    });
    let tags = records.of(&Kind::Tag).iter();
    let tags = tags.filter_map(|item| Some((item.keys.text().to_owned(), named(item.get(tag::NAME)?))));
    let grouped = records.register(&Kind::Grouping);
    let answers = Shown::text(dossier.now(&Kind::Referent), referent::MEMBER, |id| scene.member(id));
    let row = |field: AnyField, label, shown: Shown| {
        desk.row(scene, FieldOf::any(field), scene.t(label), shown.decided_here())
    };
    let body = html! {
        if desk.editing == Some(Part::Path) {
            <PathEditor dossier={dossier.clone()} onclose={desk.onclose.clone()} loads={desk.loads.clone()} />
        } else {
            <dl class="facts">
                { row(track::TEMPLATE.any(), "dossier-track", Shown::list(tracks.collect())) }
                { row(grouping::COHORT.any(), "dossier-cohort", Shown::text(grouped, grouping::COHORT, entry)) }
                { row(grouping::TERRITORY.any(), "dossier-territory", Shown::text(grouped, grouping::TERRITORY, entry)) }
                { row(referent::MEMBER.any(), "dossier-referent", answers) }
                { row(tag::NAME.any(), "dossier-tags", Shown::list(tags.collect())) }
            </dl>
            { path_more(scene, dossier) }
            <Passages dossier={dossier.clone()} />
        }
    };
    desk.panel(scene, Part::Path, "dossier-path", Fill::Facts, body)
}

fn entry_name(scene: &Scene, id: ElementId) -> String {
    scene.settings.entry(id).map_or_else(|| scene.t("value-name-awaited"), str::to_owned)
}

/// The entries on offer, and the one that stands though it is no longer offered.
fn offered(entries: &[Entry], standing: Option<ElementId>) -> Vec<(AttrValue, AttrValue)> {
    let kept = entries.iter().filter(|entry| !entry.removed || Some(entry.id) == standing);
    kept.map(|entry| (entry.id.to_string().into(), entry.name.clone().into())).collect()
}

fn value(id: Option<impl ToString>) -> AttrValue {
    id.map(|id| id.to_string()).unwrap_or_default().into()
}

#[derive(Properties, PartialEq)]
struct PathEditorProps {
    dossier: Rc<Dossier>,
    onclose: Callback<()>,
    loads: Shared<Vec<Load>>,
}

#[component]
fn PathEditor(props: &PathEditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| PathForm { referent_from: scene.today.to_string(), ..PathForm::of(&props.dossier) });
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, "path", &props.onclose);
    use_new_day(&form, scene.today, &draft, PathForm::turn);
    let onsubmit = {
        let (form, problems, dossier) = (form.clone(), problems.clone(), props.dossier.clone());
        Callback::from(move |()| answer(form.edits(&dossier, ElementId::random), &problems, &submit))
    };
    let settings = &scene.settings;
    let colleagues = settings.members.iter().filter(|member| !member.left || Some(member.id) == form.referent);
    let colleagues: Vec<(AttrValue, AttrValue)> =
        colleagues.map(|member| (member.id.to_string().into(), member.name.clone().into())).collect();
    let cohort = FieldSpec::line("cohort", "dossier-cohort");
    let territory = FieldSpec::line("territory", "dossier-territory");
    let referent = FieldSpec::line("referent", "dossier-referent").help("person-referent-help");
    let from = FieldSpec::line(PathForm::REFERENT_FROM, "contacts-referent-from")
        .of(FieldKind::Day(Toward::Either))
        .help("contacts-referent-from-help");
    let tags = RowsSpec { label: "field-tag-name", add: "dossier-tag-add", kind: FieldKind::Line };
    let body = html! {
        <>
            { tracks(&scene, &form.tracks, &setter(&form, |form: &mut PathForm, track| form.toggle(track))) }
            <SelectField spec={cohort} options={offered(&settings.cohorts, form.cohort)} value={value(form.cohort)}
                onchange={setter(&form, |form, id: String| form.cohort = ElementId::parse(&id).ok())} />
            <SelectField spec={territory} options={offered(&settings.territories, form.territory)} value={value(form.territory)}
                onchange={setter(&form, |form, id: String| form.territory = ElementId::parse(&id).ok())} />
            <p class="hint full">{ scene.t("path-lists-help") }{ " " }<a href={Route::Settings.to_string()}>{ scene.t("settings-title") }</a></p>
            <SelectField spec={referent} options={colleagues} value={value(form.referent)}
                onchange={setter(&form, |form, id: String| form.referent = MemberId::parse(&id).ok())} />
            if props.dossier.referent().is_none() {
                { suggested(&scene, &props.loads, form.referent, &setter(&form, |form: &mut PathForm, member| form.referent = Some(member))) }
            }
            if form.referent != props.dossier.referent() {
                <TextField spec={from} value={form.referent_from.clone()} error={error(&scene, &problems, PathForm::REFERENT_FROM)}
                    oninput={setter(&form, |form: &mut PathForm, text| form.referent_from = text)} />
            }
            { rows(&scene, tags, &form.tags, &problems, &setter(&form, |form: &mut PathForm, rows| form.tags = rows)) }
        </>
    };
    form_frame(&scene, "path-title", &draft.ending(&onsubmit, &props.onclose), body)
}

/// The filières on offer, and those that the person follows though they are no longer offered.
fn tracks(scene: &Scene, chosen: &BTreeSet<ElementId>, toggle: &Callback<ElementId>) -> Html {
    let all = scene.settings.tracks.iter().filter(|track| !track.removed || chosen.contains(&track.id));
    let all: Vec<&Entry> = all.collect();
    let onchange = |id: ElementId| toggle.reform(move |_: Event| id);
    html! {
        <fieldset class="full">
            <legend>{ scene.t("dossier-track") }</legend>
            if all.is_empty() {
                <p class="hint">{ scene.t("person-track-help") }</p>
            }
            <div class="choices">
                for track in all {
                    <label class="choice" key={track.id.to_string()}>
                        <input type="checkbox" id={format!("track-{}", track.id)} checked={chosen.contains(&track.id)} onchange={onchange(track.id)} />
                        <span>{ track.name.clone() }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
