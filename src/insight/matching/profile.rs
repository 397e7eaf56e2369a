//! What is known of a person that speaks for or against a job or a place.

use crate::domain::{CompanyId, ContractSort, Day, ElementId, Locality, MemberId, OrgId, PersonId, Step, fold_text};
use crate::insight::Card;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::openings::Candidacy;
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::journal::schema::{contract, experience, goal, identity, language_level, placement, practical, situation};
use crate::journal::{Fold, Kind};
use std::collections::BTreeMap;

/// A placement or a contract, over or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    pub id: ElementId,
    /// Whether it is a placement; else a contract.
    pub is_placement: bool,
    pub host: Option<CompanyId>,
    /// The company in words, and folded.
    pub company: Option<(String, String)>,
    /// A code of the ROME repertory.
    pub trade: Option<String>,
    /// A code of `codes::SECTORS`, of a placement.
    pub sector: Option<String>,
    /// A code of `codes::PLACEMENT_TYPES`, of a placement.
    pub sort: Option<String>,
    pub contract: Option<ContractSort>,
    pub start: Option<Day>,
    /// The end, or the planned one where it is not over.
    pub end: Option<Day>,
    pub state: ContractState,
}

/// One person, as far as work is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub person: PersonId,
    /// First and last name; empty when neither is known.
    pub name: String,
    pub sort_name: String,
    pub step: Step,
    pub referent: Option<MemberId>,
    pub locality: Option<Locality>,
    /// The trades aimed at: a ROME code where one was chosen, and the words.
    pub goals: Vec<(Option<String>, String)>,
    pub past: Vec<Past>,
    /// What was learnt at work, in words, folded.
    pub experience: Vec<String>,
    /// The last level of each language: spoken, written.
    pub languages: BTreeMap<String, (Option<String>, Option<String>)>,
    /// A code of `codes::DRIVING`.
    pub driving: Option<String>,
    /// A code of `codes::VEHICLES`.
    pub vehicle: Option<String>,
    /// How far the person goes, in kilometres.
    pub radius: Option<u32>,
    /// Codes of `codes::AVAILABILITY_LIMITS`; none asked is an empty list and `limits_known` false.
    pub limits: Vec<String>,
    pub limits_known: bool,
    /// A code of `codes::WORK_TIMES`.
    pub work_time: Option<String>,
    /// A code of `codes::SCHOOLING`.
    pub schooling: Option<String>,
    /// The state of each obstacle that may be shown beside an offer. Health, debts and justice are not read here at all.
    pub obstacles: BTreeMap<String, String>,
    pub candidacies: Vec<Candidacy>,
    /// The filières that the person follows: entry of the list, beginning, planned end, end.
    pub tracks: Vec<Track>,
}

/// A filière that a person follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    pub template: Option<ElementId>,
    pub start: Option<Day>,
    pub planned_end: Option<Day>,
    pub end: Option<Day>,
}

/// The kinds that are read.
const READ: [Kind; 13] = [
    Kind::Identity,
    Kind::Goal,
    Kind::Placement,
    Kind::Contract,
    Kind::CpasContract,
    Kind::Experience,
    Kind::LanguageLevel,
    Kind::Practical,
    Kind::Situation,
    Kind::ObstaclePlain,
    Kind::ObstacleFamily,
    Kind::Candidacy,
    Kind::Track,
];

impl Profile {
    /// Reads a person of the board from their card and the fold of their facts, as it is on `today`.
    pub fn read(card: &Card, fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> Self {
        let records = Records::read(fold, &READ, own);
        let goals = records.of(&Kind::Goal).iter().map(|record| {
            let words = record.get(goal::WORD).unwrap_or_default().to_owned();
            (record.get(goal::TRADE).map(str::to_owned), words)
        });
        let placements = records.of(&Kind::Placement).iter();
        let works = placements.chain(work::contracts(&records)).filter_map(|record| past(record, today));
        let texts = records.of(&Kind::Experience).iter().filter_map(|record| record.get(experience::TEXT));
        let mut languages = BTreeMap::new();
        // Entries stand by key and day: the last of a language holds.
        for entry in records.of(&Kind::LanguageLevel).iter().filter(|it| it.day.is_some_and(|day| day <= today)) {
            let level = |field| entry.get(field).map(str::to_owned);
            let held = (level(language_level::SPOKEN), level(language_level::WRITTEN));
            languages.insert(entry.keys.text().to_owned(), held);
        }
        let obstacles = [Kind::ObstaclePlain, Kind::ObstacleFamily];
        let entries = obstacles.iter().flat_map(|kind| records.of(kind));
        let mut states = BTreeMap::new();
        for entry in entries.filter(|it| it.day.is_some_and(|day| day <= today)) {
            if let Some(state) = obstacle_state(entry) {
                states.insert(entry.keys.text().to_owned(), state.to_owned());
            }
        }
        let held = records.register(&Kind::Practical);
        let limits = held.and_then(|held| held.get(practical::LIMITS));
        Self {
            person: card.id,
            name: card.name(),
            sort_name: card.sort_name.clone(),
            step: card.step,
            referent: card.referent,
            locality: records.one(identity::LOCALITY),
            goals: goals.collect(),
            past: works.collect(),
            experience: texts.map(fold_text::fold).collect(),
            languages,
            driving: records.one(practical::DRIVING).map(str::to_owned),
            vehicle: records.one(practical::VEHICLE).map(str::to_owned),
            radius: records.one(practical::RADIUS),
            limits_known: limits.is_some(),
            limits: limits.into_iter().flatten().map(str::to_owned).collect(),
            work_time: records.one(practical::WORK_TIME).map(str::to_owned),
            schooling: records.one(situation::SCHOOLING).map(str::to_owned),
            obstacles: states,
            candidacies: Candidacy::all(&records),
            tracks: records.of(&Kind::Track).iter().map(track).collect(),
        }
    }
}

fn obstacle_state(entry: &Record) -> Option<&str> {
    use crate::journal::schema::{obstacle_family, obstacle_plain};
    match entry.kind {
        Kind::ObstaclePlain => entry.get(obstacle_plain::STATE),
        _ => entry.get(obstacle_family::STATE),
    }
}

fn track(record: &Record) -> Track {
    use crate::journal::schema::track;
    Track {
        template: record.get(track::TEMPLATE),
        start: record.get(track::START),
        planned_end: record.get(track::PLANNED_END),
        end: record.get(track::END),
    }
}

fn past(record: &Record, today: Day) -> Option<Past> {
    let is_placement = record.kind == Kind::Placement;
    let is_contract = record.kind == Kind::Contract;
    let dates = work::dates(record);
    let company = if is_placement { record.get(placement::COMPANY) } else { work::employer(record) };
    Some(Past {
        id: record.id()?,
        is_placement,
        host: match record.kind {
            Kind::Placement => record.get(placement::HOST),
            Kind::Contract => record.get(contract::HOST),
            _ => None,
        },
        company: company.map(|words| (words.to_owned(), fold_text::fold(words))),
        trade: match record.kind {
            Kind::Placement => record.get(placement::TRADE).map(str::to_owned),
            Kind::Contract => record.get(contract::TRADE).map(str::to_owned),
            _ => None,
        },
        sector: is_placement.then(|| record.get(placement::SECTOR).map(str::to_owned)).flatten(),
        sort: is_placement.then(|| record.get(placement::TYPE).map(str::to_owned)).flatten(),
        contract: is_contract.then(|| record.get(contract::TYPE)).flatten(),
        start: dates.start,
        end: dates.end.or(dates.planned_end),
        state: dates.state(today),
    })
}
