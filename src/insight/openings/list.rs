//! The openings in the order of their list: what is free soonest comes first.

use super::opening::Opening;
use super::recruitment::Recruitment;
use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{Day, OpeningId, fold_text};
use crate::insight::matching::Profile;
use std::collections::BTreeMap;
use std::rc::Rc;

coded! {
    /// Which openings a list shows, as its address says it.
    pub enum Which {
        Open = "ouvertes",
        Closed = "cloturees",
    }
}

/// An opening of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub opening: Rc<Opening>,
    pub recruitment: Recruitment,
}

impl Listed {
    /// The day by which the opening stands in the list: when a post is free again, else when it begins.
    fn day(&self) -> Option<Day> {
        self.recruitment.frees_on().or(self.opening.start)
    }
}

/// The openings that are looked for, the soonest day first and those without one last, then by title.
pub fn listed<'p>(
    openings: &BTreeMap<OpeningId, Rc<Opening>>,
    people: impl IntoIterator<Item = &'p Rc<Profile>>,
    which: Which,
    today: Day,
) -> Vec<Listed> {
    let mut all = Recruitment::all(openings, people);
    let wanted = openings.values().filter(|opening| opening.is_open(today) == (which == Which::Open));
    let listed = wanted.filter_map(|opening| {
        let recruitment = all.remove(&opening.id)?;
        Some(Listed { opening: opening.clone(), recruitment })
    });
    let mut listed: Vec<Listed> = listed.collect();
    listed.order_by_key(|it| (it.day().is_none(), it.day(), fold_text::fold(&it.opening.title), it.opening.id));
    listed
}
