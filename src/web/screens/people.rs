//! Everybody who passes the filter, as a table that one sorts, groups and selects in.

mod duplicates;
mod export;
mod head;
pub mod new_person;
mod row;
pub mod suggestion;

use super::View;
use super::board::toolbar::Toolbar;
use super::bulk::SelectionBar;
use crate::app::Route;
use crate::app::board;
use crate::app::board::PAGE;
use crate::insight::Ageing;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use duplicates::Duplicates;
use export::Export;
use gloo::events::EventListener;
use head::head_row;
use row::{Line, LineRow};
use yew::prelude::*;

/// How many rows come first; a row is lower than a card.
const FIRST: usize = 2 * PAGE;

#[derive(Properties, PartialEq)]
pub struct PeopleProps {
    pub view: View,
}

#[component]
pub fn People(props: &PeopleProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let view = &props.view;
    let rows = use_state(|| FIRST);
    use_effect_with(view.filter.clone(), {
        let rows = rows.clone();
        move |_| rows.set(FIRST)
    });
    // On paper everybody stands, not those alone to whom one had scrolled.
    use_effect_with((), {
        let rows = rows.setter();
        move |()| {
            let printing =
                dom::window().map(|window| EventListener::new(&window, "beforeprint", move |_| rows.set(usize::MAX)));
            move || drop(printing)
        }
    });
    let onmore = {
        let rows = rows.clone();
        Callback::from(move |_: MouseEvent| rows.set(*rows + FIRST))
    };
    let onall = dispatch.reform(|_: MouseEvent| board::Msg::ShownSelected);
    let (shown, all) = (view.selection.len(), view.people);
    let more = shown.saturating_sub(*rows).min(FIRST);
    let counted = scene.ta("people-count", &[("shown", shown.into()), ("total", all.into())]);
    html! {
        <div class="page people">
            <Toolbar view={view.clone()} />
            <Duplicates found={view.duplicates.clone()} />
            if shown == 0 {
                <p class="soft" role="status">{ scene.t(if all == 0 { "people-none" } else { "board-found-none" }) }</p>
            } else {
                <div class="row">
                    <button type="button" class="btn small" onclick={onall}>
                        { scene.ta("bulk-select-all", &[("count", shown.into())]) }
                    </button>
                    <a class="btn small" href={Route::WeekSheet { week: None }.to_string()}>{ icon("print") }{ scene.t("paper-week") }</a>
                    <a class="btn small" href={Route::Results(String::new()).to_string()}>{ icon("chart") }{ scene.t("nav-results") }</a>
                    <Export people={view.selection.clone()} />
                    <span class="soft push">{ counted.clone() }</span>
                </div>
                <div class="panel">
                    <table class="table" data-stack="true">
                        <caption class="vh">{ counted }</caption>
                        <thead>{ head_row(&scene, &dispatch, &view.filter) }</thead>
                        <tbody>
                            for line in lines(&scene, view, *rows) {
                                <LineRow key={line.key()} line={line.clone()} filter={view.filter.clone()} />
                            }
                        </tbody>
                    </table>
                </div>
                if more > 0 {
                    <div class="row">
                        <button type="button" class="btn" onclick={onmore}>
                            { scene.ta("board-column-more", &[("count", more.into())]) }
                        </button>
                    </div>
                }
            }
            <SelectionBar count={view.selected.len()} />
        </div>
    }
}

/// The first rows, each group under its heading.
fn lines(scene: &Scene, view: &View, rows: usize) -> Vec<Line> {
    let mut headings = view.headings.iter().peekable();
    let mut lines = Vec::new();
    for (place, card) in view.selection.iter().take(rows).enumerate() {
        lines.extend(headings.next_if(|heading| heading.start == place).cloned().map(Line::Heading));
        lines.push(Line::Person {
            card: card.clone(),
            ageing: Ageing::of(card.step, card.since, scene.today),
            selected: view.selected.contains(&card.id),
        });
    }
    lines
}
