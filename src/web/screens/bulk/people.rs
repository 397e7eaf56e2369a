//! The persons that a change is for; a box taken away makes an exception.

use crate::domain::PersonId;
use crate::insight::Card;
use crate::web::scene::use_scene;
use crate::web::screens::board::card::name;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// How many are listed at first, and then with each press.
const PAGE: usize = 40;

#[derive(Properties, PartialEq)]
pub struct PeopleBoxesProps {
    pub persons: Vec<Rc<Card>>,
    /// Those for whom nothing changes.
    pub excepted: BTreeSet<PersonId>,
    pub ontoggle: Callback<PersonId>,
}

/// The list, folded behind its count.
#[component]
pub fn PeopleBoxes(props: &PeopleBoxesProps) -> Html {
    let scene = use_scene();
    let listed = use_state(|| PAGE);
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let left = props.persons.len().saturating_sub(*listed).min(PAGE);
    let count = props.persons.len() - props.excepted.len();
    html! {
        <details class="bulk-boxes">
            <summary>{ scene.ta("bulk-for", &[("count", count.into())]) }</summary>
            <p class="soft">{ scene.t("bulk-for-hint") }</p>
            <ul class="bulk-people">
                for card in props.persons.iter().take(*listed) {
                    <li key={card.id.to_string()}>
                        <label class="check">
                            <input
                                type="checkbox"
                                checked={!props.excepted.contains(&card.id)}
                                onchange={toggling(&props.ontoggle, card.id)}
                            />
                            <span>{ name(&scene, card) }</span>
                        </label>
                        <span class="soft">{ scene.step(card.step) }</span>
                    </li>
                }
            </ul>
            if left > 0 {
                <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
            }
        </details>
    }
}

fn toggling(ontoggle: &Callback<PersonId>, person: PersonId) -> Callback<Event> {
    ontoggle.reform(move |_: Event| person)
}
