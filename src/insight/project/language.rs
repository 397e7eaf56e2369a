//! How far a person is in a language, and how far they came (row L21).
//!
//! Levels are those of the European framework with their halves, in the order of the table of codes; a mother tongue
//! stands above all. What is spoken and what is written are followed apart: people often learn to speak first.

use crate::domain::order::InOrder;
use crate::domain::{Day, codes};
use crate::insight::dossier::record::Records;
use crate::journal::schema::content::Code;
use crate::journal::schema::language_level;
use crate::journal::{Field, Kind};

/// One of the two sides of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Spoken,
    Written,
}

impl Side {
    /// Both, in their order in sentences.
    pub const BOTH: [Side; 2] = [Side::Spoken, Side::Written];

    fn field(self) -> Field<Code> {
        match self {
            Side::Spoken => language_level::SPOKEN,
            Side::Written => language_level::WRITTEN,
        }
    }
}

/// From the first level known to the newest. A level that was seen once has no way behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// A code of `codes::LANGUAGE_LEVELS`.
    pub newest: String,
    /// The day of the newest entry.
    pub on: Day,
    /// The first level, when it is another one, and the whole months between the two.
    pub from: Option<(String, u32)>,
}

/// One language of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// A code of `codes::LANGUAGES`.
    pub language: String,
    pub spoken: Option<Progress>,
    pub written: Option<Progress>,
    /// The certificate of the newest entry that names one.
    pub certificate: Option<String>,
}

/// The languages noted up to `today`, in the order of the table of codes.
pub fn languages(records: &Records, today: Day) -> Vec<Language> {
    let known = |language: &&&str| records.of(&Kind::LanguageLevel).iter().any(|entry| entry.keys.text() == **language);
    let read = |language: &&str| {
        let entries = records.of(&Kind::LanguageLevel).iter().rev();
        let past = entries.filter(|entry| entry.keys.text() == *language && entry.day.is_some_and(|day| day <= today));
        Language {
            language: (*language).to_owned(),
            spoken: progress(records, language, Side::Spoken, today),
            written: progress(records, language, Side::Written, today),
            certificate: past.filter_map(|entry| entry.get(language_level::CERTIFICATE)).map(str::to_owned).next(),
        }
    };
    codes::LANGUAGES.iter().filter(known).map(read).filter(Language::is_known).collect()
}

impl Language {
    /// The way of one side.
    pub fn side(&self, side: Side) -> Option<&Progress> {
        match side {
            Side::Spoken => self.spoken.as_ref(),
            Side::Written => self.written.as_ref(),
        }
    }

    fn is_known(&self) -> bool {
        self.spoken.is_some() || self.written.is_some() || self.certificate.is_some()
    }
}

/// The place of a level in the order A0 < A1 < A1+ < … < C2+ < mother tongue; none for a level of a later version.
pub fn rank(level: &str) -> Option<usize> {
    codes::LANGUAGE_LEVELS.iter().position(|known| *known == level)
}

/// The way of one side of a language up to `today`.
pub fn progress(records: &Records, language: &str, side: Side, today: Day) -> Option<Progress> {
    let levels = levels(records, language, side, today);
    let ((since, first), (on, newest)) = (*levels.first()?, *levels.last()?);
    let from = (first != newest).then(|| (first.to_owned(), months_between(since, on)));
    Some(Progress { newest: newest.to_owned(), on, from })
}

/// The levels that were noted, by day. An entry that says nothing of this side, or that it is unknown, is none.
fn levels<'a>(records: &'a Records, language: &str, side: Side, until: Day) -> Vec<(Day, &'a str)> {
    let of_language = records.of(&Kind::LanguageLevel).iter().filter(|entry| entry.keys.text() == language);
    let level =
        of_language.filter_map(|entry| Some((entry.day.filter(|day| *day <= until)?, entry.get(side.field())?)));
    let mut levels: Vec<(Day, &str)> = level.collect();
    levels.order_by_key(|(day, _)| *day);
    levels
}

/// The whole months from one day to a later one; the last day of a shorter month completes it.
pub fn months_between(from: Day, to: Day) -> u32 {
    let (from, to) = (from.date(), to.date());
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month()) - i32::from(from.month());
    let short = to.day() < from.day() && to.day() < to.days_in_month();
    u32::try_from(months - i32::from(short)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_stand_in_their_order() {
        let ranks: Vec<usize> =
            ["A0", "A1", "A1+", "A2", "B1", "B2+", "C2+", "native"].map(|level| rank(level).unwrap()).into();
        assert!(ranks.is_sorted_by(|left, right| left < right), "{ranks:?}");
        assert_eq!(rank("D1"), None);
    }

    #[test]
    fn whole_months_are_counted() {
        let cases = [
            ("2025-01-15", "2026-03-15", 14),
            ("2025-01-15", "2026-03-14", 13),
            ("2026-01-31", "2026-02-28", 1),
            ("2026-01-31", "2026-02-27", 0),
            ("2026-03-04", "2026-03-04", 0),
            ("2026-03-04", "2026-01-01", 0),
        ];
        for (from, to, months) in cases {
            assert_eq!(months_between(Day::parse(from).unwrap(), Day::parse(to).unwrap()), months, "{from} {to}");
        }
    }
}
