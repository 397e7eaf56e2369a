//! « Qualité des données » beside the figures: what a dossier lacks is there once dossiers were looked at, leaves the count
//! when somebody accepts it with a reason, and is back with one undo.

use crate::desk::{Desk, line};
use passerelle::app::effect::Focus;
use passerelle::app::results::{self, Asked};
use passerelle::app::{Route, editing, moving, quality, route, undo};
use passerelle::domain::{ElementId, Step, Subject};
use passerelle::insight::results::quality::{Flaw, Matter, Quality};
use std::rc::Rc;

/// What the screen shows, once everybody was looked at.
fn looked(desk: &mut Desk) -> Rc<Quality> {
    desk.send(route::Msg::Changed(Asked::default().route()));
    for _ in 0..10 {
        match &desk.model.results.shown {
            Some(shown) if !shown.waits && shown.unlooked.is_none() => break,
            _ => desk.send(results::Msg::Asked),
        }
    }
    let shown = desk.model.results.shown.clone().unwrap();
    assert!(shown.report.is_some(), "the figures do not wait for it");
    shown.quality.clone().unwrap()
}

fn flaw(found: &Quality, matter: Matter) -> Option<Flaw> {
    let groups = found.groups(None);
    groups.iter().flat_map(|group| &group.open).find(|flaw| flaw.matter == matter).cloned()
}

#[test]
fn l35_what_is_accepted_leaves_the_count_and_one_undo_brings_it_back() {
    let mut desk = Desk::founded(1);
    let karim = desk.new_person("Karim");
    desk.send(moving::Msg::Moved { person: karim, to: Step::Training });
    let found = looked(&mut desk);
    let schooling = flaw(&found, Matter::Schooling).unwrap();
    let (before, (place, focus)) = (found.open(None), quality::mended_at(&schooling));
    assert!(matches!(place, Route::Person(person, _) if person == karim));
    assert_eq!(focus, Focus::At("situation-title"));

    let edits = quality::accept(&schooling, &line("Dossier repris d'un autre centre"), ElementId::random());
    desk.send(editing::Msg::Edited { about: Subject::Person(karim), edits });
    let found = looked(&mut desk);
    assert_eq!((found.open(None), flaw(&found, Matter::Schooling)), (before - 1, None));
    let kept = found.groups(None).into_iter().find(|group| group.matter == Matter::Schooling).unwrap();
    let accepted = kept.accepted[0].accepted.clone().unwrap();
    assert_eq!(accepted.reason, "Dossier repris d'un autre centre");
    assert_eq!(Some(accepted.by), desk.model.device.map(|device| device.member));

    desk.send(undo::Msg::UndoAsked);
    assert_eq!(looked(&mut desk).open(None), before);

    let edits = quality::accept(&schooling, &line("Plus tard"), ElementId::random());
    desk.send(editing::Msg::Edited { about: Subject::Person(karim), edits });
    let found = looked(&mut desk);
    let kept = found.groups(None).into_iter().find(|group| group.matter == Matter::Schooling).unwrap();
    let (about, edit) = quality::take_back(&kept.accepted[0]);
    desk.send(editing::Msg::Edited { about, edits: vec![edit] });
    assert_eq!(looked(&mut desk).open(None), before, "put back on the list");
}
