//! The rows L14, L15 and L24 of `docs/field.md`, from facts to figures: presences are entered in the grid, and hours follow.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/day.rs"]
mod support;

use passerelle::app::form::RecordForm;
use passerelle::app::journal::Notes;
use passerelle::app::people::NewPerson;
use passerelle::app::presence::{Entry, Spot};
use passerelle::app::{Cx, Edit, Model, Msg, Route, editing, journal, people, presence, route, settings, update};
use passerelle::domain::{
    Attendance, Duration, ElementId, Lang, Line, Minute, Motive, OrgType, PersonId, Step, Subject,
};
use passerelle::i18n::Catalogue;
use passerelle::insight::presence::hour_sheet::{Figure, Sheet, hours_id};
use passerelle::insight::presence::hours::Month;
use passerelle::insight::presence::{Rate, presences};
use passerelle::journal::schema::{self, cohort, grouping, hours, thresholds};
use passerelle::journal::{Kind, Value};
use support::day;
use uuid::Uuid;

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// A field of an element, by the key of the field.
fn written(kind: &Kind, id: ElementId, key: &str, value: Value) -> Edit {
    Edit::element(id, kind.schema().unwrap().field(key).unwrap().says(value))
}

const MARCH: Month = Month { year: 2026, month: 3 };

/// An organisation with a group that meets every half-day for 3 h 48, on Friday 13 March 2026.
struct Team {
    model: Model,
    cx: Cx,
    cohort: ElementId,
}

impl Team {
    fn new() -> Self {
        let today = day("2026-03-13");
        let cx = Cx::counted(today, Minute::parse("2026-03-13T16:00Z").unwrap(), 1);
        let cohort = ElementId::derived(Uuid::nil(), "mars");
        let mut team = Self { model: Model::new(today, Route::default()), cx, cohort };
        team.send(journal::Msg::Loaded(Ok((Notes::default(), Vec::new()))));
        let (name, member) = (line("Carrefour"), line("Anne"));
        team.send(settings::Msg::Created { name, org_type: OrgType::Cisp, member });
        let about = Subject::Settings(team.model.device.unwrap().org);
        let half_days = ["mon_am", "mon_pm", "tue_am", "tue_pm", "wed_am", "wed_pm", "fri_am"];
        let edits = vec![
            Edit::element(cohort, cohort::NAME.with(&line("Mars"))),
            Edit::element(cohort, cohort::SESSION.with(Duration::minutes(228))),
            Edit::element(cohort, cohort::TIMETABLE.with(half_days.to_vec())),
        ];
        team.send(editing::Msg::Edited { about, edits });
        team
    }

    fn send(&mut self, msg: impl Into<Msg>) {
        update(&mut self.model, msg.into(), &mut self.cx);
    }

    fn person(&mut self, name: &str) -> PersonId {
        let before: Vec<PersonId> = self.model.board.cards().map(|card| card.id).collect();
        self.send(people::Msg::Submitted(Box::new(NewPerson {
            first_name: Some(line(name)),
            last_name: None,
            birth_year: None,
            locality: None,
            track: None,
            referent: None,
            step: Step::Training,
        })));
        let person = self.model.board.cards().map(|card| card.id).find(|id| !before.contains(id)).unwrap();
        self.edit(person, vec![Edit::register(grouping::COHORT.with(self.cohort))]);
        person
    }

    fn edit(&mut self, person: PersonId, edits: Vec<Edit>) {
        self.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    }

    /// Opens the grid of the week of a day.
    fn week(&mut self, of: &str) {
        let route = Route::parse(&format!("#/seances?groupe={}&semaine={of}", self.cohort));
        self.send(route::Msg::Changed(route));
    }

    fn note(&mut self, spot: Spot, attendance: Attendance, motive: Option<Motive>) {
        let entry: Entry = self.model.presence.as_ref().unwrap().entry(spot, attendance, motive).unwrap();
        self.send(presence::Msg::Entered(vec![entry]));
    }

    fn sheet(&mut self, person: PersonId) -> Sheet {
        self.send(route::Msg::Changed(Route::Person(person, Default::default())));
        let dossier = self.model.dossier.clone().unwrap();
        Sheet::read(&dossier.records, &self.model.settings, self.model.today)
    }
}

#[test]
fn l14_only_what_took_place_counts_and_planned_excused_or_absent_is_nothing() {
    let mut team = Team::new();
    let person = team.person("Amélie");
    // A week to come: an excuse can be noted, and a presence that a file brings all the same counts nothing.
    team.week("2026-03-16");
    team.note(Spot { row: 0, column: 0 }, Attendance::Excused, None);
    let later = ElementId::derived(Uuid::nil(), "later");
    let put = |field, value| written(&Kind::Presence, later, field, value);
    let planned = vec![
        put("cohort", Value::text(team.cohort)),
        put("day", Value::text("2026-03-17")),
        put("half", Value::text("am")),
        put("attendance", Value::text("present")),
    ];
    team.edit(person, planned);
    team.week("2026-03-09");
    team.note(Spot { row: 0, column: 0 }, Attendance::Excused, None);
    team.note(Spot { row: 0, column: 1 }, Attendance::Absent, Some(Motive::Justified));
    team.note(Spot { row: 0, column: 2 }, Attendance::Present, None);
    team.note(Spot { row: 0, column: 2 }, Attendance::NotEntered, None);
    // A placement that is only planned.
    let placement = ElementId::derived(Uuid::nil(), "placement");
    let stage = |field, value| written(&Kind::Placement, placement, field, value);
    team.edit(person, vec![stage("start", Value::text("2026-03-02")), stage("planned", Value::Int(2_280))]);
    assert_eq!(team.sheet(person).total(), Duration::minutes(0));

    // One presence is as long as the half-day of its group, or as long as typed; a placement counts its real hours
    // in the month of its end.
    team.week("2026-03-09");
    team.note(Spot { row: 0, column: 2 }, Attendance::Present, None);
    team.edit(person, vec![stage("end", Value::text("2026-02-27")), stage("done", Value::Int(1_200))]);
    let sheet = team.sheet(person);
    assert_eq!(
        (sheet.of_category("training"), sheet.of_month(MARCH)),
        (Duration::minutes(228), Duration::minutes(228))
    );
    assert_eq!((sheet.of_category("placement"), sheet.total()), (Duration::minutes(1_200), Duration::minutes(1_428)));
    assert_eq!(sheet.categories, ["training", "placement"]);
    let dossier = team.model.dossier.clone().unwrap();
    let (_, entered) =
        presences(&dossier.records).into_iter().find(|(_, it)| it.attendance == Attendance::Present).unwrap();
    team.edit(person, vec![Edit::element(entered.id, schema::presence::MINUTES.with(Duration::minutes(120)))]);
    assert_eq!(team.sheet(person).of_category("training"), Duration::minutes(120));
}

#[test]
fn l14_the_days_of_an_article_60_count_by_its_own_schedule_when_the_preset_is_on() {
    let mut team = Team::new();
    let person = team.person("Karim");
    let contract = ElementId::derived(Uuid::nil(), "contract");
    let put = |field, value| written(&Kind::CpasContract, contract, field, value);
    let edits = vec![
        put("type", Value::text("art60")),
        put("start", Value::text("2012-10-04")),
        put("end", Value::text("2013-10-03")),
        put("weekly", Value::Int(38 * 60)),
    ];
    team.edit(person, edits);
    assert_eq!(team.sheet(person).total(), Duration::minutes(0));
    let about = Subject::Settings(team.model.device.unwrap().org);
    let preset = Edit::register(thresholds::HOUR_PRESET.with(true));
    team.send(editing::Msg::Edited { about, edits: vec![preset] });
    // 63 weekdays of 2012 and 198 of 2013, without the 2 and the 6 bank holidays that fall on one.
    assert_eq!(team.sheet(person).of_category("70"), Duration::minutes((61 + 192) * 456));
}

#[test]
fn l15_a_typed_figure_stands_beside_the_computed_one_until_it_is_recomputed() {
    let mut team = Team::new();
    let person = team.person("Amélie");
    team.week("2026-03-09");
    for column in 0..6 {
        team.note(Spot { row: 0, column }, Attendance::Present, None);
    }
    let figure = |team: &mut Team| -> Figure { team.sheet(person).figure("training", MARCH) };
    assert_eq!(figure(&mut team).hours.computed, Duration::minutes(22 * 60 + 48));

    let id = hours_id(person, MARCH, "training");
    let proposed = [
        (hours::MONTH.any(), "2026-03-01".to_owned()),
        (hours::CATEGORY.any(), "training".to_owned()),
        (hours::COMPUTED.any(), "22 h 48".to_owned()),
    ];
    let mut form = RecordForm::element(Kind::Hours, id, &proposed);
    form.set(hours::MINUTES, "20 h".to_owned());
    form.set(hours::REASON, "feuille signée".to_owned());
    team.edit(person, form.edits().unwrap());
    let typed = figure(&mut team);
    assert_eq!((typed.hours.typed, typed.hours.computed), (Some(Duration::minutes(1_200)), Duration::minutes(1_368)));
    assert!(!typed.hours.stale);
    assert_eq!(team.sheet(person).total(), Duration::minutes(1_200));

    // New presences: the typed figure still counts, and one is told that the other has changed.
    team.week("2026-03-09");
    team.note(Spot { row: 0, column: 6 }, Attendance::Present, None);
    let later = figure(&mut team);
    assert!(later.hours.stale && later.hours.typed == Some(Duration::minutes(1_200)));
    team.edit(person, vec![Edit::remove(Kind::Hours, id)]);
    let again = figure(&mut team);
    assert_eq!((again.hours.typed, again.hours.counted()), (None, Duration::minutes(7 * 228)));
}

#[test]
fn l24_the_answers_and_motives_are_those_of_the_list_and_an_excuse_is_no_absence() {
    assert_eq!(Attendance::ALL.map(Attendance::code), ["present", "excused", "absent", "not_entered"]);
    assert_eq!(Motive::ALL.map(Motive::code), ["justified", "unjustified", "unknown"]);
    let mut team = Team::new();
    let names: Vec<String> = (0..3).map(|place| format!("Personne {place}")).collect();
    for name in &names {
        team.person(name);
    }
    team.week("2026-03-09");
    for (row, attendance) in [Attendance::Present, Attendance::Absent, Attendance::Excused].into_iter().enumerate() {
        team.note(Spot { row, column: 0 }, attendance, None);
    }
    let grid = team.model.presence.clone().unwrap();
    assert_eq!(grid.rate(0), Rate { present: 1, absent: 1 });
    assert_eq!(grid.cell(Spot { row: 1, column: 0 }).unwrap().motive.unwrap_or_default(), Motive::Unknown);
}

/// The keys of the grid must not meet each other in any language.
#[test]
fn the_letters_of_each_language_are_distinct() {
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        let named = ["present", "excused", "absent"].map(|code| words.text(&format!("sessions-letter-{code}")));
        let mut letters: Vec<String> = named.into_iter().chain(["N", "T", "M"].map(str::to_owned)).collect();
        assert!(letters.iter().all(|letter| letter.chars().count() == 1), "{lang:?}: {letters:?}");
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), 6, "{lang:?}");
    }
}
