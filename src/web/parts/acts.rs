//! The part that writes facts, with the tools of the board: menus, dragging, selection, dialogs, toasts.

use super::{Brought, Draw};
use crate::app::device::Choices;
use crate::app::part::Acts;
use crate::app::{Filter, Route};
use crate::i18n::catalogue::ALL_TABLES;
use crate::insight::Card;
use crate::web::screens::View;
use crate::web::screens::board::drag::{Drag, DragLayer};
use crate::web::screens::board::move_menu::MoveMenu;
use crate::web::screens::bulk::SelectionBar;
use crate::web::screens::shell::banners::Banners;
use crate::web::screens::shell::dialogs::Dialogs;
use crate::web::screens::shell::members::MemberSwitch;
use crate::web::screens::shell::toast::ToastBox;
use crate::web::screens::views::MatrixPanel;
use crate::web::screens::views::saved::SavedViews;
use std::rc::Rc;
use yew::prelude::*;

/// What the board and the frame are given once they can do more than show.
#[derive(Clone, Copy)]
pub struct Toolbox {
    pub banners: Draw,
    pub toast: Draw,
    pub dialogs: Draw,
    pub matrix: Draw,
    pub selection: Draw,
    pub members: fn() -> Html,
    pub saved_views: fn(&Filter, &Rc<Choices>) -> Html,
    /// The menu of a card, and what closes it.
    pub move_menu: fn(&View, Rc<Card>, Callback<()>) -> Html,
    /// Listens to the pointer on the board, and draws the card in the hand.
    pub drag: fn(NodeRef, Option<Rc<Card>>, Callback<Drag>) -> Html,
}

/// What the part brings.
pub fn bring() -> Brought {
    let toolbox = Toolbox {
        banners,
        toast,
        dialogs: |view| html! { <Dialogs dialog={view.dialog.clone()} /> },
        matrix,
        selection: |view| html! { <SelectionBar count={view.selected.len()} /> },
        members: || html! { <MemberSwitch /> },
        saved_views: |filter, choices| html! { <SavedViews filter={filter.clone()} choices={choices.clone()} /> },
        move_menu,
        drag: |board, carried, on| html! { <DragLayer {board} {carried} {on} /> },
    };
    Brought::Acts { update: Acts::whole(), toolbox, words: ALL_TABLES }
}

fn banners(view: &View) -> Html {
    let board = matches!(view.route, Route::Board(_) | Route::Person(..));
    html! {
        <Banners saving={view.saving.clone()} damaged={view.damaged.clone()} example={view.example && board} />
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
