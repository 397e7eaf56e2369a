//! What an earlier revision of the format read is never changed, and nothing of it is ever gone.

use passerelle::exchange::{Revision, revision, write};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The closed revisions: the table that the program goes by, and its frozen copy.
const FROZEN: [(&str, &str); 1] = [("src/exchange/revision/1.txt", "tests/fixtures/files/v1_kinds.txt")];

type Table = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn text(path: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn table(text: &str) -> Table {
    let field = |word: &str| {
        let (field, codes) = word.split_once('=').unwrap_or((word, ""));
        (field.to_owned(), codes.split('|').filter(|code| !code.is_empty()).map(str::to_owned).collect())
    };
    let kind = |line: &str| {
        let (kind, fields) = line.split_once(' ').unwrap_or((line, ""));
        (kind.to_owned(), fields.split(' ').map(field).collect())
    };
    text.lines().map(kind).collect()
}

#[test]
fn a_closed_table_is_as_it_was_and_nothing_of_it_is_gone() {
    let now = table(&revision::table());
    for (used, frozen) in FROZEN {
        assert_eq!(text(used), text(frozen), "{used}: a revision that was released is never changed");
        let before = table(&text(frozen));
        assert!(before.len() >= 29, "{frozen} is cut");
        for (kind, fields) in &before {
            let known = now.get(kind).unwrap_or_else(|| panic!("{kind} is gone"));
            for (field, codes) in fields {
                let held = known.get(field).unwrap_or_else(|| panic!("{kind}.{field} is gone"));
                assert!(codes.iter().all(|code| held.contains(code)), "{kind}.{field} has lost a code");
                assert_eq!(codes.is_empty(), held.is_empty(), "{kind}.{field} holds something else");
            }
        }
    }
}

#[test]
fn a_file_says_what_its_program_reads_and_says_it_again_when_it_is_written_again() {
    let card = super::opened("ok_revision.json");
    assert_eq!(card.revision().number(), 7, "higher than any that we know");
    assert_eq!(write(card.envelope).unwrap().0, super::bytes("ok_revision.json"));
    assert_eq!(super::opened("ok_card.json").revision(), Revision::FIRST);
    assert_eq!(super::opened("ok_packet.json").envelope.revision, None);
}

#[test]
fn the_first_table_and_the_frozen_lists_of_codes_agree() {
    let first = table(&text(FROZEN[0].1));
    let mut both = 0;
    for line in text("tests/fixtures/files/v1_codes.txt").lines() {
        let (field, codes) = line.split_once(": ").unwrap();
        let (kind, key) = field.split_once(' ').unwrap();
        let Some(held) = first.get(kind).and_then(|fields| fields.get(key)).filter(|held| !held.is_empty()) else {
            continue;
        };
        assert_eq!(held.join(" "), codes, "{field}");
        both += 1;
    }
    assert_eq!(both, first.values().flat_map(BTreeMap::values).filter(|codes| !codes.is_empty()).count());
}
