//! What taking a file would change, before it is taken.
//!
//! The preview is typed and has no words: the catalogues turn each change into a sentence. Only subjects that the
//! file touches are folded, once as they are held and once as they would be. The work can be done in slices: give
//! the facts of some subjects at a time, all facts of a subject together, settings first.

mod change;
mod compare;

pub use change::{Change, Field, Rank, Said};

use crate::domain::order::InOrder;
use crate::domain::{Day, Minute, OrgId, PersonId, Subject};
use crate::journal::live::Scope;
use crate::journal::log::Arrival;
use crate::journal::schema::{admitted, company, identity, opening};
use crate::journal::{Author, Data, Digest, Fact, FactId, Fold, Journal, Kind, Replica};
use std::collections::BTreeSet;

/// What would become of one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// The person would be removed for good.
    Erased,
    /// Something of what is shown would change.
    Changed,
    /// Nothing was held of it.
    New,
    /// Elements of a person whose first facts are missing; complete once those facts arrive.
    Incomplete,
}

/// The changes of one subject, gravest first. A new person's fields are not told one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChanges {
    pub subject: Subject,
    pub fate: Fate,
    /// Of a company its name, of an opening its title.
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub changes: Vec<Change>,
}

/// What taking a file would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// Subjects that would look different, those with the gravest changes first.
    pub subjects: Vec<SubjectChanges>,
    /// Facts that are not held yet and would be.
    pub new_facts: usize,
    /// Facts already held, word for word.
    pub known_facts: usize,
    /// Facts about persons who were removed for good, with their number: they are not taken.
    pub refused: Vec<(PersonId, usize)>,
    /// Facts whose name is taken by another content: the held one stays, this one is set aside.
    pub quarantined: Vec<(Subject, FactId)>,
}

impl Preview {
    /// Whether taking the file would change neither what is shown nor what is held.
    pub fn changes_nothing(&self) -> bool {
        self.subjects.is_empty() && self.new_facts == 0 && self.quarantined.is_empty()
    }

    /// How many persons would have a fate; the settings are none.
    pub fn count(&self, fate: Fate) -> usize {
        let is = |subject: &&SubjectChanges| subject.fate == fate && subject.subject.person().is_some();
        self.subjects.iter().filter(is).count()
    }
}

/// Computes a preview, in slices or at once.
#[derive(Debug, Clone)]
pub struct Previewer {
    /// The settings as they would be: they say which packets count.
    settings: Journal,
    preview: Preview,
}

/// The preview of all facts of a file. `admitting` is the packet that confirming would admit, with its persons.
pub fn preview(held: &Journal, admitting: Option<(Digest, &[PersonId])>, facts: &[Fact]) -> Preview {
    let mut previewer = Previewer::new(held, admitting);
    let (settings, others): (Vec<&Fact>, Vec<&Fact>) =
        facts.iter().partition(|fact| matches!(fact.about, Subject::Settings(_)));
    previewer.add(held, &settings);
    previewer.add(held, &others);
    previewer.finish()
}

/// What facts of one subject say together, to someone who holds nothing of it.
pub fn told(facts: &[&Fact]) -> Vec<Change> {
    compare::changes(&Fold::new(Vec::new()), &Fold::new(facts.to_vec()), None)
}

impl Previewer {
    /// Begins with what is held.
    pub fn new(held: &Journal, admitting: Option<(Digest, &[PersonId])>) -> Self {
        let mut settings = match held.scope() {
            Scope::Everything => Journal::new(),
            Scope::Organisation { own, .. } => Journal::of(*own),
        };
        for subject in held.subjects().filter(|subject| matches!(subject, Subject::Settings(_))) {
            settings.extend(held.about(subject).iter().cloned());
        }
        if let (Some((digest, persons)), Scope::Organisation { own, .. }) = (admitting, held.scope()) {
            settings.extend(as_if_admitted(held, Subject::Settings(*own), digest, persons));
        }
        Self { settings, preview: Preview::default() }
    }

    /// Takes in the facts of some subjects. All facts of a subject, and of dossiers that the file joins to it, must
    /// come in one call; those of settings in the first.
    pub fn add(&mut self, held: &Journal, facts: &[&Fact]) {
        let Some(subjects) = apart(facts) else { return self.unite(held, facts) };
        let mut others: Vec<&Fact> = Vec::new();
        for facts in subjects {
            match facts.first().and_then(|fact| fact.about.person()).filter(|person| is_new(held, *person)) {
                Some(person) => self.newcomer(person, facts),
                None => others.extend(facts),
            }
        }
        if !others.is_empty() {
            self.unite(held, &others);
        }
    }

    /// Takes in what a file says of somebody of whom nothing is held: what is shown of them is what the file says.
    #[inline(never)]
    fn newcomer(&mut self, person: PersonId, facts: &[&Fact]) {
        self.preview.new_facts += facts.len();
        let scope = self.settings.scope();
        let counting = facts.iter().filter(|fact| scope.counts(fact)).copied().collect();
        let (old, new) = (Fold::new(Vec::new()), Fold::new(counting));
        if let Some(fate) = fate_of_person(&old, &new) {
            self.tell(Subject::Person(person), fate, &old, &new);
        }
    }

    /// Takes in facts by uniting them with what is held of their subjects.
    #[inline(never)]
    fn unite(&mut self, held: &Journal, facts: &[&Fact]) {
        let mut after = self.settings.clone();
        let mut touched: BTreeSet<Subject> = BTreeSet::new();
        let arriving = |fact: &&&Fact| !self.is_known(held, fact);
        let news: Vec<&Fact> = facts.iter().filter(arriving).copied().collect();
        self.preview.known_facts += facts.len() - news.len();
        for fact in &news {
            touched.extend(with_joined(held, fact.about));
        }
        for subject in &touched {
            after.extend(held.about(*subject).iter().cloned());
        }
        for fact in super::backup::in_order(news.into_iter().cloned().collect()) {
            let (about, id) = (fact.about, fact.id);
            match after.insert(fact) {
                Arrival::New => self.preview.new_facts += 1,
                Arrival::Known | Arrival::AnotherWay => self.preview.known_facts += 1,
                Arrival::Quarantined => self.preview.quarantined.push((about, id)),
                Arrival::Refused => self.refuse(about),
            }
        }
        let joined: Vec<Subject> = touched.iter().flat_map(|subject| with_joined(&after, *subject)).collect();
        for subject in joined {
            if touched.insert(subject) {
                after.extend(held.about(subject).iter().cloned());
            }
        }
        for subject in touched {
            self.compare(held, &after, subject);
        }
        if facts.iter().any(|fact| matches!(fact.about, Subject::Settings(_))) {
            self.settings = after;
        }
    }

    /// The organisation whose board it is.
    fn own(&self) -> Option<OrgId> {
        self.settings.scope().own()
    }

    /// The preview, gravest first.
    pub fn finish(mut self) -> Preview {
        let gravity = |subject: &SubjectChanges| {
            let first = subject.changes.first().map_or(Rank::Nothing, Change::rank);
            (subject.fate != Fate::Erased, first, subject.fate, subject.subject)
        };
        self.preview.subjects.order_by_key(gravity);
        self.preview.quarantined.order();
        self.preview
    }

    /// Whether a fact is held as it is, and counts now if it would count then.
    fn is_known(&self, held: &Journal, fact: &Fact) -> bool {
        held.fact(fact.about, fact.id).is_some_and(|known| {
            let ways = fact.via.iter().all(|way| known.via.contains(way));
            ways && known.same_as(fact) && held.scope().counts(known) == self.settings.scope().counts(known)
        })
    }

    fn refuse(&mut self, about: Subject) {
        let Subject::Person(person) = about else { return };
        match self.preview.refused.iter_mut().find(|(held, _)| *held == person) {
            Some((_, count)) => *count += 1,
            None => self.preview.refused.push((person, 1)),
        }
    }

    fn compare(&mut self, held: &Journal, after: &Journal, subject: Subject) {
        let fold = |journal| fold_of(journal, subject);
        let (old, new) = (fold(held), fold(after));
        if let Some(fate) = fate(held, after, subject, &old, &new) {
            self.tell(subject, fate, &old, &new);
        }
    }

    /// Notes what would become of a subject.
    fn tell(&mut self, subject: Subject, fate: Fate, old: &Fold<'_>, new: &Fold<'_>) {
        let changes = match fate {
            Fate::Erased => Vec::new(),
            // All that comes with a new person is theirs; only conflicts are listed.
            Fate::New => compare::conflicts(old, new, self.own()),
            Fate::Changed | Fate::Incomplete => compare::changes(old, new, self.own()),
        };
        if fate == Fate::Changed && changes.is_empty() {
            return;
        }
        let name = |field| new.register(field, None).or_else(|| old.register(field, None)).map(str::to_owned);
        let called = match subject {
            Subject::Company(_) => company::NAME,
            Subject::Opening(_) => opening::TITLE,
            _ => identity::FIRST_NAME,
        };
        let (first_name, last_name) = (name(called), name(identity::LAST_NAME));
        self.preview.subjects.push(SubjectChanges { subject, fate, first_name, last_name, changes });
    }
}

fn fate(held: &Journal, after: &Journal, subject: Subject, old: &Fold<'_>, new: &Fold<'_>) -> Option<Fate> {
    let Subject::Person(person) = subject else {
        return Some(if held.about(subject).is_empty() { Fate::New } else { Fate::Changed });
    };
    if after.is_erased(person) {
        return (!held.is_erased(person)).then_some(Fate::Erased);
    }
    fate_of_person(old, new)
}

/// What would become of a person who is not removed for good.
fn fate_of_person(old: &Fold<'_>, new: &Fold<'_>) -> Option<Fate> {
    if new.of(&Kind::Identity).is_empty() && old.of(&Kind::Identity).is_empty() {
        let same = old.cells() == new.cells();
        return (!same).then_some(Fate::Incomplete);
    }
    Some(if old.of(&Kind::Identity).is_empty() { Fate::New } else { Fate::Changed })
}

/// The facts of each subject by themselves, each fact once; none when they stand otherwise, or when one of them decides about
/// other facts.
fn apart<'a, 'b>(facts: &'b [&'a Fact]) -> Option<impl Iterator<Item = &'b [&'a Fact]>> {
    let decides = |fact: &&Fact| matches!(fact.kind, Kind::Redacted | Kind::Erased | Kind::Joined);
    let is_sorted = facts.is_sorted_by(|a, b| (a.about, a.id) < (b.about, b.id));
    (is_sorted && !facts.iter().any(decides)).then(|| facts.chunk_by(|a, b| a.about == b.about))
}

/// Whether nothing is held of a person, nor that there was one.
fn is_new(held: &Journal, person: PersonId) -> bool {
    held.about(Subject::Person(person)).is_empty() && !held.is_erased(person) && held.group_of(person).len() == 1
}

fn fold_of(journal: &Journal, subject: Subject) -> Fold<'_> {
    match subject {
        Subject::Person(person) => journal.fold_person(person),
        _ => journal.fold_subject(subject),
    }
}

fn with_joined(journal: &Journal, subject: Subject) -> Vec<Subject> {
    match subject {
        Subject::Person(person) => journal.group_of(person).into_iter().map(Subject::Person).collect(),
        _ => vec![subject],
    }
}

/// A fact that stands for the admission which confirming would write; it never leaves the preview.
fn as_if_admitted(held: &Journal, about: Subject, digest: Digest, persons: &[PersonId]) -> Option<Fact> {
    let Subject::Settings(org) = about else { return None };
    let nobody = crate::domain::MemberId::derived(uuid::Uuid::nil(), "preview");
    let earlier = held.about(about).iter().filter(|fact| fact.kind == Kind::Admitted).map(|fact| fact.id);
    Some(Fact {
        id: FactId { counter: held.highest() + 1, replica: Replica::from_bytes([0; 16]) },
        about,
        at: Minute::from_unix(0).ok()?,
        on: Day::new(1970, 1, 1).ok()?,
        by: Author { org, member: nobody },
        act: crate::domain::ActId::derived(uuid::Uuid::nil(), "preview"),
        over: earlier.collect(),
        via: Vec::new(),
        checked: false,
        kind: Kind::Admitted,
        data: Data::new([admitted::DIGEST.with(digest), admitted::PERSONS.with(persons.to_vec())]),
        extra: Data::default(),
    })
}
