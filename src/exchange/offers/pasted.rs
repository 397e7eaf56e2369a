//! One offer from a page that was copied, or links to several. What is found is proposed; the text itself is not kept, since
//! whoever may be called about an offer often stands in it.

use super::forem::{SOURCE, short, sort};
use super::words::{Field as Looked, holds, must, number, sentences, unusual, weekly};
use super::{Need, Offer, Read, contract, needs};
use crate::domain::fold_text::fold;
use crate::domain::{Line, Locality, NeedSort};
use crate::exchange::tidy::Tidy;

/// Reads links, a line each, or one text.
pub fn read(text: &str) -> Read {
    let mut tidy = Tidy::default();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let offers: Vec<Offer> = if lines.iter().all(|line| is_link(line)) {
        lines.iter().filter_map(|line| link(line)).collect()
    } else {
        one(&lines, &mut tidy).into_iter().collect()
    };
    Read { offers, masked: tidy.masked, empty: 0 }
}

fn is_link(line: &str) -> bool {
    (line.starts_with("https://") || line.starts_with("http://") || line.starts_with("www.")) && !line.contains(' ')
}

/// An offer of which only the address is known.
fn link(line: &str) -> Option<Offer> {
    let is_forem = line.contains("leforem.be/");
    let number = number(line).filter(|_| is_forem && line.contains("offre-detail/"));
    Some(Offer {
        number: number.and_then(|number| Line::parse(&number).ok()),
        link: Some(Line::parse(line).ok()?),
        source: is_forem.then(|| SOURCE.to_owned()),
        ..Offer::default()
    })
}

/// The offer that a text tells of; none where it has no title.
fn one(lines: &[&str], tidy: &mut Tidy) -> Option<Offer> {
    let address = lines.iter().flat_map(|line| line.split_whitespace()).find(|word| is_link(word)).and_then(link);
    let title = lines.iter().find(|line| !is_link(line) && line.chars().any(char::is_alphabetic))?;
    let text = lines.join("\n");
    let folded = fold(&text);
    let sentences = sentences(&text);
    let contract = sentences.iter().find_map(|(_, folded)| contract::of_text(folded));
    let labelled = |labels: &[&str]| lines.iter().find_map(|line| after(line, labels));
    let number = labelled(&[
        "numéro de l'offre",
        "numéro d'offre",
        "n° de l'offre",
        "n° d'offre",
        "offre n°",
        "référence",
        "numéro",
    ]);
    let number = number.and_then(number_of).and_then(|number| Line::parse(&number).ok());
    let employer = labelled(&["employeur", "nom de l'employeur", "entreprise", "société"]).map(str::to_owned);
    let mut asked: Vec<Need> = Vec::new();
    for (said, folded) in &sentences {
        for need in needs::languages(said) {
            if !asked.iter().any(|held| held.language == need.language && held.words == need.words) {
                asked.push(need);
            }
        }
        let licence =
            holds(folded, "permis b") || holds(folded, "permis de conduire b") || holds(folded, "permis de conduire");
        if licence && !asked.iter().any(|need| need.sort == Some(NeedSort::Driving)) {
            asked.push(Need { must: must(folded), driving: Some("b".to_owned()), ..Need::of(NeedSort::Driving) });
        }
        let is_known = asked.iter().any(|need| need.sort == Some(NeedSort::Experience));
        let months = super::words::months(folded).filter(|_| holds(folded, "experience") && !is_known);
        asked.extend(months.map(|months| Need {
            must: must(folded),
            months: Some(months),
            ..Need::of(NeedSort::Experience)
        }));
    }
    let is_forem = folded.contains("forem") || address.as_ref().is_some_and(|offer| offer.source.is_some());
    let address = address.unwrap_or_default();
    Some(Offer {
        number: number.or(address.number),
        link: address.link,
        title: short(title, tidy),
        employer: employer.and_then(|employer| short(&employer, tidy)),
        sort: Some(sort(contract)),
        contract,
        weekly: weekly(&text, Looked::Text),
        hours: unusual(&folded),
        locality: lines.iter().skip(1).chain(lines.first()).find_map(|line| locality(line)),
        source: is_forem.then(|| SOURCE.to_owned()),
        needs: asked,
        ..Offer::default()
    })
}

fn number_of(text: &str) -> Option<String> {
    let start = text.find(|sign: char| sign.is_ascii_digit())?;
    number(&text[start..])
}

/// What follows a label and its colon.
fn after<'a>(line: &'a str, labels: &[&str]) -> Option<&'a str> {
    let (label, rest) = line.split_once(':')?;
    let folded = fold(label);
    let rest = rest.trim();
    (labels.iter().any(|label| fold(label) == folded) && !rest.is_empty()).then_some(rest)
}

/// A postcode with the name behind it: « 5000 Namur », « à 4430 Ans (gare) ».
fn locality(line: &str) -> Option<Locality> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let at = words.iter().position(|word| {
        let word = word.trim_matches(|sign: char| matches!(sign, '(' | ')' | ',' | ':'));
        word.len() == 4 && word.parse::<u16>().is_ok_and(|code| (1000..=9999).contains(&code))
    });
    let at = at.filter(|at| words.get(at + 1).is_some_and(|next| next.starts_with(char::is_uppercase)))?;
    let code = words[at].trim_matches(|sign: char| !sign.is_ascii_digit()).parse().ok()?;
    let mut name = Vec::new();
    for word in &words[at + 1..] {
        let bare = word.trim_end_matches([',', '.', ';', ')', '(']);
        let begins =
            bare.starts_with(char::is_uppercase) || matches!(bare, "la" | "le" | "les" | "sur" | "en" | "lez" | "aux");
        if !begins || bare.is_empty() {
            break;
        }
        name.push(bare);
        if bare.len() < word.len() {
            break;
        }
    }
    // A small word at the end belongs to what follows.
    while name.last().is_some_and(|word| word.starts_with(char::is_lowercase)) {
        name.pop();
    }
    Locality::new(Some(code), &super::words::uncapital(&name.join(" "))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copied_page_is_read() {
        let text = "Caissier / Caissière (H/F/X)\nEmployeur : Supermarché du Pont\nNuméro de l'offre : 4567891\n\
            Lieu de travail : 5000 NAMUR\nContrat à durée indéterminée, temps partiel 24h/semaine, le samedi.\n\
            Néerlandais : bonne connaissance (un atout)\nPermis B exigé\nUne expérience d'au moins 6 mois est souhaitée\n\
            Contact : Madame Dupont, 0470 11 22 33\nhttps://www.leforem.be/recherche-offres/offre-detail/4567891";
        let read = read(text);
        assert_eq!(read.offers.len(), 1);
        let offer = &read.offers[0];
        let said = |line: &Option<Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
        assert_eq!(said(&offer.title), "Caissier / Caissière (H/F/X)");
        assert_eq!(
            (said(&offer.employer), said(&offer.number)),
            ("Supermarché du Pont".to_owned(), "4567891".to_owned())
        );
        assert_eq!(offer.locality.as_ref().unwrap().to_string(), "5000 Namur");
        assert_eq!(offer.contract.unwrap().code(), "cdi");
        assert_eq!((offer.weekly.unwrap().as_minutes(), &offer.hours[..]), (1440, &["weekend".to_owned()][..]));
        let needs: Vec<_> = offer.needs.iter().map(|need| (need.sort.unwrap(), need.must, need.months)).collect();
        let expected = [
            (NeedSort::Language, Some(false), None),
            (NeedSort::Driving, Some(true), None),
            (NeedSort::Experience, Some(false), Some(6)),
        ];
        assert_eq!(needs, expected);
        assert_eq!(
            (offer.note.as_ref(), offer.source.as_deref()),
            (None, Some("forem")),
            "no name of a contact is kept"
        );
    }

    #[test]
    fn links_are_offers_of_which_nothing_else_is_known() {
        let read = read("https://www.leforem.be/recherche-offres/offre-detail/123456\n\nhttps://example.be/emploi/9");
        let numbers: Vec<_> = read.offers.iter().map(|offer| offer.number.as_ref().map(ToString::to_string)).collect();
        assert_eq!(numbers, [Some("123456".to_owned()), None]);
        assert_eq!(read.offers[0].source.as_deref(), Some("forem"));
        assert_eq!(super::read(" \n ").offers, []);
    }
}
