//! The path along the organisation's columns: what is behind, where the person stands, what may come.

use crate::domain::{Day, Step};
use crate::insight::dossier::Stretch;
use crate::insight::settings::Column;

/// Where a step stands on the path. Paths are not straight: a later column may be done before an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Done,
    Now,
    Next,
}

/// One step of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    pub step: Step,
    pub progress: Progress,
    /// The day on which the person last entered the step.
    pub since: Option<Day>,
    /// Days spent in the step, all stays together, today included in none.
    pub days: i32,
}

/// The steps in the order of the columns; hidden ones only when the person has been there.
pub fn milestones(path: &[Stretch], columns: &[Column], current: Step, today: Day) -> Vec<Milestone> {
    let known: Vec<&Stretch> = path.iter().filter(|stretch| stretch.from <= today).collect();
    let milestone = |step: Step| {
        let stays = || known.iter().filter(move |stretch| stretch.step == step);
        let until = |stretch: &Stretch| stretch.to.filter(|to| *to <= today).unwrap_or(today);
        let progress = match (step == current, stays().next()) {
            (true, _) => Progress::Now,
            (false, Some(_)) => Progress::Done,
            (false, None) => Progress::Next,
        };
        let since = stays().next_back().map(|stretch| stretch.from);
        let days = stays().map(|stretch| stretch.from.days_until(until(stretch))).sum();
        Milestone { step, progress, since, days }
    };
    let steps = columns.iter().map(|column| (column.hidden, milestone(column.step)));
    steps.filter(|(hidden, stone)| !hidden || stone.progress != Progress::Next).map(|(_, stone)| stone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn columns() -> Vec<Column> {
        Step::ALL.into_iter().map(|step| Column { step, label: None, hidden: step.hidden_by_default() }).collect()
    }

    #[test]
    fn a_path_that_turns_back_counts_every_stay() {
        let stretch = |step, from: &str, to: Option<&str>| Stretch { step, from: day(from), to: to.map(day) };
        let path = [
            stretch(Step::Intake, "2026-01-01", Some("2026-01-05")),
            stretch(Step::Training, "2026-01-05", Some("2026-01-15")),
            stretch(Step::Intake, "2026-01-15", Some("2026-01-16")),
            stretch(Step::Training, "2026-01-16", Some("2026-03-01")),
            stretch(Step::Hired, "2026-03-01", None),
        ];
        let found = milestones(&path, &columns(), Step::Training, day("2026-01-20"));
        let stone = |step| *found.iter().find(|stone| stone.step == step).unwrap();
        let intake =
            Milestone { step: Step::Intake, progress: Progress::Done, since: Some(day("2026-01-15")), days: 5 };
        assert_eq!(stone(Step::Intake), intake);
        assert_eq!((stone(Step::Training).progress, stone(Step::Training).days), (Progress::Now, 14));
        // What is planned has not been reached.
        assert_eq!((stone(Step::Hired).progress, stone(Step::Hired).since), (Progress::Next, None));
    }

    #[test]
    fn a_hidden_column_shows_once_it_is_used() {
        let today = day("2026-01-20");
        let steps = |path: &[Stretch], current| {
            milestones(path, &columns(), current, today).iter().map(|stone| stone.step).collect::<Vec<_>>()
        };
        assert!(!steps(&[], Step::Intake).contains(&Step::CpasContract));
        assert!(steps(&[], Step::CpasContract).contains(&Step::CpasContract));
        let used = [Stretch { step: Step::CpasContract, from: today.plus(-9), to: Some(today.plus(-1)) }];
        assert_eq!(steps(&used, Step::Hired).len(), 10);
    }
}
