//! The cases of the retention clock. See the parent for how contracts, answers and results are written.

pub struct Case {
    pub name: &'static str,
    /// The rule that the case proves.
    pub rule: &'static str,
    pub contracts: &'static [&'static str],
    pub answers: &'static [&'static str],
    pub today: &'static str,
    pub expected: &'static str,
}

macro_rules! cases {
    ($($name:literal: $rule:literal, [$($contract:literal),*] [$($answer:literal),*] $today:literal => $expected:literal;)*) => {
        pub const CASES: &[Case] = &[$(Case {
            name: $name,
            rule: $rule,
            contracts: &[$($contract),*],
            answers: &[$($answer),*],
            today: $today,
            expected: $expected,
        }),*];
    };
}

cases! {
    "eve of the milestone": "the milestone is the first day and six calendar months",
        ["A cdi 2026-04-01"] [] "2026-09-30"
        => "2026-04-01→2026-09-30 running, forecast 2026-10-01 in 1; durable 2026-04-01";
    "day of the milestone": "it is reached on that very day",
        ["A cdi 2026-04-01"] [] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "start today": "the first day is a day of work",
        ["A cdi 2026-04-01"] [] "2026-04-01"
        => "2026-04-01→2026-04-01 running, forecast 2026-10-01 in 183; durable 2026-04-01";
    "signed, not started": "a contract to come gives a forecast only, and is durable from its signature",
        ["A cdi 2026-04-01 signed 2026-03-20"] [] "2026-03-25"
        => "2026-04-01→ coming, forecast 2026-10-01 in 190; durable 2026-03-20";
    "today before start": "a signature that is not noted is not durable before the start",
        ["A cdi 2026-04-01"] [] "2026-03-25"
        => "2026-04-01→ coming, forecast 2026-10-01 in 190";
    "gap of 15 days": "a gap of fifteen days joins, and its days count",
        ["A cdd 2026-01-05 plan 2026-03-31 end 2026-03-31", "B cdi 2026-04-16"] [] "2026-07-05"
        => "2026-01-05→2026-07-05 running, reached 2026-07-05; durable 2026-04-16";
    "gap of 16 days": "a gap of sixteen days breaks the spell",
        ["A cdd 2026-01-05 plan 2026-03-31 end 2026-03-31", "B cdi 2026-04-17"] [] "2026-07-05"
        => "2026-01-05→2026-03-31 broken; 2026-04-17→2026-07-05 running, forecast 2026-10-17 in 104; durable 2026-04-17";
    "renewed CDD": "the eve and the day make no gap",
        ["A cdd 2026-02-01 plan 2026-04-30 end 2026-04-30", "B cdd 2026-05-01 plan 2026-08-31"] [] "2026-08-01"
        => "2026-02-01→2026-08-01 running, reached 2026-08-01";
    "two employers, one after the other's start": "one job that goes on keeps the spell when another ends",
        ["A titres_services 2026-01-12 plan 2026-04-30 end 2026-04-30", "B cdd 2026-03-02 plan 2026-08-31"] [] "2026-07-12"
        => "2026-01-12→2026-07-12 running, reached 2026-07-12";
    "two employers from one day": "days covered twice count once",
        ["A cdi 2026-04-01", "B cdd 2026-04-01 plan 2026-06-30"] [] "2026-05-01"
        => "2026-04-01→2026-05-01 running, forecast 2026-10-01 in 153; durable 2026-04-01";
    "interim by the week": "weekends between contracts are gaps that join",
        ["A interim 2026-03-02 plan 2026-03-06 end 2026-03-06", "B interim 2026-03-09 plan 2026-03-13 end 2026-03-13",
         "C interim 2026-03-16 plan 2026-03-20 end 2026-03-20"] [] "2026-03-21"
        => "2026-03-02→2026-03-20 gap until 2026-04-05";
    "interim whose past ends nobody confirmed": "a later contract speaks for the earlier ones",
        ["A interim 2026-03-02 plan 2026-03-06", "B interim 2026-03-09 plan 2026-03-13", "C interim 2026-03-16 plan 2026-03-20"]
        [] "2026-03-18"
        => "2026-03-02→2026-03-18 running";
    "part time": "nineteen hours a week are work like thirty-eight: hours do not enter the clock",
        ["A titres_services 2026-04-01 plan 2026-12-31"] [] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "no end known": "what nobody has ended goes on, but is not durable at signature",
        ["A interim 2026-04-01"] [] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01";
    "self-employed": "counts as a job, and is not durable at signature",
        ["A self_employed 2026-04-01"] [] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01";
    "start corrected afterwards": "all is computed again from the corrected start",
        ["A cdi 2026-05-04"] [] "2026-10-01"
        => "2026-05-04→2026-10-01 running, forecast 2026-11-04 in 34; durable 2026-05-04";
    "end before the planned one": "the confirmed end counts, and a next job may still join",
        ["A cdd 2026-04-01 plan 2026-12-31 end 2026-06-12"] [] "2026-06-28"
        => "2026-04-01→2026-06-12 gap until 2026-06-28; durable 2026-04-01";
    "the last day to join has passed": "after the longest gap the spell is broken",
        ["A cdd 2026-04-01 plan 2026-12-31 end 2026-06-12"] [] "2026-06-29"
        => "2026-04-01→2026-06-12 broken; durable 2026-04-01";
    "end after the planned one": "a confirmed end may extend the contract; one that lies ahead confirms nothing",
        ["A cdd 2026-04-01 plan 2026-06-30 end 2026-10-31"] [] "2026-10-10"
        => "2026-04-01→2026-10-10 running, reached 2026-10-01";
    "end never confirmed": "the clock stands still at the planned end",
        ["A cdd 2026-04-01 plan 2026-06-30"] [] "2026-12-01"
        => "2026-04-01→2026-06-30 to confirm";
    "end never confirmed, after the milestone": "reached, and a line of its own as long as nobody confirms",
        ["A cdd 2026-01-15 plan 2026-07-31"] [] "2026-12-01"
        => "2026-01-15→2026-07-31 to confirm, reached 2026-07-15; durable 2026-01-15";
    "end confirmed later than the milestone": "such an end confirms the milestone",
        ["A cdd 2026-01-15 plan 2026-07-31 end 2026-07-31"] [] "2026-12-01"
        => "2026-01-15→2026-07-31 broken, reached 2026-07-15, confirmed 2026-07-31; durable 2026-01-15";
    "end confirmed on the milestone": "only a later end confirms",
        ["A cdd 2026-01-15 plan 2026-07-15 end 2026-07-15"] [] "2026-07-20"
        => "2026-01-15→2026-07-15 gap until 2026-07-31, reached 2026-07-15; durable 2026-01-15";
    "six months to the day": "durable at signature, but not more than six months of work",
        ["A cdd 2026-04-01 plan 2026-09-30 end 2026-09-30"] [] "2026-10-01"
        => "2026-04-01→2026-09-30 gap until 2026-10-16; durable 2026-04-01";
    "a day short of six months": "not durable at signature",
        ["A cdd 2026-04-01 plan 2026-09-29"] [] "2026-04-02"
        => "2026-04-01→2026-04-02 running";
    "end not confirmed, next contract soon": "the planned end is where the gap begins",
        ["A cdd 2026-04-01 plan 2026-06-30", "B cdd 2026-07-13 plan 2026-10-30"] [] "2026-07-13"
        => "2026-04-01→2026-07-13 running, forecast 2026-10-01 in 80";
    "end not confirmed, next contract late": "a new spell leaves the old one behind",
        ["A cdd 2026-04-01 plan 2026-06-30", "B cdd 2026-08-03 plan 2026-10-30"] [] "2026-08-03"
        => "2026-04-01→2026-06-30 broken; 2026-08-03→2026-08-03 running";
    "leap day": "29 February and six months make 29 August",
        ["A cdi 2028-02-29"] [] "2028-08-29"
        => "2028-02-29→2028-08-29 running, reached 2028-08-29; durable 2028-02-29";
    "31 August": "the last day of a shorter month",
        ["A cdi 2026-08-31"] [] "2027-02-27"
        => "2026-08-31→2027-02-27 running, forecast 2027-02-28 in 1; durable 2026-08-31";
    "31 August before a leap year": "29 February when there is one",
        ["A cdi 2027-08-31"] [] "2028-02-29"
        => "2027-08-31→2028-02-29 running, reached 2028-02-29; durable 2027-08-31";
    "no against a running contract": "the day of the « no » was no day of work",
        ["A cdi 2026-04-01"] ["A no 2026-07-01"] "2026-07-01"
        => "2026-04-01→2026-06-30 broken; durable 2026-04-01";
    "no still to come": "what is dated after today says nothing yet",
        ["A cdi 2026-04-01"] ["A no 2026-07-01"] "2026-06-30"
        => "2026-04-01→2026-06-30 running, forecast 2026-10-01 in 93; durable 2026-04-01";
    "no on the milestone": "the milestone is not reached",
        ["A cdi 2026-04-01"] ["A no 2026-10-01"] "2026-10-01"
        => "2026-04-01→2026-09-30 broken; durable 2026-04-01";
    "no after the milestone": "it stays reached, unconfirmed",
        ["A cdi 2026-04-01"] ["A no 2026-11-03"] "2026-11-03"
        => "2026-04-01→2026-11-02 broken, reached 2026-10-01; durable 2026-04-01";
    "no, then yes within the gap": "a later « yes » takes the work up again, and the days between are a gap",
        ["A cdi 2026-04-01"] ["A no 2026-07-01", "A yes 2026-07-10"] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "no, then yes much later": "a longer gap makes a new spell",
        ["A cdi 2026-04-01"] ["A no 2026-07-01", "A yes 2026-08-03"] "2026-10-01"
        => "2026-04-01→2026-06-30 broken; 2026-08-03→2026-10-01 running, forecast 2027-02-03 in 125; durable 2026-04-01";
    "no and yes on one day": "the « no » stands",
        ["A cdi 2026-04-01"] ["A no 2026-10-01", "A yes 2026-10-01"] "2026-10-01"
        => "2026-04-01→2026-09-30 broken; durable 2026-04-01";
    "no, then a newer contract": "a newer start says otherwise",
        ["A cdi 2026-04-01", "B cdd 2026-07-08 plan 2026-12-18"] ["A no 2026-07-01"] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "no, and a newer contract is signed": "the spell waits for the start that will join",
        ["A cdd 2026-04-01 plan 2026-08-31", "B cdd 2026-07-08 plan 2026-12-18"] ["A no 2026-07-01"] "2026-07-02"
        => "2026-04-01→2026-06-30 gap until 2026-07-16, forecast 2026-10-01 in 91";
    "no about one of two jobs": "an answer speaks of the contract it names while this one covers the day",
        ["A cdi 2026-04-01", "B titres_services 2026-05-04"] ["A no 2026-07-01"] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "twice no about one of two jobs": "a second « no » says nothing new",
        ["A cdi 2026-04-01", "B titres_services 2026-05-04"] ["A no 2026-07-01", "A no 2026-09-01"] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "no about a contract that was renewed": "an answer speaks of the spell once its contract is over",
        ["A cdd 2026-04-01 plan 2026-06-30 end 2026-06-30", "B cdd 2026-07-01 plan 2026-12-18"] ["A no 2026-10-01"]
        "2026-10-01"
        => "2026-04-01→2026-09-30 broken";
    "no, then yes about a contract that was renewed": "the « yes » takes up what the « no » had stopped",
        ["A cdd 2026-04-01 plan 2026-06-30 end 2026-06-30", "B cdd 2026-07-01 plan 2026-12-18"]
        ["A no 2026-10-01", "A yes 2026-10-08"] "2026-10-09"
        => "2026-04-01→2026-10-09 running, reached 2026-10-01, confirmed 2026-10-08";
    "yes about a contract that was renewed": "it confirms the spell",
        ["A cdd 2026-04-01 plan 2026-06-30 end 2026-06-30", "B cdd 2026-07-01 plan 2026-12-18"] ["A yes 2026-10-01"]
        "2026-10-02"
        => "2026-04-01→2026-10-02 running, reached 2026-10-01, confirmed 2026-10-01";
    "yes on the milestone": "a « yes » on that day or later confirms",
        ["A cdi 2026-04-01"] ["A yes 2026-10-01"] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01, confirmed 2026-10-01; durable 2026-04-01";
    "yes before the milestone": "a call made early does not confirm",
        ["A cdi 2026-04-01"] ["A yes 2026-09-28"] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "unknown": "an unknown answer neither ends nor confirms",
        ["A cdi 2026-04-01"] ["A unknown 2026-10-01"] "2026-10-01"
        => "2026-04-01→2026-10-01 running, reached 2026-10-01; durable 2026-04-01";
    "yes after the planned end": "the clock stands still where the work was last seen",
        ["A cdd 2026-04-01 plan 2026-06-30"] ["A yes 2026-07-08"] "2026-07-12"
        => "2026-04-01→2026-07-08 to confirm";
    "yes at six months after the planned end": "the milestone is reached and confirmed by that « yes »",
        ["A cdd 2026-04-01 plan 2026-06-30"] ["A yes 2026-10-01"] "2026-10-20"
        => "2026-04-01→2026-10-01 to confirm, reached 2026-10-01, confirmed 2026-10-01";
    "yes after a confirmed end": "the confirmed end stands",
        ["A cdd 2026-04-01 plan 2026-06-30 end 2026-06-30"] ["A yes 2026-10-01"] "2026-10-20"
        => "2026-04-01→2026-06-30 broken";
    "no after a planned end": "nothing is to confirm any more",
        ["A cdd 2026-04-01 plan 2026-06-30"] ["A no 2026-07-08"] "2026-07-08"
        => "2026-04-01→2026-06-30 broken";
    "contract taken back": "what was taken back is absent, and so are the answers about it",
        ["B cdi 2026-05-04"] ["A no 2026-07-01"] "2026-07-01"
        => "2026-05-04→2026-07-01 running, forecast 2026-11-04 in 126; durable 2026-05-04";
    "only contract taken back": "nobody is in work without a contract",
        [] ["A yes 2026-07-01"] "2026-07-01"
        => "";
    "article 60 before a CDI": "a contract of a CPAS is no job by itself: the clock starts with the CDI",
        ["A art60 2025-04-01 plan 2026-03-31 end 2026-03-31", "B cdi 2026-04-01"] [] "2026-04-01"
        => "2026-04-01→2026-04-01 running, forecast 2026-10-01 in 183; durable 2026-04-01";
    "article 61 alone": "no more than article 60",
        ["A art61 2025-04-01 plan 2026-03-31"] ["A yes 2026-01-01"] "2026-01-05"
        => "";
    "PFI, then its job": "the training does not count, the job after it does",
        ["A pfi 2026-01-05 plan 2026-06-30 end 2026-06-30", "B pfi_job 2026-07-01 plan 2026-12-31"] [] "2026-07-01"
        => "2026-07-01→2026-07-01 running; durable 2026-07-01";
    "milestone inside a gap, before the next start": "certain only once the next contract has started",
        ["A cdd 2026-04-01 plan 2026-09-25 end 2026-09-25", "B cdi 2026-10-10 signed 2026-09-28"] [] "2026-10-05"
        => "2026-04-01→2026-09-25 gap until 2026-10-11, forecast 2026-10-01 in 5; durable 2026-09-28";
    "milestone inside a gap, after the next start": "the days of a gap that joins count",
        ["A cdd 2026-04-01 plan 2026-09-25 end 2026-09-25", "B cdi 2026-10-10 signed 2026-09-28"] [] "2026-10-10"
        => "2026-04-01→2026-10-10 running, reached 2026-10-01; durable 2026-09-28";
    "next contract known beforehand": "the forecast looks through a gap that will join",
        ["A cdd 2026-04-01 plan 2026-06-30", "B cdi 2026-07-10 signed 2026-06-20"] [] "2026-06-15"
        => "2026-04-01→2026-06-15 running, forecast 2026-10-01 in 108";
    "reached, broken, and work again": "a new spell does not take back what was reached",
        ["A cdd 2025-01-06 plan 2025-08-29 end 2025-08-29", "B cdi 2026-03-02"] [] "2026-03-10"
        => "2025-01-06→2025-08-29 broken, reached 2025-07-06, confirmed 2025-08-29; 2026-03-02→2026-03-10 running, forecast 2026-09-02 in 176; durable 2025-01-06";
    "end before the start": "dates that contradict each other cover no day",
        ["A cdd 2026-04-01 end 2026-03-28"] [] "2026-04-02"
        => "";
    "start unknown": "a signed CDI is durable, and covers nothing before its start is known",
        ["A cdi - signed 2026-03-20"] [] "2026-04-02"
        => "durable 2026-03-20";
}
