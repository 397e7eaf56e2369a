//! One fictional person: what a centre would have written about them, gesture by gesture.

use super::dice::Dice;
use super::path::{Stretch, path};
use super::wish::WISHES;
use super::words::{Place, Text, words};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, MemberId, Step};
use crate::journal::schema::{Entry, identity, note, outcome, step};
use crate::journal::{Kind, Value};

/// One thing written, before it is a fact.
#[derive(Debug, Clone)]
pub struct Event {
    /// Events of one gesture are one act.
    pub gesture: usize,
    /// When it was written down: days from the reference day (never positive), and the minute of that day.
    pub written: (i32, u16),
    /// The day on which it happened.
    pub on: Day,
    /// The colleague who wrote it.
    pub by: usize,
    pub kind: Kind,
    pub data: Vec<Entry>,
}

/// The centre in which the person is followed.
#[derive(Debug, Clone)]
pub struct Cast<'a> {
    pub today: Day,
    /// The colleagues; without any, there is no referent.
    pub members: &'a [MemberId],
    /// The two filières, in the order of [`super::words::TRACKS`].
    pub tracks: [ElementId; 2],
    pub cohorts: &'a [ElementId],
    /// In the order of [`super::words::AREAS`]; empty where the organisation has none.
    pub territories: &'a [ElementId],
    /// Whether a field may be written twice. A single act may not: its second write would not name the first.
    pub rewrites: bool,
}

/// The working day in universal time, in minutes after midnight.
const OPENING: i32 = 8 * 60;
const CLOSING: i32 = 15 * 60 + 30;

/// A person while they are made up.
pub(super) struct Life<'a> {
    pub(super) dice: Dice,
    pub(super) cast: &'a Cast<'a>,
    pub(super) ids: &'a mut dyn FnMut(usize) -> ElementId,
    pub(super) path: Vec<Stretch>,
    pub(super) place: &'static Place,
    pub(super) woman: bool,
    pub(super) first_name: &'static str,
    pub(super) family: String,
    /// The colleague who is referent, or would be.
    pub(super) referent: usize,
    pub(super) has_referent: bool,
    /// The postponable task: its id and its day.
    pub(super) open: Option<(ElementId, Day)>,
    /// The contract that a follow-up will speak of.
    pub(super) contract_held: Option<ElementId>,
    pub(super) told: Vec<&'static str>,
    pub(super) gestures: usize,
    pub(super) made: usize,
    pub(super) left: usize,
    pub(super) events: Vec<Event>,
}

/// Exactly `facts` (at least 5) events of one person, in the order in which they were written.
/// `ids` gives the id of the n-th element.
pub fn life(dice: Dice, facts: usize, cast: &Cast<'_>, ids: &mut dyn FnMut(usize) -> ElementId) -> Vec<Event> {
    let mut life = Life::begin(dice, facts, cast, ids);
    life.walk();
    let mut wishes = Vec::with_capacity(WISHES.len());
    for (weight, wish) in WISHES {
        wishes.push((life.dice.below(10_000) / weight, *wish));
    }
    wishes.order_by_key(|(rank, _)| *rank);
    for (_, wish) in wishes {
        life.grant(wish);
    }
    while life.left > 0 {
        life.note();
    }
    let mut events = life.events;
    events.order_by_key(|event| event.written);
    events
}

impl<'a> Life<'a> {
    fn begin(mut dice: Dice, facts: usize, cast: &'a Cast<'a>, ids: &'a mut dyn FnMut(usize) -> ElementId) -> Self {
        let path = path(&mut dice, facts);
        let names = dice.weighted(&words().names, |names| names.weight);
        // Couples and neighbours: a first name of one family, a last name of another.
        let others = if dice.chance(25) { dice.weighted(&words().names, |names| names.weight) } else { names };
        let woman = dice.chance(58);
        let first_name = *dice.pick(if woman { &names.women } else { &names.men });
        let mut family = (*dice.pick(&others.families)).to_owned();
        if dice.chance(6) {
            family = format!("{family}-{}", dice.pick(&words().names[0].families));
        }
        let place = dice.weighted(&words().places, |place| place.weight);
        let referent = dice.below(cast.members.len());
        let mut life = Self {
            dice,
            cast,
            ids,
            path,
            place,
            woman,
            first_name,
            family,
            referent,
            has_referent: false,
            open: None,
            contract_held: None,
            told: Vec::new(),
            gestures: 0,
            made: 0,
            left: facts,
            events: Vec::new(),
        };
        life.identity(names.languages.as_slice());
        life
    }

    pub(super) fn element(&mut self) -> ElementId {
        self.made += 1;
        (self.ids)(self.made)
    }

    pub(super) fn day(&self, offset: i32) -> Day {
        self.cast.today.plus(offset)
    }

    /// The day itself, or the Friday before a weekend.
    pub(super) fn workday(&self, offset: i32) -> i32 {
        let weekday = i32::from(self.day(offset).weekday()) - 1;
        offset - (weekday - 4).max(0)
    }

    /// Tells one thing, as a gesture of its own; some things are written down a few days late.
    pub(super) fn tell(&mut self, offset: i32, kind: Kind, data: Vec<Entry>) {
        self.gestures += 1;
        let offset = self.workday(offset);
        let late = if self.dice.chance(15) { self.dice.between(1, 4) } else { 0 };
        let minute = self.dice.between(OPENING, CLOSING) as u16;
        let members = self.cast.members.len();
        let by = if self.dice.chance(75) { self.referent } else { self.dice.below(members) };
        let written = self.workday((offset + late).min(0)).max(offset);
        self.push(written, minute, offset, by, kind, data);
    }

    fn push(&mut self, written: i32, minute: u16, on: i32, by: usize, kind: Kind, data: Vec<Entry>) {
        let on = self.day(on);
        self.events.push(Event { gesture: self.gestures, written: (written, minute), on, by, kind, data });
        self.left = self.left.saturating_sub(1);
    }

    /// Tells one more thing with the gesture that was just made.
    pub(super) fn also(&mut self, kind: Kind, data: Vec<Entry>) {
        let Some(last) = self.events.last() else { return };
        let event = Event { kind, data, ..last.clone() };
        self.events.push(event);
        self.left = self.left.saturating_sub(1);
    }

    /// The registration: name, age and place, and the first step, before anything else of that day.
    fn identity(&mut self, languages: &[&'static str]) {
        let year = i64::from(self.cast.today.year());
        let age = 18 + self.dice.between(0, 22) + self.dice.between(0, 22);
        let mut data = vec![
            identity::FIRST_NAME.says(Value::text(self.first_name)),
            identity::LAST_NAME.says(Value::text(&self.family)),
            identity::BIRTH_YEAR.says(Value::Int(year - i64::from(age))),
            identity::LOCALITY.with(&self.place.locality),
        ];
        if !languages.is_empty() && self.dice.chance(35) {
            data.push(identity::CONTACT_LANGUAGE.says(Value::text(self.dice.pick(languages))));
        }
        let (first, minute) = (self.workday(self.path[0].from), self.dice.between(OPENING - 60, OPENING - 1));
        self.push(first, minute as u16, first, self.referent, Kind::Identity, data);
        let step = self.path[0].step;
        self.also(Kind::Step, vec![step::STEP.with(step)]);
    }

    /// The moves after the first step, and how the path ended.
    fn walk(&mut self) {
        for place in 1..self.path.len() {
            let stretch = self.path[place];
            self.tell(stretch.from, Kind::Step, vec![step::STEP.with(stretch.step)]);
            if stretch.step == Step::Retained {
                self.still_there();
            } else {
                self.needs(stretch.step, stretch.from);
            }
        }
        let [.., before, last] = self.path[..] else { return };
        if last.step == Step::Closed {
            let outcome = self.outcome(before.step);
            self.also(Kind::Outcome, vec![outcome::OUTCOME.with(outcome)]);
        }
    }

    fn outcome(&mut self, before: Step) -> &'static str {
        let likely: &[&'static str] = match before {
            Step::Hired | Step::Retained => &["job_open_ended", "job_open_ended", "job_fixed_6m_plus"],
            Step::Training => &["qualifying_training", "other_training", "job_fixed_short", "unknown"],
            Step::Intake => &["no_fit", "moved_away", "unknown", "referred_partner"],
            _ => &["referred_partner", "other_training", "personal_reason", "unknown", "job_interim"],
        };
        self.dice.pick::<&'static str>(likely)
    }

    pub(super) fn note(&mut self) {
        let (offset, step) = self.moment();
        let text = self.text(&words().notes, step).unwrap_or_else(|| self.first_name.to_owned());
        let id = self.element();
        self.tell(offset, Kind::Note, vec![note::NOTE.with(id), note::TEXT.says(Value::text(text))]);
    }

    /// A day of the path and the step at which the person stood then; more often lately.
    pub(super) fn moment(&mut self) -> (i32, Step) {
        let stretch = if self.dice.chance(40) { self.path[self.path.len() - 1] } else { *self.dice.pick(&self.path) };
        let offset = self.dice.between(stretch.from, (stretch.to - 1).max(stretch.from));
        (self.workday(offset).max(self.path[0].from), stretch.step)
    }

    /// A sentence that suits the step and was not yet said of this person; again one of the first when all were.
    pub(super) fn text(&mut self, texts: &'static [Text], step: Step) -> Option<String> {
        let mut fitting: Vec<&'static Text> = texts.iter().filter(|text| text.suits(step)).collect();
        self.dice.shuffle(&mut fitting);
        // « après la première semaine » is no longer said of somebody who has stood there for months.
        let stands = self.path.last().map_or(0, |last| -last.from);
        fitting.retain(|text| text.within.is_none_or(|days| stands <= days));
        let unsaid = fitting.iter().find(|text| !self.told.contains(&text.words));
        let words = unsaid.or(fitting.first())?.words;
        self.told.push(words);
        let sectors = &super::words::words().sectors;
        let (one, other) = (self.dice.below(sectors.len()), self.dice.between(1, sectors.len() as i32 - 1) as usize);
        let other = sectors[(one + other) % sectors.len()].words;
        let text = words
            .replace("{name}", self.first_name)
            .replace("{place}", self.place.locality.name())
            .replace("{sector}", sectors[one].words)
            .replace("{other}", other);
        Some(text)
    }
}
