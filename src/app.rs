//! The program without a browser: messages in, state and effects out.
//!
//! A feature is a module: its messages, its part of the model, and the `update` that takes them. [`update`] hands each
//! message to its feature and is the only way to change the model. It reads no clock and draws no id but through
//! [`Cx`], and waits for nothing: what a feature wants of the world it asks through [`Cx::ask`], and what the world
//! answers is a message. A failure that a user must hear of is always one; `effect.rs` says which effects answer.

pub mod agenda;
pub mod backup;
pub mod board;
pub mod bulk;
pub mod calendar;
pub mod checkpoint;
pub mod compaction;
pub mod companies;
pub mod cx;
pub mod device;
pub mod dialog;
pub mod dossier;
pub mod edit;
pub mod editing;
pub mod effect;
pub mod erasing;
pub mod example;
pub mod form;
pub mod gathering;
pub mod import;
pub mod jobs;
pub mod joining;
pub mod journal;
pub mod keyring;
pub mod ledger;
pub mod line_keys;
mod localities;
pub mod matching;
pub mod model;
pub mod moving;
pub mod msg;
pub mod notice;
pub mod offline;
pub mod opening;
pub mod openings;
pub mod outpost;
pub mod pages;
pub mod part;
pub mod people;
pub mod presence;
pub mod purging;
pub mod quality;
pub mod quick;
pub mod results;
pub mod route;
pub mod session;
pub mod settings;
pub mod shared;
pub mod sharing;
pub mod slice;
pub mod today;
pub mod undo;
pub mod week;
pub mod workload;

pub use board::Filter;
pub use cx::Cx;
pub use dialog::Dialog;
pub use edit::Edit;
pub use effect::Effect;
pub use model::Model;
pub use msg::Msg;
pub use part::{Part, Parts};
pub use route::{At, Route, Sheet};
pub use session::Phase;
pub use shared::Shared;

/// Hands a message to its feature. Returns what was asked of the world, in order.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) -> Vec<Effect> {
    let mut taken = opening::hold(model, msg, cx);
    while let Some(msg) = taken {
        hand_over(model, msg, cx);
        taken = opening::next(model, cx);
    }
    today::ask(model, cx);
    cx.take_asked()
}

fn hand_over(model: &mut Model, msg: Msg, cx: &mut Cx) {
    let (acts, files) = (cx.parts.acts(), cx.parts.files());
    match msg {
        Msg::Opening(msg) => opening::update(model, msg, cx),
        Msg::Session(msg) => session::update(model, msg, cx),
        Msg::Route(msg) => route::update(model, msg, cx),
        Msg::Board(msg) => board::update(model, msg, cx),
        Msg::Device(msg) => device::update(model, msg, cx),
        Msg::Dialog(msg) => dialog::update(model, msg, cx),
        Msg::Notice(msg) => notice::update(model, msg, cx),
        Msg::Journal(msg) => (acts.journal)(model, msg, cx),
        Msg::Moving(msg) => (acts.moving)(model, msg, cx),
        Msg::Editing(msg) => (acts.editing)(model, msg, cx),
        Msg::Undo(msg) => (acts.undo)(model, msg, cx),
        Msg::People(msg) => (acts.people)(model, msg, cx),
        Msg::Bulk(msg) => (acts.bulk)(model, msg, cx),
        Msg::Quick(msg) => (acts.quick)(model, msg, cx),
        Msg::Presence(msg) => (acts.presence)(model, msg, cx),
        Msg::Settings(msg) => (acts.settings)(model, msg, cx),
        Msg::Gathering(msg) => (acts.gathering)(model, msg, cx),
        Msg::Today(msg) => (cx.parts.pages().today)(model, msg, cx),
        Msg::Jobs(msg) => (files.jobs)(model, msg, cx),
        Msg::Import(msg) => (files.import)(model, msg, cx),
        Msg::Backup(msg) => (files.backup)(model, msg, cx),
        Msg::Example(msg) => (files.example)(model, msg, cx),
        Msg::Sharing(msg) => (files.sharing)(model, msg, cx),
        Msg::Keyring(msg) => (files.keyring)(model, msg, cx),
        Msg::Joining(msg) => (files.joining)(model, msg, cx),
        Msg::Erasing(msg) => (files.erasing)(model, msg, cx),
        Msg::Offline(msg) => (files.offline)(model, msg, cx),
        Msg::Agenda(msg) => (files.agenda)(model, msg, cx),
        Msg::Outpost(msg) => (files.outpost)(model, msg, cx),
        Msg::Companies(msg) => (cx.parts.companies().companies)(model, msg, cx),
        Msg::Openings(msg) => (cx.parts.companies().openings)(model, msg, cx),
        Msg::Ledger(msg) => (cx.parts.companies().ledger)(model, msg, cx),
        Msg::Results(msg) => (cx.parts.results().results)(model, msg, cx),
    }
}
