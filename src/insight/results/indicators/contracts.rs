//! I4 and I9: contracts that are durable when they are agreed, and the return to the CPAS after an article 60. Contracts are
//! counted, and beside them persons.

use super::{People, Seen, Share};
use crate::domain::ContractSort;
use crate::insight::results::{Counted, Period, Source};

/// How many months after an article 60 a return to the CPAS counts.
const RETURN_MONTHS: u8 = 6;

/// A contract that began in a period.
#[derive(Debug, Clone, Copy)]
pub struct Begun {
    pub contract: Source,
    /// None where nobody noted what it is.
    pub sort: Option<ContractSort>,
    pub durable: bool,
}

impl Begun {
    pub fn person(&self) -> Source {
        Source { element: None, ..self.contract }
    }

    fn is_job(&self) -> bool {
        self.sort.is_some_and(ContractSort::counts_as_job)
    }
}

/// The contracts that began in a period.
#[derive(Debug)]
pub struct Contracts {
    period: Period,
    pub begun: Vec<Begun>,
}

impl Contracts {
    /// Of a period that ends today at the latest.
    pub fn new(period: Period) -> Self {
        Self { period, begun: Vec::new() }
    }

    pub fn add(&mut self, seen: &Seen<'_>) {
        if !seen.has.begun {
            return;
        }
        for work in &seen.story.works {
            if work.start.is_some_and(|start| self.period.holds(start)) {
                let contract = Source { person: seen.person, element: Some(work.id) };
                self.begun.push(Begun { contract, sort: work.sort, durable: work.durable });
            }
        }
    }

    fn of(&self, holds: impl Fn(&Begun) -> bool, source: impl Fn(&Begun) -> Source) -> Counted {
        Counted::of(self.begun.iter().filter(|begun| holds(begun)).map(source))
    }

    pub fn all(&self) -> Counted {
        self.of(|_| true, |begun| begun.contract)
    }

    /// Those of which nobody noted what they are.
    pub fn unknown(&self) -> Counted {
        self.of(|begun| begun.sort.is_none(), |begun| begun.contract)
    }

    /// I4: of those that count as a job, those without an end or agreed for the months of the settings at least.
    pub fn durable(&self) -> Share {
        self.durable_of(|begun| begun.contract)
    }

    /// The same in persons.
    pub fn durable_persons(&self) -> Share {
        self.durable_of(Begun::person)
    }

    fn durable_of(&self, source: impl Fn(&Begun) -> Source) -> Share {
        Share { part: self.of(|begun| begun.is_job() && begun.durable, &source), of: self.of(Begun::is_job, &source) }
    }
}

impl<'s> People<'s> {
    /// I9: of the articles 60 that ended in the period, six months ago at least, those after which the person went back to
    /// the CPAS within six months.
    pub fn boomerang(&self) -> Share {
        let ended = |seen: &Seen<'s>| {
            let period = self.period;
            let of = seen.story.works.iter().filter(|work| work.sort == Some(ContractSort::Art60));
            let ended = of.filter_map(|work| Some((work.id, work.end?)));
            let today = self.today;
            ended.filter(move |(_, end)| period.holds(*end) && end.plus_months(RETURN_MONTHS) <= today)
        };
        let part = self.things(|seen| {
            let passages = &seen.story.passages;
            ended(seen).filter_map(|(id, end)| {
                let mut back = passages.iter().filter(|it| it.outcome.as_deref() == Some("back_to_cpas"));
                back.any(|it| it.to.is_some_and(|to| end <= to && to <= end.plus_months(RETURN_MONTHS))).then_some(id)
            })
        });
        Share { part, of: self.things(|seen| ended(seen).map(|(id, _)| id)) }
    }

    /// The articles 60 that ended in the period less than six months ago: it is too soon to tell.
    pub fn boomerang_too_soon(&self) -> Counted {
        let (period, today) = (self.period, self.today);
        self.things(|seen| {
            let of = seen.story.works.iter().filter(|work| work.sort == Some(ContractSort::Art60));
            let ended = of.filter_map(|work| Some((work.id, work.end?)));
            let soon = ended.filter(move |(_, end)| period.holds(*end) && end.plus_months(RETURN_MONTHS) > today);
            soon.map(|(id, _)| id)
        })
    }
}
