//! Two lists of codes that the sector has really used, as presets for a file: to be verified before anything is sent, and
//! off until somebody chooses one.
//!
//! (a) the yearly statistics of a web tool of 2013; (b) the fields that the FWB asks when the European Social Fund pays a
//! course. Their six ends match each other: the same frame in two sectors, thirteen years apart (`docs/field.md`).

use crate::domain::Day;
use crate::domain::coded::coded;
use crate::insight::path::exit::Timing;

coded! {
    /// A list of codes.
    pub enum Preset {
        /// The statistics of the CISP, older codes.
        Cisp2013 = "cisp-2013",
        /// The fields of a course that the European Social Fund pays.
        Fse = "fse",
    }

    /// How long somebody had been without work.
    pub enum Unoccupied {
        Under6 = "C00",
        To12 = "C06",
        To24 = "C12",
        Over24 = "C24",
    }
}

impl Unoccupied {
    /// The band from the first day without work to the entry; none where the entry comes before.
    pub fn between(since: Day, entry: Day) -> Option<Self> {
        if entry < since {
            return None;
        }
        let within = |months: u8| entry < since.plus_months(months);
        Some(match () {
            () if within(6) => Self::Under6,
            () if within(12) => Self::To12,
            () if within(24) => Self::To24,
            () => Self::Over24,
        })
    }
}

/// The code of the situation at entry. Only what the list says in one way has one; the rest is for whoever verifies.
pub fn status(preset: Preset, status: Option<&str>) -> &'static str {
    match (preset, status) {
        (Preset::Cisp2013, Some("dei")) => "B10",
        (Preset::Cisp2013, Some("ris")) => "B70",
        (Preset::Cisp2013, Some("no_allowance")) => "B40",
        (Preset::Cisp2013, Some("art60")) => "A11",
        (Preset::Cisp2013, Some("other")) => "D30",
        _ => "",
    }
}

/// The code of a diploma; the list has one for what nobody knows.
pub fn diploma(preset: Preset, level: Option<&str>) -> &'static str {
    match (preset, level) {
        (Preset::Fse, _) => "",
        (Preset::Cisp2013, Some("none")) => "98",
        (Preset::Cisp2013, Some("ceb")) => "00",
        (Preset::Cisp2013, Some("ce1d" | "cesi")) => "10",
        (Preset::Cisp2013, Some("cess_cq6_ce6p_7p")) => "20",
        (Preset::Cisp2013, Some("sec_compl")) => "30",
        (Preset::Cisp2013, Some("bachelor")) => "40",
        (Preset::Cisp2013, Some("master")) => "60",
        (Preset::Cisp2013, Some("foreign_unrecognised")) => "70",
        (Preset::Cisp2013, _) => "80",
    }
}

/// The code of an exit. A job found before the planned end is an exit before the end; nobody knows of some whether they
/// were, and those have the code of an exit at the end. None of somebody who is still there.
pub fn exit(preset: Preset, outcome: Option<&str>, timing: Option<Timing>) -> &'static str {
    let before = matches!(timing, Some(Timing::Before(_)));
    let code = outcome.unwrap_or("unknown");
    match (preset, code) {
        (Preset::Cisp2013, "self_employed") => {
            if before {
                "A11"
            } else {
                "B11"
            }
        }
        (Preset::Cisp2013, job) if is_job(job) => {
            if before {
                "A12"
            } else {
                "B12"
            }
        }
        (Preset::Cisp2013, "personal_reason") => "A20",
        (Preset::Cisp2013, "dropout") => "A40",
        (Preset::Cisp2013, "moved_away") => "A50",
        (Preset::Cisp2013, _) if before && code == "unknown" => "A50",
        (Preset::Cisp2013, "qualifying_training") => "B20",
        (Preset::Cisp2013, "other_training") => "B21",
        (Preset::Cisp2013, "job_search_support") => "B30",
        (Preset::Cisp2013, "referred_partner" | "no_fit" | "back_to_cpas") => "B40",
        (Preset::Cisp2013, _) => "B50",
        (Preset::Fse, job) if is_job(job) || job == "self_employed" => "C01",
        // Inside the insertion path or outside: it is asked, so the wider one stands until then.
        (Preset::Fse, "qualifying_training") => "C03",
        (Preset::Fse, "other_training") => "C02",
        (Preset::Fse, "job_search_support") => "C04",
        (Preset::Fse, "referred_partner" | "no_fit" | "back_to_cpas") => "C05",
        (Preset::Fse, "dropout" | "personal_reason" | "moved_away") => "",
        (Preset::Fse, _) => "C06",
    }
}

fn is_job(code: &str) -> bool {
    code.starts_with("job_") && code != "job_search_support" || code == "cpas_contract"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::{DIPLOMAS, ENTRY_STATUSES, OUTCOMES};
    use crate::domain::day::day;

    #[test]
    fn every_outcome_has_a_code_of_the_older_list_and_says_whether_it_was_before_the_end() {
        for code in OUTCOMES {
            assert!(!exit(Preset::Cisp2013, Some(code), None).is_empty(), "{code}");
        }
        assert_eq!(exit(Preset::Cisp2013, Some("job_open_ended"), Some(Timing::Before(12))), "A12");
        assert_eq!(exit(Preset::Cisp2013, Some("job_open_ended"), Some(Timing::AtEnd)), "B12");
        assert_eq!(exit(Preset::Cisp2013, None, Some(Timing::AtEnd)), "B50");
        assert_eq!(exit(Preset::Fse, Some("job_search_support"), None), "C04");
        assert_eq!(exit(Preset::Fse, Some("dropout"), None), "", "an exit before the end has no code of an end");
    }

    #[test]
    fn each_diploma_and_status_has_exactly_one_code() {
        let told: Vec<&str> = DIPLOMAS.iter().map(|level| diploma(Preset::Cisp2013, Some(level))).collect();
        assert_eq!(told, ["98", "00", "10", "10", "20", "40", "60", "30", "70", "80"]);
        assert!(ENTRY_STATUSES.iter().all(|code| !status(Preset::Cisp2013, Some(code)).is_empty()));
        assert_eq!(status(Preset::Cisp2013, Some("declined")), "");
    }

    #[test]
    fn the_months_without_work_fall_into_four_bands() {
        let band = |entry: &str| Unoccupied::between(day("2025-01-31"), day(entry)).map(Unoccupied::code);
        assert_eq!(
            ["2025-01-31", "2025-07-30", "2025-07-31", "2026-01-31", "2027-01-30", "2027-01-31"].map(band),
            [Some("C00"), Some("C00"), Some("C06"), Some("C12"), Some("C12"), Some("C24")]
        );
        assert_eq!(band("2025-01-30"), None);
    }
}
