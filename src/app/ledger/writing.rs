//! Writing what was confirmed: as many fields as a slice takes, all of one act.

use super::{COMPANY_FILE, OFFER_TEXT, Stage, Tally};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::effect::Effect;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::shared::Shared;
use crate::domain::{ActId, CompanyId, Day, OpeningId, Subject};
use crate::exchange::writes::Write;
use crate::insight::dossier::record::Records;
use crate::journal::Draft;
use crate::journal::schema::Of as About;
use std::collections::{BTreeSet, VecDeque};

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Companies,
    Offers,
}

/// What is still to be written.
#[derive(Debug)]
pub(super) struct Work {
    pub act: ActId,
    pub of: Of,
    pub drafts: VecDeque<Draft>,
    pub tally: Tally,
}

/// The facts about companies.
pub(super) fn company_drafts<'w>(
    model: &Model,
    writes: impl Iterator<Item = (CompanyId, &'w [Write])>,
    on: Day,
) -> VecDeque<Draft> {
    writes.flat_map(|(id, writes)| drafts(model, Subject::Company(id), About::Company, writes, on)).collect()
}

/// The facts about openings.
pub(super) fn offer_drafts<'w>(
    model: &Model,
    writes: impl Iterator<Item = (OpeningId, &'w [Write])>,
    on: Day,
) -> VecDeque<Draft> {
    writes.flat_map(|(id, writes)| drafts(model, Subject::Opening(id), About::Opening, writes, on)).collect()
}

fn drafts(model: &Model, about: Subject, of: About, writes: &[Write], on: Day) -> Vec<Draft> {
    if writes.is_empty() {
        return Vec::new();
    }
    let is_known = !model.journal.about(about).is_empty();
    let held = is_known.then(|| Records::all(&model.journal.fold_subject(about), of, None));
    let (mut edits, mut met) = (Vec::new(), BTreeSet::new());
    for Write { element, entry, .. } in writes {
        let Some(id) = *element else {
            edits.push(Edit::register(entry.clone()));
            continue;
        };
        // One that somebody took away comes back, and nobody has to say whether it is there.
        let is_back = held.as_ref().is_some_and(|held| held.element(&entry.0.kind, id).is_none());
        if met.insert(id) && is_back {
            edits.push(Edit::keep(entry.0.kind.clone(), id));
        }
        edits.push(Edit::element(id, entry.clone()));
    }
    edit::drafts(about, on, &edits, false)
}

/// Begins.
pub(super) fn begin(model: &mut Model, work: Work, cx: &mut Cx) {
    show(model, work.of, work.drafts.len(), None);
    cx.focus(if work.of == Of::Companies { COMPANY_FILE } else { OFFER_TEXT });
    model.ledger.work = Some(work);
    cx.ask(Effect::Continue);
}

/// Writes a slice more.
pub(in crate::app) fn go_on(model: &mut Model, cx: &mut Cx) {
    let Some(mut work) = model.ledger.work.take() else { return };
    if !work.drafts.is_empty() {
        let (slice, before) = (cx.slice(), work.drafts.len());
        let mut rest = std::mem::take(&mut work.drafts).into_iter();
        journal::write_on(model, work.act, &mut rest, &slice, cx);
        work.drafts = rest.collect();
        if work.drafts.len() == before {
            // Nothing can be written any more, which the whole screen says.
            model.ledger.shown = Shared::default();
            return;
        }
    }
    if !work.drafts.is_empty() {
        show(model, work.of, work.drafts.len(), None);
        model.ledger.work = Some(work);
        return cx.ask(Effect::Continue);
    }
    let Work { act, of, tally, .. } = work;
    show(model, of, 0, Some(tally));
    if tally.written() > 0 {
        let count = tally.written();
        let notice = match of {
            Of::Companies => Notice::CompaniesTaken { count, act },
            Of::Offers => Notice::OffersTaken { count, act },
        };
        say(model, notice, cx);
    }
}

fn show(model: &mut Model, of: Of, left: usize, done: Option<Tally>) {
    let shown = model.ledger.shown.change();
    match (of, done) {
        (Of::Companies, None) => shown.companies = Stage::Writing { left },
        (Of::Companies, Some(tally)) => shown.companies = Stage::Done(tally),
        (Of::Offers, None) => shown.offers = Stage::Writing { left },
        (Of::Offers, Some(tally)) => shown.offers = Stage::Done(tally),
    }
}
