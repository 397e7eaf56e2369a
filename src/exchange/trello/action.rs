//! The log of a board: what was done, when, and by whom.

use super::board::SourceId;
use super::clock::Moment;
use super::json::Json;

/// One thing that an entry of the log says. An entry that says two becomes two, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub id: SourceId,
    pub moment: Moment,
    pub member: Option<SourceId>,
    /// The card; none for what is about the board.
    pub card: Option<SourceId>,
    pub what: What,
}

/// What was done. Texts and names are those of the time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A card was made in a list: created, copied, or made of a list item.
    Created {
        list: Option<SourceId>,
    },
    /// A card came from another board, where it may be older than this one.
    Arrived,
    Renamed {
        before: String,
        after: String,
    },
    Described {
        before: String,
        after: String,
    },
    Due {
        before: Option<Moment>,
        after: Option<Moment>,
    },
    DueComplete(bool),
    /// True when the card was archived, false when it came back.
    Archived(bool),
    Moved {
        from: SourceId,
        to: SourceId,
        from_name: String,
        to_name: String,
    },
    Comment {
        text: String,
        edited: Option<Moment>,
    },
    Item {
        item: SourceId,
        done: bool,
    },
    MemberAdded(SourceId),
    MemberTaken(SourceId),
    /// The card was deleted, or left for another board.
    Gone,
    /// True when the list was archived, false when it came back.
    ListArchived {
        list: SourceId,
        archived: bool,
    },
    /// A list that the log names, with its name of the time.
    ListSeen {
        list: SourceId,
        name: String,
    },
}

/// Reads one entry of the log; entries without id or date say nothing that could be dated.
pub(super) fn read(entry: Json<'_>, into: &mut Vec<Action>) {
    let data = entry.get("data");
    let (Some(id), Some(moment)) = (entry.id("id"), entry.moment("date")) else { return };
    let signed = || entry.id("idMemberCreator").or_else(|| entry.get("memberCreator").id("id"));
    let member = data.id("idOriginalCommenter").or_else(signed);
    let card = data.get("card").id("id");
    let mut push = |what: What| {
        into.push(Action { id: id.clone(), moment, member: member.clone(), card: card.clone(), what });
    };
    let kind = entry.words("type");
    match kind.as_str() {
        "createCard" | "copyCard" | "convertToCardFromCheckItem" | "emailCard" => {
            push(What::Created { list: data.get("list").id("id") });
        }
        "moveCardToBoard" => push(What::Arrived),
        "updateCard" => card_update(data, &mut push),
        // A copied card brings the comments of the first one, with the words that were written there.
        "commentCard" | "copyCommentCard" => {
            push(What::Comment { text: data.words("text"), edited: data.moment("dateLastEdited") });
        }
        "updateCheckItemStateOnCard" => {
            if let Some(item) = data.get("checkItem").id("id") {
                push(What::Item { item, done: data.get("checkItem").words("state") == "complete" });
            }
        }
        "addMemberToCard" | "removeMemberFromCard" => {
            let who = data.id("idMember").or_else(|| entry.get("member").id("id"));
            if let Some(who) = who {
                push(if kind == "addMemberToCard" { What::MemberAdded(who) } else { What::MemberTaken(who) });
            }
        }
        "deleteCard" | "moveCardFromBoard" => push(What::Gone),
        "updateList" if data.get("old").has("closed") => {
            if let Some(list) = data.get("list").id("id") {
                push(What::ListArchived { list, archived: !data.get("old").yes("closed") });
            }
        }
        _ => {}
    }
    for key in ["list", "listBefore", "listAfter"] {
        if let Some(list) = data.get(key).id("id") {
            push(What::ListSeen { list, name: data.get(key).words("name") });
        }
    }
}

fn card_update(data: Json<'_>, push: &mut impl FnMut(What)) {
    let (card, old) = (data.get("card"), data.get("old"));
    let (before, after) = (data.get("listBefore"), data.get("listAfter"));
    if let (Some(from), Some(to)) = (before.id("id"), after.id("id")) {
        push(What::Moved { from, to, from_name: before.words("name"), to_name: after.words("name") });
    }
    if old.has("name") {
        push(What::Renamed { before: old.words("name"), after: card.words("name") });
    }
    if old.has("desc") {
        push(What::Described { before: old.words("desc"), after: card.words("desc") });
    }
    // A due date that was none is null before, so the key counts even when its value is null.
    if old.0.is_some_and(|old| old.get("due").is_some()) {
        push(What::Due { before: old.moment("due"), after: card.moment("due") });
    }
    if old.has("dueComplete") {
        push(What::DueComplete(card.yes("dueComplete")));
    }
    if old.has("closed") {
        push(What::Archived(!old.yes("closed")));
    }
}
