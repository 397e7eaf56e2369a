//! What day and what minute it is.

use crate::domain::{Day, Minute};
use js_sys::Date;
use wasm_bindgen::JsValue;
use web_sys::Performance;

/// Today where the person works; a clock outside all bounds is taken to say [`Day::EPOCH`].
pub fn today() -> Day {
    let now = Date::new_0();
    let year = i16::try_from(now.get_full_year()).unwrap_or_default();
    // Months count from zero here, and both numbers are small.
    Day::new(year, now.get_month() as i8 + 1, now.get_date() as i8).unwrap_or(Day::EPOCH)
}

/// Milliseconds until the day after today begins where the person works.
pub fn until_tomorrow() -> u32 {
    let now = Date::new_0();
    let tomorrow =
        Date::new_with_year_month_day(now.get_full_year(), now.get_month() as i32, now.get_date() as i32 + 1);
    // At most the 25 hours of an autumn Sunday.
    (tomorrow.get_time() - now.get_time()).clamp(0.0, 90_000_000.0) as u32
}

/// The minute it is, in universal time; as with [`today`] for a clock outside all bounds.
pub fn now() -> Minute {
    Minute::from_unix((Date::now() / 1000.0).floor() as i64).unwrap_or(Minute::EPOCH)
}

/// Milliseconds since the page was opened, for spans; zero where the browser tells none.
pub fn ticks() -> f64 {
    thread_local! {
        // To ask the window for it each time takes longer than what is done between two looks.
        static CLOCK: Option<Performance> = web_sys::window().and_then(|window| window.performance());
    }
    CLOCK.with(|clock| clock.as_ref().map_or(0.0, Performance::now))
}

/// How many minutes local time was ahead of universal time at that minute: 60 or 120 in Belgium.
pub fn minutes_ahead(at: Minute) -> i32 {
    let date = Date::new(&JsValue::from_f64(at.to_unix() as f64 * 1000.0));
    -(date.get_timezone_offset() as i32)
}
