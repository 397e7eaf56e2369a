//! Figures taken in turn, so that a slow minute of the machine falls on each side.

use super::board::Board;
use super::report::Row;
use super::stats::median;
use anyhow::Result;

/// What the runs of each build gave: ours first, then those of the build beside.
pub struct Turns<T>(Vec<Vec<T>>);

/// A figure of ours, and the same of the build beside if there is one.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    pub ours: f64,
    pub beside: Option<f64>,
}

impl<T> Turns<T> {
    /// In each round every board has one run, and another board begins.
    ///
    /// # Errors
    /// The first failure of a run.
    pub fn take(rounds: usize, boards: &[Board<'_>], mut one: impl FnMut(&Board<'_>) -> Result<T>) -> Result<Self> {
        let mut turns = Self(boards.iter().map(|_| Vec::new()).collect());
        for round in 0..rounds {
            for place in 0..boards.len() {
                let place = (place + round) % boards.len();
                turns.add(place, one(&boards[place])?);
            }
        }
        Ok(turns)
    }

    /// No runs yet of this many builds.
    pub fn of(builds: usize) -> Self {
        Self((0..builds).map(|_| Vec::new()).collect())
    }

    /// Adds a run of a build.
    pub fn add(&mut self, build: usize, run: T) {
        self.0[build].push(run);
    }

    /// Our runs.
    pub fn ours(&self) -> &[T] {
        &self.0[0]
    }

    /// The median of a figure.
    pub fn median(&self, figure: impl Fn(&T) -> f64) -> Pair {
        self.fold(figure, median)
    }

    /// The greatest of a figure.
    pub fn greatest(&self, figure: impl Fn(&T) -> f64) -> Pair {
        self.fold(figure, |runs| runs.into_iter().fold(0.0, f64::max))
    }

    fn fold(&self, figure: impl Fn(&T) -> f64, fold: impl Fn(Vec<f64>) -> f64) -> Pair {
        let of = |runs: &Vec<T>| fold(runs.iter().map(&figure).collect());
        Pair { ours: of(&self.0[0]), beside: self.0.get(1).map(of) }
    }
}

impl Pair {
    /// A row that sets ours beside the other build, if there is one, at most this many times as much.
    pub fn beside(self, work: &str, limit: Option<f64>) -> Option<Row> {
        let row = Row::ratio(work, self.ours, ("the build beside", self.beside?), limit.unwrap_or(1.0));
        Some(if limit.is_some() { row } else { row.without_budget() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_build_keeps_its_own_runs() {
        let mut turns = Turns::of(2);
        for (build, run) in [(0, 3.0), (1, 30.0), (0, 1.0), (1, 10.0), (0, 2.0), (1, 20.0)] {
            turns.add(build, run);
        }
        let medians = turns.median(|run| *run);
        assert_eq!((medians.ours, medians.beside), (2.0, Some(20.0)));
        assert_eq!(turns.greatest(|run| *run).beside, Some(30.0));
        assert!(medians.beside("open", Some(0.45)).is_some_and(|row| row.ratio == Some(0.1)));
        assert!(Turns::<f64>::of(1).median(|run| *run).beside("open", None).is_none());
    }
}
