//! A week of the agenda, from Monday to Sunday: what comes back, the gatherings, and what is due over people.
//!
//! What must hold: a day on which a meeting is held and its gathering are one line, not two; a meeting that is not held on
//! its planned day says why; a filter by person or place hides nothing that it does not speak of, but for what has no place
//! where a place was chosen.

use super::meetings::{Holding, Meeting, Sitting};
use super::school_holidays::{self, SchoolDay};
use crate::domain::order::InOrder;
use crate::domain::{Day, Duration, ElementId, GatheringId, Hour, MemberId, OrgId, PersonId, fold_text};
use crate::insight::board::news::{Due, Matter};
use crate::insight::contact::natural_day::Holiday;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::gathering::Gathering;
use crate::insight::path::referents;
use crate::insight::today::on_duty;
use crate::insight::{Card, Settings};
use crate::journal::schema::task;
use crate::journal::{Fact, Fold, Kind};

/// How many days after a week a meeting may have been planned that was moved into it.
const FURTHER: i32 = 92;

/// Something due over a person on a day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub person: PersonId,
    pub name: String,
    pub due: Due,
    /// The hour of an appointment; nothing for what has a day alone.
    pub hour: Option<Hour>,
    pub lasts: Option<Duration>,
    pub venue: Option<String>,
    /// An appointment that took place: it was ticked on its day or later.
    pub held: bool,
}

/// By what the entries of everybody are read.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    pub own: Option<OrgId>,
    pub settings: &'a Settings,
    pub monday: Day,
    pub today: Day,
}

impl By<'_> {
    fn holds(&self, day: Day) -> bool {
        (self.monday..=self.monday.plus(6)).contains(&day)
    }

    /// Whether the dossier of a person has to be read: the card has something due in the week, or a fact named one of its
    /// days for a task. Whether that still holds, the records say.
    pub fn needs<'f>(&self, card: &Card, facts: impl IntoIterator<Item = &'f Fact>) -> bool {
        let named = |fact: &Fact| fact.get(task::DUE).is_some_and(|day| self.holds(day));
        card.dues.iter().any(|due| self.holds(due.day)) || facts.into_iter().any(named)
    }

    /// What stands over one person, in no order: what the card carries, and the appointments that took place.
    pub fn entries(&self, card: &Card, fold: &Fold<'_>) -> Vec<Entry> {
        let records = Records::read(fold, &[Kind::Task, Kind::Referent], self.own);
        let turns = referents::turns(&records);
        let entry = |mut due: Due, record: Option<&Record>, held| {
            due.member = due.member.map(|member| on_duty(self.settings, member, due.day));
            Entry {
                person: card.id,
                name: card.name(),
                due,
                hour: record.and_then(|record| record.get(task::HOUR)),
                lasts: record.and_then(|record| record.get(task::MINUTES)),
                venue: record.and_then(|record| record.get(task::VENUE)).map(str::to_owned),
                held,
            }
        };
        let open = card.dues.iter().filter(|due| self.holds(due.day)).map(|due| {
            let record = (due.matter == Matter::Task).then(|| records.element(&Kind::Task, due.of)).flatten();
            entry(due.clone(), record, false)
        });
        let held = records.of(&Kind::Task).iter().filter_map(|record| {
            let (of, day, done) = (record.id()?, record.get(task::DUE)?, record.get(task::DONE)?);
            record.get(task::HOUR).filter(|_| self.holds(day) && day <= done)?;
            let member = referents::answers_for(&turns, record.get(task::MEMBER), Some(day), self.today);
            let title = record.get(task::TITLE).unwrap_or_default().to_owned();
            Some(entry(Due { matter: Matter::Task, of, day, title, member }, Some(record), true))
        });
        open.chain(held).collect()
    }
}

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// For whom; none is everybody. What is for nobody stands in every choice, so that somebody sees it.
    pub member: Option<MemberId>,
    /// Words of a place.
    pub place: Option<String>,
}

impl Choice {
    fn at(&self, places: &[Option<&str>]) -> bool {
        let Some(wanted) = &self.place else { return true };
        let wanted = fold_text::fold(wanted);
        places.iter().flatten().any(|place| fold_text::fold(place).contains(&wanted))
    }

    fn of(&self, member: Option<MemberId>) -> bool {
        self.member.is_none_or(|wanted| member.is_none_or(|member| member == wanted))
    }
}

/// One time of a meeting, on the day on which it stands in the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Time<'a> {
    pub meeting: &'a Meeting,
    pub sitting: Sitting,
    /// It was to be on this day, and is held on another.
    pub moved_away: bool,
    /// The gathering that was planned from it, where it is on another day now.
    pub gathering: Option<GatheringId>,
}

impl Time<'_> {
    /// Whether people can be invited to it: it is held on this day, and no gathering was planned from it. To a permanence
    /// one is not invited: one makes an appointment.
    pub fn invites(&self) -> bool {
        let sort = self.meeting.sort.as_deref();
        self.sitting.holding == Holding::Held
            && !self.moved_away
            && self.gathering.is_none()
            && sort != Some("permanence")
    }

    /// « Maison de l'emploi, Libramont ».
    pub fn place(&self) -> Option<String> {
        let locality = self.meeting.locality.as_ref().map(|locality| locality.name());
        let parts: Vec<&str> = self.sitting.venue.as_deref().into_iter().chain(locality).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// A line of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line<'a> {
    Meeting(Time<'a>),
    Gathering(&'a Gathering),
    Person(&'a Entry),
}

impl Line<'_> {
    /// The hour at which it begins; none for what has a day alone.
    pub fn hour(&self) -> Option<Hour> {
        match self {
            Line::Meeting(time) => time.sitting.hour,
            Line::Gathering(held) => held.hour,
            Line::Person(entry) => entry.hour,
        }
    }

    /// What tells it from the other lines of the day.
    pub fn key(&self) -> String {
        match self {
            Line::Meeting(time) => format!("{} {}", time.meeting.id, time.sitting.planned),
            Line::Gathering(held) => held.id.to_string(),
            Line::Person(entry) => {
                format!("{} {} {} {}", entry.person, entry.due.of, entry.due.matter, entry.due.title)
            }
        }
    }
}

/// A day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaDay<'a> {
    pub day: Day,
    pub holiday: Option<Holiday>,
    pub school: SchoolDay,
    /// By the hour, what has none last.
    pub lines: Vec<Line<'a>>,
}

/// The seven days, and the places that are named in them, whatever was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week<'a> {
    pub days: Vec<AgendaDay<'a>>,
    pub places: Vec<String>,
}

/// The gathering of one planned day of a meeting. Its id follows from both, so two colleagues who plan it without seeing
/// each other plan the same one.
pub fn gathering_of(meeting: ElementId, planned: Day) -> GatheringId {
    GatheringId::derived(meeting.uuid(), &planned.to_string())
}

/// Puts a week together.
pub fn week<'a>(
    monday: Day,
    meetings: &'a [Meeting],
    gatherings: &'a [Gathering],
    entries: impl Iterator<Item = &'a Entry>,
    choice: &Choice,
) -> Week<'a> {
    let days = (0..7).map(|later| monday.plus(later));
    let mut days: Vec<AgendaDay<'a>> = days
        .map(|day| AgendaDay { day, holiday: Holiday::of(day), school: school_holidays::on(day), lines: Vec::new() })
        .collect();
    let mut places: Vec<String> = Vec::new();
    let mut stand = |day: Day, line: Line<'a>, at: &[Option<&str>], chosen: bool| {
        let Some(place) = usize::try_from(monday.days_until(day)).ok().filter(|place| *place < 7) else { return };
        places.extend(at.iter().flatten().map(|place| (*place).to_owned()));
        if chosen && choice.at(at) {
            days[place].lines.push(line);
        }
    };
    for meeting in meetings {
        for sitting in meeting.sittings(monday.plus(6 + FURTHER)) {
            let gathering = gatherings.iter().find(|held| held.id == gathering_of(meeting.id, sitting.planned));
            let locality = meeting.locality.as_ref().map(|locality| locality.name());
            let is_held = sitting.holding == Holding::Held;
            let time = |moved_away| Time {
                meeting,
                sitting: sitting.clone(),
                moved_away,
                gathering: gathering.map(|it| it.id),
            };
            if is_held && sitting.on != sitting.planned {
                stand(sitting.planned, Line::Meeting(time(true)), &[meeting.venue.as_deref(), locality], true);
            }
            // Its gathering stands there in its place.
            if !(is_held && gathering.is_some_and(|held| held.day == Some(sitting.on))) {
                stand(sitting.on, Line::Meeting(time(false)), &[sitting.venue.as_deref(), locality], true);
            }
        }
    }
    for held in gatherings {
        if let Some(day) = held.day {
            stand(day, Line::Gathering(held), &[held.venue.as_deref()], true);
        }
    }
    for entry in entries {
        stand(entry.due.day, Line::Person(entry), &[entry.venue.as_deref()], choice.of(entry.due.member));
    }
    for day in &mut days {
        day.lines.order_by(|left, right| order(left).cmp(&order(right)));
    }
    places.order_by_key(|place| fold_text::fold(place));
    places.dedup_by_key(|place| fold_text::fold(place));
    Week { days, places }
}

/// By the hour, then what is of the organisation, then people by their name.
fn order(line: &Line<'_>) -> (bool, Option<Hour>, u8, String, String) {
    let (kind, name) = match line {
        Line::Meeting(time) => (0, time.meeting.name.clone().unwrap_or_default()),
        Line::Gathering(held) => (1, held.title.clone().unwrap_or_default()),
        Line::Person(entry) => (2, fold_text::fold(&entry.name)),
    };
    (line.hour().is_none(), line.hour(), kind, name, line.key())
}
