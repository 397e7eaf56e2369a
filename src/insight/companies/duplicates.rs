//! Companies that may be one: the same number, or the same name in the same place.
//!
//! Legal forms, accents and capitals count for nothing. It only asks: two shops of one name are two companies. What
//! somebody answered is not asked again.

use super::company::Company;
use super::firm::{Firm, Firms, pairs};
use crate::domain::{CompanyId, EnterpriseNumber, Locality, fold_text};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The legal forms that people write or leave out beside a name.
const FORMS: [&str; 17] = [
    "sa", "srl", "sarl", "sprl", "sprlu", "asbl", "scrl", "scrlfs", "sc", "snc", "scs", "scomm", "nv", "bv", "bvba",
    "vzw", "cv",
];

/// Why two may be one, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alike {
    Number,
    Name,
}

/// Two that may be one; the smaller id first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    pub one: Rc<Firm>,
    pub other: Rc<Firm>,
    pub why: Alike,
}

/// A name as names are compared: folded, without its legal form. Empty for a name that is nothing else.
pub fn name_key(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut spells = false;
    for word in fold_text::words(name) {
        // « S.A. » is two letters here, and one word to who reads it.
        let is_letter = word.chars().count() == 1;
        match words.last_mut().filter(|_| spells && is_letter) {
            Some(last) => last.push_str(&word),
            None => words.push(word),
        }
        spells = is_letter;
    }
    words.into_iter().filter(|word| !FORMS.contains(&word.as_str())).collect::<Vec<_>>().join(" ")
}

/// The postcodes of a firm; none is one that nobody knows.
fn postcodes(firm: &Firm) -> BTreeSet<u16> {
    firm.sites().filter_map(|(_, site)| site.locality.as_ref().and_then(Locality::postcode)).collect()
}

fn keys(firm: &Firm) -> BTreeSet<String> {
    let names = firm.companies.iter().map(|company| name_key(&company.name));
    names.filter(|key| !key.is_empty()).collect()
}

/// Who may already be there, of what is being typed: those of the same number first.
pub fn likely(
    firms: &Firms,
    name: &str,
    number: Option<EnterpriseNumber>,
    postcode: Option<u16>,
) -> Vec<(Rc<Firm>, Alike)> {
    let key = name_key(name);
    let why = |firm: &Rc<Firm>| {
        let numbers: Vec<EnterpriseNumber> = firm.companies.iter().filter_map(|company| company.number).collect();
        if number.is_some_and(|number| numbers.contains(&number)) {
            return Some(Alike::Number);
        }
        let theirs = postcodes(firm);
        let differs = number.is_some() && !numbers.is_empty();
        let is_near = theirs.is_empty() || postcode.is_none_or(|postcode| theirs.contains(&postcode));
        (!differs && is_near && !key.is_empty() && keys(firm).contains(&key)).then_some(Alike::Name)
    };
    let all = firms.by_name();
    let found = all.into_iter().filter_map(|firm| why(&firm).map(|why| (firm, why)));
    let (mut first, others): (Vec<_>, Vec<_>) = found.partition(|(_, why)| *why == Alike::Number);
    first.extend(others);
    first
}

/// The pairs about which nobody has answered, those of one number first.
pub fn likely_pairs(firms: &Firms, companies: &BTreeMap<CompanyId, Rc<Company>>) -> Vec<Pair> {
    let apart: BTreeSet<(CompanyId, CompanyId)> = pairs(companies, false)
        .into_iter()
        .filter_map(|(one, other)| {
            let (one, other) = (firms.get(one)?.id, firms.get(other)?.id);
            Some((one.min(other), one.max(other)))
        })
        .collect();
    let mut by_number: BTreeMap<EnterpriseNumber, Vec<&Rc<Firm>>> = BTreeMap::new();
    let mut by_name: BTreeMap<String, Vec<&Rc<Firm>>> = BTreeMap::new();
    for firm in firms.iter() {
        for number in firm.companies.iter().filter_map(|company| company.number).collect::<BTreeSet<_>>() {
            by_number.entry(number).or_default().push(firm);
        }
        for key in keys(firm) {
            by_name.entry(key).or_default().push(firm);
        }
    }
    let mut seen = apart;
    let mut found = Vec::new();
    for (why, groups) in
        [(Alike::Number, by_number.into_values().collect::<Vec<_>>()), (Alike::Name, by_name.into_values().collect())]
    {
        for (one, other) in groups.iter().flat_map(|group| two_by_two(group)) {
            let alike = why == Alike::Number || may_be_one(one, other);
            if alike && seen.insert((one.id, other.id)) {
                found.push(Pair { one: one.clone(), other: other.clone(), why });
            }
        }
    }
    found
}

/// Two of one name: not where both are known to be elsewhere, nor where each has a number of its own.
fn may_be_one(one: &Firm, other: &Firm) -> bool {
    let (here, there) = (postcodes(one), postcodes(other));
    let is_near = here.is_empty() || there.is_empty() || here.intersection(&there).next().is_some();
    is_near && (one.number.is_none() || other.number.is_none())
}

/// Each two of a list; firms stand by id, so the smaller one comes first.
fn two_by_two<'a>(group: &'a [&'a Rc<Firm>]) -> impl Iterator<Item = (&'a Rc<Firm>, &'a Rc<Firm>)> {
    group.iter().enumerate().flat_map(|(place, one)| group[place + 1..].iter().map(move |other| (*one, *other)))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Board, id};
    use super::*;

    fn found(board: &Board) -> Vec<(String, String, Alike)> {
        let pairs = likely_pairs(&board.firms(), &board.companies());
        let told = pairs.into_iter().map(|pair| {
            let mut names = [pair.one.name.clone(), pair.other.name.clone()];
            if names[0] > names[1] {
                names.swap(0, 1);
            }
            let [one, other] = names;
            (one, other, pair.why)
        });
        told.collect()
    }

    #[test]
    fn legal_forms_accents_and_dots_count_for_nothing() {
        for name in ["Ets. Léonard S.A.", "ETS LEONARD", "Ets Léonard SRL", "Ets-Leonard nv"] {
            assert_eq!(name_key(name), "ets leonard", "{name}");
        }
        assert_eq!(name_key("S.A."), "");
        assert_ne!(name_key("Sabena"), name_key("bena"));
    }

    #[test]
    fn the_same_number_is_asked_about_first_whatever_the_names() {
        let mut board = Board::new("Carrefour", "Anne");
        for (of, name) in [("a", "Forem"), ("b", "Le Forem Arlon"), ("c", "Dupont SA"), ("d", "Dupont")] {
            board.company(of, name);
        }
        board.number("a", "0236.363.165");
        board.number("b", "0236363165");
        let told = found(&board);
        assert_eq!(told[0], ("Forem".to_owned(), "Le Forem Arlon".to_owned(), Alike::Number));
        assert_eq!(told[1], ("Dupont".to_owned(), "Dupont SA".to_owned(), Alike::Name));
        assert_eq!(told.len(), 2);
    }

    #[test]
    fn one_name_in_two_places_is_two_companies_unless_a_place_is_unknown() {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("a", "Delhaize");
        board.company("b", "Delhaize");
        board.site("a", "6700 Arlon");
        assert_eq!(found(&board).len(), 1);
        board.site("b", "6800 Libramont");
        assert_eq!(found(&board), []);
        board.site("b", "6700 Arlon");
        assert_eq!(found(&board).len(), 1);
    }

    #[test]
    fn two_numbers_are_two_companies_whatever_the_name() {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("a", "Dupont");
        board.company("b", "Dupont");
        board.number("a", "0236.363.165");
        board.number("b", "0419.618.535");
        assert_eq!(found(&board), []);
    }

    #[test]
    fn what_somebody_answered_is_not_asked_again() {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("a", "Dupont");
        board.company("b", "Dupont SA");
        board.same("a", "b", false);
        assert_eq!(found(&board), []);
        board.same("a", "b", true);
        assert_eq!(found(&board), []);
        assert_eq!(board.firms().len(), 1);
    }

    #[test]
    fn who_is_there_is_said_while_a_name_is_typed() {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("a", "Garage Lune SRL");
        board.site("a", "6700 Arlon");
        board.number("a", "0236.363.165");
        let firms = board.firms();
        let ask = |name, number: Option<&str>, postcode| {
            let number = number.and_then(|number| EnterpriseNumber::parse(number).ok());
            likely(&firms, name, number, postcode).into_iter().map(|(firm, why)| (firm.id, why)).collect::<Vec<_>>()
        };
        assert_eq!(ask("garage lune", None, None), [(id("a"), Alike::Name)]);
        assert_eq!(ask("garage lune", None, Some(6700)), [(id("a"), Alike::Name)]);
        assert_eq!(ask("garage lune", None, Some(6800)), []);
        assert_eq!(ask("Autre", Some("0236363165"), Some(6800)), [(id("a"), Alike::Number)]);
        assert_eq!(ask("garage lune", Some("0419618535"), Some(6700)), [], "another number is another company");
        assert_eq!(ask("", None, None), []);
    }
}
