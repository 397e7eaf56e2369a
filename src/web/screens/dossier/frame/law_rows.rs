//! How an entry of a dated list of the law stands, in words.

use crate::domain::Day;
use crate::i18n::formats;
use crate::insight::law::rows::{DatedList, Standing, standing};
use crate::web::scene::Scene;

/// « à confirmer depuis le 1er janvier 2026 », and nothing of an entry that holds on that day.
pub fn told(scene: &Scene, list: DatedList, code: &str, on: Day) -> Option<String> {
    let (id, day) = match standing(&scene.settings.records, list, code, on) {
        Standing::Holds => return None,
        Standing::ToConfirm(from) => ("law-to-confirm", from),
        Standing::NotYet(from) => ("law-not-yet", from),
        Standing::Over(until) => ("law-over", until),
    };
    Some(scene.ta(id, &[("date", formats::day(&scene.words, day).into())]))
}
