//! What each reason stands on, one by one.

use crate::people::{asked, french, licence, need, nobody, opening, place, placement, seeker};
use passerelle::domain::{Duration, NeedSort};
use passerelle::insight::matching::seeker::{Brake, Said};
use passerelle::insight::matching::{Ask, Criterion, Profile, Standing, Unmet, Verdict, Weights, Why};
use passerelle::insight::openings::{Need, Opening};
use passerelle::insight::placement::due_end::ContractState;

fn weigh(offer: &Opening, person: &Profile) -> Verdict {
    Verdict::of(&asked(offer), &seeker(person), &Weights::default())
}

fn reasons(verdict: &Verdict) -> Vec<(Criterion, Why)> {
    verdict.reasons.iter().map(|reason| (reason.criterion, reason.why)).collect()
}

#[test]
fn l13_a_past_placement_in_a_kitchen_is_a_reason_for_a_kitchen_hand() {
    let offer = opening(1, "Aide-cuisinier", Some("G1603"));
    let mut person = nobody(1, "Ali");
    person.past = vec![placement("Home Sainte-Anne", Some("G1602"), None)];
    assert_eq!(reasons(&weigh(&offer, &person)), [(Criterion::PastNear, Why::Past(0))]);
    person.past = vec![placement("Home Sainte-Anne", None, Some("horeca"))];
    assert_eq!(reasons(&weigh(&offer, &person)), [(Criterion::PastSector, Why::Past(0))]);
    // Neither trade nor sector was noted: the name of the place says it.
    person.past = vec![placement("Cuisines Bertrand", None, None)];
    assert_eq!(reasons(&weigh(&offer, &person)), [(Criterion::Words, Why::Said(Said::Past(0)))]);
    person.past[0].state = ContractState::NotStarted;
    assert_eq!(reasons(&weigh(&offer, &person)), [], "what has not begun taught nothing yet");
}

#[test]
fn the_very_trade_counts_before_its_neighbours_and_is_told_once() {
    let offer = opening(1, "", Some("G1603"));
    let mut person = nobody(1, "Ali");
    person.goals = vec![(Some("G1602".into()), "cuisine".into()), (Some("G1603".into()), "plonge".into())];
    person.past = vec![placement("A", Some("G1604"), None), placement("B", Some("G1603"), Some("horeca"))];
    let told = reasons(&weigh(&offer, &person));
    assert_eq!(told, [(Criterion::GoalTrade, Why::Goal(1)), (Criterion::PastTrade, Why::Past(1))]);
}

#[test]
fn how_far_somebody_goes_is_their_answer_else_that_of_their_means() {
    let mut offer = opening(1, "", None);
    offer.locality = Some(place("5000 Namur"));
    let mut person = nobody(1, "Ali");
    // 28,7 km.
    person.locality = Some(place("6000 Charleroi"));
    assert!(matches!(weigh(&offer, &person).asks[..], [Ask::Means(tenths)] if tenths.abs_diff(287) < 3));
    for (vehicle, reach) in [("none", 100), ("bicycle", 100), ("moped", 200)] {
        person.vehicle = Some(vehicle.into());
        let verdict = weigh(&offer, &person);
        assert!(
            matches!(verdict.unmet[..], [Unmet::TooFar { reach: held, .. }] if held == reach),
            "{vehicle} {verdict:?}"
        );
    }
    person.vehicle = Some("car".into());
    assert_eq!(weigh(&offer, &person).reasons.len(), 1);
    person.radius = Some(15);
    assert!(matches!(weigh(&offer, &person).unmet[..], [Unmet::TooFar { reach: 150, .. }]), "what is said goes first");
    // Ten kilometres are in everybody's reach, whatever is known.
    let mut near = nobody(2, "Bea");
    near.locality = Some(place("5000 Namur"));
    assert_eq!(weigh(&offer, &near).reasons[0].points, Criterion::Distance.usual() * 10);
}

#[test]
fn l18_a_limit_of_the_timetable_is_shown_as_a_reason_and_hides_nobody() {
    let mut offer = opening(1, "", None);
    offer.weekly = Some(Duration::minutes(24 * 60));
    offer.hours = vec!["weekend".into(), "shifts".into()];
    let mut person = nobody(1, "Ali");
    assert_eq!(weigh(&offer, &person).asks, [Ask::Hours]);
    person.limits_known = true;
    assert_eq!(reasons(&weigh(&offer, &person)), [(Criterion::Hours, Why::Hours)]);
    person.limits = vec!["no_weekend".into(), "no_shifts".into(), "evening_only".into(), "full_time_only".into()];
    let unmet = weigh(&offer, &person).unmet;
    assert_eq!(unmet, [Unmet::TooShort(1440), Unmet::Weekend, Unmet::Shifts, Unmet::Daytime]);
    person.limits = Vec::new();
    person.work_time = Some("half".into());
    assert_eq!(weigh(&offer, &person).unmet, [Unmet::TooLong(1440, 22 * 60)]);
    person.work_time = Some("three_quarters".into());
    assert_eq!(reasons(&weigh(&offer, &person)), [(Criterion::Hours, Why::Hours)]);
}

#[test]
fn what_is_required_is_missing_or_to_be_asked_and_what_is_wished_for_never_stands_in_the_way() {
    let mut offer = opening(1, "", None);
    offer.needs = vec![french("A2", true), licence(true), french("B1", false)];
    let mut person = nobody(1, "Ali");
    assert_eq!(weigh(&offer, &person).asks, [Ask::Need(0), Ask::Need(1), Ask::Need(2)]);
    person.languages.insert("fr".into(), (Some("A2+".into()), None));
    person.driving = Some("theory".into());
    let verdict = weigh(&offer, &person);
    assert_eq!(reasons(&verdict), [(Criterion::Language, Why::Need(0))]);
    assert_eq!((&verdict.unmet[..], &verdict.wanting[..]), (&[Unmet::Need(1)][..], &[2][..]));
    // Only what is written is known.
    person.languages.insert("fr".into(), (None, Some("A1".into())));
    assert_eq!(weigh(&offer, &person).unmet, [Unmet::Need(0), Unmet::Need(1)]);
    offer.needs = vec![Need { words: Some("à l'aise avec les clients".into()), ..need(NeedSort::Words, true) }];
    assert_eq!(weigh(&offer, &person).asks, [Ask::Need(0)], "only a person can say");
}

#[test]
fn months_that_a_dossier_does_not_hold_are_asked_about() {
    let mut offer = opening(1, "", Some("G1603"));
    offer.needs = vec![Need { months: Some(2), ..need(NeedSort::Experience, true) }];
    let mut person = nobody(1, "Ali");
    person.past = vec![placement("A", Some("D1106"), None)];
    assert_eq!(weigh(&offer, &person).asks, [Ask::Need(0)]);
    person.past = vec![placement("A", Some("G1602"), None)];
    assert!(reasons(&weigh(&offer, &person)).contains(&(Criterion::Experience, Why::Need(0))));
}

#[test]
fn an_obstacle_halves_what_it_touches_and_names_its_lever() {
    let mut offer = opening(1, "", None);
    offer.locality = Some(place("5000 Namur"));
    offer.needs = vec![french("A1", true)];
    let mut person = nobody(1, "Ali");
    person.locality = Some(place("5000 Namur"));
    person.languages.insert("fr".into(), (Some("B1".into()), None));
    let free = weigh(&offer, &person);
    for (obstacle, place, brake) in [("mobility", 0, Brake::Mobility), ("language", 1, Brake::Language)] {
        person.obstacles = [(obstacle.to_owned(), "present".to_owned())].into();
        let verdict = weigh(&offer, &person);
        assert_eq!(verdict.reasons[place].brake, Some(brake));
        assert_eq!(verdict.reasons[place].points * 2, free.reasons[place].points);
        assert!(passerelle::domain::codes::LEVERS.contains(&brake.lever()));
        person.obstacles = [(obstacle.to_owned(), "solved".to_owned())].into();
        assert_eq!(weigh(&offer, &person), free);
    }
    // What touches none of it changes nothing.
    person.obstacles =
        [("childcare".to_owned(), "present".to_owned()), ("digital".to_owned(), "present".to_owned())].into();
    assert_eq!(weigh(&offer, &person), free);
}

#[test]
fn who_is_at_work_stands_last_and_is_not_dropped() {
    use passerelle::domain::Step;
    let mut person = nobody(1, "Ali");
    assert_eq!(seeker(&person).standing, Standing::Free);
    for (step, standing) in [(Step::Hired, Standing::AtWork), (Step::Closed, Standing::Closed)] {
        person.step = step;
        assert_eq!(seeker(&person).standing, standing);
    }
    person.step = Step::JobSearch;
    person.past = vec![placement("A", None, None)];
    person.past[0].state = ContractState::Running;
    assert_eq!(seeker(&person).standing, Standing::Free, "a placement is not a job");
    person.past[0].is_placement = false;
    assert_eq!(seeker(&person).standing, Standing::AtWork);
}
