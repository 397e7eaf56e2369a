//! Carries out what the program asks for. `app::effect` says which requests answer with a message.

use super::failure::{Failure, window};
use super::program::Event;
use super::store::IndexedDb;
use super::tabs::{Tabs, Told};
use super::turns::Turns;
use super::worker::Helper;
use super::{compaction, files, persistence};
use crate::app::effect::DownloadError;
use crate::app::jobs::Job;
use crate::app::journal::Notes;
use crate::app::{Effect, Msg, backup, device, import, journal, notice, opening, route, session};
use crate::store::{Note, Part, Store, StoreError};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// How long a toast stays, in milliseconds; the timeline and the undo button stay for ever.
const TOAST: u32 = 12_000;

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
    /// The worker that makes checkpoints; it ends with each, and its memory with it.
    pub keeper: Helper,
    pub resting: Rc<RefCell<Option<Timeout>>>,
}

impl Hands {
    fn answer(&self, msg: impl Into<Msg>) {
        self.tell.emit(Event::App(msg.into()));
    }

    /// Carries out one request.
    pub fn carry_out(&self, effect: Effect) {
        let hands = self.clone();
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
            Effect::KeepCheckpoint { own, today } => self.keeper.ask(1, Job::Checkpoint { own, today }),
            Effect::DropCheckpoint => spawn_local(async move {
                if let Err(error) = hands.store.drop_checkpoint().await {
                    Failure(error.to_string()).report();
                }
            }),
            Effect::Rest => {
                let rested = Timeout::new(REST, move || hands.answer(session::Msg::Rested));
                // One that was waited for before is given up: something was written since.
                drop(self.resting.replace(Some(rested)));
            }
            Effect::Load => spawn_local(async move { hands.answer(journal::Msg::Loaded(hands.load().await)) }),
            Effect::LoadAfter(key) => {
                spawn_local(async move { hands.answer(journal::Msg::Arrived(hands.store.load(Some(key)).await)) });
            }
            Effect::Append { ticket, bytes } => spawn_local(async move {
                let result = hands.store.append(bytes).await;
                hands.answer(session::Msg::Appended { ticket, result });
            }),
            Effect::Compact { old } => spawn_local(async move {
                let result = compaction::compact(hands.store.as_ref(), old.clone()).await;
                hands.answer(journal::Msg::Compacted { old, result });
            }),
            Effect::PutNote(note, text) => spawn_local(async move {
                let result = hands.store.put_note(note, text).await;
                hands.answer(session::Msg::NoteWritten { note, result });
            }),
            // A new address comes back as a route; where the browser refuses it, the screen is shown without it.
            Effect::Navigate(route) => {
                if go_to(&route.to_string()).is_err() {
                    self.answer(route::Msg::Changed(route));
                }
            }
            Effect::Readdress(route) => {
                if let Err(failure) = rewrite(&route.to_string()) {
                    failure.report();
                }
            }
            Effect::AskPersistence => spawn_local(async move {
                hands.answer(device::Msg::PersistenceAnswered(persistence::ask().await.unwrap_or(false)));
            }),
            Effect::Broadcast => {
                if let Some(Err(failure)) = self.tabs.as_ref().as_ref().map(|tabs| tabs.tell(Told::Written)) {
                    failure.report();
                }
            }
            Effect::Download { name, bytes } => {
                let result = files::download(&name, &bytes).map_err(|failure| DownloadError(failure.0));
                self.answer(backup::Msg::Downloaded { name, result });
            }
            // The loop carries these out itself.
            Effect::Fetch(_) | Effect::Focus(_) | Effect::Apply(_) | Effect::ReadFile { .. } => {}
            Effect::Work { job, work } => self.helper.ask(job, *work),
            Effect::StopWork => self.helper.stop(),
            Effect::Continue => {
                if self.turns.as_ref().as_ref().is_none_or(|turns| turns.ask().is_err()) {
                    Timeout::new(0, move || hands.answer(import::Msg::Continued)).forget();
                }
            }
            Effect::Idle => {
                Timeout::new(30, move || hands.answer(journal::Msg::BecameIdle)).forget();
            }
            Effect::Fade(number) => {
                Timeout::new(TOAST, move || hands.answer(notice::Msg::Faded(number))).forget();
            }
        }
    }

    /// Reads the bytes of the file that was chosen; none when there is none, or when it cannot be read.
    pub fn read_file(&self, job: u64, file: Option<web_sys::File>) {
        let hands = self.clone();
        spawn_local(async move {
            let bytes = match file {
                // The program has looked at the size already.
                Some(file) => files::read(&file, u64::MAX).await.ok(),
                None => None,
            };
            hands.answer(import::Msg::FileRead { job, bytes });
        });
    }

    async fn load(&self) -> Result<(Notes, Vec<crate::store::Segment>), StoreError> {
        let notes = Notes {
            device: self.store.note(Note::Device).await?,
            register: self.store.note(Note::Register).await?,
            choices: self.store.note(Note::Choices).await?,
            imports: self.store.note(Note::Imports).await?,
        };
        Ok((notes, self.store.load(None).await?))
    }
}

/// Goes to an address of this page, as a step in the history.
fn go_to(fragment: &str) -> Result<(), Failure> {
    Ok(window()?.location().set_hash(fragment)?)
}

/// Writes an address of this page in place of the one that is there.
fn rewrite(fragment: &str) -> Result<(), Failure> {
    Ok(window()?.history()?.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment))?)
}
