//! The second half of the table: the kinds of the organisation's settings and of its sessions, and those about facts
//! themselves.

/// Makes the table of these kinds (the first half) and of those that follow.
macro_rules! schemas_with_settings {
    ($($person:tt)*) => { schemas! {
    $($person)*
    organisation Organisation: Register of Settings, keys [], fields [
        NAME = inner("name", Line), TYPE = inner("type", Code(OrgType::CODES) as OrgType),
        TERRITORY = inner("territory", Line),
    ];
    member Member: Set of Settings, keys [MEMBER = inner("member", Id as MemberId)], fields [
        NAME = inner("name", Line), FUNCTION = inner("function", Line), QUOTA = inner("quota", Count),
    ];
    step_column StepColumn: Register of Settings, keys [STEP = inner("step", Step)], fields [
        LABEL = inner("label", Line),
        ORDER = inner("order", Count),
        HIDDEN = inner("hidden", Bool),
        CHECKLIST = inner("checklist", Lines),
    ];
    track_template TrackTemplate: Set of Settings, keys [TRACK_TEMPLATE = inner("track_template", Id)], fields [
        NAME = inner("name", Line),
        OBJECTIVE = inner("objective", Code(codes::OBJECTIVES)),
        METHOD = inner("method", Code(codes::METHODS)),
        HOURS = inner("hours", Minutes),
        STEPS = inner("steps", Steps),
        RHYTHM = inner("rhythm", Code(Rhythm::CODES) as Rhythm),
        RULES = inner("rules", Codes(codes::TRACK_RULES)),
        CHECKLIST = inner("checklist", Lines),
    ];
    cohort Cohort: Set of Settings, keys [COHORT = inner("cohort", Id)], fields [
        NAME = inner("name", Line),
        TRACK = inner("track", Id),
        START = inner("start", Day),
        END = inner("end", Day),
        TIMETABLE = inner("timetable", Codes(codes::HALF_DAYS)),
        SESSION = inner("session", Minutes),
        CLOSED = inner("closed", Days),
    ];
    territory Territory: Set of Settings, keys [TERRITORY = inner("territory", Id)], fields [NAME = inner("name", Line)];
    meeting Meeting: Set of Settings, keys [MEETING = inner("meeting", Id)], fields [
        NAME = inner("name", Line), SORT = inner("sort", Code(codes::MEETING_SORTS)), LOCALITY = inner("locality", Locality),
        VENUE = inner("venue", Line), FROM = inner("from", Day), UNTIL = inner("until", Day), HOUR = inner("hour", Hour),
        MINUTES = inner("minutes", Minutes), RULE = inner("rule", Line), CLOSED = inner("closed", Codes(DayOff::CODES)),
    ];
    meeting_day MeetingDay: Register of Settings, keys [MEETING = inner("meeting", Id), DAY = inner("day", Day)], fields [
        CANCELLED = inner("cancelled", Bool), MOVED = inner("moved", Day), HOUR = inner("hour", Hour),
        VENUE = inner("venue", Line),
    ];
    gathering Gathering: Register of Session, keys [], fields [
        SORT = inner("sort", Code(codes::GATHERING_SORTS)), TITLE = inner("title", Line), VENUE = inner("venue", Line),
        DAY = inner("day", Day), HOUR = inner("hour", Hour), MINUTES = inner("minutes", Minutes),
    ];
    invited Invited: Set of Session, keys [INVITED = inner("invited", Id)], fields [
        FIRST_NAME = inner("first_name", Line), LAST_NAME = inner("last_name", Line),
        ATTENDANCE = inner("attendance", Code(Attendance::CODES) as Attendance),
        DECISION = inner("decision", Code(Decision::CODES) as Decision), NEEDS = inner("needs", Codes(codes::NEEDS)),
        APPOINTMENT_DAY = inner("appointment_day", Day), APPOINTMENT_HOUR = inner("appointment_hour", Hour),
        APPOINTMENT_VENUE = inner("appointment_venue", Line), PERSON = inner("person", Id as PersonId),
    ];
    company Company: Register of Company, keys [], fields [
        NAME = field("name", Line, "company_identity"), NUMBER = field("number", Line, "company_identity"),
        SECTOR = field("sector", Code(codes::SECTORS), "company_identity"),
        WEBSITE = field("website", Line, "company_identity"), REST = field("rest", Day, "company_rest"),
        NOTE = inner("note", Prose),
    ];
    company_site CompanySite: Set of Company, keys [SITE = inner("site", Id)], fields [
        NAME = field("name", Line, "company_site"), ADDRESS = field("address", Line, "company_site"),
        LOCALITY = field("locality", Locality, "company_site"),
    ];
    company_contact CompanyContact: Set of Company, keys [CONTACT = inner("contact", Id)], fields [
        NAME = inner("name", Line), FUNCTION = inner("function", Line), SITE = inner("site", Id),
        PHONE = inner("phone", Line), MAIL = inner("mail", Line),
    ];
    company_event CompanyEvent: Set of Company, keys [EVENT = inner("event", Id)], fields [
        DAY = field("day", Day, "company_event"),
        SORT = field("sort", Code(CompanyEvent::CODES) as CompanyEvent, "company_event"),
        ANSWER = field("answer", Code(CompanyAnswer::CODES) as CompanyAnswer, "company_event"),
        MEMBER = field("member", Id as MemberId, "company_event"),
        CONTACT = inner("contact", Id), TEXT = inner("text", Prose),
    ];
    company_places CompanyPlaces: Set of Company, keys [PLACES = inner("places", Id)], fields [
        SITE = field("site", Id, "company_places"), TRADE = field("trade", Line, "company_places"),
        SECTOR = field("sector", Code(codes::SECTORS), "company_places"),
        TYPE = field("type", Code(codes::PLACEMENT_TYPES), "company_places"),
        COUNT = field("count", Count, "company_places"),
        FROM = field("from", Day, "company_places"), UNTIL = field("until", Day, "company_places"),
    ];
    same_company SameCompany: Register of Company, keys [OTHER = inner("other", Id as CompanyId)], fields [
        SAME = inner("same", Bool),
    ];
    opening Opening: Register of Opening, keys [], fields [
        SORT = field("sort", Code(OpeningSort::CODES) as OpeningSort, "opening"),
        TITLE = field("title", Line, "opening"), TRADE = field("trade", Line, "opening"),
        COMPANY = field("company", Id as CompanyId, "opening"), SITE = field("site", Id, "opening"),
        EMPLOYER = field("employer", Line, "opening"), LOCALITY = field("locality", Locality, "opening"),
        POSTS = field("posts", Count, "opening"), SECTOR = field("sector", Code(codes::SECTORS), "opening"),
        CONTRACT = field("contract", Code(OpeningContract::CODES) as OpeningContract, "opening"),
        TYPE = field("type", Code(codes::PLACEMENT_TYPES), "opening"),
        START = field("start", Day, "opening"), END = field("end", Day, "opening"),
        APPLY_BY = field("apply_by", Day, "opening"), WEEKLY = field("weekly", Minutes, "opening"),
        HOURS = field("hours", Codes(codes::OPENING_HOURS), "opening"),
        NUMBER = field("number", Line, "opening"), LINK = field("link", Line, "opening"),
        SOURCE = field("source", Code(codes::OPENING_SOURCES), "opening"),
        CLOSED = field("closed", Day, "opening"), NOTE = inner("note", Prose),
    ];
    opening_need OpeningNeed: Set of Opening, keys [NEED = inner("need", Id)], fields [
        SORT = field("sort", Code(NeedSort::CODES) as NeedSort, "opening_need"), MUST = field("must", Bool, "opening_need"),
        LANGUAGE = field("language", Code(codes::LANGUAGES), "opening_need"),
        LEVEL = field("level", Code(codes::LANGUAGE_LEVELS), "opening_need"),
        DRIVING = field("driving", Code(codes::DRIVING), "opening_need"),
        VEHICLE = field("vehicle", Code(codes::VEHICLES), "opening_need"),
        SCHOOLING = field("schooling", Code(codes::SCHOOLING), "opening_need"),
        MONTHS = field("months", Count, "opening_need"), WORDS = field("words", Line, "opening_need"),
    ];
    public_label PublicLabel: Set of Settings, keys [PUBLIC_LABEL = inner("public_label", Id)], fields [
        NAME = inner("name", Line),
    ];
    code_label CodeLabel: Register of Settings, keys [LIST = inner("list", Line), CODE = inner("code", Line)], fields [
        LABEL = inner("label", Line),
        SCHOOLING = inner("schooling", Code(codes::SCHOOLING)),
    ];
    peer Peer: Set of Settings, keys [ORG = inner("org", Id as OrgId)], fields [
        NAME = inner("name", Line),
        TYPE = inner("type", Code(OrgType::CODES) as OrgType),
        SIGN = inner("sign", Line), SEAL = inner("seal", Line), CHECKED = inner("checked", Line),
        TERRITORY = inner("territory", Line), CARD = inner("card", Day), REVISION = inner("revision", Count),
    ];
    org_contact OrgContact: Set of Settings, keys [CONTACT = inner("contact", Id)], fields [
        FUNCTION = inner("function", Line), NAME = inner("name", Line),
        PHONE = inner("phone", Line), MAIL = inner("mail", Line),
        ORG = inner("org", Id as OrgId), CARD = inner("card", Day),
    ];
    keys Keys: Register of Settings, keys [], fields [SIGN = inner("sign", Line), SEAL = inner("seal", Line)];
    dispatch Dispatch: Set of Settings, keys [PACKET = inner("packet", Id)], fields [
        TO = inner("to", Id as OrgId),
        PURPOSE = inner("purpose", Code(Purpose::CODES) as Purpose),
        PEOPLE = inner("people", Count),
        SENT = inner("sent", Day), RECEIVED = inner("received", Day), SETTLED = inner("settled", Day),
    ];
    erasure_asked ErasureAsked: Set of Settings, keys [REQUEST = inner("request", Id)], fields [
        TO = inner("to", Id as OrgId), PERSON = inner("person", Id as PersonId),
        ASKED = inner("asked", Day), ANSWERED = inner("answered", Day),
        OUTCOME = inner("outcome", Code(codes::ERASURE_OUTCOMES)),
    ];
    erasure_answer ErasureAnswer: Set of Settings, keys [REQUEST = inner("request", Id)], fields [
        TO = inner("to", Id as OrgId), OUTCOME = inner("outcome", Code(codes::ERASURE_OUTCOMES)),
        DAY = inner("day", Day), TOLD = inner("told", Day),
    ];
    peer_word PeerWord: Register of Settings, keys [ORG = inner("org", Id as OrgId), WORD = inner("word", Line)], fields [
        LABEL = inner("label", Line),
    ];
    thresholds Thresholds: Register of Settings, keys [], fields [
        GAP_DAYS = inner("gap_days", Count),
        RETENTION_MONTHS = inner("retention_months", Count),
        FOLLOW_UPS = inner("follow_ups", Codes(codes::FOLLOW_UP_SLOTS)),
        HOUR_PRESET = inner("hour_preset", Bool),
        SILENCE_DAYS = inner("silence_days", Count),
        KEEP_MONTHS = inner("keep_months", Count), EVALUATION_DAYS = inner("evaluation_days", Count),
        RECEIPT_DAYS = inner("receipt_days", Count), CASELOAD = inner("caseload", Count),
        COURTESY_DAYS = inner("courtesy_days", Count), AGREED_UNTIL = inner("agreed_until", Day),
    ];
    target Target: Register of Settings, keys [YEAR = inner("year", Line), INDICATOR = inner("indicator", Line)],
        fields [AMOUNT = inner("amount", Count)];
    match_weight MatchWeight: Register of Settings, keys [CRITERION = inner("criterion", Line)], fields [
        WEIGHT = inner("weight", Count),
    ];
    alert Alert: Register of Settings, keys [RULE = inner("rule", Line)],
        fields [AMOUNT = inner("amount", Count), DELAYS = inner("delays", Codes(codes::DELAYS))];
    postponed_office PostponedOffice: Register of Settings, keys [RULE = inner("rule", Line), ELEMENT = inner("element", Id)],
        fields [UNTIL = inner("until", Day)];
    substitute Substitute: Register of Settings, keys [MEMBER = inner("member", Id as MemberId)],
        fields [BY = inner("by", Id as MemberId), FROM = inner("from", Day), UNTIL = inner("until", Day)];
    legal_figure LegalFigure: Series of Settings, keys [FIGURE = inner("figure", Line)], fields [
        AMOUNT = inner("amount", Count),
    ];
    dated_row DatedRow: Register of Settings, keys [LIST = inner("list", Line), CODE = inner("code", Line)], fields [
        FROM = inner("from", Day),
        UNTIL = inner("until", Day),
    ];
    retracted Retracted: Meta of Anything, keys [ACT = inner("act", Id as ActId)], fields [WHOLE = inner("whole", Bool)];
    redacted Redacted: Meta of Anything, keys [FACT = inner("fact", Fact)], fields [];
    erased Erased: Meta of Person, keys [], fields [CONTRIBUTIONS = inner("contributions", Figures)];
    admitted Admitted: Register of Settings, keys [DIGEST = inner("digest", Digest)], fields [
        PERSONS = inner("persons", Ids as List<PersonId>),
    ];
    joined Joined: Meta of Person, keys [X = inner("x", Id as PersonId), Y = inner("y", Id as PersonId)], fields [];
    told_apart ToldApart: Register of Person,
        keys [OTHER = inner("other", Id as PersonId)],
        fields [APART = inner("apart", Bool)];
    erasure_read ErasureRead: Register of Settings,
        keys [ACT = inner("act", Id as ActId), MEMBER = inner("member", Id as MemberId)],
        fields [CLEANED = inner("cleaned", Day)];
    } };
}
