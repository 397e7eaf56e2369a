//! Two organisations never upgrade on one day: a packet for an older program holds what that program reads, and what it
//! did not read is told once it is newer.

use super::super::first_reader;
use super::*;
use passerelle::exchange::leaving::Leaving;
use passerelle::journal::Cell;
use passerelle::journal::schema::{outcome, placement, task};

/// A packet as another organisation takes it in: written, read, admitted.
fn take(desk: &mut Desk, envelope: Envelope) {
    let opened = read(&write(envelope).unwrap().0, Limits::of_board(0)).unwrap();
    let own = desk.pen.by.org;
    let admission = packet::accept(&desk.journal, own, opened).unwrap();
    let admitted = admission.draft(own, day("2026-03-10")).into_iter().collect();
    desk.write(admitted);
    desk.journal.extend(admission.facts);
}

/// Sends what is new for a partner whose program reads this, notes it, and lets the partner take it in.
fn send_to(desk: &mut Desk, revision: Revision, number: u128, partners: &mut [&mut Desk]) -> usize {
    desk.partner = revision;
    let envelope =
        Envelope { id: Uuid::from_u128(number), ..desk.packet(Purpose::Handover, Extent::News, &[person("Amélie")]) };
    let ask = desk.ask(Purpose::Handover);
    let waiting = desk.look(Purpose::Handover, &[person("Amélie")])[0].1.as_ref().map(Leaving::waiting).unwrap();
    let facts = envelope.facts.clone();
    desk.write(packing::sent(&envelope, &ask, person("Amélie"), &facts));
    for partner in partners {
        take(partner, envelope.clone());
    }
    waiting
}

/// What is shown of a person: the values that stand in each field.
fn shown(desk: &Desk) -> Vec<(String, Vec<String>)> {
    let fold = desk.journal.fold_person(person("Amélie"));
    let current = |cell: &Cell<'_>| {
        let mut values: Vec<String> = cell.current.iter().map(|write| format!("{:?}", write.value)).collect();
        values.sort();
        (format!("{:?}", cell.key), values)
    };
    let mut cells: Vec<_> = fold.cells().iter().map(current).filter(|(_, values)| !values.is_empty()).collect();
    cells.sort();
    cells
}

#[test]
fn a_reader_of_the_first_revision_admits_all_of_a_packet_for_it_and_gets_all_that_it_reads() {
    let (mut desk, _, _) = full();
    for purpose in Purpose::ALL {
        desk.partner = Revision::CURRENT;
        let now = desk.packet(purpose, Extent::All, &[person("Amélie")]);
        desk.partner = Revision::FIRST;
        let first = desk.packet(purpose, Extent::All, &[person("Amélie")]);
        let refused: Vec<&Fact> = first.facts.iter().filter(|fact| !first_reader::admits(fact)).collect();
        assert!(refused.is_empty(), "{purpose}: {refused:#?}");
        let expected: Vec<&Fact> = now.facts.iter().filter(|fact| first_reader::admits(fact)).collect();
        assert_eq!(first.facts.iter().collect::<Vec<_>>(), expected, "{purpose}");
        assert!(first.facts.len() > 5 && now.facts.len() > first.facts.len() + 20, "{purpose}");
        let looked = desk.look(purpose, &[person("Amélie")]);
        let leaving = looked[0].1.as_ref().unwrap();
        let kept = leaving.stays.iter().filter(|(_, why)| *why == Stays::Waits).count();
        // Companies go along each time, so nothing of them waits.
        let of_her = |facts: &[Fact]| facts.iter().filter(|fact| fact.about.person().is_some()).count();
        assert_eq!(kept, of_her(&now.facts) - of_her(&first.facts), "what is withheld is said");
        assert!(leaving.waiting() > 5 && leaving.waiting() <= kept, "{}", leaving.waiting());
    }
}

#[test]
fn a_code_that_a_list_has_since_got_waits_and_takes_the_whole_fact_with_it() {
    let (mut desk, amelie) = (Desk::new("Carrefour"), person("Amélie"));
    agree(&mut desk, amelie, "Miresem", &[]);
    let known = desk.say(amelie, &Kind::Outcome, vec![(outcome::OUTCOME.key, Value::text("dropout"))]);
    let stage = ElementId::random();
    let newer = vec![
        (placement::PLACEMENT.key, Value::text(stage)),
        (placement::SECTOR.key, Value::text("sector_of_2031")),
        (placement::START.key, Value::text("2026-03-02")),
    ];
    let newer = desk.say(amelie, &Kind::Placement, newer);
    let left = |desk: &Desk| -> Vec<FactId> {
        let facts = desk.packet(Purpose::Handover, Extent::News, &[amelie]).facts;
        facts.iter().filter(|fact| fact.kind != Kind::Agreement).map(|fact| fact.id).collect()
    };
    assert_eq!(left(&desk), [known.id], "nobody is known to read this word");
    assert_eq!(desk.look(Purpose::Handover, &[amelie])[0].1.as_ref().map(Leaving::waiting), Ok(1));
    desk.partner = Revision::new(Revision::CURRENT.number() + 1).unwrap();
    assert_eq!(left(&desk), [known.id, newer.id], "a later program wrote it, and a later one reads it");
}

#[test]
fn after_the_upgrade_the_partner_shows_what_it_would_have_shown_without_the_old_program() {
    // One partner reads everything from the beginning, the other upgrades before the last packet.
    let (mut desk, _, _) = full();
    let amelie = person("Amélie");
    let (mut always, mut late) = (Desk::new("Miresem"), Desk::new("Miresem"));
    let stage = |word: &str| (placement::PLACEMENT.key, Value::text(ElementId::derived(Uuid::nil(), word)));
    let begun = |desk: &mut Desk, word: &str, on: &str| {
        desk.say(amelie, &Kind::Placement, vec![stage(word), (placement::START.key, Value::text(on))])
    };
    begun(&mut desk, "kept", "2026-02-02");
    begun(&mut desk, "gone", "2026-02-03");
    let undone = begun(&mut desk, "undone", "2026-02-04");
    let mut twin = Desk { journal: desk.journal.clone(), partner: Revision::CURRENT, pen: desk.pen };
    assert!(send_to(&mut desk, Revision::FIRST, 21, &mut [&mut late]) > 5);
    assert_eq!(send_to(&mut twin, Revision::CURRENT, 21, &mut [&mut always]), 0);
    assert!(shown(&late).len() + 20 < shown(&always).len(), "the older program is told less");
    // Meanwhile the centre goes on: what waited is changed, removed, taken back.
    for desk in [&mut desk, &mut twin] {
        begun(desk, "kept", "2026-02-09");
        desk.say(amelie, &Kind::Placement, vec![stage("gone"), ("removed", Value::Bool(true))]);
        desk.take_back(&undone);
        desk.say(
            amelie,
            &Kind::Task,
            vec![
                (task::TASK.key, Value::text(ElementId::derived(Uuid::nil(), "appel"))),
                (task::HOUR.key, Value::text("14:30")),
            ],
        );
    }
    assert_eq!(send_to(&mut desk, Revision::CURRENT, 22, &mut [&mut late]), 0, "nothing waits any more");
    send_to(&mut twin, Revision::CURRENT, 22, &mut [&mut always]);
    // Whoever never heard of the stage that is gone needs not hear of it now; the other one shows it as removed.
    let gone = ElementId::derived(Uuid::nil(), "gone").to_string();
    let (late, mut always) = (shown(&late), shown(&always));
    always.retain(|(key, _)| !key.contains(&gone));
    assert_eq!(late, always);
}
