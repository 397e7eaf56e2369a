//! « Reprendre un tableau Trello »: what each list, label, member and field becomes.

mod options;

use crate::app::Shared;
use crate::app::import::{self, Draft};
use crate::app::line_keys::line_keys;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::{DialogBox, Icon};
use options::Part;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MappingDialogProps {
    pub draft: Shared<Draft>,
    pub onclose: Callback<()>,
}

#[component]
pub fn MappingDialog(props: &MappingDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let board = &props.draft.board;
    let counts = &board.counts;
    let (lists, cards) = (counts.lists_open + counts.lists_closed, counts.cards_open + counts.cards_archived);
    let about = [("board", (&board.name).into()), ("lists", lists.into()), ("cards", cards.into())];
    let close = props.onclose.reform(|_: MouseEvent| ());
    let confirm = dispatch.reform(|_: MouseEvent| import::Msg::MappingConfirmed);
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={close}>{ scene.t("common-cancel") }</button>
            <button type="button" class="btn primary" onclick={confirm}>{ scene.t("trello-preview") }</button>
        </>
    };
    let draft = &props.draft;
    html! {
        <DialogBox title={scene.t("trello-title")} width="wide" onclose={props.onclose.clone()} {foot}>
            <p class="soft">{ scene.ta("trello-board", &about) }</p>
            <p class="hint">{ scene.t("trello-lists-help") }</p>
            <Rows icon="board" title={scene.t("trello-lists")} parts={options::lists(&scene, draft)} />
            <Rows icon="filter" title={scene.t("trello-labels")} parts={options::labels(&scene, draft)} />
            <Rows icon="users" title={scene.t("trello-members")} parts={options::members(&scene, draft)} />
            <Rows icon="edit" title={scene.t("trello-fields")} parts={options::fields(&scene, draft)} />
        </DialogBox>
    }
}

#[derive(Properties, PartialEq)]
struct RowsProps {
    icon: AttrValue,
    title: AttrValue,
    parts: Vec<Part>,
}

/// The parts of one sort.
#[component]
fn Rows(props: &RowsProps) -> Html {
    if props.parts.is_empty() {
        return Html::default();
    }
    html! {
        <section class="group">
            <h3><Icon name={props.icon.clone()} />{ props.title.clone() }<span class="num">{ props.parts.len() }</span></h3>
            <ul class="rows" data-map="true">
                for part in props.parts.iter() {
                    <Row key={part.key.clone()} part={part.clone()} />
                }
            </ul>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    part: Part,
}

/// One part and its choice.
#[component]
fn Row(props: &RowProps) -> Html {
    let dispatch = use_dispatch();
    let part = &props.part;
    let keys = line_keys(part.answers.iter().map(|answer| answer.words.as_str()));
    let onchange = {
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
        <li>
            <b>{ part.name.clone() }</b>
            if let Some(hint) = &part.hint {
                <span class="hint">{ hint.clone() }</span>
            }
            <div class="cell">
                <select aria-label={part.label.clone()} {onchange}>
                    for (key, answer) in keys.into_iter().zip(&part.answers) {
                        <option {key} selected={answer.chosen}>{ answer.words.clone() }</option>
                    }
                </select>
            </div>
        </li>
    }
}
