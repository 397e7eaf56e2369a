//! Reading the board: what is filtered, searched, mounted and selected.

use crate::app::board::axis::Group;
use crate::app::board::filter::{Behind, Filter};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::route::Route;
use crate::domain::{PersonId, Step};
use std::collections::BTreeSet;
use std::rc::Rc;

/// What happened on the board without a fact being written.
#[derive(Debug)]
pub enum Msg {
    FilterChosen(Filter),
    /// Every filter was taken away; order and groups stay.
    FilterCleared,
    /// One group of an axis is to be shown alone.
    GroupChosen(Group),
    SearchTyped(String),
    ColumnGrown(Step),
    SelectionToggled(PersonId),
    /// All cards of a column that pass the filter were selected.
    ColumnSelected(Step),
    /// All cards that pass the filter were selected.
    ShownSelected,
    SelectionCleared,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::FilterChosen(filter) => cx.ask(Effect::Navigate(model.route.with_filter(filter))),
        Msg::FilterCleared => {
            let filter = model.route.filter().cleared();
            cx.ask(Effect::Navigate(model.route.with_filter(filter)));
        }
        Msg::GroupChosen(group) => {
            if let Some(filter) = group.narrowed(&model.route.filter()) {
                cx.ask(Effect::Navigate(model.route.with_filter(filter)));
            }
        }
        Msg::SearchTyped(text) => search_typed(model, text, cx),
        Msg::ColumnGrown(step) => model.board.grow(step, &model.settings),
        Msg::SelectionToggled(person) => toggle(model, BTreeSet::from([person])),
        Msg::ColumnSelected(step) => toggle(model, model.board.matching(Some(step))),
        Msg::ShownSelected => toggle(model, model.board.matching(None)),
        Msg::SelectionCleared => model.board.selected = Rc::default(),
    }
}

/// Words were typed into the search: the board, or the list that is open, shows what matches at once.
fn search_typed(model: &mut Model, text: String, cx: &mut Cx) {
    let mut filter = model.route.filter();
    filter.text = text;
    if !filter.text.is_empty() {
        (cx.parts.acts().prepare_texts)(model);
    }
    let elsewhere = !matches!(model.route, Route::Board(_) | Route::People(_));
    filter.behind = Behind::Board;
    let route = model.route.behind().with_filter(filter.clone());
    model.board.select(filter, &model.settings);
    if elsewhere {
        return cx.ask(Effect::Navigate(route));
    }
    model.route = route.clone();
    cx.ask(Effect::Readdress(route));
}

/// Persons join the selection; when they are all in it, they leave it.
fn toggle(model: &mut Model, persons: BTreeSet<PersonId>) {
    let selected = Rc::make_mut(&mut model.board.selected);
    if persons.is_subset(selected) {
        selected.retain(|person| !persons.contains(person));
    } else {
        selected.extend(persons);
    }
}
