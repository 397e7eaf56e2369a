//! Reading an export, whatever the year: wholly, since the order of keys is free, then linked by ids.

use super::action::{self, Action, What};
use super::board::{
    Attachment, Board, BoardError, Card, CheckItem, Checklist, CustomField, FieldValue, Label, List, Member, SourceId,
    Typed,
};
use super::clock::Moment;
use super::json::{Json, Whole};
use super::report::Counts;
use crate::domain::order::InOrder;
use crate::exchange::plain::plain;
use std::collections::{BTreeMap, BTreeSet};

impl Board {
    /// Reads an export. A part that is absent or odd is left out; only a text that is no board at all is refused.
    pub fn read(bytes: &[u8]) -> Result<Board, BoardError> {
        let whole = Whole::read(&plain(bytes))?.0;
        let root = Json(Some(&whole));
        let lists = |key| root.get(key).0.is_some_and(serde_json::Value::is_array);
        let (Some(id), true) = (root.id("id"), lists("cards") && lists("lists")) else {
            let one = root.has("id") && root.has("idList") && root.has("idBoard");
            return Err(if one { BoardError::OneCard } else { BoardError::NotABoard });
        };
        let mut actions = Vec::new();
        for entry in root.get("actions").items() {
            action::read(entry, &mut actions);
        }
        // The file is newest first; a stable sort keeps its order where dates are equal.
        actions.order_by_key(|action| std::cmp::Reverse(action.moment));
        let fields = fields(root);
        let (cards, loose) = cards(root, &fields);
        let without_id = root.get("cards").items().filter(|card| card.id("id").is_none());
        let unknown_cards = without_id.map(|card| card.words("name")).collect();
        let moments = || {
            let cards = cards.iter().flat_map(|card| [card.created, card.active]).flatten();
            let edited = actions.iter().filter_map(|action| match &action.what {
                What::Comment { edited, .. } => *edited,
                _ => None,
            });
            let actions = actions.iter().map(|action| action.moment);
            actions.chain(edited).chain(cards).chain(root.moment("dateLastActivity"))
        };
        let seen = moments().chain(Moment::of_id(id.as_str())).max().ok_or(BoardError::Undated)?;
        let created = Moment::of_id(id.as_str()).or_else(|| moments().min()).unwrap_or(seen);
        let mut board = Board {
            name: root.words("name").split_whitespace().collect::<Vec<_>>().join(" "),
            closed: root.yes("closed"),
            created,
            seen,
            owner: owner(root),
            lists: lists_of(root, &actions),
            labels: labels(root),
            members: members(root),
            fields,
            loose,
            unknown_cards,
            counts: Counts::default(),
            id,
            cards,
            actions,
        };
        board.counts = Counts::of(root, &board);
        let place: BTreeMap<&SourceId, usize> =
            board.lists.iter().enumerate().map(|(place, list)| (&list.id, place)).collect();
        let of = |card: &Card| card.list.as_ref().and_then(|list| place.get(list).copied());
        board.cards.order_by_key(|card| (of(card), card.place, card.id.clone()));
        Ok(board)
    }
}

fn owner(root: Json<'_>) -> Option<SourceId> {
    let admin = || {
        let mut all = root.get("memberships").items();
        all.find(|entry| entry.words("memberType") == "admin").and_then(|entry| entry.id("idMember"))
    };
    root.id("idMemberCreator").or_else(admin)
}

/// The lists of the file by place, then those that only the log names.
fn lists_of(root: Json<'_>, actions: &[Action]) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    for entry in root.get("lists").items() {
        let Some(id) = entry.id("id") else { continue };
        if lists.iter().all(|list| list.id != id) {
            let (name, place) = (entry.words("name"), entry.place("pos"));
            lists.push(List { id, name, closed: entry.yes("closed"), place, gone: false });
        }
    }
    lists.order_by(|left, right| (left.place, &left.id).cmp(&(right.place, &right.id)));
    for action in actions {
        if let What::ListSeen { list: id, name } = &action.what
            && lists.iter().all(|list| list.id != *id)
        {
            lists.push(List { id: id.clone(), name: name.clone(), closed: true, place: i64::MAX, gone: true });
        }
    }
    lists
}

/// The labels of the board; before they had a key of their own, those on the cards.
fn labels(root: Json<'_>) -> Vec<Label> {
    let own = root.get("labels").items();
    let borne = root.get("cards").items().flat_map(|card| card.get("labels").items());
    let mut labels: Vec<Label> = Vec::new();
    for entry in own.chain(borne) {
        let Some(id) = entry.id("id") else { continue };
        if labels.iter().any(|label| label.id == id) {
            continue;
        }
        let colour = entry.get("color").text();
        let named = entry.get("name").text().filter(|name| !name.is_empty());
        let by_colour = || colour.as_deref().map(|colour| root.get("labelNames").words(colour));
        labels.push(Label { id, name: named.or_else(by_colour).unwrap_or_default(), colour });
    }
    labels
}

/// The members of the board, then the authors whom only the log names.
fn members(root: Json<'_>) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let mut push = |entry: Json<'_>, left: bool| {
        let Some(id) = entry.id("id") else { return };
        if members.iter().all(|member| member.id != id) {
            let full = entry.get("fullName").text().filter(|name| !name.trim().is_empty());
            let name = full.or_else(|| entry.get("username").text()).unwrap_or_else(|| id.to_string());
            members.push(Member { id, name, left });
        }
    };
    root.get("members").items().for_each(|entry| push(entry, false));
    for entry in root.get("actions").items() {
        push(entry.get("memberCreator"), true);
        push(entry.get("member"), true);
        // The account is gone, and only its id is left.
        if let Some(id) = entry.get("idMemberCreator").0 {
            push(Json(Some(&serde_json::json!({ "id": id }))), true);
        }
    }
    members
}

fn fields(root: Json<'_>) -> Vec<CustomField> {
    let read = |entry: Json<'_>| {
        let options = entry.get("options").items();
        let options = options.filter_map(|option| Some((option.id("id")?, option.get("value").words("text"))));
        Some(CustomField { id: entry.id("id")?, name: entry.words("name"), options: options.collect() })
    };
    root.get("customFields").items().filter_map(read).collect()
}

/// The cards with what hangs on them, and the lists of items that hang on none.
fn cards(root: Json<'_>, fields: &[CustomField]) -> (Vec<Card>, Vec<Checklist>) {
    let mut checklists: BTreeMap<Option<SourceId>, Vec<Checklist>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let inside = root.get("cards").items().flat_map(|card| {
        let owner = card.id("id");
        card.get("checklists").items().map(move |list| (owner.clone(), list))
    });
    let outside = root.get("checklists").items().map(|list| (list.id("idCard"), list));
    for (place, (owner, entry)) in outside.chain(inside).enumerate() {
        let id = entry.id("id").or_else(|| SourceId::new(&format!("{}/{place}", owner.as_ref()?)));
        let id = id.or_else(|| SourceId::new(&place.to_string()));
        if let Some(id) = id.filter(|id| seen.insert(id.clone())) {
            checklists.entry(owner).or_default().push(checklist(id, entry));
        }
    }
    let mut known = BTreeSet::new();
    let mut cards = Vec::new();
    for entry in root.get("cards").items() {
        let Some(id) = entry.id("id") else { continue };
        if known.insert(id.clone()) {
            let mut lists = checklists.remove(&Some(id.clone())).unwrap_or_default();
            lists.order_by(|left, right| (left.place, &left.id).cmp(&(right.place, &right.id)));
            cards.push(card(id, entry, lists, fields));
        }
    }
    (cards, checklists.into_values().flatten().collect())
}

fn checklist(list: SourceId, entry: Json<'_>) -> Checklist {
    // An item without an id is known by its place, as long as the list keeps its order.
    let item = |(place, item): (usize, Json<'_>)| {
        Some(CheckItem {
            id: item.id("id").or_else(|| SourceId::new(&format!("{list}/{place}")))?,
            name: item.words("name"),
            place: item.place("pos"),
            done: item.words("state") == "complete",
            due: item.moment("due"),
            member: item.id("idMember"),
        })
    };
    let mut items: Vec<CheckItem> = entry.get("checkItems").items().enumerate().filter_map(item).collect();
    items.order_by(|left, right| (left.place, &left.id).cmp(&(right.place, &right.id)));
    Checklist { name: entry.words("name"), place: entry.place("pos"), items, id: list }
}

fn card(id: SourceId, entry: Json<'_>, checklists: Vec<Checklist>, fields: &[CustomField]) -> Card {
    let mut labels = entry.ids("idLabels");
    for label in entry.get("labels").items().filter_map(|label| label.id("id")) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let attachment = |file: Json<'_>| Attachment { name: file.words("name"), address: file.words("url") };
    let location: Vec<String> =
        ["locationName", "address"].map(|key| entry.words(key)).into_iter().filter(|text| !text.is_empty()).collect();
    Card {
        name: entry.words("name"),
        text: entry.words("desc"),
        archived: entry.yes("closed"),
        list: entry.id("idList"),
        place: entry.place("pos"),
        role: entry.get("cardRole").text(),
        template: entry.yes("isTemplate"),
        created: Moment::of_id(id.as_str()),
        creator: entry.id("idMemberCreator"),
        active: entry.moment("dateLastActivity"),
        archived_on: entry.moment("dateClosed"),
        started: entry.moment("start"),
        due: entry.moment("due"),
        due_complete: entry.yes("dueComplete"),
        completed: entry.moment("dateCompleted"),
        members: entry.ids("idMembers"),
        labels,
        checklists,
        attachments: entry.get("attachments").items().map(attachment).collect(),
        values: entry.get("customFieldItems").items().filter_map(|item| value(item, fields)).collect(),
        location: location.join("\n"),
        comments: entry.get("badges").count("comments"),
        votes: entry.get("idMembersVoted").items().count().max(entry.get("badges").count("votes")),
        id,
    }
}

/// A filled field: a value by its sort, or the id of one of the field's words. The other key is absent or null.
fn value(item: Json<'_>, fields: &[CustomField]) -> Option<FieldValue> {
    let field = item.id("idCustomField")?;
    let value = match (item.get("value").entries().next(), item.id("idValue")) {
        (Some(("number", number)), _) => Typed::Number(number.text()?),
        (Some(("checked", checked)), _) => Typed::Checked(checked.answer()?),
        (Some(("date", date)), _) => match date.text().as_deref().map(|text| (Moment::read(text), text.to_owned())) {
            Some((Some(moment), _)) => Typed::Date(moment),
            Some((None, text)) => Typed::Text(text),
            None => return None,
        },
        (Some((_, text)), _) => Typed::Text(text.text()?),
        (None, Some(option)) => {
            let known = fields.iter().find(|known| known.id == field);
            let words = known.and_then(|known| known.options.get(&option).cloned());
            Typed::Choice(words.unwrap_or_else(|| option.to_string()))
        }
        (None, None) => return None,
    };
    Some(FieldValue { field, value })
}
