//! Which quantities are left out, so that those that must not be known cannot be.
//!
//! For each of them a *second truth* is looked for: another set of numbers that adds up as well, in which this one is
//! another and everything that is told is the same. Where there is none, the smallest figures with which there is one are
//! left out too. Every figure left out so has changed in a second truth, so it cannot be found either; and leaving out more
//! later takes no second truth away.

use super::quantities::Web;
use crate::domain::order::InOrder;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// How many beginnings of a second truth are looked at for one quantity.
const PATIENCE: usize = 4_000;

/// Which quantities are not told.
pub fn protect(web: &Web) -> Vec<bool> {
    let mut hidden: Vec<bool> = web.quantities.iter().map(|quantity| quantity.sensitive || !quantity.shown).collect();
    let mut wanted: Vec<usize> = (0..hidden.len()).filter(|at| web.quantities[*at].sensitive).collect();
    // What is found for the largest often serves the others.
    wanted.order_by_key(|at| Reverse(web.quantities[*at].value));
    let search = Search::new(web);
    for quantity in wanted {
        let found = search.second_truth(quantity, &hidden, Pruned::Yes);
        let found = found.or_else(|| search.second_truth(quantity, &hidden, Pruned::No));
        match found {
            Some(changed) => changed.into_iter().for_each(|at| hidden[at] = true),
            // Not met so far: rather nothing of all that hangs together with it.
            None => search.all_beside(quantity).into_iter().for_each(|at| hidden[at] = true),
        }
    }
    hidden
}

/// Whether of the ways that leave the same to be balanced only the cheapest is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pruned {
    Yes,
    No,
}

struct Search<'a> {
    web: &'a Web,
    /// The sums in which each quantity stands.
    sums: Vec<Vec<usize>>,
}

/// A beginning of a second truth: by how much quantities differ, and by how much sums are wrong.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Begun {
    /// What it leaves out besides.
    cost: u64,
    steps: usize,
    changed: BTreeMap<usize, i64>,
    wrong: BTreeMap<usize, i64>,
}

impl<'a> Search<'a> {
    fn new(web: &'a Web) -> Self {
        let mut sums = vec![Vec::new(); web.quantities.len()];
        for (place, sum) in web.sums.iter().enumerate() {
            sum.parts.iter().chain([&sum.whole]).for_each(|quantity| sums[*quantity].push(place));
        }
        Self { web, sums }
    }

    /// The quantities that change in the second truth that leaves out least, if one is found.
    fn second_truth(&self, quantity: usize, hidden: &[bool], pruned: Pruned) -> Option<Vec<usize>> {
        let mut begun: BinaryHeap<Reverse<Begun>> = BinaryHeap::new();
        let mut met: BTreeSet<BTreeMap<usize, i64>> = BTreeSet::new();
        let nothing = Begun { cost: 0, steps: 0, changed: BTreeMap::new(), wrong: BTreeMap::new() };
        begun.extend([1, -1].into_iter().filter_map(|by| self.step(&nothing, quantity, by, hidden)).map(Reverse));
        for _ in 0..PATIENCE {
            let Reverse(here) = begun.pop()?;
            let Some((sum, by)) = here.wrong.iter().next() else { return Some(here.changed.into_keys().collect()) };
            if pruned == Pruned::Yes && !met.insert(here.wrong.clone()) {
                continue;
            }
            let sum = &self.web.sums[*sum];
            // A part that grows makes the sum too large by one, a whole that grows makes it too small.
            let parts = sum.parts.iter().map(|part| (*part, -by.signum()));
            for (next, by) in parts.chain([(sum.whole, by.signum())]) {
                begun.extend(self.step(&here, next, by, hidden).map(Reverse));
            }
        }
        None
    }

    /// The same with one quantity more that differs; none where it cannot, or does already.
    fn step(&self, from: &Begun, quantity: usize, by: i64, hidden: &[bool]) -> Option<Begun> {
        let held = self.web.quantities[quantity];
        // What stands in the report and is not told is no zero, for zeros are told.
        let least = u64::from(held.shown);
        if from.changed.contains_key(&quantity) || held.value.checked_add_signed(by)? < least {
            return None;
        }
        let mut next = from.clone();
        next.cost += if hidden[quantity] { 0 } else { held.value };
        next.steps += 1;
        next.changed.insert(quantity, by);
        for place in &self.sums[quantity] {
            let sum = &self.web.sums[*place];
            let parts = sum.parts.iter().filter(|part| **part == quantity).count();
            let weight = i64::try_from(parts).ok()? - i64::from(sum.whole == quantity);
            let wrong = next.wrong.entry(*place).or_default();
            *wrong += weight * by;
            if *wrong == 0 {
                next.wrong.remove(place);
            }
        }
        Some(next)
    }

    /// All that hangs together with a quantity by sums.
    fn all_beside(&self, quantity: usize) -> BTreeSet<usize> {
        let (mut all, mut left) = (BTreeSet::from([quantity]), vec![quantity]);
        while let Some(at) = left.pop() {
            let sums = self.sums[at].iter().map(|place| &self.web.sums[*place]);
            let beside = sums.flat_map(|sum| sum.parts.iter().chain([&sum.whole]));
            left.extend(beside.copied().filter(|next| all.insert(*next)).collect::<Vec<_>>());
        }
        all
    }
}
