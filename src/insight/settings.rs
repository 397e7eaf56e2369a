//! The organisation as its board shows it: name, colleagues, columns and lists.

use super::dossier::record::{Record, Records};
use super::retention::Rules;
use super::retention::follow_up::DEFAULT_SCHEDULE;
use crate::domain::order::InOrder;
use crate::domain::{ElementId, Line, MemberId, OrgId, OrgType, Step, Subject};
use crate::journal::fold::{Element, Presence};
use crate::journal::schema::{
    Of, code_label, cohort, member, organisation, peer, peer_word, public_label, step_column, territory, thresholds,
    track_template,
};
use crate::journal::{AnyField, FactId, Field, Fold, Journal, Keys, Kind};

/// How many months a dossier is kept after it was closed, where the organisation has chosen nothing.
const KEEP_MONTHS: u8 = 24;

/// How many days a receipt may take, where the organisation has chosen nothing (rule A17 of the field).
const RECEIPT_DAYS: u32 = 14;

/// How many people a colleague at full time follows in the sector, where the organisation has chosen nothing: the
/// objective of 2009 for the MIRE (indicator I12 of the field).
const CASELOAD: u32 = 20;

/// How many days a request made to a company counts for whoever would ask it next, where the organisation has chosen
/// nothing.
const COURTESY_DAYS: u32 = 7;

/// How many days after its end a placement is to be evaluated, where the organisation has chosen nothing.
const EVALUATION_DAYS: u8 = 7;

/// A colleague.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: MemberId,
    pub name: String,
    /// Left the organisation: no longer offered, still named in what they wrote.
    pub left: bool,
}

/// An entry of one of the organisation's lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: ElementId,
    pub name: String,
    pub removed: bool,
}

/// A column of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub step: Step,
    /// The organisation's own name for it; none means the default label.
    pub label: Option<String>,
    pub hidden: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    pub name: String,
    pub org_type: OrgType,
    pub members: Vec<Member>,
    /// All ten, in the organisation's order.
    pub columns: Vec<Column>,
    pub tracks: Vec<Entry>,
    pub cohorts: Vec<Entry>,
    pub territories: Vec<Entry>,
    pub publics: Vec<Entry>,
    /// All that facts say, by the table of kinds.
    pub records: Records,
    /// The facts that all this was read from: what the author of a form has before them.
    pub facts: Vec<FactId>,
}

impl Settings {
    /// Reads the settings of one organisation.
    pub fn read(journal: &Journal, org: OrgId) -> Self {
        let fold = journal.fold_subject(Subject::Settings(org));
        Self {
            name: fold.register(organisation::NAME, None).unwrap_or_default().to_owned(),
            org_type: fold.register(organisation::TYPE, None).unwrap_or_default(),
            members: members(&fold),
            columns: columns(&fold),
            tracks: entries(&fold, track_template::NAME),
            cohorts: entries(&fold, cohort::NAME),
            territories: entries(&fold, territory::NAME),
            publics: entries(&fold, public_label::NAME),
            records: Records::all(&fold, Of::Settings, None),
            facts: fold.facts().map(|(fact, _)| fact.id).collect(),
        }
    }

    /// The name of a colleague.
    pub fn member(&self, id: MemberId) -> Option<&str> {
        self.members.iter().find(|member| member.id == id).map(|member| member.name.as_str())
    }

    /// The name of an entry of the lists.
    pub fn entry(&self, id: ElementId) -> Option<&str> {
        let mut all = self.tracks.iter().chain(&self.cohorts).chain(&self.territories).chain(&self.publics);
        all.find(|entry| entry.id == id).map(|entry| entry.name.as_str())
    }

    /// The organisations with which files are exchanged, by name.
    pub fn peers(&self) -> Vec<(OrgId, &str)> {
        let named = self.records.of(&Kind::Peer).iter();
        let named = named.filter_map(|peer| Some((OrgId::parse(peer.keys.text()).ok()?, peer.get(peer::NAME)?)));
        let mut peers: Vec<(OrgId, &str)> = named.collect();
        peers.order_by_key(|(_, name)| name.to_lowercase());
        peers
    }

    /// The name of an organisation with which files are exchanged.
    pub fn peer(&self, org: OrgId) -> Option<&str> {
        self.records.element(&Kind::Peer, org.uuid().into())?.get(peer::NAME)
    }

    /// What such an organisation calls a colleague or an entry of its lists.
    pub fn peer_word(&self, word: &str) -> Option<&str> {
        let named = self
            .records
            .of(&Kind::PeerWord)
            .iter()
            .find(|named| named.keys.iter().nth(1).is_some_and(|key| **key == *word));
        named?.get(peer_word::LABEL)
    }

    /// The filières on offer.
    pub fn tracks_on_offer(&self) -> impl Iterator<Item = &Entry> {
        self.tracks.iter().filter(|entry| !entry.removed)
    }

    /// The colleagues who still work here.
    pub fn colleagues(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| !member.left)
    }

    /// What the organisation calls a code of a default list, when it renamed it.
    pub fn label(&self, list: &str, code: &str) -> Option<&str> {
        self.code_label(list, code)?.get(code_label::LABEL)
    }

    /// The level of schooling that the organisation gives to a diploma, when it chose one.
    pub fn schooling_of(&self, diploma: &str) -> Option<&str> {
        self.code_label("diploma", diploma)?.get(code_label::SCHOOLING)
    }

    fn code_label(&self, list: &str, code: &str) -> Option<&Record> {
        let named = Keys::Two(list, code);
        self.records.of(&Kind::CodeLabel).iter().find(|label| label.keys.as_strs() == named)
    }

    /// How many days may pass between two contracts without breaking a spell of work.
    pub fn gap_days(&self) -> u32 {
        self.records.one(thresholds::GAP_DAYS).unwrap_or(Rules::default().gap_days.into())
    }

    /// How many months of work count as staying in the job.
    pub fn retention_months(&self) -> u32 {
        self.records.one(thresholds::RETENTION_MONTHS).unwrap_or(Rules::default().months.into())
    }

    /// How many months a dossier is kept after it was closed.
    pub fn keep_months(&self) -> u8 {
        let chosen = self.records.one(thresholds::KEEP_MONTHS).map(|months| u8::try_from(months).unwrap_or(u8::MAX));
        chosen.unwrap_or(KEEP_MONTHS)
    }

    /// After how many days without a receipt one asks whether a packet arrived.
    pub fn receipt_days(&self) -> u32 {
        self.records.one(thresholds::RECEIPT_DAYS).unwrap_or(RECEIPT_DAYS)
    }

    /// When the person and the employer are asked after a hire, as codes of `codes::FOLLOW_UP_SLOTS`.
    pub fn follow_ups(&self) -> Vec<&str> {
        let chosen = self.records.one(thresholds::FOLLOW_UPS);
        chosen.map_or_else(|| DEFAULT_SCHEDULE.to_vec(), Iterator::collect)
    }

    /// All thresholds that the organisation has set.
    pub fn thresholds(&self) -> Option<&Record> {
        self.records.register(&Kind::Thresholds)
    }

    /// After how many days without a contact a silence is told, where the organisation has set it.
    pub fn silence_days(&self) -> Option<u32> {
        self.records.one(thresholds::SILENCE_DAYS)
    }

    /// How many days after its end a placement is to be evaluated (rule A5).
    pub fn evaluation_days(&self) -> u8 {
        let chosen = self.records.one(thresholds::EVALUATION_DAYS);
        chosen.map_or(EVALUATION_DAYS, |days| u8::try_from(days).unwrap_or(u8::MAX))
    }

    /// How many people a colleague at full time follows in the sector.
    pub fn caseload(&self) -> u32 {
        self.records.one(thresholds::CASELOAD).unwrap_or(CASELOAD)
    }

    /// How many days a request made to a company counts for whoever would ask it next.
    pub fn courtesy_days(&self) -> u32 {
        self.records.one(thresholds::COURTESY_DAYS).unwrap_or(COURTESY_DAYS)
    }

    /// Whether the categories of hours of 2014-2020 are offered.
    pub fn hour_preset(&self) -> bool {
        self.records.one(thresholds::HOUR_PRESET) == Some(true)
    }

    /// The column of a step.
    pub fn column(&self, step: Step) -> Option<&Column> {
        self.columns.iter().find(|column| column.step == step)
    }
}

fn members(fold: &Fold<'_>) -> Vec<Member> {
    let read = |element: Element<'_, '_>| {
        let id = MemberId::parse(element.id).ok()?;
        Some(Member {
            id,
            name: element.get(member::NAME).unwrap_or_default().to_owned(),
            left: element.presence == Presence::Removed,
        })
    };
    let mut members: Vec<Member> = fold.elements(&Kind::Member).filter_map(read).collect();
    members.order_by_key(|member| member.name.to_lowercase());
    members
}

fn entries(fold: &Fold<'_>, name: Field<Line>) -> Vec<Entry> {
    let read = |element: Element<'_, '_>| {
        let id = ElementId::parse(element.id).ok()?;
        let name = element.get(name).unwrap_or_default().to_owned();
        Some(Entry { id, name, removed: element.presence == Presence::Removed })
    };
    let mut entries: Vec<Entry> = fold.elements(&name.kind).filter_map(read).collect();
    entries.order_by_key(|entry| entry.name.to_lowercase());
    entries
}

fn columns(fold: &Fold<'_>) -> Vec<Column> {
    let cell = |step: Step, field: AnyField| fold.cell(field, None, Keys::One(step.code()));
    let mut columns: Vec<(u32, Column)> = Vec::with_capacity(Step::ALL.len());
    for (place, step) in Step::ALL.into_iter().enumerate() {
        let order = cell(step, step_column::ORDER.any()).and_then(|cell| cell.get(step_column::ORDER));
        let hidden = cell(step, step_column::HIDDEN.any()).and_then(|cell| cell.get(step_column::HIDDEN));
        let label = cell(step, step_column::LABEL.any()).and_then(|cell| cell.get(step_column::LABEL));
        let (order, hidden) = (order.unwrap_or(place as u32 * 10), hidden.unwrap_or(step.hidden_by_default()));
        let label = label.map(str::to_owned);
        columns.push((order, Column { step, label, hidden }));
    }
    columns.order_by_key(|(order, column)| (*order, column.step));
    columns.into_iter().map(|(_, column)| column).collect()
}
