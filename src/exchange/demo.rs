//! A fictional centre and its people: believable paths over two years, the same for the same seed.
//!
//! Each person comes from dice of their own, so person 5 is the same among 10 and among 60 000. Every ten people
//! have 120 facts between them, 5 at the least and 21 at the most: twelve each on average, as the benches count.
//! All people here are fictional; see [`words`] for what keeps names, numbers and addresses from reaching anyone.

pub mod dice;
mod federation;
mod life;
mod path;
mod story;
mod teller;
mod varied;
mod wish;
pub mod words;
mod work;

use crate::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, OrgType, PersonId, Subject};
use crate::journal::fold::each_write;
use crate::journal::schema::{Entry, cohort, member, organisation, tag, territory, track_template};
use crate::journal::{Author, Data, Draft, Fact, FactId, Kind, Replica, Value};
use dice::Dice;
pub use federation::{FIGURES, LAST_DAY, YEAR, federation};
use life::{Cast, Event, life};
use uuid::Uuid;
pub use varied::varied;

/// The day on which a demonstration is set when none is given, so that its bytes do not change with the calendar.
pub const REFERENCE_DAY: &str = "2026-11-20";

/// Facts of the ten people of a block, in an order that the seed shuffles: 120.
const BLOCK: [usize; 10] = [5, 7, 9, 10, 11, 12, 13, 15, 17, 21];

/// The space of all derived ids: the UUID v5 of this crate's demonstration in the nil space.
const SPACE: &str = "passerelle/demo/1";

/// The seed of the people of « Charger l'exemple »: their board shows each step, and three late tasks.
const SAMPLE: u64 = 256;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    pub seed: u64,
    pub persons: usize,
    /// How many facts the first person has, when not as many as another: a dossier that has grown for years.
    pub long: Option<usize>,
    /// The last day of the two years.
    pub today: Day,
}

/// A fictional centre as facts in canonical order of their counters, which start at 1.
#[derive(Debug, Clone)]
pub struct Demo {
    pub org: OrgId,
    pub name: &'static str,
    /// The stable code of the sort of organisation.
    pub org_type: OrgType,
    /// The organisation, its colleagues and lists.
    pub settings: Vec<Fact>,
    /// Twelve facts a person on average, exactly so when `persons` is a multiple of ten.
    pub persons: Vec<Fact>,
}

/// The ids of the centre, and who writes.
struct Centre {
    seed: u64,
    space: Uuid,
    today: Day,
    org: OrgId,
    replica: Replica,
    members: Vec<MemberId>,
    tracks: [ElementId; 2],
    cohorts: Vec<ElementId>,
    territories: Vec<ElementId>,
    long: Option<usize>,
}

/// Makes the centre and its people.
pub fn demo(plan: Plan) -> Demo {
    let centre = Centre { long: plan.long, ..Centre::new(plan.seed, plan.today) };
    let settings = centre.settings();
    let mut counter = settings.len() as u64;
    let mut persons = Vec::with_capacity(plan.persons * 12);
    for number in 0..plan.persons {
        let facts = centre.person(number as u64, counter);
        counter += facts.len() as u64;
        persons.extend(facts);
    }
    Demo { org: centre.org, name: words::CENTRE, org_type: OrgType::Cisp, settings, persons }
}

/// How many facts the n-th person has.
fn share(seed: u64, number: u64) -> usize {
    let mut block = BLOCK;
    Dice::of(seed, 0, number / 10).shuffle(&mut block);
    block[(number % 10) as usize]
}

impl Centre {
    fn new(seed: u64, today: Day) -> Self {
        let root = Uuid::new_v5(&Uuid::nil(), SPACE.as_bytes());
        let space = Uuid::new_v5(&root, seed.to_string().as_bytes());
        let id = |sort: &str, number: usize| ElementId::derived(space, &format!("{sort}/{number}"));
        Self {
            seed,
            space,
            today,
            org: OrgId::derived(space, "organisation"),
            replica: Replica::from_bytes(*Uuid::new_v5(&space, b"replica").as_bytes()),
            members: (0..words::MEMBERS.len())
                .map(|number| MemberId::derived(space, &format!("member/{number}")))
                .collect(),
            tracks: [id("track", 0), id("track", 1)],
            cohorts: (0..words::COHORTS.len()).map(|number| id("cohort", number)).collect(),
            territories: (0..words::AREAS.len()).map(|number| id("territory", number)).collect(),
            long: None,
        }
    }

    fn cast(&self) -> Cast<'_> {
        Cast {
            today: self.today,
            members: &self.members,
            tracks: self.tracks,
            cohorts: &self.cohorts,
            territories: &self.territories,
            rewrites: true,
        }
    }

    /// The facts of the n-th person, with counters above `counter`.
    fn person(&self, number: u64, counter: u64) -> Vec<Fact> {
        let about = Subject::Person(PersonId::derived(self.space, &format!("person/{number}")));
        let id = |element: usize| ElementId::derived(self.space, &format!("person/{number}/{element}"));
        let events = life(
            Dice::of(self.seed, 1, number),
            self.long.filter(|_| number == 0).unwrap_or_else(|| share(self.seed, number)),
            &self.cast(),
            &mut { id },
        );
        let act = |event: &Event| ActId::derived(self.space, &format!("person/{number}/act/{}", event.gesture));
        let mut facts: Vec<Fact> = Vec::with_capacity(events.len());
        for event in events {
            let at = Minute::of(self.today.plus(event.written.0), event.written.1);
            let (act, data) = (act(&event), Data::new(event.data));
            let mut fact = self.fact(counter + facts.len() as u64 + 1, about, event.on, at, act, event.kind, data);
            fact.by.member = self.members[event.by];
            fact.over = over(&facts, &fact);
            facts.push(fact);
        }
        facts
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a fact, each of its own type")]
    fn fact(&self, counter: u64, about: Subject, on: Day, at: Minute, act: ActId, kind: Kind, data: Data) -> Fact {
        Fact {
            id: FactId { counter, replica: self.replica },
            about,
            at,
            on,
            by: Author { org: self.org, member: self.members[0] },
            act,
            over: Vec::new(),
            via: Vec::new(),
            checked: false,
            kind,
            data,
            extra: Data::default(),
        }
    }

    /// The organisation as its first member set it up, two years before the reference day.
    fn settings(&self) -> Vec<Fact> {
        let name = organisation::NAME.says(Value::text(words::CENTRE));
        let mut entries: Vec<(Kind, Vec<Entry>)> =
            vec![(Kind::Organisation, vec![name, organisation::TYPE.with(OrgType::Cisp)])];
        for (id, [name, function]) in self.members.iter().zip(words::MEMBERS) {
            let (name, function) = (Value::text(name), Value::text(function));
            let data = vec![member::MEMBER.with(*id), member::NAME.says(name), member::FUNCTION.says(function)];
            entries.push((Kind::Member, data));
        }
        entries.extend(
            self.tracks.iter().zip(words::TRACKS).map(|(id, track)| (Kind::TrackTemplate, template(*id, track))),
        );
        let cohorts = self.cohorts.iter().zip(words::COHORTS);
        entries
            .extend(cohorts.map(|(id, name)| {
                (Kind::Cohort, vec![cohort::COHORT.with(*id), cohort::NAME.says(Value::text(name))])
            }));
        let territories = self.territories.iter().zip(words::AREAS);
        let named =
            |id: &ElementId, name| vec![territory::TERRITORY.with(*id), territory::NAME.says(Value::text(name))];
        entries.extend(territories.map(|(id, name)| (Kind::Territory, named(id, name))));
        let (on, act) = (self.today.plus(-735), ActId::derived(self.space, "act/settings"));
        let about = Subject::Settings(self.org);
        let entries = entries.into_iter().zip(1..);
        entries
            .map(|((kind, entry), counter)| {
                self.fact(counter, about, on, Minute::of(on, 480), act, kind, Data::new(entry))
            })
            .collect()
    }
}

fn template(id: ElementId, [name, objective, method]: [&str; 3]) -> Vec<Entry> {
    vec![
        track_template::TRACK_TEMPLATE.with(id),
        track_template::NAME.says(Value::text(name)),
        track_template::OBJECTIVE.with(objective),
        track_template::METHOD.with(method),
    ]
}

/// The earlier writes of the cells that `fact` writes, by rising name.
fn over(before: &[Fact], fact: &Fact) -> Vec<FactId> {
    let mut cells = Vec::new();
    each_write(fact, |cell, _| cells.push(cell));
    let writes_same = |earlier: &&Fact| {
        let mut same = false;
        each_write(earlier, |cell, _| same |= cells.contains(&cell));
        same
    };
    before.iter().filter(|earlier| earlier.kind == fact.kind).filter(writes_same).map(|earlier| earlier.id).collect()
}

/// For whom the example is written, and with what it begins.
#[derive(Debug, Clone, Copy)]
pub struct Host<'a> {
    pub org: OrgId,
    /// The referent of most of the people; without one, they have none.
    pub member: Option<MemberId>,
    pub today: Day,
    /// The filières that the organisation has; the two of the example are added when their names are missing.
    pub tracks: &'a [(ElementId, &'a str)],
    /// The tag by which the people of the example are known.
    pub tag: &'a str,
}

/// Where the ids of the example come from: they belong to the example alone.
pub trait NewIds {
    /// The id of one more person.
    fn person(&mut self) -> PersonId;
    /// The id of one more element.
    fn element(&mut self) -> ElementId;
}

/// `count` fictional people for an organisation's own board, with colleagues and a group: the drafts of one act.
pub fn drafts(count: usize, host: Host<'_>, ids: &mut impl NewIds) -> Vec<Draft> {
    let about = Subject::Settings(host.org);
    let mut drafts = Vec::with_capacity(count * 20);
    let tracks = words::TRACKS.map(|track| {
        let held = host.tracks.iter().find(|(_, name)| *name == track[0]);
        held.map(|(id, _)| *id).unwrap_or_else(|| {
            let id = ids.element();
            drafts.push(Draft::new(about, host.today, Kind::TrackTemplate, template(id, track)));
            id
        })
    });
    let today = host.today;
    let around = story::around(host, tracks, ids, &mut drafts);
    let cast = Cast { today, members: &around.members, tracks, cohorts: &[], territories: &[], rewrites: false };
    let lives = count.saturating_sub(story::TOLD);
    for number in 0..count {
        let person = ids.person();
        let about = Subject::Person(person);
        if number < lives {
            let dice = Dice::of(SAMPLE, 1, number as u64);
            let events = life(dice, share(SAMPLE, number as u64), &cast, &mut |_| ids.element());
            let more = story::enrich(person, number, &events, &around, ids);
            drafts.extend(events.into_iter().map(|event| Draft::new(about, event.on, event.kind, event.data)));
            drafts.extend(more);
        } else {
            drafts.extend(story::told(person, number - lives, &around, ids));
        }
        let tag = [tag::TAG.with(ids.element()), tag::NAME.says(Value::text(host.tag))];
        drafts.push(Draft::new(about, today, Kind::Tag, tag));
    }
    drafts
}
