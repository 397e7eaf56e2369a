//! From the beginnings of words to the entries that hold them.

use crate::domain::order::InOrder;
use std::collections::BTreeSet;
use std::ops::Range;

/// Every word of every key, sorted, with the entries it is in.
#[derive(Debug)]
pub(super) struct Lookup {
    keys: Vec<String>,
    /// Distinct words in order; the range is over `entries`.
    words: Vec<(String, Range<usize>)>,
    entries: Vec<usize>,
}

/// Shorter words have too many neighbours.
const SHORTEST_MISSPELT: usize = 5;

impl Lookup {
    /// Entries are numbered in the order of their keys; a key is words parted by one space.
    pub(super) fn build(keys: impl Iterator<Item = String>) -> Self {
        let keys: Vec<String> = keys.collect();
        let mut pairs: Vec<(&str, usize)> =
            keys.iter().enumerate().flat_map(|(entry, key)| key.split(' ').map(move |word| (word, entry))).collect();
        pairs.order();
        pairs.dedup();
        let entries = pairs.iter().map(|(_, entry)| *entry).collect();
        let mut words: Vec<(String, Range<usize>)> = Vec::new();
        let mut from = 0;
        for same in pairs.chunk_by(|a, b| a.0 == b.0) {
            words.push((same[0].0.to_owned(), from..from + same.len()));
            from += same.len();
        }
        Self { keys, words, entries }
    }

    pub(super) fn key(&self, entry: usize) -> &str {
        &self.keys[entry]
    }

    /// Entries in which each of `asked` begins a word.
    pub(super) fn beginning(&self, asked: &[&str]) -> BTreeSet<usize> {
        common(asked, |word| self.entries_beginning(word).iter().copied().collect())
    }

    /// The same, when each word of five letters or more may have one letter wrong, missing, too
    /// many or swapped with its neighbour.
    pub(super) fn misspelt(&self, asked: &[&str]) -> BTreeSet<usize> {
        common(asked, |word| {
            let mut found: BTreeSet<usize> = self.entries_beginning(word).iter().copied().collect();
            let letters = word.chars().count();
            if letters >= SHORTEST_MISSPELT {
                for (known, range) in &self.words {
                    if known.len().abs_diff(word.len()) <= 4
                        && known.chars().count().abs_diff(letters) <= 1
                        && strsim::osa_distance(known, word) == 1
                    {
                        found.extend(&self.entries[range.clone()]);
                    }
                }
            }
            found
        })
    }

    fn entries_beginning(&self, word: &str) -> &[usize] {
        let first = self.words.partition_point(|(known, _)| known.as_str() < word);
        let count = self.words[first..].partition_point(|(known, _)| known.starts_with(word));
        match (self.words.get(first), self.words[first..first + count].last()) {
            (Some((_, first)), Some((_, last))) => &self.entries[first.start..last.end],
            _ => &[],
        }
    }
}

/// The entries found for every word.
fn common(asked: &[&str], entries: impl Fn(&str) -> BTreeSet<usize>) -> BTreeSet<usize> {
    let mut asked = asked.iter();
    let Some(first) = asked.next() else {
        return BTreeSet::new();
    };
    let mut found = entries(first);
    for word in asked {
        if found.is_empty() {
            break;
        }
        let others = entries(word);
        found.retain(|entry| others.contains(entry));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lookup() -> Lookup {
        Lookup::build(["aide menager", "aide cuisine", "menuisier", "aide aide"].into_iter().map(str::to_owned))
    }

    #[track_caller]
    fn check(found: BTreeSet<usize>, expected: &[usize]) {
        assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn beginnings_of_words_find_their_entries() {
        check(lookup().beginning(&["aide"]), &[0, 1, 3]);
        check(lookup().beginning(&["men"]), &[0, 2]);
        check(lookup().beginning(&["men", "ai"]), &[0]);
        check(lookup().beginning(&["zzz", "ai"]), &[]);
        check(lookup().beginning(&["zzz"]), &[]);
        check(lookup().beginning(&[]), &[]);
    }

    #[test]
    fn one_wrong_letter_is_forgiven_in_long_words() {
        check(lookup().misspelt(&["menuiser"]), &[2]);
        check(lookup().misspelt(&["mneager", "aide"]), &[0]);
        check(lookup().misspelt(&["aode"]), &[]);
        check(lookup().misspelt(&["mxnuiser"]), &[]);
    }
}
