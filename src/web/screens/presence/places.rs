//! What stands under « Séances »: the sessions and presences, the agenda, and the permanences.

use crate::app::Route;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The links between these places; `here` is the message that names the one on the screen.
pub fn places(scene: &Scene, here: &str) -> Html {
    let places = [
        ("nav-sessions", Route::Sessions { cohort: None, week: None }),
        ("nav-agenda", Route::Agenda(String::new())),
        ("nav-outposts", Route::Outposts),
    ];
    html! {
        <nav class="switch-view" aria-label={scene.t("sessions-places")}>
            for (name, route) in places {
                <a key={name} href={route.to_string()} aria-current={(name == here).then_some("page")}>{ scene.t(name) }</a>
            }
        </nav>
    }
}
