//! The rows R1 to R5, R9 and R10 of `docs/field.md`, the law as it is in 2026: each by its acceptance check.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/boxes.rs"]
mod boxes;

#[path = "support/day.rs"]
mod support;

#[path = "program/desk.rs"]
#[allow(dead_code, reason = "the desk has more drawers than these rows open")]
mod desk;

use boxes::boxed;
use desk::{Desk, line};
use passerelle::app::form::{RecordForm, SituationForm};
use passerelle::app::{Edit, editing};
use passerelle::domain::{Duration, ElementId, PersonId, Step, Subject};
use passerelle::i18n::Catalogue;
use passerelle::insight::Record;
use passerelle::insight::law::rows::{DatedList, Standing, standing};
use passerelle::insight::law::{Figure, InForce, figure, figures};
use passerelle::insight::path::checklist::{Around, State, lines};
use passerelle::insight::people::forem::registration;
use passerelle::insight::placement::cpas_length::{Regime, Rule, is_to_review, proposals};
use passerelle::insight::presence::assimilated::{Beyond, beyond, total};
use passerelle::insight::presence::ceiling::{Ceiling, Reach};
use passerelle::insight::presence::hour_sheet::Sheet;
use passerelle::journal::schema::{
    assimilated, cpas_contract, dated_row, eligibility, legal_figure, situation, track, track_template,
};
use passerelle::journal::{AnyField, Keys, Kind};
use support::day;

impl Desk {
    /// Another figure of the law from a day on.
    fn law(&mut self, of: Figure, from: &str, value: u32) {
        let edit = Edit::of(Keys::one(of), legal_figure::AMOUNT.with(value)).on(Some(day(from)));
        self.settle(vec![edit]);
    }

    fn figure(&self, of: Figure, on: &str) -> Option<u32> {
        figure(&self.model.settings.records, of, day(on)).map(|known| known.value)
    }

    fn only(&self, person: PersonId, kind: Kind) -> Record {
        self.dossier(person).records.of(&kind)[0].clone()
    }

    /// A status on entry from a day on, as its form writes it.
    fn status(&mut self, person: PersonId, on: &str, status: &str) {
        let dossier = self.dossier(person);
        let mut form = SituationForm::of(&dossier, day(on));
        (form.status, form.status_on) = (status.to_owned(), on.to_owned());
        let edits = form.edits(&dossier, ElementId::random).unwrap();
        self.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    }

    /// A filière of the organisation with an objective.
    fn filiere(&mut self, objective: &str) -> ElementId {
        let id = ElementId::random();
        self.settle(vec![
            Edit::element(id, track_template::NAME.with(&line(objective))),
            Edit::element(id, track_template::OBJECTIVE.with(objective)),
        ]);
        id
    }
}

fn lines_of(desk: &Desk, person: PersonId, step: Step, item: &str) -> Option<State> {
    let records = desk.dossier(person).records;
    let around = Around { records: &records, since: None, today: desk.model.today };
    let found = lines(step, &around, &desk.model.settings.records);
    found.into_iter().find(|line| line.item == item).map(|line| line.state)
}

#[test]
fn each_figure_of_the_law_has_a_day_and_a_source_and_an_organisation_writes_its_own() {
    let mut desk = Desk::founded(1);
    let words = Catalogue::french();
    for of in Figure::ALL {
        assert!(!figures(&desk.model.settings.records, of).is_empty(), "{of}");
        assert!(words.has(&format!("law-{of}")) && words.has(&format!("law-source-{}", of.source())), "{of}");
    }
    assert_eq!(desk.figure(Figure::ForemDays, "2025-12-31"), None, "before it holds it says nothing");
    assert_eq!(desk.figure(Figure::ForemDays, "2026-01-01"), Some(28));
    desk.law(Figure::AssimilatedDays, "2026-09-01", 45);
    assert_eq!(desk.figure(Figure::AssimilatedDays, "2026-08-31"), Some(30), "what comes before keeps the old one");
    assert_eq!(desk.figure(Figure::AssimilatedDays, "2026-09-01"), Some(45));
    // A figure of the same day stands for the public one.
    desk.law(Figure::CpasDays, "2026-03-01", 338);
    let known = figures(&desk.model.settings.records, Figure::CpasDays);
    assert_eq!(known, [InForce { from: day("2026-03-01"), value: 338 }]);
    // It is in the backup that a colleague joins with.
    let backup = desk.backup();
    let joined = Desk::joining(2, &backup, "Basile");
    assert_eq!(joined.figure(Figure::CpasDays, "2026-03-01"), Some(338));
}

#[test]
fn r1_article_60_is_312_days_from_march_2026_and_the_older_lengths_are_of_before() {
    let mut desk = Desk::founded(1);
    let rule = Rule::read(&desk.model.settings.records);
    let told = |start: &str| {
        let found = proposals(day(start), None, rule).into_iter();
        found.map(|one| (one.length.days(), one.regime)).collect::<Vec<_>>()
    };
    let now = [(312, Regime::InForce), (468, Regime::Former), (624, Regime::Former)];
    assert_eq!(told("2026-03-01"), now);
    assert_eq!(told("2026-02-28"), [(312, Regime::Usual), (468, Regime::Former), (624, Regime::Former)]);
    desk.law(Figure::CpasDays, "2027-01-01", 468);
    let rule = Rule::read(&desk.model.settings.records);
    let found = proposals(day("2027-01-01"), None, rule);
    assert_eq!((found[0].length.days(), found[0].regime), (468, Regime::InForce), "the law changes in the settings");
}

#[test]
fn r1_a_running_contract_that_the_reform_reaches_is_to_review_until_somebody_has() {
    let mut desk = Desk::founded(1);
    let rule = Rule::read(&desk.model.settings.records);
    let today = day("2026-03-04");
    let mut check = |boxes: &[(AnyField, String)], expected: bool, why: &str| {
        let person = desk.new_person("Karim");
        let sort = boxed(cpas_contract::TYPE, "art60");
        let boxes: Vec<_> = [sort].into_iter().chain(boxes.iter().cloned()).collect();
        desk.note(person, Kind::CpasContract, &boxes);
        assert_eq!(is_to_review(&desk.only(person, Kind::CpasContract), rule, today), expected, "{why}");
    };
    let dates = |start, end| vec![boxed(cpas_contract::START, start), boxed(cpas_contract::PLANNED_END, end)];
    check(&dates("2025-09-01", "2027-02-28"), true, "eighteen months, begun before");
    check(&dates("2025-09-01", "2026-08-31"), false, "one year to the day");
    check(&dates("2026-03-01", "2027-08-31"), false, "begun under the rule");
    check(&dates("2024-09-01", "2026-02-28"), false, "over before the rule");
    check(&[boxed(cpas_contract::START, "2025-09-01")], true, "nobody knows how long");
    let reviewed = [dates("2025-09-01", "2027-02-28"), vec![boxed(cpas_contract::REVIEWED, "2026-03-02")]].concat();
    check(&reviewed, false, "a colleague has looked at it with the CPAS");
    let stopped = [dates("2025-09-01", "2027-02-28"), vec![boxed(cpas_contract::END, "2026-02-10")]].concat();
    check(&stopped, false, "it was stopped");
}

#[test]
fn r2_hours_stand_beside_the_most_of_their_objective_and_warn_from_nine_tenths() {
    let mut desk = Desk::founded(1);
    desk.law(Figure::HoursOrientation, "2026-01-01", 100);
    let (orient, trade) = (desk.filiere("orientation"), desk.filiere("professional"));
    let person = desk.new_person("Amélie");
    let read = |desk: &Desk| {
        let (records, settings) = (desk.dossier(person).records, &desk.model.settings);
        let sheet = Sheet::read(&records, settings, desk.model.today);
        Ceiling::read(&records, &settings.records, &sheet, desk.model.today)
    };
    assert_eq!(read(&desk), None, "no filière, no ceiling");
    desk.edit(person, Edit::element(ElementId::random(), track::TEMPLATE.with(orient)));
    let month = [("month", "2026-02-01"), ("category", "training"), ("minutes", "80 h")];
    let typed = desk.add(person, Kind::Hours, &month);
    assert_eq!(read(&desk).map(Ceiling::reach), Some(Reach::Below));
    desk.change(person, Kind::Hours, typed, &[("minutes", "90 h")]);
    assert_eq!(read(&desk).map(Ceiling::reach), Some(Reach::Near));
    // Hours that count as done count here too.
    desk.note(person, Kind::Assimilated, &[boxed(assimilated::MINUTES, "10 h 30")]);
    let ceiling = read(&desk).unwrap();
    assert_eq!((ceiling.counted, ceiling.most), (Duration::minutes(6030), Duration::minutes(6000)));
    assert_eq!(ceiling.reach(), Reach::Past);
    // A second filière has its own: 100 h and 2 100 h.
    desk.edit(person, Edit::element(ElementId::random(), track::TEMPLATE.with(trade)));
    let both = read(&desk).unwrap();
    assert_eq!((both.most, both.tracks, both.reach()), (Duration::minutes(2200 * 60), 2, Reach::Below));
}

#[test]
fn r3_an_absence_that_counts_as_done_has_its_days_and_its_days_back() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let absence = |desk: &mut Desk, reason: &str, from: &str, to: &str, certificate: &str| {
        let boxes = [
            boxed(assimilated::REASON, reason),
            boxed(assimilated::FROM, from),
            boxed(assimilated::TO, to),
            boxed(assimilated::MINUTES, "8 h"),
            boxed(assimilated::CERTIFICATE, certificate),
        ];
        desk.note(person, Kind::Assimilated, &boxes)
    };
    let found = |desk: &Desk| beyond(&desk.dossier(person).records, &desk.model.settings.records);
    // Thirty days to the day, and fifteen days back: nothing to say.
    absence(&mut desk, "certificate", "2026-01-01", "2026-01-30", "yes");
    absence(&mut desk, "certificate", "2026-02-15", "2026-02-16", "yes");
    assert_eq!(found(&desk), []);
    // A day too long, and a day too soon; a birth has the days and not the days back.
    let soon = absence(&mut desk, "certificate", "2026-03-03", "2026-03-03", "yes");
    let birth = absence(&mut desk, "birth", "2026-03-04", "2026-04-03", "yes");
    assert_eq!(
        found(&desk),
        [(soon, Beyond::Back { back: 14, least: 15 }), (birth, Beyond::Days { days: 31, most: 30 })]
    );
    let paper = absence(&mut desk, "certificate", "2026-06-01", "2026-06-02", "no");
    absence(&mut desk, "force_majeure", "2026-07-01", "2026-12-31", "no");
    assert_eq!(found(&desk)[2..], [(paper, Beyond::NoCertificate)], "other reasons have no such limits");
    assert_eq!(total(&desk.dossier(person).records), Duration::minutes(6 * 480), "it warns and takes nothing away");
    // An end before the start is refused at its box, and nothing of it ever leaves.
    let turned = [boxed(assimilated::FROM, "2026-01-02"), boxed(assimilated::TO, "2026-01-01")];
    assert!(RecordForm::element(Kind::Assimilated, ElementId::random(), &turned).edits().is_err());
    let leaves = Kind::Assimilated.schema().unwrap().fields.iter().any(|field| field.family().1 != Default::default());
    assert!(!leaves);
}

#[test]
fn r4_a_ground_of_eligibility_has_its_days() {
    let mut desk = Desk::founded(1);
    let on = |desk: &Desk, code: &str, on: &str| {
        standing(&desk.model.settings.records, DatedList::Eligibility, code, day(on))
    };
    assert_eq!(on(&desk, "mire_ris", "2026-03-04"), Standing::Holds);
    assert_eq!(on(&desk, "mire_legal_stay", "2025-12-31"), Standing::Holds);
    assert_eq!(on(&desk, "mire_legal_stay", "2026-01-01"), Standing::ToConfirm(day("2026-01-01")));
    // What the organisation knows stands over the public days.
    let row = |code: &str, entry| Edit::of(Keys::two("eligibility", code), entry);
    desk.settle(vec![row("mire_legal_stay", dated_row::UNTIL.with(day("2026-02-28")))]);
    assert_eq!(on(&desk, "mire_legal_stay", "2026-02-28"), Standing::Holds);
    assert_eq!(on(&desk, "mire_legal_stay", "2026-03-01"), Standing::Over(day("2026-02-28")));
    // That it was checked may leave; the ground never does.
    let person = desk.new_person("Lina");
    let boxes = [boxed(eligibility::REASON, "mire_legal_stay"), boxed(eligibility::CHECKED, "2026-03-04")];
    desk.note(person, Kind::Eligibility, &boxes);
    assert!(eligibility::REASON.any().family().1 == Default::default());
    assert!(eligibility::CHECKED.any().family().1 != Default::default());
    assert_eq!(desk.dossier(person).timeline.iter().filter(|entry| entry.fact.kind == Kind::Eligibility).count(), 2);
    // The point of the checklist follows by itself.
    let point = lines_of(&desk, person, Step::Assessment, "eligibility");
    assert_eq!(point, Some(State::Known));
}

#[test]
fn r5_an_aid_has_its_days_and_all_of_the_list_have_words() {
    let desk = Desk::founded(1);
    let on = |code: &str, on: &str| standing(&desk.model.settings.records, DatedList::HiringAid, code, day(on));
    assert_eq!(on("impulsion_55", "2025-12-31"), Standing::Holds);
    assert_eq!(on("impulsion_55", "2026-01-01"), Standing::Over(day("2025-12-31")));
    assert_eq!(on("impulsion_57", "2025-12-31"), Standing::NotYet(day("2026-01-01")));
    assert_eq!(on("sesam", "2026-06-30"), Standing::Holds);
    assert_eq!(on("sesam", "2026-07-01"), Standing::Over(day("2026-06-30")));
    assert_eq!(on("prime_unique", "2026-06-30"), Standing::NotYet(day("2026-07-01")));
    assert_eq!(on("prime_unique", "2026-07-01"), Standing::Holds);
    for code in ["none", "unknown"] {
        assert_eq!(on(code, "2030-01-01"), Standing::Holds);
    }
}

#[test]
fn r9_an_integration_income_asks_for_a_registration_within_four_weeks() {
    let mut desk = Desk::founded(1);
    let due = |desk: &Desk, person| {
        registration(&desk.dossier(person).records, &desk.model.settings.records, desk.model.today)
    };
    let (new, followed, other) = (desk.new_person("Abel"), desk.new_person("Basile"), desk.new_person("Chloé"));
    desk.status(new, "2026-03-02", "ris");
    desk.status(followed, "2025-06-01", "ris");
    desk.status(other, "2026-03-02", "dei");
    let told = due(&desk, new).unwrap();
    assert_eq!((told.since, told.by, told.days), (day("2026-03-02"), day("2026-03-30"), 28));
    let told = due(&desk, followed).unwrap();
    assert_eq!((told.since, told.by, told.days), (day("2025-06-01"), day("2026-04-01"), 90));
    assert_eq!(due(&desk, other), None);
    // A point of the checklist, for those whom it concerns alone.
    let point = |desk: &Desk, person| lines_of(desk, person, Step::Assessment, "forem_registration");
    assert_eq!([new, other].map(|person| point(&desk, person)), [Some(State::Missing), None]);
    desk.edit(new, Edit::register(situation::FOREM_SINCE.with(day("2026-03-10"))));
    assert_eq!((due(&desk, new), point(&desk, new)), (None, Some(State::Known)));
    // The days are a setting.
    desk.law(Figure::ForemDaysFollowed, "2026-01-01", 120);
    assert_eq!(due(&desk, followed).unwrap().by, day("2026-05-01"));
}

#[test]
fn r10_french_says_positionnement_metier_and_that_the_single_file_stays_with_forem() {
    let words = Catalogue::french();
    for id in ["dossier-goal", "field-goal-word", "point-goal"] {
        assert_eq!(words.text(id), "Positionnement métier", "{id}");
    }
    assert_eq!(words.text("dossier-project"), "Projet professionnel");
    assert!(words.text("help-data-4").contains("dossier unique"));
    assert_eq!(words.text("paper-goal"), "Le métier que je vise", "the sheet for the person is in plain words");
}
