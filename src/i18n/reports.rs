//! The words of reports: what rows and columns are called, and what files say around the figures.

use super::catalogue::Catalogue;
use super::{formats, labels};
use crate::domain::report::Label;
use crate::exchange::results::Words;

/// What a row or a column is called.
pub fn label(words: &Catalogue, label: &Label) -> String {
    match label {
        Label::Message(id) => words.text(id),
        // The label of a code is a message that begins with the name of its list.
        Label::Code { list, code } => {
            let plain = code.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'_' || sign == b'-');
            let known = plain.then(|| words.find(&format!("{list}-{code}"))).flatten();
            known.unwrap_or_else(|| words.text("value-newer"))
        }
        Label::Step(step) => labels::step(words, *step),
        Label::Named(name) => name.clone(),
        Label::Day(day) => formats::day(words, *day),
        Label::Unknown => words.text("reports-unknown"),
        Label::Total => words.text("reports-total"),
    }
}

/// A catalogue, as those who write files ask it.
pub struct ReportWords<'a>(pub &'a Catalogue);

impl Words for ReportWords<'_> {
    fn text(&self, id: &str) -> String {
        self.0.text(id)
    }

    fn find(&self, id: &str) -> Option<String> {
        self.0.find(id)
    }

    fn label(&self, of: &Label) -> String {
        label(self.0, of)
    }

    fn at_least(&self, number: u64) -> String {
        self.0.with("reports-at-least", &[("count", number.into())])
    }

    fn definitions(&self) -> Vec<(String, String)> {
        Vec::new()
    }
}
