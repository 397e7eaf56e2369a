//! The places of « Séances », at the head of each of them.

use crate::app::Route;
use crate::web::scene::Scene;
use yew::prelude::*;

/// « Séances · Permanences », with the one that is open.
pub fn places(scene: &Scene, here: &Route) -> Html {
    let sessions = Route::Sessions { cohort: None, week: None };
    let all = [
        (sessions, "nav-sessions", matches!(here, Route::Sessions { .. } | Route::Gathering(_))),
        (Route::Outposts, "nav-outposts", matches!(here, Route::Outposts | Route::Outpost(_))),
    ];
    html! {
        <nav class="row" aria-label={scene.t("sessions-places")}>
            for (route, name, is_here) in all {
                <a key={name} class="btn small" href={route.to_string()} aria-current={is_here.then_some("page")}>{ scene.t(name) }</a>
            }
        </nav>
    }
}
