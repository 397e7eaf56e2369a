//! The hour of an appointment, as the clock on the wall shows it.

use std::fmt;

/// A text is not an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an hour of the day")]
pub struct HourError;

/// An hour and its minutes, written `14:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hour {
    /// Minutes since midnight, below 1 440.
    of_day: u16,
}

impl Hour {
    /// The hour of these numbers, if there is one.
    pub fn new(hours: u16, minutes: u16) -> Option<Self> {
        (hours < 24 && minutes < 60).then_some(Self { of_day: hours * 60 + minutes })
    }

    /// Reads `14:30`.
    ///
    /// # Errors
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, HourError> {
        let digits = |text: &str| {
            text.parse().ok().filter(|_| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let read = text.split_once(':').and_then(|(hours, minutes)| Hour::new(digits(hours)?, digits(minutes)?));
        read.ok_or(HourError)
    }

    /// The hours and the minutes.
    pub fn parts(self) -> (u16, u16) {
        (self.of_day / 60, self.of_day % 60)
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes) = self.parts();
        write!(out, "{hours:02}:{minutes:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_back_and_nothing_else_is_one() {
        for of_day in 0..1440 {
            let hour = Hour { of_day };
            assert_eq!(Hour::parse(&hour.to_string()), Ok(hour));
        }
        for text in ["", "14", "24:00", "14:60", "9:30", "+9:30", "14:3", "14:30:00", "14h30"] {
            assert_eq!(Hour::parse(text), Err(HourError), "{text}");
        }
    }
}
