//! The cards in their columns, under a filter, so arranged that one edit touches one card and its columns.

pub mod axis;
mod cards;
pub mod filter;
pub mod focus;
pub mod grip;
pub mod landing;
pub mod neighbours;
pub mod sort;
mod update;

pub use filter::Filter;
pub use update::{Msg, update};

use crate::app::slice::Slice;
use crate::domain::order::InOrder;
use crate::domain::{Day, PersonId, Step};
use crate::insight::board::checkpoint::Stack;
use crate::insight::board::search::Sought;
use crate::insight::{Card, Matrix, Settings};
use axis::{GroupOrder, Heading};
use cards::{Cards, Standing};
use filter::DueFilter;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// How many cards a column mounts first, and adds when it is scrolled or asked.
pub const PAGE: usize = 20;

/// A column as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnView {
    pub step: Step,
    /// The organisation's own label, if it has one.
    pub label: Option<String>,
    /// The cards that are mounted.
    pub cards: Vec<Rc<Card>>,
    /// The groups that begin among them; none when nothing is grouped.
    pub headings: Vec<Heading>,
    /// How many pass the filter.
    pub matching: usize,
    /// How many stand in the column.
    pub total: usize,
}

/// The cards that pass the filter, in the order of the list, and the groups that begin among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    pub cards: Rc<[Rc<Card>]>,
    pub headings: Rc<[Heading]>,
}

/// How much is late, whatever the filter: tasks, follow-ups, ends, evaluations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Late {
    pub things: usize,
    pub persons: usize,
}

/// All cards.
#[derive(Debug, Default)]
pub struct Board {
    /// The persons who are selected; a column is drawn again when it is another set.
    pub selected: Rc<BTreeSet<PersonId>>,
    today: Option<Day>,
    late: Late,
    selection: OnceCell<Selection>,
    matrix: OnceCell<Rc<Matrix>>,
    cards: Cards,
    texts: HashMap<PersonId, Box<str>>,
    mounted: BTreeMap<Step, usize>,
    /// The columns in which a card has changed since they were drawn.
    changed: BTreeSet<Step>,
    views: Vec<Rc<ColumnView>>,
    steps: Rc<[Step]>,
    filter: Filter,
    words: Vec<Sought>,
}

impl Board {
    /// The persons, in no order.
    pub fn persons(&self) -> impl Iterator<Item = PersonId> {
        self.cards.ids()
    }

    /// Every card, in no order.
    pub fn cards(&self) -> impl Iterator<Item = &Rc<Card>> {
        self.cards.values()
    }

    /// The card of a person.
    pub fn card(&self, id: PersonId) -> Option<&Rc<Card>> {
        self.cards.get(id)
    }

    /// How many persons are on the board.
    pub fn len(&self) -> usize {
        self.cards.len()
    }

    /// Whether the board is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The columns as they are drawn now.
    pub fn columns(&self) -> &[Rc<ColumnView>] {
        &self.views
    }

    /// Their steps: a hidden column is among them while somebody stands there.
    pub fn steps(&self) -> &Rc<[Step]> {
        &self.steps
    }

    /// The cards that pass the filter, in the order asked for, else that of the columns: what the list shows and what
    /// « previous » and « next » follow.
    pub fn selection(&self, settings: &Settings) -> Selection {
        let read = || {
            let mut cards: Vec<Rc<Card>> = self.cards.values().filter(|card| self.passes(card)).cloned().collect();
            match self.filter.sort {
                Some(sort) => sort.arrange(&mut cards, settings),
                None => as_on_the_board(&mut cards, settings),
            }
            let Some(axis) = self.filter.axis else {
                return Selection { cards: cards.into(), headings: Rc::default() };
            };
            let groups = GroupOrder::read(axis, settings);
            cards.order_by_key(|card| groups.place(card));
            let headings = groups.headings(&cards).into();
            Selection { cards: cards.into(), headings }
        };
        self.selection.get_or_init(read).clone()
    }

    /// Referents by steps, over the cards that pass every filter but those of referent and step, which its figures
    /// ask for themselves.
    pub fn matrix(&self, settings: &Settings) -> Rc<Matrix> {
        let read = || {
            let steps = self.views.iter().map(|view| view.step).collect();
            let referents: Vec<_> = settings.members.iter().map(|member| member.id).collect();
            let cards = self.cards.values().map(Rc::as_ref);
            let cards = cards.filter(|card| self.filter.takes_beside_matrix(card) && self.is_wanted(card));
            Rc::new(Matrix::count(cards, steps, &referents))
        };
        self.matrix.get_or_init(read).clone()
    }

    /// The persons who pass the filter, in one step or in all.
    pub fn matching(&self, step: Option<Step>) -> BTreeSet<PersonId> {
        let here = self.cards.values().filter(|card| step.is_none_or(|step| card.step == step));
        here.filter(|card| self.passes(card)).map(|card| card.id).collect()
    }

    /// How much is late.
    pub fn late(&self) -> Late {
        self.late
    }

    /// Says what day it is; what is late follows.
    pub fn set_today(&mut self, today: Day) {
        if self.filter.due.is_some() && self.today != Some(today) {
            // Who is late is another question today.
            self.changed.extend(Step::ALL);
        }
        self.today = Some(today);
    }

    /// Puts the cards of a checkpoint on an empty board, under a filter.
    pub fn open(&mut self, cards: Rc<Stack>, today: Day, filter: Filter, settings: &Settings) {
        self.cards = Cards::of(cards);
        self.words = Sought::all(&filter.text, settings);
        self.filter = filter;
        self.set_today(today);
        self.draw(settings, None);
    }

    /// Puts a card on the board, or takes it off. The columns are drawn by [`Board::draw_changed`].
    pub fn put(&mut self, id: PersonId, card: Option<Rc<Card>>) {
        self.texts.remove(&id);
        // A card that looks as before takes its place too: a text that was read for the one before is not its text.
        let before = self.cards.put(id, card.clone());
        if before != card {
            self.changed.extend(before.iter().chain(&card).map(|card| card.step));
        }
    }

    /// Draws again the columns in which a card has changed.
    pub fn draw_changed(&mut self, settings: &Settings) {
        let changed: Vec<Step> = self.changed.iter().copied().collect();
        self.draw(settings, Some(&changed));
    }

    /// Shows the cards that pass another filter.
    pub fn select(&mut self, filter: Filter, settings: &Settings) {
        if filter != self.filter {
            self.words = Sought::all(&filter.text, settings);
            self.filter = filter;
            self.mounted.clear();
            self.drop_hidden();
            self.draw(settings, None);
        }
    }

    /// Draws all columns again, after a change of settings.
    pub fn draw_all(&mut self, settings: &Settings) {
        self.words = Sought::all(&self.filter.text, settings);
        self.draw(settings, None);
    }

    /// Mounts more cards of a column.
    pub fn grow(&mut self, step: Step, settings: &Settings) {
        let mounted = self.mounted.entry(step).or_insert(PAGE);
        *mounted += PAGE;
        self.draw(settings, Some(&[step]));
    }

    /// Whether words are searched for: then a card without its search text would be missing.
    pub fn is_searched(&self) -> bool {
        !self.words.is_empty()
    }

    /// The persons whose search text is not known yet.
    pub fn without_text(&self) -> Vec<PersonId> {
        self.cards.ids().filter(|id| !self.texts.contains_key(id)).collect()
    }

    /// Keeps the folded text that a search looks through.
    pub fn keep_text(&mut self, id: PersonId, text: String) {
        self.texts.insert(id, text.into());
    }

    /// Keeps the texts of the cards of the checkpoint, in their order; of a card that was put here since, it is not the
    /// text.
    pub fn keep_texts(&mut self, texts: Vec<String>) {
        for (place, text) in texts.into_iter().enumerate() {
            if let Some(id) = self.cards.still(place) {
                self.keep_text(id, text);
            }
        }
    }

    /// Reads some of the cards that are still bytes; true once none is left.
    pub fn read_some(&mut self, slice: &Slice) -> bool {
        self.cards.read_some(slice)
    }

    /// Who is out of sight under a new filter is no longer selected: nothing is changed that nobody sees.
    fn drop_hidden(&mut self) {
        let is_hidden = |id: &PersonId| !self.cards.get(*id).is_some_and(|card| self.passes(card));
        let hidden: Vec<PersonId> = self.selected.iter().copied().filter(is_hidden).collect();
        for id in hidden {
            Rc::make_mut(&mut self.selected).remove(&id);
        }
    }

    fn passes(&self, card: &Card) -> bool {
        self.filter.takes(card) && self.is_wanted(card)
    }

    /// Whether a card holds all the words searched for, and is late where that is asked.
    fn is_wanted(&self, card: &Card) -> bool {
        if self.filter.due == Some(DueFilter::Late) && self.today.is_none_or(|today| card.late(today).is_empty()) {
            return false;
        }
        let text = || self.texts.get(&card.id).map_or("", AsRef::as_ref);
        self.words.is_empty() || self.words.iter().all(|word| word.finds(card, text()))
    }

    fn draw(&mut self, settings: &Settings, only: Option<&[Step]>) {
        self.selection = OnceCell::new();
        self.matrix = OnceCell::new();
        self.read_late();
        let shown: Vec<_> =
            settings.columns.iter().filter(|column| !column.hidden || self.cards.stand_in(column.step)).collect();
        let same_columns = shown.len() == self.views.len()
            && shown.iter().zip(&self.views).all(|(column, view)| column.step == view.step);
        let only = only.filter(|_| same_columns);
        let groups = self.filter.axis.map(|axis| GroupOrder::read(axis, settings));
        let mounted = |step: Step| self.mounted.get(&step).copied().unwrap_or(PAGE);
        let mut standing = self.standing(only, mounted);
        let mut views = Vec::with_capacity(shown.len());
        for (place, column) in shown.iter().enumerate() {
            if only.is_some_and(|steps| !steps.contains(&column.step)) {
                views.push(self.views[place].clone());
                continue;
            }
            let Standing { total, mut cards } = standing.remove(&column.step).unwrap_or_default();
            let mut matching = total;
            if self.narrows() {
                cards.retain(|card| self.passes(card));
                matching = cards.len();
            }
            let (cards, headings) = arranged(cards, mounted(column.step), groups.as_ref());
            let (step, label) = (column.step, column.label.clone());
            views.push(Rc::new(ColumnView { step, label, cards, headings, matching, total }));
        }
        self.views = views;
        if !same_columns {
            self.steps = self.views.iter().map(|view| view.step).collect();
        }
        match only {
            Some(drawn) => self.changed.retain(|step| !drawn.contains(step)),
            None => self.changed.clear(),
        }
    }

    /// Whether some cards may be hidden.
    fn narrows(&self) -> bool {
        self.is_searched() || !self.filter.is_empty()
    }

    /// What stands in each column. Where all cards are shown as they stand, only the first of a column are read.
    fn standing(&self, only: Option<&[Step]>, mounted: impl Fn(Step) -> usize) -> BTreeMap<Step, Standing<'_>> {
        if !self.narrows() && self.filter.axis.is_none() {
            return self.cards.standing(only, mounted);
        }
        let mut columns: BTreeMap<Step, Standing<'_>> = BTreeMap::new();
        for card in self.cards.values().filter(|card| only.is_none_or(|steps| steps.contains(&card.step))) {
            let column = columns.entry(card.step).or_default();
            column.total += 1;
            column.cards.push(card);
        }
        columns
    }

    fn read_late(&mut self) {
        let Some(today) = self.today else { return };
        self.late = Late::default();
        for card in self.cards.due_before(today) {
            self.late.persons += 1;
            self.late.things += card.late(today).len();
        }
    }
}

/// The first cards of a column in order, and the groups that begin among them.
fn arranged(mut cards: Vec<&Rc<Card>>, mounted: usize, groups: Option<&GroupOrder>) -> (Vec<Rc<Card>>, Vec<Heading>) {
    let Some(groups) = groups else {
        // Only the first are drawn, so only they are put in order.
        if cards.len() > mounted {
            cards.select_nth_unstable_by(mounted, |left, right| rank(left).cmp(&rank(right)));
            cards.truncate(mounted);
        }
        cards.order_by(|left, right| rank(left).cmp(&rank(right)));
        return (cards.into_iter().cloned().collect(), Vec::new());
    };
    cards.order_by(|left, right| rank(left).cmp(&rank(right)));
    cards.order_by_key(|card| groups.place(card));
    let mut cards: Vec<Rc<Card>> = cards.into_iter().cloned().collect();
    // The counts are those of whole groups, the headings those of the cards that are mounted.
    let mut headings = groups.headings(&cards);
    headings.retain(|heading| heading.start < mounted);
    cards.truncate(mounted);
    (cards, headings)
}

/// The order of the board read column after column.
fn as_on_the_board(cards: &mut [Rc<Card>], settings: &Settings) {
    let places: HashMap<Step, usize> =
        settings.columns.iter().enumerate().map(|(place, column)| (column.step, place)).collect();
    cards.order_by(|left, right| {
        let place = |card: &Card| places.get(&card.step).copied();
        place(left).cmp(&place(right)).then_with(|| rank(left).cmp(&rank(right)))
    });
}

/// What comes first in a column: what is due first, then who has waited longest, then the name.
fn rank(card: &Card) -> impl Ord + use<'_> {
    let due = card.next_due().map(|due| due.day);
    (due.is_none(), due, card.since, card.sort_name.as_str(), card.id)
}
