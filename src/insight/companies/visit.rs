//! What one takes to a visit: what waits for an answer, what is to be thanked for, who is there, and what ends soon.
//!
//! It is laid on a table at the company, so it holds nothing of the people but their names and their days there.

use super::company::Event;
use super::firm::Firm;
use super::history::Passage;
use crate::domain::order::InOrder;
use crate::domain::{CompanyAnswer, CompanyEvent, Day};

/// How many things that happened are on the sheet.
const TOLD: usize = 6;

/// How far ahead ends are told, in days.
pub const AHEAD: i32 = 60;

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitSheet {
    /// What happened last, the latest first.
    pub events: Vec<Event>,
    /// Requests that wait for an answer.
    pub waiting: Vec<Event>,
    /// What the company gave and nobody has thanked for since: its last yes, or the last end of somebody's time there.
    pub thanks: Option<Day>,
    /// Who is there, or will be.
    pub people: Vec<Passage>,
    /// Who was there, the latest first.
    pub past: Vec<Passage>,
    /// What ends in the next days, the soonest first.
    pub ends: Vec<(Day, Passage)>,
}

impl VisitSheet {
    /// The sheet of one firm.
    pub fn new(firm: &Firm, history: Vec<Passage>, today: Day) -> Self {
        let events: Vec<Event> = firm.events().into_iter().map(|(_, event)| event.clone()).collect();
        let waiting = events.iter().filter(|event| event.answer == Some(CompanyAnswer::Waiting)).cloned().collect();
        let thanks = thanks_due(&events, &history, today);
        let (people, past): (Vec<Passage>, Vec<Passage>) = history.into_iter().partition(Passage::is_current);
        let ends = people.iter().filter_map(|passage| Some((passage.ends_within(today, AHEAD)?, passage.clone())));
        let mut ends: Vec<(Day, Passage)> = ends.collect();
        ends.order_by_key(|(end, passage)| (*end, passage.past.id));
        Self { waiting, thanks, people, past, ends, events: events.into_iter().take(TOLD).collect() }
    }
}

/// Since when a thank-you is due.
fn thanks_due(events: &[Event], history: &[Passage], today: Day) -> Option<Day> {
    let of =
        |wanted: &dyn Fn(&Event) -> bool| events.iter().filter(|event| wanted(event)).filter_map(|it| it.day).max();
    let given = of(&|event| event.answer == Some(CompanyAnswer::Yes));
    let ended = history.iter().filter(|passage| !passage.is_current()).filter_map(|passage| passage.past.end).max();
    let last = given.max(ended).filter(|day| *day <= today)?;
    let thanked = of(&|event| event.sort == Some(CompanyEvent::Thanks));
    thanked.is_none_or(|thanked| thanked < last).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Board, id};
    use super::*;
    use crate::domain::day::day;

    fn sheet(board: &Board) -> VisitSheet {
        VisitSheet::new(board.firms().get(id("lune")).unwrap(), Vec::new(), day("2026-03-04"))
    }

    #[test]
    fn what_waits_is_told_and_a_yes_is_thanked_for_once() {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("lune", "Garage Lune");
        board.event("lune", "a", "2026-03-02", "asked_placement");
        board.answer("lune", "a", "waiting");
        assert_eq!((sheet(&board).waiting.len(), sheet(&board).thanks), (1, None));
        board.answer("lune", "a", "yes");
        assert_eq!((sheet(&board).waiting.len(), sheet(&board).thanks), (0, Some(day("2026-03-02"))));
        board.event("lune", "b", "2026-03-03", "thanks");
        assert_eq!(sheet(&board).thanks, None);
    }

    #[test]
    fn the_last_things_that_happened_are_enough() {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("lune", "Garage Lune");
        for of_month in 1..=9 {
            board.event("lune", &of_month.to_string(), &format!("2026-02-0{of_month}"), "call");
        }
        let told = sheet(&board);
        assert_eq!((told.events.len(), told.events[0].day), (TOLD, Some(day("2026-02-09"))));
    }
}
