//! The worker's side: it says of which build it is, then does one job after the other.

use super::BUILD;
use super::message::{pack, unpack};
use crate::app::checkpoint;
use crate::app::compaction::Compacted;
use crate::app::jobs::wire::{self, Parts};
use crate::app::jobs::{Answer, Bench, Job};
use crate::domain::{Day, OrgId};
use crate::journal::Digest;
use crate::journal::purge::Removed;
use crate::store::{SegmentKey, StoreError};
use crate::web::compaction;
use crate::web::failure::Failure;
use crate::web::sha256;
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
        let (scope, mut bench) = (scope.clone(), Bench::default());
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| hear(&scope, &mut bench, &event))
    };
    scope.set_onmessage(Some(hears.as_ref().unchecked_ref()));
    // It listens as long as the worker lives.
    hears.forget();
    say(&scope, READY, (BUILD.to_owned(), Vec::new()));
}

fn hear(scope: &DedicatedWorkerGlobalScope, bench: &mut Bench, event: &MessageEvent) {
    let Some((number, parts)) = unpack(&event.data()) else { return };
    match wire::job_of(parts) {
        Some(Job::Checkpoint { own, today }) => later(scope, number, keep_checkpoint(own, today)),
        Some(Job::Purge(removed)) => later(scope, number, purge(removed)),
        Some(Job::Compact(old)) => later(scope, number, compact(old)),
        Some(job) => carry_out(scope, bench, number, job),
        None => say(scope, number, wire::answer_parts(Answer::Failed)),
    }
}

/// Does a job that needs no disk. The digest of a file is computed by the browser, and meanwhile its rules are looked at here.
fn carry_out(scope: &DedicatedWorkerGlobalScope, bench: &mut Bench, number: u64, job: Job) {
    let scope = scope.clone();
    let mut tell = move |answer| say(&scope, number, wire::answer_parts(answer));
    if let Some((computing, unproved)) = bench.begin(job, digest, &mut tell) {
        wasm_bindgen_futures::spawn_local(async move { unproved.prove(computing.await, &mut tell) });
    }
}

/// Begins to compute the digest of a text; where the browser has nothing for it, it is done here.
fn digest(text: Vec<u8>) -> impl Future<Output = Digest> {
    let computing = sha256::of_text(&text);
    async move { computing.await.map_or_else(|| Digest::of(&text), Digest::new) }
}

/// Says what came of a job of the disk once it is done.
fn later(scope: &DedicatedWorkerGlobalScope, number: u64, job: impl Future<Output = Answer> + 'static) {
    let scope = scope.clone();
    wasm_bindgen_futures::spawn_local(async move { say(&scope, number, wire::answer_parts(job.await)) });
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

/// Takes off the disk what was removed for good. Where that cannot be done, the next opening finds it again.
async fn purge(removed: Removed) -> Answer {
    let purged = match IndexedDb::open(super::DATABASE, |_| {}).await {
        Ok(store) => compaction::purge(&store, &removed).await,
        Err(error) => Err(error),
    };
    report(&purged);
    Answer::Purged(purged.into())
}

/// Puts segments together. Where that cannot be done they stay as they are.
async fn compact(old: Vec<SegmentKey>) -> Answer {
    let compacted = match IndexedDb::open(super::DATABASE, |_| {}).await {
        Ok(store) => compaction::compact(&store, old.clone()).await,
        Err(error) => Err(error),
    };
    report(&compacted);
    Answer::Compacted(Compacted::of(old, compacted))
}

/// Reports what went wrong: that another tab was first, or that the disk is full, is no fault.
fn report<T>(result: &Result<T, StoreError>) {
    if let Some(error) = result.as_ref().err().filter(|error| !matches!(error, StoreError::Gone | StoreError::Full)) {
        Failure(error.to_string()).report();
    }
}
