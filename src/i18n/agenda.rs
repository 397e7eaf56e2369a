//! What comes back, as people say it: « 1er mercredi du mois », and why it is not held on a day.

use super::catalogue::Catalogue;
use super::formats;
use crate::domain::Recurrence;
use crate::domain::recurrence::{Pattern, Place, Weekday};
use crate::insight::agenda::meetings::{Holding, Rhythm, Sitting};
use crate::insight::agenda::school_holidays::SchoolBreak;

/// « chaque mardi », « un mardi sur deux », « 1er et 3e mardi du mois ».
pub fn recurrence(catalogue: &Catalogue, rule: &Recurrence) -> String {
    let every = i64::from(rule.every());
    match rule.pattern() {
        Pattern::Weekly(days) => {
            let names: Vec<String> = days.iter().map(|day| weekday(catalogue, *day)).collect();
            match (every, names.as_slice()) {
                (1, _) => catalogue.with("agenda-weekly", &[("days", list(catalogue, &names).into())]),
                (_, [day]) => {
                    catalogue.with("agenda-weekly-other", &[("day", day.clone().into()), ("count", every.into())])
                }
                _ => {
                    let args = [("days", list(catalogue, &names).into()), ("count", every.into())];
                    catalogue.with("agenda-weekly-several", &args)
                }
            }
        }
        Pattern::Monthly(day, places) => {
            let places: Vec<String> = places.iter().map(|it| place(catalogue, *it)).collect();
            let args = [("places", list(catalogue, &places).into()), ("day", weekday(catalogue, *day).into())];
            let [places, day] = args;
            match every {
                1 => catalogue.with("agenda-monthly", &[places, day]),
                _ => catalogue.with("agenda-monthly-other", &[places, day, ("count", every.into())]),
            }
        }
    }
}

/// How often a meeting is held.
pub fn rhythm(catalogue: &Catalogue, rhythm: &Rhythm) -> String {
    match rhythm {
        Rhythm::Once => catalogue.text("agenda-once"),
        Rhythm::OnAppointment => catalogue.text("agenda-on-appointment"),
        Rhythm::Every(rule) => recurrence(catalogue, rule),
        Rhythm::Newer => catalogue.text("value-newer"),
    }
}

/// The day and the hour of one time, and why it is not held, or that it was moved.
pub fn sitting(catalogue: &Catalogue, this: &Sitting) -> String {
    let day = formats::at_hour(catalogue, formats::full_day(catalogue, this.on), this.hour);
    if this.holding == Holding::Held && this.on == this.planned {
        return day;
    }
    format!("{day} ({})", otherwise(catalogue, this))
}

/// Why one time is not held, or that it was moved to where it stands.
pub fn otherwise(catalogue: &Catalogue, this: &Sitting) -> String {
    match this.holding {
        Holding::Held => {
            let planned = formats::full_day(catalogue, this.planned);
            catalogue.with("agenda-moved", &[("date", planned.into())])
        }
        Holding::Cancelled => catalogue.text("agenda-cancelled"),
        Holding::BankHoliday(holiday) => catalogue.text(&format!("day-holiday-{}", holiday.code())),
        Holding::School(sort) => school_break(catalogue, sort),
    }
}

/// « vacances scolaires (automne) »
pub fn school_break(catalogue: &Catalogue, sort: SchoolBreak) -> String {
    let name = catalogue.text(&format!("agenda-break-{}", sort.code()));
    catalogue.with("agenda-break", &[("name", name.into())])
}

/// « mercredi ».
pub fn weekday(catalogue: &Catalogue, day: Weekday) -> String {
    catalogue.text(&format!("day-weekday-{}", day as u8 + 1))
}

/// « 1er », « dernier ».
pub fn place(catalogue: &Catalogue, place: Place) -> String {
    let last = place == Place::Last;
    catalogue.text(&format!("agenda-place-{}", if last { "last" } else { place.code() }))
}

/// « lundi, mardi et jeudi »
fn list(catalogue: &Catalogue, items: &[String]) -> String {
    match items {
        [rest @ .., last] if !rest.is_empty() => {
            catalogue.with("agenda-and", &[("list", rest.join(", ").into()), ("last", last.clone().into())])
        }
        items => items.concat(),
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::domain::Lang;

    #[test]
    fn a_rule_is_said_as_people_say_it() {
        let check = |rule: &str, expected: [&str; 4]| {
            for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
                let words = Catalogue::native(lang).unwrap();
                assert_eq!(recurrence(&words, &Recurrence::parse(rule).unwrap()), expected, "{lang:?}");
            }
        };
        let wednesday =
            ["1er mercredi du mois", "1st Wednesday of the month", "1e woensdag van de maand", "1. Mittwoch im Monat"];
        check("FREQ=MONTHLY;BYDAY=1WE", wednesday);
        check("FREQ=WEEKLY;BYDAY=TU", ["chaque mardi", "every Tuesday", "elke dinsdag", "jeden Dienstag"]);
        let other =
            ["un mardi sur deux", "every other Tuesday", "om de twee weken op dinsdag", "jeden zweiten Dienstag"];
        check("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", other);
        let said = |rule| recurrence(&Catalogue::french(), &Recurrence::parse(rule).unwrap());
        assert_eq!(said("FREQ=WEEKLY;BYDAY=MO,TU,TH"), "chaque lundi, mardi et jeudi");
        assert_eq!(said("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"), "mardi et jeudi, une semaine sur deux");
        assert_eq!(said("FREQ=MONTHLY;BYDAY=1TU,3TU"), "1er et 3e mardi du mois");
        assert_eq!(said("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR"), "dernier vendredi, tous les 2 mois");
    }
}
