//! The action plan (row L33): what the person and the team have agreed to do, by when, and with whom. Only tasks that were
//! ticked as shareable are on it; the others are the team's own.

use super::Bearer;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, MemberId};
use crate::insight::dossier::Dossier;
use crate::journal::Kind;
use crate::journal::schema::{obstacle_action, task};

/// As many as one page takes.
pub const MOST: usize = 12;

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub title: String,
    pub due: Option<Day>,
    /// The colleague to turn to: the one to whom the task was given, else the referent.
    pub contact: Option<MemberId>,
    /// Where, when it was said.
    pub venue: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSheet {
    pub bearer: Bearer,
    pub goals: Vec<String>,
    /// The soonest first, those without a day last; twelve at most.
    pub actions: Vec<Action>,
    /// How many more there are.
    pub more: usize,
    /// What was agreed to make a job easier to reach, without what stands in the way.
    pub agreed: Vec<String>,
}

impl PlanSheet {
    /// Chooses from a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        let records = &dossier.records;
        let is_shared = |id: ElementId| records.is_shared(id, "task");
        let open = records.of(&Kind::Task).iter().filter(|record| record.get(task::DONE).is_none());
        let shared = open.filter(|record| record.id().is_some_and(is_shared));
        let action = shared.filter_map(|record| {
            Some(Action {
                title: record.get(task::TITLE)?.to_owned(),
                due: record.get(task::DUE),
                contact: record.get(task::MEMBER).or(dossier.referent()),
                venue: record.get(task::VENUE).map(str::to_owned),
            })
        });
        let mut actions: Vec<Action> = action.collect();
        actions.order_by(|left, right| {
            (left.due.is_none(), left.due, &left.title).cmp(&(right.due.is_none(), right.due, &right.title))
        });
        let more = actions.len().saturating_sub(MOST);
        actions.truncate(MOST);
        let agreed = records.texts(obstacle_action::TEXT);
        Self { bearer: Bearer::of(dossier), goals: super::dossier::goals(dossier), actions, more, agreed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use crate::insight::paper::sample::{dossier, id};

    #[test]
    fn l33_private_tasks_are_absent_and_each_has_its_day_and_contact() {
        let (shared, private, done) = (id("shared"), id("private"), id("done"));
        let tick = |of: &ElementId| format!(r#"{{"element":"{of}","field":"task","shared":true}}"#);
        let ticks = [tick(&shared), tick(&done)];
        let facts = [
            ("referent", "2026-01-05", r#"{"member":"$Anne"}"#),
            ("task", "2026-03-01", r#"{"task":"$shared","title":"Refaire le CV"}"#),
            ("task", "2026-03-01", r#"{"task":"$shared","due":"2026-03-12"}"#),
            ("task", "2026-03-01", r#"{"task":"$private","title":"En parler en équipe"}"#),
            ("task", "2026-03-01", r#"{"task":"$done","title":"Appeler le Forem","done":"2026-03-02"}"#),
            ("shared", "2026-03-01", &ticks[0]),
            ("shared", "2026-03-01", &ticks[1]),
        ];
        let sheet = PlanSheet::of(&dossier(&facts));
        let told: Vec<_> = sheet.actions.iter().map(|it| (it.title.as_str(), it.due)).collect();
        assert_eq!(told, [("Refaire le CV", Some(day("2026-03-12")))]);
        assert_eq!(sheet.actions[0].contact, Some(MemberId::derived(uuid::Uuid::nil(), "Anne")));
        assert!(!format!("{sheet:?}").contains("équipe"), "{private}");
    }

    #[test]
    fn l33_twelve_fit_and_the_others_are_counted() {
        let mut facts: Vec<(&str, &str, String)> = Vec::new();
        for number in 0..15 {
            let name = format!("t{number}");
            facts.push(("task", "2026-03-01", format!(r#"{{"task":"${name}","title":"Tâche {number:02}"}}"#)));
            facts.push(("shared", "2026-03-01", format!(r#"{{"element":"${name}","field":"task","shared":true}}"#)));
        }
        let facts: Vec<_> = facts.iter().map(|(kind, on, data)| (*kind, *on, data.as_str())).collect();
        let sheet = PlanSheet::of(&dossier(&facts));
        assert_eq!((sheet.actions.len(), sheet.more), (MOST, 3));
    }
}
