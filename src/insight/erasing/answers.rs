//! What is answered to partners who asked to erase, and what they answer us.

use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, OrgId, PersonId};
use crate::insight::dossier::record::Record;
use crate::insight::settings::Settings;
use crate::journal::Kind;
use crate::journal::schema::{erasure_answer, erasure_asked};

/// What we decided of one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub request: ElementId,
    pub outcome: String,
    pub day: Day,
    /// When the partner was told; none where nothing was told, or something else was decided since.
    pub told: Option<Day>,
}

/// What we decided of the requests of an organisation, the latest first.
pub fn given(settings: &Settings, org: OrgId) -> Vec<Answer> {
    let of_org = |record: &&Record| record.get(erasure_answer::TO) == Some(org);
    let answer = |record: &Record| {
        let day = record.get(erasure_answer::DAY)?;
        // What was decided after it was told is to be told again.
        let name = |held: Option<&crate::insight::Held<crate::journal::Value>>| Some(held?.shown.as_ref()?.fact);
        let decided = name(record.held(erasure_answer::OUTCOME));
        let told = record.get(erasure_answer::TOLD).filter(|_| name(record.held(erasure_answer::TOLD)) > decided);
        Some(Answer { request: record.id()?, outcome: record.get(erasure_answer::OUTCOME)?.to_owned(), day, told })
    };
    let mut given: Vec<Answer> =
        settings.records.of(&Kind::ErasureAnswer).iter().filter(of_org).filter_map(answer).collect();
    given.order_by_key(|answer| (std::cmp::Reverse(answer.day), answer.request));
    given
}

/// What an organisation is still to be told.
pub fn untold(settings: &Settings, org: OrgId) -> Vec<Answer> {
    given(settings, org).into_iter().filter(|answer| answer.told.is_none()).collect()
}

/// One request of ours to a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub request: ElementId,
    pub to: OrgId,
    pub person: Option<PersonId>,
    pub day: Option<Day>,
    /// A code, and the day of which it speaks; none while no answer came.
    pub answer: Option<(String, Option<Day>)>,
}

/// Our requests, the latest first.
pub fn asked(settings: &Settings) -> Vec<Asked> {
    let read = |record: &Record| {
        let outcome = record.get(erasure_asked::OUTCOME).map(str::to_owned);
        Some(Asked {
            request: record.id()?,
            to: record.get(erasure_asked::TO)?,
            person: record.get(erasure_asked::PERSON),
            day: record.get(erasure_asked::ASKED),
            answer: outcome.map(|outcome| (outcome, record.get(erasure_asked::ANSWERED))),
        })
    };
    let mut asked: Vec<Asked> = settings.records.of(&Kind::ErasureAsked).iter().filter_map(read).collect();
    asked.order_by_key(|asked| (std::cmp::Reverse(asked.day), asked.request));
    asked
}
