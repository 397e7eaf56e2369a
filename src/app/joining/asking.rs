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
use std::collections::BTreeSet;
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
    pub chosen: Option<Outcome>,
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

pub(super) fn asked(model: &mut Model, person: PersonId) {
    let Some(of) = card_of(model, person).map(|card| Sketch::of(card)) else { return };
    let hits = likely(model, &of);
    open(model, Asked { of, text: String::new(), hits, chosen: None });
}

/// Both are known: only what comes of it is to be seen.
pub(super) fn pair_asked(model: &mut Model, one: PersonId, other: PersonId) {
    let sketch = |person| card_of(model, person).map(|card| Sketch::of(card));
    let (Some(of), Some(with)) = (sketch(one), sketch(other)) else { return };
    let chosen = outcome(model, of.person, with.person);
    let hits = vec![Hit { sketch: with, reason: None }];
    open(model, Asked { of, text: String::new(), hits, chosen });
}

fn open(model: &mut Model, asked: Asked) {
    dialog::open(model, Dialog::Join(Rc::new(asked)));
}

/// Those whose names are like this one's.
fn likely(model: &Model, of: &Sketch) -> Vec<Hit> {
    let Some(own) = model.board.card(of.person) else { return Vec::new() };
    let others = model.board.cards().filter(|card| card.id != of.person);
    let index = DuplicateIndex::build(others.map(|card| (card.id, named(card))));
    let found = index.find(named(own), OFFERED).into_iter();
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
    let of = asked.of.clone();
    let words = fold_text::words(&text);
    let hits = if words.is_empty() { likely(model, &of) } else { matching(model, &of, &words) };
    // What is out of sight is not chosen any more.
    let chosen = asked.chosen.clone().filter(|chosen| hits.iter().any(|hit| hit.sketch.person == chosen.with));
    open(model, Asked { of, text, hits, chosen });
}

/// Those in whose name or locality each word stands.
fn matching(model: &Model, of: &Sketch, words: &[String]) -> Vec<Hit> {
    let holds = |card: &&Rc<Card>| {
        let locality = card.locality.as_deref().map(fold_text::fold).unwrap_or_default();
        card.id != of.person && words.iter().all(|word| card.sort_name.contains(word) || locality.contains(word))
    };
    let mut found: Vec<&Rc<Card>> = model.board.cards().filter(holds).collect();
    found.order_by(|left, right| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id)));
    found.into_iter().take(OFFERED).map(|card| Hit { sketch: Sketch::of(card), reason: None }).collect()
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
