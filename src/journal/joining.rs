//! Two dossiers of one person: joining them, parting them again, and in which of them a change is written.
//!
//! Facts keep their own subject, so a joining is one fact more and nothing is moved. What is new is written about the
//! dossier that is shown; what changes an element, or hangs on one, is written where that element is: it leaves under the
//! agreement of that dossier, reaches whoever was told of it, and stays with it when the two part.

use super::fact::Fact;
use super::kind::Kind;
use super::live::{lives, retracts, stays_home};
use super::log::Journal;
use super::pen::Draft;
use super::schema::{Shape, joined, redacted, retracted};
use super::undo::is_withdrawal;
use super::value::{Key, Value};
use crate::domain::{ActId, Day, ElementId, PersonId, Subject};
use std::collections::BTreeSet;

/// What makes one dossier of two; none where they are one already, or one of them was removed for good.
pub fn joining(journal: &Journal, x: PersonId, y: PersonId, today: Day) -> Option<Draft> {
    let (one, other) = (shown(journal, x), shown(journal, y));
    let erased = journal.is_erased(one) || journal.is_erased(other);
    (one != other && !erased).then(|| join(one, other, today))
}

fn join(x: PersonId, y: PersonId, today: Day) -> Draft {
    let data = [joined::X.with(x), joined::Y.with(y)];
    Draft::new(Subject::Person(x.min(y)), today, Kind::Joined, data)
}

/// The dossier that stands for a person's on the board.
pub fn shown(journal: &Journal, person: PersonId) -> PersonId {
    journal.group_of(person).first().copied().unwrap_or(person)
}

/// What makes a dossier stand alone again: every joining that holds it is taken back, as work of its own that « undo »
/// takes back. Those that it held together stay together.
pub fn separation(journal: &Journal, person: PersonId, today: Day) -> Vec<Draft> {
    let group = journal.group_of(person);
    let pair = |fact: &Fact| fact.get(joined::X).zip(fact.get(joined::Y));
    let holds = |(x, y): (PersonId, PersonId)| group.contains(&x) || group.contains(&y);
    let joins: Vec<_> = journal.joins().into_iter().filter_map(|fact| Some((fact, pair(fact)?))).collect();
    let joins = joins.into_iter().filter(|(_, pair)| holds(*pair));
    let (touching, rest): (Vec<_>, Vec<_>) = joins.partition(|(_, (x, y))| *x == person || *y == person);
    let taken = touching.iter().map(|(fact, _)| (fact.about, fact.act)).collect::<BTreeSet<_>>();
    let taken =
        with_what_they_took(journal, taken.into_iter().take(if mutant!("parted_by_half") { 1 } else { usize::MAX }));
    let whole = |act| [retracted::ACT.with(act), retracted::WHOLE.with(true)];
    let mut drafts: Vec<Draft> =
        taken.iter().map(|(about, act)| Draft::new(*about, today, Kind::Retracted, whole(*act))).collect();
    let held = rest.into_iter().filter(|(fact, _)| !taken.contains(&(fact.about, fact.act))).map(|(_, pair)| pair);
    let mut parts = parts(group.into_iter().filter(|other| *other != person), held);
    if let Some(first) = parts.pop() {
        drafts.extend(parts.into_iter().map(|part| join(first, part, today)));
    }
    drafts
}

/// These acts, and what they themselves took back: a joining that was written while others were parted is taken back
/// without bringing those together again.
fn with_what_they_took(journal: &Journal, acts: impl Iterator<Item = (Subject, ActId)>) -> BTreeSet<(Subject, ActId)> {
    let mut waiting: Vec<(Subject, ActId)> = acts.collect();
    let mut taken = BTreeSet::new();
    while let Some((about, act)) = waiting.pop() {
        if taken.insert((about, act)) {
            let facts: Vec<&Fact> = journal.about(about).iter().collect();
            let lives = lives(&facts);
            let live = facts.into_iter().zip(lives).filter(|(fact, live)| *live && fact.act == act);
            waiting.extend(live.filter_map(|(fact, _)| Some((about, retracts(fact)?))));
        }
    }
    taken
}

/// One person of each group that these pairs make.
fn parts(persons: impl Iterator<Item = PersonId>, pairs: impl Iterator<Item = (PersonId, PersonId)>) -> Vec<PersonId> {
    let mut parts: Vec<BTreeSet<PersonId>> = persons.map(|person| BTreeSet::from([person])).collect();
    for (x, y) in pairs {
        let touches = |part: &mut BTreeSet<PersonId>| part.contains(&x) || part.contains(&y);
        let united: BTreeSet<PersonId> = parts.extract_if(.., touches).flatten().collect();
        parts.push(united);
    }
    parts.into_iter().filter_map(|part| part.first().copied()).collect()
}

/// Whether an act does nothing but part dossiers that were joined.
pub fn parts_only(journal: &Journal, act: ActId) -> bool {
    let joins_alone = |about: Subject, act: ActId| {
        let mut facts = journal.about(about).iter().filter(|fact| fact.act == act).peekable();
        facts.peek().is_some() && facts.all(|fact| fact.kind == Kind::Joined || is_withdrawal(fact))
    };
    let mut facts =
        journal.touched_by(act).into_iter().flat_map(|about| journal.about(about)).filter(|it| it.act == act);
    facts.all(|fact| match fact.get(retracted::ACT) {
        Some(target) => joins_alone(fact.about, target),
        None => fact.kind == Kind::Joined,
    })
}

/// The draft, about that of the joined dossiers in which the element is that it names.
pub fn at_home(journal: &Journal, draft: Draft) -> Draft {
    let group = draft.about.person().map(|person| journal.group_of(person)).filter(|group| group.len() > 1);
    let Some(group) = group.filter(|_| !mutant!("written_elsewhere")) else { return draft };
    // The dossier that was named comes first, so that nothing moves without a reason.
    let subjects: Vec<Subject> = std::iter::once(draft.about).chain(group.into_iter().map(Subject::Person)).collect();
    match home(journal, &draft, &subjects) {
        Some(about) => Draft { about, ..draft },
        None => draft,
    }
}

fn home(journal: &Journal, draft: &Draft, subjects: &[Subject]) -> Option<Subject> {
    if draft.kind == Kind::Redacted {
        let named = draft.data.get(redacted::FACT.key).and_then(|value| redacted::FACT.read(value))?;
        return subjects.iter().copied().find(|about| journal.fact(*about, named).is_some());
    }
    // What is noted of an envelope, or of a joining, was written about the dossier that it means.
    if stays_home(&draft.kind) && draft.kind != Kind::Shared {
        return None;
    }
    let schema = draft.kind.schema().filter(|schema| schema.shape != Shape::Meta)?;
    let (keys, others): (Vec<_>, Vec<_>) = draft.data.iter().partition(|(key, _)| schema.is_key(key.as_str()));
    let home = |id: &str, kind: Option<&Kind>| subjects.iter().copied().find(|about| holds(journal, *about, id, kind));
    // The element that it changes, before one that it hangs on.
    let own = |id: &str| home(id, Some(&draft.kind)).or_else(|| home(id, None));
    let changed = keys.into_iter().filter_map(id_of).find_map(own);
    changed.or_else(|| others.into_iter().filter_map(id_of).find_map(|id| home(id, None)))
}

fn id_of<'a>((_, value): (&Key, &'a Value)) -> Option<&'a str> {
    value.as_text().filter(|text| ElementId::parse(text).is_ok())
}

/// Whether a dossier has an element of this id, and of this kind if one is named.
fn holds(journal: &Journal, about: Subject, id: &str, kind: Option<&Kind>) -> bool {
    let names = |fact: &Fact| {
        let schema = fact.kind.schema().filter(|schema| schema.shape == Shape::Set && !stays_home(&fact.kind));
        let key = schema.and_then(|schema| schema.keys.first());
        key.and_then(|key| fact.data.get(key.key)).and_then(Value::as_text) == Some(id)
    };
    let asked = |fact: &&Fact| kind.is_none_or(|kind| fact.kind == *kind) && journal.scope().counts(fact);
    journal.about(about).iter().filter(asked).any(names)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Desk, about, day, element, erasure, first_name, note, person, redaction, task};
    use super::super::schema::shared;
    use super::super::undo;
    use super::*;

    fn join(desk: &mut Desk, x: &str, y: &str) -> ActId {
        let draft = joining(&desk.journal, person(x), person(y), day(4)).unwrap();
        desk.say(draft).act
    }

    fn part(desk: &mut Desk, name: &str) -> ActId {
        let drafts = separation(&desk.journal, person(name), day(4));
        desk.write(drafts)[0].act
    }

    fn group(desk: &Desk, name: &str) -> usize {
        desk.journal.group_of(person(name)).len()
    }

    #[test]
    fn two_are_joined_once_and_never_one_who_was_erased() {
        let mut anne = Desk::new("Carrefour", "Anne");
        anne.write(vec![first_name("Farid", "Farid"), first_name("Fared", "Fared"), first_name("Inès", "Inès")]);
        join(&mut anne, "Fared", "Farid");
        assert_eq!(joining(&anne.journal, person("Farid"), person("Fared"), day(4)), None);
        assert_eq!(joining(&anne.journal, person("Inès"), person("Inès"), day(4)), None);
        assert_eq!(shown(&anne.journal, person("Farid")), person("Farid").min(person("Fared")));
        anne.say(erasure("Inès"));
        assert_eq!(joining(&anne.journal, person("Inès"), person("Farid"), day(4)), None);
    }

    #[test]
    fn parting_is_work_that_one_undo_takes_back() {
        let mut anne = Desk::new("Carrefour", "Anne");
        anne.write(vec![first_name("Farid", "Farid"), first_name("Fared", "Fared")]);
        join(&mut anne, "Farid", "Fared");
        let parted = part(&mut anne, "Farid");
        assert_eq!((group(&anne, "Farid"), group(&anne, "Fared")), (1, 1));
        assert!(parts_only(&anne.journal, parted));
        assert_eq!(undo::last_undoable(&anne.journal, anne.pen.by), Some(parted));
        anne.undo(parted);
        assert_eq!(group(&anne, "Farid"), 2);
        assert_eq!(undo::last_redoable(&anne.journal, anne.pen.by), Some(parted));
        anne.redo(parted);
        assert_eq!(group(&anne, "Farid"), 1);
        assert!(separation(&anne.journal, person("Farid"), day(4)).is_empty());
    }

    #[test]
    fn who_was_held_together_by_the_one_that_parts_stays_together() {
        let mut anne = Desk::new("Carrefour", "Anne");
        for name in ["Farid", "Fared", "Frid", "Inès"] {
            anne.say(first_name(name, name));
        }
        let first = anne.say(super::super::sample::join("Farid", "Fared"));
        anne.say(super::super::sample::join("Fared", "Frid"));
        anne.say(super::super::sample::join("Frid", "Inès"));
        let parted = part(&mut anne, "Fared");
        assert_eq!((group(&anne, "Fared"), group(&anne, "Farid")), (1, 3));
        assert!(parts_only(&anne.journal, parted));
        anne.undo(parted);
        assert_eq!(group(&anne, "Fared"), 4);
        anne.undo(first.act);
        assert_eq!((group(&anne, "Farid"), group(&anne, "Fared")), (1, 3));
    }

    #[test]
    fn a_dossier_that_is_taken_away_is_not_only_parted() {
        let mut anne = Desk::new("Carrefour", "Anne");
        anne.write(vec![first_name("Farid", "Farid"), first_name("Fared", "Fared")]);
        join(&mut anne, "Farid", "Fared");
        let gone = undo::withdrawal(&anne.journal, [about("Farid"), about("Fared")], day(4));
        let gone = anne.write(gone)[0].act;
        assert!(!parts_only(&anne.journal, gone));
        assert!(anne.first_names("Farid").is_empty() && anne.first_names("Fared").is_empty());
        anne.undo(gone);
        assert_eq!(anne.first_names("Farid").len(), 2);
    }

    #[test]
    fn what_changes_an_element_is_written_where_it_is() {
        let mut anne = Desk::new("Carrefour", "Anne");
        anne.say(task("Fared", "call", "title", "Appeler"));
        let text = anne.say(note("Fared", "visit", "Vu"));
        anne.say(task("Farid", "write", "title", "Écrire"));
        let home = |desk: &Desk, draft: Draft| at_home(&desk.journal, draft).about;
        assert_eq!(home(&anne, task("Farid", "call", "done", "2026-03-02")), about("Farid"), "they are two");
        join(&mut anne, "Farid", "Fared");
        assert_eq!(home(&anne, task("Farid", "call", "done", "2026-03-02")), about("Fared"));
        assert_eq!(home(&anne, task("Farid", "write", "done", "2026-03-02")), about("Farid"));
        assert_eq!(home(&anne, task("Farid", "new", "title", "Nouveau")), about("Farid"));
        assert_eq!(home(&anne, first_name("Farid", "Farid")), about("Farid"));
        let removal = Draft::removal(about("Farid"), day(2), Kind::Note, &element("visit")).unwrap();
        assert_eq!(home(&anne, removal), about("Fared"));
        let tick = [shared::ELEMENT.says(Value::text(element("visit"))), shared::FIELD.says(Value::text("note"))];
        let tick =
            Draft::new(about("Farid"), day(2), Kind::Shared, tick.into_iter().chain([shared::SHARED.with(true)]));
        assert_eq!(home(&anne, tick), about("Fared"));
        let emptied = Draft { about: about("Farid"), ..redaction(&text) };
        assert_eq!(home(&anne, emptied), about("Fared"));
        // What hangs on an element goes with it.
        let pinned = Draft::new(about("Farid"), day(2), Kind::Pinned, [("element", Value::text(element("visit")))]);
        assert_eq!(home(&anne, pinned), about("Fared"));
        let undone = Draft::new(about("Farid"), day(2), Kind::Retracted, [retracted::ACT.with(text.act)]);
        assert_eq!(home(&anne, undone), about("Farid"), "what is about acts names its dossier");
    }
}
