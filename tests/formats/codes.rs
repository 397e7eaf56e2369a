//! The lists of codes of version 1 are as they were: a program of that version refuses a file with another word, and
//! with it everything in the file. A new use has a list of its own.

use passerelle::domain::{Day, Step, Subject};
use passerelle::exchange::{backup, write};
use passerelle::insight::law::{Figure, figure};
use passerelle::insight::path::exit;
use passerelle::insight::project::answers::answer;
use passerelle::insight::{Dossier, Settings};
use passerelle::journal::Kind;
use passerelle::journal::schema::{Type, entry_status, outcome};
use std::fs;

#[test]
fn no_list_of_codes_of_version_1_has_another_word() {
    let frozen = fs::read_to_string(super::folder().join("v1_codes.txt")).unwrap();
    assert!(frozen.lines().count() > 40, "the frozen lists are cut");
    for line in frozen.lines() {
        let (field, codes) = line.split_once(": ").unwrap();
        let (kind, key) = field.split_once(' ').unwrap();
        let schema = Kind::parse(kind).schema().unwrap_or_else(|| panic!("{kind} is gone"));
        let known = schema.keys.iter().chain(schema.fields).find(|known| known.key == key);
        let held = match known.unwrap_or_else(|| panic!("{field} is gone")).holds {
            Type::Code(codes) | Type::Codes(codes) => codes,
            Type::Step | Type::Steps => Step::CODES,
            _ => panic!("{field} holds no codes any more"),
        };
        assert_eq!(held, codes.split(' ').collect::<Vec<_>>(), "{field}");
    }
}

#[test]
fn what_2026_brought_is_read_and_written_back_as_it_was() {
    let (own, lea, today) = (super::own(), super::lea(), Day::parse("2026-03-04").unwrap());
    let (written, _) = write(super::opened("ok_field_2026.json").envelope).unwrap();
    assert_eq!(written, super::bytes("ok_field_2026.json"));
    let journal = super::board(backup::accept(Some(own), super::opened("ok_field_2026.json")).unwrap());
    let records = Dossier::read(lea, &journal.fold_subject(Subject::Person(lea)), Some(own), today).records;
    let status = &records.of(&Kind::EntryStatus)[0];
    assert_eq!(answer(status, entry_status::STATUS), Some("declined"));
    let told = exit::code(records.one(outcome::OUTCOME), records.one(outcome::DETAIL));
    assert_eq!(told, Some("job_search_support"));
    assert_eq!(records.of(&Kind::Eligibility).len() + records.of(&Kind::Assimilated).len(), 2);
    let settings = Settings::read(&journal, own);
    assert_eq!(figure(&settings.records, Figure::CpasDays, today).map(|known| known.value), Some(312));
}
