//! Undo and redo, read from the journal itself: they work after a reload, and each member has their own.

use super::fact::{Author, Fact};
use super::kind::Kind;
use super::live::{lives, retracts};
use super::log::Journal;
use super::pen::Draft;
use super::schema::{dispatch, erasure_answer, erasure_asked, retracted};
use crate::domain::{ActId, Day, Subject};
use std::collections::BTreeSet;

/// What an act is to undo and redo.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Work,
    /// Takes back acts of work; this is the first of them.
    Undo(ActId),
    /// Takes back an undo.
    Redo,
    /// A redaction or an erasure, announced as final, or a file that has left.
    Final,
    /// What the program noted by itself: nobody's gesture.
    Noted,
}

/// The last live act of this member that can be undone.
pub fn last_undoable(journal: &Journal, by: Author) -> Option<ActId> {
    journal.acts_by(by).find(|act| look(journal, *act, by) == Some((Sort::Work, true)))
}

/// What « undo » finds first, going back over what this member did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Last {
    Nothing,
    /// Work that can be taken back.
    Act(ActId),
    /// A redaction or an erasure: what was done before is not reached over it in silence.
    Final(ActId),
}

impl Last {
    /// The act, of either sort.
    pub fn act(self) -> Option<ActId> {
        match self {
            Last::Nothing => None,
            Last::Act(act) | Last::Final(act) => Some(act),
        }
    }
}

/// The last act of this member that is live work, or the final one that came after it.
pub fn last(journal: &Journal, by: Author) -> Last {
    let found = journal.acts_by(by).find_map(|act| match look(journal, act, by) {
        Some((Sort::Work, true)) => Some(Last::Act(act)),
        Some((Sort::Final, _)) => Some(Last::Final(act)),
        _ => None,
    });
    found.unwrap_or(Last::Nothing)
}

/// The act that this member last took back, unless they have worked since.
pub fn last_redoable(journal: &Journal, by: Author) -> Option<ActId> {
    for act in journal.acts_by(by) {
        match look(journal, act, by) {
            Some((Sort::Undo(target), true)) => return Some(target),
            Some((Sort::Work, _)) => return None,
            _ => {}
        }
    }
    None
}

/// How an act counts for undo: what this author's facts in it did, and whether one of them is live.
///
/// An act that holds one final fact is final; one that holds some work is work.
fn look(journal: &Journal, act: ActId, by: Author) -> Option<(Sort, bool)> {
    let mut found: Vec<(&Fact, bool)> = Vec::new();
    for subject in journal.touched_by(act) {
        let facts: Vec<&Fact> = journal.about(subject).iter().collect();
        let lives = lives(&facts);
        found.extend(facts.into_iter().zip(lives).filter(|(fact, _)| fact.act == act && fact.by == by));
    }
    let live = found.iter().any(|(_, live)| *live);
    let first = found.iter().map(|(fact, _)| *fact).min_by_key(|fact| fact.id)?;
    let sort = if found.iter().any(|(fact, _)| is_final(fact)) {
        Sort::Final
    } else if found.iter().all(|(fact, _)| fact.kind == Kind::ErasureRead) {
        Sort::Noted
    } else if found.iter().any(|(fact, _)| fact.kind != Kind::Retracted || is_gesture(journal, fact)) {
        Sort::Work
    } else {
        match retracts(first) {
            Some(target) if !is_undo(journal, target) => Sort::Undo(target),
            _ => Sort::Redo,
        }
    };
    Some((sort, live))
}

/// Whether nothing takes a fact back: something is gone for good, or has left. That nobody waits for a receipt any more is
/// only a note.
fn is_final(fact: &Fact) -> bool {
    match fact.kind {
        Kind::Redacted | Kind::Erased => true,
        Kind::Dispatch => fact.get(dispatch::SETTLED).is_none(),
        Kind::ErasureAsked => fact.get(erasure_asked::ASKED).is_some(),
        Kind::ErasureAnswer => fact.get(erasure_answer::TOLD).is_some(),
        _ => false,
    }
}

/// Whether an act takes others back.
fn is_undo(journal: &Journal, act: ActId) -> bool {
    let mut subjects = journal.touched_by(act).into_iter();
    let takes_back = |fact: &Fact| fact.act == act && fact.kind == Kind::Retracted && !is_gesture(journal, fact);
    subjects.any(|subject| journal.about(subject).iter().any(takes_back))
}

/// Whether a retraction is a gesture of its own, which « undo » takes back: what takes a dossier away, what proposes to a
/// partner to take something back, and what does as a partner proposed.
fn is_gesture(journal: &Journal, fact: &Fact) -> bool {
    let Some(act) = retracts(fact).filter(|_| !is_withdrawal(fact)) else { return is_withdrawal(fact) };
    let about = journal.about(fact.about);
    let mut named = about.iter().filter(|held| held.act == act).peekable();
    let is_wish = named.peek().is_some() && named.all(|held| held.by.org != fact.by.org);
    let wishes = |held: &Fact| {
        let foreign = held.by.org != fact.by.org && held.id.counter < fact.id.counter;
        foreign && retracts(held) == Some(act) && journal.scope().counts(held)
    };
    is_wish || about.iter().any(wishes)
}

/// Whether a retraction is part of taking a whole dossier away, or of parting dossiers that were joined. That is a gesture
/// of its own, which « undo » takes back.
pub fn is_withdrawal(fact: &Fact) -> bool {
    fact.get(retracted::WHOLE) == Some(true)
}

/// What takes these subjects away with all that is held of them: every act that wrote there is taken back, for them
/// alone. What a colleague wrote without its author knowing is not named, and so stays in sight.
pub fn withdrawal(journal: &Journal, subjects: impl IntoIterator<Item = Subject>, today: Day) -> Vec<Draft> {
    let of = |subject: Subject| {
        let acts: BTreeSet<ActId> = written(journal, subject).map(|fact| fact.act).collect();
        let whole = move |act| [retracted::ACT.with(act), retracted::WHOLE.with(true)];
        acts.into_iter().map(move |act| Draft::new(subject, today, Kind::Retracted, whole(act)))
    };
    subjects.into_iter().flat_map(of).collect()
}

/// What was written about a subject and counts, retractions apart.
pub fn written(journal: &Journal, subject: Subject) -> impl Iterator<Item = &Fact> {
    let facts: Vec<&Fact> = journal.about(subject).iter().filter(|fact| journal.scope().counts(fact)).collect();
    let lives = lives(&facts);
    let live = facts.into_iter().zip(lives).filter(|(_, live)| *live).map(|(fact, _)| fact);
    live.filter(|fact| fact.kind != Kind::Retracted)
}

/// The subjects that an act touched.
pub fn touched(journal: &Journal, act: ActId) -> BTreeSet<Subject> {
    journal.touched_by(act)
}

/// What takes an act back, one draft for each subject that it touched.
pub fn undo(journal: &Journal, act: ActId, today: Day) -> Vec<Draft> {
    touched(journal, act).into_iter().map(|subject| retraction(subject, act, today)).collect()
}

/// What brings an act back: every live retraction of it is taken back, as whole gestures.
///
/// A gesture that took back several acts at once comes back whole, as it went. A partner's retraction binds none of
/// our acts, so there is nothing of theirs to take back.
pub fn redo(journal: &Journal, act: ActId, today: Day) -> Vec<Draft> {
    let mut undos: BTreeSet<ActId> = BTreeSet::new();
    for subject in touched(journal, act) {
        let ours = |by: &Fact| journal.about(subject).iter().any(|fact| fact.act == act && fact.by.org == by.by.org);
        let binding = live_retractions(journal, subject).into_iter().filter(|by| retracts(by) == Some(act) && ours(by));
        undos.extend(binding.map(|by| by.act));
    }
    let mut drafts = Vec::new();
    for undo in undos.into_iter().filter(|_| !mutant!("redo_nothing")) {
        let live = |subject: &Subject| live_retractions(journal, *subject).iter().any(|fact| fact.act == undo);
        drafts.extend(touched(journal, undo).into_iter().filter(live).map(|subject| retraction(subject, undo, today)));
    }
    drafts
}

fn retraction(subject: Subject, act: ActId, today: Day) -> Draft {
    Draft::new(subject, today, Kind::Retracted, [retracted::ACT.with(act)])
}

fn live_retractions(journal: &Journal, subject: Subject) -> Vec<&Fact> {
    let facts: Vec<&Fact> = journal.about(subject).iter().collect();
    let lives = lives(&facts);
    facts
        .into_iter()
        .zip(lives)
        .filter(|(fact, live)| *live && retracts(fact).is_some())
        .map(|(fact, _)| fact)
        .collect()
}

/// The live facts of other acts that were written over those of `act`: who would be surprised by its undo. What was
/// written in a dossier joined to theirs is among them.
pub fn built_on(journal: &Journal, act: ActId) -> Vec<&Fact> {
    let mut touched = touched(journal, act);
    let written = touched.iter().flat_map(|about| journal.about(*about)).filter(|fact| fact.act == act);
    let ours: BTreeSet<_> = written.map(|fact| fact.id).collect();
    let joined = touched.iter().filter_map(|about| about.person()).flat_map(|person| journal.group_of(person));
    let joined: Vec<Subject> = joined.map(Subject::Person).collect();
    touched.extend(joined);
    let mut later = Vec::new();
    for subject in touched {
        let facts: Vec<&Fact> = journal.about(subject).iter().filter(|fact| journal.scope().counts(fact)).collect();
        let lives = lives(&facts);
        let built = |fact: &&Fact| fact.act != act && fact.over.iter().any(|id| ours.contains(id));
        later.extend(facts.into_iter().zip(lives).filter(|(fact, live)| *live && built(fact)).map(|(fact, _)| fact));
    }
    later
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Desk, about, day, erasure, first_name, packet, redaction, step};
    use super::super::schema::erasure_read;
    use super::*;

    fn offered(desk: &Desk) -> (Option<ActId>, Option<ActId>) {
        (last_undoable(&desk.journal, desk.pen.by), last_redoable(&desk.journal, desk.pen.by))
    }

    #[test]
    fn undo_walks_back_and_redo_walks_forth() {
        let mut anne = Desk::new("Carrefour", "Anne");
        assert_eq!(offered(&anne), (None, None));
        let one = anne.say(first_name("Farid", "Farid")).act;
        let two = anne.say(step("Farid", 2, "intake")).act;
        assert_eq!(offered(&anne), (Some(two), None));
        anne.undo(two);
        assert_eq!(offered(&anne), (Some(one), Some(two)));
        anne.undo(one);
        assert_eq!(offered(&anne), (None, Some(one)));
        anne.redo(one);
        assert_eq!(offered(&anne), (Some(one), Some(two)));
        anne.redo(two);
        assert_eq!(offered(&anne), (Some(two), None));
    }

    #[test]
    fn new_work_ends_what_can_be_redone() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let one = anne.say(first_name("Farid", "Farid")).act;
        anne.undo(one);
        let two = anne.say(first_name("Farid", "Faride")).act;
        assert_eq!(offered(&anne), (Some(two), None));
    }

    #[test]
    fn what_the_program_notes_by_itself_is_passed_over() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let one = anne.say(first_name("Farid", "Farid")).act;
        anne.undo(one);
        let data = [
            erasure_read::ACT.with(one),
            erasure_read::MEMBER.with(anne.pen.by.member),
            erasure_read::CLEANED.with(day(2)),
        ];
        let settings = Subject::Settings(anne.pen.by.org);
        anne.say(Draft::new(settings, day(2), Kind::ErasureRead, data));
        assert_eq!(offered(&anne), (None, Some(one)));
    }

    #[test]
    fn each_member_has_their_own() {
        let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
        let hers = anne.say(first_name("Farid", "Farid"));
        bruno.take([&hers]);
        let his = bruno.say(step("Farid", 2, "intake"));
        anne.take([&his]);
        assert_eq!((offered(&anne).0, offered(&bruno).0), (Some(hers.act), Some(his.act)));
        // A colleague who takes it back leaves nothing for her to take back.
        anne.take(&bruno.undo(hers.act));
        assert_eq!(offered(&anne), (None, None));
    }

    #[test]
    fn both_who_took_an_act_back_are_answered_by_one_redo() {
        let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
        let fact = anne.say(first_name("Farid", "Farid"));
        bruno.take([&fact]);
        let (hers, his) = (anne.undo(fact.act), bruno.undo(fact.act));
        anne.take(&his);
        bruno.take(&hers);
        assert_eq!(redo(&anne.journal, fact.act, day(4)).len(), 2);
        bruno.take(&anne.redo(fact.act));
        assert_eq!(
            (anne.first_names("Farid"), bruno.first_names("Farid")),
            (vec!["Farid".into()], vec!["Farid".into()])
        );
        assert!(redo(&anne.journal, fact.act, day(4)).is_empty());
    }

    #[test]
    fn a_gesture_that_took_back_several_acts_comes_back_whole() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let example = anne.write(vec![first_name("Farid", "Farid"), first_name("Inès", "Inès")])[0].act;
        let later = anne.say(step("Inès", 2, "intake")).act;
        let before: Vec<_> = ["Farid", "Inès"].map(|name| anne.first_names(name)).into();
        let drafts = [undo(&anne.journal, example, day(4)), undo(&anne.journal, later, day(4))].concat();
        anne.write(drafts);
        assert!(anne.first_names("Farid").is_empty());
        let (none, target) = offered(&anne);
        assert_eq!((none, target), (None, Some(example)));
        anne.redo(example);
        assert_eq!(before, ["Farid", "Inès"].map(|name| anne.first_names(name)));
        assert_eq!(offered(&anne), (Some(later), None));
    }

    #[test]
    fn redactions_and_erasures_are_passed_over() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let fact = anne.say(first_name("Farid", "Farid"));
        let slip = anne.say(first_name("Inès", "Ines"));
        anne.say(redaction(&slip));
        anne.write(vec![redaction(&slip), step("Inès", 2, "intake")]);
        assert_eq!(offered(&anne).0, Some(slip.act));
        anne.say(erasure("Inès"));
        assert_eq!(offered(&anne), (Some(fact.act), None));
    }

    #[test]
    fn s7_an_undo_does_not_reach_over_a_final_act() {
        let mut anne = Desk::new("Carrefour", "Anne");
        assert_eq!(last(&anne.journal, anne.pen.by), Last::Nothing);
        let slip = anne.say(first_name("Inès", "Ines"));
        assert_eq!(last(&anne.journal, anne.pen.by), Last::Act(slip.act));
        let removed = anne.say(redaction(&slip)).act;
        assert_eq!(last(&anne.journal, anne.pen.by), Last::Final(removed));
        let next = anne.say(step("Inès", 2, "intake")).act;
        assert_eq!(last(&anne.journal, anne.pen.by), Last::Act(next), "what came after it is taken back as ever");
        anne.undo(next);
        assert_eq!(last(&anne.journal, anne.pen.by), Last::Final(removed));
    }

    #[test]
    fn h25_a_dossier_taken_away_is_work_that_one_undo_takes_back() {
        let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
        let hers = anne.say(first_name("Farid", "Farid"));
        bruno.take([&hers]);
        let his = bruno.say(first_name("Farid", "Faride"));
        anne.take([&his]);
        let drafts = withdrawal(&anne.journal, [about("Farid")], day(4));
        let gone = anne.write(drafts)[0].act;
        assert!(anne.first_names("Farid").is_empty());
        assert_eq!(offered(&anne), (Some(gone), None));
        let late = bruno.say(step("Farid", 2, "intake"));
        anne.take([&late]);
        assert_eq!(written(&anne.journal, about("Farid")).count(), 1, "what its author did not know stays in sight");
        anne.undo(gone);
        assert_eq!(anne.first_names("Farid"), ["Faride"]);
        assert_eq!(offered(&anne), (Some(hers.act), Some(gone)));
        anne.redo(gone);
        assert!(anne.first_names("Farid").is_empty());
    }

    #[test]
    fn an_act_partly_taken_back_can_be_taken_back_further() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let act = anne.write(vec![first_name("Farid", "Farid"), first_name("Inès", "Inès")])[0].act;
        anne.say(retraction(about("Inès"), act, day(4)));
        assert_eq!(last_undoable(&anne.journal, anne.pen.by), Some(act));
        assert_eq!(touched(&anne.journal, act), [about("Farid"), about("Inès")].into());
    }

    #[test]
    fn a_partners_wish_is_not_taken_back() {
        let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
        let fact = anne.say(first_name("Farid", "Farid"));
        denis.take_packet(packet(2), [&fact]);
        anne.take_packet(packet(1), &denis.undo(fact.act));
        anne.admit(packet(1), &["Farid"]);
        assert!(redo(&anne.journal, fact.act, day(4)).is_empty());
    }

    #[test]
    fn who_built_on_an_act_is_named() {
        let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
        let fact = anne.say(first_name("Farid", "Farid"));
        assert!(built_on(&anne.journal, fact.act).is_empty());
        bruno.take([&fact]);
        let later = bruno.say(first_name("Farid", "Faride"));
        anne.take([&later]);
        assert_eq!(built_on(&anne.journal, fact.act), [&later]);
        anne.take(&bruno.undo(later.act));
        assert!(built_on(&anne.journal, fact.act).is_empty());
    }
}
