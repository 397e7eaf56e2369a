//! What the parts of a board become here, chosen by a person; the program only proposes.

use super::board::{Board, SourceId};
use super::list_guess::{ListGuess, guess};
use crate::domain::fold_text::fold;
use crate::domain::{ElementId, MemberId, Step, codes};
use std::collections::BTreeMap;

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

/// What the organisation that imports has already, by which parts of a board are recognised.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    pub members: &'a [(MemberId, &'a str)],
    /// The filières of the organisation.
    pub tracks: &'a [(ElementId, &'a str)],
}

/// The words by which labels and fields are known, without accents.
const SYNONYMS: &str = include_str!("synonyms.csv");

/// A proposal for all parts of a board: the page shows it to be changed, the command line takes it as it is.
pub fn guess_targets(board: &Board, known: Known<'_>) -> Mapping {
    let mut mapping = Mapping { lists: guess_lists(board), ..Mapping::default() };
    for label in &board.labels {
        let target = if fold(&label.name).is_empty() && label.colour.is_none() {
            LabelTarget::Ignore
        } else {
            guess_label(&label.name, known)
        };
        mapping.labels.insert(label.id.clone(), target);
    }
    for member in &board.members {
        let same = |(_, name): &&(MemberId, &str)| fold(name) == fold(&member.name);
        let held = known.members.iter().find(same);
        let target = held.map_or(MemberTarget::New, |(id, _)| MemberTarget::Existing(*id));
        mapping.members.insert(member.id.clone(), target);
    }
    for field in &board.fields {
        mapping.fields.insert(field.id.clone(), guess_field(&field.name));
    }
    mapping
}

/// A list whose name says nothing takes the step after that of the list to its left, so that lists stay apart; the
/// last two steps are never guessed from a place. A list that the log alone names says nothing by its place.
fn guess_lists(board: &Board) -> BTreeMap<SourceId, ListTarget> {
    let mut before: Option<Step> = None;
    let mut lists = BTreeMap::new();
    for list in board.lists.iter().filter(|list| !list.gone) {
        let guessed = guess(&list.name);
        let step = match guessed {
            Some(ListGuess::Step(step)) => Some(step),
            _ => None,
        };
        let placed = step.unwrap_or_else(|| following(before));
        if !list.closed || step.is_some() {
            before = Some(placed);
        }
        lists.insert(list.id.clone(), guessed.map_or(ListTarget::Step(placed), ListTarget::from));
    }
    for list in board.lists.iter().filter(|list| list.gone) {
        lists.insert(list.id.clone(), guess(&list.name).map_or(ListTarget::Ignore, ListTarget::from));
    }
    lists
}

impl From<ListGuess> for ListTarget {
    fn from(guess: ListGuess) -> Self {
        match guess {
            ListGuess::Step(step) => ListTarget::Step(step),
            ListGuess::Notes => ListTarget::Note,
            ListGuess::Ignored => ListTarget::Ignore,
        }
    }
}

impl Mapping {
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

fn guess_label(name: &str, known: Known<'_>) -> LabelTarget {
    if let Some((id, _)) = known.tracks.iter().find(|(_, track)| fold(track) == fold(name)) {
        return LabelTarget::Track(TrackTarget::Existing(*id));
    }
    let code = targets("obstacle:", name).next().and_then(|target| obstacle(target));
    match code {
        Some(code) => LabelTarget::Obstacle(code),
        None if targets("track", name).next().is_some() => LabelTarget::Track(TrackTarget::New),
        None => LabelTarget::Tag,
    }
}

/// The obstacle code of a word.
pub(super) fn obstacle(word: &str) -> Option<&'static str> {
    let all = [codes::OBSTACLES_PLAIN, codes::OBSTACLES_FAMILY, codes::OBSTACLES_SENSITIVE];
    all.into_iter().flatten().copied().find(|code| *code == word)
}

fn guess_field(name: &str) -> FieldTarget {
    match targets("field:", name).next() {
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
fn targets<'n>(sort: &'static str, name: &'n str) -> impl Iterator<Item = &'static str> + use<'n> {
    let name = format!(" {} ", fold(name));
    SYNONYMS.lines().skip(1).filter_map(move |row| {
        let (target, words) = row.split_once(',')?;
        let target = target.strip_prefix(sort)?;
        words.split('|').any(|word| name.contains(&format!(" {} ", fold(word)))).then_some(target)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_fields_are_known_by_whole_words() {
        let known = Known::default();
        assert_eq!(guess_label("Frein : mobilité", known), LabelTarget::Obstacle("mobility"));
        assert_eq!(guess_label("Filière aide-ménagère", known), LabelTarget::Track(TrackTarget::New));
        assert_eq!(guess_label("Regarder", known), LabelTarget::Tag);
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
