//! Boards of our own making, in the form in which Trello writes them: what is done on a board, and exports of it.
//!
//! Everything follows from the calls: the same calls give the same bytes. The words are ours.

use serde_json::{Map, Value, json};

/// A board on which things are done, one after the other.
#[derive(Clone)]
pub struct Maker {
    /// Seconds since 1970.
    pub now: i64,
    made: u64,
    board: Map<String, Value>,
    pub lists: Vec<Value>,
    pub cards: Vec<Value>,
    pub labels: Vec<Value>,
    pub members: Vec<Value>,
    pub checklists: Vec<Value>,
    pub fields: Vec<Value>,
    /// Oldest first.
    pub log: Vec<Value>,
}

/// The form in which Trello writes a moment.
pub fn moment(seconds: i64) -> String {
    let text = jiff::Timestamp::from_second(seconds).unwrap().strftime("%Y-%m-%dT%H:%M:%S").to_string();
    format!("{text}.000Z")
}

impl Maker {
    /// A board without lists, made at this moment by its first member.
    pub fn new(name: &str, now: i64) -> Self {
        let mut maker = Self {
            now,
            made: 0,
            board: Map::new(),
            lists: Vec::new(),
            cards: Vec::new(),
            labels: Vec::new(),
            members: Vec::new(),
            checklists: Vec::new(),
            fields: Vec::new(),
            log: Vec::new(),
        };
        let board = json!({"id": maker.id(), "name": name, "desc": "", "closed": false});
        maker.board = board.as_object().unwrap().clone();
        maker.member("Alix Fontaine");
        let owner = maker.members[0]["id"].clone();
        maker.board.insert("idMemberCreator".to_owned(), owner);
        maker.act("createBoard", json!({}));
        maker
    }

    /// An id that tells the moment of its birth.
    pub fn id(&mut self) -> String {
        self.made += 1;
        format!("{:08x}{:016x}", self.now, self.made)
    }

    pub fn later(&mut self, seconds: i64) {
        self.now += seconds;
    }

    /// What an action tells, by the first member.
    pub fn act(&mut self, kind: &str, data: Value) {
        self.act_of(0, kind, data);
    }

    pub fn act_of(&mut self, member: usize, kind: &str, data: Value) {
        let (id, who) = (self.id(), self.members[member].clone());
        let entry = json!({"id": id, "type": kind, "date": moment(self.now), "data": data,
            "idMemberCreator": who["id"], "memberCreator": who});
        self.log.push(entry);
    }

    pub fn member(&mut self, name: &str) -> usize {
        let id = self.id();
        let word = name.split(' ').next().unwrap_or_default().to_lowercase();
        self.members.push(json!({"id": id, "fullName": name, "username": word}));
        self.members.len() - 1
    }

    pub fn list(&mut self, name: &str) -> usize {
        let id = self.id();
        let place = (self.lists.len() + 1) * 65_536;
        self.lists.push(json!({"id": id, "name": name, "closed": false, "pos": place}));
        self.act("createList", json!({"list": {"id": id, "name": name}}));
        self.lists.len() - 1
    }

    pub fn close_list(&mut self, list: usize, closed: bool) {
        self.lists[list]["closed"] = json!(closed);
        let (id, name) = (self.lists[list]["id"].clone(), self.lists[list]["name"].clone());
        let data = json!({"list": {"id": id, "name": name, "closed": closed}, "old": {"closed": !closed}});
        self.act("updateList", data);
    }

    pub fn label(&mut self, name: &str, colour: Value) -> usize {
        let id = self.id();
        self.labels.push(json!({"id": id, "name": name, "color": colour}));
        self.labels.len() - 1
    }

    /// A card with the keys that every year has, and no action of it.
    pub fn quiet_card(&mut self, list: usize, name: &str) -> usize {
        let id = self.id();
        let place = (self.cards.len() + 1) * 16_384;
        self.cards.push(json!({"id": id, "name": name, "desc": "", "closed": false, "idList": self.lists[list]["id"],
            "pos": place, "idLabels": [], "idMembers": [], "attachments": [], "customFieldItems": [], "due": null,
            "dueComplete": false, "dateLastActivity": moment(self.now), "badges": {"comments": 0, "votes": 0}}));
        self.cards.len() - 1
    }

    pub fn card(&mut self, list: usize, name: &str) -> usize {
        let card = self.quiet_card(list, name);
        let data = json!({"card": self.named(card), "list": self.place(list)});
        self.act("createCard", data);
        card
    }

    /// A card that was made long before on another board.
    pub fn arrival(&mut self, list: usize, name: &str, born: i64) -> usize {
        let card = self.quiet_card(list, name);
        self.cards[card]["id"] = json!(format!("{born:08x}{:016x}", self.made));
        let data = json!({"card": self.named(card), "list": self.place(list), "boardSource": {"id": "elsewhere"}});
        self.act("moveCardToBoard", data);
        card
    }

    /// A copy of a card, with its comments.
    pub fn copy(&mut self, from: usize, list: usize) -> usize {
        let card = self.quiet_card(list, &format!("{} (copie)", self.cards[from]["name"].as_str().unwrap()));
        let data = json!({"card": self.named(card), "cardSource": self.named(from), "list": self.place(list)});
        self.act("copyCard", data);
        let source = self.cards[from]["id"].clone();
        let is_said = |entry: &&Value| entry["type"] == "commentCard" && entry["data"]["card"]["id"] == source;
        let said: Vec<Value> = self.log.iter().filter(is_said).cloned().collect();
        for entry in said {
            let data = json!({"card": self.named(card), "text": entry["data"]["text"],
                "idOriginalCommenter": entry["idMemberCreator"], "idCopiedCommentAction": entry["id"]});
            self.act("copyCommentCard", data);
            self.counts(card, 1);
        }
        card
    }

    fn named(&self, card: usize) -> Value {
        json!({"id": self.cards[card]["id"], "name": self.cards[card]["name"]})
    }

    fn place(&self, list: usize) -> Value {
        json!({"id": self.lists[list]["id"], "name": self.lists[list]["name"]})
    }

    fn counts(&mut self, card: usize, comments: u64) {
        let count = self.cards[card]["badges"]["comments"].as_u64().unwrap();
        self.cards[card]["badges"]["comments"] = json!(count + comments);
    }

    pub fn touch(&mut self, card: usize) {
        self.cards[card]["dateLastActivity"] = json!(moment(self.now));
    }

    /// One value of a card becomes another, and the log tells it; what changes nothing is no action.
    pub fn update(&mut self, card: usize, key: &str, value: Value) {
        if self.cards[card][key] == value {
            return;
        }
        let old = std::mem::replace(&mut self.cards[card][key], value.clone());
        // What changes nothing is no action.
        if old == value {
            return;
        }
        self.touch(card);
        let mut told = self.named(card);
        told[key] = value;
        self.act("updateCard", json!({"card": told, "old": {key: old}}));
    }

    pub fn move_card(&mut self, card: usize, to: usize) {
        let old = self.cards[card]["idList"].clone();
        let Some(from) = self.lists.iter().position(|list| list["id"] == old).filter(|from| *from != to) else {
            return;
        };
        self.cards[card]["idList"] = self.lists[to]["id"].clone();
        self.touch(card);
        let data = json!({"card": self.named(card), "old": {"idList": old}, "listBefore": self.place(from),
            "listAfter": self.place(to)});
        self.act("updateCard", data);
    }

    /// A move that no action tells.
    pub fn move_quietly(&mut self, card: usize, to: usize) {
        self.cards[card]["idList"] = self.lists[to]["id"].clone();
    }

    pub fn comment(&mut self, card: usize, text: &str) {
        let data = json!({"card": self.named(card), "text": text});
        self.act("commentCard", data);
        self.counts(card, 1);
        self.touch(card);
    }

    /// A label is put on or taken off; no export tells when.
    pub fn toggle_label(&mut self, card: usize, label: usize) {
        toggle(&mut self.cards[card]["idLabels"], &self.labels[label]["id"]);
        self.touch(card);
    }

    /// The same of a member.
    pub fn toggle_member(&mut self, card: usize, member: usize) {
        toggle(&mut self.cards[card]["idMembers"], &self.members[member]["id"]);
        self.touch(card);
    }

    pub fn checklist(&mut self, card: usize, name: &str) -> usize {
        let id = self.id();
        let place = (self.checklists.len() + 1) * 1_024;
        let list = json!({"id": id, "idCard": self.cards[card]["id"], "name": name, "pos": place, "checkItems": []});
        self.checklists.push(list);
        self.touch(card);
        self.checklists.len() - 1
    }

    pub fn item(&mut self, list: usize, name: &str) -> usize {
        let id = self.id();
        let items = self.checklists[list]["checkItems"].as_array_mut().unwrap();
        let place = (items.len() + 1) * 512;
        items.push(json!({"id": id, "name": name, "state": "incomplete", "pos": place}));
        items.len() - 1
    }

    pub fn tick(&mut self, list: usize, item: usize) {
        let owner = self.checklists[list]["idCard"].clone();
        let Some(card) = self.cards.iter().position(|card| card["id"] == owner) else { return };
        let entry = &mut self.checklists[list]["checkItems"][item];
        let state = if entry["state"] == "complete" { "incomplete" } else { "complete" };
        entry["state"] = json!(state);
        let data =
            json!({"card": {"id": owner}, "checkItem": {"id": entry["id"], "name": entry["name"], "state": state}});
        self.touch(card);
        self.act("updateCheckItemStateOnCard", data);
    }

    pub fn field(&mut self, name: &str, kind: &str) -> usize {
        let id = self.id();
        self.fields.push(json!({"id": id, "name": name, "type": kind}));
        self.fields.len() - 1
    }

    pub fn value(&mut self, card: usize, field: usize, value: Value) {
        let id = self.fields[field]["id"].clone();
        let items = self.cards[card]["customFieldItems"].as_array_mut().unwrap();
        items.retain(|item| item["idCustomField"] != id);
        items.push(json!({"idCustomField": id, "value": value}));
        self.touch(card);
    }

    /// The board as it would be exported now, with the last `cap` actions, newest first.
    pub fn export(&self, cap: usize) -> Value {
        let mut board = self.board.clone();
        let parts = [
            ("lists", &self.lists),
            ("cards", &self.cards),
            ("labels", &self.labels),
            ("members", &self.members),
            ("checklists", &self.checklists),
            ("customFields", &self.fields),
        ];
        for (key, part) in parts {
            board.insert(key.to_owned(), json!(part));
        }
        let told: Vec<&Value> = self.log.iter().rev().take(cap).collect();
        board.insert("actions".to_owned(), json!(told));
        board.insert("dateLastActivity".to_owned(), json!(moment(self.now)));
        let admin = json!([{"idMember": self.members[0]["id"], "memberType": "admin"}]);
        board.insert("memberships".to_owned(), admin);
        Value::Object(board)
    }
}

fn toggle(ids: &mut Value, id: &Value) {
    let ids = ids.as_array_mut().unwrap();
    match ids.iter().position(|held| held == id) {
        Some(place) => drop(ids.remove(place)),
        None => ids.push(id.clone()),
    }
}
