//! The facts held, united as a set: what arrives twice changes nothing, and what was removed for good stays so.

use super::fact::{Digest, Fact, FactId};
use super::fold::Fold;
use super::kind::Kind;
use super::live::{Scope, lives};
use super::value::Data;
use crate::domain::{OrgId, PersonId, Subject};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What became of a fact that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    New,
    /// Already held, word for word.
    Known,
    /// Already held; it now also bears the digest of another packet.
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
    scope: Scope,
    /// Facts that are emptied for good, with the redactions that say so.
    redactions: HashMap<(Subject, FactId), Vec<Fact>>,
    erased: BTreeSet<PersonId>,
    joined: BTreeSet<Subject>,
    highest: u64,
    quarantine: Vec<Fact>,
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
        let about = fact.about;
        if let Subject::Person(person) = about
            && fact.kind != Kind::Erased
            && self.erased.contains(&person)
            && !cfg!(mutant = "late_packet")
        {
            return Arrival::Refused;
        }
        let fact = self.emptied_if_redacted(fact);
        let counter = fact.id.counter;
        let (id, kind) = (fact.id, fact.kind.clone());
        let held = self.subjects.entry(about).or_default();
        let arrival = match place_of(held, id) {
            Ok(place) => unite(&mut held[place], fact, &mut self.quarantine),
            Err(place) => {
                held.insert(place, fact);
                Arrival::New
            }
        };
        self.highest = self.highest.max(counter);
        if arrival == Arrival::New || arrival == Arrival::AnotherWay {
            self.after(about, id, &kind);
        }
        arrival
    }

    /// Unites many facts.
    pub fn extend(&mut self, facts: impl IntoIterator<Item = Fact>) {
        for fact in facts {
            self.insert(fact);
        }
    }

    /// What an arrival of these kinds means for the facts already held.
    fn after(&mut self, about: Subject, id: FactId, kind: &Kind) {
        match kind {
            Kind::Redacted => self.redact(about, id),
            Kind::Erased => self.erase(about),
            Kind::Joined => {
                self.joined.insert(about);
            }
            Kind::Admitted | Kind::Retracted if matches!(about, Subject::Settings(_)) => self.admit(),
            _ => {}
        }
    }

    fn redact(&mut self, about: Subject, id: FactId) {
        let Some(redaction) = self.fact(about, id).cloned() else { return };
        let named = redaction.data.text("fact").and_then(|text| FactId::parse(text).ok());
        let Some(named) = named else { return };
        self.redactions.entry((about, named)).or_default().push(redaction);
        self.empty_if_bound(about, named);
    }

    fn empty_if_bound(&mut self, about: Subject, named: FactId) {
        let Some(fact) = self.fact(about, named) else { return };
        if !self.is_redacted(fact) {
            return;
        }
        if let Some(held) = self.subjects.get_mut(&about)
            && let Ok(place) = place_of(held, named)
        {
            held[place].data = Data::default();
            held[place].extra = Data::default();
        }
    }

    fn emptied_if_redacted(&self, mut fact: Fact) -> Fact {
        if self.is_redacted(&fact) && !cfg!(mutant = "redacted_comes_back") {
            fact.data = Data::default();
            fact.extra = Data::default();
        }
        fact
    }

    /// A redaction of our own organisation binds any fact; another's binds its sender's, once admitted.
    fn is_redacted(&self, fact: &Fact) -> bool {
        let binds = |redaction: &Fact| {
            let own = self.scope.own().is_some_and(|own| own == redaction.by.org);
            own || (redaction.by.org == fact.by.org && self.scope.counts(redaction))
        };
        let final_kind = matches!(fact.kind, Kind::Redacted | Kind::Erased | Kind::Retracted);
        !final_kind && self.redactions.get(&(fact.about, fact.id)).is_some_and(|all| all.iter().any(binds))
    }

    /// Keeps of a person only the erasure with the lowest name.
    fn erase(&mut self, about: Subject) {
        let Subject::Person(person) = about else { return };
        self.erased.insert(person);
        self.redactions.retain(|(subject, _), _| *subject != about);
        self.joined.remove(&about);
        if let Some(held) = self.subjects.get_mut(&about) {
            held.retain(|fact| fact.kind == Kind::Erased);
            held.truncate(1);
        }
    }

    /// Reads again which packets our organisation admits.
    fn admit(&mut self) {
        let Scope::Organisation { own, .. } = self.scope else { return };
        let fold = self.fold_subject(Subject::Settings(own));
        let admitted = fold.of(&Kind::Admitted).iter().filter_map(|cell| {
            let digest = Digest::parse(cell.key.element[0])?;
            let persons = cell.shown()?.value.items().iter();
            Some((digest, persons.filter_map(|item| PersonId::parse(item.as_text()?).ok()).collect::<HashSet<_>>()))
        });
        let admitted: HashMap<_, _> = admitted.collect();
        self.scope = Scope::Organisation { own, admitted };
        let named: Vec<(Subject, FactId)> = self.redactions.keys().copied().collect();
        for (about, named) in named {
            self.empty_if_bound(about, named);
        }
    }

    /// One fact.
    pub fn fact(&self, about: Subject, id: FactId) -> Option<&Fact> {
        let held = self.subjects.get(&about)?;
        place_of(held, id).ok().map(|place| &held[place])
    }

    /// All facts about a subject, by rising name, counting or not.
    pub fn about(&self, subject: Subject) -> &[Fact] {
        self.subjects.get(&subject).map_or(&[], Vec::as_slice)
    }

    /// The subjects, in no order.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> {
        self.subjects.keys().copied()
    }

    /// Every fact, by subject and name: the order of files.
    pub fn facts(&self) -> Vec<&Fact> {
        let sorted: BTreeMap<&Subject, &Vec<Fact>> = self.subjects.iter().collect();
        sorted.into_values().flatten().collect()
    }

    /// How many facts are held.
    pub fn len(&self) -> usize {
        self.subjects.values().map(Vec::len).sum()
    }

    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.subjects.is_empty()
    }

    /// The folded state of one subject alone.
    pub fn fold_subject(&self, subject: Subject) -> Fold<'_> {
        Fold::new(self.about(subject).iter().filter(|fact| self.scope.counts(fact)).collect())
    }

    /// The folded state of a person, with the dossiers joined to theirs.
    pub fn fold_person(&self, person: PersonId) -> Fold<'_> {
        if self.joined.is_empty() {
            return self.fold_subject(Subject::Person(person));
        }
        let group = self.group_of(person);
        let facts = group.into_iter().flat_map(|id| self.about(Subject::Person(id)));
        Fold::new(facts.filter(|fact| self.scope.counts(fact)).collect())
    }

    /// The dossiers that are one person now, the shown one (smallest id) first.
    pub fn group_of(&self, person: PersonId) -> BTreeSet<PersonId> {
        let pairs = self.pairs();
        let mut group = BTreeSet::from([person]);
        loop {
            let before = group.len();
            for (x, y) in &pairs {
                if group.contains(x) || group.contains(y) {
                    group.extend([*x, *y]);
                }
            }
            if group.len() == before {
                return group;
            }
        }
    }

    /// The live joins.
    fn pairs(&self) -> Vec<(PersonId, PersonId)> {
        let mut pairs = Vec::new();
        for subject in &self.joined {
            let facts: Vec<&Fact> = self.about(*subject).iter().filter(|fact| self.scope.counts(fact)).collect();
            let lives = lives(&facts);
            for (fact, _) in facts.iter().zip(lives).filter(|(fact, live)| *live && fact.kind == Kind::Joined) {
                let id = |key| fact.data.text(key).and_then(|text| PersonId::parse(text).ok());
                pairs.extend(id("x").zip(id("y")));
            }
        }
        pairs
    }
}

fn place_of(held: &[Fact], id: FactId) -> Result<usize, usize> {
    // Facts mostly come in order, so the end is tried first.
    match held.last() {
        Some(last) if last.id < id => Err(held.len()),
        _ => held.binary_search_by(|fact| fact.id.cmp(&id)),
    }
}

/// The fact already held stays; only the ways in which it came are united.
fn unite(held: &mut Fact, fact: Fact, quarantine: &mut Vec<Fact>) -> Arrival {
    if cfg!(mutant = "last_wins") {
        *held = fact;
        return Arrival::New;
    }
    if !held.same_as(&fact) {
        if !quarantine.iter().any(|other| other.same_as(&fact)) {
            quarantine.push(fact);
        }
        return Arrival::Quarantined;
    }
    let before = held.via.len();
    if !cfg!(mutant = "via_lost") {
        held.via.extend(fact.via);
        held.via.sort_unstable();
        held.via.dedup();
    }
    if held.via.len() == before { Arrival::Known } else { Arrival::AnotherWay }
}
