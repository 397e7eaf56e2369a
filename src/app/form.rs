//! What is typed in the forms of a dossier, read into changes: only those of the fields that differ.
//!
//! An empty box says that the value is unknown; of a list it takes the line away. Each form answers with the
//! changes, or with what is wrong, by the id of the box.

pub mod answers;
pub mod contact;
mod identity;
mod lines;
mod meaning;
mod obstacles;
mod path;
mod project;
mod reach;
mod record;
pub mod rhythm;
mod situation;
mod task;
#[cfg(test)]
mod tests;

pub use contact::ContactDraft;
pub use identity::identity;
pub use lines::Row;
pub use meaning::duration;
pub use obstacles::ObstaclesForm;
pub use path::PathForm;
pub use project::{GoalRow, ProjectForm};
pub use reach::ReachForm;
pub use record::{NO, RecordForm, YES};
pub use situation::{SituationForm, entry_status, publics};
pub use task::{appointment_text, hour, set_appointment, task};

use crate::domain::enterprise_number::EnterpriseNumberError;
use crate::domain::text::TextError;
use crate::domain::{Day, EnterpriseNumber, Line, Locality, Prose};

/// What is wrong with the text of one box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error(transparent)]
    Text(#[from] TextError),
    #[error("not a year in which somebody alive was born")]
    Year,
    #[error("not a mail address")]
    Mail,
    #[error("no telephone number")]
    Phone,
    #[error("not a locality")]
    Locality,
    #[error(transparent)]
    Enterprise(#[from] EnterpriseNumberError),
    #[error("not a day")]
    Day,
    #[error("not an hour of the day")]
    Hour,
    #[error("not a duration")]
    Duration,
    #[error("not a whole number")]
    Number,
    #[error("not a number of digits alone")]
    Digits,
    #[error("not an address of a page")]
    Link,
    #[error("words that name nothing of the list")]
    Unchosen,
    #[error("a number that is less than {0}")]
    TooSmall(u32),
    #[error("an end before the start")]
    EndBeforeStart,
    #[error("nothing was typed")]
    Empty,
    #[error("a day that is still to come")]
    StillToCome,
    #[error("a day before the beginning of what it is about")]
    BeforeBeginning,
}

/// What is wrong in a form, by the id of the box.
pub type Problems = Vec<(String, Problem)>;

/// How long ago a person can have been born, in years.
const OLDEST: i16 = 110;

/// One line, or nothing.
///
/// # Errors
/// A line that cannot be kept.
pub fn line(text: &str) -> Result<Option<Line>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { Ok(Some(Line::parse(text)?)) }
}

/// Several lines, or nothing.
///
/// # Errors
/// A text that cannot be kept.
pub fn prose(text: &str) -> Result<Option<Prose>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { Ok(Some(Prose::parse(text)?)) }
}

/// A mail address, or nothing.
///
/// # Errors
/// What no letter could be sent to.
pub fn mail(text: &str) -> Result<Option<Line>, Problem> {
    let sound = |text: &str| {
        let (name, house) = text.split_once('@')?;
        let whole =
            !name.is_empty() && house.contains('.') && !house.contains('@') && !text.contains(char::is_whitespace);
        whole.then_some(())
    };
    let text = text.trim();
    if text.is_empty() { Ok(None) } else { sound(text).ok_or(Problem::Mail).and_then(|()| line(text)) }
}

/// The year that a text names: four digits alone, or in a whole date (« 12/3/1990 », « 12 mars 1990 »).
pub fn year_of(text: &str) -> Option<i16> {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let (years, rest): (Vec<&str>, Vec<&str>) = words.into_iter().partition(is_year);
    let is_date = rest.iter().all(|word| word.len() <= 2 || word.chars().all(char::is_alphabetic));
    match years[..] {
        [year] if is_date && (rest.is_empty() || rest.len() == 2) => year.parse().ok(),
        _ => None,
    }
}

/// A year of birth of four digits, that of a whole date of birth, or nothing.
///
/// # Errors
/// Anything else, and years before any living person was born.
pub fn birth_year(text: &str, today: Day) -> Result<Option<u16>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let this = today.year();
    let year = year_of(text).filter(|year| (this - OLDEST..=this).contains(year));
    year.and_then(|year| u16::try_from(year).ok()).map(Some).ok_or(Problem::Year)
}

/// A locality, or nothing.
///
/// # Errors
/// What is no locality.
pub fn locality(text: &str) -> Result<Option<Locality>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { Locality::parse(text).map(Some).map_err(|_| Problem::Locality) }
}

/// The number of an enterprise, or nothing.
///
/// # Errors
/// What is wrong with it.
pub fn enterprise_number(text: &str) -> Result<Option<EnterpriseNumber>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { Ok(Some(EnterpriseNumber::parse(text)?)) }
}

/// A day as date boxes give it, or as it is written in Belgium (`25/12/2026`, `1.5.2026`), or nothing.
///
/// # Errors
/// What is no day.
pub fn day(text: &str) -> Result<Option<Day>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let written = || {
        let mut parts = text.split(['/', '.']);
        let (day, month, year) =
            (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        parts.next().is_none().then(|| Day::new(year, month, day).ok())?
    };
    Day::parse(text).ok().or_else(written).map(Some).ok_or(Problem::Day)
}

/// Keeps what was read, or notes what is wrong with the box.
fn read<T>(problems: &mut Problems, id: &str, read: Result<Option<T>, Problem>) -> Option<T> {
    read.unwrap_or_else(|problem| {
        problems.push((id.to_owned(), problem));
        None
    })
}
