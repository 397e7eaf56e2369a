//! The five dates of contracts and placements, and how each stands on a day (row L5).
//!
//! A planned end that has passed ends nothing: until a colleague confirms it, the contract is neither running nor
//! ended.

use crate::domain::Day;
use crate::domain::order::InOrder;

/// The dates of a contract or a placement; each may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dates {
    pub decided: Option<Day>,
    pub signed: Option<Day>,
    pub start: Option<Day>,
    pub planned_end: Option<Day>,
    /// The confirmed last day; empty until confirmed.
    pub end: Option<Day>,
}

/// How a contract stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContractState {
    /// Neither a start nor an end that has passed is known.
    Undated,
    NotStarted,
    /// From the start to the last day, both included.
    Running,
    /// The planned end has passed unconfirmed: counted neither as ended nor as running.
    EndToConfirm,
    Ended,
}

impl Dates {
    /// How the contract stands. The last day still belongs to it.
    pub fn state(&self, today: Day) -> ContractState {
        let passed = |day: Option<Day>| day.is_some_and(|day| day < today);
        match self.start {
            _ if passed(self.end) => ContractState::Ended,
            None => ContractState::Undated,
            Some(start) if start > today => ContractState::NotStarted,
            Some(_) if self.end.is_none() && passed(self.planned_end) => ContractState::EndToConfirm,
            Some(_) => ContractState::Running,
        }
    }

    /// The last day: the confirmed one, else the planned one.
    pub fn last_day(&self) -> Option<Day> {
        self.end.or(self.planned_end)
    }

    /// Days from today to the last day, 0 on that day; none when there is no end, or when it has passed.
    pub fn days_left(&self, today: Day) -> Option<i32> {
        self.last_day().map(|last| today.days_until(last)).filter(|days| *days >= 0)
    }
}

/// What tells how a placement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Placement {
    pub dates: Dates,
    /// Whether its evaluation is there.
    pub evaluated: bool,
    /// Whether it was stopped before its term.
    pub stopped: bool,
    /// The day on which a contract began after it.
    pub followed: Option<Day>,
}

/// How a placement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlacementState {
    /// Without a start: one is being looked for.
    Searching,
    Planned,
    Running,
    EndToConfirm,
    /// Over, and not evaluated.
    ToEvaluate,
    Done,
    Stopped,
    /// Something about it was left open, and a contract has begun since: it asks for nothing any more.
    Passed,
}

impl Placement {
    /// How the placement stands. A stop shows at once, the day of the stop included.
    pub fn state(&self, today: Day) -> PlacementState {
        if self.stopped {
            return PlacementState::Stopped;
        }
        let passed = self.followed.is_some_and(|followed| followed <= today);
        match self.dates.state(today) {
            ContractState::EndToConfirm | ContractState::Ended if passed && !self.evaluated => PlacementState::Passed,
            ContractState::EndToConfirm if passed => PlacementState::Done,
            ContractState::Undated => PlacementState::Searching,
            ContractState::NotStarted => PlacementState::Planned,
            ContractState::Running => PlacementState::Running,
            ContractState::EndToConfirm => PlacementState::EndToConfirm,
            ContractState::Ended if self.evaluated => PlacementState::Done,
            ContractState::Ended => PlacementState::ToEvaluate,
        }
    }
}

/// What the card says after « Stage 2 ».
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Searching,
    /// Starts in this many days: « J−3 ».
    Before {
        days: i32,
    },
    /// This many days after its first day: « J+4 », « J+0 » on the day itself.
    Running {
        days: i32,
    },
    EndToConfirm,
    ToEvaluate,
    /// « ✓ ».
    Done,
    Stopped,
}

/// One word of the card: « Stage 1 ✓ ».
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardPart {
    /// Its place in the list that was given.
    pub place: usize,
    /// Counted from 1 in the order of the starts; placements without a start come last.
    pub number: usize,
    pub mark: Mark,
}

/// The words of the card for the placements of one person, in their order: « Stage 1 ✓ · Stage 2 J+4 ». One that asks for
/// nothing any more says nothing.
pub fn card_parts(placements: &[Placement], today: Day) -> Vec<CardPart> {
    let mut order: Vec<usize> = (0..placements.len()).collect();
    order.order_by_key(|place| (placements[*place].dates.start.unwrap_or(Day::LAST), *place));
    let part = |(index, place): (usize, usize)| {
        let placement = &placements[place];
        let since_start = placement.dates.start.map_or(0, |start| start.days_until(today));
        let mark = match placement.state(today) {
            PlacementState::Searching => Mark::Searching,
            PlacementState::Planned => Mark::Before { days: -since_start },
            PlacementState::Running => Mark::Running { days: since_start },
            PlacementState::EndToConfirm => Mark::EndToConfirm,
            PlacementState::ToEvaluate => Mark::ToEvaluate,
            PlacementState::Done => Mark::Done,
            PlacementState::Stopped => Mark::Stopped,
            PlacementState::Passed => return None,
        };
        Some(CardPart { place, number: index + 1, mark })
    };
    order.into_iter().enumerate().filter_map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    /// Start, planned end and end; an empty text is unknown.
    fn dates([start, planned_end, end]: [&str; 3]) -> Dates {
        let read = |text: &str| Day::parse(text).ok();
        Dates { start: read(start), planned_end: read(planned_end), end: read(end), ..Dates::default() }
    }

    #[test]
    fn a_contract_stands_as_its_dates_say() {
        use ContractState::*;
        let cases = [
            (["", "", ""], "2026-06-01", Undated),
            (["", "2026-05-31", ""], "2026-06-01", Undated),
            (["", "", "2026-05-31"], "2026-06-01", Ended),
            (["2026-06-02", "", ""], "2026-06-01", NotStarted),
            (["2026-06-01", "", ""], "2026-06-01", Running),
            (["2026-03-01", "2026-05-31", ""], "2026-05-31", Running),
            (["2026-03-01", "2026-05-31", ""], "2026-06-01", EndToConfirm),
            (["2026-03-01", "2026-05-31", "2026-05-31"], "2026-06-01", Ended),
            (["2026-03-01", "2026-05-31", "2026-07-31"], "2026-06-01", Running),
            (["2026-03-01", "2026-05-31", "2026-04-10"], "2026-05-01", Ended),
        ];
        for (given, today, expected) in cases {
            assert_eq!(dates(given).state(day(today)), expected, "{given:?} on {today}");
        }
    }

    #[test]
    fn days_left_count_to_the_last_day_that_is_known() {
        let contract = dates(["2025-04-01", "2026-03-31", ""]);
        assert_eq!(contract.days_left(day("2026-01-05")), Some(85));
        assert_eq!(contract.days_left(day("2026-03-31")), Some(0));
        assert_eq!(contract.days_left(day("2026-04-01")), None);
        assert_eq!(dates(["2025-04-01", "", ""]).days_left(day("2026-01-05")), None);
    }

    #[test]
    fn a_stop_and_an_evaluation_are_told_at_once() {
        let today = day("2026-06-01");
        let over = Placement { dates: dates(["2026-05-04", "2026-05-29", "2026-05-29"]), ..Placement::default() };
        assert_eq!(over.state(today), PlacementState::ToEvaluate);
        assert_eq!(Placement { evaluated: true, ..over }.state(today), PlacementState::Done);
        let stopped = Placement { dates: dates(["2026-05-25", "2026-06-19", "2026-06-01"]), stopped: true, ..over };
        assert_eq!(stopped.state(today), PlacementState::Stopped);
        assert_eq!(Placement::default().state(today), PlacementState::Searching);
    }

    #[test]
    fn s5_a_stage_asks_for_nothing_once_a_later_contract_has_begun() {
        let contract = Some(day("2026-09-01"));
        let open = Placement { dates: dates(["2026-05-04", "2026-05-29", ""]), ..Placement::default() };
        let over = Placement { dates: dates(["2026-05-04", "2026-05-29", "2026-05-29"]), ..open };
        let marks = |placement: Placement, today: &str| {
            card_parts(&[placement], day(today)).iter().map(|part| part.mark).collect::<Vec<_>>()
        };
        let cases: [(Placement, &[Mark]); 2] = [(open, &[Mark::EndToConfirm]), (over, &[Mark::ToEvaluate])];
        for (placement, before) in cases {
            assert_eq!(marks(placement, "2026-09-01"), before);
            let followed = Placement { followed: contract, ..placement };
            assert_eq!(marks(followed, "2026-08-31"), before, "the contract has not begun");
            assert_eq!(marks(followed, "2026-09-01"), []);
            assert_eq!(marks(Placement { evaluated: true, ..followed }, "2026-09-01"), [Mark::Done]);
            assert_eq!(marks(Placement { stopped: true, ..followed }, "2026-09-01"), [Mark::Stopped]);
        }
        // While the stage runs, a contract that has begun changes nothing.
        let running = Placement { followed: Some(day("2026-05-11")), ..open };
        assert_eq!(marks(running, "2026-05-12"), [Mark::Running { days: 8 }]);
        // The others keep their numbers.
        let next = Placement { dates: dates(["2026-10-01", "2026-10-30", ""]), ..Placement::default() };
        let told = card_parts(&[next, Placement { followed: contract, ..open }], day("2026-10-05"));
        assert_eq!(told.iter().map(|part| part.number).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn the_card_counts_placements_in_the_order_of_their_starts() {
        let today = day("2026-06-05");
        let placements = [
            Placement::default(),
            Placement { dates: dates(["2026-06-01", "2026-06-12", ""]), ..Placement::default() },
            Placement {
                dates: dates(["2026-05-04", "2026-05-15", "2026-05-15"]),
                evaluated: true,
                ..Placement::default()
            },
            Placement { dates: dates(["2026-06-08", "", ""]), ..Placement::default() },
        ];
        let told: Vec<_> =
            card_parts(&placements, today).iter().map(|part| (part.place, part.number, part.mark)).collect();
        let expected = [
            (2, 1, Mark::Done),
            (1, 2, Mark::Running { days: 4 }),
            (3, 3, Mark::Before { days: 3 }),
            (0, 4, Mark::Searching),
        ];
        assert_eq!(told, expected);
    }
}
