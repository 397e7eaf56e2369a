//! Results: a figure and its list are one, a late entry changes today's figures and not those that were known before, and a
//! person who was erased keeps their place in a year that is over.

use crate::desk::Desk;
use crate::erasing::erase;
use passerelle::app::device::Deed;
use passerelle::app::results::{self, Asked, CompareError, Compared, Place, Shown, Span};
use passerelle::app::{Edit, Route, Shared, editing, moving, route};
use passerelle::domain::family::{self, Answers};
use passerelle::domain::{Day, Line, Minute, OrgId, OrgType, PersonId, Step, Subject};
use passerelle::exchange::results::benchmark::{self, Benchmark};
use passerelle::exchange::{self, Envelope, Limits, Party};
use passerelle::insight::paper::congratulation::Offer;
use passerelle::insight::results::known::Moved;
use passerelle::insight::results::targets::{self, target};
use passerelle::insight::results::{Indicator, Label, Report, Table};
use passerelle::journal::Kind;
use passerelle::journal::schema::target as field;
use uuid::Uuid;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// What the screen of an address shows, once everybody was read.
fn shown(desk: &mut Desk, asked: &Asked) -> Shared<Shown> {
    desk.send(route::Msg::Changed(asked.route()));
    for _ in 0..10 {
        match &desk.model.results.shown {
            Some(shown) if !shown.waits => break,
            _ => desk.send(results::Msg::Asked),
        }
    }
    let shown = desk.model.results.shown.clone().unwrap();
    assert!(shown.left.is_none() && shown.report.is_some(), "{shown:?}");
    shown
}

fn table<'s>(shown: &'s Shown, id: &str) -> &'s Table {
    results::opened::table(shown.report.as_deref().unwrap(), id).unwrap()
}

/// The place of an indicator among the main figures.
fn place(shown: &Shown, indicator: Indicator) -> Place {
    let rows = &table(shown, "main").rows;
    let row = rows.iter().position(|row| row.label == Label::Message(indicator.title())).unwrap();
    Place { table: "main".to_owned(), row, column: 0 }
}

fn number(shown: &Shown, indicator: Indicator) -> usize {
    let place = place(shown, indicator);
    table(shown, "main").rows[place.row].cells[0].sources().len()
}

fn year(year: i16) -> Asked {
    Asked { span: Some(Span::Year(year)), ..Asked::default() }
}

/// Somebody who is in training since a day.
fn in_training(desk: &mut Desk, name: &str) -> PersonId {
    let person = desk.new_person(name);
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    person
}

fn hired(desk: &mut Desk, person: PersonId, start: &str) {
    desk.add(person, Kind::Contract, &[("type", "cdi"), ("employer", "Lune SRL"), ("start", start)]);
}

/// From now on things are written at another moment.
fn at(desk: &mut Desk, day: &str) {
    desk.cx.now = Minute::parse(&format!("{day}T09:00Z")).unwrap();
    desk.on(day);
}

#[test]
fn a_figure_opens_the_people_that_it_counts() {
    let mut desk = Desk::founded(1);
    let people = ["Ali", "Bea", "Chloé"].map(|name| in_training(&mut desk, name));
    hired(&mut desk, people[0], "2026-03-02");
    desk.new_person("Denis");
    let seen = shown(&mut desk, &year(2026));
    assert_eq!((number(&seen, Indicator::Accompanied), number(&seen, Indicator::FirstContract)), (3, 1));
    assert!(seen.opened.is_none());
    // The address opens it; the list has their names, in their order.
    let open = Some(place(&seen, Indicator::Accompanied));
    let seen = shown(&mut desk, &Asked { open, ..year(2026) });
    let opened = seen.opened.clone().unwrap();
    let names: Vec<_> = opened.people.iter().map(|named| named.name.as_deref().unwrap()).collect();
    assert_eq!((opened.number, &names[..]), (3, &["Ali", "Bea", "Chloé"][..]));
    // A place that the report does not have opens nothing.
    let nowhere = Some(Place { table: "main".to_owned(), row: 900, column: 0 });
    assert!(shown(&mut desk, &Asked { open: nowhere, ..year(2026) }).opened.is_none());
}

#[test]
fn what_is_written_while_one_looks_is_counted_and_undone() {
    let mut desk = Desk::founded(1);
    let ali = in_training(&mut desk, "Ali");
    assert_eq!(number(&shown(&mut desk, &year(2026)), Indicator::FirstContract), 0);
    hired(&mut desk, ali, "2026-03-02");
    let now = desk.model.results.shown.clone().unwrap();
    assert_eq!(number(&now, Indicator::FirstContract), 1, "without asking again");
    desk.send(passerelle::app::undo::Msg::UndoAsked);
    let now = desk.model.results.shown.clone().unwrap();
    assert_eq!(number(&now, Indicator::FirstContract), 0);
}

#[test]
fn another_screen_lets_go_of_everything() {
    let mut desk = Desk::founded(1);
    in_training(&mut desk, "Ali");
    shown(&mut desk, &year(2026));
    desk.send(route::Msg::Changed(Route::Settings));
    assert!(desk.model.results.shown.is_none());
    // The sheet of the same address is made of the same figures.
    desk.send(route::Msg::Changed(year(2026).sheet()));
    desk.send(results::Msg::Asked);
    let seen = desk.model.results.shown.clone().unwrap();
    assert_eq!(number(&seen, Indicator::Accompanied), 1);
}

#[test]
fn a_slice_narrows_and_an_unfinished_choice_does_not() {
    let mut desk = Desk::founded(1);
    in_training(&mut desk, "Ali");
    let member = desk.model.device.unwrap().member;
    let by = |value: String| Asked { by: "referent".to_owned(), value, ..year(2026) };
    assert_eq!(number(&shown(&mut desk, &by(String::new())), Indicator::Accompanied), 1);
    let whose = [member.to_string(), "unknown".to_owned()];
    let told = whose.map(|value| number(&shown(&mut desk, &by(value)), Indicator::Accompanied));
    assert_eq!(told.iter().sum::<usize>(), 1, "the parts are the whole: {told:?}");
}

#[test]
fn l34_a_late_entry_changes_the_figure_of_today_and_not_the_one_that_was_known() {
    let mut desk = Desk::founded(1);
    at(&mut desk, "2025-06-02");
    let (ali, bea) = (in_training(&mut desk, "Ali"), in_training(&mut desk, "Bea"));
    hired(&mut desk, bea, "2025-09-01");
    // On 10 February somebody notes that Ali was hired on 15 December.
    at(&mut desk, "2026-02-10");
    hired(&mut desk, ali, "2025-12-15");
    at(&mut desk, "2026-03-04");
    assert_eq!(number(&shown(&mut desk, &year(2025)), Indicator::FirstContract), 2);
    let known = Asked { known: Some(day("2026-01-31")), ..year(2025) };
    let seen = shown(&mut desk, &known);
    assert_eq!(number(&seen, Indicator::FirstContract), 1);
    assert_eq!(seen.report.as_deref().unwrap().as_known, Some(day("2026-01-31")));
    // The difference names the person, the figure and the fact.
    let changed = seen.changed.clone().unwrap();
    let ali_enters = changed.iter().find(|it| it.named.person == ali && it.moved == Moved::Enters).unwrap();
    let first = Label::Message(Indicator::FirstContract.title());
    assert!(ali_enters.figures.iter().any(|(table, row, _)| *table == "main" && *row == first), "{ali_enters:?}");
    assert!(ali_enters.facts.iter().all(|(kind, _, at)| *kind == Kind::Contract && at.day() == day("2026-02-10")));
    assert!(!changed.iter().any(|it| it.named.person == bea), "{changed:?}");
    // As of today nothing is told as different.
    assert!(shown(&mut desk, &year(2025)).changed.is_none());
}

#[test]
fn who_is_erased_still_counts_and_has_no_name_any_more() {
    let mut desk = Desk::founded(1);
    at(&mut desk, "2025-06-02");
    let ali = in_training(&mut desk, "Ali");
    in_training(&mut desk, "Bea");
    at(&mut desk, "2026-03-04");
    let before = number(&shown(&mut desk, &year(2025)), Indicator::Accompanied);
    erase(&mut desk, &[ali]);
    let seen = shown(&mut desk, &year(2025));
    assert_eq!((number(&seen, Indicator::Accompanied), before), (2, 2));
    let open = Some(place(&seen, Indicator::Accompanied));
    let opened = shown(&mut desk, &Asked { open, ..year(2025) }).opened.clone().unwrap();
    let names: Vec<_> = opened.people.iter().map(|named| named.name.as_deref()).collect();
    assert_eq!(names, [Some("Bea"), None], "the one without a name stands last");
}

#[test]
fn a_target_is_kept_by_year() {
    let mut desk = Desk::founded(1);
    let keys = targets::keys(2026, Indicator::FirstContract);
    desk.settle(vec![Edit::of(keys, field::AMOUNT.with(4900))]);
    let of = |year| target(&desk.model.settings, year, Indicator::FirstContract);
    assert_eq!((of(2026), of(2025)), (Some(4900), None));
    assert_eq!(target(&desk.model.settings, 2026, Indicator::Accompanied), None);
}

#[test]
fn the_numbers_alone_leave_as_a_file_and_the_register_says_so() {
    let mut desk = Desk::founded(1);
    in_training(&mut desk, "Ali");
    shown(&mut desk, &year(2026));
    desk.send(results::Msg::CountsAsked);
    let (name, bytes) = desk.downloads.last().unwrap();
    let text = String::from_utf8_lossy(bytes);
    assert!(name.ends_with(".json") && text.contains("\"benchmark\"") && !text.contains("Ali"), "{name}: {text}");
    let last = desk.model.kept.register.0.last().unwrap();
    assert_eq!((last.deed, &last.file), (Deed::Report, name));
}

#[test]
fn numbers_asked_for_while_everybody_is_read_again_leave_once_they_are_made() {
    let mut desk = Desk::founded(1);
    in_training(&mut desk, "Ali");
    shown(&mut desk, &year(2026));
    // What counts has changed: everybody is to be read by it.
    let wanted_at = |desk: &mut Desk, amount| {
        let keys = targets::keys(2026, Indicator::FirstContract);
        desk.settle(vec![Edit::of(keys, field::AMOUNT.with(amount))]);
        desk.send(results::Msg::CountsAsked);
        assert!(desk.model.results.shown.as_ref().is_some_and(|shown| shown.waits));
        desk.downloads.len()
    };
    let before = wanted_at(&mut desk, 12);
    assert_eq!(before, 0, "a file of figures that are no longer right");
    desk.send(results::Msg::Asked);
    assert_eq!(desk.downloads.len(), 1);
    // Who has turned to another year meanwhile would be given what they no longer look at.
    let before = wanted_at(&mut desk, 13);
    shown(&mut desk, &year(2025));
    shown(&mut desk, &year(2026));
    assert_eq!(desk.downloads.len(), before);
}

#[test]
fn the_figures_of_others_are_looked_at_and_nothing_of_them_is_kept() {
    let mut desk = Desk::founded(1);
    in_training(&mut desk, "Ali");
    shown(&mut desk, &year(2026));
    desk.send(results::Msg::CountsAsked);
    let (_, bytes) = desk.downloads.last().unwrap();
    let envelope = exchange::read(bytes, Limits::of_board(0)).unwrap().envelope;
    let read = |envelope: &Envelope| benchmark::read(envelope, &|_| None).unwrap();
    let own = read(&envelope);
    let of = |name: &str| {
        let from =
            Party { org: OrgId::derived(Uuid::nil(), name), name: Line::parse(name).unwrap(), org_type: OrgType::Mire };
        Benchmark { from, ..own.clone() }
    };
    let narrowed = Benchmark { report: Report { slice: Some(Label::Unknown), ..own.report.clone() }, ..of("Part") };
    let later = Benchmark { report: Report { today: day("2026-12-31"), ..own.report.clone() }, ..of("Lesse") };
    let before = desk.model.journal.len();
    let files = [
        Ok(own.clone()),
        Ok(of("Lesse")),
        Ok(narrowed),
        Ok(of("Semois")),
        Ok(later.clone()),
        Err(CompareError::Unreadable),
    ];
    let files = files.into_iter().enumerate().map(|(place, read)| (place.to_string().into(), read)).collect();
    desk.send(results::Msg::CountsChosen { files });
    let compared = |desk: &Desk| desk.model.results.shown.as_ref().unwrap().compared.clone();
    let seen = compared(&desk);
    // Our own figures would count everybody twice; of each organisation the last file counts.
    let names = |seen: &Compared| seen.theirs.iter().map(|held| held.from.name.to_string()).collect::<Vec<_>>();
    assert_eq!(names(&seen), ["Semois", "Lesse"]);
    assert_eq!(*seen.theirs[1], later);
    let why: Vec<&CompareError> = seen.refused.iter().map(|(_, error)| error).collect();
    assert_eq!(why, [&CompareError::Own, &CompareError::Part, &CompareError::Unreadable]);
    // They are still there after another screen, and nowhere in the journal.
    desk.send(route::Msg::Changed(Route::Settings));
    shown(&mut desk, &year(2026));
    assert_eq!(names(&compared(&desk)), ["Semois", "Lesse"]);
    desk.send(results::Msg::CountsPutAway { place: 0 });
    let seen = compared(&desk);
    assert_eq!((names(&seen), seen.refused.len()), (vec!["Lesse".to_owned()], 0));
    assert_eq!(desk.model.journal.len(), before);
}

#[test]
fn good_news_are_told_only_under_an_agreement_that_never_leaves() {
    let mut desk = Desk::founded(1);
    let ali = in_training(&mut desk, "Ali");
    hired(&mut desk, ali, "2026-03-02");
    let offer = |desk: &Desk| Offer::of(&desk.dossier(ali), desk.model.today);
    assert_eq!(offer(&desk), Offer::NoAgreement);
    let id = desk.add(ali, Kind::Publication, &[("agreed", "2026-03-03"), ("company_too", "yes")]);
    assert!(matches!(offer(&desk), Offer::Ready(told) if told.company == "Lune SRL"));
    desk.change(ali, Kind::Publication, id, &[("withdrawn", "2026-03-04")]);
    assert_eq!(offer(&desk), Offer::Withdrawn(day("2026-03-04")));
    let schema = Kind::Publication.schema().unwrap();
    let answers = |name: &str| family::find(name).unwrap().answers;
    assert!(schema.fields.iter().all(|field| answers(field.row.unwrap()) == Answers::default()), "it never leaves");
    desk.send(editing::Msg::Edited { about: Subject::Person(ali), edits: vec![Edit::remove(Kind::Publication, id)] });
    assert_eq!(offer(&desk), Offer::NoAgreement);
}
