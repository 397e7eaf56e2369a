//! Rules about the path: how long a step or the whole lasts (A1, A2), whom nobody has met (A7), where a newcomer stands
//! (A12), what became of who left (A13), and how long the dossier is kept (A15).

use super::limit::{Delays, Limit};
use super::person::{Around, why};
use super::{Item, Measure, Rule};
use crate::domain::{Day, Step};
use crate::insight::board::news::{self, Urgency};
use crate::insight::contact::contacts::is_real;
use crate::insight::dossier::record::Record;
use crate::insight::erasing::due::keeping;
use crate::insight::path::checklist::is_ticked;
use crate::insight::path::entry::{Source, entry};
use crate::journal::schema::{contact, cycle, kept, newcomer_path, outcome, presence, step};
use crate::journal::{AnyField, Kind};

pub(super) fn items(around: &Around<'_>) -> Vec<Item> {
    let rules: [fn(&Around<'_>) -> Option<Item>; 7] =
        [assessment, accompaniment, silence, newcomer, newcomer_review, left, retention];
    rules.into_iter().filter_map(|rule| rule(around)).collect()
}

/// A1: the assessment comes to its limit, and nobody has decided what follows. Who moves on was decided about.
fn assessment(around: &Around<'_>) -> Option<Item> {
    let since = around.card.since.filter(|_| around.card.step == Step::Assessment)?;
    if is_ticked(around.records, Step::Assessment, "decision") {
        return None;
    }
    let (most, warn) = (around.limits.days(Limit::Assessment), around.limits.days(Limit::AssessmentWarn));
    let reached = if since.days_until(around.today) < most { warn } else { most };
    let cause = why(step::STEP.any(), since, Some(Measure::Days(reached)));
    around.ahead(Rule::Assessment, around.path(), since.plus(most), most - warn, cause)
}

/// A2: the accompaniment comes to its longest, counted from its first day: an interview, a session or a presence, or
/// else the first step of the passage.
fn accompaniment(around: &Around<'_>) -> Option<Item> {
    if matches!(around.card.step, Step::Closed | Step::Retained) {
        return None;
    }
    let (begun, field) = begun(around)?;
    let (most, warn) = (around.limits.months(Limit::Accompaniment), around.limits.months(Limit::AccompanimentWarn));
    let (day, from) = (begun.plus_months(most), begun.plus_months(warn));
    let reached = if around.today < day { warn } else { most };
    let cause = why(field, begun, Some(Measure::Months(reached)));
    around.ahead(Rule::Accompaniment, around.path(), day, from.days_until(day), cause)
}

fn begun(around: &Around<'_>) -> Option<(Day, AnyField)> {
    if let Some(entry) = entry(around.records, around.today) {
        let field = if entry.source == Source::Presence { presence::DAY.any() } else { contact::DAY.any() };
        return Some((entry.day, field));
    }
    let passages = around.records.of(&Kind::Cycle).iter().filter(|entry| entry.get(cycle::NUMBER).is_some());
    let passage = passages.filter_map(|entry| entry.day).filter(|day| *day <= around.today).max();
    let steps = around.records.of(&Kind::Step).iter().filter_map(|entry| entry.day);
    let first = steps.filter(|day| passage.is_none_or(|passage| passage <= *day)).min()?;
    Some((first, step::STEP.any())).filter(|(first, _)| *first <= around.today)
}

/// A7: nobody has met or spoken to the person for longer than the rhythm of the step. The card says the same.
fn silence(around: &Around<'_>) -> Option<Item> {
    let card = around.card;
    card.silence(around.settings, around.today)?;
    let (since, rhythm) =
        (card.silent_since(around.settings)?, news::rhythm(around.settings, card.step, card.since, around.today)?);
    let field = if card.last_contact.is_some() { contact::DAY.any() } else { step::STEP.any() };
    let cause = why(field, since, Some(Measure::Days(rhythm)));
    Some(around.item(Rule::Silence, around.path(), since.plus(rhythm), cause))
}

/// Since when the path of integration has been under way; none where it is not.
fn under_way(around: &Around<'_>) -> Option<Day> {
    let says = |entry: &&Record| entry.get(newcomer_path::UNDER_WAY) == Some(true);
    let known = around.records.of(&Kind::NewcomerPath).iter();
    let known = known.filter(|entry| entry.day.is_some_and(|day| day <= around.today));
    known.rev().take_while(says).last()?.day.filter(|_| !around.is_closed())
}

/// A12: the deadline of the path of integration.
fn newcomer(around: &Around<'_>) -> Option<Item> {
    let since = under_way(around)?;
    let (most, warn) = (around.limits.months(Limit::Newcomer), around.limits.months(Limit::NewcomerWarn));
    let (day, from) = (since.plus_months(most), since.plus_months(warn));
    let reached = if around.today < day { warn } else { most };
    let cause = why(newcomer_path::UNDER_WAY.any(), since, Some(Measure::Months(reached)));
    around.ahead(Rule::Newcomer, around.path(), day, from.days_until(day), cause)
}

/// A12: the review on the way, until the person was met on its day or later.
fn newcomer_review(around: &Around<'_>) -> Option<Item> {
    let since = under_way(around)?;
    let months = around.limits.months(Limit::NewcomerReview);
    let day = since.plus_months(months);
    let met = around.records.of(&Kind::Contact).iter().filter(|contact| is_real(contact));
    if met.filter_map(|contact| contact.get(contact::DAY)).any(|met| met >= day && met <= around.today) {
        return None;
    }
    let cause = why(newcomer_path::UNDER_WAY.any(), since, Some(Measure::Months(months)));
    around.ahead(Rule::NewcomerReview, around.path(), day, 0, cause)
}

/// A13: who left to an outcome that nobody knows is asked again after so many months each, until a contact was noted
/// since, whether the person was reached or not.
fn left(around: &Around<'_>) -> Option<Item> {
    let exit = around.card.since.filter(|_| around.is_closed())?;
    if around.records.one(outcome::OUTCOME).is_some_and(|outcome| outcome != "unknown") {
        return None;
    }
    let delays = around.limits.delays(Delays::Outcome).iter().map(|delay| delay.after(exit));
    let day = delays.filter(|day| *day <= around.today).max()?;
    let contacts = around.records.of(&Kind::Contact).iter().filter_map(|contact| contact.get(contact::DAY));
    if contacts.into_iter().any(|asked| asked >= day && asked <= around.today) {
        return None;
    }
    let cause = why(outcome::OUTCOME.any(), exit, Some(Measure::Days(exit.days_until(day))));
    Some(around.item(Rule::Outcome, around.path(), day, cause))
}

/// A15: the time for which the dossier is kept is over.
fn retention(around: &Around<'_>) -> Option<Item> {
    let (since, noted) = (around.card.since?, around.records.one(kept::UNTIL));
    let months = around.settings.keep_months();
    let keeping = keeping(around.card.step, since, noted, months).filter(|keeping| keeping.is_over(around.today))?;
    let cause = match noted {
        Some(until) => why(kept::UNTIL.any(), until, None),
        None => why(step::STEP.any(), since, Some(Measure::Months(months))),
    };
    let item = around.item(Rule::Retention, around.path(), keeping.until, cause);
    Some(Item { urgency: Urgency::Late, ..item })
}
