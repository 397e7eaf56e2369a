//! What a file would change, worked out in slices so that the screen keeps answering.

use super::found::Shown;
use super::state::{Comparing, InHand, Incoming, Ready, State};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::shared::Shared;
use crate::domain::Subject;
use crate::domain::order::InOrder;
use crate::exchange::Previewer;
use crate::journal::schema::joined;
use crate::journal::{Fact, Journal, Kind};
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

/// How many facts are compared in one step, if they are not about one subject: few enough for several steps to a slice, and
/// not fewer, for each step begins with a copy of the settings.
const STEP: usize = 300;

/// Begins to compare.
pub(super) fn begin(model: &mut Model, file: InHand, incoming: Incoming, cx: &mut Cx) {
    let admitting = incoming.admission.as_ref().map(|admission| (admission.digest, admission.persons.as_slice()));
    let previewer = Previewer::new(&model.journal, admitting);
    let comparing = Comparing { file, incoming, order: Vec::new(), steps: None, next: 0, previewer };
    model.import.state = State::Comparing(Box::new(comparing));
    cx.ask(Effect::Continue);
}

/// Compares one slice more, or ends.
#[inline(never)]
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    let mut comparing = match model.import.take() {
        State::Comparing(comparing) => comparing,
        other => {
            model.import.state = other;
            return;
        }
    };
    let Comparing { incoming, order, steps, next, previewer, .. } = comparing.as_mut();
    let Some(steps) = steps else {
        // A turn of its own: everything is sorted in it.
        let planned = plan(&model.journal, &incoming.facts);
        (*order, *steps) = (planned.0, Some(planned.1));
        model.import.state = State::Comparing(comparing);
        return cx.ask(Effect::Continue);
    };
    let slice = cx.slice();
    while let Some(step) = steps.get(*next) {
        if slice.is_over() {
            model.import.state = State::Comparing(comparing);
            return cx.ask(Effect::Continue);
        }
        let facts: Vec<&Fact> = order[step.clone()].iter().map(|place| &incoming.facts[*place]).collect();
        previewer.add(&model.journal, &facts);
        *next += 1;
    }
    let Comparing { file, incoming, previewer, .. } = *comparing;
    let shown = Shared::new(Shown {
        source: incoming.source.clone(),
        preview: previewer.finish(),
        standing: incoming.standing,
        asked: false,
        left_out: BTreeSet::new(),
        replaced: BTreeSet::new(),
    });
    model.import.state = State::Ready(Box::new(Ready { file, shown, incoming }));
}

/// In which order facts are compared, and which together: settings first, dossiers that are or would be joined in one
/// step, and never a subject in two.
fn plan(held: &Journal, facts: &[Fact]) -> (Vec<usize>, Vec<Range<usize>>) {
    let joined = joined(held, facts);
    let rank = |about: Subject| match about {
        Subject::Settings(_) => 0,
        about if joined.contains(&about) => 1,
        _ => 2,
    };
    // Facts about one subject mostly stand side by side: few groups are put in order where facts are many.
    let mut groups: Vec<(u8, Subject, Range<usize>)> = Vec::new();
    let mut from = 0;
    for group in facts.chunk_by(|fact, after| fact.about == after.about) {
        let about = group[0].about;
        groups.push((rank(about), about, from..from + group.len()));
        from += group.len();
    }
    groups.order_by_key(|(rank, about, _)| (*rank, *about));
    let mut order = Vec::with_capacity(facts.len());
    let mut steps = Vec::new();
    let mut start = 0;
    let mut groups = groups.into_iter().peekable();
    while let Some((rank, about, places)) = groups.next() {
        order.extend(places);
        let cut = match groups.peek() {
            None => true,
            Some((after, _, _)) if *after != rank => true,
            Some((_, after, _)) => rank == 2 && *after != about && order.len() - start >= STEP,
        };
        if cut {
            steps.push(start..order.len());
            start = order.len();
        }
    }
    (order, steps)
}

/// The dossiers that are joined here, or that the file joins.
fn joined(held: &Journal, facts: &[Fact]) -> HashSet<Subject> {
    let mut joined = HashSet::new();
    let mut before = None;
    for fact in facts {
        if fact.kind == Kind::Joined {
            let ids = [joined::X, joined::Y].into_iter().filter_map(|field| fact.get(field));
            joined.extend(ids.map(Subject::Person));
            joined.insert(fact.about);
        }
        if before != Some(fact.about) {
            before = Some(fact.about);
            let group = fact.about.person().map(|person| held.group_of(person)).filter(|group| group.len() > 1);
            joined.extend(group.into_iter().flatten().map(Subject::Person));
        }
    }
    joined
}
