//! A length of work or of a talk, in whole minutes, as people write it.

use std::fmt;

/// A duration in minutes: `1 368` is 22 h 48.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration(u32);

/// A text is not a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a duration")]
pub struct DurationError;

impl Duration {
    /// The longest that a fact can hold, in minutes.
    pub const LIMIT: u32 = 1_000_000;

    /// So many minutes.
    pub const fn minutes(minutes: u32) -> Self {
        Duration(minutes)
    }

    /// The whole length in minutes.
    pub fn as_minutes(self) -> u32 {
        self.0
    }

    /// Whole hours and the minutes left over.
    pub fn parts(self) -> (u32, u32) {
        (self.0 / 60, self.0 % 60)
    }

    /// Reads `19`, `19 h`, `22 h 48`, `22h48`, `22:48`, `7,5`, `7.5 h`, `45 min`; a bare number counts hours.
    ///
    /// # Errors
    /// Anything else, and more than [`Duration::LIMIT`] minutes.
    pub fn parse(text: &str) -> Result<Self, DurationError> {
        let text: String = text.to_lowercase().chars().filter(|sign| !sign.is_whitespace()).collect();
        let minutes = if let Some(minutes) = text.strip_suffix("min").filter(|rest| !rest.contains('h')) {
            whole(minutes)?
        } else if let Some((hours, minutes)) = text.split_once(['h', ':', 'u']) {
            let minutes = minutes.trim_end_matches("min").trim_end_matches('m');
            let minutes = if minutes.is_empty() { 0 } else { whole(minutes)? };
            if minutes >= 60 && !hours.is_empty() {
                return Err(DurationError);
            }
            decimal(hours)?.checked_add(minutes).ok_or(DurationError)?
        } else {
            decimal(&text)?
        };
        if minutes <= Self::LIMIT { Ok(Duration(minutes)) } else { Err(DurationError) }
    }
}

impl Duration {
    /// The same of a talk, of which a bare whole number counts minutes: `15` is a quarter of an hour.
    ///
    /// # Errors
    /// As [`Duration::parse`].
    pub fn parse_talk(text: &str) -> Result<Self, DurationError> {
        let text = text.trim();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return whole(text)
                .map(Duration)
                .and_then(|it| if it.0 <= Self::LIMIT { Ok(it) } else { Err(DurationError) });
        }
        Self::parse(text)
    }
}

impl std::iter::Sum for Duration {
    fn sum<I: Iterator<Item = Duration>>(all: I) -> Duration {
        Duration(all.fold(0, |sum, duration| sum.saturating_add(duration.0)))
    }
}

fn whole(digits: &str) -> Result<u32, DurationError> {
    let plain = !digits.is_empty() && digits.len() <= 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| plain).ok_or(DurationError)
}

/// Hours with at most two decimals, in minutes; a part of a minute is dropped.
fn decimal(text: &str) -> Result<u32, DurationError> {
    let (hours, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let hundredths = match part.len() {
        0 => 0,
        1 => whole(part)? * 10,
        2 => whole(part)?,
        _ => return Err(DurationError),
    };
    whole(hours)?.checked_mul(60).and_then(|minutes| minutes.checked_add(hundredths * 60 / 100)).ok_or(DurationError)
}

/// `22 h 48`, `45 min`, as it is typed; what people read is in the catalogues.
impl fmt::Display for Duration {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            (0, minutes @ 1..) => write!(out, "{minutes} min"),
            (hours, 0) => write!(out, "{hours} h"),
            (hours, minutes) => write!(out, "{hours} h {minutes:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        for (text, minutes) in [
            ("19", 1140),
            ("19 h", 1140),
            ("22 h 48", 1368),
            ("22h48", 1368),
            ("22:48", 1368),
            ("7,5", 450),
            ("7.25 h", 435),
            ("45 min", 45),
            ("1 h 05 min", 65),
            ("0", 0),
            ("3 U 30", 210),
        ] {
            assert_eq!(Duration::parse(text), Ok(Duration(minutes)), "{text}");
        }
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in ["", "h", "-3", "3 h 75", "deux heures", "7,125", "99999999", "1e3", "20000 h"] {
            assert_eq!(Duration::parse(text), Err(DurationError), "{text}");
        }
    }

    #[test]
    fn h2_a_bare_number_of_a_talk_counts_minutes() {
        for (text, minutes) in [("15", 15), (" 90 ", 90), ("15 min", 15), ("1 h", 60), ("1h30", 90), ("1,5", 90)] {
            assert_eq!(Duration::parse_talk(text), Ok(Duration(minutes)), "{text}");
        }
        for text in ["", "un quart d'heure", "-15", "1000001"] {
            assert_eq!(Duration::parse_talk(text), Err(DurationError), "{text}");
        }
    }

    #[test]
    fn a_duration_is_read_back() {
        for minutes in [0, 5, 60, 1140, 1368, 30528] {
            assert_eq!(Duration::parse(&Duration(minutes).to_string()), Ok(Duration(minutes)));
        }
    }
}
