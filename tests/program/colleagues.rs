//! Colleagues who join, work apart and unite their boards.

use crate::desk::{Desk, line};
use passerelle::app::import::{Attempt, Stage};
use passerelle::app::notice::Notice;
use passerelle::app::{Edit, Phase, backup, editing, import, moving};
use passerelle::domain::{Day, Minute, Step, Subject};
use passerelle::exchange::backup::{Origin, backup};
use passerelle::exchange::demo::{self, Plan};
use passerelle::exchange::preview::{Fate, preview};
use passerelle::exchange::{Limits, Party, read, write};
use passerelle::i18n::Catalogue;
use passerelle::i18n::previews::{Coming, sentence};
use passerelle::i18n::values::Nameless;
use passerelle::journal::pen::Seen;
use passerelle::journal::schema::identity;
use passerelle::journal::{Journal, Keys};

/// Two boards of one organisation, with one person on both.
fn two() -> (Desk, Desk, passerelle::domain::PersonId) {
    let mut anne = Desk::founded(1);
    let person = anne.new_person("Amélie");
    let luc = Desk::joining(2, &anne.backup(), "Luc");
    assert_eq!(luc.model.phase, Phase::Ready);
    (anne, luc, person)
}

fn last_name(text: &str) -> Edit {
    Edit::register(identity::LAST_NAME.with(&line(text)))
}

fn last_names(desk: &Desk, person: passerelle::domain::PersonId) -> usize {
    let fold = desk.model.journal.fold_subject(Subject::Person(person));
    fold.cell(identity::LAST_NAME.any(), None, Keys::None).map_or(0, |cell| cell.current.len())
}

#[test]
fn whoever_joins_under_a_known_name_writes_nothing() {
    let mut anne = Desk::founded(1);
    anne.new_person("Amélie");
    let backup = anne.backup();
    let again = Desk::joining(2, &backup, " anne ".trim());
    assert_eq!(again.state(), anne.state());
    assert_eq!(again.model.device, anne.model.device);
    let luc = Desk::joining(3, &backup, "Luc");
    assert_eq!(luc.model.settings.colleagues().count(), 2);
    let luc = luc.reloaded(4);
    assert_eq!(luc.model.board.len(), 1);
    assert_eq!(luc.model.kept.register.0.len(), 1);
}

#[test]
fn what_two_wrote_is_on_both_sides_and_a_choice_settles_it() {
    let (mut anne, mut luc, person) = two();
    anne.edit(person, last_name("Petit"));
    luc.edit(person, last_name("Le Petit"));
    let other = luc.new_person("Thomas");
    let (from_anne, from_luc) = (anne.backup(), luc.backup());
    anne.choose("luc.json", &from_luc);
    let Stage::Shown(shown) = anne.model.import.stage() else { panic!("no preview") };
    assert!(shown.preview.subjects[0].changes[0].is_conflict());
    anne.send(import::Msg::Confirmed);
    let Stage::Done(outcome) = anne.model.import.stage() else { panic!("not done") };
    assert_eq!(outcome.conflicts.iter().map(|(torn, _)| *torn).collect::<Vec<_>>(), [person]);
    luc.import(&from_anne);
    assert_eq!(anne.state(), luc.state());
    assert_eq!((last_names(&anne, person), last_names(&luc, person)), (2, 2));
    assert!(anne.step(other).is_some());

    let choice = last_name("Le Petit");
    anne.edit(person, choice);
    luc.import(&anne.backup());
    assert_eq!((last_names(&anne, person), last_names(&luc, person)), (1, 1));
    assert_eq!(anne.state(), luc.state());
    assert_eq!(luc.state(), luc.reloaded(9).state(), "all of it is on the disk");
}

#[test]
fn h27_the_preview_names_a_colleague_who_comes_with_the_file_and_counts_dossiers() {
    let (mut anne, mut luc, person) = two();
    anne.edit(person, last_name("Petit"));
    luc.edit(person, last_name("Le Petit"));
    anne.choose("luc.json", &luc.backup());
    let Stage::Shown(shown) = anne.model.import.stage() else { panic!("no preview") };
    let (words, preview) = (Catalogue::french(), &shown.preview);
    let names = Coming { known: &Nameless, preview };
    let subject = preview.subjects.iter().find(|it| it.subject.person() == Some(person)).unwrap();
    let told = sentence(&words, "Amélie", &subject.changes[0], &names);
    assert!(told.contains("(Luc)"), "{told}");
    assert_eq!(preview.count(Fate::Changed), 1, "the settings are no dossier");
}

#[test]
fn h26_the_backups_of_two_colleagues_of_one_day_bear_two_names() {
    let (mut anne, mut luc, _) = two();
    let file = |desk: &mut Desk| {
        desk.send(backup::Msg::Asked { passphrase: None });
        desk.downloads.pop().unwrap().0
    };
    luc.cx.ahead = 120;
    assert_eq!(file(&mut anne), "passerelle-carrefour-anne-2026-03-04-09h12.json");
    assert_eq!(file(&mut luc), "passerelle-carrefour-luc-2026-03-04-11h12.json");
}

#[test]
fn importing_twice_changes_nothing_and_says_so() {
    let (mut anne, mut luc, person) = two();
    luc.send(moving::Msg::Moved { person, to: Step::Training });
    let file = luc.backup();
    anne.import(&file);
    let (state, disk) = (anne.state(), anne.on_disk());
    anne.choose("luc.json", &file);
    let Stage::Shown(shown) = anne.model.import.stage() else { panic!("no preview") };
    assert!(shown.preview.changes_nothing());
    anne.send(import::Msg::Confirmed);
    assert_eq!(anne.model.toasts.shown.as_ref().unwrap().notice, Notice::NothingNew);
    assert_eq!((state, disk), (anne.state(), anne.on_disk()));
}

#[test]
fn what_arrives_is_not_put_under_an_open_form() {
    let (mut anne, mut luc, person) = two();
    luc.edit(person, last_name("Le Petit"));
    let about = Subject::Person(person);
    let seen = Seen::of(&anne.model.journal, [about]);
    anne.import(&luc.backup());
    anne.send(editing::Msg::FormSaved { about, edits: vec![last_name("Petit")], seen });
    assert_eq!(last_names(&anne, person), 2);
}

#[test]
fn a_sealed_backup_opens_with_its_passphrase_only() {
    let mut anne = Desk::founded(1);
    anne.new_person("Amélie");
    anne.send(backup::Msg::Asked { passphrase: Some("cheval correct agrafe".to_owned()) });
    let (name, bytes) = anne.downloads.pop().unwrap();
    assert_eq!(name, "passerelle-carrefour-anne-2026-03-04-09h12.json.age");
    assert!(anne.model.kept.register.last_backup().is_some());
    let mut luc = Desk::open(Default::default(), 2);
    luc.choose(&name, &bytes);
    let locked = |desk: &Desk| match desk.model.import.stage() {
        Stage::Locked { attempt, .. } => Some(attempt),
        _ => None,
    };
    assert_eq!(locked(&luc), Some(Attempt::First));
    luc.send(import::Msg::PassphraseGiven("autre chose".to_owned()));
    assert_eq!(locked(&luc), Some(Attempt::Again));
    luc.send(import::Msg::PassphraseGiven("cheval correct agrafe".to_owned()));
    assert!(matches!(luc.model.import.stage(), Stage::Offered(_)));
}

/// A backup of a fictional centre with so many people.
pub fn centre(persons: usize) -> Vec<u8> {
    let demo = demo::demo(Plan { seed: 7, persons, long: None, today: Day::parse("2026-03-04").unwrap() });
    let mut journal = Journal::of(demo.org);
    journal.extend(demo.settings.into_iter().chain(demo.persons));
    let from = Party { org: demo.org, name: line(demo.name), org_type: demo.org_type };
    let created = Minute::parse("2026-03-04T09:12Z").unwrap();
    let origin = Origin { from: Some(from), created, id: demo.org.uuid() };
    write(backup(&journal, origin).unwrap()).unwrap().0
}

#[test]
fn a_large_file_is_compared_in_slices_as_it_is_at_once() {
    let file = centre(300);
    let mut anne = Desk::joining(1, &file, "Anne");
    let mut luc = Desk::joining(2, &file, "Luc");
    assert_eq!(anne.model.board.len(), 300);
    let persons: Vec<_> = luc.model.board.cards().map(|card| card.id).collect();
    for person in persons.iter().step_by(2) {
        luc.send(moving::Msg::Moved { person: *person, to: Step::Hired });
        luc.edit(*person, last_name("Autre"));
    }
    anne.edit(persons[0], last_name("Encore"));
    let theirs = luc.backup();
    anne.choose("luc.json", &theirs);
    let Stage::Shown(shown) = anne.model.import.stage() else { panic!("no preview") };
    let facts = read(&theirs, Limits::of_empty_board()).unwrap().envelope.facts;
    assert_eq!(shown.preview, preview(&anne.model.journal, None, &facts));
    assert_eq!(shown.preview.subjects.iter().filter(|it| it.subject.person().is_some()).count(), 150);
    anne.send(import::Msg::Confirmed);
    luc.import(&anne.backup());
    assert_eq!(anne.state(), luc.state());
    assert_eq!(anne.state(), anne.reloaded(8).state());
}
