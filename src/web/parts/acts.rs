//! The part that writes facts, with the tools of the board: menus, dragging, selection, dialogs, toasts.

use super::{Brought, Toolbox};
use crate::app::Route;
use crate::app::part::Acts;
use crate::i18n::catalogue::ALL_TABLES;
use crate::insight::Card;
use crate::web::effects::later;
use crate::web::screens::View;
use crate::web::screens::board::drag::DragLayer;
use crate::web::screens::board::move_menu::MoveMenu;
use crate::web::screens::bulk::SelectionBar;
use crate::web::screens::quick::QuickButton;
use crate::web::screens::shell::banners::Banners;
use crate::web::screens::shell::dialogs::Dialogs;
use crate::web::screens::shell::members::MemberSwitch;
use crate::web::screens::shell::toast::ToastBox;
use crate::web::screens::views::matrix::MatrixPanel;
use crate::web::screens::views::saved::SavedViews;
use std::rc::Rc;
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Brought {
    let toolbox = Toolbox {
        banners,
        toast,
        dialogs: |view| html! { <Dialogs dialog={view.dialog.clone()} loads={view.loads.clone()} /> },
        matrix,
        selection: |view| html! { <SelectionBar count={view.selected.len()} /> },
        members: || html! { <><QuickButton /><MemberSwitch /></> },
        saved_views: |filter, choices| html! { <SavedViews filter={filter.clone()} choices={choices.clone()} /> },
        move_menu,
        drag: |board, carried, on, pressed| html! { <DragLayer {board} {carried} {on} {pressed} /> },
    };
    Brought::Acts { update: Acts::whole(), carry_out: later::carry_out, toolbox, words: ALL_TABLES }
}

fn banners(view: &View) -> Html {
    let board = matches!(view.route, Route::Board(_) | Route::Person(..));
    html! {
        <Banners
            saving={view.saving.clone()}
            damaged={view.damaged.clone()}
            example={view.example && board}
            newer={view.offline.newer}
        />
    }
}

fn toast(view: &View) -> Html {
    html! {
        if let Some(toast) = &view.toast {
            <ToastBox key={toast.number.to_string()} toast={toast.clone()} />
        }
    }
}

fn matrix(view: &View) -> Html {
    html! {
        if let Some(matrix) = view.matrix.clone().filter(|_| view.people > 0) {
            <MatrixPanel {matrix} filter={view.filter.clone()} />
        }
    }
}

fn move_menu(view: &View, card: Rc<Card>, onclose: Callback<()>) -> Html {
    html! { <MoveMenu {card} columns={view.columns.clone()} selected={view.selected.clone()} {onclose} /> }
}
