//! What one takes along for a day at a permanence: who is expected and when, who lives near, what is due with them, and
//! which companies are on the way.
//!
//! It goes in a bag, and may be left in a train. So it has names and telephone numbers, without which it is of no use, and
//! no word that anybody typed: a task stands there as a task. Of what is due it says what concerns work and contact; all
//! else (rights, papers, agreements, sensitive rules) is a number of things to look up in the dossier.

use crate::domain::{Hour, PersonId};
use crate::insight::board::news::Matter;
use crate::insight::outpost::{Company, Outing, Somebody};
use crate::insight::today::{Item, Rule};
use std::collections::BTreeMap;

/// Something due, as paper may say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnPaper {
    /// The end of a contract or placement, an evaluation, a follow-up, a silence: as the screen says it.
    Whole(Item),
    /// A task, without its words.
    Task(Item),
}

/// One person on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunLine {
    /// Tells lines apart: of an appointment it is the task.
    pub key: String,
    /// Empty when it is unknown.
    pub name: String,
    /// Of an appointment.
    pub hour: Option<Hour>,
    /// Of a neighbour, in tenths of a kilometre.
    pub tenths: Option<u32>,
    pub phones: Vec<String>,
    pub due: Vec<OnPaper>,
    /// How many things more the dossier reminds of.
    pub besides: usize,
}

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunSheet {
    /// By the hour.
    pub expected: Vec<RunLine>,
    /// The nearest first. Who is expected stands above.
    pub near: Vec<RunLine>,
    pub companies: Vec<Company>,
}

impl RunSheet {
    /// The sheet of a day at a place.
    pub fn new(outing: &Outing, people: &BTreeMap<PersonId, Somebody>) -> Self {
        let line = |person: PersonId, key: String, hour: Option<Hour>, tenths: Option<u32>| {
            let somebody = people.get(&person)?;
            let due: Vec<OnPaper> = somebody.due(outing.day).filter_map(on_paper).collect();
            let besides = somebody.due(outing.day).count() - due.len();
            let (name, phones) = (somebody.ground.name.clone(), somebody.ground.phones.clone());
            Some(RunLine { key, name, hour, tenths, phones, due, besides })
        };
        let booked = outing.booked.iter().map(|booked| &booked.appointment);
        let expected = booked.filter_map(|it| line(it.person, it.of.to_string(), it.hour, None)).collect();
        let is_expected = |person| outing.booked.iter().any(|booked| booked.appointment.person == person);
        let near = outing.near.iter().filter(|near| !is_expected(near.person));
        let near = near.filter_map(|near| line(near.person, near.person.to_string(), None, Some(near.tenths)));
        Self { expected, near: near.collect(), companies: outing.companies.clone() }
    }
}

/// What paper says of something due; none where it only counts it.
fn on_paper(item: &Item) -> Option<OnPaper> {
    match item.matter {
        Some(Matter::Task) => Some(OnPaper::Task(Item { title: String::new(), ..item.clone() })),
        Some(
            Matter::ContractEnd
            | Matter::FollowUp
            | Matter::FollowUpWorker
            | Matter::FollowUpEmployer
            | Matter::PlacementEnd
            | Matter::Evaluation,
        ) => Some(OnPaper::Whole(item.clone())),
        None if item.rule == Rule::Silence => Some(OnPaper::Whole(item.clone())),
        Some(Matter::AgreementEnd) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use crate::domain::{ElementId, Locality, Step};
    use crate::insight::agenda::meetings::Meeting;
    use crate::insight::board::news::Urgency;
    use crate::insight::outpost::{Centres, Ground, Radius};
    use crate::insight::today::Why;
    use crate::journal::schema::task;

    fn item(person: PersonId, rule: Rule, matter: Option<Matter>, title: &str) -> Item {
        let (of, day) = (ElementId::derived(person.uuid(), title), day("2026-03-10"));
        Item {
            rule,
            person: Some(person),
            of,
            day,
            urgency: Urgency::Late,
            matter,
            title: title.to_owned(),
            put_off: of,
            member: None,
            why: Why { field: task::DUE.any(), day, limit: None },
        }
    }

    #[test]
    fn paper_holds_no_word_that_somebody_typed_and_counts_what_it_leaves_out() {
        let person = PersonId::derived(uuid::Uuid::nil(), "bea");
        let items: Vec<Item> = Rule::ALL.iter().map(|rule| item(person, *rule, None, "rule")).collect();
        let told = [
            item(person, Rule::Silence, Some(Matter::Task), "appeler son médecin"),
            item(person, Rule::Silence, Some(Matter::FollowUp), "3m"),
            item(person, Rule::Silence, Some(Matter::AgreementEnd), "partner"),
        ];
        let ground = Ground {
            person,
            name: "Béa Lune".to_owned(),
            sort_name: "lune bea".to_owned(),
            step: Step::Hired,
            locality: Locality::parse("6810 Jamoigne").ok(),
            phones: vec!["0470 00 00 00".to_owned()],
            channel: None,
            last_contact: None,
            appointments: Vec::new(),
            works: Vec::new(),
        };
        let all: Vec<Item> = items.into_iter().chain(told).collect();
        let (count, people) = (all.len(), BTreeMap::from([(person, ground.clone())]));
        let table = "postcode,locality,lat,lon\n6810,Jamoigne,49.6958,5.4205\n";
        let meeting =
            Meeting::sample(ElementId::derived(uuid::Uuid::nil(), "meeting"), Locality::parse("6810 Jamoigne").ok());
        let outing = Outing::new(meeting, day("2026-03-12"), Radius::Five, &people, &Centres::parse(table).unwrap());
        let sheet = RunSheet::new(&outing, &BTreeMap::from([(person, Somebody { ground, items: all })]));
        let line = &sheet.near[0];
        assert_eq!((sheet.near.len(), line.name.as_str(), line.tenths), (1, "Béa Lune", Some(0)));
        assert!(!format!("{sheet:?}").contains("médecin"), "{sheet:?}");
        // The silence, the task and the follow-up; of the rest it says how many things there are.
        assert_eq!((line.due.len(), line.besides), (3, count - 3));
    }
}
