//! Results: what the address of the screen asks for, and what it is shown from. Everybody is read once somebody looks, in
//! slices, and let go of afterwards; facts read again whom they are about.
//!
//! The [`Report`] is made here and not in the screen: the screen, the sheet and the files then have one and the same.
//! « Tel que connu le … » reads everybody once more, from the journal as it stood that day.

mod asked;
mod comparing;
mod earlier;
mod files;
mod looking;
pub mod opened;
mod reading;
mod source;
mod update;

pub use asked::{Asked, Place, Span};
pub use comparing::{Chosen, CompareError, Compared};
pub use earlier::Changed;
pub use opened::{Named, Opened};
pub use reading::refresh;
pub(in crate::app) use update::go_on;
pub use update::{Msg, update};

use super::shared::Shared;
use crate::domain::{Day, PersonId};
use crate::insight::Settings;
use crate::insight::results::pictures::staying::Staying;
use crate::insight::results::quality::Quality;
use crate::insight::results::{Report, Story, Words};
use earlier::Earlier;
use looking::Looking;
use source::Made;
use std::collections::VecDeque;
use std::rc::Rc;

/// What the screen is drawn from.
#[derive(Debug, Clone)]
pub struct Shown {
    pub asked: Asked,
    /// How many people are still to be read; none once all were.
    pub left: Option<usize>,
    /// Whether something is to be read, and nobody has asked for it.
    pub waits: bool,
    /// The figures, once everybody was read.
    pub report: Option<Rc<Report>>,
    /// The curves of staying in work.
    pub curves: Rc<Vec<Staying>>,
    /// The people of the figure that the address opens.
    pub opened: Option<Rc<Opened>>,
    /// What was written since the day as of which the figures are told; none where they are told as of today.
    pub changed: Option<Rc<Vec<Changed>>>,
    /// What is missing or doubtful in dossiers, once they were looked at.
    pub quality: Option<Rc<Quality>>,
    /// How many dossiers are still to be looked at for it; none once all were.
    pub unlooked: Option<usize>,
    /// The figures of other organisations.
    pub compared: Rc<Compared>,
}

/// What was asked, what was made of it, and what has changed since the day that it asks for.
type Answered = (Asked, Rc<Made>, Option<Rc<Vec<Changed>>>);

/// What is read so far.
#[derive(Debug, Default)]
pub struct Results {
    /// By the ids of people.
    stories: Vec<Story>,
    /// What they have in common.
    words: Words,
    rest: VecDeque<PersonId>,
    /// The same from the journal of an earlier day, where the address asks for one.
    earlier: Option<Earlier>,
    /// By which settings and on which day all this was read.
    read_by: Option<(Rc<Settings>, Day)>,
    /// Whether a slice was asked for.
    going: bool,
    /// What was made, and for what it was asked.
    made: Option<Answered>,
    /// Dossiers looked at for what they lack.
    looking: Looking,
    compared: Rc<Compared>,
    /// Of which figures the file of counts is to leave as soon as they are made.
    counts_wanted: Option<Asked>,
    pub shown: Option<Shared<Shown>>,
}
