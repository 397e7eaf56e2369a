//! Everybody who passes the filter, as a list.

use super::View;
use super::board::card::{due, name};
use super::board::filters::Filters;
use crate::app::board::PAGE;
use crate::app::{Filter, Msg, Route};
use crate::insight::Card;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::Icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many rows come first; a row is lower than a card.
const FIRST: usize = 2 * PAGE;

/// The props of the screen.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: View,
}

/// The screen.
#[component]
pub fn People(props: &Props) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let view = &props.view;
    let rows = use_state(|| FIRST);
    use_effect_with(view.filter.clone(), {
        let rows = rows.clone();
        move |_| rows.set(FIRST)
    });
    let onmore = {
        let rows = rows.clone();
        Callback::from(move |_: MouseEvent| rows.set(*rows + FIRST))
    };
    let onnew = dispatch.0.reform(|_: MouseEvent| Msg::NewPersonAsked);
    let (shown, all) = (view.selection.len(), view.people);
    let more = shown.saturating_sub(*rows).min(FIRST);
    let counted = scene.ta("people-count", &[("shown", shown.into()), ("total", all.into())]);
    html! {
        <div class="page">
            <div class="page-head">
                <h1 tabindex="-1">{ scene.t("nav-persons") }</h1>
                <button type="button" class="btn primary" onclick={onnew}>
                    <Icon name="plus" />{ scene.t("board-new-person") }
                </button>
            </div>
            <Filters filter={view.filter.clone()} />
            if shown == 0 {
                <p class="soft" role="status">{ scene.t(if all == 0 { "people-none" } else { "board-found-none" }) }</p>
            } else {
                <div class="panel">
                    <table class="table" data-stack="true">
                        <caption class="vh">{ counted.clone() }</caption>
                        <thead><HeadRow /></thead>
                        <tbody>
                            for card in view.selection.iter().take(*rows) {
                                <Row key={card.id.to_string()} card={card.clone()} filter={view.filter.clone()} />
                            }
                        </tbody>
                    </table>
                </div>
                <div class="row">
                    if more > 0 {
                        <button type="button" class="btn" onclick={onmore}>
                            { scene.ta("board-column-more", &[("count", more.into())]) }
                        </button>
                    }
                    <span class="soft">{ counted }</span>
                </div>
            }
        </div>
    }
}

/// The names of the columns of the table.
const HEADS: [&str; 6] = [
    "people-name",
    "board-filter-step",
    "board-filter-track",
    "people-locality",
    "board-filter-referent",
    "people-next",
];

#[component]
fn HeadRow() -> Html {
    let scene = use_scene();
    html! {
        <tr>
            for head in HEADS {
                <th key={head} scope="col">{ scene.t(head) }</th>
            }
            <th scope="col" class="num">{ scene.t("people-days") }</th>
        </tr>
    }
}

/// The props of a row.
#[derive(Properties, PartialEq)]
struct RowProps {
    card: Rc<Card>,
    filter: Filter,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let scene = use_scene();
    let card = &props.card;
    let href = Route::Person(card.id, props.filter.clone()).to_string();
    let tracks: Vec<&str> = card.tracks.iter().filter_map(|track| scene.settings.entry(*track)).collect();
    let referent = card.referent.map_or_else(|| scene.t("board-card-no-referent"), |member| scene.member(member));
    let known = |text: Option<String>| match text.filter(|text| !text.is_empty()) {
        Some(text) => html! { text },
        None => html! { <span class="soft">{ scene.t("value-unknown") }</span> },
    };
    let days = card.since.map(|since| since.days_until(scene.today).max(0));
    let next = if card.dues.is_empty() {
        html! { <span class="soft">{ scene.t("people-nothing-due") }</span> }
    } else {
        due(&scene, card)
    };
    html! {
        <tr data-person={card.id.to_string()}>
            <th scope="row"><a {href}>{ name(&scene, card) }</a></th>
            <td data-label={scene.t("board-filter-step")}><span class="tag">{ scene.step(card.step) }</span></td>
            <td data-label={scene.t("board-filter-track")}>{ known(Some(tracks.join(", "))) }</td>
            <td data-label={scene.t("people-locality")}>{ known(card.locality.clone()) }</td>
            <td data-label={scene.t("board-filter-referent")}>{ referent }</td>
            <td data-label={scene.t("people-next")}>{ next }</td>
            <td data-label={scene.t("people-days")} class="num">{ days.map(|days| days.to_string()).unwrap_or_default() }</td>
        </tr>
    }
}
