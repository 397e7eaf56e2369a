//! The closed lists of stable codes that facts may hold. Labels are in the catalogues; the codes never change.
//!
//! `DOMAIN` names their sources: the lists are our own proposals where the field has none that is official.

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

/// What an organisation is.
pub const ORGANISATION_TYPES: &[&str] = &["cisp", "mire", "other"];

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
