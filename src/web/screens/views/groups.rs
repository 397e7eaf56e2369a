//! The names of groups, and their headings.

use crate::app::board::axis::{Axis, Group, Heading};
use crate::app::{Filter, board};
use crate::i18n::labels::List;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use yew::prelude::*;

/// The name of an axis.
pub fn axis_name(scene: &Scene, axis: Axis) -> String {
    scene.t(&format!("views-axis-{}", axis.code()))
}

/// The name of a group, with words for those that have none.
pub fn group_name(scene: &Scene, group: &Group) -> String {
    if group.is_empty() {
        return scene.t(&format!("views-without-{}", group.axis().code()));
    }
    if let Group::Status(Some(status)) = group {
        return scene.code(List::EntryStatus, status);
    }
    group.name(&scene.settings).unwrap_or_else(|| scene.t("value-unknown"))
}

#[derive(Properties, PartialEq)]
pub struct GroupHeadingProps {
    pub heading: Heading,
}

/// The name and the count of a group. A press shows this group alone, where a filter can say so.
#[component]
pub fn GroupHeading(props: &GroupHeadingProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let Heading { group, count, .. } = &props.heading;
    let name = group_name(&scene, group);
    let counted = scene.ta("views-group-count", &[("count", (*count).into())]);
    let narrows = group.narrowed(&Filter::default()).is_some();
    let onclick = {
        let group = group.clone();
        dispatch.reform(move |_: MouseEvent| board::Msg::GroupChosen(group.clone()))
    };
    html! {
        <>
            if narrows {
                <button type="button" class="link" title={scene.t("views-group-only")} {onclick}>{ name }</button>
            } else {
                <span>{ name }</span>
            }
            <span class="count">{ counted }</span>
        </>
    }
}
