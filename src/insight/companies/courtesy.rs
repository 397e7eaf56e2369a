//! Courtesy: one company is asked by several colleagues and by partners, and should not be asked twice in a week.
//!
//! What must hold: it warns with the name of who asked first, and forbids nothing; a request that a partner told counts
//! like ours; what nobody answered for is not a refusal.

use super::company::Event;
use super::firm::{Firm, Open};
use crate::domain::order::InOrder;
use crate::domain::{CompanyAnswer, CompanyEvent, Day, ElementId, MemberId, OrgId};

/// Something that was asked of the company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub id: ElementId,
    pub day: Option<Day>,
    pub sort: CompanyEvent,
    pub answer: Option<CompanyAnswer>,
    /// Who asked; who noted it, where nobody said.
    pub member: Option<MemberId>,
    /// Of which organisation.
    pub org: Option<OrgId>,
}

/// How the company is with what it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Courtesy {
    /// The last one.
    pub last: Option<Request>,
    /// Requests of which one knows what became of them.
    pub asked: usize,
    /// Those of them that the company answered, whatever it said.
    pub answered: usize,
    /// Requests that wait for an answer.
    pub waiting: usize,
    /// Places for placements that it offers.
    pub open: Open,
    /// Until when nobody asks it for something, where that day is not over.
    pub rest: Option<Day>,
}

/// Why one thinks twice before asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// It is left in peace until that day.
    Rest(Day),
    /// Somebody else asked a short time ago: the first of them, and how many asked since.
    Asked { first: Request, since: usize },
}

impl Request {
    fn of(event: &Event) -> Option<Self> {
        Some(Self {
            id: event.id,
            day: event.day,
            sort: event.sort.filter(|sort| sort.is_request())?,
            answer: event.answer,
            member: event.member.or(event.by),
            org: event.org,
        })
    }
}

impl Firm {
    /// What was asked, the latest first.
    pub fn requests(&self) -> impl Iterator<Item = Request> {
        self.events().into_iter().filter_map(|(_, event)| Request::of(event))
    }

    /// How the company is with what it is asked.
    pub fn courtesy(&self, today: Day) -> Courtesy {
        let requests: Vec<Request> = self.requests().collect();
        let settled = requests.iter().filter_map(|request| request.answer);
        let settled = settled.filter(|answer| *answer != CompanyAnswer::Waiting);
        Courtesy {
            asked: settled.clone().count(),
            answered: settled.filter(|answer| answer.is_given()).count(),
            waiting: requests.iter().filter(|request| request.answer == Some(CompanyAnswer::Waiting)).count(),
            open: self.open_places(today),
            rest: self.rest.filter(|rest| *rest >= today),
            last: requests.into_iter().next(),
        }
    }

    /// What `asker` should know before asking on `today`; a request counts for so many `days`.
    pub fn warnings(&self, asker: Option<MemberId>, today: Day, days: u32) -> Vec<Warning> {
        let days = i32::try_from(days).unwrap_or(i32::MAX);
        let is_near = |day: Day| day.days_until(today).abs() <= days;
        let is_other = |request: &Request| request.member.is_none() || request.member != asker;
        let near = self.requests().filter(|request| is_other(request) && request.day.is_some_and(is_near));
        let mut near: Vec<Request> = near.collect();
        near.order_by_key(|request| (request.day, request.id));
        let since = near.len().saturating_sub(1);
        let rest = self.rest.filter(|rest| *rest >= today).map(Warning::Rest);
        let asked = near.into_iter().next().map(|first| Warning::Asked { first, since });
        rest.into_iter().chain(asked).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Board, id, member};
    use super::*;
    use crate::domain::day::day;
    use crate::journal::sample::{org, packet};

    fn warnings(board: &Board, asker: &str, on: &str) -> Vec<Warning> {
        board.firms().get(id("garage")).unwrap().warnings(Some(member(asker)), day(on), 7)
    }

    fn board() -> Board {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("garage", "Garage Lune");
        board
    }

    #[test]
    fn a_second_colleague_hears_who_asked_first_and_the_first_hears_nothing() {
        let mut board = board();
        board.event("garage", "stage", "2026-03-02", "asked_placement");
        board.event("garage", "visite", "2026-03-03", "visit");
        let told = warnings(&board, "Bruno", "2026-03-04");
        let [Warning::Asked { first, since: 0 }] = &told[..] else { panic!("{told:?}") };
        assert_eq!((first.member, first.day), (Some(member("Anne")), Some(day("2026-03-02"))));
        assert_eq!((first.sort, first.org), (CompanyEvent::AskedPlacement, Some(org("Carrefour"))));
        assert_eq!(warnings(&board, "Anne", "2026-03-04"), []);
    }

    #[test]
    fn a_request_counts_for_the_days_of_the_settings_and_one_that_is_planned_too() {
        let mut board = board();
        board.event("garage", "stage", "2026-03-02", "asked_job");
        assert_eq!(warnings(&board, "Bruno", "2026-03-09").len(), 1);
        assert_eq!(warnings(&board, "Bruno", "2026-03-10"), []);
        assert_eq!(warnings(&board, "Bruno", "2026-03-01").len(), 1, "Anne goes there tomorrow");
        let none = board.firms().get(id("garage")).unwrap().warnings(None, day("2026-03-03"), 0);
        assert_eq!(none, []);
    }

    #[test]
    fn the_first_of_the_week_is_named_and_the_others_counted() {
        let mut board = board();
        board.event("garage", "un", "2026-03-04", "asked_job");
        board.event("garage", "deux", "2026-03-02", "asked_placement");
        let told = warnings(&board, "Bruno", "2026-03-05");
        let [Warning::Asked { first, since: 1 }] = &told[..] else { panic!("{told:?}") };
        assert_eq!(first.day, Some(day("2026-03-02")));
    }

    #[test]
    fn a_request_of_a_partner_counts_once_their_packet_is_admitted() {
        let (mut board, mut denis) = (board(), Board::new("Miresem", "Denis"));
        denis.event("garage", "stage", "2026-03-02", "asked_placement");
        let facts: Vec<_> = denis.0.journal.facts().into_iter().cloned().collect();
        board.0.take_packet(packet(1), &facts);
        assert_eq!(warnings(&board, "Anne", "2026-03-04"), []);
        board.0.admit(packet(1), &[]);
        let told = warnings(&board, "Anne", "2026-03-04");
        let [Warning::Asked { first, .. }] = &told[..] else { panic!("{told:?}") };
        assert_eq!((first.org, first.member), (Some(org("Miresem")), Some(member("Denis"))));
    }

    #[test]
    fn a_company_said_to_be_the_same_is_asked_as_one() {
        let mut board = board();
        board.company("lune", "Lune SRL");
        board.event("lune", "stage", "2026-03-02", "asked_placement");
        assert_eq!(warnings(&board, "Bruno", "2026-03-04"), []);
        board.same("garage", "lune", true);
        assert_eq!(warnings(&board, "Bruno", "2026-03-04").len(), 1);
    }

    #[test]
    fn peace_lasts_until_its_day_is_over() {
        let mut board = board();
        board.rest("garage", "2026-03-10");
        assert_eq!(warnings(&board, "Bruno", "2026-03-10"), [Warning::Rest(day("2026-03-10"))]);
        assert_eq!(warnings(&board, "Bruno", "2026-03-11"), []);
    }

    #[test]
    fn what_waits_or_is_not_known_is_no_refusal() {
        let mut board = board();
        for (event, answer) in
            [("a", Some("yes")), ("b", Some("no")), ("c", Some("silent")), ("d", Some("waiting")), ("e", None)]
        {
            board.event("garage", event, "2026-02-02", "asked_job");
            if let Some(answer) = answer {
                board.answer("garage", event, answer);
            }
        }
        let courtesy = board.firms().get(id("garage")).unwrap().courtesy(day("2026-03-04"));
        assert_eq!((courtesy.asked, courtesy.answered, courtesy.waiting), (3, 2, 1));
    }
}
