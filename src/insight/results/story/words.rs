//! Words that many people have in common: codes of lists, names of places and of companies.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

/// A word of a story. Of people who were read with the same [`Words`], those of one word share it.
pub type Word = Rc<str>;

/// The words that were read so far, each once: figures compare those of everybody, and what lies in one place is at hand.
#[derive(Debug, Clone, Default)]
pub struct Words(RefCell<HashSet<Word>>);

impl Words {
    pub fn of(&self, word: &str) -> Word {
        let mut known = self.0.borrow_mut();
        if let Some(word) = known.get(word) {
            return word.clone();
        }
        let word = Word::from(word);
        known.insert(word.clone());
        word
    }
}
