use super::*;
use crate::domain::{Line, OrgId};
use crate::journal::sample::{Desk, day};
use crate::journal::schema::content::Content;
use crate::journal::{Draft, Field, Keys};
use uuid::Uuid;

fn gathering() -> GatheringId {
    GatheringId::derived(Uuid::nil(), "libramont")
}

/// A gathering at Libramont of these people, each with what is written of them.
fn of(people: &[(&str, &[(AnyField, crate::journal::Value)])]) -> Gathering {
    let mut desk = Desk::new("Mirelux", "Jean-Pol");
    let about = Subject::Session(gathering());
    let venue = Line::parse("Libramont").unwrap();
    let place = [gathering::VENUE.with(&venue), gathering::DAY.with(day(4))];
    let mut drafts = vec![Draft::new(about, day(4), Kind::Gathering, place)];
    for (name, told) in people {
        let id = ElementId::derived(Uuid::nil(), name);
        let line = Line::parse(name).unwrap();
        let said = [invited::FIRST_NAME.with(&line)].into_iter().chain(told.iter().cloned());
        let keys = Keys::one(id);
        let schema = Kind::Invited.schema().unwrap();
        let data: Vec<_> = keys.entries(schema).chain(said).collect();
        drafts.push(Draft::new(about, day(4), Kind::Invited, data));
    }
    desk.write(drafts);
    Gathering::read(gathering(), &desk.journal).unwrap()
}

fn said<T: Content>(field: Field<T>, given: T::Given<'_>) -> (AnyField, crate::journal::Value) {
    field.with(given)
}

#[test]
fn u0_who_came_and_what_they_decided_is_counted() {
    let present = || said(invited::ATTENDANCE, Attendance::Present);
    let read = of(&[
        ("Zoé", &[present(), said(invited::DECISION, Decision::Interview)]),
        ("Ali", &[present()]),
        ("Éva", &[said(invited::ATTENDANCE, Attendance::Absent)]),
        ("Bo", &[]),
    ]);
    let names: Vec<String> = read.people.iter().map(Invited::name).collect();
    assert_eq!(names, ["Ali", "Bo", "Éva", "Zoé"], "by name, accents apart");
    let told =
        Counts { invited: 4, present: 2, absent: 1, not_entered: 1, interview: 1, waiting: 1, ..Counts::default() };
    assert_eq!(read.counts(), told);
    assert_eq!(read.venues(), ["Libramont"]);
}

#[test]
fn l20_needs_are_counted_by_the_gathering() {
    let four: Vec<String> = (0..12).map(|place| format!("Personne {place:02}")).collect();
    let told: Vec<Vec<_>> = (0..12)
        .map(|place| match place {
            0..2 => vec![said(invited::NEEDS, vec!["childcare", "bus"])],
            2..4 => vec![said(invited::NEEDS, vec!["bus"])],
            _ => Vec::new(),
        })
        .collect();
    let people: Vec<(&str, &[_])> = four.iter().map(String::as_str).zip(told.iter().map(Vec::as_slice)).collect();
    assert_eq!(of(&people).needs(), [("bus", 4), ("childcare", 2)]);
}

#[test]
fn a_gathering_that_was_taken_away_is_none() {
    let journal = Journal::of(OrgId::random());
    assert_eq!(Gathering::read(gathering(), &journal), None);
    assert!(Gathering::all(&journal).is_empty());
}
