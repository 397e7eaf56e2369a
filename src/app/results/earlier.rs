//! The figures as they were known on an earlier day, and what makes those of today others.

use super::opened::table;
use super::source::{Made, made};
use super::{Asked, Named, Place};
use crate::app::board::Board;
use crate::domain::order::Fill;
use crate::domain::{Day, Minute, OrgId, PersonId, Subject};
use crate::insight::Settings;
use crate::insight::results::known::{Moved, difference, was_known};
use crate::insight::results::{Label, Report, Story, Words};
use crate::journal::{Journal, Kind};
use std::collections::VecDeque;

/// The journal as it was known on a day, while everybody is read from it.
#[derive(Debug)]
pub struct Earlier {
    pub day: Day,
    own: Option<OrgId>,
    /// As much of it as was gathered.
    journal: Journal,
    /// The subjects that are still to be gathered.
    missing: VecDeque<Subject>,
    settings: Settings,
    stories: Vec<Story>,
    words: Words,
    rest: VecDeque<PersonId>,
}

/// Somebody who comes into a figure, or goes out of it, by what was written since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub named: Named,
    pub moved: Moved,
    /// The figures: their tables, and the labels of row and column.
    pub figures: Vec<(&'static str, Label, Label)>,
    /// What was written: its kind, the day of which it speaks and when it was written. None where time alone has passed.
    pub facts: Vec<(Kind, Day, Minute)>,
}

impl Earlier {
    /// Begins to gather.
    pub fn new(journal: &Journal, day: Day, own: Option<OrgId>) -> Self {
        let missing = journal.subjects().into_set().into_iter().collect();
        let before = own.map_or_else(Journal::new, Journal::of);
        let (settings, stories, words, rest) = (Settings::default(), Vec::new(), Words::default(), VecDeque::new());
        Self { day, own, journal: before, missing, settings, stories, words, rest }
    }

    /// How many steps are left at the least.
    pub fn left(&self) -> usize {
        self.missing.len() + self.rest.len()
    }

    /// Gathers one subject more, or reads one person more; false once all were.
    pub fn read_one(&mut self, journal: &Journal, today: Day) -> bool {
        if let Some(subject) = self.missing.pop_front() {
            let written = journal.about(subject).iter().filter(|fact| was_known(fact, self.day));
            self.journal.extend(written.cloned());
            if self.missing.is_empty() {
                self.settings = self.own.map(|own| Settings::read(&self.journal, own)).unwrap_or_default();
                self.rest = self.journal.subjects().filter_map(Subject::person).into_set().into_iter().collect();
            }
            return true;
        }
        let Some(person) = self.rest.pop_front() else { return false };
        self.stories.extend(Story::of(&self.journal, person, &self.settings, today, &self.words));
        true
    }

    /// The figures as they were known.
    pub fn made(&self, asked: &Asked, today: Day) -> Made {
        made(&self.stories, asked, &self.settings, today)
    }
}

/// Who makes the figures of today others than they were known to be, each person once for each way.
pub fn changes(journal: &Journal, before: &Report, after: &Report, known: Day, board: &Board) -> Vec<Changed> {
    let mut changed: Vec<Changed> = Vec::new();
    for change in difference(journal, before, after, known) {
        let place = Place { table: change.table.to_owned(), row: change.row, column: change.column };
        let Some((row, column)) = labels(after, &place) else { continue };
        let figure = (change.table, row, column);
        let is_same = |held: &&mut Changed| held.named.person == change.source.person && held.moved == change.moved;
        match changed.iter_mut().find(is_same) {
            Some(held) if held.figures.contains(&figure) => {}
            Some(held) => held.figures.push(figure),
            None => changed.push(Changed {
                named: Named::of(board, &change.source),
                moved: change.moved,
                figures: vec![figure],
                facts: change.facts.into_iter().map(|since| (since.kind, since.on, since.at)).collect(),
            }),
        }
    }
    changed
}

fn labels(report: &Report, place: &Place) -> Option<(Label, Label)> {
    let table = table(report, &place.table)?;
    Some((table.rows.get(place.row)?.label.clone(), table.columns.get(place.column)?.clone()))
}
