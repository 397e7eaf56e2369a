//! How much is late: a figure over everybody, whatever the filter, which shows the people whom it counts.

use crate::app::Filter;
use crate::app::board;
use crate::app::board::Late;
use crate::app::board::filter::DueFilter;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The chip; nothing when nothing is late, and nobody looks at what is.
pub fn late_chip(scene: &Scene, dispatch: &Dispatch, late: Late, filter: &Filter) -> Html {
    let on = filter.due.is_some();
    if late.things == 0 && !on {
        return Html::default();
    }
    let due = (!on).then_some(DueFilter::Late);
    let next = Filter { due, ..filter.clone() };
    let onclick = dispatch.reform(move |_: MouseEvent| board::Msg::FilterChosen(next.clone()));
    let counts = [("count", late.things.into()), ("people", late.persons.into())];
    html! {
        <button type="button" class="chip late" aria-pressed={if on { "true" } else { "false" }} title={scene.ta("shell-late-people", &counts)} {onclick}>
            { icon(if on { "check" } else { "clock" }) }{ scene.ta("shell-late-tasks", &counts) }
        </button>
    }
}
