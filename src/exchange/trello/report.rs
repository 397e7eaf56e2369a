//! What became of everything in a file: read, converted, ignored and why, absent from it.

use super::action::What;
use super::board::{Board, Checklist};
use super::json::Json;
use super::text;
use std::collections::BTreeMap;

/// How much of each sort. For what was read, the figures are those of the file itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    pub lists_open: usize,
    pub lists_closed: usize,
    pub cards_open: usize,
    /// Archived cards; open cards in archived lists are counted as open, as in the file.
    pub cards_archived: usize,
    pub actions: usize,
    pub moves: usize,
    pub comments: usize,
    pub checklists: usize,
    pub check_items: usize,
    pub check_items_done: usize,
    pub labels: usize,
    pub members: usize,
    pub custom_fields: usize,
    pub custom_values: usize,
    pub attachments: usize,
    pub due_dates: usize,
}

/// Why an item of the export was not imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ignored {
    /// A card that only separates others: it shows no name and holds nothing.
    Separator,
    /// A card made as a model for others.
    Template,
    /// A card that shows another board or card.
    Mirror,
    /// A card in a list that the mapping leaves out.
    CardOfIgnoredList,
    /// A person removed for good here.
    ErasedPerson,
    /// A comment of a card that is not imported, or no longer in the file.
    CommentOfOtherCard,
    /// A comment without words.
    EmptyComment,
    /// A list, or an item of one, of a card that is not imported.
    Item,
    /// A list item without words.
    EmptyItem,
    /// A list without items.
    EmptyList,
    /// A list that hangs on no card of the file, or an item of it.
    NoCard,
    /// A part of the file without an id, which nothing could find again.
    NoId,
    /// A move of a card that is not imported, or no longer in the file.
    MoveOfOtherCard,
    /// A move between lists of one step, or to a list that is no step.
    MoveWithinStep,
    /// A label that the mapping leaves out.
    Label,
    /// A value of a field that the mapping leaves out, or of a card that is not imported.
    FieldValue,
    /// An attachment whose address is not of the web, or of a card that is not imported.
    Attachment,
    /// A start date: the program has no such field.
    StartDate,
    /// A card marked complete that has no due date.
    CompleteWithoutDue,
    /// Votes: the program has none.
    Votes,
}

/// Of what sort a thing is that was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    Card,
    Checklist,
    Item,
}

/// A card, a list of items or an item that was not taken, and why. Its words are those of the file, made fit to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub thing: Thing,
    /// Empty when it has none.
    pub name: String,
    /// The title of the card on which it hangs; none for a card, and for what hangs on none.
    pub card: Option<String>,
    pub why: Ignored,
}

/// What the file does not hold although the board did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Absent {
    /// The log stops at its latest 1 000 actions.
    pub capped: bool,
    /// Comments that the cards count and the file lacks.
    pub comments: usize,
    /// Cards whose creation is not in the log; their first step is presumed.
    pub creations: usize,
    /// Cards that the log names and the board no longer has.
    pub cards_gone: usize,
    /// Archived cards without the date of it.
    pub archive_dates: usize,
    /// Done items without the date of it.
    pub done_dates: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    pub board: String,
    pub board_closed: bool,
    pub read: Counts,
    pub converted: Counts,
    pub ignored: BTreeMap<Ignored, usize>,
    /// Each card, list and item that was not taken, in the order of the board.
    pub left: Vec<Left>,
    pub absent: Absent,
    /// Open cards in archived lists: off the board, so their step is « closed ».
    pub cards_in_closed_lists: usize,
    /// Card names that may not be those of a person.
    pub doubtful_names: usize,
    /// National numbers that were masked.
    pub masked: usize,
    /// Lines too long for their field, kept whole in a note.
    pub lines_cut: usize,
    /// Texts kept in several notes.
    pub texts_split: usize,
    /// Control characters left out.
    pub controls: usize,
    /// Values that did not fit the chosen field, kept in a note.
    pub values_as_notes: usize,
}

/// The number of actions at which Trello cuts a log.
pub const ACTION_CAP: usize = 1_000;

impl Counts {
    /// What the file holds, counted in its own arrays.
    pub(super) fn of(root: Json<'_>, board: &Board) -> Counts {
        let closed = |key: &str, wanted: bool| root.get(key).items().filter(|it| it.yes("closed") == wanted).count();
        let cards = || root.get("cards").items();
        let inside = |key: &'static str| cards().map(|card| card.get(key).items().count()).sum();
        let lists = || board.cards.iter().flat_map(|card| &card.checklists).chain(&board.loose);
        let items = || lists().flat_map(|list| &list.items);
        let logged = |wanted: fn(&What) -> bool| board.actions.iter().filter(|action| wanted(&action.what)).count();
        Counts {
            lists_open: closed("lists", false),
            lists_closed: closed("lists", true),
            cards_open: closed("cards", false),
            cards_archived: closed("cards", true),
            actions: root.get("actions").items().count(),
            moves: logged(|what| matches!(what, What::Moved { .. })),
            comments: logged(|what| matches!(what, What::Comment { .. })),
            checklists: lists().count(),
            check_items: items().count(),
            check_items_done: items().filter(|item| item.done).count(),
            labels: board.labels.len(),
            members: board.members.iter().filter(|member| !member.left).count(),
            custom_fields: board.fields.len(),
            custom_values: inside("customFieldItems"),
            attachments: inside("attachments"),
            due_dates: board.cards.iter().filter(|card| card.due.is_some()).count(),
        }
    }
}

impl Report {
    /// Counts one thing left out.
    pub(super) fn ignore(&mut self, why: Ignored, count: usize) {
        if count > 0 {
            *self.ignored.entry(why).or_default() += count;
        }
    }

    /// Names a card, a list or an item that is left out.
    pub(super) fn leave(&mut self, thing: Thing, name: &str, card: Option<&str>, why: Ignored) {
        if thing != Thing::Checklist {
            self.ignore(why, 1);
        }
        // What is only shown is counted nowhere.
        let mut unsaid = Report::default();
        let mut shown =
            |words: &str| text::line(words, &mut unsaid).map_or_else(String::new, |(line, _)| line.to_string());
        let left = Left { thing, name: shown(name), card: card.map(shown), why };
        self.left.push(left);
    }

    /// Names a list with its items.
    pub(super) fn leave_list(&mut self, list: &Checklist, card: Option<&str>, why: Ignored) {
        self.leave(Thing::Checklist, &list.name, card, why);
        for item in &list.items {
            self.leave(Thing::Item, &item.name, card, why);
        }
    }

    /// How many were left out for this reason.
    pub fn ignored(&self, why: Ignored) -> usize {
        self.ignored.get(&why).copied().unwrap_or_default()
    }
}
