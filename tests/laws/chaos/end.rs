//! The end of a run: everybody hears of everything, and then shows the same.

use super::super::generator::shuffled;
use super::super::script::{PERSONS, org, person, subject};
use super::devices::{Chaos, Done};
use super::event::{Choice, Paper};
use super::files::{fails, opened, whole};
use super::seen::Class;
use passerelle::domain::family::Answer;
use passerelle::domain::{OrgId, PersonId, Purpose, Subject};
use passerelle::exchange::merge::merge;
use passerelle::exchange::packing::Extent;
use passerelle::exchange::{FileError, Opened, Revision};
use passerelle::journal::fold::{CellKey, Presence, each_write};
use passerelle::journal::schema::{AnyField, Shape, outcome, redacted, sent};
use passerelle::journal::{Cell, Fact, FactId, Fold, Journal, Keys, Kind, Value, unsaid};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::{BTreeMap, BTreeSet};

/// The purposes of the last packets.
const PURPOSES: [Purpose; 2] = [Purpose::Handover, Purpose::FollowUp];

/// More turns than this are not needed until nobody has anything new to tell.
const TURNS: usize = 6;

impl Chaos {
    /// All colleagues exchange their backups, in any order; then they hold and show the same.
    pub fn colleagues_agree(&mut self, bits: u64) -> Done {
        let mut seen = self.shown;
        for place in [0, 1] {
            let home = self.home(place);
            let known: BTreeSet<_> = home.iter().flat_map(|device| self.devices[*device].knew.clone()).collect();
            let kept: Vec<usize> = home.iter().map(|device| self.keep(*device)).collect::<Result<_, _>>()?;
            let read = |backup: &usize| Ok::<_, FileError>((*backup, opened(&self.backups[*backup].bytes)?));
            let files: Vec<(usize, Opened)> = kept.iter().map(read).collect::<Result<_, _>>().map_err(fails)?;
            for device in &home {
                for (backup, file) in shuffled(&files, bits.rotate_left(*device as u32 * 7)) {
                    if self.backups[backup].device != *device {
                        self.unite_opened(*device, backup, Ok(file))?;
                    }
                }
            }
            let first = &self.devices[home[0]].journal;
            let expected = whole(first);
            for device in &home[1..] {
                prop_assert_eq!(&whole(&self.devices[*device].journal), &expected);
            }
            for (about, id) in known {
                let erased = about.person().is_some_and(|person| first.is_erased(person));
                prop_assert!(erased || first.fact(about, id).is_some(), "{} {:?} is in no backup", about, id);
            }
            // The command line unites the same files to the same facts.
            let united = merge(files.into_iter().map(|(_, file)| file).collect()).map_err(fails)?;
            prop_assert_eq!(united.facts.iter().collect::<Vec<_>>(), first.facts());
            for place in 0..PERSONS as u8 {
                let fold = first.fold_person(person(place));
                if fold.cells().iter().any(Cell::in_conflict) {
                    seen.note(Class::Conflict);
                }
                if first.group_of(person(place)).len() > 1 {
                    seen.note(Class::Joined);
                }
            }
        }
        self.shown = seen;
        Ok(())
    }

    /// Of a field of which both hold and admit the same writes, both show the same.
    pub fn what_both_hold_is_the_same(&mut self) -> Done {
        let [here, there] = [0, 1].map(|org| &self.devices[self.home(org)[0]].journal);
        let mut seen = self.shown;
        for about in (0..PERSONS as u8).map(subject) {
            let (ours, theirs) = (here.fold_subject(about), there.fold_subject(about));
            if taken_back(&ours) != taken_back(&theirs) {
                continue;
            }
            let (left, right) = (writes(&ours), writes(&theirs));
            let same = |key: &&CellKey<'_>| right.get(key) == left.get(key);
            let shown = |fold: &Fold<'_>, key: &CellKey<'_>| -> Vec<FactId> {
                let cell = fold.cells().iter().find(|cell| cell.key == *key);
                cell.map(|cell| cell.current.iter().map(|write| write.fact.id).collect()).unwrap_or_default()
            };
            for key in left.keys().filter(same) {
                prop_assert_eq!(shown(&ours, key), shown(&theirs, key), "{:?} of {}", key, about);
                seen.note(Class::BothHold);
            }
        }
        self.shown = seen;
        Ok(())
    }

    /// Every packet that was ever made arrives, and each organisation tells the other all that it may.
    pub fn organisations_hear_all(&mut self, bits: u64) -> Done {
        let (seen, ends) = (self.shown, [self.home(0)[0], self.home(1)[0]]);
        self.programs = [Revision::CURRENT; 2];
        let packets: Vec<usize> = (0..self.packets.len()).collect();
        for packet in shuffled(&packets, bits) {
            self.deliver(ends[self.packets[packet].to], packet, Choice::All)?;
        }
        for device in ends {
            for place in 0..PERSONS as u8 {
                self.agree(device, place, Paper::Lasting)?;
            }
        }
        for turn in 0.. {
            let mut told = false;
            for device in ends {
                for purpose in PURPOSES {
                    if let Some(packet) = self.pack(device, 7, purpose, Extent::News)? {
                        self.deliver(ends[1 - self.devices[device].org], packet, Choice::All)?;
                        told = true;
                    }
                }
            }
            if !told {
                break;
            }
            prop_assert!(turn < TURNS, "they never come to an end");
        }
        self.shown = seen;
        Ok(())
    }

    /// Of each field that leaves, both show the same value or the same conflict.
    pub fn organisations_agree(&mut self) -> Done {
        let [here, there] = [0, 1].map(|org| &self.devices[self.home(org)[0]].journal);
        let mut seen = self.shown;
        for place in 0..PERSONS as u8 {
            let who = person(place);
            if [here, there].into_iter().any(|journal| journal.is_erased(who) || empties_of_others(journal, who)) {
                continue;
            }
            if self.is_forgotten(who) {
                seen.note(Class::Forgotten);
                continue;
            }
            let (ours, theirs) = (here.fold_subject(subject(place)), there.fold_subject(subject(place)));
            let (left, right) = (shared(&ours, &theirs), shared(&theirs, &ours));
            prop_assert_eq!(&left, &right, "{} is not the same for both", who);
            for (journal, lane, other) in [(here, 0, &theirs), (there, 1, &ours)] {
                if outcome_is_unsaid(journal, subject(place), org(lane), other)? {
                    seen.note(Class::KeptOutcome);
                }
            }
            let values = |(_, writes): (&String, &Vec<(FactId, Value)>)| {
                writes.iter().map(|(_, value)| format!("{value:?}")).collect::<BTreeSet<_>>().len()
            };
            let most = left.iter().map(values).max().unwrap_or_default();
            if most > 0 {
                seen.note(Class::Shared);
            }
            if most > 1 {
                seen.note(Class::SharedConflict);
            }
        }
        self.shown = seen;
        Ok(())
    }

    /// Whether something left of somebody of which its sender knows nothing any more: the machine that noted it was lost
    /// before anybody had its backup. Nobody can take back what nobody knows to have left.
    fn is_forgotten(&self, who: PersonId) -> bool {
        let noted = |from: usize, id: uuid::Uuid| {
            let journal = &self.devices[self.home(from)[0]].journal;
            let note = |fact: &Fact| fact.by.org == org(from) && fact.get(sent::PACKET) == Some(id.into());
            journal.about(Subject::Person(who)).iter().any(note)
        };
        self.packets.iter().any(|packet| packet.persons.contains(&who) && !noted(packet.from, packet.id))
    }
}

/// All retractions that count.
fn taken_back(fold: &Fold<'_>) -> BTreeSet<FactId> {
    fold.facts().map(|(fact, _)| fact).filter(|fact| fact.kind == Kind::Retracted).map(|fact| fact.id).collect()
}

/// All facts that count, by the fields that they write.
fn writes<'a>(fold: &Fold<'a>) -> BTreeMap<CellKey<'a>, BTreeSet<FactId>> {
    let mut writes: BTreeMap<CellKey<'a>, BTreeSet<FactId>> = BTreeMap::new();
    for (fact, _) in fold.facts() {
        each_write(fact, |key, _| {
            writes.entry(key).or_default().insert(fact.id);
        });
    }
    writes
}

/// Whether an organisation emptied what another one wrote: on its own board alone, by its own decision.
fn empties_of_others(journal: &Journal, who: PersonId) -> bool {
    let held = journal.about(Subject::Person(who));
    let emptied = |by: &Fact| by.get(redacted::FACT).and_then(|id| journal.fact(by.about, id));
    held.iter().any(|by| emptied(by).is_some_and(|fact| fact.by.org != by.by.org))
}

/// Whether a field leaves with one of the last packets without a tick. An agreement is told to the one whom it names, and
/// of outcomes more is asked below.
fn leaves(field: AnyField) -> bool {
    !matches!(field.kind, Kind::Agreement | Kind::Outcome)
        && PURPOSES.iter().any(|purpose| field.family().1.of(*purpose) == Answer::Yes)
}

/// An outcome that stays leaves nothing of the former ones standing at the partner, and any other is the same for both. Gives
/// whether it stays. While colleagues disagree about it, nothing is asked; nor where one of its facts was emptied, for that
/// takes away what its author had said.
fn outcome_is_unsaid(journal: &Journal, about: Subject, lane: OrgId, other: &Fold<'_>) -> Result<bool, TestCaseError> {
    let fold = journal.fold_subject(about);
    let field = outcome::OUTCOME.any();
    let Some(ours) = fold.cell(field, Some(lane), Keys::None).filter(|cell| !cell.in_conflict()) else {
        return Ok(false);
    };
    let emptied = |fact: &&Fact| fact.kind == Kind::Outcome && fact.data.is_empty();
    if journal.about(about).iter().any(|fact| emptied(&fact)) {
        return Ok(false);
    }
    let values = |cell: &Cell<'_>| cell.current.iter().map(|write| write.value.clone()).collect::<Vec<_>>();
    let theirs = other.cell(field, Some(lane), Keys::None).map(values).unwrap_or_default();
    let stays = ours.current.iter().any(|write| unsaid::stays(write.fact));
    if stays {
        prop_assert!(theirs.iter().all(|value| *value == Value::Null), "{} of {} is shown: {:?}", lane, about, theirs);
    } else {
        prop_assert_eq!(theirs, values(ours), "the outcome of {}", about);
    }
    Ok(stays)
}

/// What is shown of the fields that leave, with who wrote it.
fn shared(fold: &Fold<'_>, other: &Fold<'_>) -> BTreeMap<String, Vec<(FactId, Value)>> {
    let told = |cell: &&Cell<'_>| {
        let key = &cell.key;
        let set = key.kind.schema().is_some_and(|schema| schema.shape == Shape::Set);
        match set.then(|| key.element.text()) {
            None => leaves(key.field),
            Some(id) if is_hidden(fold, other, key.kind, id) => false,
            // Who was told of an element is told that it was removed.
            Some(id) if key.field.is_removal() => cells(fold, key.kind, id).iter().any(|cell| leaves(cell.key.field)),
            Some(_) => leaves(key.field),
        }
    };
    let line = |cell: &Cell<'_>| {
        let key = &cell.key;
        let name = format!("{} {:?} {:?} {} {:?}", key.kind, key.lane, key.element, key.field.key, key.day);
        (name, cell.current.iter().map(|write| (write.fact.id, write.value.clone())).collect())
    };
    fold.cells().iter().filter(told).map(line).collect()
}

fn cells<'f, 'a>(fold: &'f Fold<'a>, kind: &Kind, id: &str) -> &'f [Cell<'a>] {
    fold.element(kind, id).map(|element| element.cells).unwrap_or_default()
}

/// Whether an element is not compared: it is removed here, or it is removed there by one who could not know of something
/// that never left.
fn is_hidden(fold: &Fold<'_>, other: &Fold<'_>, kind: &Kind, id: &str) -> bool {
    let removed = |fold: &Fold<'_>| fold.element(kind, id).is_none_or(|it| it.presence == Presence::Removed);
    let is_untold = |cell: &Cell<'_>| !cell.key.field.is_removal() && !leaves(cell.key.field);
    let untold = |fold: &Fold<'_>| cells(fold, kind, id).iter().any(is_untold);
    removed(fold) || removed(other) && (untold(fold) || untold(other))
}
