//! Section 2: who the accompanied are (I10). Each table has a line for what nobody noted.

use super::tables::{by_label, code, entry, listed, shared_out};
use crate::domain::codes::{DECLINED, ENTRY_STATUSES, SCHOOLING};
use crate::insight::results::indicators::{People, Seen, Set, band, band_label};
use crate::insight::results::{Counted, Label, Table};
use crate::insight::settings::Entry;
use std::collections::BTreeMap;

const YES: Label = Label::Message("results-row-yes");
const NO: Label = Label::Message("results-row-no");
const REFUSED: Label = Label::Message("results-row-declined");

pub fn tables(people: &People<'_>, set: Set) -> Vec<Table> {
    let whole = people.accompanied();
    let parted = |id, labels: Vec<Label>, found| shared_out(id, labels, found, whole.clone());
    let codes = |list: &'static str, codes: &[&str]| codes.iter().map(|known| code(list, known)).collect::<Vec<_>>();
    let names = |entries: &[Entry]| {
        let kept = entries.iter().filter(|entry| !entry.removed && !entry.name.is_empty());
        kept.map(|entry| Label::Named(entry.name.clone())).collect::<Vec<_>>()
    };
    let settings = people.settings;
    let age = |seen: &Seen<'_>| band_label(band(seen.story, set, seen.place));
    let schooling = |seen: &Seen<'_>| told(seen.story.schooling.as_deref(), "schooling");
    let status = |seen: &Seen<'_>| match seen.story.entry_status.as_deref() {
        Some(DECLINED) => REFUSED,
        other => told(other, "entry"),
    };
    let statuses = [codes("entry", ENTRY_STATUSES), vec![REFUSED]].concat();
    vec![
        parted("age", set.bands().iter().map(|band| band_label(Some(band))).collect(), by_label(people, age)),
        parted("schooling", codes("schooling", SCHOOLING), by_label(people, schooling)),
        parted("status", statuses, by_label(people, status)),
        parted("neet", vec![YES], by_label(people, |seen| answered(seen.is_neet(settings)))),
        parted("newcomer", vec![YES, NO], by_label(people, |seen| answered(seen.story.newcomer))),
        listed("public", names(&settings.publics), publics(people), &whole),
        parted(
            "track",
            names(&settings.tracks),
            by_label(people, |seen| entry(settings, seen.story.training_on(seen.place))),
        ),
        parted(
            "territory",
            names(&settings.territories),
            by_label(people, |seen| entry(settings, seen.story.territory)),
        ),
        parted(
            "locality",
            Vec::new(),
            by_label(people, |seen| seen.story.locality.clone().map_or(Label::Unknown, Label::Named)),
        ),
    ]
}

fn told(known: Option<&str>, list: &'static str) -> Label {
    known.map_or(Label::Unknown, |known| code(list, known))
}

fn answered(answer: Option<bool>) -> Label {
    match answer {
        Some(true) => YES,
        Some(false) => NO,
        None => Label::Unknown,
    }
}

/// Somebody may have several of the organisation's labels.
fn publics(people: &People<'_>) -> BTreeMap<Label, Counted> {
    people.by(|seen| {
        let mut labels: Vec<Label> = Vec::new();
        if seen.accompanied {
            labels.extend(seen.story.publics.iter().map(|public| entry(people.settings, Some(*public))));
            if labels.is_empty() {
                labels.push(Label::Unknown);
            }
            labels.dedup();
        }
        labels
    })
}
