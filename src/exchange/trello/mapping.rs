//! What the parts of a board become here, chosen by a person; the program only proposes.

use super::board::{Board, SourceId};
use super::text::visible;
use crate::domain::{ElementId, MemberId, Step, codes};
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What a list becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListTarget {
    Step(Step),
    /// Its cards are people who keep the step they had; each passage is a dated note with the list's name.
    Note,
    /// Its cards are not imported, and a passage through it says nothing.
    Ignore,
}

/// Which filière a label names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrackTarget {
    /// A new one, with the label's name.
    New,
    Existing(ElementId),
}

/// What a label becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelTarget {
    Track(TrackTarget),
    /// One of the obstacle codes; the label says that it is present.
    Obstacle(&'static str),
    Tag,
    Ignore,
}

/// Whom a member of the board is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberTarget {
    /// A colleague not yet known here.
    New,
    Existing(MemberId),
}

/// What a custom field becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldTarget {
    Phone,
    Email,
    Locality,
    BirthYear,
    ContactLanguage,
    PostalAddress,
    Goal,
    /// A note, « name of the field: value ».
    Note,
    Ignore,
}

/// The whole choice. What it does not name is: a list ignored, a label a tag, a member new, a field a note.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    pub lists: BTreeMap<SourceId, ListTarget>,
    pub labels: BTreeMap<SourceId, LabelTarget>,
    pub members: BTreeMap<SourceId, MemberTarget>,
    pub fields: BTreeMap<SourceId, FieldTarget>,
}

/// What is known here that helps to guess.
pub struct Hints<'a> {
    /// The step that the name of a list says, if it says one.
    pub step: &'a dyn Fn(&str) -> Option<Step>,
    pub members: &'a [(MemberId, &'a str)],
    /// The filières of the organisation.
    pub tracks: &'a [(ElementId, &'a str)],
}

/// The words by which labels and fields are known, without accents.
const SYNONYMS: &str = include_str!("synonyms.csv");

impl Mapping {
    /// A proposal. A list whose name says nothing takes the step after that of the list to its left, so that lists
    /// stay apart; the last two steps are never guessed from a place.
    pub fn guess(board: &Board, hints: &Hints<'_>) -> Mapping {
        let mut before: Option<Step> = None;
        let mut mapping = Mapping::default();
        for list in board.lists.iter().filter(|list| !list.gone) {
            let known = (hints.step)(&visible(&list.name));
            let step = known.unwrap_or_else(|| following(before));
            if !list.closed || known.is_some() {
                before = Some(step);
            }
            mapping.lists.insert(list.id.clone(), ListTarget::Step(step));
        }
        for list in board.lists.iter().filter(|list| list.gone) {
            let step = (hints.step)(&visible(&list.name));
            mapping.lists.insert(list.id.clone(), step.map_or(ListTarget::Ignore, ListTarget::Step));
        }
        for label in &board.labels {
            let target = if plain(&label.name).is_empty() && label.colour.is_none() {
                LabelTarget::Ignore
            } else {
                guess_label(&label.name, hints)
            };
            mapping.labels.insert(label.id.clone(), target);
        }
        for member in &board.members {
            let same = |(_, name): &&(MemberId, &str)| plain(name) == plain(&member.name);
            let known = hints.members.iter().find(same);
            let target = known.map_or(MemberTarget::New, |(id, _)| MemberTarget::Existing(*id));
            mapping.members.insert(member.id.clone(), target);
        }
        for field in &board.fields {
            mapping.fields.insert(field.id.clone(), guess_field(&field.name));
        }
        mapping
    }

    /// What a list becomes.
    pub fn list(&self, id: &SourceId) -> ListTarget {
        self.lists.get(id).copied().unwrap_or(ListTarget::Ignore)
    }

    /// What a label becomes.
    pub fn label(&self, id: &SourceId) -> LabelTarget {
        self.labels.get(id).copied().unwrap_or(LabelTarget::Tag)
    }

    /// Whom a member is.
    pub fn member(&self, id: &SourceId) -> MemberTarget {
        self.members.get(id).copied().unwrap_or(MemberTarget::New)
    }

    /// What a custom field becomes.
    pub fn field(&self, id: &SourceId) -> FieldTarget {
        self.fields.get(id).copied().unwrap_or(FieldTarget::Note)
    }
}

/// The step of the column to the right; the end of a path is said, not guessed.
fn following(before: Option<Step>) -> Step {
    let open = &Step::ALL[..8];
    let place = before.and_then(|step| open.iter().position(|open| *open == step));
    match (before, place) {
        (None, _) => Step::Intake,
        (Some(_), Some(place)) => {
            let next = open[place + 1..].iter().find(|step| !step.hidden_by_default());
            next.copied().unwrap_or(Step::Hired)
        }
        (Some(step), None) => step,
    }
}

fn guess_label(name: &str, hints: &Hints<'_>) -> LabelTarget {
    if let Some((id, _)) = hints.tracks.iter().find(|(_, track)| plain(track) == plain(name)) {
        return LabelTarget::Track(TrackTarget::Existing(*id));
    }
    let code = known("obstacle:", name).next().and_then(|target| obstacle(target));
    match code {
        Some(code) => LabelTarget::Obstacle(code),
        None if known("track", name).next().is_some() => LabelTarget::Track(TrackTarget::New),
        None => LabelTarget::Tag,
    }
}

/// The obstacle code of a word.
pub(super) fn obstacle(word: &str) -> Option<&'static str> {
    let all = [codes::OBSTACLES_PLAIN, codes::OBSTACLES_FAMILY, codes::OBSTACLES_SENSITIVE];
    all.into_iter().flatten().copied().find(|code| *code == word)
}

fn guess_field(name: &str) -> FieldTarget {
    match known("field:", name).next() {
        Some("phone") => FieldTarget::Phone,
        Some("email") => FieldTarget::Email,
        Some("locality") => FieldTarget::Locality,
        Some("birth_year") => FieldTarget::BirthYear,
        Some("contact_language") => FieldTarget::ContactLanguage,
        Some("postal_address") => FieldTarget::PostalAddress,
        Some("goal") => FieldTarget::Goal,
        _ => FieldTarget::Note,
    }
}

/// The targets of a sort one of whose words stands in the name, in the order of the table.
fn known<'n>(sort: &'static str, name: &'n str) -> impl Iterator<Item = &'static str> + use<'n> {
    let name = format!(" {} ", plain(name));
    SYNONYMS.lines().skip(1).filter_map(move |row| {
        let (target, words) = row.split_once(',')?;
        let target = target.strip_prefix(sort)?;
        words.split('|').any(|word| name.contains(&format!(" {} ", plain(word)))).then_some(target)
    })
}

/// Lower case, no accents, single spaces between runs of letters and figures.
fn plain(text: &str) -> String {
    let bare: String = text.nfd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase).collect();
    let words = bare.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_fields_are_known_by_whole_words() {
        let hints = Hints { step: &|_| None, members: &[], tracks: &[] };
        assert_eq!(guess_label("Frein : mobilité", &hints), LabelTarget::Obstacle("mobility"));
        assert_eq!(guess_label("Filière aide-ménagère", &hints), LabelTarget::Track(TrackTarget::New));
        assert_eq!(guess_label("Regarder", &hints), LabelTarget::Tag);
        assert_eq!(guess_field("N° de GSM"), FieldTarget::Phone);
        assert_eq!(guess_field("Adresse mail"), FieldTarget::Email);
        assert_eq!(guess_field("Remarque"), FieldTarget::Note);
    }

    #[test]
    fn lists_without_a_known_word_keep_apart() {
        assert_eq!(following(None), Step::Intake);
        assert_eq!(following(Some(Step::JobSearch)), Step::Hired);
        assert_eq!(following(Some(Step::Closed)), Step::Closed);
    }

    #[test]
    fn every_obstacle_of_the_table_is_a_code() {
        for row in SYNONYMS.lines().filter_map(|row| row.strip_prefix("obstacle:")) {
            assert!(obstacle(row.split_once(',').unwrap().0).is_some(), "{row}");
        }
    }
}
