//! Making any text fit: control characters out, national numbers masked, long lines cut, long texts in parts.

use super::report::Report;
use crate::domain::{Line, Prose, national_number};

/// A text whose line breaks are `\n`, without other control characters or national numbers, trimmed.
pub(super) fn clean(text: &str, report: &mut Report) -> String {
    let breaks = text.replace("\r\n", "\n").replace('\r', "\n");
    let keep = |sign: &char| !sign.is_control() || *sign == '\n' || *sign == '\t';
    let kept: String = breaks.chars().filter(keep).collect();
    report.controls += breaks.chars().count() - kept.chars().count();
    match national_number::mask(&kept, national_number::PLACEHOLDER) {
        Some((masked, count)) => {
            report.masked += count;
            masked.trim().to_owned()
        }
        None => kept.trim().to_owned(),
    }
}

/// A clean text on one line; a line too long is cut, and the second answer is then the whole.
pub(super) fn line(text: &str, report: &mut Report) -> Option<(Line, Option<String>)> {
    let clean = clean(text, report);
    let single = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Ok(line) = Line::parse(&single) {
        return Some((line, None));
    }
    let cut: String = single.chars().take(Line::LIMIT - 1).chain(['…']).collect();
    let line = Line::parse(&cut).ok().filter(|_| !single.is_empty())?;
    report.lines_cut += 1;
    Some((line, Some(clean)))
}

/// A clean text in as many parts as notes need; none when it is blank.
pub(super) fn parts(text: &str, report: &mut Report) -> Vec<Prose> {
    let clean = clean(text, report);
    let mut parts = Vec::new();
    let mut rest = clean.as_str();
    while !rest.trim().is_empty() {
        let (head, tail) = rest.split_at(cut(rest));
        parts.extend(Prose::parse(head));
        rest = tail;
    }
    if parts.len() > 1 {
        report.texts_split += 1;
    }
    parts
}

/// Where to cut: at the limit, or at the last line break or space before it when the part stays long enough.
fn cut(text: &str) -> usize {
    let Some((limit, _)) = text.char_indices().nth(Prose::LIMIT) else { return text.len() };
    let head = &text[..limit];
    let near = |place: &usize| *place > limit / 2;
    head.rfind('\n').filter(near).or_else(|| head.rfind(' ').filter(near)).unwrap_or(limit)
}

/// Whether a text shows nothing: blank, invisible signs, or signs that only draw a line.
pub(super) fn shows_nothing(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// Whether a line of a list says nothing once it is made fit.
pub(super) fn shows_no_words(text: &str) -> bool {
    line(text, &mut Report::default()).is_none()
}

/// A text without the signs that are not seen: direction marks, joiners of width zero, emoji selectors.
pub(super) fn visible(text: &str) -> String {
    let hidden = |sign: char| matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    text.chars().filter(|sign| !hidden(*sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_between_words_and_nothing_is_lost() {
        let mut report = Report::default();
        let text = "mot ".repeat(12_000);
        let cut = parts(&text, &mut report);
        assert_eq!((cut.len(), report.texts_split), (3, 1));
        let words: usize = cut.iter().map(|part| part.as_str().split(' ').count()).sum();
        assert_eq!(words, 12_000);
        assert_eq!(parts(&"é".repeat(20_001), &mut report).len(), 2);
    }

    #[test]
    fn a_long_line_is_cut_and_kept() {
        let mut report = Report::default();
        let (cut, whole) = line(&"a\u{7}".repeat(300), &mut report).unwrap();
        assert_eq!(cut.as_str().chars().count(), 250);
        assert_eq!((whole, report.controls), (Some("a".repeat(300)), 300));
        assert_eq!(line(" \u{0} ", &mut report), None);
    }
}
