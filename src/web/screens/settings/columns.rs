//! The ten columns: renamed, reordered, hidden; their meaning stays.

use crate::app::board::ColumnView;
use crate::app::{Edit, editing};
use crate::domain::{Line, Step, Subject};
use crate::i18n::labels;
use crate::insight::settings::Column;
use crate::journal::schema::step_column;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::{KeptInput, icon};
use std::rc::Rc;
use yew::prelude::*;

/// The panel of the columns; those on the board tell how many persons stand in each.
pub fn columns(scene: &Scene, on_board: &[Rc<ColumnView>]) -> Html {
    let count = scene.settings.columns.len();
    let people = |step: Step| on_board.iter().find(|column| column.step == step).map_or(0, |column| column.total);
    html! {
        <section class="panel" aria-labelledby="settings-columns">
            <div class="panel-head"><h2 id="settings-columns">{ scene.t("settings-columns") }</h2></div>
            <p class="soft">{ scene.t("settings-columns-help") }</p>
            <ol class="rows">
                for (place, column) in scene.settings.columns.iter().enumerate() {
                    <Row key={column.step.code()} {place} {count} column={column.clone()} people={people(column.step)} />
                }
            </ol>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    place: usize,
    count: usize,
    column: Column,
    people: usize,
}

/// The changes that put a column one place earlier or later: all places are written, so the order is whole.
fn moved(scene: &Scene, from: usize, to: usize) -> Vec<Edit> {
    let mut steps: Vec<Step> = scene.settings.columns.iter().map(|column| column.step).collect();
    let step = steps.remove(from);
    steps.insert(to.min(steps.len()), step);
    steps
        .into_iter()
        .enumerate()
        .map(|(place, step)| Edit::element(step, step_column::ORDER.with(place as u32 * 10)))
        .collect()
}

/// A column. It is drawn again only when it changed, so that what is typed in its box stays.
#[component]
fn Row(props: &RowProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (place, column) = (props.place, &props.column);
    let step = column.step;
    let name = scene.step(step);
    let named = |id: &str| scene.ta(id, &[("column", name.as_str().into())]);
    let edit = {
        let (dispatch, device) = (dispatch.clone(), scene.device);
        move |edits: Vec<Edit>| {
            if let Some(device) = device {
                dispatch.send(editing::Msg::Edited { about: Subject::Settings(device.org), edits });
            }
        }
    };
    let rename = {
        let (edit, words) = (edit.clone(), scene.words.clone());
        Callback::from(move |text: String| {
            let typed = Line::parse(&text).ok();
            let own = typed.filter(|line| line.as_str() != labels::step(&words, step));
            edit(vec![Edit::element(step, step_column::LABEL.maybe(own.as_ref()))]);
        })
    };
    let shift = |to: Option<usize>| {
        let (edit, scene) = (edit.clone(), scene.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(to) = to {
                edit(moved(&scene, place, to));
            }
        })
    };
    let earlier = place.checked_sub(1);
    let later = Some(place + 1).filter(|later| *later < props.count);
    let hidden = column.hidden;
    let show = {
        let edit = edit.clone();
        Callback::from(move |_: Event| edit(vec![Edit::element(step, step_column::HIDDEN.with(!hidden))]))
    };
    html! {
        <li data-off={if hidden { "true" } else { "false" }}>
            <span class="place">{ place + 1 }</span>
            <div class="cell">
                <KeptInput label={named("settings-column-name")} value={name.clone()} onchange={rename} />
                if hidden && props.people > 0 {
                    <p class="hint">
                        { scene.ta("settings-column-hidden-people", &[("count", props.people.into())]) }
                    </p>
                }
            </div>
            <span class="row">
                <button
                    type="button" class="btn quiet icon-only" aria-label={named("settings-column-earlier")}
                    aria-disabled={earlier.is_none().then_some("true")} onclick={shift(earlier)}
                >{ icon("chevron-up") }</button>
                <button
                    type="button" class="btn quiet icon-only" aria-label={named("settings-column-later")}
                    aria-disabled={later.is_none().then_some("true")} onclick={shift(later)}
                >{ icon("chevron-down") }</button>
                <label class="check switch">
                    <span class="vh">{ named("settings-column-shown") }</span>
                    <input type="checkbox" role="switch" checked={!hidden} onchange={show} />
                </label>
            </span>
        </li>
    }
}
