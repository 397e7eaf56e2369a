//! Making a checkpoint: from all batches, or from an earlier one and what came since.

use super::{Body, Coming, Dated, Made, Pile, Records, body, newer, read_beside, write};
use crate::domain::pack::{Pack, checksum};
use crate::domain::{ActId, Day, OrgId, PersonId, Subject};
use crate::insight::board::search;
use crate::insight::people::example;
use crate::insight::{Card, Settings};
use crate::journal::canonical::read_batch;
use crate::journal::index::{Batch, Index, Indexer};
use crate::journal::{Fact, Fold, Journal, Kind, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What a checkpoint is made from.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The name of the build.
    pub program: &'a str,
    pub own: OrgId,
    pub today: Day,
    /// All batches that are there, by rising key.
    pub batches: Vec<(Made, Rc<dyn Batch>)>,
    /// The checkpoint that is there.
    pub before: Option<Records>,
}

/// What is kept of one person: the card on today and on later days, and the text that a search looks through.
type Person = (Dated, String);

/// The records of all batches; none when something in them is not as it should be. Then the journal is read at each
/// opening, and says so itself.
pub fn make(source: &Source<'_>) -> Option<Records> {
    source.before.as_ref().and_then(|before| go_on(source, before)).or_else(|| make_whole(source))
}

fn make_whole(source: &Source<'_>) -> Option<Records> {
    let (mut journal, mut indexer) = (Journal::of(source.own), Indexer::default());
    for batch in &source.batches {
        let (bytes, facts) = read(batch)?;
        indexer.add(&bytes, &facts)?;
        journal.extend(facts);
    }
    let index = indexer.finish(&journal)?;
    let settings = Settings::read(&journal, source.own);
    let persons = journal.subjects().filter_map(Subject::person);
    let read = |person| Some((person, read_person(&journal, person, &settings, source)?));
    let persons = persons.filter_map(read).collect();
    Some(records(source, settings, &index, persons, example::act_of(&journal, source.own)))
}

/// Reads only what came since an earlier checkpoint, and whom it touches; none when that may reach further than these
/// persons, or when the earlier one does not fit.
fn go_on(source: &Source<'_>, before: &Records) -> Option<Records> {
    let Body { own, day, batches, texts, index, settings: held, example, cards } =
        body(&before.board, source.program).ok()?;
    let keys: Vec<u64> = source.batches.iter().map(|(made, _)| made.key).collect();
    newer(&batches, &keys)?;
    let (old, new) = source.batches.split_at_checked(batches.len())?;
    let same = old.iter().map(|(made, _)| made).eq(&batches);
    if own != source.own || day > source.today || !same {
        return None;
    }
    let index: Index = read_beside(&before.index, index).ok()?;
    let texts: Vec<String> = read_beside(&before.texts, texts).ok()?;
    let count = u32::try_from(old.len()).ok()?;
    let bytes = old.iter().map(|(_, bytes)| bytes.clone()).collect();
    let mut journal = Journal::indexed(own, Rc::new(index.clone()), bytes)?;
    let scope = journal.scope().clone();
    let mut indexer = Indexer::after(index, count);
    let (mut touched, mut taken_back) = (BTreeSet::new(), BTreeSet::new());
    for batch in new {
        let (bytes, facts) = read(batch)?;
        if facts.iter().any(reaches_further) {
            return None;
        }
        touched.extend(facts.iter().filter_map(|fact| fact.about.person()));
        let retractions = facts.iter().filter(|fact| fact.kind == Kind::Retracted);
        taken_back.extend(retractions.map(|fact| fact.about));
        indexer.add(&bytes, &facts)?;
        journal.extend(facts);
    }
    // What belongs to the example may show or hide others, and so does a joining that is taken back or brought back.
    let holds = |about: Subject, what: &dyn Fn(&Fact) -> bool| journal.about(about).iter().any(what);
    let is_example = |person: &PersonId| holds(Subject::Person(*person), &example::marks);
    let parts = |about: &Subject| holds(*about, &|fact| fact.kind == Kind::Joined);
    if *journal.scope() != scope || touched.iter().any(is_example) || taken_back.iter().any(parts) {
        return None;
    }
    // Of dossiers that are joined, the first shows what is written in the others.
    let touched: BTreeSet<PersonId> = touched.into_iter().flat_map(|person| journal.group_of(person)).collect();
    let index = indexer.finish(&journal)?;
    // Other thresholds make other days due for everybody.
    let settings = Settings::read(&journal, own);
    if settings.thresholds() != held.thresholds() {
        return None;
    }
    let mut persons: BTreeMap<PersonId, Person> = BTreeMap::new();
    for (dated, text) in cards.read()?.into_iter().zip(texts) {
        let (now, later) = dated.on(source.today);
        persons.insert(now.id, (Dated { now, later }, text));
    }
    for person in touched.into_iter().filter(|_| !mutant!("checkpoint_goes_on_blind")) {
        match read_person(&journal, person, &settings, source) {
            Some(read) => persons.insert(person, read),
            None => persons.remove(&person),
        };
    }
    (!journal.is_broken()).then(|| records(source, settings, &index, persons, example))
}

/// Whether a new fact may change more than the card of the person whom it is about.
fn reaches_further(fact: &Fact) -> bool {
    matches!(fact.kind, Kind::Admitted | Kind::Joined | Kind::Redacted | Kind::Erased)
}

fn read((made, bytes): &(Made, Rc<dyn Batch>)) -> Option<(Vec<u8>, Vec<Fact>)> {
    let bytes = bytes.part(0..usize::try_from(made.length).ok()?)?.into_owned();
    let facts = read_batch(&bytes).ok()?;
    Some((bytes, facts))
}

/// What is kept of a person; none for who is not on the board.
fn read_person(journal: &Journal, person: PersonId, settings: &Settings, source: &Source<'_>) -> Option<Person> {
    // Of dossiers that are joined, only the first is on the board.
    if journal.is_erased(person) || journal.group_of(person).first() != Some(&person) {
        return None;
    }
    let fold = journal.fold_person(person);
    let read = |day| Card::read(person, &fold, Some(source.own), settings, day).map(Rc::new);
    let now = read(source.today)?;
    let mut later: Coming = Vec::new();
    for day in days_ahead(&fold, source.today) {
        let card = read(day)?;
        if later.last().map_or(&now, |(_, card)| card) != &card {
            later.push((day, card));
        }
    }
    Some((Dated { now, later }, search::text_of(&fold)))
}

/// The days after today on which something may look different: those that a fact speaks of, and those after them.
fn days_ahead(fold: &Fold<'_>, today: Day) -> BTreeSet<Day> {
    let mut days = BTreeSet::new();
    let mut note = |day: Day| {
        if day >= today {
            days.extend([day, day.plus(1)].into_iter().filter(|day| *day > today));
        }
    };
    for (fact, _) in fold.facts() {
        note(fact.on);
        fact.data.iter().for_each(|(_, value)| each_day(value, &mut note));
    }
    days
}

fn each_day(value: &Value, note: &mut dyn FnMut(Day)) {
    match value {
        Value::Text(text) => Day::parse(text).into_iter().for_each(note),
        Value::List(items) => items.iter().for_each(|item| each_day(item, note)),
        Value::Map(map) => map.iter().for_each(|(_, value)| each_day(value, note)),
        Value::Null | Value::Bool(_) | Value::Int(_) => {}
    }
}

fn records(
    source: &Source<'_>,
    settings: Settings,
    index: &Index,
    persons: BTreeMap<PersonId, Person>,
    example: Option<ActId>,
) -> Records {
    let (cards, texts): (Vec<Dated>, Vec<String>) = persons.into_values().unzip();
    let (index, texts) = (index.packed(), texts.packed());
    let body = Body {
        own: source.own,
        day: source.today,
        batches: source.batches.iter().map(|(made, _)| *made).collect(),
        texts: checksum(&texts),
        index: checksum(&index),
        settings,
        example,
        cards: Pile::of(&cards),
    };
    Records { board: write(&body, source.program), texts, index }
}
