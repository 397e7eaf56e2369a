//! Two dossiers of one person: joined in one gesture, shown as one, and parted again as they were.

use crate::desk::{Desk, line, put};
use crate::partners::{agree, org, two};
use crate::sharing::{opened, send};
use passerelle::app::joining::{Asked, Found};
use passerelle::app::notice::{Deed, Notice};
use passerelle::app::{Dialog, Edit, Filter, Route, board, joining, people, route, sharing, undo};
use passerelle::domain::{Day, ElementId, PersonId, Purpose, Step, Subject};
use passerelle::exchange::agreement::Lacking;
use passerelle::exchange::leaving::ticked_as;
use passerelle::journal::schema::{agreement, identity, note, obstacle_family, step, task};
use passerelle::journal::{Kind, Value};

/// A person of both names.
fn named(desk: &mut Desk, first: &str, last: &str) -> PersonId {
    let person = desk.new_person(first);
    desk.edit(person, Edit::register(identity::LAST_NAME.with(&line(last))));
    person
}

/// Two dossiers of one person; first the one that the board will show.
fn twins(desk: &mut Desk) -> (PersonId, PersonId) {
    let (one, other) = (named(desk, "Amélie", "Dutron"), named(desk, "Amelie", "Duton"));
    (one.min(other), one.max(other))
}

fn asked(desk: &Desk) -> Asked {
    match desk.model.dialog.as_deref() {
        Some(Dialog::Join(asked)) => (**asked).clone(),
        other => panic!("nothing is asked: {other:?}"),
    }
}

fn join(desk: &mut Desk, one: PersonId, other: PersonId) {
    desk.send(joining::Msg::Asked(one));
    desk.send(joining::Msg::Chosen(other));
    desk.send(joining::Msg::Confirmed);
}

fn part(desk: &mut Desk, person: PersonId) {
    desk.send(joining::Msg::PartingAsked(person));
    desk.send(joining::Msg::PartingConfirmed);
}

fn found(desk: &Desk) -> &Found {
    &desk.model.joining.found
}

fn pairs(desk: &Desk) -> Vec<(PersonId, PersonId)> {
    let pair = |it: &joining::Pair| (it.one.person.min(it.other.person), it.one.person.max(it.other.person));
    found(desk).pairs.iter().map(pair).collect()
}

fn go(desk: &mut Desk, route: Route) {
    desk.send(route::Msg::Changed(route));
}

#[test]
fn two_dossiers_become_one_card_and_one_undo_gives_back_what_was_there() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    let third = named(&mut anne, "Inès", "Peeters");
    let before = anne.state();
    // From the dossier that will not be shown, the likely one is offered first.
    go(&mut anne, Route::Person(other, Filter::default()));
    anne.send(joining::Msg::Asked(other));
    assert_eq!(asked(&anne).hits.iter().map(|hit| hit.sketch.person).collect::<Vec<_>>(), [shown]);
    anne.send(joining::Msg::Confirmed);
    assert_eq!(anne.state(), before, "nothing is joined before one is chosen");
    anne.send(joining::Msg::Typed("peet".to_owned()));
    assert_eq!(asked(&anne).hits.iter().map(|hit| hit.sketch.person).collect::<Vec<_>>(), [third]);
    anne.send(joining::Msg::Typed(String::new()));
    anne.send(joining::Msg::Chosen(shown));
    let outcome = asked(&anne).chosen.unwrap();
    assert_eq!((outcome.card.person, outcome.conflicts), (shown, 2), "two first names and two last names");
    anne.send(joining::Msg::Confirmed);
    assert_eq!(anne.model.dialog.as_deref(), None);
    assert_eq!(anne.model.board.len(), 2);
    assert!(anne.model.board.card(other).is_none());
    assert_eq!(anne.model.board.card(shown).unwrap().conflicts, 2);
    // The dossier that was open is now the one that is shown.
    assert_eq!(anne.model.route.person(), Some(shown));
    let dossier = anne.model.dossier.clone().unwrap();
    assert_eq!((dossier.id, dossier.parts.len(), dossier.conflicts.len()), (shown, 2, 2));
    let joined = anne.state();
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(anne.state(), before);
    assert_eq!(anne.model.board.len(), 3);
    anne.send(undo::Msg::RedoAsked);
    assert_eq!(anne.state(), joined);
    assert_eq!(anne.model.board.len(), 2);
}

#[test]
fn after_a_reload_it_is_still_one_and_can_be_undone() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    let before = anne.state();
    join(&mut anne, other, shown);
    let joined = anne.state();
    let mut anne = anne.reloaded(2);
    assert_eq!((anne.state(), anne.model.board.len()), (joined.clone(), 1));
    // From the checkpoint too, on which the board stands before the journal is read.
    let mut later = anne.rested(3);
    assert_eq!(later.model.board.len(), 1);
    later.read();
    assert_eq!(later.state(), joined);
    later.send(undo::Msg::UndoAsked);
    assert_eq!((later.state(), later.model.board.len()), (before.clone(), 2));
    anne = later.rested(4);
    assert_eq!(anne.model.board.len(), 2);
    anne.read();
    assert_eq!(anne.state(), before);
}

#[test]
fn parting_is_a_gesture_of_its_own() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    let before = anne.state();
    join(&mut anne, shown, other);
    let joined = anne.state();
    go(&mut anne, Route::Person(shown, Filter::default()));
    anne.send(joining::Msg::PartingAsked(other));
    let Some(Dialog::Part(parting)) = anne.model.dialog.as_deref() else { panic!("nothing is asked") };
    assert_eq!((parting.person, parting.name == parting.stays), (other, false), "each under its own name");
    anne.send(joining::Msg::PartingConfirmed);
    assert_eq!((anne.state(), anne.model.board.len()), (before.clone(), 2));
    assert!(anne.model.dossier.clone().unwrap().parts.is_empty());
    let toast = anne.model.toasts.shown.clone().unwrap();
    assert!(matches!(&toast.notice, Notice::Edited { what, .. } if what.deed == Deed::Parted), "{toast:?}");
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(anne.state(), joined);
    anne.send(undo::Msg::RedoAsked);
    assert_eq!(anne.state(), before);
    // Of three, the two others stay together.
    let third = named(&mut anne, "Amélie", "Dutronc");
    join(&mut anne, shown, other);
    join(&mut anne, other, third);
    assert_eq!(anne.model.board.len(), 1);
    part(&mut anne, shown);
    assert_eq!(anne.model.board.len(), 2);
    assert_eq!(anne.model.journal.group_of(third).len(), 2);
    assert_eq!(anne.model.journal.group_of(shown).len(), 1);
}

#[test]
fn addresses_search_selection_and_counts_know_one_dossier() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    anne.add(other, Kind::Note, &[("text", "Cherche un stage en cuisine")]);
    anne.send(board::Msg::SelectionToggled(other));
    join(&mut anne, shown, other);
    assert!(!anne.model.board.selected.contains(&other), "what is not on the board is not selected");
    go(&mut anne, Route::Person(other, Filter::default()));
    assert_eq!((anne.model.route.person(), anne.model.dossier.as_ref().unwrap().id), (Some(shown), shown));
    go(&mut anne, Route::Sheet(other, passerelle::app::Sheet::Dossier));
    assert_eq!((anne.model.route.person(), anne.model.dossier.as_ref().unwrap().id), (Some(shown), shown));
    go(&mut anne, Route::Board(Filter::default()));
    let name = anne.model.board.card(shown).unwrap().name();
    for words in ["cuisine", &name, ""] {
        anne.send(board::Msg::SearchTyped(words.to_owned()));
        let columns: usize = anne.model.board.columns().iter().map(|column| column.total).sum();
        let seen: Vec<PersonId> = anne.model.board.matching(None).into_iter().collect();
        assert_eq!((seen, columns), (vec![shown], 1), "{words}");
    }
}

#[test]
fn what_changes_an_element_stays_with_it_and_what_is_new_with_the_one_shown() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    let call = anne.add(other, Kind::Task, &[("title", "Appeler")]);
    let before = anne.state();
    join(&mut anne, shown, other);
    anne.change(shown, Kind::Task, call, &[("done", "2026-03-04")]);
    assert!(anne.model.journal.about(Subject::Person(other)).iter().any(|fact| fact.get(task::DONE).is_some()));
    let new = anne.add(shown, Kind::Note, &[("text", "Vue ensemble")]);
    assert!(anne.model.journal.about(Subject::Person(shown)).iter().any(|fact| fact.get(note::NOTE) == Some(new)));
    // A conflict that was chosen is settled over both.
    anne.edit(shown, Edit::register(identity::LAST_NAME.with(&line("Dutron"))));
    anne.edit(shown, Edit::register(identity::FIRST_NAME.with(&line("Amélie"))));
    assert!(anne.dossier(shown).conflicts.is_empty());
    // Each has what is its own; nothing of the other's task is left behind.
    part(&mut anne, other);
    assert!(anne.dossier(shown).records.of(&Kind::Task).is_empty());
    assert_eq!(anne.dossier(shown).records.of(&Kind::Note).len(), 1);
    let done = anne.dossier(other).records.element(&Kind::Task, call).unwrap().get(task::DONE);
    assert_eq!(done, Day::parse("2026-03-04").ok());
    // The gestures one by one, back to the beginning.
    for _ in 0..6 {
        anne.send(undo::Msg::UndoAsked);
    }
    assert_eq!(anne.state(), before);
}

#[test]
fn an_undo_asks_when_the_joined_dossier_was_built_on() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    let last = |desk: &Desk| match desk.model.toasts.shown.as_ref().map(|toast| toast.notice.clone()) {
        Some(Notice::Edited { act, .. }) => act,
        notice => panic!("{notice:?}"),
    };
    anne.edit(other, Edit::register(identity::LAST_NAME.with(&line("Dutron"))));
    let named = last(&anne);
    join(&mut anne, shown, other);
    anne.edit(shown, Edit::register(identity::LAST_NAME.with(&line("Dutront"))));
    anne.send(undo::Msg::ActUndone(named));
    assert!(matches!(anne.model.dialog.as_deref(), Some(Dialog::UndoAsks { writes: 1, .. })));
}

#[test]
fn a_joined_dossier_taken_away_goes_whole_and_comes_back_whole() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    join(&mut anne, shown, other);
    let before = anne.state();
    anne.send(people::Msg::WithdrawalAsked(shown));
    let Some(Dialog::WithdrawalAsks { dossiers, changes, .. }) = anne.model.dialog.as_deref() else {
        panic!("nothing is asked")
    };
    assert_eq!((*dossiers, *changes), (2, 5), "the joining is one of the changes");
    anne.send(people::Msg::WithdrawalConfirmed);
    assert!(anne.model.board.is_empty());
    let mut anne = anne.reloaded(2);
    assert!(anne.model.board.is_empty());
    anne.send(undo::Msg::UndoAsked);
    assert_eq!((anne.state(), anne.model.board.len()), (before, 1));
}

#[test]
fn the_list_shows_who_may_be_one_and_keeps_the_answers() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    let (farid, fared) = (named(&mut anne, "Farid", "Benali"), named(&mut anne, "Farid", "Ben Ali"));
    let third = named(&mut anne, "Inès", "Peeters");
    anne.send(joining::Msg::ListAsked);
    assert!(matches!(anne.model.route, Route::People(_)));
    assert_eq!((found(&anne).looking, found(&anne).open), (None, true));
    let twins = (shown, other);
    let farids = (farid.min(fared), farid.max(fared));
    assert_eq!(pairs(&anne).len(), 2, "{:?}", found(&anne).pairs);
    assert!(pairs(&anne).contains(&twins) && pairs(&anne).contains(&farids));
    assert!(pairs(&anne).iter().all(|pair| pair.0 != third && pair.1 != third));
    // Two people stay two, for the colleague too, until it is undone.
    anne.send(joining::Msg::ToldApart(fared, farid));
    assert_eq!(pairs(&anne), [twins]);
    let mut bruno = Desk::joining(7, &anne.backup(), "Bruno");
    bruno.send(joining::Msg::ListAsked);
    assert_eq!(pairs(&bruno), [twins]);
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(pairs(&anne).len(), 2, "the list follows");
    anne.send(undo::Msg::RedoAsked);
    assert_eq!(pairs(&anne), [twins]);
    // Joining from the list asks with both chosen.
    anne.send(joining::Msg::PairAsked(shown, other));
    assert_eq!(asked(&anne).chosen.map(|chosen| chosen.with), Some(other));
    anne.send(joining::Msg::Confirmed);
    assert!(pairs(&anne).is_empty());
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(pairs(&anne), [twins]);
    anne.send(joining::Msg::ListClosed);
    assert!(!found(&anne).open && pairs(&anne).is_empty());
}

#[test]
fn a_colleague_who_joins_too_changes_nothing() {
    let mut anne = Desk::founded(1);
    let (shown, other) = twins(&mut anne);
    let mut bruno = Desk::joining(7, &anne.backup(), "Bruno");
    join(&mut anne, shown, other);
    join(&mut bruno, other, shown);
    bruno.edit(shown, Edit::register(step::STEP.with(Step::Training)));
    anne.import(&bruno.backup());
    bruno.import(&anne.backup());
    assert_eq!(anne.state(), bruno.state());
    assert_eq!((anne.model.board.len(), anne.step(shown)), (1, Some(Step::Training)));
    part(&mut anne, other);
    assert_eq!(anne.model.board.len(), 2, "both joinings are taken back");
    bruno.import(&anne.backup());
    assert_eq!((bruno.model.board.len(), bruno.state()), (2, anne.state()));
}

#[test]
fn a_partners_packet_lands_on_the_joined_dossier_and_each_leaves_under_its_own_agreement() {
    let (mut anne, mut denis) = two();
    let (cisp, mire) = (org(&anne), org(&denis));
    // The mission has its own dossier of the person, and told the centre of it.
    let theirs = named(&mut denis, "Amelie", "Duton");
    agree(&mut denis, theirs, cisp);
    let ours = named(&mut anne, "Amélie", "Dutron");
    let packet = send(&mut denis, cisp, Purpose::FollowUp, &[theirs]).unwrap();
    anne.import(&packet);
    assert_eq!(anne.model.board.len(), 2);
    assert_eq!(found(&anne).arrived, 1, "the one who came looks like ours");
    anne.send(joining::Msg::ListAsked);
    anne.send(joining::Msg::PairAsked(theirs, ours));
    anne.send(joining::Msg::Confirmed);
    let shown = theirs.min(ours);
    assert_eq!(anne.model.board.len(), 1);

    // What comes later of that id is read in the one dossier.
    let found_job = [("company", "Delhaize"), ("start", "2026-03-16")];
    let stage = denis.add(theirs, Kind::Placement, &found_job);
    anne.import(&send(&mut denis, cisp, Purpose::FollowUp, &[theirs]).unwrap());
    assert_eq!(anne.model.board.len(), 1);
    assert!(anne.dossier(shown).records.element(&Kind::Placement, stage).is_some());
    assert_eq!(anne.dossier(shown).elsewhere.len(), 1, "the step of the partner stands beside ours");

    // Without an agreement of our own nothing leaves, of neither.
    assert_eq!(send(&mut anne, mire, Purpose::FollowUp, &[shown]), None);
    let paper = agree(&mut anne, shown, mire);
    anne.change(shown, Kind::Placement, stage, &[("tutor", "Chef de rayon")]);
    let secret = anne.add(shown, Kind::Note, &[("text", "SECRET-NOTE")]);
    anne.send(sharing::Msg::Opened { persons: vec![shown] });
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::FollowUp });
    let details = anne.model.sharing.desk.as_deref().unwrap().open.clone().unwrap();
    let hidden = if shown == ours { theirs } else { ours };
    let alone = anne.model.journal.fold_subject(Subject::Person(hidden));
    let name = alone.register(identity::FIRST_NAME, None).unwrap_or_default();
    assert_eq!(details.kept.len(), 1);
    let kept = &details.kept[0];
    assert!(kept.name.starts_with(name) && (kept.person, kept.why) == (hidden, Lacking::None), "{kept:?}");
    anne.send(sharing::Msg::Asked(sharing::Lock::None));
    let first = opened(&anne.downloads.pop().unwrap().1);
    assert_eq!(first.persons, [shown], "the other has no agreement");
    assert!(first.facts.iter().all(|fact| fact.about == Subject::Person(shown)));

    // By a gesture it holds for the other too: noted there, and from then on withdrawn there.
    anne.send(sharing::Msg::Opened { persons: vec![shown] });
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::FollowUp });
    anne.send(sharing::Msg::AgreementExtended(hidden));
    let desk = anne.model.sharing.desk.clone().unwrap();
    assert!(desk.open.as_ref().unwrap().kept.is_empty());
    let fold = anne.model.journal.fold_subject(Subject::Person(hidden));
    let papers: Vec<_> =
        fold.elements(&Kind::Agreement).filter(|it| it.get(agreement::RECIPIENT) == Some(mire)).collect();
    assert_eq!((papers.len(), papers[0].get(agreement::PAPER)), (1, Some("Armoire 3")));
    let second = ElementId::parse(papers[0].id).unwrap();
    anne.send(sharing::Msg::AgreementExtended(hidden));
    assert_eq!(anne.model.sharing.desk, Some(desk), "once is enough");
    let both = opened(&send(&mut anne, mire, Purpose::FollowUp, &[shown]).unwrap());
    assert!(both.persons.contains(&hidden), "{:?}", both.persons);
    let kinds = [Kind::Joined, Kind::ToldApart, Kind::Shared, Kind::Sent];
    for envelope in [&first, &both] {
        assert!(envelope.facts.iter().all(|fact| fact.by.org == cisp && !kinds.contains(&fact.kind)));
        let text = format!("{:?}", envelope.facts);
        assert!(!text.contains("SECRET-NOTE"));
    }
    anne.change(shown, Kind::Agreement, second, &[("withdrawn", "2026-03-04")]);
    let withdrawn = anne.model.journal.fold_subject(Subject::Person(hidden));
    let withdrawn = withdrawn.element(&Kind::Agreement, &second.to_string()).unwrap().get(agreement::WITHDRAWN);
    assert_eq!(withdrawn, Day::parse("2026-03-04").ok(), "written where the agreement is");
    anne.edit(shown, put(&Kind::Placement, stage, "sector", Value::text("food")));
    anne.edit(shown, Edit::register(identity::BIRTH_YEAR.with(1990)));
    let third = opened(&send(&mut anne, mire, Purpose::FollowUp, &[shown]).unwrap());
    assert_eq!(third.persons, [shown]);
    assert_ne!(paper, second);
    assert!(!format!("{:?}", third.facts).contains(&secret.to_string()));
}

#[test]
fn what_was_written_over_in_the_joined_dossier_is_no_longer_told() {
    let (mut anne, denis) = two();
    let mire = org(&denis);
    let (shown, other) = twins(&mut anne);
    agree(&mut anne, other, mire);
    let text = anne.add(other, Kind::Note, &[("text", "ANCIEN")]);
    anne.edit(other, Edit::share(text, "note", true));
    // An obstacle has no id of its own: it is ticked by its code, and changed on the dossier that is shown.
    let home = |state: &'static str| Edit::element("housing", obstacle_family::STATE.with(state));
    anne.edit(other, home("present"));
    anne.edit(other, Edit::share(ticked_as(other, &Kind::ObstacleFamily, "housing"), "obstacle_family", true));
    join(&mut anne, shown, other);
    anne.edit(shown, home("solved"));
    anne.change(shown, Kind::Note, text, &[("text", "NOUVEAU")]);
    let told = opened(&send(&mut anne, mire, Purpose::FollowUp, &[shown]).unwrap());
    let said = format!("{:?}", told.facts);
    assert!(said.contains("NOUVEAU") && !said.contains("ANCIEN"), "{said}");
    assert!(told.facts.iter().all(|fact| fact.kind != Kind::ObstacleFamily), "what is left there is out of date");
    assert_eq!(told.persons, [other]);
    anne.send(sharing::Msg::WithdrawalAsked { person: shown, recipient: mire });
    assert_eq!(opened(&anne.downloads.pop().unwrap().1).persons, [other], "who was told nothing is not named");
    // Taking the tick away in the joined dossier reaches it.
    anne.edit(shown, Edit::share(text, "note", false));
    anne.change(shown, Kind::Note, text, &[("text", "ENCORE")]);
    let next = send(&mut anne, mire, Purpose::FollowUp, &[shown]);
    assert!(next.is_none_or(|bytes| !format!("{:?}", opened(&bytes).facts).contains("ENCORE")));
}
