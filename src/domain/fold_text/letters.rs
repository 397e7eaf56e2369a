//! Letters without their accents: the canonical decomposition, from a table that the build makes of Unicode's.
//!
//! The tables of `unicode-normalization` are as large as all the words of the board. Left out are Korean syllables,
//! ideographs that are kept for compatibility and what lies beyond the first plane: those letters fold to themselves.

include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// Hands over what a letter is made of, less its accents.
pub fn decompose(letter: char, mut emit: impl FnMut(char)) {
    let place = u16::try_from(u32::from(letter)).ok().and_then(|code| COMPOSED.binary_search(&code).ok());
    let Some((code, base)) = place.and_then(|place| COMPOSED.get(place).zip(BASES.get(place))) else {
        return emit(letter);
    };
    let mark = MARKED.binary_search_by_key(code, |(held, _)| *held).ok().and_then(|place| MARKED.get(place));
    let [first, second] = mark.map(|(_, marks)| *marks).unwrap_or_default();
    // A letter that is nothing but accents has no base.
    let codes = [*base, first, second].into_iter().filter(|code| *code != 0);
    codes.filter_map(|code| char::from_u32(code.into())).for_each(emit);
}

#[cfg(test)]
mod tests {
    use super::super::accents::is_accent;
    use super::*;
    use unicode_normalization::char::decompose_canonical;

    #[test]
    fn every_letter_of_the_table_decomposes_as_unicode_says() {
        let left_out =
            |letter: char| matches!(letter, '가'..='힣' | '\u{F900}'..='\u{FAFF}') || u32::from(letter) > 0xFFFF;
        for letter in ('\0'..=char::MAX).filter(|letter| !left_out(*letter) && !is_accent(*letter)) {
            let (mut ours, mut unicode) = (Vec::new(), Vec::new());
            decompose(letter, |part| ours.push(part));
            decompose_canonical(letter, |part| unicode.push(part));
            unicode.retain(|part| !is_accent(*part));
            assert_eq!(ours, unicode, "{letter:?}");
        }
    }
}
