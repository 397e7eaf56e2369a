//! The names of those who are invited, as somebody types or pastes them: one a line, or with commas between.

use crate::domain::Line;
use crate::exchange::trello::split_name;

/// A first and a last name; at least one of them is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    pub first: Option<Line>,
    pub last: Option<Line>,
}

/// The names of a text, in its order. Two of one name are two people. What a name does not hold, such as a word in
/// brackets, stays in the first name, so that nothing that was typed is lost.
pub(super) fn names(text: &str) -> Vec<Typed> {
    text.split(['\n', ',', ';', '\t']).filter_map(|one| name(one.trim())).collect()
}

fn name(text: &str) -> Option<Typed> {
    // A number at the head of a line counts the people.
    let text = text.trim_start_matches(|sign: char| sign.is_ascii_digit() || ".)-•*– ".contains(sign)).trim();
    let read = split_name(text);
    let whole = || Typed { first: Line::parse(text).ok(), last: None };
    let part = |text: Option<String>| text.and_then(|text| Line::parse(&text).ok());
    let (first, last) = (part(read.first), part(read.last));
    let typed = match (read.rest, first, last) {
        (true, ..) | (_, None, None) => whole(),
        (false, None, Some(only)) => Typed { first: Some(only), last: None },
        (false, first, last) => Typed { first, last },
    };
    typed.first.is_some().then_some(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let text_of = |part: Option<Line>| part.map(|part| part.as_str().to_owned()).unwrap_or_default();
        names(text).into_iter().map(|typed| (text_of(typed.first), text_of(typed.last))).collect()
    }

    #[test]
    fn names_stand_one_a_line_or_with_commas_between() {
        let told = read("Karim, Lina\n\n 1. Jean-Pol DUPONT\nMarie Van den Berghe;Bo");
        let names: Vec<(&str, &str)> = told.iter().map(|(first, last)| (first.as_str(), last.as_str())).collect();
        let expected = [("Karim", ""), ("Lina", ""), ("Jean-Pol", "DUPONT"), ("Marie", "Van den Berghe"), ("Bo", "")];
        assert_eq!(names, expected);
    }

    #[test]
    fn two_of_one_name_are_two_people_and_nothing_typed_is_lost() {
        assert_eq!(read("Karim, Karim").len(), 2);
        assert_eq!(read("Karim (CPAS de Bertrix)"), [("Karim (CPAS de Bertrix)".to_owned(), String::new())]);
        assert_eq!(read(" , ;\n"), []);
    }
}
