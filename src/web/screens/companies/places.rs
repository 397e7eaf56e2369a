//! What stands under « Entreprises »: the companies, what they offer, and places for placements.

use crate::app::Route;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The links between these places; `here` is the message that names the one on the screen.
pub fn places(scene: &Scene, here: &str) -> Html {
    let places = [
        ("nav-companies", Route::Companies(String::new())),
        ("nav-openings", Route::Openings(String::new())),
        ("nav-places", Route::Places(String::new())),
    ];
    html! {
        <nav class="switch-view" aria-label={scene.t("companies-places")}>
            for (name, route) in places {
                <a key={name} href={route.to_string()} aria-current={(name == here).then_some("page")}>{ scene.t(name) }</a>
            }
        </nav>
    }
}
