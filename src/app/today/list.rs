//! What the screen shows of the list: of whom, by when, and what others changed.

use super::reading::State;
use crate::app::board::filter::Whose;
use crate::app::line_keys::line_keys;
use crate::app::model::Model;
use crate::app::route::Route;
use crate::domain::order::InOrder;
use crate::domain::{Day, MemberId, PersonId, Step};
use crate::insight::board::news::{SILENT, Urgency};
use crate::insight::today::silent::{Silent, silent};
use crate::insight::today::since::{self, Change};
use crate::insight::today::{Item, Rule, on_duty};
use crate::journal::{Author, Kind};
use std::rc::Rc;

/// The list, as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct List {
    pub whose: Whose,
    /// Whether everybody was read since the list was opened; before that it is what the cards say.
    pub complete: bool,
    /// What is to be looked at, in order; not the silences, which stand apart.
    pub lines: Vec<Rc<Line>>,
    pub silent: Vec<Rc<Quiet>>,
    pub changes: Vec<Told>,
    /// How many people of others were changed too.
    pub changes_elsewhere: usize,
    /// How many lines go to others.
    pub elsewhere: usize,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What tells it from the others, and stays when the person is read again.
    pub key: String,
    pub item: Item,
    /// The name of the person; empty where it concerns none, or where none is known.
    pub name: String,
    pub step: Option<Step>,
    /// Whether it was in the list before facts were read.
    pub early: bool,
}

/// Somebody of whom nothing was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// What tells it from all other lines.
    pub key: String,
    pub person: PersonId,
    pub name: String,
    pub step: Step,
    pub days: i32,
    pub rhythm: i32,
    pub last: Option<Day>,
}

/// What others changed of one person: who, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub person: PersonId,
    pub name: String,
    pub by: Vec<(Author, Vec<Kind>)>,
    pub at: Day,
}

/// Under which heading a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    Late,
    Today,
    Week,
    Later,
}

impl When {
    /// All, in order.
    pub const ALL: [When; 4] = [When::Late, When::Today, When::Week, When::Later];
}

impl Line {
    /// Under which heading it stands.
    pub fn when(&self, today: Day) -> When {
        match today.days_until(self.item.day) {
            _ if self.item.urgency == Urgency::Late => When::Late,
            ..0 => When::Late,
            0 => When::Today,
            1..=7 => When::Week,
            _ => When::Later,
        }
    }
}

/// Whom lines go to.
struct To {
    whose: Whose,
    me: Option<MemberId>,
}

impl To {
    fn takes(&self, member: Option<MemberId>) -> bool {
        self.whose == Whose::Everybody || member.is_none_or(|member| Some(member) == self.me)
    }
}

/// The list of the route; none where the route shows no day.
pub(super) fn list(model: &Model) -> Option<List> {
    let Route::Today(whose) = model.route.behind() else { return None };
    let State { held, complete, changes, .. } = &model.day;
    let to = To { whose, me: model.device.map(|device| device.member) };
    let known = |person: PersonId| model.board.card(person).map(|card| (card.name(), card.step));
    let all: Vec<&Item> = held.as_ref()?.all();
    let of_lines = all.into_iter().filter(|item| item.rule != Rule::Silence);
    let (mine, others): (Vec<&Item>, Vec<&Item>) = of_lines.partition(|item| to.takes(item.member));
    let names: Vec<String> = mine.iter().map(|item| place(item)).collect();
    let keys = line_keys(names.iter().map(String::as_str));
    let line = |(key, item): (String, &&Item)| {
        let (name, step) = item.person.and_then(known).unzip();
        let early = item.person.is_none() || item.is_of_card();
        Rc::new(Line { key, item: (*item).clone(), name: name.unwrap_or_default(), step, early })
    };
    let lines = keys.into_iter().zip(&mine).map(line).collect();
    let (changes, changes_elsewhere) = told(model, changes.values().flatten(), &to);
    let (complete, elsewhere) = (*complete, others.len());
    Some(List { whose, complete, lines, silent: quiet(model, &to), changes, changes_elsewhere, elsewhere })
}

/// What an item is told from others by.
fn place(item: &Item) -> String {
    let person = item.person.map(|person| person.to_string()).unwrap_or_default();
    format!("{person} {} {}", item.rule.put_off(), item.put_off)
}

/// The silent, by what their cards say.
fn quiet(model: &Model, to: &To) -> Vec<Rc<Quiet>> {
    let cards = model.board.cards().map(AsRef::as_ref);
    let mut all = silent(cards, &model.settings, model.today);
    all.retain(|silent| to.takes(silent.member.map(|member| on_duty(&model.settings, member, model.today))));
    let quiet = |silent: Silent| {
        let card = model.board.card(silent.person)?;
        let (key, name, step) = (format!("{SILENT} {}", card.id), card.name(), card.step);
        let Silent { days, rhythm, last, .. } = silent;
        Some(Rc::new(Quiet { key, person: card.id, name, step, days, rhythm, last }))
    };
    all.into_iter().filter_map(quiet).collect()
}

/// What others changed, a line a person, the latest first; and of how many people of others.
fn told<'c>(model: &Model, changes: impl Iterator<Item = &'c Change>, to: &To) -> (Vec<Told>, usize) {
    let mut changes: Vec<Change> = changes.cloned().collect();
    since::put_in_order(&mut changes);
    let mut told: Vec<Told> = Vec::new();
    let mut elsewhere: Vec<PersonId> = Vec::new();
    for change in changes {
        let Some(card) = model.board.card(change.person) else { continue };
        let referent = card.referent.map(|member| on_duty(&model.settings, member, model.today));
        if !to.takes(referent) {
            if !elsewhere.contains(&change.person) {
                elsewhere.push(change.person);
            }
            continue;
        }
        let by = (change.by, change.kinds);
        match told.iter_mut().find(|told| told.person == change.person) {
            Some(told) => told.by.push(by),
            None => told.push(Told { person: change.person, name: card.name(), by: vec![by], at: change.at }),
        }
    }
    told.order_by(|left, right| (right.at, &left.name, left.person).cmp(&(left.at, &right.name, right.person)));
    (told, elsewhere.len())
}
