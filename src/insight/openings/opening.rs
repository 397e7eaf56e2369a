//! What is known of one opening, and of a person's candidacies.

use crate::domain::order::InOrder;
use crate::domain::{
    CandidacyState, CompanyId, Day, Duration, ElementId, Line, Locality, NeedSort, OpeningContract, OpeningId,
    OpeningSort, Subject,
};
use crate::insight::dossier::record::{Record, Records};
use crate::journal::schema::{Of, candidacy, opening, opening_need};
use crate::journal::{Field, Journal, Kind};

/// One thing that an opening asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    pub id: ElementId,
    pub sort: Option<NeedSort>,
    /// Required; else wished. An offer that does not say is taken as a wish: nobody is put below for it.
    pub must: bool,
    /// A code of `codes::LANGUAGES`.
    pub language: Option<String>,
    /// A code of `codes::LANGUAGE_LEVELS`.
    pub level: Option<String>,
    /// A code of `codes::DRIVING`.
    pub driving: Option<String>,
    /// A code of `codes::VEHICLES`.
    pub vehicle: Option<String>,
    /// A code of `codes::SCHOOLING`.
    pub schooling: Option<String>,
    /// Months of experience in the trade.
    pub months: Option<u32>,
    pub words: Option<String>,
}

/// One opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub id: OpeningId,
    pub records: Records,
    pub sort: Option<OpeningSort>,
    /// Empty where it is not known.
    pub title: String,
    /// A code of the ROME repertory.
    pub trade: Option<String>,
    pub company: Option<CompanyId>,
    pub site: Option<ElementId>,
    /// The employer in words, where the company is not in the list.
    pub employer: Option<String>,
    pub locality: Option<Locality>,
    /// How many posts; one where nobody has said.
    pub posts: u32,
    /// A code of `codes::SECTORS`.
    pub sector: Option<String>,
    pub contract: Option<OpeningContract>,
    /// A code of `codes::PLACEMENT_TYPES`, of a place for placements.
    pub placement: Option<String>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    /// Until when one may apply.
    pub apply_by: Option<Day>,
    /// Hours a week.
    pub weekly: Option<Duration>,
    /// Codes of `codes::OPENING_HOURS`; none where nobody has said.
    pub hours: Vec<String>,
    pub number: Option<String>,
    pub link: Option<String>,
    /// A code of `codes::OPENING_SOURCES`.
    pub source: Option<String>,
    /// Since when nobody is looked for any more.
    pub closed: Option<Day>,
    pub needs: Vec<Need>,
}

/// How far a person got at an opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidacy {
    pub id: ElementId,
    pub opening: Option<OpeningId>,
    pub state: CandidacyState,
    /// Since when it is so.
    pub since: Option<Day>,
    /// The contract or the placement that came of it.
    pub work: Option<ElementId>,
    /// A code of `codes::NOT_KEPT_REASONS`.
    pub reason: Option<String>,
}

fn text(record: &Record, field: Field<Line>) -> Option<String> {
    record.get(field).map(str::to_owned)
}

impl Opening {
    /// Reads one; none when it was taken away.
    pub fn read(id: OpeningId, journal: &Journal) -> Option<Self> {
        let records = Records::all(&journal.fold_subject(Subject::Opening(id)), Of::Opening, None);
        let held = records.register(&Kind::Opening)?;
        let needs = records.of(&Kind::OpeningNeed).iter().filter_map(|record| {
            Some(Need {
                id: record.id()?,
                sort: record.get(opening_need::SORT),
                must: record.get(opening_need::MUST) == Some(true),
                language: record.get(opening_need::LANGUAGE).map(str::to_owned),
                level: record.get(opening_need::LEVEL).map(str::to_owned),
                driving: record.get(opening_need::DRIVING).map(str::to_owned),
                vehicle: record.get(opening_need::VEHICLE).map(str::to_owned),
                schooling: record.get(opening_need::SCHOOLING).map(str::to_owned),
                months: record.get(opening_need::MONTHS),
                words: text(record, opening_need::WORDS),
            })
        });
        let needs = needs.collect();
        Some(Self {
            id,
            sort: held.get(opening::SORT),
            title: text(held, opening::TITLE).unwrap_or_default(),
            trade: text(held, opening::TRADE),
            company: held.get(opening::COMPANY),
            site: held.get(opening::SITE),
            employer: text(held, opening::EMPLOYER),
            locality: held.get(opening::LOCALITY),
            posts: held.get(opening::POSTS).unwrap_or(1),
            sector: held.get(opening::SECTOR).map(str::to_owned),
            contract: held.get(opening::CONTRACT),
            placement: held.get(opening::TYPE).map(str::to_owned),
            start: held.get(opening::START),
            end: held.get(opening::END),
            apply_by: held.get(opening::APPLY_BY),
            weekly: held.get(opening::WEEKLY),
            hours: held.items(opening::HOURS).map(str::to_owned).collect(),
            number: text(held, opening::NUMBER),
            link: text(held, opening::LINK),
            source: held.get(opening::SOURCE).map(str::to_owned),
            closed: held.get(opening::CLOSED),
            needs,
            records,
        })
    }

    /// All of a journal, by title.
    pub fn all(journal: &Journal) -> Vec<Self> {
        let subjects = journal.subjects_with(&Kind::Opening);
        let read = subjects.filter_map(|subject| match subject {
            Subject::Opening(id) => Self::read(id, journal),
            _ => None,
        });
        let mut all: Vec<Self> = read.collect();
        all.order_by(|left, right| (&left.title, left.id).cmp(&(&right.title, right.id)));
        all
    }

    /// Whether people are still looked for on `today`.
    pub fn is_open(&self, today: Day) -> bool {
        self.closed.is_none_or(|closed| closed > today)
    }
}

impl Candidacy {
    /// Those of a person. One whose state a later version wrote counts as a candidate.
    pub fn all(records: &Records) -> Vec<Self> {
        let read = |record: &Record| {
            Some(Self {
                id: record.id()?,
                opening: record.get(candidacy::OPENING),
                state: record.get(candidacy::STATE).unwrap_or(CandidacyState::Candidate),
                since: record.get(candidacy::SINCE),
                work: record.get(candidacy::WORK),
                reason: record.get(candidacy::REASON).map(str::to_owned),
            })
        };
        records.of(&Kind::Candidacy).iter().filter_map(read).collect()
    }
}
