//! « Aujourd'hui » as it is looked at: what comes first and what comes later, for whom, what is done with a line, and
//! what others changed since.

use super::desk::{Desk, line};
use super::support::day;
use passerelle::app::board::filter::{Behind, Whose};
use passerelle::app::effect::Focus;
use passerelle::app::today::{self, List, When};
use passerelle::app::{Edit, Effect, Filter, Msg, Route, opening, route, session, undo, update};
use passerelle::domain::{ElementId, MemberId, PersonId, Purpose, Subject};
use passerelle::insight::today::{Item, Rule};
use passerelle::journal::schema::{dispatch, member, substitute, tag, task};
use passerelle::journal::{Keys, Kind};
use passerelle::store::{Note, Store};
use std::collections::BTreeMap;

fn look(desk: &mut Desk, whose: Whose) {
    desk.send(route::Msg::Changed(Route::default()));
    desk.send(route::Msg::Changed(Route::Today(whose)));
}

fn shown(desk: &Desk) -> &List {
    assert!(desk.model.day.shown.complete, "everybody was read");
    &desk.model.day.shown
}

/// What the lines are about, in order.
fn lines(desk: &Desk) -> Vec<(String, Rule)> {
    shown(desk).lines.iter().map(|line| (line.name.clone(), line.item.rule)).collect()
}

fn item(desk: &Desk, person: Option<PersonId>, rule: Rule) -> Item {
    let found = shown(desk).lines.iter().find(|line| line.item.person == person && line.item.rule == rule);
    found.unwrap_or_else(|| panic!("{rule} among {:?}", lines(desk))).item.clone()
}

fn task(desk: &mut Desk, person: PersonId, title: &str, due: &str) -> ElementId {
    desk.add(person, Kind::Task, &[("title", title), ("due", due)])
}

fn put_off(desk: &mut Desk, item: &Item, until: &str) -> Subject {
    let (about, edit) = today::put_off(item, desk.model.device.unwrap().org, day(until));
    desk.send(passerelle::app::editing::Msg::Edited { about, edits: vec![edit] });
    about
}

fn colleague(desk: &mut Desk, name: &str) -> MemberId {
    let id = MemberId::random();
    desk.settle(vec![Edit::element(id, member::NAME.with(&line(name)))]);
    id
}

#[test]
fn after_three_weeks_each_thing_that_fell_due_is_there_once() {
    let mut desk = Desk::founded(1);
    let [lea, karim, lina] = ["Léa", "Karim", "Lina"].map(|name| desk.new_person(name));
    task(&mut desk, lea, "Appeler", "2026-03-10");
    desk.add(lea, Kind::Placement, &[("start", "2026-03-12"), ("planned_end", "2026-03-20")]);
    desk.add(karim, Kind::Contract, &[("type", "cdd"), ("start", "2026-03-09"), ("planned_end", "2026-03-24")]);
    desk.add(lina, Kind::Contact, &[("day", "2026-03-04"), ("channel", "phone"), ("reached", "reached")]);
    // Somebody who had looked on each day would have met these, by the day on which they fell due.
    let mut daily = Desk::open(desk.store.clone(), 5);
    look(&mut daily, Whose::Mine);
    let (mut due, mut silent) = (BTreeMap::new(), Vec::new());
    for later in 0..=23 {
        daily.on(&day("2026-03-04").plus(later).to_string());
        for line in &shown(&daily).lines {
            if line.item.day <= daily.model.today {
                due.insert((line.item.person, line.item.rule, line.item.of, line.item.title.clone()), line.item.day);
            }
        }
        silent = shown(&daily).silent.iter().map(|silent| silent.person).collect();
    }
    assert!(due.len() >= 4, "{due:?}");
    // The page opens again after three weeks, on the day itself.
    let mut desk = desk.rested(2);
    desk.on("2026-03-27");
    desk.read();
    look(&mut desk, Whose::Mine);
    let list = shown(&desk);
    let mut once = BTreeMap::new();
    for line in list.lines.iter().filter(|line| line.item.day <= desk.model.today) {
        let key = (line.item.person, line.item.rule, line.item.of, line.item.title.clone());
        assert_eq!(once.insert(key, line.item.day), None, "{line:?} is there twice");
    }
    assert_eq!(once, due);
    assert_eq!(list.silent.iter().map(|silent| silent.person).collect::<Vec<_>>(), silent);
    assert_eq!(silent, [lina]);
    assert!(list.lines.iter().all(|line| line.item.rule != Rule::Silence), "a silence has its own place");
    let keys: Vec<&str> = list.lines.iter().map(|line| line.key.as_str()).collect();
    assert_eq!(keys.iter().collect::<std::collections::BTreeSet<_>>().len(), keys.len());
}

#[test]
fn the_most_consequential_stands_first_under_each_heading() {
    let mut desk = Desk::founded(1);
    let [lea, karim] = ["Léa", "Karim"].map(|name| desk.new_person(name));
    task(&mut desk, lea, "Écrire", "2026-03-01");
    task(&mut desk, lea, "Appeler", "2026-03-04");
    task(&mut desk, lea, "Rappeler", "2026-03-06");
    desk.add(karim, Kind::Contract, &[("type", "cdd"), ("start", "2026-01-09"), ("planned_end", "2026-03-03")]);
    desk.add(karim, Kind::CpasContract, &[("type", "art60"), ("start", "2025-06-01"), ("planned_end", "2026-05-30")]);
    look(&mut desk, Whose::Mine);
    let when: Vec<When> = shown(&desk).lines.iter().map(|line| line.when(desk.model.today)).collect();
    assert!(when.is_sorted(), "{when:?}");
    assert_eq!(lines(&desk)[0].1, Rule::ContractEnd, "it is younger than the task, and weighs more");
    let late = when.iter().filter(|when| **when == When::Late).count();
    let told = lines(&desk);
    assert_eq!(told[late - 1].1, Rule::Task);
    assert!(when.contains(&When::Today) && when.contains(&When::Week) && when.contains(&When::Later), "{when:?}");
}

#[test]
fn a_task_that_is_done_and_what_was_put_off_are_gone_and_an_undo_brings_them_back() {
    let mut desk = Desk::founded(1);
    let lea = desk.new_person("Léa");
    let call = task(&mut desk, lea, "Appeler", "2026-03-04");
    task(&mut desk, lea, "Écrire", "2026-03-04");
    look(&mut desk, Whose::Mine);
    assert_eq!(lines(&desk).len(), 2);
    let today = desk.model.today;
    desk.edit(lea, Edit::element(call, task::DONE.with(today)));
    assert_eq!(lines(&desk).len(), 1, "at once, without opening it again");
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(lines(&desk).len(), 2);
    let seen = item(&desk, Some(lea), Rule::Task);
    assert_eq!(put_off(&mut desk, &seen, "2026-03-06"), Subject::Person(lea));
    assert_eq!(lines(&desk).len(), 1);
    desk.on("2026-03-05");
    assert_eq!(lines(&desk).len(), 1);
    desk.on("2026-03-06");
    assert_eq!(lines(&desk).len(), 2);
}

#[test]
fn a_silence_is_put_off_from_its_own_place() {
    let mut desk = Desk::founded(1);
    let lea = desk.new_person("Léa");
    desk.add(lea, Kind::Contact, &[("day", "2026-02-01"), ("channel", "phone"), ("reached", "reached")]);
    look(&mut desk, Whose::Mine);
    let silent = &shown(&desk).silent[0];
    assert_eq!((silent.person, silent.days, silent.last), (lea, 31, Some(day("2026-02-01"))));
    let (about, edit) = today::put_off_silence(lea, day("2026-03-09"));
    desk.send(passerelle::app::editing::Msg::Edited { about, edits: vec![edit] });
    assert_eq!(shown(&desk).silent, []);
    desk.on("2026-03-09");
    assert_eq!(shown(&desk).silent.len(), 1);
}

#[test]
fn what_a_partner_has_not_said_is_put_off_for_the_organisation_and_nobody_is_lost_from_the_list_meanwhile() {
    let mut desk = Desk::founded(1);
    let lea = desk.new_person("Léa");
    task(&mut desk, lea, "Appeler", "2026-03-04");
    let (packet, to) = (ElementId::random(), passerelle::domain::OrgId::random());
    let sent = Edit::element(packet, dispatch::TO.with(to))
        .and(dispatch::PURPOSE.with(Purpose::FollowUp))
        .and(dispatch::PEOPLE.with(1))
        .and(dispatch::SENT.with(day("2026-02-01")));
    desk.settle(vec![sent]);
    look(&mut desk, Whose::Mine);
    let awaited = item(&desk, None, Rule::PartnerFile);
    assert_eq!(lines(&desk).len(), 2);
    let own = desk.model.device.unwrap().org;
    let (about, edit) = today::put_off(&awaited, own, day("2026-03-10"));
    assert_eq!(about, Subject::Settings(own));
    // The settings have changed: everybody is read by them again, and what was on the screen stays until then.
    let effects = update(
        &mut desk.model,
        passerelle::app::editing::Msg::Edited { about, edits: vec![edit] }.into(),
        &mut desk.cx,
    );
    assert_eq!(lines(&desk), [("Léa".to_owned(), Rule::Task)]);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Continue)));
    desk.send(session::Msg::Continued);
    assert_eq!(lines(&desk), [("Léa".to_owned(), Rule::Task)]);
    desk.on("2026-03-09");
    assert_eq!(lines(&desk).len(), 1);
    desk.on("2026-03-10");
    assert_eq!(lines(&desk).len(), 2);
    let keys = Keys::two("partner_file", packet);
    assert!(desk.model.settings.records.of(&Kind::PostponedOffice).iter().any(|record| record.keys == keys));
}

#[test]
fn mine_are_those_of_nobody_and_of_whom_i_stand_in_for() {
    let mut desk = Desk::founded(1);
    let [lea, karim, lina] = ["Léa", "Karim", "Lina"].map(|name| desk.new_person(name));
    let me = desk.model.device.unwrap().member;
    let bruno = colleague(&mut desk, "Bruno");
    for (person, member) in [(lea, Some(me)), (karim, Some(bruno)), (lina, None)] {
        let id = task(&mut desk, person, "Appeler", "2026-03-04");
        if let Some(member) = member {
            desk.edit(person, Edit::element(id, task::MEMBER.with(member)));
        }
    }
    look(&mut desk, Whose::Mine);
    let names = |desk: &Desk| lines(desk).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(&desk).len(), 2);
    assert!(!names(&desk).contains(&"Karim".to_owned()) && shown(&desk).elsewhere == 1);
    look(&mut desk, Whose::Everybody);
    assert_eq!((names(&desk).len(), shown(&desk).elsewhere), (3, 0));
    // Bruno is away, and I do his work.
    look(&mut desk, Whose::Mine);
    let away = Edit::element(bruno, substitute::BY.with(me)).and(substitute::FROM.with(day("2026-03-01")));
    desk.settle(vec![away]);
    assert_eq!((names(&desk).len(), shown(&desk).elsewhere), (3, 0));
    // Another colleague sits down here: it is their day.
    desk.send(passerelle::app::settings::Msg::MemberChosen(bruno));
    assert_eq!((names(&desk), shown(&desk).elsewhere), (vec!["Lina".to_owned()], 2));
}

#[test]
fn a_line_leads_to_where_it_is_answered_or_to_a_contact_and_closing_leads_back() {
    let mut desk = Desk::founded(1);
    let lea = desk.new_person("Léa");
    desk.add(lea, Kind::Contract, &[("type", "cdd"), ("start", "2026-01-09"), ("planned_end", "2026-03-03")]);
    look(&mut desk, Whose::Everybody);
    let (due, before) = (item(&desk, Some(lea), Rule::ContractEnd), lines(&desk).len());
    let filter = Filter { behind: Behind::Today(Whose::Everybody), ..Filter::default() };
    let (dossier, focus) = today::answered_at(&due, Whose::Everybody);
    assert_eq!((&dossier, focus), (&Route::Person(lea, filter), Focus::At("contracts-title")));
    assert_eq!(dossier.behind(), Route::Today(Whose::Everybody));
    let going = |desk: &mut Desk, focus: Focus| {
        let asked: Msg = route::Msg::Going(dossier.clone(), focus).into();
        let effects = update(&mut desk.model, asked, &mut desk.cx);
        let Some(Effect::Navigate(to)) = effects.into_iter().find(|it| matches!(it, Effect::Navigate(_))) else {
            panic!("nobody goes anywhere")
        };
        let effects = update(&mut desk.model, route::Msg::Changed(to).into(), &mut desk.cx);
        effects.into_iter().find_map(|effect| if let Effect::Focus(focus) = effect { Some(focus) } else { None })
    };
    for focus in [Focus::At("contracts-title"), Focus::ContactLog] {
        assert_eq!(going(&mut desk, focus), Some(focus));
        // The day stays beside the dossier, and what is answered there leaves it.
        assert_eq!(desk.model.day.shown.lines.len(), before);
        let effects = update(&mut desk.model, route::Msg::Changed(dossier.behind()).into(), &mut desk.cx);
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Focus(Focus::Card(person)) if *person == lea)));
    }
}

#[test]
fn before_the_journal_is_read_the_list_is_what_the_cards_say() {
    let mut desk = Desk::founded(1);
    let lea = desk.new_person("Léa");
    task(&mut desk, lea, "Appeler", "2026-03-01");
    desk.add(lea, Kind::CpasContract, &[("type", "art60"), ("start", "2025-06-01"), ("planned_end", "2026-05-30")]);
    desk.send(session::Msg::Rested);
    // An address that names no screen is the day, where there are people.
    let mut desk = Desk::closed(desk.store.clone(), 2);
    (desk.reads, desk.model.unnamed) = (false, true);
    desk.start();
    assert_eq!(desk.model.route, Route::Today(Whose::Mine));
    let list = desk.model.day.shown.clone();
    assert!(!list.complete && list.lines.iter().all(|line| line.early));
    assert_eq!(list.lines.iter().map(|line| line.item.rule).collect::<Vec<_>>(), [Rule::Task]);
    // Nobody has touched anything: the journal is asked for because the day needs it.
    assert!(desk.unread.iter().any(|effect| matches!(effect, Effect::ReadJournal(_))));
    assert_eq!(desk.model.day.held.as_ref().unwrap().reads(), 0);
    desk.read();
    assert_eq!(lines(&desk).iter().map(|(_, rule)| *rule).collect::<Vec<_>>(), [Rule::Task, Rule::CpasEnd]);
    assert_eq!(list.lines[0].key, shown(&desk).lines[0].key, "what was there keeps its place and its key");
    assert!(!shown(&desk).lines[1].early);
}

#[test]
fn an_address_without_a_screen_is_the_board_where_there_is_nobody_yet() {
    let desk = Desk::founded(1);
    let mut again = Desk::closed(desk.store.clone(), 2);
    again.model.unnamed = true;
    again.start();
    assert_eq!(again.model.route, Route::default());
    assert!(!again.model.unnamed);
    again.new_person("Léa");
    again.send(route::Msg::Changed(Route::Help));
    again.send(route::Msg::Unnamed);
    assert_eq!(again.model.route, Route::Today(Whose::Mine));
    // An address that names the board is the board.
    let named = Desk::open(again.store.clone(), 3);
    assert_eq!(named.model.route, Route::default());
    // First start leads to the board, which says how to begin.
    let mut first = Desk::closed(Default::default(), 4);
    first.model.unnamed = true;
    first.start();
    assert!(!first.model.unnamed);
    first.send(opening::Msg::Approached);
    assert_eq!(first.model.route, Route::default());
}

#[test]
fn a_board_of_many_is_read_in_slices_and_nothing_is_shown_halfway() {
    let mut desk = Desk::founded(1);
    let people: Vec<PersonId> = (0..30).map(|place| desk.new_person(&format!("Personne {place}"))).collect();
    for person in &people {
        desk.add(
            *person,
            Kind::CpasContract,
            &[("type", "art60"), ("start", "2025-06-01"), ("planned_end", "2026-05-30")],
        );
    }
    let mut turns = 0;
    let mut effects = update(&mut desk.model, route::Msg::Changed(Route::Today(Whose::Mine)).into(), &mut desk.cx);
    while effects.iter().any(|effect| matches!(effect, Effect::Continue)) {
        assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::Continue)).count(), 1);
        assert_eq!(desk.model.day.shown.lines.len(), 0, "what is found waits until all were read");
        turns += 1;
        // Whatever else happens asks for no turn more.
        let other = update(&mut desk.model, route::Msg::Changed(Route::Today(Whose::Mine)).into(), &mut desk.cx);
        assert!(other.iter().all(|effect| !matches!(effect, Effect::Continue)));
        effects = update(&mut desk.model, session::Msg::Continued.into(), &mut desk.cx);
    }
    assert_eq!(shown(&desk).lines.len(), 30);
    assert!(turns >= 10, "{turns}");
    assert_eq!(desk.model.day.held.as_ref().unwrap().reads(), 30);
}

fn tagged(desk: &mut Desk, person: PersonId, name: &str) {
    desk.edit(person, Edit::element(ElementId::random(), tag::NAME.with(&line(name))));
}

fn told(desk: &Desk) -> Vec<(PersonId, usize)> {
    shown(desk).changes.iter().map(|told| (told.person, told.by.len())).collect()
}

#[test]
fn what_others_changed_is_told_until_it_was_seen_and_to_each_member_apart() {
    let mut anne = Desk::founded(1);
    let [lea, karim] = ["Léa", "Karim"].map(|name| anne.new_person(name));
    let mut bruno = Desk::joining(2, &anne.backup(), "Bruno");
    look(&mut anne, Whose::Mine);
    assert_eq!(told(&anne), [], "who looks for the first time is told nothing");
    let note = |desk: &Desk| super::desk::now(desk.store.note(Note::Visits)).unwrap();
    assert!(note(&anne).is_some());
    tagged(&mut bruno, lea, "permis");
    let file = bruno.backup();
    anne.import(&file);
    look(&mut anne, Whose::Mine);
    assert_eq!(told(&anne), [(lea, 1)]);
    assert_eq!(shown(&anne).changes[0].by[0].1, [Kind::Tag]);
    // It is told again after a reload, and in another tab, until it was seen.
    let mut tab = Desk::open(anne.store.clone(), 8);
    look(&mut tab, Whose::Mine);
    assert_eq!(told(&tab), [(lea, 1)]);
    // What comes after the other tab was drawn is news there, whatever is marked here.
    anne.send(today::Msg::AllSeen);
    assert_eq!(told(&anne), []);
    tagged(&mut bruno, karim, "vélo");
    let file = bruno.backup();
    anne.import(&file);
    look(&mut anne, Whose::Mine);
    assert_eq!(told(&anne), [(karim, 1)]);
    tab.send(today::Msg::AllSeen);
    let mut later = Desk::open(anne.store.clone(), 9);
    look(&mut later, Whose::Mine);
    assert!(told(&later).contains(&(karim, 1)), "the tab that did not have it has marked nothing of it");
    later.send(today::Msg::AllSeen);
    // A colleague who sits down at the same device has looked at nothing yet, and takes nothing from Anne.
    let me = later.model.device.unwrap().member;
    later.send(passerelle::app::settings::Msg::MemberCame(line("Chloé")));
    look(&mut later, Whose::Mine);
    assert_eq!(told(&later), []);
    tagged(&mut later, lea, "essai");
    later.send(passerelle::app::settings::Msg::MemberChosen(me));
    look(&mut later, Whose::Mine);
    assert_eq!(told(&later), [(lea, 1)], "what the colleague did here is news to Anne");
}
