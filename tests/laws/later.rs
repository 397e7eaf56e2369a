//! What a partner shows of us once something has changed since it left: never what we no longer say, nor what they may not
//! hear.

use super::{Asked, Desk, agree, day, org, person, send, tick};
use passerelle::domain::{ElementId, PersonId, Purpose, Subject, codes};
use passerelle::exchange::agreement::{Lacking, valid};
use passerelle::exchange::leaving::{Stays, leaving};
use passerelle::exchange::packing::{self, Extent};
use passerelle::exchange::{Envelope, write};
use passerelle::journal::schema::{agreement, note, outcome, sent};
use passerelle::journal::{Digest, Draft, Fact, Journal, Keys, Kind, Value};
use uuid::Uuid;

/// Sends what is new for a purpose; gives it as text, and puts it before the partner.
fn tell(desk: &mut Desk, partner: &mut Desk, purpose: Purpose, who: PersonId) -> String {
    let envelope = Envelope { id: Uuid::new_v4(), ..desk.packet(purpose, Extent::News, &[who]) };
    let facts = envelope.facts.clone();
    let notes = packing::sent(&envelope, &desk.ask(purpose), who, &facts);
    desk.write(notes);
    let digest = Digest::new(*bytes_of(&envelope.id));
    partner.journal.extend(facts.into_iter().map(|fact| Fact { via: vec![digest], ..fact }));
    let data = vec![("digest", Value::text(digest)), ("persons", Value::List([Value::text(who)].into()))];
    partner.write(vec![Draft::new(Subject::Settings(org("Miresem")), day("2026-03-04"), Kind::Admitted, data)]);
    String::from_utf8(write(envelope).unwrap().0).unwrap()
}

/// Thirty-two bytes of an id.
fn bytes_of(id: &Uuid) -> Box<[u8; 32]> {
    let bytes = id.as_bytes();
    Box::new(std::array::from_fn(|place| bytes[place % 16]))
}

/// What the partner shows of our outcome.
fn shown(journal: &Journal, who: PersonId) -> (Option<String>, bool) {
    let fold = journal.fold_person(who);
    let cell = fold.cell(outcome::OUTCOME.any(), Some(org("Carrefour")), Keys::None);
    let conflict = cell.is_some_and(|cell| cell.in_conflict());
    (cell.and_then(|cell| cell.get(outcome::OUTCOME)).map(str::to_owned), conflict)
}

#[test]
fn an_outcome_that_stays_never_leaves_the_former_one_standing() {
    let stays = ["back_to_cpas", "personal_reason"];
    let says = |code: &&'static str| vec![(outcome::OUTCOME.key, Value::text(code))];
    for path in codes::OUTCOMES.iter().flat_map(|one| codes::OUTCOMES.iter().map(move |other| [one, other])) {
        let (mut desk, mut partner, amelie) = (Desk::new("Carrefour"), Desk::new("Miresem"), person("Amélie"));
        agree(&mut desk, amelie, "Miresem", &[]);
        // Each way round, and back again; the last two are written before anything leaves.
        for told in [&path[..1], &path[1..], &path[..1], &path[..]] {
            told.iter().for_each(|code| drop(desk.write(vec![draft(amelie, &Kind::Outcome, says(code))])));
            let text = tell(&mut desk, &mut partner, Purpose::Handover, amelie);
            let last = **told.last().unwrap();
            let expected = (!stays.contains(&last)).then(|| last.to_owned());
            assert_eq!(shown(&partner.journal, amelie), (expected, false), "{path:?}: {told:?}");
            assert!(stays.iter().all(|code| !text.contains(code)), "{path:?}: {text}");
            let here = desk.journal.fold_person(amelie);
            let ours = here.cell(outcome::OUTCOME.any(), Some(org("Carrefour")), Keys::None).unwrap();
            assert_eq!((ours.get(outcome::OUTCOME), ours.in_conflict()), (Some(last), false));
        }
    }
}

fn draft(who: PersonId, kind: &Kind, data: Vec<(&'static str, Value)>) -> Draft {
    Draft::new(Subject::Person(who), day("2026-03-02"), kind.clone(), data)
}

#[test]
fn an_outcome_that_is_taken_back_shows_the_former_one_again() {
    let (mut desk, mut partner, amelie) = (Desk::new("Carrefour"), Desk::new("Miresem"), person("Amélie"));
    agree(&mut desk, amelie, "Miresem", &[]);
    let says = |code: &'static str| vec![(outcome::OUTCOME.key, Value::text(code))];
    desk.say(amelie, &Kind::Outcome, says("dropout"));
    tell(&mut desk, &mut partner, Purpose::Handover, amelie);
    let kept = desk.say(amelie, &Kind::Outcome, says("personal_reason"));
    tell(&mut desk, &mut partner, Purpose::Handover, amelie);
    assert_eq!(shown(&partner.journal, amelie), (None, false));
    desk.take_back(&kept);
    tell(&mut desk, &mut partner, Purpose::Handover, amelie);
    assert_eq!(shown(&partner.journal, amelie), (Some("dropout".to_owned()), false));
}

#[test]
fn who_is_no_longer_named_in_an_agreement_hears_it_and_not_who_is() {
    let (mut desk, mut partner, amelie) = (Desk::new("Carrefour"), Desk::new("Miresem"), person("Amélie"));
    agree(&mut desk, amelie, "Miresem", &[]);
    let other = ElementId::derived(amelie.uuid(), "second").to_string();
    agree(&mut desk, amelie, "Miresem", &[("agreement", Value::text(&other))]);
    tell(&mut desk, &mut partner, Purpose::Handover, amelie);
    let third = vec![("agreement", Value::text(&other)), (agreement::RECIPIENT.key, Value::text(org("Troisième")))];
    desk.write(vec![draft(amelie, &Kind::Agreement, third)]);
    let text = tell(&mut desk, &mut partner, Purpose::Handover, amelie);
    assert!(!text.contains(&org("Troisième").to_string()));
    let fold = partner.journal.fold_person(amelie);
    assert_eq!(fold.element(&Kind::Agreement, &other).unwrap().get(agreement::RECIPIENT), None);
}

#[test]
fn agreements_allow_together_what_each_allows_and_one_that_goes_takes_only_its_own() {
    let (mut desk, amelie) = (Desk::new("Carrefour"), person("Amélie"));
    let scope = |family: &str| Value::List([Value::text(family)].into());
    let mut ids = Vec::new();
    for (name, family) in [("first", "identity"), ("second", "project")] {
        let id = ElementId::derived(amelie.uuid(), name);
        // Both with one last day: neither wins.
        agree(&mut desk, amelie, "Miresem", &[("agreement", Value::text(id)), ("scope", scope(family))]);
        ids.push(id);
    }
    let allowed = |desk: &Desk, purpose: Purpose| {
        let Asked { recipient, today, .. } = desk.ask(purpose);
        let fold = desk.journal.fold_subject(Subject::Person(amelie));
        valid(&fold, recipient, purpose, today).map(|agreement| agreement.scope)
    };
    assert_eq!(allowed(&desk, Purpose::Handover).unwrap(), ["identity", "project"]);
    let says = |id: &ElementId, entry: (&'static str, Value)| vec![("agreement", Value::text(id)), entry];
    // One for another purpose allows nothing for this one.
    let only = Value::List([Value::text("follow_up")].into());
    desk.say(amelie, &Kind::Agreement, says(&ids[1], (agreement::PURPOSES.key, only)));
    assert_eq!(allowed(&desk, Purpose::Handover).unwrap(), ["identity"]);
    assert_eq!(allowed(&desk, Purpose::FollowUp).unwrap(), ["identity", "project"]);
    let gone = (agreement::WITHDRAWN.key, Value::text("2026-03-05"));
    desk.say(amelie, &Kind::Agreement, says(&ids[0], gone.clone()));
    assert_eq!(allowed(&desk, Purpose::FollowUp).unwrap(), ["project"]);
    desk.say(amelie, &Kind::Agreement, says(&ids[1], gone));
    assert_eq!(allowed(&desk, Purpose::FollowUp), Err(Lacking::Withdrawn(day("2026-03-05"))));
}

#[test]
fn what_was_ticked_and_has_left_is_ticked_again_before_it_says_something_else() {
    let (mut desk, amelie) = (Desk::new("Carrefour"), person("Amélie"));
    agree(&mut desk, amelie, "Miresem", &[]);
    let id = ElementId::derived(amelie.uuid(), "note");
    let says = |text: &'static str| vec![("note", Value::text(id)), (note::TEXT.key, Value::text(text))];
    let news = |desk: &Desk| {
        let leaving = leaving(&desk.journal, &desk.ask(Purpose::FollowUp), amelie).unwrap();
        leaving.news.iter().filter(|fact| fact.kind == Kind::Note).map(|fact| fact.id).collect::<Vec<_>>()
    };
    tick(&mut desk, amelie, id, "note", true);
    desk.say(amelie, &Kind::Note, says("Rappeler lundi"));
    let first = desk.say(amelie, &Kind::Note, says("Rappeler mardi"));
    assert_eq!(news(&desk), [first.id], "nothing has left yet, and the tick is for what stands there");
    send(&mut desk, &[amelie]);
    let second = desk.say(amelie, &Kind::Note, says("Ne veut plus du stage"));
    assert!(news(&desk).is_empty());
    let stays = leaving(&desk.journal, &desk.ask(Purpose::FollowUp), amelie).unwrap().stays;
    assert!(stays.iter().any(|(fact, why)| fact.id == second.id && *why == Stays::Changed));
    tick(&mut desk, amelie, id, "note", true);
    assert_eq!(news(&desk), [second.id]);
    tick(&mut desk, amelie, id, "note", false);
    assert!(news(&desk).is_empty());
}

#[test]
fn what_left_counts_as_left_even_when_its_note_is_taken_back() {
    let (mut desk, amelie) = (Desk::new("Carrefour"), person("Amélie"));
    agree(&mut desk, amelie, "Miresem", &[]);
    desk.say(amelie, &Kind::Identity, vec![("first_name", Value::text("Amélie"))]);
    send(&mut desk, &[amelie]);
    let note = desk.journal.about(Subject::Person(amelie)).iter().find(|fact| fact.kind == Kind::Sent).unwrap().clone();
    assert_eq!(note.get(sent::TO), Some(org("Miresem")));
    desk.take_back(&note);
    assert!(send(&mut desk, &[amelie]).is_empty());
}
