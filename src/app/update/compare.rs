//! What a file would change, worked out in slices so that the screen keeps answering.

use crate::app::effect::Effect;
use crate::app::imports::{BoardSource, Choice, Draft, Incoming, Progress, Shown, Source, Stage, Work};
use crate::app::model::Model;
use crate::domain::{Line, Subject, national_number};
use crate::exchange::Previewer;
use crate::exchange::trello::{Context, DUE_TITLE, convert};
use crate::journal::schema::joined;
use crate::journal::{Fact, Journal, Kind};
use std::collections::HashSet;
use std::ops::Range;
use std::rc::Rc;

/// How many facts are compared, or written, before the screen may draw again.
pub(super) const SLICE: usize = 300;

/// A part of the board is to become something else.
pub(super) fn mapping_changed(model: &mut Model, choice: Choice) -> Vec<Effect> {
    if let Stage::Mapping(draft) = &mut model.import.stage {
        let mapping = &mut Rc::make_mut(draft).mapping;
        match choice {
            Choice::List(id, target) => drop(mapping.lists.insert(id, target)),
            Choice::Label(id, target) => drop(mapping.labels.insert(id, target)),
            Choice::Member(id, target) => drop(mapping.members.insert(id, target)),
            Choice::Field(id, target) => drop(mapping.fields.insert(id, target)),
        }
    }
    Vec::new()
}

/// The mapping is as it should be: the board becomes facts.
pub(super) fn mapping_confirmed(model: &mut Model) -> Vec<Effect> {
    let (Stage::Mapping(draft), Some(device)) = (&model.import.stage, model.device) else { return Vec::new() };
    let Ok(due_title) = Line::parse(DUE_TITLE) else { return Vec::new() };
    let Draft { board, mapping } = draft.as_ref();
    let mask = |text: &str| national_number::mask(text, national_number::PLACEHOLDER);
    let context = Context { org: device.org, held: &model.journal, mask: &mask, due_title: &due_title };
    let converted = convert(board, mapping, &context);
    let oldest = board.actions.iter().map(|action| action.moment).min();
    let source = BoardSource {
        cut: oldest.map(|moment| moment.day()).filter(|_| converted.report.absent.capped),
        report: converted.report,
        changes: converted.changes,
        persons: converted.persons,
    };
    let incoming = Incoming { source: Source::Board(Rc::new(source)), facts: converted.facts, admission: None };
    begin(model, incoming)
}

/// Begins to compare.
pub(super) fn begin(model: &mut Model, incoming: Incoming) -> Vec<Effect> {
    let admitting = incoming.admission.as_ref().map(|admission| (admission.digest, admission.persons.as_slice()));
    let previewer = Box::new(Previewer::new(&model.journal, admitting));
    let (order, slices) = plan(&model.journal, &incoming.facts);
    let file = model.import.file.as_ref().map_or_else(|| Rc::from(""), |file| file.name.clone());
    model.import.stage = Stage::Reading { file, progress: Progress { done: 0, of: incoming.facts.len() } };
    model.import.work = Work::Comparing { incoming: Box::new(incoming), order, slices, next: 0, previewer };
    vec![Effect::Continue]
}

/// Compares one slice more.
pub(super) fn go_on(model: &mut Model) -> Vec<Effect> {
    let Work::Comparing { incoming, order, slices, next, previewer } = &mut model.import.work else {
        return Vec::new();
    };
    if let Some(slice) = slices.get(*next) {
        let facts: Vec<&Fact> = order[slice.clone()].iter().map(|place| &incoming.facts[*place]).collect();
        previewer.add(&model.journal, &facts);
        *next += 1;
        if let Stage::Reading { progress, .. } = &mut model.import.stage {
            progress.done = slice.end;
        }
        return vec![Effect::Continue];
    }
    if let Work::Comparing { incoming, previewer, .. } = std::mem::take(&mut model.import.work) {
        let shown = Shown { source: incoming.source.clone(), preview: previewer.finish() };
        model.import.stage = Stage::Shown(Rc::new(shown));
        model.import.work = Work::Ready(incoming);
    }
    Vec::new()
}

/// In which order facts are compared, and which together: settings first, dossiers that are or would be joined in one
/// slice, and never a subject in two.
fn plan(held: &Journal, facts: &[Fact]) -> (Vec<usize>, Vec<Range<usize>>) {
    let joined = joined(held, facts);
    let rank = |about: Subject| match about {
        Subject::Settings(_) => 0,
        about if joined.contains(&about) => 1,
        _ => 2,
    };
    let mut order: Vec<usize> = (0..facts.len()).collect();
    order.sort_by_key(|place| (rank(facts[*place].about), facts[*place].about));
    let mut slices = Vec::new();
    let mut start = 0;
    for end in 1..=order.len() {
        let about = facts[order[end - 1]].about;
        let after = order.get(end).map(|place| facts[*place].about);
        let cut = match after {
            None => true,
            Some(after) if rank(after) != rank(about) => true,
            Some(after) => rank(about) == 2 && after != about && end - start >= SLICE,
        };
        if cut {
            slices.push(start..end);
            start = end;
        }
    }
    (order, slices)
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
