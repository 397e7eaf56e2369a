//! A board and a mapping made into facts, with the report and what changes.

use super::action::{Action, What};
use super::board::{Board, Card, SourceId};
use super::card::{Desk, Part, Sheet, data};
use super::changes::{Change, Changes};
use super::mapping::{LabelTarget, ListTarget, Mapping, MemberTarget, TrackTarget};
use super::name::PersonName;
use super::report::{ACTION_CAP, Ignored, Report, Thing};
use super::settle::{Group, Held, Outcome, Same, Settler};
use super::stamp::{Source, Stamp};
use super::text::{self, shows_no_words, shows_nothing};
use crate::domain::{ActId, OrgId, PersonId, Step, Subject};
use crate::journal::schema::{member, step, track_template};
use crate::journal::{Data, Fact, Journal, Kind, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What a conversion needs beside the board and the mapping. Who imports is not among it: two colleagues who
/// import one file write the same facts.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub org: OrgId,
    /// What is already here; empty for a first import.
    pub held: &'a Journal,
}

/// One person of the preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonPreview {
    pub person: PersonId,
    pub card: SourceId,
    /// The title as it stands on the card.
    pub title: String,
    pub name: PersonName,
    /// The step now; none in a list that is a note.
    pub step: Option<Step>,
    pub change: Change,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// Every fact that the file says, those already held included, by subject and name.
    pub facts: Vec<Fact>,
    pub report: Report,
    pub changes: Changes,
    /// In the order of the board.
    pub persons: Vec<PersonPreview>,
}

impl Converted {
    /// The acts, each with its subject: what an undo of this import takes back, and a redo brings again.
    pub fn acts(&self) -> BTreeSet<(Subject, ActId)> {
        self.facts.iter().map(|fact| (fact.about, fact.act)).collect()
    }
}

/// Converts a board. The same board, mapping, organisation and journal give the same facts, byte for byte.
pub fn convert(board: &Board, mapping: &Mapping, context: Context<'_>) -> Converted {
    let source = Source::new(&board.id, context.org);
    let desk = Desk { board, mapping, source: &source };
    let mut report = Report { board_closed: board.closed, ..Report::default() };
    report.board = board_name(board, &mut report);
    let mut work = Work {
        desk: &desk,
        held: context.held,
        settler: Settler { source: &source, seen: board.seen, older: is_older(board, &source, context.held) },
        report: Report { read: board.counts.clone(), ..report },
        changes: Changes::default(),
        persons: Vec::new(),
        facts: BTreeMap::new(),
    };
    for card in &board.cards {
        work.card(card);
    }
    work.settings();
    work.leftovers();
    work.changes.older_file = work.settler.older;
    let facts = work.facts.into_values().collect();
    Converted { facts, report: work.report, changes: work.changes, persons: work.persons }
}

/// The name of the board as it may be shown and kept: a line, without national numbers. A board may have none.
fn board_name(board: &Board, report: &mut Report) -> String {
    text::line(&board.name, report).map_or_else(String::new, |(line, _)| line.to_string())
}

/// Whether the journal holds imported facts of this board's cards that are younger than the file.
fn is_older(board: &Board, source: &Source, held: &Journal) -> bool {
    let people = board.cards.iter().map(|card| Subject::Person(source.person(&card.id)));
    let mut facts = people.flat_map(|about| held.about(about)).filter(|fact| fact.id.counter > board.seen.counter());
    facts.any(|fact| source.wrote(fact))
}

struct Work<'a> {
    desk: &'a Desk<'a>,
    held: &'a Journal,
    settler: Settler<'a>,
    report: Report,
    changes: Changes,
    persons: Vec<PersonPreview>,
    facts: BTreeMap<(Subject, crate::journal::FactId), Fact>,
}

impl<'a> Work<'a> {
    fn keep(&mut self, facts: Vec<Fact>) {
        self.facts.extend(facts.into_iter().map(|fact| ((fact.about, fact.id), fact)));
    }

    fn card(&mut self, card: &'a Card) {
        if let Some(why) = self.leaves_out(card) {
            self.report.leave(Thing::Card, &card.name, None, why);
            for list in &card.checklists {
                self.report.leave_list(list, Some(&card.name), Ignored::Item);
            }
            self.report.ignore(Ignored::FieldValue, card.values.len());
            self.report.ignore(Ignored::Attachment, card.attachments.len());
            return;
        }
        let board = self.desk.board;
        let about = Subject::Person(self.desk.source.person(&card.id));
        let held = Held::of(self.held, about, self.desk.source);
        let mut sheet = Sheet::new(self.desk, card, &mut self.report);
        let created = sheet.log.iter().any(|action| matches!(action.what, What::Created { .. } | What::Arrived));
        let comments = sheet.log.iter().filter(|action| matches!(action.what, What::Comment { .. })).count();
        sheet.report.absent.creations += usize::from(!created);
        sheet.report.absent.comments += card.comments.saturating_sub(comments);
        let name = sheet.name();
        let path = sheet.path();
        sheet.text();
        sheet.referent();
        sheet.labels(&held);
        sheet.due();
        sheet.items();
        sheet.comments();
        sheet.values();
        sheet.attachments();
        let groups = sheet.groups;
        self.report.doubtful_names += usize::from(name.doubtful);
        self.report.cards_in_closed_lists += usize::from(!card.archived && board.is_off(card));
        let count = if card.archived {
            &mut self.report.converted.cards_archived
        } else {
            &mut self.report.converted.cards_open
        };
        *count += 1;
        for list in &card.checklists {
            let empty = list.items.iter().all(|item| shows_no_words(&item.name));
            self.report.converted.checklists += usize::from(!empty);
            if list.items.is_empty() {
                self.report.leave(Thing::Checklist, &list.name, Some(&card.name), Ignored::EmptyList);
            }
        }
        let mut change = Change { new: held.is_empty(), ..Change::default() };
        // Of someone known from a later file an older one still tells the past, and nothing of the present.
        let past = self.settler.older && !held.is_empty();
        let told = |part: Part| !past || matches!(part, Part::Comment | Part::Step);
        for (part, group) in groups.iter().filter(|(part, _)| told(*part)) {
            let outcome = self.settler.settle(group, &held);
            note(&mut change, *part, &outcome);
            self.keep(outcome.facts);
        }
        self.changes.count(&change);
        let Subject::Person(person) = about else { return };
        let title = card.name.clone();
        self.persons.push(PersonPreview { person, card: card.id.clone(), title, name, step: path.now, change });
    }

    fn leaves_out(&self, card: &Card) -> Option<Ignored> {
        let list = card.list.as_ref().map_or(ListTarget::Ignore, |list| self.desk.mapping.list(list));
        let separates = card.role.as_deref() == Some("separator") || shows_nothing(&card.name);
        if matches!(card.role.as_deref(), Some("mirror" | "board" | "link")) {
            Some(Ignored::Mirror)
        } else if separates && !self.holds_something(card) {
            Some(Ignored::Separator)
        } else if card.template {
            Some(Ignored::Template)
        } else if list == ListTarget::Ignore {
            Some(Ignored::CardOfIgnoredList)
        } else {
            self.held.is_erased(self.desk.source.person(&card.id)).then_some(Ignored::ErasedPerson)
        }
    }

    /// Whether a card says more than its name: then it is about someone, whatever its name shows.
    fn holds_something(&self, card: &Card) -> bool {
        let said = |action: &Action| {
            action.card.as_ref() == Some(&card.id)
                && matches!(&action.what, What::Comment { text, .. } if !text.trim().is_empty())
        };
        !card.text.trim().is_empty()
            || !card.checklists.is_empty()
            || !card.attachments.is_empty()
            || !card.values.is_empty()
            || !card.members.is_empty()
            || !card.labels.is_empty()
            || !card.location.trim().is_empty()
            || card.due.is_some()
            || card.comments > 0
            || self.desk.board.actions.iter().any(said)
    }

    /// The colleagues and the filières that the board brings.
    fn settings(&mut self) {
        let (board, source) = (self.desk.board, self.desk.source);
        let about = Subject::Settings(source.org());
        let held = Held::of(self.held, about, source);
        let member = self.desk.member(None);
        let (moment, on, known) = (board.created, board.created.day(), Some(board.seen));
        let stamp = |gesture: String| Stamp { moment, on, member, gesture, initial: true, known };
        let settled = Stamp { moment: board.seen, on: board.seen.day(), initial: false, ..stamp(String::new()) };
        let mut entries: Vec<(Kind, String, Data)> = Vec::new();
        for person in &board.members {
            self.report.converted.members += usize::from(!person.left);
            if self.desk.mapping.member(&person.id) == MemberTarget::New {
                let id = source.member(&person.id);
                let name = text::line(&person.name, &mut self.report);
                let gesture = format!("member/{}", person.id);
                entries.extend(name.map(|(name, _)| {
                    (Kind::Member, gesture, data(&[member::MEMBER.with(id)], &[member::NAME.with(&name)]))
                }));
            }
        }
        if board.owner.is_none() {
            let data = data(&[member::MEMBER.with(source.nobody())], &[member::NAME.says(Value::text("Trello"))]);
            entries.push((Kind::Member, "member".to_owned(), data));
        }
        for label in &board.labels {
            let target = self.desk.mapping.label(&label.id);
            if target == LabelTarget::Ignore {
                self.report.ignore(Ignored::Label, 1);
            } else {
                self.report.converted.labels += 1;
            }
            let words = if label.name.trim().is_empty() { label.colour.as_deref() } else { Some(label.name.as_str()) };
            if target == LabelTarget::Track(TrackTarget::New) {
                let line = words.and_then(|words| text::line(words, &mut self.report));
                let id = track_template::TRACK_TEMPLATE.with(source.element("label", label.id.as_str()));
                let gesture = format!("label/{}", label.id);
                entries.extend(
                    line.map(|(name, _)| {
                        (Kind::TrackTemplate, gesture, data(&[id], &[track_template::NAME.with(&name)]))
                    }),
                );
            }
        }
        for (kind, gesture, data) in entries {
            let writes = vec![(stamp(gesture), data.clone())];
            let (settled, also_over) = (settled.clone(), Vec::new());
            let group = Group { about, kind, writes, now: Some(data), settled, same: Same::Exact, also_over };
            let outcome = self.settler.settle(&group, &held);
            self.keep(outcome.facts);
        }
        self.report.converted.custom_fields = board.fields.len();
        let lists = |closed: bool| {
            let kept = |id| self.desk.mapping.list(id) != ListTarget::Ignore;
            board.lists.iter().filter(|list| !list.gone && list.closed == closed && kept(&list.id)).count()
        };
        (self.report.converted.lists_open, self.report.converted.lists_closed) = (lists(false), lists(true));
    }

    /// What the log says of cards that are not imported, or no longer there.
    fn leftovers(&mut self) {
        let board = self.desk.board;
        let told: BTreeSet<&SourceId> = self.persons.iter().map(|person| &person.card).collect();
        let (mut comments, mut moves, mut gone) = (0, 0, BTreeSet::new());
        let known: BTreeSet<&SourceId> = board.cards.iter().map(|card| &card.id).collect();
        let here: BTreeSet<SourceId> = told.iter().map(|id| (*id).clone()).collect();
        for action in &board.actions {
            let Some(card) = &action.card else { continue };
            if !known.contains(card) {
                gone.insert(card.clone());
            }
            if !here.contains(card) {
                comments += usize::from(matches!(action.what, What::Comment { .. }));
                moves += usize::from(matches!(action.what, What::Moved { .. }));
            }
        }
        let held = |id: &&SourceId| {
            let about = Subject::Person(self.desk.source.person(id));
            self.held.about(about).iter().any(|fact| self.desk.source.wrote(fact))
        };
        self.changes.gone = gone.iter().filter(held).count();
        self.report.absent.cards_gone = gone.len();
        self.report.absent.capped = board.counts.actions >= ACTION_CAP;
        for list in &board.loose {
            self.report.leave_list(list, None, Ignored::NoCard);
        }
        for title in &board.unknown_cards {
            self.report.leave(Thing::Card, title, None, Ignored::NoId);
        }
        self.report.ignore(Ignored::CommentOfOtherCard, comments);
        self.report.ignore(Ignored::MoveOfOtherCard, moves);
    }
}

/// Says in a person's change what a group changes.
fn note(change: &mut Change, part: Part, outcome: &Outcome) {
    if !outcome.changes() {
        return;
    }
    match part {
        Part::Name => change.renamed = true,
        Part::Referent => change.referent = true,
        Part::Label => change.labels += 1,
        Part::Text | Part::Field => change.texts += 1,
        Part::Comment => change.comments += 1,
        Part::Task => change.tasks += 1,
        Part::Step => {
            let step = |data: &Option<Data>| data.as_ref().and_then(|data| data.read(step::STEP));
            let (before, after) = (step(&outcome.before), step(&outcome.after));
            match (before, after) {
                (_, Some(Step::Closed)) => change.archived = true,
                (Some(Step::Closed), Some(_)) => change.restored = true,
                (_, Some(step)) => change.moved = Some((before, step)),
                (_, None) => {}
            }
        }
    }
}
