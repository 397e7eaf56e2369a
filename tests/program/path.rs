//! The whole path in a dossier: filières and their rules, placements, contracts, staying in the job, and coming back.

use crate::desk::{Desk, line, named, put};
use crate::support::day;
use passerelle::app::form::RecordForm;
use passerelle::app::notice::Notice;
use passerelle::app::{Edit, editing, moving, settings, undo};
use passerelle::domain::{Duration, ElementId, Half, PersonId, Says, Step, Subject, codes};
use passerelle::i18n::labels::{self, List};
use passerelle::i18n::values::code_label;
use passerelle::i18n::{Catalogue, Names};
use passerelle::insight::Settings;
use passerelle::insight::path::cycles::cycles;
use passerelle::insight::path::rules::warnings;
use passerelle::insight::placement::work;
use passerelle::insight::retention::Milestone;
use passerelle::insight::retention::follow_up::Offset;
use passerelle::journal::schema::{Type, code_label, contract, placement, referent, track, track_template};
use passerelle::journal::{Keys, Kind, Value};

/// A filière of the organisation, with its rules, and the person in it.
fn follow(desk: &mut Desk, person: PersonId, name: &str, rules: &[&str]) -> ElementId {
    let template = ElementId::random();
    desk.settle(vec![named(&Kind::TrackTemplate, template, name)]);
    desk.settle(vec![Edit::element(template, track_template::RULES.with(rules.to_vec()))]);
    let track = ElementId::random();
    desk.edit(person, Edit::element(track, track::TEMPLATE.with(template)));
    track
}

/// The organisation's names, without a screen.
struct Ours<'a>(&'a Settings);

impl Names for Ours<'_> {
    fn member(&self, id: passerelle::domain::MemberId) -> Option<String> {
        self.0.member(id).map(str::to_owned)
    }

    fn organisation(&self, _: passerelle::domain::OrgId) -> Option<String> {
        None
    }

    fn entry(&self, _: &Kind, id: ElementId) -> Option<String> {
        self.0.entry(id).map(str::to_owned)
    }

    fn step(&self, _: Step) -> Option<String> {
        None
    }

    fn code(&self, list: List, code: &str) -> Option<String> {
        self.0.label(list.code(), code).map(str::to_owned)
    }
}

#[test]
fn u1_two_placements_in_one_sector_warn_and_the_reason_is_kept() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let track = follow(&mut desk, person, "S'orienter et définir un projet", &["two_placements", "two_sectors"]);
    desk.add(person, Kind::Placement, &[("company", "Delhaize"), ("sector", "retail"), ("start", "2026-03-09")]);
    let second =
        desk.add(person, Kind::Placement, &[("company", "Brico"), ("sector", "retail"), ("start", "2026-04-13")]);
    let found = |desk: &Desk| {
        warnings(&desk.dossier(person).records, desk.model.settings.records.of(&Kind::TrackTemplate), desk.model.today)
    };
    let warned = found(&desk);
    assert_eq!(
        warned.iter().map(|warning| (warning.rule, warning.track)).collect::<Vec<_>>(),
        [("two_sectors", track)]
    );
    let waiver = ElementId::random();
    let elements = warned[0].elements.iter().chain([&track]).map(Value::text).collect();
    let put = |field, value| put(&Kind::Waiver, waiver, field, value);
    let about = Subject::Person(person);
    let edits = vec![
        put("rule", Value::text("two_sectors")),
        put("elements", Value::List(elements)),
        put("reason", Value::text("Un seul commerce accessible sans voiture")),
    ];
    desk.send(editing::Msg::Edited { about, edits });
    assert_eq!(found(&desk)[0].waiver, Some(waiver));
    assert_eq!(found(&desk.reloaded(2))[0].waiver, Some(waiver), "the reason is kept");
    let mut desk = Desk::founded(3);
    let person = desk.new_person("Amélie");
    follow(&mut desk, person, "S'orienter", &["two_sectors"]);
    desk.add(person, Kind::Placement, &[("sector", "retail")]);
    let other = desk.add(person, Kind::Placement, &[("sector", "horeca")]);
    assert_ne!(other, second);
    let records = desk.dossier(person).records;
    assert!(warnings(&records, desk.model.settings.records.of(&Kind::TrackTemplate), desk.model.today).is_empty());
}

#[test]
fn u1_devenir_aide_menagere_ends_in_a_contract_of_19_hours() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    follow(&mut desk, person, "Devenir aide-ménager ou aide-ménagère", &["end_proof"]);
    desk.add(person, Kind::EndProof, &[("proof", "skills_title"), ("day", "2026-06-12")]);
    let typed = [("type", "titres_services"), ("employer", "Aide & Net"), ("start", "2026-07-01"), ("weekly", "19 h")];
    desk.add(person, Kind::Contract, &typed);
    desk.send(moving::Msg::Moved { person, to: Step::Hired });
    let card = desk.model.board.card(person).unwrap();
    assert_eq!((card.step, card.lacking), (Step::Hired, false));
    let records = desk.dossier(person).records;
    assert_eq!(records.of(&Kind::Contract)[0].get(contract::WEEKLY), Some(Duration::minutes(19 * 60)));
}

#[test]
fn u3_an_article_60_leads_to_a_job_that_lasts() {
    let mut desk = Desk::founded(1);
    desk.on("2026-01-05");
    let person = desk.new_person("Karim");
    desk.send(moving::Msg::Moved { person, to: Step::CpasContract });
    assert!(desk.model.board.card(person).unwrap().lacking, "the dates of the contract are asked for");
    let typed = [("type", "art60"), ("cpas", "CPAS de Couvin"), ("start", "2025-04-01"), ("planned_end", "2026-03-31")];
    let art60 = desk.add(person, Kind::CpasContract, &typed);
    assert!(!desk.model.board.card(person).unwrap().lacking);
    let records = desk.dossier(person).records;
    let dates = work::dates(records.element(&Kind::CpasContract, art60).unwrap());
    assert_eq!(dates.days_left(day("2026-01-05")), Some(85));
    desk.add(person, Kind::Experience, &[("text", "Entretien des espaces verts, conduite d'équipe de deux")]);
    desk.on("2026-04-01");
    let contract = desk.add(person, Kind::Contract, &[("type", "cdi"), ("employer", "Ville"), ("start", "2026-04-01")]);
    desk.send(moving::Msg::Moved { person, to: Step::Hired });
    let due = |desk: &Desk| {
        let records = desk.dossier(person).records;
        let items = work::follow_ups(&records, &desk.model.settings, desk.model.today);
        items.into_iter().map(|item| item.due).collect::<Vec<_>>()
    };
    assert_eq!(due(&desk), ["2026-04-08", "2026-05-01", "2026-07-01", "2026-10-01"].map(day));
    desk.change(person, Kind::Contract, contract, &[("start", "2026-04-02")]);
    assert_eq!(due(&desk)[3], day("2026-10-02"), "a contract that is moved leaves no stale reminder");
    desk.send(undo::Msg::UndoAsked);
    desk.on("2026-10-01");
    let clock = work::clock(&desk.dossier(person).records, &desk.model.settings, desk.model.today);
    assert_eq!((clock.milestone(), clock.confirmed()), (Some(Milestone::Reached { on: day("2026-10-01") }), None));
    desk.send(moving::Msg::Moved { person, to: Step::Retained });
    assert!(desk.model.board.card(person).unwrap().lacking, "the answer of six months is asked for");
    let slot = Offset::parse("6m").unwrap();
    let id = work::follow_up_id(contract, slot, Half::Worker);
    let put = |field, value| put(&Kind::FollowUp, id, field, value);
    let edits = vec![
        put("contract", Value::text(contract)),
        put("slot", Value::text("6m")),
        put("half", Value::text(Half::Worker.code())),
        put("answer", Value::text(Says::Yes.code())),
    ];
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    let clock = work::clock(&desk.dossier(person).records, &desk.model.settings, desk.model.today);
    assert_eq!(clock.confirmed(), Some(day("2026-10-01")));
    assert!(!desk.model.board.card(person).unwrap().lacking);
}

#[test]
fn a_return_opens_a_passage_and_the_earlier_one_stays_in_view() {
    let mut desk = Desk::founded(1);
    desk.on("2026-03-31");
    let person = desk.new_person("Lina");
    desk.send(moving::Msg::Moved { person, to: Step::Closed });
    let own = desk.model.device.map(|device| device.org);
    desk.fill(person, RecordForm::register(Kind::Outcome), &[("outcome", "back_to_cpas")]);
    desk.on("2026-06-01");
    desk.send(moving::Msg::Moved { person, to: Step::Intake });
    let dossier = desk.dossier(person);
    let found = cycles(&dossier.records, &dossier.path, &dossier.timeline, own);
    let told: Vec<_> = found.iter().map(|cycle| (cycle.number, cycle.to, cycle.outcome.as_deref())).collect();
    assert_eq!(told, [(1, Some(day("2026-03-31")), Some("back_to_cpas")), (2, None, None)]);
    desk.send(undo::Msg::UndoAsked);
    let dossier = desk.dossier(person);
    assert_eq!(cycles(&dossier.records, &dossier.path, &dossier.timeline, own).len(), 1, "one undo takes it all back");
}

#[test]
fn a_late_dated_move_takes_its_place_in_the_past_and_does_not_drag_the_card() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    desk.fill(person, RecordForm::entry(Kind::Step, Keys::None, day("2026-01-15")), &[("step", "assessment")]);
    assert_eq!(desk.step(person), Some(Step::Training));
    let path: Vec<_> = desk.dossier(person).path.iter().map(|stretch| stretch.step).collect();
    assert_eq!(path, [Step::Assessment, Step::Training]);
}

#[test]
fn what_a_step_lacks_is_offered_and_a_reason_lets_it_pass() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.send(moving::Msg::Moved { person, to: Step::Placement });
    let toast = desk.model.toasts.shown.clone().unwrap();
    assert!(matches!(&toast.notice, Notice::Moved { lacking: Some(lacking), .. } if *lacking == person));
    assert_eq!(desk.step(person), Some(Step::Placement), "the move is never held up");
    let id = ElementId::random();
    let put = |field, value| put(&Kind::Waiver, id, field, value);
    let edits = vec![
        put("rule", Value::text("gate")),
        put("step", Value::text(Step::Placement)),
        put("reason", Value::text("L'entreprise sera connue lundi")),
    ];
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    assert!(!desk.model.board.card(person).unwrap().lacking);
    desk.on("2026-05-04");
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    desk.on("2026-05-11");
    desk.send(moving::Msg::Moved { person, to: Step::Placement });
    assert!(desk.model.board.card(person).unwrap().lacking, "the next time it is asked again");
}

#[test]
fn l3_a_renamed_type_changes_the_label_of_old_placements_and_not_their_code() {
    let words = Catalogue::french();
    let shown: Vec<String> =
        codes::PLACEMENT_TYPES.iter().map(|code| labels::code(&words, List::PlacementType, code)).collect();
    for expected in ["MISIP", "F70 bis", "interne"] {
        assert!(shown.iter().any(|label| label.contains(expected)), "{expected}");
    }
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let placement = desk.add(person, Kind::Placement, &[("type", "f70bis")]);
    let (keys, label) = (Keys::two(List::PlacementType.code(), "f70bis"), line("Stage chez un patron"));
    desk.settle(vec![Edit::of(keys, code_label::LABEL.with(&label))]);
    let records = desk.dossier(person).records;
    let code = records.element(&Kind::Placement, placement).unwrap().get(placement::TYPE).unwrap();
    let label = code_label(&words, Type::Code(codes::PLACEMENT_TYPES), code, &Ours(&desk.model.settings));
    assert_eq!((code, label.as_str()), ("f70bis", "Stage chez un patron"));
}

#[test]
fn l4_the_goal_of_a_placement_has_five_defaults_and_may_be_unknown() {
    assert_eq!(codes::PLACEMENT_GOALS.iter().filter(|code| **code != "unknown").count(), 5);
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.add(person, Kind::Placement, &[("company", "Delhaize"), ("goal", "unknown")]);
    assert_eq!(desk.dossier(person).records.of(&Kind::Placement)[0].get(placement::GOAL), Some("unknown"));
}

#[test]
fn l6_end_reasons_say_what_was_a_success() {
    assert_eq!(codes::END_REASONS.len(), 8);
    assert!(codes::END_SUCCESSES.iter().all(|code| codes::END_REASONS.contains(code)));
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let ended = |desk: &mut Desk, reason| {
        desk.add(person, Kind::Placement, &[("start", "2026-01-05"), ("end", "2026-01-16"), ("end_reason", reason)])
    };
    let good = ["term", "hired_early", "to_training"].map(|reason| ended(&mut desk, reason));
    ended(&mut desk, "by_person");
    let records = desk.dossier(person).records;
    let succeeded = records.of(&Kind::Placement).iter();
    let succeeded = succeeded
        .filter(|record| record.get(placement::END_REASON).is_some_and(|code| codes::END_SUCCESSES.contains(&code)));
    let mut ids: Vec<_> = succeeded.filter_map(|record| record.id()).collect();
    let mut good = good.to_vec();
    ids.sort_unstable();
    good.sort_unstable();
    assert_eq!(ids, good);
}

#[test]
fn l28_a_transfer_to_a_colleague_is_no_exit() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.send(moving::Msg::Moved { person, to: Step::JobSearch });
    desk.send(settings::Msg::MemberCame(line("Bruno")));
    let bruno = desk.model.settings.members.iter().find(|member| member.name == "Bruno").unwrap().id;
    desk.edit(person, Edit::register(referent::MEMBER.with(bruno)));
    let dossier = desk.dossier(person);
    assert_eq!(desk.step(person), Some(Step::JobSearch), "the card stays open");
    assert!(dossier.records.of(&Kind::Outcome).is_empty());
    assert_eq!(dossier.referent(), Some(bruno));
}

#[test]
fn naming_a_colleague_in_the_settings_leaves_who_works_here() {
    let mut desk = Desk::founded(1);
    let anne = desk.model.device.unwrap().member;
    desk.send(settings::Msg::MemberAdded(line("Bruno")));
    assert_eq!(desk.model.settings.members.len(), 2);
    assert_eq!(desk.model.device.unwrap().member, anne);
    // What is written next bears her name, and one undo takes the colleague back.
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.model.settings.members.len(), 1);
    desk.send(settings::Msg::MemberCame(line("Chloé")));
    assert_ne!(desk.model.device.unwrap().member, anne);
}

#[test]
fn everything_of_the_path_survives_backup_restore_and_union() {
    let mut anne = Desk::founded(1);
    let person = anne.new_person("Amélie");
    follow(&mut anne, person, "S'orienter", &["two_sectors"]);
    let placement =
        anne.add(person, Kind::Placement, &[("company", "Delhaize"), ("sector", "retail"), ("planned", "38 h")]);
    anne.add(person, Kind::Contract, &[("type", "cdi"), ("employer", "Ville"), ("start", "2026-03-02")]);
    anne.add(person, Kind::CpasContract, &[("type", "art60"), ("cpas", "Couvin"), ("start", "2025-03-01")]);
    anne.add(person, Kind::Contact, &[("day", "2026-03-03"), ("channel", "phone"), ("text", "Tout va bien")]);
    anne.add(person, Kind::Diploma, &[("level", "cesi"), ("year", "2015")]);
    anne.fill(person, RecordForm::entry(Kind::LanguageLevel, Keys::one("fr"), day("2026-03-01")), &[("spoken", "B1")]);
    anne.fill(person, RecordForm::register(Kind::Practical), &[("driving", "b"), ("limits", "no_weekend")]);
    let backup = anne.backup();
    let mut bruno = Desk::joining(9, &backup, "Bruno");
    assert_eq!(bruno.dossier(person).records, anne.dossier(person).records);
    bruno.change(person, Kind::Placement, placement, &[("end", "2026-03-20"), ("end_reason", "term")]);
    let theirs = bruno.backup();
    anne.import(&theirs);
    assert_eq!(anne.dossier(person).records, bruno.dossier(person).records);
    assert!(anne.dossier(person).conflicts.is_empty());
}
