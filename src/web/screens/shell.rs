//! The frame around every screen: the header, the banners, the screen itself, the toasts and the dialogs.

pub mod banners;
pub mod dialogs;
mod header;
pub mod members;
mod save;
mod search;
pub mod toast;

use super::View;
use super::board::Board;
use super::failed::failed;
use super::part::{PartMissing, PartScreen, WaitingGestures};
use crate::app::{Part, Phase, Route, Sheet};
use crate::web::dom;
use crate::web::parts::{self, Arrival, Draw, Toolbox, use_parts};
use crate::web::scene::{Scene, use_scene};
use header::Header;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ShellProps {
    pub view: View,
}

/// The frame and the screen in it.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let scene = use_scene();
    let view = &props.view;
    let title = scene.ta("shell-title", &[("page", scene.t(page_name(&view.route)).into())]);
    use_effect_with(title, |title| {
        if let Some(document) = dom::document() {
            document.set_title(title);
        }
    });
    let skip = Callback::from(|_: MouseEvent| {
        if let Some(main) = dom::find("main") {
            dom::focus(&main);
        }
    });
    let ready = view.phase == Phase::Ready;
    let behind = view.route.behind();
    let board = ready && matches!(behind, Route::Board(_));
    let list = ready && matches!(behind, Route::People(_) | Route::Today(_));
    // For the styles: one that looked for the dossier inside would be asked again at each change of the board.
    let beside = ready && matches!(view.route, Route::Person(..));
    let side = beside.then_some(if view.choices.wide { "wide" } else { "true" });
    let shelf = use_parts().shelf;
    if view.phase == Phase::Loading {
        return match shelf.get(Part::Acts) {
            Arrival::Failed { outdated } => html! { <PartMissing part={Part::Acts} {outdated} /> },
            _ => html! { <p role="status">{ scene.t("shell-loading") }</p> },
        };
    }
    let tool = |tool: fn(&Toolbox) -> Draw| shelf.tool(|toolbox| tool(toolbox)(view));
    html! {
        <>
            <div class="app" data-page={board.then_some("board")}>
                if ready {
                    <button type="button" class="skip btn primary" onclick={skip}>{ scene.t("shell-skip") }</button>
                    <Header view={view.clone()} />
                }
                <main class="main" tabindex="-1" data-side={side}>
                    if ready {
                        <WaitingGestures screen={parts::of_screen(&view.phase, &view.route)} />
                        { tool(|toolbox| toolbox.banners) }
                    }
                    if board {
                        <Board view={view.clone()} />
                    }
                    if list {
                        <PartScreen part={Part::Pages} view={view.clone()} />
                    }
                    { screen(&scene, view) }
                </main>
                <div class="toasts" role="status" aria-live="polite">
                    { tool(|toolbox| toolbox.toast) }
                </div>
            </div>
            if ready {
                { tool(|toolbox| toolbox.dialogs) }
            }
        </>
    }
}

/// The screen of the route, besides the board, the list and the day, which an open dossier leaves where they are.
fn screen(scene: &Scene, view: &View) -> Html {
    if let Phase::Failed(error) = &view.phase {
        return failed(scene, error);
    }
    match parts::of_screen(&view.phase, &view.route) {
        Part::Main => Html::default(),
        Part::Pages if matches!(view.route, Route::People(_) | Route::Today(_)) => Html::default(),
        part => html! { <PartScreen key={parts::name(part)} {part} view={view.clone()} /> },
    }
}

/// The message that names a screen.
fn page_name(route: &Route) -> &'static str {
    match route {
        Route::Today(_) => "nav-today",
        Route::Board(_) => "nav-board",
        Route::People(_) => "nav-persons",
        // Without the name: the browser keeps the titles of pages, and others may read them there.
        Route::Person(..) => "shell-dossier",
        Route::Sheet(_, sheet) => sheet_title(*sheet),
        Route::PresenceSheet { .. } | Route::GatheringSheet(_) => "paper-presence",
        Route::WeekSheet { .. } => "paper-week",
        Route::Sessions { .. } | Route::Gathering(_) => "nav-sessions",
        Route::Agenda(_) => "nav-agenda",
        Route::Outposts | Route::Outpost(_) => "nav-outposts",
        Route::OutpostSheet(_) => "paper-run",
        Route::Companies(_) | Route::Company(_) => "nav-companies",
        Route::CompanySheet(_) => "paper-company",
        Route::Openings(_) | Route::Opening(_) => "nav-openings",
        Route::Places(_) => "nav-places",
        Route::Results(_) | Route::ResultsSheet(_) => "nav-results",
        Route::Exchanges => "nav-exchange",
        Route::KeyringSheet => "paper-keyring",
        Route::Settings => "nav-settings",
        Route::Help => "nav-help",
    }
}

/// The message that names a sheet.
pub fn sheet_title(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Dossier => "paper-dossier",
        Sheet::Person => "paper-person",
        Sheet::Attendance(_) => "paper-attendance",
        Sheet::Placement(_) => "paper-placement",
        Sheet::Visit(_) => "paper-visit",
        Sheet::Agreement(_) => "paper-agreement",
        Sheet::Copy => "paper-copy",
        Sheet::Search(_) => "paper-search",
        Sheet::Journey => "paper-journey",
        Sheet::Plan => "paper-plan",
        Sheet::Trainee(_) => "paper-trainee",
        Sheet::Congratulation => "paper-congratulation",
    }
}
