use super::*;
use crate::domain::OrgType;
use crate::domain::day::day;
use crate::insight::dossier::Dossier;
use crate::insight::paper::sample::{dossier, id, org, today};
use crate::insight::results::Period;
use std::collections::BTreeSet;

/// Somebody followed in the year, of whom everything is known.
const WHOLE: [(&str, &str, &str); 8] = [
    ("identity", "2026-01-05", r#"{"first_name":"Karim","birth_year":1990}"#),
    ("step", "2026-01-05", r#"{"step":"intake"}"#),
    ("step", "2026-01-12", r#"{"step":"orientation"}"#),
    ("referent", "2026-01-05", r#"{"member":"$Anne"}"#),
    ("situation", "2026-01-05", r#"{"schooling":"cesdd"}"#),
    ("eligibility", "2026-01-05", r#"{"eligibility":"$proof","checked":"2026-01-05","proof_seen":true}"#),
    ("phone", "2026-01-05", r#"{"phone":"$phone","number":"0450 00 00 00"}"#),
    ("entry_status", "2026-01-05", r#"{"status":"ris"}"#),
];

fn year() -> Period {
    Period { from: day("2025-03-05"), to: day("2026-12-31") }
}

fn settings() -> Settings {
    Settings { org_type: OrgType::Cisp, ..Settings::default() }
}

fn found(dossier: &Dossier) -> Vec<Flaw> {
    Quality::of(flaws(dossier, &settings(), Some(org()), year(), today())).0
}

/// The matters of a whole dossier without the facts of some kinds, and with others.
fn matters(without: &[&str], more: &[(&str, &str, &str)]) -> Vec<Matter> {
    let kept = WHOLE.into_iter().filter(|(kind, ..)| !without.contains(kind));
    let facts: Vec<_> = kept.chain(more.iter().copied()).collect();
    found(&dossier(&facts)).into_iter().map(|flaw| flaw.matter).collect()
}

#[test]
fn l35_a_whole_dossier_has_no_flaw_and_each_gap_has_its_own() {
    assert_eq!(matters(&[], &[]), []);
    assert_eq!(matters(&["referent"], &[]), [Matter::Referent]);
    assert_eq!(matters(&["situation"], &[]), [Matter::Schooling]);
    assert_eq!(matters(&["eligibility"], &[]), [Matter::Proof]);
    let unseen = r#"{"eligibility":"$proof","checked":"2026-01-05","proof_seen":false}"#;
    assert_eq!(matters(&["eligibility"], &[("eligibility", "2026-01-05", unseen)]), [Matter::Proof]);
    let nameless = ("identity", "2026-01-05", r#"{"first_name":"Karim"}"#);
    assert_eq!(matters(&["identity"], &[nameless]), [Matter::BirthYear]);
}

#[test]
fn what_was_noted_as_unknown_is_an_answer_and_whoever_only_came_once_is_asked_nothing() {
    let unknown = ("situation", "2026-01-06", r#"{"schooling":null}"#);
    assert_eq!(matters(&["situation"], &[unknown]), []);
    let visitor = [WHOLE[1], ("identity", "2026-01-05", r#"{"first_name":"Karim"}"#)];
    assert_eq!(found(&dossier(&visitor)), []);
    let before = [("step", "2024-01-12", r#"{"step":"training"}"#), ("step", "2024-06-01", r#"{"step":"closed"}"#)];
    assert_eq!(found(&dossier(&before)), [], "the path had ended before the period");
}

#[test]
fn l35_contracts_placements_and_exits_say_what_they_lack() {
    let bare = ("contract", "2026-02-01", r#"{"contract":"$one","employer":"Delhaize"}"#);
    assert_eq!(matters(&[], &[bare]), [Matter::Contract]);
    let over = r#"{"placement":"$stage","start":"2026-01-19","planned_end":"2026-02-06"}"#;
    assert_eq!(matters(&[], &[("placement", "2026-01-15", over)]), [Matter::PlannedEnd]);
    let ended = ("placement", "2026-02-06", r#"{"placement":"$stage","end":"2026-02-06"}"#);
    assert_eq!(matters(&[], &[("placement", "2026-01-15", over), ended]), [Matter::Evaluation]);
    let evaluated = ("evaluation", "2026-02-06", r#"{"evaluation":"$e","placement":"$stage","day":"2026-02-06"}"#);
    assert_eq!(matters(&[], &[("placement", "2026-01-15", over), ended, evaluated]), []);
    let rhythm = r#"{"placement":"$long","start":"2026-01-12","planned_end":"2026-06-30","rhythm":"m1"}"#;
    assert_eq!(matters(&[], &[("placement", "2026-01-12", rhythm)]), [Matter::Suggested]);
    let closed = ("step", "2026-02-20", r#"{"step":"closed"}"#);
    assert_eq!(matters(&[], &[closed]), [Matter::Exit]);
    assert_eq!(matters(&[], &[closed, ("outcome", "2026-02-20", r#"{"outcome":"unknown"}"#)]), [Matter::Exit]);
    assert_eq!(matters(&[], &[closed, ("outcome", "2026-02-20", r#"{"outcome":"moved_away"}"#)]), []);
}

#[test]
fn l35_six_months_that_nobody_asked_about_and_a_call_without_a_number() {
    let old = r#"{"contract":"$job","type":"cdi","employer":"Delhaize","start":"2025-08-18"}"#;
    let job = ("contract", "2025-08-18", old);
    assert_eq!(matters(&[], &[job]), [Matter::SixMonths]);
    assert_eq!(matters(&["phone"], &[job]), [Matter::SixMonths, Matter::Phone]);
    let yes = r#"{"follow_up":"$f","contract":"$job","slot":"6m","half":"worker","answer":"yes"}"#;
    assert_eq!(matters(&["phone"], &[job, ("follow_up", "2026-02-19", yes)]), []);
    let near = r#"{"contract":"$job","type":"cdi","employer":"Delhaize","start":"2025-09-22"}"#;
    assert_eq!(matters(&["phone"], &[("contract", "2025-09-22", near)]), [Matter::Phone]);
    let far = r#"{"contract":"$job","type":"cdi","employer":"Delhaize","start":"2026-01-19"}"#;
    assert_eq!(matters(&["phone"], &[("contract", "2026-01-19", far)]), []);
}

#[test]
fn l35_what_is_accepted_leaves_the_count_with_its_author_and_comes_back() {
    let karim = PersonId::derived(uuid::Uuid::nil(), "Karim");
    let accepted = format!(r#"{{"matter":"proof","element":"{karim}","reason":"Vue par le Forem"}}"#);
    let facts: Vec<_> = WHOLE.into_iter().filter(|(kind, ..)| *kind != "eligibility").collect();
    let quality = |more: &[(&str, &str, &str)]| {
        let facts: Vec<_> = facts.iter().copied().chain(more.iter().copied()).collect();
        Quality::of(found(&dossier(&facts)))
    };
    assert_eq!(quality(&[]).open(None), 1);
    let told = quality(&[("accepted", "2026-03-02", &accepted)]);
    assert_eq!((told.open(None), told.stakes(None)), (0, vec![]));
    let group = &told.groups(None)[0];
    let stated = group.accepted[0].accepted.as_ref().unwrap();
    assert_eq!(
        (group.matter, stated.reason.as_str(), stated.on),
        (Matter::Proof, "Vue par le Forem", day("2026-03-02"))
    );
    assert_eq!(stated.by, MemberId::derived(uuid::Uuid::nil(), "Anne"));
}

#[test]
fn l35_two_contracts_at_once_are_told_until_somebody_keeps_them() {
    let one =
        ("contract", "2026-01-12", r#"{"contract":"$a","type":"cdd","start":"2026-01-12","planned_end":"2026-12-31"}"#);
    let other =
        ("contract", "2026-02-02", r#"{"contract":"$b","type":"cdd","start":"2026-02-02","planned_end":"2026-12-31"}"#);
    assert_eq!(matters(&[], &[one, other]), [Matter::Overlap]);
    let kept = ("waiver", "2026-02-03", r#"{"waiver":"$w","rule":"overlap","elements":["$a","$b"]}"#);
    let reason = ("waiver", "2026-02-03", r#"{"waiver":"$w","reason":"Deux mi-temps"}"#);
    let facts: Vec<_> = WHOLE.into_iter().chain([one, other, kept, reason]).collect();
    let flaw = &found(&dossier(&facts))[0];
    let accepted = flaw.accepted.as_ref().unwrap();
    assert_eq!(
        (flaw.matter, accepted.reason.as_str(), accepted.waiver),
        (Matter::Overlap, "Deux mi-temps", Some(id("w")))
    );
}

#[test]
fn two_of_one_name_are_told_once_unless_their_years_differ_or_somebody_told_them_apart() {
    let person = |name: &str| PersonId::derived(uuid::Uuid::nil(), name);
    let known = |key: &str, name: &str, birth_year: Option<u16>| Known {
        person: person(key),
        name: name.to_owned(),
        birth_year,
        member: None,
        apart: BTreeSet::new(),
    };
    let people = [
        known("a", "Dorothée Dobbelstein", Some(1984)),
        known("b", "DOBBELSTEIN Dorothee", None),
        known("c", "Dorothée Dobbelstein", Some(1999)),
        known("d", "Marie Piron", None),
        known("e", "", None),
        known("f", "", None),
    ];
    let pairs = alike(&people);
    assert_eq!(pairs.len(), 2, "{pairs:?}");
    assert!(pairs.iter().all(|flaw| [flaw.person, PersonId::from(flaw.of.uuid())].contains(&person("b"))));
    let mut apart = people.clone();
    apart[1].apart = BTreeSet::from([person("a"), person("c")]);
    assert_eq!(alike(&apart), []);
}

#[test]
fn stakes_count_dossiers_or_gaps_and_one_colleague_sees_their_own() {
    let anne = MemberId::derived(uuid::Uuid::nil(), "Anne");
    let facts: Vec<_> = WHOLE.into_iter().filter(|(kind, ..)| !["eligibility", "situation"].contains(kind)).collect();
    let told = Quality::of(found(&dossier(&facts)));
    assert_eq!(told.stakes(None), [(Stake::Refused, 1)], "one dossier with two gaps");
    assert_eq!((told.open(None), told.open(Some(anne)), told.open(Some(MemberId::random()))), (2, 2, 0));
    assert_eq!(told.by_member(&settings()), []);
}
