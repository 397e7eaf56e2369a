//! The path of a card through the lists, as steps with their days.

use super::action::{Action, What};
use super::board::{Board, Card, SourceId};
use super::chain::collapse;
use super::mapping::{ListTarget, Mapping};
use super::stamp::Stamp;
use crate::domain::Step;
use std::collections::BTreeSet;

/// What the lists of a card say.
#[derive(Debug, Clone, Default)]
pub(super) struct Path {
    /// Oldest first.
    pub steps: Vec<(Stamp, Step)>,
    /// The step now; none when the card is in a list that says no step.
    pub now: Option<Step>,
    /// Passages through lists that become notes, with the names of the time.
    pub passages: Vec<(Stamp, String)>,
    pub moves_told: usize,
    pub moves_within: usize,
    /// The card is off the board and the log does not say since when.
    pub undated_archive: bool,
}

/// Where a card stood after an action.
struct Stay<'a> {
    stamp: Stamp,
    target: ListTarget,
    name: &'a str,
    moved: bool,
}

/// Walks the log backwards from the present, then tells it forwards. An archived card, or one in an archived list,
/// is off the board: its step is « closed ».
pub(super) fn path(
    board: &Board,
    card: &Card,
    mapping: &Mapping,
    since: &Stamp,
    stamp: impl Fn(&Action) -> Stamp,
) -> Path {
    let log = || {
        board.actions.iter().filter(|action| match &action.what {
            What::ListArchived { .. } => true,
            What::Moved { .. } | What::Archived(_) | What::Created { .. } | What::Arrived => {
                action.card.as_ref() == Some(&card.id)
            }
            _ => false,
        })
    };
    // What no action of a whole log explains did not hold in the past, as far as the file tells; what none of a cut log
    // explains was so when the log begins.
    let is_cut = !log().any(|action| matches!(action.what, What::Created { .. } | What::Arrived));
    let mut archived = card.archived && (is_cut || log().any(|action| matches!(action.what, What::Archived(_))));
    let closings: BTreeSet<&SourceId> = log().filter_map(closing).collect();
    let shut = board.lists.iter().filter(|list| list.closed).map(|list| &list.id);
    let mut shut: BTreeSet<&SourceId> = shut.filter(|id| is_cut || closings.contains(id)).collect();
    let mut list = card.list.as_ref();
    let mut stays = Vec::new();
    let place = |list: Option<&SourceId>, archived: bool, shut: &BTreeSet<&SourceId>| {
        let off = archived || list.is_some_and(|list| shut.contains(list));
        let target = || list.map_or(ListTarget::Ignore, |list| mapping.list(list));
        if off { ListTarget::Step(Step::Closed) } else { target() }
    };
    for action in log() {
        match &action.what {
            What::Moved { from, to, to_name, .. } => {
                let target = place(Some(to), archived, &shut);
                stays.push(Stay { stamp: stamp(action), target, name: to_name, moved: true });
                list = Some(from);
            }
            // Where the card stood on another board is not told.
            What::Arrived => {
                let name = list.and_then(|id| board.list(id)).map_or("", |list| list.name.as_str());
                let target = place(list, archived, &shut);
                stays.push(Stay { stamp: stamp(action), target, name, moved: false });
                list = None;
            }
            // A card that stands elsewhere now although no action moved it still began where it was made.
            What::Created { list: Some(first) } if stays.iter().all(|stay: &Stay<'_>| !stay.moved) => {
                list = Some(first).filter(|first| mapping.list(first) != ListTarget::Ignore).or(list);
            }
            What::Archived(now) => {
                let target = place(list, *now, &shut);
                stays.push(Stay { stamp: stamp(action), target, name: "", moved: false });
                archived = !now;
            }
            What::ListArchived { list: which, archived: now } if action.moment >= since.moment => {
                set(&mut shut, which, *now);
                if list == Some(which) {
                    let target = place(list, archived, &shut);
                    stays.push(Stay { stamp: stamp(action), target, name: "", moved: false });
                }
                set(&mut shut, which, !now);
            }
            _ => {}
        }
    }
    let name = list.and_then(|id| board.list(id)).map_or("", |list| list.name.as_str());
    let first = if is_cut { place(list, archived, &shut) } else { place(list, false, &BTreeSet::new()) };
    stays.push(Stay { stamp: since.clone(), target: first, name, moved: false });
    stays.reverse();
    tell(stays, board, card, mapping)
}

fn closing(action: &Action) -> Option<&SourceId> {
    if let What::ListArchived { list, .. } = &action.what { Some(list) } else { None }
}

fn set<'a>(shut: &mut BTreeSet<&'a SourceId>, list: &'a SourceId, now: bool) {
    if now {
        shut.insert(list);
    } else {
        shut.remove(list);
    }
}

fn tell(stays: Vec<Stay<'_>>, board: &Board, card: &Card, mapping: &Mapping) -> Path {
    let mut path = Path::default();
    let mut last = None;
    let born = stays.first().map(|stay| stay.stamp.clone());
    for stay in stays {
        let told = match stay.target {
            ListTarget::Step(step) => {
                let new = last.replace(step) != Some(step);
                if new {
                    path.steps.push((stay.stamp, step));
                }
                new
            }
            ListTarget::Note => {
                if !stay.name.trim().is_empty() {
                    path.passages.push((stay.stamp, stay.name.to_owned()));
                }
                true
            }
            ListTarget::Ignore => false,
        };
        path.moves_told += usize::from(stay.moved && told);
        path.moves_within += usize::from(stay.moved && !told);
    }
    let target = card.list.as_ref().map_or(ListTarget::Ignore, |list| mapping.list(list));
    path.now = match target {
        _ if board.is_off(card) => Some(Step::Closed),
        ListTarget::Step(step) => Some(step),
        ListTarget::Note | ListTarget::Ignore => None,
    };
    // Someone whose lists never said a step still has to stand somewhere on the board.
    if path.steps.is_empty() && path.now.is_none() {
        path.steps.extend(born.map(|born| (born, Step::Intake)));
    }
    path.undated_archive = board.is_off(card) && last != Some(Step::Closed);
    path.steps = collapse(path.steps);
    path
}
