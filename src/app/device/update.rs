//! What a person chooses for this device.

use super::{Choices, Deed, Hidden, Line, Register};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::store::Note;
use std::rc::Rc;

/// What this device keeps beside the journal.
#[derive(Debug, Default)]
pub struct Kept {
    pub choices: Rc<Choices>,
    pub register: Rc<Register>,
    /// The text of the trousseau, where this device has it.
    pub keyring: Option<Hidden>,
    /// The text about visits, which only « Aujourd'hui » reads.
    pub visits: Option<String>,
    /// Whether the browser promised not to clear the data; none as long as it was not asked.
    pub persisted: Option<bool>,
}

/// A deed as it is told to the register; the time and the member are those of the moment.
pub(in crate::app) struct Entry {
    pub deed: Deed,
    pub file: String,
    pub facts: usize,
    pub persons: usize,
    /// The families of what it holds.
    pub families: String,
    pub sealed: bool,
}

impl Entry {
    /// A deed without a file.
    pub(in crate::app) fn of(deed: Deed) -> Self {
        Self { deed, file: String::new(), facts: 0, persons: 0, families: String::new(), sealed: false }
    }
}

/// What happened to the device.
#[derive(Debug)]
pub enum Msg {
    ChoicesMade(Choices),
    /// The browser should be asked not to clear the data.
    PersistenceAsked,
    PersistenceAnswered(bool),
    /// The language that was chosen could not be fetched: the page stays in the one before.
    LanguageMissed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::ChoicesMade(choices) => {
            let text = choices.write();
            model.kept.choices = Rc::new(choices.clone());
            cx.ask(Effect::Apply(choices));
            cx.ask(Effect::PutNote(Note::Choices, text));
        }
        Msg::PersistenceAsked => cx.ask(Effect::AskPersistence),
        Msg::PersistenceAnswered(kept) => model.kept.persisted = Some(kept),
        Msg::LanguageMissed => say(model, Notice::LanguageMissed, cx),
    }
}

/// Writes a line of the register.
pub(in crate::app) fn register(model: &mut Model, entry: Entry, cx: &mut Cx) {
    let Entry { deed, file, facts, persons, families, sealed } = entry;
    let member = model.device.map(|device| device.member);
    let line = Line { deed, at: cx.now, member, file, facts, persons, families, sealed };
    let register = Rc::make_mut(&mut model.kept.register);
    register.0.push(line);
    cx.ask(Effect::PutNote(Note::Register, register.write()));
}
