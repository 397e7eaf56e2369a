//! What is shared with each partner, by purpose: how many people an agreement lets be told, how many were, and of how many
//! there is something new since. It is counted when somebody looks, in slices, and only of those who have an agreement.

use super::looking::group;
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::keyring;
use crate::app::model::Model;
use crate::app::shared::Shared;
use crate::domain::{OrgId, PersonId, Purpose, Subject};
use crate::exchange::agreement;
use crate::exchange::leaving::{Asked, leaving};
use crate::journal::schema::sent;
use crate::journal::{Fact, Kind};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How many people are shared with one partner for one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shares {
    /// Those whom an agreement that is valid today lets be told.
    pub agreed: usize,
    /// Of these, those of whom a packet left for this purpose.
    pub told: usize,
    /// Of those, the ones of whom there is something that the partner was not told.
    pub news: usize,
}

/// What is shared with all partners.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    shares: BTreeMap<(OrgId, Purpose), Shares>,
}

impl Overview {
    /// What is shared with one partner, purpose by purpose; a purpose for which nobody agreed is left out.
    pub fn of(&self, org: OrgId) -> impl Iterator<Item = (Purpose, Shares)> {
        let of = move |purpose: Purpose| Some((purpose, *self.shares.get(&(org, purpose))?));
        Purpose::ALL.into_iter().filter_map(of)
    }
}

/// A count under way.
#[derive(Debug)]
pub(super) struct Counting {
    own: OrgId,
    peers: Vec<OrgId>,
    rest: VecDeque<PersonId>,
    found: Overview,
}

/// Counts anew. What was counted before stays in sight meanwhile.
pub(super) fn asked(model: &mut Model, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let peers: Vec<OrgId> = model.settings.peers().into_iter().map(|(org, _)| org).collect();
    if peers.is_empty() {
        (model.sharing.counting, model.sharing.overview) = (None, None);
        return;
    }
    let agreed = model.journal.subjects_with(&Kind::Agreement).filter_map(Subject::person);
    let shown = agreed.filter_map(|person| model.journal.group_of(person).first().copied());
    let shown: BTreeSet<PersonId> = shown.filter(|person| model.board.card(*person).is_some()).collect();
    let (rest, found) = (shown.into_iter().collect(), Overview::default());
    model.sharing.counting = Some(Box::new(Counting { own: device.org, peers, rest, found }));
    cx.ask(Effect::Continue);
}

/// What waited for other work on packets goes on.
pub(super) fn resume(model: &Model, cx: &mut Cx) {
    if model.sharing.counting.is_some() {
        cx.ask(Effect::Continue);
    }
}

/// Counts one slice more. What a file on its way in will change is not counted: the screen asks again once it is there.
#[inline(never)]
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    let Some(mut counting) = model.sharing.counting.take() else { return };
    if model.import.is_working() {
        return;
    }
    let slice = cx.slice();
    while let Some(person) = counting.rest.pop_front() {
        counting.count(model, person, cx);
        if slice.is_over() && !counting.rest.is_empty() {
            model.sharing.counting = Some(counting);
            return cx.ask(Effect::Continue);
        }
    }
    model.sharing.overview = Some(Shared::new(counting.found));
}

/// What was found of a person towards one partner for one purpose.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    told: bool,
    news: bool,
}

impl Counting {
    /// Counts one person, with the dossiers that are joined in hers: each leaves under its own agreement.
    fn count(&mut self, model: &Model, person: PersonId, cx: &Cx) {
        let mut seen: BTreeMap<(OrgId, Purpose), Seen> = BTreeMap::new();
        for person in group(model, person) {
            let about = Subject::Person(person);
            let fold = model.journal.fold_subject(about);
            let facts = model.journal.about(about);
            for recipient in self.peers.iter().copied() {
                for purpose in Purpose::ALL {
                    if agreement::valid(&fold, recipient, purpose, cx.today).is_err() {
                        continue;
                    }
                    let revision = keyring::read_by(&model.settings, recipient);
                    let asked = Asked { own: self.own, recipient, purpose, revision, today: cx.today };
                    let seen = seen.entry((recipient, purpose)).or_default();
                    seen.told |= facts.iter().any(|fact| was_sent(fact, &asked));
                    seen.news |= leaving(&model.journal, &asked, person).is_ok_and(|it| !it.news.is_empty());
                }
            }
        }
        for (towards, Seen { told, news }) in seen {
            let shares = self.found.shares.entry(towards).or_default();
            shares.agreed += 1;
            shares.told += usize::from(told);
            shares.news += usize::from(told && news);
        }
    }
}

/// Whether a fact says that a packet of this purpose left for this partner. What has left cannot be called back, so an undo
/// says nothing here.
fn was_sent(fact: &Fact, asked: &Asked) -> bool {
    fact.kind == Kind::Sent
        && fact.by.org == asked.own
        && fact.get(sent::TO) == Some(asked.recipient)
        && fact.get(sent::PURPOSE) == Some(asked.purpose)
}
