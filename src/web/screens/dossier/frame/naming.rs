//! How sections call a person, and what she has had: by one name in every line, button and warning.

use crate::domain::Day;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::{Dossier, Record};
use crate::web::scene::Scene;

/// The name of a person, or a word for one without a name.
pub fn person(scene: &Scene, dossier: &Dossier) -> String {
    let name = dossier.name();
    if name.is_empty() { scene.t("person-unnamed") } else { name }
}

/// The company, or that one is looked for.
pub fn placement(scene: &Scene, record: &Record) -> String {
    record.text("company").map_or_else(|| scene.t("placement-search"), str::to_owned)
}

/// The employer, or the type when there is none.
pub fn contract(scene: &Scene, record: &Record) -> String {
    let sort = record.text("type").map(|code| scene.code(List::Contract, code));
    let place = record.text("employer").or_else(|| record.text("cpas")).map(str::to_owned);
    let words: Vec<String> = [sort, place].into_iter().flatten().collect();
    if words.is_empty() { scene.t("contract-unnamed") } else { words.join(" · ") }
}

/// The function, and the name where there is one.
pub fn partner(scene: &Scene, partner: &Record) -> String {
    let role = partner.text("role").map(|code| scene.code(List::Role, code));
    let name = partner.text("name").map(str::to_owned);
    let words: Vec<String> = [role, name].into_iter().flatten().collect();
    if words.is_empty() { scene.t("kind-partner") } else { words.join("\u{a0}· ") }
}

/// « du 16 mars au 27 mars », or what is known of it.
pub fn dates(scene: &Scene, record: &Record) -> String {
    let day = |day: Day| formats::short_day(&scene.words, day, scene.today);
    let end = record.day("end").or_else(|| record.day("planned_end"));
    match (record.day("start"), end) {
        (Some(start), Some(end)) => scene.ta("record-from-to", &[("from", day(start).into()), ("to", day(end).into())]),
        (Some(start), None) => scene.ta("record-from", &[("from", day(start).into())]),
        (None, Some(end)) => scene.ta("record-to", &[("to", day(end).into())]),
        (None, None) => scene.t("record-no-dates"),
    }
}
