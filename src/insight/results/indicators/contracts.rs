//! I4 and I9: contracts that are durable when they are agreed, and the return to the CPAS after an article 60. Contracts are
//! counted, and beside them persons.

use super::{People, Seen, Share};
use crate::domain::ContractSort;
use crate::insight::results::Counted;
use crate::insight::results::story::Work;

/// How many months after an article 60 a return to the CPAS counts.
const RETURN_MONTHS: u8 = 6;

impl<'s> People<'s> {
    /// The contracts of a person that began in the period.
    pub(crate) fn begun(&self, seen: &Seen<'s>) -> impl Iterator<Item = &'s Work> + use<'s> {
        let period = self.period;
        seen.story.works.iter().filter(move |work| work.start.is_some_and(|start| period.holds(start)))
    }

    /// The contracts that began in the period and are of some sort; none is of an unknown one.
    pub fn contracts(&self, of: impl Fn(Option<ContractSort>) -> bool + Copy) -> Counted {
        self.things(|seen| self.begun(seen).filter(move |work| of(work.sort)).map(|work| work.id))
    }

    /// I4: of the contracts that count as a job and began in the period, those without an end or agreed for the months of
    /// the settings at least.
    pub fn durable(&self) -> Share {
        let part = self.things(|seen| self.begun(seen).filter(|work| is_job(work) && work.durable).map(|work| work.id));
        Share { part, of: self.contracts(|sort| sort.is_some_and(ContractSort::counts_as_job)) }
    }

    /// The same in persons.
    pub fn durable_persons(&self) -> Share {
        self.share(
            |seen| self.begun(seen).any(is_job),
            |seen| self.begun(seen).any(|work| is_job(work) && work.durable),
        )
    }

    /// The contracts that began in the period of which nobody noted what they are.
    pub fn contracts_unknown(&self) -> Counted {
        self.contracts(|sort| sort.is_none())
    }

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

fn is_job(work: &Work) -> bool {
    work.sort.is_some_and(ContractSort::counts_as_job)
}
