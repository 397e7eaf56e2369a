//! The page's side of the worker: it is started when first needed, and ended when its work is not needed any more.
//!
//! The worker speaks first, and says of which build it is. A worker of another build came out of a cache: it is
//! ended, and started once more past the cache. Nothing is sent to it before that word. A message is an array: the
//! number of the job, a short text, and buffers that change hands.

pub mod inside;
mod message;

use super::failure::Failure;
use crate::app::compaction::Compacted;
use crate::app::jobs::{Answer, Job, JobQueue, wire};
use crate::app::purging::Purged;
use crate::app::{Msg, journal, session};
use message::{pack, unpack};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{ErrorEvent, MessageEvent, Worker};
use yew::Callback;

/// The name of this build, the same in the page and in its worker.
pub const BUILD: &str = match option_env!("PASSERELLE_BUILD") {
    Some(build) => build,
    None => "dev",
};

/// The name of the database, which page and worker share.
pub const DATABASE: &str = "passerelle";

/// The numbers of the jobs of the disk: one of each is done at a time.
pub const CHECKPOINT: u64 = 1;
pub const PURGE: u64 = 2;
pub const COMPACT: u64 = 3;

/// What came of a job of the disk.
pub fn kept((number, answer): (u64, Answer)) -> Msg {
    match answer {
        Answer::Purged(purged) => journal::Msg::Purged(purged).into(),
        Answer::Compacted(compacted) => journal::Msg::Compacted(compacted).into(),
        _ if number == COMPACT => journal::Msg::Compacted(Compacted::Failed).into(),
        _ if number == PURGE => journal::Msg::Purged(Purged::Failed).into(),
        Answer::Checkpoint(kept) => session::Msg::CheckpointKept(Some(kept)).into(),
        _ => session::Msg::CheckpointKept(None).into(),
    }
}

/// What is kept of a worker that was started.
struct Running {
    worker: Worker,
    /// Whether it has said that it is of our build.
    ready: bool,
    /// Started past the cache: another build would be an error now.
    again: bool,
    /// Kept alive as long as the worker: dropping a closure unregisters it.
    _hears: Closure<dyn FnMut(MessageEvent)>,
    _fails: Closure<dyn FnMut(ErrorEvent)>,
}

#[derive(Default)]
struct State {
    running: Option<Running>,
    jobs: JobQueue,
}

/// Sends jobs to the worker and receives its answers.
#[derive(Clone)]
pub struct Helper {
    state: Rc<RefCell<State>>,
    tell: Callback<(u64, Answer)>,
    /// Whether the worker is ended once it has answered.
    once: bool,
}

impl Helper {
    /// A client that sends answers to this callback. The worker is started by the first job.
    pub fn new(tell: Callback<(u64, Answer)>) -> Self {
        Self { state: Rc::default(), tell, once: false }
    }

    /// The same, whose worker is ended after each job: what it took of memory is given back.
    pub fn for_one(tell: Callback<(u64, Answer)>) -> Self {
        Self { once: true, ..Self::new(tell) }
    }

    /// Gives a job away.
    pub fn ask(&self, number: u64, job: Job) {
        self.state.borrow_mut().jobs.push(number, job);
        self.warm();
        self.send_waiting();
    }

    /// Starts the worker for a job that is about to come.
    pub fn warm(&self) {
        if self.state.borrow().running.is_none() {
            self.start(false);
        }
    }

    /// Ends the worker and drops its jobs without an answer.
    pub fn stop(&self) {
        let mut state = self.state.borrow_mut();
        if let Some(running) = state.running.take() {
            running.worker.terminate();
        }
        state.jobs.give_up();
    }

    fn start(&self, again: bool) {
        let past_cache = if again { format!("&at={}", js_sys::Date::now() as u64) } else { String::new() };
        let (heard, failed) = (self.clone(), self.clone());
        let hears = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| heard.hear(&event));
        let fails = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            Failure(event.message()).report();
            failed.fail();
        });
        match Worker::new(&format!("worker-boot.js?v={BUILD}{past_cache}")) {
            Ok(worker) => {
                worker.set_onmessage(Some(hears.as_ref().unchecked_ref()));
                worker.set_onerror(Some(fails.as_ref().unchecked_ref()));
                let running = Running { worker, ready: false, again, _hears: hears, _fails: fails };
                self.state.borrow_mut().running = Some(running);
            }
            Err(error) => {
                Failure::from(error).report();
                self.fail();
            }
        }
    }

    fn hear(&self, event: &MessageEvent) {
        let Some((number, parts)) = unpack(&event.data()) else { return };
        if number == inside::READY {
            return self.greeted(&parts.0);
        }
        let Some(answer) = wire::answer_of(parts) else { return self.fail() };
        let asked = {
            let mut state = self.state.borrow_mut();
            let asked = state.jobs.answered(number, &answer);
            if self.once && state.jobs.is_idle() {
                end(&mut state);
            }
            asked
        };
        if asked {
            self.tell.emit((number, answer));
        }
    }

    /// The worker has said of which build it is.
    fn greeted(&self, build: &str) {
        let mut state = self.state.borrow_mut();
        let Some(running) = state.running.as_mut() else { return };
        if build == BUILD {
            running.ready = true;
            drop(state);
            return self.send_waiting();
        }
        let again = running.again;
        running.worker.terminate();
        drop(state);
        if again { self.fail() } else { self.start(true) }
    }

    fn send_waiting(&self) {
        let mut state = self.state.borrow_mut();
        let State { running, jobs } = &mut *state;
        let Some(running) = running.as_ref().filter(|running| running.ready) else { return };
        let sent = jobs.send(|number, job| {
            let (message, buffers) = pack(number, wire::job_parts(job));
            running.worker.post_message_with_transfer(&message, &buffers)
        });
        drop(state);
        if let Err(error) = sent {
            Failure::from(error).report();
            self.fail();
        }
    }

    /// The worker cannot work: every open job is answered so, and the next one starts another worker.
    fn fail(&self) {
        let open = {
            let mut state = self.state.borrow_mut();
            end(&mut state);
            state.jobs.fail()
        };
        for number in open {
            self.tell.emit((number, Answer::Failed));
        }
    }
}

/// Ends the worker, from inside one of its closures: they are dropped once that has ended.
fn end(state: &mut State) {
    if let Some(running) = state.running.take() {
        running.worker.terminate();
        wasm_bindgen_futures::spawn_local(async move { drop(running) });
    }
}
