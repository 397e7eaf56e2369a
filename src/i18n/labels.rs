//! Labels of stable codes. A code of a later version is shown as it is written.

use super::catalogue::Catalogue;
use crate::domain::{
    Attendance, CandidacyState, CompanyAnswer, CompanyEvent, ContractSort, DayHalf, Half, Motive, NeedSort,
    OpeningContract, OpeningSort, OrgType, Purpose, Rhythm, Says, Step, codes,
};

macro_rules! lists {
    ($($name:ident $prefix:literal [$($codes:path),+],)*) => {
        /// A closed list of codes that has labels.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum List {
            $($name,)*
        }

        impl List {
            /// All lists.
            pub const ALL: &'static [List] = &[$(List::$name),*];

            /// What the ids of its labels begin with.
            pub fn prefix(self) -> &'static str {
                match self {
                    $(List::$name => $prefix,)*
                }
            }

            /// Its codes; a list may stand in parts, by what may leave or by who offers them.
            pub fn codes(self) -> &'static [&'static [&'static str]] {
                match self {
                    $(List::$name => &[$($codes),+],)*
                }
            }
        }
    };
}

lists! {
    Channel "channel-" [codes::CHANNELS, codes::CONTACT_CHANNELS],
    Obstacle "obstacle-" [codes::OBSTACLES_PLAIN, codes::OBSTACLES_FAMILY, codes::OBSTACLES_SENSITIVE, codes::OBSTACLES_SPOKEN],
    ObstacleState "state-" [codes::OBSTACLE_STATES],
    OrganisationType "organisation-type-" [OrgType::CODES],
    Objective "objective-" [codes::OBJECTIVES],
    Method "method-" [codes::METHODS],
    Schooling "schooling-" [codes::SCHOOLING],
    Outcome "outcome-" [codes::OUTCOMES, codes::OUTCOME_DETAILS],
    ErasureOutcome "erasure_outcome-" [codes::ERASURE_OUTCOMES],
    Reached "reached-" [codes::REACHED],
    Purpose "purpose-" [codes::CONTACT_PURPOSES],
    SearchApproach "search_approach-" [codes::SEARCH_APPROACHES],
    SearchWay "search_way-" [codes::SEARCH_WAYS],
    SearchResult "search_result-" [codes::SEARCH_RESULTS],
    EntryStatus "entry-" [codes::ENTRY_STATUSES],
    Eligibility "eligibility-" [codes::ELIGIBILITIES],
    HiringAid "aid-" [codes::HIRING_AIDS],
    Assimilated "assimilated-" [codes::ASSIMILATED_REASONS],
    Language "language-" [codes::LANGUAGES],
    Driving "driving-" [codes::DRIVING],
    Vehicle "vehicle-" [codes::VEHICLES],
    Limit "limit-" [codes::AVAILABILITY_LIMITS],
    WorkTime "work_time-" [codes::WORK_TIMES],
    Diploma "diploma-" [codes::DIPLOMAS],
    EndProof "end_proof-" [codes::END_PROOFS],
    SkillProof "proof-" [codes::SKILL_PROOFS],
    PlacementType "placement_type-" [codes::PLACEMENT_TYPES],
    PlacementGoal "placement_goal-" [codes::PLACEMENT_GOALS],
    Sector "sector-" [codes::SECTORS],
    FoundBy "found_by-" [codes::FOUND_BY],
    EndReason "end_reason-" [codes::END_REASONS],
    Rhythm "rhythm-" [Rhythm::CODES],
    Evaluator "evaluator-" [codes::EVALUATORS],
    Result "result-" [codes::RESULTS],
    Rating "rating-" [codes::RATINGS],
    Contract "contract-" [ContractSort::OTHERS, ContractSort::OF_CPAS],
    Half "half-" [Half::CODES],
    Answer "answer-" [Says::CODES],
    Slot "slot-" [codes::FOLLOW_UP_SLOTS],
    Delay "delay-" [codes::DELAYS],
    Lever "lever-" [codes::LEVERS],
    Observer "observer-" [codes::OBSERVERS],
    Role "role-" [codes::PARTNER_ROLES],
    Pinnable "pinned-" [codes::Pinnable::CODES],
    OutcomeSource "source-" [codes::OUTCOME_SOURCES],
    Rule "rule-" [codes::RULES, codes::TRACK_RULES],
    HalfDay "half_day-" [codes::HALF_DAYS],
    DayHalf "day_half-" [DayHalf::CODES],
    Attendance "attendance-" [Attendance::CODES],
    Motive "motive-" [Motive::CODES],
    GatheringSort "gathering_sort-" [codes::GATHERING_SORTS],
    Decision "decision-" [codes::Decision::CODES],
    Need "need-" [codes::NEEDS],
    HourCategory "hours-" [codes::HOUR_CATEGORIES],
    SharingPurpose "sharing_purpose-" [Purpose::CODES],
    Scope "scope-" [codes::SCOPES],
    MeetingSort "meeting_sort-" [codes::MEETING_SORTS],
    DayOff "day_off-" [codes::DayOff::CODES],
    CompanyEvent "company_event-" [CompanyEvent::CODES],
    CompanyAnswer "company_answer-" [CompanyAnswer::CODES],
    OpeningSort "opening_sort-" [OpeningSort::CODES],
    OpeningContract "opening_contract-" [OpeningContract::CODES],
    OpeningHours "opening_hours-" [codes::OPENING_HOURS],
    OpeningSource "opening_source-" [codes::OPENING_SOURCES],
    NeedSort "need_sort-" [NeedSort::CODES],
    Candidacy "candidacy-" [CandidacyState::CODES],
    NotKept "not_kept-" [codes::NOT_KEPT_REASONS],
}

impl List {
    /// The stable name of the list, under which an organisation renames its codes.
    pub fn code(self) -> &'static str {
        self.prefix().trim_end_matches('-')
    }

    /// The list to which these codes belong.
    pub fn of(known: &[&str]) -> Option<List> {
        List::ALL.iter().copied().find(|list| list.codes().contains(&known))
    }
}

/// The short label of a step, as at the head of a column and in the menu « Déplacer vers… ».
pub fn step(catalogue: &Catalogue, step: Step) -> String {
    catalogue.text(&format!("step-{}", step.code()))
}

/// The label of a code, or that a later version of the program wrote it.
pub fn code(catalogue: &Catalogue, list: List, code: &str) -> String {
    let plain = code.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'_');
    let known = plain.then(|| catalogue.find(&format!("{}{code}", list.prefix()))).flatten();
    known.unwrap_or_else(|| catalogue.text("value-newer"))
}

/// The level of a language: its own name everywhere, but for the mother tongue.
pub fn level(catalogue: &Catalogue, level: &str) -> String {
    if level == "native" { catalogue.text("level-native") } else { level.to_owned() }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::domain::Lang;

    #[test]
    fn every_code_and_step_has_a_label_in_every_language() {
        for lang in Lang::ALL {
            let catalogue = Catalogue::native(lang).unwrap();
            for list in List::ALL.iter().copied() {
                for code in list.codes().concat() {
                    assert!(catalogue.has(&format!("{}{code}", list.prefix())), "{lang:?} {list:?} {code}");
                }
            }
            for step in Step::ALL {
                assert!(catalogue.has(&format!("step-{step}")), "{lang:?} {step}");
            }
        }
    }

    #[test]
    fn a_code_of_a_later_version_is_said_to_be_one() {
        assert_eq!(code(&Catalogue::french(), List::Channel, "dove"), "valeur d'une version plus récente");
        assert_eq!(code(&Catalogue::french(), List::Channel, "sms"), "SMS");
    }
}
