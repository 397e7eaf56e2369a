//! `today BACKUP --on DAY`: what is to be looked at on a day, of whom, by when and why; and how long deriving it takes.

use super::files::{Files, Kept, day, print};
use super::report::{CliError, Reporter};
use crate::domain::{Day, PersonId, Subject};
use crate::i18n::{Catalogue, today};
use crate::insight::today::{Item, Today, fold as person_of};
use crate::insight::{Card, Settings};
use crate::journal::Journal;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Instant;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A backup.
    file: PathBuf,
    /// The day on which somebody looks.
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Day,
    /// Instead of the list, the median milliseconds of so many runs: of folding everybody, and of the list with it.
    #[arg(long, value_name = "RUNS")]
    timed: Option<usize>,
}

/// Everybody of a board with their cards, which the page has before it derives the list.
struct Board {
    journal: Journal,
    settings: Rc<Settings>,
    cards: Vec<Card>,
    on: Day,
}

impl Board {
    fn list(&self) -> Today {
        let mut list = Today::new(self.journal.scope().own(), self.settings.clone(), self.on);
        self.cards.iter().for_each(|card| list.read(card, &person_of(&self.journal, card.id)));
        list
    }

    /// How many cells there are: folding alone, with a result that cannot be left out.
    fn folded(&self) -> usize {
        self.cards.iter().map(|card| self.journal.fold_person(card.id).cells().len()).sum()
    }
}

/// Writes a line for each thing, with `--json` an object; names of people are in neither.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let Kept { from, journal, .. } = files.kept(&arguments.file)?;
    let (settings, on) = (Rc::new(Settings::read(&journal, from.org)), arguments.on);
    let people: BTreeSet<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    let shown = |person: &PersonId| journal.group_of(*person).first() == Some(person) && !journal.is_erased(*person);
    let card = |person: PersonId| Card::read(person, &journal.fold_person(person), Some(from.org), &settings, on);
    let cards: Vec<Card> = people.into_iter().filter(shown).filter_map(card).collect();
    let board = Board { cards, settings, on, journal };
    let text = match arguments.timed {
        Some(runs) => format!("{}\n", timed(&board, runs.max(1))),
        None if reporter.is_json() => {
            let list = board.list();
            let items: Vec<Value> = list.all().into_iter().map(|item| as_json(item, reporter.words(), on)).collect();
            format!("{}\n", json!({"items": items}))
        }
        None => board.list().all().into_iter().map(|item| as_line(item, reporter.words(), on)).collect(),
    };
    print(text.as_bytes())
}

fn timed(board: &Board, runs: usize) -> Value {
    let (mut folds, mut lists, mut cells, mut items) = (Vec::new(), Vec::new(), 0, 0);
    for _ in 0..runs {
        let begin = Instant::now();
        cells = board.folded();
        folds.push(begin.elapsed().as_secs_f64() * 1e3);
        let begin = Instant::now();
        items = board.list().all().len();
        lists.push(begin.elapsed().as_secs_f64() * 1e3);
    }
    let (fold, list) = (median(folds), median(lists));
    json!({"people": board.cards.len(), "cells": cells, "items": items, "fold_us": micros(fold), "list_us": micros(list)})
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Whole microseconds: our files have no fractions either.
fn micros(milliseconds: f64) -> u64 {
    (milliseconds * 1e3).round() as u64
}

fn as_json(item: &Item, words: &Catalogue, on: Day) -> Value {
    json!({
        "rule": item.rule.code(),
        "person": item.person.map(|person| person.to_string()),
        "of": item.of.to_string(),
        "day": item.day.to_string(),
        "late": item.days_late(on),
        "member": item.member.map(|member| member.to_string()),
        "what": today::rule(words, item.rule),
        "why": today::why(words, item),
        "source": today::source(words, item.rule),
    })
}

fn as_line(item: &Item, words: &Catalogue, on: Day) -> String {
    let person = item.person.map_or_else(|| "-".to_owned(), |person| person.to_string());
    let (what, when, why) = (today::rule(words, item.rule), today::when(words, item, on), today::why(words, item));
    format!("{}\t{person}\t{what}\t{when}\t{why}\n", item.day)
}
