//! The header: where one is, the search, the state of saving, undo and redo, and who writes.

use super::save::save_mark;
use super::search::SearchBox;
use crate::app::board::filter::Whose;
use crate::app::{Route, undo};
use crate::web::parts::use_parts;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    pub view: View,
}

/// The one place that has no room in the bar of a telephone; « Personnes » leads there too.
const RESULTS: &str = "nav-results";

/// A place in the navigation.
#[derive(PartialEq)]
struct Place {
    route: Route,
    name: &'static str,
    icon: &'static str,
    /// Rarely needed: it gives way first when the row is too short.
    minor: bool,
    here: bool,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let shelf = use_parts().shelf;
    let view = &props.view;
    let onundo = dispatch.reform(|_: MouseEvent| undo::Msg::UndoAsked);
    let onredo = dispatch.reform(|_: MouseEvent| undo::Msg::RedoAsked);
    html! {
        <header class="top">
            <a class="brand" href={Route::Board(view.route.behind().filter()).to_string()}>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><use href="#i-bridge" /></svg>
                <span>{ scene.t("shell-product") }</span>
            </a>
            <nav class="nav" aria-label={scene.t("shell-navigation")}>
                <ul>
                    for place in places(&view.route) {
                        <li key={place.name} data-minor={place.minor.then_some("true")} data-far={(place.name == RESULTS).then_some("true")}>
                            <a
                                href={place.route.to_string()}
                                aria-label={place.minor.then(|| scene.t(place.name))}
                                aria-current={place.here.then_some("page")}
                            >{ icon(place.icon) }<span>{ scene.t(place.name) }</span></a>
                        </li>
                    }
                </ul>
            </nav>
            <SearchBox
                text={view.typed.as_ref().unwrap_or(&view.filter.text).clone()}
                waiting={view.typed.is_some()}
                filter={view.filter.clone()}
                columns={view.columns.clone()}
            />
            { save_mark(&scene, &dispatch, &view.saving, &view.register) }
            <div class="history-buttons">
                <button
                    type="button"
                    class="btn quiet icon-only"
                    aria-label={scene.t("shell-undo")}
                    title={scene.t("shell-undo-key")}
                    onclick={onundo}
                >{ icon("undo") }</button>
                <button
                    type="button"
                    class="btn quiet icon-only"
                    aria-label={scene.t("shell-redo")}
                    title={scene.t("shell-redo-key")}
                    onclick={onredo}
                >{ icon("redo") }</button>
            </div>
            { shelf.tool(|toolbox| (toolbox.members)()) }
        </header>
    }
}

/// The places that work today. The board and the list of persons keep one filter between them.
fn places(route: &Route) -> Vec<Place> {
    // An open dossier stands on the board or on the list: one is there.
    let route = &route.behind();
    let filter = route.filter();
    let place = |route: Route, name, icon, minor, here| Place { route, name, icon, minor, here };
    vec![
        place(Route::Today(Whose::Mine), "nav-today", "today", false, route.is_day()),
        place(Route::Board(filter.clone()), "nav-board", "board", false, matches!(route, Route::Board(_))),
        place(
            Route::People(filter),
            "nav-persons",
            "users",
            false,
            matches!(route, Route::People(_) | Route::Sheet(..) | Route::WeekSheet { .. }),
        ),
        place(
            Route::Sessions { cohort: None, week: None },
            "nav-sessions",
            "calendar",
            false,
            matches!(
                route,
                Route::Sessions { .. }
                    | Route::PresenceSheet { .. }
                    | Route::Gathering(_)
                    | Route::GatheringSheet(_)
                    | Route::Agenda(_)
                    | Route::Outposts
                    | Route::Outpost(_)
                    | Route::OutpostSheet(_)
            ),
        ),
        place(Route::Companies(String::new()), "nav-companies", "building", false, route.is_of_companies()),
        place(Route::Results(String::new()), RESULTS, "chart", false, route.is_of_results()),
        place(
            Route::Exchanges,
            "nav-exchange",
            "exchange",
            false,
            matches!(route, Route::Exchanges | Route::KeyringSheet),
        ),
        place(Route::Settings, "nav-settings", "settings", true, *route == Route::Settings),
        place(Route::Help, "nav-help", "help", true, *route == Route::Help),
    ]
}
