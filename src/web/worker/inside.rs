//! The worker's side: it says of which build it is, then does one job after the other.

use super::BUILD;
use super::message::{pack, unpack};
use crate::app::checkpoint;
use crate::app::jobs::wire::{self, Parts};
use crate::app::jobs::{Answer, Job, carry_out};
use crate::domain::{Day, OrgId};
use crate::store::StoreError;
use crate::web::failure::Failure;
use crate::web::store::IndexedDb;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// The number of the first message, which answers no job.
pub const READY: u64 = 0;

/// Begins to listen, then says that it does.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let hears = {
        let scope = scope.clone();
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| hear(&scope, &event))
    };
    scope.set_onmessage(Some(hears.as_ref().unchecked_ref()));
    // It listens as long as the worker lives.
    hears.forget();
    say(&scope, READY, (BUILD.to_owned(), Vec::new()));
}

fn hear(scope: &DedicatedWorkerGlobalScope, event: &MessageEvent) {
    let Some((number, parts)) = unpack(&event.data()) else { return };
    match wire::job_of(parts) {
        Some(Job::Checkpoint { own, today }) => {
            let scope = scope.clone();
            wasm_bindgen_futures::spawn_local(async move {
                say(&scope, number, wire::answer_parts(keep_checkpoint(own, today).await));
            });
        }
        Some(job) => carry_out(job, &mut |answer| say(scope, number, wire::answer_parts(answer))),
        None => say(scope, number, wire::answer_parts(Answer::Failed)),
    }
}

fn say(scope: &DedicatedWorkerGlobalScope, number: u64, parts: Parts) {
    let (message, buffers) = pack(number, parts);
    let Err(error) = scope.post_message_with_transfer(&message, &buffers) else { return };
    // The page waits for an answer: one without buffers says that this one could not be given.
    Failure::from(error).report();
    let (message, _) = pack(number, wire::answer_parts(Answer::Failed));
    if let Err(error) = scope.post_message(&message) {
        Failure::from(error).report();
    }
}

/// Makes the checkpoint of the database. Where there is none, the journal is read at the next opening: nothing is lost.
async fn keep_checkpoint(own: OrgId, today: Day) -> Answer {
    let kept = match IndexedDb::open(super::DATABASE, |_| {}).await {
        Ok(store) => checkpoint::keep(&store, BUILD, own, today).await,
        Err(error) => Err(error),
    };
    match kept {
        Ok(keeping) => Answer::Checkpoint(keeping),
        // Another tab wrote meanwhile, or there is no room: the one after will do.
        Err(StoreError::Gone | StoreError::Full) => Answer::Failed,
        Err(error) => {
            Failure(error.to_string()).report();
            Answer::Failed
        }
    }
}
