//! Texts that were begun and not saved. They stay on this device until they are saved or thrown away, whatever becomes
//! of the form, the screen or the tab.
//!
//! Invariants: a draft is written before the key press that changed it is over, since a tab may be closed at any time;
//! it is no fact, is in no backup and is sent to nobody; what looks like a national number is in none.

use super::failure::Failure;
use super::{clock, dom};
use crate::domain::order::InOrder;
use crate::domain::{Minute, PersonId, Subject};
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Storage;
use yew::Callback;

/// What the names of the records of drafts begin with.
const PREFIX: &str = "passerelle-draft ";

/// Of whom a form speaks, and which form it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    about: String,
    form: String,
}

impl Place {
    /// The form of that name about a dossier or the settings.
    pub fn of(about: Subject, form: impl Into<String>) -> Self {
        Self { about: about.to_string(), form: form.into() }
    }

    /// A form about nobody who is there yet.
    pub fn apart(form: impl Into<String>) -> Self {
        Self { about: "-".to_owned(), form: form.into() }
    }

    /// The name of its record, which is no longer than it has to be to be the only one.
    pub fn key(&self) -> String {
        format!("{PREFIX}{} {}", self.about, self.form)
    }
}

/// What stood in a box when its form was opened, and what was typed over it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// The name of the box in its form.
    pub name: String,
    pub before: String,
    pub text: String,
}

/// A form that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// When something was typed in it last.
    pub at: Minute,
    /// What the form is called on the screen.
    pub title: String,
    /// The id of the button that opens the form; empty for one that always stands open.
    pub opener: String,
    pub boxes: Vec<Typed>,
}

impl Draft {
    /// What was begun, now.
    pub fn now(title: String, opener: String, boxes: Vec<Typed>) -> Self {
        Self { at: clock::now(), title, opener, boxes }
    }
}

thread_local! {
    /// The button that was pressed to open a form, until the form is there.
    static OPENER: RefCell<String> = const { RefCell::new(String::new()) };
    /// The records of the forms that somebody is typing in.
    static OPEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// Who wants to be told that there are other drafts.
    static LISTENERS: RefCell<Vec<(u32, Callback<()>)>> = const { RefCell::new(Vec::new()) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
    /// The records of the forms in which something was typed that is not kept.
    static UNKEPT: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn storage() -> Option<Storage> {
    dom::window()?.local_storage().ok()?
}

/// The draft of a form.
pub fn read(place: &Place) -> Option<Draft> {
    serde_json::from_str(&storage()?.get_item(&place.key()).ok()??).ok()
}

/// Keeps a draft; false when the browser does not take it.
pub fn keep(place: &Place, draft: &Draft) -> bool {
    let (key, storage) = (place.key(), storage());
    let held = |storage: &Storage| storage.get_item(&key).is_ok_and(|held| held.is_some());
    let is_new = !storage.as_ref().is_some_and(held);
    let text = serde_json::to_string(draft).ok();
    let kept = text.zip(storage).is_some_and(|(text, storage)| storage.set_item(&key, &text).is_ok());
    if is_new {
        tell();
    }
    kept
}

/// Whether something is typed in a form that is not kept: the page then asks before it is left.
pub fn mark(place: &Place, is_unkept: bool) {
    let key = place.key();
    UNKEPT.with_borrow_mut(|unkept| {
        unkept.retain(|held| *held != key);
        if is_unkept {
            unkept.push(key);
        }
    });
}

/// Whether something was typed that a closed tab would lose.
pub fn is_unkept() -> bool {
    UNKEPT.with_borrow(|unkept| !unkept.is_empty())
}

/// The draft was saved, or thrown away.
pub fn forget(place: &Place) {
    mark(place, false);
    let Some(storage) = storage() else { return };
    let key = place.key();
    if storage.get_item(&key).is_ok_and(|held| held.is_some()) && storage.remove_item(&key).is_ok() {
        tell();
    }
}

/// The drafts about a dossier or the settings, the last one first, but for those that somebody is typing in.
pub fn about(subject: Subject) -> Vec<(Place, Draft)> {
    let about = subject.to_string();
    let start = format!("{PREFIX}{about} ");
    let mut drafts: Vec<(Place, Draft)> = keys()
        .into_iter()
        .filter(|key| !OPEN.with_borrow(|open| open.contains(key)))
        .filter_map(|key| Some(Place { about: about.clone(), form: key.strip_prefix(&start)?.to_owned() }))
        .filter_map(|place| read(&place).map(|draft| (place, draft)))
        .collect();
    drafts.order_by_key(|(_, draft)| std::cmp::Reverse(draft.at));
    drafts
}

fn keys() -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    (0..count).filter_map(|place| storage.key(place).ok()?).filter(|key| key.starts_with(PREFIX)).collect()
}

/// A dossier is taken away: what was begun about it goes with it, since nobody would find it again.
pub fn forget_all(subject: Subject) {
    about(subject).iter().for_each(|(place, _)| forget(place));
}

/// A person is erased for good: nothing that was begun about them stays, not even what somebody is typing.
pub fn forget_person(person: PersonId) {
    let start = format!("{PREFIX}{} ", Subject::Person(person));
    let Some(storage) = storage() else { return };
    let gone: Vec<String> = keys().into_iter().filter(|key| key.starts_with(&start)).collect();
    UNKEPT.with_borrow_mut(|unkept| unkept.retain(|key| !key.starts_with(&start)));
    for key in &gone {
        if let Err(error) = storage.remove_item(key) {
            Failure::from(error).report();
        }
    }
    if !gone.is_empty() {
        tell();
    }
}

/// A text of a dossier is emptied for good: what was begun over a text that stood there goes with it, since it may be a
/// copy.
pub fn forget_copies(subject: Subject) {
    let copies =
        about(subject).into_iter().filter(|(_, draft)| draft.boxes.iter().any(|typed| !typed.before.is_empty()));
    copies.for_each(|(place, _)| forget(&place));
}

/// A button opens a form.
pub fn opens(button: String) {
    OPENER.set(button);
}

/// The button that opened the form that is being drawn.
pub fn opener() -> String {
    OPENER.take()
}

/// Somebody begins to type in a form, or it was opened: it is not offered while it is in sight.
pub fn begin(place: &Place) {
    let key = place.key();
    let is_new = OPEN.with_borrow_mut(|open| {
        let is_new = !open.contains(&key);
        if is_new {
            open.push(key);
        }
        is_new
    });
    if is_new {
        tell();
    }
}

/// A form is no longer in sight.
pub fn end(place: &Place) {
    let key = place.key();
    OPEN.with_borrow_mut(|open| open.retain(|held| *held != key));
    mark(place, false);
    tell();
}

/// Listens to whether there are other drafts. Who drops the answer listens no more.
pub fn listen(told: Callback<()>) -> Listening {
    let number = COUNT.get();
    COUNT.set(number + 1);
    LISTENERS.with_borrow_mut(|listeners| listeners.push((number, told)));
    Listening(number)
}

/// A listener that is told until this is dropped.
pub struct Listening(u32);

impl Drop for Listening {
    fn drop(&mut self) {
        LISTENERS.with_borrow_mut(|listeners| listeners.retain(|(number, _)| *number != self.0));
    }
}

fn tell() {
    let listeners: Rc<[Callback<()>]> =
        LISTENERS.with_borrow(|listeners| listeners.iter().map(|(_, told)| told.clone()).collect());
    listeners.iter().for_each(|told| told.emit(()));
}
