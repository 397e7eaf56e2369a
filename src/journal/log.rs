//! The facts held, united as a set: what arrives twice changes nothing, and what was removed for good stays so.

use super::acts::Acts;
use super::fact::{Author, Digest, Fact, FactId};
use super::fold::Fold;
use super::kind::{Kind, Kinds};
use super::live::{Scope, lives};
use super::schema::{admitted, joined};
use crate::domain::{ActId, OrgId, PersonId, Subject};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

mod removal;
#[cfg(test)]
mod tests;
mod unread;

use unread::Unread;

/// What became of a fact that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    New,
    /// Already held, word for word.
    Known,
    /// Already held; the journal now also knows it from another packet.
    AnotherWay,
    /// Another fact has this name and other content. The one already held stays.
    Quarantined,
    /// The person was removed for good.
    Refused,
}

/// All facts held by one board or one file.
#[derive(Debug, Clone, Default)]
pub struct Journal {
    subjects: HashMap<Subject, Vec<Fact>>,
    /// The subjects that are still bytes; none of them is among those above.
    unread: Option<Box<Unread>>,
    scope: Scope,
    /// By the fact that they empty for good, the names of the redactions held.
    redactions: HashMap<(Subject, FactId), Vec<FactId>>,
    /// What each packet was ever admitted for. Emptying is final, so taking an admission back leaves this as it was.
    once_admitted: HashMap<Digest, HashSet<PersonId>>,
    erased: BTreeSet<PersonId>,
    joined: BTreeSet<Subject>,
    /// The joined dossiers of each person that has some; made when first asked for, dropped when a join changes.
    groups: OnceLock<HashMap<PersonId, BTreeSet<PersonId>>>,
    /// Where each act is; made when first asked for, then kept up.
    acts: OnceLock<Acts>,
    highest: u64,
    quarantine: Vec<Fact>,
    /// An admission changed, and who counts has not been read again yet.
    unsettled: bool,
    /// How often what came held something that is removed for good: the bytes that it came from hold it still.
    leftovers: u32,
}

impl Journal {
    /// An empty journal in which every fact counts.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty journal of one organisation.
    pub fn of(own: OrgId) -> Self {
        let scope = Scope::Organisation { own, admitted: HashMap::new() };
        Self { scope, ..Self::default() }
    }

    /// The highest counter known, over all subjects.
    pub fn highest(&self) -> u64 {
        self.highest
    }

    /// Facts up to this counter were seen here, whether or not the journal still holds them: what is written next
    /// comes after them.
    pub fn saw(&mut self, counter: u64) {
        self.highest = self.highest.max(counter);
    }

    /// Whose facts count.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Facts set aside because their name was taken.
    pub fn quarantine(&self) -> &[Fact] {
        &self.quarantine
    }

    /// Whether a person was removed for good.
    pub fn is_erased(&self, person: PersonId) -> bool {
        self.erased.contains(&person)
    }

    /// Unites one fact with those held.
    pub fn insert(&mut self, fact: Fact) -> Arrival {
        let arrival = self.unite(fact);
        self.settle();
        arrival
    }

    /// Unites many facts.
    pub fn extend(&mut self, facts: impl IntoIterator<Item = Fact>) {
        for fact in facts {
            self.unite(fact);
        }
        self.settle();
    }

    fn unite(&mut self, mut fact: Fact) -> Arrival {
        let (about, id) = (fact.about, fact.id);
        if let Some(arrival) = self.after_erasure(&fact) {
            return arrival;
        }
        if self.is_redacted(&fact) && !mutant!("redacted_comes_back") {
            self.leftovers += u32::from(says_something(&fact));
            fact.empty();
        }
        // An index that is not there yet will be made of all that is held.
        let (kind, by, act) = (fact.kind.clone(), fact.by, fact.act);
        let held = held_mut(&mut self.subjects, &mut self.unread, about);
        let arrival = match place_of(held, id) {
            Ok(place) => unite(&mut held[place], fact, &mut self.quarantine),
            Err(place) => {
                held.insert(place, fact);
                Arrival::New
            }
        };
        self.saw(id.counter);
        if arrival == Arrival::New || arrival == Arrival::AnotherWay {
            if let Some(acts) = self.acts.get_mut() {
                acts.note(about, id, by, act);
            }
            self.after(about, id, &kind);
        }
        arrival
    }

    /// What an arrival of these kinds means for the facts already held.
    fn after(&mut self, about: Subject, id: FactId, kind: &Kind) {
        match kind {
            Kind::Redacted => self.redact(about, id),
            Kind::Erased => self.erase(about, id),
            Kind::Joined => {
                self.joined.insert(about);
                self.groups.take();
            }
            Kind::Admitted | Kind::Retracted if matches!(about, Subject::Settings(_)) => self.unsettled = true,
            Kind::Retracted if self.joined.contains(&about) => {
                self.groups.take();
            }
            _ => {}
        }
    }

    /// Reads again which packets our organisation admits, once after all that arrived together.
    fn settle(&mut self) {
        let Scope::Organisation { own, .. } = self.scope else { return };
        if !std::mem::take(&mut self.unsettled) {
            return;
        }
        let facts: Vec<&Fact> = self.about(Subject::Settings(own)).iter().filter(|fact| fact.by.org == own).collect();
        let mut once: HashMap<Digest, HashSet<PersonId>> = HashMap::new();
        for (digest, persons) in facts.iter().filter_map(|fact| admission(fact)) {
            once.entry(digest).or_default().extend(persons);
        }
        let fold = Fold::new(facts);
        let shown = fold.of(&Kind::Admitted).iter().filter_map(|cell| cell.shown());
        let admitted = shown.filter_map(|write| admission(write.fact)).collect();
        self.scope = Scope::Organisation { own, admitted };
        self.once_admitted = once;
        let named: Vec<(Subject, FactId)> = self.redactions.keys().copied().collect();
        for (about, named) in named {
            self.empty_if_bound(about, named);
        }
    }

    pub fn fact(&self, about: Subject, id: FactId) -> Option<&Fact> {
        let held = self.about(about);
        place_of(held, id).ok().map(|place| &held[place])
    }

    /// All facts about a subject, by rising name, counting or not.
    pub fn about(&self, subject: Subject) -> &[Fact] {
        match self.subjects.get(&subject) {
            Some(held) => held,
            None => self.unread.as_ref().and_then(|unread| unread.about(subject)).unwrap_or_default(),
        }
    }

    /// The subjects, in no order.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> {
        let unread = self.unread.iter().flat_map(|unread| unread.entries()).map(|entry| entry.subject);
        self.subjects.keys().copied().chain(unread)
    }

    /// Every fact, by subject and name: the order of files.
    pub fn facts(&self) -> Vec<&Fact> {
        let sorted: BTreeSet<Subject> = self.subjects().collect();
        sorted.into_iter().flat_map(|subject| self.about(subject)).collect()
    }

    /// How many facts are held.
    pub fn len(&self) -> usize {
        let unread = self.unread.iter().flat_map(|unread| unread.entries()).map(|entry| entry.count as usize);
        self.subjects.values().map(Vec::len).chain(unread).sum()
    }

    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.subjects().next().is_none()
    }

    /// The folded state of one subject alone.
    pub fn fold_subject(&self, subject: Subject) -> Fold<'_> {
        Fold::new(self.about(subject).iter().filter(|fact| self.scope.counts(fact)).collect())
    }

    /// The folded state of a person, with the dossiers joined to theirs.
    pub fn fold_person(&self, person: PersonId) -> Fold<'_> {
        Fold::new(self.counting(person))
    }

    /// The same with the cells of some kinds alone, and of those in which a fact tells something that is asked for.
    pub fn fold_kinds(&self, person: PersonId, mut kinds: Kinds, tells: impl Fn(&Fact) -> bool) -> Fold<'_> {
        let facts = self.counting(person);
        for fact in &facts {
            if !kinds.has(&fact.kind) && tells(fact) {
                kinds.add(&fact.kind);
            }
        }
        Fold::of_kinds(facts, kinds)
    }

    /// The facts that count about a person, with the dossiers joined to theirs.
    fn counting(&self, person: PersonId) -> Vec<&Fact> {
        match self.groups().get(&person) {
            None => self.about(Subject::Person(person)).iter().filter(|fact| self.scope.counts(fact)).collect(),
            Some(group) => self.together(group),
        }
    }

    /// The folded state of these dossiers, as if they were one.
    pub fn fold_together(&self, persons: &BTreeSet<PersonId>) -> Fold<'_> {
        Fold::new(self.together(persons))
    }

    fn together(&self, persons: &BTreeSet<PersonId>) -> Vec<&Fact> {
        let facts = persons.iter().flat_map(|id| self.about(Subject::Person(*id)));
        facts.filter(|fact| self.scope.counts(fact)).collect()
    }

    /// The dossiers that are one person now, the shown one (smallest id) first.
    pub fn group_of(&self, person: PersonId) -> BTreeSet<PersonId> {
        self.groups().get(&person).cloned().unwrap_or_else(|| BTreeSet::from([person]))
    }

    /// The groups of joined dossiers, under each of their members that is not removed for good.
    fn groups(&self) -> &HashMap<PersonId, BTreeSet<PersonId>> {
        self.groups.get_or_init(|| {
            let mut groups: Vec<BTreeSet<PersonId>> = Vec::new();
            let pair = |fact: &Fact| fact.get(joined::X).zip(fact.get(joined::Y));
            for (x, y) in self.joins().into_iter().filter_map(pair) {
                let touches = |group: &mut BTreeSet<PersonId>| group.contains(&x) || group.contains(&y);
                let mut united: BTreeSet<PersonId> = groups.extract_if(.., touches).flatten().collect();
                united.extend([x, y]);
                groups.push(united);
            }
            for group in &mut groups {
                group.retain(|person| !self.erased.contains(person));
            }
            groups.iter().flat_map(|group| group.iter().map(|person| (*person, group.clone()))).collect()
        })
    }

    /// The live facts that join dossiers.
    pub fn joins(&self) -> Vec<&Fact> {
        let mut joins = Vec::new();
        for subject in self.joined.iter().filter(|_| !mutant!("join_ignored")) {
            let facts: Vec<&Fact> = self.about(*subject).iter().filter(|fact| self.scope.counts(fact)).collect();
            let lives = lives(&facts);
            let live = facts.iter().zip(lives).filter(|(_, live)| *live).map(|(fact, _)| *fact);
            joins.extend(live.filter(|fact| fact.kind == Kind::Joined));
        }
        joins
    }

    /// The acts in which this author wrote, the latest first.
    pub fn acts_by(&self, by: Author) -> impl Iterator<Item = ActId> {
        self.acts().by(by)
    }

    /// The subjects that an act touched.
    pub fn touched_by(&self, act: ActId) -> BTreeSet<Subject> {
        let holds = |subject: &Subject| self.about(*subject).iter().any(|fact| fact.act == act);
        self.acts().subjects(act).iter().copied().filter(holds).collect()
    }

    fn acts(&self) -> &Acts {
        self.acts.get_or_init(|| {
            let mut acts = Acts::of(self.subjects.values().flatten());
            if let Some(unread) = &self.unread {
                unread.each(&mut |about, held| acts.note(about, held.id, held.by, held.act));
            }
            acts
        })
    }
}

/// The packet that a fact admits, and for whom.
fn admission(fact: &Fact) -> Option<(Digest, HashSet<PersonId>)> {
    let persons = fact.get(admitted::PERSONS).unwrap_or_default();
    Some((fact.get(admitted::DIGEST)?, persons.collect()))
}

/// The facts about a subject, to be added to; what was bytes is read first.
fn held_mut<'a>(
    subjects: &'a mut HashMap<Subject, Vec<Fact>>,
    unread: &mut Option<Box<Unread>>,
    about: Subject,
) -> &'a mut Vec<Fact> {
    subjects.entry(about).or_insert_with(|| unread.as_mut().and_then(|unread| unread.take(about)).unwrap_or_default())
}

/// Whether a fact says something, or was emptied for good.
fn says_something(fact: &Fact) -> bool {
    !fact.data.is_empty() || !fact.extra.is_empty()
}

fn place_of(held: &[Fact], id: FactId) -> Result<usize, usize> {
    // Facts mostly come in order, so the end is tried first.
    match held.last() {
        Some(last) if last.id < id => Err(held.len()),
        _ => held.binary_search_by(|fact| fact.id.cmp(&id)),
    }
}

/// The fact already held stays; only the ways in which it came are united.
///
/// An emptied copy is the same fact, of which less is known: beside the full one it says nothing new, and the full
/// one completes it. Where a redaction binds, both were emptied before they came here.
fn unite(held: &mut Fact, fact: Fact, quarantine: &mut Vec<Fact>) -> Arrival {
    if mutant!("last_wins") {
        *held = fact;
        return Arrival::New;
    }
    let completes = held.is_emptied_of(&fact) && !held.same_as(&fact);
    if !completes && !held.same_as(&fact) && !fact.is_emptied_of(held) {
        if !quarantine.iter().any(|other| other.same_as(&fact)) {
            quarantine.push(fact);
        }
        return Arrival::Quarantined;
    }
    if completes {
        held.data = fact.data;
        held.extra = fact.extra;
    }
    match (completes, unite_ways(held, fact.via)) {
        (true, _) => Arrival::New,
        (false, true) => Arrival::AnotherWay,
        (false, false) => Arrival::Known,
    }
}

/// Adds the packets that brought a copy; whether there was a new one.
fn unite_ways(held: &mut Fact, via: Vec<Digest>) -> bool {
    let before = held.via.len();
    if !mutant!("via_lost") {
        held.via.extend(via);
        held.via.sort_unstable();
        held.via.dedup();
    }
    held.via.len() > before
}
