//! What a partner wrote is theirs to take back: we propose it, and answer what they propose of ours.

use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::{ActId, OrgId, Subject};
use crate::journal::schema::{declined, retracted};
use crate::journal::{Draft, Keys, Kind, proposal};

/// An answer to a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It is taken back, here and in the next packet.
    Accepted,
    /// It stays, and is not asked again.
    Declined,
}

/// A partner is to take back what they wrote of somebody in one act. Here nothing changes.
pub(super) fn proposed(model: &mut Model, about: Subject, act: ActId, cx: &mut Cx) {
    write(model, retraction(about, act, cx), cx);
}

/// Answers an open proposal; one that was answered meanwhile is let be.
pub(super) fn answered(model: &mut Model, about: Subject, (org, act): (OrgId, ActId), answer: Answer, cx: &mut Cx) {
    let Some(own) = model.device.map(|device| device.org) else { return };
    let fold = model.journal.fold_subject(about);
    let is_open = proposal::open(&fold, own).iter().any(|open| open.act == act && open.by.org == org);
    if !is_open {
        return;
    }
    match answer {
        Answer::Accepted => write(model, retraction(about, act, cx), cx),
        Answer::Declined => {
            let edit = Edit::of(Keys::two(org, act), declined::DECLINED.with(true));
            write(model, edit::drafts(about, cx.today, &[edit], false), cx);
        }
    }
}

fn retraction(about: Subject, act: ActId, cx: &Cx) -> Vec<Draft> {
    vec![Draft::new(about, cx.today, Kind::Retracted, [retracted::ACT.with(act)])]
}

fn write(model: &mut Model, drafts: Vec<Draft>, cx: &mut Cx) {
    let act = journal::write(model, drafts, cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
}
