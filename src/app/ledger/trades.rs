//! The code of the ROME repertory for the trade that an offer names. Words for which there is none are kept as they are.

use crate::domain::Line;
use crate::exchange::offers::Offer;
use crate::exchange::offers::plan::is_code;
use crate::insight::project::trades::TradeIndex;

/// Puts the code in place of the words, or finds it by the title of an offer that names no trade.
pub fn look_up(offer: &mut Offer, index: Option<&TradeIndex>) {
    let Some(index) = index.filter(|_| !offer.trade.as_ref().is_some_and(|trade| is_code(trade.as_str()))) else {
        return;
    };
    let words = offer.trade.as_ref().or(offer.title.as_ref()).map(Line::as_str);
    let code = words.and_then(|words| asked(words).find_map(|words| code(index, &words)));
    offer.trade = code.or(offer.trade.take());
}

fn code(index: &TradeIndex, words: &str) -> Option<Line> {
    let hit = index.search(words, 1).into_iter().next()?;
    Line::parse(&hit.code).ok()
}

/// What is looked for, the whole first: offers name both genders, and say more behind a bracket, a dash or a comma.
fn asked(words: &str) -> impl Iterator<Item = String> {
    let plain = without_brackets(words);
    let cuts = ['/', ',', ';', ':', '–'].map(|sign| plain.split(sign).next().unwrap_or_default().trim().to_owned());
    let dash = plain.split(" - ").next().unwrap_or_default().trim().to_owned();
    std::iter::once(plain.clone()).chain(cuts).chain([dash]).filter(|words| words.chars().count() > 2)
}

/// « Caissier (H/F/X) » without what stands in brackets, and without « H/F ».
fn without_brackets(words: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    for sign in words.chars() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            sign if depth == 0 => out.push(sign),
            _ => {}
        }
    }
    let is_gender = |word: &&str| {
        matches!(word.to_lowercase().as_str(), "h/f" | "f/h" | "m/f" | "h/f/x" | "m/f/x" | "f/h/x" | "m/v/x")
    };
    out.split_whitespace().filter(|word| !is_gender(word)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looked_up(trade: Option<&str>, title: &str) -> String {
        let index = TradeIndex::parse(
            include_str!("../../../assets/data/rome.csv"),
            include_str!("../../../assets/data/rome-appellations.csv"),
            include_str!("../../../assets/data/rome-words.csv"),
        );
        let line = |text: &str| Line::parse(text).ok();
        let mut offer = Offer { trade: trade.and_then(line), title: line(title), ..Offer::default() };
        look_up(&mut offer, index.ok().as_ref());
        offer.trade.map(|trade| trade.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_trade_is_found_by_its_words_or_by_the_title() {
        assert_eq!(looked_up(Some("Caissier / Caissière"), ""), "D1505");
        assert_eq!(looked_up(None, "Caissière (H/F/X) - temps partiel"), "D1505");
        assert_eq!(looked_up(Some("Dompteur de dragons"), "Caissier"), "Dompteur de dragons");
        assert_eq!(looked_up(None, "Rejoignez-nous"), "");
    }
}
