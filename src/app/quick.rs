//! A contact written in one sentence, from any screen: what is understood is shown before it is written.
//!
//! What must hold: nothing is written before it is confirmed, and never for somebody whom a name alone did not single out
//! and whom nobody has chosen.

use super::cx::Cx;
use super::dialog::{self, Dialog};
use super::edit::{self, Edit};
use super::editing::guard;
use super::form::{ContactDraft, Problem, Problems, prose};
use super::journal;
use super::model::Model;
use super::notice::{Notice, say, what};
use crate::domain::order::InOrder;
use crate::domain::{Day, Duration, ElementId, MemberId, PersonId};
use crate::insight::contact::contacts::{proposed_channel, usual_result};
use crate::insight::contact::phrase::{self, Called, Next, Phrase, Who};
use crate::insight::{Card, Records};
use crate::journal::Kind;
use crate::journal::schema::note;
use std::cell::Cell;
use std::rc::Rc;

/// How many people are offered to choose from.
pub const OFFERED: usize = 8;

/// The sentence, and what is understood of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quick {
    pub text: String,
    pub whom: Whom,
    /// What would be written; none while the sentence says nothing.
    pub plan: Option<Plan>,
    pub number: Number,
    /// Why it cannot be kept as it is.
    pub problem: Option<Problem>,
}

/// Whether the sentence holds what looks like a national number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Number {
    #[default]
    None,
    Found,
    /// Its author was told, and may say that it is none.
    Told,
}

impl Quick {
    /// Whether confirming it writes it.
    pub fn is_ready(&self) -> bool {
        self.plan.is_some() && self.whom.sure().is_some() && self.problem.is_none() && self.number != Number::Found
    }
}

/// Whose dossier it is for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Whom {
    /// Nobody is named.
    #[default]
    Nobody,
    /// The name is nobody's.
    Unknown,
    One(Rc<Card>),
    /// One of these must be chosen, or was; with how many more there are.
    Among {
        offered: Vec<Rc<Card>>,
        more: usize,
        chosen: Option<PersonId>,
    },
}

impl Whom {
    /// The card of the one person for whom it is.
    pub fn sure(&self) -> Option<&Rc<Card>> {
        match self {
            Whom::One(card) => Some(card),
            Whom::Among { offered, chosen, .. } => offered.iter().find(|card| Some(card.id) == *chosen),
            Whom::Nobody | Whom::Unknown => None,
        }
    }
}

/// What would be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// None where nothing says that somebody was in contact: the text is then a note.
    pub contact: Option<Said>,
    pub text: String,
    pub next: Option<Next>,
}

/// A contact, as it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// A code of `codes::CONTACT_CHANNELS`.
    pub channel: String,
    /// A code of `codes::REACHED`.
    pub reached: &'static str,
    pub minutes: Option<Duration>,
    pub on: Day,
}

/// What happened to the dialog.
#[derive(Debug)]
pub enum Msg {
    Asked,
    Typed(String),
    /// Of several people this one is meant.
    Chosen(PersonId),
    Confirmed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => dialog::open(model, Dialog::Quick(Rc::default())),
        Msg::Typed(text) => understand(model, &text, None, cx),
        Msg::Chosen(person) => {
            if let Some(quick) = opened(model) {
                understand(model, &quick.text, Some(person), cx);
            }
        }
        Msg::Confirmed => confirmed(model, cx),
    }
}

fn opened(model: &Model) -> Option<Rc<Quick>> {
    match model.dialog.as_deref() {
        Some(Dialog::Quick(quick)) => Some(quick.clone()),
        _ => None,
    }
}

fn understand(model: &mut Model, text: &str, chosen: Option<PersonId>, cx: &mut Cx) {
    let Some(before) = opened(model) else { return };
    let chosen = chosen.or_else(|| before.whom.sure().map(|card| card.id));
    let cards: Vec<&Rc<Card>> = model.board.cards().collect();
    let people: Vec<Called<'_>> = cards.iter().map(|card| Called { id: card.id, words: &card.sort_name }).collect();
    let phrase = phrase::read(text, model.kept.choices.language, model.today, &people);
    let whom = whom(model, &phrase, chosen);
    let plan = plan(model, &phrase, &whom);
    let edits = plan.as_ref().map(|plan| plan.edits(model.today, None, ids(cx)));
    let problem = edits.as_ref().and_then(|edits| edits.as_ref().err().copied());
    let found = edits.is_some_and(|edits| edits.is_ok_and(|edits| guard::holds_national_number(&edits)));
    let number = if found { Number::Found } else { Number::None };
    let quick = Quick { text: text.to_owned(), whom, plan, number, problem };
    dialog::open(model, Dialog::Quick(Rc::new(quick)));
}

/// Whom the sentence is about; without a name the person whose dossier is open.
fn whom(model: &Model, phrase: &Phrase, chosen: Option<PersonId>) -> Whom {
    let card = |person: PersonId| model.board.card(person).cloned();
    match &phrase.who {
        Who::One(person) => card(*person).map_or(Whom::Nobody, Whom::One),
        Who::Several(persons) | Who::Near(persons) => {
            let mut offered: Vec<Rc<Card>> = persons.iter().filter_map(|person| card(*person)).collect();
            offered.order_by(|left, right| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id)));
            let more = offered.len().saturating_sub(OFFERED);
            offered.truncate(OFFERED);
            let chosen = chosen.filter(|person| offered.iter().any(|card| card.id == *person));
            Whom::Among { offered, more, chosen }
        }
        Who::Unknown => Whom::Unknown,
        Who::Nobody => {
            let open = model.route.person().filter(|_| phrase.says_something());
            open.and_then(card).map_or(Whom::Nobody, Whom::One)
        }
    }
}

/// What is written of a sentence. What it leaves open is what the row of a dossier proposes: the way of last time, and
/// the result that a way mostly has.
fn plan(model: &Model, phrase: &Phrase, whom: &Whom) -> Option<Plan> {
    if !phrase.says_something() {
        return None;
    }
    let said = phrase.channel.is_some() || phrase.reached.is_some() || phrase.minutes.is_some() || phrase.on.is_some();
    let contact = said.then(|| {
        let channel = match (phrase.channel, whom.sure()) {
            (Some(channel), _) => channel.to_owned(),
            (None, Some(card)) => {
                let own = model.device.map(|device| device.org);
                let records = Records::read(&model.journal.fold_person(card.id), &[Kind::Contact], own);
                proposed_channel(&records, None).to_owned()
            }
            (None, None) => proposed_channel(&Records::default(), None).to_owned(),
        };
        let reached = phrase.reached.unwrap_or_else(|| usual_result(&channel));
        Said { channel, reached, minutes: phrase.minutes, on: phrase.on.unwrap_or(model.today) }
    });
    Some(Plan { contact, text: phrase.note.clone(), next: phrase.next.clone() })
}

impl Plan {
    /// The changes of one gesture. What is to be done is for `member`, who writes.
    ///
    /// # Errors
    /// A text that cannot be kept.
    pub fn edits(
        &self,
        today: Day,
        member: Option<MemberId>,
        new: impl Fn() -> ElementId,
    ) -> Result<Vec<Edit>, Problem> {
        let next_day = self.next.as_ref().and_then(|next| next.on).map(|on| match on.at {
            Some(hour) => format!("{} {hour}", on.on.day),
            None => on.on.day.to_string(),
        });
        let mut edits = Vec::new();
        let contact = self.contact.as_ref();
        if contact.is_none()
            && let Some(text) = prose(&self.text)?
        {
            edits.push(Edit::element(new(), note::TEXT.with(&text)));
        }
        let text = if contact.is_some() { self.text.clone() } else { String::new() };
        let draft = ContactDraft {
            channel: contact.map(|said| said.channel.clone()).unwrap_or_default(),
            reached: contact.map(|said| said.reached.to_owned()).unwrap_or_default(),
            text,
            day: contact.map(|said| said.on.to_string()).unwrap_or_default(),
            minutes: contact.and_then(|said| said.minutes).map(|length| length.to_string()).unwrap_or_default(),
            purpose: String::new(),
            partner: String::new(),
            next_title: self.next.as_ref().map(|next| next.title.clone()).unwrap_or_default(),
            next_day: next_day.unwrap_or_default(),
            next_venue: String::new(),
            shared: false,
        };
        let problem =
            |problems: Vec<(String, Problem)>| problems.first().map_or(Problem::Empty, |(_, problem)| *problem);
        let rest = if contact.is_some() {
            draft.edits(today, member, new)
        } else {
            let mut problems = Problems::new();
            let next = draft.next(member, new, &mut problems);
            if problems.is_empty() { Ok(next) } else { Err(problems) }
        };
        edits.extend(rest.map_err(problem)?);
        Ok(edits)
    }
}

/// Ids drawn beforehand: a sentence makes at most a note or a contact, and a task, and a form asks for both of its own.
fn ids(cx: &mut Cx) -> impl Fn() -> ElementId + use<> {
    let (next, drawn) = (Cell::new(0), [cx.element(), cx.element(), cx.element()]);
    move || {
        let place: usize = next.get();
        next.set(place + 1);
        drawn[place % drawn.len()]
    }
}

fn confirmed(model: &mut Model, cx: &mut Cx) {
    let Some(quick) = opened(model) else { return };
    let Some((card, plan)) = quick.whom.sure().cloned().zip(quick.plan.as_ref()) else { return };
    if quick.number == Number::Found {
        let told = Quick { number: Number::Told, ..(*quick).clone() };
        return dialog::open(model, Dialog::Quick(Rc::new(told)));
    }
    let member = model.device.map(|device| device.member);
    let Ok(edits) = plan.edits(cx.today, member, ids(cx)) else { return };
    dialog::close(model, cx);
    let drafts = edit::drafts(card.subject(), cx.today, &edits, quick.number == Number::Told);
    if drafts.is_empty() {
        return;
    }
    let act = journal::write(model, drafts, cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
}
