//! The figures of other organisations beside ours, from the files of counts that they send. They are looked at and never
//! kept: nothing of them reaches the journal, and closing the page forgets them.

use crate::app::model::Model;
use crate::domain::said::said;
use crate::exchange::FileError;
use crate::exchange::results::benchmark::Benchmark;
use std::rc::Rc;

said! {
    /// Why a file is not put beside our figures.
    pub enum CompareError [File(FileError)] {
        Own = "results-compare-own", ("the file is of this organisation itself");
        Part = "results-compare-part", ("the file counts a part of the people only");
        Unreadable = "import-unreadable", ("the browser could not read the file");
    }
}

/// A file that was chosen, by its name, and what it says.
pub type Chosen = (Rc<str>, Result<Benchmark, CompareError>);

/// What was chosen so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compared {
    /// Of each organisation and period the file that was chosen last.
    pub theirs: Vec<Rc<Benchmark>>,
    /// The files of the last choice that were not taken.
    pub refused: Vec<(Rc<str>, CompareError)>,
}

/// Files were chosen.
pub(super) fn chosen(model: &mut Model, files: Vec<Chosen>) {
    let own = model.journal.scope().own();
    let mut compared = Compared { refused: Vec::new(), ..(*model.results.compared).clone() };
    for (file, read) in files {
        let taken = read.and_then(|read| match &read.report.slice {
            _ if Some(read.from.org) == own => Err(CompareError::Own),
            Some(_) => Err(CompareError::Part),
            None => Ok(read),
        });
        match taken {
            Ok(read) => {
                let is_newer =
                    |held: &Rc<Benchmark>| held.from.org == read.from.org && held.report.period == read.report.period;
                compared.theirs.retain(|held| !is_newer(held));
                compared.theirs.push(Rc::new(read));
            }
            Err(error) => compared.refused.push((file, error)),
        }
    }
    model.results.compared = Rc::new(compared);
}

/// The figures of one of them are put away.
pub(super) fn put_away(model: &mut Model, place: usize) {
    let mut compared = Compared { refused: Vec::new(), ..(*model.results.compared).clone() };
    if place < compared.theirs.len() {
        compared.theirs.remove(place);
    }
    model.results.compared = Rc::new(compared);
}
