//! How often something comes back, as a form asks it: by appointment, once, on days of a week, on days of a month.

use super::Problem;
use crate::domain::Recurrence;
use crate::domain::coded::coded;
use crate::domain::recurrence::{Pattern, Place, Weekday};
use crate::domain::text::TextError;

coded! {
    /// What kind of rhythm it is.
    pub enum Sort {
        OnAppointment = "appointment",
        Once = "once",
        Weekly = "weekly",
        Monthly = "monthly",
        /// By a rule of a later version, which is kept as it is.
        Newer = "newer",
    }
}

/// What stands in the boxes. What belongs to another sort stays there while one looks at the choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RhythmDraft {
    pub sort: Sort,
    /// Every how many weeks or months.
    pub every: u8,
    /// The days of a week.
    pub days: Vec<Weekday>,
    /// The weekday of a month, and which ones.
    pub day: Weekday,
    pub places: Vec<Place>,
    newer: String,
}

impl RhythmDraft {
    /// The rhythm of a meeting: its rule as it is written, and whether it has a first day.
    pub fn of(rule: Option<&str>, has_first: bool) -> Self {
        let empty = Self {
            sort: if has_first { Sort::Once } else { Sort::OnAppointment },
            every: 1,
            days: Vec::new(),
            day: Weekday::Wednesday,
            places: vec![Place::First],
            newer: String::new(),
        };
        let Some(text) = rule else { return empty };
        let Ok(rule) = Recurrence::parse(text) else {
            return Self { sort: Sort::Newer, newer: text.to_owned(), ..empty };
        };
        let every = rule.every();
        match rule.pattern() {
            Pattern::Weekly(days) => Self { sort: Sort::Weekly, every, days: days.clone(), ..empty },
            Pattern::Monthly(day, places) => {
                Self { sort: Sort::Monthly, every, day: *day, places: places.clone(), ..empty }
            }
        }
    }

    /// Whether days are planned, from a first one on.
    pub fn has_days(&self) -> bool {
        self.sort != Sort::OnAppointment
    }

    /// The rule as it is written; empty where there is none.
    ///
    /// # Errors
    /// No day of a week, or of a month, was chosen.
    pub fn rule(&self) -> Result<String, Problem> {
        let rule = match self.sort {
            Sort::OnAppointment | Sort::Once => return Ok(String::new()),
            Sort::Newer => return Ok(self.newer.clone()),
            Sort::Weekly => Recurrence::weekly(self.every, &self.days),
            Sort::Monthly => Recurrence::monthly(self.every, self.day, &self.places),
        };
        rule.map(|rule| rule.to_string()).map_err(|_| Problem::Text(TextError::Empty))
    }

    /// A day of the week was chosen, or no longer.
    pub fn toggle_day(&mut self, day: Weekday) {
        toggle(&mut self.days, day);
    }

    /// The same of a place of the month.
    pub fn toggle_place(&mut self, place: Place) {
        toggle(&mut self.places, place);
    }
}

fn toggle<T: Copy + PartialEq>(items: &mut Vec<T>, item: T) {
    match items.iter().position(|held| *held == item) {
        Some(place) => drop(items.remove(place)),
        None => items.push(item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_goes_through_the_form_unchanged() {
        for rule in [
            "FREQ=MONTHLY;BYDAY=1WE",
            "FREQ=MONTHLY;BYDAY=1TU,3TU",
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR",
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "FREQ=YEARLY;BYMONTH=3",
        ] {
            assert_eq!(RhythmDraft::of(Some(rule), true).rule().unwrap(), rule);
        }
        assert_eq!(RhythmDraft::of(Some("FREQ=YEARLY;BYMONTH=3"), true).sort, Sort::Newer);
        for (has_first, sort) in [(true, Sort::Once), (false, Sort::OnAppointment)] {
            let draft = RhythmDraft::of(None, has_first);
            assert_eq!((draft.sort, draft.rule().unwrap()), (sort, String::new()));
            assert_eq!(draft.has_days(), has_first);
        }
    }

    #[test]
    fn what_is_tapped_makes_the_rule_whatever_the_order() {
        let mut draft = RhythmDraft::of(None, true);
        draft.sort = Sort::Weekly;
        assert_eq!(draft.rule(), Err(Problem::Text(TextError::Empty)), "no day is chosen");
        draft.toggle_day(Weekday::Thursday);
        draft.toggle_day(Weekday::Monday);
        assert_eq!(draft.rule().unwrap(), "FREQ=WEEKLY;BYDAY=MO,TH");
        draft.toggle_day(Weekday::Monday);
        draft.every = 2;
        assert_eq!(draft.rule().unwrap(), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
        (draft.sort, draft.every) = (Sort::Monthly, 1);
        assert_eq!(draft.rule().unwrap(), "FREQ=MONTHLY;BYDAY=1WE", "the first Wednesday is proposed");
        draft.toggle_place(Place::First);
        assert!(draft.rule().is_err());
    }
}
