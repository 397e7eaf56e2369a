//! Dates and numbers as each language writes them. The names of days and months are messages.

use super::catalogue::Catalogue;
use crate::domain::Lang;
use crate::domain::{Day, Hour, Minute};
use crate::insight::contact::natural_day::{Appointment, FallsOn, NotUnderstood, Understood};

/// A whole number with its thousands set apart: `12 345` (narrow no-break space), `12,345`, `12.345`.
pub fn group(lang: Lang, number: i64) -> String {
    let mark = match lang {
        Lang::Fr => '\u{202f}',
        Lang::En => ',',
        Lang::Nl | Lang::De => '.',
    };
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * 3 + 3);
    if number < 0 {
        out.push('−');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

/// A number with one decimal, given in tenths: `35,3`, `35.3`.
pub fn tenths(lang: Lang, tenths: u32) -> String {
    let mark = if lang == Lang::En { '.' } else { ',' };
    format!("{}{mark}{}", group(lang, i64::from(tenths / 10)), tenths % 10)
}

/// A size for people: `312 Ko`, `9 Mo`; powers of ten, as systems show them.
pub fn size(catalogue: &Catalogue, bytes: u64) -> String {
    match bytes {
        0..1_000_000 => catalogue.with("common-kilobytes", &[("count", bytes.div_ceil(1000).into())]),
        1_000_000..1_000_000_000 => catalogue.with("common-megabytes", &[("count", (bytes / 1_000_000).into())]),
        _ => catalogue.with("common-gigabytes", &[("count", (bytes / 1_000_000_000).into())]),
    }
}

/// « 22 h 48 », « 19 h », « 45 min »; of minutes that are not negative.
pub fn duration(catalogue: &Catalogue, minutes: i64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let two = format!("{rest:02}");
    match (hours, rest) {
        (0, rest) if rest > 0 => catalogue.with("date-minutes", &[("minutes", rest.into())]),
        (hours, 0) => catalogue.with("date-hours", &[("hours", group(catalogue.lang(), hours).into())]),
        (hours, _) => {
            let hours = group(catalogue.lang(), hours);
            catalogue.with("date-hours-minutes", &[("hours", hours.into()), ("minutes", two.into())])
        }
    }
}

/// « 3 févr. 2026 »
pub fn day(catalogue: &Catalogue, day: Day) -> String {
    let year = day.year().to_string();
    catalogue.with("date-day", &[("day", number(day)), ("month", month(catalogue, day).into()), ("year", year.into())])
}

/// « mardi 3 février 2026 »
pub fn full_day(catalogue: &Catalogue, day: Day) -> String {
    let weekday = catalogue.text(&format!("day-weekday-{}", day.weekday()));
    let month = catalogue.text(&format!("day-month-{}", day.month()));
    let args = [
        ("weekday", weekday.into()),
        ("day", number(day)),
        ("month", month.into()),
        ("year", day.year().to_string().into()),
    ];
    catalogue.with("day-full", &args)
}

/// « mardi 3 février », with the year when it is not that of `today`.
pub fn long_day(catalogue: &Catalogue, day: Day, today: Day) -> String {
    if day.year() != today.year() {
        return full_day(catalogue, day);
    }
    let weekday = catalogue.text(&format!("day-weekday-{}", day.weekday()));
    let month = catalogue.text(&format!("day-month-{}", day.month()));
    catalogue.with("day-long", &[("weekday", weekday.into()), ("day", number(day)), ("month", month.into())])
}

/// « 3/2/2026 », as it is typed.
pub fn typed_day(catalogue: &Catalogue, day: Day) -> String {
    let args =
        [("day", number(day)), ("month", i64::from(day.month()).into()), ("year", day.year().to_string().into())];
    catalogue.with("day-typed", &args)
}

/// « 14 h », « 14 h 30 », “14:30”: the hour of an appointment.
pub fn hour(catalogue: &Catalogue, hour: Hour) -> String {
    let (hours, minutes) = hour.parts();
    let args = [("hours", i64::from(hours).into()), ("minutes", format!("{minutes:02}").into())];
    catalogue.with(if minutes == 0 { "day-clock" } else { "day-clock-minutes" }, &args)
}

/// A day with the hour that belongs to it, if there is one: « 3 févr., 14 h 30 ».
pub fn at_hour(catalogue: &Catalogue, day: String, at: Option<Hour>) -> String {
    at.map_or(day.clone(), |at| {
        catalogue.with("day-at-hour", &[("day", day.into()), ("hour", hour(catalogue, at).into())])
    })
}

/// A day in words as [`understood`] says it, with its hour.
pub fn appointment(catalogue: &Catalogue, this: Appointment) -> String {
    at_hour(catalogue, understood(catalogue, this.on), this.at)
}

/// The day in words, with the bank holiday or the weekend that it falls on: « jeudi 14 mai 2026, jour férié ».
pub fn understood(catalogue: &Catalogue, this: Understood) -> String {
    let day = full_day(catalogue, this.day);
    match this.falls_on {
        None => day,
        Some(FallsOn::Weekend) => catalogue.with("day-weekend", &[("day", day.into())]),
        Some(FallsOn::Holiday(holiday)) => {
            let name = catalogue.text(&format!("day-holiday-{}", holiday.code()));
            catalogue.with("day-holiday", &[("day", day.into()), ("holiday", name.into())])
        }
    }
}

/// Why a text is no day for a next action, and what to do.
pub fn not_understood(catalogue: &Catalogue, why: NotUnderstood) -> String {
    match why {
        NotUnderstood::Unclear => catalogue.text("day-unclear"),
        NotUnderstood::NoSuchDay => catalogue.text("day-no-such"),
        NotUnderstood::Past => catalogue.text("day-past"),
        NotUnderstood::StillToCome => catalogue.text("day-still-to-come"),
        NotUnderstood::Hour => catalogue.text("day-hour"),
        NotUnderstood::OtherWeekday(day) => {
            catalogue.with("day-other-weekday", &[("day", full_day(catalogue, day).into())])
        }
    }
}

/// « 3 févr. », with the year when it is not that of `today`.
pub fn short_day(catalogue: &Catalogue, this: Day, today: Day) -> String {
    if this.year() != today.year() {
        return day(catalogue, this);
    }
    catalogue.with("date-short-day", &[("day", number(this)), ("month", month(catalogue, this).into())])
}

/// « févr. 2026 »
pub fn month_of_year(catalogue: &Catalogue, day: Day) -> String {
    let year = day.year().to_string();
    catalogue.with("date-month-of-year", &[("month", month(catalogue, day).into()), ("year", year.into())])
}

/// « lun. 3 févr. », with the year when it is not that of `today`.
pub fn weekday(catalogue: &Catalogue, day: Day, today: Day) -> String {
    let id = format!("date-weekday-{}", day.weekday());
    let (name, rest) = (catalogue.text(&id), short_day(catalogue, day, today));
    catalogue.with("date-weekday", &[("name", name.into()), ("date", rest.into())])
}

/// « aujourd'hui », « demain », « dans 3 j », « hier », « il y a 3 j ».
pub fn relative(catalogue: &Catalogue, day: Day, today: Day) -> String {
    match today.days_until(day) {
        0 => catalogue.text("date-today"),
        1 => catalogue.text("date-tomorrow"),
        -1 => catalogue.text("date-yesterday"),
        days if days > 0 => catalogue.with("date-in-days", &[("count", days.into())]),
        days => catalogue.with("date-days-ago", &[("count", (-days).into())]),
    }
}

/// The same for something to do: a day that has passed is « en retard de 2 j ».
pub fn due(catalogue: &Catalogue, day: Day, today: Day) -> String {
    match today.days_until(day) {
        days if days < 0 => catalogue.with("date-late", &[("count", (-days).into())]),
        _ => relative(catalogue, day, today),
    }
}

/// « depuis 3 jours », « depuis aujourd'hui »; a day to come counts as today.
pub fn since(catalogue: &Catalogue, day: Day, today: Day) -> String {
    catalogue.with("date-for-days", &[("count", day.days_until(today).max(0).into())])
}

/// « 3 févr. 2026 à 10:12 », in the place that is `offset` minutes east of universal time.
pub fn minute(catalogue: &Catalogue, minute: Minute, offset: i32) -> String {
    let local = Minute::from_unix(minute.to_unix() + i64::from(offset) * 60).unwrap_or(minute);
    let (hours, minutes) = local.clock();
    let (date, time) = (day(catalogue, local.day()), format!("{hours:02}:{minutes:02}"));
    catalogue.with("date-minute", &[("date", date.into()), ("time", time.into())])
}

fn number(day: Day) -> super::Arg<'static> {
    i64::from(day.of_month()).into()
}

fn month(catalogue: &Catalogue, day: Day) -> String {
    catalogue.text(&format!("date-month-{}", day.month()))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    fn check(write: impl Fn(&Catalogue) -> String, expected: [&str; 4]) {
        for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
            let written = write(&Catalogue::native(lang).unwrap()).replace('\u{a0}', " ");
            assert_eq!(written, expected, "{lang:?}");
        }
    }

    fn on(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn days_are_written_as_the_language_does() {
        let this = on("2026-02-03");
        check(|words| day(words, this), ["3 févr. 2026", "3 Feb 2026", "3 feb. 2026", "3. Feb. 2026"]);
        check(|words| day(words, on("2026-03-01")), ["1er mars 2026", "1 Mar 2026", "1 mrt. 2026", "1. März 2026"]);
        let today = on("2026-05-04");
        check(|words| weekday(words, this, today), ["mar. 3 févr.", "Tue 3 Feb", "di 3 feb.", "Di., 3. Feb."]);
        let later = on("2027-01-01");
        check(|words| short_day(words, this, later), ["3 févr. 2026", "3 Feb 2026", "3 feb. 2026", "3. Feb. 2026"]);
    }

    #[test]
    fn a_day_is_written_in_words_with_what_it_falls_on() {
        let said = |text| move |words: &Catalogue| understood(words, Understood::on(on(text)));
        let expected = [
            "jeudi 3 décembre 2026",
            "Thursday 3 December 2026",
            "donderdag 3 december 2026",
            "Donnerstag, 3. Dezember 2026",
        ];
        check(said("2026-12-03"), expected);
        let words = Catalogue::french();
        assert_eq!(said("2026-08-01")(&words), "samedi 1er août 2026, c'est le week-end");
        assert_eq!(said("2026-05-14")(&words), "jeudi 14 mai 2026, jour férié\u{202f}: Ascension");
        let typed = |words: &Catalogue| typed_day(words, on("2026-12-03"));
        check(typed, ["3/12/2026", "3/12/2026", "3/12/2026", "3.12.2026"]);
    }

    #[test]
    fn why_a_day_is_not_understood_is_said() {
        let words = Catalogue::french();
        let said = not_understood(&words, NotUnderstood::OtherWeekday(on("2026-12-03")));
        assert!(said.ends_with("le jeudi 3 décembre 2026."), "{said}");
    }

    #[test]
    fn a_day_is_told_from_today() {
        let today = on("2026-02-03");
        let told = |days| move |words: &Catalogue| due(words, today.plus(days), today);
        check(told(0), ["aujourd'hui", "today", "vandaag", "heute"]);
        check(told(1), ["demain", "tomorrow", "morgen", "morgen"]);
        check(told(3), ["dans 3 j", "in 3 d", "over 3 d", "in 3 T."]);
        check(told(-2), ["en retard de 2 j", "2 d late", "2 d te laat", "2 T. überfällig"]);
        let since = |days: i32| move |words: &Catalogue| since(words, today.plus(-days), today);
        check(since(0), ["depuis aujourd'hui", "since today", "sinds vandaag", "seit heute"]);
        check(since(1), ["depuis 1 jour", "for 1 day", "al 1 dag", "seit 1 Tag"]);
        check(|words| relative(words, today.plus(-2), today), ["il y a 2 j", "2 d ago", "2 d geleden", "vor 2 T."]);
    }

    #[test]
    fn a_minute_is_told_where_one_is() {
        let minute = Minute::parse("2026-02-03T23:30Z").unwrap();
        let words = Catalogue::french();
        assert_eq!(super::minute(&words, minute, 60), "4 févr. 2026 à 00:30");
    }

    #[test]
    fn numbers_and_sizes_are_grouped() {
        assert_eq!(group(Lang::Fr, 1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(group(Lang::En, -1234), "−1,234");
        assert_eq!(group(Lang::Nl, 999), "999");
        assert_eq!(tenths(Lang::Fr, 353), "35,3");
        assert_eq!(tenths(Lang::En, 1000), "100.0");
        let words = Catalogue::french();
        assert_eq!(size(&words, 311_500), "312\u{a0}Ko");
        assert_eq!(size(&words, 9_400_000), "9\u{a0}Mo");
    }
}
