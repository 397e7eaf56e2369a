use super::*;
use crate::domain::codes;
use crate::journal::fold::Presence;
use crate::journal::sample::{Desk, about, day, element, org, packet, person};
use crate::journal::schema::{agreement, goal, placement};
use crate::journal::value::Value;
use crate::journal::{Draft, Field};

const AMELIE: &str = "Amélie";

fn asked(from: &str, to: &str) -> Asked {
    Asked {
        own: org(from),
        recipient: org(to),
        purpose: Purpose::FollowUp,
        revision: Revision::CURRENT,
        today: day(10),
    }
}

/// An agreement that lets a desk tell everything to another organisation.
fn agree(desk: &mut Desk, with: &str) {
    let list = |codes: &[&'static str]| Value::List(codes.iter().map(Value::text).collect());
    let data = [
        agreement::AGREEMENT.with(ElementId::derived(org(with).uuid(), AMELIE)),
        agreement::RECIPIENT.with(org(with)),
        agreement::SIGNED.with(day(1)),
        agreement::EXPIRES.with(day(30)),
        agreement::PURPOSES.says(list(Purpose::CODES)),
        agreement::SCOPE.says(list(codes::SCOPES)),
    ];
    desk.say(Draft::new(about(AMELIE), day(1), Kind::Agreement, data));
}

fn stage<T: crate::journal::schema::content::Content>(field: Field<T>, value: &str) -> Draft {
    let data = [placement::PLACEMENT.says(Value::text(element("stage"))), field.says(Value::text(value))];
    Draft::new(about(AMELIE), day(2), Kind::Placement, data)
}

fn news(desk: &Desk, from: &str, to: &str) -> Vec<Fact> {
    let leaving = leaving(&desk.journal, &asked(from, to), person(AMELIE)).unwrap();
    leaving.news.into_iter().filter(|fact| fact.kind != Kind::Agreement).cloned().collect()
}

#[test]
fn what_a_partner_told_and_we_removed_is_told() {
    let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
    agree(&mut denis, "Carrefour");
    let word = [goal::GOAL.says(Value::text(element("goal"))), goal::WORD.says(Value::text("Vendeuse"))];
    let said = anne.say(Draft::new(about(AMELIE), day(2), Kind::Goal, word.clone()));
    denis.take_packet(packet(1), [&said]);
    denis.admit(packet(1), &[AMELIE]);
    let removal = Draft::removal(about(AMELIE), day(3), Kind::Goal, &element("goal")).unwrap();
    let removal = denis.say(removal);
    assert_eq!(news(&denis, "Miresem", "Carrefour"), std::slice::from_ref(&removal));
    anne.take_packet(packet(2), [&removal]);
    anne.admit(packet(2), &[AMELIE]);
    let fold = anne.journal.fold_person(person(AMELIE));
    assert_eq!(fold.element(&Kind::Goal, &element("goal")).unwrap().presence, Presence::Removed);
    // Nobody hears of the removal of what they never heard of.
    agree(&mut denis, "Troisième");
    assert!(news(&denis, "Miresem", "Troisième").is_empty());
}

#[test]
fn a_removal_leaves_with_what_makes_its_element_leave() {
    let mut anne = Desk::new("Carrefour", "Anne");
    agree(&mut anne, "Miresem");
    // The reason asks for a tick, so nothing leaves of a stage that has nothing else; its removal says nothing either.
    anne.say(stage(placement::END_REASON, "term"));
    let removal = anne.say(Draft::removal(about(AMELIE), day(3), Kind::Placement, &element("stage")).unwrap());
    assert!(news(&anne, "Carrefour", "Miresem").is_empty());
    // A company that is written after it keeps the stage in sight, as disputed, here and there.
    let company = anne.say(stage(placement::COMPANY, "Boutique Lys"));
    assert_eq!(news(&anne, "Carrefour", "Miresem"), [removal, company]);
}
