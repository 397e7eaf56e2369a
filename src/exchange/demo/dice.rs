//! Dice that fall the same way for the same seed, on every machine.
//!
//! SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014): one addition and a
//! mixing function a roll, and any two seeds give unrelated rolls, so each person has dice of their own.
//! It guards no secret.

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// A source of rolls.
#[derive(Debug, Clone)]
pub struct Dice(u64);

fn mix(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

impl Dice {
    /// The dice of one purpose for one number (a person, a block), under a seed.
    pub fn of(seed: u64, purpose: u64, number: u64) -> Self {
        Self(mix(mix(mix(seed.wrapping_add(GOLDEN)).wrapping_add(purpose)).wrapping_add(number)))
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mix(self.0)
    }

    /// A number below `sides`; 0 when there are none.
    pub fn below(&mut self, sides: usize) -> usize {
        // The high half of the product: without the bias of a remainder, and never `sides` itself.
        ((u128::from(self.roll()) * sides as u128) >> 64) as usize
    }

    /// A number from `low` to `high`, both included; `low` when `high` is lower.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        low + self.below((high - low).max(0) as usize + 1) as i32
    }

    /// True in this many cases out of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of `items`, which are not empty.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// One of `items`, which are not empty, by their weights.
    pub fn weighted<'a, T>(&mut self, items: &'a [T], weight: impl Fn(&T) -> usize) -> &'a T {
        let mut left = self.below(items.iter().map(&weight).sum());
        let found = items.iter().find(|item| {
            let here = left < weight(item);
            left = left.saturating_sub(weight(item));
            here
        });
        found.unwrap_or(&items[0])
    }

    /// Puts `items` in any order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rolls_are_those_of_splitmix() {
        // The first outputs of the reference implementation from state 0.
        let mut dice = Dice(0);
        let first: Vec<u64> = (0..3).map(|_| dice.roll()).collect();
        assert_eq!(first, [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f]);
    }

    #[test]
    fn every_side_comes_up_as_often() {
        let mut dice = Dice::of(1, 2, 3);
        let mut seen = [0; 6];
        for _ in 0..60_000 {
            seen[dice.below(6)] += 1;
        }
        assert!(seen.iter().all(|count| (9_500..10_500).contains(count)), "{seen:?}");
        let heavy = (0..10_000).filter(|_| *dice.weighted(&[1, 9], |weight| *weight) == 9).count();
        assert!((8_800..9_200).contains(&heavy), "{heavy}");
    }
}
