//! Content lines of iCalendar: how values are written, and how long a line may be.

use crate::domain::{Day, Hour, Minute};

/// How many octets a line may have, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// A text as a value (3.3.11). What is typed has no control characters but line breaks.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// `20260304`
pub fn date(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.of_month())
}

/// `20260304T093000`, on the clock of a zone that is named beside it.
pub fn local(day: Day, hour: Hour) -> String {
    let (hours, minutes) = hour.parts();
    format!("{}T{hours:02}{minutes:02}00", date(day))
}

/// `20260304T083000Z`
pub fn utc(minute: Minute) -> String {
    let (hours, minutes) = minute.clock();
    format!("{}T{hours:02}{minutes:02}00Z", date(minute.day()))
}

/// A line with its end, folded so that none is longer than 75 octets and no letter is cut.
pub fn fold(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / LONGEST * 3 + 2);
    let mut width = 0;
    for sign in line.chars() {
        if width + sign.len_utf8() > LONGEST {
            // The blank that begins the rest counts.
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(sign);
        width += sign.len_utf8();
    }
    out.push_str("\r\n");
    out
}

/// The lines of a file, put together where they were folded. Ends of other systems are taken too.
pub fn unfold(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_without_what_means_something_else() {
        assert_eq!(text("Arlon, rue \\ 3; bis\nau fond\t!"), "Arlon\\, rue \\\\ 3\\; bis\\nau fond!");
    }

    #[test]
    fn a_long_line_is_folded_between_letters_and_read_back() {
        for length in 0..200 {
            let line = format!("SUMMARY:{}{}", "a".repeat(length % 7), "é€𝄞".repeat(length / 4));
            let folded = fold(&line);
            assert!(folded.split("\r\n").all(|part| part.len() <= LONGEST), "{folded}");
            assert_eq!(unfold(&folded), [line]);
        }
        assert_eq!(fold(&"x".repeat(76)), format!("{}\r\n x\r\n", "x".repeat(75)));
    }
}
