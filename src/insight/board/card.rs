//! The face of a person on the board: the few things that one must see without opening the dossier.

use super::news::{self, Due, Job, Matter, News, Urgency};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Line, MemberId, OrgId, PersonId, Step, Subject, fold_text};
use crate::insight::Settings;
use crate::insight::contact::{contacts, pinned};
use crate::insight::dossier::record::Records;
use crate::insight::dossier::{elsewhere, is_nameless};
use crate::insight::path::referents::Turn;
use crate::insight::path::{checklist, referents};
use crate::insight::placement::due_end::Placement;
use crate::insight::placement::work;
use crate::insight::project::answers::answer;
use crate::journal::fold::{Element, Presence};
use crate::journal::schema::content::Content;
use crate::journal::schema::{
    Of, Schema, Shape, entry_status, grouping, identity, partner, pause, public, step, tag, task, track,
};
use crate::journal::{AnyField, Cell, Field, Fold, Keys, Kind, proposal};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub id: PersonId,
    pub first_name: String,
    pub last_name: String,
    /// Last and first name without accents or case, to sort by.
    pub sort_name: String,
    pub birth_year: Option<u16>,
    pub step: Step,
    /// The day on which the person entered this step.
    pub since: Option<Day>,
    /// The filières, by the ids of the organisation's list.
    pub tracks: Vec<ElementId>,
    /// The group and the territory, by the ids of the organisation's lists.
    pub cohort: Option<ElementId>,
    pub territory: Option<ElementId>,
    /// Free labels, in alphabetical order.
    pub tags: Vec<String>,
    /// Whether the path is paused on the day of the card.
    pub paused: bool,
    pub locality: Option<String>,
    pub referent: Option<MemberId>,
    /// All that is due on a day, the soonest first: tasks, follow-ups, ends, evaluations.
    pub dues: Vec<Due>,
    /// The day on which the person was last really met or spoken to.
    pub last_contact: Option<Day>,
    /// Until when their silence was seen and put off.
    pub silent_until: Option<Day>,
    /// The beginnings of pinned notes and contacts, three at most.
    pub pinned: Vec<String>,
    /// How many fields hold two values, and how many proposals wait for an answer.
    pub conflicts: usize,
    /// Whether the beginning of the dossier has not arrived.
    pub incomplete: bool,
    /// For whom the organisation works, by the ids of its list.
    pub publics: Vec<ElementId>,
    /// The status on entry, a code or that the person does not wish to say; none is unknown.
    pub status: Option<String>,
    /// The organisations of the people around, in order, each once.
    pub partners: Vec<String>,
    /// Whether the step still lacks what it needs.
    pub lacking: bool,
    /// What tells how each placement stands; how it does is said on the day on which the card is drawn.
    pub placements: Vec<Placement>,
    /// The contract that runs, or is to come.
    pub job: Option<Job>,
    /// Where partners say that the person stands with them.
    pub elsewhere: Vec<Beside>,
}

/// A step on the lane of another organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beside {
    pub org: OrgId,
    pub step: Step,
}

impl Card {
    /// Reads the card of a fold, as it is on `today`; none when the dossier holds nothing that counts. Of the settings
    /// it takes the thresholds: when these change, every card is read again.
    pub fn read(id: PersonId, fold: &Fold<'_>, own: Option<OrgId>, settings: &Settings, today: Day) -> Option<Self> {
        // What only takes back or empties says nothing of its own: a person disappears when everything was taken back.
        fold.facts().find(|(fact, live)| *live && !matches!(fact.kind, Kind::Retracted | Kind::Redacted))?;
        let text = |field: Field<Line>| fold.register(field, None).unwrap_or_default().to_owned();
        let (step, since) = standing(fold, own, today);
        let lane = Records::read(fold, &[Kind::Referent, Kind::Postponed], own);
        let turns = referents::turns(&lane);
        let work = Records::read(fold, &news::OF_WORK, own);
        let told = work::told_of(&work, settings, today);
        let mut dues = tasks(fold, &turns, today);
        // Whoever answers for the person now is told of an end, whoever did when it was planned (row L8).
        let member = referents::referent_on(&turns, today);
        let work_dues = news::of_work(&work, &told, settings, step, today).into_iter();
        dues.extend(work_dues.map(|due| Due { member, ..due }));
        let agreements = Records::read(fold, &[Kind::Agreement], own);
        let ends = news::of_agreements(agreements.of(&Kind::Agreement), own, step, today).into_iter();
        dues.extend(ends.map(|due| Due { member, ..due }));
        dues.retain(|due| !due.is_put_off(&lane, today));
        news::put_in_order(&mut dues);
        let (first_name, last_name) = (text(identity::FIRST_NAME), text(identity::LAST_NAME));
        Some(Self {
            id,
            sort_name: fold_text::fold(&format!("{last_name} {first_name}")),
            first_name,
            last_name,
            birth_year: fold.register(identity::BIRTH_YEAR, None),
            step,
            since,
            tracks: entries(fold, track::TEMPLATE),
            cohort: fold.register(grouping::COHORT, own),
            territory: fold.register(grouping::TERRITORY, own),
            tags: texts(fold, tag::NAME),
            paused: paused(fold, own, today),
            locality: fold.register(identity::LOCALITY, None).map(|locality| locality.name().to_owned()),
            referent: member,
            dues,
            last_contact: contacts::last_reached_in(fold, today),
            silent_until: news::put_off(&lane, news::SILENT, id.uuid().into()),
            pinned: pinned::of_fold(fold, own),
            conflicts: fold.cells().iter().filter(|cell| cell.in_conflict()).count()
                + disputes(fold)
                + proposals(fold, own),
            incomplete: is_nameless(fold),
            publics: entries(fold, public::ENTRY),
            status: status(fold, own),
            partners: texts(fold, partner::ORGANISATION),
            placements: work.of(&Kind::Placement).iter().map(|record| work::placement(&work, record)).collect(),
            job: news::job(&work, &told, settings, today),
            lacking: checklist::is_gate_open(step, since, fold, own, today),
            elsewhere: elsewhere(fold, own, today).iter().map(|it| Beside { org: it.org, step: it.step }).collect(),
        })
    }

    /// First and last name as one says them; empty when neither is known.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    /// What is due first. The end of an agreement presses nobody before it is soon, and is told by the news alone.
    pub fn next_due(&self) -> Option<&Due> {
        self.dues.iter().find(|due| due.matter != Matter::AgreementEnd)
    }

    /// What the card says first: the most consequential of what is late, then what is soon, then a long silence, then
    /// what is to come.
    pub fn news(&self, settings: &Settings, today: Day) -> Option<News<'_>> {
        let first = self.dues.iter().min_by_key(|due| news::weight(due, today));
        match first.map(|due| (due, due.urgency(today))) {
            Some((due, Urgency::Late)) => return Some(News::Late { due, others: self.late(today).len() - 1 }),
            Some((due, Urgency::Soon)) => return Some(News::Soon(due)),
            _ => {}
        }
        self.silence(settings, today).map(|days| News::Silent { days }).or_else(|| self.next_due().map(News::Later))
    }

    /// All that is late, the oldest first.
    pub fn late(&self, today: Day) -> &[Due] {
        self.dues.split_at(self.dues.partition_point(|due| due.day < today)).0
    }

    /// For how many days nobody has met or spoken to the person, once that is longer than the rhythm of the step. Where
    /// the organisation sets a length, it counts from the step for whom nobody ever met; where the path is paused or has
    /// led to a lasting job, silence says nothing.
    pub fn silence(&self, settings: &Settings, today: Day) -> Option<i32> {
        let rhythm = news::rhythm(settings, self.step, self.since, today).filter(|_| !self.paused)?;
        let is_put_off = self.silent_until.is_some_and(|until| today < until);
        let since = self.silent_since(settings).filter(|_| !is_put_off)?;
        Some(since.days_until(today)).filter(|days| *days > rhythm)
    }

    /// The day from which a silence is counted.
    pub fn silent_since(&self, settings: &Settings) -> Option<Day> {
        self.last_contact.or_else(|| settings.silence_days().and(self.since))
    }

    /// The subject of its facts.
    pub fn subject(&self) -> Subject {
        Subject::Person(self.id)
    }
}

#[cfg(test)]
impl Card {
    /// A card of which little more is known than a name.
    pub fn sample(id: PersonId, name: &str, step: Step) -> Self {
        Self {
            id,
            first_name: name.to_owned(),
            last_name: String::new(),
            sort_name: fold_text::fold(name),
            birth_year: None,
            step,
            since: None,
            tracks: Vec::new(),
            cohort: None,
            territory: None,
            tags: Vec::new(),
            paused: false,
            locality: None,
            referent: None,
            dues: Vec::new(),
            last_contact: None,
            silent_until: None,
            pinned: Vec::new(),
            conflicts: 0,
            incomplete: false,
            publics: Vec::new(),
            status: None,
            partners: Vec::new(),
            lacking: false,
            placements: Vec::new(),
            job: None,
            elsewhere: Vec::new(),
        }
    }
}

/// The step on `today` and the day since when; a dossier without a step stands at the beginning.
fn standing(fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> (Step, Option<Day>) {
    let mut entries = fold
        .series(step::STEP.any(), own, Keys::None)
        .filter(|cell| cell.key.day.is_some_and(|day| day <= today))
        .filter_map(|cell| Some((cell.get(step::STEP)?, cell.key.day?)))
        .rev();
    let Some((step, mut since)) = entries.next() else { return (Step::Intake, None) };
    for (_, day) in entries.take_while(|(earlier, _)| *earlier == step) {
        since = day;
    }
    (step, Some(since))
}

fn paused(fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> bool {
    let entry = fold.on(pause::PAUSED.any(), own, Keys::None, today);
    entry.and_then(|entry| entry.get(pause::PAUSED)).unwrap_or(false)
}

/// The newest status on entry that was answered.
fn status(fold: &Fold<'_>, own: Option<OrgId>) -> Option<String> {
    let records = Records::read(fold, &[Kind::EntryStatus], own);
    let mut answers = records.of(&Kind::EntryStatus).iter().filter_map(|entry| answer(entry, entry_status::STATUS));
    answers.next_back().map(str::to_owned)
}

/// What the elements of a set are called, in order, each once.
fn texts<T: for<'v> Content<Read<'v> = &'v str>>(fold: &Fold<'_>, field: Field<T>) -> Vec<String> {
    let mut texts: Vec<String> =
        shown(fold, field.any()).filter_map(|cell| cell.get(field)).map(str::to_owned).collect();
    texts.order();
    texts.dedup();
    texts
}

/// The entries of the organisation's lists that the elements of a set name, in order, each once.
fn entries(fold: &Fold<'_>, field: Field<ElementId>) -> Vec<ElementId> {
    let mut entries: Vec<ElementId> = shown(fold, field.any()).filter_map(|cell| cell.get(field)).collect();
    entries.order();
    entries.dedup();
    entries
}

/// A field of each element that was not removed.
fn shown<'f, 'a>(fold: &'f Fold<'a>, field: AnyField) -> impl Iterator<Item = &'f Cell<'a>> {
    let shown = fold.elements(&field.schema().kind).filter(|element| element.presence != Presence::Removed);
    shown.filter_map(move |element| element.cell(field))
}

/// The open tasks with a day, in no order.
fn tasks(fold: &Fold<'_>, turns: &[Turn], today: Day) -> Vec<Due> {
    let open =
        |element: &Element<'_, '_>| element.presence != Presence::Removed && element.get(task::DONE.any()).is_none();
    fold.elements(&Kind::Task)
        .filter(open)
        .filter_map(|element| {
            let day = element.get(task::DUE)?;
            Some(Due {
                matter: Matter::Task,
                of: ElementId::parse(element.id).ok()?,
                day,
                title: element.get(task::TITLE).unwrap_or_default().to_owned(),
                member: referents::answers_for(turns, element.get(task::MEMBER), Some(day), today),
            })
        })
        .collect()
}

/// What partners propose to take back.
fn proposals(fold: &Fold<'_>, own: Option<OrgId>) -> usize {
    own.map_or(0, |own| proposal::open(fold, own).len())
}

/// Elements that one removed while another was changing them.
fn disputes(fold: &Fold<'_>) -> usize {
    // Hardly any dossier has a removal, and without one there is no dispute.
    if fold.cells().iter().all(|cell| !cell.key.field.is_removal()) {
        return 0;
    }
    let sets = Schema::all().iter().filter(|schema| schema.shape == Shape::Set && schema.of == Of::Person);
    let elements = sets.flat_map(|schema| fold.elements(&schema.kind));
    elements.filter(|element| element.presence == Presence::Disputed).count()
}
