//! A contact said in one sentence: « Karim whatsapp joint, rappel jeudi en 8 ».
//!
//! Who, how, with what result, how long, and what is to be done on which day. Pure: the names that may be meant and the
//! day are given. What must hold: each word is understood or stays in the note, where it stood; a name that several
//! people bear, or that is not quite one, names nobody before somebody has chosen; capitals, accents and apostrophes
//! change nothing.
//!
//! A clause is read from its beginning. The words in front that say who, how and with what result are understood; from
//! the first other word on, the clause is the note. So « Karim envoie son CV par mail » is no mail to Karim. What is to
//! be done may also stand behind other words, if it has a day; the note then keeps it too.

mod names;
mod to_do;
mod tokens;
mod words;

pub use names::Called;

use crate::domain::{Day, Duration, Lang, PersonId};
use crate::insight::contact::natural_day::Appointment;
use std::ops::Range;
use to_do::ToDo;
use tokens::{Token, tokens};
use words::{Says, length, phrase};

/// Who is meant.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Who {
    /// No name was understood.
    #[default]
    Nobody,
    /// The sentence begins with a word that is nobody's name here.
    Unknown,
    One(PersonId),
    /// Several people bear the name: one must be chosen.
    Several(Vec<PersonId>),
    /// A name that is nearly theirs, or theirs with another behind it: one must be chosen, even if there is one only.
    Near(Vec<PersonId>),
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    pub title: String,
    /// The day, with its hour if one was said.
    pub on: Option<Appointment>,
}

/// What was understood of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    pub who: Who,
    /// The day of the contact, where it was not today.
    pub on: Option<Day>,
    /// A code of `codes::CONTACT_CHANNELS`.
    pub channel: Option<&'static str>,
    /// A code of `codes::REACHED`.
    pub reached: Option<&'static str>,
    pub minutes: Option<Duration>,
    pub next: Option<Next>,
    /// What was not understood, as it was written.
    pub note: String,
    /// Where the words stand that were understood, and that the note does not repeat.
    pub understood: Vec<Range<usize>>,
}

impl Phrase {
    /// Whether it says more than a name.
    pub fn says_something(&self) -> bool {
        let said = self.channel.is_some() || self.reached.is_some() || self.minutes.is_some() || self.on.is_some();
        said || self.next.is_some() || !self.note.is_empty()
    }
}

/// Reads a sentence said in this language on that day.
pub fn read(text: &str, lang: Lang, today: Day, people: &[Called<'_>]) -> Phrase {
    let words = tokens(text);
    let mut reader = Reader {
        text,
        said: (lang, today),
        people,
        taken: vec![false; words.len()],
        words: &words,
        links: Vec::new(),
        named: Vec::new(),
        doubt: false,
        stranger: false,
        to_do: None,
        phrase: Phrase::default(),
    };
    reader.read();
    reader.finish()
}

struct Reader<'a> {
    text: &'a str,
    said: (Lang, Day),
    people: &'a [Called<'a>],
    words: &'a [Token],
    /// The words that the note does not repeat.
    taken: Vec<bool>,
    /// Words that only link: understood once an understood one follows.
    links: Vec<usize>,
    /// The people of each name, in the order of the names.
    named: Vec<Vec<PersonId>>,
    /// A capital letter stands behind the name: it may be that of another person.
    doubt: bool,
    /// The sentence begins with a name that is nobody's.
    stranger: bool,
    /// What is to be done, and whether the note keeps its words.
    to_do: Option<(ToDo, bool)>,
    phrase: Phrase,
}

impl Reader<'_> {
    fn read(&mut self) {
        let (mut at, mut clause, mut leads) = (0, 0, true);
        while at < self.words.len() {
            if self.words[at].clause != clause {
                (clause, leads) = (self.words[at].clause, true);
                self.links.clear();
            }
            if let Some(to_do) = self.to_do_at(at, leads) {
                let end = to_do.end;
                if leads {
                    self.take(at, end - at);
                }
                self.to_do = Some((to_do, leads));
                at = end;
                continue;
            }
            let taken = if leads { self.understand(at) } else { 0 };
            if taken > 0 {
                at += taken;
                continue;
            }
            if leads && self.link(at) {
                self.links.push(at);
            } else if leads && !self.is_stranger(at) {
                leads = false;
            }
            at += 1;
        }
    }

    fn to_do_at(&self, at: usize, leads: bool) -> Option<ToDo> {
        if self.to_do.is_some() {
            return None;
        }
        to_do::task(self.text, self.words, at, leads, self.said)
    }

    /// Understands what stands at a place, and says how many words it is.
    fn understand(&mut self, at: usize) -> usize {
        let rest = self.clause(at);
        let named = names::named(self.text, rest, self.people);
        let named_words = named.as_ref().map_or(0, |(_, count)| *count);
        let (channel, reached) = (self.phrase.channel, self.phrase.reached);
        let said = phrase(self.said.0, rest, |says| match says {
            Says::Way(way) => channel.is_none_or(|known| known == way),
            Says::Result(result) => reached.is_none_or(|known| known == result),
            // « tel » and then « répondeur »: the way is known, and the result is not.
            Says::Both(way, _) => reached.is_none() && channel.is_none_or(|known| known == way),
            Says::Minutes(_) => self.phrase.minutes.is_none(),
            Says::Task | Says::Dated | Says::Link => false,
        });
        if let Some((says, count)) = said.filter(|(_, count)| *count >= named_words.max(1) && named_words < 2) {
            match says {
                Says::Way(way) => self.phrase.channel = Some(way),
                Says::Result(result) => self.phrase.reached = Some(result),
                Says::Both(way, result) => (self.phrase.channel, self.phrase.reached) = (Some(way), Some(result)),
                Says::Minutes(minutes) => self.phrase.minutes = Some(Duration::minutes(minutes)),
                Says::Task | Says::Dated | Says::Link => {}
            }
            return self.take(at, count);
        }
        if let Some((persons, count)) = named {
            return self.name(at, persons, count);
        }
        if self.phrase.minutes.is_none()
            && let Some((minutes, count)) = length(rest)
        {
            self.phrase.minutes = Some(Duration::minutes(minutes));
            return self.take(at, count);
        }
        if self.phrase.on.is_none()
            && let Some((day, count)) = to_do::past(self.text, rest, self.said)
        {
            self.phrase.on = Some(day);
            return self.take(at, count);
        }
        0
    }

    /// A name was read. A second one, of somebody else, stays in the note, since one of them alone is meant.
    fn name(&mut self, at: usize, persons: Vec<PersonId>, count: usize) -> usize {
        let other = self.named.first().is_some_and(|first| persons.iter().all(|person| !first.contains(person)));
        self.named.push(persons);
        if other {
            self.links.clear();
            return count;
        }
        self.take(at, count);
        let behind = self.words.get(at + count).filter(|word| word.clause == self.words[at].clause);
        self.doubt |= behind.is_some_and(|word| {
            self.is_capital(word) && self.understood_at(at + count).is_none() && word.folded.len() > 1
        });
        if self.doubt {
            // The other name stays in the note, and what follows it is understood.
            return count + 1;
        }
        count
    }

    /// Whether something that is no name stands at a place.
    fn understood_at(&self, at: usize) -> Option<usize> {
        let rest = self.clause(at);
        let said = phrase(self.said.0, rest, |_| true).map(|(_, count)| count);
        let named = || names::named(self.text, rest, self.people).map(|(_, count)| count);
        said.or_else(|| length(rest).map(|(_, count)| count)).or_else(named)
    }

    /// A word that begins with a capital and goes on without: in a sentence that is not shouted, a name.
    fn is_capital(&self, word: &Token) -> bool {
        let mut letters = self.text[word.start..word.end].chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    }

    /// Whether the sentence begins with a word that is nobody's name, before words that are understood.
    fn is_stranger(&mut self, at: usize) -> bool {
        let first = self.named.is_empty() && self.taken[..at].iter().all(|taken| !taken) && at < 2;
        let clause = self.words[at].clause;
        let next = at + 1 < self.words.len() && self.words[at + 1].clause == clause;
        let stranger = first && clause == 0 && next && {
            let rest = self.clause(at + 1);
            let says =
                phrase(self.said.0, rest, |says| matches!(says, Says::Way(_) | Says::Result(_) | Says::Both(..)));
            says.is_some() || (at == 0 && self.words.get(2).is_some_and(|_| self.is_capital(&self.words[1])))
        };
        self.stranger |= stranger;
        stranger
    }

    fn link(&self, at: usize) -> bool {
        phrase(self.said.0, &self.words[at..=at], |says| says == Says::Link).is_some()
    }

    /// The words from a place to the end of its clause.
    fn clause(&self, at: usize) -> &[Token] {
        let clause = self.words[at].clause;
        let end = self.words[at..].iter().take_while(|word| word.clause == clause).count();
        &self.words[at..at + end]
    }

    /// The note repeats neither these words nor those that led to them.
    fn take(&mut self, at: usize, count: usize) -> usize {
        self.taken[at..at + count].fill(true);
        for link in self.links.drain(..) {
            self.taken[link] = true;
        }
        count
    }

    fn finish(mut self) -> Phrase {
        self.name_elsewhere();
        self.phrase.who = self.who();
        if let Some((to_do, _)) = self.to_do.take() {
            let title = self.title(&to_do);
            self.phrase.next = Some(Next { title, on: to_do.day.map(|(_, on)| on) });
        }
        self.phrase.note = self.note();
        let taken = self.words.iter().zip(&self.taken).filter(|(_, taken)| **taken);
        self.phrase.understood = taken.map(|(word, _)| word.start..word.end).collect();
        self.phrase
    }

    /// A name that stands in the note or in what is to be done; it stays there.
    fn name_elsewhere(&mut self) {
        if !self.named.is_empty() {
            return;
        }
        let mut at = 0;
        while at < self.words.len() {
            let found = names::named(self.text, self.clause(at), self.people);
            at += found.as_ref().map_or(1, |(_, count)| *count);
            self.named.extend(found.map(|(persons, _)| persons));
        }
    }

    fn who(&mut self) -> Who {
        let mut names = std::mem::take(&mut self.named).into_iter();
        let Some(first) = names.next() else { return self.nobody() };
        let mut meant = first;
        for other in names {
            let both: Vec<PersonId> = meant.iter().copied().filter(|person| other.contains(person)).collect();
            if both.is_empty() {
                meant.extend(other);
            } else {
                meant = both;
            }
        }
        match meant[..] {
            _ if self.doubt || self.stranger => Who::Near(meant),
            [person] => Who::One(person),
            _ => Who::Several(meant),
        }
    }

    /// Nobody is named: is the first word that says nothing nearly a name?
    fn nobody(&mut self) -> Who {
        let Some(first) = self.words.iter().zip(&self.taken).position(|(_, taken)| !taken) else { return Who::Nobody };
        let near = names::near(&self.words[first].folded, self.people);
        match near.is_empty() {
            false => Who::Near(near),
            true if self.stranger || first == 0 => Who::Unknown,
            true => Who::Nobody,
        }
    }

    /// The words of a task without those of its day, nor the name right behind its beginning, which the card bears.
    fn title(&self, to_do: &ToDo) -> String {
        let mut behind = to_do.verb.end;
        while behind < to_do.end && self.link(behind) {
            behind += 1;
        }
        let named = |at: usize| names::named(self.text, self.clause(at), self.people).map(|(_, count)| at..at + count);
        let name = if behind < to_do.end { named(behind) } else { None };
        // « avant vendredi » is no Friday: the words stay beside the day.
        let until = to_do.day.as_ref().is_some_and(|(day, _)| {
            day.start.checked_sub(1).is_some_and(|at| to_do::UNTIL.contains(&self.words[at].folded.as_str()))
        });
        let skipped = |at: usize| {
            let day = !until && to_do.day.as_ref().is_some_and(|(day, _)| day.contains(&at));
            day || name.as_ref().is_some_and(|name| (to_do.verb.end..name.end).contains(&at))
        };
        let title = self.pieces((to_do.verb.start..to_do.end).filter(|at| !skipped(*at)));
        let mut letters = title.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    fn note(&self) -> String {
        self.pieces((0..self.words.len()).filter(|at| !self.taken[*at]))
    }

    /// Words as they were written, with the signs between neighbours; others are parted by a space, or by a comma where
    /// another clause begins.
    fn pieces(&self, places: impl Iterator<Item = usize>) -> String {
        let mut out = String::new();
        let mut before: Option<usize> = None;
        for at in places {
            let word = &self.words[at];
            match before {
                Some(last) if last + 1 == at => out.push_str(&self.text[self.words[last].end..word.start]),
                Some(last) => out.push_str(if self.words[last].clause == word.clause { " " } else { ", " }),
                None => {}
            }
            out.push_str(&self.text[word.start..word.end]);
            before = Some(at);
        }
        let end = before.map_or(self.text.len(), |last| self.words[last].end);
        let behind = &self.text[end..];
        let blank = behind.len() - behind.trim_start().len();
        let signs = behind[blank..].find(|sign| !matches!(sign, '!' | '?' | ')' | '»' | '…'));
        let signs = blank + signs.unwrap_or(behind.len() - blank);
        if signs > blank {
            out.push_str(&behind[..signs]);
        }
        out
    }
}
