//! The organisation as its board shows it: name, colleagues, columns and lists.

use super::dossier::record::Records;
use super::retention::follow_up::DEFAULT_SCHEDULE;
use crate::domain::{ElementId, MemberId, OrgId, OrgType, Step, Subject};
use crate::journal::fold::{Element, Presence};
use crate::journal::{FactId, Fold, Journal, Kind, Value};

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
    /// Templates of filières, groups, columns, names of lists and thresholds, with all their fields.
    pub records: Records,
    /// The facts that all this was read from: what the author of a form has before them.
    pub facts: Vec<FactId>,
}

/// The kinds that are read by the table.
const RECORDED: &[Kind] = &[Kind::StepColumn, Kind::TrackTemplate, Kind::Cohort, Kind::CodeLabel, Kind::Thresholds];

impl Settings {
    /// Reads the settings of one organisation.
    pub fn read(journal: &Journal, org: OrgId) -> Self {
        let fold = journal.fold_subject(Subject::Settings(org));
        let text = |field| {
            let cell = fold.register(&Kind::Organisation, None, ["", ""], field)?;
            cell.shown()?.value.as_text().map(str::to_owned)
        };
        Self {
            name: text("name").unwrap_or_default(),
            org_type: text("type").and_then(|code| OrgType::parse(&code)).unwrap_or_default(),
            members: members(&fold),
            columns: columns(&fold),
            tracks: entries(&fold, &Kind::TrackTemplate),
            cohorts: entries(&fold, &Kind::Cohort),
            territories: entries(&fold, &Kind::Territory),
            publics: entries(&fold, &Kind::PublicLabel),
            records: Records::read(&fold, RECORDED, None),
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
        let labels = self.records.of(&Kind::CodeLabel).iter();
        labels.into_iter().find(|label| label.keys == [list, code])?.text("label")
    }

    /// The level of schooling that the organisation gives to a diploma, when it chose one.
    pub fn schooling_of(&self, diploma: &str) -> Option<&str> {
        let labels = self.records.of(&Kind::CodeLabel).iter();
        labels.into_iter().find(|label| label.keys == ["diploma", diploma])?.text("schooling")
    }

    /// How many days may pass between two contracts without breaking a spell of work.
    pub fn gap_days(&self) -> u32 {
        self.threshold("gap_days").unwrap_or(15)
    }

    /// How many months of work count as staying in the job.
    pub fn retention_months(&self) -> u32 {
        self.threshold("retention_months").unwrap_or(6)
    }

    /// When the person and the employer are asked after a hire, as codes of `codes::FOLLOW_UP_SLOTS`.
    pub fn follow_ups(&self) -> Vec<&str> {
        let chosen = self.records.register(&Kind::Thresholds).filter(|record| record.value("follow_ups").is_some());
        chosen.map_or_else(|| DEFAULT_SCHEDULE.to_vec(), |record| record.items("follow_ups").collect())
    }

    /// Whether the categories of hours of 2014-2020 are offered.
    pub fn hour_preset(&self) -> bool {
        self.records.register(&Kind::Thresholds).is_some_and(|record| record.says("hour_preset"))
    }

    fn threshold(&self, field: &str) -> Option<u32> {
        self.records.register(&Kind::Thresholds)?.count(field)
    }

    /// The column of a step.
    pub fn column(&self, step: Step) -> Option<&Column> {
        self.columns.iter().find(|column| column.step == step)
    }
}

fn name_of(element: &Element<'_, '_>) -> String {
    element.value("name").and_then(Value::as_text).unwrap_or_default().to_owned()
}

fn members(fold: &Fold<'_>) -> Vec<Member> {
    let read = |element: Element<'_, '_>| {
        let id = MemberId::parse(element.id).ok()?;
        Some(Member { id, name: name_of(&element), left: element.presence == Presence::Removed })
    };
    let mut members: Vec<Member> = fold.elements(&Kind::Member).filter_map(read).collect();
    members.sort_by_cached_key(|member| member.name.to_lowercase());
    members
}

fn entries(fold: &Fold<'_>, kind: &Kind) -> Vec<Entry> {
    let read = |element: Element<'_, '_>| {
        let id = ElementId::parse(element.id).ok()?;
        Some(Entry { id, name: name_of(&element), removed: element.presence == Presence::Removed })
    };
    let mut entries: Vec<Entry> = fold.elements(kind).filter_map(read).collect();
    entries.sort_by_cached_key(|entry| entry.name.to_lowercase());
    entries
}

fn columns(fold: &Fold<'_>) -> Vec<Column> {
    let value = |step: Step, field| {
        fold.register(&Kind::StepColumn, None, [step.code(), ""], field)?.shown().map(|write| write.value)
    };
    let mut columns: Vec<(i64, Column)> = Vec::with_capacity(Step::ALL.len());
    for (place, step) in Step::ALL.into_iter().enumerate() {
        let order = value(step, "order").and_then(Value::as_int).unwrap_or(place as i64 * 10);
        let hidden = value(step, "hidden").and_then(Value::as_bool).unwrap_or(step.hidden_by_default());
        let label = value(step, "label").and_then(Value::as_text).map(str::to_owned);
        columns.push((order, Column { step, label, hidden }));
    }
    columns.sort_by_key(|(order, column)| (*order, column.step));
    columns.into_iter().map(|(_, column)| column).collect()
}
