//! The colours of labels: one of eight, always the same for the same name. The name stands on the colour, so that
//! nothing is said by the colour alone.

use crate::domain::fold_text;

/// A label that bears the name of a colour has it, as in Trello; the endings of Trello's shades count nothing.
const NAMED: [(&str, u8); 16] = [
    ("red", 0),
    ("rouge", 0),
    ("orange", 1),
    ("yellow", 2),
    ("jaune", 2),
    ("green", 3),
    ("lime", 3),
    ("vert", 3),
    ("sky", 4),
    ("ciel", 4),
    ("blue", 5),
    ("bleu", 5),
    ("purple", 6),
    ("violet", 6),
    ("pink", 7),
    ("rose", 7),
];

/// The number of a label's colour, from 0 to 7.
pub fn hue(name: &str) -> u8 {
    let name = fold_text::fold(name);
    let word = name.split(['_', ' ']).next().unwrap_or_default();
    let named = NAMED.iter().find(|(colour, _)| *colour == word).map(|(_, hue)| *hue);
    let mixed = || name.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    named.unwrap_or_else(|| (mixed() >> 13) as u8 % 8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn h23_a_label_has_one_colour_wherever_it_is_written() {
        assert_eq!(hue("Urgent"), hue("urgent"));
        assert_eq!((hue("blue"), hue("Bleu"), hue("blue_dark")), (5, 5, 5));
        let names = ["urgent", "permis B", "FLE", "Art. 60", "enfants", "CV à faire", "MIRE", "titres-services"];
        assert!(names.iter().all(|name| hue(name) < 8));
        let hues: BTreeSet<u8> = names.iter().map(|name| hue(name)).collect();
        assert!(hues.len() >= 4, "{hues:?}");
    }
}
