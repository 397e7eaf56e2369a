//! One row of the list: a person, or the heading of a group.

use super::head::COLUMNS;
use crate::app::board::axis::Heading;
use crate::app::board::filter::Behind;
use crate::app::{Filter, Route, board};
use crate::insight::{Ageing, Card};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::board::card::{ageing_words, labels, name, news};
use crate::web::screens::views::groups::GroupHeading;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// What a row shows.
#[derive(Clone, PartialEq)]
pub enum Line {
    Heading(Heading),
    Person { card: Rc<Card>, ageing: Ageing, selected: bool },
}

impl Line {
    /// The key of the row in its table.
    pub fn key(&self) -> String {
        match self {
            Line::Heading(heading) => format!("group-{}", heading.group.key()),
            Line::Person { card, .. } => card.id.to_string(),
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct LineRowProps {
    pub line: Line,
    pub filter: Filter,
}

#[component]
pub fn LineRow(props: &LineRowProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (card, ageing, selected) = match &props.line {
        Line::Person { card, ageing, selected } => (card, *ageing, *selected),
        Line::Heading(heading) => {
            return html! {
                <tr class="group-row">
                    <th scope="rowgroup" colspan={COLUMNS.to_string()}>
                        <div class="group-head"><GroupHeading heading={heading.clone()} /></div>
                    </th>
                </tr>
            };
        }
    };
    let href = Route::Person(card.id, Filter { behind: Behind::List, ..props.filter.clone() }).to_string();
    let tracks: Vec<&str> = card.tracks.iter().filter_map(|track| scene.settings.entry(*track)).collect();
    let referent = card.referent.map_or_else(|| scene.t("board-card-no-referent"), |member| scene.member(member));
    let next = if card.news(&scene.settings, scene.today).is_none() {
        html! { <span class="soft">{ scene.t("people-nothing-due") }</span> }
    } else {
        news(&scene, card)
    };
    let person = card.id;
    let onchange = dispatch.reform(move |_: Event| board::Msg::SelectionToggled(person));
    let select = scene.ta("bulk-select-one", &[("name", name(&scene, card).into())]);
    html! {
        <tr data-person={card.id.to_string()} data-selected={selected.then_some("true")}>
            <td class="pick"><label class="check"><input type="checkbox" aria-label={select} checked={selected} {onchange} /></label></td>
            <th scope="row"><a {href}>{ name(&scene, card) }</a></th>
            <td data-label={scene.t("board-filter-step")}><span class="tag">{ scene.step(card.step) }</span></td>
            <td data-label={scene.t("people-days")}>{ days(&scene, card, ageing) }</td>
            <td data-label={scene.t("board-filter-track")}>{ known(&scene, Some(tracks.join(", "))) }</td>
            <td data-label={scene.t("people-locality")}>{ known(&scene, card.locality.clone()) }</td>
            <td data-label={scene.t("board-filter-referent")}>{ referent }</td>
            <td data-label={scene.t("people-next")}>{ next }</td>
            <td class="signs">{ signs(&scene, card) }</td>
        </tr>
    }
}

fn known(scene: &Scene, text: Option<String>) -> Html {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => html! { text },
        None => html! { <span class="soft">{ scene.t("common-unsaid") }</span> },
    }
}

/// The days in the step, in words where they are out of the ordinary.
fn days(scene: &Scene, card: &Card, ageing: Ageing) -> Html {
    match (ageing, card.since) {
        (_, None) => known(scene, None),
        (Ageing::Usual, Some(since)) => html! { since.days_until(scene.today).max(0) },
        _ => ageing_words(scene, card, ageing),
    }
}

/// What also stands on the face of a card, and its labels.
fn signs(scene: &Scene, card: &Card) -> Html {
    html! {
        <div class="signs">
            if card.paused {
                <span class="tag">{ scene.t("views-paused") }</span>
            }
            if card.conflicts > 0 {
                <span class="tag" data-tone="warn">
                    { icon("warning") }{ scene.ta("board-card-conflicts", &[("count", card.conflicts.into())]) }
                </span>
            }
            if card.incomplete {
                <span class="tag" data-tone="warn">{ scene.t("board-card-incomplete") }</span>
            }
            { labels(&card.tags) }
        </div>
    }
}
