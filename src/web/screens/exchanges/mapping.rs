//! « Importer un tableau Trello »: what each list, label, member and field becomes.

mod options;

use super::board_report::masked;
use crate::app::import::{self, Draft};
use crate::app::line_keys::line_keys;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::{DialogBox, icon};
use options::Part;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The dialog; the import waits for it.
pub fn mapping_dialog(scene: &Scene, dispatch: &Dispatch, draft: &Draft, onclose: &Callback<()>) -> Html {
    let board = &draft.board;
    let counts = &board.counts;
    let (lists, cards) = (counts.lists_open + counts.lists_closed, counts.cards_open + counts.cards_archived);
    let name = if board.name.is_empty() { scene.t("trello-unnamed") } else { masked(&board.name) };
    let about = [("board", name.into()), ("lists", lists.into()), ("cards", cards.into())];
    let close = onclose.reform(|_: MouseEvent| ());
    let confirm = dispatch.reform(|_: MouseEvent| import::Msg::MappingConfirmed);
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={close}>{ scene.t("common-cancel") }</button>
            <button type="button" class="btn primary" onclick={confirm}>{ scene.t("trello-preview") }</button>
        </>
    };
    html! {
        <DialogBox title={scene.t("trello-title")} width="wide" {onclose} {foot}>
            <p class="soft">{ scene.ta("trello-board", &about) }</p>
            <p class="hint">{ scene.t("trello-lists-help") }</p>
            { rows(dispatch, "board", scene.t("trello-lists"), options::lists(scene, draft)) }
            { rows(dispatch, "filter", scene.t("trello-labels"), options::labels(scene, draft)) }
            { rows(dispatch, "users", scene.t("trello-members"), options::members(scene, draft)) }
            { rows(dispatch, "edit", scene.t("trello-fields"), options::fields(scene, draft)) }
        </DialogBox>
    }
}

/// The parts of one sort; nothing when the board has none.
fn rows(dispatch: &Dispatch, sign: &'static str, title: String, parts: Vec<Part>) -> Html {
    if parts.is_empty() {
        return Html::default();
    }
    html! {
        <section class="group">
            <h3>{ icon(sign) }{ title }<span class="num">{ parts.len() }</span></h3>
            <ul class="rows" data-map="true">
                for part in parts {
                    { row(dispatch, part) }
                }
            </ul>
        </section>
    }
}

/// One part and its choice.
fn row(dispatch: &Dispatch, part: Part) -> Html {
    let keys = line_keys(part.answers.iter().map(|answer| answer.words.as_str()));
    let onchange = {
        let dispatch = dispatch.clone();
        let answers: Vec<_> = part.answers.iter().map(|answer| answer.choice.clone()).collect();
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            let place = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            if let Some(choice) = place.and_then(|place| answers.get(place)) {
                dispatch.send(import::Msg::MappingChanged(choice.clone()));
            }
        })
    };
    html! {
        <li key={part.key}>
            <b>{ part.name }</b>
            if let Some(hint) = part.hint {
                <span class="hint">{ hint }</span>
            }
            <div class="cell">
                <select aria-label={part.label} {onchange}>
                    for (key, answer) in keys.into_iter().zip(part.answers) {
                        <option {key} selected={answer.chosen}>{ answer.words }</option>
                    }
                </select>
            </div>
        </li>
    }
}
