//! Who has the most room, beside the choice of a referent (row L30). It is said, and chosen by a person alone.

use crate::domain::MemberId;
use crate::insight::path::workload::{Load, suggestion};
use crate::web::scene::Scene;
use yew::prelude::*;

/// The sentence, with the figures of the first and of who comes next, and a button that chooses; one node, empty where there
/// is no choice to make.
pub fn suggested(scene: &Scene, loads: &[Load], chosen: Option<MemberId>, choose: &Callback<MemberId>) -> Html {
    let Some(first) = suggestion(loads) else { return Html::default() };
    let second = loads.iter().find(|load| load.member != first.member && load.quota > 0);
    let (Some(full), Some((other, next))) =
        (first.at_full_time(), second.and_then(|load| Some((load.member, load.at_full_time()?))))
    else {
        return Html::default();
    };
    let member = first.member;
    let name = scene.member(member);
    let args = [
        ("name", name.as_str().into()),
        ("full", full.into()),
        ("other", scene.member(other).into()),
        ("next", next.into()),
    ];
    html! {
        <p class="hint full" data-suggested={member.to_string()}>
            { scene.ta("workload-suggestion", &args) }
            if chosen != Some(member) {
                { " " }
                <button type="button" class="btn small" onclick={choose.reform(move |_: MouseEvent| member)}>
                    { scene.ta("workload-choose", &[("name", name.into())]) }
                </button>
            }
        </p>
    }
}
