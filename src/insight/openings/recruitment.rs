//! Who stands for an opening, and how many of its posts are taken.
//!
//! What must hold: all of it is derived from the candidacies of people and from the contracts that came of them. Nothing of
//! it is written about the opening, so the opening and the dossiers are always in step, and a post is free again by itself
//! once a contract is over.

use super::opening::{Candidacy, Opening};
use crate::domain::order::InOrder;
use crate::domain::{CandidacyState, Day, ElementId, OpeningId, PersonId};
use crate::insight::matching::{Past, Profile};
use crate::insight::placement::due_end::ContractState;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The candidacy of a person for an opening has one id: two colleagues who put the same person forward write one.
pub fn candidacy_id(opening: OpeningId, person: PersonId) -> ElementId {
    ElementId::derived(opening.uuid(), &person.to_string())
}

/// What comes of a candidacy, by its first day: two colleagues who note the same hire write one contract.
pub fn work_id(candidacy: ElementId, start: Day) -> ElementId {
    ElementId::derived(candidacy.uuid(), &start.to_string())
}

/// How somebody stands towards the posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Post {
    /// Takes none.
    Nothing,
    /// Is on trial: takes one.
    Trial,
    /// Begins on that day: takes one.
    Coming(Day),
    /// Is at work, until that day where it is known: takes one.
    Working(Option<Day>),
    /// The planned end has come, and nobody has confirmed it. The post counts as free, and it is said.
    ToConfirm(Day),
    /// The work is over, on that day where it is known.
    Left(Option<Day>),
}

impl Post {
    /// How somebody stands by their candidacy and by what came of it.
    fn of(candidacy: &Candidacy, work: Option<&Past>) -> Self {
        match candidacy.state {
            CandidacyState::Trial => Post::Trial,
            // Of a contract that is not noted, or no longer, nothing says that it is over.
            CandidacyState::Hired => {
                work.map_or(Post::Working(None), |work| match (work.state, work.start, work.end) {
                    (ContractState::NotStarted, Some(start), _) => Post::Coming(start),
                    (ContractState::EndToConfirm, _, Some(end)) => Post::ToConfirm(end),
                    (ContractState::Ended, _, end) => Post::Left(end),
                    (_, _, end) => Post::Working(end),
                })
            }
            _ => Post::Nothing,
        }
    }

    /// Whether it takes one of the posts.
    pub fn is_taken(self) -> bool {
        matches!(self, Post::Trial | Post::Coming(_) | Post::Working(_))
    }
}

/// Somebody who stands for an opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Somebody {
    pub profile: Rc<Profile>,
    pub candidacy: Candidacy,
    pub post: Post,
}

impl Somebody {
    fn of(profile: &Rc<Profile>, candidacy: &Candidacy) -> Self {
        let work = candidacy.work.and_then(|id| profile.past.iter().find(|past| past.id == id));
        Self { profile: profile.clone(), candidacy: candidacy.clone(), post: Post::of(candidacy, work) }
    }

    /// Since when they stand where they stand.
    pub fn since(&self) -> Option<Day> {
        self.candidacy.since
    }
}

/// « 18 places · 17 au travail · 1 à l'essai · 0 libre ».
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub posts: usize,
    pub working: usize,
    /// Engaged, and still to begin.
    pub coming: usize,
    pub trial: usize,
    /// Those who wait for an answer and take no post.
    pub waiting: usize,
    /// Planned ends that have come and that nobody has confirmed.
    pub to_confirm: usize,
}

impl Counts {
    fn taken(self) -> usize {
        self.working + self.coming + self.trial
    }

    /// Posts that nobody has.
    pub fn free(self) -> usize {
        self.posts.saturating_sub(self.taken())
    }

    /// How many are there beyond the posts.
    pub fn over(self) -> usize {
        self.taken().saturating_sub(self.posts)
    }

    /// Whether each post has somebody who was engaged for it: a trial decides nothing yet.
    pub fn is_filled(self) -> bool {
        self.working + self.coming >= self.posts
    }
}

/// All who stand for one opening.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recruitment {
    pub posts: u32,
    /// By name.
    pub people: Vec<Somebody>,
}

impl Recruitment {
    /// Those of one opening among these people.
    pub fn of<'p>(opening: &Opening, people: impl IntoIterator<Item = &'p Rc<Profile>>) -> Self {
        let found = people.into_iter().filter_map(|profile| {
            let candidacy = Candidacy::furthest(&profile.candidacies, opening.id)?;
            Some(Somebody::of(profile, candidacy))
        });
        let mut people: Vec<Somebody> = found.collect();
        order(&mut people);
        Self { posts: opening.posts, people }
    }

    /// Those of all openings, read once: an opening for which nobody stands is among them.
    pub fn all<'p>(
        openings: &BTreeMap<OpeningId, Rc<Opening>>,
        people: impl IntoIterator<Item = &'p Rc<Profile>>,
    ) -> BTreeMap<OpeningId, Self> {
        let empty = openings.iter().map(|(id, opening)| (*id, Self { posts: opening.posts, people: Vec::new() }));
        let mut all: BTreeMap<OpeningId, Self> = empty.collect();
        for profile in people {
            for id in named(&profile.candidacies) {
                let candidacy = Candidacy::furthest(&profile.candidacies, id);
                if let (Some(held), Some(candidacy)) = (all.get_mut(&id), candidacy) {
                    held.people.push(Somebody::of(profile, candidacy));
                }
            }
        }
        all.values_mut().for_each(|held| order(&mut held.people));
        all
    }

    /// Those who got so far.
    pub fn at(&self, state: CandidacyState) -> impl Iterator<Item = &Somebody> {
        self.people.iter().filter(move |somebody| somebody.candidacy.state == state)
    }

    /// One of them.
    pub fn person(&self, person: PersonId) -> Option<&Somebody> {
        self.people.iter().find(|somebody| somebody.profile.person == person)
    }

    /// How many there are of each.
    pub fn counts(&self) -> Counts {
        let count = |is: fn(&Somebody) -> bool| self.people.iter().filter(|somebody| is(somebody)).count();
        Counts {
            posts: usize::try_from(self.posts).unwrap_or(usize::MAX),
            working: count(|it| matches!(it.post, Post::Working(_))),
            coming: count(|it| matches!(it.post, Post::Coming(_))),
            trial: count(|it| it.post == Post::Trial),
            waiting: count(|it| it.candidacy.state.is_open() && it.post == Post::Nothing),
            to_confirm: count(|it| matches!(it.post, Post::ToConfirm(_))),
        }
    }

    /// The soonest end of somebody at work, where one is known.
    pub fn frees_on(&self) -> Option<Day> {
        let ends = self.people.iter().filter_map(|somebody| match somebody.post {
            Post::Working(until) => until,
            _ => None,
        });
        ends.min()
    }
}

fn order(people: &mut [Somebody]) {
    people.order_by(|left, right| {
        let (left, right) = (&left.profile, &right.profile);
        (&left.sort_name, left.person).cmp(&(&right.sort_name, right.person))
    });
}

/// The openings that candidacies name, each once.
fn named(candidacies: &[Candidacy]) -> std::collections::BTreeSet<OpeningId> {
    candidacies.iter().filter_map(|candidacy| candidacy.opening).collect()
}

impl Candidacy {
    /// The candidacy for an opening. Of dossiers that were joined there may be two: the one that got further counts, and
    /// of two equal ones the later.
    pub fn furthest(candidacies: &[Candidacy], opening: OpeningId) -> Option<&Candidacy> {
        let of = candidacies.iter().filter(|candidacy| candidacy.opening == Some(opening));
        let rank = |it: &Candidacy| (it.state == CandidacyState::Hired, it.state.takes_a_post(), it.since, it.id);
        of.max_by_key(|candidacy| rank(candidacy))
    }
}

#[cfg(test)]
mod tests;
