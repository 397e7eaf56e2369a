//! What is removed for good stays so, and nothing else goes with it.

use super::generator::{holds, shuffled};
use super::oracle::state;
use super::script::{day, org, person, subject};
use super::world::World;
use passerelle::domain::Subject;
use passerelle::insight::erasing::contributions::{Contributions, totals};
use passerelle::insight::{Dossier, Settings};
use passerelle::journal::canonical::{BatchWriter, read_batch, write_batch};
use passerelle::journal::log::Arrival;
use passerelle::journal::purge::Removed;
use passerelle::journal::schema::erased;
use passerelle::journal::{Draft, Fact, Journal, Kind, Value};
use proptest::prelude::*;

fn batch(journal: &Journal) -> String {
    let facts: Vec<Fact> = journal.facts().into_iter().cloned().collect();
    String::from_utf8(write_batch(&facts).unwrap()).unwrap()
}

#[test]
fn a_late_fact_about_an_erased_person_is_refused() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = bits as usize % world.tabs.len();
        let place = (bits >> 8) as u8;
        let figures = Value::Map(Default::default());
        let erasure = Draft::new(subject(place), day(0), Kind::Erased, [("contributions", figures)]);
        world.write(tab, None, vec![erasure]);
        let (known, before) = (world.tabs[tab].journal.highest(), state(&world.tabs[tab].journal));
        let mut journal = world.tabs[tab].journal.clone();
        let about = world.arrivals[world.tabs[tab].org].iter().filter(|fact| fact.about == subject(place));
        let late: Vec<Fact> = about.filter(|fact| fact.kind != Kind::Erased).cloned().collect();
        for fact in late {
            let far = passerelle::journal::FactId { counter: fact.id.counter + 1_000_000, ..fact.id };
            prop_assert_eq!(journal.insert(Fact { id: far, ..fact.clone() }), Arrival::Refused);
            prop_assert_eq!(journal.insert(fact), Arrival::Refused);
        }
        prop_assert_eq!(journal.highest(), known);
        prop_assert_eq!(journal.about(subject(place)).len(), 1);
        prop_assert!(journal.is_erased(person(place)));
        prop_assert_eq!(state(&journal), before);
        Ok(())
    });
}

#[test]
fn two_erasures_unite_in_the_one_with_the_lowest_name() {
    holds(|world, bits| {
        for place in [0, 1] {
            let arrivals = shuffled(&world.arrivals[place], bits);
            let mut journal = Journal::of(org(place));
            journal.extend(arrivals.iter().cloned());
            for about in (0..3).map(subject) {
                let erasures = arrivals.iter().filter(|fact| fact.about == about && fact.kind == Kind::Erased);
                if let Some(lowest) = erasures.map(|fact| fact.id).min() {
                    let held: Vec<_> = journal.about(about).iter().map(|fact| fact.id).collect();
                    prop_assert_eq!(held, vec![lowest]);
                }
            }
        }
        Ok(())
    });
}

/// The mark of each text that a redaction of our own organisation empties.
fn emptied_marks(facts: &[Fact], place: usize) -> Vec<(Subject, String)> {
    let ours = facts.iter().filter(|fact| fact.kind == Kind::Redacted && fact.by.org == org(place));
    let mut marks = Vec::new();
    for redaction in ours {
        let named = redaction.data.text("fact").unwrap();
        let targets = facts.iter().filter(|fact| fact.about == redaction.about && fact.id.to_string() == named);
        marks.extend(targets.filter_map(|fact| Some((fact.about, fact.data.text("text")?.to_owned()))));
    }
    marks
}

#[test]
fn a_redacted_text_is_nowhere_whichever_came_first() {
    holds(|world, bits| {
        let place = (bits & 1) as usize;
        let mut facts = world.arrivals[place].clone();
        // Every note of one person is redacted, and a forged copy of each goes about.
        let about = subject((bits >> 8) as u8);
        let notes: Vec<Fact> =
            facts.iter().filter(|fact| fact.kind == Kind::Note && fact.about == about).cloned().collect();
        let mut writer = Journal::of(org(place));
        writer.extend(facts.iter().cloned());
        let mut late = World::of(&[]);
        late.tabs[place * 2].journal = writer;
        for note in &notes {
            if late.tabs[place * 2].journal.is_erased(about.person().unwrap()) {
                break;
            }
            let data = [("fact", Value::text(note.id))];
            let redaction = late.write(place * 2, None, vec![Draft::new(about, day(0), Kind::Redacted, data)]);
            facts.extend(redaction);
            if let Some(text) = note.data.text("text") {
                let keys = note.data.iter().map(|(key, value)| match key.as_str() {
                    "text" => (key.clone(), Value::text(format!("{text}forged"))),
                    _ => (key.clone(), value.clone()),
                });
                let data = passerelle::journal::Data::new(keys);
                facts.push(Fact { data, ..note.clone() });
            }
        }
        let marks = emptied_marks(&facts, place);
        for order in [facts.clone(), facts.iter().rev().cloned().collect(), shuffled(&facts, bits)] {
            let mut journal = Journal::of(org(place));
            for fact in order {
                journal.insert(fact);
            }
            let written = batch(&journal);
            let aside = format!("{:?}", journal.quarantine());
            for (about, mark) in &marks {
                prop_assert!(!written.contains(mark.as_str()), "{} is still in the journal", mark);
                prop_assert!(!aside.contains(mark.as_str()), "{} is still in quarantine", mark);
                prop_assert!(!journal.about(*about).is_empty());
            }
        }
        Ok(())
    });
}

#[test]
fn a_partners_redaction_reaches_its_own_facts_alone() {
    holds(|world, _| {
        for tab in &world.tabs {
            for fact in tab.journal.facts() {
                let emptied = fact.data.is_empty() && fact.by.org == org(tab.org);
                let by_us = |redaction: &&Fact| {
                    redaction.kind == Kind::Redacted
                        && redaction.by.org == org(tab.org)
                        && redaction.data.text("fact") == Some(&fact.id.to_string())
                };
                // Every backup that holds an emptied fact of ours came from one of us who had redacted it.
                let all = &world.arrivals[tab.org];
                prop_assert!(!emptied || all.iter().any(|fact| by_us(&fact)), "{:?}", fact);
            }
        }
        Ok(())
    });
}

/// The batches as they are once they were written again without what is removed for good.
fn cleaned(batches: &[Vec<u8>], journal: &Journal) -> Vec<Vec<u8>> {
    let removed = Removed::of(journal);
    let clean = |bytes: &Vec<u8>| {
        let mut writer = BatchWriter::default();
        if removed.clean(bytes, &mut writer).unwrap() { writer.finish().unwrap() } else { bytes.clone() }
    };
    batches.iter().map(clean).collect()
}

#[test]
fn what_is_removed_for_good_leaves_the_bytes_and_nothing_else_does() {
    holds(|world, bits| {
        for place in [0, 1] {
            let facts = &world.arrivals[place];
            let size = 1 + (bits as usize % 7);
            let batches: Vec<Vec<u8>> = facts.chunks(size).map(|facts| write_batch(facts).unwrap()).collect();
            let mut journal = Journal::of(org(place));
            journal.extend(facts.iter().cloned());
            let left = cleaned(&batches, &journal);
            let mut again = Journal::of(org(place));
            for bytes in &left {
                let text = String::from_utf8_lossy(bytes);
                for (_, mark) in emptied_marks(facts, place) {
                    prop_assert!(!text.contains(mark.as_str()), "{} is still in the bytes", mark);
                }
                for fact in read_batch(bytes).unwrap() {
                    let gone = fact.about.person().is_some_and(|person| journal.is_erased(person));
                    prop_assert!(!gone || fact.kind == Kind::Erased, "{:?}", fact);
                    again.insert(fact);
                }
            }
            prop_assert!(!again.has_leftovers());
            prop_assert_eq!(batch(&again), batch(&journal));
            prop_assert_eq!(state(&again), state(&journal));
            prop_assert_eq!(cleaned(&left, &journal), left);
        }
        Ok(())
    });
}

#[test]
fn an_erasure_moves_no_total() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = bits as usize % world.tabs.len();
        let (own, today) = (org(world.tabs[tab].org), day(2));
        let journal = &world.tabs[tab].journal;
        let settings = Settings::read(journal, own);
        let before = totals(journal, &settings, today);
        let first = *journal.group_of(person((bits >> 8) as u8)).first().unwrap();
        if journal.is_erased(first) {
            return Ok(());
        }
        let dossier = Dossier::read(first, &journal.fold_person(first), Some(own), today);
        let figures = Contributions::of(&dossier, &settings, Some(own), today);
        prop_assert_eq!(&Contributions::read(&figures.write()), &figures);
        let drafts = journal.group_of(first).into_iter().map(|other| {
            let left = if other == first { figures.write() } else { Default::default() };
            Draft::new(Subject::Person(other), day(2), Kind::Erased, [erased::CONTRIBUTIONS.with(left)])
        });
        let drafts = drafts.collect();
        world.write(tab, None, drafts);
        prop_assert!(world.tabs[tab].journal.is_erased(first));
        prop_assert_eq!(totals(&world.tabs[tab].journal, &settings, today), before);
        Ok(())
    });
}
