//! The board before its first person.

use crate::app::{Route, example, people};
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// What is said to who works here, and the first three things to do.
pub fn empty_board(scene: &Scene, dispatch: &Dispatch) -> Html {
    let me = scene.device.map(|device| scene.member(device.member)).unwrap_or_default();
    let sort = scene.settings.org_type.code();
    let onexample = dispatch.reform(|_: MouseEvent| example::Msg::Asked);
    let onnew = dispatch.reform(|_: MouseEvent| people::Msg::Asked);
    html! {
        <div class="empty">
            <svg viewBox="0 0 24 24" aria-hidden="true"><use href="#i-bridge" /></svg>
            <h2>{ scene.ta("board-empty-title", &[("name", me.into())]) }</h2>
            <p class="soft">{ scene.ta("board-empty", &[("type", sort.into())]) }</p>
            <p class="soft">{ scene.t("board-empty-person") }</p>
            <button type="button" class="btn primary" onclick={onnew}>{ icon("plus") }{ scene.t("board-new-person") }</button>
            <div class="row">
                <a class="btn" href={Route::Exchanges.to_string()}>{ icon("upload") }{ scene.t("board-empty-trello") }</a>
                <button type="button" class="btn" onclick={onexample}>{ scene.t("board-load-example") }</button>
            </div>
            <p class="hint">{ scene.t("board-empty-example") }</p>
        </div>
    }
}
