//! The rows that come from the software of the field: one test each, named after its row, that does its acceptance
//! check.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/day.rs"]
mod support;

use passerelle::app::form::{Problem, RecordForm};
use passerelle::domain::{Attendance, ContractSort, Day, Duration, ElementId, Half, Rhythm, Says};
use passerelle::insight::Records;
use passerelle::insight::placement::cpas_length::{Beside, Rule, proposals};
use passerelle::insight::placement::due_end::{ContractState, Dates};
use passerelle::insight::placement::overlap::{OverlapGroup, Pair, Span, overlaps};
use passerelle::insight::placement::rhythm::{Evaluation, MOST_A_DAY, Origin, Plan, agenda, spread};
use passerelle::insight::presence::hours::{Done, Hours, Mode, Month, Schedule, Sitting, Stint, Typed, totals};
use passerelle::insight::retention::follow_up::{DEFAULT_SCHEDULE, Item, ItemState, Offset, Reply, follow_ups};
use passerelle::insight::retention::{Employment, Rules, retention};
use passerelle::journal::Kind;
use passerelle::journal::schema::placement;
use std::collections::{BTreeMap, BTreeSet};
use support::day;

#[test]
fn l5_an_end_stays_to_confirm_until_somebody_does() {
    let mut dates = Dates { start: Some(day("2026-03-02")), planned_end: Some(day("2026-05-31")), ..Dates::default() };
    assert_eq!(dates.state(day("2026-05-31")), ContractState::Running);
    // Neither running nor ended.
    assert_eq!(dates.state(day("2026-06-01")), ContractState::EndToConfirm);
    dates.end = Some(day("2026-05-31"));
    assert_eq!(dates.state(day("2026-06-01")), ContractState::Ended);
    // The form refuses an end before the start, planned or not, at its own box.
    let ends = |field, end: &str| {
        let start = (placement::START.any(), "2026-03-02".to_owned());
        let mut form = RecordForm::element(Kind::Placement, ElementId::random(), &[start]);
        form.set(field, end.to_owned());
        form.edits().map(drop).map_err(|problems| problems.into_iter().map(|(_, problem)| problem).collect::<Vec<_>>())
    };
    for field in [placement::PLANNED_END, placement::END] {
        assert_eq!(ends(field, "2026-03-02"), Ok(()));
        assert_eq!(ends(field, "2026-03-01"), Err(vec![Problem::EndBeforeStart]));
    }
}

#[test]
fn l7_monthly_evaluations_do_not_drift() {
    let (start, planned_end) = (day("2012-09-29"), day("2013-08-07"));
    let expected = [
        "2012-10-29",
        "2012-11-29",
        "2012-12-31",
        "2013-01-29",
        "2013-02-28",
        "2013-03-29",
        "2013-04-29",
        "2013-05-29",
        "2013-07-01",
        "2013-07-29",
    ];
    assert_eq!(spread(Rhythm::M1, start, planned_end, &BTreeMap::new(), MOST_A_DAY), expected.map(day));

    // The end on 15 March takes away the later suggestions, and not what the team has set.
    let set = [day("2013-03-20"), day("2012-11-29")];
    let plan = Plan { rhythm: Rhythm::M1, start, planned_end, end: Some(day("2013-03-15")), set: &set };
    let found = agenda(plan, &BTreeMap::new(), MOST_A_DAY);
    let suggested: Vec<Day> = found.iter().filter(|one| one.origin == Origin::Suggested).map(|one| one.day).collect();
    assert_eq!(suggested, ["2012-10-29", "2012-12-31", "2013-01-29", "2013-02-28"].map(day));
    assert_eq!(found.last(), Some(&Evaluation { day: day("2013-03-20"), origin: Origin::Set }));

    // A referent who has four that day gets the fifth on the next working day; the following ones do not move.
    let taken = BTreeMap::from([(day("2012-11-29"), 4), (day("2012-11-30"), 4)]);
    let moved = spread(Rhythm::M1, start, day("2013-01-15"), &taken, MOST_A_DAY);
    assert_eq!(moved, ["2012-10-29", "2012-12-03", "2012-12-31"].map(day));
}

#[test]
fn l9_an_overlap_warns_inside_its_group_only() {
    let span = |group, from, last| Span { id: ElementId::random(), group, from: day(from), last: Some(day(last)) };
    let first = span(OverlapGroup::of(ContractSort::Cdd), "2026-01-05", "2026-03-31");
    let second = span(OverlapGroup::of(ContractSort::Cdd), "2026-03-25", "2026-06-30");
    let found = overlaps(&[first, second], &BTreeSet::new());
    let pair = Pair::of(second.id, first.id);
    assert_eq!((found.len(), found[0].pair, found[0].accepted), (1, pair, false));
    assert_eq!((found[0].from, found[0].last, found[0].days()), (day("2026-03-25"), Some(day("2026-03-31")), Some(7)));
    assert!(overlaps(&[first, second], &BTreeSet::from([pair]))[0].accepted);

    let article_60 = span(OverlapGroup::of(ContractSort::Art60), "2026-01-05", "2026-12-31");
    let stage = span(OverlapGroup::TrainingPlacement, "2026-05-04", "2026-05-15");
    assert_eq!(overlaps(&[article_60, stage], &BTreeSet::new()), []);
}

#[test]
fn l10_article_60_lengths_to_the_day() {
    let start = day("2026-03-01");
    let rule = Rule::read(&Records::default());
    let found = proposals(start, None, rule).into_iter().map(|one| (one.length.days(), one.end, one.beside));
    let expected = [(312, "2027-02-28"), (468, "2027-08-31"), (624, "2028-02-29")];
    assert_eq!(found.collect::<Vec<_>>(), expected.map(|(days, end)| (days, day(end), Beside::Nothing)));

    // A date that somebody typed stays.
    let typed = day("2027-08-31");
    let beside = proposals(start, Some(typed), rule).into_iter().map(|one| one.beside);
    assert_eq!(beside.collect::<Vec<_>>(), [Beside::Other(typed), Beside::Same, Beside::Other(typed)]);
}

#[test]
fn l14_hours_count_what_took_place() {
    let today = day("2026-03-31");
    let sitting = |on, attendance| Sitting {
        day: day(on),
        attendance,
        session: Some(Duration::minutes(210)),
        arrival: Some(540),
        departure: Some(750),
    };
    for mode in [Mode::PerPresence(Duration::minutes(180)), Mode::SessionLength, Mode::ArrivalDeparture] {
        let nothing = [
            sitting("2026-04-01", Attendance::Present),
            sitting("2026-03-02", Attendance::Excused),
            sitting("2026-03-03", Attendance::Absent),
            sitting("2026-03-04", Attendance::NotEntered),
        ];
        assert_eq!(totals(&[("10", mode, Done::Sittings(&nothing))], today), BTreeMap::new(), "{mode:?}");
        let one = [sitting("2026-03-31", Attendance::Present)];
        assert_eq!(totals(&[("10", mode, Done::Sittings(&one))], today).len(), 1);
    }

    // 63 weekdays of 2012 and 198 of 2013, before bank holidays and absences are taken out.
    let off = BTreeSet::new();
    let by_year = |weekly: u32| {
        let stint = Stint {
            from: day("2012-10-04"),
            last: Some(day("2013-10-03")),
            schedule: Schedule::even(Duration::minutes(weekly * 60)),
            off: &off,
        };
        let months = totals(&[("70", Mode::ContractDays, Done::Stint(stint))], today);
        let of = |year| {
            let of_year = months.iter().filter(|((_, month), _)| month.year == year);
            of_year.map(|(_, minutes)| *minutes).sum::<Duration>().parts()
        };
        assert_eq!(months[&("70", Month { year: 2012, month: 12 })], Duration::minutes(21 * weekly * 12));
        (of(2012), of(2013))
    };
    assert_eq!(by_year(38), ((478, 48), (1_504, 48)));
    assert_eq!(by_year(19), ((239, 24), (752, 24)));
}

#[test]
fn l15_a_typed_figure_keeps_the_computed_one_beside_it() {
    let computed = Duration::minutes(22 * 60 + 48);
    let typed = Typed { minutes: Duration::minutes(20 * 60), computed_then: computed };
    let shown = Hours::of(computed, Some(typed));
    assert_eq!((shown.typed, shown.computed, shown.stale), (Some(Duration::minutes(1_200)), computed, false));
    assert_eq!(shown.counted(), Duration::minutes(1_200));
    // After new presences « recalculer » is offered, and the typed figure still counts.
    let later = Hours::of(Duration::minutes(24 * 60), Some(typed));
    assert!(later.stale && later.counted() == Duration::minutes(1_200));
    assert_eq!(Hours::of(computed, None).counted(), computed);
}

/// What scenario U3 asks of the clock: Karim's article 60 at Couvin, then a CDI.
#[test]
fn u3_after_article_60_the_clock_and_the_follow_ups_start_with_the_job() {
    let contract = |sort, start, planned_end: Option<&str>, end: Option<&str>| Employment {
        id: ElementId::random(),
        sort,
        employer: None,
        start: Some(day(start)),
        signed: None,
        planned_end: planned_end.map(day),
        end: end.map(day),
    };
    let article_60 = contract(ContractSort::Art60, "2025-04-01", Some("2026-03-31"), Some("2026-03-31"));
    let cdi = contract(ContractSort::Cdi, "2026-04-01", None, None);
    let dates = Dates { start: article_60.start, planned_end: article_60.planned_end, ..Dates::default() };
    assert_eq!(dates.days_left(day("2026-01-05")), Some(85));

    let schedule = DEFAULT_SCHEDULE.map(|code| Offset::parse(code).unwrap());
    let listed =
        |replies: &[Reply], today| follow_ups(&[article_60, cdi], replies, &schedule, Rules::default(), day(today));
    let planned = listed(&[], "2026-03-30");
    let due: Vec<Day> = planned.iter().map(|item| item.due).collect();
    assert_eq!(due, ["2026-04-08", "2026-05-01", "2026-07-01", "2026-10-01"].map(day));
    assert!(planned.iter().all(|item| item.contract == cdi.id && matches!(item.state, ItemState::Planned { .. })));

    let reply = |half| Reply {
        contract: cdi.id,
        offset: Offset::Months(6),
        half,
        says: Says::Yes,
        on: day("2026-10-01"),
        last_day: None,
    };
    let replies = Half::ALL.map(reply);
    let state = |items: Vec<Item>| items.last().map(|item| item.state);
    assert_eq!(state(listed(&replies[..1], "2026-10-01")), Some(ItemState::Due));
    assert_eq!(state(listed(&replies, "2026-10-01")), Some(ItemState::Answered));
    let answers = passerelle::insight::retention::follow_up::answers(&[cdi], &replies, Rules::default());
    let clock = retention(&[article_60, cdi], &answers, Rules::default(), day("2026-10-01"));
    assert_eq!((clock.reached(), clock.confirmed()), (Some(day("2026-10-01")), Some(day("2026-10-01"))));
}
