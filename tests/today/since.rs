//! « Depuis votre dernière visite ».

use crate::desk::Desk;
use passerelle::app::Edit;
use passerelle::domain::{ElementId, PersonId};
use passerelle::insight::today::since::{Change, Seen, Visits, changes, put_in_order};
use passerelle::journal::Kind;
use passerelle::journal::schema::tag;

fn seen(desk: &Desk) -> Seen {
    let mut seen = Seen::default();
    desk.model.board.persons().for_each(|person| seen.take_in(&desk.model.journal, person, desk.model.today));
    let member = desk.model.device.unwrap().member;
    let visits = Visits::default().with(member, seen.clone());
    assert_eq!(Visits::read(&visits.write()), visits, "it is kept as a text");
    seen
}

fn since(desk: &Desk, before: &Seen) -> Vec<Change> {
    let (me, today) = (desk.model.device.unwrap().author(), desk.model.today);
    let of = |person| changes(&desk.model.journal, before, me, person, today);
    let mut all: Vec<Change> = desk.model.board.persons().flat_map(of).collect();
    put_in_order(&mut all);
    all
}

fn tagged(desk: &mut Desk, person: PersonId, name: &str) {
    desk.edit(person, Edit::element(ElementId::random(), tag::NAME.with(&crate::desk::line(name))));
}

#[test]
fn what_a_colleague_wrote_is_told_once_however_late_it_comes() {
    let mut anne = Desk::founded(1);
    let [lea, karim] = ["Léa", "Karim"].map(|name| anne.new_person(name));
    let mut bruno = Desk::joining(2, &anne.backup(), "Bruno");
    // Bruno writes first; Anne writes much afterwards, looks, and gets his work later: no clock and no counter says that
    // it is new.
    tagged(&mut bruno, lea, "permis");
    let late = bruno.backup();
    for name in ["un", "deux", "trois", "quatre", "cinq", "six"] {
        tagged(&mut anne, karim, name);
    }
    let visit = seen(&anne);
    assert_eq!(since(&anne, &visit), [], "nothing has come, and one's own work is no news");
    anne.import(&late);
    let told = since(&anne, &visit);
    assert_eq!(told.iter().map(|change| (change.person, change.facts.len())).collect::<Vec<_>>(), [(lea, 1)]);
    assert_eq!(told[0].by, bruno.model.device.unwrap().author());
    // Once it was seen it is no news; the same file again brings none.
    let visit = seen(&anne);
    anne.import(&late);
    assert_eq!(since(&anne, &visit), []);
    // What only keeps the books is not told, what is taken back is.
    let bruno_s = |desk: &mut Desk| desk.backup();
    bruno.add(karim, Kind::Task, &[("title", "Appeler"), ("due", "2026-03-01")]);
    bruno.undo();
    let file = bruno_s(&mut bruno);
    anne.import(&file);
    assert_eq!(since(&anne, &visit).iter().map(|change| change.person).collect::<Vec<_>>(), [karim]);
}

#[test]
fn what_is_old_is_no_news() {
    let mut anne = Desk::founded(1);
    let lea = anne.new_person("Léa");
    let mut bruno = Desk::joining(2, &anne.backup(), "Bruno");
    tagged(&mut bruno, lea, "permis");
    let visit = seen(&anne);
    let file = bruno.backup();
    anne.import(&file);
    assert_eq!(since(&anne, &visit).len(), 1);
    anne.on("2027-03-06");
    assert_eq!(since(&anne, &visit), []);
    assert_eq!(seen(&anne), Seen::default(), "so what is kept stays small");
}
