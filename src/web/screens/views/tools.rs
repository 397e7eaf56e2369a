//! The choices beside the filters: groups, order on small screens, the matrix, the views kept.

use super::groups::axis_name;
use crate::app::board::axis::Axis;
use crate::app::board::sort::{By, Order, Sort};
use crate::app::device::Choices;
use crate::app::{Filter, board, device};
use crate::web::parts::Shelf;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::View;
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The choices, above the columns or above the list.
pub fn tools(scene: &Scene, dispatch: &Dispatch, shelf: &Shelf, view: &View, list: bool) -> Html {
    let filter = &view.filter;
    let choose = |change: fn(&mut Filter, &str)| {
        let filter = filter.clone();
        dispatch.reform(move |value: String| {
            let mut filter = filter.clone();
            change(&mut filter, &value);
            board::Msg::FilterChosen(filter)
        })
    };
    let onmatrix = {
        let choices = Choices { matrix: !view.choices.matrix, ..(*view.choices).clone() };
        dispatch.reform(move |_: MouseEvent| device::Msg::ChoicesMade(choices.clone()))
    };
    let matrix = if view.choices.matrix { "true" } else { "false" };
    html! {
        <>
            <ChipSelect
                label={scene.t("views-group-by")}
                value={filter.axis.map_or("", Axis::code)}
                answers={axes(scene)}
                onchange={choose(|filter, value| filter.axis = Axis::parse(value))}
            />
            if list {
                <div class="sort-choice">
                    <ChipSelect
                        label={scene.t("views-sort-by")}
                        value={filter.sort.map(Sort::code).unwrap_or_default()}
                        answers={orders(scene)}
                        onchange={choose(|filter, value| filter.sort = Sort::parse(value))}
                    />
                </div>
            } else {
                <button type="button" class="chip" aria-pressed={matrix} onclick={onmatrix}>
                    { icon("chart") }{ scene.t("views-matrix") }
                </button>
            }
            { shelf.tool(|toolbox| (toolbox.saved_views)(filter, &view.choices)) }
        </>
    }
}

fn axes(scene: &Scene) -> Vec<Answer> {
    let offered = Axis::ALL.into_iter().filter(|axis| axis.is_offered(&scene.settings));
    let axes = offered.map(|axis| (axis.code().into(), axis_name(scene, axis).into()));
    std::iter::once((AttrValue::default(), scene.t("views-group-none").into())).chain(axes).collect()
}

/// The message that names what rows are put in order by.
pub fn by_id(by: By) -> &'static str {
    match by {
        By::Name => "people-name",
        By::Step => "board-filter-step",
        By::Days => "people-days",
        By::Track => "board-filter-track",
        By::Locality => "people-locality",
        By::Referent => "board-filter-referent",
        By::Due => "people-next",
    }
}

fn orders(scene: &Scene) -> Vec<Answer> {
    let order = |by: By, order: Order| {
        let name = scene.t(by_id(by));
        let name = match order {
            Order::Rising => name,
            Order::Falling => scene.ta("views-sort-falling", &[("name", name.into())]),
        };
        (Sort { by, order }.code().into(), name.into())
    };
    let all = By::ALL.into_iter().flat_map(|by| [order(by, Order::Rising), order(by, Order::Falling)]);
    std::iter::once((AttrValue::default(), scene.t("views-sort-board").into())).chain(all).collect()
}
