//! The sheet of a trainee for the European Social Fund, of a year (row L16): what the yearly statistics ask of one person,
//! and what is missing first.
//!
//! Household, children, handicap and other difficulties are not kept by the program, so they are on no sheet and in no
//! file. What was asked and not answered stays apart from what nobody asked.

use super::Bearer;
use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, OrgId};
use crate::insight::dossier::Dossier;
use crate::insight::path::cycles::{Cycle, cycles};
use crate::insight::path::entry;
use crate::insight::path::exit::{Timing, timing};
use crate::insight::placement::work;
use crate::insight::project::answers;
use crate::insight::results::Period;
use crate::insight::results::presets::Unoccupied;
use crate::journal::Kind;
use crate::journal::schema::{cpas_contract, diploma, end_proof, entry_status, situation, track};

coded! {
    /// What the sheet asks, in its order.
    pub enum Asked {
        Status = "status",
        Unoccupied = "unoccupied",
        Schooling = "schooling",
        Diploma = "diploma",
        Entry = "entry",
        Track = "track",
        Art60 = "art60",
        Exit = "exit",
        Outcome = "outcome",
        Timing = "timing",
        Proof = "proof",
    }
}

/// What is known, as codes and days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trainee {
    pub bearer: Bearer,
    /// The code of the situation at entry; `declined` where the person does not wish to say.
    pub status: Option<String>,
    pub jobless_since: Option<Day>,
    /// How long the person had been without work at entry.
    pub unoccupied: Option<Unoccupied>,
    pub schooling: Option<String>,
    pub diploma: Option<String>,
    /// The first session; of somebody who came back, the first entry of all.
    pub entry: Option<Day>,
    pub track: Option<crate::domain::ElementId>,
    pub art60_since: Option<Day>,
    /// The last exit in the year, or none while the person is there.
    pub exit: Option<Day>,
    pub outcome: Option<String>,
    pub timing: Option<Timing>,
    pub proofs: Vec<String>,
    /// What is missing, in the order of the sheet.
    pub missing: Vec<Asked>,
}

impl Trainee {
    /// What is known of somebody for a year; none where they were not there in it.
    pub fn of(dossier: &Dossier, own: Option<OrgId>, year: Period, today: Day) -> Option<Self> {
        let records = &dossier.records;
        let passages = cycles(records, &dossier.path, &dossier.timeline, own);
        let last = year.to.min(today);
        let there =
            |cycle: &&Cycle| cycle.from.is_some_and(|from| from <= last) && cycle.to.is_none_or(|to| year.from <= to);
        // On re-entry the first entry counts, and the last exit.
        let passage = passages.iter().rfind(there)?;
        let first = passages.iter().filter_map(|cycle| cycle.from).min();
        let exit = passage.to.filter(|to| *to <= last);
        let entry = entry::entry(records, last).filter(|_| passages.len() == 1).map(|entry| entry.day).or(first);
        let status = entry.and_then(|day| records.entry_on(&Kind::EntryStatus, "", day));
        let status = status.or(records.of(&Kind::EntryStatus).first());
        let jobless_since = records.one(situation::JOBLESS_SINCE);
        let art60 = records.of(&Kind::CpasContract).iter();
        let art60 = art60.filter(|record| record.get(cpas_contract::TYPE) == Some(ContractSort::Art60));
        let levels = records.of(&Kind::Diploma).iter().filter_map(|record| record.get(diploma::LEVEL));
        let order = |code: &str| crate::domain::codes::DIPLOMAS.iter().position(|known| *known == code);
        let mut tracks: Vec<_> = records.of(&Kind::Track).iter().collect();
        tracks.order_by_key(|record| work::dates(record).start);
        let mut proofs: Vec<String> = Vec::new();
        for record in records.of(&Kind::EndProof) {
            if record.get(end_proof::DAY).is_none_or(|day| day <= last) {
                proofs.extend(record.get(end_proof::PROOF).map(str::to_owned));
            }
        }
        let mut trainee = Self {
            bearer: Bearer::of(dossier),
            status: status.and_then(|record| answers::answer(record, entry_status::STATUS)).map(str::to_owned),
            jobless_since,
            unoccupied: jobless_since.zip(entry).and_then(|(since, entry)| Unoccupied::between(since, entry)),
            schooling: records.one(situation::SCHOOLING).map(str::to_owned),
            diploma: levels.max_by_key(|code| order(code)).map(str::to_owned),
            entry,
            track: tracks.last().and_then(|record| record.get(track::TEMPLATE)),
            art60_since: art60.filter_map(|record| work::dates(record).start).min(),
            exit,
            outcome: passage.outcome.clone().filter(|_| exit.is_some()),
            timing: exit.and_then(|_| timing(records, passage)),
            proofs,
            missing: Vec::new(),
        };
        trainee.missing = Asked::ALL.into_iter().filter(|asked| trainee.lacks(*asked)).collect();
        Some(trainee)
    }

    /// Whether something that the sheet asks is missing. What follows an exit is asked of those who left.
    fn lacks(&self, asked: Asked) -> bool {
        let left = self.exit.is_some();
        match asked {
            Asked::Status => self.status.is_none(),
            Asked::Unoccupied => self.jobless_since.is_none(),
            Asked::Schooling => self.schooling.is_none(),
            Asked::Diploma => self.diploma.is_none(),
            Asked::Entry => self.entry.is_none(),
            Asked::Track => self.track.is_none(),
            Asked::Outcome => left && self.outcome.as_deref().is_none_or(|code| code == "unknown"),
            Asked::Timing => left && self.timing.is_none(),
            Asked::Proof => left && self.proofs.is_empty(),
            Asked::Art60 => self.art60_since.is_none() && self.status.as_deref() == Some("art60"),
            Asked::Exit => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use crate::insight::paper::sample::{dossier, org, today};

    const FACTS: [(&str, &str, &str); 9] = [
        ("step", "2025-09-01", r#"{"step":"intake"}"#),
        ("contact", "2025-09-08", r#"{"contact":"$c","day":"2025-09-08","reached":"reached","purpose":"session"}"#),
        ("entry_status", "2025-09-01", r#"{"status":"ris"}"#),
        ("situation", "2025-09-01", r#"{"schooling":"up_to_cesi"}"#),
        ("situation", "2025-09-01", r#"{"jobless_since":"2024-01-15"}"#),
        ("diploma", "2025-09-01", r#"{"diploma":"$d","level":"ceb"}"#),
        ("track", "2025-09-08", r#"{"track":"$t","template":"$filiere"}"#),
        ("track", "2025-09-08", r#"{"track":"$t","start":"2025-09-08","planned_end":"2026-06-30"}"#),
        ("step", "2025-09-08", r#"{"step":"training"}"#),
    ];

    fn trainee(more: &[(&str, &str, &str)], year: i16) -> Option<Trainee> {
        let facts: Vec<_> = FACTS.iter().chain(more).copied().collect();
        Trainee::of(&dossier(&facts), Some(org()), Period::year(year).unwrap(), today())
    }

    #[test]
    fn l16_the_entry_is_the_first_session_and_nothing_is_missing_while_one_is_there() {
        let told = trainee(&[], 2026).unwrap();
        assert_eq!((told.entry, told.exit), (Some(day("2025-09-08")), None));
        assert_eq!((told.status.as_deref(), told.unoccupied), (Some("ris"), Some(Unoccupied::To24)));
        assert_eq!(told.missing, []);
        assert_eq!(trainee(&[], 2024), None, "not there in that year");
    }

    #[test]
    fn l16_what_is_missing_is_said_in_the_order_of_the_sheet() {
        let left = ("step", "2026-02-20", r#"{"step":"closed"}"#);
        let told = trainee(&[left], 2026).unwrap();
        assert_eq!(told.missing, [Asked::Outcome, Asked::Proof]);
        assert_eq!(told.timing, Some(Timing::Before(130)));
        let bare = dossier(&[("step", "2026-01-12", r#"{"step":"training"}"#)]);
        let told = Trainee::of(&bare, Some(org()), Period::year(2026).unwrap(), today()).unwrap();
        let missing = [Asked::Status, Asked::Unoccupied, Asked::Schooling, Asked::Diploma, Asked::Track];
        assert_eq!(told.missing, missing);
    }

    #[test]
    fn l16_who_comes_back_has_the_first_entry_and_the_last_exit() {
        let back = [
            ("step", "2025-10-20", r#"{"step":"closed"}"#),
            ("outcome", "2025-10-20", r#"{"outcome":"personal_reason"}"#),
            ("cycle", "2026-01-12", r#"{"number":2}"#),
            ("step", "2026-01-12", r#"{"step":"training"}"#),
        ];
        let told = trainee(&back, 2026).unwrap();
        assert_eq!((told.entry, told.exit, told.outcome), (Some(day("2025-09-01")), None, None));
    }
}
