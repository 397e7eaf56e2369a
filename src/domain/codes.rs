//! The closed lists of stable codes that facts may hold. Labels are in the catalogues; the codes never change.
//!
//! Where the field has no official list, a list is a proposal of ours: see `docs/field.md`, which also names the rows.

use super::coded::coded;

/// When an opening asks for work, where that is not plain daytime on weekdays.
pub const OPENING_HOURS: &[&str] = &["weekend", "shifts", "evening", "night", "early", "split"];

/// Where an opening is known from.
pub const OPENING_SOURCES: &[&str] = &["company", "forem", "partner", "press", "other"];

/// Why somebody was not kept for an opening.
pub const NOT_KEPT_REASONS: &[&str] = &[
    "filled",
    "by_person",
    "by_company",
    "trial_failed",
    "hired_elsewhere",
    "no_answer",
    "too_far",
    "hours",
    "requirement",
    "personal",
    "unknown",
];

/// How a person is best reached, and how a contact took place.
pub const CHANNELS: &[&str] =
    &["phone", "sms", "whatsapp", "messenger", "mail", "video", "on_site", "letter", "home_visit", "other"];

/// Obstacles to employment whose mere state may leave with the dossier.
pub const OBSTACLES_PLAIN: &[&str] =
    &["mobility", "language", "literacy", "digital", "admin", "skills", "job_stability", "confidence"];

/// Obstacles that touch the home; each leaves only when ticked.
pub const OBSTACLES_FAMILY: &[&str] = &["childcare", "housing", "other"];

/// Obstacles that never leave the organisation.
pub const OBSTACLES_SENSITIVE: &[&str] = &["health", "debt", "justice"];

/// What is known of an obstacle. Not having spoken of it is not the absence of one.
pub const OBSTACLE_STATES: &[&str] = &["not_discussed", "present", "in_progress", "solved", "not_an_issue"];

/// What a filière aims at (decree of 10 July 2013 on the CISP).
pub const OBJECTIVES: &[&str] = &["orientation", "basic", "professional"];

/// How a filière teaches: courses and placements, or learning inside real production.
pub const METHODS: &[&str] = &["defi", "eft"];

/// Levels of schooling as the sector counts them.
pub const SCHOOLING: &[&str] = &["up_to_cesi", "cesdd", "cess", "above_cess"];

/// How a path in this organisation ended.
pub const OUTCOMES: &[&str] = &[
    "job_open_ended",
    "job_fixed_6m_plus",
    "job_fixed_short",
    "job_interim",
    "self_employed",
    "cpas_contract",
    "qualifying_training",
    "other_training",
    "referred_partner",
    "back_to_cpas",
    "personal_reason",
    "dropout",
    "moved_away",
    "no_fit",
    "unknown",
];

/// What an outcome was more exactly, where a later list tells apart what [`OUTCOMES`] has under one word: handed to
/// Forem or to another body that helps to look for a job is a way to go on at a partner's (`referred_partner`). A list of
/// its own, because an older program refuses a new word in the first (row R7).
pub const OUTCOME_DETAILS: &[&str] = &["job_search_support"];

/// What became of a request to erase what an organisation had told.
pub const ERASURE_OUTCOMES: &[&str] = &["erased", "kept"];

/// What stands for « ne souhaite pas répondre » beside the codes of a sensitive list (row R8). It is never written as
/// a code: the fact has a field of its own for it.
pub const DECLINED: &str = "declined";

/// How a contact took place: more ways than a person can prefer.
pub const CONTACT_CHANNELS: &[&str] = &[
    "on_site",
    "phone",
    "sms",
    "whatsapp",
    "messenger",
    "skype",
    "teams",
    "video",
    "mail",
    "letter",
    "registered_letter",
    "home_visit",
    "company_visit",
    "permanence",
    "cpas",
    "team_internal",
    "external_meeting",
    "other",
];

/// Whether the person was met; only the first counts as a contact.
pub const REACHED: &[&str] = &["reached", "message", "absent"];

/// What a contact was for. An interview or a session is where a path begins (row L26).
pub const CONTACT_PURPOSES: &[&str] = &["interview", "session", "follow_up", "placement", "mediation", "other"];

/// What a step of a person's own search for a job was (row L23).
pub const SEARCH_APPROACHES: &[&str] = &["spontaneous", "offer", "agency", "event", "acquaintance", "other"];

/// How the person turned to a company.
pub const SEARCH_WAYS: &[&str] = &["in_person", "phone", "mail", "online", "letter", "other"];

/// What came of it. Waiting for an answer is no refusal.
pub const SEARCH_RESULTS: &[&str] = &["waiting", "no_answer", "refused", "interview", "placement", "hired"];

/// The families of the table (`families.csv`) to which a person can agree, one by one; of the others nothing ever leaves.
pub const SCOPES: &[&str] =
    &["identity", "reach", "situation", "project", "training", "placement", "employment", "obstacle", "notes", "lane"];

/// What a person's status was on entry.
pub const ENTRY_STATUSES: &[&str] = &["dei", "ris", "no_allowance", "art60", "other"];

/// Why a person may be accompanied: by a MIRE (decree of 13 December 2023, art. 3) or trained by a CISP (decree of
/// 10 July 2013, art. 5). When each one holds is in `insight::law::rows` (row R4).
pub const ELIGIBILITIES: &[&str] = &[
    "mire_no_cess",
    "mire_jobless_24m",
    "mire_no_income_36m",
    "mire_ris",
    "mire_legal_stay",
    "mire_under_25",
    "mire_55",
    "mire_aviq",
    "mire_forem",
    "mire_derogation",
    "cisp_cesdd",
    "cisp_jobless_18m",
    "cisp_assimilated",
    "cisp_derogation",
];

/// Aids to hire that the Region gives; when each one holds is in `insight::law::rows` (row R5).
pub const HIRING_AIDS: &[&str] = &[
    "prime_unique",
    "impulsion_25",
    "impulsion_12",
    "impulsion_55",
    "impulsion_57",
    "sesam",
    "tremplin_24",
    "sine",
    "none",
    "unknown",
];

/// Why hours that were missed count as done (order of 29 April 2019, art. 3; force majeure: order of 1 April 2021). The
/// first two are told by their paper, never by what it is for: no diagnosis is written (rows L24 and R3).
pub const ASSIMILATED_REASONS: &[&str] = &["certificate", "birth", "force_majeure", "other"];

/// Languages whose level is followed.
pub const LANGUAGES: &[&str] = &["fr", "nl", "de", "en", "other"];

/// Levels of a language in their order: those of the European framework with their halves, and the mother tongue.
pub const LANGUAGE_LEVELS: &[&str] =
    &["A0", "A1", "A1+", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C1+", "C2", "C2+", "native"];

/// The driving licence of cars, as far as it got.
pub const DRIVING: &[&str] = &["none", "theory", "practice", "b"];

/// What the person can drive or ride today.
pub const VEHICLES: &[&str] = &["none", "bicycle", "moped", "car"];

/// Limits of the timetable. They are availability and never obstacles (row L18).
pub const AVAILABILITY_LIMITS: &[&str] =
    &["full_time_only", "half_time_only", "no_weekend", "no_shifts", "evening_only"];

/// The working time that the person accepts.
pub const WORK_TIMES: &[&str] = &["full", "three_quarters", "half", "few_hours"];

/// The highest diploma (row L17).
pub const DIPLOMAS: &[&str] = &[
    "none",
    "ceb",
    "ce1d",
    "cesi",
    "cess_cq6_ce6p_7p",
    "bachelor",
    "master",
    "sec_compl",
    "foreign_unrecognised",
    "unknown",
];

/// What proves what was learnt at the end of a filière (row L17).
pub const END_PROOFS: &[&str] =
    &["test_passed", "sector_certificate", "skills_title", "rpl", "school_diploma", "nothing_acquired"];

/// How a skill is proven.
pub const SKILL_PROOFS: &[&str] = &["declared", "certificate", "attestation", "diploma"];

/// Kinds of placements (row L3).
pub const PLACEMENT_TYPES: &[&str] = &["discovery", "skills", "misip", "mire_trial", "internal", "f70bis"];

/// What a placement is for (row L4).
pub const PLACEMENT_GOALS: &[&str] = &["discover", "confirm", "experience", "show_skills", "check_ability", "unknown"];

/// Sectors, usable before a trade is known.
pub const SECTORS: &[&str] = &[
    "agriculture",
    "wood",
    "care",
    "construction",
    "horeca",
    "teaching",
    "cleaning",
    "service_vouchers",
    "transport",
    "logistics",
    "textile",
    "culture",
    "computing",
    "cosmetics",
    "retail",
    "office",
    "other",
];

/// Who found a placement.
pub const FOUND_BY: &[&str] = &["person", "cisp", "mire", "other", "unknown"];

/// Why a placement or a contract ended (row L6). Never a reason of health or of character.
pub const END_REASONS: &[&str] =
    &["term", "hired_early", "to_training", "by_company", "by_person", "personal", "force_majeure", "unknown"];

/// The reasons that are a success.
pub const END_SUCCESSES: &[&str] = &["term", "hired_early", "to_training"];

/// Who evaluates; three of them make a three-way evaluation.
pub const EVALUATORS: &[&str] = &["person", "tutor", "trainer"];

/// The result of an evaluation.
pub const RESULTS: &[&str] = &["positive", "mixed", "negative", "interrupted"];

/// How one criterion was seen.
pub const RATINGS: &[&str] = &["strong", "good", "to_work_on", "not_seen"];

/// How long after a start a follow-up can be planned.
pub const FOLLOW_UP_SLOTS: &[&str] = &["7d", "14d", "1m", "2m", "3m", "6m", "9m", "12m"];

/// How long before an end, or after an exit, a rule reminds.
pub const DELAYS: &[&str] = &["7d", "14d", "30d", "60d", "90d", "120d", "1m", "2m", "3m", "6m", "9m", "12m"];

/// What can be done about an obstacle.
pub const LEVERS: &[&str] = &[
    "partner_service",
    "training",
    "transport",
    "equipment",
    "timetable",
    "paperwork",
    "childcare_place",
    "practice",
    "other",
];

/// Who saw an obstacle.
pub const OBSERVERS: &[&str] = &["person", "trainer", "advisor", "employer", "partner"];

/// Obstacles of which one may write: an agreed action stands beside them.
pub const OBSTACLES_SPOKEN: &[&str] = &[
    "mobility",
    "language",
    "literacy",
    "digital",
    "admin",
    "skills",
    "job_stability",
    "confidence",
    "childcare",
    "housing",
    "other",
];

/// People around the person, by function.
pub const PARTNER_ROLES: &[&str] = &[
    "cpas_agent",
    "mire_colleague",
    "cisp_colleague",
    "forem_adviser",
    "placement_tutor",
    "social_worker",
    "integration_centre",
    "other",
];

coded! {
    /// What can be pinned to the card.
    pub enum Pinnable {
        Note = "note",
        Contact = "contact",
    }
}

/// Who told how the path went on after the end.
pub const OUTCOME_SOURCES: &[&str] = &["person", "employer", "partner"];

/// Rules that were passed with a reason. A rule warns, it never forbids.
pub const RULES: &[&str] = &["two_sectors", "gate", "overlap", "two_placements", "end_proof", "placement_length"];

/// Rules that a filière can have.
pub const TRACK_RULES: &[&str] = &["two_placements", "two_sectors", "end_proof"];

/// Half-days of a week, in order.
pub const HALF_DAYS: &[&str] = &[
    "mon_am", "mon_pm", "tue_am", "tue_pm", "wed_am", "wed_pm", "thu_am", "thu_pm", "fri_am", "fri_pm", "sat_am",
    "sat_pm",
];

/// What comes back at a place of the organisation.
pub const MEETING_SORTS: &[&str] = &["information", "workshop", "permanence"];

coded! {
    /// Days on which what comes back is not held, as long as nobody says that it is.
    pub enum DayOff {
        BankHolidays = "bank_holidays",
        SchoolHolidays = "school_holidays",
    }
}

/// What a gathering is.
pub const GATHERING_SORTS: &[&str] = &["information", "workshop"];

coded! {
    /// What becomes of somebody who came to a gathering (rows L20 and L29).
    pub enum Decision {
        Follows = "follows",
        /// An interview first.
        Interview = "interview",
        Declines = "declines",
    }
}

/// What somebody needs in order to come: codes alone, since a reason could be of health or of the home (row L20).
pub const NEEDS: &[&str] = &["bus", "childcare", "school_children", "evening", "interpreter"];

/// Categories of hours: the filière's own, and those of the preset of 2014-2020 that an organisation may switch on
/// (row L14).
pub const HOUR_CATEGORIES: &[&str] =
    &["training", "placement", "10", "20", "21", "30", "40", "41", "42", "43", "44", "50", "60", "70"];
