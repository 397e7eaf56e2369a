//! What the further profiles share: an office with its settings, and the life of a person told day by day.
//!
//! Unlike the first profile a life here has as many facts as it has, and each fact is written by the family of what it
//! says, as the program does it.

use super::dice::Dice;
use super::over;
use super::words::{Names, words};
use crate::domain::order::InOrder;
use crate::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, OrgType, PersonId, Step, Subject};
use crate::domain::{Half, Locality, Says};
use crate::journal::schema::{
    Entry, follow_up, identity, member, organisation, outcome, phone, referent, retracted, step,
};
use crate::journal::{Author, Data, Draft, Fact, FactId, Kind, Replica, Value};
use uuid::Uuid;

/// An office of a profile: its ids, and by whom its facts are written.
pub(super) struct Office {
    space: Uuid,
    pub org: OrgId,
    /// The last day on which anything was written.
    pub today: Day,
    replica: Replica,
    pub members: Vec<MemberId>,
}

impl Office {
    /// The office of a profile under a seed.
    pub fn new(profile: &str, seed: u64, today: Day, members: usize) -> Self {
        let root = Uuid::new_v5(&Uuid::nil(), format!("passerelle/demo/{profile}").as_bytes());
        let space = Uuid::new_v5(&root, seed.to_string().as_bytes());
        Self {
            space,
            org: OrgId::derived(space, "organisation"),
            today,
            replica: Replica::from_bytes(*Uuid::new_v5(&space, b"replica").as_bytes()),
            members: (0..members).map(|number| MemberId::derived(space, &format!("member/{number}"))).collect(),
        }
    }

    /// The ids of a list of the settings.
    pub fn list(&self, sort: &str, count: usize) -> Vec<ElementId> {
        (0..count).map(|number| ElementId::derived(self.space, &format!("{sort}/{number}"))).collect()
    }

    /// A person by number.
    pub fn person(&self, number: usize) -> PersonId {
        PersonId::derived(self.space, &format!("person/{number}"))
    }

    /// The settings as one act of the first colleague: the organisation, its colleagues, and what else is told.
    pub fn settings(
        &self,
        (name, org_type): (&str, OrgType),
        colleagues: impl IntoIterator<Item = [String; 2]>,
        lists: Vec<(Kind, Vec<Entry>)>,
        on: Day,
    ) -> Vec<Fact> {
        let organisation = vec![organisation::NAME.says(Value::text(name)), organisation::TYPE.with(org_type)];
        let colleague = |(id, [name, function]): (&MemberId, [String; 2])| {
            let (name, function) = (Value::text(name), Value::text(function));
            let data = vec![member::MEMBER.with(*id), member::NAME.says(name), member::FUNCTION.says(function)];
            (Kind::Member, data)
        };
        let entries = [(Kind::Organisation, organisation)].into_iter();
        let entries = entries.chain(self.members.iter().zip(colleagues).map(colleague)).chain(lists);
        let (about, act) = (Subject::Settings(self.org), ActId::derived(self.space, "act/settings"));
        let at = Minute::of(on, 480);
        entries
            .zip(1..)
            .map(|((kind, data), counter)| self.fact(counter, 0, Draft::new(about, on, kind, data), at, act))
            .collect()
    }

    /// Acts of the office itself about people, each alone, after all that was told.
    pub fn acts(&self, drafts: Vec<Draft>, mut counter: u64, on: Day) -> Vec<Fact> {
        let mut facts: Vec<Fact> = Vec::with_capacity(drafts.len());
        for draft in drafts {
            counter += 1;
            let act = ActId::derived(self.space, &format!("act/{counter}"));
            facts.push(self.fact(counter, 0, draft, Minute::of(on, 900), act));
        }
        facts
    }

    fn fact(&self, counter: u64, by: usize, draft: Draft, at: Minute, act: ActId) -> Fact {
        Fact {
            id: FactId { counter, replica: self.replica },
            about: draft.about,
            at,
            on: draft.on,
            by: Author { org: self.org, member: self.members[by] },
            act,
            over: Vec::new(),
            via: Vec::new(),
            checked: false,
            kind: draft.kind,
            data: draft.data,
            extra: Data::default(),
        }
    }
}

/// One thing that was written.
struct Told {
    /// The day on which it was written down, and the minute of that day.
    written: (Day, u16),
    on: Day,
    by: usize,
    gesture: usize,
    kind: Kind,
    data: Vec<Entry>,
}

/// A person while they are told.
pub(super) struct Teller<'a> {
    pub office: &'a Office,
    pub dice: Dice,
    number: usize,
    /// The colleague who writes, by number.
    pub by: usize,
    made: usize,
    gestures: usize,
    told: Vec<Told>,
}

/// A gesture that may be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gesture(usize);

impl<'a> Teller<'a> {
    /// The n-th person, with dice of their own.
    pub fn new(office: &'a Office, seed: u64, number: usize) -> Self {
        let mut dice = Dice::of(seed, 11, number as u64);
        let by = dice.below(office.members.len());
        Self { office, dice, number, by, made: 0, gestures: 0, told: Vec::new() }
    }

    pub fn id(&self) -> PersonId {
        self.office.person(self.number)
    }

    /// The id of one more element of the person.
    pub fn element(&mut self) -> ElementId {
        self.made += 1;
        ElementId::derived(self.office.space, &format!("person/{}/{}", self.number, self.made))
    }

    /// The id of what several might note at once: the same for the same name.
    pub fn named(&self, name: &str) -> ElementId {
        ElementId::derived(self.office.space, &format!("person/{}/{name}", self.number))
    }

    /// Tells something of a day, as a gesture of its own; some is written down a few days late.
    pub fn tell(&mut self, on: Day, kind: Kind, data: Vec<Entry>) -> Gesture {
        let late = if self.dice.chance(12) { self.dice.between(1, 4) } else { 0 };
        self.tell_later(on, late, kind, data)
    }

    /// Tells something that is written down so many days after it took place.
    pub fn tell_later(&mut self, on: Day, late: i32, kind: Kind, data: Vec<Entry>) -> Gesture {
        self.gestures += 1;
        let written = (on.plus(late).min(self.office.today), self.dice.between(480, 930) as u16);
        self.push(written, on, kind, data);
        Gesture(self.gestures)
    }

    /// Tells one thing more with the gesture that was made last.
    pub fn also(&mut self, kind: Kind, data: Vec<Entry>) {
        if let Some((written, on)) = self.told.last().map(|last| (last.written, last.on)) {
            self.push(written, on, kind, data);
        }
    }

    /// Takes a gesture back.
    pub fn take_back(&mut self, gesture: Gesture, on: Day) {
        let act = self.act(gesture.0);
        self.tell_later(on, 0, Kind::Retracted, vec![retracted::ACT.with(act)]);
    }

    fn act(&self, gesture: usize) -> ActId {
        ActId::derived(self.office.space, &format!("person/{}/act/{gesture}", self.number))
    }

    /// One fact for each family of what is said, with the keys of the element in each; free text stands alone.
    fn push(&mut self, written: (Day, u16), on: Day, kind: Kind, data: Vec<Entry>) {
        let is_key = |entry: &Entry| entry.0.row.is_none() && !matches!(kind, Kind::Retracted);
        let (keys, said): (Vec<Entry>, Vec<Entry>) = data.into_iter().partition(is_key);
        let mut groups: Vec<Vec<Entry>> = Vec::new();
        for entry in said {
            let same = |group: &&mut Vec<Entry>| {
                group.iter().all(|other| !other.0.free && !entry.0.free && other.0.family() == entry.0.family())
            };
            match groups.iter_mut().find(same) {
                Some(group) => group.push(entry),
                None => groups.push(vec![entry]),
            }
        }
        let (by, gesture) = (self.by, self.gestures);
        for group in groups {
            let data = keys.iter().cloned().chain(group).collect();
            self.told.push(Told { written, on, by, gesture, kind: kind.clone(), data });
        }
    }

    /// The facts, in the order in which they were written, with counters above `counter`.
    pub fn facts(mut self, counter: u64) -> Vec<Fact> {
        let mut told = std::mem::take(&mut self.told);
        told.order_by_key(|told| (told.written, told.gesture));
        let about = Subject::Person(self.id());
        let mut facts: Vec<Fact> = Vec::with_capacity(told.len());
        for one in told {
            let draft = Draft::new(about, one.on, one.kind, one.data);
            let at = Minute::of(one.written.0, one.written.1);
            let number = counter + facts.len() as u64 + 1;
            let mut fact = self.office.fact(number, one.by, draft, at, self.act(one.gesture));
            fact.over = over(&facts, &fact);
            facts.push(fact);
        }
        facts
    }

    /// Who the person is, and the first step, on the day on which they came.
    pub fn arrive(&mut self, on: Day, born: Option<i16>, place: &Locality, first: Step) {
        let names: &Names = self.dice.weighted(&words().names, |names| names.weight);
        let woman = self.dice.chance(55);
        let first_name = *self.dice.pick(if woman { &names.women } else { &names.men });
        let mut data = vec![
            identity::FIRST_NAME.says(Value::text(first_name)),
            identity::LAST_NAME.says(Value::text(self.dice.pick(&names.families))),
            identity::LOCALITY.with(place),
        ];
        data.extend(born.map(|year| identity::BIRTH_YEAR.says(Value::Int(i64::from(year)))));
        self.gestures += 1;
        let minute = self.dice.between(420, 479) as u16;
        self.push((on, minute), on, Kind::Identity, data);
        self.push((on, minute), on, Kind::Step, vec![step::STEP.with(first)]);
    }

    pub fn step(&mut self, on: Day, to: Step) {
        self.tell(on, Kind::Step, vec![step::STEP.with(to)]);
    }

    /// The person leaves, with what came of it where that is known.
    pub fn leave(&mut self, on: Day, to: Option<&str>) {
        self.step(on, Step::Closed);
        if let Some(code) = to {
            self.also(Kind::Outcome, vec![outcome::OUTCOME.with(code)]);
        }
    }

    pub fn refer(&mut self, on: Day, member: usize) {
        self.tell_later(on, 0, Kind::Referent, vec![referent::MEMBER.with(self.office.members[member])]);
    }

    pub fn phone(&mut self, on: Day) {
        let pair = |dice: &mut Dice| dice.below(100);
        let dice = &mut self.dice;
        let number = format!("0450 {:02} {:02} {:02}", pair(dice), pair(dice), pair(dice));
        let data = vec![phone::PHONE.with(self.element()), phone::NUMBER.says(Value::text(number))];
        self.tell(on, Kind::Phone, data);
    }

    /// One half of a follow-up, under the name that everybody derives for it.
    pub fn answer(&mut self, on: Day, (contract, slot): (ElementId, &str), half: Half, says: Says, last: Option<Day>) {
        let id = ElementId::derived(contract.uuid(), &format!("{slot} {}", half.code()));
        let mut data = vec![
            follow_up::FOLLOW_UP.with(id),
            follow_up::CONTRACT.with(contract),
            follow_up::SLOT.with(slot),
            follow_up::HALF.with(half),
            follow_up::ANSWER.with(says),
        ];
        data.extend(last.map(|day| follow_up::LAST_DAY.with(day)));
        self.tell(on, Kind::FollowUp, data);
    }
}

/// The day itself, or the Friday before a weekend.
pub(super) fn workday(day: Day) -> Day {
    day.plus(-(i32::from(day.weekday()) - 5).max(0))
}

/// The day itself, or the Monday after a weekend.
pub(super) fn workday_after(day: Day) -> Day {
    let over = 8 - i32::from(day.weekday());
    if over <= 2 { day.plus(over) } else { day }
}
