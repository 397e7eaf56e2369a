//! « Vu, pas maintenant », and a browser that was closed.

use crate::desk::Desk;
use crate::looking::{LATE, SOON};
use crate::support::day;
use passerelle::app::form::RecordForm;
use passerelle::app::today;
use passerelle::domain::{PersonId, Step};
use passerelle::insight::News;
use passerelle::insight::today::Rule;
use passerelle::journal::Kind;
use passerelle::journal::schema::postponed;
use std::collections::BTreeMap;

/// A colleague has seen what a rule says of a person, and puts it off.
fn put_off(desk: &mut Desk, person: PersonId, rule: Rule, until: &str) {
    let item = desk.found(person, rule).remove(0);
    let own = desk.model.device.unwrap().org;
    let (about, edit) = today::put_off(&item, own, day(until));
    assert_eq!(about.person(), Some(person));
    desk.edit(person, edit);
}

#[test]
fn what_was_put_off_is_back_on_its_day_in_the_list_and_on_the_card() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.add(person, Kind::Contract, &[("type", "cdi"), ("start", "2026-03-04")]);
    desk.on("2026-04-10");
    let told = |desk: &Desk| {
        let card = desk.model.board.card(person).unwrap();
        let titles = desk.found(person, Rule::FollowUp).iter().map(|item| item.title.clone()).collect::<Vec<_>>();
        (card.late(desk.model.today).len(), titles)
    };
    let both = (2, vec!["7d".to_owned(), "1m".to_owned()]);
    assert_eq!(told(&desk), both);
    put_off(&mut desk, person, Rule::FollowUp, "2026-04-13");
    assert_eq!(told(&desk), (1, vec!["1m".to_owned()]), "the other question stands");
    desk.on("2026-04-12");
    assert_eq!(told(&desk).0, 1);
    // It is kept, and the checkpoint knows the day on which it is back.
    let mut desk = desk.rested(2);
    desk.on("2026-04-12");
    assert_eq!(desk.model.board.card(person).unwrap().late(desk.model.today).len(), 1);
    desk.on("2026-04-13");
    assert_eq!(desk.model.board.card(person).unwrap().late(desk.model.today).len(), 2);
    desk.read();
    assert_eq!(told(&desk), both);
    // The head of the dossier says what the card says.
    let own = desk.model.device.map(|device| device.org);
    let (dossier, settings) = (desk.dossier(person), desk.model.settings.clone());
    let dues = passerelle::insight::dossier::due::dues(&dossier, &settings, own, desk.model.today);
    assert_eq!(dues.iter().filter(|due| due.day < desk.model.today).count(), 2);
}

#[test]
fn every_rule_can_be_put_off_and_an_undo_brings_it_back_at_once() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.moves(person, Step::Assessment);
    desk.add(person, Kind::Contact, &[("day", "2026-03-04"), ("channel", "phone"), ("reached", "reached")]);
    desk.add(person, Kind::Task, &[("title", "Appeler"), ("due", "2026-03-10")]);
    desk.add(person, Kind::CpasContract, &[("type", "art60"), ("start", "2025-06-01"), ("planned_end", "2026-05-28")]);
    desk.add(person, Kind::Placement, &[("type", "misip"), ("start", "2026-05-20"), ("planned_end", "2026-06-30")]);
    desk.fill(person, RecordForm::register(Kind::Situation), &[("end_of_rights", "2026-06-30")]);
    desk.on("2026-05-20");
    let rules = |desk: &Desk| desk.today().of(person).iter().map(|item| item.rule).collect::<Vec<_>>();
    let before = rules(&desk);
    assert!(before.len() >= 7, "{before:?}");
    for (place, rule) in before.iter().enumerate() {
        put_off(&mut desk, person, *rule, "2026-05-25");
        assert_eq!(desk.says(person, *rule), None, "{rule}");
        assert_eq!(rules(&desk).len(), before.len() - place - 1, "{rule} alone");
    }
    desk.on("2026-05-24");
    assert_eq!(rules(&desk), []);
    assert_eq!(desk.model.board.card(person).unwrap().silence(&desk.model.settings, desk.model.today), None);
    desk.on("2026-05-25");
    assert_eq!(rules(&desk).len(), before.len());
    desk.on("2026-05-24");
    desk.undo();
    assert_eq!(rules(&desk).len(), 1, "the last one that was put off");
}

#[test]
fn what_was_put_off_is_ours_and_never_leaves() {
    let row = passerelle::domain::family::find("postponed").unwrap();
    assert_eq!(row.answers, Default::default());
    assert!(Kind::Postponed.schema().unwrap().lane);
    assert_eq!(postponed::UNTIL.any().schema().row, Some("postponed"));
}

#[test]
fn a_browser_closed_for_three_weeks_shows_each_thing_that_fell_due_once() {
    let mut desk = Desk::founded(1);
    let [lea, karim, lina] = ["Léa", "Karim", "Lina"].map(|name| desk.new_person(name));
    desk.add(lea, Kind::Task, &[("title", "Appeler"), ("due", "2026-03-10")]);
    desk.add(lea, Kind::Placement, &[("start", "2026-03-12"), ("planned_end", "2026-03-20")]);
    desk.add(karim, Kind::Contract, &[("type", "cdd"), ("start", "2026-03-09"), ("planned_end", "2026-03-24")]);
    desk.add(lina, Kind::Contact, &[("day", "2026-03-04"), ("channel", "phone"), ("reached", "reached")]);
    desk.fill(karim, RecordForm::register(Kind::Situation), &[("end_of_rights", "2026-03-15")]);
    // What fell due while nobody looked, had somebody looked every day.
    let mut daily = Desk::open(desk.store.clone(), 5);
    let mut fell_due = BTreeMap::new();
    for later in 0..=23 {
        let today = day("2026-03-04").plus(later);
        daily.on(&today.to_string());
        for item in daily.today().all() {
            if item.day <= today {
                fell_due.insert((item.person, item.rule, item.of, item.title.clone()), item.day);
            }
        }
    }
    assert!(fell_due.len() >= 6, "{fell_due:?}");
    // The page opens again after three weeks.
    let mut desk = desk.rested(2);
    desk.cx.today = day("2026-03-27");
    desk.on("2026-03-27");
    desk.read();
    let list = desk.today();
    let mut shown = BTreeMap::new();
    for item in list.all().into_iter().filter(|item| item.day <= desk.model.today) {
        let key = (item.person, item.rule, item.of, item.title.clone());
        assert_eq!(shown.insert(key, item.day), None, "{item:?} is there twice");
    }
    assert_eq!(shown, fell_due);
    assert_eq!((desk.says(lea, Rule::Task), desk.says(lea, Rule::Convention)), (LATE, LATE));
    let Some(News::Late { due, .. }) =
        desk.model.board.card(karim).unwrap().news(&desk.model.settings, desk.model.today)
    else {
        panic!("the end of a contract is late")
    };
    assert_eq!(due.day, day("2026-03-24"));
    assert_ne!(desk.says(karim, Rule::RightsEnd), SOON);
}
