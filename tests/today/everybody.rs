//! The list of a board is that of each person alone, says what the cards say, and reads again whom a fact is about.

use crate::desk::Desk;
use crate::support::day;
use passerelle::app::board::filter::Whose;
use passerelle::app::{Edit, Route, route};
use passerelle::domain::{ActId, Day, ElementId, Minute, PersonId, Subject};
use passerelle::exchange::demo::{Plan, REFERENCE_DAY, demo};
use passerelle::insight::board::news::{self, Urgency};
use passerelle::insight::today::silent::silent;
use passerelle::insight::today::{Item, Rule, Today, fold};
use passerelle::insight::{Card, News, Settings};
use passerelle::journal::fact::Replica;
use passerelle::journal::schema::{alert, note, task, thresholds};
use passerelle::journal::{Draft, Journal, Keys, Kind, Pen, Value};
use std::collections::BTreeSet;
use std::rc::Rc;

/// A board of fictional people.
struct Board {
    journal: Journal,
    settings: Rc<Settings>,
    persons: Vec<PersonId>,
}

impl Board {
    fn of(persons: usize, seed: u64) -> Self {
        let today = Day::parse(REFERENCE_DAY).unwrap();
        let demo = demo(Plan { persons, seed, today, long: None });
        let mut journal = Journal::of(demo.org);
        journal.extend(demo.settings.iter().chain(&demo.persons).cloned());
        // Contacts are hardly noted there: silence is counted from the step, once the organisation sets a length.
        let silence =
            Draft::new(Subject::Settings(demo.org), today, Kind::Thresholds, [thresholds::SILENCE_DAYS.with(40)]);
        let by = demo.settings[0].by;
        let pen = Pen { replica: Replica::from_bytes([7; 16]), by, at: Minute::parse("2026-11-20T09:00Z").unwrap() };
        journal.extend(pen.write(&journal, ActId::random(), None, vec![silence]));
        let settings = Rc::new(Settings::read(&journal, demo.org));
        let persons: BTreeSet<PersonId> = journal.subjects().filter_map(Subject::person).collect();
        Self { journal, settings, persons: persons.into_iter().collect() }
    }

    fn card(&self, person: PersonId, today: Day) -> Card {
        let fold = self.journal.fold_person(person);
        Card::read(person, &fold, self.journal.scope().own(), &self.settings, today).unwrap()
    }

    /// The list of these people.
    fn list(&self, persons: &[PersonId], today: Day) -> Today {
        let mut list = Today::new(self.journal.scope().own(), self.settings.clone(), today);
        for person in persons {
            list.read(&self.card(*person, today), &self.journal.fold_person(*person));
        }
        list
    }
}

fn days() -> impl Iterator<Item = Day> {
    let reference = Day::parse(REFERENCE_DAY).unwrap();
    [-200, -45, 0, 1, 30, 120, 400].into_iter().map(move |later| reference.plus(later))
}

#[test]
fn the_items_of_a_board_are_those_of_each_person_alone() {
    let board = Board::of(150, 3);
    let mut seen = BTreeSet::new();
    for today in days() {
        let whole = board.list(&board.persons, today);
        let mut apart: Vec<Item> = whole.of_organisation().to_vec();
        for person in &board.persons {
            let alone = board.list(&[*person], today);
            assert_eq!(alone.of(*person), whole.of(*person));
            apart.extend_from_slice(alone.of(*person));
        }
        apart.sort_by(|left, right| left.order().cmp(&right.order()));
        assert_eq!(whole.all(), apart.iter().collect::<Vec<_>>());
        // Read in another order, and some twice, it is the same.
        let mut backwards = board.persons.clone();
        backwards.reverse();
        backwards.extend(&board.persons[..20]);
        assert_eq!(board.list(&backwards, today).all(), whole.all());
        seen.extend(whole.all().into_iter().map(|item| item.rule));
    }
    assert!(seen.len() >= 8, "the example shows hardly any rule: {seen:?}");
}

#[test]
fn the_news_of_each_card_is_the_first_of_its_items() {
    let board = Board::of(300, 8);
    let mut kinds = [0; 3];
    for today in days() {
        let list = board.list(&board.persons, today);
        for person in &board.persons {
            let card = board.card(*person, today);
            let carried: Vec<&Item> = list.of(*person).iter().filter(|item| item.matter.is_some()).collect();
            let first = carried.first().filter(|item| item.urgency != Urgency::Ahead);
            match card.news(&board.settings, today) {
                Some(News::Late { due, others }) => {
                    kinds[0] += 1;
                    let first = first.unwrap();
                    assert_eq!((first.matter, first.of, first.day), (Some(due.matter), due.of, due.day));
                    let late = carried.iter().filter(|item| item.urgency == Urgency::Late).count();
                    assert_eq!(late, others + 1, "{carried:?}");
                }
                Some(News::Soon(due)) => {
                    kinds[1] += 1;
                    let first = first.unwrap();
                    assert_eq!((first.matter, first.of, first.day), (Some(due.matter), due.of, due.day));
                }
                Some(News::Silent { .. }) => {
                    kinds[2] += 1;
                    assert!(first.is_none() && list.of(*person).iter().any(|item| item.rule == Rule::Silence));
                }
                Some(News::Later(_)) | None => {
                    assert!(first.is_none() && list.of(*person).iter().all(|item| item.rule != Rule::Silence));
                }
            }
        }
    }
    assert!(kinds.iter().all(|kind| *kind > 10), "{kinds:?}");
}

#[test]
fn the_silent_are_those_whose_cards_say_so_the_longest_first() {
    let board = Board::of(300, 8);
    let today = Day::parse(REFERENCE_DAY).unwrap().plus(30);
    let cards: Vec<Card> = board.persons.iter().map(|person| board.card(*person, today)).collect();
    let found = silent(cards.iter(), &board.settings, today);
    let list = board.list(&board.persons, today);
    let of_list: BTreeSet<PersonId> =
        list.all().into_iter().filter(|item| item.rule == Rule::Silence).filter_map(|item| item.person).collect();
    assert_eq!(found.iter().map(|silent| silent.person).collect::<BTreeSet<_>>(), of_list);
    assert!(found.len() > 10 && found.is_sorted_by_key(|silent| -silent.days));
    for silent in &found {
        let card = board.card(silent.person, today);
        assert!(silent.days > silent.rhythm && !card.paused, "{silent:?}");
        assert_eq!(Some(silent.rhythm), news::rhythm(&board.settings, card.step, card.since, today));
    }
}

#[test]
fn what_the_cards_say_first_is_all_there_once_the_facts_are_read() {
    let board = Board::of(300, 8);
    let mut seen = 0;
    for today in days() {
        let whole = board.list(&board.persons, today);
        let mut sketch = Today::new(board.journal.scope().own(), board.settings.clone(), today);
        for person in &board.persons {
            sketch.sketch(&board.card(*person, today));
            let early = |list: &Today| -> Vec<_> {
                let told = list.of(*person).iter().filter(|item| item.is_of_card());
                told.map(|item| (item.rule.put_off(), item.put_off, item.day, item.member)).collect()
            };
            assert_eq!(early(&sketch), early(&whole));
            assert_eq!(early(&sketch).len(), sketch.of(*person).len());
            seen += sketch.of(*person).len();
        }
        assert_eq!(sketch.reads(), 0);
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn one_fact_makes_one_person_be_read_again() {
    let mut desk = Desk::founded(1);
    let people = ["Léa", "Karim", "Lina", "Samir"].map(|name| desk.new_person(name));
    let reads = |desk: &Desk| desk.model.day.held.as_ref().unwrap().reads();
    let of = |desk: &Desk| desk.model.day.held.as_ref().unwrap().of(people[1]).len();
    let fresh = |desk: &Desk| {
        let list = desk.model.day.held.as_ref().unwrap();
        let all: Vec<Item> = list.all().into_iter().cloned().collect();
        assert_eq!(all, desk.today().all().into_iter().cloned().collect::<Vec<_>>());
    };
    assert!(desk.model.day.held.is_none(), "nobody is read for the board alone");
    desk.send(route::Msg::Changed(Route::Today(Whose::Mine)));
    assert_eq!(reads(&desk), people.len());
    let due = Edit::element(ElementId::random(), task::DUE.with(day("2026-03-04")));
    desk.edit(people[1], due);
    assert_eq!(reads(&desk), people.len() + 1, "Karim alone");
    assert_eq!(of(&desk), 1);
    fresh(&desk);
    // Opening it again reads nobody. What is done on another screen is read once one comes back: an undo is about one.
    desk.send(route::Msg::Changed(Route::default()));
    desk.send(route::Msg::Changed(Route::Today(Whose::Everybody)));
    assert_eq!(reads(&desk), people.len() + 1);
    desk.send(route::Msg::Changed(Route::default()));
    desk.undo();
    assert_eq!((reads(&desk), of(&desk)), (people.len() + 1, 1));
    desk.send(route::Msg::Changed(Route::Today(Whose::Mine)));
    assert_eq!((reads(&desk), of(&desk)), (people.len() + 2, 0));
    // Another day, and other thresholds, are another list.
    desk.add(
        people[0],
        Kind::CpasContract,
        &[("type", "art60"), ("start", "2025-06-01"), ("planned_end", "2026-06-03")],
    );
    desk.on("2026-03-05");
    assert_eq!(reads(&desk), people.len());
    fresh(&desk);
    desk.settle(vec![Edit::of(Keys::one("cpas_end"), alert::DELAYS.with(vec!["30d"]))]);
    assert_eq!(desk.model.day.held.as_ref().unwrap().all(), Vec::<&Item>::new());
    fresh(&desk);
}

/// Writes a note, or writes over it.
fn write_note(board: &mut Board, person: PersonId, which: &str, text: &str) {
    let data =
        [note::NOTE.says(Value::text(ElementId::derived(person.uuid(), which))), note::TEXT.says(Value::text(text))];
    let draft = Draft::new(Subject::Person(person), Day::parse(REFERENCE_DAY).unwrap(), Kind::Note, data);
    let by = board.journal.about(Subject::Person(person))[0].by;
    let pen = Pen { replica: Replica::from_bytes([8; 16]), by, at: Minute::parse("2026-11-20T09:00Z").unwrap() };
    let facts = pen.write(&board.journal, ActId::random(), None, vec![draft]);
    board.journal.extend(facts);
}

#[test]
fn what_the_rules_read_of_somebody_says_what_the_whole_dossier_says() {
    let mut board = Board::of(150, 3);
    let (one, other) = (board.persons[0], board.persons[1]);
    // A national number that still stands in a text, and one that was corrected since.
    write_note(&mut board, one, "a", "carte 85.07.30-033.28");
    write_note(&mut board, other, "b", "carte 85.07.30-033.28");
    write_note(&mut board, other, "b", "carte vue");
    let mut numbers = BTreeSet::new();
    for today in days() {
        let mut some = Today::new(board.journal.scope().own(), board.settings.clone(), today);
        for person in &board.persons {
            some.read(&board.card(*person, today), &fold(&board.journal, *person));
        }
        assert_eq!(some.all(), board.list(&board.persons, today).all(), "{today}");
        numbers.extend(some.all().iter().filter(|item| item.rule == Rule::Number).filter_map(|item| item.person));
    }
    assert_eq!(numbers, BTreeSet::from([one]));
}
