//! The tools of the board and of the frame, as the part that writes brings them.

use super::Draw;
use crate::app::Filter;
use crate::app::device::Choices;
use crate::insight::Card;
use crate::web::screens::View;
use crate::web::screens::board::{Drag, Press};
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
    pub drag: fn(NodeRef, Option<Rc<Card>>, Callback<Drag>, Press) -> Html,
}
