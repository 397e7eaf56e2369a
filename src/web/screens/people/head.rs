//! The names of the columns; a press on one puts the rows in its order.

use crate::app::board::sort::{By, Order, Sort};
use crate::app::{Filter, board};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::views::by_id;
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many columns the table has.
pub const COLUMNS: usize = By::ALL.len() + 2;

/// The row of all names; two columns have one only for those who hear it.
pub fn head_row(scene: &Scene, dispatch: &Dispatch, filter: &Filter) -> Html {
    html! {
        <tr>
            <th scope="col"><span class="vh">{ scene.t("bulk-selected") }</span></th>
            for by in By::ALL {
                { head(scene, dispatch, filter, by) }
            }
            <th scope="col"><span class="vh">{ scene.t("views-signs") }</span></th>
        </tr>
    }
}

/// The name of one column, and which way its rows stand.
fn head(scene: &Scene, dispatch: &Dispatch, filter: &Filter, by: By) -> Html {
    let now = filter.sort.filter(|sort| sort.by == by).map(|sort| sort.order);
    let (sorted, sign) = match now {
        None => (None, None),
        Some(Order::Rising) => (Some("ascending"), Some("chevron-up")),
        Some(Order::Falling) => (Some("descending"), Some("chevron-down")),
    };
    let next = Filter { sort: Sort::after_press(filter.sort, by), ..filter.clone() };
    let onclick = dispatch.reform(move |_: MouseEvent| board::Msg::FilterChosen(next.clone()));
    html! {
        <th key={by.code()} scope="col" aria-sort={sorted}>
            <button type="button" class="btn quiet small" {onclick}>
                { scene.t(by_id(by)) }
                if let Some(sign) = sign {
                    { icon(sign) }
                }
            </button>
        </th>
    }
}
