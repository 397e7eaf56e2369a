use super::*;

fn around(records: &Records) -> Around<'_> {
    Around {
        records,
        has_goal: false,
        obstacles_reviewed: false,
        has_channel: false,
        has_next: false,
        since: None,
        today: Day::parse("2026-03-04").unwrap(),
    }
}

#[test]
fn every_step_has_points_and_no_code_twice() {
    for step in Step::ALL {
        let codes: Vec<_> = POINTS.iter().filter(|point| point.step == step).map(|point| point.code).collect();
        let mut once = codes.clone();
        once.sort_unstable();
        once.dedup();
        assert!(!codes.is_empty() && once.len() == codes.len(), "{step}");
    }
}

#[test]
fn a_new_dossier_misses_everything_and_nothing_is_ticked() {
    let records = Records::default();
    for step in Step::ALL {
        let lines = lines(step, &around(&records), &Records::default());
        assert!(lines.iter().all(|line| line.state == State::Missing), "{step}");
    }
}

#[test]
fn what_facts_say_needs_no_tick() {
    let records = Records::default();
    let mut around = around(&records);
    around.has_goal = true;
    let lines = lines(Step::Assessment, &around, &Records::default());
    let goal = lines.iter().find(|line| line.item == "goal").unwrap();
    assert_eq!((goal.state.clone(), goal.gate), (State::Known, false));
}

#[test]
fn a_gate_is_what_a_step_cannot_well_begin_without() {
    let gates: Vec<_> = POINTS.iter().filter(|point| point.gate).map(|point| (point.step, point.consequence)).collect();
    assert!(gates.iter().all(|(_, consequence)| *consequence == Consequence::Begin));
    assert_eq!(gates.len(), 6);
}
