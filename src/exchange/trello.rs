//! Boards exported from Trello, turned into facts.
//!
//! [`Board::read`] understands an export of any year, [`Mapping`] says what its lists, labels, members and fields
//! become, [`convert`] writes the facts, with a [`Report`] of what became of everything in the file and the
//! [`Changes`] since the last import.
//!
//! # What must hold
//!
//! *A fact depends on the file, the mapping and the organisation alone*: not on the clock, the machine or the one
//! who imports. The ids of subjects and elements are UUIDs v5 of Trello's ids; the moment, the day and the author are
//! those of the action in the file, else of the birth of the card (which its id tells) and of its author; `act` is a
//! UUID v5 of the gesture in Trello and of what the fact says; the counter is the moment in seconds since 2000; the
//! replica is cut from the digest of the rest. So each imported fact proves by its own name that it is one.
//!
//! *A value has its history.* The log of the file is walked backwards from the present, so a register gets its
//! first value at the birth of the card and then one write an action, each over the earlier ones. Two exports
//! whose logs are whole give the same facts for what they have in common, whatever was imported first.
//!
//! *A later export adds to the former.* For each value:
//! 1. a write whose act and counter the journal holds is that held fact;
//! 2. a first value is not written where the journal holds an imported write of the same value, and neither is a
//!    write older than one that it holds: the journal knows more than a log that was cut at 1 000 actions. Of a step
//!    the stay with which a cut log begins is written when nothing held tells it;
//! 3. any other write names in `over` the earlier writes of the file and the imported writes that the journal
//!    holds, never what a colleague wrote here: a local edit becomes a conflict, and is not lost;
//! 4. when the present value still differs from the last imported one, no action explains it: one more write bears
//!    it, recorded at the moment of the file and dated by the last activity of the card, unless the journal holds
//!    facts from a later file
//!    (then the file only adds comments and steps of the past);
//! 5. a label, a due day or a member taken off in Trello is taken off here; what a file no longer shows for another
//!    reason (a comment, a list item, a card) stays.
//!
//! *Exports imported apart unite to what importing them in order gives.* Imports speak with one voice, see
//! [`crate::journal::imported`]: so the counter of a value that no action tells is the moment of its file, and a first
//! import also writes what the card does not bear, which an earlier file elsewhere may have borne. The day on which an
//! item was done is a guess where no action tells it, and yields to one that an action tells.
//!
//! An undo takes back the acts of [`Converted::acts`]; importing again gives the same facts, so it is a redo.

/// The title of the task that a due date becomes. It is part of the facts, so it is the same in all languages.
pub const DUE_TITLE: &str = "Échéance";

mod action;
mod board;
mod card;
mod chain;
mod changes;
mod clock;
mod convert;
mod hanging;
mod json;
mod labels;
mod list_guess;
mod mapping;
mod name;
mod read;
mod report;
mod settle;
mod stamp;
mod steps;
mod tasks;
mod text;
mod title_words;

pub use action::{Action, What};
pub use board::{
    Attachment, Board, BoardError, Card, CheckItem, Checklist, CustomField, FieldValue, Label, List, Member, SourceId,
    Typed,
};
pub use changes::{Change, Changes};
pub use clock::Moment;
pub use convert::{Context, Converted, PersonPreview, convert};
pub use mapping::{FieldTarget, Known, LabelTarget, ListTarget, Mapping, MemberTarget, TrackTarget, guess_targets};
pub use name::{PersonName, split_name};
pub use report::{Absent, Counts, Ignored, Left, Report, Thing};
