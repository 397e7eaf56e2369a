//! What the columns of a table are called, in the words of the field and of other programs (`columns.csv`).

use crate::domain::coded::coded;
use crate::domain::fold_text::fold;
use crate::domain::order::Fill;
use std::collections::BTreeMap;
use std::sync::LazyLock;

coded! {
    /// What a column holds.
    pub enum Column {
        Name = "name",
        /// A mere « nom »: the company's where no other column names it, else the contact's.
        Word = "word",
        Number = "number",
        Sector = "sector",
        Website = "website",
        Rest = "rest",
        Note = "note",
        Site = "site",
        Address = "address",
        Postcode = "postcode",
        Locality = "locality",
        Contact = "contact",
        FirstName = "first_name",
        Function = "function",
        Phone = "phone",
        Mail = "mail",
        Id = "id",
    }
}

impl Column {
    /// Whether there may be several of it, with a number behind its name.
    fn is_numbered(self) -> bool {
        matches!(self, Column::Contact | Column::FirstName | Column::Function | Column::Phone | Column::Mail)
    }
}

/// By folded name.
static WORDS: LazyLock<BTreeMap<String, Column>> = LazyLock::new(|| {
    let lines = include_str!("columns.csv").lines().skip(1).filter_map(|line| line.split_once(','));
    lines.filter_map(|(column, word)| Some((fold(word), Column::parse(column)?))).into_map()
});

/// What a column of this name holds, and of which contact, counted from zero.
fn named(name: &str) -> Option<(Column, usize)> {
    let folded = fold(name);
    if let Some(column) = WORDS.get(&folded) {
        return Some((*column, 0));
    }
    let (word, number) = folded.rsplit_once(' ')?;
    let column = WORDS.get(word).filter(|column| column.is_numbered())?;
    Some((*column, number.parse::<usize>().ok().filter(|number| (1..=99).contains(number))? - 1))
}

/// The columns of a header: what each holds, or none. None at all where no company is named in it.
pub fn read(header: &[String]) -> Option<Vec<Option<(Column, usize)>>> {
    let mut columns: Vec<_> = header.iter().map(|name| named(name)).collect();
    let is_named = columns.iter().flatten().any(|(column, _)| *column == Column::Name);
    for (column, _) in columns.iter_mut().flatten().filter(|(column, _)| *column == Column::Word) {
        *column = if is_named { Column::Contact } else { Column::Name };
    }
    columns.iter().flatten().any(|(column, _)| matches!(column, Column::Name | Column::Number)).then_some(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(header: &[&str]) -> Option<Vec<Option<(Column, usize)>>> {
        read(&header.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_header_is_read_in_the_words_of_the_field() {
        let columns = told(&["RAISON SOCIALE", "N° BCE", "C.P.", "Commune", "Tél.", "Courriel 2", "Couleur"]);
        let expected = [
            Some((Column::Name, 0)),
            Some((Column::Number, 0)),
            Some((Column::Postcode, 0)),
            Some((Column::Locality, 0)),
            Some((Column::Phone, 0)),
            Some((Column::Mail, 1)),
            None,
        ];
        assert_eq!(columns.unwrap(), expected);
        assert_eq!(told(&["Ville", "Téléphone"]), None);
    }

    #[test]
    fn a_mere_name_is_the_companys_only_where_no_other_is() {
        assert_eq!(told(&["Nom", "Ville"]).unwrap()[0], Some((Column::Name, 0)));
        assert_eq!(told(&["Nom", "Prénom", "Société"]).unwrap()[0], Some((Column::Contact, 0)));
    }

    #[test]
    fn every_column_has_a_word_and_no_word_has_two() {
        for column in Column::ALL {
            assert!(WORDS.values().any(|held| *held == column), "{column}");
        }
        let lines = include_str!("columns.csv").lines().skip(1).count();
        assert_eq!(WORDS.len(), lines, "two words are folded to the same text");
    }
}
