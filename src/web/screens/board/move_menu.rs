//! « Déplacer vers… »: the steps, by their labels.

use super::card::name;
use crate::app::board::ColumnView;
use crate::app::{board, moving};
use crate::domain::PersonId;
use crate::insight::Card;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::Menu;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MoveMenuProps {
    pub card: Rc<Card>,
    pub columns: Rc<[Rc<ColumnView>]>,
    pub selected: Rc<BTreeSet<PersonId>>,
    pub onclose: Callback<()>,
}

#[component]
pub fn MoveMenu(props: &MoveMenuProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let card = &props.card;
    let label = scene.ta("board-move-of", &[("name", name(&scene, card).into())]);
    let many = props.selected.len() > 1 && props.selected.contains(&card.id);
    let title = if many {
        scene.ta("board-selected", &[("count", props.selected.len().into())])
    } else {
        scene.ta("board-move-name", &[("name", name(&scene, card).into())])
    };
    let choose = |step| {
        let (dispatch, onclose, person) = (dispatch.clone(), props.onclose.clone(), card.id);
        Callback::from(move |_: MouseEvent| {
            dispatch.send(moving::Msg::Moved { person, to: step });
            onclose.emit(());
        })
    };
    let selected = props.selected.contains(&card.id);
    let select = {
        let (dispatch, onclose, person) = (dispatch.clone(), props.onclose.clone(), card.id);
        Callback::from(move |_: MouseEvent| {
            dispatch.send(board::Msg::SelectionToggled(person));
            onclose.emit(());
        })
    };
    html! {
        <Menu {label} title={html! { title }} onclose={props.onclose.clone()}>
            <button type="button" role="menuitem" tabindex="-1" onclick={select}>
                <svg class="icon" data-here="true" aria-hidden="true"><use href="#i-check" /></svg>
                <span>{ scene.t(if selected { "board-select-none" } else { "keys-select" }) }</span>
            </button>
            <div role="separator"></div>
            for column in props.columns.iter() {
                <button
                    key={column.step.code()}
                    type="button"
                    role="menuitem"
                    tabindex="-1"
                    aria-current={(column.step == card.step).then_some("true")}
                    onclick={choose(column.step)}
                >
                    <svg class="icon" data-here="true" aria-hidden="true"><use href="#i-check" /></svg>
                    <span>{ scene.step(column.step) }</span>
                </button>
            }
        </Menu>
    }
}
