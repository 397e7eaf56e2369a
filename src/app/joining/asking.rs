//! The questions before two dossiers become one, and before they part.

use super::Sketch;
use crate::app::cx::Cx;
use crate::app::dialog::{self, Dialog};
use crate::app::dossier;
use crate::app::effect::Effect;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::order::InOrder;
use crate::domain::{PersonId, fold_text};
use crate::insight::Card;
use crate::insight::people::duplicates::{DuplicateIndex, Likely, Named, Reason};
use crate::journal::Draft;
use crate::journal::joining::{joining, separation, shown};
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

/// How many dossiers are offered at once.
const OFFERED: usize = 8;

/// A dossier that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub sketch: Sketch,
    /// Why it is likely; none where it was found by what was typed.
    pub reason: Option<Reason>,
}

/// What joining would make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub with: PersonId,
    /// The card that stays.
    pub card: Sketch,
    /// How many fields will hold two answers.
    pub conflicts: usize,
}

/// With which dossier is one to be joined?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub of: Sketch,
    pub text: String,
    pub hits: Vec<Hit>,
    /// How many names are still to be compared with this one, while not all were.
    pub looking: Option<usize>,
    pub chosen: Option<Outcome>,
}

/// The names that are compared with one, in slices.
#[derive(Debug)]
pub(super) struct Search {
    of: PersonId,
    rest: VecDeque<PersonId>,
    index: DuplicateIndex<PersonId>,
}

/// A dossier that is to stand alone again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parting {
    pub person: PersonId,
    pub name: String,
    /// Whose dossier keeps what was written meanwhile.
    pub stays: String,
}

/// The card that stands for a person's dossier on the board.
fn card_of(model: &Model, person: PersonId) -> Option<&Rc<Card>> {
    model.board.card(shown(&model.journal, person))
}

pub(super) fn asked(model: &mut Model, person: PersonId, cx: &mut Cx) {
    let Some(of) = card_of(model, person).map(|card| Sketch::of(card)) else { return };
    let mut others: Vec<PersonId> = model.board.persons().filter(|id| *id != of.person).collect();
    // Of those who are alike in the same way, always the same ones are offered.
    others.order();
    let looking = Some(others.len());
    model.joining.likely = Vec::new();
    let search = Search { of: of.person, rest: others.into(), index: DuplicateIndex::default() };
    model.joining.search = Some(Box::new(search));
    open(model, Asked { of, text: String::new(), hits: Vec::new(), looking, chosen: None });
    cx.ask(Effect::Continue);
}

/// Reads one slice of names more, as long as the question stands.
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    let Some(mut search) = model.joining.search.take() else { return };
    let Some(Dialog::Join(asked)) = model.dialog.as_deref().filter(|_| model.board.card(search.of).is_some()) else {
        return;
    };
    let mut asked = (**asked).clone();
    if asked.of.person != search.of {
        return;
    }
    let slice = cx.slice();
    while let Some(person) = search.rest.pop_front() {
        if let Some(card) = model.board.card(person) {
            search.index.insert(person, named(card));
        }
        if slice.is_over() && !search.rest.is_empty() {
            asked.looking = Some(search.rest.len());
            model.joining.search = Some(search);
            open(model, asked);
            return cx.ask(Effect::Continue);
        }
    }
    model.joining.likely = likely(model, &search);
    asked.looking = None;
    if fold_text::words(&asked.text).is_empty() {
        asked.hits.clone_from(&model.joining.likely);
    }
    open(model, asked);
}

/// Both are known: only what comes of it is to be seen.
pub(super) fn pair_asked(model: &mut Model, one: PersonId, other: PersonId) {
    let sketch = |person| card_of(model, person).map(|card| Sketch::of(card));
    let (Some(of), Some(with)) = (sketch(one), sketch(other)) else { return };
    let chosen = outcome(model, of.person, with.person);
    let hits = vec![Hit { sketch: with, reason: None }];
    model.joining.likely.clone_from(&hits);
    open(model, Asked { of, text: String::new(), hits, looking: None, chosen });
}

fn open(model: &mut Model, asked: Asked) {
    dialog::open(model, Dialog::Join(Rc::new(asked)));
}

/// Those whose names are like this one's.
fn likely(model: &Model, search: &Search) -> Vec<Hit> {
    let Some(own) = model.board.card(search.of) else { return Vec::new() };
    let found = search.index.find(named(own), OFFERED).into_iter();
    let hit = |likely: Likely<PersonId>| {
        let card = model.board.card(likely.key)?;
        Some(Hit { sketch: Sketch::of(card), reason: Some(likely.reason) })
    };
    found.filter_map(hit).collect()
}

pub(super) fn named(card: &Card) -> Named<'_> {
    Named { first: &card.first_name, last: &card.last_name, birth_year: card.birth_year }
}

pub(super) fn typed(model: &mut Model, text: String) {
    let Some(Dialog::Join(asked)) = model.dialog.as_deref() else { return };
    let (of, looking) = (asked.of.clone(), asked.looking);
    let words = fold_text::words(&text);
    let hits = if words.is_empty() { model.joining.likely.clone() } else { matching(model, &of, &words) };
    // What is out of sight is not chosen any more.
    let chosen = asked.chosen.clone().filter(|chosen| hits.iter().any(|hit| hit.sketch.person == chosen.with));
    open(model, Asked { of, text, hits, looking, chosen });
}

/// Those in whose name or locality each word stands.
fn matching(model: &Model, of: &Sketch, words: &[String]) -> Vec<Hit> {
    // Many live in one place, and each place is folded once.
    let (mut places, mut found): (HashMap<&str, String>, Vec<&Rc<Card>>) = Default::default();
    for card in model.board.cards().filter(|card| card.id != of.person) {
        let place = card.locality.as_deref().unwrap_or_default();
        let place = places.entry(place).or_insert_with(|| fold_text::fold(place));
        let stands = |word: &String| card.sort_name.contains(word) || place.contains(word);
        if words.iter().all(stands) {
            found.push(card);
        }
    }
    let by_name = |left: &&Rc<Card>, right: &&Rc<Card>| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id));
    if found.len() > OFFERED {
        // Only the first are offered, so only they are put in order.
        found.select_nth_unstable_by(OFFERED, by_name);
        found.truncate(OFFERED);
    }
    found.order_by(by_name);
    found.into_iter().map(|card| Hit { sketch: Sketch::of(card), reason: None }).collect()
}

pub(super) fn chosen(model: &mut Model, person: PersonId) {
    let Some(Dialog::Join(asked)) = model.dialog.as_deref() else { return };
    let asked = Asked { chosen: outcome(model, asked.of.person, person), ..(**asked).clone() };
    open(model, asked);
}

/// What the board would show of both.
fn outcome(model: &Model, one: PersonId, other: PersonId) -> Option<Outcome> {
    joining(&model.journal, one, other, model.today)?;
    let both: BTreeSet<PersonId> = [one, other].into_iter().flat_map(|it| model.journal.group_of(it)).collect();
    let fold = model.journal.fold_together(&both);
    let first = *both.first()?;
    let card = Card::read(first, &fold, model.journal.scope().own(), &model.settings, model.today)?;
    Some(Outcome { with: other, conflicts: card.conflicts, card: Sketch::of(&card) })
}

/// One fact joins them; both journals stay as they are.
pub(super) fn confirmed(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::Join(asked)) = model.dialog.as_deref() else { return };
    let Some(chosen) = &asked.chosen else { return };
    let draft = joining(&model.journal, asked.of.person, chosen.with, cx.today);
    dialog::close(model, cx);
    // A colleague may have joined them meanwhile.
    let Some(draft) = draft else { return };
    write(model, vec![draft], cx);
}

fn write(model: &mut Model, drafts: Vec<Draft>, cx: &mut Cx) {
    let before = model.route.clone();
    let act = journal::write(model, drafts, cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
    if model.route != before {
        cx.ask(Effect::Readdress(model.route.clone()));
    }
}

/// A question says what the gesture does to what was written since.
pub(super) fn parting_asked(model: &mut Model, person: PersonId) {
    let group = model.journal.group_of(person);
    let Some(stays) = group.into_iter().find(|other| *other != person) else { return };
    let names = |person| dossier::alone(model, person).name;
    let parting = Parting { person, name: names(person), stays: names(stays) };
    dialog::open(model, Dialog::Part(Rc::new(parting)));
}

pub(super) fn parting_confirmed(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::Part(parting)) = model.dialog.as_deref() else { return };
    let drafts = separation(&model.journal, parting.person, cx.today);
    dialog::close(model, cx);
    if !drafts.is_empty() {
        write(model, drafts, cx);
    }
}
