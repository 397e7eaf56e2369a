//! The search over everybody. The board behind it follows each key; the first answers stand below the box.

use crate::app::board::ColumnView;
use crate::app::effect::Focus;
use crate::app::{Filter, Route, board};
use crate::domain::fold_text;
use crate::domain::order::InOrder;
use crate::insight::Card;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::board::card::{initials, name, under_name};
use crate::web::widgets::event::typed;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many answers are listed.
const LISTED: usize = 6;

#[derive(Properties, PartialEq)]
pub struct SearchBoxProps {
    pub text: String,
    /// Whether what it asks for is still to come.
    pub waiting: bool,
    /// What is shown beside the words of the search.
    pub filter: Filter,
    /// What passes the filter.
    pub columns: Rc<[Rc<ColumnView>]>,
}

#[component]
pub fn SearchBox(props: &SearchBoxProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let open = use_state(|| false);
    let place = use_state(|| 0);
    // What was typed stands in the box until the board follows it: drawn again before that, the box would be emptied.
    let own = use_state(|| None::<String>);
    let text = (*own).clone().unwrap_or_else(|| props.text.clone());
    let waiting = props.waiting || text != props.text;
    use_effect_with((props.text.clone(), (*own).clone()), {
        let own = own.clone();
        move |(followed, typed)| {
            if typed.as_ref() == Some(followed) {
                own.set(None);
            }
        }
    });
    let shown = *open && !waiting && !props.text.trim().is_empty();
    let found = if shown { answers(&props.columns, &props.text) } else { Vec::new() };
    let here = (*place).min(found.len().saturating_sub(1));
    let oninput = {
        let (dispatch, open, place, own) = (dispatch.clone(), open.clone(), place.clone(), own.clone());
        Callback::from(move |event: InputEvent| {
            open.set(true);
            place.set(0);
            own.set(Some(typed(&event)));
            dispatch.send(board::Msg::SearchTyped(typed(&event)));
        })
    };
    // Who was looked for is found: the search is over, and everybody is on the board again.
    let go = {
        let (open, own, filter) = (open.clone(), own.clone(), props.filter.clone());
        Callback::from(move |card: Rc<Card>| {
            open.set(false);
            own.set(None);
            dom::go(&Route::Person(card.id, Filter { text: String::new(), ..filter.clone() }));
        })
    };
    let onclear = {
        let (open, own, dispatch) = (open.clone(), own.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            open.set(false);
            own.set(Some(String::new()));
            dispatch.send(board::Msg::SearchTyped(String::new()));
            if let Some(input) = dom::target(Focus::Search) {
                dom::focus(&input);
            }
        })
    };
    // The box is not left by a press on what belongs to it.
    let hold = Callback::from(|event: MouseEvent| event.prevent_default());
    let empty = text.is_empty();
    let none = shown && found.is_empty();
    let onkeydown = {
        let (open, place, found, go, dispatch) = (open.clone(), place, found.clone(), go.clone(), dispatch);
        let (text, all, own) = (text.clone(), props.columns.clone(), own.clone());
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Enter" => {
                    let first = || answers(&all, &text).into_iter().next();
                    if let Some(card) =
                        found.get(here).cloned().or_else(first).filter(|_| !waiting && !text.trim().is_empty())
                    {
                        go.emit(card);
                    }
                }
                "ArrowDown" if !found.is_empty() => place.set((here + 1) % found.len()),
                "ArrowUp" if !found.is_empty() => place.set((here + found.len() - 1) % found.len()),
                "Escape" if !text.is_empty() => {
                    open.set(false);
                    own.set(Some(String::new()));
                    dispatch.send(board::Msg::SearchTyped(String::new()));
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onblur = {
        let (open, own) = (open.clone(), own.clone());
        Callback::from(move |_: FocusEvent| {
            open.set(false);
            own.set(None);
        })
    };
    html! {
        <div class="search" role="search">
            { icon("search") }
            <input
                type="search"
                role="combobox"
                aria-label={scene.t("board-search")}
                placeholder={scene.t("board-search-hint")}
                aria-expanded={if found.is_empty() { "false" } else { "true" }}
                aria-controls="results"
                aria-autocomplete="list"
                aria-activedescendant={found.get(here).map(|_| format!("result-{here}"))}
                autocomplete="off"
                value={text}
                {oninput}
                {onkeydown}
                {onblur}
            />
            if empty {
                <kbd aria-hidden="true">{ "/" }</kbd>
            } else {
                <button type="button" class="btn quiet icon-only small" aria-label={scene.t("board-search-clear")}
                    title={scene.t("board-search-clear")} onmousedown={hold} onclick={onclear}>{ icon("close") }</button>
            }
            <p class="results none" hidden={!none}>{ scene.t("board-found-none") }</p>
            { results(&scene, &found, here, &go) }
            <p class="vh" role="status">{ outcome(&scene, props, waiting) }</p>
        </div>
    }
}

/// The first answers below the box; the keys have reached one of them.
fn results(scene: &Scene, found: &[Rc<Card>], here: usize, go: &Callback<Rc<Card>>) -> Html {
    // A press on an answer must not take the focus away before its click.
    let hold = Callback::from(|event: MouseEvent| event.prevent_default());
    let choose = |card: &Rc<Card>| {
        let (go, card) = (go.clone(), card.clone());
        Callback::from(move |_: MouseEvent| go.emit(card.clone()))
    };
    html! {
        <ul class="results" id="results" role="listbox" aria-label={scene.t("board-results")} hidden={found.is_empty()} onmousedown={hold}>
            for (place, card) in found.iter().enumerate() {
                <li
                    key={card.id.to_string()}
                    id={format!("result-{place}")}
                    role="option"
                    aria-selected={if place == here { "true" } else { "false" }}
                    onclick={choose(card)}
                >
                    <span class="avatar" data-size="l" aria-hidden="true">{ initials(&card.name()) }</span>
                    <b>{ name(scene, card) }</b>
                    <span>{ told_apart(scene, card) }</span>
                    <span class="tag">{ scene.step(card.step) }</span>
                </li>
            }
        </ul>
    }
}

/// What tells two people of one name apart: the year of birth, and what stands under the name on the card.
fn told_apart(scene: &Scene, card: &Card) -> String {
    let year = card.birth_year.map(|year| year.to_string());
    let under = Some(under_name(scene, card)).filter(|words| !words.is_empty());
    year.into_iter().chain(under).collect::<Vec<_>>().join("\u{a0}· ")
}

/// The first answers: those whose name has the words before those that hold them elsewhere.
fn answers(columns: &[Rc<ColumnView>], text: &str) -> Vec<Rc<Card>> {
    let words = fold_text::words(text);
    let mut cards: Vec<&Rc<Card>> = columns.iter().flat_map(|column| &column.cards).collect();
    let named = |card: &Card| {
        let whole = card.sort_name.replace(' ', "");
        words.iter().all(|word| card.sort_name.contains(word.as_str()) || whole.contains(word.as_str()))
    };
    cards.order_by_key(|card| !named(card));
    cards.into_iter().take(LISTED).cloned().collect()
}

fn outcome(scene: &Scene, props: &SearchBoxProps, waiting: bool) -> String {
    if waiting || props.text.trim().is_empty() {
        return String::new();
    }
    match props.columns.iter().map(|column| column.matching).sum::<usize>() {
        0 => scene.t("board-found-none"),
        count => scene.ta("board-found", &[("count", count.into())]),
    }
}
