//! Openings: the second half of scenario U0, row L11 and row L12, and that an opening and the dossiers are always in step.

use super::desk::Desk;
use passerelle::app::notice::Notice;
use passerelle::app::openings::{Engaging, Filled, Msg, Work, blank, form_edits};
use passerelle::app::{Edit, Route, moving, route, undo};
use passerelle::domain::{
    CandidacyState, ContractSort, Day, OpeningContract, OpeningId, OpeningSort, PersonId, Step, Subject,
};
use passerelle::insight::openings::list::{Which, listed};
use passerelle::insight::openings::offer::left_open;
use passerelle::insight::openings::{Candidacy, Counts, Post, Recruitment};
use passerelle::insight::placement::{hires, work};
use passerelle::insight::retention::follow_up::ItemState;
use passerelle::journal::Kind;
use passerelle::journal::schema::{candidacy, contract, opening, placement};

mod kept;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// An opening of so many posts, described in its form; its page is open.
fn described(desk: &mut Desk, title: &str, posts: u32) -> OpeningId {
    let mut form = blank();
    form.set(opening::TITLE, title.to_owned());
    form.set(opening::POSTS, posts.to_string());
    form.set(opening::CONTRACT, OpeningContract::Cdi.code().to_owned());
    form.set(opening::EMPLOYER, "Delhaize".to_owned());
    form.set(opening::LOCALITY, "6800 Libramont-Chevigny".to_owned());
    let id = OpeningId::random();
    desk.send(Msg::Described { opening: id, edits: form_edits(&form).unwrap() });
    assert_eq!(desk.model.route, Route::Opening(id));
    desk.send(passerelle::app::companies::Msg::Asked);
    id
}

fn people(desk: &mut Desk, count: usize) -> Vec<PersonId> {
    let persons: Vec<PersonId> = (1..=count).map(|place| desk.new_person(&format!("Personne {place:02}"))).collect();
    for person in &persons {
        desk.send(moving::Msg::Moved { person: *person, to: Step::JobSearch });
    }
    persons
}

/// What the page of an opening shows.
fn recruitment(desk: &Desk, id: OpeningId) -> Recruitment {
    let book = desk.model.companies.shown.as_ref().expect("the page is open");
    assert_eq!(book.left, None, "everybody was read");
    Recruitment::of(&book.openings[&id], book.people.values())
}

fn counts(desk: &Desk, id: OpeningId) -> Counts {
    recruitment(desk, id).counts()
}

fn engage(desk: &mut Desk, opening: OpeningId, persons: &[PersonId], start: &str) {
    desk.send(Msg::EngagingBegun { opening, persons: persons.to_vec() });
    let work = Work::Contract { sort: ContractSort::Cdi, weekly: None };
    let engaging = Engaging { opening, persons: persons.to_vec(), work, start: day(start), end: None };
    desk.send(Msg::Engaged(Box::new(engaging)));
}

fn propose(desk: &mut Desk, opening: OpeningId, persons: &[PersonId]) {
    desk.send(Msg::Proposed { opening, persons: persons.to_vec() });
}

fn moved(desk: &mut Desk, opening: OpeningId, person: PersonId, to: CandidacyState) {
    desk.send(moving::Msg::MenuOpened(Subject::Person(person)));
    desk.send(Msg::Moved { opening, person, to, reason: None });
}

/// The candidacies of a dossier, by the opening that they name.
fn of_dossier(desk: &Desk, person: PersonId) -> Vec<Candidacy> {
    Candidacy::all(&desk.dossier(person).records)
}

fn state_of(desk: &Desk, person: PersonId, opening: OpeningId) -> Option<CandidacyState> {
    Candidacy::furthest(&of_dossier(desk, person), opening).map(|held| held.state)
}

fn notice(desk: &Desk) -> Notice {
    desk.model.toasts.shown.as_ref().unwrap().notice.clone()
}

fn filled(desk: &Desk) -> Filled {
    match notice(desk) {
        Notice::Engaged { filled, .. } => filled,
        other => panic!("{other:?}"),
    }
}

#[test]
fn u0_an_opening_of_eighteen_posts_is_filled_in_one_act_and_one_undo_takes_all_back() {
    let mut desk = Desk::founded(1);
    let persons = people(&mut desk, 18);
    desk.send(moving::Msg::Moved { person: persons[0], to: Step::Training });
    let opening = described(&mut desk, "magasin", 18);
    propose(&mut desk, opening, &persons);
    assert_eq!((counts(&desk, opening).waiting, counts(&desk, opening).free()), (18, 18));
    let (before, steps) = (desk.state(), persons.iter().map(|id| desk.step(*id)).collect::<Vec<_>>());
    let highest = desk.model.journal.highest();

    engage(&mut desk, opening, &persons, "2026-03-04");
    let told = counts(&desk, opening);
    assert_eq!((told.working, told.posts, told.free(), told.over()), (18, 18, 0, 0), "18/18");
    assert!(persons.iter().all(|person| desk.step(*person) == Some(Step::Hired)));
    let expected = Filled { engaged: 18, moved: 18, is_full: true, ..Filled::default() };
    assert_eq!(filled(&desk), expected);
    let book = desk.model.companies.shown.clone().unwrap();
    assert!(!book.openings[&opening].is_open(desk.model.today), "all posts are taken");
    let subjects = persons.iter().map(|person| Subject::Person(*person)).chain([Subject::Opening(opening)]);
    let facts = subjects.flat_map(|about| desk.model.journal.about(about).iter());
    let acts: std::collections::BTreeSet<_> =
        facts.filter(|fact| fact.id.counter > highest).map(|fact| fact.act).collect();
    assert_eq!(acts.len(), 1, "one gesture is one act");

    // Four follow-ups each, and I2 counts each of them once.
    let dossiers: Vec<_> = persons.iter().map(|person| desk.dossier(*person)).collect();
    let planned =
        dossiers.iter().flat_map(|dossier| work::follow_ups(&dossier.records, &desk.model.settings, desk.model.today));
    let planned = planned.filter(|item| matches!(item.state, ItemState::Planned { .. })).count();
    assert_eq!(planned, 72);
    let all = || dossiers.iter().map(|dossier| (dossier.id, &dossier.records));
    assert_eq!(hires::first_contracts(all(), day("2026-03-01"), day("2026-03-31")).len(), 18);
    assert_eq!(hires::first_contracts(all(), day("2026-03-05"), day("2026-03-31")).len(), 0);

    desk.send(undo::Msg::UndoAsked);
    assert_eq!(counts(&desk, opening), Counts { posts: 18, waiting: 18, ..Counts::default() }, "0/18");
    assert_eq!(persons.iter().map(|id| desk.step(*id)).collect::<Vec<_>>(), steps);
    assert_eq!(desk.state(), before);
    assert!(desk.model.companies.shown.as_ref().unwrap().openings[&opening].is_open(desk.model.today));
    desk.send(undo::Msg::RedoAsked);
    assert_eq!(counts(&desk, opening).working, 18);
}

#[test]
fn l11_seventeen_engaged_and_one_on_trial_leave_no_post_and_the_opening_open() {
    let mut desk = Desk::founded(1);
    let persons = people(&mut desk, 18);
    let opening = described(&mut desk, "magasin", 18);
    propose(&mut desk, opening, &persons);
    engage(&mut desk, opening, &persons[..17], "2026-03-04");
    assert!(!filled(&desk).is_full);
    moved(&mut desk, opening, persons[17], CandidacyState::Trial);
    let told = counts(&desk, opening);
    assert_eq!((told.posts, told.working, told.trial, told.free()), (18, 17, 1, 0));

    // A contract that ends frees its post by itself, and until then the list says when.
    let held = recruitment(&desk, opening);
    let ends = held.people[3].candidacy.work.unwrap();
    let until = |end: &str| Edit::element(ends, contract::PLANNED_END.with(day(end)));
    desk.edit(persons[3], until("2026-06-30"));
    assert_eq!(recruitment(&desk, opening).frees_on(), Some(day("2026-06-30")));
    desk.edit(persons[3], Edit::element(ends, contract::END.with(day("2026-03-03"))));
    let told = counts(&desk, opening);
    assert_eq!((told.working, told.free()), (16, 1));
    assert_eq!(recruitment(&desk, opening).frees_on(), None);
}

#[test]
fn l11_the_list_begins_with_what_is_free_soonest() {
    let mut desk = Desk::founded(1);
    let persons = people(&mut desk, 2);
    let ids: Vec<OpeningId> =
        ["Atelier", "Bureau", "Cuisine", "Dépôt"].iter().map(|title| described(&mut desk, title, 2)).collect();
    let noted = |field| Edit::register(field);
    desk.send(Msg::Noted { opening: ids[2], edits: vec![noted(opening::START.with(day("2026-05-01")))] });
    desk.send(Msg::Noted { opening: ids[3], edits: vec![noted(opening::CLOSED.with(day("2026-03-04")))] });
    for (place, end) in [(0, "2026-09-30"), (1, "2026-04-30")] {
        let (opening, person) = (ids[place], persons[place]);
        propose(&mut desk, opening, &[person]);
        let work = Work::Contract { sort: ContractSort::Cdd, weekly: None };
        let (start, end) = (day("2026-03-04"), Some(day(end)));
        desk.send(Msg::Engaged(Box::new(Engaging { opening, persons: vec![person], work, start, end })));
    }
    let book = desk.model.companies.shown.clone().unwrap();
    let titles = |which| {
        let listed = listed(&book.openings, book.people.values(), which, desk.model.today);
        listed.iter().map(|it| it.opening.title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(titles(Which::Open), ["Bureau", "Cuisine", "Atelier"]);
    assert_eq!(titles(Which::Closed), ["Dépôt"]);
}

#[test]
fn l12_a_contract_that_starts_closes_the_other_candidacies_in_one_act_and_one_undo_restores_all() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let ids: Vec<OpeningId> = ["A", "B", "C"].iter().map(|title| described(&mut desk, title, 2)).collect();
    for id in &ids {
        propose(&mut desk, *id, &[person]);
    }
    moved(&mut desk, ids[1], person, CandidacyState::Interview);
    let before = desk.state();
    engage(&mut desk, ids[2], &[person], "2026-03-04");
    assert_eq!(filled(&desk).closed, 2);
    for id in &ids[..2] {
        let held = of_dossier(&desk, person).into_iter().find(|held| held.opening == Some(*id)).unwrap();
        assert_eq!((held.state, held.reason.as_deref()), (CandidacyState::NotKept, Some("hired_elsewhere")));
    }
    assert_eq!(state_of(&desk, person, ids[2]), Some(CandidacyState::Hired));
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.state(), before);
    let states: Vec<_> = ids.iter().map(|id| state_of(&desk, person, *id).unwrap()).collect();
    assert_eq!(states, [CandidacyState::Candidate, CandidacyState::Interview, CandidacyState::Candidate]);
}

#[test]
fn l12_a_contract_typed_by_hand_offers_to_close_what_waits_and_does_nothing_by_itself() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let ids: Vec<OpeningId> = ["A", "B"].iter().map(|title| described(&mut desk, title, 1)).collect();
    for id in &ids {
        propose(&mut desk, *id, &[person]);
    }
    assert_eq!(left_open(&desk.dossier(person).records, desk.model.today), None, "nobody works yet");
    let typed = [("type", "cdd"), ("employer", "Colruyt"), ("start", "2026-03-02")];
    desk.add(person, Kind::Contract, &typed);
    let left = left_open(&desk.dossier(person).records, desk.model.today).unwrap();
    assert_eq!((left.since, left.waiting.len()), (day("2026-03-02"), 2));
    assert!(ids.iter().all(|id| state_of(&desk, person, *id) == Some(CandidacyState::Candidate)));
    desk.send(Msg::OthersClosed(person));
    assert!(matches!(notice(&desk), Notice::CandidaciesClosed { count: 2, .. }));
    assert!(ids.iter().all(|id| state_of(&desk, person, *id) == Some(CandidacyState::NotKept)));
    desk.send(undo::Msg::UndoAsked);
    assert!(ids.iter().all(|id| state_of(&desk, person, *id) == Some(CandidacyState::Candidate)));
}

#[test]
fn a_first_day_to_come_leaves_the_step_and_the_other_candidacies_and_takes_the_post() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let ids: Vec<OpeningId> = ["A", "B"].iter().map(|title| described(&mut desk, title, 1)).collect();
    for id in &ids {
        propose(&mut desk, *id, &[person]);
    }
    engage(&mut desk, ids[1], &[person], "2026-04-01");
    assert_eq!(filled(&desk), Filled { engaged: 1, from: Some(day("2026-04-01")), is_full: true, ..Filled::default() });
    assert_eq!(desk.step(person), Some(Step::JobSearch));
    assert_eq!(state_of(&desk, person, ids[0]), Some(CandidacyState::Candidate));
    let told = counts(&desk, ids[1]);
    assert_eq!((told.coming, told.working, told.free()), (1, 0, 0));
    // The day comes.
    desk.on("2026-04-01");
    desk.send(passerelle::app::companies::Msg::Asked);
    assert_eq!(counts(&desk, ids[1]).working, 1);
    assert_eq!(left_open(&desk.dossier(person).records, desk.model.today).unwrap().waiting.len(), 1);
}

#[test]
fn a_place_for_a_placement_makes_a_placement_and_leaves_the_step() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let opening = described(&mut desk, "Cuisine", 1);
    let sort = opening::SORT.with(OpeningSort::Placement);
    let kind = opening::TYPE.with("skills");
    desk.send(Msg::Noted { opening, edits: vec![Edit::register(sort).and(kind)] });
    propose(&mut desk, opening, &[person]);
    let (start, end) = (day("2026-03-04"), Some(day("2026-03-27")));
    let engaging = Engaging { opening, persons: vec![person], work: Work::Placement, start, end };
    desk.send(Msg::Engaged(Box::new(engaging)));
    let dossier = desk.dossier(person);
    let [made] = dossier.records.of(&Kind::Placement) else { panic!("one placement") };
    assert_eq!((made.get(placement::COMPANY), made.get(placement::TYPE)), (Some("Delhaize"), Some("skills")));
    assert_eq!(made.get(placement::PLANNED_END), end);
    assert_eq!(desk.step(person), Some(Step::JobSearch));
    assert_eq!(recruitment(&desk, opening).people[0].post, Post::Working(end));
}

#[test]
fn engaging_twice_and_two_colleagues_at_once_write_one_contract() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let opening = described(&mut desk, "magasin", 3);
    let backup = desk.backup();
    let mut other = Desk::joining(2, &backup, "Bob");
    other.send(route::Msg::Changed(Route::Opening(opening)));
    other.send(passerelle::app::companies::Msg::Asked);
    for desk in [&mut desk, &mut other] {
        propose(desk, opening, &[person]);
        engage(desk, opening, &[person], "2026-03-04");
        engage(desk, opening, &[person], "2026-03-04");
    }
    let theirs = other.backup();
    desk.import(&theirs);
    desk.send(route::Msg::Changed(Route::Opening(opening)));
    desk.send(passerelle::app::companies::Msg::Asked);
    let dossier = desk.dossier(person);
    assert_eq!(dossier.records.of(&Kind::Contract).len(), 1);
    assert_eq!(of_dossier(&desk, person).len(), 1);
    assert_eq!(counts(&desk, opening).working, 1);
}

#[test]
fn who_was_taken_off_can_be_put_forward_again() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let opening = described(&mut desk, "magasin", 1);
    propose(&mut desk, opening, &[person]);
    moved(&mut desk, opening, person, CandidacyState::Interview);
    desk.send(Msg::TakenAway { opening, person });
    assert_eq!(recruitment(&desk, opening).people.len(), 0);
    propose(&mut desk, opening, &[person]);
    assert_eq!(state_of(&desk, person, opening), Some(CandidacyState::Candidate));
    assert_eq!(recruitment(&desk, opening).people.len(), 1);
    // Who stands there already stays where they are.
    moved(&mut desk, opening, person, CandidacyState::Trial);
    let facts = desk.model.journal.len();
    propose(&mut desk, opening, &[person]);
    moved(&mut desk, opening, person, CandidacyState::Trial);
    assert_eq!(desk.model.journal.len(), facts, "nothing changes, nothing is written");
}

#[test]
fn a_reason_goes_with_not_kept_and_leaves_with_it() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let opening = described(&mut desk, "magasin", 1);
    propose(&mut desk, opening, &[person]);
    let reason = Some("too_far");
    desk.send(Msg::Moved { opening, person, to: CandidacyState::NotKept, reason });
    let held = of_dossier(&desk, person).remove(0);
    assert_eq!((held.state, held.reason.as_deref()), (CandidacyState::NotKept, reason));
    desk.send(Msg::Moved { opening, person, to: CandidacyState::Interview, reason });
    let held = of_dossier(&desk, person).remove(0);
    assert_eq!((held.state, held.reason), (CandidacyState::Interview, None));
}

#[test]
fn once_an_opening_is_filled_one_gesture_answers_those_who_wait() {
    let mut desk = Desk::founded(1);
    let persons = people(&mut desk, 4);
    let opening = described(&mut desk, "magasin", 1);
    propose(&mut desk, opening, &persons);
    moved(&mut desk, opening, persons[1], CandidacyState::Trial);
    engage(&mut desk, opening, &persons[..1], "2026-03-04");
    desk.send(Msg::RestClosed { opening, persons: persons.clone() });
    assert!(matches!(notice(&desk), Notice::CandidaciesClosed { count: 2, .. }));
    let states: Vec<_> = persons.iter().map(|person| state_of(&desk, *person, opening).unwrap()).collect();
    let expected = [CandidacyState::Hired, CandidacyState::Trial, CandidacyState::NotKept, CandidacyState::NotKept];
    assert_eq!(states, expected);
    assert_eq!(of_dossier(&desk, persons[3])[0].reason.as_deref(), Some("filled"));
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(state_of(&desk, persons[3], opening), Some(CandidacyState::Candidate));
}

#[test]
fn who_was_engaged_by_a_contract_that_is_gone_can_be_engaged_again() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let opening = described(&mut desk, "magasin", 2);
    propose(&mut desk, opening, &[person]);
    engage(&mut desk, opening, &[person], "2026-03-04");
    let gone = of_dossier(&desk, person)[0].work.unwrap();
    desk.edit(person, Edit::remove(Kind::Contract, gone));
    engage(&mut desk, opening, &[person], "2026-03-04");
    let dossier = desk.dossier(person);
    let [made] = dossier.records.of(&Kind::Contract) else { panic!("one contract") };
    assert_ne!(made.id(), Some(gone));
    assert_eq!(of_dossier(&desk, person)[0].work, made.id());
    assert_eq!(counts(&desk, opening).working, 1);
}
