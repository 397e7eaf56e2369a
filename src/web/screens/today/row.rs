//! One line: somebody of whom something is to be done, or of whom nothing was heard; in words.

use crate::app::today::{Line, Quiet};
use crate::domain::{PersonId, Step};
use crate::i18n::labels::List;
use crate::i18n::{formats, today as words};
use crate::insight::board::news::Urgency;
use crate::insight::today::Rule;
use crate::journal::Kind;
use crate::journal::schema::dispatch;
use crate::web::scene::Scene;
use std::rc::Rc;

/// What a line shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Row {
    Item(Rc<Line>),
    Quiet(Rc<Quiet>),
}

impl Row {
    /// What tells it from all others.
    pub fn key(&self) -> &str {
        match self {
            Row::Item(line) => &line.key,
            Row::Quiet(quiet) => &quiet.key,
        }
    }

    /// The person; none for what concerns the organisation alone.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Row::Item(line) => line.item.person,
            Row::Quiet(quiet) => Some(quiet.person),
        }
    }

    pub fn rule(&self) -> Rule {
        match self {
            Row::Item(line) => line.item.rule,
            Row::Quiet(_) => Rule::Silence,
        }
    }

    /// Where the person stands.
    pub fn step(&self) -> Option<Step> {
        match self {
            Row::Item(line) => line.step,
            Row::Quiet(quiet) => Some(quiet.step),
        }
    }

    pub fn is_late(&self) -> bool {
        matches!(self, Row::Item(line) if line.item.urgency == Urgency::Late)
    }

    /// Whom it is about: the person, or the partner who has a file of ours.
    pub fn name(&self, scene: &Scene) -> String {
        let name = match self {
            Row::Item(line) if line.item.rule == Rule::Accreditation => return scene.settings.name.clone(),
            Row::Item(line) if line.item.person.is_none() => return partner(scene, line),
            Row::Item(line) => &line.name,
            Row::Quiet(quiet) => &quiet.name,
        };
        if name.is_empty() { scene.t("person-unnamed") } else { name.clone() }
    }

    /// What it is.
    pub fn what(&self, scene: &Scene) -> String {
        let line = match self {
            Row::Item(line) => line,
            Row::Quiet(quiet) => {
                let (days, rhythm) = (i64::from(quiet.days), i64::from(quiet.rhythm));
                return scene.ta("today-silent-days", &[("count", days.into()), ("rhythm", rhythm.into())]);
            }
        };
        let (rule, title) = (words::rule(&scene.words, line.item.rule), &line.item.title);
        match line.item.rule {
            Rule::Task if !title.is_empty() => title.clone(),
            Rule::FollowUp => format!("{rule}\u{a0}· {}", scene.code(List::Slot, title)),
            Rule::AgreementEnd => format!("{rule}\u{a0}· {}", scene.partner(title)),
            _ => rule,
        }
    }

    /// Since when, or by when.
    pub fn when(&self, scene: &Scene) -> String {
        match self {
            Row::Item(line) => formats::due(&scene.words, line.item.day, scene.today),
            Row::Quiet(quiet) => match quiet.last {
                Some(last) => {
                    let date = formats::short_day(&scene.words, last, scene.today);
                    scene.ta("today-silent-last", &[("date", date.into())])
                }
                None => scene.t("today-silent-never"),
            },
        }
    }

    /// « Pourquoi vois-je ceci ? »
    pub fn why(&self, scene: &Scene) -> String {
        match self {
            Row::Item(line) => words::why(&scene.words, &line.item),
            Row::Quiet(_) => format!("{}. {}.", self.what(scene), self.when(scene)),
        }
    }

    /// Whether doing it is one tick.
    pub fn is_task(&self) -> bool {
        self.rule() == Rule::Task
    }
}

/// The partner to whom the file went.
fn partner(scene: &Scene, line: &Line) -> String {
    let record = scene.settings.records.element(&Kind::Dispatch, line.item.of);
    let to = record.and_then(|record| record.get(dispatch::TO));
    to.map_or_else(|| scene.t("common-somebody"), |to| scene.partner(&to.to_string()))
}
