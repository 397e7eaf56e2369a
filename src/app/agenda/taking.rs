//! « Emporter dans mon calendrier »: a file for other programs, made in slices. [`crate::app::calendar`] says what stands in
//! it, and what never does.

use crate::app::backup::file_name;
use crate::app::calendar::{Board, Of, OtherCalendar, Words};
use crate::app::cx::Cx;
use crate::app::device::{Deed, Entry as Told, register};
use crate::app::effect::{DownloadError, Effect};
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::shared::Shared;
use crate::domain::{Day, PersonId};
use crate::exchange::calendar::Earlier;
use crate::insight::agenda::dues::Entry;
use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;

/// The words that a file needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// What the calendar is called; [`Spoken::INITIALS`] in it becomes the initials of the person.
    pub name: String,
    /// What a meeting without a name is called, by the code of its sort.
    pub sorts: Vec<(&'static str, String)>,
    /// The same where no sort is known.
    pub other: String,
}

impl Spoken {
    /// Stands for the initials of the person of whom the calendar is.
    pub const INITIALS: &'static str = "{initials}";
}

/// How far the file has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Taking {
    #[default]
    Idle,
    Reading,
    /// It is whole, and the browser was asked to save it.
    Offered(Made),
    /// Its download has begun.
    Made(Made),
    /// The earlier file is that of another calendar: all its events would seem to be cancelled.
    OtherCalendar,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    pub file: Rc<str>,
    pub events: usize,
    pub cancelled: usize,
    /// How many people it speaks of.
    pub persons: usize,
    /// Up to which day school holidays are known, where it would have to know them further.
    pub schools_known_until: Option<Day>,
}

/// A file that is being made.
#[derive(Debug)]
pub(super) struct Work {
    of: Of,
    earlier: Earlier,
    words: Spoken,
    rest: VecDeque<PersonId>,
    entries: Vec<Entry>,
}

fn board<'a>(model: &'a Model, cx: &Cx) -> Option<Board<'a>> {
    let own = model.device?.org;
    Some(Board { journal: &model.journal, settings: &model.settings, own, today: cx.today, made: cx.now })
}

/// Begins.
pub(super) fn asked(model: &mut Model, of: Of, earlier: Option<&str>, words: Spoken, cx: &mut Cx) {
    let Some(board) = board(model, cx) else { return };
    let rest = board.persons(of).into_iter().collect();
    let earlier = earlier.map(Earlier::read).unwrap_or_default();
    model.agenda.work = Some(Box::new(Work { of, earlier, words, rest, entries: Vec::new() }));
    model.agenda.taking = Shared::new(Taking::Reading);
    cx.ask(Effect::Continue);
}

/// Does one slice more, and offers the file at the end.
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    let Some(mut work) = model.agenda.work.take() else { return };
    let Some(board) = board(model, cx) else { return };
    let slice = cx.slice();
    while let Some(person) = work.rest.pop_front() {
        work.entries.extend(board.entries_of(work.of, person));
        if slice.is_over() && !work.rest.is_empty() {
            model.agenda.work = Some(work);
            return cx.ask(Effect::Continue);
        }
    }
    let Spoken { name, sorts, other } = &work.words;
    let name = &match work.of {
        Of::Person(person) => name.replace(Spoken::INITIALS, &board.initials(person)),
        _ => name.clone(),
    };
    let meeting = |sort: Option<&str>| {
        let named = sorts.iter().find(|(code, _)| Some(*code) == sort);
        named.map_or_else(|| other.clone(), |(_, words)| words.clone())
    };
    let words = Words { name, meeting: &meeting };
    let made = board.write(work.of, &work.entries, &words, &work.earlier);
    let persons = work.entries.iter().map(|entry| entry.person).collect::<BTreeSet<PersonId>>().len();
    match made {
        Err(OtherCalendar) => model.agenda.taking = Shared::new(Taking::OtherCalendar),
        Ok(calendar) => {
            let what = if work.of == Of::Meetings { "seances" } else { "agenda" };
            let file: Rc<str> = file_name(model, cx, Some(what), ".ics").into();
            let made = Made {
                file: file.clone(),
                events: calendar.written.events,
                cancelled: calendar.written.cancelled,
                persons,
                schools_known_until: calendar.schools_known_until,
            };
            model.agenda.taking = Shared::new(Taking::Offered(made));
            cx.ask(Effect::Download { name: file, bytes: Rc::new(calendar.written.text.into_bytes()) });
        }
    }
}

/// Whether a file that the browser was asked to save is this one.
pub fn is_offered(model: &Model, name: &str) -> bool {
    matches!(&*model.agenda.taking, Taking::Offered(made) if *made.file == *name)
}

/// The browser began to save it, or could not. Only then it stands in the register.
pub fn downloaded(model: &mut Model, result: &Result<(), DownloadError>, cx: &mut Cx) {
    let Taking::Offered(made) = (*model.agenda.taking).clone() else { return };
    if result.is_err() {
        model.agenda.taking = Shared::default();
        return say(model, Notice::NotDownloaded { file: made.file }, cx);
    }
    let (file, persons) = (made.file.to_string(), made.persons);
    register(model, Told { file, persons, ..Told::of(Deed::Calendar) }, cx);
    model.agenda.taking = Shared::new(Taking::Made(made));
}
