use super::*;
use crate::domain::ContractSort;
use crate::domain::day::day;
use uuid::Uuid;

fn id(name: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), name)
}

/// A contract with its start, planned end and end; an empty text is unknown.
fn schedule() -> Vec<Offset> {
    DEFAULT_SCHEDULE.iter().map(|code| Offset::parse(code).unwrap()).collect()
}

fn contract(name: &str, sort: ContractSort, dates: [&str; 3]) -> Employment {
    let [start, planned_end, end] = dates.map(|text| Day::parse(text).ok());
    Employment { id: id(name), sort, employer: None, start, signed: None, planned_end, end }
}

fn reply(name: &str, offset: &str, half: Half, says: Says, on: &str) -> Reply {
    Reply { contract: id(name), offset: Offset::parse(offset).unwrap(), half, says, on: day(on), last_day: None }
}

/// The follow-ups as « offset due contract state ».
fn told(contracts: &[Employment], replies: &[Reply], today: &str) -> Vec<String> {
    let name = |asked| ["A", "B", "C"].into_iter().find(|name| id(name) == asked).unwrap();
    let tell = |item: &Item| format!("{} {} {} {:?}", item.offset, item.due, name(item.contract), item.state);
    let items = follow_ups(contracts, replies, &schedule(), Rules::default(), day(today));
    items.iter().map(tell).collect()
}

#[test]
fn offsets_have_one_spelling() {
    for code in ["7d", "1m", "3m", "6m", "12m", "999d", "60m"] {
        assert_eq!(Offset::parse(code).map(|offset| offset.to_string()), Ok(code.to_owned()));
    }
    for wrong in ["", "d", "0d", "07d", "1w", "61m", "1000d", "-1d", "+1d", "1 m", "1M"] {
        assert_eq!(Offset::parse(wrong), Err(OffsetError), "{wrong}");
    }
    assert!(crate::domain::codes::FOLLOW_UP_SLOTS.iter().all(|slot| Offset::parse(slot).is_ok()));
    assert_eq!(schedule().iter().map(Offset::to_string).collect::<Vec<_>>(), ["7d", "1m", "3m", "6m"]);
}

#[test]
fn two_halves_make_one_answer() {
    use Says::*;
    let cases = [
        (None, None, None),
        (Some(Yes), Some(Yes), Some(Yes)),
        (Some(Yes), None, Some(Yes)),
        (None, Some(Yes), Some(Yes)),
        (Some(Unknown), Some(Yes), Some(Yes)),
        (Some(No), Some(Yes), Some(No)),
        (Some(Yes), Some(No), Some(Unknown)),
        (None, Some(No), Some(No)),
        (Some(Unknown), Some(No), Some(No)),
        (Some(Unknown), None, Some(Unknown)),
    ];
    for (worker, employer, expected) in cases {
        assert_eq!(unite(worker, employer), expected, "{worker:?} {employer:?}");
    }
}

#[test]
fn what_is_not_a_no_counts_from_the_last_day_on_which_it_was_said() {
    let check = |says, expected: &str| {
        let replies = [
            reply("A", "3m", Half::Worker, says, "2026-07-06"),
            reply("A", "3m", Half::Employer, says, "2026-07-02"),
            // An earlier answer of the same half gives way.
            reply("A", "3m", Half::Worker, Says::Unknown, "2026-07-01"),
        ];
        assert_eq!(answers(&[], &replies, Rules::default()), [Answer { contract: id("A"), on: day(expected), says }]);
    };
    check(Says::Yes, "2026-07-06");
    check(Says::Unknown, "2026-07-06");
}

/// The first day that the « no » of a person to three months takes away, which was given on 29 November.
fn lost(job: Employment, last_day: &str, before: &[Reply]) -> String {
    let no = Reply { last_day: Day::parse(last_day).ok(), ..reply("A", "3m", Half::Worker, Says::No, "2026-11-29") };
    let replies: Vec<Reply> = before.iter().copied().chain([no]).collect();
    let answers = answers(&[job], &replies, Rules::default());
    answers.iter().find(|answer| answer.says == Says::No).unwrap().on.to_string()
}

#[test]
fn s3_a_late_no_claims_nothing_after_the_last_day_that_was_confirmed() {
    let job = contract("A", ContractSort::Cdi, ["2026-03-01", "", ""]);
    let yes = |offset: &str, half, on: &str| reply("A", offset, half, Says::Yes, on);
    let (week, month) = (yes("7d", Half::Worker, "2026-03-09"), yes("1m", Half::Employer, "2026-04-02"));
    // Unknown: the start alone, or the last « yes » of before.
    assert_eq!(lost(job, "", &[]), "2026-03-02");
    assert_eq!(lost(job, "", &[week]), "2026-03-10");
    assert_eq!(lost(job, "", &[month, week]), "2026-04-03");
    // A « yes » about another contract, or one that came later, confirms nothing here.
    assert_eq!(lost(job, "", &[Reply { contract: id("B"), ..month }]), "2026-03-02");
    assert_eq!(lost(job, "", &[Reply { on: day("2026-12-01"), ..month }]), "2026-03-02");
    // Known: the day after it.
    assert_eq!(lost(job, "2026-05-15", &[]), "2026-05-16");
    assert_eq!(lost(job, "2026-05-15", &[month]), "2026-05-16");
    // What was confirmed stands, and the day that was asked about is lost in any case.
    assert_eq!(lost(job, "2026-03-20", &[month]), "2026-04-03");
    assert_eq!(lost(job, "2026-12-24", &[]), "2026-06-01");
    // Of two halves the one that says the earlier day.
    let employer =
        Reply { last_day: Some(day("2026-04-30")), ..reply("A", "3m", Half::Employer, Says::No, "2026-11-30") };
    assert_eq!(lost(job, "2026-05-15", &[employer]), "2026-05-01");
    // The worker knows best: a « yes » of the employer to the same question confirms nothing.
    let employer = reply("A", "3m", Half::Employer, Says::Yes, "2026-11-20");
    assert_eq!(lost(job, "2026-05-15", &[employer]), "2026-05-16");
    assert_eq!(lost(job, "", &[employer]), "2026-03-02");
    // A confirmed end says until when: the answer adds nothing to it.
    assert_eq!(lost(contract("A", ContractSort::Cdi, ["2026-03-01", "", "2026-05-15"]), "", &[]), "2026-11-29");
    // Without a start there is no clock that it could stop.
    assert_eq!(lost(contract("A", ContractSort::Cdi, ["", "", ""]), "", &[]), "2026-11-29");
}

#[test]
fn s3_six_months_are_not_reached_by_a_no_to_three() {
    let job = contract("A", ContractSort::Cdi, ["2026-03-01", "", ""]);
    for (last_day, covered) in [("", "2026-03-01"), ("2026-05-20", "2026-05-20"), ("2026-08-31", "2026-05-31")] {
        let no =
            Reply { last_day: Day::parse(last_day).ok(), ..reply("A", "3m", Half::Worker, Says::No, "2026-11-29") };
        for today in ["2026-11-29", "2026-12-31", "2027-09-01"] {
            let clock = retention(&[job], &answers(&[job], &[no], Rules::default()), Rules::default(), day(today));
            assert_eq!(clock.reached(), None, "{last_day} {today}");
            let [spell] = &clock.spells[..] else { panic!("one spell") };
            assert_eq!((spell.covered_to, spell.state), (Some(day(covered)), SpellState::Broken), "{last_day} {today}");
        }
    }
    // Work that is found again afterwards begins anew.
    let no = reply("A", "3m", Half::Worker, Says::No, "2026-11-29");
    let yes = reply("A", "6m", Half::Worker, Says::Yes, "2026-12-10");
    let clock = retention(&[job], &answers(&[job], &[no, yes], Rules::default()), Rules::default(), day("2026-12-31"));
    assert_eq!((clock.spells.len(), clock.reached()), (2, None));
}

#[test]
fn s3_a_renewal_is_no_proof_of_the_day_on_which_it_begins() {
    let first = contract("A", ContractSort::Cdd, ["2026-03-01", "2026-08-31", "2026-08-31"]);
    let renewal = contract("B", ContractSort::Cdd, ["2026-09-01", "2027-02-28", ""]);
    for (last_day, said) in
        [("", "2026-09-01"), ("", "2026-11-29"), ("2026-08-31", "2026-11-29"), ("2026-08-15", "2026-11-29")]
    {
        let no = Reply { last_day: Day::parse(last_day).ok(), ..reply("B", "6m", Half::Worker, Says::No, said) };
        let contracts = [renewal, first];
        let clock =
            retention(&contracts, &answers(&contracts, &[no], Rules::default()), Rules::default(), day("2026-12-31"));
        assert_eq!(clock.reached(), None, "{last_day} {said}");
        assert_eq!(clock.spells[0].covered_to, Some(day("2026-08-31")), "{last_day} {said}");
    }
}

#[test]
fn s3_a_confirmed_end_stands_beside_a_late_no() {
    let no = reply("A", "3m", Half::Worker, Says::No, "2026-11-29");
    for (end, reached) in [("2026-05-15", None), ("2026-09-15", Some(day("2026-09-01")))] {
        let job = contract("A", ContractSort::Cdi, ["2026-03-01", "", end]);
        let clock = retention(&[job], &answers(&[job], &[no], Rules::default()), Rules::default(), day("2026-12-31"));
        assert_eq!((clock.spells[0].covered_to, clock.reached()), (Some(day(end)), reached));
    }
}

#[test]
fn what_is_claimed_after_a_no_is_said_while_its_last_day_is_unknown() {
    let job = contract("A", ContractSort::Cdi, ["2026-03-01", "", ""]);
    let claimed = |replies: &[Reply]| {
        let items = follow_ups(&[job], replies, &schedule(), Rules::default(), day("2026-11-29"));
        items.iter().find(|item| item.offset == Offset::Months(3)).unwrap().claimed_to
    };
    let no = reply("A", "3m", Half::Employer, Says::No, "2026-11-29");
    assert_eq!(claimed(&[no]), Some(day("2026-03-01")));
    assert_eq!(claimed(&[no, reply("A", "1m", Half::Worker, Says::Yes, "2026-04-02")]), Some(day("2026-04-02")));
    assert_eq!(claimed(&[Reply { last_day: Some(day("2026-05-15")), ..no }]), None);
    // The worker says yes: nobody knows, and nothing is taken away.
    assert_eq!(claimed(&[no, reply("A", "3m", Half::Worker, Says::Yes, "2026-11-28")]), None);
}

#[test]
fn each_item_says_when_it_is_due_and_what_is_missing() {
    let job = contract("A", ContractSort::Cdi, ["2026-04-01", "", ""]);
    let half = reply("A", "7d", Half::Worker, Says::Yes, "2026-04-08");
    let expected = [
        "7d 2026-04-08 A Late { days: 23 }",
        "1m 2026-05-01 A Due",
        "3m 2026-07-01 A Planned { days: 61 }",
        "6m 2026-10-01 A Planned { days: 153 }",
    ];
    assert_eq!(told(&[job], &[half], "2026-05-01"), expected);
    let own = contract("A", ContractSort::SelfEmployed, ["2026-04-01", "", ""]);
    assert_eq!(told(&[own], &[half], "2026-05-01")[0], "7d 2026-04-08 A Answered");
}

#[test]
fn nothing_is_due_for_what_is_no_dated_job() {
    let unknown = contract("A", ContractSort::Cdi, ["", "", ""]);
    let article_60 = contract("B", ContractSort::Art60, ["2026-04-01", "2027-03-31", ""]);
    assert_eq!(told(&[unknown, article_60], &[], "2026-05-01"), [""; 0]);
    // The contract was taken back: its answers do not stay behind as reminders.
    assert_eq!(told(&[], &[reply("A", "7d", Half::Worker, Says::Yes, "2026-04-08")], "2026-05-01"), [""; 0]);
}

#[test]
fn a_renewed_contract_keeps_the_schedule_of_the_first() {
    let first = contract("A", ContractSort::Cdd, ["2026-04-01", "2026-06-30", "2026-06-30"]);
    let renewal = contract("B", ContractSort::Cdd, ["2026-07-06", "2026-12-31", ""]);
    let expected = [
        "7d 2026-04-08 A Settled",
        "1m 2026-05-01 A Settled",
        "3m 2026-07-01 A Late { days: 8 }",
        "6m 2026-10-01 B Planned { days: 84 }",
    ];
    assert_eq!(told(&[renewal, first], &[], "2026-07-09"), expected);
}

#[test]
fn a_new_spell_has_a_schedule_of_its_own() {
    let first = contract("A", ContractSort::Cdd, ["2026-04-01", "2026-04-30", "2026-04-30"]);
    let later = contract("B", ContractSort::Cdd, ["2026-06-01", "2026-12-31", ""]);
    let dues: Vec<_> = told(&[first, later], &[], "2026-06-01").iter().map(|line| line[..15].to_owned()).collect();
    assert_eq!(dues, ["7d 2026-04-08 A", "7d 2026-06-08 B", "1m 2026-07-01 B", "3m 2026-09-01 B", "6m 2026-12-01 B"]);
}

#[test]
fn nothing_is_due_after_a_known_end_but_answers_stay() {
    let job = contract("A", ContractSort::Cdd, ["2026-04-01", "2026-12-31", "2026-05-15"]);
    let said = [
        reply("A", "3m", Half::Worker, Says::Yes, "2026-07-01"),
        reply("A", "3m", Half::Employer, Says::Unknown, "2026-07-01"),
    ];
    let expected = ["7d 2026-04-08 A Settled", "1m 2026-05-01 A Settled", "3m 2026-07-01 A Answered"];
    assert_eq!(told(&[job], &said, "2026-07-10"), expected);
    // An end that is only planned does not stop the questions.
    assert_eq!(told(&[Employment { end: None, planned_end: job.end, ..job }], &[], "2026-07-10").len(), 4);
}

#[test]
fn a_no_asks_for_a_rebound_and_ends_the_schedule() {
    let job = contract("A", ContractSort::Cdi, ["2026-04-01", "", ""]);
    let unknown = reply("A", "1m", Half::Employer, Says::No, "2026-05-04");
    let no = Reply { last_day: Some(day("2026-04-30")), ..unknown };
    let asked = |no| {
        let items = follow_ups(&[job], &[no], &schedule(), Rules::default(), day("2026-05-05"));
        items.iter().map(|item| (item.offset, item.asks_rebound())).collect::<Vec<_>>()
    };
    assert_eq!(asked(no), [(Offset::Days(7), false), (Offset::Months(1), true)]);
    // Is it unknown until when, nobody is asked about the days before either.
    assert_eq!(asked(unknown), [(Offset::Months(1), true)]);
    // Work that is taken up again brings the rest of the same schedule back, without the time between.
    let yes = reply("A", "3m", Half::Worker, Says::Yes, "2026-07-01");
    let expected = [
        "7d 2026-04-08 A Late { days: 85 }",
        "1m 2026-05-01 A Answered",
        "3m 2026-07-01 A Late { days: 1 }",
        "6m 2026-10-01 A Planned { days: 91 }",
    ];
    assert_eq!(told(&[job], &[no, yes], "2026-07-02"), expected);
}

#[test]
fn an_answer_outside_the_template_is_still_shown() {
    let job = contract("A", ContractSort::Cdi, ["2026-04-01", "", ""]);
    let no = reply("A", "2m", Half::Worker, Says::Unknown, "2026-06-01");
    assert!(told(&[job], &[no], "2026-06-01").contains(&"2m 2026-06-01 A Due".to_owned()));
}
