//! One move for all, with a place of their own for those who stay, go elsewhere or leave.

use crate::app::bulk::{Asked, Tally, Target};
use crate::app::{bulk, dialog};
use crate::domain::{PersonId, Step};
use crate::i18n::labels::{self, List};
use crate::insight::Card;
use crate::insight::path::exit::exits;
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::board::card::name;
use crate::web::widgets::chip_select::Answer;
use crate::web::widgets::{DialogBox, chosen};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// How many persons are listed at first, and then with each press.
const PAGE: usize = 40;

/// The word for staying, among the ids of steps.
const STAY: &str = "stay";

/// The outcome that says nothing yet.
const UNKNOWN: &str = "unknown";

#[derive(Properties, PartialEq)]
pub struct MoveDialogProps {
    pub asked: Rc<Asked>,
}

#[component]
pub fn MoveDialog(props: &MoveDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let asked = &props.asked;
    let common = use_state(|| Target::To(next_step(&scene, asked)));
    let own = use_state(BTreeMap::<PersonId, Target>::new);
    let listed = use_state(|| PAGE);
    use_effect_with((), |()| {
        focus_on("bulk-common");
    });
    let target = |card: &Card| own.get(&card.id).copied().unwrap_or(*common);
    let tally = Tally::count(asked.persons.iter().map(|card| (card.step, target(card))));
    let oncommon = {
        let common = common.clone();
        Callback::from(move |target: Target| common.set(target))
    };
    let onown = {
        let (own, common) = (own.clone(), common.clone());
        Callback::from(move |(person, target): (PersonId, Target)| {
            let mut next = (*own).clone();
            if target == *common {
                next.remove(&person);
            } else {
                next.insert(person, target);
            }
            own.set(next);
        })
    };
    let onsubmit = {
        let moves: Vec<(PersonId, Target)> = asked.persons.iter().map(|card| (card.id, target(card))).collect();
        dispatch.reform(move |event: SubmitEvent| {
            event.prevent_default();
            bulk::Msg::Moved(moves.clone())
        })
    };
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let left = asked.persons.len().saturating_sub(*listed).min(PAGE);
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let foot = html! {
        <>
            <p class="tally" role="status">{ tally_words(&scene, tally) }</p>
            <button type="button" class="btn" onclick={onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="bulk-form" class="btn primary">{ scene.t("bulk-apply") }</button>
        </>
    };
    html! {
        <DialogBox title={scene.ta("bulk-move-title", &[("count", asked.persons.len().into())])} width="wide" {onclose} {foot}>
            <form id="bulk-form" class="bulk" {onsubmit}>
                <div class="bulk-common">
                    <label for="bulk-common">{ scene.t("bulk-move-all") }</label>
                    { place(&scene, "bulk-common".to_owned(), None, *common, scene.t("bulk-outcome-all"), &oncommon) }
                </div>
                <p class="soft">{ scene.t("bulk-move-hint") }</p>
                <ul class="bulk-people" aria-label={scene.t("bulk-people")}>
                    for card in asked.persons.iter().take(*listed) {
                        { person_row(&scene, card, own.get(&card.id).copied(), *common, &onown) }
                    }
                </ul>
                if left > 0 {
                    <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
                }
            </form>
        </DialogBox>
    }
}

/// « 12 changent d'étape, 2 restent, 1 sort », without zero counts.
pub fn tally_words(scene: &Scene, tally: Tally) -> String {
    let part = |count: usize, id: &str| (count > 0).then(|| scene.ta(id, &[("count", count.into())]));
    let parts = [
        part(tally.moved, "bulk-tally-moved"),
        part(tally.stayed, "bulk-tally-stayed"),
        part(tally.left, "bulk-tally-left"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The column after the one where most of them stand: the likely way, chosen first.
fn next_step(scene: &Scene, asked: &Asked) -> Step {
    let mut counts: BTreeMap<Step, usize> = BTreeMap::new();
    for card in &asked.persons {
        *counts.entry(card.step).or_default() += 1;
    }
    let from = counts.into_iter().max_by_key(|(_, count)| *count).map(|(step, _)| step);
    let after = scene.steps_with(from).skip_while(|step| Some(*step) != from).nth(1);
    after.filter(|step| *step != Step::Closed).or(from).unwrap_or(Step::Intake)
}

/// A person, who goes with the others or a way of their own.
fn person_row(
    scene: &Scene,
    card: &Card,
    own: Option<Target>,
    common: Target,
    onchange: &Callback<(PersonId, Target)>,
) -> Html {
    let name = name(scene, card);
    let id = card.id;
    let label = scene.ta("bulk-move-of", &[("name", name.as_str().into())]);
    let outcome_label = scene.ta("bulk-outcome-of", &[("name", name.as_str().into())]);
    let onchange = onchange.reform(move |target| (id, target));
    html! {
        <li key={id.to_string()} data-own={own.map(|_| "true")}>
            <span><b>{ name }</b><span class="soft">{ scene.step(card.step) }</span></span>
            { place(scene, format!("bulk-{id}"), Some(label), own.unwrap_or(common), outcome_label, &onchange) }
        </li>
    }
}

/// A step, staying, or a way out with what follows it. It has no label of its own where one stands beside it.
fn place(
    scene: &Scene,
    id: String,
    label: Option<String>,
    target: Target,
    outcome_label: String,
    onchange: &Callback<Target>,
) -> Html {
    let (value, code) = match target {
        Target::To(step) => (step.code(), None),
        Target::Stay => (STAY, None),
        Target::Exit(code) => (Step::Closed.code(), Some(code)),
    };
    let onplace = onchange.reform(|event: Event| match chosen(&event).as_str() {
        STAY => Target::Stay,
        id => match Step::parse(id) {
            Some(Step::Closed) | None => Target::Exit(UNKNOWN),
            Some(step) => Target::To(step),
        },
    });
    let onoutcome = onchange.reform(|event: Event| {
        let code = chosen(&event);
        Target::Exit(exits().find(|known| *known == code).unwrap_or(UNKNOWN))
    });
    html! {
        <div class="places">
            <select {id} aria-label={label} onchange={onplace}>
                for (option, words) in places(scene) {
                    <option key={option.to_string()} value={option.clone()} selected={option == value}>{ words }</option>
                }
            </select>
            if let Some(code) = code {
                <select aria-label={outcome_label} onchange={onoutcome}>
                    for option in exits() {
                        <option key={option} value={option} selected={option == code}>
                            { labels::code(&scene.words, List::Outcome, option) }
                        </option>
                    }
                </select>
            }
        </div>
    }
}

fn places(scene: &Scene) -> Vec<Answer> {
    let steps = scene.steps_with(Some(Step::Closed)).map(|step| (step.code().into(), scene.step(step).into()));
    let stay = (STAY.into(), scene.t("bulk-stay").into());
    std::iter::once(stay).chain(steps).collect()
}
