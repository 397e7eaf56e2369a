//! The order in which people stand beside an opening, and openings beside a person.
//!
//! People: those who are free, then those at work, then those whose path is over; the fewest unmet conditions first; then
//! the most points; then the name. What must hold: the same data give the same order, in whatever order they came.

use super::asked::Asked;
use super::profile::Profile;
use super::seeker::{Seeker, Standing};
use super::weigh::Score;
use super::weights::Weights;
use crate::domain::order::InOrder;
use crate::domain::{CompanyId, PersonId};
use crate::insight::companies::Company;
use crate::insight::outpost::Centres;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Everybody, packed, in the order of their names.
#[derive(Debug, Clone, Default)]
pub struct Pool {
    seekers: Vec<Rc<Seeker>>,
    /// From what each was packed.
    from: BTreeMap<PersonId, (Rc<Profile>, Rc<Seeker>)>,
}

/// A person or an opening at its place in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<T> {
    pub of: T,
    pub score: Score,
}

/// People beside one opening.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranking {
    /// Everybody, the best first.
    pub rows: Vec<(Standing, Row<PersonId>)>,
    /// How many are free and meet every condition as far as it is known.
    pub met: usize,
    /// How many are free and lack something.
    pub lacking: usize,
    /// How many are at work or whose path is over.
    pub others: usize,
}

impl Pool {
    /// Packs these people.
    pub fn new(seekers: Vec<Seeker>) -> Self {
        let mut seekers: Vec<Rc<Seeker>> = seekers.into_iter().map(Rc::new).collect();
        order(&mut seekers);
        Self { seekers, from: BTreeMap::new() }
    }

    /// Packs people again who were read again; the others are taken from `before`, as long as the list of localities and
    /// the companies that they worked for are the same.
    pub fn after(
        before: &Pool,
        people: &BTreeMap<PersonId, Rc<Profile>>,
        companies: &BTreeMap<CompanyId, Rc<Company>>,
        centres: &Centres,
        stays: impl Fn(&Profile) -> bool,
    ) -> Self {
        let sector = |id: CompanyId| companies.get(&id).and_then(|company| company.sector.clone());
        let mut from = BTreeMap::new();
        for (person, profile) in people {
            let kept = before.from.get(person).filter(|(held, _)| Rc::ptr_eq(held, profile) && stays(profile));
            let seeker =
                kept.map_or_else(|| Rc::new(Seeker::of(profile, centres, &sector)), |(_, seeker)| seeker.clone());
            from.insert(*person, (profile.clone(), seeker));
        }
        let mut seekers: Vec<Rc<Seeker>> = from.values().map(|(_, seeker)| seeker.clone()).collect();
        order(&mut seekers);
        Self { seekers, from }
    }

    /// Everybody, in the order of their names.
    pub fn seekers(&self) -> &[Rc<Seeker>] {
        &self.seekers
    }

    /// One of them.
    pub fn seeker(&self, person: PersonId) -> Option<&Rc<Seeker>> {
        self.seekers.iter().find(|seeker| seeker.person == person)
    }

    /// How many are free and meet every condition as far as it is known: [`Ranking::met`], without the order.
    pub fn suited(&self, asked: &Asked, weights: &Weights) -> usize {
        let free = self.seekers.iter().filter(|seeker| seeker.standing == Standing::Free);
        free.filter(|seeker| Score::of(asked, seeker, weights).unmet == 0).count()
    }

    /// The order beside an opening.
    pub fn rank(&self, asked: &Asked, weights: &Weights) -> Ranking {
        let mut ranking = Ranking::default();
        for seeker in &self.seekers {
            let score = Score::of(asked, seeker, weights);
            match (seeker.standing, score.unmet) {
                (Standing::Free, 0) => ranking.met += 1,
                (Standing::Free, _) => ranking.lacking += 1,
                _ => ranking.others += 1,
            }
            ranking.rows.push((seeker.standing, Row { of: seeker.person, score }));
        }
        // Sorting keeps the order of the names where all else is equal.
        ranking.rows.order_by_key(|(standing, row)| key(*standing, row.score));
        ranking
    }
}

fn order(seekers: &mut [Rc<Seeker>]) {
    seekers.order_by(|left, right| (&left.sort_name, left.person).cmp(&(&right.sort_name, right.person)));
}

/// What comes first, as one number that is quick to compare: who is free, the fewest unmet conditions, the most points.
fn key(standing: Standing, score: Score) -> u64 {
    let unmet = u64::from(score.unmet.min(0xff_ffff));
    (standing as u64) << 56 | unmet << 32 | u64::from(u32::MAX - score.points)
}

/// The order of openings beside a person. They come in the order of their titles, see [`super::asked::in_order`].
pub fn offers<'a>(seeker: &Seeker, asked: &'a [Asked], weights: &Weights) -> Vec<Row<&'a Asked>> {
    let score = |asked: &'a Asked| Row { of: asked, score: Score::of(asked, seeker, weights) };
    let mut rows: Vec<Row<&Asked>> = asked.iter().map(score).collect();
    rows.order_by_key(|row| key(Standing::Free, row.score));
    rows
}
