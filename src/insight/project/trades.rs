//! Finds a trade of the ROME repertory by everyday words.
//!
//! The three tables are open data, loaded when they are first needed, so they come in as text:
//! `code,label` (trades), `code,label` (official job names, both genders) and `word,code` (everyday
//! and Belgian words). Words come before official names, official names before labels of trades.

mod forms;
mod lookup;

use crate::domain::fold_text::fold;
use crate::domain::order::InOrder;
use lookup::Lookup;
use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

/// A trade that answers a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TradeHit {
    /// ROME code: a letter and four digits.
    pub code: String,
    /// Label of the trade in the repertory.
    pub label: String,
    /// The word, job name or label that answered, as written in its table.
    pub matched_words: String,
}

/// Why the tables cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TradesError {
    /// Not a table, or a row of another length.
    #[error("trade table cannot be read: {0}")]
    Table(#[from] csv::Error),
    /// A word or job name of a trade that the repertory does not hold.
    #[error("trade table names the unknown code {0}")]
    UnknownCode(String),
}

/// The searchable repertory; about 28 000 entries, built once.
#[derive(Debug)]
pub struct TradeIndex {
    trades: Vec<Trade>,
    entries: Vec<Entry>,
    lookup: Lookup,
}

#[derive(Debug)]
struct Trade {
    code: String,
    label: String,
}

#[derive(Debug)]
struct Entry {
    trade: usize,
    source: Source,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Word,
    Appellation,
    Label,
}

/// How well an entry answers, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Whole(Source),
    Beginning(Source),
    /// Every word asked begins a word of the entry.
    Inside(Source),
    /// The same with one wrong letter.
    Misspelt(Source),
}

impl TradeIndex {
    /// Reads the three tables (CSV, UTF-8, with a header row).
    ///
    /// # Errors
    /// A table that is not CSV of two columns, or a code that the first table does not hold.
    pub fn parse(rome: &str, appellations: &str, words: &str) -> Result<Self, TradesError> {
        let mut trades = Vec::new();
        let mut entries = Vec::new();
        let mut by_code = HashMap::new();
        for (code, label) in rows(rome)? {
            by_code.insert(code.clone(), trades.len());
            entries.push(Entry { trade: trades.len(), source: Source::Label, text: label.clone() });
            trades.push(Trade { code, label });
        }
        let trade_of = |code: String| by_code.get(&code).copied().ok_or(TradesError::UnknownCode(code));
        for (text, code) in rows(words)? {
            entries.push(Entry { trade: trade_of(code)?, source: Source::Word, text });
        }
        for (code, label) in rows(appellations)? {
            let trade = trade_of(code)?;
            for text in forms::forms(&label) {
                entries.push(Entry { trade, source: Source::Appellation, text });
            }
        }
        let lookup = Lookup::build(entries.iter().map(|entry| key(&entry.text)));
        Ok(Self { trades, entries, lookup })
    }

    /// Label of a trade by its code, such as `D1505`.
    pub fn label(&self, code: &str) -> Option<&str> {
        self.trades.iter().find(|trade| trade.code == code).map(|trade| trade.label.as_str())
    }

    /// The trades that answer `query`, best first, at most `limit`, each once with the entry that
    /// answered best. An empty query finds nothing. A wrong letter is forgiven, in words of five
    /// letters or more, when nothing answers without.
    pub fn search(&self, query: &str, limit: usize) -> Vec<TradeHit> {
        let asked = key(query);
        if asked.is_empty() {
            return Vec::new();
        }
        let words: Vec<&str> = asked.split(' ').collect();
        let mut found = self.lookup.beginning(&words);
        let misspelt = found.is_empty();
        if misspelt {
            found = self.lookup.misspelt(&words);
        }
        let mut best: HashMap<usize, (Rank, usize, usize)> = HashMap::new();
        for entry in found {
            let key = self.lookup.key(entry);
            let scored = (rank(key, &asked, self.entries[entry].source, misspelt), key.len(), entry);
            match best.entry(self.entries[entry].trade) {
                Slot::Vacant(slot) => {
                    slot.insert(scored);
                }
                Slot::Occupied(mut slot) => {
                    slot.insert(scored.min(*slot.get()));
                }
            }
        }
        let mut ranked: Vec<_> = best.into_values().collect();
        ranked.order();
        ranked.into_iter().take(limit).map(|(_, _, entry)| self.hit(entry)).collect()
    }

    fn hit(&self, entry: usize) -> TradeHit {
        let entry = &self.entries[entry];
        let trade = &self.trades[entry.trade];
        TradeHit { code: trade.code.clone(), label: trade.label.clone(), matched_words: entry.text.clone() }
    }
}

fn rank(key: &str, asked: &str, source: Source, misspelt: bool) -> Rank {
    if misspelt {
        Rank::Misspelt(source)
    } else if key == asked {
        Rank::Whole(source)
    } else if key.starts_with(asked) {
        Rank::Beginning(source)
    } else {
        Rank::Inside(source)
    }
}

fn rows(table: &str) -> Result<Vec<(String, String)>, csv::Error> {
    csv::Reader::from_reader(table.as_bytes()).into_deserialize().collect()
}

/// What is compared: folded words in the singular, without the inclusive ending (« ménager·ère »),
/// articles and prepositions; with them when there is nothing else.
fn key(text: &str) -> String {
    let folded = fold(&without_inclusive_ending(text));
    let kept: Vec<&str> = folded.split(' ').filter(|word| !is_empty_word(word)).collect();
    if kept.is_empty() { folded } else { kept.into_iter().map(singular).collect::<Vec<_>>().join(" ") }
}

fn without_inclusive_ending(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut in_ending = false;
    for letter in text.chars() {
        if letter == '·' || letter == '•' {
            in_ending = true;
        } else if !letter.is_alphabetic() {
            in_ending = false;
        }
        if !in_ending {
            kept.push(letter);
        }
    }
    kept
}

fn is_empty_word(word: &str) -> bool {
    matches!(
        word,
        "a" | "au"
            | "aux"
            | "d"
            | "de"
            | "des"
            | "du"
            | "en"
            | "et"
            | "l"
            | "la"
            | "le"
            | "les"
            | "ou"
            | "pour"
            | "un"
            | "une"
    )
}

fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'x']) {
        Some(stem) if stem.len() >= 3 => stem,
        _ => word,
    }
}

#[cfg(test)]
mod tests;
