//! The board from the checkpoint is the board from the journal, or there is no checkpoint.

use super::generator::holds;
use super::script::{day, org};
use super::unread::{batches, read};
use passerelle::domain::{ActId, Day, OrgId, PersonId, Subject};
use passerelle::insight::board::checkpoint::{Checkpoint, Made, Records, Source, Unfit, Wanted, make};
use passerelle::insight::board::search;
use passerelle::insight::people::example;
use passerelle::insight::{Card, Settings};
use passerelle::journal::index::Batch;
use passerelle::journal::{Digest, Journal};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;

const PROGRAM: &str = "laws";

/// What the board shows of a journal, said once more.
#[derive(Debug, PartialEq)]
struct Shown {
    settings: Settings,
    example: Option<ActId>,
    cards: BTreeMap<PersonId, (Card, String)>,
}

impl Shown {
    fn of(journal: &Journal, own: OrgId, today: Day) -> Self {
        let settings = Settings::read(journal, own);
        let mut cards = BTreeMap::new();
        for person in journal.subjects().filter_map(Subject::person) {
            let first = journal.group_of(person).first() == Some(&person) && !journal.is_erased(person);
            let fold = journal.fold_person(person);
            if let Some(card) = Card::read(person, &fold, Some(own), &settings, today).filter(|_| first) {
                cards.insert(person, (card, search::text_of(&fold)));
            }
        }
        Self { settings, example: example::act_of(journal, own), cards }
    }

    fn from(checkpoint: &Checkpoint, records: &Records) -> Self {
        let texts = checkpoint.texts(&records.texts).unwrap();
        let cards = checkpoint.cards.iter().zip(texts);
        let cards = cards.map(|(card, text)| (card.id, (card.as_ref().clone(), text))).collect();
        Self { settings: checkpoint.settings.clone(), example: checkpoint.example, cards }
    }
}

/// Batches with keys that rise, as a store gives them; a digest is what tells two contents apart.
fn kept(batches: &[Vec<u8>]) -> Vec<(Made, Rc<dyn Batch>)> {
    let made = |(place, bytes): (usize, &Vec<u8>)| {
        let mut digest = [0; 32];
        digest[..8].copy_from_slice(&passerelle::domain::pack::checksum(bytes).to_le_bytes());
        let made = Made { key: 3 * place as u64 + 1, length: bytes.len() as u64, digest: Digest::new(digest) };
        (made, Rc::new(bytes.clone()) as Rc<dyn Batch>)
    };
    batches.iter().enumerate().map(made).collect()
}

fn source(own: OrgId, today: Day, batches: &[(Made, Rc<dyn Batch>)], before: Option<Records>) -> Source<'static> {
    Source { program: PROGRAM, own, today, batches: batches.to_vec(), before }
}

fn keys(batches: &[(Made, Rc<dyn Batch>)]) -> Vec<u64> {
    batches.iter().map(|(made, _)| made.key).collect()
}

fn opened(records: &Records, own: OrgId, today: Day, keys: &[u64]) -> Result<Checkpoint, Unfit> {
    Checkpoint::read(&records.board, Wanted { program: PROGRAM, own, today, keys })
}

/// The day on which a checkpoint is made, and a day on which it is read.
fn days(bits: u64) -> (Day, Day) {
    let made = day((bits >> 40) as u8).plus(((bits >> 44) % 3) as i32 - 1);
    (made, made.plus([0, 0, 1, 2, 31, 400][(bits >> 48) as usize % 6]))
}

#[test]
fn the_board_from_the_checkpoint_is_the_board_from_the_journal_on_any_later_day() {
    holds(|world, bits| {
        let (own, (made, today)) = (org((bits & 1) as usize), days(bits));
        let batches = batches(&world.arrivals[(bits & 1) as usize], bits);
        let (journal, _) = read(own, &batches).unwrap();
        let kept = kept(&batches);
        let records = make(&source(own, made, &kept, None)).unwrap();
        let checkpoint = opened(&records, own, today, &keys(&kept)).unwrap();
        prop_assert_eq!(Shown::from(&checkpoint, &records), Shown::of(&journal, own, today));
        // What is said to be coming comes, and nothing else does.
        for ahead in [1, 7, 30] {
            let then = today.plus(ahead);
            let later = opened(&records, own, then, &keys(&kept)).unwrap();
            for (card, later) in checkpoint.cards.iter().zip(later.cards.iter()) {
                let coming = checkpoint.coming.iter().find(|(person, _)| *person == card.id);
                let days = coming.map_or(&[][..], |(_, days)| days);
                let expected = days.iter().rfind(|(from, _)| *from <= then).map_or(card, |(_, card)| card);
                prop_assert_eq!(later, expected);
            }
        }
        Ok(())
    });
}

#[test]
fn a_checkpoint_that_goes_on_is_one_made_of_all() {
    holds(|world, bits| {
        let (own, (made, today)) = (org((bits & 1) as usize), days(bits));
        let kept = kept(&batches(&world.arrivals[(bits & 1) as usize], bits));
        let before = make(&source(own, made, &kept[..(bits >> 32) as usize % (kept.len() + 1)], None)).unwrap();
        let on = make(&source(own, today, &kept, Some(before))).unwrap();
        let whole = make(&source(own, today, &kept, None)).unwrap();
        let shown = |records: &Records| {
            let checkpoint = opened(records, own, today, &keys(&kept)).unwrap();
            (Shown::from(&checkpoint, records), checkpoint.coming)
        };
        prop_assert_eq!(shown(&on), shown(&whole));
        Ok(())
    });
}

#[test]
fn a_checkpoint_that_does_not_fit_is_not_taken() {
    holds(|world, bits| {
        let (own, (made, today)) = (org((bits & 1) as usize), days(bits));
        let kept = kept(&batches(&world.arrivals[(bits & 1) as usize], bits));
        let all = keys(&kept);
        let records = make(&source(own, made, &kept, None)).unwrap();
        let is = |own, today, keys: &[u64]| opened(&records, own, today, keys).map(|checkpoint| checkpoint.newer);
        prop_assert_eq!(is(org((!bits & 1) as usize), today, &all), Err(Unfit::OtherOrganisation));
        prop_assert_eq!(is(own, made.plus(-1), &all), Err(Unfit::LaterDay));
        let chosen = (bits >> 32) as usize % all.len();
        let without: Vec<u64> = all.iter().copied().filter(|key| *key != all[chosen]).collect();
        prop_assert_eq!(is(own, today, &without), Err(Unfit::OtherBatches));
        // One that was put in place of others has a greater key; one that was passed over has a smaller one.
        let replaced = [&without[..], &[1_000]].concat();
        prop_assert_eq!(is(own, today, &replaced), Err(Unfit::OtherBatches));
        let mut between = all.clone();
        between.insert(chosen, all[chosen] - 1);
        prop_assert_eq!(is(own, today, &between), Err(Unfit::OtherBatches));
        prop_assert_eq!(is(own, today, &[&all[..], &[1_000]].concat()), Ok(vec![1_000]));
        let other = Wanted { program: "a newer one", own, today, keys: &all };
        prop_assert_eq!(Checkpoint::read(&records.board, other), Err(Unfit::OtherProgram));
        Ok(())
    });
}

#[test]
fn a_damaged_record_is_not_taken() {
    holds(|world, bits| {
        let (own, (made, today)) = (org((bits & 1) as usize), days(bits));
        let kept = kept(&batches(&world.arrivals[(bits & 1) as usize], bits));
        let all = keys(&kept);
        let records = make(&source(own, made, &kept, None)).unwrap();
        let checkpoint = opened(&records, own, today, &all).unwrap();
        let damaged = |record: &[u8]| {
            let mut record = record.to_vec();
            let place = (bits >> 16) as usize % record.len();
            if bits & 4 == 0 {
                record.truncate(place);
            } else {
                record[place] ^= 1 << (bits & 7);
            }
            record
        };
        let board = Records { board: damaged(&records.board), ..records.clone() };
        prop_assert!(opened(&board, own, today, &all).is_err());
        prop_assert!(checkpoint.texts(&damaged(&records.texts)).is_err());
        prop_assert!(checkpoint.index(&damaged(&records.index)).is_err());
        prop_assert!(!checkpoint.has_index(&damaged(&records.index)));
        // Records of two makings are not taken together, and nothing is made from them.
        let other = make(&source(own, made, &kept[..kept.len() - 1], None)).unwrap();
        prop_assert!(other.index == records.index || checkpoint.index(&other.index).is_err());
        let mixed = Records { index: damaged(&records.index), ..records.clone() };
        prop_assert_eq!(make(&source(own, made, &kept, Some(mixed))), Some(records));
        Ok(())
    });
}
