//! The kinds of facts that this version knows, and room for those it does not.

use std::fmt;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What sort of thing a fact says. An unknown kind is kept and written back as it was.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $name,)*
            /// A kind of a later version.
            Unknown(Box<str>),
        }

        /// The kinds of this version without what an unknown one holds: their places in the tables.
        #[derive(Clone, Copy)]
        enum Place {
            $($name,)*
        }

        impl Kind {
            /// All kinds of this version.
            pub const KNOWN: &'static [Kind] = &[$(Kind::$name),*];

            /// The kind of a word; never fails.
            pub fn parse(word: &str) -> Kind {
                match word {
                    $($word => Kind::$name,)*
                    other => Kind::Unknown(other.into()),
                }
            }

            /// The place of a known kind in [`Kind::KNOWN`] and in the table of schemas.
            pub(super) fn place(&self) -> Option<usize> {
                match self {
                    $(Kind::$name => Some(Place::$name as usize),)*
                    Kind::Unknown(_) => None,
                }
            }

            /// The word in files.
            pub fn code(&self) -> &str {
                match self {
                    $(Kind::$name => $word,)*
                    Kind::Unknown(word) => word,
                }
            }
        }
    };
}

kinds! {
    /// First and last name, birth year, locality, language of contact. A person without one is incomplete.
    Identity = "identity",
    /// Preferred channel, or postal address.
    Reach = "reach",
    /// A telephone number.
    Phone = "phone",
    /// An electronic address.
    Email = "email",
    /// The group and the territory that the organisation puts the person in.
    Grouping = "grouping",
    /// A job that the person aims at.
    Goal = "goal",
    /// A filière that the person follows.
    Track = "track",
    /// The state of an obstacle that may leave.
    ObstaclePlain = "obstacle_plain",
    /// The state of an obstacle of the home.
    ObstacleFamily = "obstacle_family",
    /// The state of an obstacle that never leaves.
    ObstacleSensitive = "obstacle_sensitive",
    /// Schooling, since when without work, and the end of rights.
    Situation = "situation",
    /// The status on entry.
    EntryStatus = "entry_status",
    /// Whether the path of integration of a newcomer is under way.
    NewcomerPath = "newcomer_path",
    /// Why a person may be accompanied, and that it was checked.
    Eligibility = "eligibility",
    /// A label of the organisation for whom it works with.
    Public = "public",
    /// The level of a language, spoken and written.
    LanguageLevel = "language_level",
    /// Licence, vehicle, radius, limits of the timetable and working time.
    Practical = "practical",
    Diploma = "diploma",
    /// A skill, and what proves it.
    SkillProof = "skill_proof",
    /// What was learnt at work, in words.
    Experience = "experience",
    /// What proves the end of a filière.
    EndProof = "end_proof",
    /// What was agreed about an obstacle.
    ObstacleAction = "obstacle_action",
    /// A stage en entreprise.
    Placement = "placement",
    /// A visit of a placement.
    PlacementVisit = "placement_visit",
    /// How one of the three saw a placement.
    Evaluation = "evaluation",
    /// An evaluation during a filière.
    TrackEvaluation = "track_evaluation",
    /// A contract of work, or a PFI.
    Contract = "contract",
    /// A contract of a CPAS.
    CpasContract = "cpas_contract",
    HiringAid = "hiring_aid",
    /// One half of a follow-up after the hire.
    FollowUp = "follow_up",
    /// Hours of a month in a category, as typed by a colleague.
    Hours = "hours",
    /// Whether the person was there on a half-day.
    Presence = "presence",
    /// An absence whose hours count as done.
    Assimilated = "assimilated",
    Contact = "contact",
    /// What became of a person at an opening.
    Candidacy = "candidacy",
    /// A step of the person's own search for a job.
    SearchLog = "search_log",
    /// A person around the participant: family, social worker, doctor.
    Partner = "partner",
    Note = "note",
    /// A thing to do, with a day.
    Task = "task",
    /// A free label of the organisation.
    Tag = "tag",
    /// The step on the organisation's own lane.
    Step = "step",
    /// The referent on the organisation's own lane.
    Referent = "referent",
    /// How the path ended in this organisation.
    Outcome = "outcome",
    /// Which passage through the organisation it is.
    Cycle = "cycle",
    /// What is pinned to the card.
    Pinned = "pinned",
    /// A tick of a checklist.
    Check = "check",
    /// A rule that was passed with a reason.
    Waiver = "waiver",
    /// Whether the path is paused.
    Pause = "pause",
    /// Until when the dossier is kept, where somebody has chosen another day than the rule gives, and why.
    Kept = "kept",
    /// A reminder that was seen and put off until a day.
    Postponed = "postponed",
    /// What is missing or doubtful in the dossier is left as it is, and why.
    Accepted = "accepted",
    /// An element that the sender ticked as shareable.
    Shared = "shared",
    /// What the person agreed to, on paper: who may be told what, why, and until when.
    Agreement = "agreement",
    /// That the person agrees to be told of as newly in work, from a day on and until another. It never leaves.
    Publication = "publication",
    /// What left of the person with one packet. It never leaves itself.
    Sent = "sent",
    /// A partner asks that what it told of the person be erased: the person has taken their agreement back.
    ErasureRequest = "erasure_request",
    /// What a partner proposed to take back of ours, and we keep.
    Declined = "declined",
    /// The name and type of the organisation.
    Organisation = "organisation",
    /// A colleague.
    Member = "member",
    /// Name, order and visibility of a column.
    StepColumn = "step_column",
    /// A filière of the organisation.
    TrackTemplate = "track_template",
    /// A group of the organisation.
    Cohort = "cohort",
    /// A territory of the organisation.
    Territory = "territory",
    /// What comes back at a place of the organisation: an information session, a workshop, a permanence.
    Meeting = "meeting",
    /// One day of it that is not as planned: cancelled, moved, at another hour or place.
    MeetingDay = "meeting_day",
    /// A collective information session, or a workshop.
    Gathering = "gathering",
    /// Somebody who is invited to one, and what came of it. They are no dossier until somebody decides so.
    Invited = "invited",
    /// A company: its name, its number, its sector, and until when it is left in peace.
    Company = "company",
    /// A place where a company works.
    CompanySite = "company_site",
    /// Somebody to speak to in a company. Personal data: it never leaves.
    CompanyContact = "company_contact",
    /// What happened between a company and us: a visit, a call, a request and its answer.
    CompanyEvent = "company_event",
    /// Places for placements that a company keeps for a time.
    CompanyPlaces = "company_places",
    /// Whether another company of the list is the same.
    SameCompany = "same_company",
    /// A job or a place for placements that somebody offers.
    Opening = "opening",
    /// What an opening requires or wishes.
    OpeningNeed = "opening_need",
    /// A label for whom the organisation works with.
    PublicLabel = "public_label",
    /// The organisation's own name for an entry of a default list.
    CodeLabel = "code_label",
    /// An organisation with which files are exchanged.
    Peer = "peer",
    /// Whom one calls in an organisation, by function: in a partner's, or in our own.
    OrgContact = "org_contact",
    /// The keys that partners hold of the organisation: what it signs with, and what is sealed for it.
    Keys = "keys",
    /// A packet that left for such an organisation, and when it said that it has it.
    Dispatch = "dispatch",
    /// That such an organisation was asked to erase what it was told of a person, and what it answered.
    ErasureAsked = "erasure_asked",
    /// What we answer to such an organisation that asks to erase.
    ErasureAnswer = "erasure_answer",
    /// A name that such an organisation gave: of a colleague of theirs, of an entry of one of their lists.
    PeerWord = "peer_word",
    /// Delays and thresholds.
    Thresholds = "thresholds",
    /// What funders ask the organisation to reach in a year.
    Target = "target",
    /// How much a reason counts when people and openings are put beside each other.
    MatchWeight = "match_weight",
    /// From when on a rule reminds, where the organisation has set it.
    Alert = "alert",
    /// A reminder of the organisation itself that was seen and put off until a day.
    PostponedOffice = "postponed_office",
    /// Who answers for the people of a colleague who is away.
    Substitute = "substitute",
    /// A figure of the law, as the organisation knows it from a day on.
    LegalFigure = "legal_figure",
    /// From when to when an entry of a list of the law holds, as the organisation knows it.
    DatedRow = "dated_row",
    /// Takes back an act.
    Retracted = "retracted",
    /// Empties a fact for good.
    Redacted = "redacted",
    /// Removes a person for good, leaving anonymous contributions to indicators.
    Erased = "erased",
    /// Lets a packet of another organisation count, for the persons named.
    Admitted = "admitted",
    /// Says that two dossiers are of one person.
    Joined = "joined",
    /// Says that two dossiers of like names are of two people.
    ToldApart = "told_apart",
    /// Says that a colleague's device has off its disk what an act removed for good.
    ErasureRead = "erasure_read",
}

/// Some of the kinds of this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kinds(u128);

/// Each kind has a bit.
const _: () = assert!(Kind::KNOWN.len() <= 128);

impl Kinds {
    /// Takes a kind in; one of a later version is none of them.
    pub fn add(&mut self, kind: &Kind) {
        if let Some(place) = kind.place() {
            self.0 |= 1 << place;
        }
    }

    /// Whether a kind is among them.
    pub fn has(self, kind: &Kind) -> bool {
        kind.place().is_some_and(|place| self.0 & (1 << place) != 0)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        assert!(Kind::KNOWN.iter().all(|kind| Kind::parse(kind.code()) == *kind));
        assert_eq!(Kind::parse("dream").code(), "dream");
    }

    #[test]
    fn some_kinds_are_those_that_were_taken_in() {
        let mut some = Kinds::default();
        [Kind::Identity, Kind::ErasureRead, Kind::parse("dream")].iter().for_each(|kind| some.add(kind));
        let held: Vec<&Kind> = Kind::KNOWN.iter().filter(|kind| some.has(kind)).collect();
        assert_eq!(held, [&Kind::Identity, &Kind::ErasureRead]);
        assert!(!some.has(&Kind::parse("dream")));
    }
}
