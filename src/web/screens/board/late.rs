//! Tasks whose day has passed, on top of the board whatever the filter.

use crate::app::board::Late;
use crate::app::{Filter, Route};
use crate::i18n::formats;
use crate::web::scene::use_scene;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many are listed; the count is that of all.
const LISTED: usize = 50;

#[derive(Properties, PartialEq)]
pub struct LateTasksProps {
    pub late: Rc<[Late]>,
    pub filter: Filter,
}

/// The list, folded behind its count.
#[component]
pub fn LateTasks(props: &LateTasksProps) -> Html {
    let scene = use_scene();
    if props.late.is_empty() {
        return Html::default();
    }
    let link = |late: &Late| Route::Person(late.person, props.filter.clone()).to_string();
    html! {
        <details class="late">
            <summary>
                { icon("clock") }
                <span>{ scene.ta("shell-late-tasks", &[("count", props.late.len().into())]) }</span>
                { icon("chevron-down") }
            </summary>
            <ol aria-label={scene.t("shell-late-tasks-title")}>
                for late in props.late.iter().take(LISTED) {
                    <li key={format!("{}{}", late.person, late.due.task)}>
                        <span><a href={link(late)}>{ late.name.clone() }</a>{ "\u{a0}· " }{ late.due.title.clone() }</span>
                        <span>{ formats::due(&scene.words, late.due.day, scene.today) }</span>
                    </li>
                }
            </ol>
        </details>
    }
}
