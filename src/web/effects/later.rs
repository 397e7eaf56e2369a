//! What is carried out for those who write or work on files: it comes with their parts of the page.

use super::Hands;
use crate::app::effect::DownloadError;
use crate::app::effect::Wants;
use crate::app::jobs::Job;
use crate::app::{Effect, backup, companies, import, outpost, session};
use crate::store::Store;
use crate::web::failure::Failure;
use crate::web::{assets, drafts, files, offline, turns, worker};
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Carries out one request.
pub fn carry_out(hands: &Hands, effect: Effect) {
    let hands = hands.clone();
    match effect {
        Effect::Append { ticket, batches } => spawn_local(async move {
            let result = hands.store.append_all(&batches).await;
            hands.answer(session::Msg::Appended { ticket, result });
        }),
        Effect::Compact { old } => hands.keeper.ask(worker::COMPACT, Job::Compact(old)),
        Effect::Purge(removed) => {
            removed.persons().for_each(drafts::forget_person);
            hands.keeper.ask(worker::PURGE, Job::Purge((*removed).clone()));
        }
        Effect::KeepCheckpoint { own, today } => hands.keeper.ask(worker::CHECKPOINT, Job::Checkpoint { own, today }),
        Effect::DropCheckpoint => spawn_local(async move {
            if let Err(error) = hands.store.drop_checkpoint().await {
                Failure(error.to_string()).report();
            }
        }),
        Effect::Download { name, bytes } => spawn_local(async move {
            let result = files::download(&name, &bytes).await.map_err(|failure| DownloadError(failure.0));
            // To hand over a large file was work enough for one turn.
            turns::next().await;
            hands.answer(backup::Msg::Downloaded { name, result });
        }),
        Effect::ReadFile { job } => spawn_local(async move {
            // It starts while the file is read.
            hands.helper.warm();
            let file = hands.given.take();
            let bytes = match file {
                // The program has looked at the size already.
                Some(file) => files::read(&file, u64::MAX).await.ok(),
                None => None,
            };
            // What is done with a large file has turns of its own.
            turns::next().await;
            hands.answer(import::Msg::FileRead { job, bytes });
        }),
        Effect::Work { job, work } => hands.helper.ask(job, *work),
        Effect::StopWork => hands.helper.stop(),
        Effect::ReadLocalities(wants) => spawn_local(async move {
            let text = assets::text("data/localities.csv").await;
            let text = text.map_err(|failure| failure.report()).ok();
            match wants {
                Wants::Outposts => hands.answer(outpost::Msg::LocalitiesRead(text)),
                Wants::Companies => hands.answer(companies::Msg::LocalitiesRead(text)),
            }
        }),
        Effect::Continue => {
            let is_asked = hands.turns.as_ref().as_ref().is_some_and(|turns| turns.ask().is_ok());
            if !is_asked {
                Timeout::new(0, move || hands.answer(session::Msg::Continued)).forget();
            }
        }
        Effect::KeepCopy => offline::keep(Callback::from(move |msg: crate::app::offline::Msg| hands.answer(msg))),
        Effect::TakeNewer => offline::take_newer(),
        Effect::Install => {
            offline::install(Callback::from(move |msg: crate::app::offline::Msg| hands.answer(msg)));
        }
        // The others are carried out without a later part: `Effect::is_later` says which.
        _ => {}
    }
}
