//! The icons of the sprite `assets/icons.svg`, which the build puts into the page.

use yew::prelude::*;

/// An icon, by its name in the sprite without `i-`; it is never alone, so it says nothing to a screen reader.
pub fn icon(name: &str) -> Html {
    html! {
        <svg class="icon" aria-hidden="true"><use href={format!("#i-{name}")} /></svg>
    }
}
