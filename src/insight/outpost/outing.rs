//! One day at one place: who is expected, who lives near, and which companies are on the way.

use super::booked::{self, Booked};
use super::centres::{Centres, Point};
use super::ground::{Ground, Work};
use crate::domain::coded::coded;
use crate::domain::fold_text::fold;
use crate::domain::order::InOrder;
use crate::domain::{Day, Hour, Locality, PersonId, Step};
use crate::insight::agenda::meetings::{Meeting, Sitting};
use std::collections::BTreeMap;

coded! {
    /// How far from the place somebody may live to be near it, in kilometres.
    #[derive(Default)]
    pub enum Radius {
        Five = "5",
        #[default]
        Ten = "10",
        Fifteen = "15",
        TwentyFive = "25",
    }
}

impl Radius {
    /// In tenths of a kilometre.
    fn tenths(self) -> u32 {
        match self {
            Radius::Five => 50,
            Radius::Ten => 100,
            Radius::Fifteen => 150,
            Radius::TwentyFive => 250,
        }
    }
}

/// Somebody who lives near.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    pub person: PersonId,
    /// From the centre of their locality to that of the place, as the crow flies, in tenths of a kilometre.
    pub tenths: u32,
}

/// A company in which people who live near work, or will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    pub name: String,
    /// By their names.
    pub people: Vec<(PersonId, Work)>,
}

/// What a day at a place is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outing {
    pub meeting: Meeting,
    pub day: Day,
    pub radius: Radius,
    /// None where the meeting is not held that day by its rule: one may go there all the same.
    pub sitting: Option<Sitting>,
    pub booked: Vec<Booked>,
    pub free: Vec<Hour>,
    /// Whether it is known where the place lies. Else nobody can be near.
    pub is_placed: bool,
    /// The nearest first.
    pub near: Vec<Near>,
    /// How many live farther away.
    pub beyond: usize,
    /// Of how many no locality is noted.
    pub without: usize,
    /// How many have a locality that the list does not know.
    pub unknown: usize,
    /// By how many people work there, then by name.
    pub companies: Vec<Company>,
}

impl Outing {
    /// Puts together a day at the place of a meeting. Whoever is out of the path is nobody's neighbour here, unless they
    /// have an appointment.
    pub fn new(
        meeting: Meeting,
        day: Day,
        radius: Radius,
        people: &BTreeMap<PersonId, Ground>,
        centres: &Centres,
    ) -> Self {
        let sitting = meeting.held_on(day);
        let appointments = people.values().flat_map(|ground| &ground.appointments);
        let mut booked = booked::booked(appointments, &meeting, sitting.as_ref(), day);
        let name = |person: PersonId| people.get(&person).map_or("", |ground| ground.sort_name.as_str());
        booked.order_by(|one, other| {
            let at = |it: &Booked| (it.appointment.hour.is_none(), it.appointment.hour);
            let (left, right) = (&one.appointment, &other.appointment);
            at(one).cmp(&at(other)).then_with(|| (name(left.person), left.of).cmp(&(name(right.person), right.of)))
        });
        let free = booked::free(&meeting, sitting.as_ref(), &booked);
        let here = meeting.locality.as_ref().and_then(|locality| centres.of(locality));
        let (mut near, mut beyond, mut without, mut unknown) = (Vec::new(), 0, 0, 0);
        // Many live in one locality.
        let mut homes: BTreeMap<&Locality, Option<Point>> = BTreeMap::new();
        for ground in people.values().filter(|ground| ground.step != Step::Closed) {
            let Some(locality) = &ground.locality else {
                without += 1;
                continue;
            };
            let Some(home) = *homes.entry(locality).or_insert_with(|| centres.of(locality)) else {
                unknown += 1;
                continue;
            };
            match here.map(|here| here.tenths_to(home)) {
                Some(tenths) if tenths <= radius.tenths() => near.push(Near { person: ground.person, tenths }),
                Some(_) => beyond += 1,
                None => {}
            }
        }
        near.order_by(|one, other| {
            (one.tenths, name(one.person), one.person).cmp(&(other.tenths, name(other.person), other.person))
        });
        let companies = companies(&near, people);
        let is_placed = here.is_some();
        Self { meeting, day, radius, sitting, booked, free, is_placed, near, beyond, without, unknown, companies }
    }

    /// The day as which what is due is looked at: of a day that is over, today.
    pub fn due_on(&self, today: Day) -> Day {
        self.day.max(today)
    }

    /// Those whose things are to be brought along: who has an appointment, and who lives near, each once.
    pub fn people(&self) -> Vec<PersonId> {
        let expected = self.booked.iter().map(|booked| booked.appointment.person);
        let mut people: Vec<PersonId> = expected.chain(self.near.iter().map(|near| near.person)).collect();
        people.order();
        people.dedup();
        people
    }
}

fn companies(near: &[Near], people: &BTreeMap<PersonId, Ground>) -> Vec<Company> {
    let mut companies: BTreeMap<String, Company> = BTreeMap::new();
    let mut neighbours: Vec<&Ground> = near.iter().filter_map(|near| people.get(&near.person)).collect();
    neighbours.order_by(|one, other| (&one.sort_name, one.person).cmp(&(&other.sort_name, other.person)));
    for ground in neighbours {
        for work in &ground.works {
            let new = || Company { name: work.company.clone(), people: Vec::new() };
            let company = companies.entry(fold(&work.company)).or_insert_with(new);
            company.people.push((ground.person, work.clone()));
        }
    }
    let mut companies: Vec<Company> = companies.into_values().collect();
    companies.order_by(|one, other| {
        let count = |company: &Company| std::cmp::Reverse(company.people.len());
        (count(one), fold(&one.name)).cmp(&(count(other), fold(&other.name)))
    });
    companies
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ElementId;
    use crate::domain::day::day;
    use crate::insight::agenda::meetings::Rhythm;

    const TABLE: &str = "postcode,locality,lat,lon\n6810,Jamoigne,49.6958,5.4205\n6820,Florenville,49.6993,5.3101\n\
        6800,Libramont-Chevigny,49.9197,5.3824\n";

    fn jamoigne() -> Meeting {
        Meeting::sample(ElementId::derived(uuid::Uuid::nil(), "jamoigne"), Locality::parse("6810 Jamoigne").ok())
    }

    fn lives(name: &str, locality: &str) -> Ground {
        Ground {
            person: PersonId::derived(uuid::Uuid::nil(), name),
            name: name.to_owned(),
            sort_name: fold(name),
            step: Step::JobSearch,
            locality: Locality::parse(locality).ok(),
            phones: Vec::new(),
            channel: None,
            last_contact: None,
            appointments: Vec::new(),
            works: Vec::new(),
        }
    }

    fn outing(people: &[Ground], radius: Radius) -> Outing {
        let people = people.iter().map(|ground| (ground.person, ground.clone())).collect();
        Outing::new(jamoigne(), day("2026-03-12"), radius, &people, &Centres::parse(TABLE).unwrap())
    }

    #[test]
    fn those_who_live_near_stand_by_distance_and_nobody_is_dropped() {
        let mut closed = lives("Zoé", "6810 Jamoigne");
        closed.step = Step::Closed;
        let people = [
            lives("Hélène", "6820 Florenville"),
            lives("Driss", "6810 Jamoigne"),
            lives("Bea", "6810 Jamoigne"),
            lives("Ali", "6800 Libramont"),
            lives("Igor", ""),
            lives("Jade", "Sedan"),
            closed,
        ];
        let names = |radius| -> Vec<(String, u32)> {
            let name = |id| people.iter().find(|ground| ground.person == id).unwrap().name.clone();
            outing(&people, radius).near.iter().map(|near| (name(near.person), near.tenths)).collect()
        };
        let told = |list: &[(&str, u32)]| list.iter().map(|(name, far)| ((*name).to_owned(), *far)).collect::<Vec<_>>();
        assert_eq!(names(Radius::Five), told(&[("Bea", 0), ("Driss", 0)]));
        assert_eq!(names(Radius::Ten), told(&[("Bea", 0), ("Driss", 0), ("Hélène", 79)]));
        let whole = outing(&people, Radius::Ten);
        assert_eq!((whole.beyond, whole.without, whole.unknown), (1, 1, 1));
        assert_eq!(whole.near.len() + whole.beyond + whole.without + whole.unknown, people.len() - 1);
        assert_eq!(outing(&people, Radius::TwentyFive).near.len(), 4);
    }

    #[test]
    fn a_place_of_which_nobody_knows_where_it_is_has_no_neighbours_and_says_so() {
        let people = [lives("Bea", "6810 Jamoigne")].map(|ground| (ground.person, ground)).into();
        let nowhere = Meeting::sample(ElementId::derived(uuid::Uuid::nil(), "x"), None);
        let outing = Outing::new(nowhere, day("2026-03-12"), Radius::Ten, &people, &Centres::parse(TABLE).unwrap());
        assert!(!outing.is_placed && outing.near.is_empty());
        assert_eq!(outing.meeting.rhythm, Rhythm::OnAppointment);
    }

    #[test]
    fn companies_are_those_in_which_neighbours_work() {
        let at = |company: &str| Work { company: company.to_owned(), is_placement: true, is_running: true };
        let mut people = [
            lives("Bea", "6810 Jamoigne"),
            lives("Driss", "6820 Florenville"),
            lives("Ali", "6800 Libramont-Chevigny"),
        ];
        people[0].works = vec![at("Carrefour Market"), at("Aubépine")];
        people[1].works = vec![at("CARREFOUR market")];
        people[2].works = vec![at("Delhaize")];
        let told = outing(&people, Radius::Ten).companies;
        let told: Vec<(&str, usize)> =
            told.iter().map(|company| (company.name.as_str(), company.people.len())).collect();
        assert_eq!(told, [("Carrefour Market", 2), ("Aubépine", 1)]);
    }
}
