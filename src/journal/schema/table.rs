//! The table of all kinds. What each may hold is read from here by the codec, the fold, the published schema and
//! the rule of what may leave; the handles by which the program reads and writes a field are made from it.
//!
//! A line says the name of a field's handle, its key, what it holds, and its row of the family table. Where the handle
//! is more precise than the list of types, `as` names the type. The kinds of a person stand here, those of the settings in
//! `table/settings.rs`.

use super::content::List;
use super::field::{Field, FieldSchema};
use super::{Of, Schema, Shape, Type};
use crate::domain::codes::{self, DayOff, Decision, Pinnable};
use crate::domain::{
    ActId, Attendance, CandidacyState, CompanyAnswer, CompanyEvent, CompanyId, ContractSort, DayHalf, Half, MemberId,
    Motive, NeedSort, OpeningContract, OpeningId, OpeningSort, OrgId, OrgType, PersonId, Purpose, Rhythm, Says,
};
use crate::journal::Kind;

mod holds;
#[macro_use]
mod settings;

schemas_with_settings! {
    identity Identity: Register of Person, keys [], fields [
        FIRST_NAME = field("first_name", Line, "first_name"),
        LAST_NAME = field("last_name", Line, "last_name"),
        BIRTH_YEAR = field("birth_year", Year, "birth_year"),
        LOCALITY = field("locality", Locality, "locality"),
        CONTACT_LANGUAGE = field("contact_language", Line, "contact_language"),
    ];
    reach Reach: Register of Person, keys [], fields [
        PREFERRED_CHANNEL = field("preferred_channel", Code(codes::CHANNELS), "preferred_channel"),
        POSTAL_ADDRESS = field("postal_address", Prose, "postal_address"),
    ];
    phone Phone: Set of Person, keys [PHONE = inner("phone", Id)], fields [NUMBER = field("number", Line, "phone")];
    email Email: Set of Person, keys [EMAIL = inner("email", Id)], fields [ADDRESS = field("address", Line, "email")];
    grouping Grouping: Register of Person lane true, keys [], fields [
        COHORT = field("cohort", Id, "cohort"),
        TERRITORY = field("territory", Id, "territory"),
    ];
    goal Goal: Set of Person, keys [GOAL = inner("goal", Id)], fields [
        WORD = field("word", Line, "goal"),
        TRADE = field("trade", Line, "goal"),
    ];
    track Track: Set of Person, keys [TRACK = inner("track", Id)], fields [
        TEMPLATE = field("template", Id, "track"),
        START = field("start", Day, "track_dates"),
        PLANNED_END = field("planned_end", Day, "track_dates"),
        END = field("end", Day, "track_dates"),
    ];
    obstacle_plain ObstaclePlain: Series of Person,
        keys [OBSTACLE = inner("obstacle", Code(codes::OBSTACLES_PLAIN))],
        fields [
            STATE = field("state", Code(codes::OBSTACLE_STATES), "obstacle_plain"),
            DECLINED = field("declined", Bool, "obstacle_plain"),
        ];
    obstacle_family ObstacleFamily: Series of Person,
        keys [OBSTACLE = inner("obstacle", Code(codes::OBSTACLES_FAMILY))],
        fields [
            STATE = field("state", Code(codes::OBSTACLE_STATES), "obstacle_family"),
            DECLINED = field("declined", Bool, "obstacle_family"),
        ];
    obstacle_sensitive ObstacleSensitive: Series of Person,
        keys [OBSTACLE = inner("obstacle", Code(codes::OBSTACLES_SENSITIVE))],
        fields [
            STATE = field("state", Code(codes::OBSTACLE_STATES), "obstacle_sensitive"),
            DECLINED = field("declined", Bool, "obstacle_sensitive"),
        ];
    situation Situation: Register of Person, keys [], fields [
        SCHOOLING = field("schooling", Code(codes::SCHOOLING), "schooling"),
        JOBLESS_SINCE = field("jobless_since", Day, "jobless_since"),
        END_OF_RIGHTS = field("end_of_rights", Day, "end_of_rights"),
        FOREM_SINCE = field("forem_since", Day, "forem_since"),
        STAY_UNTIL = inner("stay_until", Day),
        WORK_PERMIT_UNTIL = inner("work_permit_until", Day),
        LICENCE_UNTIL = inner("licence_until", Day),
    ];
    entry_status EntryStatus: Series of Person, keys [], fields [
        STATUS = field("status", Code(codes::ENTRY_STATUSES), "entry_status"),
        DECLINED = field("declined", Bool, "entry_status"),
    ];
    newcomer_path NewcomerPath: Series of Person, keys [],
        fields [UNDER_WAY = field("under_way", Bool, "newcomer_path")];
    eligibility Eligibility: Set of Person, keys [ELIGIBILITY = inner("eligibility", Id)], fields [
        REASON = field("reason", Code(codes::ELIGIBILITIES), "eligibility_reason"),
        DECLINED = field("declined", Bool, "eligibility_reason"),
        CHECKED = field("checked", Day, "eligibility_checked_on"),
        PROOF_SEEN = field("proof_seen", Bool, "eligibility_checked_on"),
    ];
    public Public: Set of Person, keys [PUBLIC = inner("public", Id)], fields [ENTRY = field("entry", Id, "public")];
    language_level LanguageLevel: Series of Person,
        keys [LANGUAGE = inner("language", Code(codes::LANGUAGES))],
        fields [
            SPOKEN = field("spoken", Code(codes::LANGUAGE_LEVELS), "language_level"),
            WRITTEN = field("written", Code(codes::LANGUAGE_LEVELS), "language_level"),
            CERTIFICATE = field("certificate", Line, "language_level"),
        ];
    practical Practical: Register of Person, keys [], fields [
        DRIVING = field("driving", Code(codes::DRIVING), "driving"),
        VEHICLE = field("vehicle", Code(codes::VEHICLES), "vehicle"),
        RADIUS = field("radius", Count, "radius"),
        LIMITS = field("limits", Codes(codes::AVAILABILITY_LIMITS), "availability"),
        WORK_TIME = field("work_time", Code(codes::WORK_TIMES), "availability"),
    ];
    diploma Diploma: Set of Person, keys [DIPLOMA = inner("diploma", Id)], fields [
        LEVEL = field("level", Code(codes::DIPLOMAS), "diploma"),
        TITLE = field("title", Line, "diploma"),
        YEAR = field("year", Year, "diploma"),
    ];
    skill_proof SkillProof: Set of Person, keys [SKILL_PROOF = inner("skill_proof", Id)], fields [
        NAME = field("name", Line, "skill_proof"),
        PROOF = field("proof", Code(codes::SKILL_PROOFS), "skill_proof"),
    ];
    experience Experience: Set of Person, keys [EXPERIENCE = inner("experience", Id)], fields [
        TEXT = free("text", Prose, "experience"),
    ];
    end_proof EndProof: Set of Person, keys [END_PROOF = inner("end_proof", Id)], fields [
        PROOF = field("proof", Code(codes::END_PROOFS), "end_proof"),
        TRACK = field("track", Id, "end_proof"),
        DAY = field("day", Day, "end_proof"),
    ];
    obstacle_action ObstacleAction: Set of Person, keys [ACTION = inner("action", Id)], fields [
        OBSTACLE = field("obstacle", Code(codes::OBSTACLES_SPOKEN), "obstacle_action"),
        SEEN_BY = field("seen_by", Code(codes::OBSERVERS), "obstacle_action"),
        LEVER = field("lever", Code(codes::LEVERS), "obstacle_action"),
        TEXT = free("text", Line, "obstacle_action"),
    ];
    placement Placement: Set of Person, keys [PLACEMENT = inner("placement", Id)], fields [
        TYPE = field("type", Code(codes::PLACEMENT_TYPES), "placement"),
        GOAL = field("goal", Code(codes::PLACEMENT_GOALS), "placement"),
        COMPANY = field("company", Line, "placement"),
        SECTOR = field("sector", Code(codes::SECTORS), "placement"),
        TUTOR = field("tutor", Line, "placement"),
        FOUND_BY = field("found_by", Code(codes::FOUND_BY), "placement"),
        DECIDED = field("decided", Day, "placement"),
        SIGNED = field("signed", Day, "placement"),
        START = field("start", Day, "placement"),
        PLANNED_END = field("planned_end", Day, "placement"),
        END = field("end", Day, "placement"),
        PLANNED = field("planned", Minutes, "placement"),
        DONE = field("done", Minutes, "placement"),
        RHYTHM = field("rhythm", Code(Rhythm::CODES) as Rhythm, "placement"),
        TRACK = field("track", Id, "placement"),
        HOST = field("host", Id as CompanyId, "placement"),
        TRADE = field("trade", Line, "placement"),
        END_REASON = field("end_reason", Code(codes::END_REASONS), "placement_end_reason"),
    ];
    placement_visit PlacementVisit: Set of Person, keys [VISIT = inner("visit", Id)], fields [
        PLACEMENT = field("placement", Id, "placement_visit"),
        DAY = field("day", Day, "placement_visit"),
        MEMBER = field("member", Id as MemberId, "placement_visit"),
        TEXT = free("text", Prose, "placement_text"),
    ];
    evaluation Evaluation: Set of Person, keys [EVALUATION = inner("evaluation", Id)], fields [
        PLACEMENT = field("placement", Id, "placement_result"),
        DAY = field("day", Day, "placement_result"),
        BY = field("by", Code(codes::EVALUATORS), "placement_result"),
        PUNCTUALITY = field("punctuality", Code(codes::RATINGS), "placement_result"),
        INSTRUCTIONS = field("instructions", Code(codes::RATINGS), "placement_result"),
        QUALITY = field("quality", Code(codes::RATINGS), "placement_result"),
        PACE = field("pace", Code(codes::RATINGS), "placement_result"),
        TEAMWORK = field("teamwork", Code(codes::RATINGS), "placement_result"),
        SAFETY = field("safety", Code(codes::RATINGS), "placement_result"),
        RESULT = field("result", Code(codes::RESULTS), "placement_result"),
        JOB_OFFER = field("job_offer", Bool, "placement_result"),
        TEXT = free("text", Prose, "placement_text"),
    ];
    track_evaluation TrackEvaluation: Set of Person, keys [EVALUATION = inner("evaluation", Id)], fields [
        TRACK = field("track", Id, "evaluation_result"),
        DAY = field("day", Day, "evaluation_result"),
        RESULT = field("result", Code(codes::RESULTS), "evaluation_result"),
        TEXT = free("text", Prose, "evaluation_text"),
    ];
    contract Contract: Set of Person, keys [CONTRACT = inner("contract", Id)], fields [
        TYPE = field("type", Code(ContractSort::OTHERS) as ContractSort, "contract"),
        EMPLOYER = field("employer", Line, "contract"),
        DECIDED = field("decided", Day, "contract"),
        SIGNED = field("signed", Day, "contract"),
        START = field("start", Day, "contract"),
        PLANNED_END = field("planned_end", Day, "contract"),
        END = field("end", Day, "contract"),
        WEEKLY = field("weekly", Minutes, "contract"),
        TRIAL_END = field("trial_end", Day, "contract"),
        HOST = field("host", Id as CompanyId, "contract"),
        TRADE = field("trade", Line, "contract"),
        END_REASON = field("end_reason", Code(codes::END_REASONS), "contract_end_reason"),
    ];
    cpas_contract CpasContract: Set of Person, keys [CONTRACT = inner("contract", Id)], fields [
        TYPE = field("type", Code(ContractSort::OF_CPAS) as ContractSort, "cpas_contract"),
        CPAS = free("cpas", Line, "cpas_contract"),
        AGENT = free("agent", Line, "cpas_contract"),
        EMPLOYER = free("employer", Line, "cpas_contract"),
        DECIDED = field("decided", Day, "cpas_contract"),
        SIGNED = field("signed", Day, "cpas_contract"),
        START = field("start", Day, "cpas_contract"),
        PLANNED_END = field("planned_end", Day, "cpas_contract"),
        END = field("end", Day, "cpas_contract"),
        WEEKLY = field("weekly", Minutes, "cpas_contract"),
        DAYS = field("days", Count, "cpas_contract"),
        REVIEWED = field("reviewed", Day, "cpas_contract"),
        END_REASON = field("end_reason", Code(codes::END_REASONS), "cpas_contract"),
    ];
    hiring_aid HiringAid: Set of Person, keys [AID = inner("aid", Id)], fields [
        CONTRACT = field("contract", Id, "hiring_aid"),
        SCHEME = field("scheme", Code(codes::HIRING_AIDS), "hiring_aid"),
        NAME = field("name", Line, "hiring_aid"),
        FROM = field("from", Day, "hiring_aid"),
        TO = field("to", Day, "hiring_aid"),
    ];
    follow_up FollowUp: Set of Person, keys [FOLLOW_UP = inner("follow_up", Id)], fields [
        CONTRACT = field("contract", Id, "follow_up"),
        SLOT = field("slot", Code(codes::FOLLOW_UP_SLOTS), "follow_up"),
        HALF = field("half", Code(Half::CODES) as Half, "follow_up"),
        ANSWER = field("answer", Code(Says::CODES) as Says, "follow_up"),
        LAST_DAY = field("last_day", Day, "follow_up"),
        TEXT = free("text", Line, "follow_up_text"),
    ];
    hours Hours: Set of Person, keys [HOURS = inner("hours", Id)], fields [
        MONTH = field("month", Day, "hours"),
        CATEGORY = field("category", Code(codes::HOUR_CATEGORIES), "hours"),
        MINUTES = field("minutes", Minutes, "hours"),
        COMPUTED = field("computed", Minutes, "hours_reason"),
        REASON = field("reason", Line, "hours_reason"),
    ];
    presence Presence: Set of Person, keys [PRESENCE = inner("presence", Id)], fields [
        COHORT = field("cohort", Id, "presence"),
        DAY = field("day", Day, "presence"),
        HALF = field("half", Code(DayHalf::CODES) as DayHalf, "presence"),
        ATTENDANCE = field("attendance", Code(Attendance::CODES) as Attendance, "presence"),
        MOTIVE = field("motive", Code(Motive::CODES) as Motive, "presence"),
        MINUTES = field("minutes", Minutes, "presence"),
    ];
    assimilated Assimilated: Set of Person, keys [ABSENCE = inner("absence", Id)], fields [
        REASON = field("reason", Code(codes::ASSIMILATED_REASONS), "assimilated"),
        FROM = field("from", Day, "assimilated"),
        TO = field("to", Day, "assimilated"),
        MINUTES = field("minutes", Minutes, "assimilated"),
        CERTIFICATE = field("certificate", Bool, "assimilated"),
    ];
    contact Contact: Set of Person, keys [CONTACT = inner("contact", Id)], fields [
        DAY = field("day", Day, "contact_entry"),
        CHANNEL = field("channel", Code(codes::CONTACT_CHANNELS), "contact_entry"),
        REACHED = field("reached", Code(codes::REACHED), "contact_entry"),
        PURPOSE = field("purpose", Code(codes::CONTACT_PURPOSES), "contact_entry"),
        MINUTES = field("minutes", Minutes, "contact_entry"),
        PARTNER = field("partner", Id, "contact_entry"),
        TEXT = free("text", Prose, "contact_text"),
    ];
    candidacy Candidacy: Set of Person, keys [CANDIDACY = inner("candidacy", Id)], fields [
        OPENING = field("opening", Id as OpeningId, "candidacy"),
        STATE = field("state", Code(CandidacyState::CODES) as CandidacyState, "candidacy"),
        SINCE = field("since", Day, "candidacy"),
        WORK = field("work", Id, "candidacy"),
        REASON = field("reason", Code(codes::NOT_KEPT_REASONS), "candidacy_reason"),
    ];
    search_log SearchLog: Set of Person, keys [SEARCH = inner("search", Id)], fields [
        DAY = field("day", Day, "search_log"),
        COMPANY = free("company", Line, "search_log"),
        APPROACH = field("approach", Code(codes::SEARCH_APPROACHES), "search_log"),
        WAY = field("way", Code(codes::SEARCH_WAYS), "search_log"),
        RESULT = field("result", Code(codes::SEARCH_RESULTS), "search_log"),
    ];
    partner Partner: Set of Person, keys [PARTNER = inner("partner", Id)], fields [
        ROLE = field("role", Code(codes::PARTNER_ROLES), "partner"),
        ORGANISATION = free("organisation", Line, "partner"),
        NAME = free("name", Line, "partner"),
    ];
    note Note: Set of Person, keys [NOTE = inner("note", Id)], fields [TEXT = free("text", Prose, "note")];
    task Task: Set of Person, keys [TASK = inner("task", Id)], fields [
        TITLE = free("title", Line, "task"),
        DUE = field("due", Day, "task"),
        DONE = field("done", Day, "task"),
        MEMBER = field("member", Id as MemberId, "task"),
        LIST = free("list", Line, "task"),
        PLACE = field("place", Count, "task"),
        HOUR = field("hour", Hour, "task"), MINUTES = field("minutes", Minutes, "task"), VENUE = free("venue", Line, "task"),
    ];
    tag Tag: Set of Person, keys [TAG = inner("tag", Id)], fields [NAME = field("name", Line, "tag")];
    step Step: Series of Person lane true, keys [], fields [STEP = field("step", Step, "step")];
    referent Referent: Series of Person lane true, keys [], fields [
        MEMBER = field("member", Id as MemberId, "referent"),
    ];
    outcome Outcome: Register of Person lane true, keys [], fields [
        OUTCOME = field("outcome", Code(codes::OUTCOMES), "outcome"),
        DETAIL = field("detail", Code(codes::OUTCOME_DETAILS), "outcome"),
        SOURCE = field("source", Code(codes::OUTCOME_SOURCES), "outcome_source"),
    ];
    cycle Cycle: Series of Person lane true, keys [], fields [NUMBER = field("number", Count, "cycle")];
    pinned Pinned: Set of Person lane true, keys [ELEMENT = inner("element", Id)], fields [
        WHAT = field("what", Code(Pinnable::CODES) as Pinnable, "pinned"),
    ];
    check Check: Register of Person lane true, keys [STEP = inner("step", Step), ITEM = inner("item", Line)], fields [
        DONE = field("done", Bool, "check"),
    ];
    waiver Waiver: Set of Person lane true, keys [WAIVER = inner("waiver", Id)], fields [
        RULE = field("rule", Code(codes::RULES), "waiver"),
        STEP = field("step", Step, "waiver"),
        ELEMENTS = field("elements", Ids, "waiver"),
        REASON = free("reason", Prose, "waiver"),
    ];
    pause Pause: Series of Person lane true, keys [], fields [PAUSED = field("paused", Bool, "pause")];
    kept Kept: Register of Person lane true, keys [], fields [
        UNTIL = field("until", Day, "retention_date"),
        REASON = inner("reason", Line),
    ];
    postponed Postponed: Register of Person lane true,
        keys [RULE = inner("rule", Line), ELEMENT = inner("element", Id)], fields [UNTIL = field("until", Day, "postponed")];
    accepted Accepted: Register of Person lane true,
        keys [MATTER = inner("matter", Line), ELEMENT = inner("element", Id)], fields [REASON = inner("reason", Line)];
    shared Shared: Register of Person lane true,
        keys [ELEMENT = inner("element", Id), FIELD = inner("field", Line)],
        fields [SHARED = inner("shared", Bool)];
    agreement Agreement: Set of Person, keys [AGREEMENT = inner("agreement", Id)], fields [
        RECIPIENT = field("recipient", Id as OrgId, "agreement"),
        SIGNED = field("signed", Day, "agreement"),
        EXPIRES = field("expires", Day, "agreement"),
        PURPOSES = field("purposes", Codes(Purpose::CODES), "agreement"),
        SCOPE = field("scope", Codes(codes::SCOPES), "agreement"),
        PAPER = inner("paper", Line),
        WITHDRAWN = field("withdrawn", Day, "withdrawal"),
    ];
    publication Publication: Set of Person, keys [PUBLICATION = inner("publication", Id)], fields [
        AGREED = field("agreed", Day, "publication_agreement"),
        UNTIL = field("until", Day, "publication_agreement"),
        COMPANY_TOO = field("company_too", Bool, "publication_agreement"),
        WITHDRAWN = field("withdrawn", Day, "publication_agreement"),
    ];
    sent Sent: Set of Person lane true, keys [PACKET = inner("packet", Id)], fields [
        TO = inner("to", Id as OrgId),
        PURPOSE = inner("purpose", Code(Purpose::CODES) as Purpose),
        FACTS = inner("facts", Lines),
    ];
    erasure_request ErasureRequest: Set of Person, keys [REQUEST = inner("request", Id)], fields [
        FROM = inner("from", Id as OrgId),
        ASKED = inner("asked", Day),
        ANSWERED = inner("answered", Day),
    ];
    declined Declined: Register of Person lane true,
        keys [ORG = inner("org", Id as OrgId), ACT = inner("act", Id as ActId)],
        fields [DECLINED = inner("declined", Bool)];
}
