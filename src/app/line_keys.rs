//! Keys for lines that are known by their words alone, as a list on the screen wants them.
//!
//! What must hold: no two keys of a list are equal, and a line keeps its key when lines with other words come before
//! it, so that what is on the screen is not drawn again under another line.

use std::collections::HashMap;

/// A key for each line: its words, and for words that stand more than once also which of them it is.
pub fn line_keys<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let key = |line: &'a str| {
        let count = seen.entry(line).or_default();
        *count += 1;
        format!("{count} {line}")
    };
    lines.into_iter().map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_keeps_its_key_when_others_come_before_it() {
        let before = line_keys(["Anne", "Luc", "Luc"]);
        let after = line_keys(["Zoé", "Luc", "Anne", "Luc"]);
        assert_eq!(before, ["1 Anne", "1 Luc", "2 Luc"]);
        assert!(before.iter().all(|key| after.contains(key)));
        assert_eq!(after.iter().collect::<std::collections::BTreeSet<_>>().len(), 4);
    }
}
