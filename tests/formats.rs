//! Files: what each version wrote still opens, and each file that must be refused is, for its own cause.

// The helpers of a test may stop it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "formats/card.rs"]
mod card;
#[path = "formats/codes.rs"]
mod codes;
#[path = "formats/newer.rs"]
mod newer;
#[path = "formats/revisions.rs"]
mod revisions;
#[path = "formats/union.rs"]
mod union;

use passerelle::domain::Lang;
use passerelle::domain::said::{Said, Shown};
use passerelle::domain::{Day, Minute, OrgId, PersonId, Subject};
use passerelle::exchange::backup::{self, Origin};
use passerelle::exchange::preview::{Change, Fate, Rank, preview};
use passerelle::exchange::results::benchmark;
use passerelle::exchange::{FileError, FileKind, Limits, Opened, json_schema, merge, packet, read, state, write};
use passerelle::i18n::{Arg, Catalogue};
use passerelle::journal::canonical::TextError;
use passerelle::journal::schema::identity;
use passerelle::journal::{Author, Fact, Journal, Keys, Kind, Pen, Replica, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

const OWN: &str = "0a000000-0000-4000-8000-000000000001";
const LEA: &str = "21000000-0000-4000-8000-000000000001";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/files")
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn own() -> OrgId {
    OrgId::parse(OWN).unwrap()
}

fn lea() -> PersonId {
    PersonId::parse(LEA).unwrap()
}

fn opened(name: &str) -> Opened {
    read(&bytes(name), Limits::of_board(0)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn board(facts: Vec<Fact>) -> Journal {
    let mut journal = Journal::of(own());
    journal.extend(facts);
    journal
}

/// What a board of ours does with the bytes of a file: everything short of changing anything.
fn take(bytes: &[u8]) -> Result<(), FileError> {
    let opened = read(bytes, Limits::of_board(0))?;
    match opened.envelope.kind {
        FileKind::Packet => packet::accept(&Journal::of(own()), own(), opened).map(drop),
        FileKind::Card => backup::join(opened).map(drop),
        FileKind::Benchmark => benchmark::read(&opened.envelope, &|_| None).map(drop),
        _ => backup::accept(Some(own()), opened).map(drop),
    }
}

const REFUSED: &[(&str, &str)] = &[
    ("fail_empty.json", "file-error-empty"),
    ("fail_blank.json", "file-error-empty"),
    ("fail_not_json.json", "file-error-not-json"),
    ("fail_cut.json", "file-error-cut"),
    ("fail_other_format.json", "file-error-other-format"),
    ("fail_newer.json", "file-error-newer"),
    ("fail_digest.json", "file-error-digest"),
    ("fail_no_digest.json", "file-error-digest"),
    ("fail_duplicate_key.json", "file-error-duplicate-key"),
    ("fail_duplicate_key_in_fact.json", "file-error-duplicate-key"),
    ("fail_duplicate_id.json", "file-error-duplicate-id"),
    ("fail_stranger.json", "file-error-stranger"),
    ("fail_via.json", "file-error-via"),
    ("fail_author.json", "file-error-author"),
    ("fail_forbidden_settings.json", "file-error-forbidden"),
    ("fail_forbidden_erased.json", "file-error-forbidden"),
    ("fail_forbidden_joined.json", "file-error-forbidden"),
    ("fail_forbidden_session.json", "file-error-forbidden"),
    ("fail_addressee.json", "file-error-addressee"),
    ("fail_own_packet.json", "file-error-own-packet"),
    ("fail_other_organisation.json", "file-error-other-organisation"),
    ("fail_several_organisations.json", "file-error-several-organisations"),
    ("fail_day.json", "file-error-day"),
    ("fail_day_in_field.json", "file-error-day"),
    ("fail_step.json", "file-error-step"),
    ("fail_organisation.json", "file-error-organisation"),
    ("fail_organisation_in_fact.json", "file-error-organisation"),
    ("fail_subject.json", "file-error-subject"),
    ("fail_counter.json", "file-error-counter"),
    ("fail_counter_ahead.json", "file-error-counter-ahead"),
    ("fail_field.json", "file-error-field"),
    ("fail_fact.json", "file-error-fact"),
    ("fail_mixed.json", "file-error-fact"),
    ("fail_number.json", "file-error-number"),
    ("fail_integer.json", "file-error-number"),
    ("fail_shape.json", "file-error-shape"),
    ("fail_head.json", "file-error-head"),
    ("fail_contacts.json", "file-error-head"),
    ("fail_benchmark_small.json", "file-error-head"),
    ("fail_benchmark_words.json", "file-error-head"),
    ("fail_benchmark_people.json", "file-error-head"),
    ("fail_purpose.json", "file-error-head"),
    ("fail_revision.json", "file-error-head"),
    ("fail_kind_not_read.json", "file-error-kind-not-read"),
    ("fail_kind_unknown.json", "file-error-kind-unknown"),
    ("fail_nesting.json", "file-error-nesting"),
    ("fail_sealed.json", "file-error-sealed"),
];

fn sentence(lang: Lang, error: &FileError) -> String {
    let catalogue = Catalogue::native(lang).unwrap();
    assert!(catalogue.has(error.message_id()), "{lang:?} {}", error.message_id());
    let shown = error.shown();
    let args = shown.into_iter().map(|(name, value)| match value {
        Shown::Number(number) => (name, Arg::from(number)),
        Shown::Text(text) => (name, Arg::from(text)),
    });
    catalogue.with(error.message_id(), &args.collect::<Vec<_>>())
}

#[test]
fn each_file_that_must_be_refused_is_for_its_own_cause() {
    for (name, expected) in REFUSED {
        let error = take(&bytes(name)).expect_err(name);
        assert_eq!(error.message_id(), *expected, "{name}: {error}");
        for lang in Lang::ALL {
            let told = sentence(lang, &error);
            assert!(!told.contains(['{', '⟦']), "{name}: {told}");
        }
        assert!(sentence(Lang::Fr, &error).contains("Rien n'a été changé."), "{name}");
    }
}

#[test]
fn each_fixture_is_tried() {
    let present: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("fail_"))
        .collect();
    let tried: BTreeSet<String> = REFUSED.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(present, tried);
}

#[test]
fn causes_have_different_sentences() {
    let told = |name: &str| sentence(Lang::Fr, &take(&bytes(name)).unwrap_err());
    let causes: BTreeSet<&str> = REFUSED.iter().map(|(_, id)| *id).collect();
    let sentences: BTreeSet<String> = REFUSED.iter().map(|(name, _)| told(name)).collect();
    assert!(sentences.len() >= causes.len());
}

#[test]
fn a_file_without_end_or_over_the_limit_is_refused() {
    let deep = "[".repeat(3_000_000);
    assert_eq!(take(deep.as_bytes()).unwrap_err().message_id(), "file-error-nesting");
    let inside = format!("{{\"app\":{}", "{\"a\":".repeat(1_000_000));
    assert_eq!(take(inside.as_bytes()).unwrap_err().message_id(), "file-error-nesting");
    let large = vec![b' '; (64 << 20) + 1];
    let error = take(&large).unwrap_err();
    assert_eq!(error.message_id(), "file-error-too-large");
    assert!(sentence(Lang::Fr, &error).contains("65"), "{}", sentence(Lang::Fr, &error));
    let few = Limits { bytes: 1 << 20, facts: 1 };
    assert_eq!(read(&bytes("v1_backup.json"), few).unwrap_err().message_id(), "file-error-too-many");
}

#[test]
fn any_cut_of_a_file_is_refused() {
    let whole = bytes("ok_unknown.json");
    for length in 0..whole.len() {
        let error = take(&whole[..length]).expect_err("a cut file");
        assert!(matches!(error, FileError::Text(TextError::Cut | TextError::Empty)), "{length}: {error}");
    }
}

#[test]
fn any_change_of_a_letter_is_seen() {
    let whole = bytes("ok_markup.json");
    for place in (0..whole.len()).filter(|place| whole[*place].is_ascii_alphanumeric()) {
        let mut changed = whole.clone();
        changed[place] = if changed[place] == b'a' { b'b' } else { b'a' };
        assert!(take(&changed).is_err(), "{place}");
    }
}

#[test]
fn what_this_version_writes_equals_the_frozen_file_else_add_a_step() {
    let frozen = bytes("v1_backup.json");
    let opened = opened("v1_backup.json");
    assert_eq!(opened.envelope.facts.len(), 37);
    let digest = opened.digest;
    let (written, computed) = write(opened.envelope).unwrap();
    assert_eq!(String::from_utf8(written).unwrap(), String::from_utf8(frozen).unwrap());
    assert_eq!(computed, digest);
}

#[test]
fn the_frozen_file_shows_what_it_always_showed() {
    let journal = board(backup::accept(Some(own()), opened("v1_backup.json")).unwrap());
    assert!(journal.quarantine().is_empty());
    let state = state::written(&journal, Some(own()));
    assert_eq!(String::from_utf8(bytes("v1_backup.state")).unwrap().trim_end(), state);
}

#[test]
fn a_backup_restored_and_saved_again_holds_the_same() {
    let first = opened("v1_backup.json");
    let origin = Origin { from: first.envelope.from.clone(), created: first.envelope.created, id: first.envelope.id };
    let facts = first.envelope.facts.clone();
    let journal = board(backup::accept(None, first).unwrap());
    let again = backup::backup(&journal, origin).unwrap();
    assert_eq!(again.facts, facts);
    assert_eq!(again.people.len(), 1);
    let (bytes, digest) = write(again).unwrap();
    assert_eq!(read(&bytes, Limits::of_board(0)).unwrap().digest, digest);
}

#[test]
fn spaces_order_and_a_byte_order_mark_do_not_matter() {
    let pretty = opened("ok_pretty.json");
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(bytes("ok_pretty.json"));
    assert_eq!(read(&marked, Limits::of_board(0)).unwrap(), pretty);
    assert!(take(&marked).is_ok());
}

#[test]
fn unknown_kinds_and_fields_are_kept_in_canonical_form() {
    let (written, _) = write(opened("ok_unknown.json").envelope).unwrap();
    assert_eq!(written, bytes("ok_unknown.json"));
    let journal = board(backup::accept(Some(own()), opened("ok_unknown.json")).unwrap());
    let fold = journal.fold_person(lea());
    assert!(fold.facts().any(|(fact, _)| fact.kind == Kind::Unknown("dream".into())));
}

#[test]
fn markup_and_formulas_stay_text() {
    let journal = board(backup::accept(Some(own()), opened("ok_markup.json")).unwrap());
    let fold = journal.fold_person(lea());
    let cell = fold.cell(identity::FIRST_NAME.any(), None, Keys::None).unwrap();
    assert!(cell.shown().unwrap().value.as_text().unwrap().starts_with("<script>alert(1)</script> =HYPERLINK"));
}

#[test]
fn a_restore_refuses_no_number_that_was_once_saved() {
    let facts = backup::accept(Some(own()), opened("ok_false_alarm.json")).unwrap();
    assert_eq!(facts.iter().filter(|fact| fact.checked).count(), 1);
    assert_eq!(facts.len(), 3);
}

fn admit(journal: &mut Journal, name: &str) -> bool {
    let admission = packet::accept(journal, own(), opened(name)).unwrap();
    let today = Day::parse("2026-03-06").unwrap();
    let member = passerelle::domain::MemberId::derived(uuid::Uuid::nil(), "anne");
    let at = Minute::parse("2026-03-06T10:00Z").unwrap();
    let pen = Pen { replica: Replica::from_bytes([7; 16]), by: Author { org: own(), member }, at };
    let drafts: Vec<_> = admission.draft(own(), today).into_iter().collect();
    let wrote = !drafts.is_empty();
    let act = passerelle::domain::ActId::derived(uuid::Uuid::nil(), name);
    journal.extend(pen.write(journal, act, None, drafts));
    journal.extend(admission.facts);
    wrote
}

#[test]
fn an_orphan_heals_when_its_beginning_arrives() {
    let mut journal = board(Vec::new());
    let admission = packet::accept(&journal, own(), opened("ok_orphan.json")).unwrap();
    let seen = preview(&journal, Some((admission.digest, &admission.persons)), &admission.facts);
    assert_eq!((seen.count(Fate::Incomplete), seen.new_facts), (1, 1));
    assert!(admit(&mut journal, "ok_orphan.json"));
    assert!(journal.fold_person(lea()).of(&Kind::Identity).is_empty());

    let admission = packet::accept(&journal, own(), opened("ok_beginning.json")).unwrap();
    let seen = preview(&journal, Some((admission.digest, &admission.persons)), &admission.facts);
    assert_eq!((seen.count(Fate::New), seen.subjects[0].first_name.as_deref()), (1, Some("Léa")));
    assert!(admit(&mut journal, "ok_beginning.json"));
    assert_eq!(journal.fold_person(lea()).of(&Kind::Identity).len(), 1);
    assert_eq!(journal.fold_person(lea()).of(&Kind::Step).len(), 1);
}

#[test]
fn the_same_packet_twice_changes_nothing_and_says_so() {
    let mut journal = board(Vec::new());
    assert!(admit(&mut journal, "ok_packet.json"));
    let before = state::written(&journal, Some(own()));
    let admission = packet::accept(&journal, own(), opened("ok_packet.json")).unwrap();
    assert!(admission.admitted);
    assert!(preview(&journal, Some((admission.digest, &admission.persons)), &admission.facts).changes_nothing());
    assert!(!admit(&mut journal, "ok_packet.json"));
    assert_eq!(state::written(&journal, Some(own())), before);
}

#[test]
fn a_packet_counts_for_nothing_before_it_is_admitted() {
    let mut journal = board(Vec::new());
    let admission = packet::accept(&journal, own(), opened("ok_packet.json")).unwrap();
    assert!(admission.facts.iter().all(|fact| fact.via == [admission.digest]));
    journal.extend(admission.facts);
    assert!(journal.fold_person(lea()).cells().is_empty());
}

#[test]
fn the_same_backup_twice_changes_nothing_and_says_so() {
    let facts = || backup::accept(Some(own()), opened("v1_backup.json")).unwrap();
    let empty = board(Vec::new());
    let first = preview(&empty, None, &facts());
    assert_eq!(first.new_facts, 37);
    assert!(!first.changes_nothing());
    let held = board(facts());
    let again = preview(&held, None, &facts());
    assert!(again.changes_nothing(), "{again:?}");
    assert_eq!(again.known_facts, 37);
}

/// A colleague's later work on Léa, written on their own copy.
fn later(base: &Journal, replica: u8, drafts: Vec<passerelle::journal::Draft>) -> Vec<Fact> {
    let member = passerelle::domain::MemberId::derived(uuid::Uuid::nil(), &replica.to_string());
    let at = Minute::parse("2026-03-06T10:00Z").unwrap();
    let pen = Pen { replica: Replica::from_bytes([replica; 16]), by: Author { org: own(), member }, at };
    pen.write(base, passerelle::domain::ActId::derived(uuid::Uuid::nil(), &replica.to_string()), None, drafts)
}

fn draft(kind: Kind, data: &[(&'static str, Value)]) -> passerelle::journal::Draft {
    let day = Day::parse("2026-03-06").unwrap();
    passerelle::journal::Draft::new(Subject::Person(lea()), day, kind, data.iter().cloned())
}

#[test]
fn a_union_with_a_colleague_tells_conflicts_first_and_spelling_last() {
    let base = board(backup::accept(Some(own()), opened("ok_unknown.json")).unwrap());
    let mut ours = base.clone();
    ours.extend(later(&base, 1, vec![draft(Kind::Identity, &[("birth_year", Value::Int(1998))])]));
    let note = uuid::Uuid::nil().to_string();
    let theirs = later(
        &base,
        2,
        vec![
            draft(Kind::Identity, &[("last_name", Value::text("Evrard"))]),
            draft(Kind::Note, &[("note", Value::text(note)), ("text", Value::text("Bonjour"))]),
            draft(Kind::Step, &[("step", Value::text("training"))]),
            draft(Kind::Identity, &[("birth_year", Value::Int(1989))]),
        ],
    );
    let seen = preview(&ours, None, &theirs);
    let ranks: Vec<Rank> = seen.subjects[0].changes.iter().map(Change::rank).collect();
    assert_eq!(ranks, [Rank::Conflict, Rank::Path, Rank::Addition, Rank::Spelling]);
    let Change::Conflict { values, .. } = &seen.subjects[0].changes[0] else { panic!("a conflict") };
    assert_eq!(values.len(), 2);
    assert_ne!(values[0].by, values[1].by);
    assert_eq!((seen.new_facts, seen.count(Fate::Changed)), (4, 1));
}

#[test]
fn another_content_under_the_same_name_is_set_aside_and_told() {
    let facts = backup::accept(Some(own()), opened("ok_unknown.json")).unwrap();
    let held = board(facts.clone());
    let mut other = facts[0].clone();
    other.data = passerelle::journal::Data::new([("first_name", Value::text("Zoé"))]);
    let seen = preview(&held, None, &[other.clone()]);
    assert_eq!(seen.quarantined, [(other.about, other.id)]);
    assert!(seen.subjects.is_empty());
}

#[test]
fn what_comes_late_about_an_erased_person_is_refused_and_counted() {
    let base = board(backup::accept(Some(own()), opened("ok_unknown.json")).unwrap());
    let erasure = later(&base, 3, vec![draft(Kind::Erased, &[("contributions", Value::Map(Default::default()))])]);
    assert_eq!(preview(&base, None, &erasure).count(Fate::Erased), 1);
    let mut erased = base.clone();
    erased.extend(erasure);
    let late = later(&base, 2, vec![draft(Kind::Identity, &[("last_name", Value::text("Evrard"))])]);
    let seen = preview(&erased, None, &late);
    assert_eq!((seen.refused.as_slice(), seen.new_facts), ([(lea(), 1)].as_slice(), 0));
}

#[test]
fn the_published_schema_is_the_one_that_the_program_obeys() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/passerelle.schema.json");
    let held = fs::read_to_string(path).unwrap_or_default();
    let same = held == json_schema::published();
    assert!(same, "write it again: passerelle-cli schema > docs/passerelle.schema.json");
}
