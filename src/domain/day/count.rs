//! Counting days of the proleptic Gregorian calendar, after Howard Hinnant's civil-day algorithms.
//!
//! A year begins in March here, so that the leap day is its last; an era is 400 years, after which days repeat.

const DAYS_OF_ERA: i32 = 146_097;

/// From 1 March of the year 0 to 1 January 1970.
const EPOCH: i32 = 719_468;

/// Days from 1 January 1970 to a day that exists.
pub fn days_since_epoch(year: i16, month: i8, day: i8) -> i32 {
    let year = i32::from(year) - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((i32::from(month) + 9) % 12) + 2) / 5 + i32::from(day) - 1;
    era * DAYS_OF_ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH
}

/// The year, month and day so many days after 1 January 1970.
pub fn of_days_since_epoch(days: i32) -> (i32, i8, i8) {
    let days = i64::from(days) + i64::from(EPOCH);
    let era = days.div_euclid(i64::from(DAYS_OF_ERA)) as i32;
    let of_era = days.rem_euclid(i64::from(DAYS_OF_ERA)) as i32;
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year + era * 400 + i32::from(month <= 2), month as i8, day as i8)
}

/// How many days a month has.
pub fn days_in_month(year: i16, month: i8) -> i8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Date;

    #[test]
    fn four_centuries_and_their_neighbours_are_those_of_jiff() {
        let mut date = Date::constant(1799, 12, 31);
        let mut days = days_since_epoch(1799, 12, 31);
        while date < Date::constant(2200, 2, 1) {
            assert_eq!(of_days_since_epoch(days), (i32::from(date.year()), date.month(), date.day()));
            assert_eq!(days_since_epoch(date.year(), date.month(), date.day()), days, "{date}");
            assert_eq!(days_in_month(date.year(), date.month()), date.days_in_month(), "{date}");
            date = date.tomorrow().unwrap();
            days += 1;
        }
        assert_eq!(of_days_since_epoch(0), (1970, 1, 1));
    }

    #[test]
    fn a_clock_out_of_all_bounds_is_counted_without_a_fault() {
        assert!(of_days_since_epoch(i32::MAX).0 > 5_000_000);
        assert!(of_days_since_epoch(i32::MIN).0 < -5_000_000);
    }
}
