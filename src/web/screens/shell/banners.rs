//! What needs attention on every screen, above it.

use crate::app::journal::Damaged;
use crate::app::offline::Newer;
use crate::app::session::SaveState;
use crate::app::{Route, Shared, backup, example, offline, session};
use crate::store::StoreError;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct BannersProps {
    pub saving: SaveState,
    pub damaged: Shared<Vec<Damaged>>,
    /// Whether the example stands on the board that is shown.
    pub example: bool,
    /// A newer build of the program.
    pub newer: Newer,
}

/// The banners; nothing when all is well.
#[component]
pub fn Banners(props: &BannersProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let failed = match &props.saving {
        SaveState::Failed(StoreError::Full) => Some("store-full"),
        SaveState::Failed(_) => Some("store-failed"),
        SaveState::Saved | SaveState::Saving(_) => None,
    };
    let damaged = props.damaged.len();
    if failed.is_none() && damaged == 0 && !props.example && props.newer == Newer::None {
        return Html::default();
    }
    let onretry = dispatch.reform(|_: MouseEvent| session::Msg::SavingRetried);
    let onremove = dispatch.reform(|_: MouseEvent| example::Msg::RemovalAsked);
    let onnewer = dispatch.reform(|_: MouseEvent| offline::Msg::NewerAsked);
    let onexport = dispatch.reform(|_: MouseEvent| backup::Msg::DamagedExported);
    html! {
        <div class="notices">
            if let Some(message) = failed {
                <div class="banner" data-tone="late" role="alert">
                    { icon("warning") }
                    <p>{ scene.t(message) }</p>
                    <div class="row">
                        <a class="btn small primary" href={Route::Exchanges.to_string()}>{ scene.t("store-rescue") }</a>
                        <button type="button" class="btn small" onclick={onretry}>{ scene.t("store-retry") }</button>
                    </div>
                </div>
            }
            if damaged > 0 {
                <div class="banner" data-tone="warn">
                    { icon("warning") }
                    <p>{ scene.ta("store-damaged", &[("count", damaged.into())]) }</p>
                    <div class="row">
                        <button type="button" class="btn small" onclick={onexport}>{ scene.t("store-damaged-export") }</button>
                    </div>
                </div>
            }
            if props.newer != Newer::None {
                <div class="banner" data-inline="true" role="status">
                    { icon("info") }
                    <p>{ scene.t(if props.newer == Newer::Asked { "offline-taking" } else { "offline-newer" }) }</p>
                    <div class="row">
                        <button type="button" class="btn small primary" disabled={props.newer == Newer::Asked} onclick={onnewer}>
                            { scene.t("offline-take") }
                        </button>
                    </div>
                </div>
            }
            if props.example {
                <div class="banner" data-inline="true">
                    { icon("info") }
                    <p>{ scene.t("board-example-here") }</p>
                    <div class="row">
                        <button type="button" class="btn small" onclick={onremove}>{ scene.t("board-remove-example") }</button>
                    </div>
                </div>
            }
        </div>
    }
}
