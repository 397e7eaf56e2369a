//! An organisation with two colleagues that writes facts, day after day.

use passerelle::app::calendar::{Board, Of, OtherCalendar, Words, calendar};
use passerelle::domain::{ActId, Day, ElementId, Hour, Line, MemberId, Minute, OrgId, PersonId, Subject};
use passerelle::exchange::calendar::{Earlier, Written};
use passerelle::insight::Settings;
use passerelle::journal::schema::{Entry, identity, meeting, member, referent, task};
use passerelle::journal::{Author, Draft, Journal, Key, Keys, Kind, Pen, Replica, Value, codec, undo};
use uuid::Uuid;

pub struct Office {
    journal: Journal,
    pub org: OrgId,
    pub anne: MemberId,
    pub other: MemberId,
    today: Day,
    drawn: usize,
}

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn hour(hours: u16, minutes: u16) -> Hour {
    Hour::new(hours, minutes).unwrap()
}

impl Office {
    pub fn new(today: &str) -> Self {
        let org = OrgId::derived(Uuid::nil(), "Carrefour");
        let [anne, other] = ["Anne", "Denis"].map(|name| MemberId::derived(Uuid::nil(), name));
        let mut office = Self { journal: Journal::of(org), org, anne, other, today: day(today), drawn: 0 };
        for (id, name) in [(anne, "Anne"), (other, "Denis")] {
            let name = Line::parse(name).unwrap();
            office.write_down(
                Subject::Settings(org),
                Kind::Member,
                vec![member::MEMBER.with(id), member::NAME.with(&name)],
            );
        }
        office
    }

    /// The day is another one.
    pub fn later(&mut self, today: &str) {
        self.today = day(today);
    }

    pub fn settings(&self) -> Settings {
        Settings::read(&self.journal, self.org)
    }

    pub fn element(&mut self) -> ElementId {
        self.drawn += 1;
        ElementId::derived(Uuid::nil(), &self.drawn.to_string())
    }

    fn write_all(&mut self, drafts: Vec<Draft>) {
        let by = Author { org: self.org, member: self.anne };
        let pen = Pen { replica: Replica::from_bytes([7; 16]), by, at: Minute::of(self.today, 480) };
        self.drawn += 1;
        let act = ActId::derived(Uuid::nil(), &self.drawn.to_string());
        for fact in pen.write(&self.journal, act, None, drafts) {
            assert_eq!(codec::check(&fact), Ok(()));
            self.journal.insert(fact);
        }
    }

    fn write_down(&mut self, about: Subject, kind: Kind, data: Vec<Entry>) {
        let data: Vec<(Key, Value)> = data.into_iter().map(|(field, value)| (Key::from(field), value)).collect();
        self.write_all(vec![Draft::new(about, self.today, kind, data)]);
    }

    fn of_element(kind: &Kind, id: ElementId, data: Vec<Entry>) -> Vec<Entry> {
        Keys::one(id).entries(kind.schema().unwrap()).chain(data).collect()
    }

    pub fn settle(&mut self, kind: Kind, id: ElementId, data: Vec<Entry>) {
        let data = Self::of_element(&kind, id, data);
        self.write_down(Subject::Settings(self.org), kind, data);
    }

    pub fn say(&mut self, person: PersonId, kind: Kind, id: ElementId, data: Vec<Entry>) {
        let data = Self::of_element(&kind, id, data);
        self.write_down(Subject::Person(person), kind, data);
    }

    pub fn say_register(&mut self, person: PersonId, kind: Kind, data: Vec<Entry>) {
        self.write_down(Subject::Person(person), kind, data);
    }

    pub fn meeting(&mut self, name: &str, from: &str, rule: Option<&str>) -> ElementId {
        let id = self.element();
        let name = Line::parse(name).unwrap();
        let rule = rule.map(|rule| Line::parse(rule).unwrap());
        let mut data = vec![meeting::NAME.with(&name), meeting::FROM.with(day(from))];
        data.extend(rule.as_ref().map(|rule| meeting::RULE.with(rule)));
        self.settle(Kind::Meeting, id, data);
        id
    }

    /// What is otherwise on one planned day.
    pub fn otherwise(&mut self, id: ElementId, planned: &str, data: Vec<Entry>) {
        let keys = Keys::two(id, planned);
        let data = keys.entries(Kind::MeetingDay.schema().unwrap()).chain(data).collect();
        self.write_down(Subject::Settings(self.org), Kind::MeetingDay, data);
    }

    pub fn remove(&mut self, kind: Kind, id: ElementId) {
        let about = Subject::Settings(self.org);
        let draft = Draft::removal(about, self.today, kind, &id.to_string()).unwrap();
        self.write_all(vec![draft]);
    }

    /// A person whom Anne follows.
    pub fn person(&mut self, first: &str, last: &str) -> PersonId {
        let person = PersonId::derived(Uuid::nil(), &format!("{first} {last}"));
        let (first, last) = (Line::parse(first).unwrap(), Line::parse(last).unwrap());
        self.say_register(
            person,
            Kind::Identity,
            vec![identity::FIRST_NAME.with(&first), identity::LAST_NAME.with(&last)],
        );
        self.say_register(person, Kind::Referent, vec![referent::MEMBER.with(self.anne)]);
        person
    }

    pub fn task(&mut self, person: PersonId, title: &str, due: &str) -> ElementId {
        let (id, title) = (self.element(), Line::parse(title).unwrap());
        let data = [vec![task::TITLE.with(&title)], vec![task::DUE.with(day(due))]];
        let drafts = data.map(|data| {
            let data = Self::of_element(&Kind::Task, id, data);
            let data: Vec<(Key, Value)> = data.into_iter().map(|(field, value)| (Key::from(field), value)).collect();
            Draft::new(Subject::Person(person), self.today, Kind::Task, data)
        });
        self.write_all(drafts.into());
        id
    }

    /// Takes the gesture back that wrote an element.
    pub fn undo_of(&mut self, person: PersonId, id: ElementId) {
        let names = |value: &Value| value.as_text() == Some(&id.to_string());
        let facts = self.journal.about(Subject::Person(person)).iter();
        let act =
            facts.filter(|fact| fact.data.iter().any(|(_, value)| names(value))).map(|fact| fact.act).next().unwrap();
        let drafts = undo::undo(&self.journal, act, self.today);
        self.write_all(drafts);
    }

    /// Takes a whole dossier off the board.
    pub fn take_off(&mut self, person: PersonId) {
        let drafts = undo::withdrawal(&self.journal, [Subject::Person(person)], self.today);
        self.write_all(drafts);
    }

    pub fn erase(&mut self, person: PersonId) {
        let about = Subject::Person(person);
        let data = [(passerelle::journal::schema::erased::CONTRIBUTIONS, Value::Map(Default::default()))];
        self.write_all(vec![Draft::new(about, self.today, Kind::Erased, data)]);
    }

    pub fn write(&self, of: Of, earlier: &Earlier) -> Result<Written, OtherCalendar> {
        let settings = self.settings();
        let made = Minute::of(self.today, 600);
        let board = Board { journal: &self.journal, settings: &settings, own: self.org, today: self.today, made };
        let words = Words { name: "Passerelle", meeting: &|sort| sort.unwrap_or("rencontre").to_owned() };
        calendar(&board, of, &words, earlier).map(|made| made.written)
    }
}
