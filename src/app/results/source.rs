//! From what the address asks to the figures: the one place where the program makes a report.

use super::Asked;
use crate::domain::Day;
use crate::insight::Settings;
use crate::insight::results::pictures::staying::Staying;
use crate::insight::results::{self, By, Report, Set, Slice, Story};
use std::rc::Rc;

/// What was made of some stories.
#[derive(Debug, Clone)]
pub struct Made {
    pub report: Rc<Report>,
    /// The curves of staying in work.
    pub curves: Rc<Vec<Staying>>,
}

/// The report of these people, who were read by these settings.
pub fn made(stories: &[Story], asked: &Asked, settings: &Settings, today: Day) -> Made {
    let period = asked.period(today);
    let set = Set::parse(&asked.set).unwrap_or_default();
    // An axis without a place on it narrows nothing yet.
    let slice = By::parse(&asked.by).and_then(|by| Slice::parse(by, &asked.value, set));
    let of = results::Asked { settings, period, today, as_known: asked.known, slice, set };
    let (report, curves) = results::build::with_curves(stories, &of);
    Made { report: Rc::new(report), curves: Rc::new(curves) }
}
