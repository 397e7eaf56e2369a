//! One card as the groups of facts of one person.

use super::action::{Action, What};
use super::board::{Board, Card, SourceId};
use super::chain::{chain, collapse};
use super::clock::Moment;
use super::mapping::{Mapping, MemberTarget};
use super::name::{PersonName, split_name};
use super::report::{Ignored, Report, Thing};
use super::settle::{Group, Same};
use super::stamp::{Source, Stamp};
use super::steps::{self, Path};
use super::text;
use crate::domain::{Day, MemberId, Prose, Subject};
use crate::journal::schema::{Entry, identity, note, referent, step};
use crate::journal::{Data, Kind};

/// What a group is to people, for the preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Name,
    Step,
    Referent,
    Label,
    Text,
    Comment,
    Task,
    Field,
}

/// Everything that the conversion of cards needs.
pub(super) struct Desk<'a> {
    pub board: &'a Board,
    pub mapping: &'a Mapping,
    pub source: &'a Source,
}

/// A card on its way to facts.
pub(super) struct Sheet<'a, 'r> {
    pub desk: &'a Desk<'a>,
    pub card: &'a Card,
    pub about: Subject,
    pub born: Stamp,
    /// Since when the first value that the log tells has held for sure: the birth, or the start of a cut log.
    pub since: Stamp,
    pub settled: Stamp,
    /// The log tells the birth, so it tells all that was done since.
    pub whole: bool,
    /// Newest first.
    pub log: Vec<&'a Action>,
    pub groups: Vec<(Part, Group)>,
    pub report: &'r mut Report,
}

impl Desk<'_> {
    /// The member that an author of the board is here; the owner of the board for unsigned actions.
    pub fn member(&self, id: Option<&SourceId>) -> MemberId {
        match id.or(self.board.owner.as_ref()) {
            Some(id) => match self.mapping.member(id) {
                MemberTarget::Existing(member) => member,
                MemberTarget::New => self.source.member(id),
            },
            None => self.source.nobody(),
        }
    }

    /// The stamp of an action of the log.
    pub fn stamp(&self, action: &Action) -> Stamp {
        let (moment, member) = (action.moment, self.member(action.member.as_ref()));
        let gesture = format!("action/{}", action.id);
        Stamp { moment, on: moment.day(), member, gesture, initial: false, known: None }
    }
}

/// The data of one field of one element; `keys` say which.
pub(super) fn data(keys: &[Entry], fields: &[Entry]) -> Data {
    Data::new(keys.iter().chain(fields).cloned())
}

impl<'a, 'r> Sheet<'a, 'r> {
    pub fn new(desk: &'a Desk<'a>, card: &'a Card, report: &'r mut Report) -> Self {
        let log: Vec<&Action> =
            desk.board.actions.iter().filter(|action| action.card.as_ref() == Some(&card.id)).collect();
        let birth = log.iter().rfind(|action| matches!(action.what, What::Created { .. }));
        let arrival = log.iter().rfind(|action| action.what == What::Arrived);
        let first = || log.iter().map(|action| action.moment).chain(card.active).min();
        let moment = card.created.or(birth.map(|action| action.moment)).or_else(first).unwrap_or(desk.board.created);
        let author = birth.or(arrival).and_then(|action| action.member.as_ref());
        let member = desk.member(author.or(card.creator.as_ref()));
        let gesture = format!("card/{}", card.id);
        let born = Stamp { moment, on: moment.day(), member, gesture, initial: true, known: None };
        // A copied board has cards whose last activity precedes their birth, and some are older than their last action.
        let active = log.first().map(|action| action.moment).max(card.active);
        let settled = active.map_or(moment, |active| active.max(moment));
        let settled =
            Stamp { moment: settled, on: settled.day(), gesture: String::new(), initial: false, ..born.clone() };
        // Before a cut log anything may have happened, and what no longer happens in it was so when it began.
        let start = desk.board.actions.last().map_or(desk.board.seen, |action| action.moment);
        let known = match (birth, arrival) {
            (Some(_), _) => moment,
            (None, Some(arrival)) => arrival.moment.max(moment),
            (None, None) => start.min(settled.moment).max(moment),
        };
        let since = Stamp { moment: known, on: known.day(), ..born.clone() };
        let whole = birth.is_some();
        let about = Subject::Person(desk.source.person(&card.id));
        Self { desk, card, about, born, since, settled, whole, log, groups: Vec::new(), report }
    }

    /// The birth of something on the card that has an id, and so a birth, of its own.
    pub fn birth(&self, gesture: String, id: &SourceId) -> Stamp {
        let moment = Moment::of_id(id.as_str()).unwrap_or(self.born.moment);
        Stamp { moment, on: moment.day(), gesture, ..self.born.clone() }
    }

    /// Adds a group with its history. An unknown value with which it began says nothing and is left out; one that an action
    /// of a cut log tells takes off what an earlier file may have told.
    pub fn add(&mut self, part: Part, kind: Kind, writes: Vec<(Stamp, Data)>, now: Option<Data>, same: Same) {
        let mut writes = collapse(writes);
        let is_empty =
            |(stamp, data): &(Stamp, Data)| super::settle::says_nothing(&kind, data) && (self.whole || stamp.initial);
        if writes.first().is_some_and(is_empty) {
            writes.remove(0);
        }
        if writes.is_empty() && now.is_none() {
            return;
        }
        let (about, settled) = (self.about, self.settled.clone());
        self.groups.push((part, Group { about, kind, writes, now, settled, same, also_over: Vec::new() }));
    }

    /// Adds a value without history: a later file is right about it.
    pub fn add_value(&mut self, part: Part, kind: Kind, stamp: Stamp, value: Data) {
        let stamp = self.vouched(stamp);
        self.add(part, kind, vec![(stamp, value.clone())], Some(value), Same::Exact);
    }

    /// Names a part of the card that is not taken.
    pub fn leave(&mut self, thing: Thing, name: &str, why: Ignored) {
        self.report.leave(thing, name, Some(&self.card.name), why);
    }

    /// Adds that the file holds nothing here, where an earlier one may have held something.
    pub fn add_absence(&mut self, part: Part, kind: Kind, stamp: Stamp, nothing: Data) {
        let (about, settled) = (self.about, self.settled.clone());
        let (writes, now) = (vec![(self.vouched(stamp), nothing.clone())], Some(nothing));
        let group = Group { about, kind, writes, now, settled, same: Same::Exact, also_over: Vec::new() };
        self.groups.push((part, group));
    }

    /// The stamp of a value that no action tells: so it was when the file was written.
    pub fn vouched(&self, stamp: Stamp) -> Stamp {
        Stamp { known: Some(self.desk.board.seen), ..stamp }
    }

    /// Since when the first value of a chain holds for sure: the birth, unless a log that was cut begins later, or tells
    /// nothing of it.
    pub fn origin(&self, tells: impl Fn(&What) -> bool) -> Stamp {
        let told = self.log.iter().any(|action| tells(&action.what));
        let known = match (self.whole, told) {
            (true, _) => None,
            (false, true) => Some(self.since.moment),
            (false, false) => Some(self.desk.board.seen),
        };
        Stamp { known, ..self.born.clone() }
    }

    /// Adds a text as one note, or several when it is long, with the texts that it had before.
    ///
    /// `id` names the element; the further parts add their number to it.
    pub fn add_text(&mut self, part: Part, sort: &str, id: &str, writes: Vec<(Stamp, String)>, now: &str) {
        let mut past = Report::default();
        let now = text::parts(now, self.report);
        let writes: Vec<(Stamp, Vec<Prose>)> =
            writes.into_iter().map(|(stamp, text)| (stamp, text::parts(&text, &mut past))).collect();
        let count = writes.iter().map(|(_, parts)| parts.len()).chain([now.len()]).max().unwrap_or_default();
        for place in 0..count {
            let id = if place == 0 { id.to_owned() } else { format!("{id}/{}", place + 1) };
            let note = note::NOTE.with(self.desk.source.element(sort, &id));
            let text = |parts: &[Prose]| data(std::slice::from_ref(&note), &[note::TEXT.maybe(parts.get(place))]);
            let writes = writes.iter().map(|(stamp, parts)| (stamp.clone(), text(parts))).collect();
            self.add(part, Kind::Note, writes, Some(text(&now)), Same::Exact);
        }
    }

    /// The name, with those before it; a title that says more is also kept whole.
    pub fn name(&mut self) -> PersonName {
        let renamed = |what: &What| match what {
            What::Renamed { before, after } => Some((before.clone(), after.clone())),
            _ => None,
        };
        let origin = self.origin(|what| matches!(what, What::Renamed { .. }));
        let titles = chain(&origin, &self.log, &self.card.name, renamed, |action| self.desk.stamp(action));
        let mut past = Report::default();
        let identity = |title: &str, report: &mut Report| {
            let name = split_name(&text::clean(title, report));
            let mut cut = false;
            let mut line = |text: &Option<String>| {
                let (line, whole) = text.as_deref().and_then(|text| text::line(text, report))?;
                cut |= whole.is_some();
                Some(line)
            };
            let first_name = identity::FIRST_NAME.maybe(line(&name.first).as_ref());
            let fields = [first_name, identity::LAST_NAME.maybe(line(&name.last).as_ref())];
            (data(&[], &fields), PersonName { rest: name.rest || cut, ..name })
        };
        let read: Vec<_> = titles
            .into_iter()
            .map(|(stamp, title)| {
                let (data, name) = identity(&title, &mut past);
                (stamp, title, data, name)
            })
            .collect();
        let (now, name) = identity(&self.card.name, self.report);
        let whole = |title: &str, rest: bool| if rest { title.to_owned() } else { String::new() };
        let notes = read.iter().map(|(stamp, title, _, name)| (stamp.clone(), whole(title, name.rest))).collect();
        // A separator that became a person begins as a person then.
        let named = |data: &Data| !super::settle::says_nothing(&Kind::Identity, data);
        let writes = read.into_iter().filter(|(_, _, data, _)| named(data)).map(|(stamp, _, data, _)| (stamp, data));
        let (writes, kept) = (writes.collect(), whole(&self.card.name, name.rest));
        self.add(Part::Name, Kind::Identity, writes, Some(now), Same::Exact);
        // The words were already counted as part of the name.
        let before = self.report.clone();
        self.add_text(Part::Name, "title", self.card.id.as_str(), notes, &kept);
        let split = self.report.texts_split;
        *self.report = Report { texts_split: split, ..before };
        name
    }

    /// The text of the card, word for word, with the texts before it.
    pub fn text(&mut self) {
        let described = |what: &What| match what {
            What::Described { before, after } => Some((before.clone(), after.clone())),
            _ => None,
        };
        let origin = self.origin(|what| matches!(what, What::Described { .. }));
        let texts = chain(&origin, &self.log, &self.card.text, described, |action| self.desk.stamp(action));
        self.add_text(Part::Text, "text", self.card.id.as_str(), texts, &self.card.text);
    }

    /// What no action tells is dated alike whether the file comes alone or after another.
    fn settled_on(&mut self, on: Day) {
        if let Some((_, group)) = self.groups.last_mut() {
            group.settled.on = on;
        }
    }

    /// Since when the first step of the card holds for sure. A card does not tell that its list was archived, so one that
    /// left the board with it, before the log begins, has no earlier day than that.
    fn since_off_the_board(&self) -> Stamp {
        let (board, card) = (self.desk.board, self.card);
        let closes = |action: &Action| matches!(&action.what, What::ListArchived { list, .. } if card.list.as_ref() == Some(list));
        let left_with_list = board.is_off(card) && !card.archived;
        match board.actions.last().filter(|_| left_with_list && !board.actions.iter().any(closes)) {
            Some(first) if first.moment > self.since.moment => {
                Stamp { moment: first.moment, on: first.moment.day(), ..self.since.clone() }
            }
            _ => self.since.clone(),
        }
    }

    /// The steps, and the passages through lists that are notes.
    pub fn path(&mut self) -> Path {
        let since = self.since_off_the_board();
        let mut path =
            steps::path(self.desk.board, self.card, self.desk.mapping, &since, |action| self.desk.stamp(action));
        let mut presumed = false;
        if let [(stamp, first)] = path.steps.as_mut_slice()
            && stamp.initial
            && !self.whole
        {
            presumed = path.now == Some(*first);
            *stamp = match presumed {
                true => Stamp { known: Some(self.desk.board.seen), ..stamp.clone() },
                // Of a card that left the board nobody knows when, the list is a guess: anything told outweighs it, and so
                // does the guess of an earlier file, which saw the card nearer to that day.
                false => {
                    let (born, seen) = (self.born.moment.unix(), self.desk.board.seen.unix());
                    Stamp { known: Moment::of_unix(born - 1 - (seen - born) / 4), ..self.born.clone() }
                }
            };
        }
        let step = |step: crate::domain::Step| data(&[], &[step::STEP.with(step)]);
        let writes = path.steps.iter().map(|(stamp, value)| (stamp.clone(), step(*value))).collect();
        self.add(Part::Step, Kind::Step, writes, path.now.map(step), Same::Exact);
        if presumed {
            self.settled_on(since.on);
        }
        if let (Some(on), Some((_, group))) = (self.card.archived_on, self.groups.last_mut())
            && self.card.archived
        {
            group.settled.moment = on.max(self.born.moment);
            group.settled.on = group.settled.moment.day();
        }
        for (stamp, list) in path.passages.clone() {
            let id = format!("{}/{}", self.card.id, stamp.gesture);
            self.add_text(Part::Text, "passage", &id, vec![(stamp, list.clone())], &list);
        }
        if path.undated_archive && self.card.archived_on.is_none() {
            self.report.absent.archive_dates += 1;
        }
        self.report.converted.moves += path.moves_told;
        self.report.ignore(Ignored::MoveWithinStep, path.moves_within);
        path
    }

    /// The referent: the first of the card's members, at each time. The others are named in a note.
    pub fn referent(&mut self) {
        let mut members = self.card.members.clone();
        for action in &self.log {
            match &action.what {
                What::MemberAdded(who) => members.retain(|member| member != who),
                What::MemberTaken(who) if !members.contains(who) => members.push(who.clone()),
                _ => {}
            }
        }
        let changes = |what: &What| matches!(what, What::MemberAdded(_) | What::MemberTaken(_));
        let told = self.log.iter().any(|action| changes(&action.what));
        let since = if told { self.since.clone() } else { self.vouched(self.since.clone()) };
        let mut writes = vec![(since.clone(), members.first().cloned())];
        for action in self.log.iter().rev() {
            match &action.what {
                What::MemberAdded(who) if !members.contains(who) => members.push(who.clone()),
                What::MemberTaken(who) => members.retain(|member| member != who),
                _ => continue,
            }
            writes.push((self.desk.stamp(action), members.first().cloned()));
        }
        let member =
            |who: Option<&SourceId>| data(&[], &[referent::MEMBER.maybe(who.map(|who| self.desk.member(Some(who))))]);
        let writes = writes.iter().map(|(stamp, who)| (stamp.clone(), member(who.as_ref()))).collect();
        let now = member(self.card.members.first());
        if told || !self.card.members.is_empty() {
            self.add(Part::Referent, Kind::Referent, writes, Some(now), Same::Exact);
        } else {
            self.add_absence(Part::Referent, Kind::Referent, since, now);
        }
        if !told {
            self.settled_on(self.since.on);
        }
        let name = |id: &SourceId| self.desk.board.members.iter().find(|member| member.id == *id);
        let others: Vec<&str> =
            self.card.members.iter().skip(1).filter_map(name).map(|member| member.name.as_str()).collect();
        let others = others.join("\n");
        self.add_text(
            Part::Referent,
            "members",
            self.card.id.as_str(),
            vec![(self.vouched(self.born.clone()), others.clone())],
            &others,
        );
    }
}
