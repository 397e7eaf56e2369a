//! What the tests of the import share: boards, conversions, and what they show.

use crate::years::{self, YEARS};
use passerelle::domain::{OrgId, PersonId, Subject};
use passerelle::exchange::trello::{Board, Context, Converted, Known, Mapping, SourceId, convert, guess_targets};
use passerelle::journal::schema::{identity, step};
use passerelle::journal::{Fact, Fold, Journal, Keys, Kind, canonical};
use serde_json::{Value, json};

/// The boards of our own, and those that `PASSERELLE_BOARDS` names: files, or folders of files, with `:` between them.
pub fn boards() -> Vec<(String, Value)> {
    let mut boards: Vec<(String, Value)> = YEARS.iter().map(|year| ((*year).to_owned(), years::board(year))).collect();
    let named = std::env::var_os("PASSERELLE_BOARDS").unwrap_or_default();
    for path in std::env::split_paths(&named).filter(|path| !path.as_os_str().is_empty()) {
        let mut files: Vec<_> = match std::fs::read_dir(&path) {
            Ok(folder) => folder.map(|entry| entry.unwrap().path()).collect(),
            Err(_) => vec![path],
        };
        files.sort();
        for file in files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
            // What the strict reader of the tests cannot read is for the reader of the program alone.
            if let Ok(board) = serde_json::from_slice(&std::fs::read(&file).unwrap()) {
                boards.push((file.display().to_string(), board));
            }
        }
    }
    boards
}

pub fn read(file: &Value) -> Board {
    Board::read(&serde_json::to_vec(file).unwrap()).unwrap()
}

pub fn org() -> OrgId {
    OrgId::parse("6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10").unwrap()
}

pub fn guess(board: &Board) -> Mapping {
    guess_targets(board, Known::default())
}

pub fn convert_with(board: &Board, mapping: &Mapping, held: &Journal) -> Converted {
    convert(board, mapping, Context { org: org(), held })
}

/// Converts into a journal, checking on the way that each fact is one that files accept.
pub fn import(journal: &mut Journal, file: &Value) -> Converted {
    let board = read(file);
    let converted = convert_with(&board, &guess(&board), journal);
    let bytes = canonical::write_batch(&converted.facts).unwrap();
    assert_eq!(canonical::read_batch(&bytes).unwrap(), converted.facts);
    journal.extend(converted.facts.iter().cloned());
    assert!(journal.quarantine().is_empty());
    converted
}

pub fn bytes(facts: &[Fact]) -> Vec<u8> {
    canonical::write_batch(facts).unwrap()
}

pub fn all(journal: &Journal) -> Vec<Fact> {
    journal.facts().into_iter().cloned().collect()
}

pub fn person(converted: &Converted, card: &str) -> PersonId {
    let card = SourceId::new(card);
    let found = converted.persons.iter().find(|person| Some(&person.card) == card.as_ref());
    found.unwrap_or_else(|| panic!("no person for {card:?}")).person
}

pub fn fold(journal: &Journal, person: PersonId) -> Fold<'_> {
    journal.fold_subject(Subject::Person(person))
}

/// Conflicts anywhere in the journal.
pub fn conflicts(journal: &Journal) -> Vec<String> {
    let folds = journal.subjects().map(|subject| journal.fold_subject(subject)).collect::<Vec<_>>();
    let cells = folds.iter().flat_map(|fold| fold.cells());
    cells.filter(|cell| cell.in_conflict()).map(|cell| format!("{:?}", cell.key)).collect()
}

/// Every field with what is shown of it.
pub fn shown(journal: &Journal) -> Vec<String> {
    let folds: Vec<_> = journal.subjects().map(|subject| journal.fold_subject(subject)).collect();
    let cells = folds.iter().flat_map(|fold| fold.cells());
    let mut shown: Vec<String> =
        cells.map(|cell| format!("{:?} {:?}", cell.key, cell.shown().map(|write| write.value))).collect();
    shown.sort();
    shown
}

/// The steps of a person, « day step », oldest first.
pub fn steps(journal: &Journal, person: PersonId) -> Vec<String> {
    let fold = fold(journal, person);
    let cells = fold.series(step::STEP.any(), Some(org()), Keys::None);
    let entry = |cell: &passerelle::journal::Cell<'_>| {
        format!("{} {}", cell.key.day.unwrap(), cell.shown().unwrap().value.as_text().unwrap())
    };
    cells.map(entry).collect()
}

/// The shown texts of a field over the elements of a kind that are still there.
pub fn texts(journal: &Journal, person: PersonId, kind: &Kind, field: &str) -> Vec<String> {
    let fold = fold(journal, person);
    let handle = kind.schema().unwrap().field(field).unwrap();
    let shown = fold.elements(kind).filter(|element| element.presence == passerelle::journal::fold::Presence::Shown);
    let mut texts: Vec<String> = shown.filter_map(|it| it.get(handle)?.as_text().map(str::to_owned)).collect();
    texts.sort();
    texts
}

pub fn name(journal: &Journal, person: PersonId) -> String {
    let fold = fold(journal, person);
    let field = |field| fold.register(field, None).unwrap_or("");
    format!("{}|{}", field(identity::FIRST_NAME), field(identity::LAST_NAME))
}

/// An id whose birth is `hour` hours after 1 January 2024.
pub fn id(hour: u32, rest: u32) -> String {
    format!("{:08x}{rest:016x}", 1_704_067_200 + hour * 3_600)
}

pub fn date(day: u32, hour: u32) -> String {
    format!("2024-01-{day:02}T{hour:02}:00:00.000Z")
}

pub const INTAKE: u32 = 1;
pub const TRAINING: u32 = 2;
pub const PLACEMENT: u32 = 3;

/// A small board: three lists, one member, no cards.
pub fn board() -> Value {
    json!({
        "id": id(0, 0), "name": "Suivi", "dateLastActivity": date(20, 12),
        "lists": [
            {"id": id(0, INTAKE), "name": "Accueil", "pos": 1},
            {"id": id(0, TRAINING), "name": "Formation", "pos": 2},
            {"id": id(0, PLACEMENT), "name": "Stage", "pos": 3},
        ],
        "members": [{"id": id(0, 90), "fullName": "Alix Fontaine"}],
        "memberships": [{"idMember": id(0, 90), "memberType": "admin"}],
        "cards": [], "actions": [],
    })
}

pub fn card(number: u32, name: &str, list: u32) -> Value {
    json!({"id": id(24, number), "name": name, "idList": id(0, list), "pos": number, "dateLastActivity": date(10, 9)})
}

/// Puts an action on top of the log.
pub fn log(board: &mut Value, number: u32, kind: &str, date: String, data: Value) {
    let action = json!({
        "id": id(48, 1_000 + number), "type": kind, "date": date, "data": data, "idMemberCreator": id(0, 90),
        "memberCreator": {"id": id(0, 90), "fullName": "Alix Fontaine"},
    });
    board["actions"].as_array_mut().unwrap().insert(0, action);
}

pub fn moved(card: u32, from: u32, to: u32) -> Value {
    json!({"card": {"id": id(24, card)}, "old": {"idList": id(0, from)},
        "listBefore": {"id": id(0, from), "name": "then"}, "listAfter": {"id": id(0, to), "name": "then"}})
}

pub fn push(board: &mut Value, key: &str, value: Value) {
    board[key].as_array_mut().unwrap().push(value);
}
