//! Carries out what the program asks for. `app::effect` says which requests answer with a message.

pub mod later;

use super::failure::{Failure, window};
use super::frames;
use super::persistence;
use super::program::Event;
use super::store::IndexedDb;
use super::tabs::{Tabs, Told};
use super::turns::Turns;
use super::worker::Helper;
use crate::app::journal::Notes;
use crate::app::{Effect, Msg, Route, device, journal, notice, opening, route, session};
use crate::store::{Note, Part, Store, StoreError};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// How long a toast stays that nobody holds, in milliseconds; the timeline and the undo button stay for ever.
const TOAST: u32 = 6_000;

/// How long nothing may have been written before a checkpoint is made, in milliseconds.
const REST: u32 = 4_000;

/// The hands of the program.
#[derive(Clone)]
pub struct Hands {
    pub store: Rc<IndexedDb>,
    pub tell: Callback<Event>,
    /// None where the browser has no channel between tabs; each then reads the others' work at its next opening.
    pub tabs: Rc<Option<Tabs>>,
    /// None where the browser has no channel from the page to itself: a timer is slower.
    pub turns: Rc<Option<Turns>>,
    pub helper: Helper,
    /// The worker that works on the disk; it ends with each job, and its memory with it.
    pub keeper: Helper,
    pub resting: Rc<RefCell<Option<Timeout>>>,
    /// The file that was chosen last.
    pub given: Rc<RefCell<Option<web_sys::File>>>,
    /// What carries out the rest, once a part has brought it, and what waits for it.
    pub later: Rc<RefCell<Option<Later>>>,
    pub waiting: Rc<RefCell<Vec<Effect>>>,
}

/// Carries out what comes with the later parts; see [`Effect::is_later`].
pub type Later = fn(&Hands, Effect);

impl Hands {
    fn answer(&self, msg: impl Into<Msg>) {
        self.tell.emit(Event::App(msg.into()));
    }

    /// Carries out one request.
    pub fn carry_out(&self, effect: Effect) {
        let hands = self.clone();
        if effect.is_later() {
            return self.carry_out_later(effect);
        }
        match effect {
            Effect::Open => {
                spawn_local(async move { hands.answer(opening::Msg::Opened(hands.store.opening().await)) });
            }
            Effect::ReadJournal(keys) => {
                spawn_local(async move { hands.answer(journal::Msg::Read(hands.store.read(keys).await)) });
            }
            Effect::ReadTexts => spawn_local(async move {
                let texts = hands.store.checkpoint(Part::Texts).await;
                hands.answer(opening::Msg::TextsRead(texts.unwrap_or_default()));
            }),
            Effect::Rest => {
                let rested = Timeout::new(REST, move || hands.answer(session::Msg::Rested));
                // One that was waited for before is given up: something was written since.
                drop(self.resting.replace(Some(rested)));
            }
            Effect::Load => spawn_local(async move { hands.answer(journal::Msg::Loaded(hands.load().await)) }),
            Effect::LoadAfter(key) => {
                spawn_local(async move {
                    let arrived = hands.store.load(Some(key)).await;
                    // Mostly nothing did, and then nobody has to read the journal for it.
                    if arrived.as_ref().map_or(true, |segments| !segments.is_empty()) {
                        hands.answer(journal::Msg::Arrived(arrived));
                    }
                });
            }
            Effect::PutNote(note, text) => spawn_local(async move {
                let result = hands.store.put_note(note, text).await;
                hands.answer(session::Msg::NoteWritten { note, result });
            }),
            // A new address comes back as a route; where the browser refuses it, the screen is shown without it.
            Effect::Navigate(route) => {
                let gone = go_to(&route.to_string());
                if gone.is_err() {
                    self.answer(route::Msg::Changed(route));
                }
            }
            Effect::Readdress(route) => readdress(&route),
            Effect::AskPersistence => spawn_local(async move {
                hands.answer(device::Msg::PersistenceAnswered(persistence::ask().await.unwrap_or(false)));
            }),
            Effect::Broadcast => {
                if let Some(Err(failure)) = self.tabs.as_ref().as_ref().map(|tabs| tabs.tell(Told::Written)) {
                    failure.report();
                }
            }
            Effect::Idle => {
                spawn_local(async move {
                    frames::shown().await;
                    hands.answer(journal::Msg::BecameIdle);
                });
            }
            Effect::Fade(number) => {
                Timeout::new(TOAST, move || hands.answer(notice::Msg::Faded(number))).forget();
            }
            // The loop carries out three itself, and the later parts the rest.
            _ => {}
        }
    }

    fn carry_out_later(&self, effect: Effect) {
        match *self.later.borrow() {
            Some(carry_out) => carry_out(self, effect),
            // What asks for it has come with the part of files, and the other one is still on its way.
            None => self.waiting.borrow_mut().push(effect),
        }
    }

    /// A part has brought what carries out the rest.
    pub fn learn(&self, later: Later) {
        self.later.replace(Some(later));
        let waiting = self.waiting.take();
        waiting.into_iter().for_each(|effect| later(self, effect));
    }

    async fn load(&self) -> Result<(Notes, Vec<crate::store::Segment>), StoreError> {
        let notes = Notes {
            device: self.store.note(Note::Device).await?,
            register: self.store.note(Note::Register).await?,
            choices: self.store.note(Note::Choices).await?,
            imports: self.store.note(Note::Imports).await?,
            keyring: self.store.note(Note::Keyring).await?,
            visits: self.store.note(Note::Visits).await?,
        };
        Ok((notes, self.store.load(None).await?))
    }
}

/// Goes to an address of this page, as a step in the history.
fn go_to(fragment: &str) -> Result<(), Failure> {
    Ok(window()?.location().set_hash(fragment)?)
}

/// Writes the address of a screen in place of the present one, without a step in the history.
pub fn readdress(route: &Route) {
    if let Err(failure) = rewrite(&route.to_string()) {
        failure.report();
    }
}

/// Writes an address of this page in place of the one that is there.
fn rewrite(fragment: &str) -> Result<(), Failure> {
    Ok(window()?.history()?.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment))?)
}
