//! « Mon parcours » in easy words: one page for the person, in large type. What was done, what comes next, who helps.
//!
//! It says less than the sheet that the person takes home, so that it can be read by whoever reads little: no code, no
//! proof, no contract's sort. It holds no obstacle, no note and no reason of an end.

use super::Bearer;
use super::dossier::path;
use super::person::{Coming, PersonSheet};
use crate::domain::order::InOrder;
use crate::domain::{Day, MemberId, Step};
use crate::insight::dossier::Dossier;
use crate::insight::placement::work;
use crate::insight::settings::Settings;
use crate::journal::Kind;
use crate::journal::schema::placement;

/// The most that one page takes in large type.
const STEPS: usize = 7;
const STAGES: usize = 4;
const COMING: usize = 5;

/// A placement that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// Where, when it is known.
    pub company: Option<String>,
    pub start: Day,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JourneySheet {
    pub bearer: Bearer,
    /// The day on which the person came.
    pub since: Option<Day>,
    /// The steps that are behind, each once, in the order in which they were first reached; of many the last.
    pub done: Vec<Step>,
    /// Where the person stands.
    pub now: Option<Step>,
    /// Placements, the last ones first to be kept.
    pub stages: Vec<Stage>,
    /// The jobs one can see oneself in.
    pub goals: Vec<String>,
    /// What has a day to come, the soonest first.
    pub coming: Vec<(Day, Coming)>,
    /// Who answers for the person.
    pub helps: Option<MemberId>,
}

impl JourneySheet {
    /// Chooses from a dossier.
    pub fn of(dossier: &Dossier, settings: &Settings, today: Day) -> Self {
        let whole = PersonSheet::of(dossier, settings, today);
        let path = path(dossier, today);
        let now = dossier.step();
        let mut done: Vec<Step> = Vec::new();
        for stretch in &path {
            if Some(stretch.step) != now && !done.contains(&stretch.step) {
                done.push(stretch.step);
            }
        }
        done.drain(..done.len().saturating_sub(STEPS));
        let begun = dossier.records.of(&Kind::Placement).iter().filter_map(|record| {
            let start = work::dates(record).start.filter(|start| *start <= today)?;
            Some(Stage { company: record.get(placement::COMPANY).map(str::to_owned), start })
        });
        let mut stages: Vec<Stage> = begun.collect();
        stages.order_by_key(|stage| stage.start);
        stages.drain(..stages.len().saturating_sub(STAGES));
        Self {
            since: path.first().map(|stretch| stretch.from),
            done,
            now,
            stages,
            goals: whole.goals,
            coming: whole.coming.into_iter().take(COMING).collect(),
            helps: dossier.referent(),
            bearer: whole.bearer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use crate::insight::paper::sample::{dossier, full, today};

    #[test]
    fn the_page_says_what_is_behind_where_one_stands_and_what_comes() {
        let sheet = JourneySheet::of(&full(), &Settings::default(), today());
        assert!(sheet.now.is_some_and(|now| !sheet.done.contains(&now)));
        assert!(sheet.coming.len() <= COMING && sheet.coming.is_sorted_by_key(|(day, _)| *day));
        assert!(sheet.coming.iter().all(|(day, _)| *day >= today()));
        let printed = format!("{sheet:?}");
        for absent in ["note partageable", "note privée", "paroles du contact", "trop lent", "by_company", "entre nous"]
        {
            assert!(!printed.contains(absent), "{absent}");
        }
    }

    #[test]
    fn a_step_that_was_left_and_reached_again_is_said_once() {
        let steps = [
            ("step", "2025-09-01", r#"{"step":"intake"}"#),
            ("step", "2025-09-15", r#"{"step":"orientation"}"#),
            ("step", "2025-10-15", r#"{"step":"placement"}"#),
            ("step", "2025-11-15", r#"{"step":"orientation"}"#),
            ("step", "2026-02-01", r#"{"step":"training"}"#),
            ("step", "2026-06-01", r#"{"step":"job_search"}"#),
        ];
        let sheet = JourneySheet::of(&dossier(&steps), &Settings::default(), today());
        assert_eq!(sheet.done, [Step::Intake, Step::Orientation, Step::Placement]);
        assert_eq!(
            (sheet.now, sheet.since),
            (Some(Step::Training), Some(day("2025-09-01"))),
            "what is to come is not done"
        );
    }

    #[test]
    fn one_page_takes_the_last_placements() {
        let placement = |name: &str, start: &str| {
            (
                "placement",
                start.to_owned(),
                format!(r#"{{"placement":"${name}","company":"{name}","start":"{start}"}}"#),
            )
        };
        let all: Vec<_> =
            (1..=6).map(|number| placement(&format!("s{number}"), &format!("2025-0{number}-06"))).collect();
        let later = placement("later", "2026-04-06");
        let facts: Vec<(&str, &str, &str)> =
            all.iter().chain([&later]).map(|(kind, on, data)| (*kind, on.as_str(), data.as_str())).collect();
        let sheet = JourneySheet::of(&dossier(&facts), &Settings::default(), today());
        let named: Vec<&str> = sheet.stages.iter().filter_map(|stage| stage.company.as_deref()).collect();
        assert_eq!(named, ["s3", "s4", "s5", "s6"]);
    }
}
