//! The appointments of a day at a place: which are there, in order, which stand on one another, and which hour is free.

use super::ground::Appointment;
use crate::domain::fold_text::fold;
use crate::domain::order::InOrder;
use crate::domain::{Day, Hour};
use crate::insight::agenda::meetings::{Meeting, Sitting};

/// How long somebody is received where nothing else is noted, in minutes; free hours are as far apart.
pub const SLOT: u16 = 30;

/// For how long hours are offered where it is not known how long the meeting lasts, in minutes.
const UNTOLD: u16 = 180;

/// One appointment at the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    pub appointment: Appointment,
    /// Whether the same colleague, as far as is known, receives somebody else at that time.
    pub clashes: bool,
}

/// What the place of a meeting is called, folded.
#[derive(Debug)]
pub struct Called {
    /// The meeting, its venues, and its whole place.
    names: Vec<String>,
    locality: Option<String>,
}

impl Called {
    /// The names of a place; a day may have a venue of its own.
    pub fn of(meeting: &Meeting, sitting: Option<&Sitting>) -> Self {
        let own = sitting.and_then(|sitting| sitting.venue.as_deref());
        let venues = [own, meeting.venue.as_deref()];
        let whole = venues.map(|venue| meeting.place(venue));
        let whole = whole.iter().flatten().map(String::as_str);
        let names = venues.into_iter().flatten().chain(meeting.name.as_deref()).chain(whole);
        let locality = meeting.locality.as_ref().map(|locality| fold(locality.name()));
        Self { names: names.map(fold).collect(), locality }
    }

    /// Whether an appointment is there, by the folded words of its place: it names the meeting, its venue, its whole place,
    /// or its locality, which may stand beside other words (« Jamoigne, sur rendez-vous »).
    pub fn holds(&self, said: &str) -> bool {
        let within = |text: &str, words: &str| format!(" {text} ").contains(&format!(" {words} "));
        let is_locality = |locality: &String| within(said, locality) || within(locality, said);
        !said.is_empty() && (self.names.iter().any(|name| name == said) || self.locality.iter().any(is_locality))
    }
}

/// Those of a day at the place of a meeting, by the hour; without an hour last.
pub fn booked<'a>(
    all: impl Iterator<Item = &'a Appointment>,
    meeting: &Meeting,
    sitting: Option<&Sitting>,
    day: Day,
) -> Vec<Booked> {
    let called = Called::of(meeting, sitting);
    let here = all.filter(|it| it.day == day && called.holds(&it.place));
    let mut here: Vec<&Appointment> = here.collect();
    here.order_by_key(|it| (it.hour.is_none(), it.hour, it.of));
    let clash = |one: &&Appointment| here.iter().any(|other| one.of != other.of && clashes(one, other));
    here.iter().map(|it| Booked { appointment: (*it).clone(), clashes: clash(it) }).collect()
}

/// Two people at one time, unless it is known that each is received by another colleague.
fn clashes(one: &Appointment, other: &Appointment) -> bool {
    let (Some((begins, ends)), Some((from, to))) = (span(one), span(other)) else { return false };
    let apart = one.member.zip(other.member).is_some_and(|(one, other)| one != other);
    !apart && begins < to && from < ends
}

/// Beginning and end, in minutes of the day.
fn span(appointment: &Appointment) -> Option<(u32, u32)> {
    let begins = u32::from(of_day(appointment.hour?));
    let lasts = appointment.lasts.map(|lasts| lasts.as_minutes()).filter(|minutes| *minutes > 0);
    Some((begins, begins.saturating_add(lasts.unwrap_or(SLOT.into()))))
}

fn of_day(hour: Hour) -> u16 {
    let (hours, minutes) = hour.parts();
    hours * 60 + minutes
}

/// The hours that are still free, from the hour of the meeting to its end, whoever receives. None where its hour is not
/// known.
pub fn free(meeting: &Meeting, sitting: Option<&Sitting>, booked: &[Booked]) -> Vec<Hour> {
    let Some(from) = sitting.and_then(|sitting| sitting.hour).or(meeting.hour).map(of_day) else { return Vec::new() };
    let lasts = meeting.lasts.and_then(|lasts| u16::try_from(lasts.as_minutes()).ok()).unwrap_or(UNTOLD);
    let end = from.saturating_add(lasts).min(24 * 60);
    let taken: Vec<(u32, u32)> = booked.iter().filter_map(|it| span(&it.appointment)).collect();
    let slots = (from..end).step_by(SLOT.into()).filter(|slot| slot + SLOT <= end);
    let is_free = |slot: &u16| {
        let (begins, ends) = (u32::from(*slot), u32::from(slot + SLOT));
        !taken.iter().any(|(from, to)| begins < *to && *from < ends)
    };
    slots.filter(is_free).filter_map(|slot| Hour::new(slot / 60, slot % 60)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use crate::domain::{Duration, ElementId, Locality, MemberId, PersonId};

    fn meeting(locality: Option<&str>) -> Meeting {
        let id = ElementId::derived(uuid::Uuid::nil(), "meeting");
        Meeting::sample(id, locality.and_then(|text| Locality::parse(text).ok()))
    }

    /// A permanence at the CPAS of Bouillon, from 9 h for two hours.
    fn bouillon() -> Meeting {
        let mut here = meeting(Some("6830 Bouillon"));
        (here.name, here.venue) = (Some("Permanence Bouillon".to_owned()), Some("CPAS".to_owned()));
        (here.hour, here.lasts) = (Hour::new(9, 0), Duration::parse("2 h").ok());
        here
    }

    fn at(name: &str, hour: Option<(u16, u16)>, member: Option<&str>) -> Appointment {
        Appointment {
            person: PersonId::derived(uuid::Uuid::nil(), name),
            of: ElementId::derived(uuid::Uuid::nil(), name),
            day: day("2026-03-10"),
            hour: hour.and_then(|(hours, minutes)| Hour::new(hours, minutes)),
            lasts: None,
            place: fold("CPAS, Bouillon"),
            member: member.map(|name| MemberId::derived(uuid::Uuid::nil(), name)),
            done: false,
        }
    }

    fn is_at(meeting: &Meeting, venue: &str) -> bool {
        Called::of(meeting, None).holds(&fold(venue))
    }

    fn booked_of(all: &[Appointment]) -> Vec<Booked> {
        booked(all.iter(), &bouillon(), None, day("2026-03-10"))
    }

    #[test]
    fn a_place_is_known_by_what_people_call_it() {
        let here = bouillon();
        for venue in ["CPAS, Bouillon", "Bouillon", "cpas", "Permanence Bouillon", "bouillon, sur rendez-vous"] {
            assert!(is_at(&here, venue), "{venue}");
        }
        for venue in ["", " ", "CPAS de Bertrix", "Bouillonville", "Libramont"] {
            assert!(!is_at(&here, venue), "{venue}");
        }
        let libramont = meeting(Some("6800 Libramont-Chevigny"));
        assert!(is_at(&libramont, "Libramont"));
        let mut nowhere = meeting(None);
        nowhere.name = Some("Jamoigne".to_owned());
        assert!(is_at(&nowhere, "jamoigne") && !is_at(&nowhere, "Bouillon"));
    }

    #[test]
    fn appointments_stand_by_the_hour_and_those_that_meet_are_said() {
        let mut long = at("Ali", Some((9, 0)), Some("anne"));
        long.lasts = Duration::parse("1 h").ok();
        let all = [
            at("Elif", None, Some("anne")),
            at("Bea", Some((9, 30)), Some("anne")),
            at("Chloé", Some((9, 30)), Some("bruno")),
            at("Driss", Some((10, 0)), Some("anne")),
            long,
        ];
        let told = booked_of(&all);
        let hours: Vec<String> =
            told.iter().map(|it| it.appointment.hour.map(|hour| hour.to_string()).unwrap_or_default()).collect();
        assert_eq!(hours, ["09:00", "09:30", "09:30", "10:00", ""]);
        let clashing: Vec<PersonId> = told.iter().filter(|it| it.clashes).map(|it| it.appointment.person).collect();
        assert_eq!(clashing.len(), 2, "{clashing:?}");
        assert!(clashing.contains(&all[1].person) && clashing.contains(&all[4].person));
        // Whoever receives is not known: it may be the same colleague.
        assert!(booked_of(&[at("Ali", Some((9, 0)), None), at("Bea", Some((9, 29)), Some("anne"))])[0].clashes);
        assert!(!booked_of(&[at("Ali", Some((9, 0)), None), at("Bea", Some((9, 30)), None)])[0].clashes);
    }

    #[test]
    fn the_next_free_hour_is_the_first_one_that_nobody_has() {
        let hours = |all: &[Appointment]| -> Vec<String> {
            free(&bouillon(), None, &booked_of(all)).iter().map(ToString::to_string).collect()
        };
        assert_eq!(hours(&[]), ["09:00", "09:30", "10:00", "10:30"]);
        assert_eq!(hours(&[at("Ali", Some((9, 0)), None)]), ["09:30", "10:00", "10:30"]);
        assert_eq!(hours(&[at("Ali", Some((9, 15)), None)]), ["10:00", "10:30"]);
        let mut morning = at("Ali", Some((9, 0)), None);
        morning.lasts = Duration::parse("2 h").ok();
        assert_eq!(hours(&[morning]), Vec::<String>::new());
    }
}
