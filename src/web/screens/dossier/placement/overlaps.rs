//! Contracts or placements that share days: a warning that names both, and « conserver », which keeps who and when.

use crate::app::{Edit, editing};
use crate::domain::{ElementId, Subject};
use crate::i18n::formats;
use crate::insight::placement::overlap::{Overlap, Pair};
use crate::insight::placement::work;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::waiver;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The warnings; nothing when no days are shared.
pub fn overlaps(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let said = work::told_of(&dossier.records, &scene.settings, scene.today);
    let found = work::shared_days(&dossier.records, &said);
    if found.is_empty() {
        return Html::default();
    }
    let about = Subject::Person(dossier.id);
    let keep = |pair: Pair| dispatch.reform(move |_: MouseEvent| editing::Msg::Edited { about, edits: kept(pair) });
    html! {
        <ul class="warnings">
            for overlap in found {
                <li key={overlap.pair.ids().map(|id| id.to_string()).concat()} data-kept={overlap.accepted.then_some("true")}>
                    <p>{ icon(if overlap.accepted { "check" } else { "warning" }) }{ overlapping(scene, dossier, &overlap) }</p>
                    if overlap.accepted {
                        <p class="hint">{ by(scene, dossier, overlap.pair) }</p>
                    } else {
                        <button type="button" class="btn small" onclick={keep(overlap.pair)}>{ scene.t("contract-overlap-keep") }</button>
                    }
                </li>
            }
        </ul>
    }
}

fn overlapping(scene: &Scene, dossier: &Dossier, overlap: &Overlap) -> String {
    let [one, other] = overlap.pair.ids().map(|id| named(scene, dossier, id));
    scene.ta("contract-overlap", &[("one", one.into()), ("other", other.into())])
}

/// What an element is called, with its dates.
fn named(scene: &Scene, dossier: &Dossier, id: ElementId) -> String {
    let of = |kind: Kind| dossier.records.element(&kind, id);
    let contract = of(Kind::Contract).or_else(|| of(Kind::CpasContract));
    let words = |name: String, record: &Record| format!("{name} ({})", naming::dates(scene, record));
    match (contract, of(Kind::Placement)) {
        (Some(contract), _) => words(naming::contract(scene, contract), contract),
        (None, Some(placement)) => words(naming::placement(scene, placement), placement),
        (None, None) => scene.t("value-name-awaited"),
    }
}

/// Who said that the two are right, and when.
fn by(scene: &Scene, dossier: &Dossier, pair: Pair) -> Option<String> {
    let ids = pair.ids();
    let waivers = dossier.records.of(&Kind::Waiver).iter().filter(|waiver| waiver.get(waiver::RULE) == Some("overlap"));
    let of_pair = |waiver: &&Record| waiver.items(waiver::ELEMENTS).all(|id| ids.contains(&id));
    let stated = waivers.filter(of_pair).find_map(|waiver| waiver.held(waiver::RULE)?.shown.as_ref())?;
    let (name, day) = (scene.member(stated.by.member), formats::day(&scene.words, stated.on));
    Some(scene.ta("contract-overlap-kept", &[("name", name.into()), ("date", day.into())]))
}

fn kept(pair: Pair) -> Vec<Edit> {
    let id = ElementId::random();
    let entries = [waiver::RULE.with("overlap"), waiver::ELEMENTS.with(pair.ids().to_vec())];
    entries.map(|entry| Edit::element(id, entry)).into()
}
