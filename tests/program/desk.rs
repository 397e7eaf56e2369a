//! One tab without a browser: a model, a store in memory, and hands that carry out each effect at once.

use passerelle::app::compaction::{self, Compacted};
use passerelle::app::effect::{DownloadError, Wants};
use passerelle::app::form::RecordForm;
use passerelle::app::import::{Joiner, Stage};
use passerelle::app::jobs::{Answer, Bench, Job, wire};
use passerelle::app::journal::Notes;
use passerelle::app::people::NewPerson;
use passerelle::app::{
    Cx, Edit, Effect, Model, Msg, Phase, Route, backup, checkpoint, companies, device, editing, import, jobs, journal,
    opening, outpost, people, purging, route, session, settings, update,
};
use passerelle::domain::OrgType;
use passerelle::domain::{Day, ElementId, Line, Minute, PersonId, Step, Subject};
use passerelle::exchange::state;
use passerelle::insight::Dossier;

use passerelle::journal::{Kind, Value};
use passerelle::store::{MemoryStore, Note, Part, Store};
use std::collections::VecDeque;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// The store in memory never waits.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the store in memory made somebody wait"),
    }
}

/// A field of an element, by the key of the field.
pub fn put(kind: &Kind, id: ElementId, key: &str, value: Value) -> Edit {
    Edit::element(id, kind.schema().unwrap().field(key).unwrap().says(value))
}

/// The name of an entry of one of the organisation's lists.
pub fn named(kind: &Kind, id: ElementId, name: &str) -> Edit {
    put(kind, id, "name", Value::text(name))
}

pub fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

pub struct Desk {
    pub model: Model,
    pub store: Rc<MemoryStore>,
    pub downloads: Vec<(String, Vec<u8>)>,
    /// Whether long works are answered; a test may keep them waiting.
    pub works: bool,
    /// Whether the journal behind a checkpoint is read when it is asked for.
    pub reads: bool,
    /// What was asked for and is not read yet.
    pub unread: Vec<Effect>,
    /// Whether the browser saves what it is offered.
    pub saves: bool,
    pub cx: Cx,
    /// Whether the list of localities can be had.
    pub localities: bool,
    /// Where the worker works.
    bench: Bench,
    given: Vec<u8>,
}

impl Desk {
    /// A tab on this store; `seed` gives its ids.
    pub fn open(store: Rc<MemoryStore>, seed: u64) -> Self {
        let mut desk = Self::closed(store, seed);
        desk.start();
        desk
    }

    /// A tab that has read nothing yet.
    pub fn closed(store: Rc<MemoryStore>, seed: u64) -> Self {
        let (today, minute) = (Day::parse("2026-03-04").unwrap(), Minute::parse("2026-03-04T09:12Z").unwrap());
        let model = Model::new(today, Route::default());
        let cx = Cx::counted(today, minute, seed);
        let (downloads, unread, given) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            model,
            store,
            cx,
            downloads,
            works: true,
            reads: true,
            saves: true,
            unread,
            localities: true,
            bench: Bench::default(),
            given,
        }
    }

    /// Opens.
    pub fn start(&mut self) {
        self.carry_out(vec![Effect::Open]);
    }

    /// A board of its own, with one colleague.
    pub fn founded(seed: u64) -> Self {
        let mut desk = Self::open(Rc::default(), seed);
        assert_eq!(desk.model.phase, Phase::FirstStart);
        let (name, member) = (line("Carrefour"), line("Anne"));
        desk.send(settings::Msg::Created { name, org_type: OrgType::Cisp, member });
        desk
    }

    /// The same store in another load of the program.
    pub fn reloaded(self, seed: u64) -> Self {
        Self::open(self.store, seed)
    }

    /// The same after a rest, in which the checkpoint was made; the journal behind it is not read before it is asked for.
    pub fn rested(mut self, seed: u64) -> Self {
        self.send(session::Msg::Rested);
        Self::open_unread(self.store, seed)
    }

    /// A tab on this store in which the journal behind a checkpoint is not read before [`Desk::read`].
    pub fn open_unread(store: Rc<MemoryStore>, seed: u64) -> Self {
        let mut desk = Self::closed(store, seed);
        desk.reads = false;
        desk.start();
        desk
    }

    /// Somebody comes near: what was asked for is read, and from now on at once.
    pub fn read(&mut self) {
        self.send(opening::Msg::Approached);
        self.reads = true;
        let unread = std::mem::take(&mut self.unread);
        self.carry_out(unread);
    }

    /// Another day begins.
    pub fn on(&mut self, day: &str) {
        let today = Day::parse(day).unwrap();
        self.cx.today = today;
        self.send(session::Msg::DayChanged(today));
    }

    /// Fills in boxes of a new element, as its form does; gives its id.
    pub fn add(&mut self, person: PersonId, kind: Kind, typed: &[(&'static str, &str)]) -> ElementId {
        let id = ElementId::random();
        self.fill(person, RecordForm::element(kind, id, &[]), typed);
        id
    }

    /// Changes boxes of an element that is there.
    pub fn change(&mut self, person: PersonId, kind: Kind, id: ElementId, typed: &[(&'static str, &str)]) {
        let form = RecordForm::of(self.dossier(person).records.element(&kind, id).unwrap());
        self.fill(person, form, typed);
    }

    /// Saves a form in which these boxes were filled in.
    pub fn fill(&mut self, person: PersonId, mut form: RecordForm, typed: &[(&'static str, &str)]) {
        for (key, text) in typed {
            form.set(form.kind.schema().unwrap().field(key).unwrap(), (*text).to_owned());
        }
        let edits = form.edits().unwrap();
        self.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    }

    /// Writes into the settings of the organisation.
    pub fn settle(&mut self, edits: Vec<Edit>) {
        let about = Subject::Settings(self.model.device.unwrap().org);
        self.send(editing::Msg::Edited { about, edits });
    }

    pub fn dossier(&self, person: PersonId) -> Dossier {
        let own = self.model.device.map(|device| device.org);
        Dossier::read(person, &self.model.journal.fold_person(person), own, self.model.today)
    }

    pub fn send(&mut self, msg: impl Into<Msg>) {
        let effects = update(&mut self.model, msg.into(), &mut self.cx);
        self.carry_out(effects);
    }

    /// The page is closed once so many effects were carried out; true when there were no more.
    pub fn send_until(&mut self, msg: impl Into<Msg>, turns: usize) -> bool {
        let mut waiting: VecDeque<Effect> = update(&mut self.model, msg.into(), &mut self.cx).into();
        for _ in 0..turns {
            let Some(effect) = waiting.pop_front() else { return true };
            for msg in self.answer(effect) {
                waiting.extend(update(&mut self.model, msg, &mut self.cx));
            }
        }
        waiting.is_empty()
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            for msg in self.answer(effect) {
                waiting.extend(update(&mut self.model, msg, &mut self.cx));
            }
        }
    }

    fn answer(&mut self, effect: Effect) -> Vec<Msg> {
        let store = self.store.clone();
        match effect {
            Effect::ReadJournal(_) | Effect::ReadTexts if !self.reads => {
                self.unread.push(effect);
                Vec::new()
            }
            Effect::Open => vec![opening::Msg::Opened(now(store.opening())).into()],
            Effect::ReadJournal(keys) => vec![journal::Msg::Read(now(store.read(keys))).into()],
            Effect::ReadTexts => vec![opening::Msg::TextsRead(now(store.checkpoint(Part::Texts)).unwrap()).into()],
            Effect::KeepCheckpoint { own, today } => {
                let kept = now(checkpoint::keep(store.as_ref(), self.cx.program, own, today));
                vec![session::Msg::CheckpointKept(kept.ok()).into()]
            }
            Effect::DropCheckpoint => {
                // As in the browser, nobody hears of it when it fails.
                drop(now(store.drop_checkpoint()));
                Vec::new()
            }
            Effect::Load => {
                let note = |note| now(store.note(note)).unwrap();
                let notes = Notes {
                    device: note(Note::Device),
                    register: note(Note::Register),
                    choices: note(Note::Choices),
                    imports: note(Note::Imports),
                    keyring: note(Note::Keyring),
                    visits: note(Note::Visits),
                };
                vec![journal::Msg::Loaded(now(store.load(None)).map(|segments| (notes, segments))).into()]
            }
            Effect::LoadAfter(key) => vec![journal::Msg::Arrived(now(store.load(Some(key)))).into()],
            Effect::Append { ticket, batches } => {
                vec![session::Msg::Appended { ticket, result: now(store.append_all(&batches)) }.into()]
            }
            Effect::PutNote(note, text) => {
                vec![session::Msg::NoteWritten { note, result: now(store.put_note(note, text)) }.into()]
            }
            Effect::Compact { old } => {
                let result = now(compaction::compact(store.as_ref(), old.clone()));
                vec![journal::Msg::Compacted(Compacted::of(old, result)).into()]
            }
            Effect::Purge(removed) => {
                // As in the browser, the worker is told of it by a message.
                let parts = wire::job_parts(Job::Purge((*removed).clone()));
                let Some(Job::Purge(removed)) = wire::job_of(parts) else { panic!("no such job") };
                vec![journal::Msg::Purged(now(purging::purge(store.as_ref(), &removed)).into()).into()]
            }
            Effect::Navigate(route) => vec![route::Msg::Changed(route).into()],
            Effect::AskPersistence => vec![device::Msg::PersistenceAnswered(true).into()],
            Effect::ReadFile { job } => vec![import::Msg::FileRead { job, bytes: Some(self.given.clone()) }.into()],
            Effect::Work { job, work } => {
                let mut answers = Vec::new();
                if self.works {
                    // As in the browser, everything goes through the form of the messages.
                    let work = wire::job_of(wire::job_parts(*work)).unwrap();
                    self.bench.carry_out(work, &mut |answer| {
                        answers.push(wire::answer_of(wire::answer_parts(answer)).unwrap())
                    });
                }
                answers.into_iter().map(|answer: Answer| jobs::Msg::Answered { job, answer }.into()).collect()
            }
            Effect::ReadLocalities(wants) => {
                let table = include_str!("../../assets/data/localities.csv").to_owned();
                let table = self.localities.then_some(table);
                vec![match wants {
                    Wants::Outposts => outpost::Msg::LocalitiesRead(table).into(),
                    Wants::Companies => companies::Msg::LocalitiesRead(table).into(),
                }]
            }
            Effect::Continue => vec![session::Msg::Continued.into()],
            Effect::Idle => vec![journal::Msg::BecameIdle.into()],
            Effect::Download { name, bytes } => {
                let result = if self.saves {
                    self.downloads.push((name.to_string(), bytes.to_vec()));
                    Ok(())
                } else {
                    Err(DownloadError("no space left".to_owned()))
                };
                vec![backup::Msg::Downloaded { name, result }.into()]
            }
            _ => Vec::new(),
        }
    }

    pub fn choose(&mut self, name: &str, bytes: &[u8]) {
        self.given = bytes.to_vec();
        self.send(import::Msg::FileChosen { name: name.to_owned(), size: bytes.len() as u64 });
    }

    /// Chooses a file that is previewed, and confirms.
    pub fn import(&mut self, bytes: &[u8]) {
        self.choose("fichier.json", bytes);
        if matches!(self.model.import.stage(), Stage::Mapping(_)) {
            self.send(import::Msg::MappingConfirmed);
        }
        assert!(matches!(self.model.import.stage(), Stage::Shown(_)), "{:?}", self.model.import.stage());
        self.send(import::Msg::Confirmed);
    }

    /// A backup that is not sealed, which is quicker.
    pub fn backup(&mut self) -> Vec<u8> {
        self.send(backup::Msg::Asked { passphrase: None });
        self.downloads.pop().unwrap().1
    }

    /// Joins the organisation of a file in an empty browser.
    pub fn joining(seed: u64, bytes: &[u8], name: &str) -> Self {
        let mut desk = Self::open(Rc::default(), seed);
        desk.choose("passerelle.json", bytes);
        desk.send(import::Msg::Joined(Box::new(Joiner { member: None, name: line(name) })));
        desk
    }

    pub fn new_person(&mut self, first: &str) -> PersonId {
        let before: Vec<PersonId> = self.model.board.cards().map(|card| card.id).collect();
        self.send(people::Msg::Asked);
        self.send(people::Msg::Submitted(Box::new(NewPerson {
            first_name: Some(line(first)),
            last_name: None,
            birth_year: None,
            locality: None,
            track: None,
            referent: None,
            step: Step::Intake,
        })));
        let new = self.model.board.cards().map(|card| card.id).find(|id| !before.contains(id));
        new.unwrap()
    }

    pub fn edit(&mut self, person: PersonId, edit: Edit) {
        let about = Subject::Person(person);
        self.send(editing::Msg::Edited { about, edits: vec![edit] });
    }

    pub fn step(&self, person: PersonId) -> Option<Step> {
        self.model.board.card(person).map(|card| card.step)
    }

    /// What is shown, as canonical text.
    pub fn state(&self) -> String {
        state::written(&self.model.journal, self.model.device.map(|device| device.org))
    }

    /// What is on the disk.
    pub fn on_disk(&self) -> Vec<Vec<u8>> {
        now(self.store.load(None)).unwrap().into_iter().map(|segment| segment.bytes).collect()
    }
}
