//! The data cannot be used. Nothing was changed in them, and the screen says so.

use crate::store::StoreError;
use crate::web::dom;
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The screen in place of any other.
pub fn failed(scene: &Scene, error: &StoreError) -> Html {
    let message = match error {
        StoreError::Newer => "store-newer",
        StoreError::Blocked => "store-blocked",
        StoreError::Unavailable => "store-private-window",
        StoreError::Full | StoreError::Gone | StoreError::Failed(_) => "store-cannot-open",
    };
    let onreload = Callback::from(|_: MouseEvent| dom::reload());
    html! {
        <div class="welcome">
            <header class="hero">
                <svg viewBox="0 0 24 24" aria-hidden="true"><use href="#i-bridge" /></svg>
                <h1 tabindex="-1">{ scene.t("shell-product") }</h1>
            </header>
            <div class="banner" data-tone="warn" role="alert">
                { icon("warning") }
                <p>{ scene.t(message) }</p>
                if let StoreError::Failed(cause) = error {
                    <p class="hint">{ cause.clone() }</p>
                }
                <div class="row">
                    <button type="button" class="btn primary" onclick={onreload}>{ scene.t("store-reload") }</button>
                </div>
            </div>
        </div>
    }
}
