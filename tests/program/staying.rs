//! Stages that end, contracts that begin, and jobs that are lost: from what is noted to what is proposed and shown.

use crate::desk::{Desk, put};
use crate::support::day;
use passerelle::app::{Edit, editing, moving};
use passerelle::domain::{ElementId, Half, PersonId, Says, Step, Subject};
use passerelle::i18n::{Catalogue, claims};
use passerelle::insight::placement::due_end::{ContractState, Mark, card_parts};
use passerelle::insight::placement::work::{self, Standing};
use passerelle::insight::retention::follow_up::Offset;
use passerelle::insight::retention::told::Told;
use passerelle::journal::schema::{follow_up, placement};
use passerelle::journal::{Kind, Value};

fn told(desk: &Desk, person: PersonId) -> Told {
    work::told_of(&desk.dossier(person).records, &desk.model.settings, desk.model.today)
}

/// The sentences of the block, in French.
fn sentences(desk: &Desk, person: PersonId) -> Vec<String> {
    let words = Catalogue::french();
    let rules = work::rules(&desk.model.settings);
    let told = told(desk, person);
    // The reader of a test types plain spaces.
    told.claims.iter().map(|claim| claims::claim(&words, claim, rules).replace(['\u{202f}', '\u{a0}'], " ")).collect()
}

fn marks(desk: &Desk, person: PersonId) -> Vec<Mark> {
    let card = desk.model.board.card(person).unwrap();
    card_parts(&card.placements, desk.model.today).iter().map(|part| part.mark).collect()
}

fn answer(desk: &mut Desk, person: PersonId, contract: ElementId, half: Half, says: Says) -> ElementId {
    let id = work::follow_up_id(contract, Offset::parse("3m").unwrap(), half);
    let put = |field, value| put(&Kind::FollowUp, id, field, value);
    let edits = vec![
        put("contract", Value::text(contract)),
        put("slot", Value::text("3m")),
        put("half", Value::text(half.code())),
        put("answer", Value::text(says.code())),
    ];
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    id
}

#[test]
fn s5_a_stage_ends_as_planned_in_one_act_and_the_card_is_silent_once_a_contract_began() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Rachid");
    desk.on("2026-03-16");
    let dates = [("company", "Brico"), ("start", "2026-03-16"), ("planned_end", "2026-03-27")];
    let stage = desk.add(person, Kind::Placement, &dates);
    let term = |desk: &Desk| {
        let records = desk.dossier(person).records;
        work::planned_term(records.element(&Kind::Placement, stage).unwrap(), desk.model.today)
    };
    assert_eq!(term(&desk), None, "it has not come yet");
    for today in ["2026-03-27", "2026-04-02"] {
        desk.on(today);
        assert_eq!(term(&desk), Some(day("2026-03-27")), "the day that was planned, whenever it is confirmed");
    }
    assert_eq!(marks(&desk, person), [Mark::EndToConfirm]);
    // A contract that begins later says nothing yet; once it has begun, the stage asks for nothing.
    desk.add(person, Kind::Contract, &[("type", "cdi"), ("employer", "Ville"), ("start", "2026-05-04")]);
    assert_eq!(marks(&desk, person), [Mark::EndToConfirm]);
    desk.on("2026-05-04");
    assert_eq!(marks(&desk, person), []);
    let entries = [placement::END.with(day("2026-03-27")), placement::END_REASON.with("term")];
    let edits = entries.map(|entry| Edit::element(stage, entry)).into();
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    assert_eq!(term(&desk), None);
    desk.add(person, Kind::Evaluation, &[("placement", &stage.to_string()), ("result", "positive")]);
    assert_eq!(marks(&desk, person), [Mark::Done]);
}

#[test]
fn an_open_stage_can_end_today() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Rachid");
    desk.on("2026-03-20");
    let term = |desk: &mut Desk, start: &str| {
        let stage = desk.add(person, Kind::Placement, &[("company", "Brico"), ("start", start)]);
        let records = desk.dossier(person).records;
        work::planned_term(records.element(&Kind::Placement, stage).unwrap(), desk.model.today)
    };
    assert_eq!(term(&mut desk, "2026-03-16"), Some(day("2026-03-20")));
    assert_eq!(term(&mut desk, "2026-03-21"), None, "it has not begun");
    assert_eq!(term(&mut desk, ""), None, "it is being looked for");
}

#[test]
fn three_voices_are_asked_one_after_the_other() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Rachid");
    desk.on("2026-03-20");
    let stage = desk.add(person, Kind::Placement, &[("company", "Brico"), ("start", "2026-03-16")]);
    let next = |desk: &Desk| {
        let records = desk.dossier(person).records;
        work::next_voice(&records, records.element(&Kind::Placement, stage).unwrap(), desk.model.today)
    };
    for voice in ["trainer", "tutor", "person"] {
        assert_eq!(next(&desk), voice);
        let named = stage.to_string();
        let said = [("placement", named.as_str()), ("by", voice), ("day", "2026-03-20"), ("result", "positive")];
        desk.add(person, Kind::Evaluation, &said);
    }
    assert_eq!(next(&desk), "trainer");
}

#[test]
fn h35_a_contract_that_begins_proposes_the_step_where_the_card_belongs() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Karim");
    desk.on("2026-03-20");
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    let proposed = |desk: &Desk| {
        let dossier = desk.dossier(person);
        let told = told(desk, person);
        let step = dossier.step().unwrap_or(Step::Intake);
        let proposed = work::step_to_propose(&dossier.records, &told, step, desk.model.today);
        proposed.map(|(to, start, _)| (to, start.to_string()))
    };
    let is = |to, start: &str| Some((to, start.to_owned()));
    desk.add(person, Kind::CpasContract, &[("type", "art60"), ("cpas", "Couvin"), ("start", "2026-03-16")]);
    assert_eq!(proposed(&desk), is(Step::CpasContract, "2026-03-16"));
    let contract = desk.add(person, Kind::Contract, &[("type", "cdi"), ("employer", "Ville"), ("start", "2026-04-01")]);
    assert_eq!(proposed(&desk), is(Step::CpasContract, "2026-03-16"), "the job has not begun");
    desk.on("2026-04-01");
    assert_eq!(proposed(&desk), is(Step::Hired, "2026-04-01"), "the job comes before the article 60");
    for to in [Step::Hired, Step::Retained, Step::Closed] {
        desk.send(moving::Msg::Moved { person, to });
        assert_eq!(proposed(&desk), None, "{to}");
    }
    // A training is no job, and what was lost leads nowhere; the article 60 still runs.
    desk.send(moving::Msg::Moved { person, to: Step::JobSearch });
    desk.on("2026-07-01");
    answer(&mut desk, person, contract, Half::Worker, Says::No);
    assert_eq!(proposed(&desk), is(Step::CpasContract, "2026-03-16"));
    desk.add(person, Kind::Contract, &[("type", "pfi"), ("employer", "Brico"), ("start", "2026-06-29")]);
    assert_eq!(proposed(&desk), is(Step::CpasContract, "2026-03-16"));
}

#[test]
fn h6_a_six_month_contract_says_one_thing_of_six_months() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Marisol");
    desk.on("2026-11-29");
    let dates = [("start", "2026-10-01"), ("planned_end", "2027-03-31"), ("signed", "2026-09-20")];
    let contract = desk.add(person, Kind::Contract, &[&[("type", "cdd"), ("employer", "Net")][..], &dates].concat());
    assert_eq!(
        sentences(&desk, person),
        [
            "En emploi depuis le 1er oct. 2026",
            "Plus de 6 mois : il faudrait être encore en emploi le 1er avr. 2027. Avec les contrats notés, l'emploi va \
             jusqu'au 31 mars 2027.",
            "Insertion au sens du décret : 3 mois chez un même employeur, atteints le 31 déc. 2026, si le contrat \
             tient",
            "Contrat d'au moins 6 mois ou CDI, dès le 20 sept. 2026 (durable à la signature)",
        ]
    );
    // Lost on 12 November: nothing of the contract goes on.
    desk.on("2027-01-05");
    let said = answer(&mut desk, person, contract, Half::Worker, Says::No);
    desk.edit(person, Edit::element(said, follow_up::LAST_DAY.with(day("2026-11-12"))));
    assert_eq!(
        sentences(&desk, person),
        [
            "En emploi du 1er oct. 2026 au 12 nov. 2026",
            "Plus de 6 mois : non, l'emploi s'est arrêté avant le 1er avr. 2027.",
            "Insertion au sens du décret : pas encore avec les contrats notés.",
            "Contrat d'au moins 6 mois ou CDI, dès le 20 sept. 2026 (durable à la signature)",
        ]
    );
    let standing = |desk: &Desk| {
        let records = desk.dossier(person).records;
        let told = told(desk, person);
        work::standing(records.element(&Kind::Contract, contract).unwrap(), &told, desk.model.today)
    };
    assert_eq!(standing(&desk), Standing::Lost { last: Some(day("2026-11-12")) });
    // A second contract shares no day with the one that was lost.
    desk.add(person, Kind::Contract, &[("type", "cdd"), ("employer", "Ville"), ("start", "2027-01-04")]);
    let shared = |desk: &Desk| work::shared_days(&desk.dossier(person).records, &told(desk, person)).len();
    assert_eq!(shared(&desk), 0);
    answer(&mut desk, person, contract, Half::Worker, Says::Yes);
    assert_eq!((standing(&desk), shared(&desk)), (Standing::As(ContractState::Running), 1));
}

#[test]
fn two_contracts_with_one_employer_are_with_one_however_it_is_written() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Karim");
    desk.on("2026-07-15");
    let contract = |desk: &mut Desk, employer: &str, start: &str, end: &str| {
        let dates = [("start", start), ("planned_end", end), ("end", end)];
        desk.add(person, Kind::Contract, &[&[("type", "cdd"), ("employer", employer)][..], &dates].concat())
    };
    contract(&mut desk, "Ville de Couvin", "2026-04-01", "2026-05-15");
    let second = contract(&mut desk, "VILLE DE  COUVIN", "2026-05-16", "2026-07-05");
    let decree = |desk: &Desk| sentences(desk, person).into_iter().find(|line| line.contains("décret")).unwrap();
    assert_eq!(
        decree(&desk),
        "Insertion au sens du décret : 3 mois chez un même employeur, atteints le 30 juin 2026, confirmés le 5 juil. \
         2026"
    );
    desk.change(person, Kind::Contract, second, &[("employer", "Ville de Chimay")]);
    assert_eq!(decree(&desk), "Insertion au sens du décret : pas encore avec les contrats notés.");
}
