//! What of a board was not taken, in sentences.

use super::catalogue::Catalogue;
use crate::exchange::trello::{Ignored, Left, Report, Thing};

/// Each card, list and item that was not taken, with its reason; then how many other things, with theirs.
pub fn not_taken(catalogue: &Catalogue, report: &Report) -> Vec<String> {
    let one = report.left.iter().filter_map(|left| sentence(catalogue, left));
    let others = report.ignored.iter().filter_map(|(why, count)| {
        let id = counted(*why)?;
        Some(catalogue.with(id, &[("count", (*count).into())]))
    });
    one.chain(others).collect()
}

fn sentence(catalogue: &Catalogue, left: &Left) -> Option<String> {
    let why = catalogue.text(reason(left.why)?);
    let named = |name: &str| if name.is_empty() { catalogue.text("trello-unnamed") } else { name.to_owned() };
    let mut args = vec![("name", named(&left.name).into()), ("why", why.into())];
    let id = match (left.thing, &left.card) {
        (Thing::Card, _) => "trello-left-card",
        (Thing::Checklist, Some(_)) => "trello-left-checklist",
        (Thing::Checklist, None) => "trello-left-loose-checklist",
        (Thing::Item, Some(_)) => "trello-left-item",
        (Thing::Item, None) => "trello-left-loose-item",
    };
    args.extend(left.card.as_ref().map(|card| ("card", named(card).into())));
    Some(catalogue.with(id, &args))
}

/// Why a card, a list or an item was not taken.
fn reason(why: Ignored) -> Option<&'static str> {
    Some(match why {
        Ignored::Separator => "trello-why-separator",
        Ignored::Template => "trello-why-template",
        Ignored::Mirror => "trello-why-mirror",
        Ignored::CardOfIgnoredList => "trello-why-list",
        Ignored::ErasedPerson => "trello-why-erased",
        Ignored::Item => "trello-why-card",
        Ignored::EmptyItem => "trello-why-wordless",
        Ignored::EmptyList => "trello-why-empty",
        Ignored::NoCard => "trello-why-loose",
        Ignored::NoId => "trello-why-unread",
        _ => return None,
    })
}

/// What is only counted.
fn counted(why: Ignored) -> Option<&'static str> {
    Some(match why {
        Ignored::CommentOfOtherCard => "trello-left-comments",
        Ignored::EmptyComment => "trello-left-comments-empty",
        Ignored::MoveOfOtherCard => "trello-left-moves",
        Ignored::MoveWithinStep => "trello-left-moves-within",
        Ignored::Label => "trello-left-labels",
        Ignored::FieldValue => "trello-left-values",
        Ignored::Attachment => "trello-left-attachments",
        Ignored::StartDate => "trello-left-starts",
        Ignored::CompleteWithoutDue => "trello-left-completes",
        Ignored::Votes => "trello-left-votes",
        _ => return None,
    })
}
