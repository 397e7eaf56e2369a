//! Reading everybody in slices, and one person again when facts about them have come.

use super::list::{self, List};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::app::shared::Shared;
use crate::domain::{MemberId, PersonId};
use crate::insight::today::since::{Change, Seen, Visits, changes};
use crate::insight::today::{self, Today};
use crate::store::Note;
use std::collections::{BTreeMap, BTreeSet};

/// How many people are read at once when facts about them have come: more wait for the next slice.
const AT_ONCE: usize = 8;

/// What is known of the day.
#[derive(Debug, Default)]
pub struct State {
    /// The items of everybody, once the list was opened.
    pub held: Option<Today>,
    /// Whether everybody was read from their facts since it was begun.
    pub(super) complete: bool,
    /// What others changed since the last visit, of those who were read.
    pub(super) changes: BTreeMap<PersonId, Vec<Change>>,
    /// Who is to be read.
    rest: BTreeSet<PersonId>,
    /// Whether a turn was asked for.
    asked: bool,
    /// Who looks, and what they had seen before; none who never looked here.
    me: Option<MemberId>,
    before: Option<Seen>,
    /// All that is here now of those who were read.
    present: Seen,
    /// What is drawn.
    pub shown: Shared<List>,
}

impl State {
    /// Whether a turn is to be asked for: somebody is to be read, and none was asked for yet.
    pub(super) fn wants_turn(&mut self) -> bool {
        let wants = self.held.is_some() && !self.is_whole() && !self.asked;
        self.asked |= wants;
        wants
    }

    /// Whether nobody is left to be read.
    fn is_whole(&self) -> bool {
        self.complete && self.rest.is_empty()
    }
}

/// Begins the list where it is to be shown, and keeps it up to date.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    let is_shown = model.route.is_day();
    match model.day.held.take() {
        None if !is_shown => return,
        None => begin(model),
        Some(held) if held.holds(&model.settings, model.today) && me(model) == model.day.me => {
            model.day.held = Some(held);
            if let Touched::Persons(persons) = touched {
                read_again(model, persons);
            }
        }
        // It is begun anew when it is opened again.
        Some(_) if !is_shown => return forget(model),
        // Other figures: what is on the screen stays until everybody was read by them.
        Some(held) if held.day() == model.today && me(model) == model.day.me => {
            model.day.held = Some(held.again(model.settings.clone()));
            fill(&mut model.day.rest, model.board.persons());
        }
        Some(_) => begin(model),
    }
    show(model);
}

fn me(model: &Model) -> Option<MemberId> {
    model.device.map(|device| device.member)
}

fn fill(rest: &mut BTreeSet<PersonId>, persons: impl Iterator<Item = PersonId>) {
    for person in persons {
        rest.insert(person);
    }
}

/// Forgets everything but the turn that is on its way.
fn forget(model: &mut Model) {
    model.day = State { asked: model.day.asked, shown: model.day.shown.clone(), ..State::default() };
}

/// What the cards say; everybody is to be read.
fn begin(model: &mut Model) {
    forget(model);
    let (own, me) = (model.device.map(|device| device.org), me(model));
    let mut held = Today::new(own, model.settings.clone(), model.today);
    for card in model.board.cards() {
        held.sketch(card);
    }
    fill(&mut model.day.rest, model.board.persons());
    let visits = model.kept.visits.as_deref().map_or_else(Visits::default, Visits::read);
    model.day.before = me.and_then(|member| visits.of(member).cloned());
    (model.day.held, model.day.me) = (Some(held), me);
}

/// Facts about these people have come. Few are read at once while one looks; the others wait.
fn read_again(model: &mut Model, persons: &BTreeSet<PersonId>) {
    let at_once = persons.len() <= AT_ONCE && model.route.is_day();
    for person in persons {
        if at_once && !model.opened.is_unread() {
            model.day.rest.remove(person);
            read(model, *person);
        } else {
            model.day.rest.insert(*person);
        }
    }
}

/// Reads one person from their facts.
fn read(model: &mut Model, person: PersonId) {
    let day = &mut model.day;
    let Some(held) = day.held.as_mut() else { return };
    day.changes.remove(&person);
    let Some(card) = model.board.card(person) else { return held.forget(person) };
    held.read(card, &today::fold(&model.journal, person));
    day.present.take_in(&model.journal, person, model.today);
    if let (Some(before), Some(device)) = (&day.before, model.device) {
        let new = changes(&model.journal, before, device.author(), person, model.today);
        if !new.is_empty() {
            day.changes.insert(person, new);
        }
    }
}

/// Reads one slice more. What it finds is shown once all were read, so that nothing moves under the hand meanwhile.
pub fn go_on(model: &mut Model, cx: &mut Cx) {
    model.day.asked = false;
    let can = model.route.is_day() && !model.opened.is_unread() && model.day.held.is_some();
    if !can || model.day.is_whole() {
        return;
    }
    let slice = cx.slice();
    while let Some(person) = model.day.rest.pop_first() {
        read(model, person);
        if slice.is_over() && !model.day.rest.is_empty() {
            return;
        }
    }
    model.day.complete = true;
    if model.day.before.is_none() {
        // Who looks for the first time is told nothing, and from now on what is new.
        keep_visit(model, cx);
    }
    show(model);
}

/// All that is shown was seen: from now on what is not here yet is news.
pub(super) fn all_seen(model: &mut Model, cx: &mut Cx) {
    if model.day.is_whole() {
        keep_visit(model, cx);
        model.day.changes.clear();
        show(model);
    }
}

/// Keeps what is here now as seen. It was read for the list, and nothing else was: what comes meanwhile, or in another tab
/// alone, is news.
fn keep_visit(model: &mut Model, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let visits = model.kept.visits.as_deref().map_or_else(Visits::default, Visits::read);
    let text = visits.with(device.member, model.day.present.clone()).write();
    model.day.before = Some(model.day.present.clone());
    model.kept.visits = Some(text.clone());
    cx.ask(Effect::PutNote(Note::Visits, text));
}

/// Draws the list again where it says something else.
fn show(model: &mut Model) {
    if let Some(list) = list::list(model).filter(|list| *list != *model.day.shown) {
        model.day.shown = list.into();
    }
}
