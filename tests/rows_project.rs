//! The rows of the domain that speak of the project, of availability and of obstacles, each by its acceptance check.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/day.rs"]
mod support;

use passerelle::app::Edit;
use passerelle::app::edit::drafts;
use passerelle::app::form::{ObstaclesForm, RecordForm, SituationForm};
use passerelle::domain::{ActId, ElementId, Lang, MemberId, Minute, OrgId, PersonId, Subject, codes};
use passerelle::i18n::labels::List;
use passerelle::i18n::values::{self, Nameless};
use passerelle::i18n::{Catalogue, project};
use passerelle::insight::dossier::history::FieldOf;
use passerelle::insight::project::availability::{Availability, availability_reasons};
use passerelle::insight::project::language::{languages, rank};
use passerelle::insight::project::obstacles::{all, is_sensitive, sheet, spoken, state_field};
use passerelle::insight::project::schooling;
use passerelle::insight::{Dossier, Settings};
use passerelle::journal::fact::Replica;
use passerelle::journal::pen::Pen;
use passerelle::journal::schema::{
    code_label, diploma, entry_status, language_level, obstacle_action, practical, situation,
};
use passerelle::journal::{AnyField, Author, Journal, Keys, Kind, Value};
use support::day;

const ID: &str = "6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10";

/// One colleague with one dossier.
struct Desk {
    journal: Journal,
    pen: Pen,
    person: PersonId,
}

impl Desk {
    fn new() -> Self {
        let by = Author { org: OrgId::parse(ID).unwrap(), member: MemberId::parse(ID).unwrap() };
        let pen = Pen { replica: Replica::from_bytes([7; 16]), by, at: Minute::parse("2026-03-04T09:12Z").unwrap() };
        Self { journal: Journal::of(by.org), pen, person: PersonId::parse(ID).unwrap() }
    }

    fn write(&mut self, on: &str, edits: Vec<Edit>) {
        let drafts = drafts(Subject::Person(self.person), day(on), &edits, false);
        let facts = self.pen.write(&self.journal, ActId::random(), None, drafts);
        self.journal.extend(facts);
    }

    fn dossier(&self, today: &str) -> Dossier {
        let fold = self.journal.fold_subject(Subject::Person(self.person));
        Dossier::read(self.person, &fold, Some(self.pen.by.org), day(today))
    }

    /// Chooses the state of an obstacle, as the form of the section does.
    fn state(&mut self, on: &str, obstacle: &str, state: &str) {
        let mut form = ObstaclesForm::of(&self.dossier(on), obstacle, day(on));
        form.set(obstacle, state.to_owned());
        self.write(on, form.edits().unwrap());
    }

    fn diploma(&mut self, on: &str, level: &str) {
        let edit = Edit::element(ElementId::random(), diploma::LEVEL.with(level));
        self.write(on, vec![edit]);
    }

    /// The settings after the organisation gave a diploma a level of its own.
    fn settings_with(&self, diploma: &str, level: &str) -> Settings {
        let put = Edit::of(Keys::two(List::Diploma.code(), diploma), code_label::SCHOOLING.with(level));
        let about = Subject::Settings(self.pen.by.org);
        let drafts = drafts(about, day("2026-03-04"), &[put], false);
        let mut journal = Journal::of(self.pen.by.org);
        journal.extend(self.pen.write(&journal, ActId::random(), None, drafts));
        Settings::read(&journal, self.pen.by.org)
    }

    fn language(&mut self, on: &str, language: &str, spoken: &str, written: &str) {
        let mut form = RecordForm::entry(Kind::LanguageLevel, Keys::one(language), day(on));
        form.set(language_level::SPOKEN, spoken.to_owned());
        form.set(language_level::WRITTEN, written.to_owned());
        self.write(on, form.edits().unwrap());
    }
}

#[test]
fn l17_each_diploma_is_one_level_of_schooling_or_unknown() {
    assert_eq!((codes::DIPLOMAS.len(), codes::END_PROOFS.len()), (10, 6));
    let cases = [
        ("none", Some("up_to_cesi")),
        ("ceb", Some("up_to_cesi")),
        ("ce1d", Some("up_to_cesi")),
        ("cesi", Some("up_to_cesi")),
        ("cess_cq6_ce6p_7p", Some("cess")),
        ("bachelor", Some("above_cess")),
        ("master", Some("above_cess")),
        ("sec_compl", Some("cess")),
        ("foreign_unrecognised", None),
        ("unknown", None),
    ];
    assert_eq!(cases.map(|(diploma, _)| diploma), codes::DIPLOMAS);
    for (diploma, level) in cases {
        assert_eq!(schooling::level(diploma), level, "{diploma}");
        assert!(level.is_none_or(|level| codes::SCHOOLING.contains(&level)), "{diploma}");
    }
}

#[test]
fn l17_an_organisation_sets_equivalences_of_its_own() {
    let mut desk = Desk::new();
    desk.diploma("2026-03-01", "sec_compl");
    let records = desk.dossier("2026-03-04").records;
    assert_eq!(schooling::proposal(&records, &Settings::default()), Some("cess"));
    let settings = desk.settings_with("sec_compl", "above_cess");
    assert_eq!(schooling::proposal(&records, &settings), Some("above_cess"));
    assert_eq!(schooling::level_for(&settings, "ceb"), Some("up_to_cesi"), "the others stay");
}

#[test]
fn l17_the_highest_diploma_proposes_and_never_writes_over_what_was_typed() {
    let mut desk = Desk::new();
    let proposed = |desk: &Desk| schooling::proposal(&desk.dossier("2026-03-04").records, &Settings::default());
    assert_eq!(proposed(&desk), None);
    desk.diploma("2026-03-01", "foreign_unrecognised");
    assert_eq!(proposed(&desk), None, "a diploma without a sure level proposes none");
    desk.diploma("2026-03-01", "ceb");
    desk.diploma("2026-03-01", "cess_cq6_ce6p_7p");
    assert_eq!(proposed(&desk), Some("cess"));
    let dossier = desk.dossier("2026-03-04");
    assert!(dossier.records.register(&Kind::Situation).is_none(), "a proposal writes nothing");
    let mut form = SituationForm::of(&dossier, day("2026-03-04"));
    form.register.set(situation::SCHOOLING, "cesdd".to_owned());
    desk.write("2026-03-04", form.edits(&dossier, ElementId::random).unwrap());
    desk.diploma("2026-03-04", "master");
    assert_eq!(proposed(&desk), None);
    let dossier = desk.dossier("2026-03-04");
    assert_eq!(dossier.records.one(situation::SCHOOLING), Some("cesdd"));
}

#[test]
fn l18_limits_and_working_time_are_availability_and_given_as_reasons() {
    let mut desk = Desk::new();
    let mut form = RecordForm::register(Kind::Practical);
    form.toggle(practical::LIMITS, "no_shifts");
    form.toggle(practical::LIMITS, "no_weekend");
    form.set(practical::WORK_TIME, "half".to_owned());
    desk.write("2026-03-04", form.edits().unwrap());
    let dossier = desk.dossier("2026-03-04");
    let reasons = availability_reasons(dossier.records.register(&Kind::Practical).unwrap());
    assert_eq!(
        reasons,
        [Availability::WorkTime("half"), Availability::Limit("no_weekend"), Availability::Limit("no_shifts")]
    );
    assert_eq!(
        project::availability(&Catalogue::french(), &reasons),
        "mi-temps accepté, pas le week-end, pas en équipes"
    );
    assert!(spoken(&dossier).is_empty(), "a limit is no obstacle");
    for code in codes::AVAILABILITY_LIMITS.iter().chain(codes::WORK_TIMES) {
        assert!(all().all(|obstacle| obstacle != *code), "{code} is not an obstacle");
        for lang in Lang::ALL {
            assert!(Catalogue::native(lang).unwrap().has(&format!("available-{code}")), "{lang:?} {code}");
        }
    }
}

#[test]
fn l19_two_dated_obstacles_keep_their_history_from_present_to_solved() {
    let mut desk = Desk::new();
    desk.state("2026-01-12", "mobility", "present");
    desk.state("2026-01-12", "childcare", "in_progress");
    desk.state("2026-02-20", "mobility", "solved");
    let dossier = desk.dossier("2026-03-04");
    let told: Vec<_> = spoken(&dossier)
        .iter()
        .map(|spoken| (spoken.obstacle, spoken.state_code().unwrap(), spoken.state.shown.as_ref().unwrap().on))
        .collect();
    assert_eq!(told, [("childcare", "in_progress", day("2026-01-12")), ("mobility", "solved", day("2026-02-20"))]);
    let history = dossier.history(Some(desk.pen.by.org), &FieldOf::of(state_field("mobility"), "mobility"));
    let told: Vec<_> = history.iter().map(|past| (past.entry.fact.on, past.value.as_text().unwrap())).collect();
    assert_eq!(told, [(day("2026-02-20"), "solved"), (day("2026-01-12"), "present")]);
    let earlier = desk.dossier("2026-02-01");
    assert_eq!(spoken(&earlier)[0].obstacle, "mobility", "what is present stands first");
}

#[test]
fn l19_what_nobody_spoke_of_is_not_listed_and_can_be_taken_back() {
    let mut desk = Desk::new();
    let form = ObstaclesForm::others(&desk.dossier("2026-03-04"), day("2026-03-04"));
    assert_eq!(form.states.len(), all().count());
    assert!(form.states.iter().all(|(_, state)| state == "not_discussed"));
    assert_eq!(form.edits(), Ok(Vec::new()), "not having chosen writes nothing");
    desk.state("2026-03-04", "digital", "present");
    desk.state("2026-03-04", "digital", "not_discussed");
    assert!(spoken(&desk.dossier("2026-03-04")).is_empty());
    // A partner may send what was agreed without the state.
    let agreed = Edit::element(ElementId::random(), obstacle_action::OBSTACLE.with("housing"));
    desk.write("2026-03-04", vec![agreed]);
    let dossier = desk.dossier("2026-03-04");
    assert_eq!((spoken(&dossier)[0].obstacle, spoken(&dossier)[0].state_code()), ("housing", None));
    assert!(sheet(&dossier).is_empty());
    let mut wrong = form;
    wrong.on = "hier".to_owned();
    assert!(wrong.edits().is_err());
}

/// Words that judge instead of telling a fact, in the four languages, without accents' help: as stems.
const JUDGING: &[&str] = &[
    "motiv",
    "obéiss",
    "obedien",
    "gehorsam",
    "gehoorz",
    "paress",
    "lazy",
    "faul",
    "lui ",
    "mauvais",
    "schlecht",
    "slecht",
    "incapab",
    "unfähig",
    "onbekwaam",
    "refus",
    "weiger",
    "échec",
    "attitude",
    "haltung",
    "houding",
    "hygien",
    "hygièn",
    "alcool",
    "alkohol",
    "alcohol",
    "toxico",
    "drog",
    "drug",
    "agress",
    "aggress",
];

#[test]
fn l19_the_sheet_says_what_was_agreed_in_words_that_do_not_judge() {
    let mut desk = Desk::new();
    desk.state("2026-01-12", "mobility", "in_progress");
    desk.state("2026-01-12", "confidence", "not_an_issue");
    desk.state("2026-01-12", "health", "present");
    let action = ElementId::random();
    let fields =
        [("obstacle", "mobility"), ("seen_by", "trainer"), ("lever", "transport"), ("text", "abonnement de bus")];
    let field = |key| Kind::ObstacleAction.schema().unwrap().field(key).unwrap();
    let put = |(key, value)| Edit::element(action, field(key).says(Value::text(value)));
    desk.write("2026-01-12", fields.map(put).into());
    let dossier = desk.dossier("2026-03-04");
    let lines = sheet(&dossier);
    let french: Vec<String> =
        lines.iter().map(|line| project::sheet_line(&Catalogue::french(), &Nameless, line)).collect();
    assert_eq!(french, ["Mobilité\u{202f}: en cours. Convenu\u{202f}: Transport, abonnement de bus"]);

    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        let sheet: Vec<String> = lines.iter().map(|line| project::sheet_line(&words, &Nameless, line)).collect();
        let lists = [List::Obstacle, List::ObstacleState, List::Lever, List::Observer];
        let labels = lists.iter().flat_map(|list| {
            let codes = list.codes().concat();
            codes.into_iter().map(|code| passerelle::i18n::labels::code(&words, *list, code)).collect::<Vec<_>>()
        });
        for told in sheet.into_iter().chain(labels) {
            let told = told.to_lowercase();
            assert!(JUDGING.iter().all(|stem| !told.contains(stem)), "{lang:?}: {told}");
        }
    }
}

#[test]
fn l19_a_sensitive_obstacle_has_a_state_and_no_words_and_never_leaves() {
    for obstacle in all().filter(|obstacle| is_sensitive(obstacle)) {
        assert!(!codes::OBSTACLES_SPOKEN.contains(&obstacle), "no action can be written about {obstacle}");
        let schema = state_field(obstacle).kind.schema().unwrap();
        let fields: Vec<&str> = schema.fields.iter().map(|field| field.key).collect();
        assert_eq!(fields, ["state", "declined"]);
        let never = |field: &AnyField| field.family().1 == Default::default();
        assert!(schema.fields.iter().all(never), "{obstacle} never leaves");
    }
    assert!(all().filter(|obstacle| !is_sensitive(obstacle)).eq(codes::OBSTACLES_SPOKEN.iter().copied()));
}

#[test]
fn l21_three_entries_tell_the_newest_level_and_the_way_to_it() {
    let mut desk = Desk::new();
    // The late entry takes its place in the past.
    desk.language("2026-03-15", "fr", "B1", "A2");
    desk.language("2025-01-15", "fr", "A1", "");
    desk.language("2025-08-01", "fr", "A2+", "A2");
    let dossier = desk.dossier("2026-03-20");
    let known = languages(&dossier.records, day("2026-03-20"));
    let words = Catalogue::french();
    assert_eq!(known.len(), 1);
    assert_eq!(project::progress(&words, known[0].spoken.as_ref().unwrap()), "A1 → B1 en 14 mois");
    assert_eq!(project::progress(&words, known[0].written.as_ref().unwrap()), "A2");
    assert_eq!(project::language(&words, &Nameless, &known[0]), "Français (oral A1 → B1 en 14 mois, écrit A2)");
    let before = languages(&dossier.records, day("2025-09-01"));
    assert_eq!(before[0].spoken.as_ref().unwrap().newest, "A2+", "a day in the past shows what was known then");
}

#[test]
fn l21_levels_are_ordered() {
    let ranks: Vec<usize> = codes::LANGUAGE_LEVELS.iter().map(|level| rank(level).unwrap()).collect();
    assert!(ranks.is_sorted_by(|left, right| left < right));
    assert!(
        rank("A0") < rank("A1") && rank("A1") < rank("A1+") && rank("C2") < rank("C2+") && rank("C2+") < rank("native")
    );
}

#[test]
fn the_status_on_entry_is_put_right_on_its_day_and_publics_are_ticked() {
    let mut desk = Desk::new();
    let today = day("2026-03-04");
    let dossier = desk.dossier("2026-03-04");
    let public = ElementId::random();
    let mut form = SituationForm::of(&dossier, today);
    assert_eq!(form.edits(&dossier, ElementId::random), Ok(Vec::new()));
    form.status = "dei".to_owned();
    form.toggle(public);
    desk.write("2026-03-04", form.edits(&dossier, ElementId::random).unwrap());

    let dossier = desk.dossier("2026-03-04");
    let mut form = SituationForm::of(&dossier, today);
    assert_eq!((form.status.as_str(), form.publics.contains(&public)), ("dei", true));
    form.status_on = "2026-02-02".to_owned();
    form.toggle(public);
    desk.write("2026-03-04", form.edits(&dossier, ElementId::random).unwrap());

    let dossier = desk.dossier("2026-03-04");
    let form = SituationForm::of(&dossier, today);
    assert_eq!((form.status.as_str(), form.status_on.as_str()), ("dei", "2026-02-02"));
    assert!(form.publics.is_empty());
    let told = dossier.records.of(&Kind::EntryStatus).iter().filter_map(|entry| entry.get(entry_status::STATUS.any()));
    let words: Vec<String> =
        told.map(|value| values::value(&Catalogue::french(), entry_status::STATUS.any(), value, &Nameless)).collect();
    assert_eq!(words.len(), 1, "the wrong day says nothing any more");
}
