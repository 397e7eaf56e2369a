//! The grid of presences of a group and a week, without a browser: what a key or a click on a cell does.

mod reading;
mod update;

pub use reading::refresh;
pub use update::{Msg, update};

use crate::domain::{Attendance, Day, ElementId, Motive, PersonId};
use crate::insight::presence::timetable::{HalfDay, Opening};
use crate::insight::presence::{Entered, Rate, presence_id};

/// A person of the group, with what is noted on each half-day of the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub person: PersonId,
    pub name: String,
    /// One a column; none where nothing was ever noted.
    pub cells: Vec<Option<Entered>>,
}

/// The presences of a group in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    pub cohort: ElementId,
    pub monday: Day,
    pub today: Day,
    /// Whether the group has a timetable, and whether one knows how long a half-day lasts.
    pub has_timetable: bool,
    pub has_length: bool,
    pub columns: Vec<(HalfDay, Opening)>,
    pub rows: Vec<Row>,
}

/// A place in the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spot {
    pub row: usize,
    pub column: usize,
}

/// One thing to write: what is known of a person on a half-day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub person: PersonId,
    pub at: HalfDay,
    pub attendance: Attendance,
    /// The motive of an absence; none leaves what is noted.
    pub motive: Option<Motive>,
}

/// Why nothing can be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The half-day is to come: an excuse can be noted, a presence cannot.
    Future,
    /// The group does not meet that day.
    Closed,
}

/// The letters of a language, in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letters {
    pub present: char,
    pub excused: char,
    pub absent: char,
}

/// What a key press does in the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// The grid does not handle this key.
    Foreign,
    Moved(Spot),
    /// Something is to be written, and the focus goes there.
    Entered(Vec<Entry>, Spot),
    /// The menu of the cell.
    Menu,
    Refused(Refusal),
}

impl Grid {
    /// What is noted at a place.
    pub fn cell(&self, spot: Spot) -> Option<Entered> {
        *self.rows.get(spot.row)?.cells.get(spot.column)?
    }

    /// The attendance at a place.
    pub fn attendance(&self, spot: Spot) -> Attendance {
        self.cell(spot).map(|cell| cell.attendance).unwrap_or_default()
    }

    /// The half-days to sign on paper, day by day: those on which the group meets, passed or to come.
    pub fn to_sign(&self) -> Vec<(Day, Vec<HalfDay>)> {
        let open = self.columns.iter().filter(|(_, opening)| *opening == Opening::Open);
        let mut days: Vec<(Day, Vec<HalfDay>)> = Vec::new();
        for (at, _) in open {
            match days.last_mut() {
                Some((day, halves)) if *day == at.day => halves.push(*at),
                _ => days.push((at.day, vec![*at])),
            }
        }
        days
    }

    /// The id under which a place is written.
    pub fn id_of(&self, person: PersonId, at: HalfDay) -> ElementId {
        let column = self.columns.iter().position(|(column, _)| *column == at);
        let row = self.rows.iter().position(|row| row.person == person);
        let held = row.zip(column).and_then(|(row, column)| self.cell(Spot { row, column }));
        held.map_or_else(|| presence_id(self.cohort, person, at), |held| held.id)
    }

    /// Why this cannot be noted in a column; taking back is always possible.
    pub fn refusal(&self, column: usize, attendance: Attendance) -> Option<Refusal> {
        let (at, opening) = self.columns.get(column)?;
        match (opening, attendance) {
            (_, Attendance::NotEntered) | (Opening::Open, Attendance::Excused) => None,
            (Opening::Open, _) => (at.day > self.today).then_some(Refusal::Future),
            (Opening::Closed | Opening::Holiday(_) | Opening::Outside, _) => Some(Refusal::Closed),
        }
    }

    /// What a key on the cell at `spot` does. Letters set and go down to the next person; `Espace` goes round
    /// the possible answers and stays.
    pub fn pressed(&self, spot: Spot, key: &str, letters: Letters) -> Pressed {
        let (rows, columns) = (self.rows.len(), self.columns.len());
        let to = |row: usize, column: usize| {
            Pressed::Moved(Spot { row: row.min(rows.saturating_sub(1)), column: column.min(columns.saturating_sub(1)) })
        };
        match key {
            "ArrowDown" => return to(spot.row + 1, spot.column),
            "ArrowUp" => return to(spot.row.saturating_sub(1), spot.column),
            "ArrowRight" => return to(spot.row, spot.column + 1),
            "ArrowLeft" => return to(spot.row, spot.column.saturating_sub(1)),
            "Home" => return to(spot.row, 0),
            "End" => return to(spot.row, columns),
            " " | "Enter" => return self.clicked(spot),
            "Delete" | "Backspace" => return self.set(spot, Attendance::NotEntered),
            _ => {}
        }
        let mut signs = key.chars().flat_map(char::to_lowercase);
        match (signs.next(), signs.next()) {
            (Some(letter), None) if letter == letters.present => self.set(spot, Attendance::Present),
            (Some(letter), None) if letter == letters.excused => self.set(spot, Attendance::Excused),
            (Some(letter), None) if letter == letters.absent => self.set(spot, Attendance::Absent),
            (Some('n'), None) => self.set(spot, Attendance::NotEntered),
            (Some('m'), None) => Pressed::Menu,
            (Some('t'), None) => match self.all_present(spot.column) {
                Ok(entries) => Pressed::Entered(entries, spot),
                Err(refusal) => Pressed::Refused(refusal),
            },
            _ => Pressed::Foreign,
        }
    }

    /// Writes one answer and goes down.
    fn set(&self, spot: Spot, attendance: Attendance) -> Pressed {
        if let Some(refusal) = self.refusal(spot.column, attendance) {
            return Pressed::Refused(refusal);
        }
        let below = Spot { row: (spot.row + 1).min(self.rows.len().saturating_sub(1)), ..spot };
        Pressed::Entered(self.entry(spot, attendance, None).into_iter().collect(), below)
    }

    /// A click: the next answer that is possible here.
    pub fn clicked(&self, spot: Spot) -> Pressed {
        let all = Attendance::ALL;
        let here = all.iter().position(|attendance| *attendance == self.attendance(spot)).unwrap_or(3);
        let round = (1..all.len()).filter_map(|step| all.get((here + step) % all.len()).copied());
        let next = round.into_iter().find(|attendance| self.refusal(spot.column, *attendance).is_none());
        // Where only « not entered » is possible and stands already, the reason is said instead.
        match next.and_then(|next| self.entry(spot, next, None)) {
            Some(entry) => Pressed::Entered(vec![entry], spot),
            None => Pressed::Refused(self.refusal(spot.column, Attendance::Present).unwrap_or(Refusal::Closed)),
        }
    }

    /// What writes an answer at a place; none when it is noted already.
    pub fn entry(&self, spot: Spot, attendance: Attendance, motive: Option<Motive>) -> Option<Entry> {
        let person = self.rows.get(spot.row)?.person;
        let (at, _) = *self.columns.get(spot.column)?;
        let held = self.cell(spot);
        let same = self.attendance(spot) == attendance
            && (motive.is_none() || motive == held.and_then(|held| held.motive))
            && !held.is_some_and(|held| held.in_conflict);
        (!same).then_some(Entry { person, at, attendance, motive })
    }

    /// Everybody of whom nothing is noted in a column was there.
    ///
    /// # Errors
    /// Why no presence can be noted there.
    pub fn all_present(&self, column: usize) -> Result<Vec<Entry>, Refusal> {
        if let Some(refusal) = self.refusal(column, Attendance::Present) {
            return Err(refusal);
        }
        let spots = (0..self.rows.len()).map(|row| Spot { row, column });
        let open = spots.filter(|spot| self.attendance(*spot) == Attendance::NotEntered);
        Ok(open.filter_map(|spot| self.entry(spot, Attendance::Present, None)).collect())
    }

    /// How many came, of those expected in a column.
    pub fn rate(&self, column: usize) -> Rate {
        let of = |row: usize| {
            let (at, _) = self.columns.get(column)?;
            Some((at.day, self.attendance(Spot { row, column })))
        };
        Rate::of((0..self.rows.len()).filter_map(of), self.today)
    }
}

#[cfg(test)]
mod tests;
