//! The table of all kinds. What each may hold is read from here by the codec, the fold, the published schema and
//! the rule of what may leave.

use super::{Field, Of, Schema, Shape, Type};
use crate::domain::{Attendance, ContractSort, DayHalf, Half, Motive, OrgType, Rhythm, Says, codes};
use crate::journal::Kind;

const fn field(key: &'static str, holds: Type, row: &'static str) -> Field {
    Field { key, holds, row: Some(row), free: false }
}

const fn free(key: &'static str, holds: Type, row: &'static str) -> Field {
    Field { key, holds, row: Some(row), free: true }
}

const fn inner(key: &'static str, holds: Type) -> Field {
    Field { key, holds, row: None, free: false }
}

macro_rules! schemas {
    ($($kind:ident: $shape:ident of $of:ident $(lane $lane:literal)?, keys [$($key:expr),*], fields [$($field:expr),* $(,)?];)*) => {
        &[$(Schema {
            kind: Kind::$kind,
            shape: Shape::$shape,
            of: Of::$of,
            keys: &[$($key),*],
            fields: &[$($field),*],
            lane: false $(|| $lane)?,
        }),*]
    };
}

use Type::{Bool, Code, Codes, Count, Day, Days, Id, Ids, Line, Lines, Locality, Minutes, Prose, Steps, Year};

/// All kinds of this version, in the order of [`Kind::KNOWN`].
pub(super) static SCHEMAS: &[Schema] = schemas! {
    Identity: Register of Person, keys [], fields [
        field("first_name", Line, "first_name"),
        field("last_name", Line, "last_name"),
        field("birth_year", Year, "birth_year"),
        field("locality", Locality, "locality"),
        field("contact_language", Line, "contact_language"),
    ];
    Reach: Register of Person, keys [], fields [
        field("preferred_channel", Code(codes::CHANNELS), "preferred_channel"),
        field("postal_address", Prose, "postal_address"),
    ];
    Phone: Set of Person, keys [inner("phone", Id)], fields [field("number", Line, "phone")];
    Email: Set of Person, keys [inner("email", Id)], fields [field("address", Line, "email")];
    Grouping: Register of Person lane true, keys [], fields [
        field("cohort", Id, "cohort"),
        field("territory", Id, "territory"),
    ];
    Goal: Set of Person, keys [inner("goal", Id)], fields [field("word", Line, "goal"), field("trade", Line, "goal")];
    Track: Set of Person, keys [inner("track", Id)], fields [
        field("template", Id, "track"),
        field("start", Day, "track_dates"),
        field("planned_end", Day, "track_dates"),
        field("end", Day, "track_dates"),
    ];
    ObstaclePlain: Series of Person,
        keys [inner("obstacle", Code(codes::OBSTACLES_PLAIN))],
        fields [field("state", Code(codes::OBSTACLE_STATES), "obstacle_plain")];
    ObstacleFamily: Series of Person,
        keys [inner("obstacle", Code(codes::OBSTACLES_FAMILY))],
        fields [field("state", Code(codes::OBSTACLE_STATES), "obstacle_family")];
    ObstacleSensitive: Series of Person,
        keys [inner("obstacle", Code(codes::OBSTACLES_SENSITIVE))],
        fields [field("state", Code(codes::OBSTACLE_STATES), "obstacle_sensitive")];
    Situation: Register of Person, keys [], fields [
        field("schooling", Code(codes::SCHOOLING), "schooling"),
        field("jobless_since", Day, "jobless_since"),
        field("end_of_rights", Day, "end_of_rights"),
    ];
    EntryStatus: Series of Person, keys [], fields [field("status", Code(codes::ENTRY_STATUSES), "entry_status")];
    Public: Set of Person, keys [inner("public", Id)], fields [field("entry", Id, "public")];
    LanguageLevel: Series of Person, keys [inner("language", Code(codes::LANGUAGES))], fields [
        field("spoken", Code(codes::LANGUAGE_LEVELS), "language_level"),
        field("written", Code(codes::LANGUAGE_LEVELS), "language_level"),
        field("certificate", Line, "language_level"),
    ];
    Practical: Register of Person, keys [], fields [
        field("driving", Code(codes::DRIVING), "driving"),
        field("vehicle", Code(codes::VEHICLES), "vehicle"),
        field("radius", Count, "radius"),
        field("limits", Codes(codes::AVAILABILITY_LIMITS), "availability"),
        field("work_time", Code(codes::WORK_TIMES), "availability"),
    ];
    Diploma: Set of Person, keys [inner("diploma", Id)], fields [
        field("level", Code(codes::DIPLOMAS), "diploma"),
        field("title", Line, "diploma"),
        field("year", Year, "diploma"),
    ];
    SkillProof: Set of Person, keys [inner("skill_proof", Id)], fields [
        field("name", Line, "skill_proof"),
        field("proof", Code(codes::SKILL_PROOFS), "skill_proof"),
    ];
    Experience: Set of Person, keys [inner("experience", Id)], fields [free("text", Prose, "experience")];
    EndProof: Set of Person, keys [inner("end_proof", Id)], fields [
        field("proof", Code(codes::END_PROOFS), "end_proof"),
        field("track", Id, "end_proof"),
        field("day", Day, "end_proof"),
    ];
    ObstacleAction: Set of Person, keys [inner("action", Id)], fields [
        field("obstacle", Code(codes::OBSTACLES_SPOKEN), "obstacle_action"),
        field("seen_by", Code(codes::OBSERVERS), "obstacle_action"),
        field("lever", Code(codes::LEVERS), "obstacle_action"),
        free("text", Line, "obstacle_action"),
    ];
    Placement: Set of Person, keys [inner("placement", Id)], fields [
        field("type", Code(codes::PLACEMENT_TYPES), "placement"),
        field("goal", Code(codes::PLACEMENT_GOALS), "placement"),
        field("company", Line, "placement"),
        field("sector", Code(codes::SECTORS), "placement"),
        field("tutor", Line, "placement"),
        field("found_by", Code(codes::FOUND_BY), "placement"),
        field("decided", Day, "placement"),
        field("signed", Day, "placement"),
        field("start", Day, "placement"),
        field("planned_end", Day, "placement"),
        field("end", Day, "placement"),
        field("planned", Minutes, "placement"),
        field("done", Minutes, "placement"),
        field("rhythm", Code(Rhythm::CODES), "placement"),
        field("track", Id, "placement"),
        field("end_reason", Code(codes::END_REASONS), "placement_end_reason"),
    ];
    PlacementVisit: Set of Person, keys [inner("visit", Id)], fields [
        field("placement", Id, "placement_visit"),
        field("day", Day, "placement_visit"),
        field("member", Id, "placement_visit"),
        free("text", Prose, "placement_text"),
    ];
    Evaluation: Set of Person, keys [inner("evaluation", Id)], fields [
        field("placement", Id, "placement_result"),
        field("day", Day, "placement_result"),
        field("by", Code(codes::EVALUATORS), "placement_result"),
        field("punctuality", Code(codes::RATINGS), "placement_result"),
        field("instructions", Code(codes::RATINGS), "placement_result"),
        field("quality", Code(codes::RATINGS), "placement_result"),
        field("pace", Code(codes::RATINGS), "placement_result"),
        field("teamwork", Code(codes::RATINGS), "placement_result"),
        field("safety", Code(codes::RATINGS), "placement_result"),
        field("result", Code(codes::RESULTS), "placement_result"),
        field("job_offer", Bool, "placement_result"),
        free("text", Prose, "placement_text"),
    ];
    TrackEvaluation: Set of Person, keys [inner("evaluation", Id)], fields [
        field("track", Id, "evaluation_result"),
        field("day", Day, "evaluation_result"),
        field("result", Code(codes::RESULTS), "evaluation_result"),
        free("text", Prose, "evaluation_text"),
    ];
    Contract: Set of Person, keys [inner("contract", Id)], fields [
        field("type", Code(ContractSort::OTHERS), "contract"),
        field("employer", Line, "contract"),
        field("decided", Day, "contract"),
        field("signed", Day, "contract"),
        field("start", Day, "contract"),
        field("planned_end", Day, "contract"),
        field("end", Day, "contract"),
        field("weekly", Minutes, "contract"),
        field("trial_end", Day, "contract"),
        field("end_reason", Code(codes::END_REASONS), "contract_end_reason"),
    ];
    CpasContract: Set of Person, keys [inner("contract", Id)], fields [
        field("type", Code(ContractSort::OF_CPAS), "cpas_contract"),
        free("cpas", Line, "cpas_contract"),
        free("agent", Line, "cpas_contract"),
        free("employer", Line, "cpas_contract"),
        field("decided", Day, "cpas_contract"),
        field("signed", Day, "cpas_contract"),
        field("start", Day, "cpas_contract"),
        field("planned_end", Day, "cpas_contract"),
        field("end", Day, "cpas_contract"),
        field("weekly", Minutes, "cpas_contract"),
        field("days", Count, "cpas_contract"),
        field("end_reason", Code(codes::END_REASONS), "cpas_contract"),
    ];
    HiringAid: Set of Person, keys [inner("aid", Id)], fields [
        field("contract", Id, "hiring_aid"),
        field("name", Line, "hiring_aid"),
        field("from", Day, "hiring_aid"),
        field("to", Day, "hiring_aid"),
    ];
    FollowUp: Set of Person, keys [inner("follow_up", Id)], fields [
        field("contract", Id, "follow_up"),
        field("slot", Code(codes::FOLLOW_UP_SLOTS), "follow_up"),
        field("half", Code(Half::CODES), "follow_up"),
        field("answer", Code(Says::CODES), "follow_up"),
        free("text", Line, "follow_up_text"),
    ];
    Hours: Set of Person, keys [inner("hours", Id)], fields [
        field("month", Day, "hours"),
        field("category", Code(codes::HOUR_CATEGORIES), "hours"),
        field("minutes", Minutes, "hours"),
        field("computed", Minutes, "hours_reason"),
        field("reason", Line, "hours_reason"),
    ];
    Presence: Set of Person, keys [inner("presence", Id)], fields [
        field("cohort", Id, "presence"),
        field("day", Day, "presence"),
        field("half", Code(DayHalf::CODES), "presence"),
        field("attendance", Code(Attendance::CODES), "presence"),
        field("motive", Code(Motive::CODES), "presence"),
        field("minutes", Minutes, "presence"),
    ];
    Contact: Set of Person, keys [inner("contact", Id)], fields [
        field("day", Day, "contact_entry"),
        field("channel", Code(codes::CONTACT_CHANNELS), "contact_entry"),
        field("reached", Code(codes::REACHED), "contact_entry"),
        field("purpose", Code(codes::CONTACT_PURPOSES), "contact_entry"),
        field("minutes", Minutes, "contact_entry"),
        field("partner", Id, "contact_entry"),
        free("text", Prose, "contact_text"),
    ];
    Partner: Set of Person, keys [inner("partner", Id)], fields [
        field("role", Code(codes::PARTNER_ROLES), "partner"),
        free("organisation", Line, "partner"),
        free("name", Line, "partner"),
    ];
    Note: Set of Person, keys [inner("note", Id)], fields [free("text", Prose, "note")];
    Task: Set of Person, keys [inner("task", Id)], fields [
        free("title", Line, "task"),
        field("due", Day, "task"),
        field("done", Day, "task"),
        field("member", Id, "task"),
    ];
    Tag: Set of Person, keys [inner("tag", Id)], fields [field("name", Line, "tag")];
    Step: Series of Person lane true, keys [], fields [field("step", Type::Step, "step")];
    Referent: Series of Person lane true, keys [], fields [field("member", Id, "referent")];
    Outcome: Register of Person lane true, keys [], fields [
        field("outcome", Code(codes::OUTCOMES), "outcome"),
        field("source", Code(codes::OUTCOME_SOURCES), "outcome_source"),
    ];
    Cycle: Series of Person lane true, keys [], fields [field("number", Count, "cycle")];
    Pinned: Set of Person lane true, keys [inner("element", Id)], fields [field("what", Code(codes::Pinnable::CODES), "pinned")];
    Check: Register of Person lane true,
        keys [inner("step", Type::Step), inner("item", Line)], fields [field("done", Bool, "check")];
    Waiver: Set of Person lane true, keys [inner("waiver", Id)], fields [
        field("rule", Code(codes::RULES), "waiver"),
        field("step", Type::Step, "waiver"),
        field("elements", Ids, "waiver"),
        free("reason", Prose, "waiver"),
    ];
    Pause: Series of Person lane true, keys [], fields [field("paused", Bool, "pause")];
    Shared: Register of Person lane true,
        keys [inner("element", Id), inner("field", Line)], fields [inner("shared", Bool)];
    Organisation: Register of Settings, keys [], fields [
        inner("name", Line),
        inner("type", Code(OrgType::CODES)),
    ];
    Member: Set of Settings, keys [inner("member", Id)], fields [inner("name", Line), inner("function", Line)];
    StepColumn: Register of Settings, keys [inner("step", Type::Step)], fields [
        inner("label", Line),
        inner("order", Count),
        inner("hidden", Bool),
        inner("checklist", Lines),
    ];
    TrackTemplate: Set of Settings, keys [inner("track_template", Id)], fields [
        inner("name", Line),
        inner("objective", Code(codes::OBJECTIVES)),
        inner("method", Code(codes::METHODS)),
        inner("hours", Minutes),
        inner("steps", Steps),
        inner("rhythm", Code(Rhythm::CODES)),
        inner("rules", Codes(codes::TRACK_RULES)),
        inner("checklist", Lines),
    ];
    Cohort: Set of Settings, keys [inner("cohort", Id)], fields [
        inner("name", Line),
        inner("track", Id),
        inner("start", Day),
        inner("end", Day),
        inner("timetable", Codes(codes::HALF_DAYS)),
        inner("session", Minutes),
        inner("closed", Days),
    ];
    Territory: Set of Settings, keys [inner("territory", Id)], fields [inner("name", Line)];
    PublicLabel: Set of Settings, keys [inner("public_label", Id)], fields [inner("name", Line)];
    CodeLabel: Register of Settings, keys [inner("list", Line), inner("code", Line)], fields [
        inner("label", Line),
        inner("schooling", Code(codes::SCHOOLING)),
    ];
    Thresholds: Register of Settings, keys [], fields [
        inner("gap_days", Count),
        inner("retention_months", Count),
        inner("follow_ups", Codes(codes::FOLLOW_UP_SLOTS)),
        inner("hour_preset", Bool),
    ];
    Retracted: Meta of Anything, keys [inner("act", Id)], fields [];
    Redacted: Meta of Anything, keys [inner("fact", Type::Fact)], fields [];
    Erased: Meta of Person, keys [], fields [inner("contributions", Type::Figures)];
    Admitted: Register of Settings, keys [inner("digest", Type::Digest)], fields [inner("persons", Ids)];
    Joined: Meta of Person, keys [inner("x", Id), inner("y", Id)], fields [];
};
