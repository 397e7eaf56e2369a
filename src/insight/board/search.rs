//! The text of a dossier that a search looks through, and the names of lists that its words may mean.

use crate::domain::{ElementId, MemberId, fold_text};
use crate::insight::{Card, Settings};
use crate::journal::fold::Presence;
use crate::journal::schema::{
    contact, contract, cpas_contract, goal, identity, note, partner, phone, placement, tag, task,
};
use crate::journal::{Fold, Kind, Value};

/// Names, locality, telephones, companies, goals, tags, tasks, notes, contacts and the organisations of the people
/// around, without accents or case, one space between words. A name of several words stands there in one word too
/// (« obrien », « lhoir »), and a telephone in its digits, with and without the code of the country.
pub fn text_of(fold: &Fold<'_>) -> String {
    let mut text = String::new();
    let mut add = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    for cell in fold.of(&Kind::Identity) {
        let Some(write) = cell.shown() else { continue };
        match write.value {
            Value::Text(words) => {
                add(words);
                let folded = fold_text::fold(words);
                if folded.contains(' ') {
                    add(&folded.replace(' ', ""));
                }
            }
            value => {
                if let Some(locality) = identity::LOCALITY.read(value) {
                    add(&locality.to_string());
                }
            }
        }
    }
    let sets = [
        goal::WORD.any(),
        tag::NAME.any(),
        task::TITLE.any(),
        note::TEXT.any(),
        contact::TEXT.any(),
        placement::COMPANY.any(),
        contract::EMPLOYER.any(),
        cpas_contract::EMPLOYER.any(),
        partner::ORGANISATION.any(),
        phone::NUMBER.any(),
    ];
    for field in sets {
        for element in fold.elements(&field.kind).filter(|element| element.presence != Presence::Removed) {
            if let Some(words) = element.get(field).and_then(Value::as_text) {
                if field == phone::NUMBER.any() { add(&digits(words)) } else { add(words) }
            }
        }
    }
    fold_text::fold(&text)
}

/// The digits of a Belgian number in both its forms: `0478123456 32478123456`; of another one as it is written.
fn digits(number: &str) -> String {
    let plain: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = plain.strip_prefix("00").unwrap_or(&plain);
    match (abroad.strip_prefix("32"), plain.strip_prefix('0')) {
        (Some(rest), _) if number.trim_start().starts_with('+') || plain.starts_with("00") => {
            let rest = rest.strip_prefix('0').unwrap_or(rest);
            format!("0{rest} 32{rest}")
        }
        (_, Some(rest)) => format!("{plain} 32{rest}"),
        _ => plain,
    }
}

/// One word of a search, and what is called so: the organisation's names are not in the text of a dossier, since they
/// may change without it.
#[derive(Debug, Default)]
pub struct Sought {
    word: String,
    entries: Vec<ElementId>,
    members: Vec<MemberId>,
}

impl Sought {
    /// The words of a search.
    pub fn all(text: &str, settings: &Settings) -> Vec<Self> {
        let lists = [&settings.tracks, &settings.cohorts, &settings.territories, &settings.publics];
        let entries: Vec<_> = lists.into_iter().flatten().map(|it| (it.id, fold_text::fold(&it.name))).collect();
        let members: Vec<_> = settings.members.iter().map(|it| (it.id, fold_text::fold(&it.name))).collect();
        let sought = |word: String| Self {
            entries: entries.iter().filter(|(_, name)| name.contains(&word)).map(|(id, _)| *id).collect(),
            members: members.iter().filter(|(_, name)| name.contains(&word)).map(|(id, _)| *id).collect(),
            word,
        };
        fold_text::words(text).into_iter().map(sought).collect()
    }

    /// Whether a card has the word in the text of its dossier, or what is called so.
    pub fn finds(&self, card: &Card, text: &str) -> bool {
        let mut entries = card.tracks.iter().chain(&card.cohort).chain(&card.territory).chain(&card.publics);
        text.contains(self.word.as_str())
            || card.referent.is_some_and(|member| self.members.contains(&member))
            || (!self.entries.is_empty() && entries.any(|entry| self.entries.contains(entry)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h10_a_telephone_is_found_by_its_digits_however_it_is_written() {
        for written in ["0478/12.34.56", "0478 12 34 56", "+32 478 12 34 56", "0032 478 123456", "+32 (0)478 12 34 56"]
        {
            assert_eq!(digits(written), "0478123456 32478123456", "{written}");
        }
        assert_eq!(digits("+33 6 12 34 56 78"), "33612345678");
        assert_eq!(digits("478 12 34 56"), "478123456");
    }
}
