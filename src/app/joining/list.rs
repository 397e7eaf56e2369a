//! « Doublons possibles »: everybody on the board compared in slices with everybody else, and who of those that are alike
//! still stands apart.
//!
//! That two are two people is a fact, so a colleague is not asked again, and it can be undone. The list follows what
//! happens: who was joined leaves it, and comes back when the joining is undone.

use super::Sketch;
use super::asking::named;
use crate::app::cx::Cx;
use crate::app::effect::{Effect, Focus};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::app::part::Touched;
use crate::app::route::Route;
use crate::domain::order::InOrder;
use crate::domain::{PersonId, Subject};
use crate::insight::people::duplicates::{BirthYears, DuplicateIndex, Reason};
use crate::journal::joining::shown;
use crate::journal::schema::told_apart;
use crate::journal::{Draft, Journal, Keys, Kind};
use std::collections::{BTreeSet, VecDeque};

/// How many of those who are like one person are looked at.
const LIKE_ONE: usize = 6;

/// Two who may be one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    pub one: Sketch,
    pub other: Sketch,
    pub reason: Reason,
    pub birth_years: BirthYears,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Whether the list is to be seen.
    pub open: bool,
    /// How many people are still to be compared, while not all were.
    pub looking: Option<usize>,
    /// Those who stand apart, the most likely first.
    pub pairs: Vec<Pair>,
    /// Of these, how many came with the last import.
    pub arrived: usize,
}

/// Two who were found to be alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    one: PersonId,
    other: PersonId,
    reason: Reason,
    birth_years: BirthYears,
    /// Whether one of them came with the last import.
    arrived: bool,
}

/// Of whom one asks whether somebody is like them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Among {
    Everybody,
    Newcomers,
}

/// A comparison under way.
#[derive(Debug)]
pub(super) struct Work {
    rest: VecDeque<PersonId>,
    index: DuplicateIndex<PersonId>,
    among: Among,
    found: Vec<Candidate>,
}

/// The list is asked for: everybody is compared anew.
pub(super) fn asked(model: &mut Model, cx: &mut Cx) {
    begin(model, Among::Everybody, cx);
    let found = model.joining.found.change();
    (found.open, found.pairs) = (true, Vec::new());
    if !matches!(model.route, Route::People(_)) {
        cx.ask(Effect::Navigate(Route::People(Default::default())));
    }
    cx.focus(Focus::Outcome);
}

/// People came with an import: is somebody like them already there?
pub(in crate::app) fn arrived(model: &mut Model, newcomers: BTreeSet<PersonId>, cx: &mut Cx) {
    model.joining.found = Found::default().into();
    model.joining.candidates = Vec::new();
    let some = !newcomers.is_empty();
    model.joining.newcomers = newcomers;
    if some {
        begin(model, Among::Newcomers, cx);
    }
}

fn begin(model: &mut Model, among: Among, cx: &mut Cx) {
    let newcomers = &model.joining.newcomers;
    let (old, new): (Vec<PersonId>, Vec<PersonId>) = model.board.persons().partition(|it| !newcomers.contains(it));
    let rest: VecDeque<PersonId> = old.into_iter().chain(new).collect();
    model.joining.found.change().looking = Some(rest.len());
    let (index, found) = (DuplicateIndex::default(), Vec::new());
    model.joining.work = Some(Box::new(Work { rest, index, among, found }));
    cx.ask(Effect::Continue);
}

/// Compares one slice more; each with those who came before, so that a pair is found once.
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    let Some(mut work) = model.joining.work.take() else { return };
    let slice = cx.slice();
    while let Some(person) = work.rest.pop_front() {
        work.compare(model, person);
        if slice.is_over() && !work.rest.is_empty() {
            model.joining.found.change().looking = Some(work.rest.len());
            model.joining.work = Some(work);
            return cx.ask(Effect::Continue);
        }
    }
    model.joining.candidates = work.found;
    model.joining.found.change().looking = None;
    show(model);
}

impl Work {
    fn compare(&mut self, model: &Model, person: PersonId) {
        let Some(card) = model.board.card(person) else { return };
        let newcomers = &model.joining.newcomers;
        let new = newcomers.contains(&person);
        if new || self.among == Among::Everybody {
            // Two of one name and other years of birth are two people until somebody says otherwise.
            let alike = self.index.find(named(card), LIKE_ONE).into_iter();
            for likely in alike.filter(|likely| likely.birth_years != BirthYears::Differ) {
                let arrived = new || newcomers.contains(&likely.key);
                let (reason, birth_years) = (likely.reason, likely.birth_years);
                self.found.push(Candidate { one: likely.key, other: person, reason, birth_years, arrived });
            }
        }
        self.index.insert(person, named(card));
    }
}

/// The list as it stands now.
fn show(model: &mut Model) {
    let apart = apart(&model.journal);
    let stands = |pair: &&Candidate| {
        let (one, other) = (shown(&model.journal, pair.one), shown(&model.journal, pair.other));
        one != other && !apart.contains(&(one.min(other), one.max(other)))
    };
    let mut pairs: Vec<(bool, Pair)> = Vec::new();
    let mut known: BTreeSet<(PersonId, PersonId)> = BTreeSet::new();
    for pair in model.joining.candidates.iter().filter(stands) {
        let sketch = |person| model.board.card(shown(&model.journal, person)).map(|card| Sketch::of(card));
        let Some((one, other)) = sketch(pair.one).zip(sketch(pair.other)) else { continue };
        let first = (&one.name, one.person) <= (&other.name, other.person);
        let (one, other) = if first { (one, other) } else { (other, one) };
        // Of dossiers that are joined several may be like the same one.
        if known.insert((one.person.min(other.person), one.person.max(other.person))) {
            pairs.push((!pair.arrived, Pair { one, other, reason: pair.reason, birth_years: pair.birth_years }));
        }
    }
    pairs.order_by(|left, right| rank(left).cmp(&rank(right)));
    let found = model.joining.found.change();
    found.arrived = pairs.iter().filter(|(before, _)| !before).count();
    found.pairs = pairs.into_iter().map(|(_, pair)| pair).collect();
}

type Rank<'a> = (bool, Reason, BirthYears, &'a str, PersonId, PersonId);

fn rank((before, pair): &(bool, Pair)) -> Rank<'_> {
    (*before, pair.reason, pair.birth_years, &pair.one.name, pair.one.person, pair.other.person)
}

/// The dossiers of which somebody said that they are two people, as the board shows them, the smaller id first.
fn apart(journal: &Journal) -> BTreeSet<(PersonId, PersonId)> {
    let mut apart = BTreeSet::new();
    for person in journal.subjects_with(&Kind::ToldApart).filter_map(Subject::person) {
        let fold = journal.fold_subject(Subject::Person(person));
        let said = fold.of(&Kind::ToldApart).iter().filter(|cell| cell.get(told_apart::APART) == Some(true));
        let others = said.filter_map(|cell| match cell.key.element {
            Keys::One(other) => PersonId::parse(other).ok(),
            _ => None,
        });
        apart.extend(others.map(|other| {
            let (one, other) = (shown(journal, person), shown(journal, other));
            (one.min(other), one.max(other))
        }));
    }
    apart
}

/// The list is seen no more.
pub(super) fn closed(model: &mut Model, cx: &mut Cx) {
    model.joining.found = Found::default().into();
    model.joining.work = None;
    cx.focus(Focus::Back);
}

/// A fact keeps the answer, so that nobody is asked again.
pub(super) fn told_apart(model: &mut Model, one: PersonId, other: PersonId, cx: &mut Cx) {
    let (one, other) = (one.min(other), one.max(other));
    let data = [told_apart::OTHER.with(other), told_apart::APART.with(true)];
    let draft = Draft::new(Subject::Person(one), cx.today, Kind::ToldApart, data);
    let act = journal::write(model, vec![draft], cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
    show(model);
    cx.focus(Focus::Outcome);
}

/// Reads the list again after facts about somebody have arrived.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    let Touched::Persons(persons) = touched else { return };
    let concerned = |pair: &Candidate| persons.contains(&pair.one) || persons.contains(&pair.other);
    if model.joining.candidates.iter().any(concerned) {
        show(model);
    }
}
