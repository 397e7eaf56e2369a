//! Which feature an answer of the worker is for.

use super::Answer;
use crate::app::cx::Cx;
use crate::app::model::Model;
use crate::app::{agenda, backup, import, joining, keyring, outpost, sharing};

/// Counts the works given away, so that an answer that comes too late is known.
#[derive(Debug, Default)]
pub struct Jobs(u64);

impl Jobs {
    /// The number of one work more.
    pub(in crate::app) fn next(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }
}

/// What came from the worker.
#[derive(Debug)]
pub enum Msg {
    Answered {
        job: u64,
        answer: Answer,
    },
    /// The screen was drawn: the next slice of a work on files may be done.
    Continued,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Answered { job, answer } if job == model.backup.job => backup::answered(model, answer, cx),
        Msg::Answered { job, answer } if job == model.sharing.job => sharing::answered(model, answer, cx),
        Msg::Answered { job, answer } if job == model.keys.job => keyring::answered(model, answer, cx),
        Msg::Answered { job, answer } if job == model.import.job => import::answered(model, answer, cx),
        // Of a file that was given up since.
        Msg::Answered { .. } => {}
        Msg::Continued => {
            import::go_on(model, cx);
            sharing::go_on(model, cx);
            joining::go_on(model, cx);
            agenda::go_on(model, cx);
            outpost::go_on(model, cx);
        }
    }
}
