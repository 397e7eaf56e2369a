//! What waits for the journal, or for the search texts, and what asks for them.

use super::Reading;
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::part::Part;
use crate::app::{board, journal, route};

/// What a message needs that may not be read yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// It can be taken at any time, before what waits.
    Nothing,
    /// It can be taken once nothing waits before it.
    Turn,
    Texts,
    Journal,
}

fn need(msg: &Msg) -> Need {
    match msg {
        Msg::Journal(journal::Msg::Loaded(_) | journal::Msg::Read(_)) => Need::Nothing,
        Msg::Opening(_) | Msg::Session(_) | Msg::Notice(_) | Msg::Device(_) | Msg::Offline(_) => Need::Nothing,
        Msg::Route(route::Msg::Changed(route)) if route.reads_journal() => Need::Journal,
        Msg::Route(route::Msg::Changed(route)) if !route.filter().text.is_empty() => Need::Texts,
        Msg::Board(board::Msg::SearchTyped(text)) if !text.is_empty() => Need::Texts,
        Msg::Route(_) | Msg::Board(_) | Msg::Dialog(_) => Need::Turn,
        _ if msg.part() == Part::Main => Need::Turn,
        _ => Need::Journal,
    }
}

/// Keeps a message that needs what is not read yet, or that comes after one which does; gives back any other.
pub(in crate::app) fn hold(model: &mut Model, msg: Msg, cx: &mut Cx) -> Option<Msg> {
    let Some(from) = model.opened.from.as_ref() else { return Some(msg) };
    let (journal, texts) = (from.journal, from.texts);
    let left = journal != Reading::Done || matches!(texts, Reading::Asleep | Reading::Asked);
    if left && matches!(msg, Msg::Journal(journal::Msg::BecameIdle)) {
        // Nobody waits for it yet: now is the time to read what a search will ask for. The journal, which is many times
        // as large, is read once somebody comes near.
        if model.route.is_day() {
            // Somebody is looking at what only the journal says to the end.
            ask_for_journal(model, cx);
        }
        if !model.board.read_some(&cx.slice()) {
            cx.ask(Effect::Idle);
            return None;
        }
        ask_for_texts(model, cx);
        return None;
    }
    let need = need(&msg);
    if need == Need::Nothing || (model.opened.waiting.is_empty() && is_met(need, journal, texts)) {
        return Some(msg);
    }
    ask(model, need, cx);
    model.opened.waiting.push_back(msg);
    None
}

/// The next message that no longer has to wait.
pub(in crate::app) fn next(model: &mut Model, cx: &mut Cx) -> Option<Msg> {
    let need = need(model.opened.waiting.front()?);
    let met = model.opened.from.as_ref().is_none_or(|from| is_met(need, from.journal, from.texts));
    if met {
        return model.opened.waiting.pop_front();
    }
    ask(model, need, cx);
    None
}

fn is_met(need: Need, journal: Reading, texts: Reading) -> bool {
    match need {
        Need::Nothing | Need::Turn => true,
        // Texts that are lost are read from the journal.
        Need::Texts => texts == Reading::Done || (texts == Reading::Lost && journal == Reading::Done),
        Need::Journal => journal == Reading::Done,
    }
}

fn ask(model: &mut Model, need: Need, cx: &mut Cx) {
    let lost = model.opened.from.as_ref().is_some_and(|from| from.texts == Reading::Lost);
    match need {
        Need::Nothing | Need::Turn => {}
        Need::Texts if lost => ask_for_journal(model, cx),
        Need::Texts => ask_for_texts(model, cx),
        Need::Journal => ask_for_journal(model, cx),
    }
}

/// Asks once for the bytes of the journal.
pub(in crate::app) fn ask_for_journal(model: &mut Model, cx: &mut Cx) {
    let Some(from) = model.opened.from.as_mut().filter(|from| from.journal == Reading::Asleep) else { return };
    from.journal = Reading::Asked;
    let made = from.checkpoint.batches.iter().map(|batch| batch.key);
    let keys = made.chain(from.checkpoint.newer.iter().copied()).collect();
    cx.ask(Effect::ReadJournal(keys));
}

/// Asks once for the search texts.
pub(super) fn ask_for_texts(model: &mut Model, cx: &mut Cx) {
    let Some(from) = model.opened.from.as_mut().filter(|from| from.texts == Reading::Asleep) else { return };
    from.texts = Reading::Asked;
    cx.ask(Effect::ReadTexts);
}
