//! What « Aujourd'hui » says: what an item is about, by when, why it is there, and where its rule comes from.

use super::catalogue::Catalogue;
use super::formats;
use super::values::{field_label, kind_label};
use crate::domain::Day;
use crate::insight::today::limit::{Delays, Limit};
use crate::insight::today::{Item, Measure, Rule};
use crate::journal::Kind;

/// What a rule is about, in a few words.
pub fn rule(words: &Catalogue, rule: Rule) -> String {
    words.text(&format!("today-rule-{rule}"))
}

/// Where a rule comes from, in a short sentence.
pub fn source(words: &Catalogue, rule: Rule) -> String {
    words.text(&format!("today-source-{rule}"))
}

/// « Pourquoi vois-je ceci ? »: the fact, its day, and the threshold that was reached.
pub fn why(words: &Catalogue, item: &Item) -> String {
    let why = item.why;
    // What left has no field that says so: the packet says it.
    let field =
        if why.field.kind == Kind::Sent { kind_label(words, &Kind::Sent) } else { field_label(words, why.field) };
    let (field, date) = (("field", field.into()), ("date", formats::day(words, why.day).into()));
    let count = |count: i64| ("count", count.into());
    match why.limit {
        None => words.with("today-why", &[field, date]),
        Some(Measure::Days(days)) => words.with("today-why-days", &[field, date, count(days.into())]),
        Some(Measure::Months(months)) => words.with("today-why-months", &[field, date, count(months.into())]),
        Some(Measure::Percent(percent)) => words.with("today-why-percent", &[field, date, count(percent.into())]),
    }
}

/// « En retard de 3 jours », « Aujourd'hui », « Dans 85 jours ».
pub fn when(words: &Catalogue, item: &Item, today: Day) -> String {
    let days = today.days_until(item.day);
    match days {
        ..0 => words.with("today-late", &[("count", i64::from(-days).into())]),
        0 => words.text("today-now"),
        1.. => words.with("today-in", &[("count", i64::from(days).into())]),
    }
}

/// What a figure of the reminders is called in the settings.
pub fn limit(words: &Catalogue, limit: Limit) -> String {
    words.text(&format!("alerts-limit-{limit}"))
}

/// The same of several delays.
pub fn delays(words: &Catalogue, delays: Delays) -> String {
    words.text(&format!("alerts-delays-{delays}"))
}
