//! Sorting without a copy of the sorting code for each type that is sorted.
//!
//! The standard library compiles its sort anew for every type and every order: a fifth of the program, when each
//! call site had its own. Here places in the list are sorted by one function, through a pointer to the order, and
//! the items are then put at their places. Sorting stays stable. Maps and sets are filled item by item for the same
//! reason: collecting into one sorts first.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorting of a list, as the standard library names it.
pub trait InOrder<T> {
    /// Sorts by the items' own order.
    fn order(&mut self)
    where
        T: Ord;

    /// Sorts by an order.
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// Sorts by the order of keys, each of which is read once.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);
}

impl<T> InOrder<T> for [T] {
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }

    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let items = &*self;
        let by_place = |a: u32, b: u32| match (items.get(a as usize), items.get(b as usize)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        };
        if items.is_sorted_by(|a, b| compare(a, b) != Ordering::Greater) {
            return;
        }
        let mut places = sorted_places(items.len(), &by_place);
        settle(&mut places, &mut |a, b| self.swap(a, b));
    }

    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        // What comes in its order, as facts of a file do, is not sorted again.
        if keys.is_sorted() {
            return;
        }
        let by_place = |a: u32, b: u32| keys.get(a as usize).cmp(&keys.get(b as usize));
        let mut places = sorted_places(keys.len(), &by_place);
        settle(&mut places, &mut |a, b| self.swap(a, b));
    }
}

/// Filling a map or a set.
pub trait Fill: Iterator + Sized {
    /// The set of the items.
    fn into_set(self) -> BTreeSet<Self::Item>
    where
        Self::Item: Ord,
    {
        let mut set = BTreeSet::new();
        self.for_each(|item| {
            set.insert(item);
        });
        set
    }

    /// The map of the pairs; of two with one key the later stays.
    fn into_map<K: Ord, V>(self) -> BTreeMap<K, V>
    where
        Self: Iterator<Item = (K, V)>,
    {
        let mut map = BTreeMap::new();
        self.for_each(|(key, value)| {
            map.insert(key, value);
        });
        map
    }
}

impl<I: Iterator> Fill for I {}

/// The places of a list in sorted order: first the place of the item that comes first.
fn sorted_places(length: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..u32::try_from(length).unwrap_or(u32::MAX)).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Brings every item to its place by swapping; each item is moved once.
fn settle(places: &mut [u32], swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..places.len() {
        let mut here = start;
        loop {
            let from = places[here] as usize;
            places[here] = here as u32;
            if from == start {
                break;
            }
            swap(here, from);
            here = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_are_sorted_as_the_standard_library_sorts(keys in prop::collection::vec(0_u8..40, 0..300)) {
            // The place beside the key shows that equal keys keep their order.
            let items: Vec<(u8, usize)> = keys.iter().copied().zip(0..).collect();
            let (mut ours, mut std) = (items.clone(), items.clone());
            ours.order_by_key(|(key, _)| *key);
            std.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(&ours, &std);
            ours.order_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            std.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            prop_assert_eq!(&ours, &std);
            let (mut ours, mut std) = (keys.clone(), keys.clone());
            ours.order();
            std.sort();
            prop_assert_eq!(ours, std);
            prop_assert_eq!(items.iter().copied().into_map(), items.iter().copied().collect::<BTreeMap<_, _>>());
            prop_assert_eq!(keys.iter().into_set(), keys.iter().collect::<BTreeSet<_>>());
        }
    }
}
