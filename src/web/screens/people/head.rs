//! The names of the columns; a press on one puts the rows in its order.

use crate::app::board::sort::{By, Order, Sort};
use crate::app::{Filter, board};
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::views::by_id;
use crate::web::widgets::Icon;
use yew::prelude::*;

/// How many columns the table has.
pub const COLUMNS: usize = By::ALL.len() + 2;

#[derive(Properties, PartialEq)]
pub struct HeadRowProps {
    pub filter: Filter,
}

#[component]
pub fn HeadRow(props: &HeadRowProps) -> Html {
    let scene = use_scene();
    html! {
        <tr>
            <th scope="col"><span class="vh">{ scene.t("bulk-selected") }</span></th>
            for by in By::ALL {
                <Head key={by.code()} {by} filter={props.filter.clone()} />
            }
            <th scope="col"><span class="vh">{ scene.t("views-signs") }</span></th>
        </tr>
    }
}

#[derive(Properties, PartialEq)]
struct HeadProps {
    by: By,
    filter: Filter,
}

#[component]
fn Head(props: &HeadProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let by = props.by;
    let now = props.filter.sort.filter(|sort| sort.by == by).map(|sort| sort.order);
    let (sorted, icon) = match now {
        None => (None, None),
        Some(Order::Rising) => (Some("ascending"), Some("chevron-up")),
        Some(Order::Falling) => (Some("descending"), Some("chevron-down")),
    };
    let next = Filter { sort: Sort::after_press(props.filter.sort, by), ..props.filter.clone() };
    let onclick = dispatch.reform(move |_: MouseEvent| board::Msg::FilterChosen(next.clone()));
    html! {
        <th scope="col" aria-sort={sorted}>
            <button type="button" class="btn quiet small" {onclick}>
                { scene.t(by_id(by)) }
                if let Some(icon) = icon {
                    <Icon name={icon} />
                }
            </button>
        </th>
    }
}
